"""The filters of a list besides its text: chosen from a menu, each shown as a chip with ×, the working year too."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from dvk_desktop.ui.common.filter_bar import FilterBar
from dvk_desktop.ui.common.workbench import WorkingYear


@dataclass(frozen=True, slots=True)
class ListFilter:
    """A field rows can be filtered by. `choices`: (code, label) of each value, asked for when the menu opens."""

    name: str
    title: str
    choices: Callable[[], Sequence[tuple[str, str]]]


class ListFilters(QObject):
    """Keeps which filters are on. `changed`: somebody put one on or took one away."""

    changed = Signal()

    def __init__(
        self,
        filters: Sequence[ListFilter],
        year_filter: str,
        year: WorkingYear,
        bar: FilterBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._filters = {each.name: each for each in filters}
        self._year_filter, self._year, self._bar = year_filter, year, bar
        self._active: dict[str, str] = {}
        self._labels: dict[str, str] = {}
        if year_filter:
            self._active[year_filter] = str(year.value)
            year.changed.connect(self._year_changed)
        bar.filters.setMenu(self._menu())
        bar.filters.setVisible(bool(filters))
        bar.chip_closed.connect(self.clear)
        self._show()

    def active(self) -> Mapping[str, str]:
        """Field → code or id of the filters that are on."""
        return dict(self._active)

    def set(self, name: str, code: str, text: str = "") -> None:
        """Show only rows with `code` in `name`; `text` is the value's label, looked up in the choices if left out."""
        self._active[name] = code
        self._labels[name] = text or self._label_of(name, code)
        self._show()
        self.changed.emit()

    def set_all(self, filters: Mapping[str, str]) -> None:
        """Exactly these filters, and the working year; does not tell `changed`."""
        self._active = {**({self._year_filter: str(self._year.value)} if self._year_filter else {}), **filters}
        self._active = {name: code for name, code in self._active.items() if code}
        self._labels = {name: self._label_of(name, code) for name, code in filters.items()}
        self._show()

    def clear(self, name: str) -> None:
        """Take a filter away."""
        if self._active.pop(name, None) is not None:
            self._show()
            self.changed.emit()

    def clear_all(self) -> None:
        """Take all filters away, that of the year too; does not tell `changed`."""
        self._active.clear()
        self._show()

    def _year_changed(self, year: int) -> None:
        self.set(self._year_filter, str(year))

    def _label_of(self, name: str, code: str) -> str:
        if name not in self._filters:
            return code
        return dict(self._filters[name].choices()).get(code, code)

    def _show(self) -> None:
        chips = []
        for name, code in self._active.items():
            if name == self._year_filter:
                chips.append((name, self.tr("Năm {0}").format(code)))
            else:
                title = self._filters[name].title if name in self._filters else ""
                label = self._labels.get(name, code)
                chips.append((name, f"{title}: {label}" if title else label))
        self._bar.show_chips(chips)

    def _menu(self) -> QMenu:
        """The working year where it is off, and a menu for each filter, filled when it opens. They are made once:
        clearing a menu deletes its actions and leaves the menus within it."""
        menu = QMenu(self._bar)
        if self._year_filter:
            year = menu.addAction("", lambda: self.set(self._year_filter, str(self._year.value)))
            menu.aboutToShow.connect(lambda: self._offer_year(year))
            menu.addSeparator()
        for each in self._filters.values():
            inner = QMenu(each.title, menu)
            inner.aboutToShow.connect(lambda inner=inner, each=each: self._fill(inner, each))
            menu.addMenu(inner)
        return menu

    def _offer_year(self, action: QAction) -> None:
        action.setText(self.tr("Năm {0}").format(self._year.value))
        action.setVisible(self._year_filter not in self._active)

    def _fill(self, menu: QMenu, of: ListFilter) -> None:
        menu.clear()
        for code, label in of.choices():
            action = menu.addAction(label)
            action.setCheckable(True)
            action.setChecked(self._active.get(of.name) == code)
            action.triggered.connect(
                lambda checked, code=code, label=label: (
                    self.set(of.name, code, label) if checked else self.clear(of.name)
                )
            )
