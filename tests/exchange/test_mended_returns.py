"""The workbook of rows to mend comes back: its rows go to the return they were rejected from, and to no other."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.exchange.office import NAME, Office, fill_in, model_row
from tests.exchange.test_versions_of_a_return import later

HOUSEHOLDS = "Số hộ tham gia"


def names(office: Office) -> list[str]:
    return sorted(str(model.name) for model in office.models())


@pytest.fixture
def form(district: Office) -> Path:
    """A form in which Xã Lộc An has registered two models."""
    district.open_round()
    form = district.export("registration", "lac", round="round-2026")
    rows = [model_row("Đường hoa"), model_row("Camera", **{HOUSEHOLDS: 20})]
    district.take_in(fill_in(form, rows, form.with_name("a.xlsx")))
    return form


@pytest.mark.parametrize("answered_before", [True, False])
def test_rows_mended_of_another_copy_of_the_form_touch_no_model_of_the_first_copy(
    district: Office, form: Path, tmp_path: Path, answered_before: bool
) -> None:
    rows = [model_row("Tổ tự quản"), model_row("Bếp ăn", **{HOUSEHOLDS: "nhiều"})]
    other = fill_in(form, rows, form.with_name("b.xlsx"))
    plan = district.plan(other, **({"return": "copy"} if answered_before else {}))
    errors = district.exchange.error_workbook(plan, tmp_path)
    district.take_in(other, **{"return": "copy"})

    mended = fill_in(errors, [{HOUSEHOLDS: 25}], tmp_path / "mended.xlsx")
    asked = district.plan(mended)
    assert [question.proposed for question in asked.questions] == ([] if answered_before else ["copy"])
    result = district.take_in(mended, **{each.code: each.proposed for each in asked.questions})

    assert (result.counts["read"], result.counts["added"]) == (1, 1)
    assert names(district) == ["Bếp ăn", "Camera", "Tổ tự quản", "Đường hoa"]
    assert district.model_named("Camera").households == 20
    assert district.model_named("Bếp ăn").households == 25


def test_a_row_mended_of_a_corrected_return_replaces_what_the_first_return_said_of_it(
    district: Office, form: Path, tmp_path: Path
) -> None:
    rows = [{NAME: "Đường hoa, cây xanh"}, {HOUSEHOLDS: "nhiều"}]
    corrected = later(fill_in(form.with_name("a.xlsx"), rows, form.with_name("b.xlsx")))
    plan = district.take_in(corrected, **{"return": "replaces"})
    errors = district.exchange.error_workbook(plan, tmp_path)

    mended = later(fill_in(errors, [{HOUSEHOLDS: 25}], tmp_path / "mended.xlsx"))
    asked = district.plan(mended)
    result = district.take_in(mended, **{each.code: each.proposed for each in asked.questions})

    assert result.counts["conflict"] == 0
    assert names(district) == ["Camera", "Đường hoa, cây xanh"]
    assert district.model_named("Camera").households == 25
