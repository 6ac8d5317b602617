"""A module whose function loads a slow one when it is called. Runs in the child."""

from __future__ import annotations

LOADS = ("slow_to_load",)


def echo(value: object) -> object:
    from slow_to_load import echo  # type: ignore[import-not-found]  # on the path of the child only

    return echo(value)
