"""The selected record beside its list: title, facts, sections that fold, at most two buttons at the foot."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dvk_desktop.ui.common.actions import ActionSet
from dvk_desktop.ui.common.columns import Status
from dvk_desktop.ui.common.flow_row import FlowRow
from dvk_desktop.ui.common.labels import StatusLabel, written
from dvk_desktop.ui.common.theme import Look

WIDTH = 360
FACT_LABEL_WIDTH = 112
_BY_KEYS = Qt.TextInteractionFlag.LinksAccessibleByKeyboard


@dataclass(frozen=True, slots=True)
class Fact:
    """One line: what it is, what it says, and (if it has one) its status. `action`: name of an action of the list that
    a click on the text triggers."""

    label: str
    text: str = ""
    status: Status | None = None
    action: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A part that folds. `facts`, `lines` (plain text, one paragraph each) and `part` (a widget made on the GUI thread)
    in this order."""

    title: str
    facts: tuple[Fact, ...] = ()
    lines: tuple[str, ...] = ()
    folded: bool = False
    part: Callable[[QWidget], QWidget] | None = None


@dataclass(frozen=True, slots=True)
class Inspection:
    """What the inspector shows of one record. `buttons`: names of at most two actions of the list. `parts`: widgets of
    the feature's own, made on the GUI thread, between the facts and the sections."""

    title: str
    subtitle: str = ""
    status: Status | None = None
    facts: tuple[Fact, ...] = ()
    sections: tuple[Section, ...] = ()
    buttons: tuple[str, ...] = ()
    parts: tuple[Callable[[QWidget], QWidget], ...] = ()


class Inspector(QWidget):
    """Shows an `Inspection`, or any other widget (a form) in its place. `closed`: Esc or ×; `let_go`: what had the
    focus in it is gone."""

    closed = Signal()
    let_go = Signal()

    def __init__(self, look: Look, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._actions = look, actions
        self._folded: dict[str, bool] = {}
        self._content: QWidget | None = None
        self._other: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.shown: Inspection | None = None

    def show_inspection(self, inspection: Inspection | None) -> None:
        """Show a record, or (None) that none is selected. A form shown in its place stays until it is closed."""
        self.shown = inspection
        if self._other is None:
            self._replace(self._made(inspection))

    def show_widget(self, widget: QWidget) -> None:
        """Show `widget` (an editor) instead of the record. Nothing out of sight can take the focus: whoever brings it
        into sight gives it that."""
        self._other = widget
        self._replace(widget)

    def close_widget(self) -> None:
        """Take the editor away and show the record again."""
        if self._other is not None:
            self._other = None
            self._replace(self._made(self.shown))

    @property
    def editor(self) -> QWidget | None:
        """The editor that is shown, if any."""
        return self._other

    def take_focus(self) -> None:
        """Put the focus into what is shown."""
        if self._content is not None:
            self._content.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def is_editing(self) -> bool:
        """Whether an editor is shown."""
        return self._other is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.is_editing:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _replace(self, widget: QWidget) -> None:
        focus = QApplication.focusWidget()
        held = focus is not None and self._content is not None and self._content.isAncestorOf(focus)
        reading = held and focus is self._content.focusProxy() if self._content is not None else False
        if self._content is not None and self._content is not widget:
            self._column.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = widget
        self._column.addWidget(widget)
        widget.show()
        if reading and widget.focusProxy() is not None:
            widget.setFocus()
        elif held and not self.is_editing:
            self.let_go.emit()

    def _made(self, inspection: Inspection | None) -> QWidget:
        outer = QWidget(self)
        column = QVBoxLayout(outer)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if inspection is None:
            hint = QLabel(self.tr("Chọn một dòng để xem chi tiết."), outer)
            hint.setProperty("role", "secondary")
            hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addSpacing(48)
            column.addWidget(hint)
            column.addStretch(1)
            return outer
        area = QScrollArea(outer)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setWidget(self._body(inspection))
        area.viewport().setAutoFillBackground(False)
        outer.setFocusProxy(area)
        column.addWidget(area, 1)
        if inspection.buttons:
            column.addLayout(self._foot(inspection, outer))
        return outer

    def _body(self, inspection: Inspection) -> QWidget:
        body = QWidget()
        body.setProperty("role", "page")
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        title = written(inspection.title, body)
        title.setProperty("role", "section")
        column.addWidget(title)
        if inspection.subtitle:
            subtitle = written(inspection.subtitle, body)
            subtitle.setProperty("role", "secondary")
            column.addWidget(subtitle)
        if inspection.status:
            column.addWidget(StatusLabel(inspection.status, self._look, body))
        if inspection.facts:
            column.addLayout(self._facts(inspection.facts, body))
        for part in inspection.parts:
            column.addWidget(part(body))
        for section in inspection.sections:
            column.addWidget(self._section(section, body))
        column.addStretch(1)
        return body

    def _facts(self, facts: tuple[Fact, ...], parent: QWidget) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for number, fact in enumerate(facts):
            label = written(fact.label, parent)
            label.setProperty("role", "secondary")
            label.setFixedWidth(self._look.sizes.column(FACT_LABEL_WIDTH))
            value = self._value(fact, parent)
            grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, number, 1, Qt.AlignmentFlag.AlignTop)
        return grid

    def _value(self, fact: Fact, parent: QWidget) -> QWidget:
        if fact.status is not None:
            return StatusLabel(fact.status, self._look, parent)
        if not fact.action:
            return written(fact.text or "–", parent)
        link = QLabel(f'<a href="#">{escape(fact.text)}</a>', parent)
        link.setWordWrap(True)
        link.setAccessibleName(fact.text)
        link.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse | _BY_KEYS)
        link.linkActivated.connect(lambda _: self._actions.action(fact.action).trigger())
        return link

    def _section(self, section: Section, parent: QWidget) -> QWidget:
        holder = QWidget(parent)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        head = QToolButton(holder)
        head.setProperty("role", "fold")
        head.setText(section.title)
        head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        head.setCheckable(True)
        head.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        inside = QWidget(holder)
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(4, 0, 0, 4)
        lines.setSpacing(4)
        if section.facts:
            lines.addLayout(self._facts(section.facts, inside))
        for line in section.lines:
            lines.addWidget(written(line, inside))
        if section.part is not None:
            lines.addWidget(section.part(inside))
        column.addWidget(head)
        column.addWidget(inside)

        def fold(open_: bool) -> None:
            self._folded[section.title] = not open_
            inside.setVisible(open_)
            head.setIcon(self._look.icon("chevron-down" if open_ else "chevron-right"))

        head.setChecked(not self._folded.get(section.title, section.folded))
        fold(head.isChecked())
        head.toggled.connect(fold)
        return holder

    def _foot(self, inspection: Inspection, parent: QWidget) -> QVBoxLayout:
        """The buttons, in two lines where the words are long or the letters large."""
        foot, row = QVBoxLayout(), FlowRow(parent)
        foot.setContentsMargins(16, 8, 16, 12)
        foot.addWidget(row)
        for name in inspection.buttons[:2]:
            action = self._actions.action(name)
            button = QPushButton(action.text(), parent)
            button.setToolTip(action.toolTip())
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # made anew with the record: the focus stays in the list
            button.setEnabled(action.isEnabled())
            action.enabledChanged.connect(button.setEnabled)
            button.clicked.connect(action.trigger)
            row.add(button)
        return foot
