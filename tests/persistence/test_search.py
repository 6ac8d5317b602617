"""Finding by words with and without diacritics, and an index that follows the ledger whatever happens to either."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from dvk_desktop.domain.directives import Directive, Task
from dvk_desktop.domain.errors import EnvironmentProblem
from dvk_desktop.domain.practice_models import PracticeModel
from dvk_desktop.domain.units import UnitGroup
from dvk_desktop.persistence.backup import make_backup, restore_backup
from dvk_desktop.persistence.search import SqlSearch
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.directives.fields import DIRECTIVE, TASK
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL
from dvk_desktop.usecases.units.fields import UNIT_GROUP
from tests.persistence.conftest import Clock
from tests.persistence.test_unit_of_work import add


@pytest.fixture
def search(store: SqlStore) -> SqlSearch:
    return SqlSearch(store, store.path.with_name("search.sqlite3"))


def titles(search: SqlSearch, text: str) -> list[str]:
    search.catch_up()
    return [hit.title for hit in search.find(text).hits]


def letter(store: SqlStore, subject: str, number: str = "", text: str = "") -> str:
    with store.write() as work:
        record = work.add(
            DIRECTIVE, Directive(issuer="Tỉnh ủy", subject=subject, number_full=number or None, text=text or None)
        )
        work.commit("Nhập văn bản")
    return record


@pytest.mark.parametrize("query", ["134 cv thu", "134-CV/ThU", "134-cv/th", "cv 134", "134–CV/ThU"])
def test_a_letter_is_found_by_its_number_however_it_is_typed(store: SqlStore, search: SqlSearch, query: str) -> None:
    letter(store, "V/v phát động", "134-CV/ThU")
    letter(store, "V/v tổng kết", "135-CV/ThU")
    letter(store, "", "136-CV/TU")
    assert titles(search, query) == ["V/v phát động"]
    assert titles(search, "136") == ["136-CV/TU"]  # no hit without a name


@pytest.mark.parametrize("query", ["Ðà Lạt", "đà lạt", "da lat", "DA LAT", "Đà Lạ"])
def test_look_alikes_case_and_missing_diacritics_make_no_difference(
    store: SqlStore, search: SqlSearch, query: str
) -> None:
    add(store, "Chợ Đà Lạt văn minh")
    add(store, "Chợ Bảo Lộc văn minh")
    assert titles(search, query) == ["Chợ Đà Lạt văn minh"]


@pytest.mark.parametrize("query", ["hoà bình", "hòa bình", "Hòa Bình", "hoa binh"])
def test_tone_placement_makes_no_difference(store: SqlStore, search: SqlSearch, query: str) -> None:
    add(store, "Thôn Hoà Bình")
    add(store, "Thôn Hòa Bình")
    assert sorted(titles(search, query)) == ["Thôn Hoà Bình", "Thôn Hòa Bình"]


@pytest.mark.parametrize("query", ["b'lao", "B’Lao", "b‘lao", "B`LAO"])
def test_apostrophes_of_any_shape_are_one(store: SqlStore, search: SqlSearch, query: str) -> None:
    add(store, "Phường B’Lao")
    add(store, "Phường Lao Bảo")
    assert titles(search, query) == ["Phường B’Lao"]


@pytest.mark.parametrize("query", ["25-NQ/TƯ", "25-NQ/TW", "25 nq tw", "25nqtw", "Số 25-nq/tư"])
def test_a_number_of_the_centre_is_found_though_telex_made_another_letter_of_it(
    store: SqlStore, search: SqlSearch, query: str
) -> None:
    letter(store, "Số 25 về dân vận", "25-NQ/TW")
    letter(store, "Số 25 của tỉnh", "26-NQ/TU")
    assert titles(search, query) == ["Số 25 về dân vận"]


@pytest.mark.parametrize("query", ["37 kh du", "37-KH/ĐU", "37/KH-ĐU"])
def test_a_letter_comes_before_those_that_only_cite_its_number(store: SqlStore, search: SqlSearch, query: str) -> None:
    letter(store, "Giấy mời", "09-GM/BXDĐ", "Thực hiện Kế hoạch số 37-KH/ĐU ngày 02/3/2026")
    letter(store, "Kế hoạch năm", "37-KH/ĐU")
    assert titles(search, query) == ["Kế hoạch năm", "Giấy mời"]


def test_exact_accents_come_first(store: SqlStore, search: SqlSearch) -> None:
    for name in ("Tổ hoa", "Tổ hỏa", "Tổ hòa", "Tổ hoá"):
        add(store, name)
    assert titles(search, "hòa")[0] == "Tổ hòa"
    assert titles(search, "hóa")[0] == "Tổ hoá"
    assert len(titles(search, "hòa")) == 4


def test_a_word_as_it_was_typed_comes_before_one_that_only_begins_so(store: SqlStore, search: SqlSearch) -> None:
    for name in ("Hoàn thành sớm", "Tổ hòa giải", "Hoàng Mai"):
        add(store, name)
    assert titles(search, "hòa")[0] == "Tổ hòa giải"


def test_every_word_must_occur_and_the_last_may_be_unfinished(store: SqlStore, search: SqlSearch) -> None:
    add(store, "Tuyến đường hoa nông thôn", objectives="Vận động 40 hộ")
    add(store, "Tuyến đường cờ")
    assert titles(search, "đường ho") == ["Tuyến đường hoa nông thôn"]
    assert titles(search, "van dong tuyen") == ["Tuyến đường hoa nông thôn"]
    assert titles(search, "đường xyz") == []
    assert titles(search, "  ") == titles(search, '"') == titles(search, "*") == titles(search, "AND OR (") == []


def test_a_hit_tells_where_the_word_stands_and_how_many_there_are(store: SqlStore, search: SqlSearch) -> None:
    record = letter(store, "V/v phong trào", "1-CV", "Mở đầu. " * 60 + "Đề nghị báo cáo trước ngày 15. " + "Kết. " * 90)
    search.catch_up()
    found = search.find("bao cao truoc")
    assert (found.total, found.hits[0].id, found.hits[0].kind) == (1, record, "directive")
    assert "báo cáo trước ngày 15" in found.hits[0].snippet
    assert found.hits[0].snippet.startswith("…")
    for number in range(5):
        add(store, f"Phong trào {number}")
    search.catch_up()
    few = search.find("phong trào", limit=3)
    assert (len(few.hits), few.total) == (3, 6)


def test_other_names_are_shown_as_people_write_them(store: SqlStore, search: SqlSearch) -> None:
    with store.write() as work:
        work.add(UNIT_GROUP, UnitGroup(name="Các tổ dân phố", aliases=("Các khu phố*", "Các ấp")))
        work.commit()
    search.catch_up()
    (hit,) = search.find("khu phố").hits
    assert "Các khu phố…; Các ấp" in hit.snippet


def test_the_index_follows_edits_deletes_undo_and_joins(store: SqlStore, search: SqlSearch) -> None:
    one, other = add(store, "Đường hoa"), add(store, "Đường cờ")
    assert titles(search, "hoa") == ["Đường hoa"]
    with store.write() as work:
        work.save(PRACTICE_MODEL, replace(work.get(PRACTICE_MODEL, one), name="Đường điện"))
        act = work.commit("Sửa").act
    assert titles(search, "hoa") == []
    assert titles(search, "điện") == ["Đường điện"]
    assert act is not None
    with store.write() as work:
        work.withdraw(act)
        work.commit("Hoàn tác")
    assert titles(search, "hoa") == ["Đường hoa"]
    assert titles(search, "điện") == []
    with store.write() as work:
        work.join(one, other, same=True)
        work.commit("Gộp")
    assert len(titles(search, "đường")) == 1
    with store.write() as work:
        work.join(one, other, same=False)
        work.commit("Tách")
    assert sorted(titles(search, "đường")) == ["Đường cờ", "Đường hoa"]
    with store.write() as work:
        work.delete(PRACTICE_MODEL, one, "nhầm")
        work.commit("Xóa")
    assert titles(search, "đường") == ["Đường cờ"]


def test_catching_up_looks_only_at_what_is_new(store: SqlStore, search: SqlSearch) -> None:
    for number in range(5):
        add(store, f"Mô hình {number}")
    assert search.catch_up() == 5
    assert search.catch_up() == 0
    add(store, "Mô hình mới")
    assert search.catch_up() == 1


def test_an_index_is_remembered_between_sessions(store: SqlStore, search: SqlSearch) -> None:
    add(store, "Đường hoa")
    search.catch_up()
    again = SqlSearch(store, store.path.with_name("search.sqlite3"))
    assert again.catch_up() == 0
    assert again.find("hoa").total == 1


@pytest.mark.parametrize("content", [b"khong phai chi muc" * 100, b""], ids=["garbage", "empty"])
def test_a_damaged_index_is_made_anew(store: SqlStore, search: SqlSearch, content: bytes) -> None:
    add(store, "Đường hoa")
    search.catch_up()
    path = store.path.with_name("search.sqlite3")
    path.write_bytes(content)
    for leftover in ("-wal", "-shm"):
        path.with_name(path.name + leftover).unlink(missing_ok=True)
    assert search.find("hoa").total == 0
    assert titles(search, "hoa") == ["Đường hoa"]
    path.write_bytes(content)
    assert titles(SqlSearch(store, path), "hoa") == ["Đường hoa"]


def test_an_index_deleted_while_the_program_runs_is_made_anew(store: SqlStore, search: SqlSearch) -> None:
    add(store, "Đường hoa")
    search.catch_up()
    for leftover in ("", "-wal", "-shm"):
        path = store.path.with_name("search.sqlite3" + leftover)
        path.unlink(missing_ok=True)
    assert search.find("hoa").total == 0
    assert titles(search, "hoa") == ["Đường hoa"]


@pytest.mark.parametrize("later", [0, 1, 3], ids=["shorter", "as long", "longer"])
def test_an_index_ahead_of_a_restored_ledger_is_noticed(
    store: SqlStore, search: SqlSearch, tmp_path: Path, later: int
) -> None:
    """Also when the restored ledger has since grown to the same number of changes, or beyond."""
    add(store, "Trước")
    archive = make_backup(store.path, tmp_path / "none", tmp_path / "dvk.zip")
    add(store, "Sau sao lưu")
    assert titles(search, "sau") == ["Sau sao lưu"]
    store.close()
    restore_backup(archive, store.path.parent, tmp_path / "aside.zip")
    again = SqlStore.open_for_writing(store.path, Clock(), lambda: None)
    for number in range(later):
        add(again, f"Mới {number}")
    found = SqlSearch(again, again.path.with_name("search.sqlite3"))
    assert titles(found, "sau") == []
    assert titles(found, "truoc") == ["Trước"]
    assert len(titles(found, "mới")) == later
    again.close()


def test_a_reader_without_an_index_finds_nothing_and_makes_none(store: SqlStore, tmp_path: Path) -> None:
    add(store, "Đường hoa")
    found = SqlSearch(store, tmp_path / "search.sqlite3", writes=False)
    assert found.find("hoa").hits == ()
    assert list(tmp_path.iterdir()) == []


def test_many_records_are_indexed_in_one_go(store: SqlStore, search: SqlSearch) -> None:
    with store.write() as work:
        for number in range(2_000):
            work.add(PRACTICE_MODEL, PracticeModel(name=f"Tổ tự quản số {number}"))
        work.commit("Thêm")
    assert search.catch_up() == 2_000
    assert search.find("tổ tự quản", limit=10).total == 2_000
    assert [hit.title for hit in search.find("số 1999").hits] == ["Tổ tự quản số 1999"]


def test_an_index_that_cannot_be_made_is_a_problem_of_the_surroundings(store: SqlStore, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem):
        SqlSearch(store, tmp_path / "no folder" / "search.sqlite3")


def test_a_clause_that_is_found_names_its_letter(store: SqlStore, search: SqlSearch) -> None:
    numbered, unnumbered = letter(store, "V/v phát động", "134-CV/ThU"), letter(store, "phát động thi đua")
    with store.write() as work:
        for directive in (numbered, unnumbered):
            work.add(TASK, Task(directive=directive, ordinal="3", text="Rà soát tổ hợp tác nuôi ong"))
        work.commit("Nhập nhiệm vụ")
    search.catch_up()
    hits = search.find("nuoi ong").hits
    assert sorted((hit.title, hit.letter) for hit in hits) == [("3", "134-CV/ThU"), ("3", "phát động thi đua")]
    assert "Nhiệm vụ · Mục 3 · 134-CV/ThU" in [hit.said for hit in hits]
    assert {hit.letter for hit in search.find("thi dua").hits} == {""}
