"""What is put on the clipboard: selected rows as a table for Excel or as lines, texts to be pasted into Zalo."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from dvk_desktop.language import sentence
from dvk_desktop.language.formats import format_number

if TYPE_CHECKING:
    from dvk_desktop.ui.common.list_page import ListPage

translate = QCoreApplication.translate
MANY = 200  # rows that are not read on the GUI thread any more


def copy_as_table(page: ListPage[Any]) -> None:
    """Put the selected rows of `page` on the clipboard with the columns shown."""
    chosen = [page.model.key_at(place) for place in page.table.selected_places()]

    def show(rows: Sequence[Any]) -> None:
        QGuiApplication.clipboard().setMimeData(page.table.copied(rows))
        page.bench.notify(translate("ListPage", "Đã chép {0} dòng.").format(format_number(len(rows))))

    if len(chosen) > MANY:
        page.bench.jobs.run(
            lambda progress: page.config.source.rows(chosen),
            on_done=show,
            title=translate("ListPage", "Đang chép {0} dòng").format(format_number(len(chosen))),
            owner=page,
        )
    elif chosen:
        show(page.selected_rows())


def copy_as_lines(page: ListPage[Any]) -> None:
    """Put the selected rows of `page` on the clipboard as lines of text, if its rows have any."""
    as_line = page.config.as_line
    if as_line is not None and (rows := page.selected_rows()):
        page.bench.notify(copied("\n".join(as_line(row) for row in rows)))


def copied(text: str) -> str:
    """Put `text` on the clipboard; what to tell then."""
    QGuiApplication.clipboard().setText(text)
    return translate("copying", "Đã chép, mở Zalo và dán.")


def copied_reminder(text: str, said: str) -> tuple[str, str]:
    """Put a reminder on the clipboard; what to tell once it is recorded (`said`), and where it had been before."""
    told = copied(text)
    return f"{told} {said}", f"{told} {sentence('obligation.reminded_already')}"
