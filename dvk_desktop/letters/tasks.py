"""The clauses of a letter: what is to be done, by whom, until when, and about what."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from dvk_desktop.domain.counted_terms import open_terms
from dvk_desktop.domain.date_phrases import Anniversary
from dvk_desktop.domain.text import fold, fold_aligned
from dvk_desktop.letters import bodies
from dvk_desktop.letters.assignees import assignees, helpers
from dvk_desktop.letters.deadlines import deadlines_in
from dvk_desktop.letters.labels import labelled, times_in
from dvk_desktop.letters.lines import Line
from dvk_desktop.letters.sub_clauses import LABEL, Clause, leaves, words_of
from dvk_desktop.letters.themes import Theme, themes_of
from dvk_desktop.usecases.letters.reading import LetterTask, ReadDate

_ARABIC = re.compile(r"^\s*(\d{1,2})\s?[.)\-/]\s*(?![\d])")
_ROMAN = re.compile(r"^\s*([IVX]{1,5})\s?[.\-/]\s*(?=\S)")
_ARTICLE = re.compile(r"^\s*(Điều \d{1,2})\s*[.:]\s*")
_LETTERS = "abcdđeghiklm"  # as Vietnamese papers count
_LETTERED = re.compile(rf"^\s*([{_LETTERS}])\)\s*(?=\S)")
_BULLET = re.compile(r"^\s*[-–+•]\s+(?=\S)")
_NO_TASK_SECTION = re.compile(
    r"muc dich|muc tieu|yeu cau$|can cu|thuc trang|dac diem|danh gia|ket qua dat duoc|pham vi|khau hieu"
)
_ASSESSES = re.compile(
    r"(?:ve )?(?:nhung |mot so )?(?:uu diem|ket qua dat duoc|ton tai|han che|khuyet diem|nguyen nhan)\b"
    r"[^.;:]{0,40}(?::|$)"
)
_ORDER = re.compile(r"^\s*(?:(?:giao|de nghi|yeu cau)\s)")
_ORDERS = re.compile(r"\b(?:yeu cau|de nghi|giao)\s(?!va\b)")  # behind who speaks: "Đảng ủy xã yêu cầu các chi bộ …"
_ANNOUNCES = re.compile(r"\b(?:yeu cau|de nghi|chi dao|y kien|noi dung sau|nhu sau)\b[^.;:]{0,40}:$")
_SETS_A_TIME = re.compile(r"\b(?:truoc (?:ngay )?\d{1,2}\b|cham nhat|den het ngay \d|thoi han\b.{0,40}\bngay \d)")
_BIDS = re.compile(r"\b(?:yeu cau|de nghi|chi dao)[^.;:]{0,40}:$")
_FAREWELL = re.compile(
    r"(?:[^.;:]{0,80}\b(?:de nghi|yeu cau|mong|kinh mong)\b|nhan duoc\b)[^:;]{0,160}"
    r"\b(?:phoi hop|thuc hien)\b[^.;:\d]{0,60}(?:\./|/)?\.?/?\.?$|"
    # "Chỉ thị này phổ biến đến chi bộ./."
    r"(?:chi thi|ket luan|thong bao|quy dinh|huong dan|nghi quyet|cong van|ke hoach|chuong trinh) nay (?:duoc )?"
    r"(?:pho bien|quan triet|gui)[^.;:]{0,60}\b(?:chi bo|dang vien|nhan dan)\b"
    r"[^;:\d]{0,60}$|"
    # "Trên đây là kế hoạch …", "… thông báo để các đơn vị biết, thực hiện./."
    r"tren day la\b|[^.;:]{0,80}\bthong bao (?:de|den)\b[^.;:]{0,160}\bbiet\b[^.;:]{0,80}\.?/?\.?$"
)
_YEARS = re.compile(r"\b20\d\d\b")
_ONLY_TELLS = re.compile(r"\bthong bao\b.{0,90}\bbiet\b")
_TELLS_WHY = re.compile(r"\s*(?:can cu|thuc hien|theo|de|nham|xet|qua|vua qua|sau khi|tren co so|hien nay)\b")
_QUOTE_OPEN, _QUOTE_CLOSE = "“", "”"


def read_tasks(
    lines: list[Line],
    text: str,
    *,
    reference: date | None,
    anniversaries: Sequence[Anniversary],
    themes: Sequence[Theme],
    articles: bool,
) -> tuple[tuple[LetterTask, ...], int]:
    """The tasks in the body's `lines`, and the place in `text` where the first clause begins.

    `reference` is the letter's date (for deadlines without year). `articles`: the paper is cut into "Điều 1." …
    Without any numbered clause the paragraphs that order something ("Giao …", "Đề nghị …") are the tasks.
    """
    clauses = [each for each in _clauses(lines, articles) if not _only_assesses(lines, each)]
    if clauses and clauses[-1].ordinal is not None:
        clauses[-1] = _without_farewell(lines, clauses[-1])

    def deadlines_of(clause: Clause) -> tuple[ReadDate, ...]:
        start = lines[clause.first].start + clause.lead
        kept = [
            " " * len(line.text) if at in clause.without else text[line.start : line.end]
            for at, line in enumerate(lines[clause.first : clause.last + 1], clause.first)
        ]
        part = "\n".join(kept)[clause.lead :]
        found = {one.spec.canonical(): one for one in deadlines_in(part, 0, len(part), reference, anniversaries)}
        for begin, end in times_in(part):
            for one in deadlines_in(part, begin, end, reference, anniversaries, is_time=True):
                found.setdefault(one.spec.canonical(), one)
        return tuple(replace(one, span=(start + one.span[0], start + one.span[1])) for one in found.values())

    found = []
    parts = (part for clause in clauses for part in leaves(lines, clause, lambda each: bool(deadlines_of(each))))
    for clause in parts:
        words = words_of(lines, clause)
        if not words:
            continue
        start = lines[clause.first].start + clause.lead
        last = max(
            (at for at in range(clause.first, clause.last + 1) if at not in clause.without), default=clause.first
        )
        deadlines = deadlines_of(clause)
        said = labelled(words)
        found.append(
            LetterTask(
                ordinal=clause.ordinal,
                text=words,
                assignees=said.lead or tuple(assignees(said.rest)) or clause.actors,
                deadlines=deadlines,
                themes=themes_of(words, themes),
                span=(start, start + len(text[start : lines[last].end].rstrip())),
                context=clause.context,
                cooperating=said.cooperating or tuple(helpers(said.rest)),
                product=said.product,
                term=None if deadlines else _open_term(words),
            )
        )
    begin = lines[clauses[0].first].start if clauses else (lines[-1].end if lines else 0)
    return tuple(found), begin


def _open_term(words: str) -> str | None:
    """The wording of the first time in a clause that names no day."""
    folded = fold_aligned(words)
    return next((" ".join(words[start:end].split()) for start, end in open_terms(folded)), None)


# --- cutting into clauses ---------------------------------------------------------------------------------------------


def _clauses(lines: list[Line], articles: bool) -> list[Clause]:
    if articles and (found := _numbered(lines, _ARTICLE, _article_number)):
        return found
    sections = _numbered(lines, _ROMAN, _roman_number)
    if len(sections) >= 2:
        return _of_sections(lines, sections)
    lettered = _numbered(lines, _LETTERED, _letter_number)
    return _numbered(lines, _ARABIC, int) or (lettered if len(lettered) > 1 else _ordering_paragraphs(lines))


def _numbered(lines: list[Line], pattern: re.Pattern[str], value: object) -> list[Clause]:
    """Clauses whose numbers count 1, 2, 3 …; a number out of turn belongs to the clause it stands in."""
    assert callable(value)
    starts: list[tuple[int, str, int]] = []
    in_quotes = 0
    for at, line in enumerate(lines):
        hit = pattern.match(line.text)
        if hit is not None and in_quotes <= 0 and value(hit[1]) == len(starts) + 1:
            starts.append((at, hit[1], hit.end()))
        in_quotes = max(0, in_quotes + line.text.count(_QUOTE_OPEN) - line.text.count(_QUOTE_CLOSE))
    ends = [start[0] - 1 for start in starts[1:]] + [len(lines) - 1]
    return [Clause(ordinal, at, end, lead) for (at, ordinal, lead), end in zip(starts, ends, strict=False)]


def _of_sections(lines: list[Line], sections: list[Clause]) -> list[Clause]:
    """Of a plan: the numbered parts of its sections, or whole sections; aims and background are no tasks."""
    found = []
    for section in sections:
        heading = fold(lines[section.first].text[section.lead :])
        if _NO_TASK_SECTION.search(heading):
            continue
        inner = _numbered(lines[section.first + 1 : section.last + 1], _ARABIC, int)
        base = section.first + 1
        for clause in inner:
            found.append(
                Clause(f"{section.ordinal}.{clause.ordinal}", clause.first + base, clause.last + base, clause.lead)
            )
        if not inner:
            found.append(section)
    return found


def _only_assesses(lines: list[Line], clause: Clause) -> bool:
    """Whether a clause tells what was found: "1. Ưu điểm: …", "2. Hạn chế, tồn tại"."""
    return _ASSESSES.match(fold(lines[clause.first].text[clause.lead :]).strip()) is not None


def _without_farewell(lines: list[Line], clause: Clause) -> Clause:
    """The last clause without what a letter ends with: "Đề nghị các đơn vị nghiêm túc thực hiện./." asks it of all."""
    last = max((at for at in range(clause.first, clause.last + 1) if not lines[at].is_blank), default=clause.first)
    for first in range(last, max(clause.first, last - 3), -1):
        if lines[first - 1].is_blank or lines[first - 1].text.rstrip().endswith((".", ";")):
            words = " ".join(" ".join(line.folded for line in lines[first : last + 1]).split())
            if len(words) < 400 and not re.search(r"\d", _YEARS.sub("", words)) and _FAREWELL.match(words):
                return Clause(clause.ordinal, clause.first, first - 1, clause.lead)
            break
    return clause


def _ordering_paragraphs(lines: list[Line]) -> list[Clause]:
    """The paragraphs that order something: they begin so, or with who orders, set a time, or follow "… yêu cầu:"."""
    starts: list[int] = []
    closing = len(lines)
    announced = bid = False
    for at, line in enumerate(lines):
        if line.is_blank or not (
            at == 0 or lines[at - 1].is_blank or lines[at - 1].text.rstrip().endswith((".", ":", ";"))
        ):
            continue
        paragraph = _paragraph(lines, at)
        listed = bid and _BULLET.match(lines[at].text) is not None and not LABEL.match(paragraph)
        if (
            listed
            or _ORDER.match(paragraph)
            or (not _TELLS_WHY.match(paragraph) and _orders(lines, at, paragraph, announced))
        ):
            starts.append(at)
        elif starts and closing == len(lines) and _ONLY_TELLS.search(paragraph[:200]):
            closing = at
        bid = bid or (not starts and _BIDS.search(paragraph.rstrip()) is not None)
        announced = announced or (not starts and _ANNOUNCES.search(paragraph.rstrip()) is not None)
    ends = [start - 1 for start in [*starts, len(lines)][1:]]
    ends = [min(end, closing - 1) if start < closing else end for start, end in zip(starts, ends, strict=False)]
    return [Clause(None, start, end, 0) for start, end in zip(starts, ends, strict=False)]


def _orders(lines: list[Line], at: int, paragraph: str, announced: bool) -> bool:
    if paragraph.rstrip().endswith(":"):
        return False
    text = lines[at].text.strip()
    if re.search(r"\. (?:yeu cau|de nghi|giao) ", paragraph):
        return True
    if (
        bodies.starts_name(text)
        and not _ONLY_TELLS.search(paragraph[:200])
        and (announced or _ORDERS.search(paragraph[:200]))
    ):
        return True
    return _SETS_A_TIME.search(paragraph) is not None


def _paragraph(lines: list[Line], at: int) -> str:
    """Up to the first few lines of the paragraph that begins at line `at`, folded."""
    parts: list[str] = []
    for line in lines[at : at + 8]:
        if line.is_blank:
            break
        parts.append(line.folded.strip())
        if parts[-1].endswith((".", ":", ";")):
            break
    return " ".join(parts)


def _article_number(text: str) -> int:
    return int(text.split()[-1])


def _letter_number(text: str) -> int:
    return _LETTERS.index(text) + 1


def _roman_number(text: str) -> int:
    values = {"I": 1, "V": 5, "X": 10}
    total = 0
    for letter, following in zip(text, text[1:] + " ", strict=True):
        total += -values[letter] if values.get(following, 0) > values[letter] else values[letter]
    return total
