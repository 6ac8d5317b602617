"""What the list of units does when units are established, merged, divided, renamed, moved or dissolved."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.text import quoted
from dvk_desktop.domain.units import Unit
from dvk_desktop.language import sentence
from dvk_desktop.language.formats import format_day_fixed
from dvk_desktop.ui.common.dialogs import Answer, Question, Weight, ask
from dvk_desktop.ui.common.list_controller import ListController
from dvk_desktop.ui.common.providers import units_provider
from dvk_desktop.ui.common.workbench import PageRequest, Workbench
from dvk_desktop.ui.units import events_panel as panels
from dvk_desktop.ui.units.events_panel import EventPanel, decision_of
from dvk_desktop.ui.units.events_question import merge_question
from dvk_desktop.usecases.entry import Notice
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.services import Services
from dvk_desktop.usecases.units.events import (
    EventResult,
    MergeUnits,
    SplitUnit,
    dissolve_unit,
    establish_unit,
    merge_units,
    move_unit,
    rename_unit,
    split_unit,
)
from dvk_desktop.usecases.units.foreseen import Foreseen, decision_notices, foresee_end
from dvk_desktop.usecases.units.offices import EndedOffice, ended_office, take_over
from dvk_desktop.usecases.units.queries import UnitRow

translate = QCoreApplication.translate
Values = dict[str, FieldValue]


class EventController(ListController[UnitRow]):
    """`attach` names the list before anything is asked of it."""

    def __init__(self, bench: Workbench, services: Services) -> None:
        super().__init__(bench)
        self._services, self._store = services, services.store
        self._units = units_provider(services.units)

    def establish(self) -> None:
        """Open the form for a unit that begins by a decision."""
        self._show(panels.establish_panel(self._bench, self._units), self._establish)

    def _establish(self, panel: EventPanel, values: Values) -> None:
        services, unit = self._services, Unit(name=_text(values, "name"), parent=_text(values, "parent") or None)
        said = translate("units", "Đã thành lập {0}.").format(quoted(unit.name or ""))
        decision = decision_of(values)
        self._acts.save(
            panel,
            lambda: establish_unit(self._store, services.catalogue, unit, decision),
            _beside(said, decision_notices(decision)),
            then=self._page.select_record,
        )

    def merge(self) -> None:
        """Open the form for a merger of the selected units."""
        self._show(panels.merge_panel(self._page.selected_rows(), self._bench, self._units), self._merge)

    def _merge(self, panel: EventPanel, values: Values) -> None:
        name, into = _text(values, "name"), _text(values, "into")
        if not name and not into:
            panel.refused_at("name", UserError("unit.name_missing"))
            return
        below, contact, models = (bool(values[each]) for each in panels.MOVES)
        command = MergeUnits(
            panel.chosen(),
            name,
            decision_of(values),
            into,
            moves_below=below,
            moves_contact=contact,
            moves_models=models,
        )
        try:
            _ = command.together  # nobody is asked about what cannot be
        except UserError as error:
            panel.refused_at("name", error)
            return
        called = name or self._services.units.label_of(into)

        def read() -> Foreseen:
            with self._store.read() as reading:
                return foresee_end(reading, command.units, command.decision, into)

        self._bench.read("units.foreseen", read, lambda seen: self._ask_merge(panel, command, called, seen), self._page)

    def _ask_merge(self, panel: EventPanel, command: MergeUnits, called: str, seen: Foreseen) -> None:
        """A merger is asked about once, with what goes over and what should be looked at."""
        said = translate("units", "Đã gộp vào {0}.") if command.into else translate("units", "Đã gộp thành {0}.")
        told = said.format(quoted(called))

        def answered(answer: str, _: str) -> None:
            if answer == "merge":
                self._acts.save(panel, lambda: merge_units(self._store, command), lambda done: _also(told, done))

        ask(self._page, merge_question(command, called, seen), answered)

    def split(self) -> None:
        """Open the form for dividing the selected unit."""
        self._with_below(lambda row, below: self._show(panels.split_panel(row, below, self._bench), self._split(row)))

    def _split(self, row: UnitRow) -> Callable[[EventPanel, Values], None]:
        def save(panel: EventPanel, values: Values) -> None:
            names = tuple(line.strip() for line in _text(values, "names").splitlines() if line.strip())
            placed = dict.fromkeys(panel.chosen(), names[1]) if len(names) > 1 else {}
            command = SplitUnit(row.id, names, decision_of(values), placed=placed)
            said = translate("units", "Đã chia {0}.").format(quoted(row.name))
            self._acts.save(panel, lambda: split_unit(self._store, command), lambda done: _also(said, done))

        return save

    def part(self) -> None:
        """Open the form for taking a part out of the selected unit."""
        self._with_below(
            lambda row, below: self._show(panels.part_panel(row, below, self._bench, self._units), self._part(row))
        )

    def _part(self, row: UnitRow) -> Callable[[EventPanel, Values], None]:
        def save(panel: EventPanel, values: Values) -> None:
            name, taking = _text(values, "name"), _text(values, "part_to")
            if not name and not taking:
                panel.refused_at("name", UserError("unit.name_missing"))
                return
            command = SplitUnit(
                row.id,
                (name,) if name else (),
                decision_of(values),
                goes_on=True,
                parts_to=(taking,) if taking else (),
                placed=dict.fromkeys(panel.chosen(), name or taking),
            )
            said = translate("units", "Đã tách một phần của {0}.").format(quoted(row.name))
            self._acts.save(panel, lambda: split_unit(self._store, command), lambda done: _also(said, done))

        return save

    def rename(self) -> None:
        """Open the form for a new name of the selected unit."""
        self._of_current(
            lambda row: panels.rename_panel(row, self._bench),
            lambda row, values: rename_unit(self._store, row.id, _text(values, "name"), decision_of(values)),
            lambda row, values: translate("units", "Đã đổi tên thành {0}.").format(quoted(_text(values, "name"))),
        )

    def move(self) -> None:
        """Open the form for another parent of the selected unit."""
        self._of_current(
            lambda row: panels.move_panel(row, self._bench, self._units),
            lambda row, values: move_unit(self._store, row.id, _text(values, "parent"), decision_of(values)),
            lambda row, values: translate("units", "Đã chuyển trực thuộc {0}.").format(quoted(row.name)),
        )

    def dissolve(self) -> None:
        """Open the form for the end of the selected unit."""
        row = self._page.current_row()
        if row is None:
            return

        def save(panel: EventPanel, values: Values) -> None:
            heirs = tuple(unit for unit in (_text(values, "successor"),) if unit)
            decision = decision_of(values)
            said = translate("units", "Đã giải thể {0}.").format(quoted(row.name))
            self._acts.save(
                panel, lambda: dissolve_unit(self._store, row.id, decision, heirs), lambda done: _also(said, done)
            )

        self._show(panels.dissolve_panel(row, self._bench, self._units), save)

    def take_over(self) -> None:
        """Go on with these data as the selected unit, after asking."""
        row = self._page.current_row()
        if row is not None:
            self._ask_heirs(translate("units", "Cơ quan ta đã kết thúc."), [(row.id, row.name)])

    def our_end(self) -> None:
        """Ask what is to become of the data of our office, if it has ended."""
        store, clock = self._store, self._services.clock

        def read() -> EndedOffice | None:
            with store.read() as reading:
                return ended_office(reading, store.office.unit, clock().date())

        self._bench.read("units.our_end", read, self._tell_end, self._page)

    def _tell_end(self, ended: EndedOffice | None) -> None:
        if ended is None or not ended.heirs:
            self._bench.notify(translate("units", "Cơ quan ta đang hoạt động, hoặc chưa ghi đơn vị kế thừa."))
            return
        said = translate("units", "{0} đã kết thúc, ngày cuối là {1}.").format(
            quoted(ended.name), format_day_fixed(ended.last)
        )
        self._ask_heirs(said, [(heir.id, heir.name or "") for heir in ended.heirs])

    def _ask_heirs(self, said: str, heirs: Sequence[tuple[str, str]]) -> None:
        """Which unit goes on with these data: here, or where they are sent to."""
        names = dict(heirs)
        (first, name), several = heirs[0], len(heirs) > 1
        go_on = translate("units", "Dùng tiếp với {0}") if several else translate("units", "Dùng tiếp ở máy này")
        question = Question(
            translate("units", "Chọn đơn vị dùng tiếp dữ liệu này")
            if several
            else translate("units", "Dùng tiếp dữ liệu với {0}?").format(quoted(name)),
            said
            + " "
            + translate(
                "units",
                "Từ nay dữ liệu này là của đơn vị kế thừa; văn bản, mô hình và việc đã làm trước đó giữ nguyên tên cơ "
                "quan cũ. Nếu đơn vị kế thừa làm việc ở máy khác thì tạo file gửi sang máy đó. Có thể hoàn tác.",
            ),
            (
                *(
                    Answer(unit, go_on.format(called), Weight.PRIMARY if unit == first else Weight.PLAIN)
                    for unit, called in heirs
                ),
                *(() if several else (Answer("send", translate("units", "Giao sang máy khác…")),)),
                Answer("keep", translate("units", "Để nguyên")),
            ),
            safe="keep",
        )

        def answered(answer: str, reason: str) -> None:
            unit = first if answer == "send" else answer
            if unit not in names:
                return
            heir = translate("units", "Dữ liệu từ nay là của {0}.").format(quoted(names[unit]))
            request = PageRequest("exchange", "send", {"kind": "bundle", "unit": unit}, action="create")
            then = (lambda _: self._bench.open(request)) if answer == "send" else None
            self._acts.do(lambda: take_over(self._store, unit), heir, then=then)

        ask(self._page, question, answered)

    # -- inside ----------------------------------------------------------------------------------------------------

    def _of_current(
        self,
        make: Callable[[UnitRow], EventPanel],
        act: Callable[[UnitRow, Values], object],
        said: Callable[[UnitRow, Values], str],
    ) -> None:
        row = self._page.current_row()
        if row is not None:
            self._show(
                make(row),
                lambda panel, values: self._acts.save(
                    panel, lambda: act(row, values), _beside(said(row, values), decision_notices(decision_of(values)))
                ),
            )

    def _with_below(self, show: Callable[[UnitRow, Sequence[UnitRow]], None]) -> None:
        """Read the units right below the selected one, then open a form."""
        row = self._page.current_row()
        if row is None:
            return
        query = ListQuery(filters={"parent": row.id, "state": "active"})
        self._bench.read(
            "units.below", lambda: self._services.units.units.all(query), lambda below: show(row, below), self._page
        )

    def _show(self, panel: EventPanel, save: Callable[[EventPanel, Values], None]) -> None:
        def saving(_: bool) -> None:
            values = panel.values()
            if values is not None:
                save(panel, dict(values))

        self._page.show_form(panel, saving)


def _text(values: Values, name: str) -> str:
    return str(values.get(name) or "").strip()


def _also(said: str, done: EventResult) -> str:
    """What went over beside the units themselves, and what should be looked at."""
    parts = (
        (done.obligations, translate("units", "Việc chưa xong đã chuyển hoặc đóng: {0}.")),
        (done.below, translate("units", "Đơn vị cấp dưới đã chuyển: {0}.")),
        (done.models, translate("units", "Mô hình đã đổi nơi thực hiện: {0}.")),
        (int(done.ours), translate("units", "Dữ liệu này từ nay là của đơn vị kế thừa.")),
    )
    return _beside(" ".join((said, *(text.format(count) for count, text in parts if count))), done.notices)


def _beside(said: str, notices: Sequence[Notice]) -> str:
    return " ".join((said, *(sentence(notice.code, notice.parameters) for notice in notices)))
