"""Templates of sentences: placeholders, their formats, and parts that fall away when a value is missing.

``{name}``          the value, written by its type (see `written`)
``{name:kind}``     the value written as `kind`: plain, file (last part of a path), number, size, money, day, fixed_day,
                    long_day, date, label
``[, trước {day}]`` left out as a whole when a placeholder inside has no value (None, "" or not given)
``[[``, ``{{``      a bracket, a brace
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from pathlib import PurePath

from dvk_desktop.language import formats
from dvk_desktop.language.noop import QT_TRANSLATE_NOOP
from dvk_desktop.language.translation import Language, translated

_PIECE = re.compile(r"\{\{|\}\}|\[\[|\]\]|\{(?P<name>[a-z][a-z0-9_]*)(:(?P<kind>[a-z_]+))?\}")
_OPTIONAL = re.compile(r"(?<!\[)\[(?!\[)((?:[^\[\]]|\[\[|\]\])*)\](?!\])")
_ESCAPES = {"{{": "{", "}}": "}", "[[": "[", "]]": "]"}
_EMPTIED_QUOTES = re.compile(r" ?(“”|\"\"|\(\))")
_SPACES = re.compile(r" {2,}")
_SPACE_BEFORE_STOP = re.compile(r" +([.,;:!?)])(?=\s|$)")
# What may stand behind the colon of a placeholder.
KINDS = ("plain", "file", "label", "date", "number", "size", "money", "day", "fixed_day", "long_day")
YES = QT_TRANSLATE_NOOP("format", "có")
NO = QT_TRANSLATE_NOOP("format", "không")

LabelOf = Callable[[str, Language | None], str]


def placeholders(template: str) -> set[str]:
    """The names of all placeholders of a template."""
    return {found["name"] for found in _PIECE.finditer(template) if found["name"]}


def fill(template: str, parameters: Mapping[str, object], label_of: LabelOf, language: Language | None = None) -> str:
    """Fill in a template; a value that is missing leaves no trace (empty quotes, double space) and is no error."""

    def piece(found: re.Match[str]) -> str:
        if not found["name"]:
            return _ESCAPES[found[0]]
        return written(parameters.get(found["name"]), found["kind"], label_of, language)

    def optional(found: re.Match[str]) -> str:
        names = placeholders(found[1])
        return found[1] if all(_present(parameters.get(name)) for name in names) else ""

    kept = _OPTIONAL.sub(optional, template)
    text = _PIECE.sub(piece, kept)
    if all(_present(parameters.get(name)) for name in placeholders(kept)):
        return text
    text = _SPACES.sub(" ", _EMPTIED_QUOTES.sub("", text))
    return _SPACE_BEFORE_STOP.sub(r"\1", text).strip()


def written(value: object, kind: str | None, label_of: LabelOf, language: Language | None = None) -> str:
    """Write one parameter for a reader, by `kind` if the template names one, else by the type of the value.

    Days as offices write them, moments to the minute, whole numbers with thousands points, a path by its last part
    (`plain` gives it whole), an enumeration member by its label, several values joined by commas.
    """
    if not _present(value):
        return ""
    if isinstance(value, (list, tuple, set, frozenset)):
        several: Iterable[object] = sorted(value, key=str) if isinstance(value, (set, frozenset)) else value
        return ", ".join(written(each, kind, label_of, language) for each in several)
    if kind is not None and (text := _by_kind(value, kind, label_of, language)) is not None:
        return text
    return _by_type(value, label_of, language)


def _by_kind(value: object, kind: str, label_of: LabelOf, language: Language | None) -> str | None:
    """The value as `kind`, or None when it is of a type that cannot be written so."""
    if kind == "plain":
        return str(value.value) if isinstance(value, Enum) else str(value)
    if kind == "file":
        return re.split(r"[\\/]", str(value).rstrip("\\/"))[-1]
    if kind == "label":
        return label_of(str(value.value if isinstance(value, Enum) else value), language)
    if kind == "date" and isinstance(value, str):
        return _date_text(value, language)
    if isinstance(value, (int, Decimal)):
        match kind:
            case "money":
                return formats.format_money(value, language)
            case "size":
                return formats.format_size(int(value))
            case "number":
                return formats.format_number(value)
    if isinstance(value, date):
        match kind:
            case "day":
                return formats.format_day(value)
            case "fixed_day":
                return formats.format_day_fixed(value)
            case "long_day":
                return formats.format_day_long(value, language)
    return None


def _by_type(value: object, label_of: LabelOf, language: Language | None) -> str:
    match value:
        case bool():
            return translated("format", YES if value else NO, language)
        case Enum():
            return label_of(f"choice.{_snake(type(value).__name__)}.{value.value}", language)
        case int() | Decimal():
            return formats.format_number(value)
        case datetime():
            return formats.format_moment(value, language)
        case date():
            return formats.format_day(value)
        case PurePath():
            return value.name or str(value)
        case float():
            return formats.format_number(Decimal(str(value)))
        case _:
            canonical = getattr(value, "canonical", None)
            if callable(canonical):
                canonical = canonical()
            if isinstance(canonical, str):  # a date known in part (domain DateSpec): this ring may not import it
                return _date_text(canonical, language)
            return str(value)


def _date_text(canonical: str, language: Language | None) -> str:
    try:
        return formats.format_date_spec(canonical, language)
    except ValueError:  # what a person typed and we could not read: repeat it as it stands
        return canonical


def _present(value: object) -> bool:
    return value is not None and value != "" and value != () and value != []


def _snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()
