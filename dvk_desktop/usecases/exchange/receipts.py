"""What offices tell each other about files that arrived, so that the next file need not say everything again.

Nothing of it is in the ledger: it is bookkeeping of one copy of the data about others. Each file to an office lists the
packages of that office that this copy has taken in. The list is a state, not an event: a copy that was restored from a
backup lists fewer, and is told the rest again without anybody having to notice.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from dvk_desktop.domain.ledger import short_form
from dvk_desktop.language import label, sentence
from dvk_desktop.language.formats import moment_text
from dvk_desktop.usecases.obligations.fields import OBLIGATION

if TYPE_CHECKING:
    from dvk_desktop.usecases.exchange.book import FileIn
    from dvk_desktop.usecases.exchange.contents import WorkbookRead
    from dvk_desktop.usecases.exchange.ports import Books
    from dvk_desktop.usecases.ports import Reading, Store

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


@dataclass(frozen=True, slots=True)
class SentRow:
    """A workbook made for others. `acknowledged`: when the receiver's word came that it arrived ("" until then), with
    how many rows it took and left; `code`: what both sides compare as long as nobody filled anything in."""

    package: str
    kind: str
    name: str
    receiver: str
    number: int
    at: str
    code: str
    acknowledged: str = ""
    taken: int | None = None
    left: int | None = None


def sent_files(reading: Reading, books: Books, receiver: str = "") -> list[SentRow]:
    """The files made for others (for `receiver`, if one is named), newest first, with what came back about them."""
    made = books.files_out(reading, receiver=receiver) if receiver else books.files_out(reading)
    told: dict[str, Sequence[object]] = {}
    for office in {file.receiver for file in made if file.acknowledged}:
        for receipts in books.told(reading, office).values():
            told.update((str(receipt[0]), receipt) for receipt in receipts)
    rows = []
    for file in made:
        _, taken, left, _ = told.get(file.package, ("", None, None, ""))
        rows.append(
            SentRow(
                *(file.package, file.kind, file.name, file.receiver, file.number, file.at),
                short_form(file.contents) if file.contents else "",
                file.acknowledged,
                taken if isinstance(taken, int) else None,
                left if isinstance(left, int) else None,
            )
        )
    return rows


def receipt_for(file: FileIn) -> Receipt:
    """The receipt of a file that was taken in."""
    left = sum(file.counts.get(fate, 0) for fate in ("skipped", "rejected", "outside"))
    code = short_form(file.contents) if file.contents else ""
    return Receipt(file.package, file.counts.get("read", 0) - left, left, code)


def receipt_text(
    kind: str, sender: str, saved_at: str, counts: Mapping[str, int], contents: str, *, mended: bool = False
) -> str:
    """The sentence to paste into Zalo (`ux-pages.md`, end): what arrived, with counts and a code both sides can
    compare. `saved_at`: when the file says it was saved; `mended`: a workbook to mend goes along."""
    left = sum(counts.get(fate, 0) for fate in ("skipped", "rejected", "outside"))
    rejected = counts.get("rejected", 0)
    told = {
        "kind": label(f"choice.workbook.{kind}").lower(),
        "sender": sender,
        "saved_at": moment_text(_local(saved_at)) if saved_at else "",
        "taken": counts.get("read", 0) - left,
        "rejected": rejected,
        "others": left - rejected or "",
        "code": short_form(contents) if contents else "",
    }
    return sentence("exchange.receipt_mended" if mended and rejected else "exchange.receipt", told)


def _local(saved_at: str) -> str:
    """A workbook says in UTC when it was saved; people read the clock on the wall."""
    try:
        moment = datetime.fromisoformat(saved_at)
    except ValueError:
        return saved_at
    return (moment.astimezone() if moment.tzinfo is not None else moment).isoformat()


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


def agrees(reading: Reading, books: Books, read: WorkbookRead | None) -> bool | None:
    """Whether, with a bundle taken in, this office holds what its sender held of what both should hold; None if the
    file does not say. No is no fault: something recorded here may simply not have been sent yet."""
    if read is None or read.manifest is None or not read.part.state[0]:
        return None
    unit, theirs = read.part.state
    same_office = read.manifest.sender.id == read.manifest.receiver.id
    return books.fingerprint(reading, "" if same_office else unit) == theirs


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


class Receipts:
    """What is known about the way of our files and answers. Reading only; any thread."""

    def __init__(self, store: Store, books: Books) -> None:
        self._store = store
        self._books = books

    def sent(self, receiver: str = "") -> list[SentRow]:
        """The files made for others (or one receiver), newest first, with what came back about them."""
        with self._store.read() as reading:
            return sent_files(reading, self._books, receiver)

    def received(self, duties: Iterable[str]) -> set[str]:
        """Which of our own duties their issuer is known to have received the answer of ("Cấp trên đã nhận")."""
        with self._store.read() as reading:
            return received_by_issuer(reading, self._books, self._store.office.unit, duties)
