"""Healing the text of a letter before it is read: marks of Markdown, stray spaces, legacy fonts.

Line ends and the gaps between two columns stay: they carry the layout the head is read by. The wording is not touched
(`domain.md` 1.1, oddity 4). All spans of a reading count characters of the healed text.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from itertools import pairwise

from dvk_desktop.domain.legacy_text import repair_legacy
from dvk_desktop.domain.text import LONGEST_TEXT, clean
from dvk_desktop.letters.lost_spaces import with_letters_joined, with_lost_spaces
from dvk_desktop.letters.run_together import with_lines_restored, with_title_alone
from dvk_desktop.letters.tabbed import with_tabs_as_strokes
from dvk_desktop.letters.torn import put_together

_TAB = "    "
_BOLD = re.compile(r"\*\*(?=\S)|(?<=\S)\*\*")
_ITALIC = re.compile(r"(?<![\w*])\*(?=[^\s*])|(?<=[^\s*])\*(?![\w*])")
_ESCAPED = re.compile(r"\\([*_\\\[\]#.\-()])")
_HEADING = re.compile(r"(?m)^#{1,6}[ \t]+")
# What a stamp left before "Kính gửi:" on its line
_BEFORE_ADDRESSEES = re.compile(r"(?<=\S[\])|} ])(?=Kính gửi\s*:)")
# "06/QĐ- -TTg", "số 05:NQ/TU": what a scan makes of a dash within a number
_DASH_MISREAD = re.compile(r"(?<=[A-ZĐÐ])-\s-(?=[A-ZĐÐ])|(?<=số \d\d):(?=[A-ZĐÐ]{2,4}/[A-ZĐÐ])")
_LOWERED = {0x2080 + digit: str(digit) for digit in range(10)}  # "Lưu: VT, NC₂": a room's number, set low
_PAGE_NUMBER = re.compile(r"^\s*(?:-\s*)?\d{1,3}(?:\s*-)?\s*$")


def heal(raw: str) -> str:
    """The healed text of a letter as extracted or pasted: NFC, `\\n` line ends, Markdown marks gone, gaps kept."""
    raw = raw.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n")
    raw = _with_breaks_of_cells(raw)
    raw = with_tabs_as_strokes(raw).replace("\t", _TAB)
    raw = raw.replace("\u2044", "/").replace("\u2215", "/").translate(_LOWERED)
    raw = _BEFORE_ADDRESSEES.sub("\n", raw)
    raw = re.sub("[\x02\ufffe]", "-", raw)  # hyphens at a line's end, as programs write them that read PDF
    raw = _DASH_MISREAD.sub("-", raw)
    raw = raw.replace("ĐÐ", "Đ").replace("ÐĐ", "Đ")  # one letter that a scan read both ways: "QĐÐ-UBND"
    raw = _HEADING.sub("", raw)
    lines = []
    for line in _in_unicode(raw.split("\n")):
        line = _cleaned(line)
        line = _ESCAPED.sub(r"\1", line.rstrip("\\")) if line.strip() != "\\*" else "*"
        lines.append(line)
    text = _with_digits_joined(with_lost_spaces(with_letters_joined("\n".join(_single_spaced(lines)))))
    text = with_lines_restored(text)
    text = with_title_alone(text)
    if _is_markdown(text):
        text = _BOLD.sub("", text)
        text = _ITALIC.sub("", text)
    text = put_together(text)
    text = "\n".join(line.rstrip() for line in text.split("\n"))
    return re.sub(r"\n{4,}", "\n\n\n", text).strip("\n")


_BREAK = re.compile(r"<br ?/?>", re.IGNORECASE)
_BORDER = re.compile(r"\|(?: ?:?-{3,}:? ?\|)+")


def _with_breaks_of_cells(text: str) -> str:
    """`text` with the rows of Markdown tables whose cells hold several lines ("|BỘ Y TẾ<br>Số: 6|CỘNG HÒA …<br>…|")
    written as these lines, one cell below the other, and the borders of such tables gone."""
    if _BREAK.search(text) is None:
        return text
    lines = []
    for line in text.split("\n"):
        if _BREAK.search(line) is None:
            lines.append("" if _BORDER.fullmatch(line.strip()) else line)
        else:
            lines.extend(piece.strip() for cell in line.split("|") if cell.strip() for piece in _BREAK.split(cell))
    return "\n".join(lines)


def _in_unicode(lines: list[str]) -> list[str]:
    """The lines out of legacy fonts. Where most are of one encoding, a line that could be read either way is too.

    "Sè: 18/TB-UBND" has the build of Vietnamese as it stands; in a text of TCVN3 it is "Số".
    """
    repaired = [repair_legacy(line) for line in lines]
    used = Counter(encoding for _, encoding in repaired if encoding is not None)
    if not used:
        return lines
    ((encoding, times),) = used.most_common(1)
    if times < 3 or 2 * times < sum(not line.isascii() for line in lines):
        return [line for line, _ in repaired]
    font = _FONT_OF[encoding]
    return _in_font_of_capitals([_in_capitals(line, repair_legacy(line, font)[0]) for line in lines])


_HEADING_OF_STATE = re.compile(r"c[oộ]ng h[oò][àa] x[ãa] h[ộo]i ch[ủu] ngh[ĩi]a vi[ệe]t nam")
_HEAD_ENDS = re.compile(r"\s*(?:căn cứ|thực hiện|kính gửi|theo|để)\b", re.IGNORECASE)
_SIGNING = re.compile(
    r"(?:(?:tm|kt|tl|tuq|q)\.|t/m|k/t|t/l)\s.*|"
    r"(?:phó )?(?:chủ tịch|giám đốc|bí thư|trưởng ban|trưởng phòng|hiệu trưởng)"
)


def _in_font_of_capitals(lines: list[str]) -> list[str]:
    """Small letters that a font of capitals (".VnTimeH") printed as capitals: known by the State's heading, which is
    never written in small ones; then so are the other names of the head, the title, and what is above the signature."""
    filled = [at for at, line in enumerate(lines) if line.strip()]
    if not any(_HEADING_OF_STATE.search(lines[at]) for at in filled[:6]):
        return lines
    ends = next((at for at in filled if len(lines[at].strip()) > 110 or _HEAD_ENDS.match(lines[at])), len(lines))
    healed = []
    for at, line in enumerate(lines):
        pieces = re.split(r"( {3,})", line)
        for place, piece in enumerate(pieces):
            bare = piece.strip()
            small = len(bare) >= 3 and bare == bare.lower() and not any(map(str.isdigit, bare))
            if small and (at < ends or _SIGNING.fullmatch(bare)):
                pieces[place] = piece.upper()
        healed.append("".join(pieces))
    return healed


_SPLIT_DIGITS = re.compile(
    r"(?<=[Ss]ố )(?P<number>\d{1,2}) (?P<rest>\d{1,3})(?=\s?[-/]\s?[A-ZĐ]{2})|"
    r"(?<=[Ss]ố )(?P<with_year>\d) (?P<with_year_rest>\d)(?=/(?:19|20)\d\d/[A-ZĐ])|"
    r"(?<=[Ss]ố: )(?P<own>\d{1,2}) (?P<own_rest>\d{1,3})(?=\s?[-/]\s?[A-ZĐ]{2})|"
    r"(?<=\b[Nn]gày )(?P<day>[0-3]) (?P<day_rest>\d)(?=\s?[/.-]\s?[01]?\d\s?[/.-]|\s+tháng\s)|"
    r"(?<=\btháng )(?P<month>[01]) (?P<month_rest>\d)(?=\s+năm\s)|"
    r"(?<=/)(?:19|20) \d\d(?= của\s|[;,.)]|\s*$)"
)
_YEAR_MISREAD = re.compile(r"(?<=\b[Nn]ăm )2[0Oo][0-9Oo]{2}(?!\w)")


def _with_digits_joined(text: str) -> str:
    """Numbers and days that a scan took apart ("Số 2 18-CV/ĐU", "ngày 1 7 tháng 3"), and years with an O for a 0."""
    text = re.sub(r"(?<=[A-ZĐ]{2})(?=ngày \d)", " ", text)
    text = _SPLIT_DIGITS.sub(lambda hit: hit[0].replace(" ", ""), text)
    return _YEAR_MISREAD.sub(lambda hit: hit[0].translate(LIKE_DIGITS), text)


_FONT_OF = {"tcvn3": ".VnTime", "vni": "VNI-Times"}


def _in_capitals(typed: str, line: str) -> str:
    """TCVN3 has no capitals with a tone: a line or word typed in capitals otherwise is meant to be one."""
    if sum(map(str.isascii, filter(str.isalpha, typed))) >= 4 and not re.search("[a-z]", typed):
        return line.upper()
    if typed == line:
        return line
    return re.sub(
        r"\w+", lambda hit: hit[0].upper() if re.search(r"\B[A-Z]", hit[0]) and _shouted(hit[0]) else hit[0], line
    )


def _shouted(word: str) -> bool:
    return not any("a" <= letter <= "z" for letter in word)


def _single_spaced(lines: list[str]) -> list[str]:
    """Without the blank line between every two lines that some exports put in; longer gaps shrink by one line."""
    filled = [at for at, line in enumerate(lines) if line.strip()]
    gaps = [following - at for at, following in pairwise(filled)]
    if len(filled) < 12 or gaps.count(1) > 0.05 * len(gaps):
        return lines
    if sum(len(line) > 100 for line in lines) > 0.2 * len(filled):
        return lines  # whole paragraphs on a line: the blank lines are the paragraphs' own
    return [line for at, line in enumerate(lines) if line.strip() or at == 0 or not lines[at - 1].strip()]


def _cleaned(line: str) -> str:
    """`clean` for one line that may be longer than a field and keeps its indent and gaps."""
    if line.isascii() and line.isprintable():
        return line
    line = unicodedata.normalize("NFC", line)
    pieces = [line[at : at + LONGEST_TEXT - 1] for at in range(0, len(line), LONGEST_TEXT - 1)]
    gaps = re.compile(r"(\s+)")
    return "".join(
        " " * len(part) if part.isspace() else clean(part) for piece in pieces for part in gaps.split(piece) if part
    )


def _is_markdown(text: str) -> bool:
    """Bold or italic marks come in pairs; a lone star under the issuer's name is the Party's own sign."""
    return len(_BOLD.findall(text)) >= 2 or len(re.findall(r"(?<![\w*])\*[^\s*][^*\n]*[^\s*]\*(?!\w)", text)) >= 1


_MISREAD_DATE = re.compile(
    r"(?<![\w/.-])[\dlIOo]{1,2}\s?([/.-])\s?[\dlIOo]{1,2}\s?\1\s?[12][\dOo]{3}(?!\w)|"
    r"(?<=\bngày )[\dlIOo]{1,2}\s+tháng\s+[\dlIOo]{1,2}(?!\w)|(?<=\btháng )[\dlIOo]{1,2}(?=\s+năm\s+\d{4})"
)
LIKE_DIGITS = str.maketrans("lI|]!Oo", "1111100")


def with_digits_mended(text: str) -> str:
    """`text`, letter for letter, with what a scan makes of 1 and 0 set right within dates: "l5/6/2018", "tháng I0".

    A group that has no digit of its own ("ll") stays as it is: that would be guessing.
    """

    def mended(hit: re.Match[str]) -> str:
        groups = re.findall(r"[\dlIOo]{1,4}", hit[0].replace("tháng", "     "))
        if not all(any(map(str.isdigit, group)) for group in groups):
            return hit[0]
        return "tháng".join(part.translate(LIKE_DIGITS) for part in hit[0].split("tháng"))

    return _MISREAD_DATE.sub(mended, text)


def is_page_number(line: str) -> bool:
    """Whether a line holds nothing but the number of a page."""
    return _PAGE_NUMBER.match(line) is not None


def unwrapped(lines: list[str]) -> str:
    """One running text from the lines of a clause: page numbers dropped, breaks inside a sentence mended.

    Paragraphs stay apart by `\\n`: a line begins a new one when the one before ended a sentence or list entry, or
    when it begins like an entry ("- ", "a)", "1."), or is a row of a table. A blank line inside a sentence is a page's
    end.
    """
    paragraphs: list[str] = []
    for line in lines:
        text = " ".join(line.split())
        if not text or is_page_number(text):
            continue
        of_table = "|" in text or (paragraphs and "|" in paragraphs[-1])
        if paragraphs and not of_table and not _ENTRY.match(text) and not _ENDED.search(paragraphs[-1][-2:]):
            paragraphs[-1] += text if paragraphs[-1].endswith(("/", "‑")) else " " + text
        else:
            paragraphs.append(text)
    return "\n".join(paragraphs)


_ENTRY = re.compile(r"(?:[-–+•*]\s|[a-zđ]\)\s?|\d{1,2}(?:\.\d{1,2})*[.)]\s|[IVX]{1,5}[.\-]\s)")
_ENDED = re.compile(r"[.;:!?…][”\"')]?$")
