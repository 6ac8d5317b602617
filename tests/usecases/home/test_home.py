"""The page "Hôm nay"."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvk_desktop.domain.activities import Activity
from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Task
from dvk_desktop.domain.practice_models import PracticeModel, RegistrationRound
from dvk_desktop.domain.units import Unit
from dvk_desktop.persistence.queries.directives import SqlDirectives
from dvk_desktop.persistence.queries.home import SqlHome
from dvk_desktop.persistence.queries.obligations import SqlObligations
from dvk_desktop.persistence.queries.practice_models import SqlPracticeModels
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.activities.fields import ACTIVITY
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.directives.commands import RegisterDirective, register
from dvk_desktop.usecases.directives.fields import TASK
from dvk_desktop.usecases.home.rows import Block, ItemKind, item
from dvk_desktop.usecases.letters.reading import Letter, Recipient
from dvk_desktop.usecases.obligations.assigning import Assign, assign
from dvk_desktop.usecases.obligations.commands import RecordFacts, record_facts
from dvk_desktop.usecases.obligations.proposing import Assigned
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL, REGISTRATION_ROUND
from dvk_desktop.usecases.units.commands import SetUpOffice, add_unit, set_up_office
from tests.usecases.conftest import NOW

TODAY = NOW.date()


def day(month: int, number: int) -> DateSpec:
    return DateSpec.day(date(2026, month, number))


@pytest.fixture
def store(new_store: Callable[[str], SqlStore], catalogue: Catalogue) -> SqlStore:
    store = new_store("commune")
    set_up_office(store, catalogue, SetUpOffice("Đảng ủy xã Tân Hà", "commune", above="Lâm Đồng"))
    return store


@pytest.fixture
def home(store: SqlStore) -> SqlHome:
    directives, obligations = SqlDirectives(store, lambda: NOW), SqlObligations(store, lambda: NOW)
    return SqlHome(store, lambda: NOW, directives, obligations, SqlPracticeModels(store, lambda: NOW))


def letter(number: str | None, issuer: str) -> Letter:
    recipients = (Recipient("Các thôn", True, (0, 0)),)
    full = f"{number}-CV/ĐU" if number else None
    return Letter(
        issuer=issuer,
        number=number,
        symbol="CV/ĐU",
        number_full=full,
        subject=f"việc {number}",
        recipients=recipients,
    )


def test_a_new_office_has_nothing_to_do(home: SqlHome) -> None:
    page = home.home(2026)
    assert (page.items, page.below, page.waiting.incomplete, page.next_due) == ((), (), 0, None)
    assert page.numbers.registered == 0


def test_what_we_owe_what_was_found_and_what_closes_stand_by_their_day(
    store: SqlStore, home: SqlHome, catalogue: Catalogue
) -> None:
    office = store.office.unit
    for number, due in (
        ("1", day(10, 9)),
        ("2", day(10, 19)),
        ("3", day(12, 1)),
        ("4", DateSpec.yearly()),
        ("5", None),
    ):
        registered = register(store, catalogue, RegisterDirective(letter(number, "Tỉnh ủy"), "incoming"))
        done = assign(store, Assign(registered.id, (Assigned(office, due=due),)))
    with store.write() as work:
        work.add(ACTIVITY, Activity(kind="inspection", content="Kiểm tra thôn 1", remedy_due=day(10, 11)))
        work.add(REGISTRATION_ROUND, RegistrationRound(name="Đợt 1", year=2026, closes_on=day(10, 12)))
        work.commit()
    page = home.home(2026)
    assert [(each.kind, each.title, each.days) for each in page.of(Block.OVERDUE)] == [
        (ItemKind.OWN_DUTY, "Việc 1", 3),
        (ItemKind.FOLLOW_UP, "Kiểm tra thôn 1", 1),
    ]
    assert [(each.kind, each.days) for each in page.of(Block.SOON)] == [(ItemKind.ROUND, 0), (ItemKind.OWN_DUTY, 7)]
    assert [each.kind for each in page.of(Block.LATER)] == [ItemKind.OWN_DUTY, ItemKind.YEARLY_DUTY]
    assert [each.title for each in page.of(Block.UNDATED)] == ["Việc 5"]
    assert page.next_due == TODAY
    record_facts(store, RecordFacts(done.obligations, {"report_number": "5"}))
    assert not home.home(2026).of(Block.UNDATED)


def test_those_below_are_named_where_they_are_late(store: SqlStore, home: SqlHome, catalogue: Catalogue) -> None:
    units = [add_unit(store, catalogue, Unit(name=f"Thôn {number}", order=number)) for number in range(1, 6)]
    registered = register(store, catalogue, RegisterDirective(letter("15", "Đảng ủy xã Tân Hà"), "outgoing"))
    done = assign(store, Assign(registered.id, tuple(Assigned(unit, due=day(10, 1)) for unit in units)))
    record_facts(store, RecordFacts(done.obligations[:1], {"report_date": day(10, 1)}))
    (row,) = home.home(2026).below
    assert (row.name, row.progress, row.overdue, row.late_units) == ("15-CV/ĐU", "1/5", 4, 4)
    assert [name for _, name in row.late] == ["Thôn 2", "Thôn 3", "Thôn 4"]
    with store.write() as work:
        task = work.add(TASK, Task(directive=registered.id, ordinal="2", text="Nộp kế hoạch"))
        work.commit()
    clause = Assigned(units[1], task=task, due=day(9, 30))  # its own deadline: a line of its own of that unit
    assign(store, Assign(registered.id, (clause,)))
    (row,) = home.home(2026).below
    assert (row.overdue, row.late_units) == (5, 4)
    assert [name for _, name in row.late] == ["Thôn 2", "Thôn 3", "Thôn 4"]


def test_what_waits_is_counted_and_named(store: SqlStore, home: SqlHome, catalogue: Catalogue) -> None:
    register(store, catalogue, RegisterDirective(letter(None, "Tỉnh ủy"), "incoming"))
    with store.write() as work:
        for number in range(3):
            registered = day(3, 1) if number else None
            work.add(PRACTICE_MODEL, PracticeModel(name=f"M{number}", year=2026, field="KT", registered_on=registered))
        work.commit()
    page = home.home(2026)
    assert (page.waiting.models_to_approve, page.waiting.incomplete) == (2, 1)
    assert page.waiting.incomplete_letters[0].missing == ("number", "date")
    assert (page.numbers.registered, page.before.registered) == (2, 0)
    assert dict(page.numbers.by_field)["KT"] == 2


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.dates(date(2020, 1, 1), date(2030, 1, 1)))
def test_an_item_is_overdue_the_day_after_and_soon_for_a_week(due: date, today: date) -> None:
    found = item(ItemKind.OWN_DUTY, "", "", "", due, today)
    assert (found.block is Block.OVERDUE) == (due < today)
    assert (found.block is Block.SOON) == (0 <= (due - today).days <= 7)
    assert found.days == abs((due - today).days)
