"""Which packages of whom are missing: known from the sequence numbers that each copy of a sender's data counts for
us."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from dvk_desktop.usecases.exchange.ports import FileIn


@dataclass(frozen=True, slots=True)
class Gap:
    """Packages that one copy of an office's data made for us and that never arrived: "file 3 of 4 is here, 2 is
    not"."""

    office: str
    copy: str
    missing: tuple[int, ...]
    last: int

    def as_json(self) -> dict[str, object]:
        """As the command line prints it."""
        return {"office": self.office, "copy": self.copy, "missing": list(self.missing), "last": self.last}


def gaps(files: Iterable[FileIn], own: str) -> list[Gap]:
    """Gaps in the numbers of the packages addressed to the unit `own`, made by others, among the files taken in.

    Nothing is known of packages after the last that arrived. A package that was undone here did arrive.
    """
    arrived: dict[tuple[str, str], set[int]] = {}
    for file in files:
        if file.receiver == own and file.maker and file.maker != own:
            arrived.setdefault((file.maker, file.sender_copy), set()).add(file.number)
    found = []
    for (office, copy), numbers in sorted(arrived.items()):
        missing = tuple(number for number in range(1, max(numbers)) if number not in numbers)
        if missing:
            found.append(Gap(office, copy, missing, max(numbers)))
    return found
