"""What names an office looks like: the words they begin with, and how a list of them is taken apart."""

from __future__ import annotations

import re

from dvk_desktop.domain.text import fold_aligned

# Folded words a name of an office begins with. Data of the language, not of any letter.
HEADS = (
    r"ubnd|hdnd|hoi dong|uy ban|ubmttq\w*|ub mttq\w*|mttq|mat tran|ubkt|bch|btv|btt|ban|bo|so|cuc|tong cuc|chi cuc|vu|"
    r"vien|thanh uy|tinh uy|huyen uy|quan uy|thi uy|dang uy|dang bo|dang doan|chi uy|chi bo|cap uy|"
    r"tinh doan|thanh doan|huyen doan|xa doan|doan|hoi|lien doan|tong lien doan|cong doan|lien minh|lien hiep|"
    r"van phong|vp|phong|trung tam|truong|hoc vien|dai hoc|benh vien|tram|nha|bao|dai|toa an|vien kiem sat|thanh tra|"
    r"cong an|bo chi huy|quan su|bo doi|kho bac|ngan hang|bao hiem|cong ty|tong cong ty|hop tac xa|doanh nghiep|"
    r"khoi|cum|to|tieu ban|thuong truc|chinh phu|thu tuong|quoc hoi|chu tich|giam doc|thu truong|"
    r"lanh dao|nguoi dung dau|bi thu|truong phong|chanh van phong|hieu truong|co quan|don vi|dia phuong|to chuc|"
    r"tap the|dac khu|hiep hoi|quy|lien chi"
)
NAME_START = re.compile(rf"(?:(?:cac|nhung|moi|toan the)\s+)?(?:{HEADS})\b")
CONTINUATION = re.compile(
    r"(?:tinh|thanh pho|tp|huyen|quan|thi xa|thi tran|xa|phuong|dac khu|va|viet nam|truc thuoc|khu vuc|vung|mien|ve|"
    r"cac)\b"
)
_NOT_CONTINUATION = re.compile(r"(?:tinh|thanh|huyen|quan|thi|xa) (?:uy|doan)\b")
_GROUP = re.compile(r"\b(?:cac|nhung|moi|toan the|tung)\b")
_SPLIT = re.compile(
    rf"\s*;\s*(?:va\s+)?|\s*,\s*(?=(?:(?:cac|nhung)\s+)?(?:{HEADS})\b)|\s+va\s+(?=(?:(?:cac|nhung)\s+)?(?:{HEADS})\b)"
)
_BARE = re.compile(r"(?:ubnd|hdnd|ubmttq\w*|mttq|hoi dong nhan dan|uy ban nhan dan)")
_PLACE = re.compile(r"\s((?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu|TP\.?)(?:\s.*)?)$")


def starts_name(folded: str) -> bool:
    """Whether folded text begins like the name of an office."""
    return NAME_START.match(folded) is not None


def continues_name(folded: str) -> bool:
    """Whether a printed line rather goes on with the name of the line above ("TỈNH HẢI DƯƠNG", "VÀ XÃ HỘI")."""
    return CONTINUATION.match(folded) is not None and _NOT_CONTINUATION.match(folded) is None


def is_group(text: str) -> bool:
    """Whether an entry names several units ("Các sở, ban, ngành", "UBND các huyện")."""
    return _GROUP.search(fold_aligned(text)) is not None


def split_names(text: str) -> list[str]:
    """The offices in "HĐND, UBND thành phố; UBMTTQ và các đoàn thể": each by itself, a shared place given to all.

    "HĐND, UBND thành phố" are "HĐND thành phố" and "UBND thành phố". Inner lists ("Các sở, ban, ngành") stay whole.
    """
    folded = fold_aligned(text)
    cuts, at = [], 0
    for hit in _SPLIT.finditer(folded):
        if not _within_a_group(folded[at : hit.start()], folded[hit.end() :]):
            cuts.append(text[at : hit.start()])
            at = hit.end()
    names = [name.strip(" ,;.:") for name in [*cuts, text[at:]] if name.strip(" ,;.:")]
    for place in range(len(names) - 2, -1, -1):
        following = _PLACE.search(names[place + 1])
        if following is not None and _BARE.fullmatch(fold_aligned(names[place])):
            names[place] += " " + following[1]
    return names


def _within_a_group(before: str, after: str) -> bool:
    """ "Các sở, ban, ngành" is one entry: the parts after the comma are single words."""
    word = re.match(r"(\w+)(?:\s*[,;.]|\s+va\b|\s|$)", after)
    opening = re.match(r"\s*(?:(?:thu truong|giam doc|lanh dao)\s+)?(?:cac|nhung)\s", before)
    if opening is None or word is None:
        return False
    return word[1] in (
        "ban",
        "bo",
        "so",
        "phong",
        "hoi",
        "doan",
        "to",
        "don",
        "to chuc",
        "cum",
        "khoi",
        "co",
        "dia",
        "doanh",
    )
