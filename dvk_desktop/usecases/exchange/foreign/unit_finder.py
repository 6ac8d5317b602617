"""Finding units by what a table of others calls them: names of today, former names, names of before a reform."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date

from dvk_desktop.domain.national_units import Heir, NationalUnit, NationalUnits
from dvk_desktop.domain.office_words import PLACES, any_of
from dvk_desktop.domain.text import fold, fold_aligned
from dvk_desktop.domain.unit_events import present_heirs
from dvk_desktop.domain.unit_names import Speller, UnitNames
from dvk_desktop.domain.units import Unit, below
from dvk_desktop.usecases.exchange.manifest import Party
from dvk_desktop.usecases.ports import Reading
from dvk_desktop.usecases.units.fields import UNIT, UNIT_SUCCESSION

_SHORTEST, _LONGEST = 2, 200
_NAMESAKES = 400
"""Places that are looked at for one name; "Xã Tân Thành" there were dozens of."""
_PLACE = re.compile(rf"\b{any_of(PLACES)}\b")
_TAIL = re.compile(r"\s*(?:[,;(–]| - )")


class UnitFinder:
    """Finds units by what a table calls them, those below the sender before others. Build once for many texts.

    The name of a former unit finds what it became by `today`; one that nothing of ours is called is looked for among
    the former names in the list of the country.
    """

    def __init__(
        self,
        reading: Reading,
        speller: Speller,
        office: str,
        today: date,
        country: Callable[[], NationalUnits] | None = None,
    ) -> None:
        self.units: dict[str, Unit] = {unit.id: unit for unit in reading.find(UNIT)}
        self._today, self._country = today, country
        steps = reading.find(UNIT_SUCCESSION)
        home = self.units[office].name or "" if office in self.units else ""
        self._names = UnitNames(
            self.units.values(), speller, home, lambda unit: present_heirs(unit, self.units, steps, today)
        )
        self._known: dict[tuple[str, str], tuple[str, ...]] = {}

    def find(self, text: str, within: str = "") -> str:
        """The id of the one unit called `text`, "" if none or several are; of several the one below `within`."""
        found = self._called(text, within)
        return found[0] if len(found) == 1 else ""

    def possible(self, text: str, within: str = "") -> tuple[str, ...]:
        """Ids of the units that `text` may mean: one, several (a commune that was divided, a name that two bear), or
        none. Former names of the country's list count here as well."""
        found = self._called(text, within)
        key = "country", fold(text[:_LONGEST])
        if not found and self._country is not None and _PLACE.search(key[1]):
            if key not in self._known:
                self._known[key] = self._of_country(text[:_LONGEST], self._country())
            found = self._known[key]
        return found

    def _called(self, text: str, within: str) -> tuple[str, ...]:
        key = within, fold(text[:_LONGEST])
        known = self._known.get(key)
        if known is None:
            fits = _SHORTEST <= len(text) <= _LONGEST
            found = {unit.id for unit in self._names.match(text)} if fits else set()
            near = found & {within, *below(within, self.units)} if len(found) > 1 and within else found
            known = self._known[key] = tuple(sorted(near or found))
        return known

    def _of_country(self, text: str, country: NationalUnits) -> tuple[str, ...]:
        """What we have of the places that a former name in `text` became: the office it names ("Đảng ủy xã Lộc An") or
        the place itself."""
        folded = fold_aligned(text)
        hit = _PLACE.search(folded)
        assert hit is not None
        tail = _TAIL.search(folded, hit.start())
        place = text[hit.start() : tail.start() if tail else None].strip()
        before = text[: hit.start()].strip()
        called = [unit for unit in country.called(place) if fold(unit.name) == fold(place)]
        formers = [unit for unit in called[:_NAMESAKES] if unit.last_day is not None]
        formers = [unit for unit in formers if unit.name.lower() == place.lower()] or formers  # with its diacritics
        found: dict[str, None] = {}
        for heir in (heir for former in _nearer(formers, text, country) for heir in country.heirs(former)):
            found.update(dict.fromkeys(self._ours(heir, before)))
        return tuple(found)

    def _ours(self, heir: Heir, before: str) -> Iterable[str]:
        """Our units that are the place `heir`, or its office called by the words `before`."""
        place = heir.unit
        held = [unit for unit in self.units.values() if unit.exists_on(self._today) and _is(unit, place)]
        if not before:
            return [unit.id for unit in held]
        offices = self._names.match(f"{before} {place.name}")
        near = {unit.id for each in held for unit in (each, *self._with_parent(each))}
        return [unit.id for unit in offices if unit.id in near] or [unit.id for unit in held]

    def _with_parent(self, place: Unit) -> Sequence[Unit]:
        return [unit for unit in self.units.values() if place.id in unit.parents]

    def name(self, unit: str) -> str:
        """What a unit is called."""
        found = self.units.get(unit)
        return (found.name or "") if found else ""

    def party(self, unit: str) -> Party:
        """The unit as a manifest names it."""
        found = self.units.get(unit)
        return Party(unit, self.name(unit), (found.level or "") if found else "")


def _is(unit: Unit, place: NationalUnit) -> bool:
    """Whether a unit of ours is a place of the list; codes were given again, so its first day counts too."""
    began = unit.valid_from.first if unit.valid_from else None
    if unit.id == place.id:
        return True
    return bool(unit.code) and unit.code == place.code and began in (None, place.first_day)


def _nearer(formers: Sequence[NationalUnit], text: str, country: NationalUnits) -> Sequence[NationalUnit]:
    """Of places with the same name those whose district or province the text names too; else all."""
    folded = fold(text)
    near = [unit for unit in formers if any(above.bare_name in folded for above in country.path_of(unit)[1:])]
    return near or formers
