"""All sentences and labels of the program, collected from the rooms' modules in `texts/`.

A room adds a file `texts/<room>.py` with `SENTENCES` (code → template, see `template.py`) and/or `LABELS` (key →
label), every text marked with `QT_TRANSLATE_NOOP("sentence" | "label", "…")`; nothing else names it. A code or key
belongs to exactly one room. `<code>.title` is the title of the sentence `<code>`.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Iterable, Mapping
from functools import cache
from importlib import import_module

from dvk_desktop.language import texts


def rooms() -> list[str]:
    """The names of the modules in `texts/`, sorted. Works frozen too (PyInstaller answers `pkgutil` itself), provided
    that `build_installer.spec` collects the submodules of `dvk_desktop.language.texts`; the self-test looks at it."""
    return sorted(module.name for module in pkgutil.iter_modules(texts.__path__))


def collect(parts: Iterable[tuple[str, Mapping[str, str]]]) -> dict[str, str]:
    """Join (room, texts) into one mapping; a key given twice raises `ValueError` naming both rooms."""
    joined: dict[str, str] = {}
    owner: dict[str, str] = {}
    for room, found in parts:
        for key, text in found.items():
            if key in joined:
                raise ValueError(f"{key!r} is in texts/{owner[key]}.py and in texts/{room}.py")
            joined[key], owner[key] = text, room
    return joined


def _part(room: str, name: str) -> tuple[str, Mapping[str, str]]:
    found: Mapping[str, str] = getattr(import_module(f"{texts.__name__}.{room}"), name, {})
    return room, found


@cache
def sentences() -> Mapping[str, str]:
    """Code → Vietnamese template, of all rooms. Loaded at the first use."""
    return collect(_part(room, "SENTENCES") for room in rooms())


@cache
def labels() -> Mapping[str, str]:
    """Key → Vietnamese label, of all rooms. Loaded at the first use."""
    return collect(_part(room, "LABELS") for room in rooms())
