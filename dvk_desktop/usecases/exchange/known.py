"""What is known here about the records, changes and files that a workbook speaks of: what it is judged against."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from dvk_desktop.domain.ledger import Change, History, Value
from dvk_desktop.usecases.exchange.acceptances import Acceptances
from dvk_desktop.usecases.exchange.authority import Authority
from dvk_desktop.usecases.exchange.book import FileIn, Replaced
from dvk_desktop.usecases.ports import ActNote
from dvk_desktop.usecases.readings.through import Readings


@dataclass(frozen=True, slots=True)
class Lineage:
    """A workbook among the returns of its form (`lineage.lineage`).

    `act`: the id under which it is one of them, "" if it is none. `twins`: the files with the same contents; it is
    `already` in, or one of them was `undone`; `taken_back`: the acts that took back only what a later taking of it had
    added. `earlier`: standing returns of the same package and filler with other contents of which nobody said yet which
    replaces which; `newest`: those of them that no other one replaces; `replaced`: what was said of the others, by
    (earlier act, later act); `over`: those that this one was replaced by before it came once more. `said_by`: what the
    other returns said, by act; `untouched`: which records stood on their rows besides.
    """

    act: str = ""
    twins: Sequence[FileIn] = ()
    already: bool = False
    undone: FileIn | None = None
    taken_back: frozenset[str] = frozenset()
    earlier: tuple[FileIn, ...] = ()
    newest: tuple[FileIn, ...] = ()
    over: tuple[FileIn, ...] = ()
    replaced: Mapping[tuple[str, str], Replaced] = field(default_factory=dict)
    said_by: Mapping[str, Sequence[Change]] = field(default_factory=dict)
    untouched: Mapping[str, frozenset[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Known:
    """What is known when a workbook is judged (`gathering`).

    `held`: which of its changes are in the ledger; `last`: state of the ledger; `own`: our unit; `note`: what is told
    about acts of our own. `kin`: the other returns of its form; `twin`: the same rows as another unit sent them.
    `closed`: what the package is about, if that was closed here. `acts`: what the acts that are switched said here;
    `offices`: the office of each act, as noted here; `accepted`: what other offices said they accept of what is new
    here. `theirs`: what the sender of a bundle held already, by its own word and by what it sent before: a bundle does
    not say that again. `left`: keys of the rows left out when the same contents were taken in. `readings`: what is read
    as what. `early`: switches held here of acts and records of which this file brings more, and words about records
    that it brings into being (`born`: what it says of those), which are judged with it; `makers`: who made the forms of
    the returns among their acts. `called`: what a record that is known here is called, by its type and id.
    """

    histories: Mapping[str, History]
    held: frozenset[str]
    authority: Authority
    kin: Lineage = field(default_factory=Lineage)
    twin: FileIn | None = None
    own: str = ""
    closed: str = ""
    last: int = 0
    acts: Mapping[str, Sequence[Change]] = field(default_factory=dict)
    offices: Mapping[str, str] = field(default_factory=dict)
    theirs: frozenset[str] = frozenset()
    readings: Readings = field(default_factory=Readings)
    left: frozenset[str] = frozenset()
    note: ActNote = field(default_factory=ActNote)
    accepted: Acceptances = field(default_factory=Acceptances)
    early: Sequence[Change] = ()
    born: Mapping[str, Mapping[str, Value]] = field(default_factory=dict)
    makers: Mapping[str, str] = field(default_factory=dict)
    called: Callable[[str, str], str] = lambda *_: ""
