"""The projected tables, made from the record types. Only the projector writes them; they are rebuilt when `number`
changes.

A record type has one table with a row a living record (of a "same as" group: one row under the smallest id) and, when
it has long texts, a side table, so that sorting and filtering never drags long texts along. No foreign keys, no NOT
NULL but the id: a merged value is never rejected.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from sqlalchemy import Column, Index, Integer, MetaData, Table, Text

from dvk_desktop.persistence.derived import DERIVED
from dvk_desktop.usecases.fields import Field, FieldKind, RecordType
from dvk_desktop.usecases.registry import RECORD_TYPES

REVISION = 7
"""Raised when the projector computes something else from the same changes; a changed table shows by itself."""

_COUNTED: Mapping[str, tuple[tuple[str, ...], ...]] = MappingProxyType(
    {
        "practice_model": (
            ("round", "state", "owner", "registered_on"),
            ("year", "state", "registration_kind", "field", "id"),
        )
    }
)
"""Columns that the page of the day counts by, together in an index: among 100,000 rows it is read instead of them."""

metadata = MetaData()
_INTEGERS = {FieldKind.INTEGER, FieldKind.MONEY, FieldKind.BOOLEAN}


@dataclass(frozen=True, slots=True)
class Projected:
    """The tables of one record type and which fields stand where."""

    record_type: RecordType[Any]
    table: Table
    long: Table | None
    short_fields: tuple[Field, ...]
    long_fields: tuple[Field, ...]
    sorted_fields: tuple[Field, ...]

    @property
    def searchable(self) -> tuple[Field, ...]:
        """Short fields that the filter box of a list looks into."""
        return tuple(field for field in self.short_fields if field.searchable)


def _projected(record_type: RecordType[Any]) -> Projected:
    short = tuple(f for f in record_type.all_fields if f.kind is not FieldKind.LONG_TEXT)
    long = tuple(f for f in record_type.all_fields if f.kind is FieldKind.LONG_TEXT)
    title = record_type.by_name.get(record_type.title)
    by_text = tuple(f for f in short if f is title and f.kind is FieldKind.TEXT)
    columns: list[Column[Any]] = [
        Column("key", Integer, primary_key=True),
        Column("id", Text, nullable=False, unique=True),
    ]
    for field in short:
        columns.append(Column(field.name, Integer if field.kind in _INTEGERS else Text))
        if field.kind is FieldKind.DATE:
            columns.append(Column(f"{field.name}_last", Text))
    columns += [Column(f"{field.name}_sort", Text) for field in by_text]
    columns += (
        [Column(name, kind) for name, kind in DERIVED[record_type.name].columns] if record_type.name in DERIVED else []
    )
    columns += [Column("folded", Text), Column("conflicts", Integer), Column("waiting", Integer)]
    table = Table(record_type.name, metadata, *columns)
    counted = _COUNTED.get(record_type.name, ())
    for names in counted:
        Index(f"ix_{record_type.name}_by_{names[0]}", *(table.c[name] for name in names))
    for field in short:
        if field.kind is FieldKind.REFERENCE and field.name not in {names[0] for names in counted}:
            Index(f"ix_{record_type.name}_{field.name}", table.c[field.name])
    for field in by_text:
        Index(f"ix_{record_type.name}_{field.name}_sort", table.c[f"{field.name}_sort"])
    side = None
    if long:
        side = Table(
            f"{record_type.name}_long",
            metadata,
            Column("id", Text, primary_key=True),
            *(Column(field.name, Text) for field in long),
        )
    return Projected(record_type, table, side, short, long, by_text)


PROJECTED: Mapping[str, Projected] = MappingProxyType({name: _projected(rt) for name, rt in RECORD_TYPES.items()})

conflict = Table(
    "conflict",
    metadata,
    Column("record", Text, primary_key=True),
    Column("field", Text, primary_key=True),
    Column("record_type", Text, primary_key=True),
    Column("kind", Text),
    sqlite_with_rowid=False,
    comment="What waits for a person's decision: value, delete, withdrawal or join.",
)
waiting = Table(
    "waiting",
    metadata,
    Column("record", Text, primary_key=True),
    Column("field", Text, primary_key=True),
    Column("record_type", Text),
    sqlite_with_rowid=False,
    comment="Fields of which an ancestor has not arrived.",
)
alias = Table(
    "alias",
    metadata,
    Column("record", Text, primary_key=True),
    Column("group_id", Text, index=True),
    sqlite_with_rowid=False,
    comment='Members of "same as" groups of more than one record.',
)
withdrawn = Table(
    "withdrawn",
    metadata,
    Column("act", Text, primary_key=True),
    sqlite_with_rowid=False,
    comment="Acts that stand withdrawn.",
)
replaced = Table(
    "replaced",
    metadata,
    Column("act", Text, primary_key=True),
    Column("later", Text, primary_key=True, index=True),
    Column("records", Text),
    sqlite_with_rowid=False,
    comment="Returns that a later return of the same form replaces, and on which records.",
)
withdrawn_part = Table(
    "withdrawn_part",
    metadata,
    Column("record", Text, primary_key=True),
    Column("act", Text, primary_key=True, index=True),
    sqlite_with_rowid=False,
    comment="What an act says of one record and a later return replaced.",
)
place = Table(
    "place",
    metadata,
    Column("record", Text, primary_key=True),
    Column("record_type", Text),
    Column("restricted", Integer),
    sqlite_with_rowid=False,
    comment="Every record of which the ledger holds a change, hidden and undone ones too.",
)
place_unit = Table(
    "place_unit",
    metadata,
    Column("record", Text, primary_key=True),
    Column("unit", Text, primary_key=True, index=True),
    Column("below", Integer),
    sqlite_with_rowid=False,
    comment="Units that ever owned a record or were addressed by it (`below`: it concerns all units under them).",
)
place_with = Table(
    "place_with",
    metadata,
    Column("record", Text, primary_key=True),
    Column("other", Text, primary_key=True, index=True),
    Column("draws", Integer),
    sqlite_with_rowid=False,
    comment="Records that a record goes with (`draws` = 0), or takes along (`draws` = 1).",
)
missing = Table(
    "missing",
    metadata,
    Column("change", Text, primary_key=True),
    Column("record", Text, primary_key=True, index=True),
    Column("record_type", Text, primary_key=True),
    sqlite_with_rowid=False,
    comment="Changes that have not arrived, and the records that wait for them.",
)
joint = Table(
    "joint",
    metadata,
    Column("record", Text, primary_key=True),
    Column("one", Text, index=True),
    Column("other", Text, index=True),
    Column("joined", Integer),
    sqlite_with_rowid=False,
    comment='Every "same as" record with its two ends: in force (1), parted (0), or nobody says (NULL).',
)


def projection_number() -> str:
    """Changes whenever a projected table, an index of one or the projector's `REVISION` does."""
    return hashlib.sha256(f"{REVISION}\n{_described()}".encode()).hexdigest()[:16]


@cache
def _described() -> str:
    """Every table and index in words: the same as long as the program runs, and 5 ms to make."""
    text = [f"{table.name} {column!r}" for table in metadata.sorted_tables for column in table.columns]
    text += [f"{index.name} {index.columns.keys()}" for table in metadata.sorted_tables for index in table.indexes]
    return "\n".join(sorted(text))
