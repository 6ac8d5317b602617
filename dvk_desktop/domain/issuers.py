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
    *("sở", "ủy ban", "thường trực", "tiểu ban", "tổ giúp việc", "tổ công tác", "hội đồng", "ban bầu cử"),
)
_SMALL = (
    *("thành phố", "thị xã", "thị trấn", "đặc khu", "tỉnh", "huyện", "quận", "xã", "phường", "khối", "và", "các"),
    *("thôn", "tổ dân phố", "khu phố", "của", "về"),
)
_WITH_MATTER = ("ban chỉ đạo", "tiểu ban", "tổ giúp việc", "tổ công tác", "đảng ủy khối")
_MATTERS = (
    *("phong trào thi đua", "phong trào", "cuộc vận động", "công tác", "thực hiện", "triển khai", "chương trình"),
    *("quy chế dân chủ ở cơ sở", "quy chế dân chủ", "xây dựng", "nông thôn mới", "đô thị văn minh", "đời sống văn hóa"),
    *("cải cách hành chính", "chuyển đổi số", "bầu cử", "phòng, chống", "tham nhũng", "lãng phí", "tiêu cực", "cấp"),
    *("thông tin", "tuyên truyền", "khánh tiết", "phục vụ", "giảm nghèo bền vững", "giảm nghèo", "cơ sở", "ở"),
    *("chương trình mục tiêu quốc gia", "đoàn kết", "sắp xếp", "tổ chức bộ máy", "thi đua", "khen thưởng"),
    *("cơ quan", "đơn vị", "trường học", "doanh nghiệp"),
)
"""What bodies set up for one matter are called by, small up to the place they are of ("… xã Đoàn Kết")."""
_OF_PLACES = frozenset(_SMALL) - {"và", "các", "của", "về", "khối"}
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
    "đảng ủy khối": "Đảng ủy Khối",
    "dân vận khéo": "Dân vận khéo",
    "toàn dân": "Toàn dân",
    "liên đoàn lao động": "Liên đoàn Lao động",
}
_FIELDS = (
    *("Nội vụ", "Tư pháp", "Tài chính", "Công Thương", "Xây dựng", "Khoa học và Công nghệ", "Du lịch", "Y tế"),
    *("Văn hóa, Thể thao và Du lịch", "Văn hóa và Thể thao", "Văn hóa - Xã hội", "Văn hóa", "Xã hội", "Kinh tế"),
    *("Nông nghiệp và Môi trường", "Nông nghiệp và Phát triển nông thôn", "Tài nguyên và Môi trường", "Ngoại vụ"),
    *("Giáo dục và Đào tạo", "Dân tộc và Tôn giáo", "Lao động - Thương binh và Xã hội", "Kế hoạch và Đầu tư"),
    *("Thông tin và Truyền thông", "Giao thông vận tải", "Hạ tầng và Đô thị", "Quản lý", "Kho bạc nhà nước"),
    *("Chính phủ", "Thủ tướng Chính phủ", "Quốc hội", "Bộ Chỉ huy quân sự", "Ban Chỉ huy quân sự", "Chi cục"),
    *("Trung tâm", "Phục vụ hành chính công", "Mầm non", "Tiểu học", "Trung học cơ sở", "Trung học phổ thông"),
    *("Người cao tuổi", "Chữ thập đỏ", "Thi đua - Khen thưởng", "Mặt trận Tổ quốc", "Ban Quản lý", "Dân vận"),
)
"""What departments are for, with their usual beginnings: only the first word of each matter is written large."""
_SHORT = frozenset(
    (
        *("BCH", "BTV", "BTT", "BCĐ", "BQL", "UBND", "HĐND", "UBMTTQ", "UBMTTQVN", "MTTQ", "MTTQVN", "TNCS", "TNCSHCM"),
        *("LHPN", "LĐLĐ", "CCB", "UBKT", "VP", "TP", "HTX", "THCS", "THPT", "TDTT", "NTM", "TU", "ĐU"),
    )
)
"""Abbreviations: large in any text."""
_WRITTEN = {
    **{body: body[:1].upper() + body[1:] for body in _BODIES},
    **{field.lower(): field for field in _FIELDS},
    **_NAMES,
    **{small: small for small in _SMALL},
}
_PHRASES = sorted(_WRITTEN, key=len, reverse=True)
_DASHES = str.maketrans({"–": "-", "—": "-"})
_TONES = (("uỷ", "ủy"), ("hoá", "hóa"), ("hoà", "hòa"), ("khoẻ", "khỏe"))
"""The older way of placing tones, in words that names of offices have; place names stay as they are printed."""


def in_sentence(name: str) -> str:
    """A body's name as a sentence writes it: "ỦY BAN NHÂN DÂN TỈNH SƠN THỦY" → "Ủy ban nhân dân tỉnh Sơn Thủy".

    Only names wholly in capitals are touched; what is no known word of offices is taken for a place name, what is one
    of their abbreviations stays large.
    """
    text = clean(name)
    if not text.isupper():
        return text
    parts: list[str] = []
    place = 0
    of_matter = False
    lowered = text.lower()
    for old, new in _TONES:
        lowered = re.sub(rf"{old}\b", new, lowered)
    compared = lowered.translate(_DASHES)
    while place < len(text):
        phrase = next((one for one in _PHRASES if _stands(one, compared, place)), "")
        matter = next((one for one in _MATTERS if _stands(one, compared, place)), "") if of_matter else ""
        if len(matter) >= len(phrase) and matter:
            parts.append(matter)
            place += len(matter)
            continue
        if phrase:
            of_matter = phrase in _WITH_MATTER or (of_matter and phrase not in _OF_PLACES)
            parts.append(_WRITTEN[phrase])
            place += len(phrase)
            continue
        word = re.compile(r"\w+|\s+|.").match(text, place)
        assert word is not None  # any character is one
        found = lowered[place : word.end()]
        parts.append(word[0] if word[0] in _SHORT else found[:1].upper() + found[1:])
        place = word.end()
    written = "".join(parts)
    return written[:1].upper() + written[1:]


def _stands(phrase: str, text: str, place: int) -> bool:
    """Whether `phrase` stands at `place` as whole words."""
    end = place + len(phrase)
    before = place == 0 or not text[place - 1].isalnum()
    return before and text.startswith(phrase, place) and not text[end : end + 1].isalnum()


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
