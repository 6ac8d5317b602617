"""Files that want to harm: one clear sentence each, in bounded time and memory, nothing written, and on it goes."""

from __future__ import annotations

import hashlib
import os
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from dvk_desktop.domain.errors import UserError
from dvk_desktop.exchange.files import WorkbookFiles
from dvk_desktop.exchange.limits import MOST_FOREIGN_CELLS
from dvk_desktop.runtime.sandbox import Sandbox
from tests.exchange.hostile import of_others, of_zip  # noqa: F401 - they register
from tests.exchange.hostile.fuzz import SECONDS, hostile_round
from tests.exchange.hostile.makers import ANY, MAKERS, sheet
from tests.exchange.office import Office, fill_in, model_row

MEGABYTES = 500
WORST = ("chuoi-dai-lap-lai.xlsx", "mot-chuoi-nhieu-o.xlsx", "bom-chuoi-dung-chung.xlsx", "bom-zip-duoi-muc.xlsx")
ROUNDS = 60


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory, sandbox: Sandbox) -> Iterator[Office]:
    made = Office(tmp_path_factory.mktemp("hostile") / "office", sandbox, "district")
    made.add_tree()
    made.open_round()
    yield made
    made.close()


@pytest.fixture(scope="module")
def good(office: Office) -> Path:
    return fill_in(office.export("registration", "lac", round="round-2026", blank=5), [model_row("Đường hoa")])


def state_of(office: Office) -> tuple[object, ...]:
    """Ledger, database file and kept files: what must not change."""
    database = office.folder / "dvk.sqlite3"
    kept = sorted(path.name for path in (office.folder / "attachments").glob("*"))
    return office.change_ids(), hashlib.sha256(database.read_bytes()).hexdigest(), kept


@pytest.mark.parametrize("name", MAKERS)
def test_a_hostile_file_gets_one_clear_sentence_and_leaves_nothing_behind(
    name: str, office: Office, good: Path, tmp_path: Path
) -> None:
    make, codes = MAKERS[name]
    path = tmp_path / name
    path.write_bytes(make())
    before = state_of(office)
    started = time.monotonic()

    plan = office.plan(path)

    assert time.monotonic() - started < SECONDS
    told = [problem.code for problem in plan.problems]
    assert told, "something is said"
    assert codes == ANY or set(told) & codes, told
    assert plan.kind != "unreadable" or len(told) == 1
    for problem in plan.problems:
        assert not problem.message.isascii()
        assert "{" not in problem.message
    if plan.kind == "unreadable":
        assert name in plan.problems[0].message
    assert not office.take_in(path).applied
    assert state_of(office) == before
    assert office.plan(good).counts["added"] == 1, "the next file is read"


def test_sentences_tell_the_cases_apart(office: Office, tmp_path: Path) -> None:
    said = {}
    for name in ("mat-khau-agile.xlsx", "ngau-nhien.xlsx", "toan-so-khong.xlsx", "csv-cot-vo-tan.csv", "pdf.xlsx",
                 "rar.xlsx", "xml-2003.xls", "trong.xlsx"):  # fmt: skip
        path = tmp_path / name
        path.write_bytes(MAKERS[name][0]())
        said[name] = office.plan(path).problems[0].message.replace(name, "")

    assert len(set(said.values())) == len(said)


def peak(process: int | str) -> float:
    """The largest memory a process had, in megabytes."""
    lines = Path(f"/proc/{process}/status").read_text(encoding="ascii", errors="replace").splitlines()
    return int(next(line for line in lines if line.startswith("VmHWM")).split()[1]) / 1024


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="peaks of memory are read from /proc")
@pytest.mark.parametrize("name", [*WORST, "largest table"])
def test_program_and_reader_together_stay_within_their_memory(name: str, tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    if name in MAKERS:
        path.write_bytes(MAKERS[name][0]())
    else:
        rows = range(1, MOST_FOREIGN_CELLS // 20 + 1)
        cells = ("".join(f'<c t="inlineStr"><is><t>chữ {row} {n}</t></is></c>' for n in range(20)) for row in rows)
        path.write_bytes(sheet("".join(f'<row r="{row}">{each}</row>' for row, each in zip(rows, cells, strict=True))))
    with Sandbox(("dvk_desktop.exchange.",)) as sandbox:
        sandbox.warm_up("dvk_desktop.exchange.reading.child")
        child = sandbox.process_id
        own_before = peak("self")
        with suppress(UserError):
            WorkbookFiles(sandbox).read(path)
        reader = peak(child) if child is not None and sandbox.process_id == child else 400.0  # it ran into its limit
        assert reader + (peak("self") - own_before) + 90 < MEGABYTES  # 90: the program without a window, measured


def test_a_workbook_cut_off_anywhere_is_never_half_taken_in(office: Office, good: Path, tmp_path: Path) -> None:
    content = good.read_bytes()
    before = state_of(office)

    for size in range(1, len(content), 1024):
        path = tmp_path / f"{size}.xlsx"
        path.write_bytes(content[:size])
        plan = office.plan(path)
        assert (plan.kind, len(plan.problems)) == ("unreadable", 1)
        assert plan.problems[0].code in ("file.damaged", "file.not_a_workbook")

    assert state_of(office) == before


def test_fuzzed_workbooks_are_read_or_named(sandbox: Sandbox) -> None:
    for seed in range(ROUNDS):
        hostile_round(seed, sandbox)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_what_is_no_ordinary_file_is_named(office: Office, tmp_path: Path) -> None:
    pipe, folder, nowhere, loop = (tmp_path / f"{name}.xlsx" for name in ("pipe", "folder", "nowhere", "loop"))
    os.mkfifo(pipe)
    folder.mkdir()
    nowhere.symlink_to(tmp_path / "gone.xlsx")
    loop.symlink_to(loop)
    plans = office.exchange.plan([pipe, folder, nowhere, loop, Path("/dev/zero")]).files

    assert [plan.problems[0].code for plan in plans] == [
        "file.empty", "file.is_folder", "file.missing", "file.unreadable", "file.empty"
    ]  # fmt: skip


def test_a_link_to_a_workbook_is_read(office: Office, good: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.xlsx"
    link.symlink_to(good)
    if not link.exists():
        pytest.skip("links lead nowhere here (Wine 8)")

    assert office.plan(link).counts["added"] == 1


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_named(office: Office, good: Path, tmp_path: Path) -> None:
    path = tmp_path / "locked.xlsx"
    path.write_bytes(good.read_bytes())
    path.chmod(0)

    assert office.plan(path).problems[0].code == "file.no_permission"
