"""One place tells totals, signatures, hamlets, list marks and labels apart from what only looks like them."""

from __future__ import annotations

import pytest

from dvk_desktop.domain.office_words import is_footer, is_hamlet, is_listed, is_total, plain_label
from dvk_desktop.domain.text import fold


@pytest.mark.parametrize("text", ["Tổng cộng", "Cộng:", "II. Tổng số nhóm 2", "Tổng cộng toàn xã"])
def test_a_row_of_sums(text: str) -> None:
    assert is_total(fold(text))


@pytest.mark.parametrize("text", ["Cộng đồng an toàn", "Tổng vệ sinh môi trường"])
def test_no_row_of_sums(text: str) -> None:
    assert not is_total(fold(text))


@pytest.mark.parametrize(
    "text",
    ["Bảo Lộc, ngày 12 tháng 3 năm 2026", "NGƯỜI LẬP BIỂU", "T/M BAN THƯỜNG VỤ", "Phó Bí thư", "Nơi nhận:"],
)
def test_what_stands_below_a_table(text: str) -> None:
    assert is_footer(fold(text))


@pytest.mark.parametrize("text", ["Bí thư chi bộ vận động nhân dân", "Ngày hội đại đoàn kết"])
def test_what_only_begins_like_a_signature(text: str) -> None:
    assert not is_footer(fold(text))


@pytest.mark.parametrize("text", ["Tổ 3", "TDP số 5", "thôn Đông", "Buôn Đăng Gia", "to 3"])
def test_a_place_below_the_commune(text: str) -> None:
    assert is_hamlet(text, fold(text))


@pytest.mark.parametrize("text", ["Tổ chức Đoàn", "Ban Dân vận", "bản làng xanh", "Xã Lộc An"])
def test_no_place_below_the_commune(text: str) -> None:
    assert not is_hamlet(text, fold(text))


@pytest.mark.parametrize("text", ["1. Camera", "2/Đường hoa", "- Tổ 3 – Vườn sạch", "3. 5 không 3 sạch", "• Hũ gạo"])
def test_an_entry_of_a_list(text: str) -> None:
    assert is_listed(text)


@pytest.mark.parametrize("text", ["1.500,25", "-5,3", "12/10/2026;a;b", "Camera"])
def test_no_entry_of_a_list(text: str) -> None:
    assert not is_listed(text)


def test_a_label_without_its_number_and_mark() -> None:
    assert plain_label("3. Lĩnh vực (*)") == "Lĩnh vực"
