"""`python3 dev.py soak`: thousands of random histories of offices, for as long as one likes.

Each history has a number; one that fails is printed with all that happened in it and kept in `seeds.json`, which every
test run plays again. Every tenth is played with the sandbox and real bundles, and beside it an office is given a
damaged file (`hostile.fuzz`) of the same number.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from dvk_desktop.language import be_strict
from dvk_desktop.runtime.sandbox import Sandbox
from tests.exchange.hostile.fuzz import hostile_round
from tests.exchange.laws.histories import MOST_STEPS, play_seed

SEEDS = Path(__file__).with_name("seeds.json")
REAL = 10
"""Of so many histories one is played with everything real."""


def kept_seeds() -> list[int]:
    """The numbers of histories that once failed."""
    return [int(seed) for seed in json.loads(SEEDS.read_text(encoding="utf-8"))["seeds"]]


def keep(seed: int) -> None:
    """Remember a history that failed."""
    told = json.loads(SEEDS.read_text(encoding="utf-8"))
    if seed not in told["seeds"]:
        told["seeds"].append(seed)
        SEEDS.write_text(json.dumps(told, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def _holds(what: str, seed: int, play: Callable[[int], object]) -> bool:
    """Play one round; tell all about it if it fails."""
    try:
        play(seed)
    except Exception as error:
        notes = getattr(error, "__notes__", ())
        print(f"\n{what} số {seed}: {type(error).__name__}: {error}", *notes, sep="\n", flush=True)
        return False
    return True


def main(arguments: list[str] | None = None) -> int:
    """Play histories until the time is over; 1 if one failed."""
    parser = argparse.ArgumentParser(prog="dev.py soak")
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, help="number of the first history; else any")
    parser.add_argument("--count", type=int, help="so many histories instead of a time")
    parser.add_argument("--steps", type=int, default=MOST_STEPS, help="most steps of a history")
    chosen = parser.parse_args(arguments)
    be_strict()
    first = chosen.seed if chosen.seed is not None else random.SystemRandom().randrange(1 << 40)
    end = time.monotonic() + 60 * chosen.minutes
    played, failed, told = 0, list[int](), time.monotonic()
    with Sandbox(("dvk_desktop.exchange.",)) as sandbox:
        while played < chosen.count if chosen.count is not None else time.monotonic() < end:
            seed = first + played
            played += 1
            real = played % REAL == 0
            if not _holds("Lịch sử", seed, partial(play_seed, sandbox=sandbox if real else None, most=chosen.steps)):
                failed.append(seed)
                if chosen.steps == MOST_STEPS:  # of another length it would be another history
                    keep(seed)
            if real and not _holds("File hỏng", seed, partial(hostile_round, sandbox=sandbox)):
                failed.append(seed)
            if time.monotonic() - told > 30:
                told = time.monotonic()
                print(f"{played} lịch sử (đến số {seed}), {len(failed)} không đạt", flush=True)
    print(f"Đã chơi {played} lịch sử, từ số {first}; không đạt: {', '.join(map(str, failed)) or 'không có'}.")
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main())
