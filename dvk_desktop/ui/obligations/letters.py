"""The letters whose units are followed: picked over the list and in `Ghi nhận nhanh`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from dvk_desktop.domain.text import capital, shortened, sort_key
from dvk_desktop.language import label
from dvk_desktop.ui.common.change_hub import Watch
from dvk_desktop.ui.common.choices import choice_label
from dvk_desktop.ui.common.shortened_box import ShortenedBox
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.obligations.columns import unit_and_part
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.obligations.board_rows import WITHOUT
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate
ALL = "*"
_SHORT = 60


@dataclass(frozen=True, slots=True)
class LetterChoice:
    """A letter to pick."""

    id: str
    text: str


def letters_followed(services: Services) -> list[LetterChoice]:
    """Letters that units below us have to act on, the newest first. Called on a reader thread."""
    found = []
    for row in services.directives.directives.all(ListQuery()):
        if row.expected:
            name = " · ".join(part for part in (row.number_full, shortened(row.subject, _SHORT)) if part)
            done = translate("obligations", "{0} việc").format(row.assigned)
            found.append(LetterChoice(row.id, f"{capital(name)} ({done})"))
    return found


@dataclass(frozen=True, slots=True)
class LineChoice:
    """A line of a letter: the unit, its clause ("" for the whole letter), how far it is."""

    id: str
    unit: str
    clause: str
    text: str


def lines_of(services: Services, letter: str) -> list[LineChoice]:
    """The lines of a letter, unit by unit. Called on a reader thread."""
    query = ListQuery(filters={"directive": letter, "own": "0"})
    return [
        LineChoice(
            row.id, row.unit, row.task_ordinal, f"{unit_and_part(row)} – {choice_label('obligation_state', row.state)}"
        )
        for row in services.obligations.by_letter.all(query)
    ]


class ClausePicker(QComboBox):
    """Picks one clause among those that have lines of their own; not in sight where a letter has none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("obligations", "Mục của văn bản"))
        self.hide()

    @property
    def clause(self) -> str:
        """The clause picked, "" for all of the letter."""
        return str(self.currentData() or "")

    def offer(self, clauses: Iterable[str]) -> None:
        """Offer the clauses of another letter, of which all is picked."""
        names = sorted({clause for clause in clauses if clause}, key=sort_key)
        self.blockSignals(True)
        self.clear()
        self.addItem(translate("obligations", "Mọi việc của văn bản"), "")
        for name in names:
            self.addItem(translate("obligations", "Riêng mục {0}").format(name), name)
        self.blockSignals(False)
        self.setVisible(bool(names))


class LetterPicker(ShortenedBox):
    """Picks the letter a list is about. `picked(str)`: its id, `ALL` for every letter, `WITHOUT` for what is
    owed without one."""

    picked = Signal(str)

    def __init__(self, bench: Workbench, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self._bench, self._services = bench, services
        self._wanted = ""
        self.setAccessibleName(translate("obligations", "Văn bản đang theo dõi"))
        self.setToolTip(translate("obligations", "Chọn văn bản để xem từng đơn vị"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(34)
        self.setMinimumWidth(bench.look.sizes.column(220))
        self.setMaximumWidth(bench.look.sizes.column(360))
        self.setMaxVisibleItems(16)
        self.activated.connect(self._chosen)
        self._watch = Watch(bench.hub, self, frozenset({"directive", "obligation"}), self._load)
        self._watch.is_stale = True

    def minimumSizeHint(self) -> QSize:
        """Narrow windows leave it a few words; its choices have them all."""
        return QSize(self.minimumWidth(), super().minimumSizeHint().height())

    @property
    def letter(self) -> str:
        """Id of the letter picked, `ALL`, `WITHOUT`, or "" while there is none."""
        return str(self.currentData() or "")

    def choose(self, letter: str) -> None:
        """Pick `letter` (`ALL` for every one, `WITHOUT` for none), as soon as it is known."""
        self._wanted = letter
        if (place := self.findData(letter)) >= 0:
            self.setCurrentIndex(place)
        else:
            self._watch.mark_stale()

    def _chosen(self, place: int) -> None:
        self._wanted = str(self.itemData(place))
        self.picked.emit(self._wanted)

    def _load(self) -> None:
        self._bench.read(f"letters:{id(self)}", lambda: letters_followed(self._services), self._show, self)

    def _show(self, letters: Sequence[LetterChoice]) -> None:
        before = self.letter
        self.clear()
        for letter in letters:
            self.addItem(letter.text, letter.id)
        self.addItem(translate("obligations", "Mọi văn bản"), ALL)
        self.addItem(label("choice.sums_without.letter"), WITHOUT)
        place = self.findData(self._wanted or before)
        self.setCurrentIndex(max(0, place))
        if self.letter != before:
            self.picked.emit(self.letter)
