"""Data files of every version open in this program, with everything in them."""

from __future__ import annotations

import ast
import shutil
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from dvk_desktop import __version__
from dvk_desktop.domain.errors import EnvironmentProblem
from dvk_desktop.domain.practice_models import PracticeModel
from dvk_desktop.persistence import migrate, projected
from dvk_desktop.persistence.backup import check
from dvk_desktop.persistence.engine import open_engine
from dvk_desktop.persistence.queries.history import SqlLedgerQueries
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.persistence.tables import metadata
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL
from tests.founding import belongs_to
from tests.migrations.steps import DATA

SCRIPTS = Path(migrate.__file__).parent / "migrations" / "versions"
FILES = Path(__file__).parents[1] / "files"


def now() -> datetime:
    return datetime(2026, 10, 12, 9, 30)


def never() -> None:
    pytest.fail("no backup is due")


def opened(path: Path) -> SqlStore:
    return SqlStore.open_for_writing(path, now, lambda: None)


def execute(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def test_the_head_of_the_migrations_is_what_the_program_declares(tmp_path: Path) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    opened(tmp_path / "dvk.sqlite3").close()
    engine = open_engine(tmp_path / "dvk.sqlite3", writes=True)
    ours = set(metadata.tables)
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"include_name": lambda name, kind, _: kind != "table" or name in ours}
        )
        assert compare_metadata(context, metadata) == []
    engine.dispose()


def test_the_known_versions_are_the_scripts_in_one_line() -> None:
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    configuration = Config()
    configuration.set_main_option("script_location", str(SCRIPTS.parent))
    scripts = ScriptDirectory.from_config(configuration)
    line = [script.revision for script in scripts.walk_revisions()][::-1]
    assert tuple(line) == migrate.KNOWN
    assert scripts.get_current_head() == migrate.HEAD
    assert [script.down_revision for script in scripts.walk_revisions()][::-1] == [None, *line[:-1]]
    assert set(DATA) == set(line), "every step is tried with data in it: see steps.py"


def test_every_step_up_keeps_the_data_in_it(tmp_path: Path) -> None:
    path = tmp_path / "dvk.sqlite3"
    engine = open_engine(path, writes=True)
    for version in migrate.KNOWN:
        migrate.bring_up_to_date(engine, lambda: None, target=version)
        before, check_after = DATA[version]
        execute(path, *before)
        check_after(path)
    engine.dispose()
    store = opened(path)
    for _, check_after in DATA.values():
        check_after(path)
    assert check(store, rebuild=False).well
    store.close()


def test_scripts_import_no_live_code() -> None:
    """A step must do the same in five years: it may use nothing that changes with the program."""
    for script in SCRIPTS.glob("*.py"):
        tree = ast.parse(script.read_text(encoding="utf-8"))
        found = {
            name.split(".")[0]
            for node in ast.walk(tree)
            for name in (
                [alias.name for alias in node.names]
                if isinstance(node, ast.Import)
                else [node.module or "."]
                if isinstance(node, ast.ImportFrom)
                else []
            )
        }
        assert found <= {"__future__", "alembic", "sqlalchemy", "json", "hashlib", "collections"}, script.name


@pytest.mark.parametrize("mode", ["WAL", "DELETE"])
def test_a_newer_file_is_refused_politely_and_not_a_byte_changes(tmp_path: Path, mode: str) -> None:
    path = tmp_path / "dvk.sqlite3"
    opened(path).close()
    execute(path, "UPDATE alembic_version SET version_num = '9999'")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA journal_mode={mode}")
    before = path.read_bytes()
    with pytest.raises(EnvironmentProblem) as refused:
        SqlStore.open_for_writing(path, now, never)
    assert refused.value.code == "data.newer"
    with pytest.raises(EnvironmentProblem) as refused:
        SqlStore.open_for_reading(path, now)
    assert refused.value.code == "data.newer"
    assert path.read_bytes() == before


def test_a_current_file_is_opened_without_backup_and_a_new_one_needs_none(tmp_path: Path) -> None:
    path = tmp_path / "dvk.sqlite3"
    SqlStore.open_for_writing(path, now, never).close()
    SqlStore.open_for_writing(path, now, never).close()


def test_the_file_is_backed_up_before_it_is_migrated_and_kept_if_that_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "dvk.sqlite3"
    store = opened(path)
    belongs_to(store, "u1")
    store.close()
    seen: list[str] = []

    def back_up() -> None:
        with closing(sqlite3.connect(path)) as connection:
            seen.append(connection.execute("SELECT value FROM meta WHERE name = 'projection'").fetchone()[0])

    old = projected.projection_number()
    monkeypatch.setattr(projected, "REVISION", projected.REVISION + 1)
    SqlStore.open_for_writing(path, now, back_up).close()
    assert seen == [old]

    monkeypatch.setattr(projected, "REVISION", projected.REVISION + 1)

    def fail() -> None:
        raise EnvironmentProblem("disk.full", path="x")

    with pytest.raises(EnvironmentProblem, match=r"disk\.full"):
        SqlStore.open_for_writing(path, now, fail)
    with closing(sqlite3.connect(path)) as connection:
        (number,) = connection.execute("SELECT value FROM meta WHERE name = 'projection'").fetchone()
    assert number != projected.projection_number()


def test_projected_tables_are_made_anew_when_their_number_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "dvk.sqlite3"
    store = opened(path)
    belongs_to(store, "u1")
    with store.write() as work:
        work.add(PRACTICE_MODEL, PracticeModel(id="m", name="Đường hoa", year=2025))
        work.commit("Thêm")
    store.close()
    execute(
        path,
        "ALTER TABLE practice_model RENAME COLUMN year TO old_year",
        "CREATE TABLE obsolete (id TEXT)",
        "UPDATE meta SET value = value || ',obsolete' WHERE name = 'projected_tables'",
        "UPDATE meta SET value = 'of an older program' WHERE name = 'projection'",
    )
    again = opened(path)
    with again.read() as reader:
        assert reader.get(PRACTICE_MODEL, "m") == PracticeModel(id="m", owner="u1", name="Đường hoa", year=2025)
        tables = reader.connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars()
        assert "obsolete" not in set(tables)
        assert reader.projection() == projected.projection_number()
    assert check(again, rebuild=False).well
    again.close()


def test_a_reading_command_refuses_a_file_that_must_be_migrated_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "dvk.sqlite3"
    opened(path).close()
    execute(path, "UPDATE meta SET value = 'of an older program' WHERE name = 'projection'")
    with pytest.raises(EnvironmentProblem) as refused:
        SqlStore.open_for_reading(path, now)
    assert refused.value.code == "database.older"


@pytest.mark.parametrize("name", sorted(path.name for path in FILES.glob("data-*.sqlite3")))
def test_released_data_files_open_with_all_their_records(tmp_path: Path, name: str) -> None:
    shutil.copyfile(FILES / name, tmp_path / "dvk.sqlite3")
    store = opened(tmp_path / "dvk.sqlite3")
    health = check(store, rebuild=False)
    assert health.well
    assert health.changes >= 10
    assert store.office.unit == "huyen"
    queries = SqlLedgerQueries(store)
    (conflict,) = queries.conflicts()
    assert {option.value for option in conflict.options} == {"Tổ tự quản", "Tổ tự quản an ninh trật tự"}
    with store.read() as reader:
        names = {model.name for model in reader.find(PRACTICE_MODEL)}
    assert "Tuyến đường hoa nông thôn" in names
    assert len(names) == 2
    assert "Nhập nhầm" not in names
    assert any(row.withdrawn for row in queries.acts())
    store.close()


def test_there_is_a_small_data_file_of_the_first_version_and_of_this_one() -> None:
    """Whoever raises the version is reminded here: see make_data_file.py."""
    for version in {"0.1.0", __version__}:
        assert (FILES / f"data-{version}.sqlite3").stat().st_size < 400_000
