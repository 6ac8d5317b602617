"""Codes become sentences, keys become labels."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvk_desktop import language
from dvk_desktop.language.template import fill


class Colour(StrEnum):
    RED = "red"


class PartlyKnown:
    canonical = "2025-Q3~"


@pytest.fixture(autouse=True)
def _strict() -> Iterator[None]:
    language.be_strict()
    yield
    language.be_strict()


def filled(template: str, **parameters: object) -> str:
    return fill(template, parameters, lambda key, _language: f"<{key}>")


def test_a_sentence_names_the_file_and_the_next_step() -> None:
    text = language.sentence("file.locked", {"path": Path("D:/Dân vận/danh sách.xlsx")})
    assert (
        text
        == "Không ghi được “danh sách.xlsx”. Đề nghị đóng file trong Excel rồi chọn Thử lại, hoặc lưu với tên khác."
    )


def test_a_sentence_may_have_a_title_and_may_have_none() -> None:
    assert language.title("file.locked") == "File đang mở ở chương trình khác"
    assert language.title("cancelled") is None


def test_a_missing_value_leaves_no_hole() -> None:
    assert filled("Không đọc được “{path}”. Đề nghị gửi lại.") == "Không đọc được. Đề nghị gửi lại."
    assert filled("Đơn vị {name} ({code}) chưa gửi {what}, đề nghị đôn đốc.", name="Lộc An") == (
        "Đơn vị Lộc An chưa gửi, đề nghị đôn đốc."
    )


def test_an_optional_part_needs_all_its_values() -> None:
    template = "Gần nhất: {name}[, tên cũ trước {day}]."
    assert filled(template, name="Bảo Lâm", day=date(2025, 7, 1)) == "Gần nhất: Bảo Lâm, tên cũ trước 01/7/2025."
    assert filled(template, name="Bảo Lâm") == "Gần nhất: Bảo Lâm."


def test_brackets_and_braces_can_be_said() -> None:
    assert filled("[[a]] {{b}} {c}", c=1) == "[a] {b} 1"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (2071, "2.071"),
        (Decimal("1234.5"), "1.234,5"),
        (0.15, "0,15"),
        (date(2024, 9, 13), "13/9/2024"),
        (datetime(2024, 9, 13, 8, 30), "08:30 ngày 13/9/2024"),
        (PurePosixPath("/home/van/thư.docx"), "thư.docx"),
        (Colour.RED, "<choice.colour.red>"),
        (PartlyKnown(), "quý III/2025 (suy ra)"),
        (["một", 2000], "một, 2.000"),
        ({"b", "a"}, "a, b"),
        (True, "có"),
        (0, "0"),
        (None, ""),
    ],
)
def test_values_are_written_by_their_type(value: object, text: str) -> None:
    assert filled("{value}", value=value) == text


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        ("plain", 2025, "2025"),
        ("plain", PurePosixPath("/a/b"), "/a/b"),
        ("file", "C:\\Tài liệu\\a.xlsx", "a.xlsx"),
        ("file", "/a/b/", "b"),
        ("size", 1536, "1,5 KB"),
        ("money", 500000, "500.000 đồng"),
        ("date", "2025-10-15~", "15/10/2025 (suy ra)"),
        ("date", "mai mốt", "mai mốt"),
        ("long_day", date(2026, 2, 5), "ngày 05 tháng 02 năm 2026"),
        ("fixed_day", date(2026, 9, 5), "05/09/2026"),
        ("label", "field.unit.name", "<field.unit.name>"),
        ("money", "miễn phí", "miễn phí"),
    ],
)
def test_a_template_may_ask_for_a_way_of_writing(kind: str, value: object, text: str) -> None:
    assert filled(f"{{value:{kind}}}", value=value) == text


@given(st.text(), st.dictionaries(st.sampled_from(["a", "b"]), st.none() | st.text() | st.integers() | st.booleans()))
def test_no_template_and_no_value_can_break_a_sentence(text: str, parameters: dict[str, object]) -> None:
    fill(text + "{a}[ {b:size}]", parameters, lambda key, _language: key)


def test_an_unknown_code_is_an_error_for_us_and_a_general_sentence_for_people() -> None:
    with pytest.raises(KeyError, match=r"no\.such"):
        language.sentence("no.such")
    with pytest.raises(KeyError, match=r"no\.such"):
        language.label("no.such")
    language.be_strict(False)
    assert "mã no.such" in language.sentence("no.such")
    assert language.label("no.such") == "no.such"
