"""The two real letters of the plan and one of our own, from the file to who owes what (`domain.md` 1.1, 1.2)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Addressee, Citation, Directive, Task
from dvk_desktop.domain.units import Unit
from dvk_desktop.letters.reader import read_letter
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.directives.commands import RegisterDirective, Registered, register
from dvk_desktop.usecases.directives.correcting import Correct, correct
from dvk_desktop.usecases.directives.fields import ADDRESSEE, CITATION, DIRECTIVE, TASK
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.obligations.proposing import Recipients, propose_recipients
from dvk_desktop.usecases.units.commands import SetUpOffice, add_unit, set_up_office
from tests.usecases.assigning import assign_proposed

TODAY = date(2026, 10, 12)


@dataclass
class Kept:
    """What the register holds of a letter."""

    store: SqlStore
    registered: Registered
    directive: Directive
    citations: list[Citation]
    tasks: list[Task]
    addressees: list[Addressee]

    def proposal(self, catalogue: Catalogue) -> Recipients:
        return propose_recipients(self.store, catalogue, self.directive.id, TODAY)


def kept(store: SqlStore, catalogue: Catalogue, path: Path) -> Kept:
    if not path.exists():
        pytest.skip(f"no {path.name} beside the source tree")
    registered = register(store, catalogue, RegisterDirective(read_letter(path), "outgoing"))
    with store.read() as reading:
        return Kept(
            store,
            registered,
            reading.get(DIRECTIVE, registered.id),
            reading.find(CITATION, directive=registered.id),
            reading.find(TASK, directive=registered.id),
            reading.find(ADDRESSEE, directive=registered.id),
        )


@pytest.fixture
def letter_a(new_store: Callable[[str], SqlStore], catalogue: Catalogue, shared: Path) -> Kept:
    store = new_store("district")
    set_up_office(store, catalogue, SetUpOffice("Thành ủy Bảo Lộc", "district", above="Lâm Đồng"))
    for name in (
        "Hội đồng nhân dân thành phố Bảo Lộc",
        "Ủy ban nhân dân thành phố Bảo Lộc",
        "Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Bảo Lộc",
        "Hội Liên hiệp Phụ nữ thành phố Bảo Lộc",
        "Đảng bộ phường 1",
        "Đảng bộ xã Lộc Nga",
        "Ban Dân vận Thành ủy",
    ):
        add_unit(store, catalogue, Unit(name=name))
    return kept(store, catalogue, shared / "letters" / "000_4653ab8526411b1c.txt")


@pytest.fixture
def letter_b(new_store: Callable[[str], SqlStore], catalogue: Catalogue, shared: Path) -> Kept:
    store = new_store("province")
    set_up_office(store, catalogue, SetUpOffice("Ủy ban nhân dân tỉnh Hải Dương", "province"))
    for name, ends in (("Sở Nội vụ", None), ("Trung tâm Khuyến nông", None), ("Sở Cũ", date(2024, 9, 30))):
        add_unit(store, catalogue, Unit(name=name, valid_to=DateSpec.day(ends) if ends else None))
    for name in ("Ủy ban nhân dân huyện Nam Sách", "Ủy ban nhân dân thành phố Chí Linh"):
        add_unit(store, catalogue, Unit(name=name, level="district"))
    add_unit(store, catalogue, Unit(name="Ủy ban nhân dân xã An Lâm", level="commune"))
    return kept(store, catalogue, shared / "letters" / "003_05d70a2c24c91649.txt")


def test_letter_a_keeps_its_printed_date_and_warns_that_its_basis_is_younger(letter_a: Kept) -> None:
    assert letter_a.directive.date == DateSpec.day(date(2020, 4, 28))
    assert letter_a.directive.corrected_date is None
    (notice,) = [n for n in letter_a.registered.notices if n.code == "directive.older_than_basis"]
    assert notice.parameters["basis"] == "352-CV/TU"
    assert notice.parameters["basis_date"] == DateSpec.day(date(2021, 4, 13))
    assert letter_a.directive.number_full == "134-CV/ThU"
    assert letter_a.directive.issuer_unit == letter_a.store.office.unit
    assert letter_a.directive.period == "2021-2025"


def test_letter_a_has_four_lines_of_addressees_of_which_two_are_groups(letter_a: Kept) -> None:
    lines = [line for line in letter_a.addressees if line.role == "execute" and not (line.text or "").startswith("Như")]
    assert [line.is_group for line in lines] == [False, False, True, True]
    assert all(line.unit for line in lines[:2])
    assert all(line.unit_group for line in lines[2:])


def test_letter_a_obliges_its_addressees_and_the_board_named_in_clause_four(
    letter_a: Kept, catalogue: Catalogue
) -> None:
    assert [task.ordinal for task in letter_a.tasks] == ["1", "2", "3", "4"]
    found = letter_a.proposal(catalogue)
    by_name = {line.unit_name: line for line in found.lines}
    assert len(by_name) == 7
    board = by_name.pop("Ban Dân vận Thành ủy")
    assert board.task_ordinal == "4"
    assert board.due == DateSpec.day(date(2025, 10, 15), derived=True)
    assert {line.task for line in by_name.values()} == {""}
    assert {line.due for line in by_name.values()} == {None}, "no deadline for the others is normal"
    assert found.due is None
    assert found.proposal.questions == ()


@pytest.mark.parametrize("called", ["Đảng bộ phường 1", "Đảng ủy phường 1"])
def test_a_party_body_below_is_obliged_whether_it_is_called_by_its_body_or_its_committee(
    called: str, new_store: Callable[[str], SqlStore], catalogue: Catalogue, shared: Path
) -> None:
    store = new_store("district")
    set_up_office(store, catalogue, SetUpOffice("Thành ủy Bảo Lộc", "district", above="Lâm Đồng"))
    add_unit(store, catalogue, Unit(name=called, level="commune"))
    letter = kept(store, catalogue, shared / "letters" / "000_4653ab8526411b1c.txt")
    assert called in {line.unit_name for line in letter.proposal(catalogue).lines}


def test_letter_a_assigned_is_one_line_a_unit_and_twice_is_the_same(letter_a: Kept, catalogue: Catalogue) -> None:
    first = assign_proposed(letter_a.store, catalogue, letter_a.directive.id, TODAY)
    again = assign_proposed(letter_a.store, catalogue, letter_a.directive.id, TODAY)
    assert (first.added, again.added, again.act) == (7, 0, None)
    with letter_a.store.read() as reading:
        lines = reading.find(OBLIGATION, directive=letter_a.directive.id)
    assert len({line.unit for line in lines}) == len(lines) == 7
    assert [line.due for line in lines if line.task] == [DateSpec.day(date(2025, 10, 15), derived=True)]


def test_letter_b_has_no_number_and_only_the_month(letter_b: Kept) -> None:
    assert letter_b.directive.number is None
    assert letter_b.directive.symbol == "UBND-VP"
    assert letter_b.directive.date == DateSpec.month(2024, 10)
    (notice,) = [n for n in letter_b.registered.notices if n.code == "directive.incomplete"]
    assert notice.parameters["missing"] == ["choice.missing_item.number", "choice.missing_item.date"]


def test_the_two_bases_of_letter_b_form_a_chain(letter_b: Kept) -> None:
    by_number = {citation.number_full: citation for citation in letter_b.citations}
    inner, outer = by_number["1680-TB/TU"], by_number["657-CV/BCS"]
    assert inner.within == outer.id
    assert outer.within is None


def test_letter_b_has_six_tasks_a_quarter_and_yearly_duties(letter_b: Kept, catalogue: Catalogue) -> None:
    assert len(letter_b.tasks) == 6
    assert letter_b.tasks[5].deadline == DateSpec.quarter(2025, 3)
    assert letter_b.tasks[5].deadline.due_day == date(2025, 9, 30)
    assert [task.ordinal for task in letter_b.tasks if task.deadline == DateSpec.yearly()] == ["2", "5"]
    assert letter_b.proposal(catalogue).due == DateSpec.quarter(2025, 3)


def test_the_groups_of_letter_b_are_spread_out_as_of_its_month(letter_b: Kept, catalogue: Catalogue) -> None:
    found = letter_b.proposal(catalogue)
    assert found.proposal.as_of == date(2024, 10, 31)
    assert {line.unit_name for line in found.lines} == {
        "Sở Nội vụ",
        "Trung tâm Khuyến nông",
        "Ủy ban nhân dân huyện Nam Sách",
        "Ủy ban nhân dân thành phố Chí Linh",
    }


def test_letter_b_completed_later_keeps_its_links(letter_b: Kept, catalogue: Catalogue) -> None:
    assigned = assign_proposed(letter_b.store, catalogue, letter_b.directive.id, TODAY)
    completed = Edit(letter_b.directive.id, {"number": "3952", "date": DateSpec.day(date(2024, 10, 15))})
    notices = correct(letter_b.store, Correct(completed))
    assert notices == ()
    with letter_b.store.read() as reading:
        directive = reading.get(DIRECTIVE, letter_b.directive.id)
        lines = reading.find(OBLIGATION, directive=directive.id)
        citations = reading.find(CITATION, directive=directive.id)
    assert directive.number_full == "3952/UBND-VP"
    assert {line.id for line in lines} == set(assigned.obligations)
    assert len(citations) == len(letter_b.citations)


def test_a_sample_letter_gives_each_unit_the_deadline_of_its_clause_or_of_all(
    new_store: Callable[[str], SqlStore], catalogue: Catalogue, project: Path
) -> None:
    store = new_store("commune")
    set_up_office(store, catalogue, SetUpOffice("Đảng ủy xã Đồng Văn Thượng", "commune", above="Tỉnh ủy Sơn Khê"))
    for name in (
        "Ủy ban nhân dân xã Đồng Văn Thượng",
        "Ủy ban Mặt trận Tổ quốc Việt Nam xã Đồng Văn Thượng",
        "Chi bộ thôn 1",
        "Ban Xây dựng Đảng",
    ):
        add_unit(store, catalogue, Unit(name=name))
    letter = read_letter(project / "resources" / "samples" / "letters" / "06-cong-van-dang-uy-dong-van-thuong.txt")
    registered = register(store, catalogue, RegisterDirective(letter))
    assert registered.direction == "outgoing"
    found = propose_recipients(store, catalogue, registered.id, TODAY)
    assert {line.unit_name: (line.due, line.task_ordinal) for line in found.lines} == {
        "Ủy ban nhân dân xã Đồng Văn Thượng": (None, ""),
        "Ủy ban Mặt trận Tổ quốc Việt Nam xã Đồng Văn Thượng": (None, ""),
        "Chi bộ thôn 1": (DateSpec.day(date(2026, 2, 20)), ""),
        "Ban Xây dựng Đảng": (DateSpec.day(date(2026, 2, 25)), "4"),
    }
