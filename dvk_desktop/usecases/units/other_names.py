"""What else the units that somebody types are or were called, so that a search by the name of today finds letters that
use the former one, and the other way round (`domain.md` 5.3)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from dvk_desktop.domain.national_units import NationalUnit, NationalUnits
from dvk_desktop.domain.text import fold
from dvk_desktop.usecases.ports import Reading
from dvk_desktop.usecases.units.fields import FORMER_NAME, UNIT, UNIT_SUCCESSION

_MOST_WORDS = 12
_MOST_NAMES = 20


@dataclass(frozen=True, slots=True)
class OtherNames:
    """The typed words without the unit's name, and the other names of the unit, folded."""

    rest: str
    names: tuple[str, ...]


def other_names(reading: Reading, country: Callable[[], NationalUnits], text: str) -> OtherNames | None:
    """Look for the longest run of words (two at least) that is a unit's whole name: among ours first, then in the
    country. None if nothing of the text is one, or it never had another name."""
    words = text.split()[:_MOST_WORDS]
    runs = list(_runs(words))
    if not runs:
        return None
    ours = _Ours(reading)
    for find in (ours.names, lambda run: _in_the_country(country(), run)):
        for start, end in runs:
            run = fold(" ".join(words[start:end]))
            found = [name for name in dict.fromkeys(find(run)) if name != run and _tells(name)]
            if found:
                return OtherNames(" ".join(words[:start] + words[end:]), tuple(found[:_MOST_NAMES]))
    return None


def _runs(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    for length in range(len(words), 1, -1):
        for start in range(len(words) - length + 1):
            yield start, start + length


def _tells(name: str) -> bool:
    """ "phường 1" and the like stand in too many papers of other places."""
    words = name.split()
    return len(words) > 2 or (len(words) == 2 and not any(word.isdigit() for word in words))


class _Ours:
    """Names of our units: their own of all times, those of what they came from and went into."""

    def __init__(self, reading: Reading) -> None:
        self._called: dict[str, set[str]] = {}
        self._names: dict[str, list[str]] = {}
        for unit in reading.find(UNIT):
            for name in (unit.name, *(unit.aliases or ())):
                self._add(unit.id, name)
        for former in reading.find(FORMER_NAME):
            self._add(former.unit or "", former.name)
        self._beside: dict[str, list[str]] = {}
        for step in reading.find(UNIT_SUCCESSION):
            for one, other in ((step.former, step.unit), (step.unit, step.former)):
                self._beside.setdefault(one or "", []).append(other or "")

    def _add(self, unit: str, name: str | None) -> None:
        if name:
            self._called.setdefault(fold(name), set()).add(unit)
            self._names.setdefault(unit, []).append(fold(name))

    def names(self, run: str) -> list[str]:
        """Other names for what is called `run`."""
        meant = sorted(self._called.get(run, ()))
        near = [*meant, *(other for unit in meant for other in self._beside.get(unit, ()))]
        return [name for unit in near for name in self._names.get(unit, ())]


def _in_the_country(country: NationalUnits, run: str) -> list[str]:
    called = [unit for unit in country.find(run, limit=8) if run in (fold(unit.name), unit.bare_name)]
    near: list[NationalUnit] = []
    for unit in called:
        near += [heir.unit for heir in country.heirs(unit)]
        near += [step.old for step in country.came_from(unit)]
    own = {unit.bare_name for unit in called}
    return [unit.bare_name for unit in near if unit.bare_name not in own]
