"""Full-text search in a file of its own that can be thrown away at any time: it remembers the last ledger row it
indexed.

Two columns are indexed: the text folded (no diacritics, đ as d) and the text with its accents in one spelling. A query
without accents looks into the folded one; one with accents finds the folded words too, exact ones first. Only what was
committed is indexed, after the commit, so that an import does not pay for it.
"""

from __future__ import annotations

import json
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from dvk_desktop.domain.search_words import words_of, words_typed
from dvk_desktop.domain.text import fold, fold_exact
from dvk_desktop.persistence.failures import as_problem
from dvk_desktop.persistence.ledger_store import among, pairs
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.search import Hit, Hits
from dvk_desktop.usecases.units.other_names import OtherNames

_VERSION = "6"
_SNIPPET = 160
_PARTS = frozenset({"task", "addressee", "obligation"})
_LETTER_OF = (
    "SELECT part.id, coalesce(nullif(letter.number_full, ''), letter.subject) FROM {} part "
    "JOIN directive letter ON letter.id = part.directive WHERE part.id IN (SELECT value FROM json_each(?))"
)
_RECENT = 500  # changes


class SqlSearch:
    """Implements `Search`. One thread at a time catches up; finding goes on beside it."""

    def __init__(
        self,
        store: SqlStore,
        path: Path,
        *,
        writes: bool = True,
        other_names: Callable[[str], OtherNames | None] = lambda text: None,
    ) -> None:
        """`other_names`: what units named in a query are or were called besides; asked on the thread that searches."""
        self._store = store
        self._other_names = other_names
        self._path = path
        self._catching_up = threading.Lock()
        if writes:
            try:
                self._prepare()
            except sqlite3.OperationalError as error:  # a full disk above all: no mistake of ours
                raise as_problem(error, path) from error

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        with closing(sqlite3.connect(self._path, timeout=10, isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=OFF")
            yield connection

    def _prepare(self, *, anew: bool = False) -> None:
        """Make the file if there is none, if it is damaged or of another version, or `anew`."""
        if not anew and self._is_sound():
            return
        for leftover in ("", "-wal", "-shm"):
            self._path.with_name(self._path.name + leftover).unlink(missing_ok=True)
        with self._open() as connection:
            connection.executescript(
                """
                CREATE TABLE state (version TEXT, sequence INTEGER, chain TEXT, projection TEXT);
                CREATE TABLE entry
                  (key INTEGER PRIMARY KEY, kind TEXT, id TEXT UNIQUE, title TEXT, body TEXT, besides TEXT);
                CREATE VIRTUAL TABLE words USING fts5 (folded, exact, content='',
                  tokenize="unicode61 remove_diacritics 0", prefix='1 2 3');
                """
            )
            connection.execute("INSERT INTO state VALUES (?, 0, '', '')", (_VERSION,))

    def _is_sound(self) -> bool:
        if not self._path.exists():
            return False
        try:
            with self._open() as connection:
                known = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'state'").fetchone()
                version = connection.execute("SELECT version FROM state").fetchone() if known else None
                return version is not None and version[0] == _VERSION
        except sqlite3.DatabaseError:
            return False

    def catch_up(self) -> int:
        """See `Search.catch_up`. An index that turns out to be damaged is made anew.

        The index remembers how far it came and the chain value found there: a ledger that has another history now (a
        backup was restored) is indexed from its beginning.
        """
        with self._catching_up:
            try:
                return self._catch_up()
            except sqlite3.DatabaseError:
                self._prepare(anew=True)
                return self._catch_up()

    def _catch_up(self) -> int:
        with self._open() as index, self._store.read() as reader:
            done, chain, projection = index.execute("SELECT sequence, chain, projection FROM state").fetchone()
            current = reader.projection()
            last = reader.store.last_sequence()
            if projection != current or chain != reader.store.chain_at(done):
                index.execute("BEGIN IMMEDIATE")
                index.execute("INSERT INTO words (words) VALUES ('delete-all')")
                index.execute("DELETE FROM entry")
                index.execute("UPDATE state SET sequence = 0, chain = '', projection = ?", (current,))
                index.execute("COMMIT")
                done = 0
            if done == last:
                return 0
            from dvk_desktop.persistence import search_texts  # not among what the window's start waits for

            looked = 0
            for records in search_texts.touched(reader, done):
                index.execute("BEGIN IMMEDIATE")
                search_texts.index_anew(index, reader, records)
                index.execute("COMMIT")
                looked += len(records)
            index.execute("UPDATE state SET sequence = ?, chain = ?", (last, reader.store.chain_at(last)))
            return looked

    def find(self, text: str, limit: int = 50) -> Hits:
        """See `Search.find`."""
        from dvk_desktop.persistence.own_numbers import called_so  # not at start

        began = time.perf_counter()
        exact, folded = fold_exact(text), fold(text)
        loose = _query("folded", words_of(text))
        if not loose or not self._path.exists():
            return Hits((), 0, 0.0)
        others = self._other_names(text)
        called = tuple(others.names) if others is not None else ()
        further = _query("folded", [called, *words_of(others.rest)]) if others is not None else ""
        accented = [(word,) for word in words_typed(exact)] if exact != folded else []
        typed = (_query("exact", accented, whole=True), _query("exact", accented))
        try:
            with self._open() as index:
                first = called_so(index, loose, text)
                keys, total, rows = _look_up(index, typed, loose, limit, further, first)
        except sqlite3.DatabaseError:  # damaged or just being made anew: the next catching up mends it
            return Hits((), 0, 0.0)
        words = [*folded.split(), *called]
        hits = self._named(tuple(_hit(rows[key], words) for key in keys if key in rows))
        return Hits(hits, total, (time.perf_counter() - began) * 1000)

    def _named(self, hits: tuple[Hit, ...]) -> tuple[Hit, ...]:
        """Units by the names of today: a name that was recorded beforehand holds without being indexed anew. Parts of
        letters with the letter."""
        kinds = {hit.kind for hit in hits}
        if not kinds & {"unit", *_PARTS}:
            return hits
        wanted = among([hit.id for hit in hits])
        with self._store.read() as reader:
            statement = "SELECT id, name FROM unit WHERE id IN (SELECT value FROM json_each(?))"
            names = pairs(reader.connection, statement, wanted) if "unit" in kinds else {}
            letters: dict[str, str] = {}
            for kind in kinds & _PARTS:
                letters |= pairs(reader.connection, _LETTER_OF.format(kind), wanted)
        return tuple(
            replace(hit, title=names.get(hit.id) or hit.title, letter=letters.get(hit.id) or "") for hit in hits
        )

    def recent(self, kinds: Sequence[str], limit: int = 12) -> Hits:
        """See `Search.recent`. Looks at the last changes only: what an office did weeks ago is not recent."""
        began = time.perf_counter()
        with self._store.read() as reader:
            rows = reader.connection.exec_driver_sql(
                """
                SELECT record FROM (SELECT record, sequence FROM change
                   WHERE record_type IN (SELECT value FROM json_each(?)) ORDER BY sequence DESC LIMIT ?)
                 GROUP BY record ORDER BY max(sequence) DESC
                """,
                (json.dumps(list(kinds)), _RECENT),
            )
            records = [str(row[0]) for row in rows]
        if not records or not self._path.exists():
            return Hits((), 0, 0.0)
        try:
            with self._open() as index:
                found = index.execute(
                    "SELECT entry.key, kind, entry.id, title, body FROM json_each(?) AS wanted "
                    "JOIN entry ON entry.id = wanted.value ORDER BY wanted.key LIMIT ?",
                    (json.dumps(records), limit),
                ).fetchall()
        except sqlite3.DatabaseError:  # as in `find`
            return Hits((), 0, 0.0)
        hits = self._named(tuple(_hit(row, ()) for row in found))
        return Hits(hits, len(found), (time.perf_counter() - began) * 1000)


def _look_up(
    index: sqlite3.Connection,
    exact: Sequence[str],
    loose: str,
    limit: int,
    further: str = "",
    first: Sequence[int] = (),
) -> tuple[list[int], int, dict[int, tuple[Any, ...]]]:
    """Keys of the hits to show (`first`, then the exact ones, those of `further` last), how many there are in all, and
    their rows by key."""
    keys: list[int] = list(first)[:limit]
    for query in (*exact, loose, further):
        if query and len(keys) < limit:
            known = set(keys)
            keys += [key for key in _keys(index, query, limit) if key not in known][: limit - len(keys)]
    whole = f"({loose}) OR ({further})" if further else loose
    (total,) = index.execute("SELECT count(*) FROM words WHERE words MATCH ?", (whole,)).fetchone()
    rows = index.execute(
        "SELECT key, kind, id, title, body FROM entry WHERE key IN (SELECT value FROM json_each(?))",
        (json.dumps(keys),),
    )
    return keys, int(total), {row[0]: row for row in rows}


def _query(column: str, words: Sequence[Sequence[str]], *, whole: bool = False) -> str:
    """Every word must occur in one of its spellings; the last one may be unfinished unless it is `whole`. Punctuation
    inside a word ("134-CV/ThU") makes a phrase."""
    quoted = [['"' + way.replace('"', '""') + '"' for way in ways if any(map(str.isalnum, way))] for ways in words]
    quoted = [ways for ways in quoted if ways]
    if not quoted:
        return ""
    if not whole:
        quoted[-1] = [f"{way} *" for way in quoted[-1]]
    return f"{column} : ({' AND '.join('(' + ' OR '.join(ways) + ')' for ways in quoted)})"


def _keys(index: sqlite3.Connection, query: str, limit: int) -> list[int]:
    return [int(key) for (key,) in index.execute("SELECT rowid FROM words WHERE words MATCH ? LIMIT ?", (query, limit))]


def _hit(row: Sequence[Any], words: Sequence[str]) -> Hit:
    _, kind, record, title, body = row
    return Hit(kind, record, title, _snippet(body, words))


def _snippet(body: str, words: Sequence[str]) -> str:
    flat = " ".join(body.split())
    places = [place for word in words if (place := fold(flat).find(word)) >= 0]
    start = max(0, min(places, default=0) - _SNIPPET // 3)
    piece = flat[start : start + _SNIPPET]
    return ("…" if start else "") + piece + ("…" if start + _SNIPPET < len(flat) else "")
