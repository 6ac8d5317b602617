"""An office with the program, for tests, and the hand that fills in its workbooks without it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from dvk_desktop.domain.practice_models import PracticeModel, RegistrationRound
from dvk_desktop.domain.units import Unit
from dvk_desktop.exchange.data_sheet import HEADING_ROW
from dvk_desktop.exchange.files import WorkbookFiles
from dvk_desktop.persistence.attachments import FolderAttachments
from dvk_desktop.persistence.queries.exchange import SqlBooks
from dvk_desktop.persistence.queries.scope import changes_in_scope
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.reports.render import PaperRenderer
from dvk_desktop.runtime.paths import resource
from dvk_desktop.runtime.sandbox import Sandbox
from dvk_desktop.usecases.exchange.commands import BatchResult, Exchange, ExportCommand
from dvk_desktop.usecases.exchange.plan import FilePlan
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL, REGISTRATION_ROUND
from dvk_desktop.usecases.units.fields import UNIT
from tests.founding import belongs_to
from tests.fresh import lay_empty

TREE = {
    "district": Unit("district", "district", "Huyện ủy Bình An", kind="party_committee", level="district"),
    "lac": Unit("lac", "district", "Xã Lộc An", kind="party_committee", level="commune", parent="district"),
    "dai": Unit("dai", "district", "Xã Đại Lào", kind="party_committee", level="commune", parent="district"),
    "thon": Unit("thon", "district", "Thôn 3", kind="hamlet", level="hamlet", parent="lac"),
}


class Clock:
    """Goes on a minute at every look."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 2, 8, 0)

    def __call__(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now


class Office:
    """One data folder with its exchange. `found`: whether it is a new one."""

    def __init__(self, folder: Path, sandbox: Sandbox, unit: str, *, found: bool = True) -> None:
        if found:
            lay_empty(folder)
        self.folder = folder
        self.unit = unit
        self.clock = Clock()
        self.files = WorkbookFiles(sandbox, PaperRenderer(resource(".")))
        self.books = SqlBooks(changes_in_scope)
        self.attachments = FolderAttachments(folder / "attachments")
        self.backups = 0
        self.reopen()
        if found:
            belongs_to(self.store, unit)

    def reopen_with(self, files: WorkbookFiles) -> None:
        """Open the folder again, with other files."""
        self.files = files
        self.reopen()

    def reopen(self) -> None:
        """Open the folder, also again after `close`."""
        self.store = SqlStore.open_for_writing(self.folder / "dvk.sqlite3", self.clock, lambda: None)
        self.exchange = Exchange(self.store, self.files, self.books, self.attachments, self.clock, self._back_up)

    def _back_up(self) -> None:
        self.backups += 1

    def close(self) -> None:
        self.store.close()

    def add_tree(self) -> None:
        with self.store.write() as work:
            for unit in TREE.values():
                work.add(UNIT, unit)
            work.commit("units")

    def open_round(self) -> str:
        with self.store.write() as work:
            found = work.add(REGISTRATION_ROUND, RegistrationRound("round-2026", self.unit, "Đăng ký năm 2026", 2026))
            work.commit("round")
        return found

    def add_model(self, record: str, name: str, **values: Any) -> str:
        with self.store.write() as work:
            owner = values.pop("owner", self.unit)
            found = work.add(
                PRACTICE_MODEL,
                PracticeModel(
                    record, owner, name, field="KT", subject="collective", year=2026, round="round-2026", **values
                ),
            )
            work.commit("model")
        return found

    def edit_model(self, record: str, **values: Any) -> None:
        import dataclasses

        with self.store.write() as work:
            work.save(PRACTICE_MODEL, dataclasses.replace(work.get(PRACTICE_MODEL, record), **values))
            work.commit("edit")

    def export(self, kind: str, receiver: str = "", **options: Any) -> Path:
        receivers = (receiver,) if receiver else ()
        made = self.exchange.export(ExportCommand(kind, self.folder / "out", receivers, **options))
        assert len(made) == 1
        return made[0].path

    def take_in(self, *paths: Path, **answers: str) -> FilePlan:
        result = self.take_in_all(*paths, **answers)
        assert len(result.files) == 1
        return result.files[0]

    def take_in_all(self, *paths: Path, **answers: str) -> BatchResult:
        return self.exchange.apply(self.exchange.plan(list(paths), answers))

    def plan(self, path: Path, **answers: str) -> FilePlan:
        return self.exchange.plan([path], answers).files[0]

    def models(self) -> list[PracticeModel]:
        with self.store.read() as reading:
            return reading.find(PRACTICE_MODEL)

    def model_named(self, name: str) -> PracticeModel:
        return next(model for model in self.models() if model.name == name)

    def change_ids(self, unit: str = "") -> list[str]:
        with self.store.read() as reading:
            return changes_in_scope(reading, unit)


def heading_columns(sheet: Worksheet, row: int = HEADING_ROW) -> dict[str, int]:
    """Heading → number of its column."""
    return {str(cell.value): cell.column for cell in sheet[row] if cell.value is not None}


def fill_in(
    path: Path,
    rows: Sequence[Mapping[str, object]],
    to: Path | None = None,
    tab: str = "Đăng ký",
    first: int = HEADING_ROW + 1,
    sender: str = "",
) -> Path:
    """Fill in data rows from `first` on, by heading, as a person would, and save under another name."""
    book = load_workbook(path)
    sheet = book[tab]
    columns = heading_columns(sheet)
    for number, row in enumerate(rows):
        for heading, value in row.items():
            sheet.cell(first + number, columns[heading]).value = value
    if sender:
        front = book.worksheets[0]
        for line in front.iter_rows():
            if line[0].value == "DVK1-SENDER":
                line[2].value = sender
    target = to or path.with_name(path.stem + " (đã ghi).xlsx")
    book.save(target)
    return target


NAME, SUBJECT, FIELD = "Tên mô hình, điển hình", "Tập thể/cá nhân", "Lĩnh vực"


def model_row(name: str, **more: object) -> dict[str, object]:
    return {NAME: name, SUBJECT: "Tập thể", FIELD: "Kinh tế", **more}
