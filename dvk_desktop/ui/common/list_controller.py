"""What the actions of a list do. They are made before the list, so the list is named afterwards, by `attach`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Generic, TypeVar

from dvk_desktop.ui.common.acts import Acts
from dvk_desktop.ui.common.editor_panel import EditorPanel
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.usecases.fields import FieldValue

RowT = TypeVar("RowT")
Values = dict[str, FieldValue]
"""What is typed in a form, by names of fields."""


class ListController(Generic[RowT]):
    """Base of a list's controllers: `_page` is the list, `_acts` does and undoes what changes the data."""

    _page: ListPage[RowT]
    _acts: Acts

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    def attach(self, page: ListPage[RowT]) -> None:
        """Work for this list; to be called before anything else."""
        self._page = page
        self._acts = Acts(self._bench, page)

    def open_form(
        self,
        panel: EditorPanel,
        given: Mapping[str, FieldValue],
        typed: Callable[[Values, bool], object],
    ) -> None:
        """Open a form on the values `given`; what is typed goes to `typed` once all of it can be read, with whether the
        form for another is to follow."""
        panel.show_values(given)

        def save(another: bool) -> None:
            values = panel.values()
            if values is not None:
                typed(values, another)

        self._page.show_form(panel, save)

    def open_edit(
        self,
        panel: EditorPanel,
        values: Mapping[str, FieldValue],
        write: Callable[[Mapping[str, FieldValue]], object],
        said: str,
    ) -> None:
        """Open a form on the `values` of a record; what is changed of them goes to `write`, on the writer thread.

        `said`: what is told then.
        """
        panel.show_values(values)

        def save(_: bool) -> None:
            changed = panel.values(changed=True)
            if changed is not None:
                self._acts.save(panel, lambda: write(changed), said)

        self._page.show_form(panel, save)
