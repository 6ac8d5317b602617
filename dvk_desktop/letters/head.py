"""The head of a letter: who issues it, number, place and date, kind, subject; in any order of its two columns."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.documents import DocumentNumber, kind_of_symbol, leading_document_number
from dvk_desktop.letters import bodies
from dvk_desktop.letters.lines import (
    DATE_LINE,
    KINH_GUI,
    NUMBER_LEAD,
    SUBJECT_LEAD,
    Cell,
    Line,
    is_date_line,
    is_national,
    is_party,
    is_rule,
    is_youth,
    title_code,
    trimmed,
    urgency,
)
from dvk_desktop.usecases.letters.reading import ReadDate, Span

_LONGEST_HEAD = 70  # lines; beyond it there is no head
_BODY_START = re.compile(
    r"\W{0,3}(?:can cu|thuc hien|xet de nghi|theo de nghi|de nghi cua|tra loi|tiep theo|trong thoi gian|ngay \d|"
    r"trong nam|trong nhung nam|nam \d{4},|tren co so|sau khi|vua qua|hien nay|phan (?:i|1|thu)\b|a\. |"
    r"de (?:tiep|thuc|nang|dam|bao|trien|chu|kip)|nham|kinh gui|dieu 1|i[.\- ]|1[.]\s)"
)

# "Hà Nội, ngày 05/3/2024" at the end of a cell
_SHORT_DATE_LINE = re.compile(r"(?<=, )ngay\s*(?P<day>\d{1,2})\s?[/.-]\s?(?P<month>\d{1,2})\s?[/.-]\s?(?P<year>\d{4})$")


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


def read_head(lines: list[Line]) -> Head:
    """Read the head from the lines of a healed letter."""
    head = Head()
    first = lines[:_LONGEST_HEAD]
    recipients_at = next((at for at, line in enumerate(first) if KINH_GUI.match(line.folded.lstrip())), None)
    title_at = _title_line(first[: recipients_at if recipients_at is not None else None])
    if title_at is not None:
        head.title = title_code(next(cell for cell in first[title_at].cells if title_code(cell)))
        head.spans["doc_type"] = _span(first[title_at].whole)
    head.has_recipients = recipients_at is not None
    top = title_at if title_at is not None else recipients_at if recipients_at is not None else _first_prose(first)
    number_at = _read_number(head, first[:top] if top else first)
    _read_date(head, first[: (recipients_at or title_at or top or len(first)) + 1])
    _read_marks(head, first[:top])
    _read_issuer(head, first[:top], number_at)
    if title_at is not None:
        head.body_line = _read_title_subject(head, lines, title_at + 1)
    else:
        head.body_line = top
        _read_letter_subject(head, first[:top], number_at)
    if recipients_at is not None:
        head.body_line = recipients_at
    return head


def _title_line(lines: list[Line]) -> int | None:
    for at, line in enumerate(lines):
        if len(line.text) > 250 or (at > 6 and _BODY_START.match(line.folded.lstrip())):
            return None
        if len(line.cells) == 1 and title_code(line.cells[0]) is not None:
            return at
    return None


def _first_prose(lines: list[Line]) -> int:
    """Without title and addressees the head ends before the first sentence."""
    for at, line in enumerate(lines):
        if _BODY_START.match(line.folded.lstrip()) or (len(line.whole.text) > 100 and not line.whole.is_upper):
            return at
    return len(lines)


# --- number, date, marks ----------------------------------------------------------------------------------------------


def _read_number(head: Head, lines: list[Line]) -> int | None:
    for at, line in enumerate(lines):
        for cell in line.cells:
            lead = NUMBER_LEAD.match(cell.text)
            if lead is None:
                continue
            # The number itself may stand apart from "Số:", as it is filled in by hand.
            rest_start = cell.start + lead.end()
            rest = line.text[rest_start - line.start :]
            if not rest.strip() and at + 1 < len(lines):
                rest_start, rest = lines[at + 1].start, lines[at + 1].text
            found = leading_document_number(rest)
            if found is None:
                continue
            head.number, end = found
            where = trimmed(rest_start, rest[:end])
            head.spans["number" if head.number.number else "symbol"] = _span(where)
            return at
    return None


def _read_date(head: Head, lines: list[Line]) -> None:
    for line in lines:
        for cell in line.cells:
            hit = DATE_LINE.search(cell.folded) or _SHORT_DATE_LINE.search(cell.folded)
            if hit is None or SUBJECT_LEAD.match(cell.folded) or not _is_dateline(cell, hit):
                continue
            where = cell.part(hit.start(), hit.end())
            spec = _printed_date(hit["day"], hit["month"], int(hit["year"]))
            if spec is None:
                continue
            head.date = ReadDate(" ".join(where.text.split()), spec, _span(where))
            head.day_missing = spec.first != spec.last
            head.spans["date"] = _span(where)
            _read_place(head, cell, hit.start())
            return


def _is_dateline(cell: Cell, hit: re.Match[str]) -> bool:
    before, after = cell.folded[: hit.start()].rstrip(), cell.folded[hit.end() :].strip(" .*_-|")
    return len(after) <= 3 and (not before or before.endswith(",") or len(before) <= 45)


def _printed_date(day: str, month: str, year: int) -> DateSpec | None:
    if not 1900 <= year <= 2199:
        return None
    day, month = day.strip(), month.strip()
    whole_month = int(month) if re.fullmatch(r"\d{1,2}", month) and 1 <= int(month) <= 12 else None
    if whole_month is None:
        return DateSpec.year(year)
    if re.fullmatch(r"\d{1,2}", day):
        try:
            return DateSpec.day(date(year, whole_month, int(day)))
        except ValueError:
            return DateSpec.month(year, whole_month)  # "ngày 32": misread or mistyped; the month still holds
    return DateSpec.month(year, whole_month)


def _read_place(head: Head, cell: Cell, end: int) -> None:
    start = 0
    for name in ("number", "symbol"):
        span = head.spans.get(name)
        if span is not None and isinstance(span[1], int) and cell.start < span[1] <= cell.end:
            start = span[1] - cell.start
    place = cell.part(start, end)
    bare = re.search(r"(?P<name>[^\W\d_][\w.'’\s-]*?)\s*,?\s*$", place.text)
    if bare is not None and len(bare["name"]) <= 40 and NUMBER_LEAD.match(place.text) is None:
        head.place = " ".join(bare["name"].split())
        head.spans["place"] = (place.start + bare.start("name"), place.start + bare.end("name"))


def _read_marks(head: Head, lines: list[Line]) -> None:
    for line in lines:
        for cell in line.cells:
            head.national = head.national or is_national(cell)
            head.party = head.party or is_party(cell)
            if head.urgency is None and (stamp := urgency(cell)):
                head.urgency = stamp
                head.spans["urgency"] = _span(cell)


# --- issuer -----------------------------------------------------------------------------------------------------------


def _read_issuer(head: Head, lines: list[Line], number_at: int | None) -> None:
    names: list[list[Cell]] = []
    for line in lines[: number_at if number_at is not None else len(lines)]:
        for cell in line.cells:
            cell = _without_noise(cell)
            if not _may_be_issuer(cell):
                continue
            if names and not (bodies.starts_capitals(cell.key) and not _goes_on(names[-1][-1], cell)):
                names[-1].append(cell)
            elif names or bodies.starts_capitals(cell.key) or cell.is_upper:
                names.append([cell])
    if not names and number_at is not None:  # the right column came first
        after = [
            cell for line in lines[number_at + 1 :] for cell in line.cells if cell.is_upper and _may_be_issuer(cell)
        ]
        names = [[cell] for cell in after if bodies.starts_capitals(cell.key)][:2]
    if not names:
        return
    head.issuer, head.spans["issuer"] = _joined(names[-1])
    if len(names) > 1:
        head.superior, head.spans["superior"] = _joined(names[-2])


def _without_noise(cell: Cell) -> Cell:
    """Without what a scan put before or after the words."""
    lead = re.match(r"[\W_]+", cell.text)
    tail = re.search(r"[^\w)]+(?:[a-zà-ỹ]?[\W_]+)*$", cell.text)
    return cell.part(lead.end() if lead else 0, tail.start() if tail else None)


def _may_be_issuer(cell: Cell) -> bool:
    if len(cell.key) < 3 or is_rule(cell) or is_national(cell) or is_party(cell) or is_youth(cell) or urgency(cell):
        return False
    if is_date_line(cell) or NUMBER_LEAD.match(cell.text) or SUBJECT_LEAD.match(cell.folded):
        return False
    if cell.key.startswith(("du thao", "mau so", "phu luc", "ban sao", "luu hanh")):
        return False
    return cell.is_upper or (bodies.starts_capitals(cell.key) and len(cell.text) <= 60 and cell.text[:1].isupper())


def _goes_on(above: Cell, cell: Cell) -> bool:
    """Whether `cell` only looks like a new name: "BAN CHỈ ĐẠO / PHÒNG, CHỐNG …", "SỞ GIÁO DỤC / VÀ ĐÀO TẠO"."""
    if bodies.continues_name(cell.key):
        return True
    return above.text.rstrip().endswith((",", "-", "–")) or cell.key.startswith(("phong, chong", "phong chong"))


def _joined(cells: list[Cell]) -> tuple[str, tuple[Span, ...] | Span]:
    text = " ".join(" ".join(cell.text.split()) for cell in cells)
    return text, _span(cells[0]) if len(cells) == 1 else tuple(_span(cell) for cell in cells)


# --- subject ----------------------------------------------------------------------------------------------------------


def _read_letter_subject(head: Head, lines: list[Line], number_at: int | None) -> None:
    """ "V/v …" below the number, over as many lines as it goes on in its column."""
    found: list[Cell] = []
    blank = 0
    for at, line in enumerate(lines):
        if found and line.is_blank:
            blank += 1
            continue
        for cell in line.cells:
            if not found:
                lead = SUBJECT_LEAD.match(cell.folded)
                if lead is None and number_at is not None and at > number_at and re.match(r"Về\s", cell.text):
                    lead = re.match(r"ve\s+", cell.folded)
                if lead is not None and not is_date_line(cell):
                    found.append(cell.part(lead.end()))
                    blank = 0
            elif _goes_on_with_subject(cell, found[-1], blank):
                found.append(cell)
                blank = 0
    found = [cell for cell in found if cell.text]
    if found:
        text = " ".join(" ".join(cell.text.split()) for cell in found)
        head.subject = text.strip(" .;*_")
        head.spans["subject"] = tuple(_span(cell) for cell in found)


def _goes_on_with_subject(cell: Cell, previous: Cell, blank: int) -> bool:
    if is_rule(cell) or is_national(cell) or is_party(cell) or is_youth(cell) or is_date_line(cell):
        return False
    if NUMBER_LEAD.match(cell.text) or previous.text.endswith(".") or (cell.is_upper and not previous.is_upper):
        return False
    return blank == 0 or (blank <= 1 and cell.text[:1].islower())


def _read_title_subject(head: Head, lines: list[Line], at: int) -> int:
    """The subject under the title: its lines up to a gap, a rule, the addressees or the first sentence."""
    found: list[Cell] = []
    while at < len(lines):
        line = lines[at]
        if line.is_blank:
            following = next((each for each in lines[at:] if not each.is_blank), None)
            if found and not (following is not None and following.whole.text[:1].islower()):
                break
            at += 1
            continue
        cell = line.whole
        if KINH_GUI.match(cell.folded) or (is_date_line(cell) and not found and len(cell.text) < 60):
            break
        if is_rule(cell) or re.match(r"[-_*]{4,}", cell.text):
            if found:
                break
            at += 1
            continue
        if found and (
            _BODY_START.match(cell.folded) or len(cell.text) > 160 or (cell.is_upper and not found[-1].is_upper)
        ):
            break
        if re.match(
            r"(?:can cu|theo de nghi|xet de nghi|dieu 1|\(\s*(?:kem theo|ban hanh kem|du thao))\b", cell.folded
        ):
            break
        found.append(cell)
        at += 1
        if len(found) > 8:
            break
    if found:
        lead = re.match(r"(?:v/v|ve viec)\s*:?\s*", found[0].folded)
        first = found[0].part(lead.end()) if lead is not None else found[0]
        parts = [first, *found[1:]]
        head.subject = " ".join(" ".join(cell.text.split()) for cell in parts).strip(" .;*_")
        head.spans["subject"] = tuple(_span(cell) for cell in parts)
    return at


def _span(cell: Cell) -> Span:
    return cell.start, cell.end
