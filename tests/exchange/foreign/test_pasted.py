"""Lists pasted from Zalo, Word and Excel become tables like any other; nothing breaks whatever is pasted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvk_desktop.exchange.foreign.pasted import tables_of_text
from dvk_desktop.exchange.reading.recognise import recognise
from dvk_desktop.usecases.exchange.foreign.guessing import guess
from dvk_desktop.usecases.exchange.foreign.lines import PastedLine, as_list, read_lines, split_line


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Tổ 3: camera an ninh – cô Lan 0905123456",
            PastedLine("camera an ninh", "Tổ 3", contact="cô Lan", phone="0905123456"),
        ),
        (
            "Thôn 5 - Thắp sáng đường quê (anh Hùng, 0912 345 678)",
            PastedLine("Thắp sáng đường quê", "Thôn 5", contact="anh Hùng", phone="0912 345 678"),
        ),
        (
            "Đường hoa nông thôn (thôn 2) - Lê Thị Lan - 0905.111.222",
            PastedLine("Đường hoa nông thôn", "thôn 2", contact="Lê Thị Lan", phone="0905.111.222"),
        ),
        (
            "3 không - 3 sạch, chị Hoa sđt 0905123457",
            PastedLine("3 không - 3 sạch", contact="chị Hoa", phone="0905123457"),
        ),
        (
            "Nhà sạch - vườn đẹp cô Mai 0905 123 458",
            PastedLine("Nhà sạch - vườn đẹp", contact="cô Mai", phone="0905 123 458"),
        ),
        (
            "Buôn Đăng Gia: Tiếng kẻng an ninh, Y Thanh Niê 0905111223",
            PastedLine("Tiếng kẻng an ninh", "Buôn Đăng Gia", contact="Y Thanh Niê", phone="0905111223"),
        ),
        (
            "Nuôi ong dưới tán rừng; tập thể; lĩnh vực kinh tế; Hoàng Văn Thưởng; 0868 900 100; thôn Nà Lừng",
            PastedLine(
                "Nuôi ong dưới tán rừng",
                "thôn Nà Lừng",
                "lĩnh vực kinh tế",
                "tập thể",
                "Hoàng Văn Thưởng",
                "0868 900 100",
            ),
        ),
        ("Tổ 3 - Mô hình camera an ninh", PastedLine("Mô hình camera an ninh", "Tổ 3")),
        (
            "Thôn Đông - Đường hoa - chị Mai 0905123458",
            PastedLine("Đường hoa", "Thôn Đông", contact="chị Mai", phone="0905123458"),
        ),
        ("Buôn Đăng Gia – Tiếng kẻng an ninh", PastedLine("Tiếng kẻng an ninh", "Buôn Đăng Gia")),
        ("Bản làng xanh - sạch - đẹp", PastedLine("Bản làng xanh - sạch - đẹp")),
        ("Tổ chức Đoàn - cầu nối thanh niên", PastedLine("Tổ chức Đoàn - cầu nối thanh niên")),
        ("Hội Phụ nữ tự quản; kinh tế", PastedLine("Hội Phụ nữ tự quản", field="kinh tế")),
        ("Đường hoa (giai đoạn 2)", PastedLine("Đường hoa (giai đoạn 2)")),
        ("Hũ gạo tiết kiệm", PastedLine("Hũ gạo tiết kiệm")),
    ],
)
def test_a_line_of_a_message_is_split(line: str, expected: PastedLine) -> None:
    assert split_line(line) == expected


def test_greetings_are_told_apart_and_a_unit_with_a_colon_owns_the_lines_below() -> None:
    text = "Em gửi chị ạ:\nThôn 3:\n1. Camera an ninh\n2. Đường hoa\nThôn 4:\n1. Hũ gạo\n2. Vườn sạch\nCảm ơn chị"
    read = read_lines(text)
    assert [(line.unit, line.name) for _, line in read.lines] == [
        ("Thôn 3", "Camera an ninh"),
        ("Thôn 3", "Đường hoa"),
        ("Thôn 4", "Hũ gạo"),
        ("Thôn 4", "Vườn sạch"),
    ]
    assert [said for _, said in read.said] == ["Em gửi chị ạ:", "Thôn 3:", "Thôn 4:", "Cảm ơn chị"]


def test_a_list_with_hyphens_is_a_list() -> None:
    text = (
        "Gửi chị danh sách ạ\n- Tổ 3 - Mô hình camera an ninh - cô Lan 0905123456\n- Tổ 4: Đường hoa\n-Tổ 5 – Vườn sạch"
    )
    (table,) = tables_of_text(text)

    assert recognise(text.encode()).format == "text"
    assert [row.cells[:2] for row in table.rows] == [
        ("Tổ 3", "Mô hình camera an ninh"),
        ("Tổ 4", "Đường hoa"),
        ("Tổ 5", "Vườn sạch"),
    ]


def test_a_table_copied_from_excel_keeps_its_heading() -> None:
    text = (
        "STT\tTên mô hình\tĐơn vị\tLĩnh vực\n"
        "1\tThu gom rác thải\tTDP số 3\tVăn hóa - xã hội\n"
        '2\t"Tiếng kẻng\nan ninh"\tThôn 1\tQP-AN'
    )
    (table,) = tables_of_text(text)
    assert [column.heading for column in table.columns] == ["STT", "Tên mô hình", "Đơn vị", "Lĩnh vực"]
    assert [row.cells[1] for row in table.rows] == ["Thu gom rác thải", "Tiếng kẻng\nan ninh"]


def test_a_table_copied_without_its_heading_is_known_by_its_contents() -> None:
    text = (
        "1\tThu gom rác thải tại nguồn\tTDP số 3\tKinh tế\t0905111222\n2\tTiếng kẻng an ninh\tThôn 1\tQP-AN\t0905111223"
    )
    (table,) = tables_of_text(text)
    units = {"tdp so 3": "a", "thon 1": "b"}
    from dvk_desktop.domain.text import fold

    found = guess(table, lambda text: units.get(fold(text), ""), "practice_model").mapping
    assert {use.column: use.field for use in found.used} == {"#3": "owner", "#4": "field", "#5": "phone", "#2": "name"}


def test_a_list_in_lines_is_mapped_by_itself() -> None:
    (table,) = tables_of_text("1. Tổ 3: camera an ninh – cô Lan 0905123456\n2. Tổ 4: đường hoa – anh Nam 0905123457")
    found = guess(table, lambda text: text[-1], "practice_model").mapping
    assert [use.field for use in found.used] == ["owner", "name", "contact", "phone"]
    assert all(use.sureness == "sure" for use in found.used)


def test_a_pasted_text_is_known_for_a_list_when_it_is_read_again() -> None:
    for text in ("Đường hoa nông thôn mới", "Thôn 3:\nCamera an ninh\nĐường hoa", "1. Hũ gạo\n2. Đường hoa"):
        assert recognise(as_list(text).encode()).format == "text"
    assert [line.name for _, line in read_lines(as_list("Đường hoa\nHũ gạo")).lines] == ["Đường hoa", "Hũ gạo"]


@given(st.text())
def test_whatever_is_pasted_nothing_breaks_and_no_line_is_nameless(text: str) -> None:
    assert all(line.name for _, line in read_lines(text).lines)
    tables_of_text(text)


def test_a_csv_with_title_rows_is_a_table_and_commas_in_a_list_are_not() -> None:
    text = (
        'DANH SÁCH NĂM 2026,,,\n,,,\nSTT,"Tên mô hình, điển hình",Đơn vị,Lĩnh vực\n'
        "1,Camera an ninh,Thôn 1,QP-AN\n2,Đường hoa,Thôn 2,Kinh tế\n"
    )
    (table,) = tables_of_text(text)
    assert (table.heading_rows, len(table.rows)) == ((3, 3), 2)
    (listed,) = tables_of_text("1. Hũ gạo, thôn 1, cô Lan\n2. Vườn sạch, thôn 2, cô Hoa")
    assert listed.from_lines
