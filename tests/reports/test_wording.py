"""The words the layout puts on a paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from dvk_desktop.domain.errors import BugError
from dvk_desktop.reports import wording
from dvk_desktop.reports.layout import Profile, choose_profile
from dvk_desktop.reports.render import PaperRenderer
from dvk_desktop.usecases.reports.chart import BarChart, Series
from dvk_desktop.usecases.reports.paper import Column, Head, Paper, Paragraph, Run, Signature, Table, plain_text


def profile(renderer: PaperRenderer, code: str) -> Profile:
    return choose_profile(renderer.profiles, code, date(2026, 1, 1))


@pytest.mark.parametrize(
    ("code", "number", "printed"),
    [
        ("state_nd30", "12/BC-UBND", "Số: 12/BC-UBND"),
        ("party_hd36", "134-CV/ThU", "Số 134-CV/ThU"),
        ("party_hd05", "-CV/ĐU", f"Số {wording.GAP}-CV/ĐU"),
        ("state_nd30", "/UBND-VP", f"Số: {wording.GAP}/UBND-VP"),
        ("state_nd30", "", ""),
    ],
)
def test_the_number_line_follows_the_system(
    renderer: PaperRenderer, letter: Paper, code: str, number: str, printed: str
) -> None:
    paper = replace(letter, head=Head(number_full=number))
    assert wording.number_line(paper, profile(renderer, code)) == printed


def test_the_subject_is_worded_as_each_guide_demands(renderer: PaperRenderer, letter: Paper) -> None:
    assert wording.subject_line(letter, profile(renderer, "party_hd36")).startswith("V/v đôn đốc")
    assert wording.subject_line(letter, profile(renderer, "party_hd05")).startswith("về việc đôn đốc")


@pytest.mark.parametrize(
    ("code", "given", "printed"),
    [
        ("state_nd30", "TM. Ủy ban nhân dân\nKT. Chủ tịch", ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"]),
        ("party_hd36", "TM. Ban Thường vụ", ["T/M BAN THƯỜNG VỤ"]),
        ("party_hd36", "T/M Ban Thường vụ\nK/T Bí thư", ["T/M BAN THƯỜNG VỤ", "K/T BÍ THƯ"]),
        ("state_nd30", "T/L Chủ tịch", ["TL. CHỦ TỊCH"]),
        ("state_nd30", "TUQ. Chủ tịch", ["TUQ. CHỦ TỊCH"]),
        ("state_nd30", "Q. Chủ tịch", ["Q. CHỦ TỊCH"]),
        ("state_nd30", "Quyền Chủ tịch", ["QUYỀN CHỦ TỊCH"]),
        ("state_nd30", "Thủ trưởng đơn vị", ["THỦ TRƯỞNG ĐƠN VỊ"]),
        ("state_nd30", "", []),
    ],
)
def test_signing_words_are_spelled_as_the_system_does(
    renderer: PaperRenderer, code: str, given: str, printed: list[str]
) -> None:
    assert wording.authority_lines(Signature(given), profile(renderer, code)) == printed


def test_addressees_and_copies_get_dash_separator_and_final_stop_once(renderer: PaperRenderer, letter: Paper) -> None:
    state = profile(renderer, "state_nd30")
    assert wording.addressee_lines(letter, state) == [
        "- Chi bộ Tổ dân phố 1;",
        "- Ủy ban Mặt trận Tổ quốc phường;",
        "- Trường THCS Lý Tự Trọng.",
    ]
    same = replace(letter, copies=("Như trên", "Như trên", "Như trên"))
    assert wording.copies_lines(same, state) == ["- Như trên;", "- Như trên;", "- Như trên."]


def test_a_single_addressee_has_no_dash(renderer: PaperRenderer, letter: Paper) -> None:
    alone = replace(letter, addressees=("Chi bộ Tổ dân phố 1",))
    assert wording.addressee_lines(alone, profile(renderer, "party_hd36")) == ["Chi bộ Tổ dân phố 1"]


def test_the_closing_mark_comes_once_and_only_in_the_state(renderer: PaperRenderer) -> None:
    state, party = profile(renderer, "state_nd30"), profile(renderer, "party_hd36")
    for text in ("Hết.", "Hết./."):
        (last,) = wording.with_end_mark((Paragraph(text),), state)
        assert isinstance(last, Paragraph)
        assert plain_text(last.text) == "Hết./."
    assert wording.with_end_mark((Paragraph("Hết."),), party) == (Paragraph("Hết."),)


def test_numbers_are_written_with_points_and_commas_and_nothing_as_the_column_says() -> None:
    column = Column("Số", none_text="–")
    cells = (2071, 0, Decimal("1234.5"), None, "05 mô hình")
    assert [wording.cell_text(cell, column) for cell in cells] == ["2.071", "0", "1.234,5", "–", "05 mô hình"]


def test_runs_keep_the_spaces_between_them_and_become_one_form() -> None:
    runs = wording.runs_of((Run("Kết quả: ", bold=True), Run("the\u0302\u0301"), Run(" cuối")))
    assert [run.text for run in runs] == ["Kết quả: ", "thế", " cuối"]


def test_a_row_that_lacks_a_cell_is_our_own_mistake() -> None:
    with pytest.raises(BugError, match=r"report\.row_length"):
        Table((Column("A"), Column("B")), (("một",),))
    with pytest.raises(BugError, match=r"report\.series_length"):
        BarChart(("A", "B"), (Series("x", (1,)),))
