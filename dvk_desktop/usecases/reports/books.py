"""Registers of letters as printed books (`domain.md` 6.6): letters in, out, sent by post, and how those in were dealt
with.

The office's clerk keeps the general books; these hold the part of the movement and say so. Headings are those of
Decree 30/2020 (Phụ lục IV) and are not translated.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import UNWRITTEN
from dvk_desktop.language.formats import format_day
from dvk_desktop.usecases.directives.rows import DirectiveRow
from dvk_desktop.usecases.reports.book_words import broken, called, kind_and_subject, recipients_named
from dvk_desktop.usecases.reports.letterhead import Letterhead
from dvk_desktop.usecases.reports.paper import Cell, Column, Paper, Table
from dvk_desktop.usecases.reports.tables import choice, day_text

OWN_PART = (
    "Sổ này ghi riêng phần văn bản về phong trào thi đua “Dân vận khéo”, dùng để theo dõi; không thay sổ đăng ký văn "
    "bản chung của cơ quan."
)
POSTED = "Văn bản đi có ghi số lượng bì thì đứng trong sổ này."
_LARGEST = 10**9
_NOTE = Column("Ghi chú", width_mm=16)
_SIGNED = Column("Ký nhận", width_mm=14)
_KEEPER = "NGƯỜI LẬP SỔ"
_VOLUME = "……"
"""Room for what only the one who keeps the books knows."""


@dataclass(frozen=True, slots=True)
class BookEntry:
    """One line of a book. `answers`: numbers of the office's own papers about the letter; `kept_by`: who keeps the
    office's copy; `passed_on`: the day on which it went to whom it concerns, as entered, else that of the instruction
    or of issue; `note` as typed; `copies`: how many were made; `signed_for`: who signed for it, as an older book says;
    `envelopes`: how many went to the post; `units`: how many others were given something to do."""

    row: DirectiveRow
    answers: tuple[str, ...] = ()
    kept_by: str = ""
    passed_on: DateSpec | None = None
    reported_on: DateSpec | None = None
    note: str = ""
    copies: int | None = None
    signed_for: str = ""
    envelopes: int | None = None
    units: int = 0


@dataclass(frozen=True, slots=True)
class BookPeriod:
    """Which days a book holds, both included."""

    since: date
    until: date

    @property
    def year(self) -> int | None:
        """The year, if it is a whole one."""
        whole = (self.since.month, self.since.day, self.until.month, self.until.day) == (1, 1, 12, 31)
        return self.since.year if whole and self.since.year == self.until.year else None

    def text(self) -> str:
        """Of the cover: "Năm 2026. Từ ngày 01/01/2026 đến ngày 31/12/2026"."""
        days = f"Từ ngày {format_day(self.since)} đến ngày {format_day(self.until)}"
        return f"Năm {self.since.year}. {days}" if self.since.year == self.until.year else days


def incoming_book(entries: Sequence[BookEntry], undated: int, letterhead: Letterhead, period: BookPeriod) -> Paper:
    """Sổ đăng ký văn bản đến. `undated`: letters in that have no day yet, so stand in no book."""
    columns = (
        Column("Ngày đến", width_mm=20, align="center"),
        Column("Số đến", width_mm=11, align="center"),
        Column("Tác giả", width_mm=30),
        Column("Số, ký hiệu văn bản", width_mm=29),
        Column("Ngày tháng văn bản", width_mm=20, align="center"),
        Column("Tên loại và trích yếu nội dung văn bản"),
        Column("Đơn vị hoặc người nhận", width_mm=27),
        Column("Ngày chuyển", width_mm=20, align="center"),
        _SIGNED,
        _NOTE,
    )
    written = [entry for entry in entries if entry.row.doc_type not in UNWRITTEN]
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (
            day_text(entry.row.received_on),
            entry.row.arrival_number,
            entry.row.issuer,
            broken(entry.row.number_full),
            day_text(entry.row.date),
            kind_and_subject(entry.row),
            entry.row.handler,
            day_text(entry.passed_on),
            entry.signed_for,
            entry.note,
        )
        for entry in _as_arrived(written)
    )
    numbers = [number for entry in written if (number := _number(entry.row.arrival_number)) < _LARGEST]
    return _book("Sổ đăng ký văn bản đến", columns, rows, numbers, undated, letterhead, period)


def outgoing_book(entries: Sequence[BookEntry], undated: int, letterhead: Letterhead, period: BookPeriod) -> Paper:
    """Sổ đăng ký văn bản đi: what was issued. `undated`: drafts and letters without number or day."""
    columns = (
        Column("Số, ký hiệu văn bản", width_mm=26),
        Column("Ngày tháng văn bản", width_mm=20, align="center"),
        Column("Tên loại và trích yếu nội dung văn bản"),
        Column("Người ký", width_mm=22),
        Column("Nơi nhận văn bản", width_mm=38),
        Column("Đơn vị, người nhận bản lưu", width_mm=20),
        Column("Số lượng bản", width_mm=14),
        Column("Ngày chuyển", width_mm=20, align="center"),
        _SIGNED,
        _NOTE,
    )
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (
            broken(entry.row.number_full),
            day_text(entry.row.date),
            kind_and_subject(entry.row),
            entry.row.signer_name,
            recipients_named(entry.row.recipients),
            entry.kept_by,
            str(entry.copies or ""),
            day_text(entry.passed_on),
            entry.signed_for,
            entry.note,
        )
        for entry in sorted(entries, key=_issue_order)
        if entry.row.doc_type not in UNWRITTEN
    )
    return _book("Sổ đăng ký văn bản đi", columns, rows, [], undated, letterhead, period)


def post_book(entries: Sequence[BookEntry], undated: int, letterhead: Letterhead, period: BookPeriod) -> Paper:
    """Sổ gửi văn bản đi bưu điện: the letters out of which somebody said how many envelopes went to the post."""
    columns = (
        Column("Ngày chuyển", width_mm=24, align="center"),
        Column("Số, ký hiệu văn bản", width_mm=38),
        Column("Nơi nhận văn bản"),
        Column("Số lượng bì", width_mm=20, align="center"),
        Column("Ký nhận và dấu bưu điện", width_mm=46),
        Column("Ghi chú", width_mm=34),
    )
    posted = sorted((entry for entry in entries if entry.envelopes), key=_posting_order)
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (
            day_text(entry.passed_on),
            broken(entry.row.number_full),
            recipients_named(entry.row.recipients),
            str(entry.envelopes),
            entry.signed_for,
            entry.note,
        )
        for entry in posted
    )
    paper = _book("Sổ gửi văn bản đi bưu điện", columns, rows, [], 0, letterhead, period)
    return paper if rows else replace(paper, notes=(*paper.notes, POSTED))


def handling_book(entries: Sequence[BookEntry], undated: int, letterhead: Letterhead, period: BookPeriod) -> Paper:
    """Sổ theo dõi giải quyết văn bản đến; tasks given without a letter stand in it too, named as what they are."""
    columns = (
        Column("Số đến", width_mm=12, align="center"),
        Column("Tên loại, số, ký hiệu, ngày tháng và tên cơ quan ban hành văn bản"),
        Column("Đơn vị hoặc người nhận", width_mm=34),
        Column("Thời hạn giải quyết", width_mm=21, align="center"),
        Column("Tiến độ giải quyết", width_mm=44),
        Column("Số, ký hiệu văn bản trả lời", width_mm=32),
        Column("Ghi chú", width_mm=26),
    )
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (
            entry.row.arrival_number,
            called(entry.row),
            entry.row.handler,
            format_day(entry.row.due_on_paper) if entry.row.due_on_paper else "",
            _progress(entry),
            "\n".join(broken(answer) for answer in entry.answers),
            entry.note,
        )
        for entry in _as_arrived(entries)
    )
    return _book("Sổ theo dõi giải quyết văn bản đến", columns, rows, [], undated, letterhead, period)


def _progress(entry: BookEntry) -> str:
    row = entry.row
    said = [choice("directive_state", row.state)]
    if entry.reported_on:
        said = [f"Đã báo cáo ngày {day_text(entry.reported_on)}"]
    if row.expected:
        if 0 < entry.units < row.expected:  # a line for each clause or period
            said.append(f"đã giao {entry.units} đơn vị {row.expected} việc, {row.done} việc đã báo cáo")
        else:
            said.append(f"đã giao {row.expected} đơn vị, {row.done} đơn vị báo cáo")
    return "; ".join(said)


def _number(text: str) -> int:
    digits = ""
    for letter in text.strip():
        if not letter.isdecimal():
            break
        digits += letter
    return int(digits[:9]) if digits else _LARGEST


def _day(spec: DateSpec | None) -> date:
    return spec.last if spec is not None and spec.last is not None else date.max


def _issue_order(entry: BookEntry) -> tuple[date, int]:
    return _day(entry.row.date), _number(entry.row.number_full)


def _posting_order(entry: BookEntry) -> tuple[date, date, int]:
    return _day(entry.passed_on), *_issue_order(entry)


def _as_arrived(entries: Sequence[BookEntry]) -> list[BookEntry]:
    """By day and number of arrival; without a number in the order of entering (`entries` come newest first)."""
    oldest_first = list(reversed(entries))
    return sorted(oldest_first, key=_arrival_order)


def _arrival_order(entry: BookEntry) -> tuple[date, int]:
    return _day(entry.row.received_on or entry.row.date), _number(entry.row.arrival_number)


def _book(
    title: str,
    columns: tuple[Column, ...],
    rows: tuple[tuple[Cell, ...], ...],
    numbers: Sequence[int],
    undated: int,
    letterhead: Letterhead,
    period: BookPeriod,
) -> Paper:
    cover = [period.text()]
    if numbers:
        cover.append(f"Từ số {min(numbers)} đến số {max(numbers)}")
    cover.append(f"Quyển số {_VOLUME}")
    notes = [OWN_PART]
    if undated:
        notes.append(f"Còn {undated} văn bản chưa có số hoặc ngày nên chưa vào sổ này.")
    empty = "" if rows else "Không có văn bản nào trong thời gian này."
    return Paper(
        layout=letterhead.layout,
        day=letterhead.day,
        head=letterhead.head(),
        title=title,
        subtitle=". ".join(cover),
        blocks=(Table(columns, rows, numbered=False, note=empty),),
        signature=letterhead.signature,
        prepared_by=replace(letterhead.prepared_by, authority=letterhead.prepared_by.authority or _KEEPER),
        landscape=True,
        notes=tuple(notes),
    )
