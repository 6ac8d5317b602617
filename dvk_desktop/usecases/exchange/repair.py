"""The workbook of rows to mend: the rejected rows as typed, in the same template, with the ids of the first package."""

from __future__ import annotations

from dvk_desktop.usecases.exchange.contents import Package, RowOut, SheetOut, WorkbookRead
from dvk_desktop.usecases.exchange.returns import Return


def repair_package(
    read: WorkbookRead, cells: Return, mended: frozenset[tuple[str, int]] = frozenset(), *, copy: bool = False
) -> Package | None:
    """The rejected rows of a workbook, to be written again; None if there are none.

    `mended`: rows (sheet, number) that were mended here and need not be sent back. Mended and sent back it is no new
    version of the first return but an addition to it (`Manifest.repairs`). `copy`: the workbook is taken for another
    copy of the form.
    """
    rejected = [row for row in read.rows if row.problems and (row.sheet, row.row) not in mended]
    if read.manifest is None or not rejected:
        return None
    tabs = {key: index for index, key in enumerate(read.manifest.columns)}
    sheets: dict[str, list[RowOut]] = {key: [] for key in tabs}
    for row in rejected:
        sheets[row.part].append(
            RowOut(row.record, {}, anchor=row.title, marked=row.wrong, typed=row.cells, hidden=row.hidden)
        )
    problems = tuple(problem for row in rejected for problem in row.problems)
    manifest = read.manifest.for_repair(read.manifest.repairs or cells.act or cells.contents[:32], copy=copy)
    out = tuple(SheetOut(key, tuple(rows)) for key, rows in sheets.items() if rows)
    chosen = next((party.name for party in manifest.senders if party.id == read.filler), "")
    return Package(manifest, out, problems=problems, chosen=chosen, day=read.day)
