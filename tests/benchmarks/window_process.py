"""Opens one window in a process of its own: says "usable" and "idle", then waits to be looked at and ends.

`window_process.py empty` opens an empty PySide6 window, `window_process.py FOLDER` the program's on that data folder.
Usable: shown, and every job that filling the first page needs has ended. Idle: three seconds later (the day's backup is
asked for after two) no job runs.
"""

from __future__ import annotations

import runpy
import sys
from typing import Any

LOOK_EVERY = 5  # milliseconds
REST = 3_000


def say(word: str) -> None:
    print(word, flush=True)


def wait_to_be_looked_at() -> None:
    from PySide6.QtWidgets import QApplication

    say("idle")
    sys.stdin.readline()
    QApplication.closeAllWindows()
    QApplication.quit()


def empty() -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1366, 697)
    window.show()
    QTimer.singleShot(0, lambda: say("usable"))
    QTimer.singleShot(REST, wait_to_be_looked_at)
    application.exec()


def program(folder: str) -> None:
    """As it is started by hand; the timer that looks on begins when the data are opened, which is after Qt."""
    from dvk_desktop import app

    opens = app.open_folder

    def open_looked_at(*arguments: Any, **named: Any) -> Any:
        look_on()
        return opens(*arguments, **named)

    app.open_folder = open_looked_at  # type: ignore[assignment]  # the same call
    sys.argv = ["dvk", "gui", "--data", folder]
    runpy.run_module("dvk_desktop", run_name="__main__")


def look_on() -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    timer = QTimer(QApplication.instance())
    said = False

    def look() -> None:
        nonlocal said
        from dvk_desktop.ui.shell.window import MainWindow

        shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible()]
        if not shown or not shown[0].bench.jobs.is_idle:
            return
        if not said:
            said = True
            say("usable")
            timer.setInterval(REST)
        else:
            timer.stop()
            wait_to_be_looked_at()

    timer.timeout.connect(look)
    timer.start(LOOK_EVERY)


if __name__ == "__main__":
    empty() if sys.argv[1] == "empty" else program(sys.argv[1])
