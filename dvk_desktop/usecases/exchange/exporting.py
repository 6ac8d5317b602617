"""Making workbooks for others: one unit of work a file, entered in the book with its sequence number."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

import dvk_desktop
from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import new_id
from dvk_desktop.domain.text import file_stem, uncapital
from dvk_desktop.domain.units import Unit, below, protocol_order
from dvk_desktop.language.lists import lists_now
from dvk_desktop.usecases.attachments import Attachments
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.exchange.book import FileOut
from dvk_desktop.usecases.exchange.contents import Package
from dvk_desktop.usecases.exchange.files_carried import files_to_send, names_in_package
from dvk_desktop.usecases.exchange.hidden_part import part_for, state_for
from dvk_desktop.usecases.exchange.manifest import ENDINGS, SHAPES, Manifest, Party
from dvk_desktop.usecases.exchange.ports import Books, WorkbookPort
from dvk_desktop.usecases.exchange.receipts import ranges
from dvk_desktop.usecases.exchange.returns import untouched
from dvk_desktop.usecases.exchange.selection import SELECTIONS, SHAPED_KINDS, SHARED_KINDS
from dvk_desktop.usecases.exchange.selection.assignment import goes_out
from dvk_desktop.usecases.exchange.selection.common import Selected, Wanted
from dvk_desktop.usecases.exchange.selection.summary import state_figures
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.ports import Store, UnitOfWork
from dvk_desktop.usecases.progress import Progress, SilentProgress
from dvk_desktop.usecases.reports.letterhead import system_of
from dvk_desktop.usecases.reports.year_parts import YearParts
from dvk_desktop.usecases.units.fields import UNIT
from dvk_desktop.usecases.units.queries import all_units
from dvk_desktop.usecases.units.stories import units_on


@dataclass(frozen=True, slots=True)
class ExportCommand:
    """What to make: a kind, for these units (`all_below`: for every unit under this office), into `target`.

    `target`: a file (ending in .xlsx) when there is one receiver, else a folder. `shared`: one blank file that all
    fill in. `round`, `evaluation`, `scorer`, `directives`: what it is about. `mark_sent`: also record today as the day
    on which the letters were sent to the unit (assignment). `period`: the reporting period, canonical. `shape`: one
    of `manifest.SHAPES`; forms there are only of a kind in `SHAPED_KINDS`. `password`:
    locks the workbook. `with_files`: a .zip with the photos and scans of its records. `everything`: a bundle that
    leaves out nothing, also what the receiver has acknowledged.
    """

    kind: str
    target: Path
    receivers: tuple[str, ...] = ()
    all_below: bool = False
    shared: bool = False
    round: str = ""
    evaluation: str = ""
    scorer: str = ""
    directives: tuple[str, ...] = ()
    blank: int = 50
    mark_sent: bool = False
    period: str = ""
    shape: str = "list"
    password: str = field(default="", repr=False)
    with_files: bool = False
    everything: bool = False


@dataclass(frozen=True, slots=True)
class FileMade:
    """A workbook that was made: where it is, its package id and sequence number (0: paper, which nobody takes in), for
    whom, how many rows; how many files of its records went along, and how many could not because they are not on this
    PC."""

    path: Path
    package: str
    number: int
    receiver: str
    rows: int
    files: int = 0
    files_elsewhere: int = 0

    def as_json(self) -> dict[str, object]:
        """As `dvk export --json` prints it."""
        return {
            "path": str(self.path),
            "package": self.package,
            "rows": self.rows,
            "number": self.number,
            "receiver": self.receiver,
            "files": self.files,
            "files_elsewhere": self.files_elsewhere,
        }


class Exporter:
    """See `commands.Exchange.export`."""

    def __init__(
        self,
        store: Store,
        files: WorkbookPort,
        books: Books,
        attachments: Attachments,
        parts: Callable[[int], YearParts] | None = None,
    ) -> None:
        self._store = store
        self._parts = parts
        self._attachments = attachments
        self._files = files
        self._books = books

    def export(self, command: ExportCommand, progress: Progress | None = None) -> tuple[FileMade, ...]:
        """Make the workbooks; each is a unit of work of its own. Receivers for whom there is nothing to say get
        none."""
        progress = progress or SilentProgress()
        if command.kind not in SELECTIONS:
            raise UserError("export.kind", kind=command.kind, known=", ".join(SELECTIONS))
        if command.shared and command.kind not in SHARED_KINDS:
            raise UserError("export.shared_kind", kind=command.kind)
        if command.shape != "list" and (command.shape not in SHAPES or command.kind not in SHAPED_KINDS):
            raise UserError("export.shape", shape=command.shape, kind=self._files.title(command.kind))
        if command.shape == "paper" and (command.password or command.with_files):
            raise UserError("export.paper_plain")
        if command.with_files and command.password:
            raise UserError("export.password_with_files")
        receivers = self._receivers(command)
        single = len(receivers) == 1 and command.target.suffix.lower() in (
            *ENDINGS[command.shape],
            *((".zip",) if command.with_files else ()),
        )
        made: list[FileMade] = []
        for number, receiver in enumerate(receivers):
            progress.step(number, len(receivers), "Đang lập file")
            made += self._for(command, receiver, command.target if single else None)
        progress.step(len(receivers), len(receivers))
        if not made:
            raise UserError("export.nothing", kind=self._files.title(command.kind))
        return tuple(made)

    def _receivers(self, command: ExportCommand) -> list[str]:
        if command.shared:
            return [""]
        with self._store.read() as reading:
            units = all_units(reading)
            own = _own(self._store)
        if command.all_below:
            return [unit.id for unit in protocol_order(units[each] for each in below(own, units))]
        unknown = [each for each in command.receivers if each not in units]
        if unknown:
            raise UserError("unit.unknown", name=unknown[0])
        if not command.receivers and command.kind == "scoring":
            return [""]
        if not command.receivers:
            raise UserError("export.receiver_missing")
        return list(command.receivers)

    def _for(self, command: ExportCommand, receiver: str, file: Path | None) -> list[FileMade]:
        made = []
        title = self._files.title(command.kind)
        with self._store.write() as work:
            work.name(f"Gửi {uncapital(title)}")
            if command.mark_sent and command.kind == "assignment":
                self._mark_sent(work, command, receiver)
            wanted = self._wanted(work, command, receiver)
            if command.kind == "summary":
                state_figures(work, wanted)
            selected = SELECTIONS[command.kind](wanted)
            for each in selected:
                alone = file if len(selected) == 1 else None
                made.append(self._make(work, command, receiver, each, alone))
            work.commit()
        return made

    def _wanted(self, reading: UnitOfWork, command: ExportCommand, receiver: str) -> Wanted:
        return Wanted(
            reading=reading,
            books=self._books,
            own=_own(self._store),
            receiver=receiver,
            units=units_on(reading, reading.now.date()),
            round=command.round,
            evaluation=command.evaluation,
            scorer=command.scorer,
            directives=command.directives,
            blank=command.blank,
            period=command.period,
            parts=self._parts,
            everything=command.everything,
        )

    def _mark_sent(self, work: UnitOfWork, command: ExportCommand, receiver: str) -> None:
        for duty in work.find(OBLIGATION, unit=receiver, owner=work.office.unit):
            chosen = not command.directives or duty.directive in command.directives
            if not chosen or duty.sent_on is not None or duty.obliged is False or not duty.directive:
                continue
            if goes_out(work.get(DIRECTIVE, duty.directive)):
                work.save(OBLIGATION, replace(duty, sent_on=DateSpec.day(work.now.date()), sent_by="workbook"))

    def _make(
        self, work: UnitOfWork, command: ExportCommand, wanted: str, selected: Selected, file: Path | None
    ) -> FileMade:
        units = units_on(work, work.now.date())
        receiver = selected.receiver or wanted
        is_paper = command.shape == "paper"  # nobody takes it in, so a number would be missed at the receiver's
        number = 0 if is_paper else self._books.next_number(work, work.office.copy, receiver)
        manifest = Manifest(
            package=new_id(),
            kind=command.kind,
            sender=_party(units, work.office.unit),
            receiver=Party(receiver, selected.receiver_name) if selected.receiver_name else _party(units, receiver),
            filler="" if command.shared else selected.filler,
            copy=work.office.copy,
            number=number,
            created=work.now.isoformat(timespec="seconds"),
            program=dvk_desktop.__version__,
            rows=sum(len(sheet.rows) for sheet in selected.sheets),
            year=selected.year,
            round=selected.round,
            evaluation=selected.evaluation,
            scorer=selected.scorer,
            period=selected.period,
            shape="" if command.shape == "list" else command.shape,
            senders=_senders(units, work.office.unit, command.receivers) if command.shared else (),
            criteria=selected.criteria,
            lists=lists_now().members,
        )
        bundle = command.kind == "bundle"
        part = part_for(work, self._books, receiver, selected.extract, everything=command.everything or not bundle)
        part = replace(part, state=state_for(work, self._books, receiver, units)) if bundle else part
        package = Package(manifest, selected.sheets, part, selected.about, selected.due, layout=_layout(work))
        path = file or command.target / self._file_name(manifest)
        path, along = self._written(work, command, package, path)
        entry = FileOut(
            manifest.package,
            manifest.kind,
            receiver,
            number,
            manifest.created,
            path.name,
            manifest.rows,
            manifest.as_text(),
            ranges(self._books.numbers(work, (noted.change.id for noted in part.changes))),
            untouched(manifest, part),
        )
        self._books.add_out(work, entry)
        return FileMade(path, manifest.package, number, receiver, manifest.rows, *along)

    def _written(
        self, work: UnitOfWork, command: ExportCommand, package: Package, path: Path
    ) -> tuple[Path, tuple[int, int]]:
        """Write the workbook, with the files of its records where wanted; where it is then, how many files went along
        and how many are not on this PC."""
        asked = files_to_send(work, package.part) if command.with_files else {}
        held = {sha256: where for sha256 in asked if (where := self._attachments.path(sha256)) is not None}
        if not held:
            ending = ENDINGS[command.shape][0]
            path = path if path.suffix.lower() != ".zip" else path.with_suffix(ending)
            self._files.write(package, path, command.password)
            return path, (0, len(asked))
        names = names_in_package({sha256: asked[sha256] for sha256 in held})
        workbook = (path.stem + ENDINGS[command.shape][0], self._files.render(package))
        path = path.with_suffix(".zip")
        self._files.pack(path, [(names[sha256], where) for sha256, where in held.items()], workbook)
        return path, (len(held), len(asked) - len(held))

    def _file_name(self, manifest: Manifest) -> str:
        who = manifest.receiver.name or "Dùng chung"
        number = f" - số {manifest.number}" if manifest.number else ""
        return file_stem(f"{self._files.title(manifest.kind)} - {who}{number}") + manifest.ending


def _layout(reading: UnitOfWork) -> str:
    """The system of official papers of our office."""
    return system_of(reading.get(UNIT, reading.office.unit))


def _own(store: Store) -> str:
    return store.office.unit


def _party(units: dict[str, Unit], unit: str) -> Party:
    found = units.get(unit)
    return Party(unit, (found.name or "") if found else "", (found.level or "") if found else "")


def _senders(units: dict[str, Unit], own: str, chosen: Iterable[str]) -> tuple[Party, ...]:
    """The units that may choose themselves on the first sheet; equal names are told apart by what is above them."""
    wanted = [units[each] for each in chosen] or [units[each] for each in below(own, units)]
    names = [unit.name for unit in wanted]
    found = []
    for unit in protocol_order(wanted):
        above = units.get(unit.parent or "")
        twin = names.count(unit.name) > 1 and above is not None
        found.append(
            Party(unit.id, f"{unit.name} ({above.name})" if twin and above else unit.name or "", unit.level or "")
        )
    return tuple(found)
