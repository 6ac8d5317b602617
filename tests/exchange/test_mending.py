"""Looking through a plan: rows ticked out, cells given another value, texts read as codes, authority with a reason."""

from __future__ import annotations

from pathlib import Path

from dvk_desktop.domain.ledger import DELETED
from dvk_desktop.persistence.queries.history import SqlLedgerQueries
from dvk_desktop.usecases.exchange.answers import Answers, BatchAnswers
from dvk_desktop.usecases.exchange.plan import Fate, FilePlan
from dvk_desktop.usecases.history.commands import undo
from tests.exchange.office import FIELD, Office, fill_in, model_row
from tests.exchange.test_versions_of_a_return import saved_in

ROUND = {"round": "round-2026"}
HOUSEHOLDS = "Số hộ tham gia"


def keys(plan: FilePlan) -> list[str]:
    return [row.key for row in plan.rows]


def sums_up(plan: FilePlan) -> bool:
    return plan.counts["read"] == sum(count for fate, count in plan.counts.items() if fate != "read")


def applied(office: Office, path: Path, answers: Answers) -> FilePlan:
    return office.exchange.apply(office.exchange.plan([path], answers)).files[0]


def test_a_row_ticked_out_is_left_out_and_can_be_taken_in_later_with_the_same_changes(
    district: Office, commune: Office, form: Path
) -> None:
    filled = fill_in(form, [model_row("Một"), model_row("Hai")])
    second = keys(district.plan(filled))[1]

    taken = applied(district, filled, Answers().with_row(second, "keep", "out"))
    assert taken.applied
    assert sums_up(taken)
    assert (taken.counts["added"], taken.counts["skipped"], taken.rows[1].rule) == (1, 1, "left_out")
    assert [model.name for model in district.models()] == ["Một"]

    again = district.plan(filled)
    assert again.already_imported
    assert not again.is_ready
    assert [(p.code, p.value) for p in again.problems] == [("row.left_out", "Hai")]
    assert not district.take_in(filled).applied

    later = applied(district, filled, Answers().with_row(second, "keep", "in"))
    assert later.applied
    assert later.counts["added"] == 1

    commune.take_in(district.export("bundle", "lac"))
    assert district.change_ids("lac") == commune.change_ids("lac")


def test_a_wrong_cell_is_mended_by_an_act_of_the_receivers_own(district: Office, form: Path) -> None:
    filled = fill_in(form, [model_row("Đúng"), model_row("Sai", **{HOUSEHOLDS: "nhiều hộ"})])
    planned = district.plan(filled)
    wrong = planned.rows[1]
    assert [(cell.key, cell.typed, cell.what) for cell in wrong.wrong] == [("households", "nhiều hộ", "")]

    taken = applied(district, filled, Answers().with_mend(wrong.key, "households", "25"))
    assert sums_up(taken)
    assert (taken.counts["added"], taken.counts["rejected"]) == (2, 0)
    model = district.model_named("Sai")
    assert (model.households, model.owner) == (25, "lac")

    (origin,) = SqlLedgerQueries(district.store).why(model.id, "households")
    assert origin.kind == "mend"
    assert "Đăng ký!" in origin.place
    assert origin.source == filled.name
    assert origin.typed == "nhiều hộ"
    (name,) = SqlLedgerQueries(district.store).why(model.id, "name")
    assert name.kind == "import"

    again = district.take_in(filled)
    assert (again.already_imported, again.counts["same"], again.counts["rejected"]) == (True, 2, 0)


def test_the_same_return_saved_anew_and_mended_again_is_in_the_book_without_a_wrong_row(district: Office) -> None:
    district.open_round()
    district.add_model("old", "Đã có", owner="lac")
    form = district.export("registration", "lac", **ROUND)
    rows = [{HOUSEHOLDS: "nhiều hộ"}, model_row("Mới")]
    for year, name in ((2090, "a.xlsx"), (2091, "b.xlsx")):
        filled = saved_in(year, fill_in(form, rows, form.with_name(name)))
        wrong = next(row.key for row in district.plan(filled).rows if row.wrong)
        taken = applied(district, filled, Answers().with_mend(wrong, "households", "25"))
        assert taken.counts["rejected"] == 0

    assert [(file.name, file.counts["rejected"]) for file in district.exchange.history()] == [
        ("b.xlsx", 0),
        ("a.xlsx", 0),
    ]
    assert district.model_named("Đã có").households == 25


def test_a_corrected_return_with_the_value_that_was_mended_brings_no_conflict(district: Office, form: Path) -> None:
    filled = fill_in(form, [model_row("Đúng"), model_row("Sai", **{HOUSEHOLDS: "nhiều hộ"})], form.with_name("a.xlsx"))
    row = district.plan(filled).rows[1].key
    applied(district, filled, Answers().with_mend(row, "households", "25"))
    mended = fill_in(form, [model_row("Đúng"), model_row("Sai", **{HOUSEHOLDS: 25})], form.with_name("b.xlsx"))
    other = fill_in(form, [model_row("Đúng"), model_row("Sai", **{HOUSEHOLDS: 30})], form.with_name("c.xlsx"))

    district.take_in(mended, **{"return": "replaces"})
    assert SqlLedgerQueries(district.store).conflict_count() == 0
    assert district.model_named("Sai").households == 25

    assert district.take_in(other, **{"return": "replaces"}).counts["conflict"] == 1
    assert SqlLedgerQueries(district.store).conflict_count() == 1


def test_what_is_given_instead_is_judged_like_what_is_typed_in_the_cell(district: Office, form: Path) -> None:
    filled = fill_in(form, [model_row("Sai", **{HOUSEHOLDS: "nhiều hộ"})])
    row = district.plan(filled).rows[0].key

    still = applied(district, filled, Answers().with_mend(row, "households", "rất nhiều"))

    assert not still.changes
    assert [(r.fate, [p.value for p in r.problems]) for r in still.rows] == [(Fate.REJECTED, ["rất nhiều"])]


def test_a_required_cell_left_empty_can_be_filled_in_here(district: Office, form: Path) -> None:
    filled = fill_in(form, [{**model_row("Thiếu lĩnh vực"), FIELD: None}])
    planned = district.plan(filled)
    cell = planned.rows[0].wrong[0]
    assert (cell.key, cell.what) == ("field", "")

    taken = applied(district, filled, Answers().with_mend(planned.rows[0].key, "field", "Kinh tế"))

    assert taken.counts["added"] == 1
    assert (taken.applied, district.model_named("Thiếu lĩnh vực").field) == (True, "KT")


def test_a_text_for_a_code_becomes_a_reading_for_all_rows_like_it(district: Office, form: Path) -> None:
    rows = [
        model_row(name, **{FIELD: text}) for name, text in (("A", "Kinh te nong nghiep"), ("B", "KINH TẾ NÔNG NGHIỆP"))
    ]
    filled = fill_in(form, [*rows, model_row("C", **{FIELD: "Lạ"})])
    planned = district.plan(filled)
    assert planned.counts["rejected"] == 3
    cell = planned.rows[0].wrong[0]
    assert cell.what == "field"
    assert cell.options["KT"] == "Kinh tế"

    taken = applied(district, filled, Answers().with_mend(planned.rows[0].key, "field", "Kinh tế"))

    assert sums_up(taken)
    assert (taken.counts["added"], taken.counts["rejected"]) == (2, 1)
    assert {model.name: model.field for model in district.models()} == {"A": "KT", "B": "KT"}
    with district.store.read() as reading:
        (change, *_) = reading.histories([district.model_named("A").id])[district.model_named("A").id].changes
        raw = reading.store.by_id([change.id])[change.id]
    assert raw.fields["field"] == "Kinh te nong nghiep"

    dai = district.export("registration", "dai", **ROUND)
    next_file = fill_in(dai, [model_row("D", **{FIELD: "kinh tế nông nghiệp"})], form.with_name("d.xlsx"))
    assert district.take_in(next_file).counts["added"] == 1
    assert district.model_named("D").field == "KT"


def test_a_reading_travels_and_is_undone_like_any_act(district: Office, commune: Office, form: Path) -> None:
    filled = fill_in(form, [model_row("A", **{FIELD: "Kinh te nong nghiep"})])
    applied(district, filled, Answers().with_reading("field", "Kinh tế nông nghiệp", "KT"))
    commune.take_in(district.export("bundle", "lac"))
    assert commune.model_named("A").field == "KT"
    assert district.change_ids("lac") == commune.change_ids("lac")

    act = next(each for each in SqlLedgerQueries(district.store).acts() if each.kind == "decision")
    undo(district.store, act.act)
    assert district.model_named("A").field == "Kinh te nong nghiep"
    commune.take_in(district.export("bundle", "lac"))
    assert commune.model_named("A").field == "Kinh te nong nghiep"


def test_the_code_sent_later_agrees_with_the_reading(district: Office, form: Path) -> None:
    filled = fill_in(form, [model_row("A", **{FIELD: "Kinh te nong nghiep"})], form.with_name("a.xlsx"))
    applied(district, filled, Answers().with_reading("field", "Kinh te nong nghiep", "KT"))
    right = fill_in(form, [model_row("A", **{FIELD: "Kinh tế"})], form.with_name("b.xlsx"))

    taken = district.take_in(right, **{"return": "both"})

    assert taken.counts["conflict"] == 0
    assert SqlLedgerQueries(district.store).conflict_count() == 0


def test_a_code_put_right_for_one_row_only_leaves_no_reading(district: Office, form: Path) -> None:
    filled = fill_in(form, [model_row("A", **{FIELD: "?"}), model_row("B", **{FIELD: "?"})])
    row = district.plan(filled).rows[0].key

    taken = applied(district, filled, Answers().with_mend(row, "field", "Kinh tế", here=True))

    assert (taken.counts["added"], taken.counts["rejected"]) == (1, 1)
    assert district.model_named("A").field == "KT"
    with district.store.read() as reading:
        (origin, *_) = SqlLedgerQueries(district.store).why(district.model_named("A").id, "field")
        assert reading.connection.exec_driver_sql("SELECT count(*) FROM reading").scalar() == 0
    assert (origin.value, origin.typed) == ("KT", "?")


def test_a_row_mended_in_another_copy_of_the_form_is_a_record_of_its_own(district: Office, form: Path) -> None:
    district.take_in(fill_in(form, [model_row("Một")], form.with_name("a.xlsx")))
    wrong = {FIELD: "Kinh te nong nghiep", HOUSEHOLDS: "nhiều"}
    second = fill_in(form, [model_row("Hai", **wrong), model_row("Ba")], form.with_name("b.xlsx"))
    row = district.plan(second, **{"return": "copy"}).rows[0].key
    answers = (
        Answers().with_whole("return", "copy").with_mend(row, "households", "7").with_mend(row, "field", "Kinh tế")
    )

    taken = applied(district, second, answers)

    assert (taken.counts["added"], taken.counts["conflict"]) == (2, 0)
    assert {model.name: (model.households, model.field) for model in district.models()} == {
        "Một": (None, "KT"),
        "Hai": (7, "KT"),
        "Ba": (None, "KT"),
    }
    again = district.take_in(second)
    assert (again.already_imported, again.counts["same"]) == (True, 2)


def test_a_row_typed_over_with_a_wrong_cell_is_asked_about_before_it_is_mended(district: Office, form: Path) -> None:
    district.add_model("old", "Camera an ninh", owner="lac")
    sheet = district.export("registration", "lac", **ROUND)
    filled = fill_in(sheet, [model_row("Bếp ăn tình thương", **{HOUSEHOLDS: "nhiều"})])
    row = district.plan(filled).rows[0].key
    mend = Answers().with_mend(row, "households", "7")

    asked = district.exchange.answer(district.exchange.plan([filled]), mend).files[0]
    assert [(r.fate, r.rule, [q.code for q in r.asks]) for r in asked.rows] == [
        (Fate.SKIPPED, "identity", ["identity"])
    ]

    applied(district, filled, mend.with_row(row, "identity", "new"))
    assert {model.name: model.households for model in district.models()} == {
        "Camera an ninh": None,
        "Bếp ăn tình thương": 7,
    }


def test_answers_for_one_file_leave_the_others_alone(district: Office, form: Path) -> None:
    one = fill_in(form, [model_row("Sai", **{HOUSEHOLDS: "x"})], form.with_name("a.xlsx"))
    dai = district.export("registration", "dai", **ROUND)
    other = fill_in(dai, [model_row("Khác", **{HOUSEHOLDS: "x"})], form.with_name("b.xlsx"))
    batch = district.exchange.plan([one, other])
    first = batch.files[0]

    answers = BatchAnswers().with_file(first.sha256, Answers().with_mend(first.rows[0].key, "households", "3"))
    result = district.exchange.apply(batch, answers)

    assert [file.counts["added"] for file in result.files] == [1, 0]


def test_a_row_outside_authority_is_accepted_with_a_reason_that_why_tells(district: Office, form: Path) -> None:
    district.add_model("theirs", "Của xã khác", owner="dai", contact="Lan")
    sheet = district.export("registration", "dai", **ROUND)
    filled = fill_in(sheet, [{"Người phụ trách": "Ba"}], form.with_name("c.xlsx"))
    district.edit_model("theirs", owner="district")
    planned = district.plan(filled)
    assert planned.rows[0].fate is Fate.OUTSIDE

    answers = Answers().with_row(planned.rows[0].key, "outside", "accept", "Đã trao đổi qua điện thoại")
    taken = applied(district, filled, answers)

    assert taken.applied
    assert taken.rows[0].reason == "Đã trao đổi qua điện thoại"
    origin = SqlLedgerQueries(district.store).why("theirs", "contact")[0]
    assert origin.reason == "Đã trao đổi qua điện thoại"
    assert DELETED not in taken.rows[0].after
