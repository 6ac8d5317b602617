"""The page of rewards, on a real data folder."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common import files
from dvk_desktop.ui.common.dialogs import words_of
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.theme import Look
from dvk_desktop.ui.jobs import JobRunner
from dvk_desktop.ui.rewards import controller
from dvk_desktop.ui.rewards.editor import ChoiceOfModels
from dvk_desktop.ui.rewards.page import make_page
from dvk_desktop.usecases.evaluations.deciding import Recognise, recognise
from dvk_desktop.usecases.rewards.commands import ProposeRewards, RewardDecision, propose_rewards, record_decision
from dvk_desktop.usecases.rewards.rows import RewardRow
from tests.ui.looking import shown
from tests.ui.movement_office import Office, find_button, movement_office, register, score, type_text


@pytest.fixture
def office(tmp_path: Path, look: Look, jobs: JobRunner) -> Iterator[Office]:
    with movement_office(tmp_path / "data", look, jobs) as made:
        models = register(made.services)
        evaluation = score(made.services, models)
        decision = Recognise(evaluation, tuple(models[:3]), decision_number="45-QĐ/ĐU", decision_date=date(2026, 10, 9))
        recognise(made.services.store, decision)
        yield made


@pytest.fixture
def page(office: Office, qtbot: QtBot) -> ListPage[RewardRow]:
    return shown(ListPage, make_page(office.bench, office.services), office, qtbot)


def test_proposals_are_made_from_recognised_models_then_decided_and_handed_over(
    page: ListPage[RewardRow], office: Office, qtbot: QtBot
) -> None:
    find_button(page, "Lập danh sách đề nghị").click()
    qtbot.waitUntil(lambda: page.inspector.editor is not None)
    panel = page.inspector.editor
    choice = panel.findChild(ChoiceOfModels)
    assert choice is not None
    assert choice.list.count() == 3
    choice.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    form = panel.parts[0].form.editor("form").input()
    assert isinstance(form, QComboBox)
    form.setCurrentText("Giấy khen")
    find_button(panel, "Lập danh sách").click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    page.table.selectAll()
    page.actions_.action("decide").trigger()
    form_of_decision = page.inspector.editor.parts[0].form
    type_text(form_of_decision.editor("decision_number").input(), "128/QĐ-UBND")
    type_text(form_of_decision.editor("amount").input(), "600 nghìn")
    find_button(page.inspector, "Ghi quyết định").click()
    qtbot.waitUntil(lambda: {row.state for row in page.model.rows_at(range(2))} == {"given"})
    assert {row.amount for row in page.model.rows_at(range(2))} == {600_000}
    page.table.selectAll()
    page.actions_.action("present").trigger()
    find_button(page.inspector, "Ghi đã trao").click()
    qtbot.waitUntil(lambda: {row.state for row in page.model.rows_at(range(2))} == {"presented"})


def test_a_reward_is_withdrawn_only_with_a_reason(page: ListPage[RewardRow], office: Office, qtbot: QtBot) -> None:
    find_button(page, "Thêm").click()
    form = page.inspector.editor.parts[0].form
    type_text(form.editor("name").input(), "Bà Lý Thị Mỹ Lệ")
    for field, text in (("subject", "Cá nhân"), ("form", "Bằng khen")):
        box = form.editor(field).input()
        assert isinstance(box, QComboBox)
        box.setCurrentText(text)
    decision = page.inspector.editor.parts[1].form
    type_text(decision.editor("decision_number").input(), "77/QĐ-UBND")
    type_text(decision.editor("decision_date").input(), "02/9/2026")
    find_button(page.inspector, "Lưu").click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    qtbot.waitUntil(lambda: office.bench.jobs.is_idle)
    assert page.model.rows_at([0])[0].state == "given"
    page.table.go_to(0)
    page.actions_.action("withdraw").trigger()
    find_button(page.inspector, "Thu hồi").click()
    assert page.inspector.editor is not None
    type_text(page.inspector.editor.parts[0].form.editor("reason").input(), "Khen nhầm đối tượng")
    find_button(page.inspector, "Thu hồi").click()
    qtbot.waitUntil(lambda: page.model.rows_at([0])[0].state == "withdrawn")


def test_certificates_are_written_for_what_was_decided(
    page: ListPage[RewardRow], office: Office, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(files, "usual_folder", lambda bench: tmp_path)
    monkeypatch.setattr(controller, "open_file", lambda path: opened.append(path) or True)
    models = tuple(row.practice_model for row in office.services.evaluations.recognitions.all())
    added = propose_rewards(office.services.store, ProposeRewards(models[:2], "commendation", 2026)).ids
    record_decision(
        office.services.store, office.services.catalogue, RewardDecision(added, "128/QĐ-UBND", date(2026, 10, 10))
    )
    qtbot.waitUntil(lambda: {row.state for row in page.model.rows_at(range(2))} == {"given"})
    page.table.selectAll()
    page.actions_.action("certificates").trigger()
    qtbot.waitUntil(lambda: bool(opened))
    made = sorted((tmp_path / "Giấy khen 2026").glob("*.pdf"))
    assert len(made) == 2
    assert all(path.read_bytes().startswith(b"%PDF") for path in made)


def test_a_certificate_before_its_decision_is_refused_in_words(
    page: ListPage[RewardRow], office: Office, qtbot: QtBot
) -> None:
    failures: list[Exception] = []
    office.bench.failed.connect(failures.append)
    models = tuple(row.practice_model for row in office.services.evaluations.recognitions.all())
    propose_rewards(office.services.store, ProposeRewards(models[:1], "commendation", 2026))
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    page.table.selectAll()
    page.actions_.action("certificates").trigger()
    qtbot.waitUntil(lambda: bool(failures))
    assert words_of(failures[0]).title == "Chưa có quyết định khen thưởng"
