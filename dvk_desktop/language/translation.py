"""The English texts, read from `translations/dvk_en.ts` (Qt's own file format), without Qt.

Vietnamese is the source language: it needs no file, and a text without translation stays Vietnamese.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Literal
from xml.etree import ElementTree

Language = Literal["vi", "en"]
Texts = Mapping[tuple[str, str], str]

_current: Language = "vi"


def set_language(language: Language) -> None:
    """Set the language everything is said in unless a call names another; called once, at start."""
    global _current
    _current = language


def current_language() -> Language:
    """The language set at start."""
    return _current


def translations_folder() -> Path:
    """Where the `.ts` and `.qm` files are: beside the package in the source tree, unpacked with it when frozen."""
    unpacked = getattr(sys, "_MEIPASS", None)
    return (Path(unpacked) if unpacked else Path(__file__).resolve().parents[2]) / "translations"


def read_translations(path: Path) -> Texts:
    """Read a `.ts` file into (context, source) → translation, leaving out unfinished and vanished messages.

    A file that is not there gives nothing; a file that is no XML raises `ElementTree.ParseError`. It is our own
    file, shipped with the program, so it is trusted.
    """
    texts: dict[tuple[str, str], str] = {}
    if not path.is_file():
        return texts
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            if text := translation.text or translation.findtext("numerusform"):
                texts[name, message.findtext("source", "")] = text
    return texts


@cache
def _texts(language: Language) -> Texts:
    return read_translations(translations_folder() / f"dvk_{language}.ts")


def translated(context: str, text: str, language: Language | None = None) -> str:
    """Give `text` in `language` (the one set at start if None); without a translation, `text` itself."""
    wanted = language or _current
    return text if wanted == "vi" else _texts(wanted).get((context, text), text)
