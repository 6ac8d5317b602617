"""Opening the sample office beside one's own: another process builds it and shows it, so nothing can get mixed up."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QProcess

FOLDER = "dvk-co-quan-mau"
MARK = "demo.json"  # names the data folders within, see `dvk demo`


class SampleOffice(QObject):
    """Builds the sample office in the user's temporary folder and opens a second window on it."""

    def __init__(self, resources: Path, parent: QObject) -> None:
        """`resources`: the folder of the shipped data, which lies beside the program."""
        super().__init__(parent)
        self._home = str(resources.resolve().parent)
        self._folder = Path(tempfile.gettempdir()) / FOLDER
        self._process: QProcess | None = None
        self._tell: Callable[[str], None] = lambda text: None

    def open(self, tell: Callable[[str], None]) -> None:
        """Build it (some seconds) and show it; asked again meanwhile it says that it is on its way. `tell` gets the
        words."""
        self._tell = tell
        tell(self.tr("Đang lập cơ quan mẫu, vài giây nữa sẽ mở thành cửa sổ riêng."))
        if self._process is not None:
            return
        self._process = QProcess(self)
        self._process.setWorkingDirectory(self._home)
        self._process.finished.connect(lambda code: self._built(code))
        self._process.errorOccurred.connect(lambda error: self._built(-1))
        self._process.start(*_command("demo", "--out", str(self._folder)))

    def _built(self, code: int) -> None:
        if self._process is None:
            return
        self._process.deleteLater()
        self._process = None
        mark = self._folder / MARK
        if code != 0 or not mark.is_file():
            self._tell(self.tr("Chưa lập được cơ quan mẫu. Dữ liệu của cơ quan ta không bị ảnh hưởng."))
            return
        data = str(json.loads(mark.read_text(encoding="utf-8"))["commune"])
        program, arguments = _command("gui", "--data", str(self._folder / data))
        QProcess.startDetached(program, arguments, self._home)


def _command(*arguments: str) -> tuple[str, list[str]]:
    """This program once more: the packaged one is started by its own name, the source by Python."""
    if getattr(sys, "frozen", False):
        return sys.executable, list(arguments)
    return sys.executable, ["-m", __name__.partition(".")[0], *arguments]
