"""The bar over the page: its title, the working year, what is asked for anywhere, what the page does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from dvk_desktop.ui.common.actions import Action, ActionBar, ActionSet
from dvk_desktop.ui.common.theme import Look
from dvk_desktop.ui.common.workbench import WorkingYear

YEARS_BACK, YEARS_AHEAD = 5, 1


class TopBar(QWidget):
    """Title · year · tools · actions of the page."""

    def __init__(self, look: Look, year: WorkingYear, this_year: int, parent: QWidget | None = None) -> None:
        """`this_year`: of the clock; the menu offers the years around it."""
        super().__init__(parent)
        self.setObjectName("top-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._year, self._this_year = look, year, this_year
        self._tools: list[tuple[QToolButton, str]] = []
        self._title = QLabel(self)
        self._title.setProperty("role", "page-title")
        self._title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._year_button = QToolButton(self)
        self._year_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._year_button.setToolTip(self.tr("Năm làm việc của cả chương trình"))
        menu = QMenu(self._year_button)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        self._year_button.setMenu(menu)
        self.actions_bar = ActionBar(look, self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 0, 12, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self._title)
        self._row.addSpacing(8)
        self._row.addWidget(self._year_button)
        self._tools_at = self._row.count()
        self._row.addWidget(self.actions_bar, 1)
        year.changed.connect(self._show_year)
        look.changed.connect(self._restyle)
        self._show_year()
        self._restyle()

    def show_page(self, title: str, actions: ActionSet | None) -> None:
        """Show the title and the actions of a page."""
        self._title.setText(title)
        self.actions_bar.show_actions(actions)

    def add_tool(self, action: Action) -> QToolButton:
        """Add a tool that is there on every page (`Tìm khắp nơi`); its key is the window's business."""
        button = QToolButton(self)
        button.setText(f"{action.title} ({action.shortcut})" if action.shortcut else action.title)
        button.setToolTip(action.tip or button.text())
        button.setAccessibleName(action.title)
        button.clicked.connect(lambda: action.run())
        self._tools.append((button, action.icon))
        self._row.insertWidget(self._tools_at + len(self._tools) - 1, button)
        self._restyle()
        return button

    def set_slim(self, slim: bool) -> None:
        """Tools as icons in narrow windows."""
        style = Qt.ToolButtonStyle
        for button, icon in self._tools:
            only_icon = slim and bool(icon)
            button.setToolButtonStyle(style.ToolButtonIconOnly if only_icon else style.ToolButtonTextBesideIcon)

    def _show_year(self) -> None:
        self._year_button.setText(self.tr("Năm {0}").format(self._year.value))

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        for value in range(self._this_year + YEARS_AHEAD, self._this_year - YEARS_BACK - 1, -1):
            action = menu.addAction(self.tr("Năm {0}").format(value))
            action.setCheckable(True)
            action.setChecked(value == self._year.value)
            action.triggered.connect(lambda checked=False, value=value: self._year.set(value))

    def _restyle(self) -> None:
        self.setFixedHeight(self._look.sizes.top_bar)
        for button, icon in self._tools:
            if icon:
                self._look.dress(button, icon)
