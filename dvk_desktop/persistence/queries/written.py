"""What an act wrote: who changed what, what stood there before, and what the records are called where that is told."""

from __future__ import annotations

from dvk_desktop.domain.canonical import canonical_json
from dvk_desktop.domain.ledger import ACT, JOIN, History, Value, join_ends
from dvk_desktop.persistence.projected import PROJECTED
from dvk_desktop.persistence.reading import Reader
from dvk_desktop.usecases.exchange.naming import name_of
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


def title_of(reader: Reader, record_type: str, record: str) -> str:
    """What people call a record; of one that is hidden here what it was called, of two joined ones both names, of an
    act its title; "" if it has none."""
    if record_type == ACT:
        row = reader.connection.exec_driver_sql("SELECT title FROM act WHERE id = ?", (record,)).first()
        return str(row[0]) if row else ""
    if record_type == JOIN and record.count("+") == 1:
        ends = join_ends(record)
        changes = reader.store.changes_of(ends)
        withdrawn = reader.withdrawn_on(ends)
        names = [History(changes.get(end, []), withdrawn).state("name").value() for end in ends]
        return " – ".join(str(name) or end for name, end in zip(names, ends, strict=True))
    return name_of(reader, record_type, record) or _once_called(reader, record_type, record)


def _once_called(reader: Reader, record_type: str, record: str) -> str:
    entry = PROJECTED.get(record_type)
    if entry is None or entry.record_type.title not in entry.table.c:
        return ""
    row = reader.connection.exec_driver_sql(
        f'SELECT "{entry.record_type.title}" FROM "{entry.table.name}" WHERE id = ?', (reader.root(record),)
    ).first()
    return str(row[0]) if row and row[0] else ""
