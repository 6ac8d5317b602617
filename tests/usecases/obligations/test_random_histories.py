"""Whatever happens to units, and whenever what they did comes in, the board says what pencil and paper say."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import TypeVar

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from dvk_desktop.domain.closed_figures import closed_id
from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.obligations import Totals
from dvk_desktop.domain.units import Unit
from dvk_desktop.persistence.queries.obligations import SqlObligations
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.directives.commands import RegisterDirective, register
from dvk_desktop.usecases.directives.fields import TASK
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.obligations.assigning import Assign, assign
from dvk_desktop.usecases.obligations.board_rows import COUNTED
from dvk_desktop.usecases.obligations.closing import close_period
from dvk_desktop.usecases.obligations.commands import RecordFacts, record_facts
from dvk_desktop.usecases.obligations.extensions import RecordExtension, record_extension
from dvk_desktop.usecases.obligations.proposing import Assigned
from dvk_desktop.usecases.obligations.recurring import open_year
from dvk_desktop.usecases.obligations.rows import ObligationRow
from dvk_desktop.usecases.units.coming_days import carry_out
from dvk_desktop.usecases.units.commands import SetUpOffice, add_unit, set_up_office
from dvk_desktop.usecases.units.events import (
    Decision,
    MergeUnits,
    SplitUnit,
    dissolve_unit,
    merge_units,
    move_unit,
    rename_unit,
    split_unit,
)
from tests.fresh import lay_empty
from tests.usecases.conftest import NOW
from tests.usecases.obligations.conftest import letter

DUE = date(2026, 6, 30)
OWED = {"letter": DUE, "clause": date(2026, 8, 20), "2026-Q3": date(2026, 9, 20), "2026-Q4": date(2026, 12, 20)}
"""What each unit owes, and by when: for the letter, a clause with its own day, the quarters of a recurring duty."""
BEGINS = date(2026, 2, 1)
TODAY = NOW.date()
AHEAD = date(2026, 11, 1)
NUMBERS = count()
T = TypeVar("T")
Key = tuple[str, str]
"""A unit, and which of its duties."""
KINDS = ("report", "extend", "merge", "absorb", "split", "dissolve", "rename", "move", "close", "later")
STEPS = st.lists(st.tuples(st.sampled_from(KINDS), st.integers(0, 59), st.integers(0, 59)), max_size=9)
"""What happens one after the other; two numbers say to whom, so that nothing is drawn by what came of earlier steps."""


def picked(of: Sequence[T], number: int) -> T:
    return of[number % len(of)]


def two_of(units: Sequence[str], first: int, second: int) -> list[str]:
    one = picked(units, first)
    return [one, picked([unit for unit in units if unit != one], second)]


@dataclass
class Line:
    due: date
    done: date | None = None
    over: bool = False
    since: date | None = None  # when it went over
    made_of: str = ""  # the unit whose line went over to it first


@dataclass
class Paper:
    """What each unit owes; ended unit → what it became, what stands for it first; by names."""

    lines: dict[Key, Line] = field(default_factory=dict)
    heirs: dict[str, tuple[str, ...]] = field(default_factory=dict)
    ended: set[str] = field(default_factory=set)

    @property
    def living(self) -> list[str]:
        owing = {unit for unit, _ in self.lines}
        return sorted({*owing, *(heir for heirs in self.heirs.values() for heir in heirs)} - self.ended)

    def ends(self, unit: str, what: str) -> list[Line]:
        """The lines that a line went over to, the one that stands for it first."""
        line = self.lines[unit, what]
        if not line.over or unit not in self.heirs:
            return [line]
        found = [end for heir in self.heirs[unit] for end in self.ends(heir, what)]
        return list({id(end): end for end in found}.values())

    def meant(self, unit: str, what: str, when: date | None = None) -> list[Line]:
        """The lines that a fact of that day counts for: what was done before a division was done for all parts."""
        since = self.lines[unit, what].since
        found = self.ends(unit, what)
        return found if when is not None and since is not None and when < since else found[:1]

    def end(self, day: date, unit: str, *heirs: str) -> None:
        self.ended.add(unit)
        if heirs:
            self.heirs[unit] = heirs
        for what in OWED:
            line = self.lines.get((unit, what))
            if line is not None and line.done is None and not line.over:
                line.over, line.since = True, day
                for heir in heirs:
                    self.lines.setdefault((heir, what), Line(line.due, made_of=unit))

    def stands(self, unit: str) -> str:
        while unit in self.heirs:
            unit = self.heirs[unit][0]
        return unit

    def rename(self, old: str, new: str) -> None:
        def called(unit: str) -> str:
            return new if unit == old else unit

        self.lines = {
            (called(unit), what): replace(line, made_of=called(line.made_of))
            for (unit, what), line in self.lines.items()
        }
        self.heirs = {called(unit): tuple(map(called, heirs)) for unit, heirs in self.heirs.items()}
        self.ended = set(map(called, self.ended))

    def as_owed(self, closed: set[Key]) -> dict[str, Totals]:
        """The totals of what was owed by the lines `closed`."""
        found: dict[str, list[Line]] = {}
        for unit, what in closed:
            line, at = self.lines[unit, what], unit
            own = True
            while self.lines[at, what].over and at in self.heirs:
                before, at = at, self.heirs[at][0]
                own = own and self.lines[at, what].made_of == before
            heir = self.lines[at, what]
            if line.over and own and not heir.over:
                line = heir
            elif line.over and at != unit:
                since = not heir.over and heir.done is not None and line.since is not None and heir.done >= line.since
                line = Line(line.due, heir.done if since else None)
            found.setdefault(self.stands(unit), []).append(line)
        return self.summed(found)

    def totals(self, today: date = TODAY) -> dict[str, Totals]:
        """By what stands for the units today."""
        found: dict[str, list[Line]] = {}
        for (unit, _), line in self.lines.items():
            if not line.over:
                found.setdefault(self.stands(unit), []).append(line)
        return self.summed(found, today)

    def summed(self, found: dict[str, list[Line]], today: date = TODAY) -> dict[str, Totals]:
        """The lines of each unit."""
        return {
            unit: Totals(
                expected=len(lines),
                done=sum(line.done is not None for line in lines),
                late=sum(line.done is not None and line.done > line.due for line in lines),
                overdue=sum(line.done is None and line.due < today for line in lines),
            )
            for unit, lines in found.items()
        }


class Played:
    """The same in the program. `now`: what its clock says."""

    def __init__(self, folder: Path, catalogue: Catalogue) -> None:
        self.now = NOW
        self.store = store = SqlStore.open_for_writing(lay_empty(folder), lambda: self.now, lambda: None)
        set_up_office(store, catalogue, SetUpOffice("Đảng ủy xã Tân Hà", "commune", above="Lâm Đồng"))
        self.queries = SqlObligations(store, lambda: self.now)
        self.units = {name: add_unit(store, catalogue, Unit(name=name)) for name in ("Thôn A", "Thôn B", "Thôn C")}
        directive = register(store, catalogue, RegisterDirective(letter("15", DUE), "outgoing")).id
        with store.read() as reading:
            clause = reading.find(TASK, directive=directive)[0].id
        days = (("", OWED["letter"]), (clause, OWED["clause"]))
        lines = [Assigned(unit, task, DateSpec.day(due)) for unit in self.units.values() for task, due in days]
        assign(store, Assign(directive, tuple(lines)))
        recurring = register(store, catalogue, RegisterDirective(letter("16", None), "outgoing")).id
        every = DateSpec.from_canonical("quarterly-03-20")
        assign(store, Assign(recurring, tuple(Assigned(unit, due=every) for unit in self.units.values())))
        open_year(store, catalogue, 2026, NOW.date())

    def line(self, name: str, what: str) -> str:
        rows = self.queries.obligations.all(ListQuery(filters={"own": "0"}))
        return next(row.id for row in rows if (row.unit, _what(row)) == (self.units[name], what))

    def board(self) -> dict[str, Totals]:
        return {row.unit_name: row.totals for row in self.queries.board.all(ListQuery()) if row.totals != Totals()}

    def numbers_lead_to_their_lines(self) -> bool:
        """Whether each number of the board is that of the lines behind it."""
        return all(
            len(self.queries.obligations.keys(ListQuery(filters={"own": "0", "unit": row.unit, "counted": number})))
            == getattr(row, number)
            for row in self.queries.board.all(ListQuery())
            for number in COUNTED
        )


def _what(row: ObligationRow) -> str:
    return row.period or ("clause" if row.task else "letter")


@settings(
    max_examples=12,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # making a failure smaller takes minutes
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(steps=STEPS)
def test_the_board_survives_any_history(
    steps: list[tuple[str, int, int]], tmp_path: Path, catalogue: Catalogue
) -> None:
    played = Played(tmp_path / f"s{next(NUMBERS)}", catalogue)
    paper = Paper({(name, what): Line(due) for name in played.units for what, due in OWED.items()})
    assert played.board() == paper.totals()
    closed: dict[str, Totals] | None = None
    counted: set[Key] = set()
    later: tuple[str, ...] = ()
    for step, (kind, first, second) in enumerate(steps):
        day, living = BEGINS + timedelta(days=20 * (step + 1)), [unit for unit in paper.living if unit not in later]
        decision = Decision(DateSpec.day(day), "15/QĐ")
        if kind in ("report", "extend"):
            unit, what = picked(sorted(paper.lines), first)
            line, due = played.line(unit, what), OWED[what]
            if kind == "report":
                when = min(picked((due - timedelta(days=20), due + timedelta(days=9)), second), NOW.date())
                facts: dict[str, FieldValue] = {"report_date": DateSpec.day(when), "report_number": f"{step}-BC"}
                record_facts(played.store, RecordFacts((line,), facts))
                for told in paper.meant(unit, what, when):
                    told.done = when
            else:
                until = due + timedelta(days=5 + step)
                record_extension(
                    played.store, RecordExtension((line,), {"until": DateSpec.day(until), "decision": "granted"})
                )
                (told,) = paper.meant(unit, what)
                told.due = max(told.due, until)
        elif kind in ("merge", "absorb") and len(living) > 1:
            chosen = two_of(living, first, second)
            new = chosen[0] if kind == "absorb" else f"Thôn M{step}"
            into = played.units[new] if kind == "absorb" else ""
            units = tuple(played.units[unit] for unit in chosen)
            (made,) = merge_units(played.store, MergeUnits(units, new, decision, into)).units
            played.units[new] = made
            for unit in chosen:
                if unit != new:
                    paper.end(day, unit, new)
        elif kind == "split" and living:
            unit = picked(living, first)
            names = (f"Thôn P{step}", f"Thôn Q{step}")
            made_parts = split_unit(played.store, SplitUnit(played.units[unit], names, decision)).units
            played.units |= dict(zip(names, made_parts, strict=True))
            paper.end(day, unit, *names)
        elif kind == "dissolve" and len(living) > 1:
            unit = picked(living, first)
            reason = Decision(decision.day, "15/QĐ", closing_reason="Đóng do sắp xếp")
            dissolve_unit(played.store, played.units[unit], reason)
            paper.end(day, unit)
        elif kind == "rename" and living:
            unit, new = picked(living, first), f"Thôn R{step}"
            rename_unit(played.store, played.units[unit], new, decision)
            played.units[new] = played.units.pop(unit)
            paper.rename(unit, new)
            counted = {(new if each == unit else each, what) for each, what in counted}
        elif kind == "move" and living:
            unit, above = picked(living, first), picked(living, second)
            with suppress(UserError):  # not below itself
                move_unit(played.store, played.units[unit], played.units[above], decision)
        elif kind == "later" and not later and len(living) > 1:
            later = tuple(two_of(living, first, second))
            units = tuple(played.units[unit] for unit in later)
            merge_units(played.store, MergeUnits(units, "Thôn Sau", Decision(DateSpec.day(AHEAD), "16/QĐ")))
        elif kind == "close" and closed is None and paper.totals():
            close_period(played.store, played.queries.board, "2026")
            closed = paper.totals()
            counted = {key for key, line in paper.lines.items() if not line.over}
        assert played.board() == paper.totals(), kind
    assert played.numbers_lead_to_their_lines()
    if closed is not None:
        detail = played.queries.closed_detail(closed_id(played.store.office.unit, "2026"))
        assert sum(line.totals.expected for line in detail.lines) == sum(each.expected for each in closed.values())
        for name in ("expected", "done", "late", "overdue"):
            changed = sum(getattr(each.now, name) - getattr(each.then, name) for each in detail.differences)
            then = sum(getattr(each, name) for each in closed.values())
            assert then + changed == sum(getattr(each, name) for each in paper.as_owed(counted).values()), name
    played.now = datetime.combine(AHEAD, NOW.time())
    assert carry_out(played.store, AHEAD) == bool(later)
    for unit in later:
        paper.end(AHEAD, unit, "Thôn Sau")
    assert played.board() == paper.totals(AHEAD)
    played.store.close()
