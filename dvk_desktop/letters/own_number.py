"""The number of a letter itself: what stands behind "Số:" in its head, also where it was filled in by hand, put on by a
signing program or spoiled by a scan."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dvk_desktop.domain.document_numbers import DocumentNumber, leading_document_number
from dvk_desktop.letters.healing import LIKE_DIGITS
from dvk_desktop.letters.lines import NUMBER_LEAD, Line, trimmed
from dvk_desktop.usecases.letters.reading import Span

# "l873/SNV", "4I-GM": letters a scan took for digits, beside a digit
_MISREAD = re.compile(r"^\s*(?=[lIO]{0,2}\d|\d+[lIO])[\dlIO]{2,6}(?=\s?[/-])")
_DASH_LEFT_OUT = re.compile(r"^(\s*\d{1,5})\s(?=[A-ZĐ]\w{1,3}/[A-ZĐ])")  # "33 CV/ĐTN", as the Youth Union writes
_ALONE = re.compile(r"\s*(\d{1,6}[a-z]?)\s*")
_SYMBOL_BELOW = re.compile(r"[/-]\s?[A-ZĐ][\w&]{0,15}(?:[-/][\w&]{1,16})*")
_SYMBOL_ALONE = re.compile(r"[/-]?\s?((?:[A-ZĐ]{2,10}|TTr|CTr|QyĐ)(?:[-/][A-ZĐ][A-Za-zĐđ]{1,14})+)")
_SPOILED_LEAD = re.compile(
    r"\W{0,3}S[oóòốồ0éêe]\s?\S{0,14}?(?:\s\S{1,8}?)?\s?[/-]\s?([A-ZĐÐ]{2,10}(?:\s?[-/]\s?[A-ZĐÐ][\w&]{1,14})+)(?!\S)"
)
_BLANK = " .…_"
_WIDE_GAP = re.compile(r"\s*(\d{1,6}[a-z]?)\s{2,}([/-]\s?[A-ZĐ])")


@dataclass(frozen=True, slots=True)
class OwnNumber:
    """A number, its place or places, and the line of the head it stands on."""

    number: DocumentNumber
    span: Span | tuple[Span, ...]
    line: int


def read_own_number(lines: list[Line]) -> OwnNumber | None:
    """The number in the head's `lines`; number and full are None when only the symbol is printed or can be read."""
    for at, line in enumerate(lines):
        for cell in line.cells:
            lead = NUMBER_LEAD.match(cell.text)
            if lead is None:
                continue
            # The number itself may stand apart from "Số:", as it is filled in by hand.
            start = cell.start + lead.end()
            rest = line.text[start - line.start :]
            if not rest.strip(_BLANK):
                start, rest = _apart(lines, at)
            gap = _WIDE_GAP.match(rest)
            joined = leading_document_number(gap[1] + rest[gap.start(2) :]) if gap is not None else None
            if gap is not None and joined is not None:  # the place for the pen was wider than the number
                begin, end = start + gap.start(2), start + gap.start(2) - len(gap[1]) + joined[1]
                return OwnNumber(joined[0], ((start + gap.start(1), start + gap.end(1)), (begin, end)), at)
            rest = _DASH_LEFT_OUT.sub(r"\1-", rest)
            found = leading_document_number(_MISREAD.sub(lambda hit: hit[0].translate(LIKE_DIGITS), rest))
            if found is None:
                in_two = _in_two(start, rest, lines, at)
                if in_two is not None:
                    return in_two
                continue
            number, end = found
            blank = number.number is None and not re.match(r"[^/-]*\w", rest[:end])
            span = trimmed(start, rest[:end]).span
            above = _above(number, span, lines, at) if blank else None
            return above or OwnNumber(number, span, at)
    return _behind_a_spoiled_lead(lines)


def _apart(lines: list[Line], at: int) -> tuple[int, str]:
    """What stands where the number should, when "Số:" stands alone: the next line, or a symbol on one close by."""
    following = [line for line in lines[at + 1 : at + 4] if not line.is_blank]
    if following and leading_document_number(following[0].text) is not None:
        return following[0].start, following[0].text
    for line in [*following, *reversed(lines[max(0, at - 2) : at + 1]), *lines[at + 4 : at + 9]]:
        for cell in line.cells:
            symbol = _SYMBOL_ALONE.fullmatch(cell.text)
            if symbol is not None:
                return cell.start + symbol.start(1) - 1, "/" + symbol[1]
    return lines[at].end, ""


def _in_two(start: int, rest: str, lines: list[Line], at: int) -> OwnNumber | None:
    """ "Số: 534" with "/TTr-SNV" on a line of its own below, as it comes out where the number was put on by hand."""
    number = _ALONE.fullmatch(rest)
    below = next((line for line in lines[at + 1 : at + 5] if not line.is_blank), None)
    symbol = _SYMBOL_BELOW.match(below.cells[0].text) if below is not None else None
    joined = leading_document_number(number[1] + symbol[0]) if number is not None and symbol is not None else None
    if number is None or below is None or symbol is None or joined is None:
        return None
    begin = below.cells[0].start
    return OwnNumber(joined[0], ((start + number.start(1), start + number.end(1)), (begin, begin + symbol.end())), at)


def _above(blank: DocumentNumber, symbol: Span, lines: list[Line], at: int) -> OwnNumber | None:
    """A number that a signing program put on the page: it comes out alone above "Số:", the symbol below it."""
    line = next((line for line in reversed(lines[:at]) if not line.is_blank), None)
    number = _ALONE.fullmatch(line.cells[-1].text) if line is not None else None
    joined = leading_document_number(f"{number[1]}/{blank.symbol}") if number is not None else None
    if line is None or joined is None:
        return None
    return OwnNumber(joined[0], (line.cells[-1].span, symbol), at)


def _behind_a_spoiled_lead(lines: list[Line]) -> OwnNumber | None:
    """ "Sóz2/2sÈ../SYT-TCCB": a scan spoiled the sign behind "Số" too; the symbol behind the stroke is left."""
    for at, line in enumerate(lines):
        for cell in line.cells:
            spoiled = _SPOILED_LEAD.match(cell.text)
            if spoiled is not None:
                symbol = re.sub(r"\s", "", spoiled[1]).replace("Ð", "Đ")
                span = (cell.start, cell.start + spoiled.end(1))
                return OwnNumber(DocumentNumber(None, symbol, None), span, at)
    return None


def number_put_on_below(lines: list[Line], blank: DocumentNumber) -> OwnNumber | None:
    """The number of a letter whose head has a blank one (`blank`), where a signing program put it below: alone on a
    line, with the symbol of the head or more of it ("305-CV/ĐU" for "Số: /CV"); None if there are two."""
    found = {}
    for at, line in enumerate(lines):
        read = leading_document_number(line.text.strip()) if len(line.cells) == 1 and line.text[:1].isdigit() else None
        if read is None or read[1] != len(line.text.strip()) or not (read[0].number and read[0].symbol):
            continue
        if f"{read[0].symbol}/".replace("-", "/").startswith(f"{blank.symbol}/".replace("-", "/")):
            found[read[0].full] = OwnNumber(read[0], line.whole.span, at)
    return next(iter(found.values())) if len(found) == 1 else None
