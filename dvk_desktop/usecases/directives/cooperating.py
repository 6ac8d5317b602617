"""Who cooperates in handling a letter by the leader's instruction (bút phê, "cơ quan phối hợp"): one record per unit.

Two PCs of one office that each tick another unit both keep theirs; persons and bodies outside the list of units stay
words in the letter's own field `cooperating`.
"""

from __future__ import annotations

from collections.abc import Iterable

from dvk_desktop.domain.directives import Cooperation, cooperation_id
from dvk_desktop.domain.units import Unit, protocol_order
from dvk_desktop.usecases.directives.fields import COOPERATION
from dvk_desktop.usecases.entry import revive
from dvk_desktop.usecases.ports import Reading, UnitOfWork
from dvk_desktop.usecases.units.fields import UNIT

_REASON = "Không phối hợp nữa"


def cooperating_units(reading: Reading, directive: str) -> list[Unit]:
    """The units that cooperate in handling a letter, in protocol order."""
    wanted = tuple({each.unit for each in reading.find(COOPERATION, directive=directive) if each.unit})
    return protocol_order(reading.find(UNIT, id=wanted)) if wanted else []


def cooperate(work: UnitOfWork, directive: str, units: Iterable[str]) -> None:
    """Let these units cooperate in handling a letter too. UserError "record.unknown"."""
    held = {each.unit for each in work.find(COOPERATION, directive=directive)}
    for unit in dict.fromkeys(units):
        identity = work.get(UNIT, unit).id
        if identity in held:
            continue
        made = Cooperation(cooperation_id(directive, identity), None, directive, identity)
        revive(work, COOPERATION, made.id)  # ticked, taken back, ticked again
        work.save(COOPERATION, made)


def cease_cooperating(work: UnitOfWork, directive: str, units: Iterable[str]) -> None:
    """Let these units no longer cooperate in handling a letter; those who did not are passed over."""
    gone = set(units)
    for each in work.find(COOPERATION, directive=directive):
        if each.unit in gone:
            work.delete(COOPERATION, each.id, _REASON)
