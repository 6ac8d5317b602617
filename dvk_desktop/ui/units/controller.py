"""What the list of units does."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.text import quoted
from dvk_desktop.domain.units import Unit
from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.choices import choice_label
from dvk_desktop.ui.common.editor_panel import EditorPanel, FormPart
from dvk_desktop.ui.common.files import usual_folder
from dvk_desktop.ui.common.form import RecordForm
from dvk_desktop.ui.common.list_controller import ListController
from dvk_desktop.ui.common.providers import units_provider
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.units.list_panel import UnitListPanel
from dvk_desktop.ui.units.template_panel import CommunesPanel, TemplatePanel
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.fields import Field, FieldValue
from dvk_desktop.usecases.ports import Seen
from dvk_desktop.usecases.services import Services
from dvk_desktop.usecases.units.bodies import BodyOffer, add_bodies, add_communes, bodies_offered
from dvk_desktop.usecases.units.commands import add_unit, close_unit, edit_unit
from dvk_desktop.usecases.units.contacts import NameContact, name_contact
from dvk_desktop.usecases.units.fields import UNIT, UNIT_CONTACT
from dvk_desktop.usecases.units.foreseen import Foreseen, foresee_end
from dvk_desktop.usecases.units.listed import ListedUnit, ListTaken, listed_units, tables_of, take_list
from dvk_desktop.usecases.units.provinces import of_another_province, province_of
from dvk_desktop.usecases.units.queries import UnitRow, all_units

translate = QCoreApplication.translate
BASIC = ("name", "short_name", "parent", "kind", "level", "contact", "phone")
FURTHER = ("aliases", "block", "code", "party_parent", "front_parent", "order", "has_program", "valid_from", "valid_to")
REQUIRED = ("name",)
COMMUNE_KINDS = ("party_committee", "peoples_committee", "front", "locality")


class UnitController(ListController[UnitRow]):
    """Adds, edits and closes units. `attach` names the list before anything is asked of it."""

    def __init__(self, bench: Workbench, services: Services) -> None:
        super().__init__(bench)
        self._services, self._store = services, services.store
        self._our_province = ""

    def add(self) -> None:
        """Open a form for a new unit below ours; kind, level and block follow from its name where they are open."""
        self._open_new({"parent": self._store.office.unit})
        self._bench.read("units.province", self._read_province, self._keep_province, self._page)

    def _read_province(self) -> str:
        with self._store.read() as reading:
            units = all_units(reading)
        return province_of(units[self._store.office.unit], units)

    def _keep_province(self, name: str) -> None:
        self._our_province = name

    def _open_new(self, values: dict[str, FieldValue]) -> None:
        panel = self._panel("unit:new", translate("units", "Thêm đơn vị"))
        panel.show_values(values)
        first = panel.parts[0].form

        def named() -> None:
            """An office of another province is not below ours, though nobody has said so."""
            if of_another_province(first.editor("name").text(), self._our_province):
                first.propose("parent", None)

        first.changed.connect(named)
        self._page.show_form(panel, lambda another: self._add(panel, another))
        first.focus_first_empty()

    def _add(self, panel: EditorPanel, another: bool) -> None:
        values = panel.values()
        if values is None:
            return
        unit = UNIT.having(Unit(), {name: value for name, value in values.items() if value is not None})
        parent = values.get("parent")

        def then(identity: str) -> None:
            self._page.select_record(identity)
            if another:
                self._open_new({"parent": parent})

        said = translate("units", "Đã thêm {0}.").format(quoted(unit.name or ""))
        self._acts.save(panel, lambda: add_unit(self._store, self._services.catalogue, unit), said, then=then)

    def edit(self) -> None:
        """Open the selected unit for editing."""
        row = self._page.current_row()
        if row is None:
            return

        def read() -> tuple[Unit, Seen]:
            with self._store.read() as reading:
                return reading.get(UNIT, row.id), reading.seen(row.id)

        self._bench.read("units.edit", read, lambda found: self._show_edit(*found), self._page)

    def _show_edit(self, held: Unit, seen: Seen) -> None:
        panel = self._panel(f"unit:{held.id}", translate("units", "Sửa {0}").format(quoted(held.name or "")))
        self.open_edit(
            panel,
            {field.name: getattr(held, field.name) for field in UNIT.all_fields},
            lambda values: edit_unit(self._store, Edit(held.id, values, seen)),
            translate("units", "Đã lưu {0}.").format(quoted(held.name or "")),
        )

    def close(self) -> None:
        """Ask for the last day of the selected unit."""
        row = self._page.current_row()
        if row is None:
            return

        def read() -> Foreseen:
            with self._store.read() as reading:
                return foresee_end(reading, (row.id,))

        self._bench.read("units.foreseen", read, lambda seen: self._show_close(row, seen), self._page)

    def _show_close(self, row: UnitRow, seen: Foreseen) -> None:
        hint = translate("units", "Đơn vị vẫn còn trong văn bản và danh sách cũ; từ ngày sau không nhận việc mới.")
        if seen.obligations or seen.below:
            left = translate(
                "units",
                "Đơn vị còn {0} việc chưa xong, {1} đơn vị cấp dưới; đóng ở đây thì giữ nguyên. Muốn chuyển cho đơn vị "
                "khác hoặc đóng việc có lý do thì dùng “Gộp đơn vị…”, “Giải thể…”.",
            )
            hint += " " + left.format(format_number(seen.obligations), format_number(seen.below))
        panel = EditorPanel(
            f"unit:{row.id}:close",
            translate("units", "Đóng {0}").format(quoted(row.name)),
            (FormPart(RecordForm("unit", (_required("valid_to"),), self._bench)),),
            self._bench,
            save=translate("units", "Ghi ngày kết thúc"),
            hint=hint,
        )
        self._page.show_form(panel, lambda _: self._close(panel, row))

    def _close(self, panel: EditorPanel, row: UnitRow) -> None:
        values = panel.values()
        if values is None:
            return
        last = values["valid_to"]
        assert isinstance(last, DateSpec)
        said = translate("units", "Đã đóng {0}.").format(quoted(row.name))
        self._acts.save(panel, lambda: close_unit(self._store, row.id, last), said)

    def contact(self) -> None:
        """Say who leads the selected unit, or who is asked for it, from a day on."""
        row = self._page.current_row()
        if row is None:
            return
        names = ("role", "name", "position", "phone", "valid_from")
        form = RecordForm("unit_contact", tuple(UNIT_CONTACT.by_name[name] for name in names), self._bench)
        panel = EditorPanel(
            f"unit:{row.id}:contact",
            translate("units", "Người phụ trách, đầu mối của {0}").format(quoted(row.name)),
            (FormPart(form),),
            self._bench,
            hint=translate(
                "units", "Người trước đây vẫn được giữ cùng thời gian; danh sách và lời nhắc dùng người hiện nay."
            ),
        )
        panel.show_values({"role": "contact", "valid_from": DateSpec.day(self._bench.today())})
        self._page.show_form(panel, lambda _: self._contact(panel, row))

    def _contact(self, panel: EditorPanel, row: UnitRow) -> None:
        values = panel.values()
        if values is None:
            return
        since = values["valid_from"]
        assert isinstance(since, DateSpec)
        role, name, position, phone = (str(values[each] or "") for each in ("role", "name", "position", "phone"))
        command = NameContact(row.id, role, name, since, position, phone)
        said = translate("units", "Đã ghi {0} của {1}.").format(
            choice_label("contact_role", role).lower(), quoted(row.name)
        )
        self._acts.save(panel, lambda: name_contact(self._store, command), said)

    def take_workbook(self) -> None:
        """Ask for the office's own list of units, and show what each of its lines would become."""
        kinds = translate("units", "Bảng tính (*.xlsx *.xls *.xlsb *.ods *.csv)")
        title = translate("units", "Chọn danh sách đơn vị")
        chosen, _ = QFileDialog.getOpenFileName(self._page, title, str(usual_folder(self._bench)), kinds)
        if chosen:
            self.take_list(Path(chosen))

    def take_list(self, path: Path) -> None:
        """As `take_workbook`, of this file."""
        services = self._services

        def read() -> tuple[ListedUnit, ...]:
            found = tables_of(services.exchange, path)
            with self._store.read() as reading:
                return listed_units(reading, services.catalogue, self._store.office.unit, found)

        def show(lines: tuple[ListedUnit, ...]) -> None:
            panel = UnitListPanel(lines, self._bench, units_provider(services.units))
            self._page.show_form(panel, lambda _: self._take_list(panel))

        self._bench.read("units.list", read, show, self._page)

    def _take_list(self, panel: UnitListPanel) -> None:
        lines = panel.chosen()

        def said(done: ListTaken) -> str:
            return translate("units", "Đã thêm {0} đơn vị, bổ sung {1} đơn vị.").format(
                len(done.added), len(done.changed)
            )

        if lines:
            self._acts.save(panel, lambda: take_list(self._store, self._services.catalogue, lines), said)

    def complete(self) -> None:
        """Offer the bodies and hamlets of the template for the selected unit, for ours if it is none that has them."""
        row = self._page.current_row()
        office = row.id if row is not None and row.kind in COMMUNE_KINDS else self._store.office.unit

        def read() -> tuple[Unit, list[BodyOffer]]:
            with self._store.read() as reading:
                return reading.get(UNIT, office), bodies_offered(reading, self._services.catalogue, office)

        def show(found: tuple[Unit, list[BodyOffer]]) -> None:
            panel = TemplatePanel(*found, self._bench)
            self._page.show_form(panel, lambda _: self._complete(panel))

        self._bench.read("units.template", read, show, self._page)

    def _complete(self, panel: TemplatePanel) -> None:
        command = panel.command()
        if command is not None:
            self._acts.save(panel, lambda: add_bodies(self._store, self._services.catalogue, command), _said_added)

    def add_communes(self) -> None:
        """Enter every commune of the province."""
        kinds = [(kind, choice_label("unit_kind", kind), kind == "party_committee") for kind in COMMUNE_KINDS]
        panel = CommunesPanel(kinds, self._bench)
        self._page.show_form(panel, lambda _: self._add_communes(panel))

    def _add_communes(self, panel: CommunesPanel) -> None:
        chosen = tuple(panel.kinds.list.ticked())
        if not chosen:
            return
        services, today = self._services, self._services.clock().date()
        self._acts.save(
            panel,
            lambda: add_communes(self._store, services.catalogue, services.country(), today, chosen),
            _said_added,
        )

    def _panel(self, key: str, title: str) -> EditorPanel:
        provider = units_provider(self._services.units)

        def form(names: tuple[str, ...]) -> RecordForm:
            fields = tuple(_required(name) if name in REQUIRED else _optional(name) for name in names)
            return RecordForm("unit", fields, self._bench, providers={"unit": provider})

        more = translate("units", "Trực thuộc, tên khác, hiệu lực")
        return EditorPanel(key, title, (FormPart(form(BASIC)), FormPart(form(FURTHER), more)), self._bench)


def _said_added(ids: list[str]) -> str:
    return translate("units", "Đã thêm {0} đơn vị.").format(len(ids))


def _required(name: str) -> Field:
    return replace(UNIT.by_name[name], required=True)


def _optional(name: str) -> Field:
    """Kind and level follow from the name where nobody gives them."""
    return replace(UNIT.by_name[name], required=False)
