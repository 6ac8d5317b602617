"""`Bổ sung theo mẫu`: the office's own bodies and hamlets, entered by ticking."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from dvk_desktop.ui.common.editor_panel import EditorPanel, FormPart
from dvk_desktop.ui.common.form import RecordForm
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.usecases.fields import Field, FieldKind
from dvk_desktop.usecases.units.bodies import MOST_HAMLETS, AddBodies, BodyOffer

translate = QCoreApplication.translate
_KEY = Qt.ItemDataRole.UserRole
_ROW_HEIGHT, _MOST_ROWS = 32, 11


class TickList(QWidget):
    """Lines to tick; the names of those that may be corrected can be edited in place."""

    def __init__(self, lines: Sequence[tuple[str, str, bool]], about: str, *, edits: bool = False) -> None:
        """`lines`: (key, text, ticked to begin with); `about`: what they are, for who cannot see them."""
        super().__init__()
        self.list = QListWidget(self)
        self.list.setAccessibleName(about)
        for key, text, ticked in lines:
            item = QListWidgetItem(text, self.list)
            item.setData(_KEY, key)
            item.setToolTip(text)
            flags = item.flags() | Qt.ItemFlag.ItemIsUserCheckable
            item.setFlags(flags | Qt.ItemFlag.ItemIsEditable if edits else flags)
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.list.setFixedHeight(_ROW_HEIGHT * min(_MOST_ROWS, max(2, len(lines))) + 4)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._said = QLabel(self)
        self._said.setProperty("role", "secondary")
        self._about = about
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._said)
        column.addWidget(self.list)
        self.list.itemChanged.connect(lambda _: self._count())
        self._count()

    def ticked(self) -> Mapping[str, str]:
        """Key → text of the lines that are ticked."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return {str(item.data(_KEY)): item.text() for item in items if item.checkState() is Qt.CheckState.Checked}

    def _count(self) -> None:
        self._said.setText(f"{self._about}: {len(self.ticked())}/{self.list.count()}")


class TemplatePanel(EditorPanel):
    """What the template offers beyond what is there; `command()` what was ticked, None while something is wrong."""

    def __init__(self, offers: Sequence[BodyOffer], bench: Workbench) -> None:
        bodies = [offer for offer in offers if not offer.numbered and not offer.held]
        hamlets = next((offer for offer in offers if offer.numbered), None)
        self.bodies = TickList(
            [(offer.key, offer.name, offer.usual) for offer in bodies], translate("units", "Đã chọn"), edits=True
        )
        fields = (
            Field("hamlets", FieldKind.INTEGER, minimum=None),
            Field("hamlet_word"),
        )
        held = sum(offer.held for offer in offers)
        hint = translate(
            "units",
            "Bỏ dấu ở nơi không có; bấm đúp vào tên để sửa. Thôn, tổ dân phố đánh số từ 1, sau này đổi tên được (nhiều "
            "nhất {0}).",
        ).format(MOST_HAMLETS)
        if held:
            hint += " " + translate("units", "{0} đơn vị trong mẫu đã có, không hiện lại.").format(held)
        super().__init__(
            "unit:template",
            translate("units", "Bổ sung đơn vị theo mẫu"),
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
        return AddBodies(self.bodies.ticked(), count, str(values.get("hamlet_word") or ""))


class CommunesPanel(EditorPanel):
    """As which offices the communes of the province are entered."""

    def __init__(self, kinds: Sequence[tuple[str, str, bool]], bench: Workbench) -> None:
        self.kinds = TickList(kinds, translate("units", "Ghi là"))
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
