"""Whatever happens to units, and whenever what they did comes in, the board says what pencil and paper say."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import count

from hypothesis import HealthCheck, given, settings
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
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.obligations.assigning import Assign, assign
from dvk_desktop.usecases.obligations.closing import close_period
from dvk_desktop.usecases.obligations.commands import RecordFacts, record_facts
from dvk_desktop.usecases.obligations.extensions import RecordExtension, record_extension
from dvk_desktop.usecases.obligations.proposing import Assigned
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
from tests.usecases.conftest import NOW
from tests.usecases.obligations.conftest import letter

DUE = date(2026, 6, 30)
BEGINS = date(2026, 2, 1)
NUMBERS = count()


@dataclass
class Line:
    due: date = DUE
    done: date | None = None
    over: bool = False
    since: date | None = None  # when it went over
    made_of: str = ""  # the unit whose line went over to it first


@dataclass
class Paper:
    """Unit → its line; ended unit → what it became, what stands for it first; by names."""

    lines: dict[str, Line] = field(default_factory=dict)
    heirs: dict[str, tuple[str, ...]] = field(default_factory=dict)
    ended: set[str] = field(default_factory=set)

    @property
    def living(self) -> list[str]:
        return sorted({*self.lines, *(heir for heirs in self.heirs.values() for heir in heirs)} - self.ended)

    def in_force(self, unit: str) -> Line:
        while self.lines[unit].over and unit in self.heirs:
            unit = self.heirs[unit][0]
        return self.lines[unit]

    def end(self, day: date, unit: str, *heirs: str) -> None:
        self.ended.add(unit)
        if heirs:
            self.heirs[unit] = heirs
        line = self.lines.get(unit)
        if line is not None and line.done is None and not line.over:
            line.over, line.since = True, day
            for heir in heirs:
                self.lines.setdefault(heir, Line(line.due, made_of=unit))

    def stands(self, unit: str) -> str:
        while unit in self.heirs:
            unit = self.heirs[unit][0]
        return unit

    def rename(self, old: str, new: str) -> None:
        def called(unit: str) -> str:
            return new if unit == old else unit

        self.lines = {called(unit): replace(line, made_of=called(line.made_of)) for unit, line in self.lines.items()}
        self.heirs = {called(unit): tuple(map(called, heirs)) for unit, heirs in self.heirs.items()}
        self.ended = set(map(called, self.ended))

    def as_owed(self, closed: set[str]) -> dict[str, Totals]:
        """The totals of what was owed by the lines `closed` of these units."""
        found: dict[str, list[Line]] = {}
        for unit in closed:
            line, at = self.lines[unit], unit
            own = True
            while self.lines[at].over and at in self.heirs:
                before, at = at, self.heirs[at][0]
                own = own and self.lines[at].made_of == before
            heir = self.lines[at]
            if line.over and own and not heir.over:
                line = heir
            elif line.over:
                since = not heir.over and heir.done is not None and line.since is not None and heir.done >= line.since
                line = Line(line.due, heir.done if since else None)
            found.setdefault(self.stands(unit), []).append(line)
        return self.summed(found)

    def totals(self) -> dict[str, Totals]:
        """By what stands for the units today."""
        found: dict[str, list[Line]] = {}
        for unit, line in self.lines.items():
            if not line.over:
                found.setdefault(self.stands(unit), []).append(line)
        return self.summed(found)

    def summed(self, found: dict[str, list[Line]]) -> dict[str, Totals]:
        """The lines of each unit."""
        return {
            unit: Totals(
                expected=len(lines),
                done=sum(line.done is not None for line in lines),
                late=sum(line.done is not None and line.done > line.due for line in lines),
                overdue=sum(line.done is None and line.due < NOW.date() for line in lines),
            )
            for unit, lines in found.items()
        }


class Played:
    """The same in the program."""

    def __init__(self, store: SqlStore, catalogue: Catalogue) -> None:
        self.store = store
        set_up_office(store, catalogue, SetUpOffice("Đảng ủy xã Tân Hà", "commune", above="Lâm Đồng"))
        self.queries = SqlObligations(store, lambda: NOW)
        self.units = {name: add_unit(store, catalogue, Unit(name=name)) for name in ("Thôn A", "Thôn B", "Thôn C")}
        self.directive = register(store, catalogue, RegisterDirective(letter("15", DUE), "outgoing")).id
        lines = tuple(Assigned(unit, due=DateSpec.day(DUE)) for unit in self.units.values())
        assign(store, Assign(self.directive, lines))

    def line(self, name: str) -> str:
        rows = self.queries.obligations.all(ListQuery(filters={"directive": self.directive}))
        return next(row.id for row in rows if row.unit == self.units[name])

    def board(self) -> dict[str, Totals]:
        return {row.unit_name: row.totals for row in self.queries.board.all(ListQuery()) if row.totals != Totals()}


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_the_board_survives_any_history(
    data: st.DataObject, new_store: Callable[[str], SqlStore], catalogue: Catalogue
) -> None:
    played = Played(new_store(f"s{next(NUMBERS)}"), catalogue)
    paper = Paper({name: Line() for name in played.units})
    closed: dict[str, Totals] | None = None
    counted: set[str] = set()
    kinds = ("report", "extend", "merge", "absorb", "split", "dissolve", "rename", "move", "close")
    for step, kind in enumerate(data.draw(st.lists(st.sampled_from(kinds), max_size=9))):
        day, living = BEGINS + timedelta(days=20 * (step + 1)), paper.living
        decision = Decision(DateSpec.day(day), "15/QĐ")
        if kind in ("report", "extend"):
            unit = data.draw(st.sampled_from(sorted(paper.lines)))
            when = data.draw(st.sampled_from((DUE - timedelta(days=20), DUE + timedelta(days=9))))
            line, told = played.line(unit), paper.in_force(unit)
            if kind == "report":
                facts: dict[str, FieldValue] = {"report_date": DateSpec.day(when), "report_number": f"{step}-BC"}
                record_facts(played.store, RecordFacts((line,), facts))
                told.done = when
            else:
                until = DUE + timedelta(days=5 + step)
                record_extension(
                    played.store, RecordExtension((line,), {"until": DateSpec.day(until), "decision": "granted"})
                )
                told.due = max(told.due, until)
        elif kind in ("merge", "absorb") and len(living) > 1:
            chosen = data.draw(st.permutations(living))[:2]
            new = chosen[0] if kind == "absorb" else f"Thôn M{step}"
            into = played.units[new] if kind == "absorb" else ""
            units = tuple(played.units[unit] for unit in chosen)
            (made,) = merge_units(played.store, MergeUnits(units, new, decision, into)).units
            played.units[new] = made
            for unit in chosen:
                if unit != new:
                    paper.end(day, unit, new)
        elif kind == "split" and living:
            unit = data.draw(st.sampled_from(living))
            names = (f"Thôn P{step}", f"Thôn Q{step}")
            made_parts = split_unit(played.store, SplitUnit(played.units[unit], names, decision)).units
            played.units |= dict(zip(names, made_parts, strict=True))
            paper.end(day, unit, *names)
        elif kind == "dissolve" and len(living) > 1:
            unit = data.draw(st.sampled_from(living))
            reason = Decision(decision.day, "15/QĐ", closing_reason="Đóng do sắp xếp")
            dissolve_unit(played.store, played.units[unit], reason)
            paper.end(day, unit)
        elif kind == "rename" and living:
            unit, new = data.draw(st.sampled_from(living)), f"Thôn R{step}"
            rename_unit(played.store, played.units[unit], new, decision)
            played.units[new] = played.units.pop(unit)
            paper.rename(unit, new)
            counted = {new if each == unit else each for each in counted}
        elif kind == "move" and living:
            unit, above = data.draw(st.sampled_from(living)), data.draw(st.sampled_from(living))
            with suppress(UserError):  # not below itself
                move_unit(played.store, played.units[unit], played.units[above], decision)
        elif kind == "close" and closed is None and paper.totals():
            close_period(played.store, played.queries.board, "2026")
            closed = paper.totals()
            counted = {unit for unit, line in paper.lines.items() if not line.over}
        assert played.board() == paper.totals(), kind
    if closed is not None:
        detail = played.queries.closed_detail(closed_id(played.store.office.unit, "2026"))
        assert sum(line.totals.expected for line in detail.lines) == sum(each.expected for each in closed.values())
        for name in ("expected", "done", "late", "overdue"):
            changed = sum(getattr(each.now, name) - getattr(each.then, name) for each in detail.differences)
            then = sum(getattr(each, name) for each in closed.values())
            assert then + changed == sum(getattr(each, name) for each in paper.as_owed(counted).values()), name
