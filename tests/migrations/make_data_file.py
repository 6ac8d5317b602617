"""Makes `tests/files/data-<version>.sqlite3`, the data file of a release, once and for all:

    .venv/bin/python -m tests.migrations.make_data_file

Run when a version is released; the file is kept and never made again. Later programs must open it.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from dvk_desktop import __version__
from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Directive, Task
from dvk_desktop.domain.ledger import make_change
from dvk_desktop.domain.obligations import Obligation
from dvk_desktop.domain.practice_models import PracticeModel, RegistrationRound
from dvk_desktop.domain.units import Unit
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.directives.fields import DIRECTIVE, TASK
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.ports import ActNote, Noted
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL, REGISTRATION_ROUND
from dvk_desktop.usecases.units.fields import UNIT
from tests.founding import belongs_to

FILES = Path(__file__).parents[1] / "files"


def fill(store: SqlStore) -> None:
    """A little of everything the ledger knows: edits, an undo, a deletion, a group, a conflict, something missing."""
    belongs_to(store, "huyen")
    with store.write() as work:
        work.add(UNIT, Unit(id="huyen", name="Huyện ủy Sơn Hòa", kind="party_committee", level="district"))
        for unit, name in (("xa-bac", "Xã Bắc Sơn"), ("xa-nam", "Xã Nam Hòa")):
            work.add(UNIT, Unit(id=unit, name=name, kind="locality", level="commune", parent="huyen"))
        work.add(REGISTRATION_ROUND, RegistrationRound(id="round", name="Đợt đăng ký năm 2025", year=2025))
        work.commit("Lập cơ quan", "setup")
    with store.write() as work:
        letter = work.add(
            DIRECTIVE,
            Directive(
                id="letter",
                direction="outgoing",
                issuer="Huyện ủy Sơn Hòa",
                number_full="12-CV/HU",
                date=DateSpec.day(datetime(2025, 3, 4).date()),
                subject="V/v phát động phong trào thi đua “Dân vận khéo” năm 2025",
            ),
        )
        work.add(TASK, Task(id="task", directive=letter, text="Xây dựng kế hoạch.", deadline=DateSpec.quarter(2025, 3)))
        work.add(OBLIGATION, Obligation(id="duty", directive=letter, unit="xa-bac"))
        work.commit("Ban hành văn bản")
    models = ("Tuyến đường hoa", "Tổ tự quản an ninh trật tự", "Tổ tự quản an ninh trật tự", "Nhập nhầm")
    for number, name in enumerate(models):
        with store.write() as work:
            work.add(PRACTICE_MODEL, PracticeModel(id=f"m{number}", owner="xa-bac", name=name, year=2025))
            work.commit("Thêm mô hình")
    with store.write() as work:
        work.save(PRACTICE_MODEL, replace(work.get(PRACTICE_MODEL, "m0"), name="Tuyến đường hoa nông thôn"))
        work.commit("Sửa tên")
    with store.write() as work:
        work.save(PRACTICE_MODEL, replace(work.get(PRACTICE_MODEL, "m1"), year=1999))
        act = work.commit("Sửa nhầm năm").act
    with store.write() as work:
        work.withdraw(act or "")
        work.commit("Hoàn tác", "undo")
    with store.write() as work:
        work.delete(PRACTICE_MODEL, "m3", "nhập nhầm")
        work.join("m1", "m2", same=True)
        work.commit("Dọn danh sách")
    lost = make_change("practice_model", "m1", {"contact": "chưa tới"}, {}, "lost")
    with store.write() as work:
        changes = [
            make_change("practice_model", "m1", {"contact": "Trần Văn Nam"}, {"contact": (lost.id,)}, "r1"),
            make_change("practice_model", "m1", {"name": "Tổ tự quản"}, {}, "r1"),
        ]
        note = ActNote("import", "Nhận tệp", "2025-05-19T09:00:00", "xa-nam", "c2", "", "xa-nam.xlsx")
        work.append([Noted(change, {"sheet": "Đăng ký"}) for change in changes], {"r1": note})
        work.commit()


def main() -> None:
    """Write the file of this version, unless it is there already."""
    target = FILES / f"data-{__version__}.sqlite3"
    if target.exists():
        raise SystemExit(f"{target} is kept as it is")
    with TemporaryDirectory() as folder:
        path = Path(folder) / "dvk.sqlite3"
        store = SqlStore.open_for_writing(path, lambda: datetime(2025, 5, 19, 8, 0), lambda: None)
        fill(store)
        store.close()
        with closing(sqlite3.connect(path)) as source:
            source.execute("PRAGMA journal_mode=DELETE")
            source.execute("PRAGMA page_size=1024")  # most tables are empty here
            source.execute("VACUUM INTO ?", (str(target),))


if __name__ == "__main__":
    main()
