"""Files for the user: choosing where, writing wholly or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.text import file_stem, quoted
from dvk_desktop.language.formats import format_number
from dvk_desktop.runtime.atomic import write_atomically
from dvk_desktop.ui.common.workbench import Workbench

_FOLDER = "files.folder"
_MOST_NAMED = 4
translate = QCoreApplication.translate


def file_name(text: str, ending: str) -> str:
    """A name any file system takes, from a title; `ending` with its dot."""
    return (file_stem(text) or "dvk") + ending


def files_named(names: Sequence[str]) -> str:
    """The names of files in a sentence; of many the first few, and how many more there are."""
    told = ", ".join(map(quoted, names[:_MOST_NAMED]))
    if (more := len(names) - _MOST_NAMED) > 0:
        told += " " + translate("files", "và {0} file khác").format(format_number(more))
    return told


def usual_folder(bench: Workbench) -> Path:
    """Where the last file was saved, else the documents of the user; a folder that is there."""
    remembered = bench.memory.recall(_FOLDER)
    if remembered and Path(remembered[0]).is_dir():
        return Path(remembered[0])
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents) if documents and Path(documents).is_dir() else Path.home()


def choose_where(parent: QWidget, bench: Workbench, title: str, name: str, kind: str) -> Path | None:
    """Ask where to save; `kind` is a filter as Qt has them. None if nobody wants to. The folder is remembered."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(usual_folder(bench) / name), kind)
    if not chosen:
        return None
    path = Path(chosen)
    path = path if path.suffix else path.with_suffix(Path(name).suffix)
    bench.memory.remember(_FOLDER, (str(path.parent),))
    return path


def save(path: Path, content: bytes) -> Path:
    """Write a file, wholly or not at all; makes its folder. RuntimeProblem as `write_atomically`. Any thread."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path, content)
    return path


def free_path(path: Path) -> Path:
    """`path`, or the first of "… (2)", "… (3)" beside it that is not taken yet. Any thread."""
    found, number = path, 2
    while found.exists():
        found = path.with_name(f"{path.stem} ({number}){path.suffix}")
        number += 1
    return found


def save_beside(path: Path, content: bytes) -> Path:
    """Write a file without taking the place of another: what somebody wrote into the one that was opened before (or
    has open in Word now) stays. A file that holds just this is used again. Returns where it is. Any thread."""
    if path.is_file() and path.stat().st_size == len(content) and path.read_bytes() == content:
        return path
    return save(free_path(path), content)


def content_of(path: Path, largest: int) -> bytes:
    """The bytes of a file that somebody chose. Any thread. UserError "file.too_large" (over `largest` bytes),
    "file.missing", "file.no_permission"."""
    try:
        size = path.stat().st_size
        if size > largest:
            raise UserError("file.too_large", path=path, size=size, limit=largest)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise UserError("file.missing", path=path) from error
    except OSError as error:
        raise UserError("file.no_permission", path=path) from error
