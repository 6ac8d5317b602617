"""Gathers, within one transaction, what is known here about all that an incoming workbook may turn out to say."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import partial

from dvk_desktop.domain.ledger import ACT, JOIN, Change, History
from dvk_desktop.domain.readings import reading_id
from dvk_desktop.usecases.exchange.acceptances import Acceptances, acceptances, is_acceptance
from dvk_desktop.usecases.exchange.answers import Answers, reading_key
from dvk_desktop.usecases.exchange.authority import Authority
from dvk_desktop.usecases.exchange.book import FileIn
from dvk_desktop.usecases.exchange.contents import WorkbookRead
from dvk_desktop.usecases.exchange.early import births, early_switches, early_words
from dvk_desktop.usecases.exchange.known import Known
from dvk_desktop.usecases.exchange.lineage import lineage
from dvk_desktop.usecases.exchange.manifest import Manifest
from dvk_desktop.usecases.exchange.mending import Mender
from dvk_desktop.usecases.exchange.naming import name_of
from dvk_desktop.usecases.exchange.opened_periods import begun_by
from dvk_desktop.usecases.exchange.ports import Books, CellReader
from dvk_desktop.usecases.exchange.returns import Return
from dvk_desktop.usecases.exchange.switches import lines_of
from dvk_desktop.usecases.ports import ActNote, Noted, Office, Reading
from dvk_desktop.usecases.readings.fields import READING
from dvk_desktop.usecases.readings.through import Readings
from dvk_desktop.usecases.registry import RECORD_TYPES


class Gathering:
    """What is known about one workbook, `read` with its `cells`, as seen by the office whose data these are."""

    def __init__(self, books: Books, reading: Reading, read: WorkbookRead, cells: Return, office: Office) -> None:
        self._books, self._reading, self._read, self._cells = books, reading, read, cells
        self._own = office.unit
        self._note = ActNote(office=office.unit, copy=office.copy, person=office.person)

    def known(self, answers: Answers, reader: CellReader | None) -> Known:
        """Whatever is answered about single rows: of each what it may come to say is looked up."""
        books, reading, read = self._books, self._reading, self._read
        mender = Mender(read, self._cells, reader, Readings(), answers)
        kin = lineage(books, reading, read, self._cells, self._own)
        copy = answers.of("return") == "copy"
        noted = [*read.part.changes, *_meant(read, self._cells, mender, copy=copy, before=bool(kin.twins))]
        held = books.held(reading, [each.change.id for each in noted])
        unheld = [each.change for each in noted if each.change.id not in held]
        new = [each.change for each in read.part.changes if each.change.id not in held]
        switches = [change for change in new if change.record_type in (ACT, JOIN)]
        born = births(unheld)
        early = early_switches(books, reading, unheld, kin.twins, self._note)
        acts = self._switched(switches, early, unheld)
        unread = {
            reading_key(what, problem.value)
            for row in read.rows
            for column, problem in row.wrong.items()
            if (what := mender.what(row, column))
        }
        records = {row.record for row in read.rows if row.record} | {reading_id(*key) for key in unread}
        records |= _about(each.change for each in noted)
        records |= {record for said in (*acts.values(), *kin.said_by.values()) for record in _about(said)}
        records |= {end for c in (*switches, *early) if c.record_type == JOIN for end in c.record.split("+")}
        histories = self._histories(records, noted)
        words = early_words(books, reading, born, histories, self._note)
        early = (*early, *words)
        overtaken = {change.record for change in early}
        return Known(
            histories=histories,
            held=frozenset(held),
            authority=Authority(lines_of(read.part, books.unit_lines(reading)), books.unit_heirs(reading)),
            kin=kin,
            twin=self._same_rows_of_another(),
            own=self._own,
            closed=_closed(reading, read.manifest) if read.manifest and self._cells.act else "",
            last=books.last(reading),
            acts=acts,
            offices=books.offices(reading, _acts_of(switches, early)),
            theirs=self._theirs(histories),
            readings=_readings(reading) if unread else Readings(),
            left=frozenset(next((file.left for file in kin.twins if file.standing), ())) | self._left(),
            note=self._note,
            accepted=self._accepted(new, {change.act for change in early}),
            early=early,
            born={record: change.fields for record, change in born.items() if record in overtaken},
            makers={act: file.maker for act in {c.act for c in words} for file in books.files_in(reading, act=act)},
            called=partial(name_of, reading),
        )

    def _switched(
        self, switches: Sequence[Change], early: Sequence[Change], unheld: Sequence[Change]
    ) -> dict[str, Sequence[Change]]:
        """What the acts said that this file switches, and those of which it brings more after they were switched."""
        acts = {c.record: self._books.changes_of(self._reading, c.record) for c in switches if c.record_type == ACT}
        for act in {change.record for change in early if change.record_type == ACT}:
            more = (change for change in unheld if change.act == act)
            acts[act] = [*self._books.changes_of(self._reading, act), *more]
        return acts

    def _histories(self, records: Collection[str], noted: Collection[Noted]) -> Mapping[str, History]:
        """Those of the records, and of the records by whose right something is said of them."""
        at_hand = {each.change.id: each.change for each in noted}
        histories = self._reading.histories({*records, *_answerers(noted)}, at_hand)
        return {**histories, **self._reading.histories(_answerers_of(histories) - histories.keys())}

    def _accepted(self, new: Collection[Change], early: Collection[str]) -> Acceptances:
        """What is said here, or in the hidden part itself, of accepting what is `new` in it, and the acts `early`."""
        if not (new or early):
            return Acceptances()
        offices = {act: told.office for act, told in self._read.part.acts.items()}
        here = self._books.accepted(self._reading, {*early, *(change.act for change in new)})
        said = acceptances((change for change in new if is_acceptance(change)), offices)
        return here.together(said)

    def _left(self) -> frozenset[str]:
        """Records of a bundle that were left out by choice when an earlier one brought them."""
        if self._read.kind != "bundle":
            return frozenset()
        changes = [noted.change for noted in self._read.part.changes]
        refused = self._books.refused(self._reading, (change.id for change in changes))
        files = {each: self._books.files_in(self._reading, id=each) for each in set(refused.values())}
        left = {key for found in files.values() for file in found for key in file.left}
        return frozenset(change.record for change in changes if change.id in refused and change.record in left)

    def _theirs(self, histories: Mapping[str, History]) -> frozenset[str]:
        if self._read.kind != "bundle" or self._read.manifest is None:
            return frozenset()
        changes = (change.id for history in histories.values() for change in history.changes)
        packages = [str(receipt[0]) for receipt in self._read.part.told]
        return frozenset(self._books.held_by_copy(self._reading, self._read.manifest.copy, packages, changes))

    def _same_rows_of_another(self) -> FileIn | None:
        """In a file for everybody: another unit already sent these very rows, so perhaps the wrong sender was
        chosen."""
        read, cells = self._read, self._cells
        if read.manifest is None or not (read.manifest.shared and read.manifest.package and cells.act):
            return None
        others = self._books.files_in(self._reading, package=read.manifest.package)
        same = [f for f in others if f.standing and f.sender != read.filler and f.rows_digest == cells.rows_digest]
        return same[0] if same else None


def _about(changes: Iterable[Change]) -> set[str]:
    """The records that changes are about; the switch of an act is about none."""
    return {change.record for change in changes if change.record_type != ACT}


def _acts_of(switches: Sequence[Change], early: Sequence[Change]) -> set[str]:
    """The acts of which must be known whose they are."""
    switched = {change.record for change in switches if change.record_type == ACT}
    return switched | {change.act for change in switches} | {act for c in early for act in (c.act, c.record)}


def _answerers(noted: Collection[Noted]) -> set[str]:
    """The records by whose right somebody says these changes: scorers who answer, units that are spoken of."""
    kinds = {name: by for name, kind in RECORD_TYPES.items() if (by := kind.answered_by or kind.speaks_of)}
    found = (n.change.fields.get(kinds[n.change.record_type]) for n in noted if n.change.record_type in kinds)
    begun = {begun_by(each.change) for each in noted} - {""}
    return begun | {each for each in found if isinstance(each, str) and each}


def _answerers_of(histories: Mapping[str, History]) -> set[str]:
    """The same for records that are here already: a change to their points does not name the scorer again."""
    found = set()
    for history in histories.values():
        kind = RECORD_TYPES.get(history.changes[0].record_type)
        if kind is not None and (by := kind.answered_by or kind.speaks_of):
            found.add(str(history.state(by).value()))
    return found - {""}


def _closed(reading: Reading, manifest: Manifest) -> str:
    """The name of the round or evaluation that a package is about, if it was closed here; else ""."""
    about = manifest.evaluation or manifest.round
    history = reading.histories([about]).get(about) if about else None
    if history is None or not history.state("closed_on").value():
        return ""
    return str(history.state("name").value())


def _meant(read: WorkbookRead, cells: Return, mender: Mender, *, copy: bool, before: bool) -> Iterator[Noted]:
    """Every change that the rows may turn out to say, whatever is answered about single rows. `before`: these contents
    were taken in already, perhaps undone since, and perhaps as another copy of the form."""
    for row in cells.changes(copy=copy):
        yield from row
    for row in cells.changes(copy=not copy) if before else ():
        yield from row
    for index, one in enumerate(read.rows):
        if one.problems:
            for as_copy in (False, True):
                yield from mender.spare(one, copy=as_copy)
            if one.doubt:
                yield from mender.spare(one, are_new=True)
        elif one.doubt:
            yield from cells.doubtful(index, are_new=True)
            yield from cells.doubtful(index, are_new=False)


def _readings(reading: Reading) -> Readings:
    found = reading.find(READING)
    return Readings({(rule.what or "", rule.text or ""): rule.code or "" for rule in found})
