"""Answers about the exchange, from the books of files, the ledger and what other features know."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from dvk_desktop.domain.errors import UserError
from dvk_desktop.language import label, sentence
from dvk_desktop.language.formats import format_reporting_period
from dvk_desktop.usecases.computed_list import ComputedList
from dvk_desktop.usecases.exchange.awaiting import Awaited
from dvk_desktop.usecases.exchange.manifest import parse_manifest
from dvk_desktop.usecases.exchange.naming import name_of
from dvk_desktop.usecases.exchange.receipts import receipt_text
from dvk_desktop.usecases.exchange.rows import (
    ConflictRow,
    FileInRow,
    FileOutRow,
    Matter,
    MissingRow,
    UndoPreview,
)
from dvk_desktop.usecases.exchange.undoing import Undoing
from dvk_desktop.usecases.registry import RECORD_TYPES
from dvk_desktop.usecases.units.queries import all_units

if TYPE_CHECKING:
    from dvk_desktop.domain.ledger import Value
    from dvk_desktop.domain.units import Unit
    from dvk_desktop.usecases.exchange.book import FileIn, FileOut
    from dvk_desktop.usecases.exchange.ports import Books
    from dvk_desktop.usecases.history.queries import LedgerQueries
    from dvk_desktop.usecases.obligations.rows import ObligationQueries
    from dvk_desktop.usecases.ports import Clock, Store
    from dvk_desktop.usecases.practice_models.rows import PracticeModelQueries


class ExchangeLists:
    """Implements `ExchangeQueries`."""

    def __init__(
        self,
        store: Store,
        books: Books,
        ledger: LedgerQueries,
        practice_models: PracticeModelQueries,
        obligations: ObligationQueries,
        clock: Clock,
    ) -> None:
        self._store, self._books, self._ledger = store, books, ledger
        self.files_in = ComputedList(
            self._files_in,
            keep={
                "kind": lambda row, value: row.kind == value,
                "state": lambda row, value: row.state == value,
                "sender": lambda row, value: row.sender == value,
            },
            searched=("name", "sender_name"),
        )
        self.files_out = ComputedList(
            self._files_out,
            keep={
                "kind": lambda row, value: row.kind == value,
                "state": lambda row, value: row.state == value,
                "receiver": lambda row, value: row.receiver == value,
            },
            searched=("receiver_name", "period", "name"),
        )
        self._undoing = Undoing(store, books)
        self._awaited = Awaited(store, books, practice_models, obligations, clock)
        self.missing = self._awaited.missing
        self.conflicts = ComputedList(
            self._conflicts,
            keep={
                "record_type": lambda row, value: row.record_type == value,
                "kind": lambda row, value: row.kind == value,
            },
            searched=("title", "authors"),
        )

    # -- files -----------------------------------------------------------------------------------------------------

    def _files_in(self, _: Mapping[str, str]) -> list[FileInRow]:
        with self._store.read() as reading:
            files = self._books.files_in(reading)
        mended = {file.repairs for file in files if file.repairs and file.standing}
        return [_row_in(file, mended) for file in files]

    def _files_out(self, _: Mapping[str, str]) -> list[FileOutRow]:
        with self._store.read() as reading:
            made = self._books.files_out(reading)
            returns: dict[str, list[str]] = {}
            for file in self._books.files_in(reading):
                if file.standing:
                    returns.setdefault(file.package, []).append(file.sender_name)
            units = all_units(reading)
        return [_row_out(file, units, returns.get(file.package, ())) for file in made]

    def undo_preview(self, import_id: str) -> UndoPreview:
        """See `ExchangeQueries.undo_preview`."""
        return self._undoing.preview(import_id)

    # -- who has not sent ------------------------------------------------------------------------------------------

    def matters(self) -> list[Matter]:
        """See `ExchangeQueries.matters`."""
        return self._awaited.matters()

    def reminders(self, rows: Sequence[MissingRow]) -> str:
        """See `ExchangeQueries.reminders`."""
        return self._awaited.reminders(rows)

    # -- decisions -------------------------------------------------------------------------------------------------

    def _conflicts(self, _: Mapping[str, str]) -> list[ConflictRow]:
        return [
            ConflictRow(
                each.id,
                each.record,
                each.record_type,
                each.title,
                each.field,
                each.kind,
                max((option.at for option in each.options), default=""),
                ", ".join(dict.fromkeys(option.author for option in each.options if option.author)),
                each.options,
            )
            for each in self._ledger.conflicts()
        ]

    def title_of(self, record_type: str, record: str) -> str:
        """See `ExchangeQueries.title_of`."""
        with self._store.read() as reading:
            return name_of(reading, record_type, record)

    def values_of(self, record_type: str, record: str) -> Mapping[str, Value]:
        """See `ExchangeQueries.values_of`."""
        kind = RECORD_TYPES.get(record_type)
        if kind is None:
            return {}
        with self._store.read() as reading:
            try:
                return kind.values_of(reading.get(kind, record))
            except UserError:
                return {}


def receipt_of(file: FileIn) -> str:
    """The receipt of a file taken in earlier, as `Exchange.receipt` says it for a plan."""
    return receipt_text(file.kind, file.sender_name, file.saved_at, file.counts, file.contents)


def cover_letter(row: FileOutRow, office: str) -> str:
    """What to write beside a workbook when it is sent on."""
    told = {
        "office": office,
        "receiver": row.receiver_name,
        "kind": label(f"choice.workbook.{row.kind}").lower(),
        "period": row.period,
        "name": row.name,
    }
    if row.kind in ("assignment", "registration", "scoring"):
        return sentence("exchange.cover_letter_asks", told)
    return sentence("exchange.cover_letter", told)


def _row_in(file: FileIn, mended: set[str]) -> FileInRow:
    rejected = file.counts.get("rejected", 0)
    if not file.standing:
        state = "undone"
    elif rejected and not mended & {file.act, file.contents[:32]}:
        state = "errors"
    else:
        state = "taken"
    read = file.counts.get("read", 0)
    return FileInRow(
        file.id, file.name, file.kind, file.sender, file.sender_name, file.number, file.at, state, read, rejected, file
    )


def _row_out(file: FileOut, units: Mapping[str, Unit], returned: Sequence[str]) -> FileOutRow:
    manifest = parse_manifest(file.manifest)
    unit = units.get(file.receiver)
    name = manifest.receiver.name or (unit.name if unit else "") or ""
    return FileOutRow(
        file.package,
        file.name,
        file.kind,
        file.receiver,
        name,
        format_reporting_period(manifest.period),
        file.number,
        file.at,
        file.rows,
        "returned" if returned else "made",
        tuple(dict.fromkeys(returned)),
        manifest.senders,
    )
