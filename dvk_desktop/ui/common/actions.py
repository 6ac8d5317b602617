"""What a page can do: one description an action, shown as buttons, in menus and as keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from dvk_desktop.ui.common.keys import sequences
from dvk_desktop.ui.common.theme import Look


class Needs(StrEnum):
    """What must be selected for an action to make sense."""

    NOTHING = "nothing"
    ONE = "one"
    SOME = "some"


@dataclass(frozen=True, slots=True)
class Action:
    """One thing a page does. `title`: a verb (`Ghi đã nộp`), already translated. `shortcut`: e.g. ``"Ctrl+N"``.

    `primary`: the page's one coloured button. `hidden`: never a button, only a key and a line in menus (`Việc khác`,
    right click). `prints`: stands under `In` instead of among the buttons. `icon`: a drawing.
    """

    name: str
    title: str
    run: Callable[[], None]
    shortcut: str = ""
    needs: Needs = Needs.NOTHING
    primary: bool = False
    hidden: bool = False
    prints: bool = False
    icon: str = ""
    tip: str = ""


class ActionSet(QObject):
    """The actions of one page or list as `QAction`s of `widget`: their keys work while it is visible. What takes
    something away stands last."""

    changed = Signal()

    def __init__(self, actions: Sequence[Action], widget: QWidget, look: Look) -> None:
        super().__init__(widget)
        self.actions = tuple(sorted(actions, key=lambda action: action.shortcut == "Delete"))
        self._look = look
        self._by_name: dict[str, QAction] = {}
        self.latest: Action | None = None  # what was done last
        for action in self.actions:
            made = QAction(action.title, self)
            made.setObjectName(action.name)
            if action.shortcut:
                made.setShortcuts(sequences(action.shortcut))
                made.setToolTip(f"{action.tip or action.title} ({action.shortcut})")
            elif action.tip:
                made.setToolTip(action.tip)
            made.triggered.connect(lambda checked=False, action=action: self._run(action))
            widget.addAction(made)
            self._by_name[action.name] = made
        look.changed.connect(self._colour)
        self._colour()
        self.set_selected(0)

    def action(self, name: str) -> QAction:
        """The `QAction` with this name. KeyError if there is none."""
        return self._by_name[name]

    def has(self, name: str) -> bool:
        return name in self._by_name

    def trigger(self, name: str) -> None:
        """Run the action with this name, if there is one and it can be run now."""
        if name in self._by_name:
            self._by_name[name].trigger()

    def prints(self) -> list[QAction]:
        """Those that print."""
        return [self._by_name[action.name] for action in self.actions if action.prints]

    def set_selected(self, count: int) -> None:
        """Enable what makes sense with `count` rows selected."""
        for action in self.actions:
            enough = {Needs.NOTHING: True, Needs.ONE: count == 1, Needs.SOME: count > 0}[action.needs]
            self._by_name[action.name].setEnabled(enough)

    def menu(self, parent: QWidget) -> QMenu:
        """All actions, those for the selection first."""
        menu = QMenu(parent)
        selection = [action for action in self.actions if action.needs is not Needs.NOTHING]
        others = [action for action in self.actions if action.needs is Needs.NOTHING]
        for group in (selection, others):
            for action in group:
                menu.addAction(self._by_name[action.name])
            menu.addSeparator()
        return menu

    def _run(self, action: Action) -> None:
        self.latest = action
        action.run()

    def _colour(self) -> None:
        for action in self.actions:
            if action.icon:
                self._by_name[action.name].setIcon(self._look.icon(action.icon))


class ActionBar(QWidget):
    """Buttons of an `ActionSet`: as many as fit, the rest and what has no button under `Việc khác`, the primary one at
    the right end."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._actions: ActionSet | None = None
        self._buttons: list[QPushButton] = []
        self._primary: QPushButton | None = None
        self._hidden: list[QAction] = []
        self._is_fitting, self._fit_again = False, False
        self._more = QToolButton(self)
        self._more.setText(self.tr("Việc khác"))
        self._more.setToolTip(self.tr("Những việc khác làm được ở trang này"))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more_menu = QMenu(self._more)
        self._more.setMenu(self._more_menu)
        self._more_menu.aboutToHide.connect(lambda: self._more.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addStretch(1)
        self._row.addWidget(self._more)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_actions(self, actions: ActionSet | None) -> None:
        """Show these instead of those shown before."""
        self._actions = actions
        for button in [*self._buttons, *([self._primary] if self._primary else [])]:
            self._row.removeWidget(button)
            button.deleteLater()
            button.hide()
        self._buttons, self._primary = [], None
        self._hidden = [actions.action(each.name) for each in actions.actions if each.hidden] if actions else []
        shown = [action for action in actions.actions if not action.hidden and not action.prints] if actions else []
        for action in shown:
            assert actions is not None
            primary = action.primary and self._primary is None
            button = _button_of(actions.action(action.name), action.icon, primary, self._look, self)
            if primary:
                button.setProperty("role", "primary")
                self._primary = button
            else:
                self._buttons.append(button)
        for number, button in enumerate(self._buttons):
            self._row.insertWidget(1 + number, button)
        if self._primary is not None:
            self._row.addWidget(self._primary)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        width = self._more.sizeHint().width() + (self._primary.sizeHint().width() + 8 if self._primary else 0)
        return QSize(width, self._look.sizes.primary)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Hide the buttons there is no room for and offer them in the menu, before what never is a button.

        Showing a button lays out anew, which comes back here: it is looked at again afterwards, not in between.
        """
        if self._is_fitting:
            self._fit_again = True
            return
        self._is_fitting = True
        for _ in range(3):
            self._fit_again = False
            self._fit_once()
            if not self._fit_again:
                break
        self._is_fitting = False

    def _fit_once(self) -> None:
        for button in self._buttons:
            button.ensurePolished()
        room = self.width() - (self._primary.sizeHint().width() + 8 if self._primary else 0)
        widths = [button.sizeHint().width() + 8 for button in self._buttons]
        if sum(widths) > room or self._hidden:
            room -= self._more.sizeHint().width() + 8
        fitting: list[bool] = []
        for width in widths:
            fitting.append(room >= width and all(fitting))
            room -= width
        self._more_menu.clear()
        for button, fits in zip(self._buttons, fitting, strict=True):
            if not fits and self._actions is not None:
                self._more_menu.addAction(self._actions.action(button.objectName()))
        if self._hidden and not self._more_menu.isEmpty():
            self._more_menu.addSeparator()
        self._more_menu.addActions(self._hidden)
        for button, fits in zip(self._buttons, fitting, strict=True):
            button.setVisible(fits)
        self._more.setVisible(not self._more_menu.isEmpty())


def _button_of(action: QAction, icon: str, primary: bool, look: Look, parent: QWidget) -> QPushButton:
    button = QPushButton(action.text(), parent)
    button.setObjectName(action.objectName())
    if icon:
        look.dress(button, icon, "on_accent" if primary else "text_2")
    button.setEnabled(action.isEnabled())
    button.setToolTip(action.toolTip())
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    # a click leaves the focus in the list: a button that is disabled by its own act would hand it to the navigation
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(action.trigger)
    action.enabledChanged.connect(button.setEnabled)
    return button
