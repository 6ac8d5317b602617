"""What the books say of one file that came or went, and of two returns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FileIn:
    """A workbook that was taken in. `act` is its return id ("" if its cells said nothing); `standing`: it is not
    undone.

    `problems` are the rows left out and why, as JSON of `Problem`. `attachment`: hash under which the file was kept.
    `maker` and `receiver`: the units between which the package went out; `rows_digest`: what its rows say, whoever sent
    them; `mending_act`: the act of the cells mended while it was taken in; `left`: keys of the rows left out by choice;
    `untouched`: records of the rows taken in that say nothing new; `holds`: local numbers of the changes it carried
    (`receipts.ranges`). `repeats`: the file with which the same return came first, if it stood; then `switched` are the
    changes by which this one says which return replaces which, `brought` the records of which only now was said what
    the return says, and `undone` is the act that took back these alone. `quiet`: "yes" if all of it was here and
    nobody was asked, so it is entered only because it came ("" otherwise).
    """

    id: str
    sha256: str
    contents: str
    name: str
    kind: str
    package: str
    sender: str
    sender_copy: str
    number: int
    act: str
    at: str
    saved_at: str
    counts: Mapping[str, int]
    problems: Sequence[Mapping[str, str]] = ()
    attachment: str = ""
    standing: bool = True
    sender_name: str = ""
    repairs: str = ""
    maker: str = ""
    receiver: str = ""
    rows_digest: str = ""
    mending_act: str = ""
    left: tuple[str, ...] = ()
    untouched: tuple[str, ...] = ()
    holds: str = ""
    repeats: str = ""
    switched: tuple[str, ...] = ()
    brought: tuple[str, ...] = ()
    undone: str = ""
    quiet: str = ""

    @property
    def adds_nothing(self) -> bool:
        """Whether everything it says had come with the one it repeats."""
        return bool(self.repeats) and not (self.switched or self.brought or self.mending_act)


@dataclass(frozen=True, slots=True)
class Replaced:
    """That the return `later` replaces the return `act`, and on which records. `heads`: of what says so; `by`: `act`
    itself, if that says since that it is so no longer (of the records left out); else ""."""

    act: str
    later: str
    records: frozenset[str] = frozenset()
    heads: tuple[str, ...] = ()
    by: str = ""


@dataclass(frozen=True, slots=True)
class FileOut:
    """A workbook made for others. `holds`: local numbers of the changes it carries (`receipts.ranges`);
    `contents`: equal to that of the file taken in, if nobody filled in anything; `acknowledged`: when the receiver's
    word came that it arrived, "" until then."""

    package: str
    kind: str
    receiver: str
    number: int
    at: str
    name: str
    rows: int
    manifest: str
    holds: str = ""
    contents: str = ""
    acknowledged: str = ""
