"""What nobody took is shown, and kept in the log."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from dvk_desktop.domain.errors import UserError
from dvk_desktop.runtime.log import record
from dvk_desktop.ui.common.dialogs import ErrorDialog
from dvk_desktop.ui.common.theme import Look
from dvk_desktop.ui.jobs import JobRunner
from dvk_desktop.ui.shell.window import MainWindow
from dvk_desktop.ui.start.bugs import bugs_told
from dvk_desktop.ui.start.pages import all_pages
from tests.ui.movement_office import movement_office


@pytest.mark.parametrize(
    ("error", "kept"),
    [
        pytest.param(ZeroDivisionError("bà Nguyễn Thị X"), True, id="a bug"),
        pytest.param(UserError("record.unknown", type="unit", record="u"), False, id="no bug"),
    ],
)
def test_an_error_that_reaches_nobody_is_shown_and_a_bug_is_kept_in_the_log(
    error: Exception, kept: bool, tmp_path: Path, look: Look, jobs: JobRunner, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    printed: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: printed.append(error))
    before = sys.excepthook
    with movement_office(tmp_path / "data", look, jobs) as office:
        office.bench.keep_bug = lambda error: record(tmp_path / "data" / "logs", error)
        window = MainWindow(all_pages(office.bench, office.services), office.bench, "Đảng ủy xã Hữu Lễ")
        qtbot.addWidget(window)

        with bugs_told(office.bench):
            sys.excepthook(type(error), error, None)

        assert (printed, sys.excepthook) == ([error], before)
        (dialog,) = window.findChildren(ErrorDialog)
        said = " ".join(one.text() for one in dialog.findChildren(QLabel))
        log = tmp_path / "data" / "logs" / "dvk.log"
        assert (log.exists(), str(log) in said) == (kept, kept)
        dialog.close()
