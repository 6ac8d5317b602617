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


def test_people_in_the_list_of_copies_did_not_sign() -> None:
    foot = (
        "Nơi nhận:    KT. CHỦ TỊCH\n- Như trên;    PHÓ CHỦ TỊCH\n- Thư ký các Phó Chủ tịch: Lê Văn An,\n"
        "Nguyễn Văn Bình, Phạm Thị Cúc;\n- Lưu: VT.\n    Đặng Văn Dũng"
    )
    signer = letter_to("Các thôn.", foot).signer
    assert signer is not None
    assert signer.name == "Đặng Văn Dũng"
