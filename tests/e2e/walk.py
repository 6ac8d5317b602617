"""The main job with one letter: an office that issues, one below with the program, one by hand, one that stays away."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from dvk_desktop import app
from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.exchange.by_hand import ByHand
from dvk_desktop.usecases.directives.commands import Registered
from dvk_desktop.usecases.directives.rows import DirectiveDetail
from dvk_desktop.usecases.practice_models import commands
from dvk_desktop.usecases.practice_models.commands import Chosen, QuickAdd, quick_add
from dvk_desktop.usecases.practice_models.rounds import OpenRound, open_round
from dvk_desktop.usecases.samples import council
from dvk_desktop.usecases.samples.clock import StoryClock
from dvk_desktop.usecases.samples.office import OfficeAtWork

NOW = datetime(2026, 10, 12, 9, 30)
NAME, SUBJECT, FIELD = "Tên mô hình, điển hình", "Tập thể/cá nhân", "Lĩnh vực"


@dataclass(frozen=True)
class Case:
    """A letter with the offices around it. `program`, `by_hand`, `silent`: names of units that the letter obliges."""

    file: str
    office: Mapping[str, Any]
    units: Sequence[Mapping[str, Any]]
    program: Mapping[str, Any]
    by_hand: str
    silent: str
    letter: str
    year: int = 2026


@dataclass
class Walk:
    """What the steps leave behind for the test to look at."""

    case: Case
    issuing: OfficeAtWork
    receiving: OfficeAtWork
    folder: Path
    ids: dict[str, str] = field(default_factory=dict)
    registered: Registered | None = None
    round: str = ""
    evaluation: str = ""

    @property
    def clock(self) -> StoryClock:
        return self.issuing.clock

    @property
    def directive(self) -> str:
        assert self.registered is not None
        return self.registered.id

    @property
    def detail(self) -> DirectiveDetail:
        return self.issuing.services.directives.detail(self.directive)

    @property
    def program(self) -> str:
        return str(self.case.program["name"])

    def set_up(self) -> None:
        self.ids = self.issuing.set_up(self.case.office, self.case.units)
        self.receiving.set_up(self.case.program, [])

    def take_letter(self, path: Path) -> None:
        self.registered = self.issuing.take_letter(path, "outgoing")

    def exchange_assignments(self) -> None:
        names = (self.program, self.case.by_hand, self.case.silent)
        sheets = dict(zip(names, self.issuing.send("assignment", [self.ids[name] for name in names]), strict=True))
        self.receiving.receive_one(sheets[self.program])
        own = self.receiving.services.store.office.unit
        self.receiving.record(self.directive, own, received_on=date(2026, 10, 2))
        self.receiving.record(self.directive, own, report_number="8-BC", report_date=date(2026, 10, 9))
        (back,) = self.receiving.send("assignment", [self.issuing.services.store.office.unit])
        self.issuing.receive_one(back)
        typed = {"Văn bản": self.case.letter, "Số báo cáo": "3/BC", "Ngày báo cáo": "08/10/2026"}
        sheet = sheets[self.case.by_hand]
        self.issuing.receive_one(self.issuing.hand.fill_in(sheet, self.folder / sheet.name, [typed], match="Văn bản"))

    def register_models(self) -> dict[str, int]:
        """Three workbooks come back, one with five wrong cells; returns the counts of that file."""
        store = self.issuing.services.store
        self.round = open_round(store, OpenRound("Đợt 1", self.case.year, DateSpec.day(date(2026, 10, 1))))
        names = (self.program, self.case.by_hand, self.case.silent)
        receivers = [self.ids[name] for name in names]
        files = dict(zip(names, self.issuing.send("registration", receivers, round=self.round, blank=9), strict=True))
        self.receiving.receive_one(files[self.program])
        own = self.receiving.services.store.office.unit
        for name in ("Tổ tự quản", "Đường hoa"):
            quick_add(self.receiving.services.store, QuickAdd(name, own, "KT", "collective", round=self.round))
        (back,) = self.receiving.send("registration", [self.issuing.services.store.office.unit], round=self.round)
        self.issuing.receive_one(back)
        self._typed(files[self.case.by_hand], [self._row("Camera an ninh"), self._row("Quỹ heo đất")])
        wrong = [
            self._row("Một", **{"Bắt đầu": "31/02/2026"}),
            self._row("Hai", **{"Số hộ tham gia": "trên 100"}),
            self._row("Ba", **{FIELD: "Thể thao"}),
            self._row("Bốn", **{"Kinh phí (đồng)": "nhiều"}),
            self._row("", **{"Người phụ trách": "cô Lan"}),
            self._row("Sáu"),
        ]
        plan = self._typed(files[self.case.silent], wrong)
        mended = [
            {"Bắt đầu": "28/02/2026"},
            {"Số hộ tham gia": 100},
            {FIELD: "Kinh tế"},
            {"Kinh phí (đồng)": "15 triệu"},
            {NAME: "Năm"},
        ]
        errors = self.issuing.rows_to_mend(plan)
        again = self.issuing.receive_one(self.issuing.hand.fill_in(errors, self.folder / errors.name, mended))
        assert again.counts["added"] == 5
        return plan.counts

    def _typed(self, sheet: Path, rows: Sequence[Mapping[str, object]]) -> Any:
        return self.issuing.receive_one(self.issuing.hand.fill_in(sheet, self.folder / sheet.name, rows))

    @staticmethod
    def _row(name: str, **more: object) -> dict[str, object]:
        return {NAME: name or None, SUBJECT: "Tập thể", FIELD: "Kinh tế", **more}

    def judge(self) -> None:
        store = self.issuing.services.store
        models = self.issuing.services.practice_models.models.all()
        commands.approve(store, Chosen(tuple(model.id for model in models)))
        criteria = council.shipped_criteria(self.issuing, "scoring_100", self.case.year)
        scorers = [{"name": "Người Một"}, {"name": "Người Hai"}]
        self.evaluation = council.open_council(self.issuing, "Xét năm", self.case.year, criteria, self.round, scorers)
        for place, sheet in enumerate(self.issuing.send("scoring", evaluation=self.evaluation)):
            self.issuing.receive_one(council.score_by_hand(self.issuing, sheet, place, ("Một", "Đường hoa")))

    def recognise(self) -> int:
        passed = [row.practice_model for row in council.results(self.issuing, self.evaluation) if row.passed]
        count = council.decide(self.issuing, self.evaluation, passed, "12-QĐ/TU", date(2026, 10, 10))
        (down,) = self.issuing.send("results", [self.ids[self.program]], evaluation=self.evaluation)
        self.receiving.receive_one(down)
        return count

    def exchange_bundles(self) -> None:
        above, below = self.issuing.services.store.office.unit, self.receiving.services.store.office.unit
        first_down, first_up = self._bundle(self.issuing, below), self._bundle(self.receiving, above)
        facts = DateSpec.day(date(2026, 10, 11))
        self.issuing.record(self.directive, below, accepted_on=facts)
        quick_add(self.receiving.services.store, QuickAdd("Mô hình mới", below, "KT", "collective"))
        second_down, second_up = self._bundle(self.issuing, below), self._bundle(self.receiving, above)
        for path in (second_down, first_down):
            self.receiving.receive_one(path)
        for path in (first_up, second_up):
            self.issuing.receive_one(path)

    @staticmethod
    def _bundle(office: OfficeAtWork, receiver: str) -> Path:
        (path,) = office.send("bundle", [receiver])
        return path


@contextmanager
def walk_of(case: Case, folder: Path) -> Iterator[Walk]:
    """Two opened offices, nothing set up yet."""
    clock = StoryClock(NOW)
    clock.go(NOW.date())
    with ExitStack() as stack:

        def office(name: str) -> OfficeAtWork:
            opened = app.open_folder(folder / "data" / name, writes=True, program="test", clock=clock)
            return OfficeAtWork(stack.enter_context(opened), ByHand(), clock, folder / "out" / name)

        yield Walk(case, office("issuing"), office("receiving"), folder / "by hand")
