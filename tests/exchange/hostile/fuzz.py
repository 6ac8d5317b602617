"""Workbooks damaged at random, by number: `hostile_round(seed, sandbox)` plays one. The same number, the same file."""

from __future__ import annotations

import io
import random
import tempfile
import time
import zipfile
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

from dvk_desktop.runtime.sandbox import Sandbox
from tests.exchange.damage.writers import binary, plain, tables_of, zipped
from tests.exchange.hostile.makers import cell, old_xls, opened
from tests.exchange.office import Office, fill_in, model_row

SECONDS = 60.0
"""After these something hangs, however busy the machine is: the sandbox itself gives a reading up after 10."""
_NUMBERS = (b"0", b"-1", b"1", b"65536", b"1048577", b"2147483648", b"99999999999999999999", b"1e308", b"NaN", b"")
_PIECES = (b"<", b">", b'"', b"&", b"&#0;", b"&x;", b"]]>", b"<!--", b"\0", b"\xff", b"\xed\xa0\x80", b"<row>", b"</c>")

Mutation = Callable[[random.Random, bytearray], None]


def _flip(chance: random.Random, content: bytearray) -> None:
    for _ in range(chance.choice((1, 3, 20, 200))):
        content[chance.randrange(len(content))] = chance.randrange(256)


def _cut(chance: random.Random, content: bytearray) -> None:
    start = chance.randrange(len(content))
    del content[start : start + chance.choice((1, 7, 100, 5_000))]


def _double(chance: random.Random, content: bytearray) -> None:
    start = chance.randrange(len(content))
    piece = bytes(content[start : start + chance.choice((1, 16, 300, 4_000))])
    content[start:start] = piece * chance.choice((1, 2, 30))


def _number(chance: random.Random, content: bytearray) -> None:
    places = [n for n, byte in enumerate(content) if 48 <= byte <= 57]
    if places:
        start = chance.choice(places)
        end = start
        while end < len(content) and 48 <= content[end] <= 57:
            end += 1
        content[start:end] = chance.choice(_NUMBERS)


def _insert(chance: random.Random, content: bytearray) -> None:
    start = chance.randrange(len(content) + 1)
    content[start:start] = chance.choice(_PIECES)


def _swap(chance: random.Random, content: bytearray) -> None:
    one, other = sorted(chance.randrange(len(content)) for _ in range(2))
    content[one : one + 40], content[other : other + 40] = content[other : other + 40], content[one : one + 40]


MUTATIONS: Sequence[Mutation] = (_flip, _cut, _double, _number, _number, _insert, _swap)


def mutated(seed: int, files: Sequence[bytes]) -> bytes:
    """One of the files, damaged: in its bytes, or in the unpacked parts of its archive."""
    chance = random.Random(seed)
    content = chance.choice(files)
    inside = content.startswith(b"PK") and chance.random() < 0.8
    if not inside:
        return _changed(chance, content)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    for _ in range(chance.choice((1, 1, 2, 4))):
        name = chance.choice(sorted(parts))
        part = parts[name]
        assert isinstance(part, bytes)
        match chance.randrange(12):
            case 0:
                del parts[name]
            case 1:
                parts[chance.choice(sorted(parts))] = part
            case _:
                parts[name] = _changed(chance, part)
        if not parts:
            break
    return zipped(parts)


def _changed(chance: random.Random, content: bytes) -> bytes:
    made = bytearray(content or b"x")
    for _ in range(chance.choice((1, 1, 2, 5))):
        if made:
            chance.choice(MUTATIONS)(chance, made)
    return bytes(made)


@cache
def _seeds(sandbox: Sandbox) -> tuple[bytes, tuple[bytes, ...]]:
    """An office's honest return, and files of every format to be damaged."""
    with tempfile.TemporaryDirectory(prefix="dvk-hostile-") as name:
        office = Office(Path(name) / "maker", sandbox, "district")
        office.add_tree()
        office.open_round()
        office.add_model("m1", "Đường hoa", owner="lac", contact="Lan", households=5)
        sent = office.export("registration", "lac", round="round-2026", blank=5)
        filled = fill_in(sent, [{}, model_row("Camera")])
        good, bundle = filled.read_bytes(), office.export("bundle", "lac").read_bytes()
        tables = tables_of(filled)
        office.close()
    rows = "".join("<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>" * 5)
    files = (
        good,
        good,
        bundle,
        plain(tables),
        plain(tables, rich=True, prefix="x:"),
        binary(tables),
        opened(content=f'<table:table table:name="a">{rows}</table:table>'),
        old_xls(*[cell(row, column, row * column) for row in range(40) for column in range(6)]),
    )
    return good, files


def hostile_round(seed: int, sandbox: Sandbox) -> str:
    """Plan and apply one damaged file in an office of its own, then a good one. AssertionError if the program did
    anything but say what is wrong or read it, if it took too long, or if a refused file left anything behind. Gives
    what was said."""
    good, files = _seeds(sandbox)
    with tempfile.TemporaryDirectory(prefix="dvk-round-") as name:
        office = Office(Path(name) / "office", sandbox, "district")
        try:
            return _play(seed, office, Path(name), good, mutated(seed, files))
        finally:
            office.close()


def _play(seed: int, office: Office, folder: Path, good: bytes, content: bytes) -> str:
    office.add_tree()
    office.open_round()
    path = folder / f"{seed}.xlsx"
    path.write_bytes(content)
    before = office.change_ids()
    started = time.monotonic()
    plan = office.plan(path)
    assert time.monotonic() - started < SECONDS, f"{seed}: too slow"
    assert office.change_ids() == before, f"{seed}: planning wrote something"
    assert plan.counts["read"] == sum(n for fate, n in plan.counts.items() if fate != "read"), f"{seed}: {plan.counts}"
    assert plan.kind != "unreadable" or len(plan.problems) == 1, f"{seed}: {plan.problems}"
    for problem in plan.problems:
        assert problem.message, f"{seed}: {problem.code} without a sentence"
        assert not problem.message.isascii(), f"{seed}: {problem.message}"
    result = office.take_in(path)
    if not result.applied:
        assert office.change_ids() == before, f"{seed}: a refused file wrote something"
        assert not list((office.folder / "attachments").glob("*")), f"{seed}: a refused file was kept"
    honest = folder / "honest.xlsx"
    honest.write_bytes(good)
    assert office.take_in(honest, **{"return": "both", "again": "yes", "identity": "new"}).readable
    return plan.problems[0].code if plan.problems else plan.kind
