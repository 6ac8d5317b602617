"""Changes of a hidden part that would turn a record into another kind of record: never taken in, whoever agrees."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dvk_desktop.domain.ledger import ACT, Change
from dvk_desktop.usecases.exchange.contents import Problem
from dvk_desktop.usecases.exchange.known import Known
from dvk_desktop.usecases.exchange.plan import Fate, PlannedRow
from dvk_desktop.usecases.kinds import kind_of
from dvk_desktop.usecases.ports import Noted

OTHER_KIND = "row.other_kind"


def kind_here(known: Known, record: str, carried: Sequence[Noted]) -> str:
    """What kind of record an id stands for: as it stands here; of one that is not here, or was undone, as follows from
    all that is said of it."""
    history = known.histories.get(record)
    if history is None:
        return kind_of([noted.change for noted in carried], _never) if carried else ""
    if not carried or any(c.record_type == ACT or not history.withdrawn(c) for c in history.changes):  # some head
        return history.changes[0].record_type
    return kind_of([*history.changes, *(noted.change for noted in carried)], history.withdrawn)


def part_claims(known: Known, carried: Mapping[str, Sequence[Noted]]) -> tuple[dict[str, list[Noted]], list[Noted]]:
    """The changes by record that speak of it as the kind of record it is, and the others."""
    found: dict[str, list[Noted]] = {}
    others: list[Noted] = []
    for record, changes in carried.items():
        history = known.histories.get(record)
        kinds = {noted.change.record_type for noted in changes}
        if len(kinds) == 1 and (history is None or history.changes[0].record_type in kinds):
            found[record] = list(changes)
            continue
        kind = kind_here(known, record, changes)
        if own := [noted for noted in changes if noted.change.record_type == kind]:
            found[record] = own
        others += [noted for noted in changes if noted.change.record_type != kind]
    return found, others


def reject(row: PlannedRow, kinds: str) -> None:
    """Say of a row that it cannot be taken in. `kinds`: what it would mix up."""
    row.fate = Fate.REJECTED
    row.problems = [
        *row.problems,
        Problem(OTHER_KIND, row.sheet, str(row.row or ""), row.title, "kind", parameters={"kind": kinds}),
    ]


def _never(_: Change) -> bool:
    return False
