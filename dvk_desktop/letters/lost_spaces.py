"""Spaces that a program lost which took the text out of a PDF: "Đảng uỷtrước ngày", "vềviệc", "số31-QĐ/TW".

They get lost behind letters with marks, which such files draw one by one. A word that cannot be a Vietnamese syllable
but falls into two behind such a letter is two words; only in texts where this happened often, so that names of other
languages in a clean text stay whole.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import pairwise

_ENOUGH = 4  # such words in a text, before any of them is parted
_LONGEST = 16  # letters of what is looked at
_MARKED = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
_LETTERS = re.compile(r"[^\W\d_]+")
_MARK = re.compile(f"[{_MARKED}{_MARKED.upper()}]")
_BEFORE_NUMBER = re.compile(rf"[^A-Z]{{1,6}}[{_MARKED}]")
_TONES = "\u0300\u0301\u0303\u0309\u0323"
_BEFORE_STOP = "\u0301\u0323"
_SYLLABLE = re.compile(
    r"(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?"
    r"(?:(?:iêu|yêu|oai|oay|oeo|uây|uôi|ươi|ươu|uya|uyu|ưa|ia|ya|ưi|ưu|iu|ai|ao|au|ay|âu|ây|eo|êu|oi|ôi|ơi|ui|ua)|"
    r"(?:iê|yê|uô|ươ|ă|â|oă|uâ|uyê)(?P<must>ch|ng|nh|[cmnpt])|"
    r"(?:oa|oe|oo|uê|uy|uơ|[aeêioôơuưy])(?P<may>ch|ng|nh|[cmnpt])?)"
)


def with_lost_spaces(text: str) -> str:
    """`text` (NFC) with the spaces put back; as it is where few are missing."""
    lost = sum(_mended(hit) != hit[0] for hit in _LETTERS.finditer(text))
    return _LETTERS.sub(_mended, text) if lost >= _ENOUGH else text


_SPACED_OUT = re.compile(r"(?<!\S)(?:\S ){11,}\S(?!\S)", re.MULTILINE)
_RUN = re.compile(r"[^\W\d_]+|[\W\d_]+")
_BEGINS_WITH_VOWEL = re.compile(f"[aeiouy{_MARKED}]", re.IGNORECASE)


def with_letters_joined(text: str) -> str:
    """`text` (NFC) with lines whose letters stand apart ("Q u y ế t đ ị n h s ố 4 0") written in words again; the gaps
    between words are lost there, so they are put where syllables end."""
    return _SPACED_OUT.sub(_joined, text)


def _joined(hit: re.Match[str]) -> str:
    if 2 * sum(map(str.isalpha, hit[0])) < len(hit[0].split()):
        return hit[0]  # the marks or numbers of a table
    runs = _RUN.findall(hit[0].replace(" ", ""))
    written = " ".join(" ".join(_words(run)) if run[0].isalpha() else run for run in runs)
    return re.sub(r" (?=[,.;:)/-])|(?<=[/(-]) (?=\S)", "", written)


def _words(run: str) -> list[str]:
    """The words of letters without a gap: an abbreviation ends before a small letter, unless its last capital begins
    the next word ("UBNDngày", "HĐNDXã")."""
    found: list[str] = []
    at = 0
    while at < len(run):
        small = next((place for place in range(at, len(run)) if not run[place].isupper()), len(run))
        end = next((place for place in range(small, len(run)) if run[place].isupper()), len(run))
        begins = small if small - at > 1 else at
        if small - at > 1 and small < end and len(_in_syllables(run[small - 1 : end])) > 0:
            begins = small - 1
        found += [run[at:begins]] if begins > at else []
        found += (_in_syllables(run[begins:end]) or [run[begins:end]]) if end > begins else []
        at = end
    return found


def _in_syllables(word: str) -> list[str]:
    """The syllables of `word`: of all ways to cut it the one where fewest begin with a vowel, each as long as can be;
    none if it cannot be cut."""
    best: list[tuple[int, int] | None] = [None] * len(word) + [(0, len(word))]  # vowels at beginnings, end
    for start in range(len(word) - 1, -1, -1):
        vowel = _BEGINS_WITH_VOWEL.match(word, start) is not None
        for end in range(min(len(word), start + 7), start, -1):
            rest = best[end]
            known = best[start]
            if rest is not None and _is_syllable(word[start:end]) and (known is None or rest[0] + vowel < known[0]):
                best[start] = rest[0] + vowel, end
    cuts, at = [0], 0
    while at < len(word):
        step = best[at]
        if step is None:
            return []
        at = step[1]
        cuts.append(at)
    return [word[a:b] for a, b in pairwise(cuts)]


def _mended(hit: re.Match[str]) -> str:
    word, text = hit[0], hit.string
    has_mark = len(word) <= _LONGEST and _MARK.search(word, 0, len(word) - 1) is not None
    if text[hit.end() : hit.end() + 1].isdigit():  # "số31", "kỳ2025"
        is_whole = hit.start() == 0 or not re.match(r"\w", text[hit.start() - 1])
        is_word = has_mark or (is_whole and _BEFORE_NUMBER.fullmatch(word) is not None)
        parted = word if _is_syllable(word) or not has_mark else _parted(word)  # "thịsố38"
        return parted + " " if is_word and (parted != word or _is_syllable(word)) else word
    return _parted(word) if has_mark else word


@lru_cache(maxsize=8192)
def _parted(word: str) -> str:
    if _is_syllable(word):
        return word
    ways = [
        f"{word[:at]} {_parted(rest)}"
        for at in range(2, len(word))
        if word[at - 1].lower() in _MARKED and _is_syllable(word[:at]) and _is_word(rest := word[at:], word[at - 1])
    ]
    return ways[0] if len(ways) == 1 else word


def _is_word(rest: str, before: str) -> bool:
    """Whether what is left is a syllable, falls into some, or is an abbreviation: "uỷUBND"."""
    return _is_syllable(rest) or (rest.isupper() and before.islower() and len(rest) > 1) or _parted(rest) != rest


def _is_syllable(word: str) -> bool:
    parts = unicodedata.normalize("NFD", word.lower())
    tones = [mark for mark in parts if mark in _TONES]
    plain = unicodedata.normalize("NFC", "".join(mark for mark in parts if mark not in _TONES))
    hit = _SYLLABLE.fullmatch(plain)
    if hit is None or len(tones) > 1:
        return False
    ending = hit["must"] or hit["may"]
    return ending not in ("c", "ch", "p", "t") or (bool(tones) and tones[0] in _BEFORE_STOP)
