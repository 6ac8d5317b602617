"""What stands in a workbook for the program alone: marks, the manifest, and the two hidden cells of each row.

Each data row carries its record id and one cell of compact JSON: the head that most fields share (`h`), exceptions by
column (`x`), the anchor as sent (`a`), what records of the row are born with (`b`) and a 4-character check of each
cell's value as sent (`c`), so that an office that never had the base can tell a touched cell from an untouched one.
"""

from __future__ import annotations

import binascii
import json
import sys
import zlib
from array import array
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple, cast

from dvk_desktop.domain.canonical import canonical_json
from dvk_desktop.domain.ledger import Value
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


def checks(values: Sequence[Value]) -> str:
    """The checks of several values, one after the other: what a sheet has hundreds of thousands of."""
    every = values if set(map(type, values)) <= {str} else [v if type(v) is str else canonical_json(v) for v in values]
    texts = cast("Sequence[str]", every)
    try:
        coded = list(map(str.encode, texts))
    except UnicodeEncodeError:
        coded = [text.encode("utf-8", "replace") for text in texts]
    sums = array("I", map(zlib.crc32, coded))
    if sys.byteorder == "little":
        sums.byteswap()
    wide, packed = sums.tobytes(), bytearray(3 * len(coded))
    for byte in range(3):  # of four bytes the lower three
        packed[byte::3] = wide[byte + 1 :: 4]
    return binascii.b2a_base64(packed, newline=False).decode()


class SentChecks:
    """The checks of many rows as they were sent, to be taken out by column."""

    def __init__(self, rows: Sequence[str]) -> None:
        self._rows = rows
        self._width = len(rows[0]) if rows else 0
        even = set(map(len, rows)) <= {self._width}
        self._whole = "".join(rows).encode("ascii", "replace") if even else None

    def column(self, place: int) -> str:
        """What `checks` gave for the column with this number; spaces where a row has none."""
        start, end = 4 * place, 4 * place + 4
        if self._whole is None or end > self._width:
            return "".join([row[start:end].ljust(4) for row in self._rows])
        found = bytearray(4 * len(self._rows))
        for letter in range(4):
            found[letter::4] = self._whole[start + letter :: self._width]
        return found.decode("ascii")


def differing(made: str, sent: str) -> list[int]:
    """The numbers of the values whose check in `made` is not the one in `sent`; both as from `checks`."""
    if made == sent:
        return []
    pairs = zip(array("I", made.encode("ascii")), array("I", sent.encode("ascii", "replace")), strict=True)
    return [number for number, (one, other) in enumerate(pairs) if one != other]


def tie(record: str, scorer: str = "") -> str:
    """The check that ties a row's state to its record: a fill handle counts ids up and copies the rest."""
    return check(f"{record} {scorer}")


def ties(records: Sequence[str], scorer: str = "") -> list[str]:
    """`tie` of many records."""
    made = checks([f"{record} {scorer}" for record in records])
    return [made[start : start + 4] for start in range(0, len(made), 4)]


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
    most = tuple(head for head, _ in single.most_common(1))  # none, if two say something of every field
    if most:
        state["h"] = most[0]
    if row.heads:
        bound = [column.key for column in columns if not column.shown_only]
        others = {key: list(row.heads.get(key, ())) for key in bound if row.heads.get(key, ()) != most}
        if others:
            state["x"] = others
    return canonical_json(state)


_NOTHING: Mapping[str, Any] = MappingProxyType({})


class RowState(NamedTuple):
    """The hidden cell as read."""

    checks: str = ""
    anchor: str = ""
    head: str = ""
    exceptions: Mapping[str, tuple[str, ...]] = _NOTHING
    birth: Mapping[str, str] = _NOTHING

    def heads(self, key: str) -> tuple[str, ...]:
        """The heads of the column's field as sent."""
        if key in self.exceptions:
            return self.exceptions[key]
        return (self.head,) if self.head else ()


def parse_row_state(text: str) -> RowState | None:
    """The inverse of `row_state`; None for a cell that is not whole."""
    try:
        return _state_of(json.loads(text))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def parse_row_states(cells: Sequence[object]) -> list[RowState | None]:
    """`parse_row_state` of every cell with a text in it, None for the others: all texts at once, if all are whole."""
    texts = [cell for cell in cells if isinstance(cell, str) and cell]
    try:
        plain = json.loads(f"[{',0,'.join(texts)}]")
        if len(plain) != max(0, 2 * len(texts) - 1) or any(plain[1::2]):
            raise ValueError
        states: Iterator[RowState | None] = iter([_state_of(each) for each in plain[::2]])
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        states = map(parse_row_state, texts)
    return [next(states) if isinstance(cell, str) and cell else None for cell in cells]


def _state_of(plain: Any) -> RowState:
    exceptions, birth = plain.get("x"), plain.get("b")
    return RowState(
        str(plain["c"]),
        str(plain.get("a", "")),
        str(plain.get("h", "")),
        {str(key): tuple(map(str, ids)) for key, ids in exceptions.items()} if exceptions else _NOTHING,
        {str(key): str(value) for key, value in birth.items()} if birth else _NOTHING,
    )
