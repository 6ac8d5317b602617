"""Letters go down as workbooks: filled in by hand by one commune, taken into the program by another."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Citation, Directive, Task
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.obligations import Obligation, obligation_id
from dvk_desktop.usecases.directives.fields import CITATION, DIRECTIVE, TASK
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from tests.exchange.office import Office, fill_in, heading_columns


@pytest.fixture
def letter(district: Office) -> str:
    """A letter that both communes must answer by the end of the third quarter."""
    with district.store.write() as work:
        letter = Directive(
            "letter",
            number_full="12-CV/HU",
            date=DateSpec.day(date(2026, 2, 20)),
            subject="Đẩy mạnh phong trào",
            direction="outgoing",
            issuer="Huyện ủy Bình An",
            doc_type="cong_van",
        )
        work.add(DIRECTIVE, letter)
        work.add(TASK, Task("task", directive="letter", ordinal="1", order=1, text="Xây dựng kế hoạch"))
        work.add(CITATION, Citation("citation", directive="letter", ordinal=1, number_full="352-CV/TU"))
        for unit in ("lac", "dai"):
            work.add(
                OBLIGATION,
                Obligation(
                    obligation_id("letter", unit),
                    directive="letter",
                    unit=unit,
                    obliged=True,
                    due=DateSpec.quarter(2026, 3),
                ),
            )
        work.commit("letter")
    return "letter"


def duty_of(office: Office, unit: str) -> Obligation:
    with office.store.read() as reading:
        return reading.get(OBLIGATION, obligation_id("letter", unit))


def answer(path: Path, **answers: object) -> Path:
    return fill_in(path, [{key.replace("_", " "): value for key, value in answers.items()}], tab="Nhiệm vụ")


def test_answers_filled_in_by_hand_become_dated_facts(district: Office, letter: str) -> None:
    path = district.export("assignment", "lac")
    filled = answer(path, Ngày_nhận=datetime(2026, 3, 3), Số_kế_hoạch="15/KH-UBND", Ngày_báo_cáo="tháng 9/2026")

    result = district.take_in(filled)

    assert (result.kind, result.problems, result.counts["changed"]) == ("assignment", [], 1)
    duty = duty_of(district, "lac")
    assert duty.received_on == DateSpec.day(date(2026, 3, 3))
    assert duty.plan_number == "15/KH-UBND"
    assert duty.report_date == DateSpec.month(2026, 9)
    assert duty.due == DateSpec.quarter(2026, 3)


def test_an_untouched_workbook_changes_nothing_where_it_came_from(district: Office, letter: str) -> None:
    before = district.change_ids()
    path = district.export("assignment", "lac")

    result = district.take_in(path)

    assert (result.counts["read"], result.counts["same"]) == (1, 1)
    assert [problem.code for problem in result.problems] == ["file.nothing_filled"]
    assert district.change_ids() == before


def test_a_commune_with_the_program_gets_letter_tasks_and_duty(district: Office, commune: Office, letter: str) -> None:
    result = commune.take_in(district.export("assignment", "lac"))

    assert (result.counts["added"], result.problems) == (1, [])
    with commune.store.read() as reading:
        assert reading.get(DIRECTIVE, "letter").subject == "Đẩy mạnh phong trào"
        assert [task.text for task in reading.find(TASK, directive="letter")] == ["Xây dựng kế hoạch"]
        assert [each.number_full for each in reading.find(CITATION, directive="letter")] == ["352-CV/TU"]
        assert [duty.unit for duty in reading.find(OBLIGATION)] == ["lac"]


def test_the_answers_of_a_commune_with_the_program_come_back(district: Office, commune: Office, letter: str) -> None:
    commune.take_in(district.export("assignment", "lac"))
    import dataclasses

    with commune.store.write() as work:
        duty = work.get(OBLIGATION, obligation_id("letter", "lac"))
        work.save(OBLIGATION, dataclasses.replace(duty, report_number="7/BC", note="đã xong"))
        work.commit("report")

    result = district.take_in(commune.export("assignment", "district"))

    assert (result.counts["changed"], result.problems) == (1, [])
    assert duty_of(district, "lac").report_number == "7/BC"


def test_the_deadline_is_not_the_receivers_to_change(district: Office, letter: str) -> None:
    path = district.export("assignment", "lac")
    filled = answer(path, Hạn="31/12/2026", Ngày_nhận="3/3/2026")

    result = district.take_in(filled)

    assert result.counts["outside"] == 1
    assert [problem.code for problem in result.problems] == ["row.outside"]
    assert duty_of(district, "lac").received_on is None


def test_a_number_that_excel_turned_into_a_day_is_asked_for(district: Office, letter: str) -> None:
    filled = answer(district.export("assignment", "lac"), Số_báo_cáo=datetime(2026, 10, 15))

    plan = district.plan(filled)

    assert [(p.code, p.value) for p in plan.problems] == [("cell.paper_number", "15/10/2026")]
    assert plan.counts["rejected"] == 1


def test_a_row_added_to_an_assignment_belongs_to_nothing(district: Office, letter: str) -> None:
    path = district.export("assignment", "lac")
    filled = fill_in(path, [{"Văn bản": "99-CV/HU", "Ngày nhận": "3/3/2026"}], tab="Nhiệm vụ", first=7)

    plan = district.plan(filled)

    assert [(row.fate, row.title) for row in plan.rows] == [("same", "12-CV/HU (20/02/2026)"), ("rejected", "99-CV/HU")]
    assert [problem.code for problem in plan.problems] == ["row.no_record"]


def test_the_corrected_return_replaces_the_first_when_asked_to(district: Office, letter: str) -> None:
    path = district.export("assignment", "lac")
    first = answer(path, Ngày_nhận="3/3/2026", Ghi_chú="nhầm dòng")
    second = path.with_name("sửa lại.xlsx")
    book = load_workbook(first)
    sheet = book["Nhiệm vụ"]
    sheet.cell(6, heading_columns(sheet)["Ghi chú"]).value = None
    sheet.cell(6, heading_columns(sheet)["Ngày nhận"]).value = "5/3/2026"
    book.save(second)
    district.take_in(first)

    asked = district.take_in(second)
    assert not asked.applied
    assert [(problem.code, problem.rule) for problem in asked.problems] == [("needs_answer", "return")]
    assert asked.questions[0].proposed == "replaces"
    assert asked.counts["skipped"] == 1

    done = district.take_in(second, **{"return": "replaces"})
    assert done.applied
    duty = duty_of(district, "lac")
    assert (duty.received_on, duty.note) == (DateSpec.day(date(2026, 3, 5)), None)
    district.exchange.undo(done.file_in)
    duty = duty_of(district, "lac")
    assert (duty.received_on, duty.note) == (DateSpec.day(date(2026, 3, 3)), "nhầm dòng")


def test_both_returns_kept_give_a_conflict(district: Office, letter: str) -> None:
    path = district.export("assignment", "lac")
    district.take_in(answer(path, Ngày_nhận="3/3/2026"))
    second = fill_in(path, [{"Ngày nhận": "5/3/2026"}], path.with_name("b.xlsx"), tab="Nhiệm vụ")

    result = district.take_in(second, **{"return": "both"})

    assert (result.applied, result.counts["conflict"]) == (True, 1)


def test_undoing_an_import_restores_what_it_changed_and_keeps_later_edits(district: Office, letter: str) -> None:
    import dataclasses

    done = district.take_in(answer(district.export("assignment", "lac"), Ngày_nhận="3/3/2026", Ghi_chú="a"))
    with district.store.write() as work:
        duty = work.get(OBLIGATION, obligation_id("letter", "lac"))
        work.save(OBLIGATION, dataclasses.replace(duty, note="b"))
        work.commit("edit")

    district.exchange.undo(done.file_in)

    duty = duty_of(district, "lac")
    assert (duty.received_on, duty.note) == (None, "b")
    with pytest.raises(UserError, match=r"import\.already_undone"):
        district.exchange.undo(done.file_in)


def test_a_file_undone_is_taken_in_again_only_when_asked(district: Office, letter: str) -> None:
    filled = answer(district.export("assignment", "lac"), Ngày_nhận="3/3/2026")
    district.exchange.undo(district.take_in(filled).file_in)

    asked = district.take_in(filled)
    assert (asked.applied, [p.rule for p in asked.problems]) == (False, ["again"])
    assert duty_of(district, "lac").received_on is None

    assert district.take_in(filled, again="yes").applied
    assert duty_of(district, "lac").received_on == DateSpec.day(date(2026, 3, 3))


def test_letters_for_internal_use_never_go_out(district: Office, letter: str) -> None:
    import dataclasses

    with district.store.write() as work:
        work.save(DIRECTIVE, dataclasses.replace(work.get(DIRECTIVE, "letter"), internal=True))
        work.commit("internal")

    with pytest.raises(UserError, match=r"export\.nothing"):
        district.export("assignment", "lac")
