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
