"""Pages of a PDF as pictures."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from dvk_desktop.domain.errors import UserError
from dvk_desktop.letters.page_places import PageLetters, located
from dvk_desktop.letters.pictures import PdfPictures
from dvk_desktop.reports.render import PaperRenderer
from dvk_desktop.usecases.reports.paper import Head, PageBreak, Paper, Paragraph


@pytest.fixture(scope="module")
def pdf(project: Path) -> bytes:
    blocks = (Paragraph("Trang một"), PageBreak(), Paragraph("Trang hai"))
    paper = Paper("party", date(2026, 10, 12), Head(issuer="Đảng ủy xã Hữu Lễ"), title="Báo cáo", blocks=blocks)
    return PaperRenderer(project / "resources").render(paper, "pdf")


def test_places_of_a_text_are_found_on_the_page(pdf: bytes) -> None:
    text = "ĐẢNG ỦY XÃ HỮU LỄ\nBÁO CÁO\nTrang một\nTrang   hai"
    spans = [(text.index(said), text.index(said) + len(said)) for said in ("Trang một", "Trang   hai")]
    one, two = PdfPictures().marks(pdf, text, [*spans, (0, 0)])
    assert ((one.item, one.page), (two.item, two.page)) == ((0, 0), (1, 1))
    assert 0 < one.left < one.left + one.width < 1
    assert one.top > two.top, "on the first page the head stands above it"
    assert PdfPictures().marks(pdf, "nothing of this is there", [(0, 7)]) == ()


def test_of_equal_letters_those_with_the_same_surroundings_are_meant() -> None:
    boxes = tuple((0.01 * n, 0.1, 0.01 * n + 0.01, 0.12) for n in range(30))
    page = PageLetters("so12ngay12thang3", boxes[:16])
    text = "ngày 12 tháng 3; Số 12"
    (day,) = located(text, [(5, 7)], [page])
    (number,) = located(text, [(20, 22)], [page])
    assert (round(day.left, 2), round(number.left, 2)) == (0.08, 0.02)


def test_a_place_over_two_lines_has_a_mark_on_each() -> None:
    boxes = (
        *((0.1 * n, 0.1, 0.1 * n + 0.1, 0.12) for n in range(3)),
        *((0.1 * n, 0.2, 0.1 * n + 0.1, 0.22) for n in (0, 1)),
    )
    marks = located("abc de", [(0, 6)], [PageLetters("abcde", boxes)])
    assert [round(mark.top, 1) for mark in marks] == [0.1, 0.2]


def test_every_page_has_a_size(pdf: bytes) -> None:
    assert [(round(width), round(height)) for width, height in PdfPictures().sizes(pdf)] == [(595, 842)] * 2


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
