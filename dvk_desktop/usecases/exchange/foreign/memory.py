"""What is remembered of tables of others: seen, called otherwise, forgotten. Making one is `ForeignDesk.remember`."""

from __future__ import annotations

from dataclasses import dataclass

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.text import clean, quoted
from dvk_desktop.language import has_label, label
from dvk_desktop.usecases.entry import change
from dvk_desktop.usecases.exchange.foreign.fields import COLUMN_MAPPING
from dvk_desktop.usecases.exchange.foreign.mapping import from_text
from dvk_desktop.usecases.exchange.naming import name_of
from dvk_desktop.usecases.ports import Store


@dataclass(frozen=True, slots=True)
class RememberedRow:
    """One remembered mapping. `columns`: "heading → field" of the columns that are taken in, in words."""

    id: str
    name: str
    sender_name: str
    target: str
    columns: tuple[str, ...]


def remembered(store: Store) -> list[RememberedRow]:
    """What this office remembers, by name. Any reader thread."""
    with store.read() as reading:
        found = []
        for each in reading.find(COLUMN_MAPPING, owner=store.office.unit):
            sender = name_of(reading, "unit", each.sender or "") if each.sender else ""
            target = each.target or ""
            found.append(RememberedRow(each.id, each.name or "", sender, target, _columns(each.content or "", target)))
    return found


def rename_remembered(store: Store, record: str, name: str) -> str:
    """Call a remembered mapping otherwise; returns the act, "" if nothing differs. UserError "record.unknown",
    "form.required"."""
    name = clean(name)
    if not name:
        raise UserError("form.required")
    with store.write() as work:
        change(work, COLUMN_MAPPING, record, {"name": name})
        return work.commit(f"Đổi tên cách ghép cột thành {quoted(name)}").act or ""


def forget_remembered(store: Store, record: str) -> str:
    """Remember a mapping no more; tables that went in through it stay as they are. Returns the act. UserError
    "record.unknown"."""
    with store.write() as work:
        held = work.get(COLUMN_MAPPING, record)
        work.delete(COLUMN_MAPPING, record, "Không dùng nữa")
        return work.commit(f"Quên cách ghép cột {quoted(held.name)}").act or ""


def _columns(content: str, target: str) -> tuple[str, ...]:
    try:
        used = from_text(content).used
    except UserError:  # of a newer program
        return ()
    return tuple(f"{use.heading or use.column} → {_field(target, use.field)}" for use in used)


def _field(target: str, name: str) -> str:
    key = f"field.{target}.{name}"
    return label(key) if has_label(key) else name
