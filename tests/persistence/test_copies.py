"""Each copy of an office's data numbers its packages by itself, also one whose state went back unnoticed."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

import pytest

from dvk_desktop.domain.units import Unit
from dvk_desktop.persistence.copies import Witness, place_of
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.units.fields import UNIT
from tests.founding import belongs_to


def opened(folder: Path, witness: Witness | None) -> SqlStore:
    return SqlStore.open_for_writing(
        folder / "dvk.sqlite3", lambda: datetime(2026, 10, 12, 9, 30), lambda: None, witness
    )


def add_unit(store: SqlStore, unit: str) -> None:
    with store.write() as work:
        work.add(UNIT, Unit(unit, name=unit, level="commune"))
        work.commit("unit")


def founded(folder: Path, witness: Witness) -> str:
    folder.mkdir()
    store = opened(folder, witness)
    belongs_to(store, "district")
    add_unit(store, "lac")
    store.close()
    return store.office.copy


def test_a_folder_opened_again_is_the_same_copy(tmp_path: Path) -> None:
    witness = Witness(tmp_path / "state")
    copy = founded(tmp_path / "data", witness)
    for _ in range(2):
        store = opened(tmp_path / "data", witness)
        assert store.office.copy == copy
        add_unit(store, "dai")
        store.close()


def test_a_folder_put_back_by_hand_is_another_copy(tmp_path: Path) -> None:
    witness = Witness(tmp_path / "state")
    copy = founded(tmp_path / "data", witness)
    shutil.copytree(tmp_path / "data", tmp_path / "usb")
    store = opened(tmp_path / "data", witness)
    add_unit(store, "dai")
    store.close()
    shutil.rmtree(tmp_path / "data")
    shutil.copytree(tmp_path / "usb", tmp_path / "data")

    store = opened(tmp_path / "data", witness)

    assert store.office.copy != copy
    store.close()


def test_a_folder_copied_elsewhere_is_another_copy_and_the_first_stays_what_it_was(tmp_path: Path) -> None:
    witness = Witness(tmp_path / "state")
    copy = founded(tmp_path / "data", witness)
    shutil.copytree(tmp_path / "data", tmp_path / "other")

    first, other = opened(tmp_path / "data", witness), opened(tmp_path / "other", witness)

    assert first.office.copy == copy != other.office.copy
    first.close()
    other.close()


def test_without_a_place_for_notes_everything_works_as_before(tmp_path: Path) -> None:
    blocked = tmp_path / "state"
    blocked.write_text("a file where the folder should be", encoding="utf-8")
    witness = Witness(blocked / "copies")
    copy = founded(tmp_path / "data", witness)
    store = opened(tmp_path / "data", witness)
    assert store.office.copy == copy
    assert witness.last(copy) == 0
    store.close()


def test_a_place_is_named_alike_at_every_start(tmp_path: Path) -> None:
    assert place_of(tmp_path / "a") == place_of(tmp_path / "b" / ".." / "a") != place_of(tmp_path / "b")


def test_a_place_that_the_system_cannot_look_up_has_its_name_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Path, strict: bool = False) -> Path:
        raise OSError(22, "The filename or extension is too long")

    known = place_of(tmp_path / "dvk.sqlite3")
    monkeypatch.setattr(Path, "resolve", refuse)
    assert place_of(tmp_path / "dvk.sqlite3") == known
    assert place_of(tmp_path / "other" / "dvk.sqlite3") != known
