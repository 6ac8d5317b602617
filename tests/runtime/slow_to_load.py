"""A module that takes its time until it is loaded, as any does on a slow disk. Runs in the child."""

from __future__ import annotations

import threading

threading.Event().wait(1.5)


def echo(value: object) -> object:
    return value
