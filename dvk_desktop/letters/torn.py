"""Fixed phrases of a letter that a narrow column, box or page tore over lines: put together on the first of them.

Only what stands in every letter and has one form is looked for: the headings, the title in a box, "Kính gửi", dates,
and whom the signature speaks for. Two columns are not mixed: nothing may stand between the pieces.
"""

from __future__ import annotations

import re

_BREAK = r"[ \t]{0,200}(?:\n[ \t]{0,200})?"


def _phrase(words: str) -> str:
    return words.replace(" ", _BREAK)


# "QUYẾT" / "ĐỊNH" on two lines of a narrow box
_TITLE = re.compile(
    r"(?m)^[ \t]*(QUYẾT|NGHỊ|CHỈ|THÔNG|HƯỚNG|KẾ|BÁO|TỜ|CHƯƠNG|QUY|KẾT|CÔNG|GIẤY)[ \t]*\n[ \t]*"
    r"(ĐỊNH|QUYẾT|THỊ|BÁO|DẪN|HOẠCH|CÁO|TRÌNH|LUẬN|ĐIỆN|MỜI)[ \t]*$"
)
_PHRASES = re.compile(
    "|".join(
        (
            rf"\b{_phrase('CỘNG H[ÒO][ÀA] XÃ HỘI CHỦ NGHĨA VIỆT NAM')}\b",
            rf"\b{_phrase('ĐẢNG CỘNG SẢN VIỆT NAM')}(?=\W|$)",
            rf"\bKính{_BREAK}gửi(?=\s?:)",
            rf"\b(?:(?:TM\.?|T/M){_BREAK})?{_phrase('(?:[ỦU][ỶY] BAN|HỘI ĐỒNG) NHÂN DÂN')}\b",
        )
    )
)
_DATE = re.compile(rf"\b[Nn]gày{_BREAK}\d{{1,2}}{_BREAK}tháng{_BREAK}\d{{1,2}}{_BREAK}năm{_BREAK}\d{{4}}(?!\d)")
_BROKEN = re.compile(r"[ \t]*\n[ \t]*")


def put_together(text: str) -> str:
    """`text` (NFC) with what was torn on one line; the line ends within a phrase become spaces, all else stays."""
    text = _TITLE.sub(r"\1 \2", text, count=1)
    for torn in (_PHRASES, _DATE):
        text = torn.sub(lambda hit: _BROKEN.sub(" ", hit[0]), text)
    return text
