"""Readings as they stand in one transaction, and the records that change their looks when one of them does."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy.engine import Connection

from dvk_desktop.domain.readings import reading_id
from dvk_desktop.domain.text import fold
from dvk_desktop.persistence.ledger_store import among
from dvk_desktop.usecases.readings.through import Readings, known_codes, read_fields
from dvk_desktop.usecases.registry import RECORD_TYPES


def readings_of(connection: Connection) -> Readings:
    """What is read as what, from the projected readings. One that is not named after what it is about, as no program of
    ours makes them, says nothing: two of them could not agree."""
    rows = connection.exec_driver_sql("SELECT id, what, text, code FROM reading WHERE code IS NOT NULL").all()
    named = [
        (str(what), str(text), str(code))
        for record, what, text, code in rows
        if record == reading_id(str(what), str(text))
    ]
    return Readings({(what, text): code for what, text, code in named})


def spelled_so(connection: Connection, keys: Iterable[tuple[str, str]]) -> set[str]:
    """Records in which somebody typed one of these texts, (list of codes, folded text). Looks through the whole ledger:
    for the rare moment in which a reading comes or goes."""
    wanted: dict[str, set[str]] = {}
    for what, text in keys:
        wanted.setdefault(what, set()).add(text)
    found: set[str] = set()
    for record_type in RECORD_TYPES if wanted else ():
        for name, what in read_fields(record_type).items():
            if what in wanted:
                found |= _records(connection, record_type, name, wanted[what], known_codes(what))
    return found


def _records(connection: Connection, record_type: str, name: str, texts: set[str], known: frozenset[str]) -> set[str]:
    value = f"json_extract(fields, '$.{name}')"
    said = connection.exec_driver_sql(f"SELECT DISTINCT {value} FROM change WHERE record_type = ?", (record_type,))
    typed = [each for each in said.scalars() if isinstance(each, str) and each not in known and fold(each) in texts]
    if not typed:
        return set()
    rows = connection.exec_driver_sql(
        f"SELECT DISTINCT record FROM change WHERE record_type = ? AND {value} IN (SELECT value FROM json_each(?))",
        (record_type, *among(typed)),
    )
    return set(rows.scalars())
