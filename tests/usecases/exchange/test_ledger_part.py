"""The hidden part: what is packed comes out again, and what was meddled with does not."""

from __future__ import annotations

import base64
import hashlib
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import make_change
from dvk_desktop.usecases.exchange import ledger_part
from dvk_desktop.usecases.exchange.ledger_part import PIECE, LedgerPart, pack, unpack
from dvk_desktop.usecases.ports import ActNote, Noted

texts = st.text(max_size=20)
names = st.text(st.characters(categories=["Ll"]), min_size=1, max_size=6)
values = st.one_of(texts, st.integers(-(2**53), 2**53), st.booleans(), st.lists(texts, max_size=3))
changes = st.builds(
    lambda record, fields, parents, act: Noted(make_change("unit", record, fields, parents, act), {"row": 3}),
    names,
    st.dictionaries(names, values, min_size=1, max_size=4),
    st.dictionaries(names, st.lists(names, min_size=1, max_size=2), max_size=2),
    names,
)


@given(st.lists(changes, max_size=6))
def test_what_is_packed_comes_out_again(noted: list[Noted]) -> None:
    part = LedgerPart(tuple(noted), {"act": ActNote("import", "Nhận", "2026-03-02", "lac")})

    assert unpack(*pack(part)) == part


def test_pieces_fit_a_cell() -> None:
    noted = [
        Noted(make_change("unit", str(n), {"name": hashlib.sha256(str(n).encode()).hexdigest() * 3}, {}, "a"))
        for n in range(2_000)
    ]
    digest, pieces = pack(LedgerPart(tuple(noted)))

    assert len(pieces) > 1
    assert max(map(len, pieces)) <= PIECE
    assert len(unpack(digest, pieces).changes) == 2_000


@pytest.mark.parametrize(
    "damage", [lambda p: p[1:], lambda p: (p[0][:-4] + "AAAA", *p[1:]), lambda p: ("é",), lambda p: ()]
)
def test_a_piece_missing_or_altered_is_one_clear_error(damage: object) -> None:
    noted = [Noted(make_change("unit", str(n), {"name": str(n)}, {}, "a")) for n in range(50)]
    digest, pieces = pack(LedgerPart(tuple(noted)))

    with pytest.raises(UserError, match=r"file\.ledger_damaged"):
        unpack(digest, damage(pieces))  # type: ignore[operator]  # each is a function


def test_a_part_that_would_unpack_to_too_much_is_refused() -> None:
    packed = base64.b64encode(zlib.compress(b" " * 5_000_000)).decode()

    with pytest.raises(UserError, match=r"file\.ledger_too_large"):
        unpack(hashlib.sha256(packed.encode()).hexdigest(), (packed,), largest=1_000_000)


@pytest.mark.parametrize(
    "content",
    [
        "[]",
        "{}",
        '{"changes":[[1,2,3]],"acts":{}}',
        "[" * 100_000,
        '{"changes":[["unit","a",{"x":1.5},{},"b",{}]],"acts":{}}',
        '{"changes":[["unit","a",{"x":["a",{"y":null}]},{},"b",{}]],"acts":{}}',
        r'{"changes":[["unit","a",{"x":"a"},{},"b",{"sheet":"\ud800"}]],"acts":{}}',
        r'{"changes":[["unit","a",{"x":"a"},{},"b",{}]],"acts":{"b":["edit","\uD800"]}}',
        '{"changes":[["unit","a",{"x":"a"},{},"b",{"row":NaN}]],"acts":{}}',
        r'{"changes":[["unit","a\u0000",{"x":"a"},{},"b",{}]],"acts":{}}',
        r'{"changes":[["unit","a",{"x":"a"},{},"b\u0000c",{}]],"acts":{}}',
    ],
)
def test_a_part_that_holds_something_else_is_one_clear_error(content: str) -> None:
    packed = base64.b64encode(zlib.compress(content.encode())).decode()

    with pytest.raises(UserError, match=r"file\.ledger_damaged"):
        unpack(hashlib.sha256(packed.encode()).hexdigest(), (packed,))


nested = st.recursive(
    st.sampled_from(["", "}],[", '}],["', '},"changes":[["', "}]]", 1, True]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["changes", "acts", "x"]), inner),
    max_leaves=6,
)
tricky = st.builds(
    lambda record, value, note: Noted(make_change("unit", record, {"name": value}, {}, "a"), note),
    names,
    nested,
    st.dictionaries(st.sampled_from(["a", "}],["]), nested, max_size=2),
)


@given(st.lists(tricky, max_size=5), st.sampled_from(["", '},"changes":[["']))
def test_a_large_part_read_some_changes_at_a_time_says_the_same(noted: list[Noted], title: str) -> None:
    part = LedgerPart(tuple(noted), {"a": ActNote("import", title)}, (("}]]", 1, 2, "}],["),), ("}]]", ""))

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(ledger_part, "_AT_ONCE", 1)
        assert unpack(*pack(part)) == part


@pytest.mark.parametrize(
    "crafted",
    [
        b'{"acts":{},"changes":[["unit","a",{"name":"x"},{},"b",{}]],"changes":[]}',
        b'{"acts":{"a":{"b":{},"changes":[["unit","a",{"name":"x"},{},"b",{}]]}},"changes":[]}',
        b'{"acts":{},"changes":[],"more":{"x":{},"changes":[["unit","a",{"name":"x"},{},"b",{}]]}}',
    ],
)
def test_changes_that_do_not_stand_at_the_top_are_none(crafted: bytes) -> None:
    packed = base64.b64encode(zlib.compress(crafted)).decode()

    assert unpack(hashlib.sha256(packed.encode()).hexdigest(), [packed]).changes == ()
