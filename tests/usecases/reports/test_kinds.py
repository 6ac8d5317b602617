"""Reports by their kind: lists as papers, the letter that reminds, and whose paper it is."""

from __future__ import annotations

from datetime import date

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Directive, Task
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.obligations import Obligation, obligation_id
from dvk_desktop.domain.units import Unit
from dvk_desktop.language import has_label
from dvk_desktop.persistence.queries.reports import SqlYearSource
from dvk_desktop.usecases.directives.fields import DIRECTIVE, TASK
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.reports.kinds import ReportRequest, make_report, report_kinds
from dvk_desktop.usecases.reports.letterhead import Letterhead, letterhead_for, place_of, symbol_of, system_of
from dvk_desktop.usecases.reports.paper import Paper, Paragraph, Table, plain_text
from tests.usecases.evaluations.council import council
from tests.usecases.evaluations.test_scores import decision
from tests.usecases.small_office import CATALOGUE, DISTRICT, EAST, NORTH, SOUTH, SmallOffice

DAY = date(2026, 12, 1)


def made(office: SmallOffice, kind: str, query: ListQuery | None = None, directive: str = "") -> Paper:
    source = SqlYearSource(office.store, office.clock)
    request = ReportRequest(kind, 2026, directive=directive, query=query)
    return make_report(source, request, letterhead_for(office.store, CATALOGUE, DISTRICT, DAY))


def only_table(paper: Paper) -> Table:
    (found,) = [block for block in paper.blocks if isinstance(block, Table)]
    return found


def overdue(office: SmallOffice, *units: str, directive: str = "cv") -> None:
    with office.store.write() as work:
        letter = Directive(id=directive, direction="outgoing", number_full=f"12-{directive}/BDV", subject="báo cáo")
        work.add(DIRECTIVE, letter)
        for unit in units:
            due = DateSpec.day(date(2026, 10, 2))
            duty = Obligation(obligation_id(directive, unit), None, directive, None, unit, True, due=due)
            work.add(OBLIGATION, duty)
        work.commit("Giao việc")


@pytest.mark.parametrize("kind", [one.code for one in report_kinds() if one.code != "reminder" and not one.of_letter])
def test_every_report_can_be_made_of_an_empty_office(office: SmallOffice, kind: str) -> None:
    assert made(office, kind).title
    assert has_label(f"report.{kind}")


def test_every_kind_and_group_has_a_name() -> None:
    for one in report_kinds():
        assert has_label(f"report.{one.code}")
        assert has_label(f"report.group.{one.group}")


def test_an_unknown_report_is_refused_with_the_known_ones(office: SmallOffice) -> None:
    with pytest.raises(UserError) as caught:
        made(office, "month")
    assert caught.value.code == "report.kind.unknown"
    assert "models-list" in str(caught.value.parameters["known"])


def test_the_list_of_models_is_that_of_the_screen(office: SmallOffice) -> None:
    office.model("Vườn mẫu", NORTH, contact="Lê Ân")
    office.model("Bếp ấm", EAST, "VHXH")
    paper = made(office, "models-list", ListQuery(text="bep", filters={"year": "2026"}))
    assert [row[:3] for row in only_table(paper).rows] == [("Bếp ấm", "Xã Đông Lộc", "VH-XH")]
    assert paper.prepared_by is not None


def test_results_are_listed_best_first_with_their_decision(office: SmallOffice) -> None:
    from dvk_desktop.usecases.evaluations.deciding import recognise

    first, second = office.model("Vườn mẫu"), office.model("Bếp ấm", EAST)
    one = council(office, people=1)
    one.score(0, first, "40", "30")
    one.score(0, second, "60", "30")
    recognise(office.store, decision(one, first, second))
    rows = only_table(made(office, "results-list")).rows
    assert [(row[0], row[1], str(row[4]), row[5], row[8]) for row in rows] == [
        (1, "Bếp ấm", "90", "Xuất sắc", "12-QĐ/HU, 15/10/2026"),
        (2, "Vườn mẫu", "70", "Khá", "12-QĐ/HU, 15/10/2026"),
    ]


def test_the_overdue_list_names_who_is_late_and_by_how_many_days(office: SmallOffice) -> None:
    overdue(office, NORTH, SOUTH, DISTRICT)
    rows = only_table(made(office, "overdue-list")).rows
    assert [(row[0], row[1], row[4]) for row in rows] == [
        ("Xã Bắc Sơn", "12-cv/BDV", 10),
        ("Xã Nam Hòa", "12-cv/BDV", 10),
    ]


def test_a_reminder_goes_to_each_late_unit_once(office: SmallOffice) -> None:
    overdue(office, NORTH, SOUTH)
    overdue(office, NORTH, directive="kh")
    paper = made(office, "reminder")
    assert paper.addressees == ("Xã Bắc Sơn", "Xã Nam Hòa")
    assert (paper.title, paper.head.subject) == (
        "",
        "đôn đốc báo cáo kết quả thực hiện phong trào thi đua “Dân vận khéo”",
    )
    first = next(block for block in paper.blocks if isinstance(block, Paragraph))
    assert "còn 03 báo cáo của 02 đơn vị" in plain_text(first.text)
    assert made(office, "reminder", directive="kh").addressees == ("Xã Bắc Sơn",)


def test_a_reminder_tells_what_is_owed_for_a_clause_apart_from_what_is_owed_for_the_letter(office: SmallOffice) -> None:
    overdue(office, NORTH)
    with office.store.write() as work:
        work.add(TASK, Task("t1", None, "cv", ordinal="1", order=1, text="Đăng ký mô hình theo mẫu."))
        due = DateSpec.day(date(2026, 9, 20))
        work.add(OBLIGATION, Obligation(obligation_id("cv", NORTH, "t1"), None, "cv", "t1", NORTH, True, due=due))
        work.commit("Giao mục 1")
    table = next(block for block in made(office, "reminder").blocks if isinstance(block, Table))
    assert [row[1:3] for row in table.rows] == [
        ("12-cv/BDV, mục 1", "Đăng ký mô hình theo mẫu."),
        ("12-cv/BDV", "Báo cáo"),
    ]


def test_nobody_is_reminded_where_nobody_is_late(office: SmallOffice) -> None:
    with pytest.raises(UserError, match=r"report\.nothing_overdue"):
        made(office, "reminder")


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("Đảng ủy xã Tân Hà", "Tân Hà"),
        ("Huyện ủy Lâm Hà", "Lâm Hà"),
        ("Ủy ban nhân dân tỉnh Lâm Đồng", "Lâm Đồng"),
        ("UBND phường 2", "2"),
        ("Xã Bắc Sơn", "Bắc Sơn"),
        ("Ủy ban MTTQ Việt Nam xã Đạ Tẻh", "Đạ Tẻh"),
        ("Ban Xây dựng Đảng", ""),
    ],
)
def test_the_place_is_taken_from_the_name_of_the_office(name: str, place: str) -> None:
    assert place_of(name) == place


@pytest.mark.parametrize(
    ("kind", "block", "system"),
    [
        ("party_committee", "party", "party"),
        ("peoples_committee", "state", "state"),
        ("front", "front", "front"),
        ("mass_organisation", "", "front"),
        ("locality", "", "party"),
    ],
)
def test_the_layout_follows_the_system_of_the_office(kind: str, block: str, system: str) -> None:
    assert system_of(Unit(kind=kind, block=block)) == system


@pytest.mark.parametrize(
    ("name", "level", "symbol"),
    [
        ("Huyện ủy Lâm Hà", "district", "HU"),
        ("Thành ủy Bảo Lộc", "district", "ThU"),
        ("Thành ủy Đà Nẵng", "province", "TU"),
        ("Đảng ủy xã Tân Hà", "commune", "ĐU"),
        ("Ủy ban nhân dân xã Tân Hà", "commune", "UBND"),
        ("Ủy ban MTTQ Việt Nam phường 2", "commune", "MTTQ-BTT"),
        ("Ban Dân vận Huyện ủy Lâm Hà", "district", "BDV"),
        ("Ban Tuyên giáo và Dân vận Tỉnh ủy", "province", "BTGDV"),
        ("Ban Xây dựng Đảng", "commune", "BXDĐ"),
        ("Xã Bắc Sơn", "commune", ""),
    ],
)
def test_the_symbol_of_an_office_stands_in_its_numbers(name: str, level: str, symbol: str) -> None:
    assert symbol_of(Unit(name=name, level=level), CATALOGUE.heads) == symbol


@pytest.mark.parametrize(
    ("layout", "kind", "number"),
    [("party", "BC", "-BC/HU"), ("state", "BC", "/BC-UBND"), ("state", "CV", "/UBND"), ("front", "CV", "/MTTQ-BTT")],
)
def test_a_paper_leaves_room_for_its_number(layout: str, kind: str, number: str) -> None:
    symbols = {"party": "HU", "state": "UBND", "front": "MTTQ-BTT"}
    assert Letterhead(layout, DAY, symbol=symbols[layout]).head(kind).number_full == number
    assert Letterhead(layout, DAY, number_full="12-BC/HU", symbol="HU").head(kind).number_full == "12-BC/HU"
    assert Letterhead(layout, DAY).head(kind).number_full == ""
