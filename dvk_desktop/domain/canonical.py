"""Canonical values and their one spelling: what the ids of changes are hashes of."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TypeAlias

Value: TypeAlias = "str | int | bool | list[Value] | dict[str, Value]"

_encoder = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def _encoding() -> Callable[[object], str]:
    """How canonical JSON is written: `JSONEncoder.encode`, which makes a new C encoder every time, or one kept for
    good; both give the same text. A file of 10,000 rows asks for 50,000 short texts."""
    made = getattr(json.encoder, "c_make_encoder", None)
    if made is None:  # another Python than CPython
        return _encoder.encode
    parts = made(None, _encoder.default, json.encoder.encode_basestring, None, ":", ",", True, False, False)
    join = "".join
    return lambda value: join(parts(value, 0))


_encode = _encoding()


def canonical_json(value: object) -> str:
    """The one JSON spelling of a value: sorted keys, no spaces, characters as they are."""
    return _encode(value)
