"""The data tables the reader uses, kept in `resources/forms` so that they can grow: themes of tasks, anniversaries."""

from __future__ import annotations

import json
from functools import cache

from dvk_desktop.domain.date_phrases import Anniversary
from dvk_desktop.letters.tasks import Theme
from dvk_desktop.runtime.paths import resource


@cache
def themes() -> tuple[Theme, ...]:
    """All themes, in the order of the file. Read once."""
    rows = json.loads(resource("forms/themes.json").read_text("utf-8"))["themes"]
    return tuple(Theme(row["code"], row["name"], tuple(row["keywords"])) for row in rows)


@cache
def surnames() -> frozenset[str]:
    """Folded first words of personal names: of the Kinh, and the usual ones of the other peoples. Read once.

    A name with another first word is still a name; it only counts for less when two lines could be the signer's.
    """
    return frozenset(json.loads(resource("forms/surnames.json").read_text("utf-8"))["surnames"])


@cache
def anniversaries() -> tuple[Anniversary, ...]:
    """All known anniversaries. Read once."""
    rows = json.loads(resource("forms/anniversaries.json").read_text("utf-8"))["anniversaries"]
    return tuple(Anniversary(row["name"], row["month"], row["day"], row["year"]) for row in rows)
