"""Python's search for cyclic garbage, put off while a great many objects are made that all stay."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_MANY = 50_000
"""Objects; more than that are not gone through at once."""
_UNDER_WAY: set[object] = set()


@contextmanager
def collecting_later() -> Iterator[None]:
    """Look for cyclic garbage only afterwards: a large file makes hundreds of thousands of objects that all stay, and
    looking again and again costs a fifth of the time and finds nothing. Any thread; counts for the whole process.

    What a large file made counts as old right away (that is what freezing and thawing comes to), so that the first look
    afterwards does not go through all of it either. What a small one made is looked at as usual: garbage that counts as
    old would stay, and five hundred small files would add up.
    """
    was_on = gc.isenabled()
    gc.disable()
    before = gc.get_count()[0]
    mine = object()
    _UNDER_WAY.add(mine)
    try:
        yield
    finally:
        _UNDER_WAY.discard(mine)
        if not is_put_off() and gc.get_count()[0] - before > _MANY:
            gc.freeze()
            gc.unfreeze()
        if was_on:
            gc.enable()


def is_put_off() -> bool:
    """Whether somebody is `collecting_later`. Any thread."""
    return bool(_UNDER_WAY)
