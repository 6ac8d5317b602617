"""The lines of a healed letter, cut into the cells of its columns, and what each cell looks like."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import pairwise

from dvk_desktop.domain.text import fold_aligned
from dvk_desktop.letters.bodies import continues_name

_GAP = re.compile(
    r" {3,}|(?<!\s)\s+\|\s+(?=\S)"
)  # a stroke parts the cells of a table written as text; a scan's has no gaps
_DATE_AT_END = re.compile(r",\s*ngay\b.{0,24}?\bthang\b.{0,16}?\bnam\s*\d{4}\s*$")
_FILLED_IN = re.compile(r"ngay\s.{0,24}?thang\s.{0,16}?nam\s*\d{2,4}|\bs[o0]\s?[:.]\s+[-/]")
# Where a right column begins although the gap before it was lost (scans): only the fixed headings of law and Party.
_RIGHT_COLUMN = re.compile(
    r"(?<=\s)(?:cong ?hoa xa h|d[oa]c lap.{1,5}tu d.{1,6}hanh ph|dang cong san viet nam)|(?<=\s)v/v(?=[\s:])"
)
_NUMBER_BEHIND = re.compile(r"\s(?=so\s?[:.]\s?[\d.…]*\s?[/-]\s?\w|so\s?[:.]\s?\d+/)")  # "UBND TỈNH … Số: 12/QĐ-UBND"

# "- Ban Xây dựng Đảng, PHÓ BÍ THƯ": who signs, behind an entry of the copies
_SIGNING_BEHIND = re.compile(
    r"^\s*[-–+] [^\n]{2,80}?[;,.)] (?<!(?:KT|TL|TM)\. )(?<!TUQ\. )"
    r"(?=(?:(?:[TK]/[MTL]|(?:TM|KT|TL|TUQ)\.) [A-ZĐ]|(?:PHÓ |CHÁNH |Q\. ){0,2}"
    r"(?:CHỦ TỊCH|BÍ THƯ|(?:TỔNG )?GIÁM ĐỐC|CHỦ NHIỆM|VĂN PHÒNG|[A-ZÀ-ỸĐ]{2,6} TRƯỞNG|TRƯỞNG [A-ZÀ-ỸĐ]{2,6})\b)"
    r"[^a-z]*$)"
)


@dataclass(frozen=True, slots=True)
class Cell:
    """A piece of a line with nothing but single gaps in it. `folded` is `text` folded character for character."""

    start: int
    end: int
    text: str
    folded: str = field(repr=False)

    @property
    def span(self) -> tuple[int, int]:
        """Its place in the healed text."""
        return self.start, self.end

    @property
    def key(self) -> str:
        """Folded with spaces and outer punctuation gone, for comparing with fixed words."""
        return " ".join(self.folded.split()).strip(" .:;,*_-–'\"|~()[]")

    @property
    def is_upper(self) -> bool:
        """Printed in capitals, allowing for a scan's slips."""
        letters = [character for character in self.text if character.isalpha()]
        return len(letters) >= 3 and sum(map(str.isupper, letters)) >= 0.75 * len(letters)

    def part(self, start: int, end: int | None = None) -> Cell:
        """The piece from `start` to `end` (places within the cell), trimmed."""
        return trimmed(self.start + start, self.text[start:end])


@dataclass(frozen=True, slots=True)
class Line:
    """One line at `[start, end)` of the text."""

    start: int
    end: int
    text: str
    folded: str
    cells: tuple[Cell, ...]

    @property
    def is_blank(self) -> bool:
        return not self.cells

    def column_of(self, cell: Cell) -> int:
        """How many characters stand before `cell` on the line."""
        return cell.start - self.start

    @property
    def whole(self) -> Cell:
        """The line as one cell, gaps included."""
        return trimmed(self.start, self.text)


def split_lines(text: str) -> list[Line]:
    """The lines of healed `text`, with their cells."""
    lines, start = [], 0
    for line in text.split("\n"):
        lines.append(Line(start, start + len(line), line, fold_aligned(line), _cells(start, line)))
        start += len(line) + 1
    return lines


def _cells(start: int, line: str) -> tuple[Cell, ...]:
    folded = fold_aligned(line)
    # "ngày       tháng 02 năm 2025": the gap is the place for the pen, not one between columns.
    filled_in = [hit.span() for hit in _FILLED_IN.finditer(folded)]
    cuts = [gap.end() for gap in _GAP.finditer(line) if not any(a < gap.end() < b for a, b in filled_in)]
    cuts.extend(hit.start() for hit in _RIGHT_COLUMN.finditer(folded) if hit.start() > 0)
    number = _NUMBER_BEHIND.search(folded) if len(line) < 120 else None
    if number is not None and line[: number.start()].isupper():
        cuts.append(number.end())
    signing = _SIGNING_BEHIND.match(line) if len(line) < 160 else None
    if signing is not None:
        cuts.append(signing.end())
    cuts.append(_place_and_date(line, folded))
    cuts = sorted({0, *cuts, len(line)})
    pieces = (trimmed(start + a, line[a:b]) for a, b in pairwise(cuts))
    return tuple(piece for piece in pieces if piece.text)


def _place_and_date(line: str, folded: str) -> int:
    """Where the right column begins in "… nội dung Hà Nội, ngày 26 tháng 8 năm 2025"; 0 when it is no such line."""
    date = _DATE_AT_END.search(folded)
    if date is None:
        return 0
    start = date.start()
    for word in reversed(list(re.finditer(r"\S+", line[: date.start()]))[-6:]):
        if not (word[0][:1].isupper() and word[0][1:].islower()) and word[0] not in ("TP.", "Tp.", "TP"):
            break
        start = word.start()
    return start if start < date.start() else 0


def trimmed(start: int, text: str) -> Cell:
    """A cell without the spaces around `text`, which begins at `start`."""
    bare = text.strip(" |")
    at = start + (len(text) - len(text.lstrip(" |")) if bare else 0)
    return Cell(at, at + len(bare), bare, fold_aligned(bare))


_NOISE_BACKWARDS = re.compile(r"(?:[\W_]+[a-zà-ỹ])*[\W_]*[^\w)]")


def without_noise(text: str) -> str:
    """`text` without what a scan put behind the words: signs, and single letters among them. Read from its end, so that
    a row of dots however long costs one look at each of them."""
    noise = _NOISE_BACKWARDS.match(text[::-1])
    return text[: len(text) - noise.end()] if noise else text


def nearly(text: str, pattern: str, floor: float = 0.85) -> bool:
    """Whether folded `text` is `pattern` but for a scan's slips."""
    if text == pattern or abs(len(text) - len(pattern)) > 2:
        return text == pattern
    same = SequenceMatcher(None, text, pattern, autojunk=False)
    return same.quick_ratio() >= floor and same.ratio() >= floor


# --- what a cell is -------------------------------------------------------------------------------------------------

NUMBER_LEAD = re.compile(
    r"^\W{0,3}(?:(?:nghị quyết|quyết định|thông tư|luật|pháp lệnh|chỉ thị)\s(?=\w{2}\s?:))?"
    r"s[oòỏõóọôồổỗốộö0]\s?(?:[:.]|(?=\s*[\d/…]|\s+[-–]|\s*$))",
    re.IGNORECASE,
)
DATE_LINE = re.compile(r"ngay(?P<day>.{0,24}?)t?h?ang(?P<month>.{0,16}?)n(?:am|\w\W|\W\w)\s*(?P<year>\d{4})")
SUBJECT_LEAD = re.compile(r"^\W{0,3}(?:[vw][/i1l|\\][vwy]\b|v/(?=\s)|ve viec\b|trich yeu\s*:)\s*[:.–-]?\s*")
KINH_GUI = re.compile(r"^\W{0,3}kinh (?:(?:g[uo]i|trinh)\b\s*[:;.]?|moi\s*:)\s*")
KINH_SPOILED = re.compile(r"^\W{0,3}kinh (?!thua|mong|de|chuc|trong|phi|te|doanh)[^:;,.]{1,40}:\s*")
WIRED_TO = re.compile(r"^(?:[^:]{3,80}\s)?(?:dien|gui)\s*:\s*")  # "CHỦ TỊCH … điện:" of an urgent wire
PROSE_START = re.compile(
    r"\W{0,3}(?:can cu|thuc hien|thi hanh|xet de nghi|theo de nghi|de nghi cua|tra loi|tiep theo|trong thoi gian|"
    r"ngay \d|"
    r"trong nam|trong nhung nam|nam \d{4},|tren co so|sau khi|vua qua|hien nay|phan (?:i|1|thu)\b|a\. |"
    r"de (?:tiep|thuc|nang|dam|bao|trien|chu|kip)|nham\b(?! (?:dan|ngo|than|thin|tuat|ty)\b)|"
    r"kinh gui|dieu 1|i[.\- ]|1[.]\s)"
)
BULLET = re.compile(r"^[\W_]{0,3}[-–—+•*~_]+\s*(?=\S)")
NOI_NHAN = re.compile(r"^\W{0,3}(?:[a-z]?[nm]o[il1]|voi|n0i) ?nh[ae][nm]\b\s*[:;.]*\s*")

_RULE = re.compile(r"^[\W_oO0]*$")
_NATIONAL_REST = re.compile(r"(?:(?:nghia )?viet )?nam|(?:hanh )?phuc")
_NATIONAL = re.compile(
    r"cong ?h\w{1,3} xa h\w{1,2}\W{1,3}chu\W{1,3}ngh\w{1,2}|^d[oa]c lap.{1,5}tu d.{1,6}hanh ph|"
    # over two lines of a narrow column:
    r"^cong(?: h\w{1,3}(?: xa(?: hoi)?)?)?$|^(?:(?:(?:h\w{1,3} )?xa )?hoi )?chu nghia viet nam$"
)
_PARTY = re.compile(r"^dang cong san viet nam\W*$")
_YOUTH = re.compile(r"^doan (?:tncs|thanh nien cong san) ho chi minh\W*$")
_URGENCY = {"hoa toc": "Hỏa tốc", "thuong khan": "Thượng khẩn", "khan": "Khẩn", "hoa toc hen gio": "Hỏa tốc hẹn giờ"}
_TITLES = {
    "ke hoach": "ke_hoach", "thong bao": "thong_bao", "chi thi": "chi_thi", "quyet dinh": "quyet_dinh",
    "nghi quyet": "nghi_quyet", "huong dan": "huong_dan", "bao cao": "bao_cao", "to trinh": "to_trinh",
    "chuong trinh": "chuong_trinh", "chuong trinh hanh dong": "chuong_trinh", "ket luan": "ket_luan",
    "thong bao ket luan": "thong_bao", "quy dinh": "quy_dinh", "cong dien": "cong_dien", "giay moi": "giay_moi",
    "cong van": "cong_van", "thong tu": "other", "nghi dinh": "other", "quy che": "other", "de an": "other",
    "phuong an": "other", "bien ban": "other", "thu moi": "giay_moi", "ke hoach lien tich": "ke_hoach",
    "chuong trinh phoi hop": "chuong_trinh", "ke hoach phoi hop": "ke_hoach", "bao cao tong hop": "bao_cao",
    "bao cao ket qua": "bao_cao", "luat": "other", "phap lenh": "other", "thong tri": "other", "quy trinh": "other",
    "giay gioi thieu": "other", "dieu le": "other", "thong cao bao chi": "other", "du an": "other", "thu ngo": "other",
}  # fmt: skip
# Kinds of `domain.md` 6.1 and what offices add to them, known only as they are written: a scan's "HỘI ĐỒNG" is none
_RARE_TITLES = {
    "hop dong", "ban ghi nho", "ban thoa thuan", "giay uy quyen", "giay nghi phep", "phieu gui", "phieu chuyen",
    "phieu chuyen don", "phieu bao", "thu cong", "thong cao", "ban dang ky", "ban cam ket", "giay xac nhan",
    "giay chung nhan", "loi keu goi", "thu keu goi", "tuyen bo", "de cuong", "danh sach",
}  # fmt: skip


def title_code(cell: Cell) -> str | None:
    """The kind of paper whose name this cell is ("KẾ HOẠCH"); None for anything else. "other" for kinds not listed."""
    if not cell.is_upper or len(cell.key) > 80 or cell.text.lower().startswith("phường"):
        return None  # "PHƯỜNG AN …" is a place, "PHƯƠNG ÁN" a title
    return _title_of(cell.key)


_JOINTLY = re.compile(
    r" (?:lien tich|lien nganh|lien so|phoi hop|hanh dong|de xuat|nhanh|tom tat|giai trinh|tong hop|bo sung|"
    r"kiem diem|tong ket|so ket|chuyen de|tham dinh|tham tra|giam sat)$"
)


# "QUYẾT ĐỊNH CỦA ỦY BAN NHÂN DÂN TỈNH", as older papers are headed
_OF_ITS_ISSUER = re.compile(
    r" cua (?:uy ban|ubnd|hoi dong|hdnd|chu tich|thu tuong|bo truong|ban |bo |so |tinh uy|thanh uy|huyen uy|dang uy)"
    r"(?:(?! ve ).)*$"
)


@lru_cache(maxsize=4096)
def _title_of(key: str) -> str | None:
    key = _OF_ITS_ISSUER.sub("", key)
    if len(key) > 40:
        return None
    exact = "other" if key in _RARE_TITLES else _TITLES.get(key) or _TITLES.get(_JOINTLY.sub("", key))
    if exact is None and not continues_name(key):  # "PHUONG XUAN" is a place, no misread title
        exact = next((code for name, code in _TITLES.items() if len(name) >= 7 and nearly(key, name)), None)
    if exact is None and len(key.split()) <= 8:  # "KẾ HOẠCH, NHIỆM VỤ"
        exact = next((code for name, code in _TITLES.items() if key.startswith(name + ",")), None)
    return exact


def is_rule(cell: Cell) -> bool:
    """A drawn line or the Party's star: nothing in it can be read."""
    return _RULE.match(cell.text) is not None


def is_national(cell: Cell) -> bool:
    """The heading of the State: its name, or "Độc lập - Tự do - Hạnh phúc", also misread."""
    return _NATIONAL.search(" ".join(cell.folded.split())) is not None


def is_national_rest(cell: Cell) -> bool:
    """The last word of the State's heading, slipped below it in a narrow column."""
    return _NATIONAL_REST.fullmatch(cell.key) is not None and not cell.key.startswith("viet")


def is_party(cell: Cell) -> bool:
    """The heading of the Party: ĐẢNG CỘNG SẢN VIỆT NAM alone, in capitals."""
    return cell.is_upper and _PARTY.match(" ".join(cell.folded.split())) is not None


def is_youth(cell: Cell) -> bool:
    """The heading of the Youth Union, which stands where others have the State's."""
    return cell.is_upper and _YOUTH.match(cell.key) is not None


def is_date_line(cell: Cell) -> bool:
    """Whether "ngày … tháng … năm 2026" is in it, filled in or blank."""
    return DATE_LINE.search(cell.folded) is not None


def urgency(cell: Cell) -> str | None:
    """ "Hỏa tốc", "Thượng khẩn" or "Khẩn" for such a stamp alone in its cell, in capitals."""
    return _URGENCY.get(cell.key) if cell.is_upper else None
