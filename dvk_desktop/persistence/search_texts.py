"""What the search index holds of a record: which ones are to be looked at again after a commit, and their texts."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

from dvk_desktop.domain.text import fold, fold_exact
from dvk_desktop.persistence.cells import said_in_cell
from dvk_desktop.persistence.ledger_store import among
from dvk_desktop.persistence.projected import PROJECTED, Projected
from dvk_desktop.persistence.reading import Reader

_BATCH = 20_000
_ONLY = {
    "addressee": "NOT EXISTS (SELECT 1 FROM directive_long d WHERE d.id = t.directive AND coalesce(d.text, '') <> '')"
}
"""Which rows of a type are indexed: whom a letter addresses is found in its text, where that is kept."""


def touched(reader: Reader, sequence: int) -> Iterable[list[str]]:
    """Records that look different since `sequence`, in batches: changed ones, those of acts undone or redone, and every
    record ever called the same as another."""
    rows = reader.connection.exec_driver_sql(
        """
        SELECT record FROM change WHERE sequence > ?1 AND record_type NOT IN ('act', 'join')
        UNION SELECT record FROM change WHERE act IN
          (SELECT record FROM change WHERE sequence > ?1 AND record_type = 'act')
        UNION SELECT one FROM joint
        UNION SELECT other FROM joint
        """,
        (sequence,),
    )
    records = [str(record) for record in rows.scalars()]
    for start in range(0, len(records), _BATCH):
        yield records[start : start + _BATCH]


def index_anew(index: sqlite3.Connection, reader: Reader, records: Sequence[str]) -> None:
    """Put what `records` hold today in the place of what the index holds of them; within the caller's transaction."""
    old = index.execute(
        "SELECT key, title, body, besides FROM entry WHERE id IN (SELECT value FROM json_each(?))", among(records)
    ).fetchall()
    if old:
        index.executemany(
            "INSERT INTO words (words, rowid, folded, exact) VALUES ('delete', ?, ?, ?)",
            [(key, *_words(*texts)) for key, *texts in old],
        )
        index.executemany("DELETE FROM entry WHERE key = ?", [(key,) for key, *_ in old])
    for entry in PROJECTED.values():
        rows = _texts(reader, entry, records)
        if not rows:
            continue
        (first,) = index.execute("SELECT coalesce(max(key), 0) + 1 FROM entry").fetchone()
        numbered = list(enumerate(rows, first))
        index.executemany(
            "INSERT INTO entry (key, kind, id, title, body, besides) VALUES (?, ?, ?, ?, ?, ?)",
            [(key, entry.record_type.name, *row) for key, row in numbered],
        )
        index.executemany(
            "INSERT INTO words (rowid, folded, exact) VALUES (?, ?, ?)",
            [(key, *_words(*texts)) for key, (_, *texts) in numbered],
        )


def _texts(reader: Reader, entry: Projected, records: Sequence[str]) -> list[tuple[str, str, str, str]]:
    """(id, title, text, words besides) of those of `records` that are rows of this type; types nobody searches for give
    none. The words besides (what a kind or a day is called) are found, but not shown as a piece of the text."""
    short = [f for f in entry.searchable if f.words is None]
    coded = [f for f in entry.searchable if f.words is not None]
    long = [f for f in entry.long_fields if f.searchable]
    if not short and not long:
        return []
    title = entry.record_type.title if entry.record_type.title in entry.table.c else "id"
    columns = [f't."{title}"', *(f't."{f.name}"' for f in short), *(f'l."{f.name}"' for f in long)]
    columns += [f't."{field.name}"' for field in coded]
    side = f' LEFT JOIN "{entry.long.name}" l ON l.id = t.id' if entry.long is not None and long else ""
    rows = reader.connection.exec_driver_sql(
        f'SELECT t.id, {", ".join(columns)} FROM "{entry.table.name}" t{side} '
        f"WHERE t.id IN (SELECT value FROM json_each(?)) AND {_ONLY.get(entry.table.name, '1')}",
        among(records),
    )
    end = len(columns) + 1 - len(coded)
    anchors = entry.record_type.anchor
    named = sorted(range(len(short)), key=lambda place: short[place].name not in anchors)  # a letter without subject
    found = []
    for record, title, *cells in (tuple(row) for row in rows):
        besides = [field.said(cell) for field, cell in zip(coded, cells[end - 2 :], strict=True) if cell]
        body = "\n".join(said_in_cell(cell, f.kind) for f, cell in zip((*short, *long), cells, strict=False) if cell)
        called = title or next((cells[place] for place in named if cells[place]), "")
        found.append((record, str(called), body, " ".join(besides)))
    return found


def _words(title: str, body: str, besides: str) -> tuple[str, str]:
    text = f"{title}\n{body}\n{besides}"
    return fold(text), fold_exact(text)
