"""The sample letters shipped with the program are read whole: text files and Word files alike."""

from __future__ import annotations

from pathlib import Path

import pytest

from dvk_desktop.letters.reader import read_letter
from dvk_desktop.usecases.letters.reading import Letter

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "samples" / "letters"
SAMPLES = sorted(FOLDER.iterdir())


def read(start: str) -> Letter:
    return read_letter(next(path for path in SAMPLES if path.name.startswith(start)))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name[:2])
def test_every_sample_has_issuer_subject_signer_tasks_and_deadlines(path: Path) -> None:
    letter = read_letter(path)
    assert letter.issuer
    assert letter.subject
    assert letter.date is not None
    assert letter.signer is not None
    assert letter.signer.name
    assert 4 <= len(letter.tasks) <= 6
    assert letter.deadlines
    assert any(cited.is_basis for cited in letter.cited)
    assert all(task.assignees for task in letter.tasks if task.text[:3] in ("Các", "Ban", "Ủy ", "Sở "))


def test_a_word_table_and_sections_do_not_hide_the_tasks() -> None:
    letter = read("03")
    assert [task.ordinal for task in letter.tasks] == ["II.1", "II.2", "III.1", "III.2", "III.3", "III.4"]
    assert "3 | Thôn | 11 | 6" in letter.tasks[1].text
    assert [each.number_full for each in letter.cited] == ["215-CV/TU", "08-HD/BTGDVTU"]


def test_numbers_made_by_word_are_counted() -> None:
    letter = read("05")
    assert [task.ordinal for task in letter.tasks] == ["1", "2", "3", "4"]
    assert letter.tasks[0].assignees == ("Các tổ chức chính trị - xã hội phường",)
    assert letter.tasks[1].assignees == ("Ban công tác Mặt trận các khu phố",)
    assert (letter.system, letter.number_full) == ("front", "31/MTTQ-BTT")


def test_a_letter_older_than_its_basis_is_kept_and_warned_about() -> None:
    letter = read("06")
    assert letter.date is not None
    assert letter.date.spec.canonical() == "2025-02-05"
    assert {warning.code for warning in letter.warnings} == {"letter.older_than_basis"}


def test_a_chain_of_bases_is_kept_as_a_chain() -> None:
    letter = read("02")
    assert [(each.number_full, each.nested_in) for each in letter.cited] == [("215-CV/TU", 1), ("27-CV/ĐU", None)]
    assert [deadline.spec.canonical() for deadline in letter.deadlines] == [
        "2026-03-15",
        "yearly",
        "2026-10-15",
        "2026-Q4",
    ]
