"""Every field and every choice of a record has a name for people, and lists agree with labels."""

from __future__ import annotations

import pytest

from dvk_desktop.language import has_label
from dvk_desktop.language.lists import codes_of
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.registry import RECORD_TYPES


@pytest.mark.parametrize("name", RECORD_TYPES)
def test_every_field_of_a_record_has_a_label(name: str) -> None:
    missing = [f.name for f in RECORD_TYPES[name].all_fields if not has_label(f"field.{name}.{f.name}")]
    assert missing == []


def test_every_list_of_choices_is_described_and_labelled(catalogue: Catalogue) -> None:
    used = {field.choices for kind in RECORD_TYPES.values() for field in kind.all_fields if field.choices}
    assert used - catalogue.choices.keys() == set()
    for choices in catalogue.choices:
        for code in catalogue.codes(choices):
            assert has_label(f"choice.{choices}.{code}"), (choices, code)
    for choices in used:
        assert set(codes_of(choices)) == set(catalogue.codes(choices)), choices
