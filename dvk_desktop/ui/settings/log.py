"""The change log as a list, and taking acts back from it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.ledger import Value
from dvk_desktop.domain.text import shortened
from dvk_desktop.language.formats import format_number, moment_text
from dvk_desktop.ui.common.inspector import Fact, Inspection, Section
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.usecases.history.commands import redo, undo
from dvk_desktop.usecases.history.queries import ActRow, Written
from dvk_desktop.usecases.in_words import field_in_words, kind_in_words, value_in_words
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate
_RECORDS = 40
_LONGEST = 200
_HEADING = 34


def inspect_act(services: Services, row: ActRow) -> Inspection:
    """Who did what when, and record by record what was written and what stood there before. A reader's thread."""
    records: dict[tuple[str, str], list[Written]] = {}
    for each in services.ledger.written_in(row.act):
        records.setdefault((each.record_type, each.record), []).append(each)
    shown = list(records.values())[:_RECORDS]
    sections = [_section(services, written, folded=number > 0) for number, written in enumerate(shown)]
    if len(records) > len(shown):
        more = translate("settings", "… và {0} hồ sơ nữa").format(format_number(len(records) - len(shown)))
        sections.append(Section(more, folded=True))
    facts = (
        Fact(translate("settings", "Lúc"), moment_text(row.at)),
        Fact(translate("settings", "Cơ quan"), row.office),
        Fact(translate("settings", "Người"), row.person),
        Fact(translate("settings", "Từ file"), row.source),
    )
    return Inspection(row.title, facts=tuple(f for f in facts if f.text), sections=tuple(sections))


def _section(services: Services, written: Sequence[Written], *, folded: bool) -> Section:
    """What was written on one record, under its kind and name. A name too long for the heading is said whole below."""
    first = written[0]
    heading = " ".join(filter(None, (kind_in_words(first.record_type), first.title)))
    lines = [_line(services, each) for each in written]
    if len(heading) > _HEADING:
        heading, lines = shortened(heading, _HEADING), [first.title, *lines]
    return Section(heading, lines=tuple(lines), folded=folded)


def _line(services: Services, each: Written) -> str:
    """ "Số hộ tham gia: 88 → 92"."""
    title_of = services.exchanged.title_of

    def said(value: Value) -> str:
        text = value_in_words(title_of, each.record_type, each.field, value)
        return shortened(text, _LONGEST) or translate("settings", "(để trống)")

    before = " | ".join(said(value) for value in each.before)
    now = f"{before} → {said(each.value)}" if each.before else said(each.value)
    return f"{field_in_words(each.record_type, each.field)}: {now}"


class LogController:
    """Undo and redo of the selected act."""

    def __init__(self, bench: Workbench, services: Services) -> None:
        self._bench, self._services = bench, services

    def attach(self, page: ListPage[ActRow]) -> None:
        """Work for this list."""
        self._page = page
        self._bench.hub.watch(page, frozenset(), page.reload)

    def undo(self) -> None:
        """Take the selected act back."""
        row = self._page.current_row()
        if row is None or row.withdrawn:
            self._bench.notify(translate("settings", "Lần ghi này đã được hoàn tác."))
            return
        self._run(lambda: undo(self._services.store, row.act), translate("settings", "Đã hoàn tác."))

    def redo(self) -> None:
        """Let the selected act count again."""
        row = self._page.current_row()
        if row is None or not row.withdrawn:
            self._bench.notify(translate("settings", "Lần ghi này đang có hiệu lực."))
            return
        self._run(lambda: redo(self._services.store, row.act), translate("settings", "Đã làm lại."))

    def _run(self, work: object, said: str) -> None:
        assert callable(work)
        self._bench.jobs.run(
            lambda progress: work(),
            on_done=lambda _: self._bench.tell_saved(said),
            on_error=self._bench.fail,
            writes=True,
            owner=self._page,
        )
