"""Which packages of whom are missing: known from the sequence numbers that each copy of a sender's data counts for
us."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dvk_desktop.usecases.exchange.book import FileIn


@dataclass(frozen=True, slots=True)
class Gap:
    """Packages that one copy of an office's data made for us and that never arrived: "file 3 of 4 is here, 2 is not".

    `covered`: those of them whose contents came all the same, in a later bundle (it says again what was not
    acknowledged).
    """

    office: str
    copy: str
    missing: tuple[int, ...]
    last: int
    covered: tuple[int, ...] = ()

    @property
    def still(self) -> tuple[int, ...]:
        """Those that are worth asking for."""
        return tuple(number for number in self.missing if number not in self.covered)

    def as_json(self) -> dict[str, object]:
        """As the command line prints it."""
        return {
            "office": self.office,
            "copy": self.copy,
            "missing": list(self.missing),
            "last": self.last,
            "covered": list(self.covered),
        }


def gaps(files: Iterable[FileIn], own: str, own_copy: str = "") -> list[Gap]:
    """Gaps in the numbers of the packages addressed to the unit `own`, made by others (or by another copy of its data
    than `own_copy`), among the files taken in.

    Nothing is known of packages after the last that arrived. A package that was undone here did arrive.
    """
    arrived: dict[tuple[str, str], set[int]] = {}
    bundles: dict[tuple[str, str], int] = {}
    for file in files:
        elsewhere = file.maker != own or (own_copy and file.sender_copy != own_copy)
        if file.receiver == own and file.maker and elsewhere:
            source = (file.maker, file.sender_copy)
            arrived.setdefault(source, set()).add(file.number)
            if file.kind == "bundle":
                bundles[source] = max(file.number, bundles.get(source, 0))
    found = []
    for (office, copy), numbers in sorted(arrived.items()):
        missing = tuple(number for number in range(1, max(numbers)) if number not in numbers)
        if missing:
            covered = tuple(number for number in missing if number < bundles.get((office, copy), 0))
            found.append(Gap(office, copy, missing, max(numbers), covered))
    return found
