"""What a letter of the register shows beside its list, and the deadlines typed into its form."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.language import label
from dvk_desktop.ui.directives.editor import EditPanel
from dvk_desktop.ui.directives.inspections import inspect_letter
from dvk_desktop.ui.directives.page import DirectivesPage
from dvk_desktop.usecases.directives.correcting import Correct, correct
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.listing import ListQuery
from tests.ui.directives_window import tab
from tests.ui.letters_office import fill_letters
from tests.ui.looking import settled
from tests.ui.movement_office import Office, find_button, type_text


def test_a_deadline_without_its_year_looks_ahead_from_the_day_of_the_letter(
    page: DirectivesPage, office: Office, qtbot: QtBot
) -> None:
    letters = fill_letters(office.services)
    incoming = tab(page, "in")
    qtbot.waitUntil(lambda: incoming.model.rowCount() == 4)
    incoming.select_record(letters.incoming[0])
    qtbot.waitUntil(lambda: incoming.selected_ids() == [letters.incoming[0]])
    settled(office, qtbot)
    incoming.actions_.action("edit").trigger()
    settled(office, qtbot)
    panel = incoming.inspector.editor
    assert isinstance(panel, EditPanel)
    panel.unfold(4)
    deadline = panel.tasks.table.item(0, 2)
    assert deadline is not None
    deadline.setText("15/10")
    head, handling = panel.parts[0].form, panel.parts[1].form
    type_text(handling.editor("internal_due").input(), "10/10")
    head.editor("date").set_text("28/4/2025")
    assert handling.editor("internal_due").reading() == "= 10/10/2025"
    find_button(panel, "Lưu").click()
    qtbot.waitUntil(lambda: incoming.inspector.editor is None)
    settled(office, qtbot)
    found = office.services.directives.detail(letters.incoming[0])
    assert found.tasks[0].deadline == DateSpec.day(date(2025, 10, 15))
    assert found.directive.internal_due == DateSpec.day(date(2025, 10, 10))


def test_what_opens_files_stands_together_in_the_menu_of_a_letter(page: DirectivesPage, office: Office) -> None:
    names = [action.name for action in tab(page, "in").actions_.actions]
    assert names[-5:] == ["move_deadlines", "attach", "open_file", "open_files", "remove"]


@pytest.mark.parametrize(
    ("position", "told"), [("PHÓ CHỦ TỊCH", "KT. / PHÓ CHỦ TỊCH / Nguyễn Minh Hùng"), (None, "Nguyễn Minh Hùng")]
)
def test_who_signed_is_told_with_the_position_or_by_name_only(
    page: DirectivesPage, office: Office, qtbot: QtBot, position: str | None, told: str
) -> None:
    letters = fill_letters(office.services)
    signed: dict[str, FieldValue] = {"signer_authority": "KT.", "signer_name": "Nguyễn Minh Hùng"}
    edited = Edit(letters.incoming[0], {**signed, "signer_position": position})
    correct(office.services.store, Correct(edited), office.services.catalogue)
    (row,) = [one for one in office.services.directives.directives.all(ListQuery()) if one.id == letters.incoming[0]]
    facts = {fact.label: fact.text for fact in inspect_letter(office.services, row).facts}
    assert facts[label("field.directive.signer_name")] == told
