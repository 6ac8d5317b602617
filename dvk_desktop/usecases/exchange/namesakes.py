"""Whether a file speaks of one office as two units: an office founded without the country's list has another id than
the unit that others entered for it. Nothing is joined silently; what to do is told."""

from __future__ import annotations

from dvk_desktop.domain.text import fold
from dvk_desktop.domain.units import Unit
from dvk_desktop.usecases.exchange.contents import Problem
from dvk_desktop.usecases.exchange.manifest import Manifest, Party
from dvk_desktop.usecases.ports import Reading
from dvk_desktop.usecases.units.fields import UNIT
from dvk_desktop.usecases.units.offices import ours


def told_of_namesakes(reading: Reading, manifest: Manifest | None, office: str) -> list[Problem]:
    """One notice, or none. "unit.known_as_another": the file was made for another unit than ours (`office`) that has
    our name; "unit.sends_as_another": it comes from a unit other than the one below us that has its name. An office
    that went on as the other one is told nothing more. Within a transaction of the caller."""
    if manifest is None or not manifest.sender.id or manifest.sender.id in (known := ours(reading, office)):
        return []
    units = reading.find(UNIT)
    if manifest.receiver.id and manifest.receiver.id not in known:
        us = next((unit for unit in units if unit.id == office), None)
        if us is not None and _is_called(us, manifest.receiver):
            told = {"name": us.name, "sender": manifest.sender.name, "own": office, "other": manifest.receiver.id}
            return [Problem("unit.known_as_another", rule="namesake", parameters=told)]
        return []
    sender = next((unit for unit in units if unit.id == manifest.sender.id), None)
    if sender is not None and (sender.valid_to is not None or any(sender.parents)):
        return []
    for unit in units:
        if unit.id != manifest.sender.id and office in unit.parents and _is_called(unit, manifest.sender):
            told = {"name": unit.name, "own": manifest.sender.id, "other": unit.id}
            return [Problem("unit.sends_as_another", rule="namesake", parameters=told)]
    return []


def _is_called(unit: Unit, party: Party) -> bool:
    return (
        unit.valid_to is None
        and fold(unit.name or "") == fold(party.name)
        and (not party.level or not unit.level or party.level == unit.level)
    )
