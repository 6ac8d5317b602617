"""Who leads a unit and who is asked for it, by date."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.units import Unit
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.units.commands import SetUpOffice, add_unit, set_up_office
from dvk_desktop.usecases.units.contacts import NameContact, contacts_of, name_contact
from dvk_desktop.usecases.units.fields import UNIT
from tests.usecases.conftest import NOW


@pytest.fixture
def store(new_store: Callable[[str], SqlStore], catalogue: Catalogue) -> SqlStore:
    store = new_store("office")
    set_up_office(store, catalogue, SetUpOffice("Đảng ủy xã Suối Đá", "commune", above="Tỉnh Sơn Khê"))
    return store


@pytest.fixture
def hamlet(store: SqlStore, catalogue: Catalogue) -> str:
    return add_unit(store, catalogue, Unit(name="Thôn Một", contact="Lò Văn Cũ", phone="0912 345 000"))


def on(text: str) -> DateSpec:
    return DateSpec.day(date.fromisoformat(text))


def people(store: SqlStore, unit: str, day: str = "") -> list[tuple[str | None, str | None]]:
    with store.read() as reading:
        found = contacts_of(reading, unit, date.fromisoformat(day) if day else None)
    return [(each.role, each.name) for each in found]


def test_a_new_contact_is_the_one_the_list_names_and_the_former_one_keeps_his_time(
    store: SqlStore, hamlet: str
) -> None:
    name_contact(store, NameContact(hamlet, "contact", "Mai Thị Mới", on("2026-07-01"), "Trưởng thôn", "0912 345 111"))
    with store.read() as reading:
        unit = reading.get(UNIT, hamlet)
    assert (unit.contact, unit.phone) == ("Mai Thị Mới", "0912 345 111")
    assert people(store, hamlet, "2026-06-30") == [("contact", "Lò Văn Cũ")]
    assert people(store, hamlet, "2026-07-01") == [("contact", "Mai Thị Mới")]


def test_leader_and_contact_are_two_and_the_leader_stands_first(store: SqlStore, hamlet: str) -> None:
    name_contact(store, NameContact(hamlet, "contact", "Mai Thị Mới", on("2026-07-01")))
    name_contact(store, NameContact(hamlet, "leader", "Bùi Văn Trưởng", on("2026-01-01")))
    assert people(store, hamlet, "2026-08-01") == [("leader", "Bùi Văn Trưởng"), ("contact", "Mai Thị Mới")]
    with store.read() as reading:
        assert reading.get(UNIT, hamlet).contact == "Mai Thị Mới"


def test_who_is_asked_until_somebody_comes_is_the_one_the_list_names(store: SqlStore, hamlet: str) -> None:
    today = NOW.date()
    coming = date(today.year + 1, 1, 1)
    name_contact(store, NameContact(hamlet, "contact", "Mai Thị Sau", DateSpec.day(coming)))
    name_contact(store, NameContact(hamlet, "contact", "Lê Văn Nay", DateSpec.day(today), phone="0912 345 222"))
    with store.read() as reading:
        unit = reading.get(UNIT, hamlet)
    assert (unit.contact, unit.phone) == ("Lê Văn Nay", "0912 345 222")


def test_somebody_of_an_earlier_time_does_not_replace_who_it_is_now(store: SqlStore, hamlet: str) -> None:
    name_contact(store, NameContact(hamlet, "leader", "Sau", on("2026-07-01")))
    name_contact(store, NameContact(hamlet, "leader", "Trước", on("2025-01-01")))
    assert people(store, hamlet, "2026-06-30") == [("leader", "Trước")]
    assert people(store, hamlet, "2026-07-01") == [("leader", "Sau")]


@pytest.mark.parametrize(
    ("role", "name", "since", "code"),
    [
        ("boss", "Ai đó", DateSpec.day(date(2026, 1, 1)), "field.choice"),
        ("leader", " ", DateSpec.day(date(2026, 1, 1)), "field.required"),
        ("leader", "Ai đó", DateSpec.month(2026, 1), "contact.day"),
    ],
)
def test_what_is_not_right_is_refused(
    store: SqlStore, hamlet: str, role: str, name: str, since: DateSpec, code: str
) -> None:
    with pytest.raises(UserError) as refused:
        name_contact(store, NameContact(hamlet, role, name, since))
    assert refused.value.code == code
