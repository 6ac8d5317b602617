"""Names of bodies as they stand within a sentence: letterheads print them in capitals, sentences do not."""

from __future__ import annotations

from dvk_desktop.domain.text import clean

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
