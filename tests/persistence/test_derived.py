"""Derived columns depend on nothing but what they say they look at."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.persistence.derived import DERIVED
from dvk_desktop.usecases.fields import Field, FieldKind
from dvk_desktop.usecases.registry import RECORD_TYPES

NARROW = [(name, field) for name, one in DERIVED.items() if one.looks_at for field in RECORD_TYPES[name].all_fields]


def some(field: Field) -> object:
    """A value of the field."""
    match field.kind:
        case FieldKind.DATE:
            return DateSpec.day(date(2026, 3, 2))
        case FieldKind.INTEGER | FieldKind.MONEY:
            return 1
        case FieldKind.BOOLEAN:
            return True
        case FieldKind.LIST:
            return ("2026-03-02",)
    return "một"


@pytest.mark.parametrize(("record_type", "field"), NARROW, ids=lambda one: getattr(one, "name", one))
def test_a_field_that_is_not_looked_at_changes_no_derived_column(record_type: str, field: Field) -> None:
    derived, kind = DERIVED[record_type], RECORD_TYPES[record_type]
    filled = kind.entity(**{f.name: some(f) for f in kind.all_fields if f.name in derived.looks_at})
    for entity in (kind.entity(), filled):
        changed = dataclasses.replace(entity, **{field.name: some(field)})
        if field.name not in derived.looks_at:
            assert derived.compute(changed) == derived.compute(entity)


def test_every_field_looked_at_exists() -> None:
    assert all(one.looks_at <= RECORD_TYPES[name].by_name.keys() for name, one in DERIVED.items())
