"""Who issues a letter, and the body above: the names in capitals at the top of its left column."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile

from dvk_desktop.domain.text import fold
from dvk_desktop.letters import bodies
from dvk_desktop.letters.lines import (
    NUMBER_LEAD,
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
    without_noise,
)
from dvk_desktop.usecases.letters.reading import Span

Name = tuple[str, Span | tuple[Span, ...]]
"""A name joined over its lines, and its place or places."""

_ADVISES = re.compile(r"(?:ban (?!chap hanh|thuong)|van phong\b|uy ban kiem tra\b)")
_COMMITTEE = re.compile(r"(?:tinh|thanh|huyen|quan|thi|dang) uy\b")
_STANDING = re.compile(r"(?:ban thuong (?:truc|vu)|ban chap hanh|thuong truc)")
_OF_EQUALS = re.compile(
    r"(?:uy ban (?:nhan dan|mttq|mat tran|m\w+ tran)|ub ?mttq|hoi (?:dong nhan dan|\w+)|lien doan|doan tncs)\b"
)
# Neither of two such offices stands above the other: they issue the paper together ("BỘ … / BỘ …", "SỞ … / SỞ …")
_OF_ONE_RANK = re.compile(r"(bo|so) (?!tu lenh|chi huy|tong tham muu)")
_HALF = ("BỘ", "SỞ", "VĂN", "CỤC", "HỘI", "ỦY", "UỶ", "TỈNH", "ĐẢNG", "BAN")  # whose other half is on the next line
# Words of two syllables whose second looks like an office of its own at the beginning of a line
_TORN_WORD = re.compile(
    r"NÔNG THÔN|(?:QUỐC|BIÊN|DỰ|VĂN) PHÒNG|XÃ HỘI|HIỆP HỘI|(?:MÔI|THỊ) TRƯỜNG|(?:DÂN|ĐỔI) SỐ|CƠ SỞ|CÔNG ĐOÀN|LIÊN ĐOÀN|"
    r"(?:THƯỜNG|DỊCH|NGHIỆP|NỘI) VỤ|(?:HỌC|BỆNH) VIỆN|CÁN BỘ|TIẾN BỘ"
)
# A kind of body without its name, which the next line tells
_KIND_ALONE = re.compile(
    r"tap doan|(?:tong )?cong ty(?: tnhh| co phan| mtv| mot thanh vien| cp)*|truong|trung tam|benh vien|ban quan ly|"
    r"tong cuc|chi cuc|cuc|tong hoi|chi nhanh|hat|doi"
)
_OF_AN_OFFICE = re.compile(r"(?:chinh phu|quoc hoi|chu tich nuoc|trung uong)\b")
_PERSONS = ("thu tuong", "chu tich", "chu nhiem", "vien truong", "chanh an")
_PARENT_AND_OFFICE = re.compile(
    r"((?:ubnd|uy ban nhan dan) (?:tinh|thanh pho|tp|huyen|quan|thi xa|xa|phuong)\b.*?)\s+[-–—]\s+"
    r"((?:so|phong|truong|trung tam|ban|van phong|chi cuc|thanh tra)\b.*)$"
)
# The same in a table whose lines a program ran together; with their marks, for "PHONG ĐIỀN" is a place
_OFFICE_BEHIND = re.compile(
    r"((?:UBND|[ỦU][YỶ] BAN NHÂN DÂN) (?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ)(?: [\w’'-]{1,12}){1,4}?) "
    r"((?:SỞ|PHÒNG|VĂN PHÒNG|THANH TRA|TRUNG TÂM|CHI CỤC|BAN QUẢN LÝ) \w.*)$"
)
_SYMBOL = re.compile(r"[A-ZĐa-z]{2,10}(?:\s?[-/]\s?[A-ZĐ]{2,14})+")
_NO_OFFICE = (
    "du thao",
    "mau so",
    "phu luc",
    "ban sao",
    "luu hanh",
    "van ban den",
    "cong van den",
    "den so",
    "sao y",
    "xem xong",
    "tai lieu",
)


def read_issuer(lines: list[Line], number_at: int | None) -> tuple[Name | None, Name | None]:
    """The issuer and the body above it, from the head's `lines`; `number_at` is the line of the number, if any."""
    names = _names_above(_down_to_number(lines, number_at) if number_at is not None else lines[: _behind_date(lines)])
    if not names and number_at is None:
        names = _names_above(lines)
    if not names and number_at is not None:  # the right column came first
        after = [
            cell for line in lines[number_at + 1 :] for cell in line.cells if cell.is_upper and _may_be_issuer(cell)
        ]
        names = [[cell] for cell in after if bodies.starts_capitals(cell.key)][:2]
    if len(names) > 1 and len(names[-1]) == 1 and _STANDING.fullmatch(names[-1][0].key):
        names.pop()  # "BAN THƯỜNG TRỰC" alone says who acts for the body above, it is no office of its own
    if not names:
        return None, None
    issuer, superior = _joined(names[-1]), _joined(names[-2]) if len(names) > 1 else None
    if superior is not None and (
        _of_one_rank(names[-2][0], names[-1][0])
        or (bodies.lacks_place(superior[0]) and _OF_EQUALS.match(names[-1][0].key))
    ):
        return _both(superior, issuer), None
    if superior is None and len(names[-1]) == 1:
        return _office_behind_dash(names[-1][0]) or (issuer, None)
    return issuer, superior


def _both(first: Name, second: Name) -> Name:
    """Two offices that issue a paper together, one below the other: "UBND / ỦY BAN MTTQ VIỆT NAM / TỈNH …"."""
    return f"{first[0]} - {second[0]}", (*_places(first), *_places(second))


def _of_one_rank(first: Cell, second: Cell) -> bool:
    ranks = _OF_ONE_RANK.match(first.key), _OF_ONE_RANK.match(second.key)
    return ranks[0] is not None and ranks[1] is not None and ranks[0][1] == ranks[1][1]


def _places(name: Name) -> tuple[Span, ...]:
    return tuple(each for each in (name[1] if isinstance(name[1][0], tuple) else (name[1],)) if isinstance(each, tuple))


def _office_behind_dash(cell: Cell) -> tuple[Name, Name] | None:
    """ "UBND TỈNH BÌNH MINH - SỞ TÀI CHÍNH", also with the dash lost: the office, and the body above it."""
    hit = _PARENT_AND_OFFICE.match(cell.folded) or _OFFICE_BEHIND.match(cell.text)
    if hit is None or _COMMITTEE.search(fold(hit[2])):  # a body of the Party's: both issue the paper
        return None
    above, office = cell.part(0, hit.end(1)), cell.part(hit.start(2))
    return _joined([office]), _joined([above])


def named_whole_below(lines: list[Line], issuer: Name) -> Name | None:
    """The issuer with its place, where the letterhead lost it and the line of who decides tells it: "HỘI ĐỒNG NHÂN DÂN"
    above, "HỘI ĐỒNG NHÂN DÂN TỈNH BÌNH MINH" below."""
    if not bodies.lacks_place(issuer[0]):
        return None
    bare = fold(issuer[0])
    for line in lines:
        for cell in line.cells:
            at = cell.key.find(bare) if cell.is_upper and len(cell.key) <= 90 else -1
            if (
                at >= 0
                and cell.key[:at] in ("", "chu tich ")
                and bodies.continues_name(cell.key[at + len(bare) :].strip())
            ):
                return _joined([cell.part(cell.folded.find(bare))])
    return None


def _down_to_number(lines: list[Line], number_at: int) -> list[Line]:
    """The lines above the number, and what stands before it on its own line ("UBND TỈNH … Số: 12/QĐ-UBND")."""
    named = []
    for line in lines[number_at : number_at + 1]:
        before = tuple(takewhile(lambda cell: not NUMBER_LEAD.match(cell.text), line.cells))
        named = [replace(line, cells=before)] if before and len(before) < len(line.cells) else []
    return [*lines[:number_at], *named]


def _behind_date(lines: list[Line]) -> int:
    """How many lines there are down to that of the date: what stands below it is no issuer but the receiver's stamp."""
    return next((at + 1 for at, line in enumerate(lines) if any(map(is_date_line, line.cells))), len(lines))


# What a signing program puts at the top of the first page: who signed, for which office, when, and an address
_SIGNED_AT = re.compile(r"\b\d{1,2}:\d{2}:\d{2}\b|\bky boi\s*:|thoi gi\w{1,2} ky\b")
_OF_SIGNING_STAMP = re.compile(rf"{_SIGNED_AT.pattern}|\+07:|\S@\S|\bgov\.v")


def _below_signing_stamp(lines: list[Line]) -> list[Line]:
    """The lines below the stamp of a signing program, whose offices ("TRUNG TÂM CÔNG BÁO …") are not the letter's: from
    the State's heading on where the issuer stands beside it, else behind the last line known to be the stamp's."""
    if not any(_SIGNED_AT.search(line.folded) for line in lines):
        return lines
    for at, line in enumerate(lines):
        if len(line.cells) > 1 and is_national(line.cells[-1]) and _may_be_issuer(line.cells[0]):
            return lines[at:]
    stamped = max(at for at, line in enumerate(lines) if _OF_SIGNING_STAMP.search(line.folded))
    below = lines[stamped + 1 :]
    return below if any(_may_be_issuer(cell) for line in below for cell in line.cells) else lines


# In a column too narrow for it the country's name is on the next line
_TORN_HEADING = re.compile(r"(?:cong h\w{1,3} xa h\w{1,2} chu nghia|dang cong san)$")


def _without_torn_heading(lines: list[Line]) -> list[Line]:
    """The lines without a heading of the State or the Party that a narrow column tore before "VIỆT NAM"."""
    kept, torn = [], False
    for line in lines:
        last = line.cells[-1].key if line.cells else ""
        begins = _TORN_HEADING.search(last) is not None
        kept.append(replace(line, cells=line.cells[:-1]) if begins or (torn and last == "viet nam") else line)
        torn = begins or (torn and last != "viet nam")
    return kept


def _names_above(lines: list[Line]) -> list[list[Cell]]:
    names: list[list[Cell]] = []
    lines = _below_signing_stamp(lines)
    border = _second_issuer(lines)
    for line in _without_torn_heading(lines):
        left = [cell for cell in line.cells if line.column_of(cell) < border]
        for cell in map(_without_noise, left):
            if names and is_national_rest(cell) and names[-1][-1].key.endswith(" viet"):
                names[-1].append(cell)
            if not _may_be_issuer(cell):
                continue
            if names and not (_begins_office(names[-1][-1], cell) and not _goes_on(names[-1][-1], cell)):
                names[-1].append(cell)
            elif names or bodies.starts_capitals(cell.key) or cell.is_upper:
                names.append([cell])
    return names


def _second_issuer(lines: list[Line]) -> float:
    """Behind which character of a line another office begins that issues the paper together with the first one: where
    the State's or the Party's heading would stand."""
    for line in lines:
        cells = [cell for cell in line.cells if not is_rule(cell)]
        if any(is_national(cell) or is_party(cell) or is_youth(cell) for cell in cells):
            return float("inf")
        if len(cells) == 2 and all(_may_be_issuer(cell) and bodies.starts_capitals(cell.key) for cell in cells):
            return (line.column_of(cells[0]) + len(cells[0].text) + line.column_of(cells[1])) / 2
    return float("inf")


def _without_noise(cell: Cell) -> Cell:
    """Without what a scan put before or after the words."""
    lead = re.match(r"[\W_]+", cell.text)
    return cell.part(lead.end() if lead else 0, len(without_noise(cell.text)))


def _may_be_issuer(cell: Cell) -> bool:
    if cell.text in _HALF:
        return True
    if len(cell.key) < 3 or is_rule(cell) or is_national(cell) or is_party(cell) or is_youth(cell) or urgency(cell):
        return False
    if is_national_rest(cell) or is_date_line(cell) or NUMBER_LEAD.match(cell.text) or SUBJECT_LEAD.match(cell.folded):
        return False
    if cell.key.startswith(_NO_OFFICE) or cell.key in ("mat", "toi mat", "tuyet mat") or _SYMBOL.fullmatch(cell.text):
        return False
    return cell.is_upper or (bodies.starts_capitals(cell.key) and len(cell.text) <= 60 and cell.text[:1].isupper())


def _begins_office(above: Cell, cell: Cell) -> bool:
    """Whether `cell` begins like an office; below one of the whole country ("… VIỆT NAM") any name does."""
    of_country = above.key.endswith(" viet nam") and cell.is_upper and not cell.key.startswith("chi nhanh")
    return of_country or bodies.starts_capitals(cell.key)


def _goes_on(above: Cell, cell: Cell) -> bool:
    """Whether `cell` only looks like a new name: "BAN CHỈ ĐẠO / PHÒNG, CHỐNG …", "SỞ GIÁO DỤC / VÀ ĐÀO TẠO",
    "BAN DÂN VẬN / TỈNH ỦY …" (a body of a committee named before it), "THỦ TƯỚNG / CHÍNH PHỦ"."""
    if (
        above.text in _HALF
        or _KIND_ALONE.fullmatch(above.key) is not None
        or _TORN_WORD.match(f"{above.text.split()[-1]} {cell.text}") is not None
        or above.key in ("uy ban thuong vu", *_PERSONS)
        or bodies.continues_name(cell.key)
        or (_ADVISES.match(above.key) and _COMMITTEE.match(cell.key))
        or (above.key == "van phong" and _OF_AN_OFFICE.match(cell.key))
    ):
        return True
    return above.text.rstrip().endswith((",", "-", "–")) or cell.key.startswith(("phong, chong", "phong chong"))


def _joined(cells: list[Cell]) -> Name:
    text = " ".join(" ".join(cell.text.split()) for cell in cells)
    return text, cells[0].span if len(cells) == 1 else tuple(cell.span for cell in cells)
