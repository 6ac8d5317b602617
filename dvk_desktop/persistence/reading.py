"""Looking at records in one transaction: entities from rows, histories from the ledger."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy.engine import Connection

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import Change, History, Value, Withdrawn
from dvk_desktop.persistence.cells import decode
from dvk_desktop.persistence.histories import read_histories
from dvk_desktop.persistence.ledger_store import NOTHING, LedgerStore, among, pairs
from dvk_desktop.persistence.projected import PROJECTED, Projected
from dvk_desktop.persistence.replaced import withdrawn_on
from dvk_desktop.usecases.fields import Field, RecordType, from_value
from dvk_desktop.usecases.ports import Seen

E = TypeVar("E")


class Reader:
    """Implements `Reading` over a connection inside a transaction."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.store = LedgerStore(connection)

    def get(self, record_type: RecordType[E], record: str) -> E:
        """See `Reading.get`."""
        found = self._select(record_type, 't."id" = ?', (self.root(record),))
        if not found:
            raise UserError("record.unknown", type=record_type.name, record=record)
        return found[0]

    def as_recorded(self, record_type: RecordType[E]) -> list[E]:
        """See `Reading.as_recorded`."""
        return self._select(record_type, "1", (), "main.")

    def find(self, record_type: RecordType[E], **equals: Value | tuple[str, ...]) -> list[E]:
        """See `Reading.find`."""
        entry = PROJECTED[record_type.name]
        unknown = [name for name in equals if name not in entry.table.c]
        if unknown:
            raise UserError("field.unknown", type=record_type.name, field=unknown[0])
        conditions, parameters = ["1"], []
        for name, value in equals.items():
            several = isinstance(value, tuple)
            conditions.append(f't."{name}" ' + ("IN (SELECT value FROM json_each(?))" if several else "= ?"))
            parameters.append(among(value)[0] if isinstance(value, tuple) else value)
        return self._select(record_type, " AND ".join(conditions), tuple(parameters))

    def _select(self, record_type: RecordType[E], where: str, parameters: tuple[Any, ...], schema: str = "") -> list[E]:
        entry = PROJECTED[record_type.name]
        fields = (*entry.short_fields, *entry.long_fields)
        columns = [f't."{f.name}"' for f in entry.short_fields] + [f'l."{f.name}"' for f in entry.long_fields]
        side = f' LEFT JOIN "{entry.long.name}" l ON l.id = t.id' if entry.long is not None else ""
        source = f'{schema}"{entry.table.name}" t{side} WHERE {where} ORDER BY {_order(entry)}'
        rows = self.connection.exec_driver_sql(f"SELECT t.id, {', '.join(columns)} FROM {source}", parameters)
        return [
            _entity(
                record_type,
                row[0],
                {f.name: value for f, cell in zip(fields, row[1:], strict=True) if (value := decode(f, cell)) != ""},
            )
            for row in rows
        ]

    def root(self, record: str) -> str:
        """The record under which `record` is shown: the smallest of its "same as" group."""
        row = self.connection.exec_driver_sql("SELECT group_id FROM alias WHERE record = ?", (record,)).first()
        return str(row[0]) if row else record

    def roots(self, records: Iterable[str]) -> dict[str, str]:
        """Those of `records` that are shown under another record, and under which."""
        return pairs(
            self.connection,
            "SELECT record, group_id FROM alias WHERE record IN (SELECT value FROM json_each(?))",
            among(records),
        )

    def projection(self) -> str:
        """Number of the projection that the rows belong to; another one after every rebuild by a newer program."""
        row = self.connection.exec_driver_sql("SELECT value FROM meta WHERE name = 'projection'").first()
        return str(row[0]) if row else ""

    def withdrawn(self) -> frozenset[str]:
        """Acts that stand withdrawn."""
        return frozenset(self.connection.exec_driver_sql("SELECT act FROM withdrawn").scalars())

    def withdrawn_on(self, records: Iterable[str]) -> Withdrawn:
        """What no longer counts of all that was said of these records."""
        return withdrawn_on(self.connection, records, self.withdrawn())

    def seen(self, record: str) -> Seen:
        """See `Reading.seen`."""
        history = self.histories([record]).get(record)
        return Seen(record, history.seen() if history else {})

    def histories(self, records: Iterable[str], at_hand: Mapping[str, Change] = NOTHING) -> Mapping[str, History]:
        """See `Reading.histories`."""
        return read_histories(self.connection, records, self.withdrawn(), at_hand)

    def has_act(self, act: str) -> bool:
        """See `Reading.has_act`."""
        return self.connection.exec_driver_sql("SELECT 1 FROM change WHERE act = ? LIMIT 1", (act,)).first() is not None

    def records_of_act(self, act: str, record_type: str) -> tuple[str, ...]:
        """See `Reading.records_of_act`."""
        said = self.store.of_act(act)
        return tuple(dict.fromkeys(change.record for change in said if change.record_type == record_type))

    def holds(self, changes: Sequence[str]) -> set[str]:
        """See `Reading.holds`."""
        return self.store.accounted(changes)


def _entity(record_type: RecordType[E], record: str, values: Mapping[str, Value]) -> E:
    """The entity; a value that this program cannot read (of a newer one, or damaged) is shown as none."""
    try:
        return record_type.entity_of(record, values)
    except (UserError, ValueError, ArithmeticError):
        return record_type.entity_of(record, {n: v for n, v in values.items() if readable(record_type.by_name[n], v)})


def readable(field: Field, value: Value) -> bool:
    """Whether this program can make something of the value."""
    try:
        from_value(field, value)
    except (UserError, ValueError, ArithmeticError):
        return False
    return True


def _order(entry: Projected) -> str:
    parts = []
    for name in entry.record_type.sort:
        if f"{name}_sort" in entry.table.c:
            parts.append(f't."{name}_sort"')
        elif f"{name}_last" in entry.table.c:
            parts.append(f't."{name}_last"')
        else:
            parts.append(f't."{name}"')
    return ", ".join([*parts, "t.key"])
