"""The grammar of letters: heads in any order of columns, odd entries, stamps, and texts that are no letters."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dvk_desktop.domain.errors import UserError
from dvk_desktop.letters.bodies import split_names, starts_name
from dvk_desktop.letters.healing import heal, unwrapped
from dvk_desktop.letters.reader import read_text
from dvk_desktop.usecases.letters.reading import LetterTask

LETTER = """ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ SUỐI ĐÁ               Độc lập - Tự do - Hạnh phúc
Số: 45/UBND-VX           Suối Đá, ngày 09 tháng 3 năm 2026
V/v ra mắt mô hình

Kính gửi: Các thôn.

Thực hiện Kế hoạch số 12-KH/ĐU ngày 06/02/2026 của Đảng ủy xã, Ủy ban nhân dân xã đề nghị:
1. Các thôn ra mắt mô hình trước ngày 30/4/2026.
2. Văn phòng theo dõi, đôn đốc./.

Nơi nhận:                TM. ỦY BAN NHÂN DÂN
- Như trên;              CHỦ TỊCH
- Lưu: VT.
                         Lê Văn Thuận
"""


def test_a_plain_letter_is_read() -> None:
    letter = read_text(LETTER)
    assert (letter.issuer, letter.number_full, letter.place) == ("ỦY BAN NHÂN DÂN XÃ SUỐI ĐÁ", "45/UBND-VX", "Suối Đá")
    assert [task.assignees for task in letter.tasks] == [("Các thôn",), ("Văn phòng",)]
    assert letter.signer is not None
    assert (letter.signer.authority, letter.signer.position, letter.signer.name) == ("TM.", "CHỦ TỊCH", "Lê Văn Thuận")
    assert letter.warnings == ()


HEADS = {
    "left column first": "ỦY BAN NHÂN DÂN\nXÃ SUỐI ĐÁ\nSố: 45/UBND-VX\nV/v ra mắt mô hình\n\n"
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
    "Độc lập - Tự do - Hạnh phúc\nSuối Đá, ngày 09 tháng 3 năm 2026\n",
    "right column first": "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
    "Suối Đá, ngày 09 tháng 3 năm 2026\n\n"
    "ỦY BAN NHÂN DÂN\nXÃ SUỐI ĐÁ\nSố: 45/UBND-VX\nV/v ra mắt mô hình\n",
    "gaps lost": "ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ SUỐI ĐÁ Độc lập - Tự do - Hạnh phúc\n"
    "Số: 45/UBND-VX Suối Đá, ngày 09 tháng 3 năm 2026\nV/v ra mắt mô hình\n",
    "line by line": "ỦY BAN NHÂN DÂN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ SUỐI ĐÁ\nĐộc lập - Tự do - Hạnh phúc\n"
    "Số:    45/UBND-VX\nSuối Đá, ngày  09  tháng 3 năm 2026\nV/v ra mắt mô hình\n",
    "short date": "ỦY BAN NHÂN DÂN\nXÃ SUỐI ĐÁ\nSố 45/ UBND-VX\nVề việc ra mắt\nmô hình\n\nSuối Đá, ngày 09/3/2026\n",
}


@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS.keys())
def test_the_head_is_read_in_any_order_of_its_columns(head: str) -> None:
    letter = read_text(head + LETTER[LETTER.index("\nKính") :])
    assert letter.issuer == "ỦY BAN NHÂN DÂN XÃ SUỐI ĐÁ"
    assert (letter.number, letter.symbol) == ("45", "UBND-VX")
    assert letter.date is not None
    assert letter.date.spec.canonical() == "2026-03-09"
    assert (letter.place, letter.subject) == ("Suối Đá", "ra mắt mô hình")


@pytest.mark.parametrize(
    ("printed", "number", "symbol", "date"),
    [
        ("Số:        /UBND-VX", None, "UBND-VX", "ngày      tháng 3 năm 2026"),
        ("Số: ……/UBND-VX", None, "UBND-VX", "ngày …… tháng 3 năm 2026"),
        ("Số: 4€)/UBND-VX", None, "UBND-VX", "ngày 0Ê tháng 3 năm 2026"),
    ],
)
def test_blank_and_spoiled_numbers_and_days_are_missing_not_guessed(
    printed: str, number: str | None, symbol: str, date: str
) -> None:
    text = LETTER.replace("Số: 45/UBND-VX ", printed).replace("ngày 09 tháng 3 năm 2026", date)
    letter = read_text(text)
    assert (letter.number, letter.symbol) == (number, symbol)
    assert letter.date is not None
    assert letter.date.spec.canonical() == "2026-03"
    assert {warning.code for warning in letter.warnings} == {"letter.number_missing", "letter.day_missing"}


@pytest.mark.parametrize("stamp", ["MẬT", "TỐI MẬT", "TUYỆT MẬT", "Độ mật: Mật", "M Ậ T", "[MẬT]"])
def test_a_stamped_letter_gives_nothing_but_that(stamp: str) -> None:
    letter = read_text(LETTER.replace("Kính gửi", f"{stamp}\n\nKính gửi"))
    answer = letter.as_json()
    assert answer.pop("classified") is True
    assert set(answer.values()) == {None}


@pytest.mark.parametrize("words", ["bảo vệ bí mật nhà nước", "MẬT ONG RỪNG", "mặt trận", "Mất", "Độ mật: Thường"])
def test_the_word_alone_makes_no_secret(words: str) -> None:
    assert not read_text(LETTER.replace("Các thôn ra mắt", f"Các thôn nói về {words}\n{words}\nra mắt")).classified


def test_a_stamp_in_the_margin_counts() -> None:
    assert read_text(LETTER, margins=["TỐI MẬT"]).classified


def test_a_second_letter_in_the_same_scan_is_left_out() -> None:
    letter = read_text(LETTER + "\n" + LETTER.replace("12-KH/ĐU", "99-KH/ĐU").replace("Thuận", "Khác"))
    assert [each.number_full for each in letter.cited] == ["12-KH/ĐU"]
    assert len(letter.tasks) == 2


def test_a_decision_is_cut_into_its_articles() -> None:
    letter = read_text(
        "TỈNH ỦY SƠN KHÊ\nSố 7-QĐ/TU\nSơn Khê, ngày 01 tháng 7 năm 2026\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\n"
        "Căn cứ Quy định số 9-QĐ/TU, ngày 02/01/2026;\nQUYẾT ĐỊNH:\nĐiều 1. Tặng giấy khen.\n"
        "Điều 2. Văn phòng Tỉnh ủy chịu trách nhiệm thi hành.\nNơi nhận:\n- Như Điều 2.\n"
    )
    assert letter.doc_type == "quyet_dinh"
    assert [task.ordinal for task in letter.tasks] == ["Điều 1", "Điều 2"]
    assert letter.tasks[1].assignees == ("Văn phòng Tỉnh ủy",)
    assert [each.date.spec.canonical() for each in letter.cited if each.date] == ["2026-01-02"]


def test_markdown_marks_are_healed_and_the_partys_star_stays() -> None:
    assert heal("**Kính gửi:** *V/v mô hình*  \n\\*\nSố 1\\.") == "Kính gửi: V/v mô hình\n*\nSố 1."
    assert heal("TỈNH ỦY\n*\nSố 1-CV/TU") == "TỈNH ỦY\n*\nSố 1-CV/TU"


def test_a_page_break_inside_a_sentence_is_mended() -> None:
    assert unwrapped(["các tầng lớp", "", "2", "", "nhân dân tham gia.", "- Một;", "- Hai."]) == (
        "các tầng lớp nhân dân tham gia.\n- Một;\n- Hai."
    )


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("HĐND, UBND thành phố", ["HĐND thành phố", "UBND thành phố"]),
        ("Các sở, ban, ngành và UBND các xã", ["Các sở, ban, ngành", "UBND các xã"]),
        (
            "Thủ trưởng các cơ quan, đơn vị, lãnh đạo chính quyền",
            ["Thủ trưởng các cơ quan, đơn vị", "lãnh đạo chính quyền"],
        ),
        ("Uỷ ban MTTQ xã; Công an xã", ["Uỷ ban MTTQ xã", "Công an xã"]),
    ],
)
def test_lists_of_offices_are_taken_apart(text: str, names: list[str]) -> None:
    assert split_names(text) == names


def test_words_that_only_begin_like_an_office_are_none() -> None:
    names = ["Ban Dân vận Tỉnh ủy", "Uỷ ban nhân dân xã", "các thôn", "Đoàn xã", "Sở Nội vụ"]
    words = ["Ban hành kế hoạch", "Tổ chức hội nghị", "Báo cáo kết quả", "Trường hợp", "Lãnh đạo, chỉ đạo"]
    assert all(map(starts_name, names))
    assert not any(map(starts_name, words))


def test_an_empty_text_is_refused() -> None:
    with pytest.raises(UserError) as refused:
        read_text(" \n 12 \n")
    assert refused.value.code == "letter.unreadable.empty"


PIECES = """Số:|Kính gửi:|V/v|KẾ HOẠCH|Nơi nhận:|- |1. |Điều 1. |ngày 31 tháng 2 năm 2026|/UBND-VP|
|    |12-KH/ĐU|trước ngày 15/10|Ủy ban nhân dân|TM.|CHỦ TỊCH|Nguyễn An|“|I. |các """
pieces = st.sampled_from(PIECES.split("|"))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(pieces, st.text(max_size=15)), max_size=40))
def test_no_text_makes_the_reader_fail_and_all_spans_lie_in_the_text(parts: list[str]) -> None:
    try:
        letter = read_text("".join(parts))
    except UserError:
        return
    answer = letter.as_json(lambda code, parameters: code)
    json.dumps(answer)
    for span in letter.spans.values():
        for each in [span] if isinstance(span[0], int) else span:
            assert isinstance(each, tuple)
            assert 0 <= each[0] <= each[1] <= len(letter.text or "")


@pytest.mark.parametrize(
    ("printed", "canonical"),
    [
        ("ngày l5 tháng I0 năm 2026", "2026-10-15"),
        ("ngày 1O tháng 3 năm 2026", "2026-03-10"),
        ("ngày ll tháng 3 năm 2026", "2026-03"),
        ("ngày 1Ì tháng 3 năm 2026", "2026-03"),
    ],
)
def test_a_scanned_day_is_mended_when_part_of_it_is_sure(printed: str, canonical: str) -> None:
    letter = read_text(LETTER.replace("ngày 09 tháng 3 năm 2026", printed))
    assert letter.date is not None
    assert letter.date.spec.canonical() == canonical


def test_a_scanned_deadline_is_mended_and_kept_as_printed() -> None:
    (deadline,) = read_text(LETTER.replace("30/4/2026", "3O/4/2026")).deadlines
    assert (deadline.spec.canonical(), deadline.text) == ("2026-04-30", "trước ngày 3O/4/2026")


def test_two_numbers_share_the_date_that_follows_both() -> None:
    letter = read_text(LETTER.replace("Kế hoạch số 12-KH/ĐU", "Quyết định số 217-QĐ/TW và số 218-QĐ/TW"))
    assert [(each.number_full, each.date and each.date.spec.canonical()) for each in letter.cited] == [
        ("217-QĐ/TW", "2026-02-06"),
        ("218-QĐ/TW", "2026-02-06"),
    ]


def test_a_name_broken_by_a_line_is_not_halved() -> None:
    letter = read_text(LETTER.replace("Ủy ban nhân dân xã đề nghị", "Ban\nThường trực Mặt trận xã đề nghị"))
    assert letter.acting_body == "Ban Thường trực Mặt trận xã"


@pytest.mark.parametrize("rank", ["Thượng tá", "Đại úy", "PGS.TS.", "Bác sĩ", "Thiếu tướng"])
def test_rank_and_degree_before_a_name_are_left_out(rank: str) -> None:
    signer = read_text(LETTER.replace("Lê Văn Thuận", f"{rank} Lê Văn Thuận")).signer
    assert signer is not None
    assert signer.name == "Lê Văn Thuận"


LOST = """Thực hiện Công văn số31-CV/TU ngày 05/01/2026 của Tỉnh uỷvềviệc đăng ký mô hình, đềnghịcác đơn vịkhẩn trương
báo cáo Thường trực Đảng uỷtrước ngày 15/3/2026, nhiệm kỳ2025-2030."""


def test_spaces_lost_on_the_way_out_of_a_pdf_are_put_back() -> None:
    healed = heal(LOST)
    assert "số 31-CV/TU ngày 05/01/2026 của Tỉnh uỷ về việc đăng ký" in healed
    assert "các đơn vị khẩn trương" in healed
    assert "Đảng uỷ trước ngày 15/3/2026, nhiệm kỳ 2025-2030." in healed
    letter = read_text(LETTER.replace("1. Các thôn ra mắt", f"{LOST}\n1. Các thôn ra mắt"))
    assert "31-CV/TU" in [each.number_full for each in letter.cited]
    assert "2026-03-15" in [each.spec.canonical() for each in letter.deadlines]


def test_names_of_other_languages_stay_whole_in_a_clean_text() -> None:
    names = "Y Thanh Niê Kđăm, H’Yim Êban, buôn Êđê, sông Sêsan, thuở trước quyết giữ nghiêng khuya"
    assert heal(names) == names


@pytest.mark.parametrize("heading", ["CỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM", "CỘNG HÒA XÃ\nHỘI CHỦ NGHĨA VIỆT NAM"])
def test_a_heading_over_two_lines_of_a_narrow_cell_is_no_office(heading: str) -> None:
    head = f"ỦY BAN NHÂN\nDÂN\nTỈNH LẠNG SƠN\n-----\n|\n{heading}\nĐộc lập - Tự do - Hạnh phúc\n-----\n|\n"
    letter = read_text(
        f"{head}Số: 07/CT-UBND\n|\nLạng Sơn,\nngày 13 tháng 01 năm 2026\n|\nCHỈ THỊ\nVỀ VIỆC CHỐNG HẠN\n"
        "Thực hiện Chỉ thị số 8/CT-BNN ngày 05/01/2026 của Bộ, Ủy ban nhân dân tỉnh yêu cầu:\n1. Các xã chống hạn."
    )
    assert (letter.issuer, letter.doc_type, letter.subject) == ("ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN", "chi_thi", "CHỐNG HẠN")


def test_a_title_may_stand_on_one_line_with_its_subject_or_name_its_sort() -> None:
    head = "ĐẢNG ỦY XÃ HỮU LỄ\n\nSố: 11-HD/ĐU\n\nHữu Lễ, ngày 28 tháng 5 năm 2026\n\n"
    body = "Thi hành Điều lệ, Đảng ủy xã hướng dẫn như sau:\n1. Các chi bộ đăng ký mô hình."
    letter = read_text(f"{head}HƯỚNG DẪN VỀ ĐĂNG KÝ MÔ HÌNH\n\n{body}")
    assert (letter.doc_type, letter.subject) == ("huong_dan", "VỀ ĐĂNG KÝ MÔ HÌNH")
    letter = read_text(f"{head}BÁO CÁO ĐỀ XUẤT\nCông nhận mô hình năm 2026\n\n{body}")
    assert (letter.doc_type, letter.subject) == ("bao_cao", "Công nhận mô hình năm 2026")


@pytest.mark.parametrize("between", ["", "\n"])
def test_an_entry_above_kinh_gui_is_the_first_of_its_list(between: str) -> None:
    listed = f"- Ban Dân vận Tỉnh ủy;\n{between}   Kính gửi:   - Ủy ban nhân dân tỉnh;\n- Các thôn."
    letter = read_text(LETTER.replace("Kính gửi: Các thôn.", listed))
    assert [each.text for each in letter.recipients] == ["Ban Dân vận Tỉnh ủy", "Ủy ban nhân dân tỉnh", "Các thôn"]


@pytest.mark.parametrize(
    ("offices", "signing"),
    [
        (
            "ỦY BAN NHÂN DÂN - ỦY BAN MTTQ",
            "TM. ỦY BAN NHÂN DÂN                 TM. ỦY BAN MTTQ VIỆT NAM XÃ\n"
            "CHỦ TỊCH                            CHỦ TỊCH\n\n"
            "Trần Minh Quân                      Huỳnh Thị Bé Ba",
        ),
        (
            "BAN DÂN VẬN TỈNH ỦY - SỞ NỘI VỤ",
            "GIÁM ĐỐC SỞ NỘI VỤ                  TRƯỞNG BAN DÂN VẬN\n\n"
            "Huỳnh Thị Bé Ba                     Trần Minh Quân",
        ),
    ],
)
def test_of_two_who_sign_beside_each_other_the_office_named_first_is_meant(offices: str, signing: str) -> None:
    jointly = LETTER.replace("ỦY BAN NHÂN DÂN   ", f"{offices}   ", 1)
    letter = read_text(f"{jointly[: jointly.index('Nơi nhận:')]}{signing}\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.")
    assert letter.signer is not None
    assert letter.signer.name == "Trần Minh Quân"


_FRONT = """ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ EA KNỐP
BAN THƯỜNG TRỰC
Số: 12/MTTQ-BTT
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Ea Knốp, ngày 06 tháng 11 năm 2026
Kính gửi: Ban Công tác Mặt trận các thôn, buôn
Thực hiện Công văn số 96/MTTQ-BTT ngày 02/11/2026, Ban Thường trực đề nghị:
- Ban Công tác Mặt trận các thôn, buôn họp dân, hoàn thành trong tháng 11/2026;
- Các tổ chức thành viên cử người tham gia;
- Gửi kết quả về Ban Thường trực trước ngày 05/12/2026.
Nơi nhận:
- Như trên.
"""


def test_dashes_behind_we_ask_are_each_a_clause() -> None:
    found = [(task.text, [each.spec.canonical() for each in task.deadlines]) for task in read_text(_FRONT).tasks]
    assert [text.split()[1] for text, _ in found] == ["Ban", "Các", "Gửi"]
    assert [days for _, days in found] == [["2026-11"], [], ["2026-12-05"]]


@pytest.mark.parametrize(
    ("clause", "assignees", "days"),
    [
        ("Văn phòng Đảng ủy trình Thường trực trong ngày 18/11/2026.", ["Văn phòng Đảng ủy"], ["2026-11-18"]),
        ("Đảng ủy Công an xã lãnh đạo bố trí lực lượng.", ["Đảng ủy Công an xã"], []),
        ("Định kỳ hằng năm, các chi bộ báo cáo kết quả.", ["các chi bộ"], ["yearly"]),
        ("Hằng năm, trước ngày 30/11, Sở Y tế gửi báo cáo.", ["Sở Y tế"], ["yearly-11-30"]),
        ("Sở Y tế cho người bệnh nghỉ.", ["Sở Y tế"], []),
        ("Đoàn kiểm tra hoàn thành ngày 22/11/2026.", ["Đoàn kiểm tra"], ["2026-11-22"]),
        ("Mỗi chi bộ ký cam kết; thời gian hoàn thành: 30/11/2026.", ["Mỗi chi bộ"], ["2026-11-30"]),
        ("Các chi, đảng bộ trực thuộc đăng ký.", ["Các chi, đảng bộ trực thuộc"], []),
        ("Các cấp ủy, tổ chức đảng tiếp tục quán triệt.", ["Các cấp ủy, tổ chức đảng"], []),
        ("Đảng ủy các xã củng cố tổ tự quản.", ["Đảng ủy các xã"], []),
        ("Công đoàn cấp trên trực tiếp cơ sở tổ chức đối thoại.", ["Công đoàn cấp trên trực tiếp cơ sở"], []),
        ("Ban dân vận các huyện ủy cụ thể hóa Hướng dẫn này.", ["Ban dân vận các huyện ủy"], []),
        ("TỔ CHỨC THỰC HIỆN Đồng chí Phó Chủ tịch theo dõi.", [], []),
        (
            "Hiệu trưởng các trường học thống kê, thời gian thực hiện từ ngày 18/11/2026 đến ngày 25/11/2026.",
            ["Hiệu trưởng các trường học"],
            ["2026-11-25"],
        ),
    ],
)
def test_who_and_until_when_are_read_as_offices_write_them(clause: str, assignees: list[str], days: list[str]) -> None:
    """And what a letter ends with is asked of all, not of the last clause."""
    ending = "Đề nghị các đơn vị nghiêm túc thực hiện./.\nNơi nhận:\n- Như trên.\n"
    task = _second(clause, ending)
    assert (list(task.assignees), [each.spec.canonical() for each in task.deadlines]) == (assignees, days)
    assert task.text == clause


def _second(clause: str, ending: str = "Nơi nhận:\n- Như trên.\n") -> LetterTask:
    first = _FRONT.replace("- Ban Công", "1. Ban Công").split("- Các tổ")[0]
    return read_text(f"{first}2. {clause}\n{ending}").tasks[1]


@pytest.mark.parametrize(
    ("clause", "lead", "help_"),
    [
        (
            "Giao Sở Nội vụ chủ trì, phối hợp với Công an tỉnh, UBND các xã, phường mở cuộc thi.",
            ["Sở Nội vụ"],
            ["Công an tỉnh", "UBND các xã, phường"],
        ),
        (
            "Tổ công tác số 3 của tỉnh phối hợp với Đảng ủy xã nắm tình hình.",
            ["Tổ công tác số 3 của tỉnh"],
            ["Đảng ủy xã"],
        ),
        ("Chủ trì, phối hợp với Hội Nông dân xã tổ chức hội thi.", [], ["Hội Nông dân xã"]),
        ("Chỉ đạo Công an xã chủ trì, phối hợp với các thôn tăng cường tuần tra.", ["Công an xã"], ["các thôn"]),
        ("Chỉ đạo các cơ quan, đơn vị phối hợp tổ chức hội thi.", [], []),
        ("Công an xã phối hợp tổ chức hội thi.", ["Công an xã"], []),
    ],
)
def test_a_clause_says_who_acts_and_whom_with(clause: str, lead: list[str], help_: list[str]) -> None:
    task = _second(clause)
    assert (list(task.assignees), list(task.cooperating)) == (lead, help_)


def test_entries_below_an_office_alone_are_its_own() -> None:
    task = _second("Sở Nội vụ\na) Mở cuộc thi trước ngày 25/11/2026.\nb) Tổng hợp trước ngày 20/12/2026.")
    assert task.assignees == ("Sở Nội vụ",)


def test_the_time_of_a_clause_of_labelled_lines_is_its_deadline() -> None:
    said = "Tuyên truyền\n- Cơ quan chủ trì: Công an xã\n- Thời gian thực hiện: Quý I năm 2027"
    assert [each.spec.canonical() for each in _second(said).deadlines] == ["2027-Q1"]


def test_whose_paper_it_is_below_its_name_is_no_part_of_the_subject() -> None:
    lines = ("TỈNH ỦY QUẢNG LÂM", "*", "Số 14-CT/TU", "ĐẢNG CỘNG SẢN VIỆT NAM", "Quảng Lâm, ngày 25 tháng 5 năm 2026")
    body = ("CHỈ THỊ", "CỦA BAN THƯỜNG VỤ TỈNH ỦY", "về phong trào thi đua", "-----", "1. Các chi bộ thực hiện.")
    assert read_text("\n".join((*lines, *body))).subject == "về phong trào thi đua"


def test_a_subject_whose_first_word_stands_alone_on_its_line_is_read_whole() -> None:
    letter = read_text(
        "ỦY BAN NHÂN DÂN\nTỈNH LONG AN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 06/CT-UBND\n"
        "Long An, ngày 25 tháng 3 năm 2026\n\nCHỈ THỊ\n\nVỀ\nVIỆC TĂNG CƯỜNG DÂN VẬN CHÍNH QUYỀN TRÊN ĐỊA BÀN\nTỈNH\n\n"
        "Trong những năm qua, các địa phương đã tích cực triển khai.\n1. Sở Nội vụ theo dõi.\n"
    )
    assert letter.subject == "TĂNG CƯỜNG DÂN VẬN CHÍNH QUYỀN TRÊN ĐỊA BÀN TỈNH"
