"""What stands in a workbook for the program alone: marks, the manifest, and the two hidden cells of each row.

Each data row carries its record id and one cell of compact JSON: the head that most fields share (`h`), exceptions by
column (`x`), the anchor as sent (`a`), what records of the row are born with (`b`) and a 4-character check of each
cell's value as sent (`c`), so that an office that never had the base can tell a touched cell from an untouched one.
"""

from __future__ import annotations

import binascii
import json
import zlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from dvk_desktop.domain.ledger import Value, canonical_json
from dvk_desktop.domain.text import clean
from dvk_desktop.exchange.sheets.description import Column
from dvk_desktop.usecases.exchange.contents import RowOut
from dvk_desktop.usecases.exchange.ledger_part import PIECE
from dvk_desktop.usecases.fields import FieldKind

MANIFEST = "DVK1:"
KEYS = "DVK1-KEYS"
STATE = "DVK1-STATE"
FORM = "DVK1-FORM"
"""Begins the mark of an upright sheet; behind the colon the key of the described sheet."""
LEDGER = "DVK1-LEDGER"
SENDER = "DVK1-SENDER"
DAY = "DVK1-DAY"
NOTE = "DVK1-NOTE"
"""Begins what a Word form says of a wrong answer: it is no part of the answer."""
HIDDEN_SHEET = "_dvk"
LISTS_SHEET = "_lists"
SENDER_ASKED = "Đơn vị gửi (chọn trong danh sách):"
DAY_ASKED = "Ngày đăng ký (nếu có):"
"""What stands beside the two answer cells of the first sheet: by it they are found where the marks were lost."""
NEW_ROW = "new-"
"""Begins the record cell of a prepared blank row; the record's id follows from package, this and the sender."""


def manifest_cells(text: str) -> tuple[str, ...]:
    """The manifest's text in pieces that fit a cell (a file for a whole province names many senders)."""
    return tuple(text[start : start + PIECE] for start in range(0, len(text), PIECE))


def check(value: Value) -> str:
    """Four characters that stand for a value as sent: 24 bits of its CRC-32. Guards against slips, not against
    malice."""
    text = value if isinstance(value, str) else canonical_json(value)
    packed = (zlib.crc32(text.encode("utf-8", "replace")) & 0xFFFFFF).to_bytes(3, "big")
    return binascii.b2a_base64(packed, newline=False).decode()


def checks(values: Iterable[Value]) -> str:
    """The checks of several values, one after the other: what a sheet has hundreds of thousands of."""
    crc = zlib.crc32
    texts = [value if type(value) is str else canonical_json(value) for value in values]
    packed = b"".join([(crc(text.encode("utf-8", "replace")) & 0xFFFFFF).to_bytes(3, "big") for text in texts])
    return binascii.b2a_base64(packed, newline=False).decode()


BLANK = check("")


def tie(record: str, scorer: str = "") -> str:
    """The check that ties a row's state to its record: a fill handle counts ids up and copies the rest."""
    return check(f"{record} {scorer}")


def as_compared(column: Column, value: Value) -> Value:
    """A value as it comes back from a cell nobody touched: texts pass the same door on the way out as on the way in."""
    if isinstance(value, str) and column.field.kind in (FieldKind.TEXT, FieldKind.LONG_TEXT, FieldKind.NUMBER):
        return clean(value, multiline=column.field.kind is FieldKind.LONG_TEXT)
    return value


def row_state(columns: Sequence[Column], row: RowOut, scorer: str = "") -> str:
    """The hidden JSON of a row, its checks in the order of `columns`; last the one that ties it to its record."""
    checks = "".join(check(as_compared(column, row.values.get(column.key, ""))) for column in columns)
    checks += tie(row.record, scorer)
    state: dict[str, object] = {"c": checks}
    if row.anchor:
        state["a"] = row.anchor
    if row.birth:
        state["b"] = dict(row.birth)
    single = Counter(heads[0] for heads in row.heads.values() if len(heads) == 1)
    most = single.most_common(1)[0][0] if single else ""
    if most:
        state["h"] = most
        bound = [column.key for column in columns if not column.shown_only]
        others = {key: list(row.heads.get(key, ())) for key in bound if row.heads.get(key, ()) != (most,)}
        if others:
            state["x"] = others
    return canonical_json(state)


@dataclass(frozen=True, slots=True)
class RowState:
    """The hidden cell as read."""

    checks: str = ""
    anchor: str = ""
    head: str = ""
    exceptions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    birth: Mapping[str, str] = field(default_factory=dict)

    def heads(self, key: str) -> tuple[str, ...]:
        """The heads of the column's field as sent."""
        if key in self.exceptions:
            return self.exceptions[key]
        return (self.head,) if self.head else ()


def parse_row_state(text: str) -> RowState | None:
    """The inverse of `row_state`; None for a cell that is not whole."""
    try:
        plain = json.loads(text)
        exceptions = plain.get("x")
        return RowState(
            str(plain["c"]),
            str(plain.get("a", "")),
            str(plain.get("h", "")),
            {str(key): tuple(map(str, ids)) for key, ids in exceptions.items()} if exceptions else {},
            {str(key): str(value) for key, value in plain["b"].items()} if plain.get("b") else {},
        )
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
