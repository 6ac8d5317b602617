"""What was being typed when the program last ended: told once at the start, with the way back to it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from dvk_desktop.language.formats import format_moment, format_number
from dvk_desktop.ui.common.dialogs import Answer, Question, Weight, ask
from dvk_desktop.ui.common.drafts import Draft
from dvk_desktop.ui.common.workbench import Memory, PageRequest, Workbench

translate = QCoreApplication.translate
_PUT_OFF = "drafts.put_off"
_RUNS = "window.runs"
_PLACES: Mapping[str, tuple[str, str, str]] = MappingProxyType(
    {
        "directive": ("directives", "", "new"),
        "obligation": ("obligations", "letter", ""),
        "practice_model": ("practice_models", "models", "add"),
        "registration_round": ("practice_models", "rounds", "open"),
        "criteria_set": ("evaluations", "criteria", ""),
        "evaluation": ("evaluations", "evaluations", "open"),
        "scores": ("evaluations", "scores", ""),
        "reward": ("rewards", "", "add"),
        "activity": ("activities", "", "add"),
        "unit": ("units", "units", "add"),
    }
)
"""What a draft's key begins with → page, tab, and the action that opens the form of a new record."""


_PART = re.compile(r":([0-9]{1,2}|tables)$")
"""How the key of a further part of a form ends (`EditorPanel`, `IntakePanel`)."""


def ended_abruptly(memory: Memory) -> bool:
    """Whether the window before this one did not come to its end (power cut, crash); from now on this one runs."""
    before = bool(memory.recall(_RUNS))
    memory.remember(_RUNS, ("1",))
    return before


def came_to_its_end(memory: Memory) -> None:
    """The window was closed."""
    memory.remember(_RUNS, ())


def offer_drafts(window: QWidget, bench: Workbench, abruptly: bool = False) -> None:
    """Ask what shall become of the forms left unsaved; a draft that was put off once is not asked about again.
    `abruptly`: the window before was not closed."""
    drafts = bench.drafts.all()
    if not drafts or (drafts[0].saved.isoformat(),) == bench.memory.recall(_PUT_OFF):
        return
    lines = _told(drafts)
    many = translate("start", "Mọi dữ liệu đã lưu còn nguyên. Có {0} biểu đang nhập dở từ lần trước:")
    question = Question(
        translate("start", "Lần trước chương trình tắt đột ngột")
        if abruptly
        else translate("start", "Nhập tiếp những gì đang dở?"),
        many.format(format_number(len(lines))),
        (
            Answer("go_on", translate("start", "Nhập tiếp"), Weight.PRIMARY),
            Answer("later", translate("start", "Để sau")),
            Answer("drop", translate("start", "Bỏ bản nháp"), Weight.DANGER),
        ),
        safe="later",
        focus="go_on",
        lines=lines,
    )

    def answered(answer: str, _: str) -> None:
        if answer == "drop":
            for draft in drafts:
                bench.drafts.remove(draft.key)
            return
        bench.memory.remember(_PUT_OFF, (drafts[0].saved.isoformat(),))
        if answer == "go_on":
            bench.open(way_back(drafts[0]))

    ask(window, question, answered)


def _told(drafts: Sequence[Draft]) -> tuple[str, ...]:
    """One line for each form, newest first: the parts of one form are drafts of their own."""
    forms: dict[str, Draft] = {}
    for draft in drafts:
        forms.setdefault(_PART.sub("", draft.key), draft)
    return tuple(f"{draft.title}, {format_moment(draft.saved)}" for draft in forms.values())


def way_back(draft: Draft) -> PageRequest:
    """Where `draft` is gone on with: the form if its way is known, else the list with the record selected."""
    if draft.place.list:
        page, _, tab = draft.place.list.partition(".")
        every_year = {"year": ""} if draft.place.record else {}
        place = draft.place
        return PageRequest(page, tab, every_year, text=place.text, record=place.record, action=place.action)
    kind, record = [*draft.key.split(":"), ""][:2]
    page, tab, adding = _PLACES.get(kind, ("home", "", ""))
    if record == "new":
        return PageRequest(page, tab, action=adding)
    return PageRequest(page, tab, {"year": ""}, record=record)
