"""Names of bodies within a sentence."""

from __future__ import annotations

import pytest

from dvk_desktop.domain.issuers import in_sentence, system_of_paper


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
        ("UỶ BAN NHÂN DÂN XÃ ĐẠ TẺH", "Ủy ban nhân dân xã Đạ Tẻh"),
        ("SỞ LAO ĐỘNG – THƯƠNG BINH VÀ XÃ HỘI", "Sở Lao động - Thương binh và Xã hội"),
        ("SỞ VĂN HOÁ, THỂ THAO VÀ DU LỊCH", "Sở Văn hóa, Thể thao và Du lịch"),
        ("PHÒNG VĂN HÓA - XÃ HỘI", "Phòng Văn hóa - Xã hội"),
        ("BCH ĐOÀN XÃ PHÚC THỊNH", "BCH Đoàn xã Phúc Thịnh"),
        ("ĐOÀN TNCS HỒ CHÍ MINH", "Đoàn TNCS Hồ Chí Minh"),
        ("UBND TỈNH HÀ TĨNH", "UBND tỉnh Hà Tĩnh"),
        ("ỦY BAN MTTQ VIỆT NAM XÃ ĐẠ TẺH", "Ủy ban MTTQ Việt Nam xã Đạ Tẻh"),
        ("TRƯỜNG MẦM NON XÃ ĐẠ TẺH", "Trường Mầm non xã Đạ Tẻh"),
        ("CHI BỘ THÔN 3", "Chi bộ thôn 3"),
        ("BỘ TÀI CHÍNH", "Bộ Tài chính"),
        ("UBND THÀNH PHỐ HẢI PHÒNG", "UBND thành phố Hải Phòng"),
        ("Ban Thường vụ Tỉnh ủy", "Ban Thường vụ Tỉnh ủy"),
        (
            "BAN CHỈ ĐẠO PHONG TRÀO THI ĐUA “DÂN VẬN KHÉO” XÃ ĐOÀN KẾT",
            "Ban Chỉ đạo phong trào thi đua “Dân vận khéo” xã Đoàn Kết",
        ),
        ("TIỂU BAN TUYÊN TRUYỀN, KHÁNH TIẾT", "Tiểu ban tuyên truyền, khánh tiết"),
        ("ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH", "Đảng ủy Khối các cơ quan tỉnh"),
        ("", ""),
    ],
)
def test_capitals_of_a_letterhead_are_written_small_in_a_sentence(printed: str, written: str) -> None:
    assert in_sentence(printed) == written


@pytest.mark.parametrize(
    ("issuer", "symbol", "system"),
    [
        ("Thành ủy Bảo Lộc", "CV/ThU", "party"),
        ("Ban Chỉ đạo", "KH/BCĐ", "party"),
        ("Ban Tổ chức Trung ương", "HD/BTCTW", "party"),
        ("", "NQ-TW", "party"),
        ("UBND tỉnh Hải Dương", "UBND-VP", "state"),
        ("Sở Nội vụ", "", "state"),
        ("Bộ Nội vụ", "TT-BNV", "state"),
        ("", "QCPH/UBND-UBMTTQ", "state"),
        ("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "MTTQ-BTT", "front"),
        ("", "MTTQ-BTT", "front"),
        ("", "QĐ/TWĐTN-VP", "front"),
        ("Hội Nông dân xã", "KH-HND", "front"),
        ("Đảng ủy cơ sở", "", "party"),
        ("Ban quản lý", "", ""),
    ],
)
def test_issuer_and_symbol_show_the_system_of_a_paper(issuer: str, symbol: str, system: str) -> None:
    assert system_of_paper(issuer, symbol) == system
