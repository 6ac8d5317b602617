"""Steps 5 to 8 of the main job: registration, judging, reports, bundles."""

from __future__ import annotations

from collections.abc import Callable

from dvk_desktop.usecases.samples.story import Story

STEPS: tuple[Callable[[Story], None], ...] = ()
