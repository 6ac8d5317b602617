"""The data tables the reader uses: themes of tasks and anniversaries, as shipped in `resources/forms` or as the office
that reads has them (`usecases.lists.rules.words_for_letters`), and surnames."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date
from functools import cache

from dvk_desktop.domain.date_phrases import Anniversary
from dvk_desktop.letters.themes import Theme
from dvk_desktop.runtime.paths import resource
from dvk_desktop.usecases.letters.reading import Known

_told: ContextVar[Known | None] = ContextVar("told", default=None)


@contextmanager
def as_told(known: Known | None) -> Iterator[None]:
    """Read letters by these words within the block, in this thread; by the shipped ones if None."""
    token = _told.set(known)
    try:
        yield
    finally:
        _told.reset(token)


def themes() -> tuple[Theme, ...]:
    """All themes, in their order: those told for this letter, else the shipped ones."""
    known = _told.get()
    return _shipped_themes() if known is None else tuple(Theme(code, tuple(words)) for code, words in known["themes"])


def anniversaries() -> tuple[Anniversary, ...]:
    """All known anniversaries, told or shipped like the themes."""
    known = _told.get()
    if known is None:
        return _shipped_anniversaries()
    return tuple(Anniversary(name, month, day, year) for name, month, day, year in known["anniversaries"])


@cache
def _shipped_themes() -> tuple[Theme, ...]:
    return tuple(Theme(row["code"], tuple(row["aliases"].split("; "))) for row in _lists()["theme"])


@cache
def surnames() -> frozenset[str]:
    """Folded first words of personal names: of the Kinh, and the usual ones of the other peoples. Read once.

    A name with another first word is still a name; it only counts for less when two lines could be the signer's.
    """
    return frozenset(json.loads(resource("forms/surnames.json").read_text("utf-8"))["surnames"])


@cache
def _shipped_anniversaries() -> tuple[Anniversary, ...]:
    days = [(date.fromisoformat(row["value"]), row["aliases"].split("; ")) for row in _lists()["anniversary"]]
    return tuple(Anniversary(name, day.month, day.day, day.year) for day, names in days for name in names)


def _lists() -> dict[str, list[dict[str, str]]]:
    content: dict[str, dict[str, list[dict[str, str]]]] = json.loads(
        resource("forms/lists_letters.json").read_text("utf-8")
    )
    return content["choices"]
