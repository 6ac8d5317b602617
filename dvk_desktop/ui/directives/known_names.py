"""Issuers and handlers that are known already are offered while one types."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QLineEdit

from dvk_desktop.domain.text import fold
from dvk_desktop.ui.common.editor_panel import EditorPanel
from dvk_desktop.ui.common.providers import MOST
from dvk_desktop.ui.common.suggestions import Suggestions
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.usecases.services import Services
from dvk_desktop.usecases.units.fields import UNIT


def offer_known_names(panel: EditorPanel, bench: Workbench, services: Services) -> None:
    """Offer them in the fields `issuer` and `handler` of `panel`, where it has them."""
    known: dict[str, Callable[[str], Sequence[str]]] = {
        "issuer": lambda text: _issuers(services, text),
        "handler": lambda text: _fitting(services.directives.charged(), text),
    }
    for part in panel.parts:
        for name, find in known.items():
            line = part.form.editor(name).input() if part.form.has(name) else None
            if isinstance(line, QLineEdit):
                Suggestions(line, find, bench)


def _issuers(services: Services, text: str) -> Sequence[str]:
    """As letters of the register name them, then units by any part of a name, old ones and abbreviations too."""
    with services.store.read() as reading:
        units = [reading.get(UNIT, found.id).name or "" for found in services.units.choices(text)]
    return list(dict.fromkeys((*_fitting(services.directives.issuers(), text), *units)))[:MOST]


def _fitting(names: Sequence[str], text: str) -> list[str]:
    """Those in which every word of `text` begins a word."""
    words = fold(text).split()
    return [name for name in names if all(f" {word}" in f" {fold(name)}" for word in words)][:MOST]
