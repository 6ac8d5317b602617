"""Clauses within clauses: "2.1", "1.1.1", "a)", "-". What of a clause names its own office or day is a clause of its
own, with the sentence that leads to it kept as its context; the rest stays one text, a line for each entry.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from dvk_desktop.letters.assignees import assignees, is_only_names
from dvk_desktop.letters.healing import unwrapped
from dvk_desktop.letters.labels import is_labelled
from dvk_desktop.letters.lines import Line

_DOTTED = re.compile(r"\s*(?P<number>\d{1,2}(?:\.\d{1,2}){1,3})[.)]?\s+(?=\S)")
_PLAIN = re.compile(r"\s*(?P<number>\d{1,2})[.)]\s+(?=\S)")
_LETTER = re.compile(r"\s*(?P<number>[a-zđ])[.)]\s*(?=\S)")
_BULLET = re.compile(r"\s*(?P<number>[-–+•])\s+(?=\S)")
LABEL = re.compile(r"\s*[-–+•]\s+(?:thoi gian|dia diem|thanh phan|trang phuc|noi dung|so luong)\b[^:.;]{0,25}:")
_LETTERS = "abcdđeghiklmnopqrstuvxy"
_DEEPEST = 3
_LONGEST_HEADING = 90


@dataclass(frozen=True, slots=True)
class Clause:
    """Lines `[first, last]` of a body. `lead`: characters of the first line that are the ordinal; `context`: what leads
    to it; `actors`: who is named there; `without`: lines in it that are clauses of their own."""

    ordinal: str | None
    first: int
    last: int
    lead: int
    context: str = ""
    actors: tuple[str, ...] = ()
    without: frozenset[int] = frozenset()


def words_of(lines: list[Line], clause: Clause) -> str:
    """The text of a clause, breaks within its sentences mended, a line for each paragraph."""
    kept = [lines[at].text for at in range(clause.first + 1, clause.last + 1) if at not in clause.without]
    opening = lines[clause.first].text[clause.lead :].strip()
    following = next((text.strip() for text in kept if text.strip()), "")
    if following[:1].isupper() and is_only_names(opening):  # "1. Văn phòng Đảng ủy" above what it is to do
        words = f"{opening}\n{unwrapped(kept)}"
    else:
        words = unwrapped([opening, *kept]).strip()
    return re.sub(r"\s*\./\.$", ".", words)


def leaves(lines: list[Line], clause: Clause, is_dated: Callable[[Clause], bool], deep: int = 0) -> Iterator[Clause]:
    """The clause, or what it is made of where parts of it name their own office or day (`is_dated`)."""
    children = _children(lines, clause) if clause.ordinal is not None and deep < _DEEPEST else []
    if not children:
        yield clause
        return
    opening = words_of(lines, replace(clause, last=children[0].first - 1))
    context = "\n".join(filter(None, (clause.context, opening)))
    actors = tuple(assignees(opening)) or clause.actors
    own: list[Clause] = []
    without: set[int] = set()
    for child in children:
        parts = list(leaves(lines, replace(child, context=context, actors=actors), is_dated, deep + 1))
        is_whole = [part.ordinal for part in parts] == [child.ordinal]
        if not is_whole or is_dated(child) or assignees(words_of(lines, child)):
            own += parts
            without.update(range(child.first, child.last + 1))
    rest = replace(clause, without=frozenset(without))
    stays = any(child.first not in without for child in children) or not _only_leads(opening)
    if not own or stays or is_dated(rest):
        yield rest
    yield from own


def _only_leads(opening: str) -> bool:
    """Whether the words before the entries ask for nothing themselves: a heading, or a sentence that ends open."""
    last = opening.rsplit("\n", 1)[-1].rstrip()
    return last.endswith(":") or (len(opening) < _LONGEST_HEADING and not last.endswith((".", ";")))


def _children(lines: list[Line], clause: Clause) -> list[Clause]:
    """The entries of the first kind in a clause that are two at least."""
    number = (clause.ordinal or "").rsplit("Điều ", 1)[-1]
    bare = re.sub(r"^[IVX]+\.", "", number)
    kinds: list[tuple[re.Pattern[str], Callable[[int], str], str]] = [
        (_DOTTED, lambda at: f"{bare}.{at + 1}", "dotted"),
        (_LETTER, lambda at: _LETTERS[at] if at < len(_LETTERS) else "", "."),
        (_BULLET, lambda _: "", "-"),
    ]
    if "Điều" in (clause.ordinal or "") or not bare.replace(".", "").isdecimal():
        kinds.insert(1, (_PLAIN, lambda at: str(at + 1), "."))
    for pattern, wanted, sign in kinds:
        starts: list[tuple[int, str, int]] = []
        for at in range(clause.first + 1, clause.last + 1):
            hit = pattern.match(lines[at].text)
            if hit is not None and wanted(len(starts)) in ("", hit["number"]):
                starts.append((at, hit["number"], hit.end()))
        if len(starts) < 2 or (sign == "-" and any(_is_label(lines[at]) for at, _, _ in starts)):
            continue
        ends = [at - 1 for at, _, _ in starts[1:]] + [clause.last]
        return [
            Clause(_named(clause.ordinal or "", bare, entry, sign, place), at, end, lead)
            for place, ((at, entry, lead), end) in enumerate(zip(starts, ends, strict=True), 1)
        ]
    return []


def _is_label(line: Line) -> bool:
    return LABEL.match(line.folded) is not None or is_labelled(line.text)


def _named(parent: str, bare: str, entry: str, sign: str, place: int) -> str:
    if sign == "dotted":
        return parent.removesuffix(bare) + entry
    return f"{parent}-{place}" if sign == "-" else f"{parent}.{entry}"
