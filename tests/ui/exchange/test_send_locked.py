"""A password given in the form that makes files: driven by what people see."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.tabbed_page import TabbedPage
from dvk_desktop.ui.common.workbench import PageRequest
from tests.ui.exchange import returns
from tests.ui.exchange.looking import panel_of
from tests.ui.looking import settled
from tests.ui.movement_office import Office, find_button, type_text


def test_a_password_typed_in_the_form_locks_the_file(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    returns.new_round(office.services)
    office.bench.open(PageRequest("exchange", "send", {"kind": "bundle"}, action="create"))
    panel = panel_of(page, office, qtbot)
    panel.units.tick(lambda unit, _: unit == returns.NA_LUNG)
    panel.folder.setText(str(tmp_path))
    type_text(panel.password, "Dân vận 27")
    find_button(panel, "Tạo file").click()
    settled(office, qtbot)

    (made,) = tmp_path.glob("*.xlsx")
    (locked,) = office.services.exchange.plan([made]).files
    assert [problem.code for problem in locked.problems] == ["file.password"]
    (opened,) = office.services.exchange.plan([made], password="Dân vận 27").files
    assert opened.kind == "bundle"


def test_a_paper_form_asks_for_no_password(page: TabbedPage, office: Office, qtbot: QtBot) -> None:
    returns.new_round(office.services)
    office.bench.open(PageRequest("exchange", "send", {"shape": "paper"}, action="create"))
    assert panel_of(page, office, qtbot).password.isHidden()
