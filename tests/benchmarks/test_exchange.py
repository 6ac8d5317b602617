"""Taking in a registration of 10,000 rows × 20 columns, beside reading and inserting the same cells without any rules.

Every limit is a ratio to a raw calamine read plus a plain `executemany` of the same cells, measured in the same run.
"""

from __future__ import annotations

import itertools
import shutil
import sqlite3
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from dvk_desktop.domain.units import Unit
from dvk_desktop.persistence.search import SqlSearch
from dvk_desktop.runtime.sandbox import Sandbox
from dvk_desktop.usecases.exchange.contents import Package, RowOut, SheetOut
from dvk_desktop.usecases.exchange.manifest import Party, parse_manifest
from dvk_desktop.usecases.progress import Cancelled
from dvk_desktop.usecases.units.fields import UNIT
from tests.benchmarks.conftest import Told
from tests.exchange.office import Office

ROWS, COLUMNS = 10_000, 20
MANY, EACH = 500, 30
PROCESS = Path(__file__).with_name("exchange_process.py")
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


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory, workbook: Path, sandbox: Sandbox) -> tuple[Path, Path]:
    """An office that holds the 10,000 rows, and the workbook in which it sends them out again."""
    folder = tmp_path_factory.mktemp("sent") / "office"
    made = office(folder, sandbox)
    made.take_in(workbook)
    path = made.export("registration", "lac", round="round-2026", blank=0)
    made.close()
    return folder, path


CHANGED = (("(objectives)", "(sửa)"), ("Nguyễn Văn", "Trần Thị"))
"""Two of the twenty cells of each row."""


def altered(path: Path, to: Path, *replaced: tuple[str, str]) -> Path:
    """The workbook saved again, its texts with these replacements."""
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as target:
        for part in source.infolist():
            content = source.read(part)
            if part.filename.startswith("xl/"):  # texts stand in the sheets or beside them
                for old, new in replaced:
                    content = content.replace(old.encode(), new.encode())
            target.writestr(part.filename, content)
    return to


@pytest.mark.parametrize(
    ("what", "replaced", "fate", "limit"),
    [
        (
            "10 % of the cells changed, two in each row",
            (("(objectives)", "(sửa)"), ("Nguyễn Văn", "Trần Thị")),
            "changed",
            4.5,
        ),
        ("saved again with the same contents", (), "same", 3),
    ],
)
def test_10000_rows_that_came_back_beside_a_raw_read_and_insert(
    benchmark: Any,
    sent: tuple[Path, Path],
    sandbox: Sandbox,
    tmp_path: Path,
    tell: Told,
    what: str,
    replaced: tuple[tuple[str, str], ...],
    fate: str,
    limit: float,
) -> None:
    raws, ours = [], []
    back = altered(sent[1], tmp_path / "back.xlsx", *replaced)

    def round_of(number: int) -> None:
        raws.append(timed(lambda: raw(back, tmp_path / f"raw{number}.sqlite3")))
        shutil.copytree(sent[0], tmp_path / f"office{number}")
        made = Office(tmp_path / f"office{number}", sandbox, "district", found=False)
        made.plan(back)
        before = len(made.change_ids())
        ours.append(timed(lambda: made.take_in(back)))
        assert made.exchange.history()[0].counts[fate] == ROWS
        assert (len(made.change_ids()) > before) == bool(replaced)
        made.close()

    numbers = iter(range(100))
    benchmark.pedantic(lambda: round_of(next(numbers)), rounds=4 if benchmark.enabled else 1, iterations=1)
    tell(f"10,000 rows, {what} / raw", min(ours) / min(raws), limit, "x")


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory, sandbox: Sandbox) -> tuple[Path, list[Path]]:
    """An office with 500 units below it, and a workbook of 30 rows from each."""
    folder = tmp_path_factory.mktemp("many")
    made = office(folder / "office", sandbox)
    with made.store.write() as work:
        for number in range(MANY):
            work.add(UNIT, Unit(f"u{number}", "district", f"Xã số {number}", level="commune", parent="district"))
        work.commit("units")
    made.export("registration", "lac", round="round-2026", blank=0)
    with made.store.read() as reading:
        manifest = parse_manifest(made.books.files_out(reading)[0].manifest)
    paths = []
    for number in range(MANY):
        whose = replace(manifest, package=f"p{number}", filler=f"u{number}", columns={})
        whose = replace(whose, receiver=Party(f"u{number}", f"Xã số {number}"))
        rows = [RowOut("", {}, typed=typed(n + EACH * number), hidden=(f"new-{n}", "")) for n in range(EACH)]
        paths.append(folder / f"{number}.xlsx")
        made.files.write(Package(whose, (SheetOut("models", rows),)), paths[-1])
    made.close()
    return folder / "office", paths


class Watching:
    """Notes when progress is told of what; cancels as soon as `asked` has passed (seconds after the first)."""

    def __init__(self, asked: float | None = None) -> None:
        self.seen: list[int] = []
        self.at: list[float] = []
        self.asked = asked

    def step(self, done: int, total: int, what: str = "") -> None:
        self.seen.append(done)
        self.at.append(time.perf_counter())
        if self.asked is not None and self.at[-1] - self.at[0] > self.asked:
            raise Cancelled

    @property
    def longest(self) -> float:
        """Seconds in which nothing was told, at most."""
        return max(later - earlier for earlier, later in itertools.pairwise(self.at))


def stopped(work: Callable[[Watching], object], after: float) -> float:
    """Seconds from the wish to stop, `after` seconds from the beginning, to the end of the work."""
    watching = Watching(after)
    with pytest.raises(Cancelled):
        work(watching)
    return time.perf_counter() - watching.at[0] - after


def test_500_workbooks_of_a_province(
    benchmark: Any, many: tuple[Path, list[Path]], sandbox: Sandbox, tmp_path: Path, tell: Told
) -> None:
    shutil.copytree(many[0], tmp_path / "office")
    paths = many[1]
    made = Office(tmp_path / "office", sandbox, "district", found=False)
    waits = [stopped(lambda watching: made.exchange.plan(paths, progress=watching), after) for after in (0.1, 0.7)]
    assert not made.exchange.history()
    batch = made.exchange.plan(paths)
    waits += [stopped(lambda watching: made.exchange.apply(batch, progress=watching), after) for after in (0.1, 0.4)]
    whole = made.exchange.history()
    assert 0 < len(whole) < MANY
    assert len(made.models()) == EACH * len(whole), "nothing is in of the file at which it was stopped"
    made.close()
    made = Office(many[0], sandbox, "district", found=False)
    watching = Watching()

    def take_all() -> None:
        batch = made.exchange.plan(paths, progress=watching)
        made.exchange.apply(batch, progress=watching)

    benchmark.pedantic(take_all, rounds=1, iterations=1)
    assert len(made.models()) == MANY * EACH
    assert set(range(MANY)) <= set(watching.seen), "each file is told of, so the user can stop at each"
    if benchmark.stats is not None:
        tell("500 workbooks of 30 rows merged", benchmark.stats["max"], 60, "s")
    tell("  … longest time without a sign of progress", 1000 * watching.longest, 1000, "ms")
    tell("  … from the wish to stop to the end", 1000 * max(waits), 1000, "ms")
    made.close()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads the peaks of processes from /proc")
def test_memory_of_program_and_sandbox(
    benchmark: Any, workbook: Path, sent: tuple[Path, Path], sandbox: Sandbox, tmp_path: Path, tell: Told
) -> None:
    office(tmp_path / "office", sandbox).close()
    shutil.copytree(sent[0], tmp_path / "holding")
    changed = altered(sent[1], tmp_path / "back.xlsx", *CHANGED)

    def peak(folder: Path, path: Path) -> int:
        command = [sys.executable, str(PROCESS), str(folder), str(path)]
        return sum(map(int, subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()))

    new = benchmark.pedantic(peak, (tmp_path / "office", workbook), rounds=1, iterations=1)
    tell("memory at most, program and sandbox, 10,000 new rows", new / 1024, 300, "MB")
    tell("  … 10 % of the cells of 10,000 rows changed", peak(tmp_path / "holding", changed) / 1024, 300, "MB")
