"""The forms of what happens to units: established, merged, divided, renamed, moved, dissolved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.text import quoted
from dvk_desktop.ui.common.editor_panel import EditorPanel, FormPart
from dvk_desktop.ui.common.form import RecordForm
from dvk_desktop.ui.common.reference_editor import ReferenceProvider
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.units.template_panel import CountedTicks
from dvk_desktop.usecases.fields import Field, FieldKind, FieldValue
from dvk_desktop.usecases.units.events import Decision
from dvk_desktop.usecases.units.fields import UNIT_EVENT
from dvk_desktop.usecases.units.queries import UnitRow

translate = QCoreApplication.translate
_DECISION = ("day", "decision_number", "decision_date", "note")
_NAMES = Field("names", FieldKind.LONG_TEXT, required=True)
_REASON = Field("reason")
_INTO = Field("into", FieldKind.REFERENCE, references="unit")
_PARENT = Field("parent", FieldKind.REFERENCE, references="unit", required=True)
_SUCCESSOR = Field("successor", FieldKind.REFERENCE, references="unit")
_PART_TO = Field("part_to", FieldKind.REFERENCE, references="unit")
MOVES = ("moves_below", "moves_contact", "moves_models")
_MOVES = tuple(Field(name, FieldKind.BOOLEAN) for name in MOVES)
Units = ReferenceProvider


class EventPanel(EditorPanel):
    """One event. `units`: those that may be ticked (a merger), all ticked; none: the list is left out."""

    def __init__(
        self,
        key: str,
        title: str,
        fields: Sequence[Field],
        bench: Workbench,
        *,
        save: str,
        hint: str,
        units: Sequence[tuple[str, str, bool]] = (),
        about: str = "",
        provider: Units | None = None,
        moves: Sequence[Field] = (),
        ending: bool = True,
    ) -> None:
        """`units`: id, name and whether it is ticked of what may be chosen, `about`: what that is. `provider`: where
        units are found by name. `moves`: what goes over, to be chosen. `ending`: units come to their end, so that it
        may be said why what they owe is closed."""
        self.units = CountedTicks(units, about) if units else None
        decision = [replace(UNIT_EVENT.by_name[name], required=name == "day") for name in _DECISION]
        providers = {"unit": provider} if provider is not None else {}
        form = RecordForm("unit_event", (*fields, *decision), bench, providers=providers)
        parts = [FormPart(form)]
        over = (*moves, *((_REASON,) if ending else ()))
        if over:
            more = RecordForm("unit_event", over, bench)
            parts.append(FormPart(more, translate("units", "Những gì chuyển theo"), open=bool(moves)))
        super().__init__(key, title, tuple(parts), bench, save=save, hint=hint, above=self.units)

    def chosen(self) -> tuple[str, ...]:
        """Ids of the units that are ticked."""
        return tuple(self.units.list.ticked()) if self.units is not None else ()


def decision_of(values: dict[str, FieldValue]) -> Decision:
    """What the form says of the decision."""
    day, signed = values.get("day"), values.get("decision_date")
    assert isinstance(day, DateSpec)
    return Decision(
        day,
        str(values.get("decision_number") or ""),
        signed if isinstance(signed, DateSpec) else None,
        str(values.get("note") or ""),
        str(values.get("reason") or ""),
    )


def _name() -> Field:
    return replace(UNIT_EVENT.by_name["name"], required=True)


def merge_panel(rows: Sequence[UnitRow], bench: Workbench, units: Units) -> EventPanel:
    """`Gộp đơn vị`: the units to tick, the new name or the unit that goes on, the decision, what goes over."""
    panel = EventPanel(
        "unit:merge",
        translate("units", "Gộp đơn vị"),
        (UNIT_EVENT.by_name["name"], _INTO),
        bench,
        save=translate("units", "Gộp đơn vị"),
        hint=translate(
            "units",
            "Ghi tên đơn vị mới, hoặc chọn đơn vị đang có để gộp vào. Đơn vị cũ kết thúc vào ngày trước ngày có hiệu "
            "lực, vẫn còn trong văn bản và số liệu cũ. Việc chưa xong chuyển sang đơn vị mới; ghi lý do nếu muốn đóng.",
        ),
        units=[(row.id, row.name, True) for row in rows],
        about=translate("units", "Gộp các đơn vị"),
        provider=units,
        moves=_MOVES,
    )
    panel.show_values({"moves_below": True, "moves_contact": True, "moves_models": False})
    return panel


def split_panel(row: UnitRow, below: Sequence[UnitRow], bench: Workbench) -> EventPanel:
    """`Chia đơn vị`: the names of the new ones."""
    return EventPanel(
        f"unit:{row.id}:split",
        translate("units", "Chia {0}").format(quoted(row.name)),
        (replace(_NAMES, required=True),),
        bench,
        save=translate("units", "Chia đơn vị"),
        hint=translate(
            "units",
            "Mỗi tên đơn vị mới một dòng, đơn vị kế thừa chính ghi trước: số liệu các năm trước và đơn vị cấp dưới "
            "tính cho đơn vị đó. Đánh dấu đơn vị cấp dưới chuyển về đơn vị ghi thứ hai. Việc chưa xong giao cho từng "
            "đơn vị mới; ghi lý do nếu muốn đóng.",
        ),
        units=[(each.id, each.name, False) for each in below],
        about=translate("units", "Chuyển về đơn vị thứ hai"),
    )


def part_panel(row: UnitRow, below: Sequence[UnitRow], bench: Workbench, units: Units) -> EventPanel:
    """`Tách một phần`: into a new unit or to one that is there, with the units below that are ticked."""
    return EventPanel(
        f"unit:{row.id}:part",
        translate("units", "Tách một phần của {0}").format(quoted(row.name)),
        (UNIT_EVENT.by_name["name"], _PART_TO),
        bench,
        save=translate("units", "Tách một phần"),
        hint=translate(
            "units",
            "Ghi tên đơn vị mới, hoặc chọn đơn vị đang có nhận phần tách ra. Đơn vị cũ vẫn hoạt động và giữ việc đang "
            "làm. Đánh dấu đơn vị cấp dưới đi theo phần tách ra.",
        ),
        units=[(each.id, each.name, False) for each in below],
        about=translate("units", "Chuyển theo phần tách ra"),
        provider=units,
        ending=False,
    )


def rename_panel(row: UnitRow, bench: Workbench) -> EventPanel:
    """`Đổi tên`."""
    return EventPanel(
        f"unit:{row.id}:rename",
        translate("units", "Đổi tên {0}").format(quoted(row.name)),
        (_name(),),
        bench,
        save=translate("units", "Đổi tên"),
        hint=translate("units", "Tên cũ vẫn tìm được, và còn nguyên trong văn bản trước ngày có hiệu lực."),
        ending=False,
    )


def move_panel(row: UnitRow, bench: Workbench, units: Units) -> EventPanel:
    """`Chuyển trực thuộc`."""
    return EventPanel(
        f"unit:{row.id}:move",
        translate("units", "Chuyển trực thuộc {0}").format(quoted(row.name)),
        (_PARENT,),
        bench,
        save=translate("units", "Chuyển trực thuộc"),
        hint=translate("units", "Số liệu các năm trước vẫn tính cho nơi đơn vị trực thuộc khi đó."),
        provider=units,
        ending=False,
    )


def dissolve_panel(row: UnitRow, bench: Workbench, units: Units) -> EventPanel:
    """`Giải thể`."""
    panel = EventPanel(
        f"unit:{row.id}:dissolve",
        translate("units", "Giải thể {0}").format(quoted(row.name)),
        (_SUCCESSOR,),
        bench,
        save=translate("units", "Giải thể"),
        hint=translate(
            "units",
            "Có đơn vị nhận thay thì việc chưa xong và đơn vị cấp dưới chuyển về đó; không có thì việc chưa xong được "
            "đóng với lý do ghi ở dưới.",
        ),
        provider=units,
    )
    panel.unfold(1)
    return panel


def establish_panel(bench: Workbench, units: Units) -> EventPanel:
    """`Thành lập theo quyết định`."""
    return EventPanel(
        "unit:establish",
        translate("units", "Thành lập đơn vị"),
        (_name(), replace(_PARENT, required=False)),
        bench,
        save=translate("units", "Thành lập"),
        hint=translate("units", "Loại, cấp và khối lấy theo tên; sửa sau được."),
        provider=units,
        ending=False,
    )
