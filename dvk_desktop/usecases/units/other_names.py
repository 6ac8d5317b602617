"""What else the units that somebody types are or were called, so that a search by the name of today finds letters that
use the former one, and the other way round (`domain.md` 5.3)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from dvk_desktop.domain.national_units import NationalUnit, NationalUnits
from dvk_desktop.domain.text import fold, fold_exact
from dvk_desktop.usecases.ports import Reading
from dvk_desktop.usecases.units.fields import FORMER_NAME, UNIT, UNIT_SUCCESSION

_MOST_WORDS = 12
_MOST_NAMES = 20
_MOST_NAMESAKES = 8


@dataclass(frozen=True, slots=True)
class OtherNames:
    """The typed words without the unit's name, and the other names of the unit, folded. `since`: the ISO day from which
    a name may stand for what was typed, of those of heirs: an older paper that has it means the heir's namesake."""

    rest: str
    names: tuple[str, ...]
    since: Mapping[str, str] = field(default_factory=dict)


def other_names(ours: NamesOfOurs, country: Callable[[], NationalUnits], text: str) -> OtherNames | None:
    """Look for the longest run of words (two at least) that is a unit's whole name: among ours first, then in the
    country. None if nothing of the text is one, or it never had another name."""
    words = text.split()[:_MOST_WORDS]
    return _named(words, ours.names) or _named(words, partial(_in_the_country, country())) if words[1:] else None


def _named(words: list[str], find: Callable[[str], Iterable[tuple[str, str]]]) -> OtherNames | None:
    for start, end in _runs(words):
        typed = " ".join(words[start:end])
        run = fold(typed)
        found: dict[str, str] = {}
        for name, day in find(typed):
            if name != run and _tells(name):
                found[name] = min(day, found.get(name, day))
        if found:
            names = tuple(found)[:_MOST_NAMES]
            since = {name: found[name] for name in names if found[name]}
            return OtherNames(" ".join(words[:start] + words[end:]), names, since)
    return None


def _runs(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The longest first; of equals the later, for places stand at the end of what offices are called."""
    for length in range(len(words), 1, -1):
        for start in range(len(words) - length, -1, -1):
            yield start, start + length


def _tells(name: str) -> bool:
    """ "phường 1" and the like stand in too many papers of other places."""
    words = name.split()
    return len(words) > 2 or (len(words) == 2 and not any(word.isdigit() for word in words))


class NamesOfOurs:
    """Names of our units as they stand when it is made: their own of all times, those of what they came from and went
    into. Any thread."""

    def __init__(self, reading: Reading) -> None:
        self._called: dict[str, set[str]] = {}
        self._names: dict[str, list[str]] = {}
        for unit in reading.find(UNIT):
            for name in (unit.name, *(unit.aliases or ())):
                self._add(unit.id, name)
        for former in reading.find(FORMER_NAME):
            self._add(former.unit or "", former.name)
        self._beside: dict[str, list[tuple[str, str]]] = {}
        for step in reading.find(UNIT_SUCCESSION):
            day = step.day.first.isoformat() if step.day is not None and step.day.first is not None else ""
            for one, other, since in ((step.former, step.unit, day), (step.unit, step.former, "")):
                self._beside.setdefault(one or "", []).append((other or "", since))

    def _add(self, unit: str, name: str | None) -> None:
        if name:
            self._called.setdefault(fold(name), set()).add(unit)
            self._names.setdefault(unit, []).append(fold(name))

    def names(self, typed: str) -> list[tuple[str, str]]:
        """Other names for what is called so, each with the day since when it may stand for it, "" always."""
        meant = sorted(self._called.get(fold(typed), ()))
        near = [*((unit, "") for unit in meant), *(other for unit in meant for other in self._beside.get(unit, ()))]
        return [(name, since) for unit, since in near for name in self._names.get(unit, ())]


def _in_the_country(country: NationalUnits, typed: str) -> list[tuple[str, str]]:
    called, exact = country.called(typed), fold_exact(typed)
    if exact != fold(typed):  # who types accents means them: "vụ Bình" is no "Vũ Bình"
        called = [unit for unit in called if exact in (fold_exact(unit.name), fold_exact(unit.proper_name))]
    near: list[tuple[NationalUnit, str]] = []
    for unit in called[:_MOST_NAMESAKES]:
        near += [(heir.unit, heir.unit.first_day.isoformat()) for heir in country.heirs(unit)]
        near += [(step.old, "") for step in country.came_from(unit)]
    own = {unit.bare_name for unit in called}
    return [(unit.bare_name, since) for unit, since in near if unit.bare_name not in own]
