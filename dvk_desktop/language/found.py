"""How what a search found is called in one line, in the window and on the command line."""

from __future__ import annotations

from dvk_desktop.domain.text import shortened
from dvk_desktop.language.speak import label, sentence

_LETTER = 60  # characters of the name of a letter without a number


def found_said(kind: str, title: str, letter: str = "") -> str:
    """The kind of a record, its `title` (of a clause its ordinal), and the `letter` that it is a part of."""
    named = sentence("search.clause", {"ordinal": title}) if kind == "task" else title
    return " · ".join(part for part in (label(f"record.{kind}"), named, shortened(letter, _LETTER)) if part)
