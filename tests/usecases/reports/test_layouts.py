"""How the office has its papers look: from a day on, beside what the law says, and back to it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Directive
from dvk_desktop.domain.errors import UserError
from dvk_desktop.persistence.queries.reports import SqlYearSource
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.reports.kinds import ReportRequest, make_report
from dvk_desktop.usecases.reports.layouts import add_layout, edit_layout, layout_rows, printed, remove_layout
from dvk_desktop.usecases.reports.letterhead import letterhead_for
from dvk_desktop.usecases.reports.paper import Paper, Signature
from tests.usecases.small_office import CATALOGUE, DISTRICT, SmallOffice

NEW_YEAR = DateSpec.day(date(2026, 1, 1))
JULY = DateSpec.day(date(2026, 7, 1))


def book(office: SmallOffice, day: date) -> Paper:
    source = SqlYearSource(office.store, office.clock)
    head = letterhead_for(office.store, CATALOGUE, DISTRICT, day)
    return make_report(source, ReportRequest("book-in", 2026), head)


def test_a_paper_has_the_head_signature_and_page_that_were_in_force_on_its_day(office: SmallOffice) -> None:
    first: dict[str, FieldValue] = {"valid_from": NEW_YEAR, "place": "Sơn Hòa mới", "left": 35, "size": Decimal(13)}
    add_layout(office.store, CATALOGUE, first)
    lines: dict[str, FieldValue] = {
        "issuer": "Ban Thường vụ\nHuyện ủy Sơn Hòa",
        "authority": "T/M BAN THƯỜNG VỤ",
        "position": "PHÓ BÍ THƯ",
    }
    add_layout(office.store, CATALOGUE, {"valid_from": JULY, **lines, "signer": "Lê Ân"})
    before, spring, autumn = (book(office, day) for day in (date(2025, 12, 31), date(2026, 6, 30), date(2026, 7, 1)))
    assert before.style.left is None
    assert before.head.place == "Sơn Hòa"
    assert (spring.head.place, spring.style.left, spring.style.size) == ("Sơn Hòa mới", 35, Decimal(13))
    assert spring.signature == before.signature
    assert autumn.head.issuer == "Ban Thường vụ\nHuyện ủy Sơn Hòa"
    assert autumn.signature == Signature("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Lê Ân")
    assert autumn.head.place == "Sơn Hòa"  # each one says all that it wants


def test_a_letter_of_the_office_keeps_the_look_of_its_day_whenever_it_is_printed(office: SmallOffice) -> None:
    add_layout(office.store, CATALOGUE, {"valid_from": JULY, "issuer": "Huyện ủy Sơn Hòa (mới)", "top": 25})
    with office.store.write() as work:
        for name, month in (("spring", 3), ("autumn", 9)):
            day = DateSpec.day(date(2026, month, 2))
            letter = Directive(id=name, direction="outgoing", date=day, doc_type="cong_van", system="party")
            work.add(DIRECTIVE, letter)
        work.commit("Văn bản")
    head = letterhead_for(office.store, CATALOGUE, DISTRICT, date(2026, 12, 1))
    source = SqlYearSource(office.store, office.clock)
    spring, autumn = (
        make_report(source, ReportRequest("own-letter", directive=name), head) for name in ("spring", "autumn")
    )
    assert (spring.head.issuer, spring.style.top) == ("Huyện ủy Sơn Hòa", None)
    assert (autumn.head.issuer, autumn.style.top) == ("Huyện ủy Sơn Hòa (mới)", 25)


def test_what_would_be_printed_anyway_is_not_said(office: SmallOffice) -> None:
    head = letterhead_for(office.store, CATALOGUE, DISTRICT, date(2026, 10, 1))
    as_printed = {name: value for name, value in printed(head).items() if value}
    with pytest.raises(UserError, match=r"paper_setting\.empty"):
        add_layout(office.store, CATALOGUE, {**as_printed, "valid_from": JULY})
    add_layout(office.store, CATALOGUE, {**as_printed, "valid_from": JULY, "place": "Đà Lạt"})
    (row, shipped) = layout_rows(office.store, CATALOGUE, date(2026, 10, 1))
    assert (row.setting.place, row.setting.issuer, row.setting.superior) == ("Đà Lạt", None, None)
    assert (row.state, shipped.state, shipped.valid_to) == ("in_force", "replaced", date(2026, 6, 30))


def test_it_is_changed_taken_back_and_said_anew(office: SmallOffice) -> None:
    identity = add_layout(office.store, CATALOGUE, {"place": "Đà Lạt"})  # from the beginning
    with pytest.raises(UserError, match=r"paper_setting\.known"):
        add_layout(office.store, CATALOGUE, {"place": "Bảo Lộc"})
    other = add_layout(office.store, CATALOGUE, {"valid_from": JULY, "place": "Bảo Lộc"})
    with pytest.raises(UserError, match=r"paper_setting\.known"):
        add_layout(office.store, CATALOGUE, {"valid_from": DateSpec.month(2026, 7), "place": "Bảo Lộc"})
    with pytest.raises(UserError, match=r"field\.not_typed"):
        edit_layout(office.store, other, {"valid_from": None})
    assert edit_layout(office.store, identity, {"place": "Di Linh"})
    assert book(office, date(2025, 5, 1)).head.place == "Di Linh"
    remove_layout(office.store, identity)
    remove_layout(office.store, other)
    assert book(office, date(2026, 10, 1)).head.place == "Sơn Hòa"
    assert add_layout(office.store, CATALOGUE, {"place": "Đà Lạt"}) == identity
    assert book(office, date(2026, 10, 1)).head.place == "Đà Lạt"


def test_another_system_or_profile_is_chosen_by_its_code(office: SmallOffice) -> None:
    add_layout(office.store, CATALOGUE, {"layout": "party_hd36"})
    paper = book(office, date(2026, 10, 1))
    assert (paper.layout, paper.style.layout) == ("party", "party_hd36")
    with pytest.raises(UserError, match=r"field\."):
        edit_layout(office.store, _only(office), {"left": 4})


def _only(office: SmallOffice) -> str:
    return layout_rows(office.store, CATALOGUE, date(2026, 10, 1))[0].id
