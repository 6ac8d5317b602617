"""Copies of an office's data: which PC and folder one is bound to, and whether its state went back.

Each copy of the data has an id of its own, under which it numbers the packages it makes. A folder that was copied to
another place is another copy; so is one whose database was put back to an earlier state, whoever did it and with
whatever means: else two different packages would bear one number. What shows that is a note outside of the folder.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sys
from pathlib import Path


def place_of(path: Path) -> str:
    """A short name for this PC and the place of the database: 16 hexadecimal digits, the same at every start."""
    try:
        where = path.resolve()
    except OSError:  # Windows looks up no path of more than 260 characters
        where = path.absolute()
    return hashlib.sha256(f"{_pc()}|{_machine()}|{where}".encode()).hexdigest()[:16]


def _pc() -> str:
    """The PC's name in the office's network. `platform.node` is avoided: on Windows it may wait for WMI."""
    if sys.platform == "win32":
        return os.environ.get("COMPUTERNAME", "")
    return os.uname().nodename


def _machine() -> str:
    """What the system calls this installation of itself, "" if it does not say: PCs set up from one image may share a
    name."""
    if sys.platform == "win32":
        import winreg

        with contextlib.suppress(OSError):
            access = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography", 0, access) as key:
                return str(winreg.QueryValueEx(key, "MachineGuid")[0])
        return ""
    with contextlib.suppress(OSError):
        return Path("/etc/machine-id").read_text(encoding="ascii", errors="replace").strip()
    return ""


class Witness:
    """Remembers, in a folder of the user on this PC, how far each copy had got. Without it nothing is noticed, and
    nothing is lost either: what cannot be read or written is left."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def last(self, copy: str) -> int:
        """The number of the last change that this copy was seen with, 0 if it was never seen."""
        try:
            text = (self._folder / copy).read_text(encoding="ascii")
            return int(text)
        except (OSError, ValueError):
            return 0

    def note(self, copy: str, sequence: int) -> None:
        """Remember how far a copy has got."""
        half = self._folder / f".{copy}"
        with contextlib.suppress(OSError):  # a profile that may not be written to: see above
            self._folder.mkdir(parents=True, exist_ok=True)
            half.write_text(str(sequence), encoding="ascii")
            half.replace(self._folder / copy)
