"""Secret papers are refused whole, running text about secrets is not, and a false alarm can be lifted with a reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from dvk_desktop.letters.reader import read_text

FOLDER = Path(__file__).resolve().parents[1] / "files" / "letters"
TEXT = (FOLDER / "d05-cv-inline-many.txt").read_text("utf-8")
BODY = "Đề nghị các đơn vị quan tâm phối hợp./."


def stamped(stamp: str) -> str:
    return TEXT.replace("Số: 05/CV-BCĐ", f"{stamp}\nSố: 05/CV-BCĐ")


def said(words: str) -> str:
    return TEXT.replace(BODY, f"{words}\n{BODY}")


@pytest.mark.parametrize(
    "stamp",
    [
        "MẬT", "TỐI MẬT", "TUYỆT MẬT", "M Ậ T", "T Ố I  M Ậ T", "[MẬT]", "( TUYỆT MẬT )",
        "Độ mật: Mật", "Mức độ mật: Tối mật",
        "MẬT - HỎA TỐC", "HỎA TỐC, TỐI MẬT", "Tối mật", "TÀI LIỆU MẬT", "MA\u0302\u0323T",
        "TÔI MÂT", "TUYET MAT", "MÂT", "MẦT", "TỐl MẬT", "T0I MẬT", "M ẬT", "MẬ T", "M.Ậ.T", "M  Ậ  T", "TUYỆTMẬT",
        "T U Y Ệ T  M Ậ T", "┌─────┐\n│ MẬT │\n└─────┘", "■ MẬT", "| TỐI MẬT |", "DẤU MẬT", "MẬT (bản số: 02)",
        "Bản số: 03 MẬT", "MẬ\u00adT", "\u200bMẬT",
    ],
)  # fmt: skip
def test_a_stamp_is_refused_whole(stamp: str) -> None:
    letter = read_text(stamped(stamp))
    assert letter.classified
    answer = letter.as_json()
    assert answer.pop("classified") is True
    assert set(answer.values()) == {None}


def test_a_stamp_beside_the_heading_is_seen() -> None:
    assert read_text(
        "TỈNH ỦY SƠN THỦY          ĐẢNG CỘNG SẢN VIỆT NAM\nMẬT          Sơn Thủy, ngày 02 tháng 3 năm 2026\n"
    ).classified
    assert read_text(TEXT, margins=["", "TUYỆT MẬT"]).classified


@pytest.mark.parametrize(
    "words",
    [
        "Mật độ dân cư của thôn còn thưa.", "MẬT ĐỘ DÂN CƯ", "Thực hiện Luật Bảo vệ bí mật nhà nước.",
        "Không gửi mật khẩu qua mạng xã hội.", "MẬT KHẨU", "BÍ MẬT NHÀ NƯỚC", "mật", "MẶT TRẬN", "MẤT", "MẶT",
        "Nghề nuôi ong lấy mật", "HỢP TÁC XÃ MẬT ONG RỪNG", "Độ mật: Không", "Số | Mật | Tối mật | Ghi chú",
        "Bảo đảm tuyệt mật thông tin người tố giác.", "MA T", "T O I", "ĐÓNG DẤU",
    ],
)  # fmt: skip
def test_running_text_about_secrets_is_no_stamp(words: str) -> None:
    letter = read_text(said(words))
    assert not letter.classified
    assert letter.number_full == "05/CV-BCĐ"


def test_a_false_alarm_is_lifted_with_a_reason_that_the_letter_carries() -> None:
    letter = read_text(stamped("MẬT"), not_classified="Tên riêng của hợp tác xã")
    assert not letter.classified
    assert letter.not_classified == "Tên riêng của hợp tác xã"
    assert letter.number_full == "05/CV-BCĐ"
    assert read_text(TEXT, not_classified="không có gì").not_classified == ""


@pytest.mark.parametrize("stamp", ["LƯU HÀNH NỘI BỘ", "XEM XONG TRẢ LẠI", "TÀI LIỆU HỘI NGHỊ", "DỰ THẢO"])
def test_papers_that_stay_inside_are_flagged(stamp: str) -> None:
    letter = read_text(stamped(stamp))
    assert letter.internal
    assert [(each.code, each.parameters["stamp"]) for each in letter.warnings] == [("letter.inside_only", stamp)]
    assert letter.issuer == "BAN CHỈ ĐẠO THỰC HIỆN QUY CHẾ DÂN CHỦ Ở CƠ SỞ"


def test_a_sentence_about_such_papers_is_no_flag() -> None:
    assert not read_text(said("Góp ý dự thảo; tài liệu lưu hành nội bộ gửi riêng.")).internal
