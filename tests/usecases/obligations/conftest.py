"""A commune office with three hamlets and one letter that went down to them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.units import Unit
from dvk_desktop.persistence.queries.obligations import SqlObligations
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.directives.commands import RegisterDirective, register
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.letters.reading import Letter, LetterTask, ReadDate, Recipient
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.obligations.assigning import AssignResult
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.obligations.passing_on import pass_on
from dvk_desktop.usecases.obligations.rows import ObligationRow
from dvk_desktop.usecases.units.commands import SetUpOffice, add_unit, edit_unit, set_up_office
from tests.usecases.assigning import assign_proposed
from tests.usecases.conftest import NOW


@dataclass
class Issued:
    """The office and its letter."""

    store: SqlStore
    catalogue: Catalogue
    units: dict[str, str]
    directive: str
    assigned: AssignResult
    queries: SqlObligations

    def rows(self, **filters: str) -> list[ObligationRow]:
        return list(self.queries.obligations.all(ListQuery(filters=filters)))

    def line(self, unit: str) -> str:
        return self.assigned.by_unit[self.units[unit]]

    def hand_over(
        self, line: str, successors: tuple[str, ...], on: DateSpec, reason: str = ""
    ) -> tuple[dict[str, str], int]:
        """`pass_on` in an act of its own."""
        with self.store.write() as work:
            handed = pass_on(work, work.get(OBLIGATION, line), successors, on, reason)
            work.commit("Chuyển việc")
        return handed


def letter(
    number: str, due: date | None, text: str = "Triển khai phong trào, gửi báo cáo trước ngày đã định."
) -> Letter:
    """A letter of the office to its hamlets, with one clause and one deadline."""
    deadlines = (ReadDate("trước ngày đã định", DateSpec.day(due), (0, 0)),) if due else ()
    return Letter(
        issuer="ĐẢNG ỦY XÃ TÂN HÀ",
        number=number,
        symbol="CV/ĐU",
        number_full=f"{number}-CV/ĐU",
        date=ReadDate("", DateSpec.day(date(2026, 9, 1)), (0, 0)),
        doc_type="cong_van",
        system="party",
        subject="đẩy mạnh phong trào thi đua “Dân vận khéo” năm 2026",
        recipients=(Recipient("Các thôn, tổ dân phố", True, (0, 0)),),
        tasks=(LetterTask("1", text, (), deadlines, ("communication",), (0, 0)),),
    )


@pytest.fixture
def issued(new_store: Callable[[str], SqlStore], catalogue: Catalogue) -> Issued:
    return issue(new_store("commune"), catalogue)


def issue(store: SqlStore, catalogue: Catalogue) -> Issued:
    """An office of its own in an empty store, its hamlets and its letter."""
    office = set_up_office(store, catalogue, SetUpOffice("Đảng ủy xã Tân Hà", "commune", above="Lâm Đồng"))
    edit_unit(store, Edit(office, {"contact": "Nguyễn Thị Hoa", "phone": "0912 345 678"}))
    units = {
        name: add_unit(store, catalogue, Unit(name=name, order=order))
        for order, name in enumerate(("Thôn 1", "Thôn 2", "Tổ dân phố số 5"), 1)
    }
    registered = register(store, catalogue, RegisterDirective(letter("15", date(2026, 10, 10)), "outgoing"))
    assigned = assign_proposed(store, catalogue, registered.id, NOW.date())
    return Issued(store, catalogue, units, registered.id, assigned, SqlObligations(store, lambda: NOW))
