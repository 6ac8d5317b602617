"""Files that travel beside workbooks: which of them a record asks for by hash, and keeping those and no others.

The ledger says which records have which files. A file from outside is believed to be one of them when its bytes have
that hash; its name, its place in an archive and what carried it do not matter.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from dvk_desktop.domain.attached_files import plain_name
from dvk_desktop.domain.errors import UserError
from dvk_desktop.usecases.attached_files.commands import attach
from dvk_desktop.usecases.attached_files.fields import ATTACHED_FILE
from dvk_desktop.usecases.attachments import Attachments
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.exchange.contents import Problem
from dvk_desktop.usecases.exchange.ledger_part import LedgerPart
from dvk_desktop.usecases.exchange.naming import name_of
from dvk_desktop.usecases.exchange.plan import Fate, FilePlan, PlannedRow
from dvk_desktop.usecases.exchange.ports import FileInside, Inside, WorkbookPort
from dvk_desktop.usecases.ports import Reading, Store

KIND = "files"
"""Of the plan of files that are no workbooks."""

_HASHED = {ATTACHED_FILE.name: ("sha256", "record", "record_type"), DIRECTIVE.name: ("attachment", "", "")}


@dataclass(frozen=True, slots=True)
class Asked:
    """A record that has a file with this hash, under this name."""

    record_type: str
    record: str
    name: str = ""


class FilesCarried:
    """Plans and keeps files that came along. One per opened folder; `plan` writes nothing."""

    def __init__(self, store: Store, files: WorkbookPort, attachments: Attachments) -> None:
        self._store = store
        self._files = files
        self._attachments = attachments

    def unpacked(
        self, path: Path, should_stop: Callable[[], bool] | None = None
    ) -> tuple[Sequence[Path], Inside | None, FilePlan | None]:
        """The files that a path stands for: itself, or what a package holds; the package; its plan if it cannot be
        opened."""
        try:
            inside = self._files.inside(path, should_stop)
        except UserError as error:
            problem = Problem(error.code, value=path.name, rule="file", parameters={"path": path, **error.parameters})
            return (), None, FilePlan(path, "", "unreadable", problems=[problem], counts={"read": 0})
        return ((path,), None, None) if inside is None else (inside.workbooks, inside, None)

    def plan_package(self, path: Path, inside: Inside, plans: Iterable[FilePlan]) -> FilePlan | None:
        """The plan for the files of a package beside its workbooks, whose plans may ask for them; None if there is
        nothing to say."""
        parts = [file.read.part for file in plans if file.read is not None]
        found = self._plan(path, inside.files, declared(parts))
        problems = [
            Problem(code, value=name, rule="file", parameters={"path": path / name}) for name, code in inside.left_out
        ]
        if not inside.workbooks and not any(row.fate is not Fate.SKIPPED for row in found.rows):
            code = "file.nothing_inside"
            problems.insert(0, Problem(code, value=path.name, rule="file", parameters={"path": path}))
            return replace(found, kind="unreadable", rows=(), counts={"read": 0}, problems=problems)
        found.problems = [*problems, *found.problems]
        return found if found.rows or problems else None

    def plan_loose(self, path: Path, sha256: str, size: int) -> FilePlan | None:
        """The plan of one file that is no workbook; None if no record asks for it."""
        found = self._plan(path, (FileInside(path, sha256, size),), {})
        return None if any(row.fate is Fate.SKIPPED for row in found.rows) else replace(found, sha256=sha256, size=size)

    def keep(self, plan: FilePlan) -> FilePlan:
        """Keep the files that a record here asks for by now. EnvironmentProblem of the disk."""
        fresh = self._plan(plan.path, list(plan.files), {})
        done = replace(plan, rows=fresh.rows, counts=fresh.counts, problems=[*plan.problems])
        if plan.models:
            return self._attach(done, plan.rows)
        for row, file in zip(fresh.rows, plan.files, strict=True):
            if row.fate is not Fate.ADDED:
                continue
            try:
                content = self._files.content(file.path)
            except UserError as error:  # taken away since it was looked at
                row.fate = Fate.SKIPPED
                done.problems.append(Problem(error.code, value=plan.name, rule="file", parameters=error.parameters))
                continue
            if hashlib.sha256(content).hexdigest() != file.sha256:
                row.fate = Fate.SKIPPED
                told = {"path": file.path}
                done.problems.append(Problem("file.changed_meanwhile", value=plan.name, rule="file", parameters=told))
                continue
            self._attachments.keep(content, file.path.name)
        done.counts = _counted(done.rows)
        done.applied = True
        return done

    def is_asked_for(self, path: Path) -> bool:
        """Whether a record here speaks of the file, by its contents."""
        try:
            sha256 = self._files.facts(path).sha256
        except UserError:
            return False
        with self._store.read() as reading:
            return bool(asked_for(reading, [sha256]))

    def letter_of(self, path: Path) -> str:
        """The id of the letter of which this file is kept here already, by its contents; "" if there is none."""
        try:
            sha256 = self._files.facts(path).sha256
        except UserError:
            return ""
        with self._store.read() as reading:
            asked = asked_for(reading, [sha256]).get(sha256)
        held = asked is not None and asked.record_type == DIRECTIVE.name and self._attachments.path(sha256) is not None
        return asked.record if asked is not None and held else ""

    def _attach(self, done: FilePlan, rows: Sequence[PlannedRow]) -> FilePlan:
        """A photo of which it was said, or is plain by its name, which model it is of: that has it from now on."""
        done.rows = rows
        try:
            for row, file in zip(rows, done.files, strict=True):
                if row.fate is Fate.ADDED:
                    content = self._files.content(file.path)
                    attach(self._store, self._attachments, row.record_type, row.record, file.path.name, content)
            done.applied = True
        except UserError as error:  # its workbook was left for later, or the photo was taken away since
            done.problems.append(Problem(error.code, value=done.name, rule="file", parameters=error.parameters))
        done.counts = _counted(done.rows)
        return done

    def _plan(self, path: Path, files: Sequence[FileInside], also: Mapping[str, Asked]) -> FilePlan:
        with self._store.read() as reading:
            asked = {**also, **asked_for(reading, (file.sha256 for file in files))}
            rows = [self._row(reading, file, asked.get(file.sha256)) for file in files]
        problems = [
            Problem("file.not_asked_for", value=file.path.name, rule="hash", parameters={"path": file.path})
            for file, row in zip(files, rows, strict=True)
            if row.fate is Fate.SKIPPED
        ]
        return FilePlan(path, "", KIND, rows=rows, counts=_counted(rows), problems=problems, files=tuple(files))

    def _row(self, reading: Reading, file: FileInside, asked: Asked | None) -> PlannedRow:
        if asked is None:
            return PlannedRow("", 0, "", "", file.path.name, Fate.SKIPPED)
        here = self._attachments.path(file.sha256) is not None
        name = name_of(reading, asked.record_type, asked.record)
        title = f"{asked.name or file.path.name} – {name}" if name else asked.name or file.path.name
        return PlannedRow("", 0, asked.record, asked.record_type, title, Fate.SAME if here else Fate.ADDED)


def asked_for(reading: Reading, hashes: Iterable[str]) -> dict[str, Asked]:
    """Which of these hashes belong to a file of a record here, and of which."""
    wanted = tuple(dict.fromkeys(hashes))
    found: dict[str, Asked] = {}
    for start in range(0, len(wanted), 500):
        some = wanted[start : start + 500]
        for letter in reading.find(DIRECTIVE, attachment=some):
            found[letter.attachment or ""] = Asked(DIRECTIVE.name, letter.id, letter.attachment_name or "")
        for file in reading.find(ATTACHED_FILE, sha256=some):
            found[file.sha256 or ""] = Asked(file.record_type or "", file.record or "", file.name or "")
    return found


def declared(parts: Iterable[LedgerPart]) -> dict[str, Asked]:
    """The files that hidden parts of workbooks speak of, by hash."""
    found: dict[str, Asked] = {}
    for part in parts:
        for noted in part.changes:
            kind = noted.change.record_type
            if kind not in _HASHED:
                continue
            by_hash, record, record_type = _HASHED[kind]
            fields = noted.change.fields
            if isinstance(sha256 := fields.get(by_hash), str) and sha256:
                owner = str(fields.get(record, "")) if record else noted.change.record
                name = str(fields.get("name" if record else "attachment_name", ""))
                found[sha256] = Asked(str(fields.get(record_type, "")) if record else kind, owner, name)
    return found


def files_to_send(reading: Reading, part: LedgerPart) -> dict[str, Asked]:
    """The files that go along with a hidden part: those it speaks of, unless they were taken away again."""
    standing = asked_for(reading, declared([part]))
    return {sha256: one for sha256, one in declared([part]).items() if sha256 in standing}


def names_in_package(asked: Mapping[str, Asked]) -> dict[str, str]:
    """Hash → the name of the file in the folder of a package: its own, told apart by the start of the hash."""
    found = {}
    for sha256, one in asked.items():
        path = Path(plain_name(one.name or "file"))
        found[sha256] = f"{path.stem} ({sha256[:8]}){path.suffix}"
    return found


def _counted(rows: Sequence[PlannedRow]) -> dict[str, int]:
    counts = {**dict.fromkeys(map(str, Fate), 0), "read": len(rows)}
    for row in rows:
        counts[row.fate] += 1
    return counts
