"""What a record is called where its history is told: in the log, and where two offices differ."""

from __future__ import annotations

from dvk_desktop.domain.ledger import ACT, JOIN, History, join_ends
from dvk_desktop.persistence.projected import PROJECTED
from dvk_desktop.persistence.reading import Reader
from dvk_desktop.usecases.exchange.naming import name_of


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
