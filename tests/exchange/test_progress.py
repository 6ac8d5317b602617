"""Results of a period: out to a unit, filled in by hand, taken in, on two ways, with activities beside them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.practice_models import Progress, State, progress_id, state
from dvk_desktop.usecases.activities.fields import ACTIVITY
from dvk_desktop.usecases.practice_models.fields import PROGRESS
from dvk_desktop.usecases.practice_models.progress import RecordProgress, record_progress
from tests.exchange.office import Office, fill_in, heading_columns

OUTCOME, RESULTS, REASON = "Kết luận", "Kết quả cụ thể trong kỳ", "Lý do kết thúc, không tiếp tục"
REACHED, SPENT = "Số hộ tham gia, hưởng lợi", "Kinh phí đã sử dụng (đồng)"
PERIOD = "2026-H1"


def with_models(office: Office) -> Office:
    office.open_round()
    registered = {"registered_on": DateSpec.day(date(2026, 1, 10))}
    office.add_model("flower", "Tuyến đường hoa", owner="lac", **registered)
    office.add_model("camera", "Camera an ninh", owner="thon", **registered)
    office.add_model("well", "Giếng nước sạch", owner="dai", **registered)
    return office


def results(office: Office) -> dict[str, Progress]:
    with office.store.read() as reading:
        return {one.practice_model or "": one for one in reading.find(PROGRESS)}


def test_results_of_a_period_become_records_of_their_models(district: Office) -> None:
    with_models(district)
    path = district.export("progress", "lac", period=PERIOD)
    assert [row[3].value for row in load_workbook(path)["Kết quả"].iter_rows(min_row=6) if row[3].value] == [
        "Tuyến đường hoa", "Camera an ninh"
    ]  # fmt: skip
    filled = fill_in(
        path,
        [
            {OUTCOME: "Tiếp tục", RESULTS: "Trồng 2 km hoa", REACHED: 45, SPENT: "15 triệu"},
            {OUTCOME: "Kết thúc", REASON: "Đã hoàn thành mục tiêu", REACHED: 0},
        ],
        tab="Kết quả",
    )

    plan = district.take_in(filled)

    assert plan.problems == []
    assert {fate: count for fate, count in plan.counts.items() if count} == {"read": 2, "changed": 1, "added": 1}
    found = results(district)
    flower, camera = found["flower"], found["camera"]
    assert (flower.id, flower.owner, flower.year) == (progress_id("flower", PERIOD), "lac", 2026)
    assert (flower.outcome, flower.results, flower.beneficiaries, flower.spent) == (
        "continued", "Trồng 2 km hoa", 45, 15_000_000
    )  # fmt: skip
    assert (camera.owner, camera.outcome, camera.beneficiaries) == ("thon", "ended", 0)
    ended = district.model_named("Camera an ninh")
    assert state(ended) is State.ENDED
    assert ended.ended_on is not None
    assert (ended.ended_on.canonical(), ended.end_reason) == ("2026-06-30~", "Đã hoàn thành mục tiêu")
    assert state(district.model_named("Tuyến đường hoa")) is State.REGISTERED


def test_an_untouched_workbook_of_results_changes_nothing(district: Office) -> None:
    with_models(district)
    record_progress(district.store, RecordProgress("flower", PERIOD, {"outcome": "continued", "beneficiaries": 3}))
    before = district.change_ids()

    plan = district.take_in(district.export("progress", "lac", period=PERIOD))

    assert (plan.counts["read"], plan.counts["same"]) == (2, 2)
    assert district.change_ids() == before


def test_a_result_entered_on_two_ways_is_one_record_and_differing_values_are_a_conflict(district: Office) -> None:
    with_models(district)
    path = district.export("progress", "lac", period=PERIOD)
    record_progress(district.store, RecordProgress("flower", PERIOD, {"outcome": "continued", "beneficiaries": 40}))

    plan = district.take_in(fill_in(path, [{OUTCOME: "Tiếp tục", REACHED: 45}], tab="Kết quả"))

    assert plan.counts["conflict"] == 1
    identity = progress_id("flower", PERIOD)
    with district.store.read() as reading:
        history = reading.histories([identity])[identity]
    assert {name for name in history.names if history.state(name).conflict} == {"beneficiaries"}


def test_a_mended_cell_changes_only_what_was_typed(district: Office) -> None:
    with_models(district)
    record_progress(district.store, RecordProgress("flower", PERIOD, {"outcome": "continued"}))
    path = district.export("progress", "lac", period=PERIOD)

    plan = district.take_in(fill_in(path, [{REACHED: 7}], tab="Kết quả"))

    assert (plan.counts["changed"], plan.counts["same"]) == (1, 1)
    assert [(noted.change.fields, noted.change.record) for noted in plan.changes] == [
        ({"beneficiaries": 7}, progress_id("flower", PERIOD))
    ]


def test_results_without_an_outcome_or_ends_without_a_reason_go_back_to_be_mended(
    district: Office, tmp_path: Path
) -> None:
    with_models(district)
    path = district.export("progress", "lac", period=PERIOD)
    filled = fill_in(path, [{RESULTS: "Có kết quả"}, {OUTCOME: "Không tiếp tục"}], tab="Kết quả")

    plan = district.take_in(filled)

    assert [(problem.code, problem.cell) for problem in plan.problems] == [
        ("cell.required", "H6"),
        ("cell.reason", "N7"),
    ]
    assert results(district) == {}
    errors = district.exchange.error_workbook(plan, tmp_path)
    mended = fill_in(
        errors, [{OUTCOME: "Tiếp tục"}, {REASON: "Không còn phù hợp"}], tmp_path / "mended.xlsx", tab="Kết quả"
    )
    again = district.take_in(mended)
    assert again.problems == []
    assert {one.outcome for one in results(district).values()} == {"continued", "dropped"}
    assert state(district.model_named("Camera an ninh")) is State.DROPPED


def test_activities_of_the_period_come_on_a_second_sheet_to_which_rows_may_be_added(district: Office) -> None:
    with_models(district)
    path = district.export("progress", "lac", period=PERIOD)
    rows = [
        {"Loại hoạt động": "Tuyên truyền", "Ngày": "12/3/2026", "Nội dung": "Phát thanh", "Lượt tiếp cận": 1200},
        {"Loại hoạt động": "Tập huấn", "Ngày": "tháng 4/2026", "Nội dung": "Lớp cán bộ thôn", "Số người": 30},
        {"Loại hoạt động": "Kinh phí", "Ngày": "5/5/2026", "Nội dung": "Hỗ trợ mô hình", "Kinh phí (đồng)": "20 triệu"},
    ]

    plan = district.take_in(fill_in(path, rows, tab="Hoạt động"))

    assert plan.counts["added"] == 3
    with district.store.read() as reading:
        found = {one.content: one for one in reading.find(ACTIVITY)}
    assert {one.owner for one in found.values()} == {one.unit for one in found.values()} == {"lac"}
    assert (found["Phát thanh"].reach, found["Lớp cán bộ thôn"].participants) == (1200, 30)
    assert found["Hỗ trợ mô hình"].budget == 20_000_000
    again = load_workbook(district.export("progress", "lac", period=PERIOD))["Hoạt động"]
    place = heading_columns(again)["Nội dung"]
    assert {again.cell(row, place).value for row in (6, 7, 8)} == set(found)


def test_one_file_for_everybody_lists_every_model_and_each_unit_fills_in_its_own(district: Office) -> None:
    with_models(district)
    path = district.export("progress", shared=True, period="2026")
    own = fill_in(
        path,
        [{OUTCOME: None}, {OUTCOME: None}, {OUTCOME: "Tiếp tục"}],
        path.with_name("own.xlsx"),
        tab="Kết quả",
        sender="Xã Đại Lào",
    )
    foreign = fill_in(path, [{OUTCOME: "Tiếp tục"}], path.with_name("foreign.xlsx"), tab="Kết quả", sender="Xã Đại Lào")
    sheet = load_workbook(path)["Kết quả"]
    names = [row[3].value for row in sheet.iter_rows(min_row=6)]
    order = {name: row for row, name in enumerate(names)}
    assert set(names) == {"Tuyến đường hoa", "Camera an ninh", "Giếng nước sạch"}

    fates = {name: district.plan(one).counts for name, one in (("own", own), ("foreign", foreign))}

    by_row = {"own": names[2], "foreign": names[0]}
    for which, name in by_row.items():
        expected = "added" if name == "Giếng nước sạch" else "outside"
        assert fates[which][expected] == 1, (which, order)


def test_a_year_and_its_half_are_two_results(district: Office) -> None:
    with_models(district)
    for period in ("2026", "2026-H1"):
        district.take_in(
            fill_in(district.export("progress", "lac", period=period), [{OUTCOME: "Tiếp tục"}], tab="Kết quả")
        )
    with district.store.read() as reading:
        assert sorted(one.period or "" for one in reading.find(PROGRESS)) == ["2026", "2026-H1"]


def test_an_office_with_the_program_sends_its_results_up(district: Office, commune: Office) -> None:
    with_models(district)
    commune.take_in(district.export("progress", "lac", period=PERIOD))
    record_progress(commune.store, RecordProgress("flower", PERIOD, {"outcome": "continued", "results": "Tốt"}))

    plan = district.take_in(commune.export("progress", "district", period=PERIOD))

    assert plan.problems == []
    assert results(district)["flower"].results == "Tốt"
    identity = progress_id("flower", PERIOD)
    told = []
    for office in (district, commune):
        with office.store.read() as reading:
            told.append([change.id for change in reading.histories([identity])[identity].changes])
    assert told[0] == told[1]


def test_results_need_a_period_and_an_end_needs_its_reason(district: Office) -> None:
    with_models(district)
    with pytest.raises(UserError) as missing:
        district.export("progress", "lac")
    assert missing.value.code == "export.period_missing"
    with pytest.raises(UserError) as reason:
        record_progress(district.store, RecordProgress("flower", PERIOD, {"outcome": "ended"}))
    assert reason.value.code == "progress.reason"


def test_a_corrected_return_takes_back_an_end_that_was_ticked_by_mistake(district: Office) -> None:
    with_models(district)
    path = district.export("progress", "lac", period=PERIOD)
    first = [{OUTCOME: "Kết thúc", REASON: "Nhầm dòng"}, {OUTCOME: "Tiếp tục"}]
    district.take_in(fill_in(path, first, path.with_name("first.xlsx"), tab="Kết quả"))
    assert state(district.model_named("Tuyến đường hoa")) is State.ENDED
    mended = [{OUTCOME: "Tiếp tục"}, {OUTCOME: "Tiếp tục"}]
    second = fill_in(path, mended, path.with_name("second.xlsx"), tab="Kết quả")

    assert [problem.rule for problem in district.plan(second).problems] == ["return"]
    assert district.take_in(second, **{"return": "replaces"}).applied

    assert state(district.model_named("Tuyến đường hoa")) is State.REGISTERED
    assert {one.outcome for one in results(district).values()} == {"continued"}


def test_undoing_an_import_of_results_restores_what_was_there(district: Office) -> None:
    with_models(district)
    path = district.export("progress", "lac", period=PERIOD)
    plan = district.take_in(fill_in(path, [{OUTCOME: "Kết thúc", REASON: "Xong"}], tab="Kết quả"))
    assert state(district.model_named("Tuyến đường hoa")) is State.ENDED

    district.exchange.undo(plan.file_in)

    assert state(district.model_named("Tuyến đường hoa")) is State.REGISTERED


def test_a_wrong_result_mended_on_screen_belongs_to_its_models_unit(district: Office) -> None:
    with_models(district)
    path = fill_in(
        district.export("progress", "lac", period=PERIOD),
        [{OUTCOME: None}, {OUTCOME: "Tiếp tục", REACHED: "trên 100"}],
        tab="Kết quả",
    )
    read = district.plan(path).read
    assert read is not None
    wrong = next(one for one in read.rows if one.wrong)
    place = district.files.cells.place(read, wrong, "beneficiaries")
    assert place is not None
    assert (place.record, place.birth["owner"]) == (progress_id("camera", PERIOD), "thon")
