"""The promise of the engine: a power cut loses nothing that was confirmed."""

from __future__ import annotations

from dvk_desktop.persistence.store import SqlStore


def test_what_is_confirmed_is_on_the_disk_before_anybody_is_told(store: SqlStore) -> None:
    with store.write() as work:
        asked = {
            name: work.connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("synchronous", "journal_mode")
        }
    assert asked == {"synchronous": 2, "journal_mode": "wal"}, "FULL: after each commit the log is flushed"
