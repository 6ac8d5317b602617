"""What a letter is about: "V/v …" below the number, or the lines under the title."""

from __future__ import annotations

import re

from dvk_desktop.letters import bodies
from dvk_desktop.letters.assignees import first_verb
from dvk_desktop.letters.issuers import Name
from dvk_desktop.letters.lines import (
    BULLET,
    KINH_GUI,
    NUMBER_LEAD,
    PROSE_START,
    SUBJECT_LEAD,
    Cell,
    Line,
    is_date_line,
    is_national,
    is_national_rest,
    is_party,
    is_rule,
    is_youth,
    urgency,
)

_NO_SUBJECT = re.compile(
    r"(?:can cu|theo de nghi|xet de nghi|dieu 1|\(\s*(?:kem theo|ban hanh kem|du thao|trinh))\b|chuong i\b|"
    r"khoa \w+, ky hop"
)
# What the stamp of the receiver says, and a date whose day stands apart
_STAMP = re.compile(
    r"\W{0,3}(?:chuyen|ngay|den|gio|so den|ky hieu ho so|luu ho so)\s*:|thang\s+\d{1,2}\s+nam\s+\d{4}$|"
    r"(?:[\w-]+\s){1,5}[\w-]+,\s+ngay$"
)
# "ngày 30 tháng 8 năm 2025 của Ban Bí thư": the rest of a line that cites, no date of the letter
_IN_SENTENCE = re.compile(r"ngay\b[^,;]{4,40}?\bnam \d{4},? (?:cua|ve|do|va|den) ")
_SENTENCE = re.compile(r"\W{0,3}(?:can cu|thuc hien|theo|nham|de)\b")
_ABBREVIATION = re.compile(r"[A-ZĐ]{2,8}")  # "… thuế suất thuế" / "GTGT"
_MOST_LINES = 8
_ANOTHER_COLUMN = 28  # characters further right: no centred line of the same column


def read_letter_subject(lines: list[Line], number_at: int | None) -> Name | None:
    """ "V/v …" below the number, over as many lines as it goes on in its column.

    Some offices of the Party leave "V/v" out: then it is what stands in small letters right below the number.
    """
    found: list[Cell] = []
    blank = column = 0
    for at, line in enumerate(lines):
        if found and line.is_blank:
            blank += 1
            continue
        for cell in line.cells:
            if not found:
                lead = SUBJECT_LEAD.match(cell.folded)
                if lead is None and number_at is not None and at > number_at and re.match(r"Về\s", cell.text):
                    lead = re.match(r"ve\s+", cell.folded)
                if lead is not None and not is_date_line(cell):
                    found.append(cell.part(lead.end()))
                    blank, column = 0, line.column_of(cell)
            elif line.column_of(cell) < column + _ANOTHER_COLUMN and _goes_on(cell, found[-1], blank):
                found.append(cell)
                blank = 0
    found = [cell for cell in found if cell.text]
    if not found and number_at is not None:
        found = _below(lines[number_at + 1 :])
    return _joined(found) if found else None


def _below(lines: list[Line]) -> list[Cell]:
    """The lines in small letters that stand in the left column right below the number."""
    found: list[Cell] = []
    for line in lines:
        if line.is_blank:
            if found:
                break
            continue
        cell = line.cells[0]
        if _is_other_part(cell):
            continue
        if cell.is_upper or len(cell.text) > 80 or re.match(r"\W*(?:chuyen|ngay|den)\b.{0,20}:", cell.folded):
            break
        found.append(cell)
    text = " ".join(cell.text for cell in found)
    return found if len(found) <= _MOST_LINES and len(text.split()) >= 4 else []


def _is_other_part(cell: Cell) -> bool:
    """Whether the cell belongs to another part of the head, or to a rule."""
    if (
        is_rule(cell)
        or _is_stray(cell)
        or is_national(cell)
        or is_national_rest(cell)
        or is_party(cell)
        or is_youth(cell)
    ):
        return True
    return (
        (is_date_line(cell) and not _IN_SENTENCE.match(cell.folded))
        or urgency(cell) is not None
        or _STAMP.match(cell.folded) is not None
    )


def _is_stray(cell: Cell) -> bool:
    """A mark that a scan took for a letter."""
    return sum(map(str.isalnum, cell.text)) < 2


def _goes_on(cell: Cell, previous: Cell, blank: int) -> bool:
    if _is_other_part(cell) or (NUMBER_LEAD.match(cell.text) and not cell.text.startswith("số")):
        return False
    ended = previous.text.endswith((".", ";", ":")) and not previous.text.endswith(" :")  # that is a scan's speck
    if ended or BULLET.match(cell.text):
        return False
    if cell.is_upper and not previous.is_upper and not (blank == 0 and _ABBREVIATION.fullmatch(cell.text)):
        return False
    return blank == 0 or (blank <= 1 and (cell.text[:1].islower() or cell.text[:1].isdigit()))


def read_title_subject(lines: list[Line], at: int) -> tuple[Name | None, int]:
    """The subject under the title, whose first line is `at`, and the first line after it.

    It goes on up to a gap, a rule, the addressees or the first sentence.
    """
    found: list[Cell] = []
    begin = at
    while at < len(lines):
        line = lines[at]
        if line.is_blank:
            following = next((each for each in lines[at:] if not each.is_blank), None)
            if found and not (following is not None and _goes_on_behind_a_gap(following.whole, found)):
                break
            at += 1
            continue
        cell = line.whole
        if KINH_GUI.match(cell.folded) or (is_date_line(cell) and not found and len(cell.text) < 60):
            break
        if is_rule(cell) or re.match(r"[-_*]{4,}", cell.text) or _is_stray(cell):
            if found:
                break
            at += 1
            continue
        if found and (_is_prose(cell, found[-1]) or len(cell.text) > 160 or _shouts(cell, found[-1])):
            break
        if found and (_has_ended(found, cell) or _decides(cell, found[-1], lines[at + 1 : at + 4])):
            break
        if not found and _is_sentence(cell):
            break  # not what the paper is called
        if _NO_SUBJECT.match(cell.folded) or (found and (cell.text.endswith(":") or BULLET.match(cell.text))):
            break
        found.append(cell)
        at += 1
        if len(found) > _MOST_LINES:
            break
    if not found:
        return None, at
    about = next((place for place, cell in enumerate(found[:3]) if re.match(r"ve viec\b", cell.folded)), 0)
    if about and (_of_title(found[0]) or not any(re.search(r"[^\W\d_]{4}", cell.text) for cell in found[:about])):
        found = found[about:]  # what stands above "Về việc" is of the title, or the marks of a scan
    if _SENTENCE.match(found[0].folded) and found[-1].text.endswith((".", ":", ";")):
        return None, begin  # "Thực hiện Chương trình công tác …, Ủy ban nhân dân tỉnh tổ chức họp."
    if (
        len(found) > 1
        and found[0].is_upper
        and not found[1].is_upper
        and (_WHOSE.match(found[0].folded) or _about(found))
    ):
        found = found[1:]  # "CỦA BAN CHẤP HÀNH ĐẢNG BỘ XÃ" says whose paper it is, "về …" what it is about
    if len(found) > 1 and found[0].folded == "ve" and re.match(r"viec\s", found[1].folded):
        return _joined([found[1].part(len("viec")), *found[2:]]), at  # "VỀ" and "VIỆC …" on two lines
    lead = re.match(r"\W{0,3}(?:v/v|ve viec)\s*:?\s*", found[0].folded)
    return _joined([found[0].part(lead.end()) if lead is not None else found[0], *found[1:]]), at


def _of_title(cell: Cell) -> bool:
    """Whether it is short enough for the rest of a title: "KẾ HOẠCH" / "TRUYỀN THÔNG" / "Phòng, chống …"."""
    return cell.is_upper and len(cell.text.split()) <= 4


def _about(found: list[Cell]) -> bool:
    """Whether it is about what the second line says: "HỘI NGHỊ LẦN THỨ BẢY BAN CHẤP HÀNH …" / "về công tác dân vận"."""
    return not _of_title(found[0]) and re.match(r"ve\s", found[1].folded) is not None


_WHOSE = re.compile(
    r"cua (?:ban|uy ban|hoi dong|dang|chi bo|thuong truc|chu tich|bi thu|tinh uy|thanh uy|bo chinh tri)\b"
)
_IN_TITLE = re.compile(r"(?:thuc hien|nham|trong|tiep theo|de|ngay) ")


_ENUMERATED = re.compile(r"[a-zđ][.)]\s")
_MORE_FOLLOWS = re.compile(r"(?:,|\b(?:cua|va|voi|thuoc|giua|cho|den|tai|do|qua|theo|boi))$")


def _is_prose(cell: Cell, above: Cell) -> bool:
    """Whether the text begins here; in a title all in capitals a line "THỰC HIỆN NGHỊ QUYẾT …" is still its, and what
    begins small ("thực hiện Nghị quyết …", "ngày 15/10/2026") or in brackets ("(sau khi …)") goes on with it."""
    if cell.text.startswith("(") or (cell.text[:1].islower() and not _ENUMERATED.match(cell.text)):
        return False
    in_title = cell.is_upper and above.is_upper and _IN_TITLE.match(cell.folded) is not None
    return PROSE_START.match(cell.folded) is not None and not in_title


def _goes_on_behind_a_gap(cell: Cell, found: list[Cell]) -> bool:
    if len(found) == 1 and _of_title(found[0]) and re.match(r"ve\s", cell.folded):
        return True
    return cell.text[:1].islower() or cell.text[:1] in ("“", '"')


def _shouts(cell: Cell, above: Cell) -> bool:
    """Whether capitals begin below small letters; a line "VỀ" alone is in capitals though it is short."""
    return cell.is_upper and not above.is_upper and not above.text.isupper()


def _has_ended(found: list[Cell], cell: Cell) -> bool:
    """Whether the title ended above: with a full stop, or its capitals with a line of a sentence below them."""
    if not cell.text[:1].isupper() or cell.is_upper:
        return False
    above = found[-1]
    whose = len(found) == 1 and (_WHOSE.match(above.folded) is not None or _of_title(above))
    if bodies.starts_name(cell.text) and _MORE_FOLLOWS.search(above.folded) is None:
        said = cell.text.endswith((".", ":", ";")) or len(cell.text) > 60
        if said and first_verb(cell.text) > 0:
            return True  # "Ủy ban nhân dân xã trân trọng kính mời: …" right below the title
    in_capitals = above.is_upper and not whose and len(cell.text.split()) > 5 and not cell.folded.startswith("ve ")
    return above.text.endswith(".") or in_capitals


def _decides(cell: Cell, above: Cell, following: list[Line]) -> bool:
    """Whether it is the line of who decides, which stands between a title and the first "Căn cứ"."""
    named = cell.is_upper and bodies.starts_name(cell.text) and _MORE_FOLLOWS.search(above.folded) is None
    below = next((line.whole for line in following if not line.is_blank), None)
    return named and below is not None and re.match(r"\W{0,3}can cu\b", below.folded) is not None


def _is_sentence(cell: Cell) -> bool:
    """Whether it is long, ended, and begins as sentences do: "Thực hiện …", "Ủy ban nhân dân xã tổ chức …"."""
    if len(cell.text) <= 100 or not cell.text.endswith((".", ":", ";")):
        return False
    return PROSE_START.match(cell.folded) is not None or (bodies.starts_name(cell.text) and first_verb(cell.text) > 0)


def _joined(cells: list[Cell]) -> Name:
    text = " ".join(" ".join(cell.text.split()) for cell in cells)
    return text.strip(" .,;*_|¬ˆ`‹›—–-"), tuple(cell.span for cell in cells)
