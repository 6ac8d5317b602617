"""The grammar of the numbers of official papers (`domain.md` 6.4).

The printed form is always kept; what cannot be parsed is not rejected, it is only not taken apart. Pure functions.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from dvk_desktop.domain.documents import BY_ABBREVIATION, LEAD_IN


@dataclass(frozen=True, slots=True)
class DocumentNumber:
    """Number and symbol of a paper: "17/2018/QĐ-UBND" is number "17", symbol "QĐ-UBND", and `full` as printed.

    `number` and `full` are None when the number was left blank; `symbol` is None for a bare number.
    """

    number: str | None
    symbol: str | None
    full: str | None


@dataclass(frozen=True, slots=True)
class NumberPhrase:
    """A document number found in running text, at `text[start:end]`."""

    start: int
    end: int
    number: DocumentNumber


_SPACE = r"[^\S\n]?"
_DASH = "[-–—‑]"
_TOKEN = "[A-ZĐÐƯÂÊÔƠĂÁÀẢÃẠ][A-Za-zĐđÐƯưÂâÊêÔôƠơĂă0-9&]{0,17}"
_BIG_TOKEN = "[A-ZĐÐƯ][A-ZĐÐƯ0-9&]{1,17}"
# A gap inside a symbol ("1719/KCB- BVSK", "126/2024/NĐ-⏎CP") is bridged only to a part in capitals, so that a dash
# between two phrases is not taken for one.
# "QĐ_BKHCN" and "CGC.BT" are how some offices write the dash; departments by number are "VPCP-V.I".
_JOIN = (
    rf"(?:[/]{_SPACE}|{_DASH})(?=[A-ZĐÐƯ0-9])|"
    rf"(?:{_DASH}\s|{_DASH}\n[^\S\n]{{1,40}}|\s{_DASH}\s?|/\n[^\S\n]*|[_.])"
    rf"(?=(?:{_BIG_TOKEN}|TTg|TTr|ThU)(?![a-zà-ỹ]))|"
    r"(?<=V)[.](?=[IVX]{1,4}(?!\w))"
)
_SYMBOL = rf"{_TOKEN}(?:(?:{_JOIN})(?:{_TOKEN}|[0-9]{{1,4}}(?![0-9/])))*(?:\([A-ZĐ0-9]{{2,10}}\))?"
_NUMBER = re.compile(
    rf"(?<![\w/.,-])(?P<number>[0-9]{{1,6}}[a-zđ]?)"
    rf"(?:\s?/\s?(?P<year>[0-9]{{4,5}})(?=\s?/))?"
    rf"(?:(?P<slash>\s?/\s?)|\s?{_DASH}\s?)"
    rf"(?P<symbol>{_SYMBOL})(?!\w)"
)
_BLANK = re.compile(rf"[\s.…_]*(?:/|{_DASH})\s?(?P<symbol>{_SYMBOL})")
_KIND = "(?:" + "|".join(sorted(BY_ABBREVIATION, key=len, reverse=True)) + ")"
_WITHOUT_DASH = re.compile(  # "Công văn số 134 CV/ThU", "Kết luận 174 KL/TW"
    rf"(?:(?<=[Ss]ố )(?P<number>[0-9]{{1,5}})\s(?=[A-ZĐ])|(?<=[a-zà-ỹ] )(?P<bare>[0-9]{{1,5}})\s(?={_KIND}/))"
    rf"(?P<symbol>[A-ZĐ][A-ZĐa-z]{{1,3}}/{_TOKEN}(?:{_DASH}{_TOKEN})*)(?!\w)"
)
# "Số: //74//UBND- KSTTHC", "4đ3TTr-CAT", "°2 SYT-NVY": a scan lost the number, or what parts it from the symbol.
_SPOILED = re.compile(
    rf"[^\n,;]{{0,16}}?(?P<symbol>(?:(?<![A-Za-zĐđ]){_KIND}(?:{_DASH}|/){_TOKEN}|"
    rf"(?:(?<=/)|(?<=/\s)|(?<=[-–—‑])){_BIG_TOKEN}(?:{_JOIN}){_TOKEN}|"
    rf"(?<![A-Za-zĐđ0-9]){_BIG_TOKEN}(?:{_DASH}){_BIG_TOKEN})"
    rf"(?:(?:{_JOIN})(?:{_TOKEN}))*(?:\([A-ZĐ0-9]{{2,10}}\))?)(?![a-zà-ỹ])"
)
_TYPED_LAZILY = re.compile(
    rf"(?P<number>[0-9]{{1,6}})(?:\s|\s?(?:/|{_DASH})\s?)(?P<symbol>{_KIND}\b[^,;]{{0,24}})", re.IGNORECASE
)
_AFTER_SO = re.compile(rf"[Ss]ố [0-9]{{1,5}}\s?{_DASH}\s?[A-ZĐ]{{2,4}}r?{_DASH}[A-ZĐ]{{2}}")
_WANTS_SLASH = re.compile(r"[A-ZĐÐ]")


def parse_document_number(text: str) -> DocumentNumber | None:
    """Take apart a number as typed or printed, with or without "Số:"; None when it is not of a known form.

    `134-CV/ThU`, `17/2018/QĐ-UBND`, `/UBND-VP` (blank: number and full None), `249/MTTQ-BTT`, `01/QCPH/UBND-UBMTTQ`,
    `30c/NQ-CP`, `134`. Gaps around the separators are closed in `symbol` and `full`; where gaps stand for them or no
    letter is a capital ("134 cv thu", "134-cv/thu") both stay as typed, since nobody can say what the paper has.
    """
    rest = LEAD_IN.sub("", text).strip().rstrip(".;,")
    hit = _NUMBER.fullmatch(rest)
    if hit is not None:
        return _taken_apart(hit)
    if (blank := _BLANK.fullmatch(rest)) is not None:
        return DocumentNumber(None, _closed(blank["symbol"]), None)
    if re.fullmatch("[0-9]{1,6}[a-zđ]?", rest):
        return DocumentNumber(rest, None, rest)
    if (gap := _TYPED_LAZILY.fullmatch(rest)) is not None:
        return DocumentNumber(gap["number"], gap["symbol"], rest)
    return None


def leading_document_number(text: str) -> tuple[DocumentNumber, int] | None:
    """The number that stands right after "Số:" in a head, and where it ends; the number part may be blank or spoiled.

    A scan may leave only the symbol readable ("//74//UBND- KSTTHC"): then number and full are None.
    """
    start = len(text) - len(text.lstrip())
    hit = _NUMBER.match(text, start)
    if hit is None:  # specks before it: ".42 /QĐ-BV", ", 216/TB-SYT"
        speck = re.match(r"[\s.,:;'`_…]{1,6}", text)
        start = speck.end() if speck is not None else start
        hit = _NUMBER.match(text[start:])
        if hit is not None:
            return _taken_apart(hit), start + hit.end()
    if hit is not None:
        return _taken_apart(hit), hit.end()
    blank = _BLANK.match(text, start) or _SPOILED.match(text, start)
    return (DocumentNumber(None, _closed(blank["symbol"]), None), blank.end()) if blank is not None else None


def find_document_numbers(text: str) -> list[NumberPhrase]:
    """All complete document numbers in `text` (NFC), in order, with their places. Blank numbers are not found here."""
    found = []
    for hit in _NUMBER.finditer(text):
        symbol = hit["symbol"]
        plain = not hit["slash"] and "/" not in symbol
        if len(_WANTS_SLASH.findall(symbol)) < 2 or (
            plain and not _AFTER_SO.match(text, max(0, hit.start() - 3), hit.end())
        ):
            continue  # "20 - Bà", "5/A", "19-VNEN" are no numbers of papers; "Đề án số 08-ĐA-TU" is one
        found.append(NumberPhrase(hit.start(), hit.end(), _taken_apart(hit)))
    for hit in _WITHOUT_DASH.finditer(text):
        number, symbol = hit["number"] or hit["bare"], _closed(hit["symbol"])
        found.append(NumberPhrase(hit.start(), hit.end(), DocumentNumber(number, symbol, f"{number}-{symbol}")))
    return sorted(found, key=lambda phrase: phrase.start)


def _taken_apart(hit: re.Match[str]) -> DocumentNumber:
    return DocumentNumber(hit["number"], _closed(hit["symbol"]), _closed(hit[0]))


def _closed(text: str) -> str:
    return re.sub("[–—‑_]", "-", re.sub(r"\s", "", text)).replace("Ð", "Đ")
