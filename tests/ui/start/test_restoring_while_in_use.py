"""A window that only looks cannot restore: it says why and opens again, it does not vanish."""

from __future__ import annotations

from pathlib import Path

import pytest

from dvk_desktop import app
from dvk_desktop.domain.errors import EnvironmentProblem
from dvk_desktop.ui.common.dialogs import ErrorDialog, QuestionDialog
from dvk_desktop.ui.shell.window import MainWindow
from tests.ui.looking import said
from tests.ui.start.driving import NOW, Person, click, leave, settled, shown


def test_restoring_beside_a_window_that_writes_is_refused_in_words(person: Person, tmp_path: Path) -> None:
    def restore(window: MainWindow) -> None:
        window.bench.restore_wanted.emit(tmp_path / "before.zip")

    def close(dialog: ErrorDialog) -> None:
        assert "đang được chương trình khác dùng" in said(dialog)
        click(dialog, "Đóng")

    with app.open_folder(person.folder, writes=True, program="test", clock=lambda: NOW) as services:
        services.maintenance.back_up(tmp_path / "before.zip")
        with pytest.raises(EnvironmentProblem) as refused:
            app.restore(tmp_path / "before.zip", person.folder)
        assert refused.value.code == "folder.in_use"
        code = person.works(
            (lambda: shown(QuestionDialog), lambda asked: click(asked, "Chỉ mở để xem")),
            (settled, restore),
            (lambda: shown(ErrorDialog), close),
            (lambda: shown(QuestionDialog), lambda asked: click(asked, "Chỉ mở để xem")),
            (settled, lambda _: leave()),
        )
    assert code == 0
