"""Vietnamese typed with the 8-bit fonts of the time before Unicode (`domain.md` 8.3): TCVN3 (ABC) and VNI.

Such text arrives as the Latin-1 letters those bytes stand for: "Uû ban nh©n d©n" is "Uỷ ban nhân dân". Pure functions.
"""

from __future__ import annotations

import re
import unicodedata

_TCVN3 = dict(
    zip(
        "\u00b5¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ¡¢£¤¥¦§",
        "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ",
        strict=True,
    )
)
_VNI_MARKS = {
    "ù": "\u0301", "ø": "\u0300", "û": "\u0309", "õ": "\u0303", "ï": "\u0323",
    "ê": "\u0306", "é": "\u0306\u0301", "è": "\u0306\u0300",
    "ú": "\u0306\u0309", "ü": "\u0306\u0303", "ë": "\u0306\u0323",
    "â": "\u0302", "á": "\u0302\u0301", "à": "\u0302\u0300",
    "å": "\u0302\u0309", "ã": "\u0302\u0303", "ä": "\u0302\u0323",
}  # fmt: skip
_VNI_LETTERS = {"ô": "ơ", "ö": "ư", "ñ": "đ", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ"}
_VNI_UNIT = re.compile("([aeouyôö])([ùøûõïêéèúüëâáàåãä])|([ôöñæóòî])", re.IGNORECASE)

_ONLY_UNICODE = re.compile("[ĂăĐđĨĩŨũƠơƯư\u0300-\u0323Ạ-ỹ]")
_ONLY_VIETNAMESE = re.compile(r"[\x00-\x7fàáãâèéêìíòóõôùúýÀÁÃÂÈÉÊÌÍÒÓÕÔÙÚÝ\s“”‘’–—…]*")
_WORD = re.compile(r"[^\s\d.,;:!?()\[\]{}\"'“”‘’/\\|+=*%&@#<>–—-]+")
_SYLLABLE = re.compile(
    "(?:ngh|ng|nh|gh|gi|ch|kh|ph|th|tr|qu|[bcdđghklmnprstvx])?"
    "(?:(?:a|ê|i|y|oa|uê|uy)(?:nh|ch)"
    "|(?:a|ă|â|e|ê|i|o|ô|ơ|u|ư|y|oa|oă|oe|uâ|uê|uơ|uy|iê|yê|uô|ươ|uyê)(?:ng|[cmnpt])"
    "|(?:a|e|ê|i|o|ô|ơ|u|ư|y|ia|ya|ua|ưa|oa|oe|uê|uơ|uy|uya)"
    "|(?:a|â|o|ô|ơ|u|ư|uô|ươ|oa)i|(?:a|â|oa|uâ)y|(?:a|e|oa|oe)o|(?:a|â|ê|i|ư|iê|yê|ươ|uy)u)"
)
_TONE = re.compile("[\u0300\u0301\u0303\u0309\u0323]")


def repair_legacy(text: str, font: str | None = None) -> tuple[str, str | None]:
    """Give the Unicode text and what it had been: "tcvn3", "vni", or None when nothing was changed.

    `font` is the name of the cell's or run's font: ".Vn…" and "VNI-…" settle it (".VnTimeH": capitals). Without such
    a font the text is changed only when it is no Vietnamese as it stands, is Vietnamese after the change, and holds no
    letter that only Unicode has. Call it before `clean`.
    """
    if text.isascii() or _ONLY_UNICODE.search(text):
        return text, None
    name = (font or "").strip().lower()
    if name.startswith(".vn"):
        repaired = _from_tcvn3(text)
        return (repaired.upper() if name.endswith("h") else repaired), "tcvn3"
    if name.startswith("vni-"):
        return _from_vni(text), "vni"
    before = _strangers(text)
    if not before or (_ONLY_VIETNAMESE.fullmatch(text) and len(before) <= _good(text)):
        return text, None
    for encoding, repaired in (("tcvn3", _from_tcvn3(text)), ("vni", _from_vni(text))):
        if repaired != text and not _strangers(repaired):
            return repaired, encoding
    return text, None


def _from_tcvn3(text: str) -> str:
    return "".join(_TCVN3.get(character, character) for character in text)


def _from_vni(text: str) -> str:
    def unit(hit: re.Match[str]) -> str:
        printed = hit[1] or hit[3]
        letter = _VNI_LETTERS.get(printed.lower(), printed.lower())
        letter = letter if printed.islower() else letter.upper()
        return letter + (_VNI_MARKS[hit[2].lower()] if hit[2] else "")

    return unicodedata.normalize("NFC", _VNI_UNIT.sub(unit, text))


def _good(text: str) -> int:
    """How many words with letters beyond ASCII are Vietnamese syllables: "Xã Ia Púch" is Unicode with a name in another
    language, for what is in Vietnamese in it is right as it stands."""
    return sum(not word.isascii() and is_syllable(word) for word in _WORD.findall(text))


def _strangers(text: str) -> list[str]:
    """The words with letters beyond ASCII that are no Vietnamese syllable."""
    return [word for word in _WORD.findall(text) if not word.isascii() and not is_syllable(word)]


def is_syllable(word: str) -> bool:
    """Whether `word` has the build of one written Vietnamese syllable, with at most one tone mark."""
    decomposed = unicodedata.normalize("NFD", word.lower())
    tones = _TONE.findall(decomposed)
    bare = unicodedata.normalize("NFC", _TONE.sub("", decomposed))
    return len(tones) <= 1 and _SYLLABLE.fullmatch(bare) is not None
