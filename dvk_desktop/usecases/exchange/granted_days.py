"""More time that two offices granted for one line without having seen each other: the rule decides, nobody is asked.

More time grants who obliges: the office that the line is of, or one above it. What anybody else wrote down, as the
obliged unit what it was told, gives way. Of those who may grant the latest day counts, as it does within one office
(`domain.extensions.in_force`). What else they differ in stays to be decided. The receiver says so in the act of his own
that is undone with the import; what the others said stays on record.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.ledger import Change, History, Value, make_change, new_id
from dvk_desktop.language.formats import format_date_spec
from dvk_desktop.usecases.exchange.contents import Problem
from dvk_desktop.usecases.exchange.known import Known
from dvk_desktop.usecases.exchange.plan import Fate, FilePlan
from dvk_desktop.usecases.exchange.ports import Books
from dvk_desktop.usecases.obligations.extensions import ANSWERED
from dvk_desktop.usecases.obligations.fields import EXTENSION, OBLIGATION
from dvk_desktop.usecases.ports import ActNote, Noted, Reading
from dvk_desktop.usecases.units.fields import UNIT

_SAID = {OBLIGATION.name: ("extended_to", "extension_reason"), EXTENSION.name: ("until", *ANSWERED)}
_DAYS = ("extended_to", "until")


def decide_days(reading: Reading, books: Books, plan: FilePlan, known: Known, note: ActNote) -> None:
    """Add to the plan which of the days counts that stand side by side once it is taken in. `note`: what is told about
    acts of our own."""
    said: dict[str, list[Change]] = {}
    for noted in plan.changes:
        if not noted.change.fields.keys().isdisjoint(_SAID.get(noted.change.record_type, ())):
            said.setdefault(noted.change.record, []).append(noted.change)
    if not said:
        return
    after = {record: _with(history, said[record]) for record, history in reading.histories(said).items()}
    apart = {record: history for record, history in after.items() if _differing(history)}
    of_line = {record: _text(history, "obligation") or record for record, history in apart.items()}
    lines = {line.id: line for line in reading.find(OBLIGATION, id=tuple(of_line.values()))} if apart else {}
    act = plan.mending_act or new_id()
    for record, history in apart.items():
        line = lines.get(of_line[record])
        if line is None or not line.owner:
            continue
        chosen = _chosen(history, _offices(reading, books, plan, history), known.authority.above(line.owner))
        if not chosen:
            continue
        kind = history.changes[0].record_type
        parents = {name: history.state(name).ids for name in chosen}
        decided = make_change(kind, record, chosen, parents, act)
        _tell(reading, plan, line.unit or "", history, chosen)
        _mend_fate(plan, record, _with(history, [decided]), chosen)
        plan.changes.append(Noted(decided))
        title = f"Lấy ngày gia hạn của nơi giao việc khi nhận file {plan.name}"
        plan.acts.setdefault(act, ActNote("mend", title, note.at, note.office, note.copy, note.person, plan.name))
        plan.mending_act = act


def _with(before: History, said: Collection[Change]) -> History:
    held = {change.id for change in before.changes}
    return History(
        [*before.changes, *(change for change in said if change.id not in held)], before.withdrawn, before.elsewhere
    )


def _differing(history: History) -> list[str]:
    return [name for name in _SAID[history.changes[0].record_type] if history.state(name).conflict]


def _offices(reading: Reading, books: Books, plan: FilePlan, history: History) -> Mapping[str, str]:
    """Change → whose word it is, for the changes that stand side by side."""
    standing = {identity for name in _differing(history) for identity in history.state(name).ids}
    acts = {change.id: change.act for change in history.changes if change.id in standing}
    offices = dict(books.offices(reading, acts.values()))
    offices |= {act: told.office for act, told in plan.acts.items()}
    return {change: offices.get(act, "") for change, act in acts.items()}


def _chosen(history: History, offices: Mapping[str, str], granting: Collection[str]) -> dict[str, Value]:
    """What counts of what differs: of those who may grant, else of all; the latest day, else what they are at one
    about."""
    found: dict[str, Value] = {}
    for name in _differing(history):
        heads = history.state(name).heads
        values = {head.value for head in heads if offices[head.change] in granting} or {head.value for head in heads}
        if name in _DAYS:
            found[name] = max(values, key=lambda value: (_last(value), str(value)))
        elif len(values) == 1:
            found[name] = values.pop()
    return found


def _last(value: Value) -> date:
    day = DateSpec.from_canonical(value).last if isinstance(value, str) and value else None
    return day or date.min


def _text(history: History, name: str) -> str:
    return str(history.state(name).value() or "")


def _tell(reading: Reading, plan: FilePlan, unit: str, history: History, chosen: Mapping[str, Value]) -> None:
    for name in _DAYS:
        if name in chosen:
            days = sorted(filter(None, map(str, history.state(name).values)))
            names = {
                "unit": next((each.name or "" for each in reading.find(UNIT, id=unit)), ""),
                "days": ", ".join(map(format_date_spec, days)),
                "day": format_date_spec(str(chosen[name])),
            }
            plan.problems.append(Problem("extension.apart", rule="extension", parameters=names))


def _mend_fate(plan: FilePlan, record: str, decided: History, chosen: Mapping[str, Value]) -> None:
    """A row that would leave a conflict leaves none any more, if that was all."""
    for row in plan.rows:
        if row.record != record or row.fate is not Fate.CONFLICT:
            continue
        row.after = {**row.after, **chosen}
        if any(decided.state(name).conflict for name in row.after):
            continue
        plan.counts[row.fate] -= 1
        row.fate = Fate.MERGED if all(row.before.get(name) == row.after[name] for name in row.after) else Fate.CHANGED
        plan.counts[row.fate] += 1
