"""A place picked from the list of the country's units, by typing part of its name of today or of before."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dvk_desktop.ui.common.reference_editor import ReferenceEditor, ReferenceProvider
from dvk_desktop.ui.jobs.runner import JobRunner
from dvk_desktop.usecases.fields import Field, FieldKind
from dvk_desktop.usecases.services import Services
from dvk_desktop.usecases.units.places import Place, find_places


class PlaceField(ReferenceEditor):
    """`chosen(Place)` when somebody picked one. The list is read on a worker thread, at the first letters typed."""

    chosen = Signal(object)

    def __init__(self, services: Services, jobs: JobRunner, parent: QWidget) -> None:
        self._services = services
        self._offered: dict[str, Place] = {}
        provider = ReferenceProvider(self._find, self._label_of)
        super().__init__(Field("place", FieldKind.REFERENCE), provider, jobs, parent)
        self._line.setPlaceholderText(self.tr("Ví dụ: loc nga, bao loc, hai duong"))

    def _find(self, text: str) -> list[tuple[str, str]]:
        """On a worker thread."""
        if not text:
            return []
        found = find_places(self._services.country(), text)
        self._offered = {place.id: place for place in found}
        return [(place.id, place.label) for place in found]

    def _label_of(self, identity: str) -> str:
        return self._offered[identity].label if identity in self._offered else ""

    def _use(self, record: str, label: str) -> None:
        place = self._offered.get(record)
        super()._use(record, place.unit.name if place is not None else label)
        if place is not None:
            self.chosen.emit(place)
