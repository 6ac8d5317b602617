"""An office that has nothing but LibreOffice (or Excel) takes part in all seven kinds of workbook, by files alone.

A person opens what was sent, types only where the sheets let her, chooses from the lists they offer, and saves as
.xlsx, .ods or .xls. What she gets back she reads with the same program.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.utils import range_boundaries
from openpyxl.worksheet.worksheet import Worksheet

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.evaluations import Recognition, recognition_id
from dvk_desktop.exchange.data_sheet import HEADING_ROW
from dvk_desktop.persistence.queries.reports import SqlYearSource
from dvk_desktop.runtime.sandbox import Sandbox
from dvk_desktop.usecases.evaluations.fields import RECOGNITION, SCORE
from dvk_desktop.usecases.exchange.commands import Exchange
from dvk_desktop.usecases.figures.commands import stated
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.practice_models.fields import PROGRESS
from tests.exchange.office import FIELD, NAME, SUBJECT, Office
from tests.exchange.test_assignment import letter
from tests.exchange.test_scoring import evaluation

__all__ = ["evaluation", "letter"]  # fixtures

ENDINGS = ("xlsx", "ods", "xls")
ANSWERS: Mapping[str, tuple[str, Sequence[Mapping[str, object]]]] = {
    "assignment": ("Nhiệm vụ", [{"Ngày nhận": "03/03/2026", "Số kế hoạch": "15/KH-ĐU"}]),
    "registration": (
        "Đăng ký",
        [
            {},
            {NAME: "Camera an ninh thôn 3", SUBJECT: "Tập thể", FIELD: "Quốc phòng - an ninh", "Số hộ tham gia": 45},
        ],
    ),
    "progress": ("Kết quả", [{"Kết luận": "Tiếp tục", "Kết quả cụ thể trong kỳ": "Trồng 2 km hoa"}]),
    "scoring": ("Chấm điểm", [{"Tính mới (tối đa 20)": 15.5, "Nhận xét": "Cần số liệu"}]),
    "summary": ("Số liệu", [{}, {"figure:running": 7, "figure:KT_collective": 0}]),  # its own were counted: locked
}


class Person:
    """Somebody before a spreadsheet program: sees what is shown, types where it is allowed."""

    def __init__(self, folder: Path) -> None:
        if shutil.which("soffice") is None:
            pytest.skip("LibreOffice (soffice) is not installed here: apt-get install libreoffice-calc")
        self.folder = folder

    def saved(self, paths: Sequence[Path], ending: str) -> list[Path]:
        """The files opened and saved again with this ending."""
        out = self.folder / f"saved-{ending}-{len(list(self.folder.glob('saved-*')))}"
        profile = f"-env:UserInstallation={(self.folder / 'profile').as_uri()}"
        subprocess.run(
            ["soffice", profile, "--headless", "--convert-to", ending, "--outdir", str(out), *map(str, paths)],
            check=True, capture_output=True, timeout=120,
        )  # fmt: skip
        return [out / f"{path.stem}.{ending}" for path in paths]

    def fill_in(self, path: Path, tab: str, rows: Sequence[Mapping[str, object]]) -> Path:
        book = load_workbook(path)
        assert book.worksheets[0].sheet_state == "visible"
        assert book.worksheets[0].title == "Hướng dẫn"  # says what to do and to whom to return it
        sheet = book[tab]
        assert sheet.sheet_state == "visible"
        heads = {str(cell.value): cell.column or 0 for line in (1, HEADING_ROW) for cell in sheet[line] if cell.value}
        for number, row in enumerate(rows, start=HEADING_ROW + 1):
            for head, value in row.items():
                self._type(book, sheet, number, heads[head], value)
        target = self.folder / f"{path.stem} (ghi).xlsx"
        book.save(target)
        return target

    def _type(self, book: Workbook, sheet: Worksheet, row: int, column: int, value: object) -> None:
        cell: Any = sheet.cell(row, column)
        assert not cell.protection.locked, f"{sheet.title}!{cell.coordinate} lets nobody type"
        offered = self._offered(book, sheet, cell.coordinate)
        assert offered is None or value in offered, f"{value} is not in the list of {cell.coordinate}: {offered}"
        cell.value = value

    def _offered(self, book: Workbook, sheet: Worksheet, place: str) -> list[object] | None:
        """What the drop-down of a cell offers; None if it has none."""
        for rule in sheet.data_validations.dataValidation:
            if rule.type == "list" and place in rule.cells:
                tab, _, area = str(rule.formula1).replace("$", "").replace("'", "").rpartition("!")
                left, top, right, bottom = range_boundaries(area)
                lines = book[tab].iter_rows(top, bottom, left, right, values_only=True)
                return [value for line in lines for value in line if value is not None]
        return None

    def sees(self, path: Path) -> str:
        """Every text on the sheets that are not hidden, columns that are hidden left out."""
        book = load_workbook(path, data_only=True)
        found = []
        for sheet in (each for each in book.worksheets if each.sheet_state == "visible"):
            hidden = {
                number
                for known in sheet.column_dimensions.values()
                for number in range(known.min or 0, (known.max or 0) + 1)
                if known.hidden
            }
            rows = (row for row in sheet.iter_rows() if not sheet.row_dimensions[row[0].row or 0].hidden)
            found += [str(cell.value) for row in rows for cell in row if cell.value and cell.column not in hidden]
        return "\n".join(found)


def counting(office: Office) -> Office:
    """The office with the figures of its lists at hand, as `app` opens it."""
    parts = SqlYearSource(office.store, office.clock).parts
    office.exchange = Exchange(
        office.store, office.files, office.books, office.attachments, office.clock, office._back_up, parts=parts
    )
    return office


def send_all(office: Office) -> dict[str, Path]:
    counting(office).edit_model("m1", registered_on=DateSpec.day(date(2026, 1, 10)))
    return {
        "assignment": office.export("assignment", "lac"),
        "registration": office.export("registration", "lac", round="round-2026"),
        "progress": office.export("progress", "lac", period="2026-H1"),
        "scoring": office.export("scoring", "lac", evaluation="ev"),
        "summary": office.export("summary", "lac", period="2026"),
    }


@pytest.fixture
def returned(district: Office, letter: str, evaluation: str, tmp_path: Path) -> dict[str, dict[str, Path]]:
    """Ending → kind → the workbook filled in by a person in the commune, who has no program."""
    sent = send_all(district)
    person = Person(tmp_path / "xã")
    person.folder.mkdir()
    opened = dict(zip(sent, person.saved(list(sent.values()), "xlsx"), strict=True))
    filled = [person.fill_in(opened[kind], tab, rows) for kind, (tab, rows) in ANSWERS.items()]
    return {ending: dict(zip(ANSWERS, person.saved(filled, ending), strict=True)) for ending in ENDINGS}


@pytest.fixture
def offices() -> Iterator[list[Office]]:
    """Filled by the test with copies of the district's data; closed afterwards."""
    opened: list[Office] = []
    yield opened
    for office in opened:
        office.close()


def test_a_commune_without_the_program_takes_part_in_everything(
    district: Office,
    returned: Mapping[str, Mapping[str, Path]],
    offices: list[Office],
    tmp_path: Path,
    sandbox: Sandbox,
) -> None:
    district.close()
    for ending in ENDINGS:
        shutil.copytree(district.folder, tmp_path / ending)
        office = Office(tmp_path / ending, sandbox, "district", found=False)
        offices.append(counting(office))
        receipts = []
        for kind, path in returned[ending].items():
            plan = office.take_in(path)
            assert (plan.applied, plan.problems, plan.sender) == (True, [], "lac"), (ending, kind)
            receipts.append(office.exchange.receipt(plan))
        with office.store.read() as reading:
            duty = next(each for each in reading.find(OBLIGATION) if each.unit == "lac")
            points = {(score.scorer, str(score.points)) for score in reading.find(SCORE)}
            (progress,) = reading.find(PROGRESS)
            figures = stated(reading, "2026")["thon"]
        assert (duty.plan_number, duty.received_on and duty.received_on.canonical()) == ("15/KH-ĐU", "2026-03-03")
        camera = office.model_named("Camera an ninh thôn 3")
        assert (camera.owner, camera.field, camera.households) == ("lac", "QPAN", 45)
        assert (progress.outcome, progress.results, points) == ("continued", "Trồng 2 km hoa", {("s2", "15.5")})
        assert (figures["running"], figures["KT_collective"]) == (7, 0)
        assert all("Xã Lộc An" in text and " dòng nhận, 0 dòng cần sửa." in text for text in receipts), receipts
    district.reopen()


def test_what_comes_back_down_is_read_with_a_spreadsheet_program_alone(
    district: Office, letter: str, evaluation: str, tmp_path: Path
) -> None:
    person = Person(tmp_path / "xã")
    person.folder.mkdir()
    with district.store.write() as work:
        said = Recognition(
            recognition_id("ev", "m1"), evaluation="ev", practice_model="m1", result="recognised", level="commune"
        )
        work.add(RECOGNITION, replace(said, decision_number="12-QĐ/HU"))
        work.commit("recognised")
    counting(district)
    results = district.export("results", "lac", evaluation="ev")
    bundle = district.export("bundle", "lac")
    summary = district.export("summary", "lac", period="2026")

    seen = [person.sees(path) for path in person.saved([results, bundle, summary], "xlsx")]

    for text, words in zip(
        seen,
        (
            ("Đường hoa", "Xã Lộc An", "12-QĐ/HU", "Công nhận", "không ghi gì vào đây"),
            ("Đường hoa", "12-CV/HU", "Đẩy mạnh phong trào"),
            ("Xã Lộc An", "Thôn 3", "Tổng cộng"),
        ),
        strict=True,
    ):
        assert [word for word in words if word not in text] == []
        assert "DVK1" not in text  # nothing meant for the program alone lies open
