"""Two scorers fill in score sheets; the results go down as a workbook."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.evaluations import (
    Candidate,
    CriteriaSet,
    Criterion,
    Evaluation,
    Recognition,
    Scorer,
    candidate_id,
    recognition_id,
)
from dvk_desktop.usecases.evaluations.fields import (
    CANDIDATE,
    CRITERIA_SET,
    CRITERION,
    EVALUATION,
    RECOGNITION,
    REMARK,
    SCORE,
    SCORER,
)
from dvk_desktop.usecases.evaluations.scores import Points, RecordScores, record_scores
from tests.exchange.office import Office, fill_in, heading_columns

NEW, KHEO = "Tính mới (tối đa 20)", "Cách làm khéo (tối đa 30)"


@pytest.fixture
def evaluation(district: Office) -> str:
    district.open_round()
    district.add_model("m1", "Đường hoa", owner="lac")
    district.add_model("m2", "Camera an ninh", owner="dai")
    with district.store.write() as work:
        work.add(CRITERIA_SET, CriteriaSet("set", name="Bộ 2026", combine="average", ties="shared"))
        work.add(CRITERION, Criterion("c1", None, "set", 1, None, "Tính mới", Decimal(20), Decimal("0.5")))
        work.add(CRITERION, Criterion("c2", None, "set", 2, None, "Cách làm khéo", Decimal(30)))
        work.add(EVALUATION, Evaluation("ev", name="Đợt xét 2026", year=2026, round="round-2026", criteria_set="set"))
        for model in ("m1", "m2"):
            work.add(CANDIDATE, Candidate(candidate_id("ev", model), evaluation="ev", practice_model=model))
        work.add(SCORER, Scorer("s1", evaluation="ev", name="Trần Thị An"))
        work.add(SCORER, Scorer("s2", evaluation="ev", name="Lê Ân", unit="lac"))
        work.commit("evaluation")
    return "ev"


def scores(office: Office) -> dict[tuple[str | None, str | None, str | None], Decimal | None]:
    with office.store.read() as reading:
        return {(s.scorer, s.practice_model, s.criterion): s.points for s in reading.find(SCORE)}


def test_points_filled_in_by_hand_become_scores_of_that_scorer(district: Office, evaluation: str) -> None:
    path = district.export("scoring", evaluation="ev", scorer="s1")
    filled = fill_in(path, [{NEW: 15.5, KHEO: "25"}, {NEW: "8,5", "Nhận xét": "cần số liệu"}], tab="Chấm điểm")

    result = district.take_in(filled)

    assert (result.problems, result.counts["read"], result.counts["added"]) == ([], 2, 2)
    names = {model.id: model.name for model in district.models()}
    assert {(names[str(m)], c): p for (_, m, c), p in scores(district).items()} == {
        ("Camera an ninh", "c1"): Decimal("15.5"),
        ("Camera an ninh", "c2"): Decimal(25),
        ("Đường hoa", "c1"): Decimal("8.5"),
    }
    with district.store.read() as reading:
        assert [(remark.scorer, remark.text) for remark in reading.find(REMARK)] == [("s1", "cần số liệu")]


def test_a_scorer_of_another_unit_gets_a_sheet_and_may_fill_it_in(district: Office, evaluation: str) -> None:
    path = district.export("scoring", "lac", evaluation="ev")
    assert "Lê Ân" in path.name

    result = district.take_in(fill_in(path, [{NEW: 10}], tab="Chấm điểm"))

    assert (result.sender, result.counts["added"], result.counts["outside"]) == ("lac", 1, 0)
    assert {key[0] for key in scores(district)} == {"s2"}


def test_points_above_the_maximum_or_between_the_steps_are_rejected(district: Office, evaluation: str) -> None:
    path = district.export("scoring", evaluation="ev", scorer="s1")

    plan = district.plan(fill_in(path, [{NEW: 21}, {NEW: 8.3}], tab="Chấm điểm"))

    assert [problem.code for problem in plan.problems] == ["cell.range", "cell.step"]
    assert plan.counts["rejected"] == 2


def test_points_given_before_stand_in_the_sheet_and_can_be_changed(district: Office, evaluation: str) -> None:
    first = district.export("scoring", evaluation="ev", scorer="s1")
    district.take_in(fill_in(first, [{NEW: 10}], tab="Chấm điểm"))

    second = district.export("scoring", evaluation="ev", scorer="s1")
    sheet = load_workbook(second)["Chấm điểm"]
    assert sheet.cell(6, heading_columns(sheet)[NEW]).value == 10
    result = district.take_in(fill_in(second, [{NEW: 12}], tab="Chấm điểm"))

    assert result.counts["changed"] == 1
    assert set(scores(district).values()) == {Decimal(12)}


def test_the_total_is_a_formula_and_is_never_read(district: Office, evaluation: str) -> None:
    path = district.export("scoring", evaluation="ev", scorer="s1")
    sheet = load_workbook(path)["Chấm điểm"]
    total = sheet.cell(6, heading_columns(sheet)["Tổng điểm"])
    assert str(total.value).startswith("=IF(COUNT(")
    assert total.protection.locked

    result = district.plan(fill_in(path, [{NEW: 10, "Tổng điểm": 99}], tab="Chấm điểm"))

    assert result.problems == []


def test_results_go_down_and_bring_the_recognition_to_the_communes_program(
    district: Office, commune: Office, evaluation: str
) -> None:
    with district.store.write() as work:
        work.add(
            RECOGNITION,
            Recognition(
                recognition_id("ev", "m1"),
                evaluation="ev",
                practice_model="m1",
                unit="lac",
                year=2026,
                result="recognised",
                total=Decimal("45.25"),
                rank=1,
                decision_number="45-QĐ/HU",
                decision_date=DateSpec.day(date(2026, 11, 1)),
            ),
        )
        work.commit("recognition")

    path = district.export("results", "lac", evaluation="ev")
    sheet = load_workbook(path)["Công nhận"]
    columns = heading_columns(sheet)
    assert sheet.cell(6, columns["Tên mô hình, điển hình"]).value == "Đường hoa"
    result = commune.take_in(path)

    assert (result.problems, result.counts["added"]) == ([], 1)
    with commune.store.read() as reading:
        found = reading.find(RECOGNITION)[0]
    assert (found.practice_model, found.total, found.decision_number) == ("m1", Decimal("45.25"), "45-QĐ/HU")
    assert commune.model_named("Đường hoa").id == "m1"


def scored_in_the_program(office: Office, scorer: str, points: str) -> Path:
    """The office records points in its own program and sends what concerns the district."""
    done = record_scores(office.store, RecordScores("ev", (Points("m1", scorer, "c1", points),)))
    assert (done.written, done.problems) == (1, ())
    return office.export("bundle", "district")


def test_a_scorer_whose_unit_has_the_program_may_score_there(
    district: Office, commune: Office, evaluation: str
) -> None:
    commune.take_in(district.export("bundle", "lac"))
    commune.take_in(district.export("scoring", "lac", evaluation="ev"))

    first = district.take_in(scored_in_the_program(commune, "s2", "12,5"))
    second = district.take_in(scored_in_the_program(commune, "s2", "13"))

    for result in (first, second):
        assert (result.counts["outside"], result.problems) == (0, [])
    assert scores(district) == {("s2", "m1", "c1"): Decimal(13)}


def test_nobody_scores_for_a_scorer_of_another_unit(district: Office, commune: Office, evaluation: str) -> None:
    commune.take_in(district.export("bundle", "lac"))
    commune.take_in(district.export("scoring", evaluation="ev", scorer="s1"))

    result = district.take_in(scored_in_the_program(commune, "s1", "20"))

    assert result.counts["outside"] == 1
    assert scores(district) == {}
