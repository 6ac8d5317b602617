"""The table of pages in the order of the navigation, and the panel that shows it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from dvk_desktop.ui.common.theme import ICON_GAP, Look

translate = QCoreApplication.translate
WIDE, SLIM = 200, 56
ICON = 20
FOOT = "foot"


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page of the program. `group`: key of `group_titles()`, "" for none. `factory`: called at the first showing."""

    key: str
    title: str
    group: str
    shortcut: str
    icon: str
    factory: Callable[[], QWidget]


def group_titles() -> Mapping[str, str]:
    """Headings of the groups; the foot has none and stands at the bottom."""
    return {
        "letters": translate("navigation", "VĂN BẢN"),
        "movement": translate("navigation", "PHONG TRÀO"),
        "figures": translate("navigation", "TRAO ĐỔI, SỐ LIỆU"),
    }


def page_specs(factories: Mapping[str, Callable[[], QWidget]]) -> tuple[PageSpec, ...]:
    """The pages there is a factory for, in the order of the navigation. Key of a page = its folder under `ui/`."""
    table = (
        ("home", translate("navigation", "Hôm nay"), "", "Ctrl+1"),
        ("directives", translate("navigation", "Văn bản"), "letters", "Ctrl+2"),
        ("obligations", translate("navigation", "Theo dõi, đôn đốc"), "letters", "Ctrl+3"),
        ("practice_models", translate("navigation", "Mô hình, điển hình"), "movement", "Ctrl+4"),
        ("activities", translate("navigation", "Hoạt động"), "movement", "Ctrl+5"),
        ("evaluations", translate("navigation", "Xét công nhận"), "movement", "Ctrl+6"),
        ("rewards", translate("navigation", "Khen thưởng"), "movement", "Ctrl+7"),
        ("exchange", translate("navigation", "Nhận, gửi Excel"), "figures", "Ctrl+8"),
        ("reports", translate("navigation", "Báo cáo, số liệu"), "figures", "Ctrl+9"),
        ("units", translate("navigation", "Đơn vị"), FOOT, ""),
        ("settings", translate("navigation", "Cài đặt"), FOOT, "Ctrl+0"),
    )
    return tuple(
        PageSpec(key, title, group, shortcut, f"nav-{key}", factories[key])
        for key, title, group, shortcut in table
        if key in factories
    )


class NavigationButton(QToolButton):
    """One entry; a badge counts work that waits (0 shows none)."""

    def __init__(self, spec: PageSpec, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._spec = look, spec
        self.count = 0
        self.setText(spec.title)
        self.setAccessibleName(spec.title)
        self.setCheckable(True)
        self._slim = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(f"{spec.title} ({spec.shortcut})" if spec.shortcut else spec.title)
        self.toggled.connect(lambda checked: self.colour())
        look.changed.connect(self.colour)
        self.colour()

    def set_slim(self, slim: bool) -> None:
        """Only the icon, or icon and title."""
        self._slim = slim
        self.setProperty("slim", slim)
        self.style().unpolish(self)
        self.style().polish(self)
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(style.ToolButtonIconOnly if slim else style.ToolButtonTextBesideIcon)
        self.colour()

    def set_count(self, count: int) -> None:
        self.count = count
        title = self._spec.title
        self.setAccessibleName(self.tr("{0}, {1} việc chờ").format(title, count) if count else title)
        self.update()

    def colour(self) -> None:
        gap = 0 if self._slim else ICON_GAP
        self.setIcon(self._look.icon(self._spec.icon, "accent" if self.isChecked() else "text_2", ICON, gap))
        self.setIconSize(QSize(ICON + gap, ICON))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.count:
            return
        slim = self._slim
        text = "99+" if self.count > 99 else str(self.count)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._look.font(11 if slim else self._look.sizes.group, bold=True))
        width = painter.fontMetrics().horizontalAdvance(text) + (8 if slim else 10)
        height = 15 if slim else 20
        top = 1 if slim else (self.height() - height) // 2
        right = self.width() - (4 if slim else 10)
        area = QRect(right - width, top, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.tokens.accent))
        painter.drawRoundedRect(area, height / 2, height / 2)
        painter.setPen(QColor(self._look.tokens.on_accent))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, text)
        painter.end()


class NavigationPanel(QWidget):
    """The entries under their headings. `chosen(str)`: key of the page clicked."""

    chosen = Signal(str)

    def __init__(self, pages: Sequence[PageSpec], look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self.buttons: dict[str, NavigationButton] = {}
        self._headings: list[QLabel] = []
        self.is_slim = False
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 6)
        column.setSpacing(0)
        titles, last = group_titles(), ""
        for spec in pages:
            if spec.group != last:
                last = spec.group
                if spec.group == FOOT:
                    column.addStretch(1)
                else:
                    heading = QLabel(titles[spec.group], self)
                    self._headings.append(heading)
                    column.addWidget(heading)
            button = NavigationButton(spec, look, self)
            button.clicked.connect(lambda checked=False, key=spec.key: self.chosen.emit(key))
            self._group.addButton(button)
            self.buttons[spec.key] = button
            column.addWidget(button)
        if last != FOOT:
            column.addStretch(1)
        self._fit()
        look.changed.connect(self._fit)

    def set_slim(self, slim: bool) -> None:
        """Icons with tips in narrow windows."""
        if slim != self.is_slim:
            self.is_slim = slim
            self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(SLIM if self.is_slim else self._look.sizes.column(WIDE))
        for heading in self._headings:
            heading.setFixedHeight(9 if self.is_slim else self._look.sizes.column(26) + 4)
            heading.setProperty("slim", self.is_slim)
            heading.setStyleSheet("color: transparent" if self.is_slim else "")
        for button in self.buttons.values():
            button.set_slim(self.is_slim)
