"""`Bổ sung theo mẫu`: bodies and hamlets of an office, ours or one below, entered by ticking."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from dvk_desktop.domain.units import Unit
from dvk_desktop.ui.common.editor_panel import EditorPanel, FormPart
from dvk_desktop.ui.common.form import RecordForm
from dvk_desktop.ui.common.tick_list import TickList
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.common.wrapped_lines import wrap_lines
from dvk_desktop.usecases.fields import Field, FieldKind
from dvk_desktop.usecases.units.bodies import MOST_HAMLETS, AddBodies, BodyOffer

translate = QCoreApplication.translate
_ROW_HEIGHT = 32
_MOST_ROWS = 8  # leaves the fields below the list in sight at 1366×697
_LONG = 34  # characters that fit in one line beside the tick


class CountedTicks(QWidget):
    """Lines to tick, and above them how many are."""

    def __init__(self, lines: Sequence[tuple[str, str, bool]], about: str, *, edits: bool = False) -> None:
        """As `TickList.set_lines`; `about`: what they are. Long lines wrap."""
        super().__init__()
        self.list = TickList(about, self)
        rows = sum(2 if len(text) > _LONG else 1 for _, text, _ in lines)
        self.list.setFixedHeight(_ROW_HEIGHT * min(_MOST_ROWS, max(2, rows)) + 4)
        wrap_lines(self.list)
        said = QLabel(self)
        said.setProperty("role", "secondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(said)
        column.addWidget(self.list)
        self.list.ticks_changed.connect(lambda: said.setText(f"{about}: {len(self.list.ticked())}/{self.list.count()}"))
        self.list.set_lines(lines, edits=edits)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus to the lines; a focus proxy would take them out of their place in the Tab order."""
        super().focusInEvent(event)
        self.list.setFocus(event.reason())


class TemplatePanel(EditorPanel):
    """What the template offers beyond what is there; `command()` what was ticked, None while something is wrong."""

    def __init__(self, office: Unit, offers: Sequence[BodyOffer], bench: Workbench) -> None:
        """`office`: whose bodies they are."""
        self._office = office.id
        bodies = [offer for offer in offers if not offer.numbered and not offer.held]
        hamlets = next((offer for offer in offers if offer.numbered), None)
        self.bodies = CountedTicks(
            [(offer.key, offer.name, offer.usual) for offer in bodies],
            translate("units", "Đã chọn"),
            edits=True,
        )
        fields = (
            Field("hamlets", FieldKind.INTEGER, minimum=None),
            Field("hamlet_word"),
        )
        held = sum(offer.held for offer in offers)
        hint = translate("units", "Bỏ dấu ở nơi không có; bấm đúp vào tên để sửa.")
        if hamlets is not None:
            numbered = translate("units", "Thôn, tổ dân phố đánh số từ 1, sau này đổi tên được (nhiều nhất {0}).")
            hint += " " + numbered.format(MOST_HAMLETS)
        if held:
            hint += " " + translate("units", "{0} đơn vị trong mẫu đã có, không hiện lại.").format(held)
        super().__init__(
            f"unit:{office.id}:template",
            translate("units", "Bổ sung đơn vị của {0}").format(office.name),
            (FormPart(RecordForm("unit_template", fields if hamlets is not None else (), bench)),),
            bench,
            save=translate("units", "Thêm các đơn vị đã chọn"),
            hint=hint,
            above=self.bodies,
        )
        if hamlets is not None:
            self.show_values({"hamlet_word": hamlets.name})

    def command(self) -> AddBodies | None:
        """What was ticked."""
        values = self.values()
        if values is None:
            return None
        hamlets = values.get("hamlets")
        count = hamlets if isinstance(hamlets, int) else 0
        return AddBodies(self.bodies.list.ticked(), count, str(values.get("hamlet_word") or ""), self._office)


class CommunesPanel(EditorPanel):
    """As which offices the communes of the province are entered."""

    def __init__(self, kinds: Sequence[tuple[str, str, bool]], bench: Workbench) -> None:
        self.kinds = CountedTicks(kinds, translate("units", "Ghi là"))
        super().__init__(
            "unit:communes",
            translate("units", "Thêm tất cả xã, phường của tỉnh"),
            (FormPart(RecordForm("unit_template", (), bench)),),
            bench,
            save=translate("units", "Thêm xã, phường"),
            hint=translate(
                "units", "Lấy từ danh mục đơn vị hành chính, kèm mã. Nơi nào đã có trong danh sách thì giữ nguyên."
            ),
            above=self.kinds,
        )
