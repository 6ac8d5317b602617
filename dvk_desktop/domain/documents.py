"""Official papers: their kinds, and when two numbers are one (`domain.md` 6.1, 6.4). Pure functions.

How a number is taken apart is in `document_numbers.py`, which only what reads papers needs.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from dvk_desktop.domain.text import fold


@dataclass(frozen=True, slots=True)
class DocumentKind:
    """A kind of paper: its code (`cli.md`), Vietnamese name, abbreviations as printed in symbols (case matters)."""

    code: str
    name: str
    abbreviations: tuple[str, ...]


DOCUMENT_KINDS: Mapping[str, DocumentKind] = MappingProxyType(
    {
        kind.code: kind
        for kind in (
            DocumentKind("cong_van", "Công văn", ("CV",)),
            DocumentKind("ke_hoach", "Kế hoạch", ("KH",)),
            DocumentKind("thong_bao", "Thông báo", ("TB",)),
            DocumentKind("chi_thi", "Chỉ thị", ("CT",)),
            DocumentKind("quyet_dinh", "Quyết định", ("QĐ",)),
            DocumentKind("nghi_quyet", "Nghị quyết", ("NQ",)),
            DocumentKind("huong_dan", "Hướng dẫn", ("HD",)),
            DocumentKind("bao_cao", "Báo cáo", ("BC",)),
            DocumentKind("to_trinh", "Tờ trình", ("TTr",)),
            DocumentKind("chuong_trinh", "Chương trình", ("CTr",)),
            DocumentKind("ket_luan", "Kết luận", ("KL",)),
            DocumentKind("quy_dinh", "Quy định", ("QyĐ", "QĐi")),
            DocumentKind("cong_dien", "Công điện", ("CĐ",)),
            DocumentKind("giay_moi", "Giấy mời", ("GM",)),
            DocumentKind("other", "Văn bản khác", ()),
        )
    }
)

KIND_CODES = tuple(DOCUMENT_KINDS)

_BY_NAME = {fold(kind.name): kind.code for kind in DOCUMENT_KINDS.values()}
BY_ABBREVIATION = {short: kind.code for kind in DOCUMENT_KINDS.values() for short in kind.abbreviations}
LEAD_IN = re.compile(r"^\s*(?:số|so)\s*:?\s*", re.IGNORECASE)
"""What may stand before a number."""


def kind_named(name: str) -> str | None:
    """The code for a Vietnamese name in any case and spelling of tones ("KẾ HOẠCH"); None for one not in the list."""
    return _BY_NAME.get(fold(name))


def kind_of_symbol(symbol: str) -> str | None:
    """The code an abbreviation in `symbol` stands for: "CV/ThU", "KH-UBND"; None for "UBND-VP" (the state công văn)."""
    for part in re.split("[-/]", symbol):
        if part in BY_ABBREVIATION:
            return BY_ABBREVIATION[part]
    return None


def match_key(full: str) -> str:
    """The key two spellings of one number share: TƯ = TW, Ð = Đ = D, kinds of dash, dash for slash (people who cite a
    letter mix them up), spaces, leading zeros, case.

    "Số 0134 - CV/THU", "134/CV-ThU" and "134-CV/ThU" are one. TU (tỉnh ủy) and TƯ/TW (trung ương) stay apart.
    """
    text = re.sub("(?<![A-Za-zĐđ])[Tt][Ưư](?![A-Za-zĐđ])", "TW", LEAD_IN.sub("", full))
    return re.sub(r"\b0+(?=[0-9])", "", re.sub(r"\s*[-/]\s*", "-", fold(text)).replace(" ", ""), count=1)


def bare_number(full: str) -> str:
    """A number without its signs, so that "134 cv thu" is found to be 134-CV/ThU."""
    return match_key(full).replace("-", "").replace("/", "")
