"""Takes one workbook in, in a process of its own, and says how much memory it and its sandbox used at most (kilobytes).

`exchange_process.py FOLDER WORKBOOK`: the data folder of an office of `tests.exchange.office`.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from dvk_desktop.runtime.sandbox import Sandbox
from tests.exchange.office import Office


def peak(process: int | str) -> int:
    """Kilobytes of resident memory at most, so far."""
    lines = Path(f"/proc/{process}/status").read_text(encoding="utf-8").splitlines()
    return int(next(line for line in lines if line.startswith("VmHWM:")).split()[1])


def main(folder: str, workbook: str) -> None:
    with Sandbox(("dvk_desktop.exchange.",)) as sandbox:
        office = Office(Path(folder), sandbox, "district", found=False)
        assert office.take_in(Path(workbook)).applied
        own = os.getpid()
        children = [
            child
            for task in Path(f"/proc/{own}/task").iterdir()
            for child in (task / "children").read_text(encoding="ascii").split()
        ]
        print(peak(own), *map(peak, children))
        office.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
