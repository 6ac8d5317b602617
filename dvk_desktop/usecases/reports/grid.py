"""Practice models counted by field and subject: the table that every report on them begins with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from dvk_desktop.language.lists import codes_of
from dvk_desktop.usecases.practice_models.rows import OTHER_FIELD, PracticeModelRow

SUBJECTS = ("collective", "individual")
OTHER_SUBJECT = "other"


@dataclass(frozen=True, slots=True)
class Grid:
    """How many models by field and subject. Fields outside the list are under `OTHER_FIELD`, subjects that are neither
    collective nor individual under `OTHER_SUBJECT`, so that the parts always add up."""

    cells: Mapping[tuple[str, str], int] = field(default_factory=dict)

    def of(self, field_of_work: str = "", subject: str = "") -> int:
        """The number in a field, of a subject, or both; "" is all."""
        return sum(
            count
            for (one, other), count in self.cells.items()
            if (not field_of_work or one == field_of_work) and (not subject or other == subject)
        )

    def with_cells(self, more: Mapping[tuple[str, str], int]) -> Grid:
        """The same with numbers added to it."""
        keys = [*self.cells, *(key for key in more if key not in self.cells)]
        return Grid({key: self.cells.get(key, 0) + more.get(key, 0) for key in keys}) if more else self

    @property
    def total(self) -> int:
        """The number of all."""
        return sum(self.cells.values())


def grid_of(models: Iterable[PracticeModelRow]) -> Grid:
    """Count models by field and subject."""
    cells: dict[tuple[str, str], int] = {}
    fields = frozenset(codes_of("field"))
    for model in models:
        place = (
            model.field if model.field in fields else OTHER_FIELD,
            model.subject if model.subject in SUBJECTS else OTHER_SUBJECT,
        )
        cells[place] = cells.get(place, 0) + 1
    return Grid(cells)
