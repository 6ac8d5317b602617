"""Random histories of two to five offices: each shows exactly what follows from what reached it, all end the same.

A history is a tree of offices with and without the program, edits in it and by hand in the sheet, workbooks that come
late, twice, another way or never, corrected returns, undo and redo, deletions, decisions, joins. What must come of it
is worked out in `expected.py`, which knows nothing of the program.
"""

from __future__ import annotations

import random

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from dvk_desktop.runtime.sandbox import Sandbox
from tests.exchange.laws.histories import play, play_seed
from tests.exchange.laws.soak import kept_seeds


@settings(
    max_examples=8, phases=(Phase.generate,), suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(st.randoms(use_true_random=False))
def test_every_office_shows_what_follows_from_what_reached_it_and_all_end_the_same(chance: random.Random) -> None:
    play(chance, most=20)


@pytest.mark.parametrize("seed", kept_seeds())
def test_a_history_that_once_failed_holds(seed: int) -> None:
    play_seed(seed)


def test_a_history_with_real_bundles_and_the_sandbox_holds(sandbox: Sandbox) -> None:
    play_seed(7, sandbox)
