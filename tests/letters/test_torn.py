"""What narrow boxes, lost headings and bare text make of letters; every letter here is invented."""

from __future__ import annotations

import pytest

from dvk_desktop.letters.reader import read_text
from dvk_desktop.usecases.letters.reading import Letter

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
FOOT = "\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nCHỦ TỊCH\n\nTrần Thị Hoa"


def letter(
    head: str = f"UBND XÃ AN PHÚ\n{NATION}Số: 12/UBND-VX\nAn Phú, ngày 05 tháng 3 năm 2026\nV/v rà soát mô hình\n",
    to: str = "Kính gửi: Các thôn.\n",
    body: str = "Đề nghị các thôn rà soát.",
    foot: str = FOOT,
) -> Letter:
    return read_text(f"{head}{to}\n{body}\n{foot}")


@pytest.mark.parametrize(
    ("issuer", "number", "system"),
    [
        ("UBND XÃ AN PHÚ\nPHÒNG VĂN HÓA - XÃ HỘI", "12/VHXH", "state"),
        ("ĐẢNG ỦY XÃ AN PHÚ", "12-CV/ĐU", "party"),
        ("ỦY BAN MTTQ VIỆT NAM XÃ AN PHÚ", "12/MTTQ-BTT", "front"),
        ("TRUNG TÂM AN PHÚ", "12/TTAP-KH", "state"),
        ("CÂU LẠC BỘ AN PHÚ", "12", "other"),
    ],
)
def test_a_letter_without_the_states_heading_is_told_by_its_issuer_and_symbol(
    issuer: str, number: str, system: str
) -> None:
    head = f"{issuer}\nSố: {number}\nAn Phú, ngày 05 tháng 3 năm 2026\nV/v rà soát mô hình\n"
    assert letter(head).system == system


@pytest.mark.parametrize("place", ["PHƯỜNG XUÂN\nĐÔNG - AN PHÚ", "PHƯỜNG AN\nĐÔNG"])
def test_a_ward_on_a_line_of_a_narrow_head_is_no_title(place: str) -> None:
    found = read_text(
        f"ỦY BAN MTTQ VIỆT NAM\nTỈNH BÌNH MINH\nBAN THƯỜNG TRỰC\n{place}\nSố:     /BC-MTTQ-BTT\n{NATION}"
        f"An Phú, ngày 05 tháng 3 năm 2026\nBÁO CÁO\nKết quả phong trào thi đua năm 2026\n\nĐã làm tốt.\n{FOOT}"
    )
    assert found.issuer == "BAN THƯỜNG TRỰC " + place.replace("\n", " ")
    assert found.superior == "ỦY BAN MTTQ VIỆT NAM TỈNH BÌNH MINH"
    assert (found.doc_type, found.symbol) == ("bao_cao", "BC-MTTQ-BTT")
    assert found.subject == "Kết quả phong trào thi đua năm 2026"


@pytest.mark.parametrize(
    ("torn", "kind"),
    [("QUYẾT\nĐỊNH", "quyet_dinh"), ("  KẾ\n  HOẠCH", "ke_hoach"), ("THÔNG\nBÁO", "thong_bao")],
)
def test_a_title_torn_over_two_lines_is_one(torn: str, kind: str) -> None:
    found = read_text(
        f"ĐẢNG ỦY XÃ AN PHÚ\n*\nSố 9-QĐ/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nAn Phú, ngày 05 tháng 3 năm 2026\n\n{torn}\n"
        f"về phân công công tác dân vận\n-----\n- Căn cứ Điều lệ Đảng;\nĐiều 1. Phân công.\n{FOOT}"
    )
    assert (found.doc_type, found.subject) == (kind, "về phân công công tác dân vận")


def test_whose_paper_it_is_stands_between_title_and_subject() -> None:
    found = read_text(
        "ĐẢNG ỦY XÃ AN PHÚ\n*\nSố 9-NQ/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nAn Phú, ngày 05 tháng 3 năm 2026\n\nNGHỊ QUYẾT\n"
        f"CỦA BAN CHẤP HÀNH ĐẢNG BỘ XÃ\nvề công tác dân vận năm 2026\n-----\nI. TÌNH HÌNH\nTốt.\n{FOOT}"
    )
    assert found.subject == "về công tác dân vận năm 2026"


def test_what_stands_in_capitals_above_about_what_it_is_says_whose_paper_it_is() -> None:
    found = read_text(
        "TỈNH ỦY BÌNH MINH\n*\nSố 9-NQ/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nAn Phú, ngày 05 tháng 3 năm 2026\n\nNGHỊ QUYẾT\n"
        f"HỘI NGHỊ LẦN THỨ BẢY BAN CHẤP HÀNH ĐẢNG BỘ TỈNH\nvề công tác dân vận\n-----\nI. TÌNH HÌNH\nTốt.\n{FOOT}"
    )
    assert found.subject == "về công tác dân vận"


@pytest.mark.parametrize("printed", ["33 CV/ĐTN", "33- CV/ĐTN"])
def test_the_dash_of_a_number_left_out(printed: str) -> None:
    found = letter(f"XÃ ĐOÀN AN PHÚ\n{NATION}Số: {printed}\nAn Phú, ngày 05 tháng 3 năm 2026\nV/v rà soát mô hình\n")
    assert found.number_full == "33-CV/ĐTN"


def test_a_rooms_number_set_low_belongs_to_the_symbol() -> None:
    found = letter(f"UBND XÃ AN PHÚ\n{NATION}Số: 12/UBND-VX₁\nAn Phú, ngày 05 tháng 3 năm 2026\nV/v rà soát mô hình\n")
    assert found.number_full == "12/UBND-VX1"


@pytest.mark.parametrize(
    ("entry", "read"),
    [
        ("Sở Nội vụ tỉnh Bình Minh\n(qua Phòng Thi đua)\n", "Sở Nội vụ tỉnh Bình Minh (qua Phòng Thi đua)"),
        ("Sở Nội vụ (Phòng Thi đua)\n", "Sở Nội vụ (Phòng Thi đua)"),
        ("Sở Nội vụ tỉnh Bình Minh\n(Kèm theo danh sách)\n", "Sở Nội vụ tỉnh Bình Minh"),
    ],
)
def test_through_whom_a_letter_goes_stands_in_brackets_below_the_addressee(entry: str, read: str) -> None:
    found = letter(to=f"Kính gửi: {entry}")
    assert [each.text for each in found.recipients] == [read]


@pytest.mark.parametrize(
    "foot",
    [
        "KT. GIÁM ĐỐC - PHÓ GIÁM ĐỐC Trần Thị Hoa (đã ký)",
        "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nTrần Thị Hoa (Đã ký)",
        "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n(đã ký)\nTrần Thị Hoa",
    ],
)
def test_signed_stands_behind_the_name(foot: str) -> None:
    signer = letter(foot=foot).signer
    assert signer is not None
    assert (signer.authority, signer.name) == ("KT.", "Trần Thị Hoa")


@pytest.mark.parametrize("urgent", ["", "hỏa tốc ", "khẩn "])
def test_a_day_that_opens_the_sentence_is_that_of_the_urgent_paper_in_it(urgent: str) -> None:
    found = letter(body=f"Ngày 02/3/2026, Ủy ban nhân dân tỉnh có Công văn {urgent}số 7/UBND-VX. Đề nghị thực hiện.")
    (cited,) = found.cited
    assert (cited.number_full, cited.doc_type) == ("7/UBND-VX", "cong_van")
    assert cited.date is not None
    assert cited.date.spec.canonical() == "2026-03-02"


@pytest.mark.parametrize(
    ("top", "issuer", "superior"),
    [
        ("BỘ TÀI CHÍNH\nCỤC DỰ TRỮ\n-----\nCỘNG HÒA XÃ HỘI CHỦ\nNGHĨA VIỆT NAM", "CỤC DỰ TRỮ", "BỘ TÀI CHÍNH"),
        ("SỞ Y TẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA\nVIỆT NAM", "SỞ Y TẾ", None),
        ("SỞ Y TẾ        CỘNG HÒA XÃ HỘI CHỦ NGHĨA\nTRẠM AN PHÚ          VIỆT NAM", "TRẠM AN PHÚ", "SỞ Y TẾ"),
        ("ĐẢNG BỘ AN PHÚ        ĐẢNG CỘNG SẢN\nCHI BỘ THÔN 3          VIỆT NAM", "CHI BỘ THÔN 3", "ĐẢNG BỘ AN PHÚ"),
        ("THÀNH ỦY AN PHÚ\n*\nĐẢNG\nCỘNG SẢN VIỆT NAM", "THÀNH ỦY AN PHÚ", None),
        ("VĂN\nPHÒNG CHÍNH PHỦ\nCỘNG HÒA XÃ\nHỘI CHỦ NGHĨA VIỆT NAM", "VĂN PHÒNG CHÍNH PHỦ", None),
        ("VĂN PHÒNG\nCHÍNH PHỦ", "VĂN PHÒNG CHÍNH PHỦ", None),
        ("BỘ\nY TẾ", "BỘ Y TẾ", None),
        ("CHỦ TỊCH ỦY\nBAN NHÂN DÂN\nXÃ AN PHÚ", "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ AN PHÚ", None),
        ("CỤC THUẾ\nTHUẾ TỈNH BÌNH MINH", "THUẾ TỈNH BÌNH MINH", "CỤC THUẾ"),
        ("TỔNG CÔNG TY BƯU ĐIỆN VIỆT NAM\nBƯU ĐIỆN AN PHÚ", "BƯU ĐIỆN AN PHÚ", "TỔNG CÔNG TY BƯU ĐIỆN VIỆT NAM"),
        ("HỘI LÀM VƯỜN VIỆT NAM\nTỈNH BÌNH MINH", "HỘI LÀM VƯỜN VIỆT NAM TỈNH BÌNH MINH", None),
        ("TỔNG CÔNG TY\nĐIỆN LỰC MIỀN BẮC", "TỔNG CÔNG TY ĐIỆN LỰC MIỀN BẮC", None),
        ("SỞ VĂN HÓA\nTHƯ VIỆN TỈNH BÌNH MINH", "THƯ VIỆN TỈNH BÌNH MINH", "SỞ VĂN HÓA"),
        ("BĐBP TỈNH BÌNH MINH\nĐỒN BIÊN PHÒNG AN PHÚ", "ĐỒN BIÊN PHÒNG AN PHÚ", "BĐBP TỈNH BÌNH MINH"),
        ("VĂN PHÒNG ĐIỀU PHỐI NÔNG\nTHÔN MỚI AN PHÚ", "VĂN PHÒNG ĐIỀU PHỐI NÔNG THÔN MỚI AN PHÚ", None),
        ("UBND XÃ AN PHÚ\nPHÒNG VĂN HÓA - XÃ\nHỘI", "PHÒNG VĂN HÓA - XÃ HỘI", "UBND XÃ AN PHÚ"),
        ("UBND XÃ AN HẢI\nPHÒNG KINH TẾ", "PHÒNG KINH TẾ", "UBND XÃ AN HẢI"),
        ("UBND TỈNH BÌNH MINH - BAN DÂN VẬN TỈNH ỦY", "UBND TỈNH BÌNH MINH - BAN DÂN VẬN TỈNH ỦY", None),
    ],
)
def test_a_heading_or_office_torn_over_lines_is_one(top: str, issuer: str, superior: str | None) -> None:
    nation = "" if "VIỆT NAM" in top else NATION
    found = read_text(
        f"{top}\n{nation}Số: 7/TB-VP\nAn Phú, ngày 05\ntháng 3 năm 2026\nTHÔNG BÁO\nLịch họp\n\nNhư sau:\n"
    )
    assert (found.issuer, found.superior) == (issuer, superior)
    assert found.date is not None
    assert found.date.spec.canonical() == "2026-03-05"


@pytest.mark.parametrize(
    ("addressees", "wanted"),
    [
        ("Các\nThuế tỉnh, thành phố.", ["Các Thuế tỉnh, thành phố"]),
        ("Ông Trần Văn\nBình\nUBND xã nhận được đơn của ông.", ["Ông Trần Văn Bình"]),
        ("Công ty An Phú\nViệt Nam.\n(Đ/c: xã An Phú)", ["Công ty An Phú Việt Nam"]),
        ("\n- Công ty An Phú;\n(Địa chỉ: xã An Phú, tỉnh Bình Minh)\n- Thuế tỉnh.", ["Công ty An Phú", "Thuế tỉnh"]),
        ("\n- Các thôn;\n- Ủy ban MTTQ Việt\nNam các xã, phường.", ["Các thôn", "Ủy ban MTTQ Việt Nam các xã, phường"]),
        ("UBND các huyện: An Phú, Đức Lập; thị xã Sơn Mỹ.", ["UBND các huyện: An Phú, Đức Lập; thị xã Sơn Mỹ"]),
    ],
)
def test_addressees_torn_over_lines_are_whole(addressees: str, wanted: list[str]) -> None:
    found = read_text(
        f"UBND XÃ AN PHÚ\n{NATION}Số: 7/UBND-V.I\nV/v khai thuế\nGTGT\nAn Phú, ngày 05 tháng 3 năm 2026\n"
        f"Kính\ngửi: {addressees}\n\nĐề nghị rà soát trước ngày 20/3/2026./.\n{FOOT}"
    )
    assert [each.text for each in found.recipients] == wanted
    assert (found.symbol, found.subject) == ("UBND-V.I", "khai thuế GTGT")


@pytest.mark.parametrize("name", ["Bùi\nXuân Cường", "Bùi Xuân\n Cường", "Bùi Xuân Cường", "Bùi\nCường"])
def test_the_name_of_who_signed_torn_over_lines_is_whole(name: str) -> None:
    foot = f"Nơi nhận:\n- Như trên;\n- Báo Nhân Dân;\n- Lưu: VT.\nTM. ỦY BAN\nNHÂN DÂN\nCHỦ TỊCH\n{name}\n"
    found = read_text(f"UBND XÃ AN PHÚ\n{NATION}Số: 7/UBND-VP\nKính gửi: Các thôn.\nĐề nghị rà soát./.\n{foot}")
    assert found.signer is not None
    assert found.signer.name == " ".join(name.split())
    start, end = found.spans["signer"]
    assert found.text[start:end] == name
