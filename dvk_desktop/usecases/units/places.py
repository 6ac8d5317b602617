"""Picking an office from the list of the country's units: province → commune → body (`ux.md` 10). Nothing is stored."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.national_units import Heir, NationalUnit, NationalUnits
from dvk_desktop.domain.text import fold
from dvk_desktop.domain.units import level_in
from dvk_desktop.language import sentence
from dvk_desktop.usecases.catalogue import BodyTemplate, Catalogue
from dvk_desktop.usecases.units.commands import SetUpOffice

_PLACE_KIND = "locality"


@dataclass(frozen=True, slots=True)
class Place:
    """A unit of the country as it is offered: its name with the province, and, where it was found under a former name,
    what that unit has become."""

    unit: NationalUnit
    above: NationalUnit | None
    label: str
    said: str = ""

    @property
    def id(self) -> str:
        """The id that every office gives to the place."""
        return self.unit.id


def find_places(country: NationalUnits, text: str, limit: int = 20) -> list[Place]:
    """The provinces and communes in being that `text` names, by their names of today or former ones."""
    return [place_of(country, heir) for heir in country.present(text, levels=("province", "commune"), limit=limit)]


def place_of(country: NationalUnits, heir: Heir) -> Place:
    """A unit of the country with the words to offer it in."""
    above = country.parent_of(heir.unit)
    label = f"{heir.unit.name} ({above.name})" if above is not None else heir.unit.name
    if heir.former is None:
        return Place(heir.unit, above, label)
    path = ", ".join(unit.name_within for unit in country.path_of(heir.former)[1:])
    former = f"{heir.former.name}, {path}" if path else heir.former.name
    said = sentence(f"place.was.{heir.share}", {"former": former, "name": heir.unit.name})
    return Place(heir.unit, above, sentence("place.former", {"label": label, "former": heir.former.name}), said)


def body_name(template: BodyTemplate, place: NationalUnit, number: int = 0) -> str:
    """The name of a place's body: "Đảng ủy phường B'Lao"."""
    city = place.level == "province" and not place.name.startswith("Tỉnh ")
    name = template.city_name if city and template.city_name else template.name
    return name.format(place=place.name_within, bare=place.proper_name, number=number)


def bodies_of(catalogue: Catalogue, place: NationalUnit) -> list[BodyTemplate]:
    """The templates of bodies that such a place has, in protocol order."""
    return [
        body
        for body in catalogue.bodies
        if place.level in body.levels and (not body.places or any(place.name.startswith(kind) for kind in body.places))
    ]


def offices_of(catalogue: Catalogue, place: NationalUnit) -> list[BodyTemplate]:
    """The templates of the offices that may keep a data folder, in protocol order."""
    return [body for body in bodies_of(catalogue, place) if body.principal]


def office_at(catalogue: Catalogue, place: Place, name: str = "") -> SetUpOffice:
    """The command that founds the office called `name` at a place: a body of its template, else one of its own name;
    without a name (or with that of the place) the place itself."""
    unit, above = place.unit, place.above
    command = SetUpOffice(
        name or unit.name,
        unit.level,
        code=unit.code,
        first_day=unit.first_day.isoformat(),
        above=above.name if above else "",
        above_code=above.code if above else "",
        above_first_day=above.first_day.isoformat() if above else "",
    )
    if fold(command.name) == fold(unit.name):
        return replace(command, name=unit.name, kind=_PLACE_KIND)
    for body in bodies_of(catalogue, unit):
        if not body.numbered and fold(body_name(body, unit)) == fold(name):
            return replace(command, name=name, kind=body.kind, body=body.key)
    return command


def place_with_code(country: NationalUnits, code: str, level: str = "") -> Place | None:
    """The place in being with an official code; None for a code that is not in the list."""
    unit = country.known(code, level)
    return place_of(country, Heir(unit)) if unit is not None else None


def office_named(
    country: NationalUnits, catalogue: Catalogue, name: str, code: str = "", level: str = ""
) -> tuple[SetUpOffice, str] | None:
    """The command that founds the office called `name`, and what to say of a former name in it. Its place is taken from
    the list: by code where the name speaks of that place, else by the place the name ends with. None where neither is
    in the list.

    A former name gives the office of today ("UBND xã Lộc Nga" → that of phường B'Lao). UserError "place.ambiguous"
    naming the places where it may be several.
    """
    if code:
        coded = place_with_code(country, code, level)
        if coded is None or coded.unit.bare_name not in fold(name):
            return None
        return office_at(catalogue, coded, name), ""
    words = name.split()
    wanted = level or level_in(name)
    for start in range(len(words)):
        rest = fold(" ".join(words[start:]))
        found = [heir for heir in country.present(rest, levels=("province", "commune")) if _is_called(heir, rest)]
        found = [heir for heir in found if heir.unit.level == wanted] or found
        if len(found) > 1:
            candidates = [f"{heir.unit.code} {place_of(country, heir).label}" for heir in found]
            raise UserError("place.ambiguous", name=name, count=len(found), candidates=candidates)
        if found:
            place = place_of(country, found[0])
            return office_at(catalogue, place, _name_today(catalogue, found[0], name, words[:start])), place.said
    return None


def _is_called(heir: Heir, folded: str) -> bool:
    unit = heir.former or heir.unit
    return folded in (fold(unit.name), unit.bare_name)


def _name_today(catalogue: Catalogue, heir: Heir, name: str, before: list[str]) -> str:
    """`name`, with the place of today in it where it spoke of a former one."""
    if heir.former is None:
        return name
    former = {body.key for body in catalogue.bodies if fold(body_name(body, heir.former)) == fold(name)}
    today = [body for body in bodies_of(catalogue, heir.unit) if body.key in former]
    if today:
        return body_name(today[0], heir.unit)
    return " ".join((*before, heir.unit.name_within)) if before else heir.unit.name
