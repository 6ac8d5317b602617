"""The promise of the engine: a power cut loses nothing that was confirmed."""

from __future__ import annotations

from pathlib import Path

from dvk_desktop.persistence.engine import open_engine


def test_what_is_confirmed_is_on_the_disk_before_anybody_is_told(tmp_path: Path) -> None:
    engine = open_engine(tmp_path / "dvk.sqlite3", writes=True)
    with engine.connect() as connection:
        asked = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("synchronous", "journal_mode")
        }
    engine.dispose()
    assert asked == {"synchronous": 2, "journal_mode": "wal"}, "FULL: after each commit the log is flushed"
