"""Records saved in one unit of work are projected together, and still know of each other."""

from __future__ import annotations

from dataclasses import replace

from dvk_desktop.domain.practice_models import PracticeModel
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL


def add(store: SqlStore, name: str) -> str:
    with store.write() as work:
        record = work.add(PRACTICE_MODEL, PracticeModel(name=name))
        work.commit("Thêm mô hình")
    return record


def model(store: SqlStore, record: str) -> PracticeModel:
    with store.read() as reader:
        return reader.get(PRACTICE_MODEL, record)


def test_saving_knows_what_was_saved_before_it_of_the_same_thing(store: SqlStore) -> None:
    one, other, apart = add(store, "Một"), add(store, "Hai"), add(store, "Ba")
    with store.write() as work:
        work.join(one, other, same=True)
        work.commit("Gộp")
    with store.write() as work:
        for record in (apart, one, other, one, apart):
            work.save(PRACTICE_MODEL, replace(work.get(PRACTICE_MODEL, record), id=record, households=1))
        work.save(PRACTICE_MODEL, PracticeModel(id=apart, owner="province", name="Bốn"))
        work.save(PRACTICE_MODEL, PracticeModel(id=one, owner="province", name="Năm"))
        assert not work.save(PRACTICE_MODEL, PracticeModel(id=other, owner="province", name="Năm"))
        assert work.save(PRACTICE_MODEL, PracticeModel(id=apart, owner="province", name="Sáu"))
        work.commit("Sửa")
    assert [model(store, record).name for record in (one, other, apart)] == ["Năm", "Năm", "Sáu"]
    with store.read() as reader:
        assert not any(reader.histories([record])[record].state("name").conflict for record in (one, apart))
