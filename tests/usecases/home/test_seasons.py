"""Which cards of the season an office sees on which day."""

from __future__ import annotations

from datetime import date

import pytest

from dvk_desktop.usecases.home.seasons import seasonal_cards

KEPT = date(1930, 10, 15)


@pytest.mark.parametrize(
    ("today", "keys"),
    [
        (date(2026, 3, 20), []),
        (date(2026, 3, 21), ["close_figures:2026-Q1"]),
        (date(2026, 6, 30), ["close_figures:2026-H1"]),
        (date(2026, 7, 11), []),
        (date(2026, 9, 25), ["close_figures:2026-Q3", "tradition_day:2026"]),
        (date(2026, 10, 15), ["tradition_day:2026"]),
        (date(2026, 10, 16), []),
        (date(2026, 12, 22), ["close_figures:2026", "year_end:2026"]),
        (date(2027, 1, 5), ["open_year:2027", "close_figures:2026"]),
        (date(9999, 12, 1), ["year_end:9999"]),
    ],
)
def test_a_card_appears_in_its_days_alone(today: date, keys: list[str]) -> None:
    assert [card.key for card in seasonal_cards(today, (), (), tradition=KEPT)] == keys


def test_a_period_that_is_closed_or_a_card_put_away_is_not_shown() -> None:
    day = date(2026, 12, 22)
    assert [card.key for card in seasonal_cards(day, {"2026"}, (), tradition=KEPT)] == ["year_end:2026"]
    assert [card.key for card in seasonal_cards(day, (), {"year_end:2026"}, tradition=KEPT)] == ["close_figures:2026"]
