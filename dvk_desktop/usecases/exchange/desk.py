"""The desk where an incoming workbook is judged: gathers what is known here about what it speaks of."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from dvk_desktop.domain.ledger import ACT, JOIN, History
from dvk_desktop.domain.readings import reading_id
from dvk_desktop.domain.twins import TwinRules
from dvk_desktop.usecases.exchange.acceptances import Acceptances, acceptances, is_acceptance
from dvk_desktop.usecases.exchange.answers import Answers, reading_key
from dvk_desktop.usecases.exchange.authority import Authority
from dvk_desktop.usecases.exchange.book import FileIn
from dvk_desktop.usecases.exchange.clearings import CLEARS, clearings, nothing_filled
from dvk_desktop.usecases.exchange.contents import Problem, WorkbookRead
from dvk_desktop.usecases.exchange.early import births, early_switches, early_words
from dvk_desktop.usecases.exchange.following import follow
from dvk_desktop.usecases.exchange.foreign.settling import settle
from dvk_desktop.usecases.exchange.granted_days import decide_days
from dvk_desktop.usecases.exchange.judging import plan_file
from dvk_desktop.usecases.exchange.letter_twins import suspect_letters
from dvk_desktop.usecases.exchange.lineage import lineage
from dvk_desktop.usecases.exchange.manifest import Manifest
from dvk_desktop.usecases.exchange.mending import Mender
from dvk_desktop.usecases.exchange.namesakes import told_of_namesakes
from dvk_desktop.usecases.exchange.naming import name_of
from dvk_desktop.usecases.exchange.opened_periods import begun_by
from dvk_desktop.usecases.exchange.plan import Fate, FilePlan, Known
from dvk_desktop.usecases.exchange.ports import Books, CellReader, FileFacts, WorkbookPort
from dvk_desktop.usecases.exchange.returns import Return
from dvk_desktop.usecases.exchange.switches import lines_of
from dvk_desktop.usecases.exchange.twins import suspect
from dvk_desktop.usecases.ports import ActNote, Clock, Noted, Reading, Store
from dvk_desktop.usecases.readings.fields import READING
from dvk_desktop.usecases.readings.through import Readings
from dvk_desktop.usecases.registry import RECORD_TYPES


class Desk:
    """Judges workbooks against the records as they stand in the transaction it is given."""

    def __init__(
        self, store: Store, files: WorkbookPort, books: Books, clock: Clock, twins: TwinRules | None = None
    ) -> None:
        self._twins = twins or TwinRules()
        self._reader: CellReader = files.cells
        self._store = store
        self._files = files
        self._books = books
        self._clock = clock

    def judge(self, reading: Reading, plan: FilePlan, read: WorkbookRead, cells: Return, answers: Answers) -> FilePlan:
        """The plan of a workbook that was read (path, hash and size are taken from `plan`)."""
        fresh = FilePlan(plan.path, plan.sha256, read.kind, plan.size)
        known = self._known(reading, read, cells, answers)
        note = ActNote(
            kind="import",
            title=f"Nhận {self._files.title(read.kind).lower()}" if read.manifest else "",
            at=self._clock().isoformat(timespec="seconds"),
            office=read.filler,
            person=self._store.office.person,
            source=plan.path.name,
        )
        planned = plan_file(fresh, read, cells, known, answers, note, self._reader)
        planned.problems += clearings(planned.rows, known.called) if planned.writes else []
        planned.problems += nothing_filled(planned, read, cells, known.own)
        planned.problems += told_of_namesakes(reading, read.manifest, known.own)
        own = replace(known.note, at=note.at)
        if planned.is_repetition:
            planned.file_in = next(f.id for f in self._books.files_in(reading, contents=cells.contents) if f.standing)
        suspect(reading, self._books, self._twins, planned, answers, own)
        suspect_letters(reading, planned, answers, own)
        settle(reading, planned, read, answers, own)
        follow(reading, self._books, planned, own)
        decide_days(reading, self._books, planned, known, own)
        return planned

    def _known(self, reading: Reading, read: WorkbookRead, cells: Return, answers: Answers) -> Known:
        mender = Mender(read, cells, self._reader, Readings(), answers)
        kin = lineage(self._books, reading, read, cells, self._store.office.unit)
        copy = answers.of("return") == "copy"
        noted = [*read.part.changes, *_meant(read, cells, mender, copy=copy, before=bool(kin.twins))]
        records = {each.change.record for each in noted if each.change.record_type != ACT}
        records |= {row.record for row in read.rows if row.record}
        unread = {
            reading_key(what, p.value)
            for row in read.rows
            for k, p in row.wrong.items()
            if (what := mender.what(row, k))
        }
        records |= {reading_id(*key) for key in unread}
        held = self._books.held(reading, [each.change.id for each in noted])
        switches = [each.change for each in read.part.changes if each.change.record_type in (ACT, JOIN)]
        new = [change for change in switches if change.id not in held]
        switched = {change.record for change in new if change.record_type == ACT}
        acts = {act: self._books.changes_of(reading, act) for act in switched}
        records |= {change.record for changes in acts.values() for change in changes if change.record_type != ACT}
        unheld = [n.change for n in noted if n.change.id not in held]
        own, born = self._own_note(), births(unheld)
        early = early_switches(self._books, reading, unheld, kin.twins, own)
        for act in {change.record for change in early if change.record_type == ACT}:
            acts[act] = [*self._books.changes_of(reading, act), *(change for change in unheld if change.act == act)]
            records |= {change.record for change in acts[act] if change.record_type != ACT}
        records |= {end for c in (*new, *early) if c.record_type == JOIN for end in c.record.split("+")}
        records |= {change.record for said in kin.said_by.values() for change in said}
        at_hand = {each.change.id: each.change for each in noted}
        histories = reading.histories(records | _answerers(noted), at_hand)
        histories = {**histories, **reading.histories(_answerers_of(histories) - histories.keys())}
        words = early_words(self._books, reading, born, histories, own)
        early = (*early, *words)
        overtaken = {change.record for change in early}
        return Known(
            histories=histories,
            held=frozenset(held),
            authority=Authority(lines_of(read.part, self._books.unit_lines(reading)), self._books.unit_heirs(reading)),
            accepted=self._accepted(reading, read, held, {change.act for change in early}),
            acts=acts,
            offices=self._books.offices(
                reading, {*switched, *(each for c in early for each in (c.act, c.record)), *(c.act for c in new)}
            ),
            early=early,
            born={record: change.fields for record, change in born.items() if record in overtaken},
            makers={
                each: file.maker for each in {c.act for c in words} for file in self._books.files_in(reading, act=each)
            },
            act=kin.act,
            earlier=kin.earlier,
            newest=kin.newest,
            over=kin.over,
            undone=kin.undone,
            already=kin.already,
            taken_back=kin.taken_back,
            readings=_readings(reading) if unread else Readings(),
            left=frozenset(next((file.left for file in kin.twins if file.standing), ())) | self._left(reading, read),
            replaced=kin.replaced,
            said_by=kin.said_by,
            untouched=kin.untouched,
            note=own,
            twin=self._same_rows_of_another(reading, read, cells),
            last=self._books.last(reading),
            own=self._store.office.unit,
            closed=_closed(reading, read.manifest) if read.manifest and cells.act else "",
            theirs=self._theirs(reading, read, histories),
            called=partial(name_of, reading),
        )

    def _accepted(
        self, reading: Reading, read: WorkbookRead, held: Collection[str], early: Collection[str]
    ) -> Acceptances:
        """What is said here, or in the hidden part itself, of accepting what is new in it, and the acts `early`."""
        new = [noted.change for noted in read.part.changes if noted.change.id not in held]
        if not (new or early):
            return Acceptances()
        offices = {act: told.office for act, told in read.part.acts.items()}
        here = self._books.accepted(reading, {*early, *(change.act for change in new)})
        said = acceptances((change for change in new if is_acceptance(change)), offices)
        return here.together(said)

    def _left(self, reading: Reading, read: WorkbookRead) -> frozenset[str]:
        """Records of a bundle that were left out by choice when an earlier one brought them."""
        if read.kind != "bundle":
            return frozenset()
        refused = self._books.refused(reading, (noted.change.id for noted in read.part.changes))
        files = {each: self._books.files_in(reading, id=each) for each in set(refused.values())}
        left = {key for found in files.values() for file in found for key in file.left}
        return frozenset(
            n.change.record for n in read.part.changes if n.change.id in refused and n.change.record in left
        )

    def _own_note(self) -> ActNote:
        office = self._store.office
        return ActNote(office=office.unit, copy=office.copy, person=office.person)

    def _theirs(self, reading: Reading, read: WorkbookRead, histories: Mapping[str, History]) -> frozenset[str]:
        if read.kind != "bundle" or read.manifest is None:
            return frozenset()
        changes = (change.id for history in histories.values() for change in history.changes)
        packages = [str(receipt[0]) for receipt in read.part.told]
        return frozenset(self._books.held_by_copy(reading, read.manifest.copy, packages, changes))

    def _same_rows_of_another(self, reading: Reading, read: WorkbookRead, cells: Return) -> FileIn | None:
        """In a file for everybody: another unit already sent these very rows, so perhaps the wrong sender was
        chosen."""
        if read.manifest is None or not (read.manifest.shared and read.manifest.package and cells.act):
            return None
        others = self._books.files_in(reading, package=read.manifest.package)
        same = [f for f in others if f.standing and f.sender != read.filler and f.rows_digest == cells.rows_digest]
        return same[0] if same else None


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


def seen_before(path: Path, facts: FileFacts, file: FileIn) -> FilePlan:
    """The plan of a file whose very bytes were taken in: nothing to write; the rows left out then are listed
    again."""
    left = {str(fate): file.counts.get(fate, 0) for fate in (Fate.SKIPPED, Fate.REJECTED, Fate.OUTSIDE)}
    read = file.counts.get("read", 0)
    counts = {**dict.fromkeys(map(str, Fate), 0), **left, "read": read, "same": read - sum(left.values())}
    return FilePlan(
        path,
        facts.sha256,
        file.kind,
        facts.size,
        file.package,
        file.sender or None,
        file.sender_name,
        already_imported=True,
        counts=counts,
        problems=[restored(problem) for problem in file.problems if problem["code"] != CLEARS],
        file_in=file.id,
    )


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


def nothing_left(file: FileIn) -> bool:
    """Whether everything that a file said was taken in."""
    return not any(file.counts.get(fate, 0) for fate in (Fate.SKIPPED, Fate.REJECTED, Fate.OUTSIDE))


def stored(problem: Problem) -> dict[str, str]:
    """A problem as the book of files keeps it."""
    return {**problem.as_json(), "says": problem.says}


def restored(kept: Mapping[str, str]) -> Problem:
    """The inverse of `stored`."""
    return Problem(
        kept["code"],
        kept.get("sheet", ""),
        kept.get("cell", ""),
        kept.get("value", ""),
        kept.get("rule", ""),
        told=kept.get("message", ""),
    )
