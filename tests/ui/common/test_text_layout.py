"""Words in the little room of a cell."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from dvk_desktop.ui.common.text_layout import share_lines

SUBJECT = "Báo cáo kết quả sáu tháng thực hiện phong trào thi đua “Dân vận khéo” trên toàn địa bàn"
ISSUER = "Ban Chỉ đạo phong trào Vùng Đông Sơn"


@pytest.mark.parametrize("width", [180, 260, 420, 900])
def test_a_long_subject_takes_both_lines_and_its_issuer_goes_on_after_it(qapp: QApplication, width: int) -> None:
    font, small = QFont(), QFont()
    font.setPixelSize(15)
    small.setPixelSize(13)
    lines, below, begins, cut = share_lines(SUBJECT, ISSUER, font, small, width)
    shown = QFontMetrics(font).horizontalAdvance(SUBJECT) <= width
    assert len(lines) == (1 if shown else 2)
    assert SUBJECT.startswith(" ".join(lines).rstrip("…").strip())
    assert below.rstrip("…").strip(" ·") in ISSUER
    assert below
    assert begins + QFontMetrics(small).horizontalAdvance(below) <= width
    assert cut == ("…" in lines[-1] or "…" in below)
    assert share_lines("Rà soát", ISSUER, font, small, 900) == (("Rà soát",), ISSUER, 0, False)
