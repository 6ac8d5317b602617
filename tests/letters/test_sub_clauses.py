"""Clauses within clauses: what has an office or day of its own stands by itself, the rest keeps its lines."""

from __future__ import annotations

import pytest

from dvk_desktop.letters.reader import read_text
from dvk_desktop.usecases.letters.reading import LetterTask

HEAD = (
    "ĐẢNG BỘ TỈNH AN GIANG          ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY XÃ AN PHÚ\n*          An Phú, "
    "ngày 05 tháng 3 năm 2026\nSố 18-{kind}/ĐU\n\n{title}\nVề công tác dân vận\n-----\nBan Thường vụ Đảng ủy yêu cầu:\n"
)
FOOT = "\nNơi nhận:          T/M BAN THƯỜNG VỤ\n- Như trên,        BÍ THƯ\n- Lưu VPĐU.\n          Nguyễn Văn An\n"


def tasks(body: str, title: str = "CHỈ THỊ", kind: str = "CT") -> tuple[LetterTask, ...]:
    return read_text(HEAD.format(title=title, kind=kind) + body + FOOT).tasks


def said(body: str) -> list[tuple[str | None, str, tuple[str, ...], list[str]]]:
    return [
        (task.ordinal, task.text, task.assignees, [one.spec.canonical() for one in task.deadlines])
        for task in tasks(body)
    ]


def test_entries_with_an_office_or_a_day_of_their_own_are_clauses() -> None:
    assert said(
        "1. Tiếp tục quán triệt Nghị quyết.\n2. Triển khai các nhiệm vụ trọng tâm:\n"
        "2.1. Ủy ban nhân dân xã rà soát mô hình, hoàn thành trước ngày 10/6/2026.\n"
        "2.2. Văn phòng Đảng ủy tham mưu kế hoạch.\na) Kế hoạch năm;\nb) Kế hoạch quý, gửi trước ngày 20/4/2026.\n"
        "2.3. Nâng cao chất lượng tuyên truyền.\n"
    ) == [
        ("1", "Tiếp tục quán triệt Nghị quyết.", (), []),
        ("2", "Triển khai các nhiệm vụ trọng tâm:\n2.3. Nâng cao chất lượng tuyên truyền.", (), []),
        (
            *("2.1", "Ủy ban nhân dân xã rà soát mô hình, hoàn thành trước ngày 10/6/2026.", ("Ủy ban nhân dân xã",)),
            ["2026-06-10"],
        ),
        ("2.2", "Văn phòng Đảng ủy tham mưu kế hoạch.\na) Kế hoạch năm;", ("Văn phòng Đảng ủy",), []),
        ("2.2.b", "Kế hoạch quý, gửi trước ngày 20/4/2026.", ("Văn phòng Đảng ủy",), ["2026-04-20"]),
    ]


def test_who_is_named_before_the_entries_acts_on_each_and_the_lead_in_is_kept() -> None:
    first, second = tasks("1. Ủy ban MTTQ Việt Nam xã:\na) Vận động Nhân dân;\nb) Báo cáo trước ngày 15/11/2026.\n")
    assert (first.text, second.ordinal) == ("Ủy ban MTTQ Việt Nam xã:\na) Vận động Nhân dân;", "1.b")
    assert second.assignees == ("Ủy ban MTTQ Việt Nam xã",)
    assert second.context == "Ủy ban MTTQ Việt Nam xã:"


def test_letters_count_the_clauses_of_a_paper_without_numbers() -> None:
    found = said("a) Các thôn lập danh sách.\nb) Công an xã gửi số liệu trong vòng 05 ngày.\nc) Văn phòng tổng hợp.\n")
    assert [(ordinal, who) for ordinal, _, who, _ in found] == [
        ("a", ("Các thôn",)),
        ("b", ("Công an xã",)),
        ("c", ("Văn phòng",)),
    ]


def test_entries_of_a_list_are_named_by_their_place() -> None:
    found = said("1. Tổ chức thực hiện\n- Văn phòng theo dõi, đôn đốc.\n- Các chi bộ đăng ký trước ngày 30/3/2026.\n")
    assert [(ordinal, who, when) for ordinal, _, who, when in found] == [
        ("1-1", ("Văn phòng",), []),
        ("1-2", ("Các chi bộ",), ["2026-03-30"]),
    ]


@pytest.mark.parametrize(
    "body",
    [
        "1. Nội dung tuyên truyền:\n- Chủ trương của Đảng;\n- Gương người tốt, việc tốt.\n",
        "1. Tổ chức hội nghị:\n- Thời gian: ngày 20/3/2026;\n- Địa điểm: Hội trường xã.\n",
    ],
)
def test_entries_that_only_say_what_it_is_about_stay_one_clause_with_its_lines(body: str) -> None:
    (task,) = tasks(body)
    assert task.text == body.removeprefix("1. ").rstrip("\n")


def test_to_whom_a_directive_is_made_known_is_no_task() -> None:
    (task,) = tasks("1. Văn phòng theo dõi.\nChỉ thị này phổ biến đến chi bộ.\n")
    assert task.text == "Văn phòng theo dõi."


def test_a_time_that_counts_from_what_has_not_happened_is_told_in_words() -> None:
    (task,) = tasks("1. Văn phòng trả lời trong 05 ngày làm việc kể từ ngày nhận được báo cáo.\n")
    assert (task.deadlines, task.term) == ((), "trong 05 ngày làm việc kể từ ngày nhận được báo cáo")


def test_the_day_of_an_invitation_is_the_day_to_keep() -> None:
    body = "trân trọng kính mời dự họp.\n1. Thời gian: 14 giờ 00 phút, ngày 22/3/2026.\n2. Địa điểm: Hội trường xã.\n"
    letter = read_text(HEAD.format(title="GIẤY MỜI", kind="GM") + body + FOOT)
    assert [one.spec.canonical() for one in letter.tasks[0].deadlines] == ["2026-03-22"]
    spoken = read_text(
        HEAD.format(title="GIẤY MỜI", kind="GM") + "Kính mời dự họp vào lúc 8 giờ, ngày 25/3/2026 tại xã.\n" + FOOT
    )
    assert [one.spec.canonical() for one in spoken.tasks[0].deadlines] == ["2026-03-25"]


def test_lines_with_a_label_say_who_leads_who_helps_until_when_and_what_comes_of_it() -> None:
    (task,) = tasks(
        "1. Mở lớp tập huấn về mô hình.\n- Cơ quan chủ trì: Phòng Văn hóa - Xã hội, Công an xã.\n"
        "- Đơn vị phối hợp: Hội Nông dân xã; đồng chí Trần Thị Hoa.\n- Thời gian hoàn thành: Quý II/2026.\n"
        "- Sản phẩm: 02 lớp.\n"
    )
    assert task.assignees == ("Phòng Văn hóa - Xã hội", "Công an xã")
    assert (task.cooperating, task.product) == (("Hội Nông dân xã",), "02 lớp")
    assert [one.spec.canonical() for one in task.deadlines] == ["2026-Q2"]
    (task,) = tasks("1. Sửa nhà văn hóa.\n- Người phụ trách: đồng chí Phó Chủ tịch.\n- Cơ quan: thôn An Bình.\n")
    assert task.assignees == ()


@pytest.mark.parametrize(
    "body",
    [
        "1. Ưu điểm: Chi bộ đã quan tâm.\n2. Về hạn chế, tồn tại:\n- Chưa kịp thời.\n3. Chi bộ thôn Một khắc phục.\n",
        "I. NHIỆM VỤ\n1. Chi bộ thôn Một khắc phục.\nII. KHẨU HIỆU TUYÊN TRUYỀN\n1. Dân vận khéo muôn năm!\n",
        "1. Chi bộ thôn Một khắc phục.\nĐảng ủy xã thông báo để Chi bộ thôn Một và các cơ quan biết, thực hiện./.\n",
        "1. Chi bộ thôn Một khắc phục.\nTrên đây là chương trình năm 2026, đề nghị các cơ quan thực hiện./.\n",
    ],
)
def test_what_was_found_slogans_and_the_farewell_are_no_tasks(body: str) -> None:
    (task,) = tasks(body)
    assert (task.text, task.assignees) == ("Chi bộ thôn Một khắc phục.", ("Chi bộ thôn Một",))


def test_who_asks_is_not_who_acts() -> None:
    (task,) = tasks("1. Đảng ủy xã yêu cầu:\nChi bộ thôn Một dự kiến nhân sự; trường hợp khác báo cáo Đảng ủy.\n")
    assert task.assignees == ("Chi bộ thôn Một",)
    assert tasks("1. Những trường hợp đặc biệt báo cáo Đảng ủy xã.\n")[0].assignees == ()


def test_a_letter_that_invites_keeps_the_day_of_the_meeting_too() -> None:
    body = "Kính mời các đồng chí:\n1. Thời gian: 14 giờ 00 ngày 25/6/2026.\n2. Địa điểm: Hội trường xã.\n"
    letter = read_text(HEAD.format(title="CÔNG VĂN", kind="CV").replace("Về công", "V/v mời dự hội nghị công") + body)
    assert [one.spec.canonical() for one in letter.tasks[0].deadlines] == ["2026-06-25"]
