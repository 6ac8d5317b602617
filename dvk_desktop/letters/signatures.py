"""Who signed a letter: signing word, position and name in the right column of its foot."""

from __future__ import annotations

import re

from dvk_desktop.domain.text import fold, fold_exact
from dvk_desktop.letters.lines import BULLET, NOI_NHAN, Cell, Line, is_rule, trimmed, without_noise
from dvk_desktop.letters.tables import surnames
from dvk_desktop.usecases.letters.reading import Signer, Span

_AUTHORITY = re.compile(r"^\W{0,2}(?P<sign>T/M|K/T|T/L|TUQ\.?|TM\.?|KT\.?|TL\.?|Q\.)\s*(?=[A-ZĐÀ-Ỹ])")
_LONGEST_BLOCK = 40  # lines of one signature, so that a long foot is looked at in proportion
_FOR_OFFICE = re.compile(r"^\W{0,2}(?:TM\.?|T/M)\s*(?=[A-ZĐÀ-Ỹ])")
_POSITION = re.compile(
    r"\b(?:chu tich|giam doc|bi thu|truong ban|truong phong|chanh van phong|bo truong|thu tuong|cuc truong|hieu truong|"
    r"vien truong|tong thu ky|truong doan|chu nhiem|thu truong|chi huy truong|truong khoi|tong cuc truong|vu truong|"
    r"uy vien|pho ban|nguoi lap|chanh thanh tra|truong tieu ban|thuong truc|van phong|to truong|"
    r"truong (?:thon|ap|buon|lang|xom|khom|khu|tram|cong an)|"
    r"(?:tram|don|hat|doi|doan) truong|"
    r"chinh uy|tu lenh|tham muu truong|tong bien tap|truong doan|chanh an|hoi truong|dai ta|thuong ta)\b"
)
_TITLE_BEFORE_NAME = re.compile(
    r"^(?:(?:PGS|GS|TS|Th\.?S|BS|BSCKI+|KS|CN|LS|Ông|Bà|Đ/c|Đồng chí|Luật sư|"
    r"Bác sĩ|Tiến sĩ|Thạc sĩ|Kỹ sư)(?!\w)[.:,]?\s*(?:CK\s?I+[.:]?\s*)?)+(?=[^\W\d_]+\s)",
    re.IGNORECASE,
)
_RANK = re.compile(r"(?:dai|thuong|trung|thieu) (?:tuong|ta|uy)\b\s*(?=\w)")
_OFFICE = re.compile(
    "(?:vụ|cục|viện|sở|ban|tổ) |danh sách|đảng (?:bộ|ủy|đoàn)|đoàn (?:xã|phường|thanh niên)|"
    "hội (?:đồng|nông|liên)|công (?:an|đoàn|ty|văn)"
)
_OF_A_SEAL = re.compile(r" (?:Tỉnh|Huyện|Xã|Phường|Quận|Nam)$")
_SIGNED = re.compile(r"^\W{0,2}(?:da )?ky(?: ten)?\s*[:;)]?\W*")
_SIGNED_BEHIND = re.compile(r"(?<=[^\W\d_]) ?\((?:[Đđ]ã )?[Kk]ý\)\W{0,2}$")
_NAME_WORD = r"[A-ZĐÀ-Ỹ][a-zà-ỹđ'’]*(?:(?<=['’])[A-ZĐ][a-zà-ỹđ]+)?"  # "H’Len", "K’Brể" too
_NAME = re.compile(rf"{_NAME_WORD}(?:\s+{_NAME_WORD}){{1,6}}")
# First words of what stands in a foot and is no name, with their marks: "Ban" is an office, "Bàn" a family.
_NO_NAME = {
    "nơi", "như", "lưu", "số", "sở", "ban", "phòng", "văn", "trung", "ủy", "website", "công", "cổng", "kính", "phụ",
    "biểu", "độc", "đại", "đài", "giám", "phó", "chủ", "trường", "trưởng", "bộ", "cục", "thành", "thanh", "tỉnh",
    "hội", "người",
}  # fmt: skip
_NO_NAME_BARE = frozenset(map(fold, _NO_NAME))


def authority_cell(line: Line) -> Cell | None:
    """The cell that begins with a signing word ("TM. ỦY BAN …", "T/M BAN THƯỜNG VỤ"), in capitals."""
    return next((cell for cell in line.cells if cell.is_upper and _AUTHORITY.match(cell.text)), None)


def is_signature_text(cell: Cell) -> bool:
    """Whether it is a signing word or a position, in capitals."""
    return cell.is_upper and (_AUTHORITY.match(cell.text) is not None or _POSITION.search(cell.folded) is not None)


def position_line(lines: list[Line], after: int, before: int) -> int | None:
    """The line of a position alone ("HIỆU TRƯỞNG") with nothing but short lines between it and line `before`."""
    for at in range(before - 1, max(after, before - 16), -1):
        for cell in lines[at].cells:
            if cell.is_upper and len(cell.text) < 60 and _POSITION.search(cell.folded):
                return at
        if len(lines[at].whole.text) > 60 or lines[at].text.endswith(("./.", ":")):
            return None
    return None


def read_signer(lines: list[Line], issuer: str) -> tuple[Signer | None, Span | None]:
    """Who signed. Of two who sign, beside or below each other, the one who does for the issuer is meant, else the
    first."""
    blocks = _signatures(lines)
    first = _signer_in(blocks[0])
    for block in blocks[1:]:
        other = _signer_in(block)
        if other[1] is not None and (first[1] is None or _speaks_for(block, issuer) > _speaks_for(blocks[0], issuer)):
            return other
    return first


def signed_also(lines: list[Line], signer: Signer | None) -> tuple[str, ...]:
    """The names of the others who signed a paper of several offices."""
    blocks = _signatures(lines)
    names = [found.name for found, _ in map(_signer_in, blocks) if found is not None and found.name]
    own = signer.name if signer is not None else None
    return tuple(name for name in dict.fromkeys(names) if name != own) if len(blocks) > 1 else ()


def _signatures(lines: list[Line]) -> list[list[list[Cell]]]:
    """The lines of each signature: two that stand beside each other have a column each, those of several offices below
    each other begin with "TM." once somebody has signed."""
    border = _between_two(lines)
    if border is not None:
        left = [[cell for cell in line.cells if line.column_of(cell) < border] for line in lines]
        right = [[cell for cell in line.cells if line.column_of(cell) >= border] for line in lines]
        return [left, right]
    blocks: list[list[list[Cell]]] = [[]]
    for line in lines:
        first = authority_cell(line)
        if (
            first is not None
            and _FOR_OFFICE.match(first.text)
            and _signer_in(blocks[-1][-_LONGEST_BLOCK:])[1] is not None
        ):
            blocks.append([])
        blocks[-1].append(list(line.cells))
    return blocks


def _between_two(lines: list[Line]) -> float | None:
    """Behind which character of a line the second of two signatures stands; None if there is one."""
    for line in lines:
        signing = [cell for cell in line.cells if is_signature_text(cell)]
        if len(signing) == 2:
            return (line.column_of(signing[0]) + len(signing[0].text) + line.column_of(signing[1])) / 2
    return None


def _speaks_for(column: list[list[Cell]], issuer: str) -> int:
    """How many words of the issuer's name stand in the signing word or position of a column. Of an issuer that is two
    offices ("ỦY BAN NHÂN DÂN - ỦY BAN MTTQ …") the one named first counts."""
    wanted = set(trimmed(0, re.split(r"\s[-–—]\s", issuer, maxsplit=1)[0]).folded.split())
    said = (cell for cells in column for cell in cells if is_signature_text(cell))
    return max((len(wanted & set(cell.folded.split())) for cell in said), default=0)


def _signer_in(lines: list[list[Cell]]) -> tuple[Signer | None, Span | None]:
    authority: str | None = None
    position: str | None = None
    best: tuple[int, str, Span] | None = None
    noisy: tuple[str, Span] | None = None
    beside_copies: tuple[str, Span] | None = None
    for cells in _with_names_whole(lines):
        for cell in cells:
            beside_copies = _name_behind_copy(cell) or beside_copies
            if is_rule(cell) or (BULLET.match(cell.text) and not re.match(r"[_~\s]+\w", cell.text)):
                continue  # "_ Nguyễn Văn A" is a name under a line of the pen
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
                noisy = _name_behind_noise(cell) or noisy
                continue
            name, span = named
            score = (trimmed(0, name).folded.split()[0] in surnames()) * 2 + (
                position is not None or authority is not None
            )
            if best is None or score > best[0]:
                best = (score, name, span)
    if best is None and noisy is not None:
        best = (1, *noisy)
    if best is None and beside_copies is not None and (position is not None or authority is not None):
        best = (1, *beside_copies)
    if best is not None and best[0] >= 1:
        return Signer(authority, position, best[1]), best[2]
    return (Signer(authority, position, None) if authority or position else None), None


_WORD_OF_NAME = re.compile(_NAME_WORD)
_PART_OF_NAME = re.compile(rf"{_NAME_WORD}(?: {_NAME_WORD}){{0,2}}")


def _with_names_whole(lines: list[list[Cell]]) -> list[list[Cell]]:
    """The lines of a foot, a name torn over two of them ("Bùi" / "Xuân Cường", "Lê Tấn" / "Cận") on the first."""
    whole: list[list[Cell]] = []
    for cells in lines:
        above = whole[-1] if whole else []
        if len(cells) == 1 and len(above) == 1 and _goes_with(above[0], cells[0]):
            first, second = above[0], cells[0]
            gap = " " * (second.start - first.end)  # as wide as what stands between, so that places stay right
            whole[-1] = [
                Cell(first.start, second.end, first.text + gap + second.text, first.folded + gap + second.folded)
            ]
        else:
            whole.append(cells)
    return whole


def _goes_with(first: Cell, second: Cell) -> bool:
    if not all(_PART_OF_NAME.fullmatch(part.text) for part in (first, second)):
        return False
    words = first.text.split()
    if words[0].lower() in _NO_NAME or first.folded.split()[0] not in surnames():
        return False
    return len(words) == 1 or (_WORD_OF_NAME.fullmatch(second.text) is not None and len(second.text) > 1)


def _name_in(cell: Cell) -> tuple[str, Span] | None:
    text, start = _SIGNED_BEHIND.sub("", cell.text), cell.start
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
    if re.search(r"\w[,;]\s+\w", bare.text):  # two people, told in the list of copies
        return None
    if re.search(r"\w\s+\d+\W{0,2}\s+\w", bare.text):  # "Lâm Đồng, ngày 22 tháng 12"
        return None
    apart = (word.strip(".,:;·•'`ˆ*|_") for word in bare.text.split())  # what a scan puts between
    name = " ".join(word for word in apart if any(map(str.isalpha, word)))
    if name.isupper() and len(name.split()) <= 5:
        name = " ".join(word.capitalize() for word in name.split())
        if bare.folded.split()[0] not in surnames() or _OFFICE.match(fold_exact(name)) or _OF_A_SEAL.search(name):
            return None
    if _NAME.fullmatch(name) is None or (_begins_like_no_name(name) and bare.folded.split()[0] not in surnames()):
        return None
    if len(name.split()) > 5 and bare.folded.split()[0] not in surnames():
        return None
    return " ".join(name.split()), (bare.start, bare.end)


_NOISE_AND_NAME = re.compile(rf"[^\w\s,;:()/-][\W\d_]*(?:(?:PGS|GS|TS|ThS|BS)\.\s?)*(?P<name>{_NAME.pattern})$")


# What was a rank or a title: ")iêutưống Trương Văn An"
_SPOILED_WORD_AND_NAME = re.compile(rf"\W{{0,3}}[a-zà-ỹđ]{{4,12}}\s(?P<name>{_NAME.pattern})\W{{0,3}}$")


def _name_behind_noise(cell: Cell) -> tuple[str, Span] | None:
    """The name at the end of what a scan made of seal and signature ("k§„TS. Đỗ Văn Thịnh"); a known family only."""
    hit = _NOISE_AND_NAME.search(cell.text) if len(cell.text) <= 120 else None
    if hit is None:
        hit = _SPOILED_WORD_AND_NAME.match(cell.text)
    if hit is None or not 2 <= len(hit["name"].split()) <= 5:
        return None
    known = trimmed(0, hit["name"]).folded.split()[0] in surnames()
    return (hit["name"], (cell.start + hit.start("name"), cell.start + hit.end("name"))) if known else None


_COPY_AND_NAME = re.compile(
    rf"[-–~+•_]\s?(?:[^\n]{{2,80}}?[;.]|Lưu\W{{1,3}}(?:[A-ZĐ]{{2,8}}\W{{0,3}}){{1,4}})\s+(?P<name>{_NAME.pattern})$"
)


def _name_behind_copy(cell: Cell) -> tuple[str, Span] | None:
    """The name that stands in the line of a copy, its column lost ("- Lưu: VT, VP. Hoàng Trọng Nghĩa", "- LĐVP; Hồ Văn
    Mười"); a known family only: who drafted the letter stands there by a given name alone."""
    hit = _COPY_AND_NAME.match(cell.text) if len(cell.text) <= 120 else None
    words = trimmed(0, hit["name"]).folded.split() if hit is not None else []
    if hit is None or not (words[0] in surnames() or (len(words) > 2 and words[1] in ("thi", "van"))):
        return None
    return hit["name"], (cell.start + hit.start("name"), cell.start + hit.end("name"))


def _begins_like_no_name(name: str) -> bool:
    first = fold_exact(name.split()[0])
    return first in _NO_NAME or (first.isascii() and first in _NO_NAME_BARE)
