"""Names of bodies: as they stand within a sentence (letterheads print them in capitals), and whose system they show."""

from __future__ import annotations

import re

from dvk_desktop.domain.documents import kind_of_symbol
from dvk_desktop.domain.text import clean, fold_aligned

_BODIES = (
    *("ủy ban nhân dân", "hội đồng nhân dân", "ủy ban mặt trận tổ quốc việt nam", "mặt trận tổ quốc việt nam"),
    *("ban thường trực", "ban thường vụ", "ban chấp hành", "ban chỉ đạo", "ban cán sự đảng", "ban xây dựng đảng"),
    *("ban tuyên giáo và dân vận", "ban tuyên giáo", "ban dân vận", "ban tổ chức", "ủy ban kiểm tra", "đảng bộ"),
    *("tỉnh ủy", "thành ủy", "huyện ủy", "thị ủy", "quận ủy", "đảng ủy", "chi bộ", "văn phòng", "công an", "chủ tịch"),
    *("hội nông dân", "hội cựu chiến binh", "hội liên hiệp phụ nữ", "đoàn thanh niên", "liên đoàn lao động", "phòng"),
    *("sở nội vụ", "sở nông nghiệp và môi trường", "sở văn hóa, thể thao và du lịch", "sở giáo dục và đào tạo", "sở"),
)
_SMALL = ("thành phố", "thị xã", "thị trấn", "đặc khu", "tỉnh", "huyện", "quận", "xã", "phường", "khối", "và", "các")
_NAMES = {
    "ủy ban mặt trận tổ quốc việt nam": "Ủy ban Mặt trận Tổ quốc Việt Nam",
    "mặt trận tổ quốc việt nam": "Mặt trận Tổ quốc Việt Nam",
    "ban cán sự đảng": "Ban cán sự đảng",
    "ban xây dựng đảng": "Ban Xây dựng Đảng",
    "ban tuyên giáo và dân vận": "Ban Tuyên giáo và Dân vận",
    "ban tuyên giáo": "Ban Tuyên giáo",
    "ban dân vận": "Ban Dân vận",
    "ban tổ chức": "Ban Tổ chức",
    "ban thường trực": "Ban Thường trực",
    "ban thường vụ": "Ban Thường vụ",
    "ban chấp hành": "Ban Chấp hành",
    "ban chỉ đạo": "Ban Chỉ đạo",
    "ủy ban kiểm tra": "Ủy ban Kiểm tra",
    "hội nông dân": "Hội Nông dân",
    "hội cựu chiến binh": "Hội Cựu chiến binh",
    "hội liên hiệp phụ nữ": "Hội Liên hiệp Phụ nữ",
    "đoàn thanh niên": "Đoàn Thanh niên",
    "liên đoàn lao động": "Liên đoàn Lao động",
    "sở nội vụ": "Sở Nội vụ",
    "sở nông nghiệp và môi trường": "Sở Nông nghiệp và Môi trường",
    "sở văn hóa, thể thao và du lịch": "Sở Văn hóa, Thể thao và Du lịch",
    "sở giáo dục và đào tạo": "Sở Giáo dục và Đào tạo",
}
_PHRASES = sorted((*_BODIES, *_SMALL), key=len, reverse=True)


def in_sentence(name: str) -> str:
    """A body's name as a sentence writes it: "ỦY BAN NHÂN DÂN TỈNH SƠN THỦY" → "Ủy ban nhân dân tỉnh Sơn Thủy".

    Only names wholly in capitals are touched; what is no known word of offices is taken for a place name.
    """
    text = clean(name)
    if not text.isupper():
        return text
    rest = text.lower()
    parts: list[str] = []
    while rest:
        phrase = next((one for one in _PHRASES if rest == one or rest.startswith(f"{one} ")), "")
        if phrase:
            parts.append(phrase if phrase in _SMALL else _NAMES.get(phrase, phrase[:1].upper() + phrase[1:]))
        else:
            phrase = rest.split(" ", 1)[0]
            parts.append(phrase[:1].upper() + phrase[1:])
        rest = rest[len(phrase) :].strip()
    return " ".join(parts)


_FRONT = re.compile(
    r"\b(?:mttq\w*|mat tran to quoc|doan thanh nien|doan tncs|(?:bch|ban chap hanh) doan|(?:tinh|thanh|huyen|xa) doan|"
    r"cong doan|lien doan lao dong|hoi (?:lhpn|lien hiep|nong dan|cuu chien binh|phu nu|chu thap do|nguoi cao tuoi))\b"
)
_PARTY = re.compile(r"\b(?:tinh uy|thanh uy|huyen uy|dang uy|dang bo|chi bo|ban chap hanh trung uong|thi uy|quan uy)\b")
_STATE = re.compile(
    r"\b(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|quoc hoi|chinh phu|thu tuong|bo truong|(?<!co )so|cong an|"
    r"chu tich nuoc|(?:ban chi huy|bo chi huy|bo tu lenh) quan su)\b"
)
_FRONT_SYMBOL = re.compile(r"(?:UB)?MTT[QW]|UBMT|ĐTN|LĐLĐ|TLĐ|HND|LHPN|CCB|HPN")
_PARTY_SYMBOL = re.compile(r"(?:^|(?<=[-/]))(?:TU|HU|T[hH]U|QU|ĐUK?|TW)(?=$|[-/])")
_STATE_SYMBOL = re.compile(r"UBND|HĐND|(?<![A-ZĐ])(?:CP|TTg|QH\d*|UBTVQH\d*|CTN)(?![A-ZĐ])")


def system_of_name(names: str) -> str | None:
    """To which system bodies belong by their names ("front", "party"); None where these do not show it: offices of the
    state have names of many kinds."""
    folded = fold_aligned(names)
    if _FRONT.search(folded):
        return "front"
    return "party" if _PARTY.search(folded) else None


def system_of_paper(issuer: str, symbol: str) -> str:
    """The system of a paper whose issuer and symbol alone are known, as in a register: "party", "state", "front", ""
    where they do not show it (`domain.md` 6.4).

    The name counts first. Papers of the Party and of the Youth Union have their kind before a slash ("CV/ThU",
    "QĐ/TWĐTN"), those of the state and the Front have it, if at all, before a dash ("QĐ-UBND", "MTTQ-BTT").
    """
    if named := system_of_name(issuer):
        return named
    if _STATE.search(fold_aligned(issuer)) or _STATE_SYMBOL.search(symbol):
        return "state"
    if _FRONT_SYMBOL.search(symbol):
        return "front"
    kind, slash, _ = symbol.partition("/")
    if (slash and kind_of_symbol(kind)) or _PARTY_SYMBOL.search(symbol):
        return "party"
    return "state" if "-" in symbol else ""
