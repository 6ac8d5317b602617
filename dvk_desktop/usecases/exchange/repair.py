"""The workbook of rows to mend: the rejected rows as typed, in the same template, with the ids of the first package."""

from __future__ import annotations

from dvk_desktop.usecases.exchange.contents import Package, RowOut, SheetOut, WorkbookRead
from dvk_desktop.usecases.exchange.returns import Return


def repair_package(read: WorkbookRead, cells: Return) -> Package | None:
    """The rejected rows of a workbook, to be written again; None if there are none.

    Mended and sent back it is no new version of the first return but an addition to it (`Manifest.repairs`).
    """
    if read.manifest is None or not any(row.problems for row in read.rows):
        return None
    tabs = {key: index for index, key in enumerate(read.manifest.columns)}
    sheets: dict[str, list[RowOut]] = {key: [] for key in tabs}
    for row in read.rows:
        if row.problems:
            marked = {key: problem.message for key, problem in row.wrong.items()}
            sheets[row.part].append(
                RowOut(row.record, {}, anchor=row.title, marked=marked, typed=row.cells, hidden=row.hidden)
            )
    problems = tuple(problem for row in read.rows for problem in row.problems)
    manifest = read.manifest.for_repair(read.manifest.repairs or cells.act or cells.contents[:32])
    out = tuple(SheetOut(key, tuple(rows)) for key, rows in sheets.items() if rows)
    chosen = next((party.name for party in manifest.senders if party.id == read.filler), "")
    return Package(manifest, out, problems=problems, chosen=chosen, day=read.day)
