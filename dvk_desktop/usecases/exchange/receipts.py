"""What offices tell each other about files that arrived, so that the next file need not say everything again.

Nothing of it is in the ledger: it is bookkeeping of one copy of the data about others. Each file to an office lists the
packages of that office that this copy has taken in. The list is a state, not an event: a copy that was restored from a
backup lists fewer, and is told the rest again without anybody having to notice.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dvk_desktop.domain.ledger import short_form
from dvk_desktop.usecases.exchange.ports import Books, FileIn
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.ports import Reading

MOST_TOLD = 300
"""Packages that a file acknowledges at most, the newest first. What drops out is merely sent once more."""

ANSWERS = frozenset(field.name for field in OBLIGATION.fields if field.answer)


@dataclass(frozen=True, slots=True)
class Receipt:
    """That a package arrived: how many of its rows were taken, how many left, and the code both sides can compare."""

    package: str
    taken: int = 0
    left: int = 0
    code: str = ""

    def as_list(self) -> list[str | int]:
        """As the hidden part of a workbook carries it."""
        return [self.package, self.taken, self.left, self.code]


def receipt_for(file: FileIn) -> Receipt:
    """The receipt of a file that was taken in."""
    left = sum(file.counts.get(fate, 0) for fate in ("skipped", "rejected", "outside"))
    code = short_form(file.contents) if file.contents else ""
    return Receipt(file.package, file.counts.get("read", 0) - left, left, code)


def receipts_for(files: Iterable[FileIn], office: str, own_copy: str) -> tuple[Receipt, ...]:
    """Receipts for the packages of `office` among the files taken in (newest first); of one package the newest."""
    found: dict[str, Receipt] = {}
    for file in files:
        if file.maker == office and file.sender_copy != own_copy and file.package not in found:
            found[file.package] = receipt_for(file)
            if len(found) == MOST_TOLD:
                break
    return tuple(found.values())


def ranges(numbers: Iterable[int]) -> str:
    """Numbers as text: ``1-500,503``. A bundle says mostly what was recorded one after the other."""
    found: list[list[int]] = []
    for number in sorted(set(numbers)):
        if found and found[-1][1] == number - 1:
            found[-1][1] = number
        else:
            found.append([number, number])
    return ",".join(str(first) if first == last else f"{first}-{last}" for first, last in found)


def numbers_in(text: str) -> Iterator[int]:
    """The inverse of `ranges`."""
    for part in text.split(",") if text else ():
        first, _, last = part.partition("-")
        yield from range(int(first), int(last or first) + 1)


def received_by_issuer(reading: Reading, books: Books, own: str, duties: Iterable[str]) -> set[str]:
    """Which of our own duties the office that gave them is known to have received: everything we answered, in the
    state of now ("Cấp trên đã nhận")."""
    histories = reading.histories(duties)
    answered: dict[str, dict[str, list[str]]] = {}
    for duty, history in histories.items():
        issuer = str(history.state("owner").value())
        heads = [each for name in ANSWERS if name in history.names for each in history.state(name).ids]
        if issuer and issuer != own and heads and history.state("unit").value() == own:
            answered.setdefault(issuer, {})[duty] = heads
    found: set[str] = set()
    for issuer, by_duty in answered.items():
        unknown = set(books.news(reading, issuer, [each for heads in by_duty.values() for each in heads]))
        found |= {duty for duty, heads in by_duty.items() if not unknown.intersection(heads)}
    return found
