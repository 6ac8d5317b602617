"""Workbooks between offices: make them, plan what came back, take it in, undo it. What screens and command line
call."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.national_units import NationalUnits
from dvk_desktop.domain.text import file_stem
from dvk_desktop.domain.twins import TwinRules
from dvk_desktop.domain.unit_names import Speller
from dvk_desktop.usecases.attachments import Attachments
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.collecting import collecting_later
from dvk_desktop.usecases.exchange.answers import NO_ANSWERS, BatchAnswers, Given, batch_answers
from dvk_desktop.usecases.exchange.book import FileIn
from dvk_desktop.usecases.exchange.desk import Desk, nothing_left, seen_before
from dvk_desktop.usecases.exchange.exporting import ExportCommand, Exporter, FileMade
from dvk_desktop.usecases.exchange.files_carried import KIND as FILES
from dvk_desktop.usecases.exchange.files_carried import FilesCarried
from dvk_desktop.usecases.exchange.foreign.desk import ForeignDesk
from dvk_desktop.usecases.exchange.foreign.mapping import ColumnMapping
from dvk_desktop.usecases.exchange.gaps import Gap, gaps
from dvk_desktop.usecases.exchange.judging import unreadable
from dvk_desktop.usecases.exchange.photos import place_photos
from dvk_desktop.usecases.exchange.plan import Fate, FilePlan
from dvk_desktop.usecases.exchange.ports import Books, FileFacts, WorkbookPort
from dvk_desktop.usecases.exchange.receipts import Receipts, receipt_text
from dvk_desktop.usecases.exchange.repair import repair_package
from dvk_desktop.usecases.exchange.returns import Return
from dvk_desktop.usecases.exchange.scanning import FolderScan
from dvk_desktop.usecases.exchange.taking_in import TakingIn
from dvk_desktop.usecases.exchange.twins import suspect_across
from dvk_desktop.usecases.exchange.undoing import Undoing
from dvk_desktop.usecases.exchange.versions import ask_about_versions, in_order_of_saving
from dvk_desktop.usecases.ports import Clock, Store
from dvk_desktop.usecases.progress import Progress, SilentProgress
from dvk_desktop.usecases.reports.year_parts import YearParts

__all__ = ["BatchPlan", "BatchResult", "Exchange", "ExportCommand", "FileMade"]


@dataclass(frozen=True, slots=True)
class BatchPlan:
    """The plans of the files dropped together, and the answers by which they were judged."""

    files: tuple[FilePlan, ...]
    answers: BatchAnswers = field(default_factory=BatchAnswers)


@dataclass(frozen=True, slots=True)
class BatchResult:
    """What came of a batch: the plans as they were applied."""

    files: tuple[FilePlan, ...]

    @property
    def refused(self) -> tuple[FilePlan, ...]:
        """Files that could not be read."""
        return tuple(file for file in self.files if not file.readable)


class Exchange:
    """The exchange of one opened data folder.

    `back_up` is called once a batch, before the first file is written. `clock` is only for names and notes. `parts`:
    the rows that the figures of a year are counted from. `twins`: when two practice models are suspected to be one.
    `country`: the units of the country, for former names of units in tables of others; `catalogue`: for what their
    names say in lists of units.
    """

    def __init__(
        self,
        store: Store,
        files: WorkbookPort,
        books: Books,
        attachments: Attachments,
        clock: Clock,
        back_up: Callable[[], object] = lambda: None,
        speller: Speller | None = None,
        parts: Callable[[int], YearParts] | None = None,
        twins: TwinRules | None = None,
        country: Callable[[], NationalUnits] | None = None,
        catalogue: Catalogue | None = None,
    ) -> None:
        self._store = store
        self._files = files
        self._books = books
        self._attachments = attachments
        self._clock = clock
        self._back_up = back_up
        self._exporter = Exporter(store, files, books, attachments, parts)
        self._carried = FilesCarried(store, files, attachments)
        self.receipts = Receipts(store, books)
        self._twins = twins or TwinRules()
        self._desk = Desk(store, files, books, clock, self._twins)
        self._taking_in = TakingIn(store, files, books, attachments, clock, self._desk)
        self._undoing = Undoing(store, books)
        self.scan = FolderScan(store, files, books)
        self.is_asked_for = self._carried.is_asked_for
        self.letter_of = self._carried.letter_of
        self.foreign = ForeignDesk(store, files, clock, speller or Speller(), country, catalogue)

    def export(self, command: ExportCommand, progress: Progress | None = None) -> tuple[FileMade, ...]:
        """Make workbooks. UserError "export.…", "unit.unknown", "record.unknown"; RuntimeProblem of the disk."""
        return self._exporter.export(command, progress)

    # Coming in.

    def plan(
        self,
        paths: Sequence[Path],
        answers: Given = NO_ANSWERS,
        progress: Progress | None = None,
        password: str = "",
        mapping: ColumnMapping | None = None,
    ) -> BatchPlan:
        """What taking in these files would do. Writes nothing; a file that cannot be read is a plan with one problem.
        `password`: tried on those that have one; `mapping`: what the columns of foreign tables are, instead of what is
        remembered."""
        progress = progress or SilentProgress()
        batch = batch_answers(answers)
        plans: list[FilePlan] = []
        for number, path in enumerate(paths):
            progress.step(number, len(paths), "Đang đọc file")
            inner, inside, failed = self._carried.unpacked(Path(path))
            plans += [failed] if failed is not None else []
            for one in inner:
                with collecting_later():
                    plans.append(self._plan_path(one, batch, progress, number, len(paths), password, mapping))
            if inside is not None and (beside := self._carried.plan_package(Path(path), inside, plans)) is not None:
                plans.append(beside)
        progress.step(len(paths), len(paths))
        ask_about_versions(plans, batch)
        suspect_across(plans, self._twins, batch)
        return BatchPlan(tuple(place_photos(plans, batch)), batch)

    def answer(self, batch: BatchPlan, answers: Given, beside: Sequence[FilePlan] = ()) -> BatchPlan:
        """The same files judged anew with these answers; nothing is read again, but a file of another sender. `beside`:
        other files that will be taken in with them; their rows are compared with these. Versions of one return are told
        from each other only among `batch`."""
        given = batch_answers(answers)
        files = []
        for file in batch.files:
            if file.read is None:
                files.append(file)
            elif file.is_of_another(given.of(file.sha256).sender):
                files.append(self._plan_path(file.path, given, SilentProgress(), 0, 1, "", None))
            else:
                cells = file.cells or Return(file.read, file.sha256)
                with self._store.read() as reading:
                    files.append(self._desk.judge(reading, file, file.read, cells, given.of(file.sha256)))
        ask_about_versions(files, given)
        suspect_across([*beside, *files], self._twins, given)
        return BatchPlan(tuple(place_photos(files, given, beside)), given)

    def with_mapping(self, file: FilePlan, mapping: ColumnMapping, answers: Given = NO_ANSWERS) -> FilePlan:
        """The plan of a foreign file, its columns read as `mapping` says; nothing is read again."""
        assert file.read is not None
        read = self.foreign.mapped(file.read, mapping)
        with self._store.read() as reading:
            given = batch_answers(answers).of(file.sha256)
            return self._desk.judge(reading, file, read, Return(read, file.sha256), given)

    def _plan_path(
        self,
        path: Path,
        answers: BatchAnswers,
        progress: Progress,
        number: int,
        total: int,
        password: str,
        mapping: ColumnMapping | None,
    ) -> FilePlan:
        facts = FileFacts("", 0)

        def should_stop() -> bool:
            progress.step(number, total, "Đang đọc file")
            return False

        try:
            facts = self._files.facts(path)
            with self._store.read() as reading:
                known = self._books.files_in(reading, sha256=facts.sha256)
            own = answers.of(facts.sha256)
            if known and known[0].standing and own == NO_ANSWERS and nothing_left(known[0]):
                return seen_before(path, facts, known[0])
            sender = own.sender or next((file.sender for file in known if file.standing), "")
            read = self._files.read(path, should_stop, password, sender)
            if read.kind == "foreign":
                awaited = self._carried.plan_loose(path, facts.sha256, facts.size)
                if awaited is not None:  # somebody's table or letter that a record speaks of
                    return awaited
                read = self.foreign.mapped(read, mapping) if mapping is not None else self.foreign.replayed(read)
        except UserError as error:
            if facts.sha256 and not error.code.startswith("file.password"):
                loose = self._carried.plan_loose(path, facts.sha256, facts.size)
                if loose is not None:
                    return loose
            return unreadable(path, facts.sha256, facts.size, error.code, error.parameters)
        plan = FilePlan(path, facts.sha256, read.kind, facts.size)
        with self._store.read() as reading:
            return self._desk.judge(reading, plan, read, Return(read, facts.sha256), own)

    # Taking in.

    def apply(self, batch: BatchPlan, answers: Given | None = None, progress: Progress | None = None) -> BatchResult:
        """Take the files in, one transaction each. What was planned against an older state is judged anew first.

        A file with an open question about all of it is left for later. EnvironmentProblem stops the batch; the files
        before it are in.
        """
        progress = progress or SilentProgress()
        if answers is not None and batch_answers(answers) != batch.answers:
            batch = self.answer(batch, answers)
        done = list(batch.files)
        backed_up = False
        for number, place in enumerate(in_order_of_saving(batch.files)):
            progress.step(number, len(batch.files), "Đang ghi")
            file = batch.files[place]
            if not file.is_ready:
                if file.is_repetition:
                    done[place] = self._taking_in.take_in(file, batch.answers.of(file.sha256))
                continue
            if file.kind == FILES:
                done[place] = self._carried.keep(file)
                continue
            if not backed_up:
                self._back_up()
                backed_up = True
            with collecting_later():
                done[place] = self._taking_in.take_in(file, batch.answers.of(file.sha256))
        progress.step(len(batch.files), len(batch.files))
        return BatchResult(tuple(done))

    # Afterwards.

    def error_workbook(self, plan: FilePlan, folder: Path, password: str = "") -> Path:
        """A workbook with only the rejected rows of `plan`: red cells, notes, a list. UserError
        "import.nothing_rejected". `password`: of the file, and then of the new one too."""
        read = plan.read or self._files.read(plan.path, password=password, sender=plan.sender or "")
        mended = frozenset((row.sheet, row.row) for row in plan.rows if row.wrong and row.fate is not Fate.REJECTED)
        package = repair_package(read, plan.cells or Return(read), mended, copy=plan.is_copy)
        if package is None:
            raise UserError("import.nothing_rejected", path=plan.path)
        path = folder / (file_stem(f"{plan.path.stem} - cần sửa") + package.manifest.ending)
        self._files.write(package, path, password)
        return path

    def history(self) -> list[FileIn]:
        """Files taken in, newest first."""
        with self._store.read() as reading:
            return self._books.files_in(reading)

    def gaps(self) -> list[Gap]:
        """Packages made for this office that never arrived, by office and copy."""
        return gaps(self.history(), self._store.office.unit, self._store.office.copy)

    def undo(self, import_id: str, *, hide_edited: bool = False) -> None:
        """See `Undoing.undo`."""
        self._undoing.undo(import_id, hide_edited=hide_edited)

    def redo(self, import_id: str) -> None:
        """See `Undoing.redo`."""
        self._undoing.redo(import_id)

    def receipt(self, plan: FilePlan) -> str:
        """See `receipts.receipt_text`."""
        contents = plan.cells.contents if plan.cells else ""
        saved_at = plan.read.saved_at if plan.read else ""
        return receipt_text(plan.kind, plan.sender_name, saved_at, plan.counts, contents)

    def receipt_of(self, import_id: str, *, mended: bool = False) -> str:
        """The receipt of a file taken in earlier. `mended`: a workbook to mend goes along. UserError
        "import.unknown"."""
        with self._store.read() as reading:
            found = self._books.files_in(reading, id=import_id)
        if not found:
            raise UserError("import.unknown", record=import_id)
        file = found[0]
        return receipt_text(file.kind, file.sender_name, file.saved_at, file.counts, file.contents, mended=mended)
