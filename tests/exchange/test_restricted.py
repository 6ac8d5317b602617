"""Papers for inner use go nowhere; one that was marked so after it was sent is in the same state at both ends."""

from __future__ import annotations

import dataclasses
from datetime import date

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Directive, Task
from dvk_desktop.domain.obligations import Obligation
from dvk_desktop.persistence.queries.history import SqlLedgerQueries
from dvk_desktop.usecases.directives.fields import DIRECTIVE, TASK
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from tests.exchange.office import Office

ISSUED_ON = DateSpec.day(date(2026, 3, 2))


def add_letter(office: Office, letter: str, *units: str, internal: bool | None = None) -> None:
    with office.store.write() as work:
        work.add(
            DIRECTIVE,
            Directive(
                letter, "district", "outgoing", "Huyện ủy", subject=letter, internal=internal, issued_on=ISSUED_ON
            ),
        )
        work.add(TASK, Task(f"{letter}-task", "district", letter, text="Xây dựng kế hoạch"))
        for unit in units:
            work.add(OBLIGATION, Obligation(f"{letter}-{unit}", "district", letter, unit=unit))
        work.commit("letter")


def edit_letter(office: Office, letter: str, **values: object) -> str:
    with office.store.write() as work:
        held = work.get(DIRECTIVE, letter)
        work.save(DIRECTIVE, dataclasses.replace(held, **values))  # type: ignore[arg-type]  # fields of a letter
        work.commit("edit")
        return work.act


def letters(office: Office) -> dict[str, tuple[bool | None, str | None]]:
    with office.store.read() as reading:
        return {letter.id: (letter.internal, letter.note) for letter in reading.find(DIRECTIVE)}


def agree(one: Office, other: Office, scope: str) -> bool:
    first, second = SqlLedgerQueries(one.store), SqlLedgerQueries(other.store)
    same = first.fingerprint(scope).full == second.fingerprint(scope).full
    return same and first.dump(scope) == second.dump(scope)


def tell(district: Office, commune: Office) -> None:
    """The commune takes in what concerns it, and says so."""
    commune.take_in(district.export("bundle", "lac"))
    district.take_in(commune.export("bundle", "district"))


def test_a_letter_marked_internal_after_it_was_sent_is_marked_at_both_ends(district: Office, commune: Office) -> None:
    add_letter(district, "letter", "lac", "dai")
    tell(district, commune)
    edit_letter(district, "letter", internal=True, note="chỉ đạo riêng")

    done = commune.take_in(district.export("bundle", "lac"))

    assert done.counts["outside"] == 0
    assert letters(commune) == {"letter": (True, None)}, "what was written beside the mark stays at home"
    assert agree(district, commune, "lac")
    district.take_in(commune.export("bundle", "district"))
    assert agree(district, commune, "lac")

    edit_letter(district, "letter", internal=False)
    commune.take_in(district.export("bundle", "lac"))
    assert letters(commune) == {"letter": (False, "chỉ đạo riêng")}
    assert agree(district, commune, "lac")


def test_a_letter_marked_before_it_was_sent_goes_to_nobody(district: Office, commune: Office) -> None:
    add_letter(district, "letter", "lac")
    add_letter(district, "born", "lac", internal=True)
    edit_letter(district, "letter", internal=True)

    commune.take_in(district.export("bundle", "lac"))

    with commune.store.read() as reading:
        assert reading.histories(["letter", "letter-task", "letter-lac", "born", "born-task"]) == {}
    assert agree(district, commune, "lac")


def test_what_one_commune_was_told_goes_to_no_other_once_it_is_internal(district: Office, commune: Office) -> None:
    add_letter(district, "letter", "lac", "dai")
    tell(district, commune)
    edit_letter(district, "letter", internal=True)

    path = district.export("bundle", "dai")

    assert "letter" not in {noted.change.record for noted in district.files.read(path).part.changes}
    assert agree(district, commune, "lac") is False, "the mark is still on its way"
    commune.take_in(district.export("bundle", "lac"))
    assert agree(district, commune, "lac")


def test_taking_back_the_mark_travels_too(district: Office, commune: Office) -> None:
    add_letter(district, "letter", "lac")
    tell(district, commune)
    act = edit_letter(district, "letter", internal=True)
    commune.take_in(district.export("bundle", "lac"))
    with district.store.write() as work:
        work.withdraw(act)
        work.commit("undo", "undo")

    commune.take_in(district.export("bundle", "lac"))

    assert letters(commune) == {"letter": (None, None)}
    assert agree(district, commune, "lac")


def test_a_letter_in_a_file_that_was_lost_does_not_go_once_it_is_internal(district: Office, commune: Office) -> None:
    add_letter(district, "letter", "lac")
    district.export("bundle", "lac")  # lost on the way
    edit_letter(district, "letter", internal=True)

    tell(district, commune)

    assert letters(commune) == {}
    assert agree(district, commune, "lac")


def test_a_letter_that_arrived_before_its_receipt_did_is_marked_in_the_end(district: Office, commune: Office) -> None:
    add_letter(district, "letter", "lac")
    commune.take_in(district.export("bundle", "lac"))
    edit_letter(district, "letter", internal=True)

    tell(district, commune)
    tell(district, commune)

    assert letters(commune) == {"letter": (True, None)}
    assert agree(district, commune, "lac")
