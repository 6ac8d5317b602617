"""The list of units is a tree: every unit stands below what it belongs to."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from dvk_desktop.domain.ledger import Value, make_change
from dvk_desktop.persistence.queries.units import unit_list
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.ports import ActNote, Noted
from dvk_desktop.usecases.units.queries import UnitRow
from tests.persistence.conftest import NOW, MakeStore

NAMES = ("Ban", "Ban Xây dựng Đảng", "Đảng ủy xã Suối Đá", "Dân quân", "Thôn 2", "Thôn 10", "")
LINES = ("parent", "party_parent", "front_parent")
UNITS = st.lists(
    st.tuples(
        st.sampled_from(NAMES),
        st.none() | st.integers(0, 3),
        st.dictionaries(st.sampled_from(LINES), st.integers(0, 11), max_size=2),
    ),
    max_size=12,
)


def listed(make: MakeStore, units: Sequence[tuple[str, int | None, dict[str, int]]]) -> list[UnitRow]:
    store = make("u0")
    with store.write() as work:
        for number, (name, order, above) in enumerate(units, start=1):
            fields: dict[str, Value] = {**{line: f"u{one}" for line, one in above.items()}, "name": name}
            fields |= {} if order is None else {"order": order}
            work.append(
                [Noted(make_change("unit", f"u{number}", fields, {}, "act"))],
                {"act": ActNote("edit", "Thêm", NOW.isoformat(), "u0")},
            )
        work.commit("Nhận", "import")
    return list(unit_list(store, lambda: NOW).all(ListQuery()))


def above(row: UnitRow, units: Sequence[tuple[str, int | None, dict[str, int]]]) -> str | None:
    number = int(row.id[1:])
    lines = units[number - 1][2]
    return next((f"u{lines[line]}" for line in LINES if line in lines), None)


@settings(max_examples=40)
@given(UNITS)
def test_every_unit_stands_below_its_own_wherever_lines_lead(new_store: MakeStore, units) -> None:
    rows = listed(new_store, units)
    assert len(rows) == len({row.id for row in rows}) == len(units), "each once, also in a circle"
    held = {row.id: row for row in rows}
    way: list[UnitRow] = []
    for row in rows:
        if row.depth >= 12:
            continue  # it belongs to a circle
        del way[row.depth :]
        expected = above(row, units)
        assert (way[-1].id if way else None) == (expected if expected in held else None)
        way.append(row)


def test_those_beside_each_other_stand_in_the_order_of_offices_and_then_of_the_alphabet(new_store: MakeStore) -> None:
    units: list[tuple[str, int | None, dict[str, int]]] = [
        ("Đảng ủy xã", None, {}),
        ("Thôn 10", None, {"parent": 1}),
        ("Thôn 2", None, {"parent": 1}),
        ("Ủy ban nhân dân", 1, {"parent": 1}),
        ("Trạm y tế", None, {"parent": 4}),
        ("Ban Xây dựng Đảng", 0, {"party_parent": 1}),
    ]
    rows = listed(new_store, units)
    assert [(row.name, row.depth) for row in rows[1:]] == [
        ("Ban Xây dựng Đảng", 1),
        ("Ủy ban nhân dân", 1),
        ("Trạm y tế", 2),
        ("Thôn 2", 1),
        ("Thôn 10", 1),
    ]
