"""The hidden part by which offices with the program exchange ledgers: changes and act notes, packed into cells.

Compressed canonical JSON, base64, in numbered pieces that fit a cell, with a SHA-256 over all. Ids of changes are not
carried: they follow from what a change says, so nothing can claim another's id. Unpacking is bounded.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from dvk_desktop.domain.canonical import canonical_json
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import make_change
from dvk_desktop.usecases.ports import ActNote, Noted

PIECE = 30_000
"""Characters in one cell; Excel takes 32,767."""

LARGEST = 128 << 20
"""Bytes of JSON a part may unpack to: about 200,000 changes."""

_UNKNOWN_LAYOUT = 16 << 20
"""Bytes of a part that is not laid out as `pack` does it, so that it must be read at once, at five times its size."""

_ONE_CHANGE = 8 << 20
"""Bytes that one change may take: a hundred fields of the longest text; more is no change of any program of ours."""

_MOST_CHANGES = 400_000

MOST_REFUSED = 10_000

_FIRST, _BETWEEN, _LAST = b'},"changes":[["', b'}],["', b"}]]"
_AT_ONCE = 1 << 18
"""Bytes of JSON from which changes are made together."""

_PLAIN = frozenset({str, int, bool})
_NOTE = ("kind", "title", "at", "office", "copy", "person", "source")


@dataclass(frozen=True, slots=True)
class LedgerPart:
    """Changes with their notes, and the notes of their acts. `told`: receipts for packages of the receiver, as
    `receipts.Receipt.as_list`; `state`: the unit about which sender and receiver should hold the same, and the
    sender's fingerprint of it; `refused`: what the records' changes have seen and the sender did not take in
    (bookkeeping, no part of the ledger)."""

    changes: tuple[Noted, ...] = ()
    acts: Mapping[str, ActNote] = field(default_factory=dict)
    told: tuple[tuple[str | int, ...], ...] = ()
    state: tuple[str, str] = ("", "")
    refused: tuple[str, ...] = ()


def pack(part: LedgerPart) -> tuple[str, tuple[str, ...]]:
    """The SHA-256 (hexadecimal) of the packed text, and the pieces of it. UserError "export.too_large" for more than
    could be unpacked again."""
    changes = [
        [
            item.change.record_type,
            item.change.record,
            item.change.fields,
            item.change.parents,
            item.change.act,
            item.note,
        ]
        for item in part.changes
    ]
    acts = {act: [getattr(note, name) for name in _NOTE] for act, note in part.acts.items()}
    said: dict[str, object] = {"changes": changes, "acts": acts}
    if part.told:
        said["told"] = part.told
    if part.refused:
        said["refused"] = part.refused
    if part.state[0]:
        said["state"] = part.state
    content = canonical_json(said).encode()
    if len(content) > LARGEST:
        raise UserError("export.too_large", limit=LARGEST)
    packed = base64.b64encode(zlib.compress(content, 6)).decode()
    pieces = tuple(packed[start : start + PIECE] for start in range(0, len(packed), PIECE))
    return hashlib.sha256(packed.encode()).hexdigest(), pieces


def unpack(digest: str, pieces: Iterable[str], largest: int = LARGEST) -> LedgerPart:
    """The inverse of `pack`; ids are computed from the contents.

    UserError "file.ledger_damaged" if a piece is missing or altered, "file.ledger_too_large" beyond `largest` bytes.
    """
    packed = "".join(pieces)
    if hashlib.sha256(packed.encode("utf-8", "replace")).hexdigest() != digest:
        raise UserError("file.ledger_damaged")
    try:
        unpacker = zlib.decompressobj()
        content = unpacker.decompress(base64.b64decode(packed, validate=True), largest)
        if unpacker.unconsumed_tail:
            raise UserError("file.ledger_too_large", limit=largest)
        laid_out = _in_pieces(content, digest)
        if laid_out is None and len(content) > _UNKNOWN_LAYOUT:
            raise UserError("file.ledger_too_large", limit=_UNKNOWN_LAYOUT)
        if content.count(_BETWEEN) > _MOST_CHANGES:
            raise UserError("file.ledger_too_large", limit=largest)
        plain, parts = laid_out or (_loaded(content), None)
        if b"\\ud" in content or b"\\uD" in content:  # half a character is no text: nothing could store it
            canonical_json(_loaded(content)).encode()
        changes = tuple([_noted(each) for some in parts or [plain["changes"]] for each in some])
        acts = {str(act): ActNote(*map(str, note)) for act, note in plain["acts"].items()}
        told = tuple(_receipt(each) for each in plain.get("told", ()))
        unit, fingerprint = plain.get("state", ("", ""))
        refused = tuple(_change_id(each) for each in plain.get("refused", ())[:MOST_REFUSED])
    except (
        *(ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError),
        *(zlib.error, binascii.Error),
    ) as error:
        raise UserError("file.ledger_damaged") from error
    return LedgerPart(changes, acts, told, (str(unit)[:64], str(fingerprint)[:64]), refused)


def _loaded(content: bytes) -> Any:
    return json.loads(content, parse_constant=_no_constant)


def _in_pieces(content: bytes, digest: str) -> tuple[Any, Iterator[list[Any]]] | None:
    """The JSON without its changes, and the changes some at a time: read at once they take five times the text. None if
    it is not laid out as `pack` does.

    What stands between two changes cannot stand within a text, where quotation marks have a backslash. That it stands
    at the top and nowhere else is seen from what is put in place of the changes: no text holds its own hash.
    """
    start, end = content.find(_FIRST) + len(_FIRST) - 2, content.rfind(_LAST) + 2
    if not content.startswith(b'{"acts":{') or not len(_FIRST) <= start < end:
        return None
    try:
        plain = _loaded(content[:start] + f'"{digest}"'.encode() + content[end:])
    except (ValueError, RecursionError):
        return None
    return (plain, _some(content, start, end)) if plain.get("changes") == [digest] else None


def _some(content: bytes, start: int, end: int) -> Iterator[list[Any]]:
    decoder = json.JSONDecoder(parse_constant=_no_constant)
    least = _AT_ONCE
    while start < end:
        cut = content.find(_BETWEEN, start + least, end)
        stop = cut + 2 if cut >= 0 else end
        if stop - start > 2 * _ONE_CHANGE:
            raise ValueError("no change is that long")
        try:
            found = decoder.decode(f"[{content[start:stop].decode('utf-8', 'surrogatepass')}]")
        except ValueError:
            if stop == end or stop - start > _ONE_CHANGE:
                raise
            least *= 2  # it stood within a value: lists in a list
            continue
        yield found
        start, least = stop + 1, _AT_ONCE


def _no_constant(name: str) -> None:
    raise ValueError(name)  # NaN, Infinity: no JSON, and no value anywhere


def _change_id(plain: Any) -> str:
    if not (isinstance(plain, str) and plain.isalnum() and len(plain) <= 64):
        raise ValueError("no id of a change")
    return plain


def _receipt(plain: Sequence[Any]) -> tuple[str | int, ...]:
    package, taken, left, code = plain
    if not (
        isinstance(package, str) and isinstance(code, str) and 0 <= int(taken) < 1 << 31 and 0 <= int(left) < 1 << 31
    ):
        raise ValueError("no receipt")
    return package[:64], int(taken), int(left), code[:32]


def _noted(plain: Sequence[Any]) -> Noted:
    record_type, record, fields, parents, act, note = plain
    if not (isinstance(fields, dict) and fields and isinstance(note, dict) and isinstance(parents, dict)):
        raise ValueError("no change")
    if not (record_type and record and act) or not type(record_type) is type(record) is type(act) is str:
        raise ValueError("no change")
    if "\0" in record or "\0" in act:  # SQLite's lists of names end there, so nothing would find it again
        raise ValueError("no id")
    if not _PLAIN.issuperset(map(type, fields.values())):
        _check_values(fields.values())
    seen = {name: [str(each) for each in ids] for name, ids in parents.items()} if parents else {}
    return Noted(make_change(record_type, record, fields, seen, act), note)


def _check_values(values: Iterable[Any]) -> None:
    """Canonical values know no floats and no null, at any depth."""
    for value in values:
        if value is None or isinstance(value, float):
            raise ValueError("no canonical value")
        if isinstance(value, (list, dict)):
            _check_values(value.values() if isinstance(value, dict) else value)
