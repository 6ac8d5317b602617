"""The offices that a cell of a table, or what stands behind a label, names one after the other. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dvk_desktop.letters import bodies

_ENTRIES = re.compile(r"(?:^|(?<=[\n;.,]))\s*[-–+•]\s+|;|\n|(?<=\w)\s(?=Các\s)")
_DASH = re.compile(r"(?<!\s)\s+[-–+•]\s+")
_NO_NAME = re.compile(r"[\W\d_]*")


def names_in(cell: str) -> list[str]:
    """The offices that a cell names, each by itself."""
    entries = (entry.strip(" .,:()-–+•") for part in _ENTRIES.split(cell) for entry in _at_dashes(part))
    return [name for entry in entries if entry for name in bodies.split_names(entry) if not _NO_NAME.fullmatch(name)]


def _at_dashes(part: str) -> Iterator[str]:
    """A part taken apart at the dashes before a name; "Phòng Văn hóa - Xã hội" is one."""
    at = 0
    for dash in _DASH.finditer(part):
        if bodies.starts_name(part[dash.end() :]):
            yield part[at : dash.start()]
            at = dash.end()
    yield part[at:]
