"""Taking an import back, and taking it in again: first what it would do, then doing it.

Undo withdraws what the cells of the file said, and what was mended while it was taken in (law 4). The same return taken
in once more is the same act: undoing a later taking takes back what that one added and nothing else, undoing the first
one all that was said, whichever file said it too, and the preview names those. A record of which nobody's living word
says whose it is any more is hidden, with what was written on it since; that is done only knowingly. While other records
refer to it (a recognition, points) the import cannot be undone at all.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import ACT, Change, History
from dvk_desktop.usecases.exchange.naming import name_of
from dvk_desktop.usecases.exchange.rows import Blocker, HiddenRecord, KeptCell, UndoPreview
from dvk_desktop.usecases.fields import OWNER, FieldKind
from dvk_desktop.usecases.ports import ActNote, Reading, Store, UnitOfWork
from dvk_desktop.usecases.registry import RECORD_TYPES
from dvk_desktop.usecases.units.fields import UNIT

if TYPE_CHECKING:
    from dvk_desktop.usecases.exchange.book import FileIn
    from dvk_desktop.usecases.exchange.ports import Books


class Undoing:
    """Undo and redo of imports."""

    def __init__(self, store: Store, books: Books) -> None:
        self._store, self._books = store, books

    def preview(self, import_id: str) -> UndoPreview:
        """What undoing would do. UserError "import.unknown"."""
        with self._store.read() as reading:
            return self._preview(reading, self._file(reading, import_id))

    def undo(self, import_id: str, *, hide_edited: bool = False) -> None:
        """Undo what the cells of a file changed; what others did since stays. `hide_edited`: also if records would be
        hidden that somebody wrote on since. UserError "import.unknown", "import.undo_carried" (it only brought what
        other offices recorded in their programs), "import.already_undone", "import.undo_blocked",
        "import.undo_hides"."""
        with self._store.write() as work:
            file = self._file(work, import_id)
            acts = self._acts(work, file)
            if not acts:
                raise UserError("import.undo_carried", name=file.name)
            if not file.standing:
                raise UserError("import.already_undone", name=file.name)
            if file.adds_nothing:
                raise UserError("import.undo_nothing", name=file.name, first=self._file(work, file.repeats).name)
            preview = self._preview(work, file)
            if preview.blockers:
                told = [f"{each.of}: {each.title}" if each.title != each.of else each.of for each in preview.blockers]
                raise UserError("import.undo_blocked", name=file.name, count=len(told), records=told[:5])
            if preview.hidden and not hide_edited:
                titles = [each.title or each.record for each in preview.hidden]
                raise UserError("import.undo_hides", name=file.name, count=len(titles), records=titles[:5])
            if file.repeats:
                self._undo_addition(work, file)
            for act in self._withdrawn_with(work, file):
                work.withdraw(act)
            work.commit(f"Hủy nhận file {file.name}", "undo")

    def redo(self, import_id: str) -> None:
        """Let an import that was undone count again. UserError "import.unknown", "import.not_undone"."""
        with self._store.write() as work:
            file = self._file(work, import_id)
            acts = self._acts(work, file)
            if file.standing or not acts:
                raise UserError("import.not_undone", name=file.name)
            if file.undone:  # only what it added had been taken back
                work.withdraw(file.undone)
            if not file.undone or not self._file(work, file.repeats).standing:
                for act in acts:
                    work.reinstate(act)
            work.commit(f"Nhận lại file {file.name}", "undo")

    def _undo_addition(self, work: UnitOfWork, file: FileIn) -> None:
        """Take back what a file added to the one it repeats; what that one said stands."""
        for change in self._switches(work, file):
            work.switch_back(change)
        if file.brought:
            work.replace(file.act, file.brought)
        self._books.note_undone(work, file.id, work.act)

    def _switches(self, reading: Reading, file: FileIn) -> list[Change]:
        """What a file that repeats another one says of which return replaces which: of others in its own name, of
        itself (it is older) in that of the other."""
        said = [*self._books.changes_of(reading, file.act), *self._books.switches_on(reading, [file.act], [])]
        return list({change.id: change for change in said if change.id in file.switched}.values())

    def _withdrawn_with(self, reading: Reading, file: FileIn) -> list[str]:
        """The acts that undoing a file withdraws: of one that repeats another only what was mended in it."""
        if file.repeats:
            return [file.mending_act] if file.mending_act else []
        return self._acts(reading, file)

    def _file(self, reading: Reading, import_id: str) -> FileIn:
        found = self._books.files_in(reading, id=import_id)
        if not found:
            raise UserError("import.unknown", record=import_id)
        return found[0]

    def _acts(self, reading: Reading, file: FileIn) -> list[str]:
        """The act of the cells, and those of what was mended whenever rows of the same return were taken in."""
        if not file.act:
            return []
        entries = self._books.files_in(reading, act=file.act)
        own = [act for each in entries for act in (each.mending_act,) if act and not each.undone]
        return [act for act in dict.fromkeys([file.act, *own]) if self._books.changes_of(reading, act)]

    def _preview(self, reading: Reading, file: FileIn) -> UndoPreview:
        acts = frozenset(self._withdrawn_with(reading, file)) if file.standing else frozenset()
        back, gone_on = self._back(reading, acts), {(file.act, record) for record in file.brought}
        if file.repeats and file.standing:
            for change in self._switches(reading, file):
                now, before = self._said_by(reading, change)
                back |= {(change.record, record) for record in now - before}
                gone_on |= {(change.record, record) for record in before - now}
        found = _Found(acts, frozenset(back), frozenset(gone_on) if file.standing else frozenset())
        touched = {record for act in acts for record in self._books.records_of(reading, act)}
        touched |= {record for _, record in back | found.parts}
        for record, history in reading.histories(touched).items():
            found.look_at(record, history)
        returns = [
            each.name for act in sorted({act for act, _ in back}) for each in self._books.files_in(reading, act=act)[:1]
        ]
        said = [change for _, _, change in found.kept] + [change for _, change in found.edited.values()]
        told = self._told(reading, {change.act for change in said})
        kept = [
            KeptCell(c.record_type, name_of(reading, c.record_type, record), name, record, *told[c.act])
            for record, name, c in found.kept
        ]
        hidden = [
            HiddenRecord(c.record_type, record, name_of(reading, c.record_type, record), tuple(names), *told[c.act])
            for record, (names, c) in found.edited.items()
        ]
        gone = {*found.removed, *found.edited}
        blockers = tuple(_blockers(reading, gone)) if gone else ()
        return UndoPreview(
            found.values,
            len(found.records),
            tuple(kept),
            len(found.removed),
            tuple(hidden),
            blockers,
            tuple(returns),
            self._along(reading, file),
        )

    def _back(self, reading: Reading, acts: Collection[str]) -> set[tuple[str, str]]:
        """What earlier returns said of records and counts again without `acts`: (act, record)."""
        switched = {c.record for act in acts for c in self._books.changes_of(reading, act) if c.record_type == ACT}
        found, still = set[tuple[str, str]](), set[tuple[str, str]]()
        for (act, later), replaced in self._books.replaced(reading, switched).items():
            (found if later in acts else still).update((act, record) for record in replaced.records)
        return found - still

    def _said_by(self, reading: Reading, change: Change) -> tuple[set[str], set[str]]:
        """The records on which a change says that a return is replaced, and those on which what it had seen did."""
        before = {parent for ids in change.parents.values() for parent in ids}
        earlier = [one for one in self._books.switches_on(reading, [change.record], []) if one.id in before]
        return _records_in(change), set[str]().union(*map(_records_in, earlier))

    def _along(self, reading: Reading, file: FileIn) -> tuple[str, ...]:
        """The files that said the same once more: undoing the first one is undoing the return."""
        if file.repeats or not (file.act and file.standing):
            return ()
        others = [each for each in self._books.files_in(reading, act=file.act) if each.id != file.id and each.standing]
        return tuple(each.name for each in reversed(others))

    def _told(self, reading: Reading, acts: Collection[str]) -> dict[str, tuple[str, str]]:
        """Office (as people call it) and time of these acts."""
        notes = self._books.notes(reading, acts)
        found = {}
        for act in acts:
            note = notes.get(act, ActNote())
            found[act] = (name_of(reading, UNIT.name, note.office) or note.office, note.at)
        return found


@dataclass
class _Found:
    """Gathers, record by record, what it makes different if `acts` are withdrawn, if `parts` (what an act says of one
    record) count no more, and if those in `back` count again."""

    acts: frozenset[str]
    back: frozenset[tuple[str, str]] = frozenset()
    parts: frozenset[tuple[str, str]] = frozenset()
    values: int = 0
    records: set[str] = field(default_factory=set)
    removed: set[str] = field(default_factory=set)
    kept: list[tuple[str, str, Change]] = field(default_factory=list)
    edited: dict[str, tuple[list[str], Change]] = field(default_factory=dict)

    def look_at(self, record: str, history: History) -> None:
        """One record that the acts said something of."""
        by_id = {change.id: change for change in history.changes}
        after = History(
            history.changes,
            lambda c: self._goes(c) or ((c.act, c.record) not in self.back and history.withdrawn(c)),
            lambda identity: history.elsewhere(identity),
        )
        gone = [c for c in history.changes if self._goes(c) or (c.act, c.record) in self.back]
        said = {name for change in gone for name in change.fields}
        since: list[tuple[str, Change]] = []
        for name in sorted(said):
            heads = [by_id[identity] for identity in history.state(name).ids]
            if history.state(name).values != after.state(name).values:
                self.values += 1
                self.records.add(record)
            elif not any(map(self._goes, heads)):
                since += [(name, change) for change in heads]
        if history.state(OWNER.name).heads and not after.state(OWNER.name).heads:
            alive = [c for c in after.changes if not self._goes(c) and not history.withdrawn(c)]
            if alive:
                self.edited[record] = (sorted({name for c in alive for name in c.fields}), alive[-1])
            else:
                self.removed.add(record)
        else:
            self.kept += [(record, name, change) for name, change in since]

    def _goes(self, change: Change) -> bool:
        return change.act in self.acts or (change.act, change.record) in self.parts


def _records_in(change: Change) -> set[str]:
    """The records that a change says something is replaced on."""
    return {str(each) for value in change.fields.values() if isinstance(value, list) for each in value}


def _blockers(reading: Reading, gone: Collection[str]) -> list[Blocker]:
    """Living records that refer to one of those that would go, and would not go themselves."""
    found = []
    for kind in RECORD_TYPES.values():
        for one in kind.all_fields:
            if one.kind is not FieldKind.REFERENCE or one.references == UNIT.name:
                continue
            for entity in reading.find(kind, **{one.name: tuple(gone)}):
                if entity.id not in gone:
                    of = name_of(reading, one.references, str(getattr(entity, one.name)))
                    found.append(Blocker(kind.name, entity.id, name_of(reading, kind.name, entity.id), of))
    return found
