"""What an act wrote: who changed what, and what stood there before."""

from __future__ import annotations

from dvk_desktop.domain.canonical import canonical_json
from dvk_desktop.domain.ledger import Value
from dvk_desktop.persistence.queries.titles import title_of
from dvk_desktop.persistence.reading import Reader
from dvk_desktop.usecases.history.queries import Written


def written_in(reader: Reader, act: str) -> list[Written]:
    """See `LedgerQueries.written_in`. An act that switches another one is told by that one's title."""
    changes = reader.store.of_act(act)
    seen = reader.store.by_id({parent for each in changes for ids in each.parents.values() for parent in ids})
    titles: dict[tuple[str, str], str] = {}
    found = []
    for change in changes:
        key = change.record_type, change.record
        if key not in titles:
            titles[key] = title_of(reader, *key)
        for name, value in change.fields.items():
            before: dict[str, Value] = {}
            for parent in change.parents.get(name, ()):
                if parent in seen and name in seen[parent].fields:
                    before.setdefault(canonical_json(seen[parent].fields[name]), seen[parent].fields[name])
            found.append(Written(*key, titles[key], name, tuple(before.values()), value))
    return found
