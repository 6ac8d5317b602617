"""Letters read in the sandbox: the same letter as read here, and no text or file that makes the program wait."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from dvk_desktop.domain.errors import BugError, UserError
from dvk_desktop.language import sentence
from dvk_desktop.letters.carried import NoLetterError, arrived, read_file, read_pasted
from dvk_desktop.letters.reader import read_letter, read_text
from dvk_desktop.letters.sandboxed import SandboxedLetters
from dvk_desktop.runtime.log import record
from dvk_desktop.runtime.sandbox import Sandbox

FOLDER = Path(__file__).resolve().parents[1] / "files" / "letters"
TEXTS = sorted(FOLDER.glob("*.txt"))
WRONG: tuple[object, ...] = (7.5, [["x"]], {"a": [7.5]}, [[True, True]])


@pytest.mark.parametrize("path", TEXTS, ids=[path.stem for path in TEXTS])
def test_every_letter_arrives_as_it_was_read(path: Path) -> None:
    values = json.loads(json.dumps(read_file(str(path))))

    assert arrived(values) == read_letter(path)


def test_files_and_texts_are_read_in_the_other_process(tmp_path: Path) -> None:
    with Sandbox(("dvk_desktop.letters.",)) as sandbox:
        letters = SandboxedLetters(sandbox)
        text = TEXTS[0].read_text("utf-8")

        assert letters.read(TEXTS[0]) == letters.read_text(text) == read_text(text)
        with pytest.raises(UserError) as missing:
            letters.read(tmp_path / "mất.docx")
        with pytest.raises(UserError) as empty:
            letters.read_text("  ")

    assert (missing.value.code, missing.value.parameters["name"]) == ("letter.unreadable.missing", "mất.docx")
    assert empty.value.code == "letter.unreadable.empty"


def test_a_letter_that_takes_too_long_is_given_up_and_named() -> None:
    with Sandbox(("dvk_desktop.letters.",), seconds=0) as sandbox:
        letters = SandboxedLetters(sandbox)
        with pytest.raises(UserError) as of_file:
            letters.read(TEXTS[0])
        with pytest.raises(UserError) as of_text:
            letters.read_text("Kính gửi các xã")

    assert (of_file.value.code, of_file.value.parameters["name"]) == ("letter.too_tangled", TEXTS[0].name)
    assert of_text.value.code == "letter.too_tangled"


def test_a_slip_of_the_reader_is_told_as_one_of_the_program_and_kept_in_the_log(tmp_path: Path) -> None:
    with Sandbox(("dvk_desktop.letters.",)) as sandbox:
        broken: Any = {"themes": 5, "anniversaries": []}
        with pytest.raises(BugError) as slip:
            SandboxedLetters(sandbox, lambda: broken).read(TEXTS[0])

    log = record(tmp_path, slip.value)
    assert (slip.value.code, slip.value.parameters["name"]) == ("letter.reader_failed", TEXTS[0].name)
    assert log is not None
    assert "in the reader: tables.py" in log.read_text("utf-8")
    said = sentence(slip.value.code, {**slip.value.parameters, "log": str(log)})
    assert "file có thể không hỏng" in said
    assert str(log) in said


def test_what_is_no_letter_is_not_believed() -> None:
    good = json.loads(json.dumps(read_pasted(TEXTS[0].read_text("utf-8"))))

    for at in range(len(good)):
        for wrong in WRONG:
            with pytest.raises(NoLetterError):
                arrived([*good[:at], wrong, *good[at + 1 :]])
    for other in (None, "x", good[:-1], [*good, None]):
        with pytest.raises(NoLetterError):
            arrived(other)
