"""What must be asked or told about a return: wrong senders, second copies, gaps, closed rounds, what was left out."""

from __future__ import annotations

import dataclasses
from datetime import date
from pathlib import Path

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Directive
from dvk_desktop.domain.obligations import Obligation, obligation_id
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.exchange.answers import Answers
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.practice_models.fields import REGISTRATION_ROUND
from tests.exchange.office import Office, fill_in, model_row

ROUND = {"round": "round-2026"}


def test_equal_rows_under_another_sender_are_taken_for_a_wrong_choice(district: Office) -> None:
    district.open_round()
    shared = district.export("registration", shared=True, **ROUND)
    rows = [model_row("Đường hoa"), model_row("Camera")]
    district.take_in(fill_in(shared, rows, shared.with_name("a.xlsx"), sender="Xã Lộc An"))
    second = fill_in(shared, rows, shared.with_name("b.xlsx"), sender="Xã Đại Lào")

    asked = district.take_in(second)
    assert not asked.applied
    assert [(p.code, p.rule) for p in asked.problems] == [("needs_answer", "return")]
    assert "Xã Lộc An" in asked.problems[0].message

    assert district.take_in(second, **{"return": "both"}).counts["added"] == 2


def test_equal_rows_are_a_wrong_choice_also_of_a_sender_whose_own_return_is_here(district: Office) -> None:
    district.open_round()
    shared = district.export("registration", shared=True, **ROUND)
    for sender in ("Xã Lộc An", "Xã Đại Lào"):
        rows = [model_row("Đường hoa"), model_row(f"Camera {sender}")]
        district.take_in(fill_in(shared, rows, shared.with_name(f"{sender}.xlsx"), sender=sender))
    rows = [model_row("Đường hoa"), model_row("Camera Xã Lộc An")]

    asked = district.plan(fill_in(shared, rows, shared.with_name("b.xlsx"), sender="Xã Đại Lào"))

    assert [(q.code, q.options, q.proposed) for q in asked.questions] == [("return", ("replaces", "both", "copy"), "")]
    assert "Xã Lộc An" in asked.problems[0].message


def test_a_blank_form_used_a_second_time_is_taken_for_another_copy(district: Office, form: Path) -> None:
    first = fill_in(form, [model_row("Đường hoa"), model_row("Camera")], form.with_name("a.xlsx"))
    district.take_in(first)
    mended = fill_in(first, [model_row("Đường hoa, cây xanh")], form.with_name("b.xlsx"))
    other = fill_in(form, [model_row("Tổ tự quản"), model_row("Bếp ăn")], form.with_name("c.xlsx"))

    assert district.plan(mended).questions[0].proposed == "replaces"
    assert district.plan(other).questions[0].proposed == "copy"


def test_a_package_that_never_arrived_is_known_from_the_numbers(district: Office, commune: Office) -> None:
    district.open_round()
    first, second, third = (district.export("bundle", "lac") for _ in range(3))
    commune.take_in(first)
    assert commune.exchange.gaps() == []

    district.add_model("m1", "Đường hoa", owner="lac")
    fourth = district.export("bundle", "lac")
    commune.take_in(fourth)

    assert [(gap.office, gap.missing, gap.last) for gap in commune.exchange.gaps()] == [("district", (2, 3), 4)]
    commune.take_in(third)
    commune.take_in(second)
    assert commune.exchange.gaps() == []


def test_what_was_refused_is_not_waited_for(district: Office, commune: Office) -> None:
    district.open_round()
    commune.take_in(district.export("bundle", "lac"))
    for name in ("Đợt khác", "Đợt khác nữa"):
        with commune.store.write() as work:
            work.save(REGISTRATION_ROUND, dataclasses.replace(work.get(REGISTRATION_ROUND, "round-2026"), name=name))
            work.commit("edit")
        if name == "Đợt khác":
            district.take_in(commune.export("bundle", "district"))

    district.take_in(commune.export("bundle", "district"), outside="accept")

    with district.store.read() as reading:
        state = reading.histories(["round-2026"])["round-2026"].state("name")
    assert (state.waiting, state.values) == (False, ("Đợt khác nữa",))


def test_a_package_of_a_closed_round_is_asked_about_once_for_the_whole_file(district: Office, form: Path) -> None:
    with district.store.write() as work:
        held = work.get(REGISTRATION_ROUND, "round-2026")
        work.save(REGISTRATION_ROUND, dataclasses.replace(held, closed_on=DateSpec.day(date(2026, 4, 1))))
        work.commit("close")
    filled = fill_in(form, [model_row("Một"), model_row("Hai")])

    asked = district.plan(filled)
    assert [(p.rule, asked.counts["skipped"]) for p in asked.problems] == [("closed", 2)]
    assert district.plan(filled, closed="no").counts["skipped"] == 2

    assert district.take_in(filled, closed="yes").counts["added"] == 2


def test_a_file_taken_in_lists_again_what_was_left_out(district: Office, form: Path, tmp_path: Path) -> None:
    filled = fill_in(form, [model_row("Đúng"), model_row("Sai", **{"Số hộ tham gia": "nhiều"})])
    first = district.take_in(filled)

    again = district.take_in(filled)

    assert again.already_imported
    assert (again.counts["same"], again.counts["rejected"]) == (1, 1)
    assert [p.message for p in again.problems] == [p.message for p in first.problems]
    assert district.exchange.error_workbook(again, tmp_path).exists()
    assert district.exchange.receipt(first).startswith("Đã nhận file đăng ký mô hình, điển hình của ")


def test_letters_are_marked_as_sent_only_when_asked(district: Office) -> None:
    day = DateSpec.day(date(2026, 3, 2))
    with district.store.write() as work:
        work.add(
            DIRECTIVE, Directive("letter", subject="Đẩy mạnh", direction="outgoing", doc_type="cong_van", issued_on=day)
        )
        duty = Obligation(obligation_id("letter", "lac"), directive="letter", unit="lac", obliged=True)
        work.add(OBLIGATION, duty)
        work.commit("letter")

    def sent_on() -> DateSpec | None:
        with district.store.read() as reading:
            return reading.get(OBLIGATION, obligation_id("letter", "lac")).sent_on

    district.export("assignment", "lac")
    assert sent_on() is None
    path = district.export("assignment", "lac", mark_sent=True)
    assert sent_on() is not None
    assert district.plan(path).counts["same"] == 1


def test_a_return_of_which_half_the_names_are_others_is_not_proposed_to_replace(district: Office, form: Path) -> None:
    first = fill_in(form, [model_row("Đường hoa"), model_row("Camera")], form.with_name("a.xlsx"))
    district.take_in(first)

    half = fill_in(form, [model_row("Đường hoa"), model_row("Bếp ăn bán trú")], form.with_name("b.xlsx"))

    assert district.plan(half).questions[0].proposed == ""


def test_a_corrected_return_names_the_cells_that_are_otherwise(district: Office, form: Path) -> None:
    rows = [model_row("Đường hoa", **{"Người phụ trách": "Lan"}), model_row("Camera"), model_row("Bếp ăn")]
    district.take_in(fill_in(form, rows, form.with_name("a.xlsx")))
    rows = [model_row("Đường hoa", **{"Người phụ trách": "Mai"}), model_row("Camera an ninh"), model_row("Bếp ăn")]

    asked = district.plan(fill_in(form, rows, form.with_name("b.xlsx"))).questions[0]

    assert asked.proposed == "replaces"
    assert [(d.title, d.field, d.before, d.now) for d in asked.differing] == [
        ("Đường hoa", "contact", "Lan", "Mai"),
        ("Camera an ninh", "name", "Camera", "Camera an ninh"),
    ]


def test_a_file_for_everybody_is_told_its_sender_by_who_takes_it_in(district: Office) -> None:
    district.open_round()
    shared = district.export("registration", shared=True, **ROUND)
    rows = [model_row("Đường hoa"), model_row("Camera")]
    said = fill_in(shared, rows, shared.with_name("a.xlsx"), sender="Xã Lộc An")
    unsaid = fill_in(shared, rows, shared.with_name("b.xlsx"))
    wanted = district.plan(said)
    batch = district.exchange.plan([unsaid])
    assert batch.files[0].lacks_sender
    assert {party.name for party in batch.files[0].senders} >= {"Xã Lộc An", "Xã Đại Lào"}

    given = batch.answers.with_file(batch.files[0].sha256, Answers().with_sender("lac"))
    again = district.exchange.answer(batch, given)

    assert again.files[0].sender_name == "Xã Lộc An"
    assert again.files[0].act == wanted.act  # as if it stood in the file, so at every office
    assert district.exchange.apply(again).files[0].counts["added"] == 2
    assert district.plan(unsaid).already_imported
    assert district.plan(said).already_imported


def test_a_wrong_sender_is_put_right_by_who_takes_it_in(district: Office) -> None:
    district.open_round()
    shared = district.export("registration", shared=True, **ROUND)
    wrong = fill_in(shared, [model_row("Đường hoa"), model_row("")], shared.with_name("a.xlsx"), sender="Xã Đại Lào")
    batch = district.exchange.plan([wrong])
    given = batch.answers.with_file(batch.files[0].sha256, Answers().with_sender("lac"))

    done = district.exchange.apply(district.exchange.answer(batch, given)).files[0]

    assert done.sender_name == "Xã Lộc An"
    assert [model.owner for model in district.models()] == ["lac"]
    assert district.plan(wrong).already_imported
