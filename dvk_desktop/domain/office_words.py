"""Words by which offices call things in tables, lists and messages: totals, signatures, places, persons, phones.

One place for them all: whoever reads what others wrote asks here. Words are folded (`text.fold`) where nothing else is
said. Pure; the sandbox uses it too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

PLACES = ("thi tran", "dac khu", "thi xa", "thanh pho", "xa", "phuong", "huyen", "quan", "tinh")
"""Kinds of places from the commune upwards."""
HAMLETS = (
    *("thon", "to dan pho", "khu pho", "khu dan cu", "ap", "ban", "buon", "bon", "khom", "xom", "lang", "soc", "plei"),
)
"""Kinds of places below the commune."""
SHORT_HAMLETS = ("tdp", "to dp", "to", "khu", "kp")
"""The same, abbreviated: without a number they mean other things as well ("tổ chức", "khu vực")."""
WRITTEN_HAMLETS = (
    *("thôn", "tdp", "tổ dân phố", "khu phố", "khu dân cư", "ấp", "bản", "buôn", "bon", "khóm", "xóm", "làng"),
    *("sóc", "plei"),
)
"""The same as they are written: without their diacritics some are other words ("ban" is a board)."""
OFFICES = ("chi bo", "truong", "hoi", "doan", "ubnd", "ubmttq", "mttq", "cong an", "bchqs", "tram y te")
"""Beginnings of names of offices in lists of hamlets and communes."""
TITLES = ("d/c", "dong chi", "ong", "ba", "co", "chu", "anh", "chi", "bac")
"""What stands before the name of a person."""
TOTALS = ("tong cong", "tong so", "tong chung", "tong", "cong don", "cong chung", "cong", "total")
"""What a row of sums is called; "Tổng cộng nhóm II" is one as well."""
SUMMED = ("nhom", "phan", "muc", "trang", "chung", "toan", "ca", "so", "ky", "quy", "thang", "nam", "khoi", "loai")
"""What the sums are of."""
LASTING = (
    *("tiep tuc", "thuong xuyen", "tang cuong", "day manh", "nang cao", "quan triet", "phat huy", "chu dong"),
    *("tich cuc", "doi moi", "kip thoi", "lam tot", "coi trong", "quan tam", "chu trong", "thuc hien tot"),
    *("nghiem tuc", "bam sat", "thuc hien nghiem", "thuc hien co hieu qua", "giu vung", "gan phong trao"),
    "phoi hop chat che",
)
"""How a sentence begins that asks for what has no end: nothing is finished by a day."""
SIGNING = ("bi thu", "chu tich", "giam doc", "truong phong", "truong ban", "hieu truong")
"""Posts under which a paper is signed; also with "phó"."""
AFTER_THE_TABLE = (
    *("nguoi lap", "nguoi ghi so", "nguoi bao cao", "nguoi tong hop", "nguoi ky", "ke toan", "thu truong", "ky ten"),
    *("noi nhan", "xac nhan cua", "luu y", "chu thich"),
)
"""How the lines below a table begin."""


def any_of(words: Iterable[str]) -> str:
    """An expression that any of the words fits, longer ones first."""
    return f"(?:{'|'.join(re.escape(word) for word in sorted(words, key=len, reverse=True))})"


PHONE = r"(?:\+84|0)\d(?:[ .\-]?\d){7,9}"
"""An expression for a phone number as people type it."""
LABEL_NUMBER = re.compile(r"^\s*\d{1,2}\s*[.)]\s*")
"""The number before a label of a form ("3. Lĩnh vực")."""
_MARK_OF_LABEL = re.compile(r"\s*\(\*\)\s*$")
_LISTED = re.compile(r"\s*(?:(?:\d{1,3}\s*[.)/]|[-–•*+✓✔])\s*[^\d\s,;]|(?:\d{1,3}\s*[.)/]|[–•*✓✔])\s+\S)")
_TOTAL = re.compile(rf"(?:[ivxab]+[.)] ?)?{any_of(TOTALS)}(?: ?[:(.\d+=].*|$| {any_of(SUMMED)}\b.*| [ivx]+\b.*)")
_FOOTER = re.compile(
    r"(?:.{0,40}, ?)?ngay[ .…\d_/]*thang|^ngay \.+|^\(ky|^t/?m\.? |^k/?t\.? |^t/?l\.? |^ghi chu ?:|^viet tat ?:"
    rf"|^{any_of(AFTER_THE_TABLE)}|^(?:pho )?{any_of(SIGNING)}$"
)
_NUMBERED_HAMLET = re.compile(rf"{any_of((*HAMLETS, *SHORT_HAMLETS))}\.? (?:so )?\d")
_NAMED_HAMLET = re.compile(rf"{any_of(WRITTEN_HAMLETS)}\.? (\S)", re.IGNORECASE)


def plain_label(label: str) -> str:
    """A label of a form without its number and the mark of what is required."""
    return _MARK_OF_LABEL.sub("", LABEL_NUMBER.sub("", label))


def is_listed(line: str) -> bool:
    """Whether a line is an entry of a list: "1. Camera", "- Tổ 3"; "1.5" and "-5,3" are numbers."""
    return _LISTED.match(line) is not None


def is_total(folded: str) -> bool:
    """Whether a folded text names a row of sums."""
    return _TOTAL.fullmatch(folded) is not None


def is_footer(folded: str) -> bool:
    """Whether a folded text stands below a table: place and day, whoever signs, notes."""
    return _FOOTER.search(folded) is not None


def is_hamlet(text: str, folded: str) -> bool:
    """Whether a text names a place below a commune: "Tổ 3", "thôn Đông", "Buôn Đăng Gia", but not "Tổ chức Đoàn", "Ban
    Dân vận" or "bản làng xanh"."""
    named = _NAMED_HAMLET.match(text)
    return _NUMBERED_HAMLET.match(folded) is not None or (named is not None and named[1].isupper())
