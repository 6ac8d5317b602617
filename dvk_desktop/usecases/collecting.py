"""Python's search for cyclic garbage, put off while a great many objects are made that all stay."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collecting_later() -> Iterator[None]:
    """Look for cyclic garbage only afterwards: a large file makes hundreds of thousands of objects that all stay, and
    looking again and again costs a fifth of the time and finds nothing. Any thread; counts for the whole process.

    What was made meanwhile counts as old right away (that is what freezing and thawing comes to), so that the first
    look afterwards does not go through all of it either.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.freeze()
            gc.unfreeze()
            gc.enable()
