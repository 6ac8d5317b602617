"""What somebody who types a word into a search may mean by it: the ways in which the same number is written.

A list and the search of the whole program ask the same. Pure functions over text.
"""

from __future__ import annotations

import re

from dvk_desktop.domain.text import fold

_CENTRAL = re.compile(r"(?:^|(?<=[/\-–—‑ ]))[Tt][Ưư](?=$|[/\-–—‑ ])")
_OTHER_CENTRAL = re.compile(r"(?<=[/-])tw\b")
_GLUED = re.compile(
    r"(?P<number>\d{1,6})"
    r"(?P<kind>cv|kh|tb|ct|qd|nq|hd|bc|ttr|ctr|kl|qyd|gm|cd|tt|da|pa|qc|ubnd|hdnd|mttq)"
    r"(?P<rest>[a-z]{2,12})?"
)

_AROUND = ",;:.!?“”\"'()[]…"
_BEFORE_NUMBERS = frozenset({"so", "ngay"})
_BETWEEN = frozenset({"của", "cua", "về"})
_ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4"}
_QUARTER = re.compile(r"(?P<part>i{1,3}|iv|[1-4])(?:/(?P<year>\d{4}))?")
_MONTH = re.compile(r"(?P<part>0?[1-9]|1[0-2])(?:/(?P<year>\d{4}))?")
_ENDS = ("/", " ", *",;.:)")
_BELOW_TEN = re.compile(r"0?[1-9](?=$|[-/a-z])")


def spellings(word: str) -> tuple[str, ...]:
    """A typed word folded, and other foldings that mean the same, the plain one first; empty for mere signs.

    "25-NQ/TƯ" (what Telex makes of TW) also means 25-nq/tw, and the other way round; "134cvthu" and "657cv" mean
    134-cv/thu, 657-cv, 657/cv.
    """
    plain = fold(word)
    if not any(character.isalnum() for character in plain):
        return ()
    found = [plain]
    if _CENTRAL.search(word):
        found.append(fold(_CENTRAL.sub("TW", word)))
    elif _OTHER_CENTRAL.search(plain):
        found.append(_OTHER_CENTRAL.sub("tu", plain))
    if (glued := _GLUED.fullmatch(plain)) is not None:
        number, kind, rest = glued["number"], glued["kind"], glued["rest"] or ""
        found += (
            [f"{number}-{kind}/{rest}", f"{number}/{kind}-{rest}"] if rest else [f"{number}-{kind}", f"{number}/{kind}"]
        )
    if _BELOW_TEN.match(plain):  # "số < 10 thêm 0" (`domain.md` 6.1), and not everybody does
        found += [each.removeprefix("0") if plain[0] == "0" else f"0{each}" for each in found]
    return tuple(dict.fromkeys(found))


def words_typed(text: str) -> list[str]:
    """The words of what was typed that are looked for: without the signs around them, and without those that only
    link the parts of a citation ("Công văn số 134-CV/ThU, ngày 09/6/2025 của Thành ủy").

    What is called "số" or "cửa" keeps its word: these go only before a number, or between two other words.
    """
    words = [bare for word in text.split() if (bare := word.strip(_AROUND))]
    return [
        word
        for place, word in enumerate(words)
        if not (
            (fold(word) in _BEFORE_NUMBERS and words[place + 1 : place + 2] and words[place + 1][:1].isdigit())
            or (word.casefold() in _BETWEEN and 0 < place < len(words) - 1)
        )
    ]


def words_of(text: str) -> list[tuple[str, ...]]:
    """The typed words, each in its spellings; all of them are looked for."""
    return [found for word in words_typed(text) if (found := spellings(word))]


def words_with_periods(text: str) -> list[tuple[str, ...]]:
    """`words_of` where rows say their period: "quý I", "tháng 1 năm 2026" and "1/2026" are looked for as a whole, so
    that they do not mean quarters II and III or November. To be found in a text that ends with a space."""
    words = words_typed(text)
    found: list[tuple[str, ...]] = []
    place = 0
    while place < len(words):
        named = fold(words[place])
        following = fold(words[place + 1]) if place + 1 < len(words) else ""
        pattern = {"quy": _QUARTER, "thang": _MONTH}.get(named)
        if pattern is not None and (hit := pattern.fullmatch(following)) is not None:
            place += 2
            year = hit["year"] or ""
            if not year and len(words) > place + 1 and fold(words[place]) == "nam" and words[place + 1].isdigit():
                year = words[place + 1]
                place += 2
            found.append(_of_period(named, hit["part"], year))
            continue
        if (hit := _MONTH.fullmatch(named)) is not None and hit["year"]:
            month, year = int(hit["part"]), hit["year"]
            ways = {str(month), f"{month:02}"}
            dates = [f"{before}{way}/{year}{after}" for way in ways for before, after in (("/", ""), (" ", "/"))]
            found.append((*_of_period("thang", str(month), year), *sorted(dates)))
        elif (hit := _QUARTER.fullmatch(named)) is not None and hit["year"]:
            found.append(_of_period("quy", hit["part"], hit["year"]))
        elif spelled := spellings(words[place]):
            found.append(spelled)
        place += 1
    return found


def _of_period(named: str, part: str, year: str) -> tuple[str, ...]:
    number = _ROMAN.get(part, part).lstrip("0")
    roman = [each for each, figure in _ROMAN.items() if figure == number and named == "quy"]
    ways = [f"{named} {way}" for way in (number, f"0{number}", *roman)]
    if year:
        return tuple(f"{way}{link}{year}" for way in ways for link in ("/", " nam ", " "))
    return tuple(f"{way}{end}" for way in ways for end in _ENDS)
