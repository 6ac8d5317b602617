"""Names of bodies within a sentence."""

from __future__ import annotations

import pytest

from dvk_desktop.domain.issuers import in_sentence


@pytest.mark.parametrize(
    ("printed", "written"),
    [
        ("ỦY BAN NHÂN DÂN TỈNH SƠN THỦY", "Ủy ban nhân dân tỉnh Sơn Thủy"),
        ("BAN CHẤP HÀNH ĐẢNG BỘ XÃ ĐỒNG TIẾN", "Ban Chấp hành Đảng bộ xã Đồng Tiến"),
        ("THÀNH ỦY BẢO LỘC", "Thành ủy Bảo Lộc"),
        ("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐÔNG GIANG", "Chủ tịch Ủy ban nhân dân tỉnh Đông Giang"),
        ("ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH ĐÔNG GIANG", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Đông Giang"),
        ("HỘI NÔNG DÂN XÃ HÒA LẠC", "Hội Nông dân xã Hòa Lạc"),
        ("SỞ NỘI VỤ", "Sở Nội vụ"),
        ("Ban Thường vụ Tỉnh ủy", "Ban Thường vụ Tỉnh ủy"),
        ("", ""),
    ],
)
def test_capitals_of_a_letterhead_are_written_small_in_a_sentence(printed: str, written: str) -> None:
    assert in_sentence(printed) == written
