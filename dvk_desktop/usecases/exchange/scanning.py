"""A folder looked through for workbooks that have not been taken in: the one into which Zalo puts what it receives."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from dvk_desktop.domain.errors import CodedError
from dvk_desktop.usecases.exchange.ports import Books, WorkbookPort
from dvk_desktop.usecases.ports import Store
from dvk_desktop.usecases.progress import Progress, SilentProgress

SHEETS = frozenset({".xlsx", ".xlsm", ".xltx", ".xls", ".xlsb", ".ods"})
"""Endings of workbooks alone: what calls itself one is read as one, and refused if it is none."""
WORKBOOKS = SHEETS | {".csv", ".zip"}
"""Endings of what is looked for in a folder; a file named by the user is tried whatever its ending."""
DOCUMENTS = frozenset({".docx", ".odt"})
"""Endings of letters and of forms that were filled in with Word or LibreOffice: only their contents tell which."""


@dataclass(frozen=True, slots=True)
class Scanned:
    """What a folder holds: `files` to look through; passed over are `known` ones (taken in before, still standing),
    `copies` of others in the folder, and `others` that are no workbooks."""

    files: tuple[Path, ...]
    known: int = 0
    copies: int = 0
    others: int = 0

    @property
    def passed_over(self) -> int:
        """How many workbooks were passed over."""
        return self.known + self.copies


class FolderScan:
    """Looks through folders. Reads the files to tell known ones by their hash; stores nothing. Any reader thread."""

    def __init__(self, store: Store, files: WorkbookPort, books: Books) -> None:
        self._store, self._files, self._books = store, files, books

    def is_form(self, path: Path) -> bool:
        """Whether a Word file is a form of ours and not a letter. One that cannot be read is none."""
        if path.suffix.lower() not in DOCUMENTS:
            return False
        try:
            return self._files.read(path).manifest is not None
        except CodedError:
            return False

    def __call__(self, folders: Sequence[Path], progress: Progress | None = None) -> Scanned:
        """The workbooks in these folders and below them that were not taken in. Files that cannot be read are among
        them, so that somebody is told why. `Cancelled`."""
        progress = progress or SilentProgress()
        found, others = workbooks_in(folders, progress)
        with self._store.read() as reading:
            taken = {file.sha256 for file in self._books.files_in(reading) if file.standing}
        files: list[Path] = []
        seen: set[str] = set()
        known = copies = 0
        for number, path in enumerate(found):
            progress.step(number, len(found), "Đang xem thư mục")
            try:
                sha256 = self._files.facts(path).sha256
            except CodedError:
                files.append(path)
                continue
            if sha256 in taken:
                known += 1
            elif sha256 in seen:
                copies += 1
            elif path.suffix.lower() in DOCUMENTS and not self.is_form(path):
                others += 1
            else:
                seen.add(sha256)
                files.append(path)
        return Scanned(tuple(files), known, copies, others)


def workbooks_in(paths: Iterable[Path], progress: Progress | None = None) -> tuple[list[Path], int]:
    """The files named, and what may be a workbook in the folders named (with what is below them); how many other files
    lie in the folders. Any thread; may be cancelled."""
    progress = progress or SilentProgress()
    found: dict[Path, None] = {}
    others = 0
    for path in paths:
        if not path.is_dir():
            found[path] = None
            continue
        for each in sorted(path.rglob("*")):
            progress.step(len(found), 0)
            if each.name.startswith(("~$", ".")) or not each.is_file():
                continue
            if each.suffix.lower() in WORKBOOKS | DOCUMENTS:
                found[each] = None
            else:
                others += 1
    return list(found), others
