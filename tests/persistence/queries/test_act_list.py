"""The change log as a list: all of it, by time, looked through by words, year, office and state."""

from __future__ import annotations

from pathlib import Path

import pytest

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import make_change
from dvk_desktop.persistence.queries.history import SqlLedgerQueries
from dvk_desktop.usecases.history.acts import StoreActs
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.ports import ActNote, Noted
from tests.usecases.small_office import small_office

MANY = 2_500


def test_every_act_is_listed_by_its_own_time_however_many_there_are(tmp_path: Path) -> None:
    with small_office(tmp_path) as office:
        log = SqlLedgerQueries(office.store).log
        before = len(log.keys(ListQuery()))
        with office.store.write() as work:
            changes = [make_change("unit", f"u{n}", {"name": f"Thôn {n}"}, {}, f"act-{n}") for n in range(MANY)]
            notes = {
                f"act-{n}": ActNote("edit", f"Việc thứ {n}", f"2019-01-01T00:{n // 60:02}:{n % 60:02}", "far")
                for n in range(MANY)
            }
            work.append([Noted(each) for each in changes], notes)
            work.commit("Nhận gói dữ liệu", "import")
        keys = log.keys(ListQuery())
        assert len(keys) == before + MANY
        assert [row.title for row in log.rows(keys[-2:])] == ["Việc thứ 1", "Việc thứ 0"]
        assert len(log.keys(ListQuery(filters={"year": "2019"}))) == MANY
        assert [row.title for row in log.all(ListQuery("viec 2419"))] == ["Việc thứ 2419"]
        assert log.years()[-1] == "2019"
        assert ("far", "far") in log.offices()


def test_what_was_taken_back_is_found_by_its_state(tmp_path: Path) -> None:
    with small_office(tmp_path) as office:
        ledger = SqlLedgerQueries(office.store)
        acts = StoreActs(office.store, ledger)
        office.model("Hũ gạo tiết kiệm")
        made = acts.latest()
        acts.undo(made)
        (row,) = ledger.log.all(ListQuery(filters={"withdrawn": "true"}))
        assert row.act == made
        assert made not in [row.act for row in ledger.log.all(ListQuery(filters={"withdrawn": "false"}))]
        assert ledger.log.key_of(made) == ledger.log.keys(ListQuery(filters={"withdrawn": "true"}))[0]
        assert ledger.log.key_of("nothing") is None


def test_a_filter_the_log_does_not_have_is_refused(tmp_path: Path) -> None:
    with small_office(tmp_path) as office, pytest.raises(UserError, match=r"list\.filter"):
        SqlLedgerQueries(office.store).log.keys(ListQuery(filters={"field": "KT"}))
