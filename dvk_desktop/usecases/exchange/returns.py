"""From what was found in a workbook to changes: a pure function of the file (law 1 of the ledger).

The act is the *return id*, a hash of package, repaired return, filler and the sorted differences found; the rows with
problems take no part in it. What this office has or knows decides nothing here.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from dvk_desktop.domain.canonical import canonical_json
from dvk_desktop.domain.ledger import Change, Value, derived_id
from dvk_desktop.usecases.exchange.contents import Difference, RowRead, WorkbookRead
from dvk_desktop.usecases.exchange.ledger_part import LedgerPart, pack
from dvk_desktop.usecases.exchange.manifest import Manifest
from dvk_desktop.usecases.ports import Noted

if TYPE_CHECKING:
    from hashlib import _Hash as Hash


def row_record(package: str, row_key: str, filler: str, return_id: str = "") -> str:
    """The id of a record born by a prepared row: from package, row and sender, so equal in every office.

    `return_id` is taken in when the return was declared to be another copy of the form.
    """
    return derived_id("row", package, row_key, filler, *([return_id] if return_id else []))


def _said(difference: Difference) -> Hash:
    """What a difference says, without the act: the hash of canonical JSON, begun, from which ids are made."""
    parents = {name: sorted(set(ids)) for name, ids in difference.parents.items() if ids}
    text = canonical_json([difference.record_type, difference.record, difference.fields, parents])
    return hashlib.sha256(text[:-1].encode())


def _change(said: Hash, difference: Difference, act: str, end: bytes) -> Change:
    """As `ledger.make_change` (tested equal), without writing the same JSON a second time. `end`: the act in it."""
    whole = said.copy()
    whole.update(end)
    parents = {name: tuple(sorted(set(ids))) for name, ids in difference.parents.items() if ids}
    identity = whole.hexdigest()[:32]
    return Change(identity, difference.record_type, difference.record, difference.fields, parents, act)


class Return:
    """The changes of one workbook's cells, by row. Built once, when the file has been read; `sha256` of it goes into
    notes.

    `act`: the return id, "" when the cells say nothing new. `emptied`: the return id of a form in which every cell
    stands as it was sent (else ""): it says nothing, and yet it can replace what was said in an earlier one.
    `contents`: equal for the same contents saved again. `rows_digest`: equal for the same rows under another sender, of
    a file that several units may fill in (else "").
    """

    def __init__(self, read: WorkbookRead, sha256: str = "") -> None:
        self.read = read
        self.sha256 = sha256
        self._made: dict[tuple[bool, bool | None], list[list[Noted]]] = {}
        package = read.manifest.package if read.manifest else ""
        repairs = read.manifest.repairs if read.manifest else ""
        self._said = [[_said(d) for d in row.differences] if not row.problems else [] for row in read.rows]
        found = sorted(said.digest() for every in self._said for said in every)
        self.act = _hash([package, repairs, read.filler], found)[:32] if found else ""
        blank = bool(package and read.filler) and not found and not any(row.problems for row in read.rows)
        self.emptied = _hash([package, repairs, read.filler, "emptied"])[:32] if blank and read.kind != "bundle" else ""
        unread = sorted(
            canonical_json([row.record, {key: str(value) for key, value in row.cells.items()}])
            for row in read.rows
            if row.problems
        )
        foreign = sorted(row.title for row in read.rows) if not package else []
        shown = sorted(row.record for row in read.rows if not (row.problems or row.differences)) if found else []
        self.contents = _hash([package, repairs, read.filler, self.act, unread, read.part_digest, foreign, *shown])
        self.rows_digest = self._rows_digest() if found and read.manifest and read.manifest.shared else ""
        self._package = package
        self._end = f",{canonical_json(self.act)}]".encode()

    def _rows_digest(self) -> str:
        """What the rows say, whoever sends them: tells a file that went out under a wrong sender."""
        rows = sorted(
            canonical_json([d.row_key or d.record, {name: d.fields[name] for name in sorted(d.typed)}])
            for row in self.read.rows
            if not row.problems
            for d in row.differences
        )
        return _hash([], [row.encode("utf-8", "replace") for row in rows])[:32]

    def changes(self, *, copy: bool = False, doubtful_are_new: bool | None = None) -> list[list[Noted]]:
        """The changes of each row, in the order of `read.rows`; none for rows with problems.

        `copy`: the file is another copy of the form, so new records get ids of their own. `doubtful_are_new`: whether
        rows whose hidden id does not fit are new records (None: undecided, they give no changes).
        """
        if (made := self._made.get((copy, doubtful_are_new))) is not None:
            return made
        found = self._made[copy, doubtful_are_new] = []
        for row, said in zip(self.read.rows, self._said, strict=True):
            if row.doubt:
                found.append(self._doubtful(row, said, doubtful_are_new))
            elif copy and any(d.row_key for d in row.differences):
                found.append(self._said_anew(row, [self.copied(d) for d in row.differences]))
            else:
                found.append(self._noted(row, row.differences, said))
        return found

    def _doubtful(self, row: RowRead, said: Sequence[Hash], are_new: bool | None) -> list[Noted]:
        if are_new is None or row.problems:
            return []
        return self._said_anew(row, row.alternative) if are_new else self._noted(row, row.differences, said)

    def copied(self, d: Difference) -> Difference:
        """The same difference of another copy of the form: a record that it brings into being gets an id of its own."""
        if not d.row_key:
            return d
        record = row_record(self._package, d.row_key, self.read.filler, self.act)
        return Difference(d.record_type, record, d.fields, d.parents, d.typed, d.row_key)

    def _said_anew(self, row: RowRead, differences: Sequence[Difference]) -> list[Noted]:
        return self._noted(row, differences, [_said(d) for d in differences])

    def note_of(self, row: RowRead) -> dict[str, Value]:
        """Where a row stands: what is noted beside its changes."""
        note: dict[str, Value] = {"sheet": row.sheet, "row": row.row, "columns": self.read.columns.get(row.sheet, "")}
        if self.sha256:
            note["file"] = self.sha256
        return note

    def doubtful(self, index: int, *, are_new: bool) -> list[Noted]:
        """The changes of a row whose hidden id does not fit, if it is a new record, or if it is not."""
        return self._doubtful(self.read.rows[index], self._said[index], are_new)

    def _noted(self, row: RowRead, differences: Sequence[Difference], said: Sequence[Hash]) -> list[Noted]:
        if not said:
            return []
        note = self.note_of(row)
        return [
            Noted(_change(begun, difference, self.act, self._end), note)
            for difference, begun in zip(differences, said, strict=True)
        ]


def typed_fields(row: RowRead) -> Mapping[str, frozenset[str]]:
    """Which fields of which record a person filled in on this row (the rest follows from the package)."""
    return {d.record: d.typed for d in (*row.differences, *row.alternative)}


def _hash(value: object, statements: Sequence[bytes] = ()) -> str:
    digest = hashlib.sha256(canonical_json(value).encode("utf-8", "replace"))
    for statement in statements:  # hashes, or JSON arrays: where one ends is plain
        digest.update(statement)
    return digest.hexdigest()


def untouched(manifest: Manifest, part: LedgerPart) -> str:
    """`Return.contents` of a workbook that comes back as it was sent: the code by which both sides compare."""
    digest = pack(part)[0] if part.changes or part.told or part.state[0] else ""
    return Return(WorkbookRead(manifest.kind, manifest, manifest.filler, part=part, part_digest=digest)).contents
