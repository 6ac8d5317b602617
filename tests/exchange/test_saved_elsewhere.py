"""Every new form after LibreOffice has saved it, in its own formats too: the same rows with the same fates."""

from __future__ import annotations

import pytest

from dvk_desktop.usecases.practice_models.progress import RecordProgress, record_progress
from tests.exchange.damage.resaved import saved_by_libreoffice
from tests.exchange.office import Office, fill_in, model_row
from tests.exchange.test_progress import OUTCOME, PERIOD, REACHED, results, with_models
from tests.exchange.test_summary import counting, figures, typed
from tests.exchange.test_upright import filled


@pytest.mark.parametrize("ending", ["xlsx", "xls"])
def test_results_saved_by_another_program(district: Office, ending: str) -> None:
    with_models(district)
    record_progress(district.store, RecordProgress("flower", PERIOD, {"outcome": "continued", "beneficiaries": 3}))
    path = district.export("progress", "lac", period=PERIOD)
    typed_in = fill_in(path, [{REACHED: 5}, {OUTCOME: "Tiếp tục"}], tab="Kết quả")

    plan = district.take_in(saved_by_libreoffice(typed_in, ending))

    assert plan.problems == []
    assert (plan.counts["changed"], plan.counts["added"]) == (1, 1)
    assert results(district)["flower"].beneficiaries == 5


@pytest.mark.parametrize("ending", ["xlsx", "ods"])
def test_figures_saved_by_another_program(district: Office, ending: str) -> None:
    path = counting(district).export("summary", "lac", period="2026")
    typed_in = typed(path, "Xã Lộc An", {"KT_collective": 12, "running": 0})

    plan = district.take_in(saved_by_libreoffice(typed_in, ending))

    assert plan.problems == []
    assert figures(district) == {"lac": {"KT_collective": 12, "running": 0}}


@pytest.mark.parametrize("ending", ["xlsx", "ods"])
def test_upright_forms_saved_by_another_program(district: Office, ending: str) -> None:
    district.open_round()
    district.add_model("known", "Mô hình đã có", owner="lac", households=3)
    path = district.export("registration", "lac", round="round-2026", shape="upright")
    typed_in = filled(path, {"Số hộ tham gia": 9}, model_row("Mới", **{"Bắt đầu": "tháng 3/2026"}))

    plan = district.take_in(saved_by_libreoffice(typed_in, ending))

    assert plan.problems == []
    assert (plan.counts["changed"], plan.counts["added"]) == (1, 1)
    starts = district.model_named("Mới").starts
    assert starts is not None
    assert starts.canonical() == "2026-03"
