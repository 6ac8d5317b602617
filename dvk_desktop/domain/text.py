"""Vietnamese text: the door it comes in by, folding for search, and the keys it is sorted by.

Pure functions, no state, any thread. Rules: `domain.md` 8.2. Text of quoted documents is stored as typed; nothing here
"corrects" wording, and tone placement (hòa/hoà) is only evened out in search and match keys.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.legacy_text import repair_legacy

__all__ = [
    "LONGEST_STEM",
    "LONGEST_TEXT",
    "clean",
    "file_stem",
    "fold",
    "fold_aligned",
    "fold_exact",
    "name_sort_key",
    "quoted",
    "repair_legacy",
    "shortened",
    "sort_key",
]

LONGEST_TEXT = 30_000
"""Characters a field may hold: below the 32,767 an Excel cell can carry (`architecture.md` 4)."""

LONGEST_STEM = 120
"""Characters of a file's name without its ending: leaves room for folders in the 260 that Windows takes."""

_LINE_ENDS = re.compile("\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")
_LOOK_ALIKES = str.maketrans({"Ð": "Đ", "ð": "đ", "Ɖ": "Đ", "ɖ": "đ"})
_DASHES = "-‐‑‒–—―−﹘﹣－⁃"
_DOUBLE_QUOTES = '"“”„‟«»″＂'
_SINGLE_QUOTES = "'‘’‚‛′`´ʼ＇"
_SIGNS = str.maketrans(dict.fromkeys(_DASHES, "-") | dict.fromkeys(_SINGLE_QUOTES, "'"))
_NO_DOUBLE_QUOTES = str.maketrans(dict.fromkeys(_DOUBLE_QUOTES, ""))
_ALIGNED_QUOTES = str.maketrans(dict.fromkeys(_DOUBLE_QUOTES, '"'))
_TONES = "\u0300\u0309\u0303\u0301\u0323"  # huyền, hỏi, ngã, sắc, nặng: the order of the second sorting level
_TONE_ON_FIRST_VOWEL = re.compile(f"(o[{_TONES}](?=[ae])|u[{_TONES}](?=y))([aey])")
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


def clean(text: str, *, multiline: bool = False) -> str:
    """The door: every text from outside passes here once before it is stored or compared.

    Gives NFC text without control, zero-width and surrogate characters, with ordinary spaces, `\\n` line ends, Đ for
    its look-alikes, trimmed. A single line has its inner whitespace (line ends too) collapsed to one space; with
    `multiline` only the ends of lines are trimmed. Raises `UserError("text.too_long", length=…, longest=…)`.
    Legacy fonts must be repaired before (`repair_legacy`): TCVN3 uses the soft hyphen as a letter.
    """
    text = _LINE_ENDS.sub("\n", unicodedata.normalize("NFC", text)).translate(_LOOK_ALIKES)
    if not text.isprintable():  # only then is there anything but letters, signs and plain spaces
        text = "".join(_plain(character) for character in text)
    text = unicodedata.normalize("NFC", text)  # taking out a character can bring a letter and its mark together
    lines = [line.rstrip() for line in text.split("\n")] if multiline else [" ".join(text.split())]
    text = "\n".join(lines).strip()
    if len(text) > LONGEST_TEXT:
        raise UserError("text.too_long", length=len(text), longest=LONGEST_TEXT)
    return text


def capital(text: str) -> str:
    """A text as it stands where a line begins: "quý III/2026" → "Quý III/2026"."""
    return text[:1].upper() + text[1:]


def uncapital(text: str) -> str:
    """A text as it goes on within a sentence: "Rà soát …" → "rà soát …", "Y tế" → "y tế", but "UBND xã …" as it is."""
    return text[:1].lower() + text[1:] if text[1:2].islower() or text[1:2].isspace() else text


def shortened(text: str, longest: int) -> str:
    """The text, or its beginning of at most `longest` characters with "…" after a whole word where it is longer."""
    if len(text) <= longest:
        return text
    return (text[: longest + 1].rpartition(" ")[0].rstrip(" ,;:-–“") or text[:longest]) + "…"


def quoted(name: str | None) -> str:
    """A name within a sentence: in quotation marks, unless it has some of its own ("“Tiếng kẻng an ninh” ở thôn")."""
    return name if name and "“" in name else f"“{name or ''}”"


def file_stem(title: str) -> str:
    """A title as the name of a file (without ending) that Windows, a USB stick and Zalo all take; "" if nothing is
    left of it."""
    return " ".join(_NOT_IN_NAMES.sub(" ", title).split())[:LONGEST_STEM].strip(" .")


def _plain(character: str) -> str:
    if character in "\n ":
        return character
    category = unicodedata.category(character)
    if category == "Zs" or character == "\t":
        return " "
    return "" if category in ("Cc", "Cf", "Cs") else character


def fold(text: str) -> str:
    """The key for search and matching: lower case, no diacritics, đ→d, one kind of dash, no double quotes.

    Tone placement (hòa/hoà), NFC/NFD and spacing make no difference. `fold(fold(x)) == fold(x)`.
    """
    return " ".join(unicodedata.normalize("NFC", text.translate(_FOLDED)).split())


class _Table(dict[int, str]):
    """A table for `str.translate` that works out each character once, when it is first met."""

    def __init__(self, of: Callable[[str], str]) -> None:
        super().__init__()
        self._of = of

    def __missing__(self, point: int) -> str:
        found = self[point] = self._of(chr(point))
        return found


def _folded(character: str) -> str:
    text = _bare(character.translate(_SIGNS).translate(_NO_DOUBLE_QUOTES))
    return _bare(text.lower().translate(_SIGNS).translate(_NO_DOUBLE_QUOTES))


_FOLDED = _Table(_folded)


def _bare(text: str) -> str:
    kept: list[str] = []
    for character in unicodedata.normalize("NFD", text.translate(_LOOK_ALIKES)):
        if character.isspace():
            kept.append(" ")
        elif not unicodedata.category(character).startswith(("M", "Cc", "Cf", "Cs")):
            kept.append({"đ": "d", "Đ": "D"}.get(character, character))
    return "".join(kept)


def fold_aligned(text: str) -> str:
    """Like `fold`, but character for character: the result has the length of `text`, so places found in it hold there.

    Whitespace becomes plain spaces except `\\n`, double quotes become `"`; nothing is collapsed. Expects NFC text.
    """
    return "".join(map(_aligned, text))


@lru_cache(maxsize=4096)
def _aligned(character: str) -> str:
    if character == "\n":
        return "\n"
    if character.isspace():
        return " "
    character = character.translate(_SIGNS).translate(_ALIGNED_QUOTES)
    folded = fold(character)
    return folded if len(folded) == 1 else character


def fold_exact(text: str) -> str:
    """The key for "exact hits first": as `fold`, but diacritics stay, with the tone in its canonical place.

    "Hoà", "HÒA" and "hòa" are one, "hoa" is another.
    """
    return " ".join(filter(None, map(_exact_word, text.split())))


@lru_cache(maxsize=16_384)
def _exact_word(word: str) -> str:
    word = word.translate(_LOOK_ALIKES).lower().translate(_SIGNS).translate(_NO_DOUBLE_QUOTES)
    word = unicodedata.normalize("NFD", "".join(map(_plain, word)))
    word = _TONE_ON_FIRST_VOWEL.sub(lambda hit: hit[1][0] + hit[2] + hit[1][1], word)
    return unicodedata.normalize("NFC", word)


# --- sorting -------------------------------------------------------------------------------------------------------

_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_RANK = {letter: chr(0x41 + place) for place, letter in enumerate(_ALPHABET)}
_DIGIT_RUN = re.compile("[0-9]+")


def sort_key(text: str) -> str:
    """A string whose ordinary (code point, also SQLite BINARY) comparison sorts as Vietnamese does.

    First level: letters in the order a ă â b … d đ … y, numbers by value before letters, a shorter word before a longer
    one; second: ngang < huyền < hỏi < ngã < sắc < nặng; third: small before capital (`domain.md` 8.2).
    """
    return " ".join(_levels(text))


def name_sort_key(name: str) -> str:
    """The key of a person's name: by given name (tên), then middle names (đệm), then family name (họ), case last.

    For names of another build ("Y Thanh Hà Niê Kđăm") callers let the user give a sorting name and pass that here.
    """
    words = clean(name).split(" ")
    parts = [words[-1], " ".join(words[1:-1]), words[0] if len(words) > 1 else ""]
    levels = [_levels(part) for part in parts]
    return " ".join([*(f"{letters} {tones}" for letters, tones, _ in levels), *(case for _, _, case in levels)])


def _levels(text: str) -> tuple[str, str, str]:
    words = [_word_levels(word) for word in unicodedata.normalize("NFC", text).translate(_LOOK_ALIKES).split()]
    # A space field separator is the lowest character of all: so "An" stands before "An Bình".
    letters = "!".join([word[0] for word in words])
    return letters, "".join([word[1] for word in words]).rstrip("0"), "".join([word[2] for word in words]).rstrip("0")


def _word_levels(word: str) -> tuple[str, str, str]:
    if word.isdigit() and word.isascii():  # there are more numbers than words: not worth keeping
        return _by_value(word), "", ""
    return _levels_of_word(word)


@lru_cache(maxsize=16_384)
def _levels_of_word(word: str) -> tuple[str, str, str]:
    word = _DIGIT_RUN.sub(_number_by_value, word)
    levels = [_character_levels(character) for character in word]
    return "".join([one[0] for one in levels]), "".join([one[1] for one in levels]), "".join([one[2] for one in levels])


@lru_cache(maxsize=2048)
def _character_levels(character: str) -> tuple[str, str, str]:
    lower = character.lower()
    case = "0" if lower == character else "1"
    tone, base = _tone_and_base(lower)
    if (rank := _RANK.get(base)) is not None:
        return rank, str(tone), case
    if character.isalpha():
        return "~" + lower, "", case
    return (character if "0" <= character <= "9" else '"' + character), "", ""


def _number_by_value(run: re.Match[str]) -> str:
    return _by_value(run[0])


def _by_value(number: str) -> str:
    digits = number.lstrip("0") or "0"
    return str(min(len(digits), 9)) + digits  # its length first: 9 before 10


def _tone_and_base(letter: str) -> tuple[int, str]:
    decomposed = unicodedata.normalize("NFD", letter)
    tone = next((_TONES.index(mark) + 1 for mark in decomposed if mark in _TONES), 0)
    base = unicodedata.normalize("NFC", "".join(mark for mark in decomposed if mark not in _TONES))
    return tone, base
