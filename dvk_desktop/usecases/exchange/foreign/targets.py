"""What a foreign table can become: kinds of record with the fields that a column may fill, derived from their
descriptions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import Any

from dvk_desktop.language import label
from dvk_desktop.usecases.activities.commands import TYPED as TYPED_OF_ACTIVITY
from dvk_desktop.usecases.activities.fields import ACTIVITY
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.fields import OWNER, Field, FieldKind, RecordType
from dvk_desktop.usecases.practice_models.commands import TYPED as TYPED_OF_MODEL
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL
from dvk_desktop.usecases.units.fields import UNIT

_OWNER_NAMES = (
    "Đơn vị",
    "Tên đơn vị",
    "Đơn vị thực hiện",
    "Đơn vị xây dựng mô hình",
    "Đơn vị phụ trách",
    "Địa phương, đơn vị",
    "Địa phương",
    "Tên cơ quan, đơn vị",
    "Cơ quan, đơn vị",
    "Cơ quan, đơn vị đăng ký",
    "Tập thể đăng ký",
    "Chi bộ",
    "Thôn",
    "Thôn, tổ dân phố",
    "Tổ dân phố",
    "Xã, phường",
    "Nơi thực hiện",
)


_FOR_ALL = frozenset(("kind", "year", "round", "registration_kind", "parent", "direction", "channel", "directive"))


@dataclass(frozen=True)
class Target:
    """A kind of record that rows can become. `names`: fields that a column or a constant may fill; `owners`: headings
    of the column that says whose record it is ("" only the sender's). `proposed`: values that are offered for all
    rows; `follows`: required fields that follow from the others where they are not given."""

    record_type: RecordType[Any]
    names: tuple[str, ...]
    owners: tuple[str, ...] = ()
    proposed: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    follows: frozenset[str] = frozenset()

    @cached_property
    def fields(self) -> tuple[Field, ...]:
        """The fields, the owner first where a column may name it."""
        known = self.record_type.by_name
        own = (OWNER,) if self.owners else ()
        return (*own, *(known[name] for name in self.names))

    @cached_property
    def by_name(self) -> Mapping[str, Field]:
        """The fields by name."""
        return {one.name: one for one in self.fields}

    @cached_property
    def columns(self) -> tuple[Field, ...]:
        """The fields that a column may fill: not those that name a record other than a unit."""
        return tuple(one for one in self.fields if one.kind is not FieldKind.REFERENCE or one.references == "unit")

    @cached_property
    def for_all(self) -> tuple[Field, ...]:
        """The fields that may be given once for all rows."""
        return tuple(
            one
            for one in self.fields
            if one.name not in (self.record_type.title, OWNER.name) and (one.required or one.name in _FOR_ALL)
        )

    def headings_of(self, one: Field) -> tuple[str, ...]:
        """By which headings a field is known: its label, its aliases."""
        extra = self.owners if one.name == OWNER.name else ()
        return (label(f"field.{self.record_type.name}.{one.name}", "vi"), *one.aliases, *extra)


_HIDDEN_OF_DIRECTIVE = {"text", "attachment", "attachment_name", "corrected_date", "correction_reason", "issuer_unit"}
_SHOWN_OF_UNIT = (
    *("name", "short_name", "aliases", "kind", "level", "block", "code", "parent", "valid_from", "contact", "phone"),
)

TARGETS: Mapping[str, Target] = MappingProxyType(
    {
        target.record_type.name: target
        for target in (
            Target(PRACTICE_MODEL, TYPED_OF_MODEL, _OWNER_NAMES, MappingProxyType({"kind": "model"})),
            Target(UNIT, _SHOWN_OF_UNIT, follows=frozenset({"kind", "level"})),
            Target(
                DIRECTIVE,
                tuple(one.name for one in DIRECTIVE.fields if one.name not in _HIDDEN_OF_DIRECTIVE),
                (),
                MappingProxyType({"direction": "incoming", "doc_type": "other"}),
            ),
            Target(ACTIVITY, TYPED_OF_ACTIVITY),
        )
    }
)
"""Record type → target, the most usual first."""
