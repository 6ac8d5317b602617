"""What goes through the pipe between the program and its sandbox: JSON, bytes and tables, never pickle.

The sandbox must be taken for hostile once it has opened a file, so nothing it sends may be able to do more than be a
value: JSON text, plain bytes, and tables in a form read by `str.split`, `array` and `json` only.

A message is a list of parts, each with its length. Part 0 is JSON; the others are the bytes and table columns it
refers to. Tables go by columns because that is the cheapest safe form. Measured with 10,000 × 20 cells (11 columns of
text, 6 of numbers and truth values, 3 empty), Python 3.11, encoding + decoding:

    rows as JSON, ASCII        27 + 35 ms   5.0 MB
    rows as JSON, UTF-8        25 + 23 ms   3.4 MB
    columns as below           20 + 16 ms   2.9 MB
    (marshal, which is unsafe   4 + 17 ms: making the strings is the floor)
"""

from __future__ import annotations

import json
import struct
from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import IO, Any, TypeAlias, cast

Cell: TypeAlias = "str | int | float | bool | datetime | date | time | timedelta | None"
Part: TypeAlias = "bytes | bytearray"

_COUNT = struct.Struct("<I")
_LENGTH = struct.Struct("<Q")
_MOST_PARTS = 100_000
_MOST_CELLS = 50_000_000
_SEPARATOR = "\x1f"
_BLOCK = 1_000
"""Rows that are turned into parts together, so that the cells of a large sheet are never all there at once."""
_BYTES, _TABLE = "\0bytes", "\0table"


class WireError(Exception):
    """What came through the pipe is no message of ours, or is larger than allowed."""


class Table:
    """Rows of cells on their way through the pipe; they arrive as a list of tuples, short rows filled with None.

    `rows` are gone through once and kept in the form in which they travel, a quarter of what the cells take.
    `TypeError` for what is no cell.
    """

    def __init__(self, rows: Iterable[Sequence[Cell]]) -> None:
        self._blocks: list[tuple[str, list[Part], int]] = []
        each = iter(rows)
        while block := list(islice(each, _BLOCK)):
            self._blocks.append((*_encode_block(block), len(block)))

    @property
    def rows(self) -> list[tuple[Cell, ...]]:
        """The rows as they arrive."""
        parts: list[Part] = []
        return _decode_table(self.told(parts), parts)

    def told(self, parts: list[Part]) -> list[list[object]]:
        """What is said of the table in the first part of a message; its columns are added to `parts`."""
        found: list[list[object]] = []
        for kinds, columns, count in self._blocks:
            found.append([kinds, len(parts), count])
            parts += columns
        return found


# --- values -----------------------------------------------------------------------------------------------------------


def encode(value: object) -> list[Part]:
    """Turn JSON values, bytes and `Table`s, nested in lists and dicts, into parts. Others raise `TypeError`."""
    parts: list[Part] = [b""]

    def special(each: object) -> dict[str, object]:
        if isinstance(each, (bytes, bytearray)):
            parts.append(each)
            return {_BYTES: len(parts) - 1}
        if isinstance(each, Table):
            return {_TABLE: each.told(parts)}
        raise TypeError(f"{type(each).__name__} cannot leave the sandbox")

    parts[0] = _text(value, special)
    return parts


def decode(parts: list[Part]) -> Any:
    """The value `encode` was given; the parts are used up by it. Parts that are no such value raise `WireError`
    (whatever is wrong with them)."""

    def special(found: dict[str, Any]) -> object:
        if len(found) == 1:
            if _BYTES in found:
                return bytes(parts[found[_BYTES]])
            if _TABLE in found:
                return _decode_table(found[_TABLE], parts)
        return found

    try:
        return json.loads(parts[0], object_hook=special)
    except (ValueError, TypeError, LookupError, ArithmeticError, RecursionError, AttributeError) as error:
        raise WireError(f"undecodable message: {type(error).__name__}") from error


def _text(value: object, special: Callable[[object], object] | None = None) -> bytes:
    # surrogatepass: a lone surrogate in a cell is a wrong text to complain about, no reason to fall over
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=special)
    return text.encode("utf-8", "surrogatepass")


def _encode_block(rows: Sequence[Sequence[Cell]]) -> tuple[str, list[Part]]:
    """The kind of each column, and the columns."""
    width = max(map(len, rows))
    if any(len(row) != width for row in rows):
        rows = [[*row, *[None] * (width - len(row))] for row in rows]
    found = [_encode_column(column) for column in zip(*rows, strict=True)]
    return "".join(kind for kind, _ in found), [part for _, part in found]


def _encode_column(column: Sequence[Cell]) -> tuple[str, Part]:
    types = set(map(type, column))
    if types == {str}:
        joined = _SEPARATOR.join(cast("Sequence[str]", column))
        if joined.count(_SEPARATOR) == len(column) - 1:
            return "s", joined.encode("utf-8", "surrogatepass")
    if types == {float}:
        return "d", array("d", cast("Sequence[float]", column)).tobytes()
    if types == {type(None)}:
        return "n", b""
    if types <= {str, int, float, bool, type(None)}:
        return "j", _text(column)
    return "t", _text([_tagged(cell) for cell in column])


def _tagged(cell: Cell) -> object:
    match cell:
        case datetime():
            return ["m", cell.isoformat()]
        case date():
            return ["d", cell.isoformat()]
        case time():
            return ["t", cell.isoformat()]
        case timedelta():
            return ["l", cell.days, cell.seconds, cell.microseconds]
        case str() | int() | float() | None:
            return cell
    raise TypeError(f"{type(cell).__name__} is no cell")


_UNTAGGED: Mapping[str, Callable[..., Cell]] = {
    "m": datetime.fromisoformat,
    "d": date.fromisoformat,
    "t": time.fromisoformat,
    "l": timedelta,
}


def _decode_table(blocks: Sequence[Any], parts: list[Part]) -> list[tuple[Cell, ...]]:
    """The rows; what was read of `parts` is given free at once."""
    table = [(str(kinds), int(first), int(count)) for kinds, first, count in blocks]
    width = max((len(kinds) for kinds, _, _ in table), default=0)
    height = sum(count for _, _, count in table)
    if height * width > _MOST_CELLS or min((count for _, _, count in table), default=0) < 0:
        raise WireError("more cells than any sheet has")  # empty cells cost the sender nothing
    if not width:
        return [()] * min(height, _MOST_PARTS)
    columns: list[list[Cell]] = [[] for _ in range(width)]
    for kinds, first, count in table:
        for index, column in enumerate(columns):
            cells = _decode_column(kinds[index], parts[first + index], count) if index < len(kinds) else [None] * count
            if len(cells) != count:
                raise WireError("columns of different lengths")
            column += cells
            if index < len(kinds):
                parts[first + index] = b""
    return list(zip(*columns, strict=True))


def _decode_column(kind: str, part: Part, rows: int) -> Sequence[Cell]:
    if kind == "s":
        return part.decode("utf-8", "surrogatepass").split(_SEPARATOR)
    if kind == "d":
        numbers = array("d")
        numbers.frombytes(part)
        return numbers.tolist()
    if kind == "n":
        return [None] * rows
    cells = json.loads(part)
    if kind == "t":
        return [_UNTAGGED[cell[0]](*cell[1:]) if isinstance(cell, list) else cell for cell in cells]
    if kind == "j" and isinstance(cells, list):
        return cells
    raise WireError(f"no kind of column: {kind!r}")


# --- the pipe ---------------------------------------------------------------------------------------------------------


def write_message(stream: IO[bytes], parts: Sequence[Part]) -> None:
    """Write a message to an unbuffered stream; blocks until the other side has taken it. `OSError` if it is gone."""
    head = _COUNT.pack(len(parts)) + b"".join(_LENGTH.pack(len(part)) for part in parts)
    for part in (head, *parts):
        rest = memoryview(part)
        while rest:
            rest = rest[stream.write(rest) :]


def read_message(stream: IO[bytes], largest: int) -> list[Part] | None:
    """Read a message of at most `largest` bytes from an unbuffered stream; blocks. None if the other side is gone.

    `WireError` if the message is larger, or is none.
    """
    head = _read(stream, _COUNT.size)
    if head is None:
        return None
    (count,) = _COUNT.unpack(head)
    if not 1 <= count <= _MOST_PARTS:
        raise WireError("no message")
    lengths = _read(stream, count * _LENGTH.size)
    if lengths is None:
        return None
    sizes = [size for (size,) in _LENGTH.iter_unpack(lengths)]
    if sum(sizes) > largest:
        raise WireError("too large")
    parts: list[Part] = []
    for size in sizes:
        part = _read(stream, size)
        if part is None:
            return None
        parts.append(part)
    return parts


def _read(stream: IO[bytes], size: int) -> bytearray | None:
    content = bytearray(size)
    rest = memoryview(content)
    while rest:
        got = stream.readinto(rest)  # type: ignore[attr-defined]  # an unbuffered FileIO; typeshed's IO lacks it
        if not got:
            return None
        rest = rest[got:]
    rest.release()
    return content
