"""Changes read from a workbook are a function of the file alone, and are named like any other change."""

from __future__ import annotations

import hashlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvk_desktop.domain.canonical import canonical_json
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import make_change
from dvk_desktop.usecases.exchange.contents import Difference, Problem, RowRead, WorkbookRead
from dvk_desktop.usecases.exchange.manifest import Manifest, Party, SheetCriterion, parse_manifest
from dvk_desktop.usecases.exchange.returns import Return, row_record
from tests.whole_ledger import Ledger

MANIFEST = Manifest("p1", "registration", Party("d", "Huyện"), Party("x", "Xã"), "x", "copy", 1, "2026-03-02", "0.1")

names = st.sampled_from(["name", "contact", "phone", "method"])
rows = st.lists(
    st.tuples(
        st.sampled_from(["r1", "r2", "r3", "r4"]),
        st.dictionaries(names, st.text(min_size=1, max_size=5), min_size=1),
        st.dictionaries(names, st.tuples(st.sampled_from(["h1", "h2"])), max_size=2),
    ),
    max_size=4,
    unique_by=lambda row: row[0],
)


def workbook(found: list[tuple[str, dict[str, str], dict[str, tuple[str, ...]]]], filler: str = "x") -> WorkbookRead:
    read = WorkbookRead("registration", MANIFEST, filler)
    for number, (record, fields, parents) in enumerate(found):
        difference = Difference("practice_model", record, dict(fields), parents, frozenset(fields))
        read.rows.append(RowRead("Đăng ký", number + 6, record, "", [difference], []))
    return read


@given(rows)
def test_a_change_is_named_as_if_it_had_been_made_by_hand(
    found: list[tuple[str, dict[str, str], dict[str, tuple[str, ...]]]],
) -> None:
    cells = Return(workbook(found))

    for (record, fields, parents), noted in zip(found, cells.changes(), strict=True):
        assert [n.change for n in noted] == [make_change("practice_model", record, fields, parents, cells.act)]


@given(rows, st.randoms())
def test_the_order_of_rows_means_nothing(
    found: list[tuple[str, dict[str, str], dict[str, tuple[str, ...]]]], random: object
) -> None:
    mixed = list(found)
    random.shuffle(mixed)  # type: ignore[attr-defined]  # hypothesis gives a random.Random

    one, other = Return(workbook(found)), Return(workbook(mixed))

    assert (one.act, one.contents) == (other.act, other.contents)
    ledgers = [Ledger(n.change for row in cells.changes() for n in row) for cells in (one, other)]
    assert ledgers[0].fingerprint() == ledgers[1].fingerprint()


@given(rows.filter(bool))
def test_another_sender_or_other_cells_are_another_return(
    found: list[tuple[str, dict[str, str], dict[str, tuple[str, ...]]]],
) -> None:
    changed = [(found[0][0], {**found[0][1], "name": "khác hẳn"}, found[0][2]), *found[1:]]

    acts = {Return(workbook(found)).act, Return(workbook(found, "y")).act, Return(workbook(changed)).act}

    assert len(acts) == 3


def test_rows_with_problems_take_no_part_in_the_return_but_in_its_contents() -> None:
    plain = [("r1", {"name": "a"}, {}), ("r2", {"name": "b"}, {})]
    read = workbook(plain)
    read.rows[1].problems.append(Problem("cell.required"))
    read.rows[1].cells = {"name": "b"}

    wrong, right = Return(read), Return(workbook(plain[:1]))

    assert wrong.act == right.act
    assert wrong.contents != right.contents
    assert wrong.changes()[1] == []


def test_ids_of_new_rows_follow_from_package_row_and_sender() -> None:
    ids = {
        row_record("p", "new-1", "x"),
        row_record("p", "new-2", "x"),
        row_record("p", "new-1", "y"),
        row_record("q", "new-1", "x"),
    }

    assert len(ids) == 4
    assert row_record("p", "new-1", "x") == row_record("p", "new-1", "x") != row_record("p", "new-1", "x", "act")


def test_a_manifest_comes_back_whole_or_not_at_all() -> None:
    text = MANIFEST.as_text()
    assert parse_manifest(text) == MANIFEST
    for damaged in (text.replace("Huyện", "Tỉnh"), text[:-5], "", "[]", "null"):
        with pytest.raises(UserError, match=r"file\.manifest_damaged"):
            parse_manifest(damaged)


@pytest.mark.parametrize(
    "wrong",
    [
        {"number": 10**9},
        {"number": -1},
        {"year": 10**30},
        {"created": "hôm qua"},
        {"copy": "\ud800"},
        {"criteria": (SheetCriterion("c", "Tên", "rác"),)},
        {"criteria": (SheetCriterion("c", "Tên", "Infinity"),)},
    ],
)
def test_a_manifest_that_claims_what_cannot_be_is_damaged(wrong: dict[str, object]) -> None:
    plain = json.loads(MANIFEST.as_text()) | {k: v for k, v in wrong.items() if k != "criteria"}
    plain["criteria"] = [[c.id, c.name, c.maximum, c.step] for c in wrong.get("criteria", ())]  # type: ignore[attr-defined]  # test data
    del plain["hash"]
    plain["hash"] = hashlib.sha256(canonical_json(plain).encode("utf-8", "replace")).hexdigest()[:16]

    with pytest.raises(UserError, match=r"file\.manifest_damaged"):
        parse_manifest(json.dumps(plain))
