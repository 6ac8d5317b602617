"""Closing the figures of a period (`Chốt số liệu`): what was owed for it, done, on time and late, by unit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from dvk_desktop.domain.closed_figures import ClosedFigures, ClosedLine, added, closed_id, differences
from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.obligations import Totals
from dvk_desktop.domain.reporting_periods import ReportingPeriod, parse_reporting_period
from dvk_desktop.language.formats import format_reporting_period, reporting_period_title
from dvk_desktop.usecases.entry import checked, revive
from dvk_desktop.usecases.listing import ListQuery, ListSource
from dvk_desktop.usecases.obligations.board_rows import BoardRow
from dvk_desktop.usecases.obligations.fields import CLOSED_FIGURES
from dvk_desktop.usecases.obligations.rows import ClosedDetail, ClosedRow, ObligationRow
from dvk_desktop.usecases.ports import Reading, Store
from dvk_desktop.usecases.units.offices import ours
from dvk_desktop.usecases.units.stories import carried_on


def lines_of(board: ListSource[BoardRow], period: ReportingPeriod) -> tuple[ClosedLine, ...]:
    """The board of the period, as of now: what is for it, else due in it (the filter `in_period`)."""
    rows = board.all(ListQuery(filters={"in_period": period.days}))
    return tuple(ClosedLine(row.unit, row.unit_name, row.totals) for row in rows)


def close_period(store: Store, board: ListSource[BoardRow], period: str, note: str = "") -> str:
    """Keep the figures of a period as they stand now; returns the id. `period` as people write it ("quý III/2025").

    UserError: "reporting_period.unreadable", "closed_figures.empty" (nothing was due in it), "closed_figures.known"
    (closed already: open it again first)."""
    meant = parse_reporting_period(period)
    lines = lines_of(board, meant)
    if not lines:
        raise UserError("closed_figures.empty", period=format_reporting_period(meant.canonical))
    with store.write() as work:
        identity = closed_id(work.office.unit, meant.canonical)
        mine = ours(work, work.office.unit)
        if any(each.owner in mine for each in work.find(CLOSED_FIGURES, period=meant.canonical)):
            raise UserError("closed_figures.known", period=format_reporting_period(meant.canonical))
        cleaned = checked(CLOSED_FIGURES, {"note": note})
        revive(work, CLOSED_FIGURES, identity)
        made = ClosedFigures(
            identity,
            work.office.unit,
            meant.canonical,
            DateSpec.day(work.now.date()),
            str(cleaned["note"] or "") or None,
            tuple(line.written for line in lines),
        )
        work.save(CLOSED_FIGURES, made)
        work.commit(f"Chốt số liệu {format_reporting_period(meant.canonical)}")
    return identity


def reopen_period(store: Store, identity: str, reason: str) -> str | None:
    """Let the figures of a period go, saying why; they stay in the log. Returns the act. UserError "record.unknown",
    "delete.reason"."""
    with store.write() as work:
        found = work.get(CLOSED_FIGURES, identity)
        work.delete(CLOSED_FIGURES, identity, reason)
        return work.commit(f"Mở lại số liệu {format_reporting_period(found.period or '')}").act


def closed_details(
    reading: Reading, board: ListSource[BoardRow], obligations: ListSource[ObligationRow], office: str, today: date
) -> list[ClosedDetail]:
    """Every period that our office closed, or one whose data it goes on with, the latest first, compared with what the
    board says today of the lines as they were owed then (`as_owed`)."""
    mine = ours(reading, office)
    carried = carried_on(reading, today)
    every = [each for each in reading.find(CLOSED_FIGURES) if each.owner in mine]
    found = [_detail(reading, each, board, obligations, carried, today) for each in every]
    return sorted(found, key=lambda detail: (_period(detail.row.period), detail.row.period), reverse=True)


def _period(canonical: str) -> str:
    return ReportingPeriod.from_canonical(canonical).last.isoformat()


def _detail(
    reading: Reading,
    closed: ClosedFigures,
    board: ListSource[BoardRow],
    obligations: ListSource[ObligationRow],
    carried: Mapping[str, str],
    today: date,
) -> ClosedDetail:
    from dvk_desktop.usecases.obligations.as_owed import as_owed, ended_since  # the start goes without it

    read = (ClosedLine.read(text) for text in closed.lines or ())
    lines = tuple(line for line in read if line is not None)
    period = ReportingPeriod.from_canonical(closed.period or "")
    now = lines_of(board, period)
    if ended := ended_since(reading, {line.unit for line in lines}, today):
        rows = obligations.all(ListQuery(filters={"in_period": period.days, "own": "0"}))
        expected = {line.unit: line.totals.expected for line in now}
        short = {line.unit for line in lines if line.totals.expected > expected.get(line.unit, 0)}
        now += as_owed(reading, ended, short, rows, today)
    changed = differences(lines, now, carried)
    return ClosedDetail(_row(closed, lines, len(changed)), lines, changed)


def _row(closed: ClosedFigures, lines: Sequence[ClosedLine], changed: int) -> ClosedRow:
    totals: Totals = added(line.totals for line in lines)
    return ClosedRow(
        id=closed.id,
        period=closed.period or "",
        name=reporting_period_title(closed.period or ""),
        closed_on=closed.closed_on,
        note=closed.note or "",
        expected=totals.expected,
        done=totals.done,
        on_time=totals.on_time,
        late=totals.late,
        overdue=totals.overdue,
        rate=totals.rate,
        changed=changed,
    )
