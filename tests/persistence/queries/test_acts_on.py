"""What was done with one record, as its inspector shows it."""

from __future__ import annotations

from pathlib import Path

from dvk_desktop.persistence.queries.history import SqlLedgerQueries
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.history.acts import StoreActs
from dvk_desktop.usecases.practice_models.commands import edit
from tests.usecases.small_office import small_office


def test_each_act_names_the_fields_it_wrote_and_whether_it_was_taken_back(tmp_path: Path) -> None:
    with small_office(tmp_path) as office:
        ledger = SqlLedgerQueries(office.store)
        acts = StoreActs(office.store, ledger)
        model = office.model("Hũ gạo tiết kiệm")
        office.clock.later(1)
        edit(office.store, Edit(model, {"contact": "Vi Văn Bảo", "phone": "0911 222 333"}))
        edited = acts.latest()
        found = ledger.acts_on(model)
        assert [act.title for act in found] == ["Sửa mô hình “Hũ gạo tiết kiệm”", "Thêm mô hình “Hũ gạo tiết kiệm”"]
        assert set(found[0].fields) == {"contact", "phone"}
        acts.undo(edited)
        assert [act.withdrawn for act in ledger.acts_on(model)] == [True, False]


def test_nothing_was_done_with_a_record_nobody_knows(tmp_path: Path) -> None:
    with small_office(tmp_path) as office:
        assert SqlLedgerQueries(office.store).acts_on("nobody") == []
