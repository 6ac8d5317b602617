"""A list pasted into Excel: no text of it is calculated."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from dvk_desktop.ui.common.clipboard_table import as_html, as_tabbed

evil = st.builds(str.__add__, st.sampled_from(["=", "+", "-", "@"]), st.text("A1!(=+-@'|x .", min_size=1, max_size=12))


@given(st.lists(st.lists(evil, min_size=1, max_size=3), min_size=1, max_size=3))
def test_no_pasted_text_becomes_a_formula(lines: list[list[str]]) -> None:
    for cell in re.split("[\t\n]", as_tabbed(lines)):
        assert not cell.startswith(("=", "+", "@"))
        assert not cell.startswith("-") or cell[1:].replace(".", "").replace(",", "").isdecimal()
    for style, cell in re.findall("<td([^>]*)>([^<]*)</td>", as_html(lines)):
        assert "mso-number-format" in style or not cell.startswith(("=", "+", "@"))


def test_numbers_stay_numbers_and_noughts_are_kept() -> None:
    assert as_tabbed([["12", "-5", "Đường hoa", "0905111222"]]) == "12\t-5\tĐường hoa\t0905111222"
    plain, negative, _, phone = re.findall("<td([^>]*)>", as_html([["12", "-5", "Đường hoa", "0905111222"]]))
    assert (plain, negative) == ("", "")
    assert "sdnum" in phone
