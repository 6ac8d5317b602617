"""The forms of what happens to units: merged, divided, renamed, dissolved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.ui.common.editor_panel import EditorPanel, FormPart
from dvk_desktop.ui.common.form import RecordForm
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
        units: Sequence[UnitRow] = (),
        ending: bool = True,
    ) -> None:
        """`ending`: units come to their end, so that it may be said why what they owe is closed."""
        about = translate("units", "Gộp các đơn vị")
        self.units = CountedTicks([(row.id, row.name, True) for row in units], about) if units else None
        decision = [replace(UNIT_EVENT.by_name[name], required=name == "day") for name in _DECISION]
        form = RecordForm("unit_event", (*fields, *decision, *((_REASON,) if ending else ())), bench)
        super().__init__(key, title, (FormPart(form),), bench, save=save, hint=hint, above=self.units)

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


def merge_panel(rows: Sequence[UnitRow], bench: Workbench) -> EventPanel:
    """`Gộp đơn vị`: the units to tick, the new name, the decision."""
    return EventPanel(
        "unit:merge",
        translate("units", "Gộp đơn vị"),
        (_name(),),
        bench,
        save=translate("units", "Gộp đơn vị"),
        hint=translate(
            "units",
            "Đơn vị cũ kết thúc vào ngày trước ngày có hiệu lực, vẫn còn trong văn bản và số liệu cũ. Đơn vị cấp dưới "
            "và việc chưa xong chuyển sang đơn vị mới; ghi lý do nếu muốn đóng việc chưa xong.",
        ),
        units=rows,
    )


def split_panel(name: str, unit: str, bench: Workbench) -> EventPanel:
    """`Chia đơn vị`: the names of the new ones."""
    return EventPanel(
        f"unit:{unit}:split",
        translate("units", "Chia {0}").format(name),
        (_NAMES,),
        bench,
        save=translate("units", "Chia đơn vị"),
        hint=translate(
            "units",
            "Mỗi tên đơn vị mới một dòng, đơn vị kế thừa chính ghi trước: số liệu các năm trước và đơn vị cấp dưới "
            "tính cho đơn vị đó. Việc chưa xong giao cho từng đơn vị mới; ghi lý do nếu muốn đóng.",
        ),
    )


def rename_panel(name: str, unit: str, bench: Workbench) -> EventPanel:
    """`Đổi tên`."""
    return EventPanel(
        f"unit:{unit}:rename",
        translate("units", "Đổi tên {0}").format(name),
        (_name(),),
        bench,
        save=translate("units", "Đổi tên"),
        hint=translate("units", "Tên cũ vẫn tìm được, và còn nguyên trong văn bản trước ngày có hiệu lực."),
        ending=False,
    )


def dissolve_panel(name: str, unit: str, bench: Workbench) -> EventPanel:
    """`Giải thể`."""
    return EventPanel(
        f"unit:{unit}:dissolve",
        translate("units", "Giải thể {0}").format(name),
        (),
        bench,
        save=translate("units", "Giải thể"),
        hint=translate("units", "Việc chưa xong của đơn vị được đóng với lý do ghi ở dưới."),
    )
