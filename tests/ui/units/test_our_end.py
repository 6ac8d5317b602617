"""Our own office has ended, as a file of its superior said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.unit_events import UnitSuccession, succession_id
from dvk_desktop.domain.units import Unit
from dvk_desktop.ui.common.dialogs import QuestionDialog
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.workbench import Notice, PageRequest
from dvk_desktop.usecases.home.rows import ItemKind
from dvk_desktop.usecases.units.fields import UNIT, UNIT_SUCCESSION
from dvk_desktop.usecases.units.queries import UnitRow
from tests.ui.looking import settled
from tests.ui.movement_office import Office, find_button

LAST = date(2026, 9, 30)
End = Callable[..., None]


@pytest.fixture
def end(office: Office, qtbot: QtBot) -> End:
    """Ends our office and names its heirs."""

    def ended(*heirs: str) -> None:
        store = office.services.store
        with store.write() as work:
            ours = work.get(UNIT, store.office.unit)
            work.save(UNIT, replace(ours, valid_to=DateSpec.day(LAST)))
            for place, name in enumerate(heirs):
                work.save(UNIT, Unit(id=name, owner=name, name=name, kind="party_committee", level="commune"))
                step, share = succession_id(ours.id, name), "part" if place else "main"
                work.save(UNIT_SUCCESSION, UnitSuccession(step, name, ours.id, name, "", share, DateSpec.day(LAST)))
            work.commit("Nhận gói dữ liệu")
        settled(office, qtbot)

    return ended


def asked(office: Office, page: ListPage[UnitRow], qtbot: QtBot) -> QuestionDialog:
    page.apply(PageRequest("units", action="our_end"))
    settled(office, qtbot)
    (question,) = page.findChildren(QuestionDialog)
    return question


def test_the_first_page_says_that_our_office_ended_until_an_heir_goes_on(
    office: Office, page: ListPage[UnitRow], end: End, qtbot: QtBot, notices: list[Notice]
) -> None:
    end("Đảng ủy xã Tân Sơn")
    (item, *_) = office.services.home.home(2026).items
    assert (item.kind, item.whom) == (ItemKind.OFFICE_ENDED, "Đảng ủy xã Tân Sơn")
    find_button(asked(office, page, qtbot), "Dùng tiếp ở máy này").click()
    settled(office, qtbot)
    assert notices[-1].text == "Dữ liệu từ nay là của “Đảng ủy xã Tân Sơn”."
    assert office.services.store.office.unit == "Đảng ủy xã Tân Sơn"
    assert ItemKind.OFFICE_ENDED not in {each.kind for each in office.services.home.home(2026).items}


def test_of_several_heirs_one_is_chosen(office: Office, page: ListPage[UnitRow], end: End, qtbot: QtBot) -> None:
    end("Phường 1", "Phường 2")
    question = asked(office, page, qtbot)
    find_button(question, "Dùng tiếp với Phường 2").click()
    settled(office, qtbot)
    assert office.services.store.office.unit == "Phường 2"


def test_names_of_several_heirs_are_not_cut(office: Office, page: ListPage[UnitRow], end: End, qtbot: QtBot) -> None:
    end(*(f"Đảng ủy phường {place} thành phố Bảo Lộc" for place in ("Một", "Hai", "Ba", "Bốn")))
    question = asked(office, page, qtbot)
    assert all(button.width() >= button.sizeHint().width() for button in question.buttons.values())
    question.reject()


def test_data_are_handed_to_the_machine_of_the_heir_in_one_dialogue(
    office: Office, page: ListPage[UnitRow], end: End, qtbot: QtBot
) -> None:
    end("Đảng ủy xã Tân Sơn")
    opened: list[PageRequest] = []
    office.bench.page_wanted.connect(opened.append)
    find_button(asked(office, page, qtbot), "Giao sang máy khác…").click()
    settled(office, qtbot)
    (request,) = opened
    assert (request.page, request.action) == ("exchange", "create")
    assert request.filters == {"kind": "bundle", "unit": "Đảng ủy xã Tân Sơn"}


def test_an_office_that_lives_is_asked_nothing(
    office: Office, page: ListPage[UnitRow], qtbot: QtBot, notices: list[Notice]
) -> None:
    page.apply(PageRequest("units", action="our_end"))
    settled(office, qtbot)
    assert page.findChildren(QuestionDialog) == []
    assert notices[-1].text.startswith("Cơ quan ta đang hoạt động")
