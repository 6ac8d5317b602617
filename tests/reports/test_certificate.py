"""Certificates stand on one page, in the middle, in the layout of who gives them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from dvk_desktop.reports.render import PaperRenderer
from dvk_desktop.usecases.reports.certificate import Certificate, certificate_paper
from dvk_desktop.usecases.reports.paper import Signature

CERTIFICATE = Certificate(
    "state",
    date(2025, 12, 5),
    "Chủ tịch Ủy ban nhân dân xã Hòa Ninh",
    "Giấy khen",
    "Ông Y Thanh Hà Niê Kđăm",
    "Trưởng thôn 3, xã Hòa Ninh",
    "Đã có thành tích xuất sắc trong phong trào thi đua “Dân vận khéo” năm 2025.",
    "Hòa Ninh",
    "ngày 05 tháng 12 năm 2025",
    Signature("", "Chủ tịch", "Trần Quốc Ưng"),
    "Quyết định khen thưởng số 15/QĐ-UBND ngày 05/12/2025",
    "Vào sổ vàng số 12",
)


@pytest.mark.parametrize(("system", "motto"), [("state", "Độc lập - Tự do"), ("party", "ĐẢNG CỘNG SẢN VIỆT NAM")])
def test_a_certificate_is_one_landscape_page(
    renderer: PaperRenderer, read: Callable[[bytes], object], squeeze: Callable[[str], str], system: str, motto: str
) -> None:
    paper = certificate_paper(replace(CERTIFICATE, system=system))  # type: ignore[arg-type]  # a literal by its value
    result = read(renderer.render(paper, "pdf"))
    assert len(result.pages) == 1  # type: ignore[attr-defined]  # the reader of the tests
    width, height = result.sizes[0]  # type: ignore[attr-defined]
    assert width > height
    text = result.squeezed  # type: ignore[attr-defined]
    parts = (motto, "XÃ HÒA NINH TẶNG", "GIẤY KHEN", "Ông Y Thanh Hà Niê Kđăm", "Đã có thành tích", "Vào sổ vàng số 12")
    places = [text.index(squeeze(part)) for part in parts]
    assert places == sorted(places)
    assert text.index(squeeze("Hòa Ninh, ngày 05 tháng 12")) < text.index("TrầnQuốcƯng")
    assert "-Vào" not in text
    assert renderer.render(paper, "docx").startswith(b"PK")


def test_what_is_not_known_leaves_no_trace() -> None:
    paper = certificate_paper(replace(CERTIFICATE, decision="", golden_book="", recipient_note=""))
    assert paper.copies == ()
    assert len(paper.blocks) == 2
