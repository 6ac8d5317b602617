"""The lists of one of several offices that are open in a test."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from dvk_desktop.language.lists import lay_over, lists_now
from dvk_desktop.usecases.lists.following import follow
from dvk_desktop.usecases.ports import Clock, Store


@contextmanager
def following(store: Store, clock: Clock) -> Iterator[None]:
    """Within the block everything is called as `store` says."""
    before = lists_now()
    follow(store, clock)
    try:
        yield
    finally:
        lay_over(before)
