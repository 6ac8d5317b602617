"""What a commit changed is told to the pages, as long as they can read."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.usecases.changes import ChangeSet


def a_change() -> ChangeSet:
    return ChangeSet(act="a" * 32, record_types=frozenset({"unit"}))


def test_a_commit_is_told_to_the_pages(qtbot: QtBot, bench: Workbench) -> None:
    with qtbot.waitSignal(bench.hub.changed):
        bench.hub.publish(a_change())


def test_a_commit_of_the_last_moment_is_told_to_nobody_who_could_not_read_it_any_more(
    qtbot: QtBot, bench: Workbench
) -> None:
    told: list[ChangeSet] = []
    bench.hub.changed.connect(told.append)
    bench.hub.publish(a_change())
    bench.jobs.shutdown()
    with qtbot.assertNotEmitted(bench.hub.changed, wait=50):
        pass
    assert not told
