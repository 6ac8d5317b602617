"""Pages of a PDF as pictures."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from dvk_desktop.domain.errors import UserError
from dvk_desktop.letters.pictures import PdfPictures
from dvk_desktop.reports.render import PaperRenderer
from dvk_desktop.usecases.reports.paper import Head, PageBreak, Paper, Paragraph


@pytest.fixture(scope="module")
def pdf(project: Path) -> bytes:
    blocks = (Paragraph("Trang một"), PageBreak(), Paragraph("Trang hai"))
    paper = Paper("party", date(2026, 10, 12), Head(issuer="Đảng ủy xã Hữu Lễ"), title="Báo cáo", blocks=blocks)
    return PaperRenderer(project / "resources").render(paper, "pdf")


def test_a_page_is_drawn_as_wide_as_asked(pdf: bytes) -> None:
    pictures = PdfPictures()
    assert pictures.count(pdf) == 2
    picture = pictures.page(pdf, 1, 400)
    assert abs(picture.width - 400) <= 1
    assert picture.height > picture.width
    assert len(picture.data) == picture.width * picture.height * 3
    assert set(picture.data[:3]) == {255}, "paper is white in its corner"
    assert min(picture.data) < 80, "and there is something on it"


def test_what_is_no_pdf_is_said_to_be_damaged() -> None:
    with pytest.raises(UserError) as caught:
        PdfPictures().count(b"this is no pdf")
    assert caught.value.code == "letter.unreadable.damaged"
