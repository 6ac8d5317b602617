"""What 100,000 practice models cost: lists, search, bulk writing, rebuilding, memory."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import python_calamine

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.ledger import make_change, new_id
from dvk_desktop.domain.practice_models import PracticeModel
from dvk_desktop.opened import country
from dvk_desktop.persistence.projector import Projector
from dvk_desktop.persistence.queries.history import SqlLedgerQueries
from dvk_desktop.persistence.queries.lists import SqlList
from dvk_desktop.persistence.queries.practice_models import PRACTICE_MODELS
from dvk_desktop.persistence.search import SqlSearch
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.ports import ActNote, Noted
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL
from dvk_desktop.usecases.samples.large import LARGE, fill_large_office
from dvk_desktop.usecases.units.other_names import NamesOfOurs, other_names
from tests.benchmarks.conftest import Told, now
from tests.founding import belongs_to

ROUNDS = 5
BULK = 10_000


def median(benchmark: Any, work: Callable[[], object]) -> float:
    """Milliseconds: the median of five warm rounds."""
    benchmark.pedantic(work, rounds=ROUNDS, warmup_rounds=1)
    return float(benchmark.stats.stats.median) * 1000


@pytest.fixture(scope="module")
def models(large_store: SqlStore) -> SqlList[Any]:
    return SqlList(large_store, PRACTICE_MODELS)


@pytest.fixture(scope="module")
def search(large_store: SqlStore) -> SqlSearch:
    with large_store.read() as reading:
        ours = NamesOfOurs(reading)
    path = large_store.path.with_name("search.sqlite3")
    found = SqlSearch(large_store, path, other_names=lambda text: other_names(ours, country, text))
    found.catch_up()
    return found


@pytest.mark.parametrize("sort", ["", "name", "unit_name", "starts", "year", "state", "contact", "budget"])
def test_opening_and_sorting_the_list(benchmark, models: SqlList[Any], tell: Told, sort: str) -> None:
    measured = median(benchmark, lambda: models.keys(ListQuery(sort=sort)))
    tell(f"keys of 100,000 rows, sorted by {sort or 'the list itself'}", measured, 150, "ms")


@pytest.mark.parametrize("text", ["an ninh", "thắp sáng đường quê", "khong co gi"])
def test_filtering_by_typed_text(benchmark, models: SqlList[Any], tell: Told, text: str) -> None:
    tell(f"keys for the text “{text}”", median(benchmark, lambda: models.keys(ListQuery(text=text))), 150, "ms")


def test_a_page_of_rows(benchmark, models: SqlList[Any], tell: Told) -> None:
    keys = models.keys(ListQuery(sort="contact"))[LARGE // 2 : LARGE // 2 + 100]
    assert len(models.rows(keys)) == 100
    tell("a page of 100 rows", median(benchmark, lambda: models.rows(keys)), 5, "ms")


@pytest.mark.parametrize("text", ["t", "tổ", "to tu quan", "nguyễn văn b", "đường quê hòa"])
def test_searching_as_you_type(benchmark, search: SqlSearch, tell: Told, text: str) -> None:
    assert search.find(text).hits
    tell(f"search “{text}” among 100,000", median(benchmark, lambda: search.find(text)), 20, "ms")


def entities() -> list[PracticeModel]:
    told = "Vận động nhân dân tham gia đóng góp ngày công, hiến đất làm đường giao thông nông thôn; "
    return [
        PracticeModel(
            owner="province",
            name=f"Tổ tự quản bảo vệ môi trường khu dân cư số {number}",
            kind="model",
            subject="collective",
            field="VHXH",
            situation=told,
            objectives=told * 2,
            method=told * 2,
            area="Thôn 3",
            forces=told,
            schedule="Quý II",
            outputs=told,
            registration_kind="new",
            starts=DateSpec.day(date(2025, 1, 6)),
            ends=DateSpec.month(2025, 12),
            contact="Nguyễn Văn Bình",
            phone="0912345678",
            households=number % 300,
            budget=1_000_000 * number,
            year=2025,
        )
        for number in range(BULK)
    ]


def test_adding_ten_thousand_models_at_once(benchmark, empty_store: SqlStore, tell: Told, tmp_path: Path) -> None:
    """Ledger, hash chain, projected rows and their indexes, against the bare cells."""
    rows = entities()
    cells = [tuple(PRACTICE_MODEL.values_of(row).values()) for row in rows]
    assert len(cells[0]) == 20

    def plain() -> None:
        path = tmp_path / "plain.sqlite3"
        path.unlink(missing_ok=True)
        columns = ", ".join(f"c{number}" for number in range(len(cells[0])))
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=FULL")
            connection.execute(f"CREATE TABLE t ({columns})")
            connection.execute("BEGIN")
            connection.executemany(f"INSERT INTO t VALUES ({', '.join('?' for _ in cells[0])})", cells)
            connection.execute("COMMIT")

    def add() -> None:
        with empty_store.write() as work:
            for row in rows:
                work.add(PRACTICE_MODEL, row)
            work.commit("Thêm")

    def append(changes: list[Noted]) -> None:
        with empty_store.write() as work:
            work.append(changes, {changes[0].change.act: ActNote()})
            work.commit()

    def changes() -> tuple[tuple[list[Noted]], dict[str, Any]]:
        act, values = new_id(), [PRACTICE_MODEL.values_of(row) for row in rows]
        return ([Noted(make_change("practice_model", new_id(), value, {}, act)) for value in values],), {}

    def read() -> None:
        assert len(python_calamine.CalamineWorkbook.from_path(workbook).get_sheet_by_index(0).to_python()) == BULK

    workbook = tmp_path / "plain.xlsx"
    _write(workbook, cells)
    alone = min(_seconds(plain) for _ in range(ROUNDS))
    reading = min(_seconds(read) for _ in range(ROUNDS))
    benchmark.pedantic(append, setup=changes, rounds=ROUNDS)
    measured = float(benchmark.stats.stats.min)
    adding = min(_seconds(add) for _ in range(ROUNDS))
    tell("taking in 10,000 changes of 20 fields in one unit of work", measured, 1, "s")
    tell("  … against reading the bare cells from a workbook and executemany", measured / (alone + reading), 2.2, "x")
    tell("  … against executemany alone", measured / alone, 12, "x")
    tell("10,000 `add` of models with 20 fields in one unit of work", adding, 1.5, "s")


def _write(path: Path, cells: Iterable[Sequence[object]]) -> None:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet()
    for row in cells:
        sheet.append(row)
    book.save(path)


def test_the_search_catches_up_with_ten_thousand_records(empty_store: SqlStore, tell: Told, tmp_path: Path) -> None:
    with empty_store.write() as work:
        for row in entities():
            work.add(PRACTICE_MODEL, row)
        work.commit("Thêm")
    searches = [SqlSearch(empty_store, tmp_path / f"search{number}.sqlite3") for number in range(3)]
    tell("search catches up with 10,000 records", min(_seconds(search.catch_up) for search in searches), 1, "s")
    assert searches[0].find("tổ tự quản").total == BULK


def test_rebuilding_the_projection(benchmark, large_store: SqlStore, tell: Told) -> None:
    def rebuild() -> None:
        with large_store.maintenance() as (connection, _):
            Projector(connection).rebuild()

    benchmark.pedantic(rebuild, rounds=1)
    tell("rebuilding 100,000 models of 26 fields", float(benchmark.stats.stats.median), 12, "s")


def test_rebuilding_many_small_changes(benchmark, empty_store: SqlStore, tell: Told) -> None:
    with empty_store.write() as work:
        for number in range(LARGE):
            work.add(PRACTICE_MODEL, PracticeModel(name=f"Tổ tự quản số {number}", year=2025, field="KT"))
        work.commit("Thêm")

    def rebuild() -> None:
        with empty_store.maintenance() as (connection, _):
            Projector(connection).rebuild()

    benchmark.pedantic(rebuild, rounds=1)
    tell("rebuilding 100,000 changes of four fields", float(benchmark.stats.stats.median), 5, "s")


def test_fingerprint_of_everything_and_of_a_commune(benchmark, large_store: SqlStore, tell: Told) -> None:
    queries = SqlLedgerQueries(large_store)
    tell("fingerprint of 100,000 changes", median(benchmark, queries.fingerprint), 150, "ms")


def test_filling_a_large_office(tmp_path: Path, tell: Told) -> None:
    store = SqlStore.open_for_writing(tmp_path / "dvk.sqlite3", now, lambda: None)
    belongs_to(store, "province")
    took = _seconds(lambda: fill_large_office(store, today=date(2025, 5, 19), models=BULK))
    store.close()
    tell("filling a sample office, for 100,000 models", took * LARGE / BULK, 60, "s")


_MEMORY = """
import sys
from datetime import datetime
from pathlib import Path
from dvk_desktop.opened import country
from dvk_desktop.persistence.queries.lists import SqlList
from dvk_desktop.persistence.queries.practice_models import PRACTICE_MODELS
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.listing import ListQuery

def used():
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("VmRSS")).split()[1]) / 1024

before = used()
store = SqlStore.open_for_reading(Path(sys.argv[1]), datetime.now)
models = SqlList(store, PRACTICE_MODELS)
keys = models.keys(ListQuery(sort="contact"))
models.rows(keys[:100])
print(before, used())
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_memory_of_a_process_with_the_list_open(large_store: SqlStore, tell: Told) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _MEMORY, str(large_store.path)], check=True, capture_output=True, text=True
    )
    before, after = map(float, done.stdout.split())
    tell("memory of a process that has the list of 100,000 open", after, 120, "MB")
    tell("  … of which the store and the list", after - before, 60, "MB")


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began
