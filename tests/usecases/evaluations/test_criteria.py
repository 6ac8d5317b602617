"""Criteria sets as data: shipped, copied, edited until their first use and never after."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import EnvironmentProblem, UserError
from dvk_desktop.language import label
from dvk_desktop.persistence.queries.evaluations import SqlEvaluations
from dvk_desktop.usecases.evaluations.commands import (
    ChangeCandidates,
    OpenEvaluation,
    candidate_choices,
    change_candidates,
    open_evaluation,
)
from dvk_desktop.usecases.evaluations.criteria import (
    CopyCriteria,
    EditCriteria,
    NewCriterion,
    add_criteria_set,
    copy_criteria_set,
    criteria_data,
    edit_criteria_set,
)
from dvk_desktop.usecases.lists.commands import AddListEntry, add_list_entry
from tests.usecases.evaluations.council import TWO, council, data
from tests.usecases.small_office import CATALOGUE, SmallOffice


@pytest.mark.parametrize(("name", "count"), [("scoring_100", 5), ("qualitative", 8)])
def test_the_shipped_sets_add_up_and_say_that_they_are_only_a_proposal(
    office: SmallOffice, project: Path, name: str, count: int
) -> None:
    path = project / "resources" / "forms" / "criteria" / f"{name}.json"
    shipped = criteria_data(path.read_text(encoding="utf-8"), str(path))
    assert "gợi ý" in shipped.remark
    saved = add_criteria_set(office.store, shipped)
    assert saved.notices == ()
    detail = SqlEvaluations(office.store, office.clock).criteria(saved.id)
    assert (detail.row.criteria, detail.row.total, detail.row.state) == (count, detail.row.found, "drafting")
    for band in detail.criteria_set.bands or ():
        assert label(f"choice.band.{band.partition(':')[0]}") != f"choice.band.{band.partition(':')[0]}"


def test_a_damaged_criteria_file_is_named() -> None:
    with pytest.raises(EnvironmentProblem) as caught:
        criteria_data('{"code": "x"}', "criteria/x.json")
    assert caught.value.parameters["path"] == "criteria/x.json"


def test_maxima_that_do_not_add_up_warn_and_do_not_block(office: SmallOffice) -> None:
    saved = add_criteria_set(office.store, data(criteria=(*TWO[:1], NewCriterion("Cách làm khéo", Decimal(35)))))
    (notice,) = saved.notices
    assert notice.code == "criteria.total"
    assert (notice.parameters["declared"], notice.parameters["found"]) == (Decimal(100), Decimal(95))


@pytest.mark.parametrize("band", ["excellent", "excellent:chín mươi", ":90", "good:-1"])
def test_a_band_without_a_lowest_total_is_refused(office: SmallOffice, band: str) -> None:
    with pytest.raises(UserError, match=r"criteria\.bands"):
        add_criteria_set(office.store, data(bands=(band,)))


def test_a_minimum_above_the_maximum_is_refused(office: SmallOffice) -> None:
    with pytest.raises(UserError, match=r"criteria\.minimum"):
        add_criteria_set(office.store, data(criteria=(NewCriterion("A", Decimal(5), minimum=Decimal(6)),)))


def test_a_set_is_edited_until_it_is_used(office: SmallOffice) -> None:
    saved = add_criteria_set(office.store, data())
    longer = (*TWO, NewCriterion("Nhân rộng", Decimal(10), Decimal(1)))
    edited = edit_criteria_set(office.store, EditCriteria(saved.id, {"name": "Bộ mới"}, longer))
    assert [notice.code for notice in edited.notices] == ["criteria.total"]
    edited = edit_criteria_set(office.store, EditCriteria(saved.id, {"total": Decimal(60)}, TWO[:1]))
    assert edited.notices == ()
    detail = SqlEvaluations(office.store, office.clock).criteria(saved.id)
    assert (detail.row.name, [one.name for one in detail.criteria]) == ("Bộ mới", ["Hiệu quả"])


def test_a_used_set_refuses_edits_and_its_new_version_takes_them(office: SmallOffice) -> None:
    office.model("Vườn mẫu")
    used = council(office)
    queries = SqlEvaluations(office.store, office.clock)
    (before,) = queries.criteria_sets.all()
    assert before.state == "frozen"
    with pytest.raises(UserError) as caught:
        edit_criteria_set(office.store, EditCriteria(before.id, {"name": "Đổi giữa năm"}))
    assert caught.value.code == "criteria.frozen"
    assert caught.value.parameters["id"] == before.id
    copy = copy_criteria_set(office.store, CopyCriteria(before.id, new_version=True))
    edit_criteria_set(office.store, EditCriteria(copy.id, {"name": "Bộ tiêu chí 2026, sửa"}, TWO[:1]))
    assert len(used.results()) == 1
    states = {row.id: row.state for row in queries.criteria_sets.all()}
    assert states == {before.id: "frozen", copy.id: "drafting"}, "a draft replaces nothing until it is used"
    open_evaluation(office.store, CATALOGUE, OpenEvaluation("Xét theo bộ mới", 2026, copy.id))
    states = {row.id: row.state for row in queries.criteria_sets.all()}
    assert states == {before.id: "expired", copy.id: "frozen"}
    assert [one.name for one in queries.criteria(before.id).criteria] == ["Hiệu quả", "Cách làm khéo"]


def test_last_years_set_is_copied_for_the_new_year(office: SmallOffice) -> None:
    saved = add_criteria_set(office.store, data(year=2025))
    copy = copy_criteria_set(office.store, CopyCriteria(saved.id, "Bộ tiêu chí 2026", 2026))
    detail = SqlEvaluations(office.store, office.clock).criteria(copy.id)
    assert (detail.row.name, detail.row.year, detail.row.state) == ("Bộ tiêu chí 2026", 2026, "drafting")
    assert detail.criteria_set.replaces is None
    assert [one.maximum for one in detail.criteria] == [Decimal(60), Decimal(40)]


def test_an_evaluation_needs_criteria_and_candidates(office: SmallOffice) -> None:
    saved = add_criteria_set(office.store, data())
    with pytest.raises(UserError, match=r"evaluation\.no_candidates"):
        open_evaluation(office.store, CATALOGUE, OpenEvaluation("Xét năm 2026", 2026, saved.id))
    (row,) = SqlEvaluations(office.store, office.clock).criteria_sets.all()
    assert row.state == "drafting"


def test_where_no_time_is_asked_a_model_that_is_yet_to_begin_is_taken_in(office: SmallOffice) -> None:
    saved = add_criteria_set(office.store, data())
    office.model("Vườn mẫu", values={"starts": DateSpec.day(office.clock().date() + timedelta(days=20))})
    opened = open_evaluation(office.store, CATALOGUE, OpenEvaluation("Xét năm 2026", 2026, saved.id))
    assert opened.notices == ()
    with office.store.read() as reading:
        assert [one.included for one in candidate_choices(reading, opened.id)] == [True]


def test_models_that_have_not_run_for_as_long_as_the_rules_ask_are_left_out_by_name(office: SmallOffice) -> None:
    saved = add_criteria_set(office.store, data())
    today = office.clock().date()
    for name, begun in (("Vườn mẫu", date(2026, 1, 5)), ("Camera an ninh", date(2026, 9, 1))):
        office.model(name, values={"starts": DateSpec.day(begun)})
    asked = AddListEntry("running_months", "Hướng dẫn của huyện", {"value": "6", "subject": "collective"})
    add_list_entry(office.store, CATALOGUE, asked, today)
    opened = open_evaluation(office.store, CATALOGUE, OpenEvaluation("Xét năm 2026", 2026, saved.id))
    (notice,) = opened.notices
    assert (notice.code, notice.parameters["names"]) == ("evaluation.too_short", "“Camera an ninh”")
    with office.store.read() as reading:
        (choice,) = [one for one in candidate_choices(reading, opened.id) if not one.included]
    assert choice.name == "Camera an ninh"
    change_candidates(office.store, ChangeCandidates(opened.id, include=(choice.practice_model,)))
