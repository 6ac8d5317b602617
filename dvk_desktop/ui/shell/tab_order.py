"""Where Tab goes in the window: in the order in which it is read. Navigation, top bar, tabs and filters, the list or
whatever the page is made of, the record beside it, the status bar.

Qt goes by the order in which widgets were made, so that a button made anew for another record comes last of all. It
also counts a page that hands the focus to its list among what Tab comes to: going forward it leaps over whatever stands
before the list (filters, `Đóng`), and where the list is hidden, because it is empty or covered, it chooses the page and
leaves the focus where it was, for ever.

Neither `nextInFocusChain` nor `focusProxy` may be asked for here: Qt for Python takes whatever a widget returns for a
child of that widget, from then on. A spin box and the line edit in it then own each other, and the next look for cyclic
garbage deletes both, and all they were made the parents of, under the window that shows them.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QCalendarWidget, QComboBox, QLineEdit, QTabWidget, QWidget

from dvk_desktop.ui.shell.navigation import NavigationPanel
from dvk_desktop.ui.shell.status_area import StatusArea
from dvk_desktop.ui.shell.top_bar import TopBar

_NAVIGATION, _TOP, _BAR, _PAGE, _BESIDE, _STATUS = range(6)
_KINDS = ((NavigationPanel, _NAVIGATION), (TopBar, _TOP), (StatusArea, _STATUS))
_NAMES = {
    "filter-bar": _BAR,
    "inspector": _BESIDE,
}  # by the name of the object: the first page has neither list nor form
_IN_LINES = frozenset({_NAVIGATION, _TOP, _BAR})
"""Zones whose widgets change places with the room there is: they are gone through as they stand."""
_SAME_LINE = 16  # pixels by which the middles of widgets in one line may differ


def moved_on(before: QWidget, window: QWidget, *, forward: bool) -> bool:
    """Give the focus to the next widget after `before` in `window` that takes it itself and is in sight; False if there
    is none. GUI thread."""
    stops = _stops(window)
    others = [stop for stop in stops if stop is not before]
    if not others:
        return False
    if before in stops:
        found = stops[(stops.index(before) + (1 if forward else -1)) % len(stops)]
    else:  # something that is no stop itself has the focus: go on from its zone
        zone = _zone(before, window)
        after = [stop for stop in stops if (_zone(stop, window) >= zone) == forward]
        found = (after or stops)[0 if forward else -1]
    found.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    return True


def _stops(window: QWidget) -> list[QWidget]:
    """What Tab comes to, in the order in which it is read."""
    zones: dict[int, list[QWidget]] = {}
    for widget in window.findChildren(QWidget):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not _hands_on(widget)
        if takes and widget.isVisible() and widget.isEnabled() and widget.window() is window:
            zones.setdefault(_zone(widget, window), []).append(widget)
    for zone in _IN_LINES & zones.keys():
        zones[zone] = _as_they_stand(zones[zone], window)
    return [widget for zone in sorted(zones) for widget in zones[zone]]


def _hands_on(widget: QWidget) -> bool:
    """Whether it is one of Qt's own that takes the focus only to hand it to another."""
    inside = isinstance(widget, QLineEdit) and isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox)
    return inside or isinstance(widget, QCalendarWidget | QTabWidget)


def _zone(widget: QWidget, window: QWidget) -> int:
    """The zone of the window that `widget` is in."""
    each: QWidget | None = widget
    while each is not None and each is not window:
        for kind, zone in _KINDS:
            if isinstance(each, kind):
                return zone
        if (named := _NAMES.get(each.objectName())) is not None:
            return named
        each = each.parentWidget()
    return _PAGE


def _as_they_stand(widgets: list[QWidget], window: QWidget) -> list[QWidget]:
    """Line by line, each from left to right."""
    places = {id(each): each.mapTo(window, QPoint(each.width() // 2, each.height() // 2)) for each in widgets}
    lines: list[list[QWidget]] = []
    last = 0
    for each in sorted(widgets, key=lambda each: places[id(each)].y()):
        middle = places[id(each)].y()
        if not lines or middle - last > _SAME_LINE:
            lines.append([])
        lines[-1].append(each)
        last = middle
    return [each for line in lines for each in sorted(line, key=lambda each: places[id(each)].x())]
