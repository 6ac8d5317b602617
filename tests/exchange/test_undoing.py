"""Taking an import back: first what it would do, then that and nothing else; and taking it in again."""

from __future__ import annotations

from pathlib import Path

import pytest

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.rewards import Reward
from dvk_desktop.usecases.exchange.answers import Answers
from dvk_desktop.usecases.exchange.undoing import Undoing
from dvk_desktop.usecases.rewards.fields import REWARD
from tests.exchange.office import Office, fill_in, model_row

ROUND = {"round": "round-2026"}
HOUSEHOLDS = "Số hộ tham gia"


def undoing(office: Office) -> Undoing:
    return Undoing(office.store, office.books)


def names(office: Office) -> list[str | None]:
    return sorted((model.name for model in office.models()), key=str)


def test_undo_first_tells_what_goes_what_stays_and_what_would_be_hidden(district: Office, form: Path) -> None:
    district.add_model("old", "Đã có", owner="lac", contact="Lan", households=10)
    again = district.export("registration", "lac", **ROUND)
    filled = fill_in(again, [{"Người phụ trách": "Ba", HOUSEHOLDS: 12}, model_row("Một"), model_row("Hai")])
    taken = district.take_in(filled)
    district.edit_model("old", contact="Tư")
    district.edit_model(district.model_named("Hai").id, contact="Năm")

    preview = undoing(district).preview(taken.file_in)

    assert [(cell.title, cell.field, cell.office) for cell in preview.kept] == [
        ("Đã có", "contact", "Huyện ủy Bình An")
    ]
    assert (preview.records, preview.removed) == (3, 1)
    assert [(hidden.title, hidden.fields) for hidden in preview.hidden] == [("Hai", ("contact",))]
    assert preview.allowed

    with pytest.raises(UserError) as told:
        district.exchange.undo(taken.file_in)
    assert (told.value.code, names(district)) == ("import.undo_hides", ["Hai", "Một", "Đã có"])

    district.exchange.undo(taken.file_in, hide_edited=True)
    assert names(district) == ["Đã có"]
    (left,) = district.models()
    assert (left.contact, left.households) == ("Tư", 10)

    district.exchange.redo(taken.file_in)
    assert names(district) == ["Hai", "Một", "Đã có"]
    assert district.model_named("Hai").contact == "Năm"
    with pytest.raises(UserError, match="not_undone"):
        district.exchange.redo(taken.file_in)


def test_an_import_whose_models_were_rewarded_cannot_be_undone_before_that_is_taken_back(
    district: Office, form: Path
) -> None:
    taken = district.take_in(fill_in(form, [model_row("Một")]))
    with district.store.write() as work:
        work.add(REWARD, Reward("r", "district", practice_model=district.model_named("Một").id))
        work.commit("Khen thưởng")

    preview = undoing(district).preview(taken.file_in)
    assert not preview.allowed
    assert [(each.record_type, each.of) for each in preview.blockers] == [("reward", "Một")]
    with pytest.raises(UserError, match="undo_blocked"):
        district.exchange.undo(taken.file_in, hide_edited=True)

    with district.store.write() as work:
        work.delete(REWARD, "r", "nhầm")
        work.commit("Xóa")
    district.exchange.undo(taken.file_in)
    assert names(district) == []


def test_undo_takes_back_what_was_mended_with_the_rest(district: Office, form: Path) -> None:
    filled = fill_in(form, [model_row("Đúng"), model_row("Sai", **{HOUSEHOLDS: "nhiều"})])
    row = district.plan(filled).rows[1].key
    answers = Answers().with_mend(row, "households", "25")
    taken = district.exchange.apply(district.exchange.plan([filled], answers)).files[0]

    assert undoing(district).preview(taken.file_in).hidden == ()
    district.exchange.undo(taken.file_in)
    assert names(district) == []
    district.exchange.redo(taken.file_in)
    assert district.model_named("Sai").households == 25


def test_a_record_approved_elsewhere_is_hidden_when_its_import_is_undone_here(
    district: Office, commune: Office, form: Path
) -> None:
    taken = district.take_in(fill_in(form, [model_row("Một")]))
    commune.take_in(district.export("bundle", "lac"))
    commune.edit_model(commune.model_named("Một").id, contact="Ba")
    district.exchange.undo(taken.file_in)
    district.take_in(commune.export("bundle", "district"))
    commune.take_in(district.export("bundle", "lac"))

    assert names(district) == names(commune) == []
    district.exchange.redo(taken.file_in)
    commune.take_in(district.export("bundle", "lac"))
    assert [model.contact for model in (*district.models(), *commune.models())] == ["Ba", "Ba"]


def test_the_earlier_return_counts_again_and_the_preview_says_so(district: Office, form: Path) -> None:
    first = fill_in(form, [model_row("Một")], form.with_name("a.xlsx"))
    district.take_in(first)
    second = district.take_in(fill_in(form, [model_row("Một sửa")], form.with_name("b.xlsx")), **{"return": "replaces"})

    told = undoing(district).preview(second.file_in)
    assert told.returns == ("a.xlsx",)
    assert (told.values, told.records, told.removed) == (1, 1, 0)
    district.exchange.undo(second.file_in)
    assert names(district) == ["Một"]
