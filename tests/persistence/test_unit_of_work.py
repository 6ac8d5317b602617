"""One write transaction: nothing without commit, nothing overwritten unseen, nothing half-written."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import BugError, EnvironmentProblem, UserError
from dvk_desktop.domain.ledger import Change, make_change
from dvk_desktop.domain.practice_models import PracticeModel
from dvk_desktop.domain.units import Unit
from dvk_desktop.persistence.backup import check
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.changes import ChangeSet
from dvk_desktop.usecases.ports import ActNote, Noted
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL
from dvk_desktop.usecases.units.fields import UNIT
from tests.founding import belongs_to
from tests.persistence.conftest import Clock, MakeStore
from tests.persistence.offices import changes_of, deliver, notes_of, projection


def add(store: SqlStore, name: str = "Tuyến đường hoa", **more: object) -> str:
    with store.write() as work:
        record = work.add(PRACTICE_MODEL, PracticeModel(name=name, **more))  # type: ignore[arg-type]  # test data
        work.commit("Thêm mô hình")
    return record


def model(store: SqlStore, record: str) -> PracticeModel:
    with store.read() as reader:
        return reader.get(PRACTICE_MODEL, record)


def test_nothing_is_left_without_commit(store: SqlStore) -> None:
    before = projection(store)
    with store.write() as work:
        work.add(PRACTICE_MODEL, PracticeModel(name="Bỏ dở"))
        assert [m.name for m in work.find(PRACTICE_MODEL)] == ["Bỏ dở"]
    assert projection(store) == before
    assert changes_of(store) == []
    assert notes_of(store) == {}


def test_an_exception_rolls_back_and_the_next_writer_gets_in(store: SqlStore) -> None:
    def fails() -> None:
        with store.write() as work:
            work.add(PRACTICE_MODEL, PracticeModel(name="Bỏ dở"))
            work.get(PRACTICE_MODEL, "không có")

    with pytest.raises(UserError):
        fails()
    record = add(store)
    assert [change.record for change in changes_of(store)] == [record]


def test_a_finished_unit_of_work_cannot_commit_again(store: SqlStore) -> None:
    with store.write() as work:
        work.commit()
        with pytest.raises(BugError):
            work.commit()


def test_listeners_hear_what_was_committed_and_only_then(store: SqlStore) -> None:
    heard: list[ChangeSet] = []
    store.on_commit(heard.append)
    with store.write() as work:
        work.add(PRACTICE_MODEL, PracticeModel(name="Bỏ dở"))
    assert heard == []
    record = add(store)
    assert heard[0].record_types == {"practice_model"}
    assert heard[0].records == {record}
    assert heard[0].act in notes_of(store)


def test_the_note_of_an_act_says_who_when_and_what(store: SqlStore) -> None:
    store.work_as("Trần Văn Nam")
    add(store)
    (note,) = notes_of(store).values()
    assert (note.kind, note.title, note.office, note.person) == ("edit", "Thêm mô hình", "u1", "Trần Văn Nam")
    assert note.at.startswith("2025-05-19T08:00")


def test_only_fields_that_differ_become_changes_and_a_cleared_field_is_one(store: SqlStore) -> None:
    record = add(store, year=2025, objectives="Đường sạch", starts=DateSpec.month(2025, 3))
    entity = model(store, record)
    with store.write() as work:
        assert not work.save(PRACTICE_MODEL, entity)
        assert work.save(PRACTICE_MODEL, replace(entity, year=2026, objectives=None))
        work.commit("Sửa")
    assert changes_of(store)[-1].fields == {"year": 2026, "objectives": ""}
    assert model(store, record) == replace(entity, year=2026, objectives=None)


def test_an_import_while_a_form_is_open_is_never_overwritten_silently(store: SqlStore, new_store: MakeStore) -> None:
    record = add(store, year=2025)
    other = new_store("u2")
    deliver(other, changes_of(store), notes_of(store))
    with store.read() as reader:
        form, seen = reader.get(PRACTICE_MODEL, record), reader.seen(record)
    with other.write() as work:
        work.save(PRACTICE_MODEL, replace(work.get(PRACTICE_MODEL, record), name="Tên của xã", contact="Lan"))
        work.commit("Sửa")
    deliver(store, changes_of(other), notes_of(other))
    with store.write() as work:
        work.save(PRACTICE_MODEL, replace(form, name="Tên của huyện", year=2026), seen)
        work.commit("Lưu biểu")
    assert changes_of(store)[-1].fields == {"name": "Tên của huyện", "year": 2026}
    with store.read() as reader:
        history = reader.histories([record])[record]
        assert set(history.state("name").values) == {"Tên của xã", "Tên của huyện"}
        assert history.state("name").conflict
    shown = model(store, record)
    assert shown.name == "Tên của huyện", "the owner's value is shown while the conflict is open"
    assert (shown.contact, shown.year) == ("Lan", 2026)


def test_saving_a_form_with_an_open_conflict_decides_nothing(store: SqlStore) -> None:
    record = add(store, name="A")
    (first,) = changes_of(store)
    rival = make_change("practice_model", record, {"name": "B"}, {}, "x")
    deliver(store, [rival], {})
    with store.write() as work:
        entity = work.get(PRACTICE_MODEL, record)
        assert work.save(PRACTICE_MODEL, replace(entity, year=2030))
        work.commit("Sửa")
    assert changes_of(store)[-1].fields == {"year": 2030}
    with store.read() as reader:
        assert set(reader.seen(record).heads["name"]) == {first.id, rival.id}


def test_a_value_this_program_cannot_read_is_shown_as_none_and_survives_an_edit(store: SqlStore) -> None:
    strange = {
        "owner": "u0",
        "name": "Mô hình",
        "starts": "tuần 3 năm 2027",
        "year": "hai nghìn",
        "themes": "một",
        "later_field": "x",
    }
    deliver(store, [make_change("practice_model", "r", strange, {}, "newer")], {})
    entity = model(store, "r")
    assert (entity.name, entity.starts, entity.year, entity.themes) == ("Mô hình", None, None, ("một",))
    with store.write() as work:
        work.save(PRACTICE_MODEL, replace(entity, name="Tên mới"))
        work.commit("Sửa")
    assert changes_of(store)[-1].fields == {"name": "Tên mới"}
    with store.read() as reader:
        assert reader.histories(["r"])["r"].state("starts").value() == "tuần 3 năm 2027"


def test_a_reference_shown_through_a_group_is_not_rewritten_by_saving(store: SqlStore) -> None:
    with store.write() as work:
        for unit in ("xa-a", "xa-b"):
            work.add(UNIT, Unit(id=unit, name="Xã An Hòa", kind="locality", level="commune"))
        work.add(PRACTICE_MODEL, PracticeModel(id="m", owner="xa-b", name="Mô hình"))
        work.join("xa-a", "xa-b", same=True)
        work.commit("Lập")
    entity = model(store, "m")
    assert entity.owner == "xa-a"
    with store.write() as work:
        assert not work.save(PRACTICE_MODEL, entity)


def test_a_deleted_group_is_gone_with_all_its_members_and_undo_brings_it_back(store: SqlStore) -> None:
    one, other = add(store, "Mô hình"), add(store, "Mô hình")
    with store.write() as work:
        work.join(one, other, same=True)
        work.commit("Gộp")
    with store.write() as work:
        work.delete(PRACTICE_MODEL, one, "nhập trùng")
        act = work.commit("Xóa").act
    with store.read() as reader:
        assert reader.find(PRACTICE_MODEL) == []
    assert act is not None
    with store.write() as work:
        work.withdraw(act)
        work.commit("Hoàn tác", "undo")
    with store.read() as reader:
        assert [m.id for m in reader.find(PRACTICE_MODEL)] == [min(one, other)]


def test_deleting_needs_a_reason_and_a_record(store: SqlStore) -> None:
    record = add(store)
    with store.write() as work:
        with pytest.raises(UserError, match="reason"):
            work.delete(PRACTICE_MODEL, record, "  ")
        with pytest.raises(UserError, match="unknown"):
            work.delete(PRACTICE_MODEL, "không có", "nhầm")
        with pytest.raises(UserError, match="unknown"):
            work.withdraw("không có")


def test_many_records_are_one_act(store: SqlStore) -> None:
    with store.write() as work:
        for number in range(500):
            work.add(PRACTICE_MODEL, PracticeModel(name=f"Mô hình {number}", year=2025))
        done = work.commit("Thêm hàng loạt")
    assert len(done.records) == 500
    assert len(notes_of(store)) == 1
    with store.read() as reader:
        assert len(reader.find(PRACTICE_MODEL, year=2025)) == 500


def test_a_head_of_the_owner_counts_as_soon_as_somebody_says_whose_act_it_was(store: SqlStore) -> None:
    base = make_change("practice_model", "m", {"owner": "u7"}, {}, "act-0")
    rivals = [make_change("practice_model", "m", {"name": f"của act {n}"}, {}, f"act-{n}") for n in range(1, 6)]
    deliver(store, [base, *rivals], {})
    last = max(rivals, key=lambda change: change.id)
    assert model(store, "m").name != last.fields["name"]
    with store.write() as work:
        work.append([], {last.act: ActNote(office="u7")})
        work.commit()
    assert model(store, "m").name == last.fields["name"]
    assert check(store, rebuild=False).differences == ()


def test_readers_see_one_state_throughout_beside_a_writer(store: SqlStore) -> None:
    add(store, "Một")
    with store.read() as reader:
        assert len(reader.find(PRACTICE_MODEL)) == 1
        add(store, "Hai")
        assert len(reader.find(PRACTICE_MODEL)) == 1
    with store.read() as reader:
        assert len(reader.find(PRACTICE_MODEL)) == 2


def test_writers_come_one_after_the_other(store: SqlStore) -> None:
    ready, order = threading.Event(), list[str]()

    def second() -> None:
        ready.set()
        with store.write() as work:
            order.append("second")
            work.add(PRACTICE_MODEL, PracticeModel(name="Hai"))
            work.commit()

    with store.write() as work:
        thread = threading.Thread(target=second)
        thread.start()
        ready.wait()
        work.add(PRACTICE_MODEL, PracticeModel(name="Một"))
        order.append("first")
        work.commit()
    thread.join()
    assert order == ["first", "second"]


def test_a_store_opened_for_reading_does_not_write(store: SqlStore) -> None:
    add(store)
    beside = SqlStore.open_for_reading(store.path, Clock())
    try:
        with beside.read() as reader:
            assert len(reader.find(PRACTICE_MODEL)) == 1
        with pytest.raises(EnvironmentProblem, match="reading_only"):
            beside.write()
    finally:
        beside.close()


_KILLED = """
import os, signal, sys
from datetime import datetime
from pathlib import Path
from sqlalchemy import event
from dvk_desktop.domain.practice_models import PracticeModel
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL

store = SqlStore.open_for_writing(Path(sys.argv[1]), lambda: datetime(2025, 5, 19), lambda: None)
with store.write() as work:
    for number in range(3000):
        work.add(PRACTICE_MODEL, PracticeModel(name=f"Mô hình {number}", method="x" * 2000))
    work.find(PRACTICE_MODEL, id="")
    if sys.argv[2] == "after":
        work.commit("Thêm")
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process is killed like this on Unix only")
@pytest.mark.parametrize(("when", "left"), [("before", 1), ("after", 3001)])
def test_a_killed_process_leaves_a_whole_database(store: SqlStore, when: str, left: int) -> None:
    add(store)
    store.close()
    done = subprocess.run([sys.executable, "-c", _KILLED, str(store.path), when], check=False)
    assert done.returncode == -9
    again = SqlStore.open_for_writing(store.path, Clock(), lambda: None)
    try:
        health = check(again, rebuild=False)
        assert health.well
        assert health.records == left
        add(again)
    finally:
        again.close()


def test_a_full_disk_is_a_coded_problem_and_leaves_nothing_half_written(store: SqlStore) -> None:
    add(store)
    before = (projection(store), changes_of(store))
    with store.maintenance() as (connection, keep):
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
        keep()

    def add_many(*, commit: bool) -> None:
        with store.write() as work:
            for number in range(2000):
                work.add(PRACTICE_MODEL, PracticeModel(name=f"Mô hình {number}", method="x" * 3000))
            if commit:
                work.commit("Thêm")
            work.find(PRACTICE_MODEL)

    for commit in (True, False):
        with pytest.raises(EnvironmentProblem) as refused:
            add_many(commit=commit)
        assert refused.value.code == "disk.full"
    assert (projection(store), changes_of(store)) == before
    with store.maintenance() as (connection, keep):
        connection.exec_driver_sql("PRAGMA max_page_count=1073741823")
        keep()
    add(store)
    assert check(store, rebuild=False).well


def test_a_read_only_file_is_a_coded_problem(store: SqlStore) -> None:
    add(store)
    with store.maintenance() as (connection, keep):
        connection.exec_driver_sql("PRAGMA query_only=ON")  # what root's tests cannot take away by permissions
        keep()
    with pytest.raises(EnvironmentProblem) as refused:
        add(store, "Không ghi được")
    assert refused.value.code == "folder.read_only"
    assert len(changes_of(store)) == 1


def test_a_folder_that_cannot_be_written_is_a_coded_problem(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(EnvironmentProblem) as refused:
        SqlStore.open_for_writing(tmp_path / "absent" / "dvk.sqlite3", Clock(), lambda: None)
    assert refused.value.code == "folder.read_only"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows makes no such folder, so SQLite is never asked")
def test_a_path_too_long_for_the_database_is_not_called_read_only(tmp_path: Path) -> None:
    folder = tmp_path.joinpath(*["Đảng ủy xã Đồng Văn Thượng " * 3 + "Hạ"] * 6)
    folder.mkdir(parents=True)
    with pytest.raises(EnvironmentProblem, match=r"file\.name_not_allowed"):
        SqlStore.open_for_writing(folder / "dvk.sqlite3", Clock(), lambda: None)


def test_what_is_no_database_is_refused_and_untouched(tmp_path: Path) -> None:
    path = tmp_path / "dvk.sqlite3"
    path.write_bytes(b"khong phai co so du lieu " * 100)
    before = path.read_bytes()
    with pytest.raises(EnvironmentProblem) as refused:
        SqlStore.open_for_writing(path, Clock(), lambda: None)
    assert refused.value.code == "data.damaged"
    assert path.read_bytes() == before
    with pytest.raises(EnvironmentProblem):
        SqlStore.open_for_reading(path, Clock())
    with pytest.raises(UserError):
        SqlStore.open_for_reading(tmp_path / "absent.sqlite3", Clock())


def test_each_copy_of_the_data_has_its_own_id(store: SqlStore, tmp_path: Path) -> None:
    add(store)
    copy = tmp_path / "copy.sqlite3"
    with closing(sqlite3.connect(store.path)) as source, closing(sqlite3.connect(copy)) as sink:
        source.backup(sink)
    other = SqlStore.open_for_writing(copy, Clock(), lambda: None)
    try:
        assert other.office.unit == store.office.unit
        assert other.office.copy != store.office.copy
        with pytest.raises(UserError, match=r"office\.exists"):
            belongs_to(other, "u5")
    finally:
        other.close()


def test_a_change_held_already_is_passed_over(store: SqlStore) -> None:
    change: Change = make_change("practice_model", "m", {"name": "x"}, {}, "act")
    with store.write() as work:
        assert work.append([Noted(change), Noted(change)], {}) == 1
        work.commit()
    with store.write() as work:
        assert work.append([Noted(change)], {}) == 0
        work.commit()
    assert changes_of(store) == [change]
