"""A unit that a file names and nobody here knows: entered from where it is met, like those beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from dvk_desktop.domain.text import capital, clean, quoted
from dvk_desktop.domain.units import Unit
from dvk_desktop.ui.common.dialogs import Answer, Question, Weight, ask
from dvk_desktop.ui.common.workbench import PageRequest, Workbench
from dvk_desktop.usecases.services import Services
from dvk_desktop.usecases.units.commands import add_unit
from dvk_desktop.usecases.units.queries import all_units

translate = QCoreApplication.translate


def add_unknown_unit(
    typed: str, bench: Workbench, services: Services, parent: QWidget, then: Callable[[str, str], None]
) -> None:
    """Ask whether `typed` is to be entered as a unit right below the office; `then(id, name)` once it is. Without units
    below to be like, opens the page where units are entered."""
    name = clean(typed)
    name = capital(name)

    def looked(like: Unit | None) -> None:
        if like is None:
            bench.open(PageRequest("units", action="add"))
            return
        ask(parent, _question(name, like), lambda answer, _: answered(answer, like))

    def answered(answer: str, like: Unit) -> None:
        if answer == "open":
            bench.open(PageRequest("units", action="add"))
        elif answer == "add":
            unit = Unit(name=name, kind=like.kind, level=like.level, parent=services.store.office.unit)
            bench.jobs.run(
                lambda progress: add_unit(services.store, services.catalogue, unit),
                on_done=done,
                on_error=bench.fail,
                writes=True,
                owner=parent,
            )

    def done(identity: str) -> None:
        bench.tell_saved(translate("exchange", "Đã thêm đơn vị {0}.").format(quoted(name)))
        then(identity, name)

    bench.read("exchange.unit_like", lambda: _like(services), looked, parent)


def _like(services: Services) -> Unit | None:
    """A unit right below the office of the kind that most of them are. On a reader thread."""
    office, today = services.store.office.unit, services.clock().date()
    with services.store.read() as reading:
        below = [unit for unit in all_units(reading).values() if unit.parent == office and unit.exists_on(today)]
    kinds = Counter((unit.kind, unit.level) for unit in below)
    if not kinds:
        return None
    most = kinds.most_common(1)[0][0]
    return next(unit for unit in below if (unit.kind, unit.level) == most)


def _question(name: str, like: Unit) -> Question:
    """Answers: add, open (the page of units), leave."""
    return Question(
        translate("exchange", "Thêm đơn vị {0}?").format(quoted(name)),
        translate(
            "exchange",
            "Đơn vị được thêm vào danh sách trực thuộc cơ quan ta, cùng loại với {0}, và dùng ngay cho các dòng ghi "
            "tên này. Đầu mối, điện thoại ghi thêm ở trang “Đơn vị”.",
        ).format(quoted(like.name or "")),
        (
            Answer("add", translate("exchange", "Thêm đơn vị"), Weight.PRIMARY),
            Answer("open", translate("exchange", "Mở trang Đơn vị")),
            Answer("leave", translate("exchange", "Không thêm")),
        ),
        safe="leave",
        focus="add",
    )
