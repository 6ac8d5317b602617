"""A pasted list of practice models: lines of a message or rows of a table, split as well as can be guessed.

What is guessed is shown for checking before anything is recorded (`ux-pages.md` 3 and 7).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from dvk_desktop.domain.text import clean, fold

_NUMBER = re.compile(r"^\s*(?:(?:\d{1,3}|[ivxlc]{1,5})\s*[.)/:-]|[-–•*+])\s*(?=\S)", re.IGNORECASE)
_PHONE = re.compile(r"\+?\d[\d .\-]{7,17}\d")
_IN_BRACKETS = re.compile(r"\(([^()]+)\)\s*\.?\s*$")
_HEADING = re.compile(r"\b(?:ten mo hinh|ten goi|stt|linh vuc dang ky)\b")
_UNIT = re.compile(
    r"^(?:thon|tdp|to dan pho|to dp|khu pho|khu dan cu|kp|ap|ban|buon|bon|khom|xom|lang|xa|phuong|thi tran|chi bo"
    r"|truong|hoi|doan|ubnd|ubmttq|mttq|cong an|bchqs|tram y te)\b"
)
_SUBJECTS = (("collective", "tap the"), ("individual", "ca nhan"), ("household", "ho gia dinh"))
_FIELDS = (
    ("KT", r"kinh te|kt"),
    ("VHXH", r"van hoa|vh ?-? ?xh|vhxh"),
    ("QPAN", r"quoc phong|an ninh|qp ?-? ?an|qpan"),
    ("HTCT", r"xay dung dang|he thong chinh tri|xdd|htct"),
    ("KHAC", r"(?:linh vuc )?khac"),
)


@dataclass(frozen=True, slots=True)
class PastedModel:
    """One line as understood: `unit` as written; `field`, `subject`: codes, "" where none was recognised."""

    name: str
    unit: str = ""
    field: str = ""
    subject: str = ""
    contact: str = ""
    phone: str = ""


def read_pasted(text: str) -> list[PastedModel]:
    """The models in a pasted text, in its order. Numbering falls away, a line of headings too; nothing is refused."""
    found = []
    for line in text.replace("\r\n", "\n").split("\n"):
        rest = _NUMBER.sub("", line)
        if rest.strip() and not _is_heading(rest):
            found.append(_read_line(rest))
    return [model for model in found if model.name]


def _is_heading(line: str) -> bool:
    """A row of headings names a column and has no more than headings in it."""
    return bool(_HEADING.search(fold(line))) and (("\t" in line) or (";" in line and "mo hinh;" in fold(line)))


def _read_line(line: str) -> PastedModel:
    if "\t" in line:
        parts = line.split("\t")
    elif ";" in line:
        parts = line.split(";")
    else:
        bracketed = _IN_BRACKETS.search(line)
        if bracketed is not None and _UNIT.match(fold(bracketed.group(1))):
            parts = [line[: bracketed.start()], *re.split(r"[,–]|\s-\s", bracketed.group(1))]
        else:
            parts = [line]
    cleaned = [text for part in parts if (text := clean(part).strip(" .,;"))]
    if cleaned and re.fullmatch(r"\d{1,4}", cleaned[0]):
        cleaned = cleaned[1:]
    return _sorted_out(cleaned)


def _sorted_out(parts: list[str]) -> PastedModel:
    """The first part is the name, whatever it looks like; the others are put where they belong, else they are the
    person in charge."""
    if not parts:
        return PastedModel("")
    values: dict[str, str] = {}
    texts: list[str] = []
    for part in parts[1:]:
        kind, value = _recognised(part)
        if kind and kind not in values:
            values[kind] = value
        else:
            texts.append(part)
    return PastedModel(parts[0], contact=texts[0] if texts else "", **values)


def _recognised(part: str) -> tuple[str, str]:
    """("phone" | "subject" | "field" | "unit", value), or ("", "") for a text of its own."""
    folded = fold(part)
    if _PHONE.fullmatch(part):
        return "phone", part
    for code, words in _SUBJECTS:
        if folded == words or (folded.startswith(words + " ") and len(folded) < 20):
            return "subject", code
    for code, pattern in _FIELDS:
        if len(folded) < 48 and re.fullmatch(rf"(?:linh vuc )?(?:{pattern})(?:\b.*)?", folded):
            return "field", code
    if len(folded) < 60 and _UNIT.match(folded):
        return "unit", part
    return "", ""
