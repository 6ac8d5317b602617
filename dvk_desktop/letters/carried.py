"""A letter read in the sandbox's process, on its way to the program: JSON values there, a `Letter` again here.

What arrives is not believed: every value must be of the type its field says.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

from dvk_desktop.usecases.letters.reading import Known, Letter

__all__ = ["LOADS", "NoLetterError", "arrived", "read_file", "read_pasted"]

LOADS = ("dvk_desktop.letters.reader", "pypdfium2")
"""What the child process loads before it is given a letter (`runtime.sandbox`)."""


class NoLetterError(ValueError):
    """What came back from the sandbox are not the values of a letter."""


def read_file(path: str, not_classified: str = "", known: Known | None = None) -> object:
    """`reader.read_letter` for the sandbox: JSON values that `arrived` takes. Raises `UserError` as that does.
    `known`: the words of the office that reads, None for the shipped ones."""
    from dvk_desktop.letters.reader import read_letter  # late: the program needs only what makes a letter of values
    from dvk_desktop.letters.tables import as_told  # late: as above

    with as_told(known):
        return _plain(read_letter(path, not_classified=not_classified))


def read_pasted(text: str, not_classified: str = "", known: Known | None = None) -> object:
    """`reader.read_text` for the sandbox, like `read_file`."""
    from dvk_desktop.letters.reader import read_text  # late: as above
    from dvk_desktop.letters.tables import as_told  # late: as above

    with as_told(known):
        return _plain(read_text(text, not_classified=not_classified))


def arrived(values: object) -> Letter:
    """The letter that `read_file` or `read_pasted` gave, or `NoLetterError`."""
    try:
        letter = _made(Letter, values)
    except ValueError as error:
        raise NoLetterError(str(error)) from error
    assert isinstance(letter, Letter)
    return letter


def _plain(value: object) -> object:
    if is_dataclass(value):
        return [_plain(getattr(value, field.name)) for field in fields(value)]
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, Mapping):
        return {name: _plain(each) for name, each in value.items()}
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date) else value


@cache
def _types_of(entity: type) -> list[Any]:
    hints = get_type_hints(entity)
    return [hints[field.name] for field in fields(entity)]


def _made(hint: Any, value: Any) -> Any:
    """`value` as what `hint` says: a dataclass of a list, a tuple of a list, a date of its text, …"""
    made_of, parts = get_origin(hint), get_args(hint)
    if made_of is tuple:
        return _tuple(parts, value)
    if made_of is Mapping:
        return {_made(str, name): _made(parts[1], each) for name, each in _checked(dict, value).items()}
    if parts:
        return _one_of(parts, value)
    entity: Any = hint
    if is_dataclass(hint):
        types = _types_of(entity)
        return entity(*(_made(each, part) for each, part in zip(types, _checked(list, value), strict=True)))
    if issubclass(hint, Enum):
        return hint(value)
    return date.fromisoformat(_checked(str, value)) if hint is date else _checked(hint, value)


def _one_of(hints: tuple[Any, ...], value: Any) -> Any:
    for hint in hints:
        try:
            return _made(hint, value)
        except ValueError:
            continue
    raise ValueError("a value of no type its field may have")


def _tuple(parts: tuple[Any, ...], value: Any) -> tuple[Any, ...]:
    each = _checked(list, value)
    hints = [parts[0]] * len(each) if parts[1:] == (...,) else parts
    return tuple(_made(hint, part) for hint, part in zip(hints, each, strict=True))


def _checked(kind: type, value: Any) -> Any:
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise ValueError(f"{type(value).__name__} where {kind.__name__} was expected")
    return value
