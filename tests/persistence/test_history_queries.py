"""Where values come from, what waits for a decision, and the log of acts."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import ACT, WITHDRAWN, make_change
from dvk_desktop.domain.practice_models import PracticeModel
from dvk_desktop.domain.units import Unit
from dvk_desktop.persistence.queries.history import SqlLedgerQueries
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.history.commands import Decide, decide, join, redo, undo
from dvk_desktop.usecases.ports import ActNote, Noted
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL
from dvk_desktop.usecases.units.fields import UNIT
from tests.persistence.conftest import MakeStore
from tests.persistence.offices import changes_of, deliver, notes_of
from tests.persistence.test_unit_of_work import add, model


def edit(store: SqlStore, record: str, title: str = "Sửa", **fields: object) -> str:
    with store.write() as work:
        work.save(PRACTICE_MODEL, replace(work.get(PRACTICE_MODEL, record), **fields))  # type: ignore[arg-type]  # test
        act = work.commit(title).act
    assert act is not None
    return act


def exchange(*stores: SqlStore) -> None:
    """Everybody gets everything."""
    for sender in stores:
        for receiver in stores:
            if sender is not receiver:
                deliver(receiver, changes_of(sender), notes_of(sender))


@pytest.fixture
def rivals(new_store: MakeStore) -> tuple[SqlStore, SqlStore, str]:
    """Two offices that gave one model two names."""
    one, two = new_store("u1"), new_store("u2")
    with one.write() as work:
        work.add(UNIT, Unit(id="u1", name="Huyện ủy Sơn Hòa", kind="party_committee", level="district"))
        work.commit("Lập")
    record = add(one, "Đường hoa")
    exchange(one, two)
    edit(one, record, name="Đường hoa nông thôn")
    edit(two, record, name="Đường hoa phụ nữ")
    exchange(one, two)
    return one, two, record


def test_why_tells_the_chain_of_changes_newest_first(store: SqlStore) -> None:
    record = add(store, "Một")
    edit(store, record, "Đổi tên", name="Hai")
    act = edit(store, record, "Đổi tên lần nữa", name="Ba")
    edit(store, record, "Đổi năm", year=2025)
    undo(store, act)
    origins = SqlLedgerQueries(store).why(record, "name")
    assert [(o.value, o.standing, o.title) for o in origins] == [
        ("Ba", "withdrawn", "Đổi tên lần nữa"),
        ("Hai", "head", "Đổi tên"),
        ("Một", "superseded", "Thêm mô hình"),
    ]
    with pytest.raises(UserError, match="record"):
        SqlLedgerQueries(store).why("không có", "name")
    with pytest.raises(UserError, match="field"):
        SqlLedgerQueries(store).why(record, "colour")
    assert SqlLedgerQueries(store).why(record, "budget") == [], "a field that nobody filled in"


def test_why_names_sheet_and_cell_of_a_value_from_a_file(store: SqlStore) -> None:
    change = make_change("practice_model", "m", {"name": "Từ file"}, {}, "return-1")
    with store.write() as work:
        note = ActNote("import", "Nhận file", "2025-05-19T09:00:00", "u1", "", "", "xa-bac.xlsx")
        work.append([Noted(change, {"sheet": "Đăng ký", "cell": "C7"})], {"return-1": note})
        work.commit()
    (origin,) = SqlLedgerQueries(store).why("m", "name")
    assert (origin.source, origin.place, origin.kind) == ("xa-bac.xlsx", "Đăng ký!C7", "import")


@pytest.mark.parametrize(
    ("record_type", "fields", "field", "columns", "place"),
    [
        ("practice_model", {"name": "Từ file", "owner": "u1"}, "name", "name:D subject:E", "Đăng ký!D8"),
        ("practice_model", {"name": "Từ file", "owner": "u1"}, "owner", "name:D subject:E", "Đăng ký!8"),
        ("score", {"criterion": "c2", "points": "7.5"}, "points", "criterion:c1:G criterion:c2:H", "Đăng ký!H8"),
        ("remark", {"text": "Khá"}, "text", "criterion:c1:G remark:M", "Đăng ký!M8"),
    ],
)
def test_why_finds_the_cell_by_the_columns_that_were_read(
    store: SqlStore, record_type: str, fields: dict[str, str], field: str, columns: str, place: str
) -> None:
    change = make_change(record_type, "m", fields, {}, "return-1")
    with store.write() as work:
        note = ActNote("import", "Nhận file", "2025-05-19T09:00:00", "u1", "", "", "xa-bac.xlsx")
        work.append([Noted(change, {"sheet": "Đăng ký", "row": 8, "columns": columns})], {"return-1": note})
        work.commit()
    (origin,) = SqlLedgerQueries(store).why("m", field)
    assert origin.place == place


def test_a_conflict_offers_both_values_with_their_authors(rivals) -> None:
    one, two, record = rivals
    for store in (one, two):
        (conflict,) = SqlLedgerQueries(store).conflicts()
        assert conflict.id == f"{record}:name"
        assert (conflict.kind, conflict.field, conflict.record_type) == ("value", "name", "practice_model")
        assert {option.value for option in conflict.options} == {"Đường hoa nông thôn", "Đường hoa phụ nữ"}
        assert {option.author for option in conflict.options} == {"Huyện ủy Sơn Hòa", "u2"}
        assert [option.number for option in conflict.options] == [1, 2]
        assert conflict.title == "Đường hoa nông thôn", "the owner's value is shown"


def test_a_decision_travels_and_nobody_is_asked_again(rivals) -> None:
    one, two, record = rivals
    queries = SqlLedgerQueries(one)
    decide(one, queries, Decide(f"{record}:name", take=2, reason="theo biên bản"))
    assert queries.conflict_count() == 0
    exchange(one, two)
    assert SqlLedgerQueries(two).conflicts() == []
    assert model(one, record) == model(two, record)
    with pytest.raises(UserError, match="unknown"):
        decide(one, queries, Decide(f"{record}:name", take=1))


def test_two_equal_decisions_are_one_and_two_different_ones_a_new_conflict(rivals) -> None:
    one, two, record = rivals
    for store in (one, two):
        decide(store, SqlLedgerQueries(store), Decide(f"{record}:name", value="Đường hoa"))
    exchange(one, two)
    assert SqlLedgerQueries(one).conflicts() == SqlLedgerQueries(two).conflicts() == []
    act = edit(one, record, name="A")
    edit(two, record, name="B")
    exchange(one, two)
    assert {o.value for o in SqlLedgerQueries(two).conflicts()[0].options} == {"A", "B"}
    undo(one, act)
    exchange(one, two)
    assert SqlLedgerQueries(two).conflicts() == []
    assert model(two, record).name == "B"
    redo(one, act)
    exchange(one, two)
    assert len(SqlLedgerQueries(two).conflicts()) == 1


def test_an_option_that_is_not_offered_is_refused(rivals) -> None:
    one, _, record = rivals
    for command in (Decide(f"{record}:name", take=3), Decide(f"{record}:name")):
        with pytest.raises(UserError, match="option"):
            decide(one, SqlLedgerQueries(one), command)


def test_an_edit_against_a_deletion_is_asked_and_either_answer_settles_it(rivals) -> None:
    one, two, record = rivals
    decide(one, SqlLedgerQueries(one), Decide(f"{record}:name", take=1))
    exchange(one, two)
    for answer, left in (("", 1), ("nhập trùng", 0)):
        with one.write() as work:
            work.delete(PRACTICE_MODEL, record, "nhập trùng")
            work.commit("Xóa")
        edit(two, record, year=(model(two, record).year or 2020) + 1)
        exchange(one, two)
        (conflict,) = SqlLedgerQueries(two).conflicts()
        assert conflict.kind == "delete"
        assert {option.value for option in conflict.options} == {"nhập trùng", ""}
        take = next(option.number for option in conflict.options if option.value == answer)
        decide(two, SqlLedgerQueries(two), Decide(conflict.id, take=take))
        exchange(one, two)
        for store in (one, two):
            assert SqlLedgerQueries(store).conflicts() == []
            with store.read() as reader:
                assert len(reader.find(PRACTICE_MODEL)) == left


def test_while_offices_disagree_about_an_undo_the_act_stands_until_decided(rivals) -> None:
    one, two, record = rivals
    act = edit(one, record, year=2030)
    exchange(one, two)
    undo(one, act)
    undo(two, act)
    redo(two, act)
    exchange(one, two)
    for store in (one, two):
        kinds = {conflict.kind: conflict for conflict in SqlLedgerQueries(store).conflicts()}
        assert kinds["withdrawal"].record_type == ACT
        assert kinds["withdrawal"].field == WITHDRAWN
        assert model(store, record).year == 2030
    decide(two, SqlLedgerQueries(two), Decide(kinds["withdrawal"].id, value=True))
    exchange(one, two)
    for store in (one, two):
        assert "withdrawal" not in {conflict.kind for conflict in SqlLedgerQueries(store).conflicts()}
        assert model(store, record).year is None


def test_offices_that_disagree_whether_two_records_are_the_same_are_asked(rivals) -> None:
    one, two, record = rivals
    other = add(one, "Đường hoa")
    exchange(one, two)
    join(one, record, other, same=True)
    join(two, record, other, same=False)
    exchange(one, two)
    for store in (one, two):
        (conflict,) = [c for c in SqlLedgerQueries(store).conflicts() if c.kind == "join"]
        assert {option.value for option in conflict.options} == {True, False}
    decide(two, SqlLedgerQueries(two), Decide(conflict.id, value=False))
    exchange(one, two)
    assert "join" not in {c.kind for c in SqlLedgerQueries(one).conflicts()}
    with one.read() as reader:
        assert len(reader.find(PRACTICE_MODEL)) == 2


def test_the_log_tells_acts_newest_first_with_their_standing(store: SqlStore) -> None:
    record = add(store)
    act = edit(store, record, "Đổi năm", year=2025)
    undo(store, act)
    rows = SqlLedgerQueries(store).acts()
    assert [(row.title, row.kind, row.withdrawn, row.changes) for row in rows] == [
        ("Hoàn tác", "undo", False, 1),
        ("Đổi năm", "edit", True, 1),
        ("Thêm mô hình", "edit", False, 1),
    ]
    assert [row.title for row in SqlLedgerQueries(store).acts(1)] == ["Hoàn tác"]


def test_what_stands_of_ours_is_told_however_much_others_did_since(rivals) -> None:
    one, two, record = rivals
    taken_back = edit(one, record, "Đổi năm", year=2025)
    undo(one, taken_back)
    edit(one, record, "Đổi tên", name="Hai")
    theirs = [edit(two, record, f"Việc thứ {number} của nơi khác", year=2024 + number) for number in range(4)]
    exchange(one, two)
    queries, ours, kinds = SqlLedgerQueries(one), one.office.unit, {"edit"}
    assert [row.title for row in queries.standing({ours}, kinds, (), 1)] == ["Đổi tên"]
    assert taken_back not in {row.act for row in queries.standing({ours}, kinds, (), 10)}
    assert [row.act for row in queries.standing({ours}, (), {theirs[0], theirs[2], taken_back}, 10)] == [
        theirs[2],
        theirs[0],
    ]


def test_an_act_tells_what_it_wrote_and_what_its_author_saw_there(store: SqlStore) -> None:
    record = add(store, "Một")
    act = edit(store, record, "Đổi tên", name="Hai", year=2025)
    withdrawal = undo(store, act).act
    queries = SqlLedgerQueries(store)
    written = {each.field: each for each in queries.written_in(act)}
    assert {(each.record, each.title) for each in written.values()} == {(record, "Một")}
    assert (written["name"].before, written["name"].value) == (("Một",), "Hai")
    assert written["year"].value == 2025
    (switch,) = queries.written_in(withdrawal)
    assert (switch.record, switch.title, switch.field, switch.value) == (act, "Đổi tên", WITHDRAWN, True)
    assert queries.written_in("nothing") == []


def test_what_two_offices_said_stands_before_the_decision(rivals) -> None:
    one, _, record = rivals
    decide(one, SqlLedgerQueries(one), Decide(f"{record}:name", value="Đường hoa"))
    (written,) = SqlLedgerQueries(one).written_in(SqlLedgerQueries(one).acts(1)[0].act)
    assert set(written.before) == {"Đường hoa nông thôn", "Đường hoa phụ nữ"}


def test_dumps_are_canonical_and_tell_all_heads(rivals) -> None:
    one, two, record = rivals
    dumps = [SqlLedgerQueries(store).dump() for store in (one, two)]
    assert json.dumps(dumps[0]) == json.dumps(dumps[1])
    document = next(found for found in dumps[0] if found["record"] == record)
    assert document["fields"]["name"] == ["Đường hoa nông thôn", "Đường hoa phụ nữ"]
    assert [(d["type"], d["record"]) for d in dumps[0]] == sorted((d["type"], d["record"]) for d in dumps[0])


def test_a_dump_marks_what_waits_what_is_deleted_and_groups(store: SqlStore) -> None:
    lost = make_change("practice_model", "m", {"owner": "u0", "name": "mất"}, {}, "a")
    deliver(store, [make_change("practice_model", "m", {"name": "sau"}, {"name": (lost.id,)}, "b")], {})
    one, other = add(store), add(store)
    with store.write() as work:
        work.join(one, other, same=True)
        work.commit("Gộp")
    gone = add(store)
    with store.write() as work:
        work.delete(PRACTICE_MODEL, gone, "nhầm")
        work.commit("Xóa")
    documents = {document["record"]: document for document in SqlLedgerQueries(store).dump()}
    assert documents["m"]["waiting"] == ["name"]
    assert documents[gone]["deleted"] == "nhầm"
    assert documents[one]["group"] == documents[other]["group"] == min(one, other)
    deliver(store, [lost], {})
    assert "waiting" not in {d["record"]: d for d in SqlLedgerQueries(store).dump()}["m"]
    assert isinstance(model(store, "m"), PracticeModel)
