"""Functions that are hidden as shipped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from dvk_desktop.domain.errors import UserError
from dvk_desktop.persistence.store import SqlStore
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.directives.commands import RegisterDirective, register
from dvk_desktop.usecases.features.switching import features, turn
from dvk_desktop.usecases.letters.reading import LetterTask
from dvk_desktop.usecases.numbering.commands import numbering_of
from dvk_desktop.usecases.obligations.proposing import propose_recipients
from tests.usecases.conftest import NOW
from tests.usecases.obligations.conftest import issue, letter


def test_every_clause_gives_each_unit_a_line_once_that_is_switched_on(
    new_store: Callable[[str], SqlStore], catalogue: Catalogue
) -> None:
    store = new_store("commune")
    office = issue(store, catalogue)
    given = letter("19", NOW.date())
    given = replace(given, tasks=(*given.tasks, LetterTask("2", "Đẩy mạnh tuyên truyền.", (), (), (), (0, 0))))
    found = register(store, catalogue, RegisterDirective(given, "outgoing"))

    def lines() -> list[tuple[str, str]]:
        proposed = propose_recipients(store, catalogue, found.id, NOW.date())
        return [(line.unit_name, line.task_ordinal) for line in proposed.lines]

    whole = [(name, "") for name in office.units]
    assert lines() == whole
    assert turn(store, "each_clause", active=True)
    assert not turn(store, "each_clause", active=True), "it is on"
    assert lines() == [*whole, *((name, "2") for name in office.units)]
    assert turn(store, "each_clause", active=False)
    assert lines() == whole


def test_own_numbers_are_switched_in_the_same_place_and_stay_one_setting(
    new_store: Callable[[str], SqlStore], catalogue: Catalogue
) -> None:
    store = new_store("commune")
    issue(store, catalogue)
    assert {each.id: each.active for each in features(store)} == {"each_clause": False, "numbering": False}
    turn(store, "numbering", active=True)
    with store.read() as reading:
        assert numbering_of(reading, store.office.unit).active
    with pytest.raises(UserError, match=r"feature\.unknown"):
        turn(store, "flying", active=True)
