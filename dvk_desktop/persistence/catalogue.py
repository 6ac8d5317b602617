"""Reads the shipped lists (`resources/forms/lists*.json`) into plain data."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

from dvk_desktop.domain.due_dates import AskedFor
from dvk_desktop.domain.errors import EnvironmentProblem
from dvk_desktop.domain.national_units import NationalUnits, parse_units
from dvk_desktop.domain.text import fold
from dvk_desktop.domain.twins import TwinRules
from dvk_desktop.domain.unit_names import Speller
from dvk_desktop.usecases.catalogue import BodyTemplate, Catalogue, Choice, DeadlineRule, GroupRule
from dvk_desktop.usecases.reports.above import City, Committee, HeadRules


def load_catalogue(folder: Path) -> Catalogue:
    """The catalogue in `folder` (`runtime.paths.resource("forms")`): `lists.json`, and choices of every `lists_*.json`.

    EnvironmentProblem "catalogue.broken" naming the file that is missing or damaged.
    """
    main = folder / "lists.json"
    content = _read(main)
    choices: dict[str, tuple[Choice, ...]] = {}
    for path in (main, *sorted(folder.glob("lists_*.json"))):
        for name, members in (content if path == main else _read(path)).get("choices", {}).items():
            choices[name] = tuple(_choice(path, member) for member in members)
    try:
        return Catalogue(
            edition=content["edition"],
            choices=choices,
            unit_groups=tuple(GroupRule(**{k: _tuple(v) for k, v in rule.items()}) for rule in content["unit_groups"]),
            bodies=tuple(
                BodyTemplate(**{key: _tuple(value) for key, value in body.items()})
                for body in _read(folder / "bodies.json")["bodies"]
            ),
            levels_below={level: tuple(below) for level, below in content["levels_below"].items()},
            level_above=dict(content["level_above"]),
            kind_wordings={kind: tuple(wordings) for kind, wordings in content["kind_wordings"].items()},
            speller=Speller(
                _folded(content["abbreviations"]),
                _folded(content["equivalents"]),
                {fold(short): tuple(map(fold, meant)) for short, meant in content["short_words"].items()},
            ),
            same_as_addressees=tuple(content["same_as_addressees"]),
            not_units=tuple(content["not_units"]),
            all_committees=tuple(content["all_committees"]),
            asked_for=AskedFor(**{use: tuple(wordings) for use, wordings in content["asked_for"].items()}),
            default_deadline=DeadlineRule(**content["default_deadline"]),
            heads=_heads(folder / "heads.json"),
            twins=_twins(_read(folder / "twins.json")),
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise EnvironmentProblem("catalogue.broken", path=str(main), detail=str(error)) from error


def load_national_units(folder: Path) -> NationalUnits:
    """The units of the country in `folder` (`runtime.paths.resource("units")`); takes about a tenth of a second.

    EnvironmentProblem "catalogue.broken" naming what is missing or damaged.
    """
    try:
        with (
            (folder / "units.tsv").open(encoding="utf-8") as units,
            (folder / "successions.tsv").open(encoding="utf-8") as successions,
        ):
            return parse_units(units, successions)
    except (OSError, ValueError) as error:
        raise EnvironmentProblem("catalogue.broken", path=str(folder), detail=str(error)) from error


def _read(path: Path) -> dict[str, Any]:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise EnvironmentProblem("catalogue.broken", path=str(path), detail=str(error)) from error
    if not isinstance(content, dict):
        raise EnvironmentProblem("catalogue.broken", path=str(path), detail="")
    return content


def _twins(content: dict[str, Any]) -> TwinRules:
    weights = {str(code): int(points) for code, points in content["weights"].items()}
    return TwinRules(weights, int(content["suspect"]), float(content["near"]), frozenset(content["common"]))


def _heads(path: Path) -> HeadRules:
    """How the heads of papers are written; EnvironmentProblem "catalogue.broken" naming this file."""
    content = _read(path)
    try:
        return HeadRules(
            committees=tuple(Committee(**each) for each in content["committees"]),
            cities=tuple(
                City(each["name"], date.fromisoformat(each["valid_from"]) if "valid_from" in each else None)
                for each in content["cities"]
            ),
            places=tuple(content["places"]),
            bodies={each["begins"]: each["symbol"] for each in content["bodies"]},
            state_committee=content["state_committee"],
            state_committee_names=tuple(content["state_committee_names"]),
            front_committee=content["front_committee"],
            party_organisation=content["party_organisation"],
            party_members=tuple(content["party_members"]),
            nothing_above=frozenset(content["nothing_above"]),
            signatures={each["kind"]: (each["authority"], each["position"]) for each in content["signatures"]},
            positions=dict(content["positions"]),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise EnvironmentProblem("catalogue.broken", path=str(path), detail=str(error)) from error


def _choice(path: Path, member: Any) -> Choice:
    if not isinstance(member, dict) or not isinstance(member.get("code"), str):
        raise EnvironmentProblem("catalogue.broken", path=str(path), detail=str(member))
    return Choice(member["code"], {name: str(value) for name, value in member.items() if name != "code"})


def _tuple(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _folded(table: dict[str, str]) -> dict[str, str]:
    return {fold(key): fold(value) for key, value in table.items()}
