"""Backups while somebody writes, restoring without losing the present, and checks that find what was tampered with."""

from __future__ import annotations

import sqlite3
import threading
import zipfile
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from dvk_desktop.domain.errors import EnvironmentProblem, UserError
from dvk_desktop.domain.practice_models import PracticeModel
from dvk_desktop.persistence.backup import DATABASE, FolderMaintenance, backup_name, check, make_backup, restore_backup
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL
from tests.persistence.conftest import Clock, MakeStore
from tests.persistence.test_unit_of_work import add


def opened(path: Path) -> SqlStore:
    return SqlStore.open_for_writing(path, Clock(), lambda: None)


def names(store: SqlStore) -> set[str | None]:
    with store.read() as reader:
        return {model.name for model in reader.find(PRACTICE_MODEL)}


def tamper(store: SqlStore, statement: str) -> None:
    """What only somebody with a database tool could do."""
    store.close()
    with closing(sqlite3.connect(store.path)) as connection, connection:
        connection.execute(statement)


def test_a_backup_made_while_somebody_writes_is_whole(store: SqlStore, tmp_path: Path) -> None:
    started, stop = threading.Event(), threading.Event()

    def write() -> None:
        number = 0
        while not stop.is_set():
            add(store, f"Mô hình {number}")
            number += 1
            started.set()

    writer = threading.Thread(target=write)
    writer.start()
    started.wait()
    archives = [make_backup(store.path, tmp_path / "none", tmp_path / "b" / f"{number}.zip") for number in range(5)]
    stop.set()
    writer.join()
    for archive in archives:
        folder = tmp_path / archive.stem
        folder.mkdir()
        restore_backup(archive, folder, tmp_path / "aside.zip")
        restored = opened(folder / DATABASE)
        assert check(restored, rebuild=False).well
        assert names(restored) <= names(store)
        restored.close()
    assert sorted(path.name for path in (tmp_path / "b").iterdir()) == [f"{number}.zip" for number in range(5)]


def test_restoring_puts_the_present_aside_and_makes_another_copy(store: SqlStore, tmp_path: Path) -> None:
    attachments = store.path.parent / "attachments"
    attachments.mkdir()
    (attachments / "ab12").write_bytes(b"cong van")
    add(store, "Trước")
    copy = store.office.copy
    archive = make_backup(store.path, attachments, tmp_path / "dvk.zip")
    add(store, "Sau")
    store.close()
    (attachments / "ab12").unlink()

    restore_backup(archive, store.path.parent, tmp_path / "aside.zip")
    again = opened(store.path)
    assert names(again) == {"Trước"}
    assert again.office.unit == "u1"
    assert again.office.copy != copy
    assert (attachments / "ab12").read_bytes() == b"cong van"
    again.close()

    restore_backup(tmp_path / "aside.zip", store.path.parent, tmp_path / "aside2.zip")
    again = opened(store.path)
    assert names(again) == {"Trước", "Sau"}
    again.close()


def test_a_damaged_database_can_be_replaced_and_is_kept_as_it_lay(store: SqlStore, tmp_path: Path) -> None:
    add(store, "Còn nguyên")
    archive = make_backup(store.path, tmp_path / "none", tmp_path / "dvk.zip")
    store.close()
    store.path.write_bytes(b"hong" * 5000)
    restore_backup(archive, store.path.parent, tmp_path / "aside.zip")
    again = opened(store.path)
    assert names(again) == {"Còn nguyên"}
    again.close()
    with zipfile.ZipFile(tmp_path / "aside.zip") as kept:
        assert kept.read(DATABASE) == b"hong" * 5000


def hostile(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


@pytest.mark.parametrize(
    "members",
    [
        {},
        {"readme.txt": b"x"},
        {DATABASE: b"khong phai"},
        {DATABASE: b"", "../evil": b"x"},
        {DATABASE: b"", "attachments/../../evil": b"x"},
        {DATABASE: b"", "/etc/evil": b"x"},
        {DATABASE: b"", "attachments/a/b": b"x"},
        {DATABASE: bytes(300 * 1024 * 1024)},
    ],
    ids=["empty", "other", "no database", "up", "up from inside", "absolute", "nested", "bomb"],
)
def test_a_hostile_archive_is_refused_and_nothing_changes(
    store: SqlStore, tmp_path: Path, members: dict[str, bytes]
) -> None:
    add(store, "Hiện có")
    store.close()
    folder = store.path.parent
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    with pytest.raises(UserError) as refused:
        restore_backup(hostile(tmp_path / "x.zip", members), folder, tmp_path / "aside.zip")
    assert refused.value.code == "backup.unreadable"
    assert {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()} == before
    assert not (tmp_path / "aside.zip").exists()
    assert not (tmp_path / "evil").exists()
    assert not (folder.parent / "evil").exists()


def test_what_is_no_archive_or_cut_off_is_refused(store: SqlStore, tmp_path: Path) -> None:
    whole = make_backup(store.path, tmp_path / "none", tmp_path / "whole.zip").read_bytes()
    damaged = bytearray(whole)
    damaged[200:400] = bytes(200)
    for content in (b"", b"khong phai zip", whole[: len(whole) // 2], bytes(damaged)):
        path = tmp_path / "x.zip"
        path.write_bytes(content)
        with pytest.raises(UserError) as refused:
            restore_backup(path, tmp_path, tmp_path / "aside.zip")
        assert refused.value.code == "backup.unreadable"


def test_a_backup_of_a_newer_program_is_refused(store: SqlStore, tmp_path: Path) -> None:
    tamper(store, "UPDATE alembic_version SET version_num = '9999'")
    archive = make_backup(store.path, tmp_path / "none", tmp_path / "newer.zip")
    with pytest.raises(EnvironmentProblem) as refused:
        restore_backup(archive, tmp_path, tmp_path / "aside.zip")
    assert refused.value.code == "data.newer"
    assert not (tmp_path / DATABASE).exists()


def test_a_backup_that_cannot_be_written_leaves_no_piece(store: SqlStore, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(EnvironmentProblem):
        make_backup(store.path, tmp_path / "none", tmp_path / "file" / "dvk.zip")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_names_of_backups_sort_by_time() -> None:
    assert backup_name(datetime(2025, 5, 9, 7, 5), "tay") == "dvk-20250509-070500-tay.zip"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE change SET chain = x'00' WHERE sequence = 2",
        "UPDATE change SET fields = replace(fields, 'Hai', 'Gian') WHERE sequence = 2",
        "UPDATE change SET act = 'khac' WHERE sequence = 2",
        "UPDATE change SET fields = 'khong phai JSON' WHERE sequence = 2",
    ],
    ids=["chain", "content", "act", "no JSON"],
)
def test_a_tampered_ledger_is_found(store: SqlStore, statement: str) -> None:
    for name in ("Một", "Hai", "Ba"):
        add(store, name)
    tamper(store, statement)
    again = opened(store.path)
    health = check(again, rebuild=False)
    assert health.broken_link == 2
    assert not health.well
    again.close()


def test_a_row_taken_out_of_the_ledger_is_found(store: SqlStore) -> None:
    for name in ("Một", "Hai", "Ba"):
        add(store, name)
    tamper(store, "DELETE FROM change WHERE sequence = 2")
    again = opened(store.path)
    assert check(again, rebuild=False).broken_link == 3
    again.close()


@pytest.mark.parametrize(
    ("statement", "table"),
    [
        ("UPDATE practice_model SET name = 'Giả'", "practice_model"),
        ("DELETE FROM practice_model", "practice_model"),
        ("UPDATE practice_model_long SET objectives = 'Giả'", "practice_model_long"),
        ("DELETE FROM place_unit", "place_unit"),
        ("INSERT INTO withdrawn (act) VALUES ('x')", "withdrawn"),
    ],
)
def test_a_tampered_row_is_found_and_a_rebuild_mends_it(store: SqlStore, statement: str, table: str) -> None:
    with store.write() as work:
        work.add(PRACTICE_MODEL, PracticeModel(id="m", name="Thật", objectives="Thật"))
        work.commit("Thêm")
    tamper(store, statement)
    again = opened(store.path)
    assert check(again, rebuild=False).differences == (table,)
    assert check(again, rebuild=False).differences == (table,), "only looking changes nothing"
    assert check(again, rebuild=True).differences == (table,)
    assert check(again, rebuild=False).well
    with again.read() as reader:
        assert reader.get(PRACTICE_MODEL, "m").objectives == "Thật"
    again.close()


def test_a_well_kept_office_is_well(new_store: MakeStore) -> None:
    store = new_store("u1")
    add(store)
    health = check(store, rebuild=False)
    assert (health.well, health.changes, health.records, health.database) == (True, 1, 1, "ok")


def test_a_restore_cut_off_before_its_end_leaves_the_present_and_the_next_one_clears_up(
    store: SqlStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(store, "Cũ")
    kept = tmp_path / "kept"
    kept.mkdir()
    (kept / "ab12").write_bytes(b"scan")
    archive = make_backup(store.path, kept, tmp_path / "b.zip")
    add(store, "Mới")
    store.close()
    folder = store.path.parent
    (folder / ".restore-cut-off").mkdir()
    replace = Path.replace

    def cut_off(path: Path, target: Path) -> Path:
        if target == folder / DATABASE:
            raise OSError("power cut")
        return replace(path, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", cut_off)
        with pytest.raises(EnvironmentProblem):
            restore_backup(archive, folder, tmp_path / "aside.zip")
    assert (folder / "attachments" / "ab12").read_bytes() == b"scan"
    present = opened(folder / DATABASE)
    assert names(present) == {"Cũ", "Mới"}
    present.close()
    restore_backup(archive, folder, tmp_path / "aside.zip")
    assert list(folder.glob(".restore-*")) == []
    present = opened(folder / DATABASE)
    assert names(present) == {"Cũ"}
    present.close()


def test_who_only_reads_checks_a_copy_and_finds_the_same(new_store: MakeStore, tmp_path: Path) -> None:
    store = new_store("u1")
    add(store)
    with closing(SqlStore.open_for_reading(store.path, Clock())) as reading:
        maintenance = FolderMaintenance(reading, tmp_path / "attachments", tmp_path / "backups", Clock())
        assert maintenance.check(rebuild=False) == check(store, rebuild=False)
        with pytest.raises(EnvironmentProblem, match=r"database\.reading_only"):
            maintenance.check(rebuild=True)
        tamper(store, "UPDATE practice_model SET name = 'Giả'")
        assert maintenance.check(rebuild=False).differences == ("practice_model",)


def test_the_newest_backup_is_copied_to_the_second_place_once_it_is_there(store: SqlStore, tmp_path: Path) -> None:
    moments = iter(datetime(2026, 10, day, 8, 0) for day in range(1, 9))
    maintenance = FolderMaintenance(store, tmp_path / "none", tmp_path / "backups", lambda: next(moments))
    second = tmp_path / "usb"
    assert not maintenance.copy_last(tmp_path)  # there is no backup yet
    first = maintenance.back_up()
    assert not maintenance.copy_last(second)
    assert not second.exists()
    second.mkdir()
    assert maintenance.copy_last(second)
    newest = maintenance.back_up(reason="tu-dong")
    assert maintenance.copy_last(second)
    assert maintenance.copy_last(second)
    assert sorted(path.name for path in second.iterdir()) == [first.name, newest.name]
    assert (second / newest.name).read_bytes() == newest.read_bytes()


def test_a_second_place_that_cannot_be_written_leaves_nothing_half(
    store: SqlStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    maintenance = FolderMaintenance(store, tmp_path / "none", tmp_path / "backups", Clock())
    maintenance.back_up()
    second = tmp_path / "usb"
    second.mkdir()
    monkeypatch.setattr("shutil.copyfile", full)
    assert not maintenance.copy_last(second)
    assert list(second.iterdir()) == []


def test_what_is_thinned_here_goes_from_the_second_place_and_nothing_else_does(store: SqlStore, tmp_path: Path) -> None:
    moments = iter(datetime(2026, 10, day, 8, 0) for day in range(1, 9))
    maintenance = FolderMaintenance(store, tmp_path / "none", tmp_path / "backups", lambda: next(moments))
    second = tmp_path / "usb"
    second.mkdir()
    (second / "dvk-20200101-080000-tu-dong.zip").write_bytes(b"of another office")
    for _ in range(4):
        maintenance.back_up(reason="tu-dong")
        maintenance.copy_last(second)
    assert maintenance.thin(2, second) == 2
    assert maintenance.thin(2, tmp_path / "gone") == 0
    assert sorted(path.name for path in second.iterdir()) == [
        "dvk-20200101-080000-tu-dong.zip",
        "dvk-20261003-080000-tu-dong.zip",
        "dvk-20261004-080000-tu-dong.zip",
    ]
