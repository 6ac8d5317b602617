"""Where units and the rows of any list are looked up by a part of their name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from dvk_desktop.ui.common.reference_editor import ReferenceProvider
from dvk_desktop.usecases.listing import ListQuery, ListSource

MOST = 20  # names offered at once


class _Named(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def label(self) -> str: ...


class _Row(Protocol):
    @property
    def id(self) -> str: ...


class Units(Protocol):
    """The units there are; `usecases.units.queries.UnitQueries` is one. Called on a reader thread."""

    def choices(self, text: str, limit: int = MOST) -> Sequence[_Named]:
        """What a completer offers for `text`."""

    def label_of(self, identity: str) -> str:
        """The name of a unit with its parent."""


RowT = TypeVar("RowT", bound=_Row)


def units_provider(units: Units) -> ReferenceProvider:
    """Units by any part of their names, old ones and abbreviations too."""
    return ReferenceProvider(lambda text: [(unit.id, unit.label) for unit in units.choices(text)], units.label_of)


def rows_provider(
    source: ListSource[RowT], name: Callable[[RowT], str], offered: Callable[[RowT], str] | None = None
) -> ReferenceProvider:
    """The rows of a list as its filter box finds them. `name`: what a row is called; `offered`: how it stands among
    the others, if that takes more words."""

    def find(text: str) -> list[tuple[str, str]]:
        rows = source.rows(list(source.keys(ListQuery(text)))[:MOST])
        return [(row.id, (offered or name)(row)) for row in rows]

    def label_of(identity: str) -> str:
        key = source.key_of(identity)
        rows = source.rows([] if key is None else [key])
        return name(rows[0]) if rows else ""

    return ReferenceProvider(find, label_of)
