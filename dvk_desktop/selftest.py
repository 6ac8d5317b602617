"""`dvk --self-test [--report FILE]`: the installed program checks itself, in a folder that is thrown away.

Everything that can be missing from an installation is used once: the data file and its migrations, the child process
that reads outside files, workbooks, PDF, Word, fonts, the search index, backups, every page of the window. The report
is made for whoever has to find out what a PC lacks, so it is plain text with one line a step.
"""

from __future__ import annotations

import platform
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType

import dvk_desktop
from dvk_desktop import app
from dvk_desktop.cli.main import speak_utf8
from dvk_desktop.language import label
from dvk_desktop.runtime.paths import is_frozen, resource
from dvk_desktop.usecases.services import Services

OPTION = "--self-test"
_REPORT = "--report"
_LETTER = "01-cong-van-tinh-uy.txt"
_WORD_LETTER = "03-ke-hoach-dang-uy-suoi-da.docx"
_OFFICE, _UNIT, _MODEL = "Tỉnh ủy Sơn Khê", "Đảng ủy xã Suối Đá", "Mô hình kiểm tra chương trình"
_ROW = {"Tên mô hình, điển hình": _MODEL, "Tập thể/cá nhân": "Tập thể", "Lĩnh vực": "Kinh tế"}
_PERSON = "Kiểm tra"


def main(arguments: Sequence[str]) -> int:
    """Check everything; returns 0 if all is well, else 1 (2 for arguments that make no sense). Never raises."""
    speak_utf8()
    given = [argument for argument in arguments if argument != OPTION]
    if given and (len(given) != 2 or given[0] != _REPORT):
        _say(label("selftest.usage"))
        return 2
    report = Path(given[1]).absolute() if given else None
    with tempfile.TemporaryDirectory(prefix="dvk-self-test-", ignore_cleanup_errors=True) as folder:
        pictures = report.with_suffix(".pictures") if report else Path(folder) / "pictures"
        run = SelfTest(Path(folder), pictures)
        run.check()
    text = run.report()
    if report is not None:
        try:
            report.write_text(text + "\n", encoding="utf-8")
        except OSError as error:
            _say(f"{text}\n{error}")
            return 1
    _say(text)
    return 0 if run.well else 1


def _say(text: str) -> None:
    """A windowed program has no standard output."""
    if sys.stdout is not None:
        sys.stdout.write(text + "\n")
        sys.stdout.flush()


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one step went. `found`: what was seen; `trouble`: the traceback, "" if all went well."""

    step: str
    seconds: float
    found: str = ""
    trouble: str = ""


@dataclass
class SelfTest:
    """One run in `folder`, which the caller throws away; pictures of the pages go to `pictures`."""

    folder: Path
    pictures: Path
    outcomes: list[Outcome] = field(default_factory=list)

    @property
    def well(self) -> bool:
        """Whether every step went well."""
        return bool(self.outcomes) and not any(outcome.trouble for outcome in self.outcomes)

    def check(self) -> None:
        """Take every step; one that fails does not keep the others from being taken. The main thread."""
        self._step("texts", _texts)
        self._step("data", self._with_data)
        self._step("restore", self._restore)
        self._step("pages", self._pages)

    def report(self) -> str:
        """The report, in lines."""
        system = f"{platform.system()} {platform.release()} {platform.machine()}"
        kind = label("selftest.installed" if is_frozen() else "selftest.source")
        lines = [
            f"Dân vận khéo {dvk_desktop.__version__} ({kind}) · Python {platform.python_version()} · {system}",
            f"{app.pc_clock():%d/%m/%Y %H:%M}",
            "",
        ]
        for outcome in self.outcomes:
            state = label("selftest.failed" if outcome.trouble else "selftest.passed")
            name = label(f"selftest.step.{outcome.step}")
            lines.append(
                f"{state:<5} {outcome.seconds:6.2f} s  {name}" + (f": {outcome.found}" if outcome.found else "")
            )
            lines += [f"        {line}" for line in outcome.trouble.splitlines()]
        return "\n".join([*lines, "", label("selftest.well" if self.well else "selftest.ill")])

    def _step(self, name: str, work: Callable[[], str]) -> None:
        begun = time.perf_counter()
        try:
            found, trouble = work(), ""
        except Exception:  # whatever goes wrong is what the report is for
            found, trouble = "", traceback.format_exc()
        self.outcomes.append(Outcome(name, time.perf_counter() - begun, found, trouble))

    # -- the steps ---------------------------------------------------------------------------------------------------

    @property
    def _data(self) -> Path:
        return self.folder / "data"

    @property
    def _backup(self) -> Path:
        return self.folder / "backup.zip"

    def _with_data(self) -> str:
        """Open a new data folder, which makes the file by the migrations, and take the steps that need it open."""
        with app.open_folder(self._data, writes=True, program=f"dvk {OPTION}") as services:
            steps = _OpenFolder(services, self.folder / "out")
            self._step("office", steps.office)
            self._step("letter", steps.letter)
            self._step("workbook", steps.workbook)
            self._step("reports", steps.reports)
            self._step("search", steps.search)
            self._step("backup", lambda: steps.backup(self._backup))
        return ""

    def _restore(self) -> str:
        """Restored elsewhere, the data are the same."""
        place = self.folder / "restored"
        app.restore(self._backup, place)
        prints = []
        for folder in (self._data, place):
            with app.open_folder(folder, writes=folder == place, program=f"dvk {OPTION}") as services:
                prints.append(services.ledger.fingerprint().full)
        _require(prints[0] == prints[1], "another fingerprint after restoring")
        return prints[0][:8]

    def _pages(self) -> str:
        """Open every page and picture it; an error in a slot, which Qt only prints, counts."""
        from dvk_desktop.cli.gui import see_to_a_screen
        from dvk_desktop.ui.directives.page_source import kinds_not_shown

        see_to_a_screen(True)
        _require(not (lacking := kinds_not_shown()), f"photos that cannot be read: {sorted(lacking)}")
        uncaught: list[str] = []

        def catch(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
            uncaught.append("".join(traceback.format_exception(kind, error, trace)))

        before, sys.excepthook = sys.excepthook, catch
        try:
            code = app.run_window(self._data, self.pictures)
        finally:
            sys.excepthook = before
        pictures = sorted(self.pictures.glob("*.png"))
        _require(code == 0 and not uncaught, "".join(uncaught) or f"exit code {code}")
        _require(len(pictures) > 0 and all(path.stat().st_size > 0 for path in pictures), "pictures are missing")
        return str(len(pictures))


def _require(holds: bool, what: str) -> None:
    if not holds:
        raise AssertionError(what)


def _texts() -> str:
    """A frozen program finds its texts, lists, fonts and styles only if they were packed with it."""
    from dvk_desktop.language.catalogue import labels, sentences

    _require(len(sentences()) > 100 and len(labels()) > 100, "sentences or labels are missing")
    for name in ("fonts", "forms", "icons", "samples", "styles"):
        _require(resource(name).is_dir(), f"resources/{name} is missing")
    return str(len(sentences()) + len(labels()))


class _OpenFolder:
    """The steps in an opened data folder: the main job in small, with one letter and one unit."""

    def __init__(self, services: Services, out: Path) -> None:
        from dvk_desktop.exchange.by_hand import ByHand
        from dvk_desktop.usecases.samples.clock import StoryClock
        from dvk_desktop.usecases.samples.office import OfficeAtWork

        self._services = services
        self._office = OfficeAtWork(services, ByHand(), StoryClock(app.pc_clock()), out)
        self._samples = resource("samples") / "letters"
        services.store.work_as(_PERSON)

    def office(self) -> str:
        office = {"name": _OFFICE, "level": "province"}
        units = self._office.set_up(office, [{"name": _UNIT, "level": "commune", "parent": _OFFICE}])
        health = self._services.maintenance.check(rebuild=False)
        _require(health.well, str(health))
        return str(len(units))

    def letter(self) -> str:
        """A text and a Word file are read in the child process, stored, and the unit obliged."""
        done = self._office.take_letter(self._samples / _LETTER, "outgoing")
        word = self._office.take_letter(self._samples / _WORD_LETTER, "incoming")
        _require(bool(done.tasks) and bool(word.tasks), "no task was read from a sample letter")
        self._office.oblige(done.id, also=[self._office.unit(_UNIT)])
        return self._services.directives.detail(done.id).row.number_full

    def workbook(self) -> str:
        """A workbook goes out, is filled in by hand and comes in."""
        from dvk_desktop.domain.dates import DateSpec
        from dvk_desktop.usecases.practice_models.rounds import OpenRound, open_round

        today = self._services.clock().date()
        held = open_round(self._services.store, OpenRound(_PERSON, today.year, DateSpec.day(today)))
        unit = self._office.unit(_UNIT)
        (sent,) = self._office.send("registration", [unit], round=held)
        filled = self._office.hand.fill_in(sent, sent.with_stem("filled"), [_ROW])
        plan = self._office.receive_one(filled)
        names = [row.name for row in self._services.practice_models.models.all()]
        _require(names == [_MODEL], "; ".join(problem.message for problem in plan.problems))
        return sent.name

    def reports(self) -> str:
        """The year's report as PDF, Word and workbook; the PDF is read again in the child process and pictured."""
        paper = self._office.paper("year", self._services.clock().year)
        made = self._office.print_paper(paper, "report")
        pdf = next(path for path in made if path.suffix == ".pdf")
        _require(bool(self._services.letters.read(pdf).text), "the PDF that was made has no text")
        return ", ".join(f"{path.suffix[1:]} {path.stat().st_size}" for path in made)

    def search(self) -> str:
        self._services.search.catch_up()
        hits = self._services.search.find("mo hinh kiem tra", 10)
        _require(any(hit.title == _MODEL for hit in hits.hits), "a record is not found without diacritics")
        return str(hits.total)

    def backup(self, target: Path) -> str:
        self._services.maintenance.back_up(target)
        return str(target.stat().st_size)
