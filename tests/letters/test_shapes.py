"""Shapes that letters come out in when programs have had their way with them; every letter here is invented."""

from __future__ import annotations

import pytest

from dvk_desktop.letters.reader import read_text
from dvk_desktop.usecases.letters.reading import Letter

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
FOOT = "\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nTM. BAN THƯỜNG TRỰC\nCHỦ TỊCH\n\nTrần Thị Hoa"


def letter_to(addressees: str, foot: str = FOOT) -> Letter:
    head = f"UBND XÃ AN PHÚ\n{NATION}Số: 12/UBND-VX\nAn Phú, ngày 05 tháng 3 năm 2026\nV/v rà soát mô hình\n"
    return read_text(f"{head}Kính gửi: {addressees}\n\nĐề nghị rà soát trước ngày 20/3/2026./.\n{foot}")


def test_a_title_that_came_out_above_the_heading_is_read_in_its_place() -> None:
    letter = read_text(
        "KẾ HOẠCH\nỦY BAN MTTQ VIỆT NAM\nXÃ AN PHÚ\nBAN THƯỜNG TRỰC\nSố: 18/KH-MTTQ-BTT\n"
        f"{NATION}An Phú, ngày 05 tháng 3 năm 2026\n\nVề việc phát động phong trào “Dân vận khéo”\n\n"
        f"Thực hiện Kế hoạch số 4-KH/ĐU ngày 02/3/2026, Ban Thường trực xây dựng kế hoạch như sau:\n1. Rà soát.\n{FOOT}"
    )
    assert letter.issuer == "ỦY BAN MTTQ VIỆT NAM XÃ AN PHÚ"
    assert (letter.number_full, letter.doc_type, letter.system) == ("18/KH-MTTQ-BTT", "ke_hoach", "front")
    assert letter.subject == "phát động phong trào “Dân vận khéo”"
    assert letter.date is not None
    assert letter.date.spec.canonical() == "2026-03-05"


def test_a_sentence_below_the_title_is_no_subject() -> None:
    sentence = (
        "Ủy ban nhân dân xã tổ chức buổi làm việc để nghe các thôn báo cáo kết quả xây dựng mô hình và bàn giải pháp "
        "nâng cao chất lượng trong thời gian tới."
    )
    letter = read_text(f"UBND XÃ AN PHÚ\n{NATION}Số: 12/GM-UBND\n\nGIẤY MỜI\n\n{sentence}\n1. Thời gian: 8 giờ.\n")
    assert (letter.doc_type, letter.subject) == ("giay_moi", None)


@pytest.mark.parametrize("place", ["tỉnh", "xã", "thành phố"])
def test_a_line_that_breaks_within_a_list_of_places_goes_on(place: str) -> None:
    letter = letter_to(f"Hội Nông dân {place} An Giang, {place}\n      Bình Minh, {place} Chí Linh.")
    (entry,) = letter.recipients
    assert entry.text == f"Hội Nông dân {place} An Giang, {place} Bình Minh, {place} Chí Linh"


def test_who_exactly_is_meant_is_no_part_of_the_addressees_name() -> None:
    letter = letter_to("\n- Các thành viên Ban Chỉ đạo (Theo Quyết định số 7/QĐ-UBND ngày 03/02/2026);\n- Các thôn.")
    assert [each.text for each in letter.recipients] == ["Các thành viên Ban Chỉ đạo", "Các thôn"]
    assert [each.number_full for each in letter.cited] == ["7/QĐ-UBND"]
    (entry,) = letter_to("Các cơ quan, đơn vị\n(có danh sách kèm theo)").recipients
    assert entry.text == "Các cơ quan, đơn vị"


def test_people_in_the_list_of_copies_did_not_sign() -> None:
    foot = (
        "Nơi nhận:    KT. CHỦ TỊCH\n- Như trên;    PHÓ CHỦ TỊCH\n- Thư ký các Phó Chủ tịch: Lê Văn An,\n"
        "Nguyễn Văn Bình, Phạm Thị Cúc;\n- Lưu: VT.\n    Đặng Văn Dũng"
    )
    signer = letter_to("Các thôn.", foot).signer
    assert signer is not None
    assert signer.name == "Đặng Văn Dũng"


@pytest.mark.parametrize("position", ["PHÓ BÍ THƯ", "KT. CHỦ TỊCH", "PHÓ CHÁNH VĂN PHÒNG", "TRƯỞNG BAN"])
def test_who_signs_behind_a_copy_on_its_line_is_no_part_of_the_copy(position: str) -> None:
    foot = f"Nơi nhận: T/M BAN THƯỜNG VỤ\n- Ban Xây dựng Đảng, {position}\n- Phòng TC-KH,\n- Lưu. Trần Thị Hoa"
    letter = letter_to("Các thôn.", foot)
    assert [each.text for each in letter.copies] == ["Ban Xây dựng Đảng", "Phòng TC-KH", "Lưu"]
    assert letter.signer is not None
    assert (position.endswith(letter.signer.position or "?"), letter.signer.name) == (True, "Trần Thị Hoa")


def scanned(head: str, body: str, foot: str = "Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTrần Văn Bình") -> Letter:
    return read_text(f"{head}\n{body}\n\n{foot}\n")


OFFICE = "UBND XÃ AN PHÚ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"


@pytest.mark.parametrize(
    ("printed", "number", "day"),
    [
        ("Quyết định số 06/QĐ- -TTg ngày 06/01/2022", "06/QĐ-TTg", "2022-01-06"),
        ("Nghị quyết số 05:NQ/TU ngày 08/01/2026", "05-NQ/TU", "2026-01-08"),
        ("Kế hoạch số 34/KH-UBND ngày ) 17/10/2025", "34/KH-UBND", "2025-10-17"),
    ],
)
def test_what_a_scan_makes_of_dashes_and_specks_in_a_cited_number(printed: str, number: str, day: str) -> None:
    letter = scanned(
        f"{OFFICE}Số: 7/UBND-VX An Phú, ngày 2 tháng 3 năm 2026\nKính gửi: Các thôn", f"Thực hiện {printed}."
    )
    (cited,) = letter.cited
    assert (cited.number_full, cited.date and cited.date.spec.canonical()) == (number, day)


def test_the_receivers_stamp_below_the_date_is_no_issuer() -> None:
    head = f"{OFFICE}An Phú, ngày 05 tháng 9 năm 2025\n\nsở NỘI VỤ TỈNH BÌNH MINH\n\nKính gửi: Sở Nội vụ"
    assert scanned(head, "Gửi kèm hồ sơ.").issuer == "UBND XÃ AN PHÚ"


def test_a_name_behind_a_spoiled_rank_is_read() -> None:
    head = f"{OFFICE}Số: 7/UBND-VX An Phú, ngày 2 tháng 3 năm 2026\nKính gửi: Các thôn"
    foot = "Nơi nhận: GIÁM ĐÓC\n- Như trên; Z\n- Lưu: VT.\n\n)iêutưống Trương Văn Bình"
    signer = scanned(head, "Gửi kèm hồ sơ.", foot).signer
    assert signer is not None
    assert signer.name == "Trương Văn Bình"


def test_a_draft_behind_a_scanned_letter_is_left_out_though_its_number_is_spoiled() -> None:
    head = (
        f"{OFFICE}Số: 7/TTr-CA An Phú, ngày 2 tháng 3 năm 2026\nTỜ TRÌNH\nĐề nghị ban hành báo cáo\nKính gửi: UBND xã"
    )
    body = (
        "Thực hiện Kế hoạch số 34/KH-UBND ngày 17/10/2025.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTrần Văn Bình\n\n"
    )
    draft = f"{OFFICE}SỐẽẽ  /8C-BCĐ An Phú ngày — tháng. năm 2026\nBÁO CÁO\n\nTheo Kế hoạch số 99/KH-UBND.\n"
    letter = read_text(head + "\n\n" + body + draft)
    assert [each.number_full for each in letter.cited] == ["34/KH-UBND"]


@pytest.mark.parametrize(
    ("top", "issuer", "superior"),
    [
        ("THỦ TƯỚNG\nCHÍNH PHỦ", "THỦ TƯỚNG CHÍNH PHỦ", None),
        ("BỘ VĂN HÓA\nBỘ TÀI CHÍNH\n-----", "BỘ VĂN HÓA - BỘ TÀI CHÍNH", None),
        ("SỞ NỘI VỤ\n\nSỞ TÀI CHÍNH", "SỞ NỘI VỤ - SỞ TÀI CHÍNH", None),
        ("BỘ QUỐC PHÒNG\nBỘ TƯ LỆNH QUÂN KHU 10", "BỘ TƯ LỆNH QUÂN KHU 10", "BỘ QUỐC PHÒNG"),
    ],
)
def test_offices_of_one_rank_issue_together_and_a_person_goes_with_the_office(
    top: str, issuer: str, superior: str | None
) -> None:
    letter = read_text(
        f"{top}\n{NATION}Số: 12/KH-LN\nAn Phú, ngày 05 tháng 3 năm 2026\n\nKẾ HOẠCH\nTập huấn\n\nI. NỘI DUNG\n"
    )
    assert (letter.issuer, letter.superior) == (issuer, superior)


def test_issuer_and_number_on_one_line_are_two() -> None:
    letter = read_text(
        "UBND TỈNH BÌNH MINH Số: 172/2026/QĐ-UBND\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc "
        "Bình Minh, ngày 5 tháng 5 năm 2026\n\nQUYẾT ĐỊNH\n\nVề công tác thi đua\n\nCăn cứ Luật Thi đua, khen thưởng;\n"
    )
    assert (letter.issuer, letter.number_full) == ("UBND TỈNH BÌNH MINH", "172/2026/QĐ-UBND")


def test_number_and_date_whose_parts_stand_on_lines_of_their_own_are_put_together() -> None:
    letter = read_text(
        f"SỞ NỘI VỤ\nSố:\n\n{NATION}\n/TTr-SNV\n\nBình Minh, ngày\n\ntháng\n\nnăm 2026\n\nTỜ TRÌNH\nVề thi đua\n"
        "(trình phiên họp tháng 8)\nKính gửi: UBND tỉnh\nThực hiện Nghị quyết số 1/NQ-CP, Sở Nội vụ kính trình.\n"
    )
    assert (letter.number_full, letter.symbol, letter.subject) == (None, "TTr-SNV", "Về thi đua")
    assert letter.date is not None
    assert letter.date.spec.canonical() == "2026"


@pytest.mark.parametrize(
    ("title", "kind", "subject"),
    [
        ("QUY CHẾ LÀM VIỆC\nCỦA BAN CHẤP HÀNH ĐẢNG BỘ XÃ", "other", "LÀM VIỆC CỦA BAN CHẤP HÀNH ĐẢNG BỘ XÃ"),
        ("KẾ HOẠCH TRUYỀN THÔNG\nPhòng, chống sốt xuất huyết", "ke_hoach", "TRUYỀN THÔNG Phòng, chống sốt xuất huyết"),
        ("BIÊN BẢN LÀM VIỆC\n\nVề việc bàn giao mặt bằng", "other", "bàn giao mặt bằng"),
        ("HƯỚNG DẪN VỀ THỂ THỨC VĂN BẢN", "huong_dan", "VỀ THỂ THỨC VĂN BẢN"),
        ("BẢN ĐĂNG KÝ\nmô hình “Dân vận khéo” năm 2026", "other", "mô hình “Dân vận khéo” năm 2026"),
        (
            "THÔNG TƯ\nQUY ĐỊNH MỘT SỐ ĐIỀU\nNGÀY 11 THÁNG 5 NĂM 2016",
            "other",
            "QUY ĐỊNH MỘT SỐ ĐIỀU NGÀY 11 THÁNG 5 NĂM 2016",
        ),
    ],
)
def test_a_title_whose_subject_begins_on_its_own_line(title: str, kind: str, subject: str) -> None:
    letter = read_text(
        f"UBND XÃ AN PHÚ\n{NATION}Số: 12/QC-UBND\nAn Phú, ngày 05 tháng 3 năm 2026\n{title}\n\nCăn cứ Luật Tổ chức;\n"
    )
    assert (letter.doc_type, letter.subject) == (kind, subject)


def test_a_programme_in_the_name_of_the_issuer_is_no_title() -> None:
    letter = read_text(
        f"UBND XÃ AN PHÚ\nBAN CHỈ ĐẠO\nCHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA\nSố: 12/KH-BCĐ\n{NATION}KẾ HOẠCH\nLàm đường\n"
    )
    assert (letter.issuer, letter.doc_type) == ("BAN CHỈ ĐẠO CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA", "ke_hoach")


def test_specks_of_a_scan_around_a_subject() -> None:
    letter = read_text(
        f"UBND XÃ AN PHÚ\n{NATION}Số: 12/UBND-VX\nV/w tổ chức uống Vitamin A :\nđợt 2 năm 2026\nKính gửi:\n- Các thôn\n"
    )
    assert letter.subject == "tổ chức uống Vitamin A : đợt 2 năm 2026"
    letter = read_text(f"UBND XÃ AN PHÚ\n{NATION}Số: 12/UBND-VX\n:-V/w- bàn giao tài sản ,\n\nKính gửi:\n- Các thôn.\n")
    assert (letter.subject, len(letter.recipients)) == ("bàn giao tài sản", 1)


@pytest.mark.parametrize("position", ["TRƯỞNG TRẠM", "TRƯỞNG ẤP", "TRƯỞNG CÔNG AN XÃ", "PHÓ ĐỒN TRƯỞNG", "HẠT TRƯỞNG"])
def test_the_head_of_a_station_or_hamlet_signs(position: str) -> None:
    signer = letter_to("Các thôn.", f"Nơi nhận:\n- Như trên;\n- Lưu.\n{position}\n\nLâm Văn Bé Ba").signer
    assert signer is not None
    assert (signer.position, signer.name) == (position, "Lâm Văn Bé Ba")


@pytest.mark.parametrize(
    ("below", "subject"),
    [
        (
            "NÂNG CAO CHỈ SỐ HÀI LÒNG\nTheo kết quả công bố ngày 05/3/2026, chỉ số của xã\nxếp thứ ba.\n",
            "NÂNG CAO CHỈ SỐ HÀI LÒNG",
        ),
        (
            "Hướng dẫn chế độ phụ cấp\nđối với cộng tác viên.\nThi hành Nghị định số 4/2026/NĐ-CP của\nChính phủ;\n",
            None,
        ),
        (
            "CHẾ ĐỘ BÁO CÁO TRÊN ĐỊA BÀN XÃ\nỦY BAN NHÂN DÂN XÃ AN PHÚ\nCăn cứ Luật Tổ chức;\n",
            "CHẾ ĐỘ BÁO CÁO TRÊN ĐỊA BÀN XÃ",
        ),
        (
            "Chăm lo người nghèo đón Tết Nguyên đán\nNhâm Dần năm 2022 trên địa bàn\n\nCăn cứ Luật;\n",
            "Chăm lo người nghèo đón Tết Nguyên đán Nhâm Dần năm 2022 trên địa bàn",
        ),
        (
            "- Về việc giao dự toán cho Phòng Kinh tế\n(sau khi đổi tên cơ quan)\n\nCăn cứ Luật;\n",
            "giao dự toán cho Phòng Kinh tế (sau khi đổi tên cơ quan)",
        ),
        (
            "Hỗ trợ trẻ em\n\ntheo Quyết định số 9/QĐ-UBND\n\nngày 03/2/2026 của UBND xã\n\n-----\n\nCăn cứ Luật;\n",
            None,
        ),
    ],
)
def test_where_a_title_ends(below: str, subject: str | None) -> None:
    letter = read_text(f"UBND XÃ AN PHÚ\n{NATION}Số: 12/KH-UBND\nAn Phú, ngày 05 tháng 3 năm 2026\nKẾ HOẠCH\n{below}")
    wanted = (
        subject
        or {
            "Hướng": "Hướng dẫn chế độ phụ cấp đối với cộng tác viên",
            "Hỗ tr": "Hỗ trợ trẻ em theo Quyết định số 9/QĐ-UBND ngày 03/2/2026 của UBND xã",
        }[below[:5]]
    )
    assert letter.subject == wanted


SIGNED = (
    "Ký bởi: Ủy ban nhân dân tỉnh Bình Minh\nCơ quan: Tỉnh Bình Minh\nThời gian ký: 05/03/2026 14:42:41\n"
    "TRUNG TÂM CÔNG BÁO\nVÀ TIN HỌC\nttcb@binhminh.gov.vn\n05.03.2026 15:35:42\n+07:00\n"
)
BESIDE = (
    "ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH BÌNH MINH Độc lập - Tự do - Hạnh phúc\n"
    "Số: 12/TTr-UBND Bình Minh, ngày 05 tháng 3 năm 2026\nTỜ TRÌNH\nVề việc giao dự toán\n\nKính gửi: HĐND tỉnh\n"
)


@pytest.mark.parametrize(
    "printed",
    [
        SIGNED + BESIDE,
        f"{SIGNED}ỦY BAN NHÂN DÂN\nTỈNH BÌNH MINH\nSố: 12/TTr-UBND\n{NATION}TỜ TRÌNH\nVề việc giao dự toán\n",
        SIGNED.replace("\n+07:00", "\n+07:00\n\\ BÁO XÀ TIN HỌC") + BESIDE,
        BESIDE.replace("CỘNG HÒA", "CỘNGHÒA").replace("Độc lập", "Đặc lập"),
    ],
)
def test_the_stamp_of_a_signing_program_is_no_office_above_the_issuer(printed: str) -> None:
    letter = read_text(printed)
    assert (letter.issuer, letter.superior) == ("ỦY BAN NHÂN DÂN TỈNH BÌNH MINH", None)
    assert letter.subject == "giao dự toán"


def test_an_address_in_the_letterhead_of_a_school_is_no_such_stamp() -> None:
    letter = read_text(
        f"UBND XÃ AN PHÚ\nTRƯỜNG THCS AN PHÚ\nEmail: c2@anphu.edu.vn\nSố: 12/CV-THCS\n{NATION}V/v rà soát\n"
    )
    assert (letter.issuer, letter.superior) == ("TRƯỜNG THCS AN PHÚ", "UBND XÃ AN PHÚ")


def test_a_title_that_says_whose_it_is_and_a_letter_that_a_scan_read_twice() -> None:
    letter = read_text(
        f"ỦY BAN NHÂN DÂN\nXÃ AN PHÚ\nSố: 15/QĐÐ-UBND\n{NATION}An Phú, ngày 05 tháng 3 năm 2026\n\n"
        "QUYẾT ĐỊNH CỦA ỦY BAN NHÂN DÂN XÃ\nVề việc: giao đất ở\n\nỦY BAN NHÂN DÂN XÃ AN PHÚ\nCăn cứ Luật Đất đai;\n"
    )
    assert (letter.doc_type, letter.number_full, letter.subject) == ("quyet_dinh", "15/QĐ-UBND", "giao đất ở")


@pytest.mark.parametrize(
    ("listed", "names"),
    [
        ("\nTrạm Y tế các xã\nBệnh viện đa khoa huyện\nTrưởng các thôn", 3),
        ("\n1. Các đơn vị sử dụng ngân sách tại xã;\n2. UBND các xã, phường.", 2),
        ("\n- UBND xã An Phú; - Công ty Cổ phần Sao Mai; - Trường THCS An Phú.", 3),
        ("Viện kiểm sát nhân dân tỉnh, Đoàn Luật sư tỉnh, Tòa án nhân dân các huyện, thành phố.", 3),
        ("\nBan Quản lý dự án đầu tư xây dựng và\nPhát triển quỹ đất xã", 1),
        ("Ban Thường vụ Đảng ủy xã\n          Ủy ban MTTQ Việt Nam xã\n          Các chi bộ trực thuộc", 3),
        ("Đ/c Nông Văn Dũng, Bí thư Đảng ủy xã\nBan Thường vụ Đảng ủy xã An Phú", 2),
        ("Các đồng chí Bí thư\nĐảng ủy các xã, phường", 1),
        ("Đảng ủy, UBND, Ban Thường trực UBMTTQ Việt Nam các xã, phường", 1),
    ],
)
def test_addressees_without_dashes_numbered_or_run_together(listed: str, names: int) -> None:
    read = [each.text for each in letter_to(listed).recipients]
    assert len(read) == names
    assert all(name.strip("-;. 12") == name for name in read)


def test_a_sentence_below_the_one_addressee_is_not_another() -> None:
    letter = letter_to("\nĐảng ủy xã An Phú\nỦy ban nhân dân xã nhận được Công văn số 4-CV/ĐU, xin báo cáo như sau.")
    assert [each.text for each in letter.recipients] == ["Đảng ủy xã An Phú"]


def test_cells_of_a_markdown_table_with_several_lines_each_are_read() -> None:
    letter = read_text(
        "|UBND TỈNH BÌNH MINH<br>**SỞ Y TẾ**<br>-----|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do|\n"
        "|---|---|\n|Số: 6/SYT-NV<br>V/v phòng, chống dịch|Bình Minh, ngày 05 tháng 3 năm 2026|\n\n"
        "|Kính gửi:|- UBND các xã;<br>- Trạm Y tế các xã.|\n|---|---|\n\nSở Y tế đề nghị rà soát.\n\n"
        "|**Nơi nhận:**<br>- Như trên;<br>- Lưu: VT.|**KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC**<br><br>**Trần Thị Hoa**|\n"
    )
    assert (letter.issuer, letter.superior, letter.subject) == ("SỞ Y TẾ", "UBND TỈNH BÌNH MINH", "phòng, chống dịch")
    assert [each.text for each in letter.recipients] == ["UBND các xã", "Trạm Y tế các xã"]
    assert letter.signer.name == "Trần Thị Hoa"


@pytest.mark.parametrize(("place", "office"), [("TỈNH BÌNH MINH", "SỞ XÂY DỰNG"), ("HUYỆN PHONG ĐIỀN", "PHÒNG NỘI VỤ")])
def test_two_offices_run_together_on_one_line_are_two(place: str, office: str) -> None:
    letter = read_text(f"UBND {place} {office}\n{NATION}Số: 11/CV\nngày 05 tháng 3 năm 2026\nV/v rà soát\n")
    assert (letter.issuer, letter.superior) == (office, f"UBND {place}")
