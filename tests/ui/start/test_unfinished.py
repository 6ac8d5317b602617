"""What was being typed when the program ended is offered when it is opened again."""

from __future__ import annotations

import pytest

from dvk_desktop.ui.common.dialogs import QuestionDialog
from dvk_desktop.ui.common.drafts import Draft, FolderDrafts, Place
from dvk_desktop.ui.common.editor_panel import EditorPanel
from dvk_desktop.ui.common.workbench import PageRequest
from dvk_desktop.ui.shell.window import MainWindow
from dvk_desktop.ui.start.unfinished import ended_abruptly, way_back
from tests.ui.looking import said
from tests.ui.start.driving import NOW, Person, click, leave, settled, shown

UNIT = Draft("unit:new", "Thêm đơn vị", NOW, {"name": "Thôn Nà Lừng"})


def question() -> QuestionDialog | None:
    return shown(QuestionDialog)


def test_a_form_left_unsaved_is_gone_on_with(person: Person) -> None:
    FolderDrafts(person.folder / "drafts").save(UNIT)

    def go_on(asked: QuestionDialog) -> None:
        assert "Có 1 biểu đang nhập dở từ lần trước" in said(asked)
        assert "Thêm đơn vị, 10:42" in said(asked)
        click(asked, "Nhập tiếp")

    def form() -> EditorPanel | None:
        window = settled()
        panels = window.findChildren(EditorPanel) if window is not None and not question() else []
        return next((panel for panel in panels if panel.isVisible()), None)

    def look(panel: EditorPanel) -> None:
        assert panel.parts[0].form.editor("name").text() == "Thôn Nà Lừng"
        panel.saved()
        leave()

    assert person.works((question, go_on), (form, look)) == 0


def test_a_form_of_several_parts_is_told_once(person: Person) -> None:
    drafts = FolderDrafts(person.folder / "drafts")
    for key in ("directive:new", "directive:new:1", "directive:new:tables", "directive:new:0123456789abcdef:2"):
        drafts.save(Draft(key, "Nhập văn bản", NOW, {"due": "30/11"}))

    def see(asked: QuestionDialog) -> None:
        assert "Có 2 biểu đang nhập dở" in said(asked), "one typed by hand, one beside a letter"
        click(asked, "Bỏ bản nháp")

    assert person.works((question, see), (settled, lambda _: leave())) == 0
    assert drafts.all() == []


def test_after_a_power_cut_it_is_said_that_the_program_ended_abruptly(person: Person) -> None:
    FolderDrafts(person.folder / "drafts").save(UNIT)

    def closed_before(asked: QuestionDialog) -> None:
        assert asked.windowTitle() == "Nhập tiếp những gì đang dở?"
        assert ended_abruptly(person.memory), "this window has not come to its end yet"
        person.memory.remember("drafts.put_off", ())
        leave()

    assert person.works((question, lambda asked: (closed_before(asked), asked.reject()))) == 0
    assert not ended_abruptly(person.memory), "and now it was closed; that note stands for a window that dies"
    (settings := person.memory).remember("drafts.put_off", ())
    assert settings.recall("window.runs") == ("1",)

    def cut(asked: QuestionDialog) -> None:
        assert asked.windowTitle() == "Lần trước chương trình tắt đột ngột"
        click(asked, "Bỏ bản nháp")

    assert person.works((question, cut), (settled, lambda _: leave())) == 0


def test_what_was_put_off_is_not_asked_about_again(person: Person) -> None:
    drafts = FolderDrafts(person.folder / "drafts")
    drafts.save(UNIT)

    def see(window: MainWindow) -> None:
        assert question() is None
        leave()

    assert person.works((question, lambda asked: click(asked, "Để sau")), (settled, lambda _: leave())) == 0
    assert person.works((settled, see)) == 0
    assert drafts.load("unit:new") is not None


def test_drafts_can_be_thrown_away(person: Person) -> None:
    drafts = FolderDrafts(person.folder / "drafts")
    drafts.save(UNIT)
    assert person.works((question, lambda asked: click(asked, "Bỏ bản nháp")), (settled, lambda _: leave())) == 0
    assert drafts.all() == []


def test_a_draft_leads_back_to_the_form_in_which_it_was_typed() -> None:
    place = Place("obligations.letter", "line", "extend")
    wanted = PageRequest("obligations", "letter", {"year": ""}, record="line", action="extend")
    assert way_back(Draft("extension:line:until", "Gia hạn", NOW, {}, place)) == wanted


@pytest.mark.parametrize(
    ("key", "request_"),
    [
        ("unit:u1", PageRequest("units", "units", {"year": ""}, record="u1")),
        ("practice_model:new", PageRequest("practice_models", "models", action="add")),
        ("scores:e1:s1", PageRequest("evaluations", "scores", {"year": ""}, record="e1")),
        ("something:else", PageRequest("home", "", {"year": ""}, record="else")),
    ],
)
def test_every_draft_knows_its_page(key: str, request_: PageRequest) -> None:
    assert way_back(Draft(key, "", NOW, {})) == request_


def test_a_letter_half_taken_in_is_opened_again_with_its_file() -> None:
    place = Place("directives.in", action="take", text="/văn bản/a.pdf")
    wanted = PageRequest("directives", "in", {}, text="/văn bản/a.pdf", action="take")
    assert way_back(Draft("directive:new:0123", "Nhập văn bản", NOW, {}, place)) == wanted
