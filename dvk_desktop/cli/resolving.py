"""What people call a record (name, number, code, id) → its id."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any, TypeVar

from dvk_desktop.cli.parser import typed_texts
from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.text import fold
from dvk_desktop.domain.typed_dates import parse_date
from dvk_desktop.language import label
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.fields import FieldValue, RecordType, to_value
from dvk_desktop.usecases.in_words import value_in_words
from dvk_desktop.usecases.listing import ListQuery, ListSource
from dvk_desktop.usecases.obligations.board_rows import WITHOUT
from dvk_desktop.usecases.services import Services
from dvk_desktop.usecases.typed import code_of, read_typed, split_assignments

E = TypeVar("E")
_NAMED = 5
_CODED = {
    "state": "usage.state",
    "kind": "field.unit.kind",
    "level": "field.unit.level",
    "block": "field.unit.block",
    "theme": "field.task.themes",
}
"""Options that narrow a list to what has a code → the key of the label of what it is."""


def unit_of(services: Services, text: str) -> str:
    """The unit called `text`; errors of `UnitQueries.find`."""
    return services.units.find(text).id


def record_lines(
    services: Services, record_type: RecordType[Any], entity: object, names: Iterable[str] = ()
) -> list[str]:
    """The fields of a record that say something, in words: "Lĩnh vực: Kinh tế". `names`: only these, in this order."""
    values = record_type.values_of(entity)
    lines = []
    for name in names or values:
        if values.get(name, "") != "":
            said = value_in_words(services.exchanged.title_of, record_type.name, name, values[name])
            lines.append(f"{label(f'field.{record_type.name}.{name}')}: {said}")
    return lines


def record_of(services: Services, record_type: str, text: str) -> str:
    """The record of a type that `text` names: its id, its number or name without regard to diacritics, or words that
    only one has. UserError "record.unknown", "record.ambiguous"."""
    if record_type == "unit":
        return unit_of(services, text)
    if record_type == DIRECTIVE.name:
        return _directive(services, text)
    lists: Mapping[str, Callable[[], ListSource[Any]]] = {
        "practice_model": lambda: services.practice_models.models,
        "registration_round": lambda: services.practice_models.rounds,
        "evaluation": lambda: services.evaluations.evaluations,
        "criteria_set": lambda: services.evaluations.criteria_sets,
        "reward": lambda: services.rewards.rewards,
        "activity": lambda: services.activities.activities,
        "obligation": lambda: services.obligations.obligations,
    }
    if record_type not in lists:
        return text
    return _listed(lists[record_type](), record_type, text)


def _listed(source: ListSource[Any], record_type: str, text: str) -> str:
    if source.key_of(text) is not None:
        return text
    rows = {row.id: getattr(row, "name", None) or getattr(row, "content", row.id) for row in _found(source, text)}
    exact = [identity for identity, name in rows.items() if fold(name) == fold(text)]
    return _only(exact or list(rows), rows, record_type, text)


def _found(source: ListSource[Any], text: str) -> Iterable[Any]:
    keys = source.keys(ListQuery())
    ids = [row for row in source.rows(keys) if row.id == text] if len(keys) < 1000 else []  # computed lists
    return ids or source.all(ListQuery(text=text))


def _directive(services: Services, text: str) -> str:
    if services.directives.directives.key_of(text) is not None:
        return text
    rows = services.directives.find(text) or services.directives.directives.all(ListQuery(text))
    return _only(
        [row.id for row in rows], {row.id: row.number_full or row.subject for row in rows}, DIRECTIVE.name, text
    )


def _only(found: list[str], names: Mapping[str, str], record_type: str, text: str) -> str:
    if not text.strip() or not found:
        raise UserError("record.unknown", type=record_type, record=text)
    if len(found) > 1:
        candidates = "; ".join(f"{names[i]} ({i})" for i in found[:_NAMED]) + ("…" if len(found) > _NAMED else "")
        raise UserError("record.ambiguous", type=label(f"record.{record_type}"), record=text, candidates=candidates)
    return found[0]


def pair_of(source: ListSource[Any], text: str) -> str:
    """The id of a suspected pair; the beginning of it is enough where only one pair in the list begins so."""
    begins = text.rstrip("…")
    found = [row.id for row in source.all(ListQuery()) if begins and row.id.startswith(begins)]
    return found[0] if len(found) == 1 else text


def filters_of(parsed: argparse.Namespace, *names: str, **choices: str) -> dict[str, str]:
    """The filters of a list that were given as options, as they were typed; of those that have `choices`, the code.
    UserError "field.choice": a mistyped one would show an empty list, as if nobody owed anything."""
    found = {name: str(getattr(parsed, name)) for name in (*names, *choices) if getattr(parsed, name, None)}
    coded = {name: text for name, text in found.items() if name in choices and text != WITHOUT}
    return found | {name: code_of(choices[name], text, _CODED[name]) for name, text in coded.items()}


def unit_filters(services: Services, parsed: argparse.Namespace) -> dict[str, str]:
    """The filters ``--unit`` and ``--under`` where they were given; errors of `unit_of`."""
    return {name: unit_of(services, text) for name, text in filters_of(parsed, "unit", "under").items()}


def day_of(services: Services, text: str | None) -> DateSpec | None:
    """The day of a fact as it was typed; None where it was left out. Errors of `parse_date`."""
    return parse_date(text, today=services.clock().date()) if text else None


def resolver(services: Services) -> Callable[[str, str], str]:
    """For `typed.read_typed`: references may be given by name."""
    return lambda record_type, text: record_of(services, record_type, text)


def typed_values(
    services: Services,
    record_type: RecordType[Any],
    parsed: argparse.Namespace,
    ahead_from: date | None = None,
) -> dict[str, Any]:
    """The values of the options of `field_options` and of ``--set FIELD=VALUE``, each of the type of its field; errors
    of `read_typed`."""
    texts = {**typed_texts(parsed), **split_assignments(getattr(parsed, "set", None) or ())}
    return read_typed(record_type, texts, services.clock().date(), resolver(services), ahead_from)


def entity_from(record_type: RecordType[E], values: Mapping[str, FieldValue]) -> E:
    """A new record with these values; the use case checks them."""
    canonical = {name: to_value(record_type.by_name[name], value) for name, value in values.items()}
    return record_type.entity_of("", canonical)
