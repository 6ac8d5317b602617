"""Stamps on a letter: state secrets, which are refused whole, and papers that are to stay inside (`domain.md` 9)."""

from __future__ import annotations

import re
import unicodedata

from dvk_desktop.domain.text import fold
from dvk_desktop.letters.lines import Cell, Line

_LEVEL = r"(?:tuyet mat|toi mat|mat)"
_SECRET = re.compile(
    rf"(?:(?:do mat|muc do mat|(?:dong )?dau)\s*:?\s*)?{_LEVEL}|(?:tai lieu|van ban|ban) {_LEVEL}|"
    rf"{_LEVEL}\s*[-/,]?\s*(?:hoa toc|thuong khan|khan)|(?:hoa toc|thuong khan|khan)\s*[-/,]?\s*{_LEVEL}"
)
_LABELLED = re.compile(rf"(?:do mat|muc do mat)\s*:?\s*{_LEVEL}")
_TWO_WORDS = re.compile(r"(?:toi|tuyet) mat")
# How a scan loses the marks of MẬT; "MẤT" and "MẶT" are other words and are not taken for it.
_MISREAD = {"mat", "mât", "mạt", "mâť", "mầt", "mẩt", "mẫt"}
_COPY = re.compile(r"(?i)\(?\s*bản số\s*:?[\s\d./…]*\)?")  # "MẬT (bản số: 02)"
_SET_APART = re.compile(r"(?:\w[\s.·_-]+){2,}\w")
_EDGE = re.compile(r"^[\W_]+|[\W_]+$")
_INSIDE = {
    "luu hanh noi bo": "LƯU HÀNH NỘI BỘ", "tai lieu luu hanh noi bo": "LƯU HÀNH NỘI BỘ",
    "xem xong tra lai": "XEM XONG TRẢ LẠI", "tai lieu hoi nghi": "TÀI LIỆU HỘI NGHỊ",
    "du thao": "DỰ THẢO",
}  # fmt: skip
_MOST_CELLS = 2  # a stamp stands alone or beside one other thing; a row of more is a table
_HEAD = 40  # lines in which a stamp may also be misread or set in small letters


def is_secret(lines: list[Line], margins: list[Line]) -> bool:
    """Whether a stamp "MẬT", "TỐI MẬT" or "TUYỆT MẬT" stands on the page or in its margins; running text is none."""
    return any(
        is_secret_stamp(cell, in_head=at < _HEAD)
        for part in (lines, margins)
        for at, line in enumerate(part)
        if line.cells
        for cell in ((*line.cells, line.whole) if len(line.cells) <= _MOST_CELLS else (line.whole,))
    )


def is_secret_stamp(cell: Cell, *, in_head: bool = False) -> bool:
    """ "MẬT", "TỐI MẬT - HỎA TỐC", "M Ậ T" alone in capitals, or "Độ mật: Mật".

    `in_head`: where a stamp belongs it also counts in small letters ("Tối mật") or with marks lost ("TÔI MÂT", "MAT").
    """
    if len(cell.text) > 60:
        return False
    text = _EDGE.sub("", _COPY.sub("", unicodedata.normalize("NFC", cell.text)))
    if _SET_APART.fullmatch(text):  # letters set apart: "M Ậ T", "M.Ậ.T", "T Ố I  M Ậ T"
        text = re.sub(r"[\W_]+", "", text)
    if "Ậ" in text:  # what scans make of the letters around it, and blanks that went astray
        text = re.sub(r"(?<=T[ỐÔOÓ])[l1|](?=\s*M)", "I", re.sub(r"(?<=T)0(?=[I1l|])", "O", text))
        text = re.sub(r"\bM\s*Ậ\s*T\b", "MẬT", text)
    text = re.sub(r"(?i)^(t\w{1,4}[it])\s*(?=m\w{2}$)", r"\1 ", text)
    key = " ".join(fold(text).split())
    if _SECRET.fullmatch(key) is None:
        return False
    lower = text.lower()
    # Folding makes "mất", "mặt", "mật" one: the letter ậ must really be there.
    if "ậ" in lower and (text.isupper() or _LABELLED.fullmatch(key) is not None):
        return True
    if not in_head:
        return False
    if "ậ" in lower:
        return text[:1].isupper()
    return text.isupper() and (_TWO_WORDS.search(key) is not None or bool(_MISREAD & set(lower.split())))


def inside_stamp(lines: list[Line], margins: list[Line]) -> str | None:
    """The stamp that keeps a paper inside ("LƯU HÀNH NỘI BỘ", "XEM XONG TRẢ LẠI", …) or None; alone, in capitals."""
    for part in (lines[:_HEAD], lines[-_HEAD:], margins):
        for line in part:
            for cell in (*line.cells, line.whole):
                if cell.is_upper and (stamp := _INSIDE.get(cell.key)) is not None:
                    return stamp
    return None
