"""A data folder that an older program wrote: whichever command comes first brings it up to date, after a backup."""

from __future__ import annotations

import shutil
import sqlite3
from datetime import datetime
from pathlib import Path

import pytest

from dvk_desktop.domain.errors import EnvironmentProblem
from dvk_desktop.runtime.lock import WriterLock
from dvk_desktop.runtime.paths import DataFolder
from tests.cli.conftest import CommandLine

OLD = Path(__file__).parents[1] / "files" / "data-0.1.0.sqlite3"


@pytest.fixture
def old(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    """The command line on the data of the first release."""
    place = DataFolder(tmp_path / "data")
    place.ensure()
    shutil.copyfile(OLD, place.database)
    return CommandLine(place.root, capsys)


def asked(path: Path, query: str) -> list[object]:
    connection = sqlite3.connect(path)
    try:
        return [row[0] for row in connection.execute(query)]
    finally:
        connection.close()


CHANGES, SCHEMA = "SELECT id FROM change ORDER BY id", "SELECT sql FROM sqlite_master ORDER BY name"


def test_a_reading_command_brings_old_data_up_to_date_after_a_backup(old: CommandLine) -> None:
    place = DataFolder(old.folder)
    before = asked(place.database, CHANGES)

    said = old("models", "list", "--json")

    assert said.code == 0, said.err
    assert {row["name"] for row in said.json["rows"]} >= {"Tuyến đường hoa nông thôn"}
    assert asked(place.database, CHANGES) == before
    (kept,) = place.backups.iterdir()
    assert "nang-cap" in kept.name
    again = old("models", "list", "--json")
    assert again.json == said.json
    assert len(list(place.backups.iterdir())) == 1


def test_old_data_that_somebody_holds_are_left_alone_and_it_is_said_who_holds_them(old: CommandLine) -> None:
    place = DataFolder(old.folder)
    content = place.database.read_bytes()

    with WriterLock(place.lock, datetime.now, "dvk gui"):
        said = old("models", "list")

    assert said.code == 3
    assert "dvk gui" in said.err
    assert place.database.read_bytes() == content
    assert list(place.backups.iterdir()) == []


def test_old_data_that_cannot_be_written_say_what_to_do(old: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise EnvironmentProblem("folder.read_only", path=str(old.folder))

    monkeypatch.setattr("dvk_desktop.persistence.backup.make_backup", refused)
    database = DataFolder(old.folder).database
    before = asked(database, SCHEMA)

    said = old("models", "list")

    assert said.code == 3
    assert "mở chương trình một lần để nâng cấp" in said.err
    assert asked(database, SCHEMA) == before
