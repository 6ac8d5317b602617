"""The end of a letter: to whom copies go ("Nơi nhận") and who signed."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dvk_desktop.domain.text import fold, fold_exact
from dvk_desktop.letters.lines import (
    BULLET,
    NOI_NHAN,
    Cell,
    Line,
    is_national,
    is_rule,
    title_code,
    trimmed,
    without_noise,
)
from dvk_desktop.letters.tables import surnames
from dvk_desktop.usecases.letters.reading import Copy, Signer, Span

_PURPOSES = (
    ("archive", re.compile(r"^luu")),
    (
        "report",
        re.compile(
            r"\(?\s*(?:de )?(?:b/?\s?c(?:ao)?|bao cao|bc)\s*\)?\W*$|\((?:[^()]*\b)?(?:b/c|bao cao|b/cao)\b[^()]*\)"
        ),
    ),
    ("coordinate", re.compile(r"\((?:[^()]*\b)?(?:p/h|phoi hop|ph)\b[^()]*\)")),
    (
        "execute",
        re.compile(
            r"\((?:[^()]*\b)?(?:t/h|thuc hien|th|thi hanh|c/d|chi dao)\b[^()]*\)|^nhu (?:tren|kinh gui|dieu|muc)"
        ),
    ),
    ("inform", re.compile(r"\((?:[^()]*\b)?(?:biet|t/b|de biet|theo doi|dang bao|dang tai)\b[^()]*\)")),
)


@dataclass(frozen=True, slots=True)
class Foot:
    """The end of a letter: copies, signer, and the line it begins at."""

    first_line: int
    copies: tuple[Copy, ...]
    copies_span: Span
    signer: Signer | None
    signer_span: Span | None


def read_foot(lines: list[Line], after: int, issuer: str = "") -> Foot:
    """Read "Nơi nhận" and the signature, looking from line `after` on. `issuer`: of two who sign beside each other the
    one who does for this office."""
    noi_nhan = next((at for at in range(after, len(lines)) if _noi_nhan_cell(lines[at]) is not None), None)
    authority_at = next((at for at in range(after, len(lines)) if _authority_cell(lines[at]) is not None), None)
    position_at = _position_line(lines, after, noi_nhan if noi_nhan is not None else len(lines))
    known = [at for at in (noi_nhan, authority_at, position_at) if at is not None]
    first = min(known) if known else _after_end_mark(lines, after)
    copies, copies_end = _copies(lines, noi_nhan) if noi_nhan is not None else ((), first)
    last = _end_of_foot(lines, max(first, copies_end))
    signer, span = _signer(lines[first:last], issuer)
    copies_span = _copies_span(lines, noi_nhan, copies_end) if noi_nhan is not None else (0, 0)
    return Foot(first, copies, copies_span, signer, span)


def _copies_span(lines: list[Line], first: int, behind: int) -> Span:
    return lines[first].start, lines[min(behind, len(lines)) - 1].end


def _noi_nhan_cell(line: Line) -> Cell | None:
    for cell in line.cells:
        lead = NOI_NHAN.match(cell.folded)
        if lead is not None and len(cell.text) - lead.end() < 60:  # a sentence about "nơi nhận" is none
            return cell
    return None


def _copies(lines: list[Line], at: int) -> tuple[tuple[Copy, ...], int]:
    cell = _noi_nhan_cell(lines[at])
    lead = NOI_NHAN.match(cell.folded) if cell is not None else None
    entries: list[list[Cell]] = []
    if cell is not None and lead is not None:
        rest = cell.part(lead.end())
        if rest.text and not rest.is_upper:
            entries.append([rest])
    at += 1
    while at < len(lines) and len(entries) < 60:
        line = lines[at]
        if line.is_blank:
            following = next((each for each in lines[at:] if not each.is_blank), None)
            if following is None or not BULLET.match(following.cells[0].text):
                break
        else:
            left = line.cells[0]
            if BULLET.match(left.text):
                entries.append([left])
            elif _is_signature_text(left):
                pass  # the right column, whose left neighbour is empty here
            elif not entries:
                if len(line.cells) == 1:
                    break
            elif left.text[:1].islower() and not entries[-1][-1].text.endswith((";", ".")):
                entries[-1].append(left)
            else:
                break
        at += 1
    return tuple(filter(None, map(_copy, entries))), at


def _copy(cells: list[Cell]) -> Copy | None:
    text = " ".join(" ".join(cell.text.split()) for cell in cells)
    bullet = BULLET.match(text)
    bare = text[bullet.end() if bullet else 0 :].strip(" ;,")
    bare = bare[:-1].rstrip() if bare.endswith(".") else bare
    if not any(character.isalpha() for character in bare):
        return None
    folded = " ".join(trimmed(0, bare).folded.split())
    purpose = next((name for name, sign in _PURPOSES if sign.search(folded)), None)
    return Copy(bare, purpose, (cells[0].start, cells[-1].end))


# --- signature --------------------------------------------------------------------------------------------------------

_AUTHORITY = re.compile(r"^\W{0,2}(?P<sign>T/M|K/T|T/L|TUQ\.?|TM\.?|KT\.?|TL\.?|Q\.)\s*(?=[A-ZĐÀ-Ỹ])")
_POSITION = re.compile(
    r"\b(?:chu tich|giam doc|bi thu|truong ban|truong phong|chanh van phong|bo truong|thu tuong|cuc truong|hieu truong|"
    r"vien truong|tong thu ky|truong doan|chu nhiem|thu truong|chi huy truong|truong khoi|tong cuc truong|vu truong|"
    r"uy vien|pho ban|nguoi lap|chanh thanh tra|truong tieu ban|thuong truc|van phong|truong thon|to truong|"
    r"tram truong|chinh uy|tu lenh|tham muu truong|tong bien tap|truong doan|chanh an|hoi truong|dai ta|thuong ta)\b"
)
_TITLE_BEFORE_NAME = re.compile(
    r"^(?:(?:PGS|GS|TS|ThS|BS|BSCKI+|KS|CN|LS|Ông|Bà|Đ/c|Đồng chí|Luật sư|"
    r"Bác sĩ|Tiến sĩ|Thạc sĩ|Kỹ sư)(?!\w)[.:,]?\s*(?:CK\s?I+[.:]?\s*)?)+(?=[^\W\d_]+\s)",
    re.IGNORECASE,
)
_RANK = re.compile(r"(?:dai|thuong|trung|thieu) (?:tuong|ta|uy)\b\s*(?=\w)")
_OFFICE = re.compile("đảng (?:bộ|ủy|đoàn)|đoàn (?:xã|phường|thanh niên)|hội (?:đồng|nông|liên)|công (?:an|đoàn|ty|văn)")
_SIGNED = re.compile(r"^\W{0,2}(?:da )?ky(?: ten)?\s*[:;)]?\W*")
_NAME_WORD = r"[A-ZĐÀ-Ỹ][a-zà-ỹđ'’]*(?:(?<=['’])[A-ZĐ][a-zà-ỹđ]+)?"  # "H’Len", "K’Brể" too
_NAME = re.compile(rf"{_NAME_WORD}(?:\s+{_NAME_WORD}){{1,6}}")
# First words of what stands in a foot and is no name, with their marks: "Ban" is an office, "Bàn" a family.
_NO_NAME = {
    "nơi", "như", "lưu", "số", "sở", "ban", "phòng", "văn", "trung", "ủy", "website", "công", "cổng", "kính", "phụ",
    "biểu", "độc", "đại", "đài", "giám", "phó", "chủ", "trường", "trưởng", "bộ", "cục", "thành", "thanh", "tỉnh",
    "hội", "người",
}  # fmt: skip
_NO_NAME_BARE = frozenset(map(fold, _NO_NAME))


def _authority_cell(line: Line) -> Cell | None:
    return next((cell for cell in line.cells if cell.is_upper and _AUTHORITY.match(cell.text)), None)


def _is_signature_text(cell: Cell) -> bool:
    return cell.is_upper and (_AUTHORITY.match(cell.text) is not None or _POSITION.search(cell.folded) is not None)


def _position_line(lines: list[Line], after: int, before: int) -> int | None:
    """The line of a position alone ("HIỆU TRƯỞNG") with nothing but short lines between it and line `before`."""
    for at in range(before - 1, max(after, before - 16), -1):
        for cell in lines[at].cells:
            if cell.is_upper and len(cell.text) < 60 and _POSITION.search(cell.folded):
                return at
        if len(lines[at].whole.text) > 60 or lines[at].text.endswith(("./.", ":")):
            return None
    return None


def _after_end_mark(lines: list[Line], after: int) -> int:
    """Without "Nơi nhận" and authority: behind the end mark "./.", else behind the last line."""
    marks = [at for at in range(after, len(lines)) if lines[at].text.rstrip().endswith(("./.", "../."))]
    return marks[-1] + 1 if marks else len(lines)


def _end_of_foot(lines: list[Line], at: int) -> int:
    """The annex, a second letter in the same file, or the end."""
    for place in range(at, len(lines)):
        cell = lines[place].whole
        if re.match(r"(?:phu luc|bieu mau|mau so|danh sach)\b", cell.folded) and (cell.is_upper or len(cell.text) < 20):
            return place
        if any(is_national(each) or title_code(each) for each in lines[place].cells):
            return place
    return len(lines)


def _signer(lines: list[Line], issuer: str) -> tuple[Signer | None, Span | None]:
    """Who signed. Two who sign beside each other have a column each: meant is the issuer's, else the first."""
    border = _between_two(lines)
    if border is None:
        return _signer_in([list(line.cells) for line in lines])
    left = [[cell for cell in line.cells if line.column_of(cell) < border] for line in lines]
    right = [[cell for cell in line.cells if line.column_of(cell) >= border] for line in lines]
    first, second = _signer_in(left), _signer_in(right)
    if second[1] is not None and (first[1] is None or _speaks_for(right, issuer) > _speaks_for(left, issuer)):
        return second
    return first


def _between_two(lines: list[Line]) -> float | None:
    """Behind which character of a line the second of two signatures stands; None if there is one."""
    for line in lines:
        signing = [cell for cell in line.cells if _is_signature_text(cell)]
        if len(signing) == 2:
            return (line.column_of(signing[0]) + len(signing[0].text) + line.column_of(signing[1])) / 2
    return None


def _speaks_for(column: list[list[Cell]], issuer: str) -> int:
    """How many words of the issuer's name stand behind the signing word of a column."""
    wanted = set(trimmed(0, issuer).folded.split())
    said = (cell for cells in column for cell in cells if cell.is_upper and _AUTHORITY.match(cell.text))
    return max((len(wanted & set(cell.folded.split())) for cell in said), default=0)


def _signer_in(lines: list[list[Cell]]) -> tuple[Signer | None, Span | None]:
    authority: str | None = None
    position: str | None = None
    best: tuple[int, str, Span] | None = None
    for cells in lines:
        for cell in cells:
            if is_rule(cell) or BULLET.match(cell.text):
                continue
            lead = NOI_NHAN.match(cell.folded)
            if lead is not None:
                cell = cell.part(lead.end())
            sign = _AUTHORITY.match(cell.text) if cell.is_upper else None
            if sign is not None:
                authority = sign["sign"]
                following = " ".join(cell.text[sign.end() :].split())
                position = following if _POSITION.search(cell.folded) else position
                continue
            if cell.is_upper and _POSITION.search(cell.folded) and len(cell.text) < 60:
                position = " ".join(cell.text.split()).strip(" .,:")
                continue
            named = _name_in(cell)
            if named is None:
                continue
            name, span = named
            score = (trimmed(0, name).folded.split()[0] in surnames()) * 2 + (
                position is not None or authority is not None
            )
            if best is None or score > best[0]:
                best = (score, name, span)
    if best is not None and best[0] >= 1:
        return Signer(authority, position, best[1]), best[2]
    return (Signer(authority, position, None) if authority or position else None), None


def _name_in(cell: Cell) -> tuple[str, Span] | None:
    text, start = cell.text, cell.start
    signed = _SIGNED.match(cell.folded)
    if signed is not None and signed.end() < len(text):
        text, start = text[signed.end() :], start + signed.end()
    rank = _RANK.match(trimmed(0, text).folded)
    if rank is not None:
        text, start = text[rank.end() :], start + rank.end()
    title = _TITLE_BEFORE_NAME.match(text)
    if title is not None:
        text, start = text[title.end() :], start + title.end()
    noise = re.match(r"[\W_]*(?:[a-z]\s)?", text)
    text, start = (text[noise.end() :], start + noise.end()) if noise is not None else (text, start)
    words = without_noise(text)
    bare = trimmed(start, words if words != text else text.rstrip("_"))
    if not bare.text or _POSITION.search(bare.folded) or re.match(r"truong (?:khoa|phong|ban|bo mon)\b", bare.folded):
        return None
    apart = (word.strip(".,:;·•'`ˆ*|_") for word in bare.text.split())  # what a scan puts between
    name = " ".join(word for word in apart if any(map(str.isalpha, word)))
    if name.isupper() and len(name.split()) <= 5:
        name = " ".join(word.capitalize() for word in name.split())
        if bare.folded.split()[0] not in surnames() or _OFFICE.match(fold_exact(name)):
            return None
    if _NAME.fullmatch(name) is None or (_begins_like_no_name(name) and bare.folded.split()[0] not in surnames()):
        return None
    if len(name.split()) > 5 and bare.folded.split()[0] not in surnames():
        return None
    return " ".join(name.split()), (bare.start, bare.end)


def _begins_like_no_name(name: str) -> bool:
    first = fold_exact(name.split()[0])
    return first in _NO_NAME or (first.isascii() and first in _NO_NAME_BARE)
