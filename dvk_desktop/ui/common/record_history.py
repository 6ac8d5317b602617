"""What was done with a record, as a part of its inspector."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from dvk_desktop.language import has_label, label
from dvk_desktop.language.formats import moment_text
from dvk_desktop.ui.common.inspector import Section

translate = QCoreApplication.translate
SHOWN = 12
_NAMED = 4


class ActOnRecord(Protocol):
    """As `usecases.history.queries.RecordAct`."""

    @property
    def title(self) -> str: ...
    @property
    def at(self) -> str: ...
    @property
    def person(self) -> str: ...
    @property
    def fields(self) -> tuple[str, ...]: ...
    @property
    def withdrawn(self) -> bool: ...


def history_section(acts: Sequence[ActOnRecord], record_type: str, *, folded: bool = True) -> Section:
    """The newest acts, each with its day, its title, the fields it wrote and who did it. Any thread."""
    lines = [_line(act, record_type) for act in acts[:SHOWN]]
    if len(acts) > SHOWN:
        lines.append(translate("inspector", "… và {0} lần trước đó").format(len(acts) - SHOWN))
    return Section(translate("inspector", "Lịch sử"), lines=tuple(lines), folded=folded)


def _line(act: ActOnRecord, record_type: str) -> str:
    names = [label(key) for name in act.fields if has_label(key := f"field.{record_type}.{name}")]
    more = "…" if len(names) > _NAMED else ""
    parts = [moment_text(act.at), act.title, ", ".join(names[:_NAMED]) + more, act.person]
    text = " · ".join(part for part in parts if part)
    return translate("inspector", "{0} (đã hoàn tác)").format(text) if act.withdrawn else text
