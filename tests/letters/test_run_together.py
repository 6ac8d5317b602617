"""Letters that lost their line ends, and letters of several offices; every one here is invented."""

from __future__ import annotations

import pytest

from dvk_desktop.letters.reader import read_text
from dvk_desktop.letters.run_together import with_lines_restored

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
STATE = (
    "UBND TỈNH BÌNH MINH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM SỞ NỘI VỤ Độc lập - Tự do - Hạnh phúc -------"
    " Số: 45/SNV-TH Bình Minh, ngày 05 tháng 3 năm 2026 V/v rà soát mô hình “Dân vận khéo” Kính gửi: - Ủy"
    " ban nhân dân các xã; - Các phòng thuộc Sở. Thực hiện Kế hoạch số 12/KH-UBND ngày 02/02/2026 của "
    "UBND tỉnh, Sở Nội vụ đề nghị: 1. Ủy ban nhân dân các xã rà soát mô hình, gửi báo cáo trước ngày "
    "20/3/2026. 2. Các phòng tổng hợp kết quả./. Nơi nhận: - Như trên; - Lưu: VT, TH. KT. GIÁM ĐỐC PHÓ "
    "GIÁM ĐỐC (đã ký) Nguyễn Văn An"
)
PARTY = (
    "ĐẢNG BỘ TỈNH BÌNH MINH***Số 7-CT/TU ĐẢNG CỘNG SẢN VIỆT NAM Bình Minh, ngày 05 tháng 3 năm 2026 CHỈ "
    "THỊ VỀ VIỆC ĐẨY MẠNH PHONG TRÀO “DÂN VẬN KHÉO” Trong thời gian qua, phong trào thi đua đã đạt nhiều "
    "kết quả, được cấp ủy và Nhân dân ghi nhận; tuy vậy có nơi còn hình thức. Ban Thường vụ Tỉnh ủy yêu "
    "cầu: 1. Các cấp ủy thực hiện Chỉ thị số 5-CT/TW ngày 02/02/2025. T/M BAN THƯỜNG VỤ BÍ THƯ (đã ký) "
    "Trần Thị Hoa"
)


def test_a_letter_on_one_line_is_read_as_one_in_lines() -> None:
    letter = read_text(STATE)
    assert (letter.superior, letter.issuer) == ("UBND TỈNH BÌNH MINH", "SỞ NỘI VỤ")
    assert (letter.number_full, letter.doc_type, letter.system) == ("45/SNV-TH", "cong_van", "state")
    assert letter.subject == "rà soát mô hình “Dân vận khéo”"
    assert letter.date is not None
    assert letter.date.spec.canonical() == "2026-03-05"
    assert [each.text for each in letter.recipients] == ["Ủy ban nhân dân các xã", "Các phòng thuộc Sở"]
    assert [each.number_full for each in letter.cited] == ["12/KH-UBND"]
    assert [task.ordinal for task in letter.tasks] == ["1", "2"]
    assert [each.spec.canonical() for each in letter.deadlines] == ["2026-03-20"]
    assert letter.signer is not None
    assert letter.signer.name == "Nguyễn Văn An"


def test_a_paper_of_the_party_on_one_line_is_read_with_its_title() -> None:
    letter = read_text(PARTY)
    assert (letter.issuer, letter.number_full, letter.doc_type) == ("ĐẢNG BỘ TỈNH BÌNH MINH", "7-CT/TU", "chi_thi")
    assert letter.subject == "ĐẨY MẠNH PHONG TRÀO “DÂN VẬN KHÉO”"
    assert [each.number_full for each in letter.cited] == ["5-CT/TW"]
    assert letter.signer is not None
    assert letter.signer.name == "Trần Thị Hoa"


@pytest.mark.parametrize(
    "text",
    [
        f"SỞ NỘI VỤ\n{NATION}Số: 45/SNV-TH\nKính gửi: Các xã\n\nThực hiện Kế hoạch số 12/KH-UBND: 1. Rà soát.",
        "Một đoạn văn dài không có tiêu ngữ, không có số: 1. Rà soát; - Như trên. Nơi nhận: Các xã. " * 8,
    ],
)
def test_a_text_that_has_its_lines_or_is_no_letter_stays_as_it_is(text: str) -> None:
    assert with_lines_restored(text) == text


@pytest.mark.parametrize(
    ("line", "position"),
    [("CHÁNH VĂN PHÒNGNguyễn Văn An", "CHÁNH VĂN PHÒNG"), ("PHÓ CHỦ TỊCH Nguyễn Văn An", "PHÓ CHỦ TỊCH")],
)
def test_a_name_that_ran_on_behind_the_position_is_who_signed(line: str, position: str) -> None:
    letter = read_text(f"UBND XÃ AN PHÚ\n{NATION}Số: 2/UBND-VX\nKính gửi: Các thôn\n\nĐề nghị báo cáo./.\n\n{line}\n")
    assert letter.signer is not None
    assert (letter.signer.position, letter.signer.name) == (position, "Nguyễn Văn An")


JOINT_BODY = "\nHai cơ quan thống nhất:\n1. Các thôn báo cáo hằng quý trước ngày 20 tháng cuối quý.\n\n"
BESIDE = (
    "TM. ỦY BAN MTTQ VIỆT NAM XÃ        TM. ỦY BAN NHÂN DÂN XÃ\nCHỦ TỊCH                            CHỦ TỊCH\n\n"
    "Trần Thị Hoa                        Lê Văn Bình\nNơi nhận:\n- Các thôn;\n- Lưu: VT."
)
BELOW = (
    "Nơi nhận:\n- Các thôn;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN XÃ\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Văn Bình\n\n"
    "TM. ỦY BAN MTTQ VIỆT NAM XÃ\nCHỦ TỊCH\n\nTrần Thị Hoa"
)


@pytest.mark.parametrize("foot", [BESIDE, BELOW])
def test_a_paper_of_two_offices_names_both_and_says_who_signed_too(foot: str) -> None:
    head = f"ỦY BAN NHÂN DÂN\nỦY BAN MTTQ VIỆT NAM\nXÃ AN PHÚ\n{NATION}Số: 03/KHLT-UBND-MTTQ\n"
    title = "An Phú, ngày 5 tháng 11 năm 2025\nKẾ HOẠCH LIÊN TỊCH\nPhối hợp vận động Nhân dân\n"
    letter = read_text(head + title + JOINT_BODY + foot)
    assert (letter.superior, letter.issuer) == (None, "ỦY BAN NHÂN DÂN - ỦY BAN MTTQ VIỆT NAM XÃ AN PHÚ")
    assert letter.number_full == "03/KHLT-UBND-MTTQ"
    assert letter.signer is not None
    assert letter.signer.name == "Lê Văn Bình"
    assert (letter.signer.authority, letter.signer.position) in (("TM.", "CHỦ TỊCH"), ("KT.", "PHÓ CHỦ TỊCH"))
    assert (letter.signer.authority == "KT.") is (foot == BELOW)
    (told,) = (each for each in letter.warnings if each.code == "letter.signed_jointly")
    assert told.parameters == {"names": "Trần Thị Hoa"}
    assert [each.spec.canonical() for task in letter.tasks for each in task.deadlines] == ["quarterly-03-20"]


def test_one_who_signs_for_another_is_no_second_one() -> None:
    foot = "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Văn Bình"
    letter = read_text(f"UBND XÃ AN PHÚ\n{NATION}Số: 2/UBND-VX\nKính gửi: Các thôn\n\nĐề nghị báo cáo./.\n\n{foot}\n")
    assert "letter.signed_jointly" not in {each.code for each in letter.warnings}


def test_a_body_without_its_place_is_named_by_the_line_of_who_decides() -> None:
    letter = read_text(
        "HỘI ĐỒNG NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 5/NQ-HĐND | An Phú, ngày 11 tháng 12 năm 2025\n"
        "HỘI ĐỒNG NHÂN DÂN XÃ AN PHÚ\nKHÓA I - KỲ HỌP THỨ BA\nCăn cứ Tờ trình số 12/TTr-UBND;\nQUYẾT NGHỊ:\nĐiều 1. …\n"
    )
    assert letter.issuer == "HỘI ĐỒNG NHÂN DÂN XÃ AN PHÚ"


def test_an_office_behind_the_body_above_it_on_one_line() -> None:
    letter = read_text(f"UBND TỈNH BÌNH MINH - SỞ TÀI CHÍNH\n{NATION}Số: 5/STC-NS\nKính gửi: UBND các xã\n\nĐề nghị.\n")
    assert (letter.superior, letter.issuer) == ("UBND TỈNH BÌNH MINH", "SỞ TÀI CHÍNH")


def test_a_heading_of_the_state_over_two_lines_belongs_to_no_office() -> None:
    letter = read_text(
        "ỦY BAN NHÂN DÂN\nXÃ AN PHÚ\n---\n|\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n|\n"
        "Số: 8/KH-UBND\n|\nAn Phú, ngày 5 tháng 3 năm 2026\n|\nKẾ HOẠCH\nDân vận khéo\n"
    )
    assert letter.issuer == "ỦY BAN NHÂN DÂN XÃ AN PHÚ"


def test_the_name_of_the_kind_before_the_number_is_no_part_of_it() -> None:
    letter = read_text(
        f"ỦY BAN THƯỜNG VỤ\nQUỐC HỘI\n{NATION}Nghị quyết số: 12/2025/UBTVQH15\n\nNGHỊ QUYẾT\nVỀ SẮP XẾP ĐƠN VỊ\n"
    )
    assert (letter.issuer, letter.number, letter.symbol) == ("ỦY BAN THƯỜNG VỤ QUỐC HỘI", "12", "UBTVQH15")


def test_a_subject_goes_on_with_a_day_it_cites() -> None:
    letter = read_text(
        "ĐẢNG ỦY XÃ AN PHÚ\nSố 16-CV/ĐU\nVề triển khai các quy định\nngày 30 tháng 8 năm 2025 của Ban Bí thư\n"
        "Kính gửi: Các chi bộ\n"
    )
    assert letter.subject == "triển khai các quy định ngày 30 tháng 8 năm 2025 của Ban Bí thư"


def test_addressees_behind_a_lead_that_a_scan_spoiled() -> None:
    letter = read_text(
        "ĐẢNG ỦY XÃ AN PHÚ\nSố 16-CV/ĐU\nVề việc xác minh lý lịch\nKính oxr' gzi cử: Công an xã An Phú\n"
        "Đề nghị xác minh.\n"
    )
    assert letter.subject == "xác minh lý lịch"
    assert [each.text for each in letter.recipients] == ["Công an xã An Phú"]


def test_a_month_in_which_a_scan_took_a_bracket_for_a_one() -> None:
    letter = read_text(f"UBND XÃ AN PHÚ\n{NATION}Số: 2/UBND-VX\nAn Phú, ngày 5 tháng 1] năm 2025\nKính gửi: Các thôn\n")
    assert letter.date is not None
    assert letter.date.spec.canonical() == "2025-11-05"


def test_paragraphs_without_numbers_that_order_or_set_a_time_are_tasks() -> None:
    letter = read_text(
        "ĐẢNG ỦY XÃ AN PHÚ\nSố 16-CV/ĐU\nVề sinh hoạt chuyên đề\nKính gửi: Các chi bộ trực thuộc.\n"
        "Thực hiện Hướng dẫn số 5-HD/TU của Ban Thường vụ Tỉnh ủy;\n"
        "Đảng ủy xã yêu cầu các chi bộ trực thuộc tổ chức sinh hoạt chuyên đề “Dân vận khéo”;\n"
        "Kết quả gửi về Văn phòng Đảng ủy trước ngày 15 hàng tháng để tổng hợp.\n"
        "Đảng ủy xã thông báo để các chi bộ biết, thực hiện./.\n\nT/M ĐẢNG ỦY\nBÍ THƯ\n\nTrần Thị Hoa"
    )
    first, second = letter.tasks
    assert first.assignees == ("các chi bộ trực thuộc",)
    assert [each.spec.canonical() for each in second.deadlines] == ["monthly-01-15"]
    assert "thông báo" not in second.text


def test_who_is_ordered_acts_not_who_orders() -> None:
    letter = read_text(
        f"UBND XÃ AN PHÚ\n{NATION}Số: 2/UBND-VX\nKính gửi: Các thôn\n\nUBND xã đề nghị các thôn rà soát.\n"
    )
    (task,) = letter.tasks
    assert task.assignees == ("các thôn",)


def test_copies_on_one_line_and_the_place_of_the_file_on_a_disk() -> None:
    foot = "Nơi nhận:- Như trên;- Sở Nội vụ;- Lưu: VT.\nd:\\2026\\CV\\rasoat\n\nCHỦ TỊCH\n\nTrần Thị Hoa"
    letter = read_text(f"UBND XÃ AN PHÚ\n{NATION}Số: 2/UBND-VX\nKính gửi: Các thôn\n\nĐề nghị rà soát./.\n\n{foot}\n")
    assert [each.text for each in letter.copies] == ["Như trên", "Sở Nội vụ", "Lưu: VT"]


def test_the_word_and_between_two_papers_is_of_no_issuer() -> None:
    body = "Thực hiện Công văn số 4/UBND-TH ngày 2/3/2026 của UBND tỉnh Bình Minh và Thông báo số 8/TB-UBND."
    letter = read_text(f"UBND XÃ AN PHÚ\n{NATION}Số: 2/UBND-VX\nKính gửi: Các thôn\n\n{body}\n")
    assert [each.issuer for each in letter.cited] == ["UBND tỉnh Bình Minh", None]
