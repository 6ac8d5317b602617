"""The tests that need no screen, run by a Windows Python under Wine: what differs between the systems shows here."""

from __future__ import annotations

import re
import shutil

from problem import Problem

from windows.build import ROOT, decided_for_windows, install_for_windows, say, windows_python, workshop
from windows.wine import Wine

ROOMS = ("domain", "language", "runtime", "usecases", "persistence", "migrations", "exchange", "letters", "reports")
"""Folders under `tests`."""
CHECKERS = ("pytest", "pytest-benchmark", "pytest-qt", "pytest-randomly", "pytest-xdist", "hypothesis", "pillow")
HELPERS = ("colorama", "execnet", "iniconfig", "packaging", "pluggy", "py-cpuinfo2", "pygments", "sortedcontainers")
_WITHOUT = "import _winapi; _winapi.__dict__.pop('CopyFile2', None)  # Wine 8 dies of it; shutil then does without"
_COUNTS = re.compile(r"^(?:\d+ \w+,? ?)+in [\d.]+s.*$|^=+ .* in [\d.]+s.* =+$", re.MULTILINE)


def main(arguments: list[str]) -> int:
    """Run the tests of `ROOMS`, or of the folders, files and options of pytest that are named; 0 if all went well."""
    folder = workshop()
    python, tools = windows_python(folder), folder / "checkers"
    lock = decided_for_windows(ROOT / "requirements-dev.lock", folder / "checkers.txt", (*CHECKERS, *HELPERS))
    stamp = tools / "complete.txt"
    if not stamp.exists() or stamp.read_bytes() != lock.read_bytes():
        shutil.rmtree(tools, ignore_errors=True)
        install_for_windows(lock, tools)
        (tools / "sitecustomize.py").write_text(_WITHOUT, encoding="utf-8")
        shutil.copyfile(lock, stamp)
    rooms = arguments or [f"tests/{room}" for room in ROOMS]
    options = ["-p", "no:cacheprovider", "-p", "no:randomly", "-n", "0", "--tb=short", "-rfE", "--benchmark-disable"]
    report = folder / "suite.txt"
    with Wine(folder) as wine:
        variables = {"PYTHONPATH": f"{wine.path(ROOT)};{wine.path(tools)}", "PYTHONDONTWRITEBYTECODE": "1"}
        done = wine.run(
            python, "-m", "pytest", *options, *rooms, cwd=ROOT, variables=variables, seconds=7200, check=False
        )
    report.write_text(done.stdout, encoding="utf-8")
    counts = _COUNTS.findall(done.stdout)
    if not counts:
        raise Problem(f"pytest không chạy xong, xem {report}:\n{done.stdout[-3000:]}")
    failed = [line for line in done.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))]
    print("\n".join([*failed, counts[-1].strip("= ")]))
    say(f"Đầy đủ ở {report}")
    return done.returncode
