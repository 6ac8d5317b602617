"""The head of a letter: who issues it, number, place and date, kind, subject; in any order of its two columns."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from dvk_desktop.domain.dates import DateSpec, spec_of_parts
from dvk_desktop.domain.document_numbers import DocumentNumber
from dvk_desktop.domain.documents import kind_of_symbol
from dvk_desktop.letters.addressees import first_entry
from dvk_desktop.letters.healing import LIKE_DIGITS
from dvk_desktop.letters.issuers import Name, named_whole_below, read_issuer
from dvk_desktop.letters.lines import (
    DATE_LINE,
    KINH_GUI,
    KINH_SPOILED,
    NUMBER_LEAD,
    PROSE_START,
    SUBJECT_LEAD,
    WIRED_TO,
    Cell,
    Line,
    is_national,
    is_party,
    title_code,
    urgency,
)
from dvk_desktop.letters.own_number import read_own_number
from dvk_desktop.letters.subjects import read_letter_subject, read_title_subject
from dvk_desktop.usecases.letters.reading import ReadDate, Span

_LONGEST_HEAD = 70  # lines; beyond it there is no head
_LONGEST_HEADING = 12  # lines of issuer, number, State and date, down to the title

# "Hà Nội, ngày 05/3/2024" at the end of a cell
_SHORT_DATE_LINE = re.compile(r"(?<=, )ngay\s*(?P<day>\d{1,2})\s?[/.-]\s?(?P<month>\d{1,2})\s?[/.-]\s?(?P<year>\d{4})$")

_DATE_BEGUN = re.compile(r"(?<=, )ngay\b[\s\d.…_]*(?:thang\b[\s\d.…_]*(?:nam)?)?$")
_DATE_GOES_ON = re.compile(r"[\d.…_ ]{0,12}(?:thang|nam)\b|[\d.…_]{1,4}$")
_OF_PLACE_BACKWARDS = re.compile(r"[\w.'’\s-]*")


@dataclass
class Head:
    """What the head gave, with spans by field name, and the first line after it."""

    issuer: str | None = None
    superior: str | None = None
    number: DocumentNumber | None = None
    date: ReadDate | None = None
    day_missing: bool = False
    place: str | None = None
    title: str | None = None
    subject: str | None = None
    urgency: str | None = None
    national: bool = False
    party: bool = False
    has_recipients: bool = False
    body_line: int = 0
    spans: dict[str, Span | tuple[Span, ...]] = field(default_factory=dict)

    @property
    def doc_type(self) -> str | None:
        """The printed title; a letter form without one is a công văn; else what the symbol says."""
        if self.title is not None:
            return self.title
        if self.subject is not None or self.has_recipients:
            return "cong_van"
        symbol = self.number.symbol if self.number is not None else None
        return (kind_of_symbol(symbol) or "other") if symbol else None

    def kept(self, field: str, name: Name | None) -> str | None:
        """The text of `name`, its place kept for `field`."""
        if name is None:
            return None
        self.spans[field] = name[1]
        return name[0]


def read_head(lines: list[Line]) -> Head:
    """Read the head from the lines of a healed letter."""
    head = Head()
    lines = _title_in_its_place(lines)
    first = lines[:_LONGEST_HEAD]
    recipients_at = next((at for at, line in enumerate(first) if KINH_GUI.match(line.folded.lstrip())), None)
    if recipients_at is None:  # a scan spoiled "gửi"
        recipients_at = next((at for at, line in enumerate(first) if KINH_SPOILED.match(line.folded.lstrip())), None)
    if recipients_at is not None:
        recipients_at = first_entry(first, recipients_at)
    title_at = _title_line(first[: recipients_at if recipients_at is not None else None])
    if title_at is not None:
        head.title = title_code(next(cell for cell in first[title_at].cells if title_code(cell)))
        head.spans["doc_type"] = first[title_at].whole.span
    if recipients_at is None and head.title == "cong_dien":
        below = range(title_at + 1 if title_at is not None else 0, len(first))
        recipients_at = next((at for at in below if WIRED_TO.fullmatch(first[at].whole.folded)), None)
    head.has_recipients = recipients_at is not None
    top = title_at if title_at is not None else recipients_at if recipients_at is not None else _first_prose(first)
    own = read_own_number(first[:top] if top else first)
    number_at = own.line if own is not None else None
    if own is not None:
        head.number = own.number
        head.spans["number" if own.number.number else "symbol"] = own.span
    _read_date(head, first[: (recipients_at or title_at or top or len(first)) + 1])
    _read_marks(head, first[:top])
    issuer, superior = read_issuer(first[:top], number_at)
    if issuer is not None and superior is None:
        issuer = named_whole_below(first, issuer) or issuer
    head.issuer = head.kept("issuer", issuer)
    head.superior = head.kept("superior", superior)
    if title_at is not None:
        subject, head.body_line = read_title_subject(lines, title_at + 1)
    else:
        subject, head.body_line = read_letter_subject(first[:top], number_at), top
    head.subject = head.kept("subject", subject)
    if recipients_at is not None:
        head.body_line = recipients_at
    return head


def _title_in_its_place(lines: list[Line]) -> list[Line]:
    """The lines with a title that came out above the whole heading (a box of its own in Word) put below it."""
    at = next((place for place, line in enumerate(lines[:5]) if not line.is_blank), None)
    if at is None or len(lines[at].cells) != 1 or title_code(lines[at].cells[0]) is None:
        return lines
    below = range(at + 1, min(at + _LONGEST_HEADING, len(lines)))
    heading = [place for place in below if any(map(_is_of_heading, lines[place].cells))]
    if not any(is_national(cell) or is_party(cell) for place in heading for cell in lines[place].cells):
        return lines
    return [*lines[:at], *lines[at + 1 : heading[-1] + 1], lines[at], *lines[heading[-1] + 1 :]]


def _is_of_heading(cell: Cell) -> bool:
    if is_national(cell) or is_party(cell) or NUMBER_LEAD.match(cell.text):
        return True
    return DATE_LINE.search(cell.folded) is not None and len(cell.text) < 60


def _title_line(lines: list[Line]) -> int | None:
    for at, line in enumerate(lines):
        if len(line.text) > 250 or (at > 6 and _is_prose(line)):
            return None
        if len(line.cells) == 1 and title_code(line.cells[0]) is not None:
            return at
    return None


def _is_prose(line: Line) -> bool:
    """Whether a sentence begins; "ngày 25 tháng 5 năm 2015" below its place does not."""
    folded = line.folded.strip()
    return PROSE_START.match(folded) is not None and DATE_LINE.fullmatch(folded.rstrip(" .*")) is None


def _first_prose(lines: list[Line]) -> int:
    """Without title and addressees the head ends before the first sentence."""
    for at, line in enumerate(lines):
        if _is_prose(line) or (len(line.whole.text) > 100 and not line.whole.is_upper):
            return at
    return len(lines)


# --- date, marks ----------------------------------------------------------------------------------------------------


def _read_date(head: Head, lines: list[Line]) -> None:
    for line in lines:
        for cell in line.cells:
            hit = DATE_LINE.search(cell.folded) or _SHORT_DATE_LINE.search(cell.folded)
            if hit is None or SUBJECT_LEAD.match(cell.folded) or not _is_dateline(cell, hit):
                continue
            where = cell.part(hit.start(), hit.end())
            day, month = (_digits(cell.text[hit.start(name) : hit.end(name)]) for name in ("day", "month"))
            spec = _printed_date(day, month, int(hit["year"]))
            if spec is None:
                continue
            head.date = ReadDate(" ".join(where.text.split()), spec, where.span)
            head.day_missing = spec.first != spec.last
            head.spans["date"] = where.span
            _read_place(head, cell, hit.start())
            return
    _read_broken_date(head, lines)


def _read_broken_date(head: Head, lines: list[Line]) -> None:
    """A date whose parts came out on lines or in columns of their own: "Sơn Thủy, ngày" / "tháng 8 năm 2025", or its
    month and year apart too."""
    for at, first in enumerate(lines):
        begun_in = [(cell, hit) for cell in first.cells[:8] if (hit := _DATE_BEGUN.search(cell.folded))]
        for cell, opening in begun_in:
            near = [one for line in lines[at : at + 6] for one in line.cells[:8] if one.start > cell.start]
            rest = [one for one in near if _DATE_GOES_ON.match(one.folded)][:3]
            for taken in range(1, len(rest) + 1):
                ending = rest[taken - 1]
                printed = " ".join([opening[0], *(one.folded for one in rest[:taken])])
                hit = DATE_LINE.fullmatch(printed.rstrip(" .*"))
                spec = _printed_date(hit["day"], hit["month"], int(hit["year"])) if hit is not None else None
                if spec is None:
                    continue
                begun = cell.part(opening.start())
                words = " ".join(" ".join([begun.text, *(one.text for one in rest[:taken])]).split())
                head.date = ReadDate(words, spec, (begun.start, ending.end))
                head.day_missing = spec.first != spec.last
                head.spans["date"] = (begun.span, *(one.span for one in rest[:taken]))
                _read_place(head, cell, opening.start())
                return


def _is_dateline(cell: Cell, hit: re.Match[str]) -> bool:
    before, after = cell.folded[: hit.start()].rstrip(), cell.folded[hit.end() :].strip(" .*_-|")
    return len(after) <= 3 and (not before or before.endswith(",") or len(before) <= 45)


def _digits(text: str) -> str:
    """A day or month in which a scan took 1 for l or 0 for O ("I0"); without a digit of its own nothing is guessed."""
    bare = text.strip(" .,:;'`")
    return bare.translate(LIKE_DIGITS) if re.fullmatch(r"\d{1,2}|\d[lI|\]!Oo]|[lI|\]!Oo]\d", bare) else text


def _printed_date(day: str, month: str, year: int) -> DateSpec | None:
    """What is filled in of day and month; a day or month left blank, misread or not in the calendar is not known."""
    known = {name: text.strip() for name, text in (("d", day), ("m", month)) if re.fullmatch(r"\s*\d{1,2}\s*", text)}
    for kind, names in (("dmy", ("d", "m")), ("my", ("m",)), ("y", ())):
        try:
            if all(name in known for name in names):
                return spec_of_parts(kind, {**{name: known[name] for name in names}, "y": str(year)}, date.min, "back")
        except ValueError:
            continue  # "ngày 32": the month still holds
    return None


def _read_place(head: Head, cell: Cell, end: int) -> None:
    start = 0
    for name in ("number", "symbol"):
        span = head.spans.get(name)
        if span is not None and isinstance(span[1], int) and cell.start < span[1] <= cell.end:
            start = span[1] - cell.start
    place = cell.part(start, end)
    words = place.text.rstrip().removesuffix(",").rstrip()
    told = _OF_PLACE_BACKWARDS.match(words[::-1])
    said = re.search(r"[^\W\d_].*", words[len(words) - told.end() :], re.DOTALL) if told is not None else None
    if said is not None and len(said[0]) <= 40 and NUMBER_LEAD.match(place.text) is None:
        head.place = " ".join(said[0].split())
        head.spans["place"] = (place.start + len(words) - len(said[0]), place.start + len(words))


def _read_marks(head: Head, lines: list[Line]) -> None:
    for line in lines:
        for cell in line.cells:
            head.national = head.national or is_national(cell)
            head.party = head.party or is_party(cell)
            if head.urgency is None and (stamp := urgency(cell)):
                head.urgency = stamp
                head.spans["urgency"] = cell.span
