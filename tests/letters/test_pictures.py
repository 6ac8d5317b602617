"""Pages of a PDF as pictures."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path
from typing import cast

import pypdfium2
import pytest

from dvk_desktop.domain.errors import UserError
from dvk_desktop.letters.page_places import PageLetters, located
from dvk_desktop.letters.pictures import PdfPictures
from dvk_desktop.letters.reader import read_letter
from dvk_desktop.reports.render import PaperRenderer
from dvk_desktop.usecases.pictures import PageMark
from dvk_desktop.usecases.reports.paper import Head, PageBreak, Paper, Paragraph
from tests.letters.making import as_pdf, in_two_fonts, with_stamps


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


@pytest.mark.parametrize(("part", "words"), [(1.0, "Trang một"), (0.93, "Trang một"), (0.66, "Trang"), (0.1, "")])
def test_a_word_of_which_half_is_drawn_over_is_meant_whole(pdf: bytes, part: float, words: str) -> None:
    text = "Trang một"
    (mark,) = PdfPictures().marks(pdf, text, [(0, len(text))])
    drawn = mark.left, mark.top, mark.left + mark.width * part, mark.top + mark.height
    assert PdfPictures().words(pdf, 0, drawn) == words


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


# --- drawn out of order, in several fonts, put on by others -----------------------------------------------------------

HEAD = """ĐẢNG BỘ TỈNH LẠNG SƠN                          ĐẢNG CỘNG SẢN VIỆT NAM
ĐẢNG ỦY XÃ HỮU LỄ                              Hữu Lễ, ngày 12 tháng 10 năm 2026
Số 12-CV/ĐU

Kính gửi: Các chi bộ trực thuộc Đảng ủy xã Hữu Lễ.

Thực hiện Công văn số 12-CV/TU ngày 12 tháng 9 năm 2026 của Tỉnh ủy, đề nghị báo cáo trước ngày 15/11/2026.

Nơi nhận:                                      T/M BAN THƯỜNG VỤ
- Như trên.                                    BÍ THƯ
                                               Nông Văn Páo
"""


def places(pdf: bytes, tmp_path: Path, *names: str) -> list[PageMark]:
    """Where the fields `names` of the letter in `pdf` stand; what is written there is what was read."""
    path = tmp_path / "thu.pdf"
    path.write_bytes(pdf)
    letter = read_letter(path)
    assert letter.text is not None
    spans = [cast("tuple[int, int]", letter.spans[name]) for name in names]
    marks = PdfPictures().marks(pdf, letter.text, spans)
    for mark in marks:
        area = mark.left, mark.top, mark.left + mark.width, mark.top + mark.height
        start, end = spans[mark.item]
        assert PdfPictures().words(pdf, mark.page, area) == " ".join(letter.text[start:end].split())
    return list(marks)


@pytest.mark.parametrize("right_first", [False, True])
def test_places_are_right_in_whichever_order_columns_are_drawn(tmp_path: Path, right_first: bool) -> None:
    number, date_, signer = places(as_pdf(HEAD, right_first), tmp_path, "number", "date", "signer")
    assert (number.left < 0.3, date_.left > 0.5, signer.left > 0.5) == (True, True, True)
    assert number.top < 0.15, "the letter's own number, not the number of the letter it cites"
    assert date_.top < 0.12
    assert signer.top > 0.2


def test_places_are_right_where_a_second_font_helps_out(tmp_path: Path) -> None:
    lines = ("ĐẢNG ỦY XÃ HỮU LỄ", "Số 12-CV/ĐU", "Hữu Lễ, ngày 12 tháng 10 năm 2026", "Kính gửi: Các chi bộ.")
    number, date_, issuer = places(in_two_fonts(lines), tmp_path, "number", "date", "issuer")
    assert issuer.top < number.top < date_.top < 0.15
    assert issuer.width > 0.2, "one mark over the whole name, not one for each of its letters"


def test_what_a_signing_program_put_on_is_read_marked_and_filled_in(tmp_path: Path) -> None:
    lines = (
        (70, 780, "ĐẢNG ỦY XÃ HỮU LỄ"), (330, 780, "ĐẢNG CỘNG SẢN VIỆT NAM"),
        (70, 760, "Số"), (120, 760, "-CV/ĐU"), (330, 760, "Hữu Lễ, ngày"), (430, 760, "tháng"), (490, 760, "năm 2026"),
        (70, 700, "Kính gửi: Các chi bộ trực thuộc."),
    )  # fmt: skip
    pdf = with_stamps(lines, ((94, 760, "127"), (408, 760, "12"), (466, 760, "10")))
    number, date_ = places(pdf, tmp_path, "number", "date")
    assert number.left < 0.2 < 0.5 < date_.left
    assert PdfPictures().words(pdf, 0, (0.15, 0.08, 0.2, 0.11)) == "127"


def on_its_side(pdf: bytes, quarters: int, shown: int) -> bytes:
    """The first page of `pdf`, drawn turned by so many quarters against the clock, shown turned by `shown` with it."""
    with pypdfium2.PdfDocument(pdf) as source, pypdfium2.PdfDocument.new() as made:
        width, height = source[0].get_size()
        drawn = source.page_as_xobject(0, made).as_pageobject()
        corner = ((0.0, 0.0), (height, 0.0), (width, height), (0.0, width))[quarters]
        drawn.set_matrix(pypdfium2.PdfMatrix().rotate(90 * quarters, ccw=True).translate(*corner))
        page = made.new_page(*((height, width) if quarters % 2 else (width, height)))
        page.insert_obj(drawn)
        page.gen_content()
        page.set_rotation(90 * shown)
        result = io.BytesIO()
        made.save(result)
    return result.getvalue()


@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_a_page_drawn_sideways_and_shown_upright_is_read_and_marked_like_any_other(
    tmp_path: Path, quarters: int
) -> None:
    upright = as_pdf(HEAD, right_first=False)
    names = ("number", "date", "issuer", "signer")
    as_ever, lying = (
        places(upright, tmp_path, *names),
        places(on_its_side(upright, quarters, quarters), tmp_path, *names),
    )
    for one, other in zip(as_ever, lying, strict=True):
        assert (one.item, one.page) == (other.item, other.page)
        assert (one.left, one.top) == pytest.approx((other.left, other.top), abs=0.01)


@pytest.mark.parametrize("shown", [1, 2, 3])
def test_marks_turn_with_a_page_that_is_shown_on_its_side(tmp_path: Path, shown: int) -> None:
    upright = as_pdf(HEAD, right_first=False)
    (as_ever,) = places(upright, tmp_path, "number")
    (turned,) = places(on_its_side(upright, 0, shown), tmp_path, "number")
    right, bottom = as_ever.left + as_ever.width, as_ever.top + as_ever.height
    corner = ((1 - bottom, as_ever.left), (1 - right, 1 - bottom), (as_ever.top, 1 - right))[shown - 1]
    assert (turned.left, turned.top) == pytest.approx(corner, abs=0.01)
