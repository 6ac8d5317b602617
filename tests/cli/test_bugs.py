"""A mistake of ours: exit code 70, one sentence, and a log that can be sent to the maintainer."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import CommandLine


@pytest.fixture
def broken(dvk: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    """An office in which no unit can be added any more."""

    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError("bà Nguyễn Thị X")

    monkeypatch.setattr("dvk_desktop.cli.units.add_unit", fail)


@pytest.mark.usefixtures("broken")
def test_a_bug_is_told_with_the_log_that_holds_it(dvk: CommandLine) -> None:
    said = dvk("units", "add", "Thôn 1")

    log = dvk.folder / "logs" / "dvk.log"
    assert (said.code, said.out) == (70, "")
    assert str(log) in said.err
    assert "Traceback" not in said.err
    text = log.read_text(encoding="utf-8")
    assert "ZeroDivisionError" in text
    assert "units.py" in text
    assert "Nguyễn" not in text


@pytest.mark.usefixtures("broken")
def test_a_bug_is_told_where_no_log_can_be_written(dvk: CommandLine) -> None:
    (dvk.folder / "logs" / "dvk.log").mkdir()

    said = dvk("units", "add", "Thôn 1")

    assert said.code == 70
    assert "dvk.log" not in said.err


def test_going_well_leaves_no_log(dvk: CommandLine) -> None:
    assert list(Path(dvk.folder, "logs").iterdir()) == []
