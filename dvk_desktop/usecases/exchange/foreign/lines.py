"""Lists as people type them into messages: "1. Tổ 3: camera an ninh – cô Lan 0905…" is unit, name, person and phone.

Nothing is refused; what is split wrongly is corrected by the person who looks at it (`exchange.md` 2).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from dvk_desktop.domain.office_words import HAMLETS, OFFICES, PHONE, SHORT_HAMLETS, TITLES, any_of
from dvk_desktop.domain.text import clean, fold, fold_aligned
from dvk_desktop.usecases.exchange.foreign.contents import code_of, is_hamlet, is_person

LONGEST = 5_000
"""Lines of a pasted text that are read."""

_NUMBER = re.compile(
    r"\s*(?:(?:\d{1,3}|[ivxlc]{1,5})\s*[.)/:-]|\d{1,3}\s+(?=[^\W\d_])|[-–•*+✓✔])\s*(?=\S)", re.IGNORECASE
)
_PHONE = re.compile(rf"(?<![\d.]){PHONE}(?!\d)")
_PHONE_WORD = re.compile(r"(?:so dien thoai|dien thoai|sdt|dt|phone|zalo|tel)\s*[:.]?\s*$")
_UNIT = re.compile(rf"{any_of((*HAMLETS, *SHORT_HAMLETS, 'xa', 'phuong', 'thi tran', *OFFICES))}\b")
_UNIT_NUMBERED = re.compile(rf"{any_of((*HAMLETS, *SHORT_HAMLETS))}(?: so)? \d{{1,3}}[a-z]?\b")
_PERSON = re.compile(rf"(?:^|[\s,(])({any_of(TITLES)}\.? (?=\S)[^,;()]{{2,40}})$")
_IN_BRACKETS = re.compile(r"\(([^()]*)\)")
_DASHES = re.compile(r"\s[–—-]\s|(?<=[^\d\s])\s*[–—]\s*(?=[^\d\s])")
_HEADING = re.compile(r"\b(?:ten mo hinh|ten goi|stt|linh vuc dang ky)\b")


@dataclass(frozen=True, slots=True)
class PastedLine:
    """One line as understood, each part as it was written; "" for what was not found."""

    name: str
    unit: str = ""
    field: str = ""
    subject: str = ""
    contact: str = ""
    phone: str = ""


PARTS = ("unit", "name", "contact", "phone", "field", "subject")
"""The parts of a line in the order in which they are shown."""


@dataclass(frozen=True, slots=True)
class PastedText:
    """A text as understood: `lines` with their numbers from 1; `said`: lines that are no entry (a greeting)."""

    lines: tuple[tuple[int, PastedLine], ...]
    said: tuple[tuple[int, str], ...] = ()


def read_lines(text: str) -> PastedText:
    """The entries of a pasted list. Where most lines are numbered, the others are what is said around them; one that
    names a unit and ends with a colon says whose the lines below are."""
    numbered: list[tuple[int, str]] = []
    for number, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n")[:LONGEST], start=1):
        if clean(line):
            numbered.append((number, line))
    marked = [number for number, line in numbered if _NUMBER.match(line)]
    only_marked = len(marked) >= 2 and len(marked) >= 0.5 * len(numbered)
    lines: list[tuple[int, PastedLine]] = []
    said: list[tuple[int, str]] = []
    unit = ""
    for number, line in numbered:
        hit = _NUMBER.match(line)
        text_of = line[hit.end() :] if hit else line
        heading = clean(line).rstrip(": ") if clean(line).endswith(":") else ""
        if heading:
            unit = heading if _UNIT.match(fold(heading)) else ""
            said.append((number, clean(line)))
        elif _is_heading(text_of) or (only_marked and not hit and not _PHONE.search(line)):
            said.append((number, clean(line)))
        elif (one := split_line(text_of)).name:
            lines.append((number, one if one.unit or not unit else replace(one, unit=unit)))
        else:
            said.append((number, clean(line)))
    return PastedText(tuple(lines), tuple(said))


def as_list(text: str) -> str:
    """A pasted text as it is kept in a file: one that is neither a table nor a list gets a dash before each line, so
    that the file is known for what it is wherever it is read again."""
    lines = [line for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n") if line.strip()]
    listed = sum(_NUMBER.match(line) is not None for line in lines)
    if not lines or "\t" in text or listed * 2 >= len(lines):
        return text
    return "\n".join(line if clean(line).endswith(":") else f"- {line.strip()}" for line in lines)


def _is_heading(line: str) -> bool:
    """A row of headings names a column and has no more than headings in it."""
    return bool(_HEADING.search(fold(line))) and ("\t" in line or (";" in line and "mo hinh;" in fold(line)))


def split_line(line: str) -> PastedLine:
    """One line without its number, split as well as can be guessed. The name is what is left when unit, person, phone,
    field and subject are taken away; it is "" only for a line without words."""
    found: dict[str, str] = {}
    rest = _take_phone(line.replace("\u00a0", " "), found)
    rest = _take_brackets(rest, found)
    rest = _take_unit(rest, found)
    sign = next((sign for sign in "\t;|" if sign in rest), "")
    split = rest.split(sign) if sign else _DASHES.split(rest)
    parts = [text for part in split if (text := clean(part).strip(" .,;:–-"))]
    if parts and re.fullmatch(r"\d{1,4}", parts[0]) and len(parts) > 1:
        parts = parts[1:]
    if not parts:
        return PastedLine("", **found) if not found.get("unit") else PastedLine(found.pop("unit"), **found)
    names = [_take_person(parts[0], found)]
    for part in parts[1:]:
        for piece in _pieces(part):
            kind = _recognised(piece, found)
            if kind:
                found[kind] = piece
            elif "contact" not in found and len(parts) > 2 and sign:
                found["contact"] = piece
            else:
                names.append(_take_person(piece, found))
    return PastedLine(" - ".join(name for name in names if name), **found)


def _take_phone(line: str, found: dict[str, str]) -> str:
    hit = _PHONE.search(line)
    if hit is None:
        return line
    found["phone"] = clean(hit[0])
    before = line[: hit.start()]
    word = _PHONE_WORD.search(fold_aligned(before))
    return f"{before[: word.start()] if word else before} {line[hit.end() :]}"


def _take_brackets(line: str, found: dict[str, str]) -> str:
    """A unit, a person or a field in brackets belongs to the line; other brackets to the name."""

    def taken(hit: re.Match[str]) -> str:
        left = []
        for piece in re.split(r"[,;–]|\s-\s", hit[1]):
            text = clean(piece).strip(" .,:")
            kind = _recognised(text, found)
            if kind:
                found[kind] = text
            elif text:
                left.append(text)
        return f"({', '.join(left)})" if left else " "

    return _IN_BRACKETS.sub(taken, line)


def _take_unit(line: str, found: dict[str, str]) -> str:
    """A unit at the beginning, parted by a colon or a dash ("Tổ 3: camera an ninh")."""
    if "unit" in found:
        return line
    folded = fold_aligned(line)
    start = len(line) - len(line.lstrip())
    if _UNIT.match(folded, start) is None:
        return line
    colon = re.match(r"[^:;\t|–—]{2,60}?\s*:\s*(?=\S)", line[start:])
    dash = re.match(r"[^:;\t|–—]{2,60}?\s*(?:[–—]|\s-\s)\s*(?=\S)", line[start:])
    named = dash is not None and (_UNIT_NUMBERED.match(folded, start) or _is_proper(dash[0]))
    hit = colon or (dash if named else None)
    if hit is None:
        return line
    found["unit"] = clean(hit[0]).rstrip(" :–—-")
    return line[start + hit.end() :]


def _is_proper(text: str) -> bool:
    """Whether a text is a hamlet by its proper name ("Buôn Đăng Gia", "thôn Đông"), not a word that begins like one
    ("Bản làng xanh")."""
    words = text.strip(" –—-").split()
    return is_hamlet(" ".join(words)) and 2 <= len(words) <= 5 and all(word[:1].isupper() for word in words[1:])


def _take_person(part: str, found: dict[str, str]) -> str:
    """A person at the end of the name, with a title ("camera an ninh cô Lan")."""
    if "contact" in found:
        return part
    before, comma, last = part.rpartition(",")
    if comma and is_person(clean(last)) and len(clean(last).split()) > 1:
        found["contact"] = clean(last)
        return before.rstrip(" ,.;:(–-")
    hit = _PERSON.search(fold_aligned(part))
    if hit is None or hit.start(1) == 0:
        return part
    name = part[hit.start(1) :]
    if not any(word[:1].isupper() for word in name.split()[1:]):
        return part
    found["contact"] = clean(name).strip(" .,:;")
    return part[: hit.start(1)].rstrip(" ,.;:(–-")


def _pieces(part: str) -> Iterable[str]:
    """A part, or what commas part it into if each of that is something we know."""
    pieces = [text for piece in part.split(",") if (text := piece.strip(" ."))]
    known: dict[str, str] = {}
    for piece in pieces:
        if kind := _recognised(piece, known):
            known[kind] = piece
    return pieces if len(known) == len(pieces) else [part]


def _recognised(part: str, found: dict[str, str]) -> str:
    """Which field of a line a part is, "" for a text of its own or one that is known already."""
    folded = fold(part)
    kind = ""
    if _PHONE.fullmatch(part):
        kind = "phone"
    elif code_of("subject", part) and len(folded) < 20:
        kind = "subject"
    elif _is_field(folded, part):
        kind = "field"
    elif (
        len(folded) < 60 and (_UNIT.match(folded) or _UNIT_NUMBERED.match(folded)) and not folded.startswith("to chuc")
    ):
        kind = "unit"
    elif is_person(part):
        kind = "contact"
    return kind if kind not in found else ""


_FIELD_START = re.compile(
    r"(?:linh vuc )?(?:kinh te|kt|van hoa|vh ?-? ?xh|quoc phong|an ninh|qp ?-? ?an|xay dung dang|he thong chinh tri|xdd"
    r"|htct|khac)\b"
)


def _is_field(folded: str, part: str) -> bool:
    return len(folded) < 48 and _FIELD_START.match(folded) is not None and bool(code_of("field", part))
