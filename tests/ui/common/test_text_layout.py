"""Words in the little room of a cell."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from dvk_desktop.ui.common.text_layout import elide_at_word, share_lines

SUBJECT = "Báo cáo kết quả sáu tháng thực hiện phong trào thi đua “Dân vận khéo” trên toàn địa bàn"
CONTACT = "Tạ Hồng Nhung · 0912 345 678"
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


@pytest.mark.parametrize("width", [190, 230, 300, 600])
@pytest.mark.parametrize("unit", ["Đảng ủy xã Suối Đá", "Ban Xây dựng Đảng Đảng ủy xã Bảo Lâm 1, tỉnh Lâm Đồng"])
def test_whom_to_call_is_kept_whole_and_the_name_gives_way(qapp: QApplication, unit: str, width: int) -> None:
    font, small = QFont(), QFont()
    font.setPixelSize(14)
    small.setPixelSize(13)
    lines, below, begins, cut = share_lines(unit, CONTACT, font, small, width, whole=True)
    assert below.removeprefix(" · ") == CONTACT
    assert begins + QFontMetrics(small).horizontalAdvance(below) <= width
    assert cut == ("…" in "".join(lines))
    assert cut or " ".join(lines) == unit


@pytest.mark.parametrize("whole", [True, False])
def test_half_a_telephone_number_is_never_shown(qapp: QApplication, whole: bool) -> None:
    font, small = QFont(), QFont()
    font.setPixelSize(14)
    small.setPixelSize(13)
    for width in range(40, 240, 10):
        _, below, _, cut = share_lines("Đảng ủy xã Suối Đá, Lâm Đồng", CONTACT, font, small, width, whole=whole)
        assert "09" not in below or CONTACT in below
        assert cut or CONTACT in below


def test_what_stands_in_brackets_at_the_end_of_a_name_stays(qapp: QApplication) -> None:
    font = QFont()
    font.setPixelSize(14)
    metrics = QFontMetrics(font)
    name = "Ban Tuyên giáo và Dân vận Tỉnh ủy (mục 5)"
    cut = elide_at_word(name, metrics, 200)
    assert cut.endswith("… (mục 5)")
    assert name.startswith(cut.partition("…")[0])
    assert metrics.horizontalAdvance(cut) <= 200
    assert elide_at_word(name, metrics, 900) == name
