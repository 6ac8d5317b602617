"""What is done with the files of records: attach, look where they are, take away."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dvk_desktop.domain.attached_files import AttachedFile, attached_file_id, plain_name
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.text import quoted
from dvk_desktop.usecases.activities.fields import ACTIVITY
from dvk_desktop.usecases.attached_files.fields import ATTACHED_FILE
from dvk_desktop.usecases.attachments import Attachments
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.evaluations.fields import EVALUATION, RECOGNITION
from dvk_desktop.usecases.fields import RecordType
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.ports import Reading, Store, UnitOfWork
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL
from dvk_desktop.usecases.rewards.fields import REWARD
from dvk_desktop.usecases.units.fields import UNIT

LARGEST = 64 << 20
"""Bytes of one file: what a package may carry as well."""

_KINDS: tuple[RecordType[Any], ...] = (
    *(PRACTICE_MODEL, DIRECTIVE, OBLIGATION, ACTIVITY),
    *(EVALUATION, RECOGNITION, REWARD),
)
OWNERS = {kind.name: kind for kind in _KINDS}
"""Kinds of records that may have files."""


@dataclass(frozen=True, slots=True)
class AttachedRow:
    """A file of a record. `here`: whether the file itself is on this PC; else ask `owner_name` for it ("file ở xã X").
    `path`: where it lies, None if it is not here."""

    id: str
    record_type: str
    record: str
    name: str
    sha256: str
    size: int
    owner: str
    owner_name: str
    here: bool
    path: Path | None


def attach(store: Store, attachments: Attachments, record_type: str, record: str, name: str, content: bytes) -> str:
    """Keep a file and record that it belongs to a record; the same content again is the same file. Returns its id.
    Errors of `attach_all`."""
    return attach_all(store, attachments, record_type, record, [(name, content)])[0]


def attach_all(
    store: Store, attachments: Attachments, record_type: str, record: str, files: Sequence[tuple[str, bytes]]
) -> list[str]:
    """Keep files, each with its name, and record that they belong to a record: one act, so one undo takes all of them
    away. Returns their ids.

    UserError "attached_file.kind" (a record of this kind has no files), "record.unknown", "file.empty",
    "file.too_large"; EnvironmentProblem of the disk.
    """
    with store.write() as work:
        made = keep_with(work, attachments, record_type, (record,), files)
        if len(made) == 1:
            work.commit(f"Đính kèm file {quoted(made[0].name)}")
        elif made:
            work.commit(f"Đính kèm {len(made)} file")
    return [one.id for one in made]


def keep_with(
    work: UnitOfWork,
    attachments: Attachments,
    record_type: str,
    records: Sequence[str],
    files: Sequence[tuple[str, bytes]],
) -> list[AttachedFile]:
    """`attach_all` for each of several records within a unit of work of the caller; a file is kept once. Errors of
    `attach_all`."""
    if record_type not in OWNERS:
        raise UserError("attached_file.kind", type=record_type)
    for name, content in files:
        if not content:
            raise UserError("file.empty", path=name)
        if len(content) > LARGEST:
            raise UserError("file.too_large", path=name, size=len(content), limit=LARGEST)
    for record in records:
        work.get(OWNERS[record_type], record)
    made = []
    for name, content in files:
        kept = attachments.keep(content, name)
        for record in records:
            one = AttachedFile(
                id=attached_file_id(record, kept.sha256),
                owner=work.office.unit,
                record_type=record_type,
                record=record,
                name=plain_name(name),
                sha256=kept.sha256,
                size=kept.size,
            )
            work.save(ATTACHED_FILE, one)
            made.append(one)
    return made


def detach(store: Store, attached: str, reason: str) -> None:
    """Take a file away from its record (the file itself stays kept: others may refer to it). UserError
    "record.unknown", "delete.reason"."""
    with store.write() as work:
        found = work.get(ATTACHED_FILE, attached)
        work.delete(ATTACHED_FILE, attached, reason)
        work.commit(f"Bỏ file đính kèm {quoted(found.name)}")


def files_of(store: Store, attachments: Attachments, records: Iterable[str] = ()) -> list[AttachedRow]:
    """The files of these records (of every record, if none is named), by name."""
    wanted = tuple(records)
    with store.read() as reading:
        found = reading.find(ATTACHED_FILE, record=wanted) if wanted else reading.find(ATTACHED_FILE)
        names = _names(reading, {str(each.owner) for each in found})
    rows = []
    for each in found:
        path = attachments.path(each.sha256 or "")
        rows.append(
            AttachedRow(
                id=each.id,
                record_type=each.record_type or "",
                record=each.record or "",
                name=each.name or "",
                sha256=each.sha256 or "",
                size=each.size or 0,
                owner=each.owner or "",
                owner_name=names.get(each.owner or "", ""),
                here=path is not None,
                path=path,
            )
        )
    return rows


class FilesOfRecords:
    """The files of one office's records, as the windows attach, show and take them away (`ui.common.attaching`)."""

    largest = LARGEST

    def __init__(self, store: Store, attachments: Attachments) -> None:
        self._store, self._attachments = store, attachments

    def of(self, record: str) -> list[AttachedRow]:
        """The files of a record, by name. Reader thread."""
        return files_of(self._store, self._attachments, [record])

    def attach(self, record_type: str, record: str, files: Sequence[tuple[str, bytes]]) -> list[str]:
        """As `attach_all`. Writer thread."""
        return attach_all(self._store, self._attachments, record_type, record, files)

    def detach(self, attached: str, reason: str) -> None:
        """As `detach`. Writer thread."""
        detach(self._store, attached, reason)


def _names(reading: Reading, units: set[str]) -> dict[str, str]:
    return {unit.id: unit.name or "" for unit in reading.find(UNIT) if unit.id in units}
