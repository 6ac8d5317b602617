"""Two versions of one return taken in with one call: the plan already shows that one corrects the other."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from dvk_desktop.persistence.queries.history import SqlLedgerQueries
from dvk_desktop.usecases.exchange.plan import FilePlan
from tests.exchange.office import Office, fill_in, model_row

HOUSEHOLDS = "Số hộ tham gia"


def saved_at(path: Path, moment: datetime) -> Path:
    """The workbook as if it had been saved then."""
    book = load_workbook(path)
    book.properties.modified = moment
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("openpyxl.writer.excel.datetime.datetime", Frozen(moment))
        book.save(path)
    return path


class Frozen:
    """A clock that stands still."""

    def __init__(self, moment: datetime) -> None:
        self._moment = moment

    def now(self, tz: object = None) -> datetime:
        return self._moment


@pytest.fixture
def form(district: Office) -> Path:
    district.open_round()
    return district.export("registration", "lac", round="round-2026")


@pytest.fixture
def versions(form: Path) -> tuple[Path, Path]:
    """A return, and what the same unit saved a day later; the later one comes first by name."""
    earlier = fill_in(form, [model_row("Một", **{HOUSEHOLDS: 5}), model_row("Hai")], form.with_name("z cũ.xlsx"))
    later = fill_in(form, [model_row("Một", **{HOUSEHOLDS: 6}), model_row("Hai")], form.with_name("a mới.xlsx"))
    return saved_at(earlier, datetime(2026, 3, 3, 8)), saved_at(later, datetime(2026, 3, 4, 8))


def asked(plan: FilePlan) -> list[tuple[str, str]]:
    return [(question.code, question.proposed) for question in plan.questions]


@pytest.mark.parametrize("swapped", [False, True])
def test_the_plan_of_a_batch_shows_that_the_version_saved_later_corrects_the_earlier_one(
    district: Office, versions: tuple[Path, Path], *, swapped: bool
) -> None:
    paths = list(reversed(versions)) if swapped else list(versions)

    plans = {plan.path: plan for plan in district.exchange.plan(paths).files}

    earlier, later = (plans[path] for path in versions)
    assert asked(earlier) == []
    assert asked(later) == [("return", "replaces")]
    (question,) = later.questions
    assert [(each.title, each.field, each.before, each.now) for each in question.differing] == [
        ("Một", "households", 5, 6)
    ]
    assert "z cũ.xlsx" in question.as_problem().message
    assert (later.counts["read"], later.counts["skipped"], later.is_ready, later.writes) == (2, 2, False, False)
    assert (earlier.counts["added"], earlier.is_ready) == (2, True)


@pytest.mark.parametrize("swapped", [False, True])
def test_what_is_answered_beforehand_holds_when_both_are_taken_in_in_whatever_order(
    district: Office, versions: tuple[Path, Path], *, swapped: bool
) -> None:
    paths = list(reversed(versions)) if swapped else list(versions)
    planned = district.exchange.plan(paths, {"return": "replaces"})
    assert all(plan.is_ready for plan in planned.files)

    result = district.exchange.apply(planned)

    assert [plan.path for plan in result.files] == paths
    assert all(plan.applied for plan in result.files)
    assert district.model_named("Một").households == 6
    assert SqlLedgerQueries(district.store).conflict_count() == 0


def test_without_an_answer_only_the_earlier_version_is_taken_in(district: Office, versions: tuple[Path, Path]) -> None:
    result = district.exchange.apply(district.exchange.plan(list(reversed(versions))))

    assert [plan.applied for plan in result.files] == [False, True]
    assert district.model_named("Một").households == 5


def test_versions_that_speak_of_other_models_are_copies_of_the_form(district: Office, form: Path) -> None:
    first = fill_in(form, [model_row("Đường hoa"), model_row("Tổ hòa giải")], form.with_name("a.xlsx"))
    second = fill_in(form, [model_row("Nuôi ong"), model_row("Camera an ninh")], form.with_name("b.xlsx"))

    plans = district.exchange.plan([first, second]).files

    assert [asked(plan) for plan in plans] == [[], [("return", "copy")]]
    result = district.exchange.apply(district.exchange.plan([first, second], {"return": "copy"}))
    assert [plan.counts["added"] for plan in result.files] == [2, 2]


def test_the_same_return_twice_or_of_two_units_is_not_asked_about(district: Office, form: Path) -> None:
    first = fill_in(form, [model_row("Đường hoa")], form.with_name("a.xlsx"))
    again = saved_at(fill_in(form, [model_row("Đường hoa")], form.with_name("b.xlsx")), datetime(2099, 5, 5))
    other = district.export("registration", "dai", round="round-2026")
    theirs = fill_in(other, [model_row("Nuôi ong")], other.with_name("c.xlsx"))

    plans = district.exchange.plan([first, again, theirs]).files

    assert [asked(plan) for plan in plans] == [[], [], []]
    assert [(plan.counts["added"], plan.counts["same"]) for plan in plans] == [(1, 0), (0, 1), (1, 0)]
    (told,) = plans[1].problems
    assert (told.code, told.message) == (
        "file.same_beside",
        "Nội dung giống hệt “a.xlsx” đang xem cùng lúc, không có gì mới để nhận.",
    )
    result = district.exchange.apply(district.exchange.plan([first, again, theirs]))
    assert [plan.counts["added"] for plan in result.files] == [1, 0, 1]


def test_the_very_same_file_under_another_name_says_nothing_new(district: Office, form: Path) -> None:
    first = fill_in(form, [model_row("Đường hoa")], form.with_name("a.xlsx"))
    copy = form.with_name("a (1).xlsx")
    copy.write_bytes(first.read_bytes())

    plans = district.exchange.plan([first, copy]).files

    assert [(plan.counts["added"], plan.counts["same"]) for plan in plans] == [(1, 0), (0, 1)]
    result = district.exchange.apply(district.exchange.plan([first, copy]))
    assert [plan.applied for plan in result.files] == [True, False]
    assert len(district.models()) == 1


def test_a_file_left_out_after_the_answer_leaves_the_other_one_whole(
    district: Office, versions: tuple[Path, Path]
) -> None:
    both = district.exchange.plan(list(versions), {"return": "replaces"})

    alone = district.exchange.answer(type(both)(both.files[1:], both.answers), both.answers)

    assert asked(alone.files[0]) == []
    assert district.exchange.apply(alone).files[0].counts["added"] == 2


def test_rows_of_a_strangers_table_that_hold_only_their_number_are_not_counted(
    district: Office, tmp_path: Path
) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(["DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO"])
    sheet.append(["STT", "Tên mô hình", "Người phụ trách"])
    for number in range(1, 61):
        named = ["Đường hoa", "Lan"] if number < 3 else [None, None]
        sheet.append([number, *named])
    book.save(tmp_path / "lạ.xlsx")

    plan = district.plan(tmp_path / "lạ.xlsx")

    assert (plan.kind, plan.counts["read"], plan.counts["skipped"]) == ("foreign", 2, 2)
    assert "Bảng có 2 dòng" in plan.problems[-1].message
