"""What rounds are called where several stand beside each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from dvk_desktop.language import sentence
from dvk_desktop.language.formats import format_date_spec
from dvk_desktop.usecases.practice_models.rows import RoundRow


def round_titles(rounds: Sequence[RoundRow]) -> dict[str, str]:
    """A name for each round, by id, in the order given: with its year where the name leaves that open or another round
    is called the same; of those that are still alike with the last day for registrations, at last with a number."""
    names = Counter(row.name for row in rounds)

    def with_year(row: RoundRow) -> str:
        year = str(row.year or "")
        return row.name if not year or (year in row.name and names[row.name] == 1) else f"{row.name} ({year})"

    def with_last_day(row: RoundRow) -> str:
        day = format_date_spec(row.closes_on.canonical()) if row.closes_on else ""
        return sentence("round.with_last_day", {"name": row.name, "day": day}) if day else ""

    titles = {row.id: with_year(row) for row in rounds}
    _tell_apart(titles, rounds, with_last_day)
    seen: Counter[str] = Counter()
    for key, title in titles.items():
        seen[title] += 1
        if seen[title] > 1:
            titles[key] = f"{title} [{seen[title]}]"
    return titles


def _tell_apart(titles: dict[str, str], rounds: Sequence[RoundRow], other: Callable[[RoundRow], str]) -> None:
    alike = Counter(titles.values())
    for row in rounds:
        if alike[titles[row.id]] > 1:
            titles[row.id] = other(row) or titles[row.id]
