"""The end of a letter: to whom copies go ("Nơi nhận") and who signed."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from dvk_desktop.letters.lines import BULLET, NOI_NHAN, Cell, Line, is_national, title_code, trimmed
from dvk_desktop.letters.signatures import authority_cell, is_signature_text, position_line, read_signer, signed_also
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


_LAST_OF_SIGNATURE = 24  # filled lines behind the copies


@dataclass(frozen=True, slots=True)
class Foot:
    """The end of a letter: copies, signer, and the line it begins at."""

    first_line: int
    copies: tuple[Copy, ...]
    copies_span: Span
    signer: Signer | None
    signer_span: Span | None
    signed_also: tuple[str, ...] = ()


def read_foot(lines: list[Line], after: int, issuer: str = "") -> Foot:
    """Read "Nơi nhận" and the signature, looking from line `after` on. `issuer`: of two who sign beside each other the
    one who does for this office."""
    noi_nhan = next((at for at in range(after, len(lines)) if _noi_nhan_cell(lines[at]) is not None), None)
    authority_at = next((at for at in range(after, len(lines)) if authority_cell(lines[at]) is not None), None)
    position_at = position_line(lines, after, noi_nhan if noi_nhan is not None else len(lines))
    listed = None if noi_nhan is not None else _first_copy(lines, after)
    known = [at for at in (noi_nhan, authority_at, position_at, listed) if at is not None]
    first = min(known) if known else _after_end_mark(lines, after)
    copies, copies_end = _copies(lines, noi_nhan) if noi_nhan is not None else ((), first)
    last = _not_beyond(lines, max(first, copies_end), _end_of_foot(lines, max(first, copies_end)))
    signer, span = read_signer(lines[first:last], issuer)
    if signer is not None and signer.name:
        copies = tuple(_without_name(copy, signer.name) for copy in copies)
    copies_span = _copies_span(lines, noi_nhan, copies_end) if noi_nhan is not None else (0, 0)
    return Foot(first, copies, copies_span, signer, span, signed_also(lines[first:last], signer))


def _without_name(copy: Copy, name: str) -> Copy:
    """A copy without the name of who signed, which stands in its line where the column was lost."""
    rest = copy.text.removesuffix(name).rstrip()
    return replace(copy, text=rest.rstrip(" ;.,")) if rest != copy.text and rest.endswith((";", ".", ",")) else copy


_FIRST_COPY = re.compile(r"[\W_]{1,4}(?:nhu (?:tren|dieu|kinh gui|thanh phan)\b|luu\W{1,2}\s?vt\b)")


def _first_copy(lines: list[Line], after: int) -> int | None:
    """Where the copies begin when a scan lost "Nơi nhận": at "- Như trên" or "- Lưu: VT"."""
    return next((at for at in range(after, len(lines)) if _FIRST_COPY.match(lines[at].folded.lstrip())), None)


def _not_beyond(lines: list[Line], behind: int, last: int) -> int:
    """`last`, or the line by which a signature has come: further down are tables of an annex that has no heading."""
    filled = [at for at in range(behind, last) if not lines[at].is_blank]
    return filled[_LAST_OF_SIGNATURE] if len(filled) > _LAST_OF_SIGNATURE else last


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
            if re.match(r"[a-zA-Z]:\\", left.text):
                pass  # where the file lies on the typist's disk
            elif BULLET.match(left.text):
                entries.append([left])
            elif is_signature_text(left):
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


def _after_end_mark(lines: list[Line], after: int) -> int:
    """Without "Nơi nhận" and authority: behind the end mark "./.", else behind the last line."""
    marks = [at for at in range(after, len(lines)) if lines[at].text.rstrip().endswith(("./.", "../."))]
    return marks[-1] + 1 if marks else len(lines)


def _end_of_foot(lines: list[Line], at: int) -> int:
    """The annex, a second letter in the same file, or the end."""
    for place in range(at, len(lines)):
        cell = lines[place].whole
        if re.match(r"\W{0,3}(?:phu luc|bieu mau|mau so|danh sach)\b", cell.folded) and (
            cell.is_upper or len(cell.text) < 20
        ):
            return place
        if any(is_national(each) or title_code(each) for each in lines[place].cells):
            return place
    return len(lines)
