"""What people paste: numbered lines of a message, rows of a table, answers to the message that asks for five things."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dvk_desktop.usecases.practice_models.pasting import PastedModel, read_pasted


def test_numbered_lines_are_names() -> None:
    text = "1. Hũ gạo tiết kiệm\n2) Đường hoa nông thôn mới\n- Ánh sáng an ninh\n\n"
    assert [one.name for one in read_pasted(text)] == [
        "Hũ gạo tiết kiệm",
        "Đường hoa nông thôn mới",
        "Ánh sáng an ninh",
    ]


def test_an_answer_in_five_parts_fills_five_fields_in_any_order() -> None:
    line = "Nuôi ong dưới tán rừng; tập thể; lĩnh vực kinh tế; Hoàng Văn Thưởng; 0868 900 100; thôn Nà Lừng"
    assert read_pasted(line) == [
        PastedModel("Nuôi ong dưới tán rừng", "thôn Nà Lừng", "KT", "collective", "Hoàng Văn Thưởng", "0868 900 100")
    ]


def test_a_table_is_read_by_what_stands_in_its_cells() -> None:
    text = (
        "STT\tTên mô hình\tĐơn vị\tLĩnh vực\n"
        "1\tThu gom rác thải\tTDP số 3\tVăn hóa - xã hội\n"
        "2\tTiếng kẻng an ninh\tThôn 1\tQP-AN"
    )
    assert read_pasted(text) == [
        PastedModel("Thu gom rác thải", "TDP số 3", "VHXH"),
        PastedModel("Tiếng kẻng an ninh", "Thôn 1", "QPAN"),
    ]


def test_a_unit_in_brackets_belongs_to_the_line_other_brackets_to_the_name() -> None:
    assert read_pasted("Đường hoa (thôn Đông Ngữ)") == [PastedModel("Đường hoa", "thôn Đông Ngữ")]
    assert read_pasted("Đường hoa (giai đoạn 2)") == [PastedModel("Đường hoa (giai đoạn 2)")]


def test_a_name_that_begins_like_a_unit_stays_the_name() -> None:
    assert read_pasted("Hội Phụ nữ tự quản; kinh tế")[0] == PastedModel("Hội Phụ nữ tự quản", field="KT")


@given(st.text())
def test_whatever_is_pasted_nothing_breaks_and_no_model_is_nameless(text: str) -> None:
    assert all(one.name for one in read_pasted(text))
