"""Texts that lost their line ends: a whole letter on one line, as some viewers of documents give it out, and names
that run on behind the position of who signed.

Line ends are put back before what begins a part of a letter: the heading, the number, the title, "Kính gửi", an entry,
a clause, "Nơi nhận", the signing word. Nothing else is changed, and a text that has its lines stays as it is.
"""

from __future__ import annotations

import re

from dvk_desktop.letters.lines import KINH_GUI, NUMBER_LEAD, PROSE_START, title_code, trimmed

_LONG = 140  # characters of a first line that is no line of a letterhead
_HEADING_WITHIN = 700  # characters in which heading and number stand
_HEADING = re.compile(r"CỘNG H\w{1,2} XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM|ĐOÀN TNCS HỒ CHÍ MINH")
_MOTTO = re.compile(r"Độc [Ll]ập\s?[-–—]\s?[Tt]ự [Dd]o\s?[-–—]\s?[Hh]ạnh [Pp]húc")
_NUMBER = re.compile(r"\bSố ?: ?(?=[\d.…]{0,6} ?[-/] ?[A-ZĐ]|\d)|\bSố (?=\d{1,5} ?[-/] ?[A-ZĐ])")
_DATE = re.compile(r"[Nn]gày ?[\d.… ]{0,6}tháng ?[\d.… ]{0,6}năm ?\d{4}")
_RULE = re.compile(r" ?(?:-{4,}|\*{3,}|_{4,}) ?")
_TITLE = re.compile(
    r"\b(?:QUYẾT ĐỊNH|NGHỊ QUYẾT|CHỈ THỊ|THÔNG BÁO|HƯỚNG DẪN|KẾ HOẠCH|BÁO CÁO|TỜ TRÌNH|CHƯƠNG TRÌNH|QUY ĐỊNH|"
    r"KẾT LUẬN|CÔNG ĐIỆN|GIẤY MỜI|THÔNG TƯ|NGHỊ ĐỊNH|QUY CHẾ|ĐỀ ÁN|PHƯƠNG ÁN)(?=\s|V[eềỀ]|V/v)"
)
# "HƯỚNG DẪN VỀ THỂ THỨC …", "QUY CHẾ LÀM VIỆC": a title and what belongs to its subject, all in capitals
_TITLE_AND_MORE = re.compile(
    r"[ \t]*(?:QUYẾT ĐỊNH|NGHỊ QUYẾT|CHỈ THỊ|THÔNG BÁO|HƯỚNG DẪN|KẾ HOẠCH|BÁO CÁO|TỜ TRÌNH|CHƯƠNG TRÌNH|QUY ĐỊNH|"
    r"QUY CHẾ|KẾT LUẬN|ĐỀ ÁN|PHƯƠNG ÁN|BIÊN BẢN)(?= [^\W\d][^a-z|]+$)"
)
_HEAD_LINES = 40
_ABOUT = re.compile(r"\bV/v\b|\bKính gửi ?:")
_ENTRY = re.compile(r"(?<=[;.:]) ?(?=- ?[^\W\d_])")
_SENTENCE = re.compile(
    r"(?<![-\s]) ?(?=(?:- ?)?(?:Căn cứ|Thực hiện|Thi hành|Trong thời gian|Trong những năm|Để|Nhằm|Xét|Sau khi|Vừa qua|"
    r"Hiện nay|Theo đề nghị)[\s,])"
)
_CLAUSE = re.compile(
    r"(?<=[.;:/]) (?=(?:Điều )?\d{1,2}\. ?[^\W\d_]|[IVX]{1,4}\. ?[^\W\d_]|[a-hđ]\) )|(?<=QUYẾT ĐỊNH) (?=Điều 1\.)"
)
_FOOT = re.compile(r" ?(?=Nơi nhận ?:)|(?<=[\w.;)]) (?=(?:TM|KT|TL|TUQ)\. ?[A-ZĐ]{2}|[TK]/[MTL] [A-ZĐ]{2})")
_COPIES_ON_A_LINE = re.compile(r"\s*Nơi nhận ?: ?-[^\n;]{2,80}; ?-")
_SIGNED = re.compile(r" ?\((?:[Đđ]ã ký|[Kk]ý)\) ?")
# The last word of a position, and at once or behind one space the name of a person up to the end of the line
_POSITION_AND_NAME = re.compile(
    r"(?:CHỦ TỊCH|GIÁM ĐỐC|BÍ THƯ|THƯỜNG TRỰC|TRƯỞNG BAN|TRƯỞNG PHÒNG|VĂN PHÒNG|BỘ TRƯỞNG|CỤC TRƯỞNG|HIỆU TRƯỞNG|"
    r"CHỦ NHIỆM|TỔNG THƯ KÝ|VỤ TRƯỞNG)(?P<name> ?[^\W\d_]{2,7}(?: [^\W\d_]{1,7}){1,4})"
    r"(?P<signed> ?\((?:[Đđ]ã )?[Kk]ý\))?$"
)


def with_lines_restored(text: str) -> str:
    """`text` (NFC) with line ends put back where a letter lost them; as it is where it has its lines."""
    first, break_, rest = text.lstrip("\n").partition("\n")
    top = first[:_HEADING_WITHIN]
    if len(first) > _LONG and _HEADING.search(top) and _NUMBER.search(top):
        text = (
            _parted(first)
            + break_
            + "\n".join(_in_lines(line) if len(line) > _LONG else line for line in rest.split("\n"))
        )
    return "\n".join(_without_name(_listed(line)) for line in text.split("\n"))


def with_title_alone(text: str) -> str:
    """`text` with a line end behind a title that its subject goes on from on the same line, if the head has one: below
    the number and above addressees and text, and no title alone on its line before it."""
    lines = text.split("\n")
    numbered = False
    for at, line in enumerate(lines[:_HEAD_LINES]):
        cell = trimmed(0, line)
        title = _TITLE_AND_MORE.match(line) if numbered and cell.is_upper else None
        if title_code(cell) is not None or KINH_GUI.match(cell.folded) or (numbered and PROSE_START.match(cell.folded)):
            break
        if title is not None:
            lines[at : at + 1] = [title[0], line[title.end() :].lstrip()]
            break
        numbered = numbered or NUMBER_LEAD.match(cell.text) is not None
    return "\n".join(lines)


def _listed(line: str) -> str:
    """ "Nơi nhận:- Như trên;- Lưu: VT." with a line for every entry."""
    return _ENTRY.sub("\n", line) if _COPIES_ON_A_LINE.match(line) else line


def _parted(line: str) -> str:
    """The one line of a letter, in lines."""
    for alone in (_HEADING, _MOTTO):
        line = alone.sub(lambda hit: f"\n{hit[0]}\n", line, count=1)
    line = _RULE.sub("\n\n", line)
    line = _NUMBER.sub(lambda hit: "\n" + hit[0], line, count=1)
    head, rest = _cut_behind(_DATE, line)
    title = _TITLE.search(rest[:_HEADING_WITHIN])
    if title is not None and "Kính gửi" not in rest[: title.start()]:
        head, rest = head + rest[: title.start()] + f"\n{title[0]}\n", rest[title.end() :]
    rest = _ABOUT.sub(lambda hit: "\n" + hit[0], rest)
    rest = _SENTENCE.sub("\n\n", rest, count=1) if title is not None else rest
    lines = (each.strip() for each in f"{head}\n{_in_lines(rest)}".split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")


def _in_lines(text: str) -> str:
    """What follows the head, with a line for every part."""
    for before in (_SENTENCE, _CLAUSE, _FOOT, _ENTRY, _SIGNED):
        text = before.sub("\n", text)
    return text


def _cut_behind(pattern: re.Pattern[str], text: str) -> tuple[str, str]:
    """What stands up to the first hit within the head, and what behind it."""
    hit = pattern.search(text[:_HEADING_WITHIN])
    return (text[: hit.end()] + "\n", text[hit.end() :]) if hit is not None else ("", text)


def _without_name(line: str) -> str:
    """ "CHÁNH VĂN PHÒNGNguyễn Văn An" in two lines: the position is in capitals, the name is not."""
    hit = (
        _POSITION_AND_NAME.search(line)
        if 16 <= len(line.rstrip()) <= 90 and not line.endswith((".", ":", ";"))
        else None
    )
    if hit is None or not all(word.istitle() for word in hit["name"].split()):
        return line
    position = line[: hit.start("name")]
    return position + "\n" + hit["name"].strip() + (hit["signed"] or "") if position.lstrip(" -").isupper() else line
