"""To whom a letter is addressed: the entries of "Kính gửi", or those an urgent wire is sent to."""

from __future__ import annotations

import re

from dvk_desktop.letters import bodies
from dvk_desktop.letters.assignees import speaks
from dvk_desktop.letters.lines import BULLET, KINH_GUI, KINH_SPOILED, PROSE_START, SUBJECT_LEAD, WIRED_TO, Cell, Line
from dvk_desktop.usecases.letters.reading import Recipient

_ALSO_TO = re.compile(r"\W{0,3}dong kinh gui\s*:\s*")
_NUMBERED = re.compile(r"^\d{1,2}[.)]\s")
_NOT_A_RECIPIENT = re.compile(
    r"\(?(?:sau day|goi (?:chung|tat)|dia chi|d/chi|d/c|ma so|dien thoai|email|fax|mst|can cu|thuc hien|tra loi)\b"
)

_ADDRESS = re.compile(r"\s\(?(?:Địa chỉ|Mã số thuế|MST|Điện thoại|Email)\s*:", re.IGNORECASE)
# Who exactly is meant, told behind the name in brackets
_TOLD_APART = re.compile(r"\s\((?:(?:có|như)\s)?(?:theo|tên|gửi kèm|kèm theo|danh sách)\s[^()]*\)?\W*$", re.IGNORECASE)


def read_recipients(lines: list[Line], at: int) -> tuple[tuple[Recipient, ...], int]:
    """The entries of "Kính gửi" at line `at`, and the first line after them."""
    entries: list[list[Cell]] = []
    # "Kính gửi" stands beside the middle of the list
    while at + 1 < len(lines) and (BULLET.match(lines[at].whole.text) or (entries and lines[at].is_blank)):
        if not lines[at].is_blank:
            entries.append([lines[at].whole])
        at += 1
    first = lines[at].whole
    lead = KINH_GUI.match(first.folded) or KINH_SPOILED.match(first.folded) or WIRED_TO.match(first.folded)
    rest = first.part(lead.end() if lead is not None else 0)
    if rest.text:
        entries.append([rest])
    stands_alone = not rest.text
    at += 1
    while at < len(lines) and len(entries) < 60:
        cell = lines[at].whole
        also = _ALSO_TO.match(cell.folded)
        if stands_alone and _is_numbered_entry(cell, len(entries)):
            entries.append([cell])
            at += 1
            continue
        if also is not None:
            entries.extend([[rest]] if (rest := cell.part(also.end())).text else [])
        elif not cell.text:
            if entries and not _more_entries_follow(lines, at):
                break
        elif _NOT_A_RECIPIENT.match(cell.folded) or PROSE_START.match(_without_bullet(cell).folded):
            if not (_IN_BRACKETS.match(cell.text) and _more_entries_follow(lines, at + 1)):
                break  # an address in brackets within a list is passed over
        elif _begins_entry(cell, entries[-1][-1] if entries else None) or (
            entries and _is_next_name(cell, entries[-1])
        ):
            entries.append([cell])
        elif entries and (
            _wraps(entries[-1][-1], cell) or _amid_list(lines, at, entries) or _ends_line(lines, at, entries)
        ):
            entries[-1].append(cell)
        else:
            break
        at += 1
    return tuple(_recipients(entries)), at


def first_entry(lines: list[Line], at: int) -> int:
    """The line at which the addressees begin when "Kính gửi" stands at line `at`: entries right above it, which end as
    entries of a list do, belong to them; office programs leave a line blank between."""
    begin = at
    while begin > 1:
        place = begin - 2 if lines[begin - 1].is_blank else begin - 1
        above = lines[place].whole
        if not (BULLET.match(above.text) and above.text.endswith((";", ",")) and len(lines[place].cells) == 1):
            break
        if SUBJECT_LEAD.match(above.folded):
            break  # "-V/v …" with a speck before and behind it
        begin = place
    return begin


def _without_bullet(cell: Cell) -> Cell:
    bullet = BULLET.match(cell.text)
    return cell.part(bullet.end()) if bullet is not None else cell


def _begins_entry(cell: Cell, above: Cell | None) -> bool:
    if BULLET.match(cell.text):
        return len(cell.text) < 300
    return above is None or (above.text.endswith(";") and len(cell.text) < 200)


_HEAD_OF_OFFICE = re.compile(r"(?:Các )?(?:Trưởng|Phó|Ông|Bà|Đồng chí|đồng chí|Đ/c|đ/c)\s")


def _is_numbered_entry(cell: Cell, before: int) -> bool:
    """Whether `cell` is an entry of a numbered list with `before` entries above it: "1. UBND các xã;"."""
    number = _NUMBERED.match(cell.text)
    if number is None or int(re.split("[.)]", number[0])[0]) != before + 1:
        return False
    rest = cell.text[number.end() :]
    return (
        rest.endswith((";", ",") if before == 0 else (";", ",", ".")) and bodies.starts_name(rest) and len(rest) < 200
    )


def _is_next_name(cell: Cell, entry: list[Cell]) -> bool:
    """Whether `cell` is one more of the offices that stand beside or under "Kính gửi:" a line each, without dash or
    semicolon."""
    above = entry[-1].text
    if BULLET.match(entry[0].text) or not (_names_someone(cell.text) and _names_someone(entry[0].text)):
        return False
    whole = not above.endswith((",", ".", "-", "–")) and _GOES_ON.search(above) is None
    return whole and cell.text[:1].isupper() and len(cell.text) <= 100 and not speaks(cell.text)


def _names_someone(text: str) -> bool:
    return bodies.starts_name(text) or _HEAD_OF_OFFICE.match(text) is not None


def _more_entries_follow(lines: list[Line], at: int) -> bool:
    following = next((line.whole for line in lines[at:] if not line.is_blank), None)
    if following is None or len(following.text) >= 200:
        return False
    return BULLET.match(following.text) is not None or _ALSO_TO.match(following.folded) is not None


def _wraps(above: Cell, cell: Cell) -> bool:
    """Whether `cell` is the rest of the entry above: that one did not end, and this one does not begin a sentence."""
    if above.text.endswith((";", ".", ":")) or _NUMBERED.match(cell.text) or len(cell.text) > 120:
        return False
    if _IN_BRACKETS.match(cell.text):
        return True  # "(qua Phòng Tổ chức)" below whom it goes to
    return (
        cell.text[:1].islower() or above.text.endswith((",", "-", "–")) or _PLACE_BEGUN.search(above.text) is not None
    )


_IN_BRACKETS = re.compile(r"\([^\W\d_][^()]*\)\W{0,2}$")
_PLACE_BEGUN = re.compile(r"(?:,|\svà)\s(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu)$")  # its name follows
_GOES_ON = re.compile(
    r"\b(?:và|của|thuộc|tại|các|với|trực|Việt|Đoàn|Hội|Ủy|Uỷ|Sở|Ban|Bộ|"
    r"(?:Bí|bí) thư|(?:Chủ|chủ) tịch|(?:Giám|giám) đốc|[Tt]rưởng|[Pp]hòng|[Ll]ãnh đạo)$"  # of which office follows
)


def _amid_list(lines: list[Line], at: int, entries: list[list[Cell]]) -> bool:
    """Whether line `at` is the rest of an entry of a list: its last entry did not end, and this line ends one or the
    next begins one."""
    cell, above = lines[at].whole, entries[-1][-1]
    if not BULLET.match(entries[-1][0].text) or above.text.endswith((";", ".", ":")) or len(cell.text) > 120:
        return False
    following = next((line.whole for line in lines[at + 1 :] if not line.is_blank), None)
    listed = following is not None and BULLET.match(following.text) is not None
    ended = (";", ",", ".") if len(cell.text) <= _SHORT_REST else (";", ",")
    return listed or cell.text.endswith(ended) or _GOES_ON.search(above.text) is not None


def _ends_line(lines: list[Line], at: int, entries: list[list[Cell]]) -> bool:
    """Whether line `at` is the short rest of the one addressee that stands beside "Kính gửi": "Ông Thái Mạnh" /
    "Cường". Then it ends there: with a full stop, or before a gap or what is told of him in brackets."""
    cell, above = lines[at].whole, entries[-1][-1]
    if len(entries) > 1 or BULLET.match(above.text) or above.text.endswith((";", ".", ":")) or cell.is_upper:
        return False
    if len(cell.text) > _SHORT_REST or cell.text.endswith((":", ",", ";")) or speaks(cell.text):
        return False
    following = lines[at + 1].whole.text if at + 1 < len(lines) else ""
    said = bodies.starts_name(following) and speaks(following)
    return cell.text.endswith(".") or not following or following.startswith("(") or said


_SHORT_REST = 40  # characters of the last line of a list; a sentence of the text is longer


_SEMICOLON = re.compile(r"\s*;\s*(?=\S)")


def _parts(text: str, *, alone: bool) -> list[str]:
    """The addressees of one entry: behind semicolons, in the entry of a list only where offices stand there. A line
    alone is also cut behind commas when it names several offices in full ("Phòng Kinh tế, Công an xã, UBND các xã");
    of two the second may be the one the first belongs to ("Cục A, Bộ B")."""
    parts = _SEMICOLON.split(text)
    bullet = BULLET.match(text)
    if bullet is not None:
        if len(parts) > 1 and all(BULLET.match(part) for part in parts):
            return parts  # a list that a program ran together: "- Sở A; - Sở B"
        offices = [text[bullet.end() :].split(";")[0], *parts[1:]]
        return parts if all(part[:1].isupper() and bodies.starts_name(part) for part in offices) else [text]
    if ":" in parts[0] and any(part[:1].islower() and not bodies.starts_name(part) for part in parts[1:]):
        return [text]  # "UBND các huyện: Mường Ảng, Nậm Pồ; thị xã Mường Lay"
    names = bodies.split_names(text) if alone and len(parts) == 1 else []
    if not all(name in text for name in names):
        return parts  # "Đảng ủy, UBND, Ban Thường trực UBMTTQ các xã" share what stands behind the last
    last_a_group = names and names[-1][:1].isupper() and bodies.starts_name(names[-1])
    return names if len(names) > 2 and last_a_group and all(map(bodies.is_own_name, names[:-1])) else parts


def _recipients(entries: list[list[Cell]]) -> list[Recipient]:
    found = []
    for cells in entries:
        start = cells[0].start
        text = " ".join(" ".join(cell.text.split()) for cell in cells)
        for part in _parts(text, alone=len(entries) == 1):
            bullet = BULLET.match(part) or _NUMBERED.match(part)
            named = _TOLD_APART.sub("", part[bullet.end() if bullet else 0 :])
            bare = _ADDRESS.split(named)[0].strip(" ;.,:*¬ˆ`‹›|_")
            if sum(character.isalpha() for character in bare) >= 3:
                found.append(Recipient(bare, bodies.is_group(bare), (start, cells[-1].end)))
    return found
