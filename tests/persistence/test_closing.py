"""Letting go of the data folder."""

from __future__ import annotations

import sqlite3

import pytest

from dvk_desktop.domain.practice_models import PracticeModel
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL
from tests.persistence.conftest import Clock, MakeStore
from tests.persistence.offices import changes_of


class Full:
    """A connection to a database on a disk without room."""

    def cursor(self) -> Full:
        return self

    def execute(self, statement: str) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    def close(self) -> None: ...


def test_a_folder_can_be_closed_though_the_disk_is_full(new_store: MakeStore, monkeypatch: pytest.MonkeyPatch) -> None:
    store = new_store("u1")
    with store.write() as work:
        work.add(PRACTICE_MODEL, PracticeModel(name="Tuyến đường hoa"))
        work.commit("Thêm")
    before = changes_of(store)
    with monkeypatch.context() as patched:
        patched.setattr(store._writing, "raw_connection", Full)

        store.close()

    assert before
    again = SqlStore.open_for_reading(store.path, Clock())
    assert changes_of(again) == before
    again.close()
