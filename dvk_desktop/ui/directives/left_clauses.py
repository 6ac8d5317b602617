"""What a proposal leaves to nobody: said until somebody has it, and offered as what a unit is added for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QWidget

from dvk_desktop.domain.due_dates import DueOption
from dvk_desktop.domain.text import capital
from dvk_desktop.ui.common.columns import Status, Tone
from dvk_desktop.ui.common.labels import StatusLabel
from dvk_desktop.ui.common.theme import Look
from dvk_desktop.usecases.obligations.of_nobody import clause_named, told_of_nobody
from dvk_desktop.usecases.obligations.proposing import Assigned, Recipients

translate = QCoreApplication.translate


class LeftClauses(StatusLabel):
    """Says which deadlines nobody has."""

    def __init__(self, found: Recipients, look: Look, parent: QWidget | None = None) -> None:
        self._found = found
        super().__init__(Status(told_of_nobody(found), Tone.WAIT, "status-late"), look, parent)

    def show_left(self, chosen: Sequence[Assigned]) -> None:
        """Say what is left when these are given; nothing is left: out of sight."""
        told = told_of_nobody(self._found, chosen)
        self.say(told)
        self.setVisible(bool(told))


class GivenFor(QComboBox):
    """What a unit that is added shall do: a clause of nobody's (the first of them, unless chosen) or the whole letter;
    not to be seen where there is no such clause."""

    def __init__(self, left: Sequence[DueOption], ordinals: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for option in left:
            self.addItem(capital(clause_named(ordinals.get(option.task, ""), option)), option)
        self.addItem(translate("directives", "Cả văn bản"), None)
        self.setAccessibleName(translate("directives", "Thêm đơn vị cho"))
        self.setVisible(bool(left))

    def option(self) -> DueOption | None:
        """The deadline of a clause, or None for the whole letter."""
        given: DueOption | None = self.currentData()
        return given
