"""The matrix of units and what they were asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from itertools import takewhile

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.text import capital, shortened
from dvk_desktop.language.formats import moment_day_text
from dvk_desktop.ui.common.choices import choice_label
from dvk_desktop.ui.common.columns import Align, ListColumn, Status, Tone, date_text, status_column
from dvk_desktop.usecases.exchange.rows import Matter, MissingRow

translate = QCoreApplication.translate
MATTER_WIDTH = 106
FILES_WIDTH = 110
MATTERS_SHOWN = 4
LONGEST_TITLE = 24  # characters: two short lines
NOT_ASKED = "–"


def missing_columns(
    matters: Sequence[Matter], today: Callable[[], date], *, files: bool
) -> tuple[ListColumn[MissingRow], ...]:
    """`Còn thiếu`: a narrow column for each open round and letter, the most urgent first. `files`: some unit's packages
    did not all arrive, or it still holds a form: a column says so."""

    titles = short_titles([matter.name for matter in matters])

    def column(number: int, matter: Matter) -> ListColumn[MissingRow]:
        return replace(
            status_column(
                f"matter_{number}",
                titles[number],
                lambda row: sent_status(row, matter.id, today()),
                MATTER_WIDTH,
                shown=number < (MATTERS_SHOWN - 1 if files else MATTERS_SHOWN),
            ),
            text=lambda row: sent_status(row, matter.id, today()).word or NOT_ASKED,
            sortable=False,
            tip=lambda row: matter.name,
        )

    return (
        ListColumn(
            "name",
            translate("exchange", "Đơn vị"),
            lambda row: row.name,
            0,
            second=lambda row: " · ".join(part for part in (row.contact, row.phone) if part),
            second_whole=True,
        ),
        *(column(number, matter) for number, matter in enumerate(matters)),
        *((_files_column(),) if files else ()),
        ListColumn("reminded", translate("exchange", "Đã nhắc"), lambda row: date_text(row.reminded), 92, Align.RIGHT),
        ListColumn("count", translate("exchange", "Số việc"), lambda row: str(row.count), 76, Align.RIGHT, shown=False),
        status_column(
            "due", translate("exchange", "Hạn gần nhất"), lambda row: due_status(row.due, today()), 148, shown=False
        ),
    )


def _files_column() -> ListColumn[MissingRow]:
    column: ListColumn[MissingRow] = status_column("files", translate("exchange", "File"), files_status, FILES_WIDTH)
    return replace(column, sortable=False, tip=lambda row: "\n".join((*packages_lines(row), *form_lines(row))))


def files_status(row: MissingRow) -> Status | None:
    """Packages lost on the way count more than forms that are out."""
    if row.packages:
        numbers = [number for each in row.packages for number in each.missing]
        if len(numbers) == 1:
            return Status(translate("exchange", "Thiếu gói số {0}").format(numbers[0]), Tone.LATE)
        return Status(translate("exchange", "Thiếu {0} gói").format(len(numbers)), Tone.LATE)
    if row.forms:
        return Status(translate("exchange", "{0} phiếu chưa trả").format(len(row.forms)), Tone.WAIT)
    return None


def packages_lines(row: MissingRow) -> tuple[str, ...]:
    """ "3 trong 4 gói đã đến, thiếu số 2", a line for each copy of the unit's data."""
    lines = []
    for number, each in enumerate(row.packages):
        line = translate("exchange", "{0} trong {1} gói đã đến, thiếu số {2}").format(
            each.last - len(each.missing), each.last, ", ".join(map(str, each.missing))
        )
        lines.append(translate("exchange", "{0} (máy thứ {1})").format(line, number + 1) if number else line)
    return tuple(lines)


def form_lines(row: MissingRow) -> tuple[str, ...]:
    """The forms a unit has not sent back, and since when it has them."""
    given = translate("exchange", "{0}: gửi ngày {1}, chưa trả về")
    return tuple(given.format(choice_label("workbook", form.kind), moment_day_text(form.at)) for form in row.forms)


def short_titles(names: Sequence[str]) -> list[str]:
    """Headings of at most two short lines; of names that begin alike what comes after that."""
    titles = [shortened(capital(name), LONGEST_TITLE) for name in names]
    for title in {title for title in titles if titles.count(title) > 1}:
        places = [place for place, each in enumerate(titles) if each == title]
        words = [names[place].split() for place in places]
        alike = sum(1 for _ in takewhile(lambda each: len(set(each)) == 1, zip(*words, strict=False)))
        for place, each in zip(places, words, strict=True):
            if rest := " ".join(each[max(0, alike - 1) :]):
                titles[place] = shortened("…" + rest, LONGEST_TITLE)
    for place, title in enumerate(titles):
        if number := titles[:place].count(title):
            titles[place] = f"{title} [{number + 1}]"
    return titles


def sent_status(row: MissingRow, matter: str, today: date) -> Status:
    """What a unit has sent for one round or letter."""
    if matter in row.sent:
        return Status(translate("exchange", "Đã gửi"), Tone.OK)
    waiting = next((each for each in row.matters if each.id == matter), None)
    if waiting is None:
        return Status("", Tone.QUIET, "status-none")  # the drawing is the dash; the text for copying has its own
    if waiting.due is None:
        return Status(translate("exchange", "Chưa gửi"), Tone.WAIT)
    days = (waiting.due - today).days
    if days < 0:
        return Status(translate("exchange", "Quá {0} ngày").format(-days), Tone.LATE)
    tone = Tone.WAIT if days <= 7 else Tone.QUIET
    return Status(translate("exchange", "Hạn {0}").format(f"{waiting.due:%d/%m}"), tone, "status-clock")


def matters_text(row: MissingRow) -> str:
    """What a unit has not sent, in one line."""
    return "; ".join((*(matter.name for matter in row.matters), *packages_lines(row), *form_lines(row)))


def due_status(due: date | None, today: date) -> Status:
    """How far off a deadline is."""
    if due is None:
        return Status(translate("exchange", "Không có hạn"), Tone.QUIET, "status-none")
    days = (due - today).days
    if days < 0:
        return Status(translate("exchange", "Quá hạn {0} ngày").format(-days), Tone.LATE)
    if days == 0:
        return Status(translate("exchange", "Hạn hôm nay"), Tone.WAIT)
    tone = Tone.WAIT if days <= 7 else Tone.QUIET
    return Status(translate("exchange", "Còn {0} ngày").format(days), tone, "status-clock")
