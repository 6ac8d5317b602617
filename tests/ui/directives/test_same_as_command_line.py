"""A letter taken in by window and by command line: the same records, field by field."""

from __future__ import annotations

import json
import re
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from dvk_desktop import app
from dvk_desktop.cli.main import run
from dvk_desktop.ui.common.theme import Look
from dvk_desktop.ui.common.workbench import PageRequest
from dvk_desktop.ui.directives.page import DirectivesPage, make_page
from dvk_desktop.ui.jobs import JobRunner
from dvk_desktop.usecases.registry import RECORD_TYPES
from dvk_desktop.usecases.services import Services
from tests.ui.looking import settled, shown
from tests.ui.movement_office import NOW, Office, find_button, movement_office

ROOT = Path(__file__).resolve().parents[3]
LETTERS = (
    ROOT / "resources" / "samples" / "letters" / "01-cong-van-tinh-uy.txt",
    ROOT / "tests" / "files" / "letters" / "d20-nested-cites.txt",
    ROOT / "tests" / "files" / "letters" / "h02-state-commune-kh.txt",
    ROOT / "tests" / "files" / "letters" / "h01-party-commune-cv.lo.docx",
)
_ID = re.compile(r"[0-9a-f]{32}\b")


def records(services: Services) -> dict[str, list[str]]:
    """Every living record with every field, by kind; ids, which chance or a hash gave, are named after what they
    name."""
    with services.store.read() as reading:
        found = {kind.name: [asdict(each) for each in reading.find(kind)] for kind in RECORD_TYPES.values()}
    names: dict[str, str] = {}
    for kind, rows in found.items():
        for place, row in enumerate(sorted(rows, key=_without_ids)):
            names[str(row["id"])] = f"{kind} {place}"

    def named(row: dict[str, Any]) -> str:
        return re.sub(r"[0-9a-f]{32}\b", lambda id_: names.get(id_[0], id_[0]), _as_text(row))

    return {kind: sorted(map(named, rows)) for kind, rows in found.items()}


def _as_text(row: dict[str, Any]) -> str:
    return json.dumps(row, ensure_ascii=False, default=str, sort_keys=True)


def _without_ids(row: dict[str, Any]) -> str:
    return _ID.sub("", _as_text(row))


def test_the_window_and_the_command_line_store_the_same(
    office: Office, look: Look, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "by-hand"
    with movement_office(folder, look, JobRunner()):
        pass
    monkeypatch.setattr(app, "pc_clock", lambda: NOW)
    for letter in LETTERS:
        assert run(["letter", "add", str(letter), "--data", str(folder)], app.composition()) == 0
    page = shown(DirectivesPage, make_page(office.bench, office.services), office, qtbot)
    for letter in LETTERS:
        page.apply(PageRequest("directives", action="take", text=str(letter)))
        qtbot.waitUntil(lambda: page.intake.editor is not None)
        settled(office, qtbot)
        find_button(page, "Lưu vào sổ").click()
        qtbot.waitUntil(lambda: page.intake.editor is None)
    with app.open_folder(folder, writes=False, program="test") as services:
        by_hand = records(services)
    by_window = records(office.services)
    assert len(by_window["directive"]) == len(LETTERS)
    for kind, rows in by_window.items():
        assert rows == by_hand[kind], kind
