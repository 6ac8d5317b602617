"""Two real letters go through the whole main job, steps 1 to 8 (`domain.md` 1, 11)."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.usecases.reports.figures import figures_of
from dvk_desktop.usecases.reports.paper import Table
from dvk_desktop.usecases.samples import council
from dvk_desktop.usecases.samples.steps_reports import equals_lists
from tests.e2e.walk import Case, Walk, walk_of

LETTER_A = Case(
    "000_4653ab8526411b1c.txt",
    {"name": "Thành ủy Bảo Lộc", "level": "district", "above": "Lâm Đồng"},
    [
        {"name": "Hội đồng nhân dân thành phố Bảo Lộc"},
        {"name": "Ủy ban nhân dân thành phố Bảo Lộc"},
        {"name": "Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Bảo Lộc"},
        {"name": "Hội Liên hiệp Phụ nữ thành phố Bảo Lộc"},
        {"name": "Đảng bộ phường 1", "level": "commune", "code": "24823", "kind": "party_organisation"},
        {"name": "Đảng bộ xã Lộc Nga"},
        {"name": "Ban Dân vận Thành ủy"},
    ],
    {"name": "Đảng bộ phường 1", "level": "commune", "code": "24823", "kind": "party_organisation"},
    by_hand="Đảng bộ xã Lộc Nga",
    silent="Ban Dân vận Thành ủy",
    letter="134-CV/ThU",
)
LETTER_B = Case(
    "003_05d70a2c24c91649.txt",
    {"name": "Ủy ban nhân dân tỉnh Hải Dương", "level": "province"},
    [
        {"name": "Sở Nội vụ"},
        {"name": "Trung tâm Khuyến nông"},
        {"name": "Ủy ban nhân dân huyện Nam Sách", "level": "district", "code": "291"},
        {"name": "Ủy ban nhân dân thành phố Chí Linh", "level": "district"},
        {"name": "Ủy ban nhân dân xã An Lâm", "level": "commune"},
    ],
    {"name": "Ủy ban nhân dân huyện Nam Sách", "level": "district", "code": "291"},
    by_hand="Ủy ban nhân dân thành phố Chí Linh",
    silent="Sở Nội vụ",
    letter="UBND-VP",
)


def real(shared: Path, case: Case) -> Path:
    path = shared / "letters" / case.file
    if not path.exists():
        pytest.skip(f"the real letter {case.file} is not beside the source tree")
    return path


def letter_a_is_understood(walk: Walk) -> None:
    detail = walk.detail
    assert detail.directive.date == DateSpec.day(date(2020, 4, 28)), "as printed"
    assert detail.directive.corrected_date is None
    assert walk.registered is not None
    (warned,) = [notice for notice in walk.registered.notices if notice.code == "directive.older_than_basis"]
    assert warned.parameters["basis_date"] == DateSpec.day(date(2021, 4, 13))
    asked = [one.addressee for one in detail.addressees if one.addressee.role == "execute"][:4]
    assert [line.is_group for line in asked] == [False, False, True, True]
    assert [task.ordinal for task in detail.tasks] == ["1", "2", "3", "4"]
    board = next(line for line in walk.issuing.proposal(walk.directive).lines if line.unit_name == walk.case.silent)
    assert board.task_ordinal == "4"
    assert board.due == DateSpec.day(date(2025, 10, 15), derived=True)


def letter_b_is_understood(walk: Walk) -> None:
    detail = walk.detail
    assert detail.directive.number is None
    assert detail.directive.date == DateSpec.month(2024, 10)
    (outer,) = [node for node in detail.citations if node.nested]
    assert (outer.citation.number_full, outer.nested[0].citation.number_full) == ("657-CV/BCS", "1680-TB/TU")
    assert len(detail.tasks) == 6
    assert detail.tasks[5].deadline == DateSpec.quarter(2025, 3)
    assert detail.tasks[5].deadline.due_day == date(2025, 9, 30)
    assert [task.ordinal for task in detail.tasks if task.deadline == DateSpec.yearly()] == ["2", "5"]
    assert walk.issuing.proposal(walk.directive).due == DateSpec.quarter(2025, 3)


@pytest.mark.parametrize(
    ("case", "understood", "overdue_since"),
    [
        pytest.param(LETTER_A, letter_a_is_understood, date(2025, 10, 15), id="letter A"),
        pytest.param(LETTER_B, letter_b_is_understood, date(2025, 9, 30), id="letter B"),
    ],
)
def test_a_real_letter_goes_through_the_whole_main_job(
    case: Case, understood: object, overdue_since: date, shared: Path, tmp_path: Path
) -> None:
    letter = real(shared, case)
    with walk_of(case, tmp_path) as walk:
        walk.set_up()
        walk.take_letter(letter)
        assert callable(understood)
        understood(walk)
        assigned = walk.issuing.oblige(walk.directive)
        assert assigned.added == len(assigned.obligations) >= 4

        walk.exchange_assignments()
        lines = {line.unit_name: line for line in walk.issuing.lines(directive=walk.directive)}
        late = lines[case.silent]
        assert (late.timeliness, late.due_day) == ("overdue", overdue_since)
        assert late.days == (date(2026, 10, 12) - overdue_since).days
        for unit in (walk.program, case.by_hand):
            assert lines[unit].state == "reported"

        counts = walk.register_models()
        assert (counts["read"], counts["added"], counts["rejected"]) == (6, 1, 5)
        assert walk.issuing.services.practice_models.count({"round": walk.round}) == 10

        walk.judge()
        rows = council.results(walk.issuing, walk.evaluation)
        assert len(rows) == 10
        assert {row.scorers for row in rows} == {2}
        tied = [row.rank for row in rows if row.name in {"Một", "Đường hoa"}]
        assert len(set(tied)) == 1
        assert (tied[0] or 0) + 1 not in {row.rank for row in rows}
        recognised = walk.recognise()
        assert recognised == sum(row.passed for row in rows)

        figures = figures_of(walk.issuing.services.reports.parts(case.year))
        assert equals_lists(walk.issuing, figures)
        assert (figures.models.total, figures.recognised_total) == (10, recognised)
        paper = walk.issuing.paper("year", case.year)
        paths = walk.issuing.print_paper(paper, "Báo cáo")
        every_table_stands_in_the_files(walk, paper.blocks + paper.annex, paths)

        walk.exchange_bundles()
        unit = walk.ids[walk.program]
        ledgers = [office.services.ledger for office in (walk.issuing, walk.receiving)]
        assert ledgers[0].fingerprint(unit) == ledgers[1].fingerprint(unit)
        assert ledgers[0].dump(unit) == ledgers[1].dump(unit)
        assert [ledger.conflicts() for ledger in ledgers] == [[], []]


def every_table_stands_in_the_files(walk: Walk, blocks: object, paths: list[Path]) -> None:
    """The totals of every table are cells of the workbook and of the Word file, and words of the PDF."""
    from docx import Document
    from openpyxl import load_workbook
    from pypdfium2 import PdfDocument

    assert isinstance(blocks, tuple)
    totals = [
        cell
        for table in blocks
        if isinstance(table, Table) and table.total is not None
        for cell in table.total
        if isinstance(cell, int)
    ]
    assert totals
    pdf, word, excel = paths
    book = load_workbook(excel)
    cells = {cell.value for sheet in book.worksheets for row in sheet.iter_rows() for cell in row}
    texts = {cell.text for table in Document(str(word)).tables for row in table.rows for cell in row.cells}
    document = PdfDocument(pdf)
    words = " ".join(page.get_textpage().get_text_range() for page in document).split()
    document.close()
    for total in totals:
        assert total in cells
        assert str(total) in texts
        assert str(total) in words
