"""A small province merged in two orders: what `dvk demo --size province` shows with a hundred communes."""

from __future__ import annotations

from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path

import pytest

from dvk_desktop import app
from dvk_desktop.exchange.by_hand import ByHand
from dvk_desktop.usecases.samples.clock import StoryClock
from dvk_desktop.usecases.samples.demo import Demo, build_demo
from dvk_desktop.usecases.services import Services


@pytest.mark.parametrize("seed", [1, 2])
def test_a_province_merged_in_two_orders_has_one_fingerprint(tmp_path: Path, project: Path, seed: int) -> None:
    lines: list[str] = []

    def open_office(folder: Path, clock: StoryClock) -> AbstractContextManager[Services]:
        return app.open_folder(folder, writes=True, program="demo", clock=clock)

    demo = Demo(
        tmp_path / "tỉnh",
        project / "resources" / "samples",
        open_office,
        ByHand(),
        datetime(2026, 6, 1, 9, 0),
        lines.append,
        size="province",
        seed=seed,
        communes=12,
    )

    told = build_demo(demo)

    assert "  ✓ hai thứ tự nhận, một mã đối chiếu" in lines
    assert sum(str(told["fingerprint"]) in line for line in lines) == 2, "both PCs say the same code"
    assert told["models"] >= 36
    for office in (told["data"], told["other"]):
        assert (demo.folder / office / "dvk.sqlite3").is_file()
