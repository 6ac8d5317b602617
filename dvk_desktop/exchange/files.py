"""Workbooks on the disk: implements `usecases.exchange.ports.WorkbookPort` with the sandbox for reading."""

from __future__ import annotations

import hashlib
import shutil
import zipfile
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from dvk_desktop.domain.errors import BugError, UserError
from dvk_desktop.exchange.foreign.mapped import read_mapped
from dvk_desktop.exchange.limits import LARGEST_FILE, LARGEST_MEMBER, LARGEST_PACKAGE, MOST_MEMBERS
from dvk_desktop.exchange.mending import SheetCells
from dvk_desktop.exchange.reading.workbook import interpret
from dvk_desktop.exchange.sheets import KINDS
from dvk_desktop.language.lists import laid_over
from dvk_desktop.runtime.atomic import problem_of, replacing, write_atomically
from dvk_desktop.runtime.errors import SandboxProblem
from dvk_desktop.runtime.sandbox import Sandbox
from dvk_desktop.usecases.exchange.contents import Package, WorkbookRead
from dvk_desktop.usecases.exchange.foreign.mapping import ColumnMapping
from dvk_desktop.usecases.exchange.foreign.tables import ForeignTable
from dvk_desktop.usecases.exchange.manifest import Party, lists_of
from dvk_desktop.usecases.exchange.ports import FileFacts, FileInside, Follows, Inside
from dvk_desktop.usecases.exchange.scanning import DOCUMENTS, SHEETS
from dvk_desktop.usecases.progress import Cancelled
from dvk_desktop.usecases.reports.paper import Kind, Renderer

CHILD = "dvk_desktop.exchange.reading.child"
PACKAGE = "dvk_desktop.exchange.package"
SECONDS_TO_LOOK = 60.0
"""For hashing everything in a package of the largest size; a workbook in it has the usual ten."""


class WorkbookFiles:
    """See `WorkbookPort`. `sandbox` must allow ``dvk_desktop.exchange.``; `renderer` draws blank forms for a pen."""

    def __init__(self, sandbox: Sandbox, renderer: Renderer | None = None) -> None:
        self._sandbox = sandbox
        self._renderer = renderer

    @property
    def cells(self) -> SheetCells:
        """See `WorkbookPort.cells`."""
        return SheetCells()

    def facts(self, path: Path) -> FileFacts:
        """See `WorkbookPort.facts`."""
        content = self.content(path)
        return FileFacts(hashlib.sha256(content).hexdigest(), len(content))

    def content(self, path: Path) -> bytes:
        """See `WorkbookPort.content`."""
        archive, name = _split(path)
        if name:
            content = self._ask("member", archive, name)
            assert isinstance(content, bytes)
            return content
        if path.is_dir():
            raise UserError("file.is_folder", path=path)
        try:
            size = path.stat().st_size
            if size > LARGEST_FILE:
                raise UserError("file.too_large", path=path, size=size, limit=LARGEST_FILE)
            if not size:
                raise UserError("file.empty", path=path)
            return path.read_bytes()
        except FileNotFoundError as error:
            raise UserError("file.missing", path=path) from error
        except PermissionError as error:
            locked = getattr(error, "winerror", None) in {32, 33}
            raise UserError("file.locked_reading" if locked else "file.no_permission", path=path) from error
        except OSError as error:
            raise UserError("file.unreadable", path=path) from error

    def read(
        self, path: Path, should_stop: Callable[[], bool] | None = None, password: str = "", sender: str = ""
    ) -> WorkbookRead:
        """See `WorkbookPort.read`. `Cancelled` if `should_stop` said so."""
        try:
            return interpret(self._tables(path, should_stop, password), sender)  # which lets go of the tables early
        except SandboxProblem as problem:
            if problem.code == "cancelled":
                raise Cancelled from problem
            raise UserError(problem.code, **{**problem.parameters, "path": path}) from problem
        except UserError as error:
            raise UserError(error.code, **{**error.parameters, "path": path}) from error

    def _tables(self, path: Path, should_stop: Callable[[], bool] | None, password: str) -> Any:
        archive, name = _split(path)
        if name:
            return self._ask("member_workbook", archive, name, password, should_stop=should_stop)
        return self._sandbox.call(f"{CHILD}:read_workbook", path, password, should_stop=should_stop)

    def inside(self, path: Path, should_stop: Callable[[], bool] | None = None) -> Inside | None:
        """See `WorkbookPort.inside`."""
        if path.suffix.lower() in SHEETS | DOCUMENTS or _split(path)[1] or not _is_zip(path):
            return None
        found = self._ask("look_into", path, should_stop=should_stop, seconds=SECONDS_TO_LOOK)
        if found is None:
            return None
        return Inside(
            tuple(path / str(name) for name in found["workbooks"]),
            tuple(FileInside(path / str(name), str(sha256), int(size)) for name, sha256, size in found["files"]),
            tuple((str(name), str(code)) for name, code in found["left_out"]),
        )

    def _ask(
        self, function: str, *arguments: object, should_stop: Callable[[], bool] | None = None, seconds: float = 10
    ) -> Any:
        """Let the sandbox look into a package."""
        try:
            return self._sandbox.call(f"{PACKAGE}:{function}", *arguments, should_stop=should_stop, seconds=seconds)
        except SandboxProblem as problem:
            if problem.code == "cancelled":
                raise Cancelled from problem
            path = Path(str(arguments[0]), *(str(each) for each in arguments[1:2]))
            raise UserError(problem.code, **{**problem.parameters, "path": path}) from problem

    def pack(self, path: Path, inside: Sequence[tuple[str, Path]], workbook: tuple[str, bytes]) -> None:
        """See `WorkbookPort.pack`."""
        from dvk_desktop.exchange.package import FOLDER

        _refuse_excess(len(workbook[1]), [source.stat().st_size for _, source in inside])
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise problem_of(error, path) from error
        with replacing(path) as half, zipfile.ZipFile(half, "w", zipfile.ZIP_STORED) as archive:
            archive.writestr(zipfile.ZipInfo(workbook[0]), workbook[1])
            for name, source in inside:
                with source.open("rb") as content, archive.open(zipfile.ZipInfo(f"{FOLDER}/{name}"), "w") as member:
                    shutil.copyfileobj(content, member)

    def render(self, package: Package, password: str = "") -> bytes:
        """See `WorkbookPort.render`."""
        from dvk_desktop.exchange.template import render_package

        with laid_over(lists_of(package.manifest)):
            content = render_package(package)
        if password:
            from dvk_desktop.exchange.passwords import lock

            content = lock(content, password)
        return content

    def write(self, package: Package, path: Path, password: str = "") -> None:
        """See `WorkbookPort.write`. The folder is made if it is not there."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise problem_of(error, path) from error
        if package.manifest.shape == "paper":
            write_atomically(path, self._paper(package, path))
        else:
            write_atomically(path, self.render(package, password))

    def _paper(self, package: Package, path: Path) -> bytes:
        from dvk_desktop.exchange.paper_form import blank_paper

        if self._renderer is None:
            raise BugError("exchange.no_renderer")
        kind: Kind = "docx" if path.suffix.lower() == ".docx" else "pdf"
        with laid_over(lists_of(package.manifest)):
            paper = blank_paper(package, KINDS[package.manifest.kind])
        return self._renderer.render(paper, kind)

    def mapped(
        self,
        read: WorkbookRead,
        tables: Sequence[ForeignTable],
        mapping: ColumnMapping,
        parties: Mapping[str, Party],
        receiver: Party,
        today: date,
        follows: Follows | None = None,
    ) -> WorkbookRead:
        """See `WorkbookPort.mapped`."""
        return read_mapped(read, tables, mapping, parties, receiver, today, follows)

    def title(self, kind: str) -> str:
        """See `WorkbookPort.title`."""
        return KINDS[kind].title


def _refuse_excess(workbook: int, files: Sequence[int]) -> None:
    """UserError "export.package_too_large" for a package that could not be opened again."""
    large = max(files, default=0) > LARGEST_MEMBER
    if large or len(files) + 1 > MOST_MEMBERS or workbook + sum(files) > LARGEST_PACKAGE - _FRAME:
        raise UserError("export.package_too_large", files=len(files), size=workbook + sum(files), limit=LARGEST_PACKAGE)


_FRAME = 1 << 20
"""Bytes of an archive around what it holds."""


def _split(path: Path) -> tuple[Path, str]:
    """A path into an archive as archive and plain name inside; the name is "" for a file of the disk."""
    return (path.parent, path.name) if path.parent.is_file() else (path, "")


def _is_zip(path: Path) -> bool:
    """Whether a file begins like a `.zip`; what cannot be opened is no package, and `content` says why. A pipe is never
    opened: that would wait for whoever writes into it."""
    try:
        if not path.is_file():
            return False
        with path.open("rb") as stream:
            return stream.read(2) == b"PK"
    except OSError:
        return False
