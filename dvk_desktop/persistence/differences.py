"""What a saved entity says otherwise than what was seen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dvk_desktop.domain.ledger import Value
from dvk_desktop.persistence.cells import as_shown
from dvk_desktop.persistence.reading import Reader, readable
from dvk_desktop.persistence.readings import readings_of
from dvk_desktop.usecases.fields import FieldKind, RecordType


def differences(
    reader: Reader, record_type: RecordType[Any], wanted: Mapping[str, Value], heads: Mapping[str, tuple[str, ...]]
) -> dict[str, Value]:
    """The fields of which `wanted` is none of the values that were seen, compared as they are shown: through "same
    as" groups, and without what this program cannot read."""
    changes = reader.store.by_id(identity for ids in heads.values() for identity in ids)
    readings = readings_of(reader.connection)
    changes = {identity: readings.change(change) for identity, change in changes.items()} if readings else changes
    found: dict[str, Value] = {}
    for name, field in record_type.by_name.items():
        value = wanted.get(name, "")
        said = [changes[i].fields.get(name, "") for i in heads.get(name, ()) if i in changes] or [""]
        shown = [as_shown(field, one) for one in said]
        if value in shown or (value == "" and not any(readable(field, one) for one in shown)):
            continue
        if field.kind is FieldKind.REFERENCE:
            roots = reader.roots([str(value), *map(str, shown)])
            if any(roots.get(str(one), one) == roots.get(str(value), value) for one in shown):
                continue
        found[name] = value
    return found
