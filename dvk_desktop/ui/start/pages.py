"""Which pages there are: each feature's page is loaded when it is first opened."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Protocol, cast

from PySide6.QtWidgets import QWidget

from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.shell.navigation import PageSpec, page_specs
from dvk_desktop.usecases.services import Services

FEATURES = (
    "home",
    "directives",
    "obligations",
    "practice_models",
    "activities",
    "evaluations",
    "rewards",
    "exchange",
    "reports",
    "units",
    "settings",
)
"""One folder under `ui` each; `page.py` in it has `make_page`."""

AHEAD = (
    "directives.joining",
    "directives.answering",
    "directives.correcting",
    "directives.unwritten",
    "obligations.closing",
)
"""Use cases that bring along most of what the pages opened first load. Nothing of Qt: they are loaded on a worker."""


class _PageModule(Protocol):
    def make_page(self, bench: Workbench, services: Services) -> QWidget: ...


def all_pages(bench: Workbench, services: Services) -> tuple[PageSpec, ...]:
    """Every page of the program, in the order of the navigation."""

    def factory(feature: str) -> Callable[[], QWidget]:
        def make() -> QWidget:
            module = cast(_PageModule, import_module(f"dvk_desktop.ui.{feature}.page"))
            return module.make_page(bench, services)

        return make

    return page_specs({feature: factory(feature) for feature in FEATURES})


def load_ahead() -> None:
    """Load what the pages opened first rest on. On a worker thread."""
    for name in AHEAD:
        import_module(f"dvk_desktop.usecases.{name}")
