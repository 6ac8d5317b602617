"""One row on its way from cells to a `RowRead`: what differs from what was sent, what is wrong, whether it is
doubtful."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import Value
from dvk_desktop.domain.text import fold
from dvk_desktop.exchange import hidden
from dvk_desktop.exchange.sheets.description import Column
from dvk_desktop.language.formats import format_day_fixed
from dvk_desktop.usecases.exchange.contents import Difference, Problem, RowRead
from dvk_desktop.usecases.exchange.likeness import alike
from dvk_desktop.usecases.exchange.returns import row_record

if TYPE_CHECKING:
    from dvk_desktop.exchange.reading.rows import SheetReader


@dataclass(slots=True)
class Row:
    """One row on its way to a `RowRead`."""

    sheet: SheetReader
    number: int
    values: Mapping[str, Sequence[Value]]
    touched: Sequence[Column]
    wrong: Mapping[str, UserError]
    state: hidden.RowState | None

    def value(self, key: str) -> Value:
        column = self.values.get(key)
        return column[self.number] if column is not None else ""

    @property
    def title(self) -> str:
        anchor = self.sheet.described.anchor
        value = self.value(anchor) if anchor in self.values else self.sheet.raw(anchor, self.number)
        return str(value or "")

    @property
    def everything(self) -> list[Column]:
        return [column for column in self.sheet.bound if self.value(column.key) != ""]

    def born(self, key: str) -> RowRead:
        """A row that brings a record into being: its id follows from package, prepared row and sender."""
        record = row_record(self.sheet.manifest.package, key, self.sheet.filler, self.sheet.manifest.copied)
        row = self._read(record, self._differences(record, self.touched, key))
        missing = [c for c in self.sheet.required if self.value(c.key) == "" and c.key not in self.wrong]
        self._reject(row, {c.key: UserError("cell.required") for c in missing})
        return row

    def known(self, record: str) -> RowRead:
        """A row whose record existed when it was sent. A required field that was emptied is wrong."""
        row = self._read(record, self._differences(record, self.touched, ""))
        emptied = [c for c in self.touched if c.required and self.value(c.key) == ""]
        self._reject(row, {c.key: UserError("cell.required") for c in emptied})
        if self.touched and not row.problems:
            self._reject(row, self.sheet.kind.check(self.sheet.described, self.value))
        if row.differences and not self.sheet.described.new_rows and self.state is not None and self._is_another():
            told = UserError("row.other_title", now=self.title, sent=self.state.anchor)
            self._reject(row, {self.sheet.described.anchor: told})
        if row.differences and self.sheet.described.new_rows and not self._anchored():
            row.doubt = True
            key = f"instead:{record}:{fold(self.title)}"
            another = row_record(self.sheet.manifest.package, key, self.sheet.filler, self.sheet.manifest.copied)
            row.alternative = self._differences(another, self.everything, key)
        if (row.differences or row.wrong) and self.state is not None:
            row.sent = self.sheet.heads_of(self.state)
        return row

    def unknown(self) -> RowRead:
        """A row that was added where no rows can be added."""
        row = self._read("", [])
        self._reject(row, {self.sheet.described.anchor: UserError("row.no_record")})
        return row

    def _is_another(self) -> bool:
        """Whether the row shows another name than it was sent with, where names are only shown."""
        assert self.state is not None
        sent, now = self.state.anchor, self.title
        return bool(sent and now) and sent != now and not alike(sent, now)

    def _anchored(self) -> bool:
        """Whether the row still is about what it was sent for: its name untouched or near, or two other cells vouch."""
        described = self.sheet.described
        if self.state is None or all(column.key != described.anchor for column in self.touched):
            return True
        if fold(self.title) != fold(self.state.anchor) and fold(self.title) in self.sheet.names_sent:
            return False  # the name of another row that was sent: names were moved, not mended
        if alike(self.state.anchor, self.title):
            return True
        changed = {column.key for column in self.touched}
        return bool(described.anchors_also) and all(
            key not in changed and self.value(key) != "" for key in described.anchors_also
        )

    def _differences(self, record: str, columns: Sequence[Column], row_key: str) -> list[Difference]:
        found: dict[str, Difference] = {}
        sheet = self.sheet
        if not columns:
            return []
        if record and not row_key and not sheet.kind.dependent:
            return self._own_difference(record, columns)
        there = self._records_sent(record) if columns and not row_key and sheet.kind.dependent else set()
        for column in columns:
            place = sheet.kind.place(column, record, sheet.manifest, sheet.filler)
            heads = self.state.heads(column.key) if self.state is not None and not row_key else ()
            one = found.get(place.record)
            if one is None:
                born = bool(row_key) or (place.record != record and place.record not in there)
                own = self.state.birth if self.state is not None and place.record != record else {}
                fields = {**sheet.birth(place.birth), **own} if born else {}
                one = Difference(place.record_type, place.record, fields, {}, frozenset(), row_key)
                found[place.record] = one
            one.fields[column.field.name] = self.value(column.key)
            one.typed |= {column.field.name}
            if heads:
                one.parents = {**one.parents, column.field.name: heads}
        for one in found.values():  # where nothing stood there is nothing to clear
            one.fields = {name: value for name, value in one.fields.items() if value != "" or name in one.parents}
        said = [one for one in found.values() if one.fields]
        return said + [
            more for one in said for more in sheet.kind.follows(one, record, sheet.manifest, self.value) if more.fields
        ]

    def _own_difference(self, record: str, columns: Sequence[Column]) -> list[Difference]:
        """The same where all cells are fields of the record of the row, which was there when it was sent."""
        sheet, state = self.sheet, self.state
        place = sheet.kind.place(columns[0], record, sheet.manifest, sheet.filler)
        fields: dict[str, Value] = {}
        parents: dict[str, tuple[str, ...]] = {}
        for column in columns:
            name, value = column.field.name, self.value(column.key)
            heads = state.heads(column.key) if state is not None else ()
            if heads:
                parents[name] = heads
            if value != "" or heads:
                fields[name] = value
        if not fields:
            return []
        typed = frozenset([column.field.name for column in columns])
        one = Difference(place.record_type, place.record, fields, parents, typed)
        return [one, *(more for more in sheet.kind.follows(one, record, sheet.manifest, self.value) if more.fields)]

    def _records_sent(self, record: str) -> set[str]:
        """The records of the row's cells that existed when it was sent: some of their fields had a head."""
        sheet, state = self.sheet, self.state
        if state is None:
            return set()
        columns = (column for column in sheet.bound if state.heads(column.key))
        return {sheet.kind.place(column, record, sheet.manifest, sheet.filler).record for column in columns}

    def _read(self, record: str, differences: list[Difference]) -> RowRead:
        row = RowRead(
            self.sheet.tab.name,
            self.sheet.row_number(self.number),
            record,
            self.title,
            differences,
            [],
            part=self.sheet.described.key,
        )
        self._reject(row, self.wrong)
        return row

    def _reject(self, row: RowRead, wrong: Mapping[str, UserError]) -> None:
        if not wrong:
            return
        sheet = self.sheet
        for key, error in wrong.items():
            column = sheet.described.by_key.get(key)
            raw = sheet.raw(key, self.number)
            problem = Problem(
                error.code,
                sheet.tab.name,
                sheet.cell_name(key, self.number),
                _shown(raw),
                rule=f"{column.record_type}.{column.field.name}" if column and column.record_type else key,
                parameters={**error.parameters, "column": column.heading if column else "", "row": row.row},
            )
            row.problems.append(problem)
            row.wrong = {**row.wrong, key: problem}
        row.cells = {
            c.key: raw for c in sheet.described.columns if (raw := sheet.raw(c.key, self.number)) not in (None, "")
        }
        row.hidden = sheet.hidden_of(self.number)


def _shown(raw: Any) -> str:
    if isinstance(raw, date):
        return format_day_fixed(raw)
    return "" if raw is None else str(raw)[:200]
