"""The result of a period entered by hand: one record a model and period, and an end that ends the model."""

from __future__ import annotations

import pytest

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.practice_models import progress_id
from dvk_desktop.persistence.queries.practice_models import SqlPracticeModels
from dvk_desktop.usecases.practice_models.commands import Chosen, QuickAdd, end, launch, quick_add
from dvk_desktop.usecases.practice_models.progress import RecordProgress, confirm_continued, record_progress
from tests.usecases.small_office import NORTH, SmallOffice


@pytest.fixture
def model(office: SmallOffice) -> str:
    return quick_add(office.store, QuickAdd("Camera an ninh", NORTH, "QPAN", "collective")).id


def test_results_are_shown_with_the_latest_period_first(office: SmallOffice, model: str) -> None:
    for period in ("2026-H1", "2025", "2026"):
        record_progress(office.store, RecordProgress(model, period, {"outcome": "continued", "beneficiaries": 0}))

    shown = SqlPracticeModels(office.store, office.clock).detail(model).progress

    assert [one.period for one in shown] == ["2026", "2026-H1", "2025"]
    assert (shown[1].id, shown[1].owner, shown[1].beneficiaries) == (progress_id(model, "2026-H1"), NORTH, 0)


def test_a_result_entered_again_is_mended_not_doubled(office: SmallOffice, model: str) -> None:
    record_progress(office.store, RecordProgress(model, "2026", {"outcome": "continued", "results": "Tốt"}))
    record_progress(office.store, RecordProgress(model, "2026", {"beneficiaries": 12}))

    (shown,) = SqlPracticeModels(office.store, office.clock).detail(model).progress

    assert (shown.outcome, shown.results, shown.beneficiaries) == ("continued", "Tốt", 12)


def test_an_end_with_its_reason_ends_the_model_on_the_last_day_of_the_period(office: SmallOffice, model: str) -> None:
    record_progress(office.store, RecordProgress(model, "2026-Q3", {"outcome": "ended", "reason": "Đã xong"}))

    found = SqlPracticeModels(office.store, office.clock).detail(model)

    assert found.row.state == "ended"
    assert found.model.ended_on is not None
    assert (found.model.ended_on.canonical(), found.model.end_reason) == ("2026-09-30~", "Đã xong")


@pytest.mark.parametrize(
    ("period", "values", "code"),
    [
        ("2026", {"results": "Tốt"}, "progress.outcome"),
        ("2026", {"outcome": "dropped"}, "progress.reason"),
        ("2026", {"outcome": "perhaps"}, "field.choice"),
        ("2026", {"outcome": "continued", "spent": -1}, "field.range"),
        ("tháng 3", {"outcome": "continued"}, "reporting_period.unreadable"),
    ],
)
def test_what_is_missing_or_wrong_is_named_and_nothing_is_recorded(
    office: SmallOffice, model: str, period: str, values: dict[str, str | int], code: str
) -> None:
    with pytest.raises(UserError) as refused:
        record_progress(office.store, RecordProgress(model, period, values))

    assert refused.value.code == code
    assert SqlPracticeModels(office.store, office.clock).detail(model).progress == ()


def test_models_are_confirmed_to_go_on_this_year_and_a_result_that_is_there_stays(
    office: SmallOffice, model: str
) -> None:
    other = quick_add(office.store, QuickAdd("Vườn mẫu", NORTH, "KT", "collective")).id
    record_progress(office.store, RecordProgress(other, "2026", {"outcome": "continued", "results": "Tốt"}))

    assert confirm_continued(office.store, Chosen((model, other))) == 1

    queries = SqlPracticeModels(office.store, office.clock)
    assert [one.outcome for one in queries.detail(model).progress] == ["continued"]
    assert [one.results for one in queries.detail(other).progress] == ["Tốt"]
    assert confirm_continued(office.store, Chosen((model, other))) == 0


def test_what_came_to_its_end_is_not_confirmed(office: SmallOffice, model: str) -> None:
    launch(office.store, Chosen((model,)))
    end(office.store, Chosen((model,), reason="Đã hoàn thành"))

    with pytest.raises(UserError) as refused:
        confirm_continued(office.store, Chosen((model,)))

    assert refused.value.code == "practice_model.state"
