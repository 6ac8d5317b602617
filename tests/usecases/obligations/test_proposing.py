"""What somebody takes of a proposal."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Addressee
from dvk_desktop.domain.recipients import Proposal
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.obligations.proposing import Assigned, ProposedLine, Recipients, chosen_of, recipients_for
from tests.usecases.obligations.conftest import Issued

EARLY, LATE = DateSpec.day(date(2026, 3, 1)), DateSpec.day(date(2026, 9, 1))
LINES = (
    ProposedLine("north", "Xã Bắc", "các xã", "", "", LATE, False),
    ProposedLine("south", "Xã Nam", "các xã", "", "", LATE, False),
    ProposedLine("north", "Xã Bắc", "Xã Bắc", "clause", "2", EARLY, False),
)
FOUND = Recipients("letter", Proposal(date(2026, 1, 12), ()), LINES, (), LATE)


def test_a_proposal_is_taken_line_by_line() -> None:
    assert chosen_of(FOUND, but={"south"}) == (
        Assigned("north", "", LATE, "các xã"),
        Assigned("north", "clause", EARLY, "Xã Bắc"),
    )


def test_one_deadline_for_all_is_one_line_a_unit() -> None:
    day = DateSpec.day(date(2026, 5, 1))
    assert [(line.unit, line.task, line.due) for line in chosen_of(FOUND, due=day)] == [
        ("north", "", day),
        ("south", "", day),
    ]


def test_units_asked_for_are_taken_whether_proposed_or_not_unless_left_out() -> None:
    named = {"north": "bắc", "east": "đông", "south": "nam"}
    assert [(line.unit, line.due, line.source) for line in chosen_of(FOUND, only=named, but={"east", "south"})] == [
        ("north", LATE, "bắc"),
        ("north", EARLY, "bắc"),
    ]
    assert chosen_of(FOUND, only={"east": "đông"}) == (Assigned("east", "", LATE, "đông"),)


def test_what_another_office_sent_out_has_come_in_here(issued: Issued) -> None:
    stranger = Addressee("a", text="Sở Nội vụ", role="execute")
    with issued.store.read() as reading:
        ours = reading.get(DIRECTIVE, issued.directive)
        theirs = replace(ours, owner="another office")
        office = issued.store.office.unit
        of_ours, of_theirs = (
            recipients_for(reading, office, issued.catalogue, letter, (stranger,), (), date(2026, 6, 1)).proposal
            for letter in (ours, theirs)
        )
    assert ([unit.unit for unit in of_ours.units], len(of_ours.questions)) == ([], 1)
    assert ([unit.unit for unit in of_theirs.units], of_theirs.questions) == ([office], ())
