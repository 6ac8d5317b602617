"""One office and one workbook of every kind that people fill in: as it was sent, filled in by hand, and what must be
here once it is taken in. Every value in it stands in one cell only, so a value in a wrong place is noticed."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Directive
from dvk_desktop.domain.evaluations import Candidate, CriteriaSet, Criterion, Evaluation, Scorer, candidate_id
from dvk_desktop.domain.ledger import Value
from dvk_desktop.domain.obligations import Obligation, obligation_id
from dvk_desktop.runtime.sandbox import Sandbox
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.evaluations.fields import (
    CANDIDATE,
    CRITERIA_SET,
    CRITERION,
    EVALUATION,
    REMARK,
    SCORE,
    SCORER,
)
from dvk_desktop.usecases.fields import RecordType
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL, PROGRESS
from tests.exchange.damage.resaved import FILLED
from tests.exchange.office import Office, fill_in, model_row

Records = dict[str, dict[str, Value]]
"""Record id → its fields that have a value."""

METHOD = "Nội dung, cách thức thực hiện"


@dataclass(frozen=True)
class Scene:
    """A workbook of one kind in the office that made it. `title`: heading of the column that names a row.

    `before`, `after`: the records of the kind here, before and after the undamaged file is taken in. `changes`: ids of
    what it says. `twin`: a file of the same kind for another unit or scorer, filled in as well. `plain`: heading of a
    column of text, `dated`: of dates, `counted`: of numbers.
    """

    kind: str
    tab: str
    title: str
    plain: str
    dated: str
    counted: str
    folder: Path
    unit: str
    sandbox: Sandbox
    sent: Path
    filled: Path
    twin: Path
    before: Records
    after: Records
    changes: frozenset[str]
    rows: int

    @property
    def born(self) -> dict[str, Value]:
        """What every new record of the file is born with, whoever typed it."""
        new = [values for record, values in self.after.items() if record not in self.before]
        shared = new[0] if new else {}
        return {name: value for name, value in shared.items() if all(each.get(name) == value for each in new)}

    def office(self, folder: Path) -> Office:
        """The office as it was before anything came back."""
        shutil.copytree(self.folder, folder)
        return Office(folder, self.sandbox, self.unit, found=False)


TYPES: Mapping[str, Sequence[RecordType[Any]]] = {
    "registration": (PRACTICE_MODEL,),
    "assignment": (OBLIGATION,),
    "scoring": (SCORE, REMARK),
    "progress": (PROGRESS,),
}


def records_of(office: Office, kind: str) -> Records:
    """The records that workbooks of `kind` are about, as they stand here."""
    found: Records = {}
    with office.store.read() as reading:
        for record_type in TYPES[kind]:
            for entity in reading.find(record_type):
                values = record_type.values_of(entity)
                found[entity.id] = {name: value for name, value in values.items() if value not in ("", None)}
    return found


def _made(
    folder: Path,
    sandbox: Sandbox,
    kind: str,
    names: tuple[str, str, str, str, str],
    make: Callable[[Office], tuple[Path, Path, Path]],
) -> Scene:
    office = Office(folder / "office", sandbox, "district")
    office.add_tree()
    office.open_round()
    sent, filled, twin = make(office)
    before = records_of(office, kind)
    office.close()
    tab, title, plain, dated, counted = names
    scene = Scene(
        kind, tab, title, plain, dated, counted, folder / "office", "district", sandbox, sent, filled, twin, before,
        {}, frozenset(), 0,
    )  # fmt: skip
    tried = scene.office(folder / "tried")
    plan = tried.take_in(filled)
    assert plan.applied
    assert plan.problems == []
    after, changes = records_of(tried, kind), frozenset(noted.change.id for noted in plan.changes)
    tried.close()
    FILLED.append(filled)
    return Scene(**{**vars(scene), "after": after, "changes": changes, "rows": plan.counts["read"]})


def registration(folder: Path, sandbox: Sandbox) -> Scene:
    """Three models sent, two of them corrected, three new ones."""

    def make(office: Office) -> tuple[Path, Path, Path]:
        office.add_model(
            "m1", "Tuyến đường hoa thôn 1", owner="lac", contact="Nguyễn Thị Hạnh", phone="0905111001", households=41,
            starts=DateSpec.month(2026, 3),
        )  # fmt: skip
        office.add_model("m2", "Camera an ninh tổ 5", owner="lac", contact="Trần Văn Ba", budget=15_000_000)
        office.add_model("m3", "Tổ hòa giải ba không", owner="lac", contact="Điểu Xuân Hùng", phone="0905111003")
        office.add_model("m9", "Nhà sạch vườn đẹp", owner="dai", contact="K’Brếu", phone="0905111009", households=77)
        sent = office.export("registration", "lac", round="round-2026", blank=8)
        sheet_rows: list[dict[str, object]] = [{} for _ in range(6)]
        order = {name: place for place, name in enumerate(titles(sent, "Đăng ký", "Tên mô hình, điển hình"))}
        sheet_rows[order["Tuyến đường hoa thôn 1"]] = {"Người phụ trách": "Lê Thị Lan", "Điện thoại": "0911222331"}
        sheet_rows[order["Tổ hòa giải ba không"]] = {"Số hộ tham gia": 63, METHOD: "Họp tổ hằng tuần\nGhi biên bản"}
        sheet_rows[3] = model_row(
            "Thùng rác hai ngăn",
            **{
                "Bắt đầu": datetime(2026, 4, 5),
                "Điện thoại": "0911222334",
                "Số hộ tham gia": 104,
                "Người phụ trách": "Ya Tiong",
            },
        )
        sheet_rows[4] = model_row(
            "Bếp ăn tình thương",
            **{"Bắt đầu": datetime(2026, 5, 17), "Kinh phí (đồng)": 21_500_000, "Người phụ trách": "Võ Thị Sáu"},
        )
        sheet_rows[5] = model_row("Câu lạc bộ thanh niên tự quản", **{"Số hộ tham gia": 205, METHOD: "Tuần tra đêm"})
        filled = fill_in(sent, sheet_rows)
        other = office.export("registration", "dai", round="round-2026", blank=4)
        twin = fill_in(
            other, [{"Người phụ trách": "Ma Thị Hương"}, model_row("Giờ trái đất xanh", **{"Số hộ tham gia": 306})]
        )
        return sent, filled, twin

    names = ("Đăng ký", "Tên mô hình, điển hình", "Người phụ trách", "Bắt đầu", "Số hộ tham gia")
    return _made(folder, sandbox, "registration", names, make)


def assignment(folder: Path, sandbox: Sandbox) -> Scene:
    """Three letters sent to a commune, two of them answered."""

    def make(office: Office) -> tuple[Path, Path, Path]:
        with office.store.write() as work:
            for number in (12, 34, 56):
                letter = f"letter-{number}"
                day = DateSpec.day(date(2026, 2, number // 3))
                work.add(
                    DIRECTIVE,
                    Directive(
                        letter, number_full=f"{number}-CV/HU", date=day, subject=f"Về việc số {number}",
                        direction="outgoing", issuer="Huyện ủy Bình An", doc_type="cong_van",
                    ),
                )  # fmt: skip
                for unit in ("lac", "dai"):
                    record = Obligation(
                        obligation_id(letter, unit),
                        directive=letter,
                        unit=unit,
                        obliged=True,
                        due=DateSpec.quarter(2026, 3),
                    )
                    work.add(OBLIGATION, record)
            work.commit("letters")
        sent = office.export("assignment", "lac")
        answers: list[dict[str, object]] = [
            {"Ngày nhận": datetime(2026, 2, 23), "Số kế hoạch": "21-KH/ĐU",
             "Ngày kế hoạch": datetime(2026, 3, 9), "Ghi chú": "Chờ kinh phí"},
            {},
            {"Ngày nhận": datetime(2026, 2, 24), "Số báo cáo": "47-BC/ĐU", "Tiến độ": "Đã làm ba thôn"},
        ]  # fmt: skip
        other = office.export("assignment", "dai")
        return (
            sent,
            fill_in(sent, answers, tab="Nhiệm vụ"),
            fill_in(other, [{"Ghi chú": "Của Đại Lào"}], tab="Nhiệm vụ"),
        )

    names = ("Nhiệm vụ", "Văn bản", "Ghi chú", "Ngày nhận", "")
    return _made(folder, sandbox, "assignment", names, make)


def scoring(folder: Path, sandbox: Sandbox) -> Scene:
    """Three models scored by two criteria and a remark; one is left out."""

    def make(office: Office) -> tuple[Path, Path, Path]:
        names = {"m1": "Tuyến đường hoa thôn 1", "m2": "Camera an ninh tổ 5", "m3": "Tổ hòa giải ba không"}
        for record, name in names.items():
            office.add_model(record, name, owner="lac")
        with office.store.write() as work:
            work.add(CRITERIA_SET, CriteriaSet("set", name="Bộ 2026", combine="average", ties="shared"))
            work.add(CRITERION, Criterion("c1", None, "set", 1, None, "Tính mới", Decimal(20), Decimal("0.5")))
            work.add(CRITERION, Criterion("c2", None, "set", 2, None, "Cách làm khéo", Decimal(30)))
            work.add(EVALUATION, Evaluation("ev", name="Đợt xét", year=2026, round="round-2026", criteria_set="set"))
            for model in names:
                work.add(CANDIDATE, Candidate(candidate_id("ev", model), evaluation="ev", practice_model=model))
            work.add(SCORER, Scorer("s1", evaluation="ev", name="Trần Thị An"))
            work.add(SCORER, Scorer("s2", evaluation="ev", name="Lê Ân"))
            work.commit("evaluation")
        new, skilful = "Tính mới (tối đa 20)", "Cách làm khéo (tối đa 30)"
        sent = office.export("scoring", evaluation="ev", scorer="s1")
        points: list[dict[str, object]] = [
            {new: 15.5, skilful: 25},
            {},
            {new: 9, skilful: 11, "Nhận xét": "Cần thêm số liệu"},
        ]
        other = office.export("scoring", evaluation="ev", scorer="s2")
        return sent, fill_in(sent, points, tab="Chấm điểm"), fill_in(other, [{new: 3.5, skilful: 4}], tab="Chấm điểm")

    names = ("Chấm điểm", "Tên mô hình, điển hình", "Nhận xét", "", "Cách làm khéo (tối đa 30)")
    return _made(folder, sandbox, "scoring", names, make)


def titles(path: Path, tab: str, heading: str) -> list[str]:
    """What stands in the column that names the rows."""
    from openpyxl import load_workbook

    from dvk_desktop.exchange.data_sheet import HEADING_ROW
    from tests.exchange.office import heading_columns

    sheet = load_workbook(path)[tab]
    column = heading_columns(sheet)[heading]
    cells = (sheet.cell(row, column).value for row in range(HEADING_ROW + 1, sheet.max_row + 1))
    return [str(cell) for cell in cells if cell]


def progress(folder: Path, sandbox: Sandbox) -> Scene:
    """The results of a half-year: two models of three go on."""

    def make(office: Office) -> tuple[Path, Path, Path]:
        registered = {"registered_on": DateSpec.day(date(2026, 1, 10))}
        for number, name in enumerate(
            ("Tuyến đường hoa thôn 1", "Camera an ninh tổ 5", "Tổ hòa giải ba không"), start=1
        ):
            office.add_model(f"m{number}", name, owner="lac", **registered)
        office.add_model("m9", "Nhà sạch vườn đẹp", owner="dai", **registered)
        outcome, results, reached = "Kết luận", "Kết quả cụ thể trong kỳ", "Số hộ tham gia, hưởng lợi"
        sent = office.export("progress", "lac", period="2026-H1")
        told: list[dict[str, object]] = [
            {
                outcome: "Tiếp tục",
                results: "Trồng hai cây số hoa",
                reached: 45,
                "Kinh phí đã sử dụng (đồng)": 15_000_000,
            },
            {},
            {outcome: "Tiếp tục", results: "Hòa giải chín vụ", reached: 12},
        ]
        other = office.export("progress", "dai", period="2026-H1")
        twin = fill_in(other, [{outcome: "Tiếp tục", reached: 88}], tab="Kết quả")
        return sent, fill_in(sent, told, tab="Kết quả"), twin

    names = ("Kết quả", "Tên mô hình, điển hình", "Kết quả cụ thể trong kỳ", "", "Số hộ tham gia, hưởng lợi")
    return _made(folder, sandbox, "progress", names, make)


SCENES = {"registration": registration, "assignment": assignment, "scoring": scoring, "progress": progress}
