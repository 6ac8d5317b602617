"""Reading records through the mapping: the sender's change keeps what was typed, everybody sees the code.

So the change stays a function of the file (law 1), sending again brings no conflict, and undoing the mapping shows what
was typed.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from functools import cache

from dvk_desktop.domain.ledger import Change, Value
from dvk_desktop.domain.text import fold
from dvk_desktop.language.lists import codes_of
from dvk_desktop.usecases.fields import FieldKind, RecordType
from dvk_desktop.usecases.registry import RECORD_TYPES

UNITS = "unit"
"""What a reading is about when its code is the id of a unit."""


class Readings:
    """What is read as what. `codes`: (list of codes or "unit", folded text) → code. Immutable, any thread."""

    def __init__(self, codes: Mapping[tuple[str, str], str] | None = None) -> None:
        self._codes = {key: code for key, code in (codes or {}).items() if code}
        self._lists = frozenset(what for what, _ in self._codes)

    def __bool__(self) -> bool:
        return bool(self._codes)

    def __contains__(self, key: tuple[str, str]) -> bool:
        return key in self._codes

    @property
    def lists(self) -> frozenset[str]:
        """The lists of codes about which something is known."""
        return self._lists

    def code(self, what: str, text: str) -> str:
        """What a text stands for, "" if nobody said."""
        return self._codes.get((what, fold(text)), "")

    def over(self, wider: Readings) -> Readings:
        """These readings, and those of `wider` about other texts."""
        return Readings({**wider._codes, **self._codes}) if self else wider

    def differing(self, other: Readings) -> set[tuple[str, str]]:
        """The texts that the two do not read alike."""
        return {key for key, _ in self._codes.items() ^ other._codes.items()}

    def value(self, what: str, value: Value) -> Value:
        """A value of a field whose codes are of the list `what`."""
        if what not in self._lists or not isinstance(value, str) or not value or value in known_codes(what):
            return value
        return self._codes.get((what, fold(value)), value)

    def change(self, change: Change) -> Change:
        """The change as it is to be read: its id and ancestry are those of what was said."""
        if not self._codes:
            return change
        fields = read_fields(change.record_type)
        read: dict[str, Value] = {}
        for name, what in fields.items():
            if name in change.fields and (value := self.value(what, change.fields[name])) != change.fields[name]:
                read[name] = value
        return dataclasses.replace(change, fields={**change.fields, **read}) if read else change

    def changes(self, changes: Iterable[Change]) -> list[Change]:
        """Each as it is to be read."""
        return [self.change(change) for change in changes] if self._codes else list(changes)


def known_codes(what: str) -> frozenset[str]:
    """The codes of a list; units have ids of their own and are never read as anything else once they are known."""
    return frozenset() if what == UNITS else _known(codes_of(what))


@cache
def _known(codes: tuple[str, ...]) -> frozenset[str]:
    return frozenset(codes)


@cache
def read_fields(record_type: str) -> Mapping[str, str]:
    """Fields of a record type that are read through the mapping, and what they hold: a list of codes, or "unit"."""
    kind: RecordType[object] | None = RECORD_TYPES.get(record_type)
    found = {}
    for field in kind.all_fields if kind is not None else ():
        if field.kind is FieldKind.CHOICE and field.choices:
            found[field.name] = field.choices
        elif field.kind is FieldKind.REFERENCE and field.references == UNITS:
            found[field.name] = UNITS
    return found
