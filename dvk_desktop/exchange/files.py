"""Workbooks on the disk: implements `usecases.exchange.ports.WorkbookPort` with the sandbox for reading."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from dvk_desktop.domain.errors import UserError
from dvk_desktop.exchange.reading.recognise import LARGEST_FILE
from dvk_desktop.exchange.reading.workbook import interpret
from dvk_desktop.exchange.sheets import KINDS
from dvk_desktop.runtime.atomic import problem_of, write_atomically
from dvk_desktop.runtime.errors import SandboxProblem
from dvk_desktop.runtime.sandbox import Sandbox
from dvk_desktop.usecases.exchange.contents import Package, WorkbookRead
from dvk_desktop.usecases.exchange.ports import FileFacts
from dvk_desktop.usecases.progress import Cancelled

CHILD = "dvk_desktop.exchange.reading.child"


class WorkbookFiles:
    """See `WorkbookPort`. `sandbox` must allow ``dvk_desktop.exchange.``."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def facts(self, path: Path) -> FileFacts:
        """See `WorkbookPort.facts`."""
        content = self.content(path)
        return FileFacts(hashlib.sha256(content).hexdigest(), len(content))

    def content(self, path: Path) -> bytes:
        """See `WorkbookPort.content`."""
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

    def read(self, path: Path, should_stop: Callable[[], bool] | None = None, password: str = "") -> WorkbookRead:
        """See `WorkbookPort.read`. `Cancelled` if `should_stop` said so."""
        try:
            return interpret(self._sandbox.call(f"{CHILD}:read_workbook", path, password, should_stop=should_stop))
        except SandboxProblem as problem:
            if problem.code == "cancelled":
                raise Cancelled from problem
            raise UserError(problem.code, **{**problem.parameters, "path": path}) from problem
        except UserError as error:
            raise UserError(error.code, **{**error.parameters, "path": path}) from error

    def write(self, package: Package, path: Path, password: str = "") -> None:
        """See `WorkbookPort.write`. The folder is made if it is not there."""
        from dvk_desktop.exchange.template import render_package

        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise problem_of(error, path) from error
        content = render_package(package)
        if password:
            from dvk_desktop.exchange.passwords import lock

            content = lock(content, password)
        write_atomically(path, content)

    def title(self, kind: str) -> str:
        """See `WorkbookPort.title`."""
        return KINDS[kind].title
