"""How returns arrive, and what of them is ticked out."""

from __future__ import annotations

import zipfile
from pathlib import Path

from dvk_desktop.exchange.passwords import lock
from tests.exchange.laws.places import File, Place
from tests.exchange.laws.versions import Versions

PASSWORD = "Mật khẩu số 1"
PHOTO = bytes.fromhex("ffd8ffe000104a46494600010100000100010000ffd9")


class Arriving(Versions):
    """Offices that open what they were sent."""

    def _leaves_out(self, place: Place, file: File) -> set[str]:
        """A row that whoever takes a return in ticks out, now and then; at another time it is ticked in."""
        rows = sorted({row for row, _, _ in file.typed})
        if len(rows) < 2 or file.copy or self.chance.randint(0, 4):
            return set()
        row = self.chance.choice(rows)
        place.left.setdefault(file.act, set()).add(row)
        self.note("leaving out", row)
        return {row}

    def _as_sent(self, file: File) -> Path:
        """A form on its way back comes as it is, in a `.zip` beside a photo, or locked with a password. (A blank one is
        known by its bytes, so it is not locked.)"""
        way = self.chance.randint(0, 9) if file.blank_form is not None else 9
        if way == 0:
            packed = file.path.with_suffix(".zip")
            with zipfile.ZipFile(packed, "w") as archive:
                archive.write(file.path, file.path.name)
                archive.writestr("tep/ảnh.jpg", PHOTO)
            return packed
        if way == 1 and file.typed:
            locked = file.path.with_name(f"khóa {file.path.name}")
            locked.write_bytes(lock(file.path.read_bytes(), PASSWORD))
            return locked
        return file.path
