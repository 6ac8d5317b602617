"""What looks like a secret stamp and is none: taken in only with a reason, which the ledger keeps."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import CommandLine

LETTER = Path(__file__).resolve().parents[1] / "files" / "letters" / "d05-cv-inline-many.txt"
REASON = "Chữ MẬT là tên cột, không phải dấu"


@pytest.fixture
def stamped(tmp_path: Path) -> Path:
    path = tmp_path / "thu.txt"
    path.write_text(LETTER.read_text("utf-8").replace("Số: 05", "MẬT\nSố: 05"), "utf-8")
    return path


def test_a_stamped_letter_is_refused_without_a_word_of_it(dvk: CommandLine, stamped: Path) -> None:
    before = dvk.fingerprint()
    read = dvk("letter", "read", stamped, "--json")
    assert read.code == 1
    assert {name for name, value in read.json.items() if value is not None} == {"classified"}
    assert dvk("letter", "add", stamped).code == 1
    assert dvk.fingerprint() == before


def test_saying_that_it_is_none_wants_a_reason(dvk: CommandLine, stamped: Path) -> None:
    assert dvk("letter", "add", stamped, "--not-classified").code == 2
    assert dvk("letter", "read", stamped, "--not-classified").code == 2


def test_the_reason_is_kept_with_the_act(dvk: CommandLine, stamped: Path) -> None:
    read = dvk("letter", "read", stamped, "--not-classified", "--reason", REASON, "--json")
    assert (read.code, read.json["number_full"], read.json["not_classified"]) == (0, "05/CV-BCĐ", REASON)
    dvk.ask("letter", "add", stamped, "--not-classified", "--reason", REASON)
    assert REASON in str(dvk.ask("history"))
