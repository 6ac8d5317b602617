"""Letters that want to harm: each is read or named with one sentence, in bounded time, and nothing is run, fetched,
written or read from elsewhere. The last is watched from within the process that opens them."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from dvk_desktop.domain.errors import UserError
from dvk_desktop.language.speak import sentence
from dvk_desktop.letters.sandboxed import SandboxedLetters
from dvk_desktop.runtime.sandbox import Sandbox
from tests.letters.hostile import HOSTILE

SECONDS = 60.0
"""After these something hangs, however busy the machine is: the sandbox itself gives a letter up after 7."""
ROOT = Path(__file__).resolve().parents[2]
WATCHER = """
import json, sys
from pathlib import Path
from dvk_desktop.letters import carried, open_text, portable, word, old_word, reader
from dvk_desktop.domain.errors import UserError
import pypdfium2, pypdfium2.raw
for_itself = tuple(sys.argv[2].split())
seen = set()
watching = False
def watch(event, arguments):
    if watching and not event.startswith(for_itself):
        seen.add((event, repr(arguments[0]) if arguments else ""))
sys.addaudithook(watch)
for name in sorted(sys.argv[3:]):
    path = str(Path(sys.argv[1]) / name)
    for round in range(2):  # what is loaded late is loaded in the first one
        watching = round == 1
        try:
            carried.read_file(path)
        except UserError:
            pass
        watching = False
print(json.dumps(sorted(seen)))
"""
FOR_ITSELF = ("object.__", "builtins.id", "sys._getframe", "code.__new__", "array.__new__", "ctypes.", "marshal.")
"""Events of Python's own working, harmless without one of the others."""
TOO_HEAVY = (
    "bomb.odt",
    "bomb-of-spaces.odt",
    "bomb.docx",
    "bomb-in-head.docx",
    "one-long-line.txt",
    "many-letters.pdf",
)


@pytest.fixture(scope="module")
def letters() -> Iterator[SandboxedLetters]:
    with Sandbox(("dvk_desktop.letters.",)) as sandbox:
        yield SandboxedLetters(sandbox)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_letter_is_read_or_named_in_time(name: str, letters: SandboxedLetters, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(HOSTILE[name]())
    began = time.monotonic()

    try:
        said = json.dumps(letters.read(path).as_json())
    except UserError as error:
        said = ""
        told = sentence(error.code, error.parameters)
        assert not told.isascii()
        assert "{" not in told

    assert time.monotonic() - began < SECONDS
    assert "root:" not in said
    assert [each.name for each in tmp_path.iterdir()] == [name], "nothing is unpacked beside it"
    assert letters.read_text("Kính gửi: Các xã").recipients, "the next letter is read"


def test_nothing_is_run_fetched_written_or_read_from_elsewhere(tmp_path: Path) -> None:
    names = [name for name in HOSTILE if name not in TOO_HEAVY]
    for name in names:
        (tmp_path / name).write_bytes(HOSTILE[name]())

    run = subprocess.run(
        [sys.executable, "-c", WATCHER, str(tmp_path), " ".join(FOR_ITSELF), *names],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
    )

    assert run.returncode == 0, run.stderr
    seen = {(event, what) for event, what in json.loads(run.stdout)}
    own = {repr(str(tmp_path / name)) for name in names}
    assert {what for event, what in seen if event == "open"} == own
    assert {event for event, _ in seen} <= {"open"}
