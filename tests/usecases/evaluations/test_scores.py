"""Points of several people, what they come to, and what was decided on them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.usecases.evaluations.commands import (
    AddScorers,
    ChangeCandidates,
    NewScorer,
    add_scorers,
    change_candidates,
    close_evaluation,
    remove_scorers,
)
from dvk_desktop.usecases.evaluations.criteria import NewCriterion
from dvk_desktop.usecases.evaluations.deciding import Recognise, cancel_decision, recognise
from dvk_desktop.usecases.evaluations.scores import Points, RecordScores, RemarkText, record_scores
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.practice_models.commands import Chosen, drop
from tests.usecases.evaluations.council import Council, council
from tests.usecases.small_office import EAST, NORTH, SOUTH, SmallOffice

DAY = date(2026, 10, 15)


def decision(one: Council, *models: str, **changed: object) -> Recognise:
    values = {"decision_number": "12-QĐ/HU", "decision_date": DAY, **changed}
    return Recognise(one.evaluation, models, **values)  # type: ignore[arg-type]  # test data


def test_points_are_typed_as_on_paper(office: SmallOffice) -> None:
    model = office.model("Vườn mẫu")
    one = council(office, people=1)
    assert one.score(0, model, "55,5", "30.5").written == 2
    (row,) = one.results()
    assert (row.total, row.rank, row.band, row.state) == (Decimal("86.00"), 1, "good", "eligible")


def test_every_wrong_cell_is_told_and_nothing_is_written(office: SmallOffice) -> None:
    model = office.model("Vườn mẫu")
    one = council(office, people=1)
    recorded = one.score(0, model, "61", "8,3")
    assert recorded.written == 0
    assert [(problem.code, problem.criterion) for problem in recorded.problems] == [
        ("points.range", one.criteria[0]),
        ("points.step", one.criteria[1]),
    ]
    assert [problem.code for problem in one.score(0, model, "tám", "30").problems] == ["points.unclear"]
    assert one.results()[0].state == "not_scored"


def test_points_for_what_is_not_scored_here_are_told(office: SmallOffice) -> None:
    model = office.model("Vườn mẫu")
    one = council(office, people=1)
    stranger = office.model("Bếp ấm", SOUTH)
    cells = (
        Points(model, "ai-đó", one.criteria[0], "1"),
        Points(model, one.scorers[0], "tiêu chí lạ", "1"),
        Points(stranger, one.scorers[0], one.criteria[0], "1"),
    )
    recorded = record_scores(office.store, RecordScores(one.evaluation, cells))
    assert [problem.code for problem in recorded.problems] == [
        "scores.unknown_scorer",
        "scores.unknown_criterion",
        "evaluation.not_candidate",
    ]


def test_a_scorer_who_left_a_criterion_open_is_not_counted(office: SmallOffice) -> None:
    model = office.model("Vườn mẫu")
    one = council(office)
    one.score(0, model, "50", "30")
    one.score(1, model, "10")
    (row,) = one.results()
    assert (row.total, row.scorers, row.scorers_asked) == (Decimal("80.00"), 1, 2)
    first, second = one.queries.scorers(one.evaluation)
    assert (first.state, second.state, second.begun, second.sheets) == ("scored", "scoring", 1, 0)
    one.score(1, model, "40", "20")
    assert one.results()[0].total == Decimal("70.00")


def test_a_cell_can_be_cleared_again(office: SmallOffice) -> None:
    model = office.model("Vườn mẫu")
    one = council(office, people=1)
    one.score(0, model, "50", "30")
    assert one.score(0, model, "50", "30").written == 0
    assert one.score(0, model, "50", None).written == 1
    assert one.results()[0].total is None


@pytest.mark.parametrize(("combine", "total"), [("average", "66.67"), ("median", "80.00")])
def test_several_scorers_become_one_figure_by_average_or_median(office: SmallOffice, combine: str, total: str) -> None:
    model = office.model("Vườn mẫu")
    one = council(office, people=3, combine=combine)
    for scorer, points in enumerate(["60", "50", "0"]):
        one.score(scorer, model, points, "30")
    assert one.results()[0].total == Decimal(total)


def test_totals_are_rounded_half_up(office: SmallOffice) -> None:
    model = office.model("Vườn mẫu")
    one = council(office, people=2, decimals=0)
    one.score(0, model, "50", "30")
    one.score(1, model, "51", "30")
    assert one.results()[0].total == Decimal(81)


@pytest.mark.parametrize(("ties", "ranks"), [("shared", [1, 2, 2, 4]), ("dense", [1, 2, 2, 3])])
def test_equal_totals_share_a_rank_by_an_explicit_rule(office: SmallOffice, ties: str, ranks: list[int]) -> None:
    models = [office.model(name) for name in ("A", "B", "C", "D")]
    one = council(office, people=1, ties=ties)
    for model, points in zip(models, ["60", "50", "40", "30"], strict=True):
        one.score(0, model, points, {"50": "30", "40": "40"}.get(points, "30"))
    assert [row.rank for row in one.results()] == ranks


def test_equal_totals_are_told_apart_by_the_weightiest_criterion(office: SmallOffice) -> None:
    light, heavy = office.model("Nhẹ"), office.model("Nặng")
    one = council(office, people=1, ties="by_criterion")
    one.score(0, light, "40", "40")
    one.score(0, heavy, "50", "30")
    assert [(row.name, row.rank) for row in one.results()] == [("Nặng", 1), ("Nhẹ", 2)]


def test_under_the_minimum_of_one_criterion_the_whole_fails(office: SmallOffice) -> None:
    model = office.model("Vườn mẫu")
    criteria = (NewCriterion("Hiệu quả", Decimal(60)), NewCriterion("Khéo", Decimal(40), minimum=Decimal(10)))
    one = council(office, people=1, criteria=criteria)
    one.score(0, model, "60", "9")
    (row,) = one.results()
    assert (row.total, row.passed, row.state) == (Decimal("69.00"), False, "not_eligible")


def test_nothing_is_recognised_without_scores(office: SmallOffice) -> None:
    scored, other = office.model("Vườn mẫu"), office.model("Bếp ấm", EAST)
    one = council(office, people=1)
    one.score(0, scored, "50", "30")
    with pytest.raises(UserError) as caught:
        recognise(office.store, decision(one, scored, other))
    assert caught.value.code == "evaluation.no_scores"
    assert caught.value.parameters["names"] == "Bếp ấm"
    assert one.queries.recognitions.all() == []


def test_a_decision_keeps_the_figures_it_was_taken_on(office: SmallOffice) -> None:
    first, second = office.model("Vườn mẫu"), office.model("Bếp ấm", EAST)
    one = council(office, people=1)
    one.score(0, first, "50", "30")
    one.score(0, second, "60", "35")
    recognise(office.store, decision(one, second))
    (row,) = one.queries.recognitions.all()
    assert (row.name, row.unit, row.total, row.rank, row.band) == ("Bếp ấm", EAST, Decimal(95), 1, "excellent")
    assert (row.decision_number, row.decision_date, row.level) == ("12-QĐ/HU", DateSpec.day(DAY), "district")
    assert {problem.code for problem in one.score(0, second, "1", "1").problems} == {"scores.decided"}
    one.score(0, first, "60", "40")
    assert [(row.name, row.rank, row.state) for row in one.results()] == [
        ("Vườn mẫu", 1, "eligible"),
        ("Bếp ấm", 1, "decided"),
    ]


def test_a_decision_needs_its_number_and_its_date(office: SmallOffice) -> None:
    model = office.model("Vườn mẫu")
    one = council(office, people=1)
    one.score(0, model, "50", "30")
    with pytest.raises(UserError, match=r"evaluation\.decision"):
        recognise(office.store, decision(one, model, decision_number=" "))
    recognise(office.store, decision(one, model, decision_number="", result="not_recognised"))
    assert one.results()[0].result == "not_recognised"


def test_who_did_not_pass_is_recognised_only_with_a_reason(office: SmallOffice) -> None:
    model = office.model("Vườn mẫu")
    one = council(office, people=1)
    one.score(0, model, "20", "20")
    with pytest.raises(UserError, match=r"evaluation\.not_passed"):
        recognise(office.store, decision(one, model))
    recognise(office.store, decision(one, model, note="Mô hình thí điểm của huyện"))
    assert one.results()[0].state == "decided"


def test_a_decision_recorded_by_mistake_is_taken_back_and_recorded_anew(office: SmallOffice) -> None:
    model = office.model("Vườn mẫu")
    one = council(office, people=1)
    one.score(0, model, "50", "30")
    recognise(office.store, decision(one, model))
    cancel_decision(office.store, one.evaluation, [model], "Ghi nhầm số quyết định")
    assert one.results()[0].state == "eligible"
    assert one.score(0, model, "60", "30").written == 1
    recognise(office.store, decision(one, model))
    assert [row.total for row in one.queries.recognitions.all()] == [Decimal(90)]


def test_candidates_are_those_that_may_still_be_recognised(office: SmallOffice) -> None:
    model, dropped = office.model("Vườn mẫu"), office.model("Bếp ấm", EAST)
    drop(office.store, Chosen((dropped,), reason="Trùng"))
    one = council(office, people=1)
    assert [row.practice_model for row in one.results()] == [model]
    with pytest.raises(UserError, match=r"evaluation\.not_eligible"):
        change_candidates(office.store, ChangeCandidates(one.evaluation, include=(dropped,)))
    late = office.model("Đường hoa", SOUTH)
    change_candidates(office.store, ChangeCandidates(one.evaluation, include=(late,), leave_out=(model,)))
    assert [row.practice_model for row in one.results()] == [late]


def test_the_points_of_somebody_taken_off_the_council_do_not_count(office: SmallOffice) -> None:
    model = office.model("Vườn mẫu")
    one = council(office)
    one.score(0, model, "60", "40")
    one.score(1, model, "20", "20")
    remove_scorers(office.store, one.evaluation, [one.scorers[1]], "Có liên quan đến đơn vị được chấm")
    assert one.results()[0].total == Decimal(100)
    with pytest.raises(UserError, match=r"evaluation\.scorer_twice"):
        add_scorers(office.store, AddScorers(one.evaluation, (NewScorer("người chấm 1"),)))


def test_a_sheet_shows_what_one_person_gave(office: SmallOffice) -> None:
    model, other = office.model("Vườn mẫu", NORTH), office.model("Bếp ấm", EAST)
    one = council(office)
    one.score(0, model, "50", "30")
    remark = RemarkText(model, one.scorers[0], "Cần minh chứng")
    record_scores(office.store, RecordScores(one.evaluation, (), (remark,)))
    sheet = one.queries.sheet(one.evaluation, one.scorers[0])
    assert [(row.name, row.total, row.remark) for row in sheet.rows] == [
        ("Bếp ấm", None, ""),
        ("Vườn mẫu", Decimal(80), "Cần minh chứng"),
    ]
    assert [criterion.maximum for criterion in sheet.criteria] == [Decimal(60), Decimal(40)]
    assert one.queries.sheet(one.evaluation, one.scorers[1]).rows[0].points == {}
    assert other


def test_a_closed_evaluation_takes_no_more_points(office: SmallOffice) -> None:
    model = office.model("Vườn mẫu")
    one = council(office, people=1)
    close_evaluation(office.store, one.evaluation)
    with pytest.raises(UserError, match=r"evaluation\.closed"):
        one.score(0, model, "50", "30")
    (row,) = one.queries.evaluations.all(ListQuery(filters={"year": "2026"}))
    assert (row.state, row.candidates, row.scored, row.way) == ("closed", 1, 0, "scoring")


def test_a_voted_set_passes_what_most_say_yes_to(office: SmallOffice) -> None:
    model = office.model("Vườn mẫu")
    votes = tuple(NewCriterion(name, Decimal(1), Decimal(1), Decimal(1)) for name in ("Hiệu quả", "Lan tỏa"))
    bands = ("satisfactory:2", "unsatisfactory:0")
    one = council(
        office, people=3, criteria=votes, total=Decimal(2), pass_from=Decimal(2), combine="median", bands=bands
    )
    for scorer, given in enumerate([("1", "1"), ("1", "0"), ("1", "1")]):
        one.score(scorer, model, *given)
    (row,) = one.results()
    assert (row.passed, row.band) == (True, "satisfactory")
    assert one.queries.evaluations.all()[0].way == "voting"
