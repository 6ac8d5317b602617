"""Taking in a registration of 10,000 rows × 20 columns, beside reading and inserting the same cells without any rules.

Every limit is a ratio to a raw calamine read plus a plain `executemany` of the same cells, measured in the same run.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from dvk_desktop.persistence.search import SqlSearch
from dvk_desktop.runtime.sandbox import Sandbox
from dvk_desktop.usecases.exchange.contents import Package, RowOut, SheetOut
from dvk_desktop.usecases.exchange.manifest import parse_manifest
from tests.benchmarks.conftest import Told
from tests.exchange.office import Office

ROWS, COLUMNS = 10_000, 20
LONG = ("situation", "objectives", "method", "area", "forces", "resources", "schedule", "outputs", "sustainability")


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(("dvk_desktop.exchange.",)) as kept:
        kept.warm_up("dvk_desktop.exchange.reading.child")
        yield kept


def typed(number: int) -> dict[str, object]:
    """What a unit fills in, half of it long texts."""
    about = f"Nội dung số {number}: vận động nhân dân tham gia xây dựng nông thôn mới, giữ gìn an ninh trật tự"
    return {
        "name": f"Tuyến đường hoa tự quản số {number}",
        "kind": "Mô hình",
        "subject": "Tập thể" if number % 3 else "Cá nhân",
        "field": ("Kinh tế", "Văn hóa - xã hội", "Quốc phòng - an ninh")[number % 3],
        "registration_kind": "Xây dựng mới",
        **{name: f"{about} ({name})" for name in LONG},
        "starts": f"{1 + number % 28:02}/{1 + number % 12:02}/2026",
        "ends": "31/12/2026",
        "contact": f"Nguyễn Văn {number}",
        "phone": f"09{number:08}",
        "households": number % 500,
        "budget": number * 1000,
    }


def office(folder: Path, sandbox: Sandbox) -> Office:
    made = Office(folder, sandbox, "district")
    made.add_tree()
    made.open_round()
    return made


@pytest.fixture(scope="module")
def workbook(tmp_path_factory: pytest.TempPathFactory, sandbox: Sandbox) -> Path:
    folder = tmp_path_factory.mktemp("registration")
    made = office(folder / "office", sandbox)
    made.export("registration", "lac", round="round-2026", blank=0)
    with made.store.read() as reading:
        manifest = parse_manifest(made.books.files_out(reading)[0].manifest)
    rows = [RowOut("", {}, typed=typed(number), hidden=(f"new-{number}", "")) for number in range(ROWS)]
    path = folder / "registration.xlsx"
    made.files.write(Package(replace(manifest, columns={}), (SheetOut("models", rows),)), path)
    made.close()
    return path


def timed(call: Callable[[], object]) -> float:
    started = time.perf_counter()
    call()
    return time.perf_counter() - started


def raw(path: Path, database: Path) -> None:
    """Reading and inserting the cells, nothing else."""
    rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_name("Đăng ký").to_python(skip_empty_area=False)[5:]
    with sqlite3.connect(database) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute(f"CREATE TABLE cells ({', '.join(f'c{n}' for n in range(COLUMNS))})")
        marks = ", ".join("?" * COLUMNS)
        connection.executemany(f"INSERT INTO cells VALUES ({marks})", [row[3:23] for row in rows])
    connection.close()


def test_10000_new_rows_beside_a_raw_read_and_insert(
    benchmark: Any, workbook: Path, sandbox: Sandbox, tmp_path: Path, tell: Told
) -> None:
    """Planning and taking in, in the sandbox; then the search index. The best of the rounds is compared with the best
    of the raw ones: other programs only ever make either slower."""
    raws, ours, searches = [], [], []

    def round_of(number: int) -> None:
        raws.append(timed(lambda: raw(workbook, tmp_path / f"raw{number}.sqlite3")))
        made = office(tmp_path / f"office{number}", sandbox)
        made.plan(workbook)
        ours.append(timed(lambda: made.take_in(workbook)))
        assert len(made.models()) == ROWS
        searches.append(timed(SqlSearch(made.store, tmp_path / f"search{number}.sqlite3").catch_up))
        made.close()

    numbers = iter(range(100))
    rounds = 5 if benchmark.enabled else 1
    benchmark.pedantic(lambda: round_of(next(numbers)), rounds=rounds, iterations=1)
    ratios = [each / base for each, base in zip(ours, raws, strict=True)]
    tell("10,000-row registration: plan and take in / raw read and insert", min(ours) / min(raws), 4, "x")
    tell("  … the median of the rounds' own ratios", median(ratios), None, "x")
    tell("  … search index up to date after", min(searches), 1, "s")


def test_the_same_bytes_again(benchmark: Any, workbook: Path, sandbox: Sandbox, tmp_path: Path, tell: Told) -> None:
    made = office(tmp_path / "office", sandbox)
    made.take_in(workbook)

    result = benchmark.pedantic(made.take_in, (workbook,), rounds=5, iterations=1)

    assert result.already_imported
    if benchmark.stats is not None:
        tell("the same workbook dropped again", benchmark.stats["median"] * 1000, 200, "ms")
    made.close()
