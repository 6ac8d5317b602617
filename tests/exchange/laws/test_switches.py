"""What was taken back or replaced is told by every workbook with the records concerned, not by bundles alone."""

from __future__ import annotations

from tests.exchange.office import Office, fill_in

ROUND = {"round": "round-2026"}
CONTACT = "Người phụ trách"


def test_a_form_tells_what_was_taken_back_of_the_records_on_it(district: Office, commune: Office) -> None:
    district.open_round()
    district.add_model("m1", "Tổ tự quản", owner="lac", contact="Lan")
    district.edit_model("m1", contact="Ba")
    commune.take_in(district.export("bundle", "lac"))
    with district.store.read() as reading:
        (head,) = reading.histories(["m1"])["m1"].state("contact").heads
        act = next(c.act for c in reading.histories(["m1"])["m1"].changes if c.id == head.change)
    with district.store.write() as work:
        work.withdraw(act)
        work.commit("undo")

    commune.take_in(district.export("registration", "lac", **ROUND))

    assert commune.model_named("Tổ tự quản").contact == "Lan"


def test_a_form_tells_which_return_replaced_which_and_whether_that_was_undone(
    district: Office, commune: Office
) -> None:
    district.open_round()
    district.add_model("m1", "Tổ tự quản", owner="lac", contact="Lan")
    form = district.export("registration", "lac", **ROUND)
    district.take_in(fill_in(form, [{CONTACT: "Ba"}], form.with_name("a.xlsx")))
    commune.take_in(district.export("bundle", "lac"))
    second = fill_in(form, [{CONTACT: "Lan", "Lực lượng thực hiện": "Dân quân"}], form.with_name("b.xlsx"))
    later = district.take_in(second, **{"return": "replaces"})

    commune.take_in(district.export("registration", "lac", **ROUND))
    assert commune.model_named("Tổ tự quản").contact == "Lan"

    district.exchange.undo(later.file_in)
    commune.take_in(district.export("registration", "lac", **ROUND))
    assert commune.model_named("Tổ tự quản").contact == "Ba"
