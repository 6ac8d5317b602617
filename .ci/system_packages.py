"""The system libraries and programs that Python packages cannot bring along, on Linux. Used by `dev.py` only."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys

from problem import Problem

# What Qt loads from the system (found with `ldd` on its libraries), and Debian's package for each.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
# What the plug-in for a real X11 screen loads on top of that.
WINDOW_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# Programs that tests call, and Debian's package for each, such as {"pdftotext": "poppler-utils"}.
TEST_PROGRAMS: dict[str, str] = {}


def ensure(*, window: bool, checks: bool) -> None:
    """Install what is missing (see `install`); `window`: for a real screen too; `checks`: for the tests too.

    Asks the dynamic loader itself, which takes a few milliseconds, and touches nothing when all is there.
    """
    libraries = QT_LIBRARIES | (WINDOW_LIBRARIES if window else {})
    missing = [package for library, package in libraries.items() if not _loads(library)]
    if checks:
        missing += [package for name, package in TEST_PROGRAMS.items() if shutil.which(name) is None]
    if missing:
        install(missing)


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install(packages: list[str]) -> None:
    """Install Debian packages as root; anybody else is told the exact command (raises `Problem`)."""
    names = " ".join(sorted(set(packages)))
    if shutil.which("apt-get") is None:
        raise Problem(f"Máy thiếu thư viện hệ thống; hãy cài các gói (tên theo Debian): {names}")
    if os.geteuid() != 0:
        raise Problem(f"Máy thiếu thư viện hệ thống; hãy chạy: sudo apt-get install -y {names}")
    print(f"Đang cài các thư viện hệ thống còn thiếu: {names}", file=sys.stderr, flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *names.split()]
    for step in (["apt-get", "update", "-qq"], command):  # a failed update may still leave a usable list
        finished = subprocess.run(step, env=environment, capture_output=True, text=True, check=False)
    if finished.returncode:
        lines = finished.stderr.strip().splitlines() or ["?"]
        raise Problem(f"Không cài được {names} ({lines[-1]}); hãy kiểm tra mạng rồi chạy lại.")
