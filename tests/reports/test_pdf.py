"""PDF as a reader sees it: every word and number is on the paper, whole, in embedded letters, the same each time."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Protocol

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dvk_desktop.domain.errors import EnvironmentProblem, UserError
from dvk_desktop.domain.text import clean
from dvk_desktop.language.formats import format_number
from dvk_desktop.reports.render import PaperRenderer
from dvk_desktop.usecases.reports.chart import BarChart, Series
from dvk_desktop.usecases.reports.paper import (
    Cell,
    Column,
    Head,
    PageBreak,
    Paper,
    Paragraph,
    Renderer,
    Signature,
    SignatureBlock,
    Table,
)

VOWELS = "aăâeêioôơuưy"
TONES = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
LETTERS = "".join(unicodedata.normalize("NFC", vowel + tone) for vowel in VOWELS for tone in TONES) + "đbcghklmnpqrstvx"
ALL_LETTERS = LETTERS + LETTERS.upper()
A4 = (595.28, 841.89)


class Read(Protocol):
    pages: tuple[str, ...]
    sizes: tuple[tuple[float, float], ...]
    boxes: tuple[tuple[tuple[float, float, float, float], ...], ...]
    squeezed: str


Reader = Callable[[bytes], Read]
Squeeze = Callable[[str], str]


def plain(*blocks: object, **changes: object) -> Paper:
    paper = Paper("state", date(2025, 11, 5), Head(issuer="Ủy ban nhân dân xã Hòa Ninh"), "Danh sách")
    return replace(paper, blocks=blocks, **changes)  # type: ignore[arg-type]  # a shorthand of these tests


def assert_all_on_the_paper(read: Read) -> None:
    for (width, height), boxes in zip(read.sizes, read.boxes, strict=True):
        for left, bottom, right, top in boxes:
            assert left >= 0
            assert bottom >= 0
            assert right <= width
            assert top <= height


def test_every_vietnamese_letter_comes_back_in_one_form(renderer: PaperRenderer, read: Reader) -> None:
    text = " ".join(ALL_LETTERS)
    got = read(renderer.render(plain(Paragraph(unicodedata.normalize("NFD", text))), "pdf")).squeezed
    assert ALL_LETTERS in got
    assert unicodedata.is_normalized("NFC", got)


def test_a_report_has_all_it_was_given(renderer: PaperRenderer, read: Reader, squeeze: Squeeze, report: Paper) -> None:
    result = read(renderer.render(report, "pdf"))
    for text in (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "ỦY BAN NHÂN DÂN XÃ HÒA NINH", "BÁO CÁO",
        "Kết quả phong trào thi đua “Dân vận khéo” năm 2025", "I. Công tác lãnh đạo, chỉ đạo",
        "- Tổ chức 03 lớp tập huấn.",
        "Ngữ nghĩa, lễ nghi, CẬU, HỖ TRỢ, ẵm bế; đường, Đảng.", "Trên đây là báo cáo kết quả năm 2025./.",
        "1.204", "2.071", "87,5", "1.234,25", "–", "Tổng cộng", "Biểu đồ 1. Mô hình theo lĩnh vực", "1.217",
        "Nơi nhận:", "- Lưu: VT, VHXH.", "TM. ỦY BAN NHÂN DÂN", "PHÓ CHỦ TỊCH", "Nguyễn Hữu Mỹ",
    ):  # fmt: skip
        assert squeeze(text) in result.squeezed
    assert_all_on_the_paper(result)


def test_a_party_letter_wears_the_party_head(
    renderer: PaperRenderer, read: Reader, squeeze: Squeeze, letter: Paper
) -> None:
    text = read(renderer.render(letter, "pdf")).squeezed
    for part in (
        "ĐẢNG CỘNG SẢN VIỆT NAM",
        "PHƯỜNG B’LAO *",
        "Số 134-CV/ĐU",
        "V/v đôn đốc",
        "Kính gửi:",
        "T/M BAN THƯỜNG VỤ",
    ):
        assert squeeze(part) in text
    assert "CỘNGHÒA" not in text


def test_only_embedded_fonts_are_named(renderer: PaperRenderer, report: Paper, letter: Paper) -> None:
    register = plain(Table((Column("Tên", "Nhóm"), Column("Số", "Nhóm"), Column("A")), (("x", 1, ""),)))
    for paper in (report, letter, register, replace(letter, prepared_by=Signature(name="Lê Thị Hạnh"))):
        data = renderer.render(paper, "pdf")
        names = set(re.findall(rb"/BaseFont\s*/([^\s/]+)", data))
        assert names
        assert all(b"+LiberationSerif" in name for name in names), names
        assert data.count(b"/FontFile2") >= 1


def test_equal_papers_give_equal_bytes(renderer: PaperRenderer, report: Paper) -> None:
    assert renderer.render(report, "pdf") == renderer.render(report, "pdf")


def test_the_file_says_what_it_is_and_who_made_it(renderer: PaperRenderer, report: Paper) -> None:
    document = pypdfium2.PdfDocument(renderer.render(report, "pdf"))
    properties = document.get_metadata_dict()
    document.close()
    assert properties["Title"] == report.name
    assert properties["Author"] == "Ủy ban nhân dân xã Hòa Ninh"


def test_a_long_list_repeats_its_heading_and_numbers_its_pages_but_the_first(
    renderer: PaperRenderer, read: Reader, squeeze: Squeeze
) -> None:
    columns = (Column("Tên mô hình"), Column("Từ", "Thời gian"), Column("Đến", "Thời gian"), Column("Kinh phí"))
    rows = tuple((f"Mô hình {i}", "01/2025", "12/2025", i * 1_000) for i in range(200))
    result = read(renderer.render(plain(Table(columns, rows), landscape=True), "pdf"))
    assert len(result.pages) > 5
    for number, page in enumerate(result.pages, 1):
        text = squeeze(page)
        assert squeeze("Thời gian") in text
        assert (text.startswith(str(number)) or text.endswith(str(number))) == (number > 1)
    for i in range(200):
        assert squeeze(f"Mô hình {i}") in result.squeezed
        assert format_number(i * 1000) in result.squeezed
    assert all(round(width) > round(height) for width, height in result.sizes)
    assert_all_on_the_paper(result)


def test_a_table_too_wide_for_upright_paper_lies_on_a_page_of_its_own(renderer: PaperRenderer, read: Reader) -> None:
    wide = Table(tuple(Column(f"Chuyênmôn{i}") for i in range(12)), (tuple(range(12)),))
    result = read(renderer.render(plain(Paragraph("Trước"), wide, Paragraph("Sau")), "pdf"))
    assert [width > height for width, height in result.sizes] == [False, True, False]
    assert_all_on_the_paper(result)


def test_a_table_begins_on_the_page_of_its_title_where_its_first_row_fits(
    renderer: PaperRenderer, read: Reader
) -> None:
    row = ("Công văn về đẩy mạnh phong trào thi đua “Dân vận khéo” năm 2026 " * 2, "Tỉnh ủy")
    book = Table((Column("Trích yếu", width_mm=40), Column("Tác giả")), (row,) * 12, numbered=False)
    paper = replace(plain(*(Paragraph("Dòng chữ.") for _ in range(9)), book), landscape=True)
    first, second, *_ = read(renderer.render(paper, "pdf")).pages
    assert "Công văn" in first
    assert "Trích yếu" in first
    assert "Trích yếu" in second  # its heading, once more


def test_a_table_no_paper_can_hold_breaks_its_words_but_not_the_margins(
    renderer: PaperRenderer, read: Reader, squeeze: Squeeze
) -> None:
    wide = Table(tuple(Column("Nghiêng" * 3) for _ in range(20)), (tuple("Khuỷutay" * 4 for _ in range(20)),))
    result = read(renderer.render(plain(wide), "pdf"))
    assert_all_on_the_paper(result)
    assert result.squeezed.count(squeeze("Khuỷutay" * 4)) == 20


@pytest.mark.parametrize("text", ["Nghiêng" * 400, "một hai ba " * 900, "dòng\n" * 300])
def test_a_cell_longer_than_a_page_goes_on_over_the_page(
    renderer: PaperRenderer, read: Reader, squeeze: Squeeze, text: str
) -> None:
    columns = (Column("Nội dung"), *(Column(f"Cột {i}") for i in range(6)))
    result = read(renderer.render(plain(Table(columns, ((text, *"abcdef"),))), "pdf"))
    assert Counter(squeeze(text)) <= Counter(result.squeezed)  # nothing is lost, whatever the page breaks did
    assert len(result.pages) > 1
    assert_all_on_the_paper(result)


def test_a_heading_longer_than_a_page_does_not_stop_the_report(renderer: PaperRenderer, read: Reader) -> None:
    columns = tuple(Column("chỉ tiêu phấn đấu " * 12) for _ in range(14))
    assert_all_on_the_paper(read(renderer.render(plain(Table(columns, (tuple(range(14)),))), "pdf")))


def test_a_long_total_is_one_row_and_takes_the_room_of_two_columns(
    renderer: PaperRenderer, read: Reader, squeeze: Squeeze
) -> None:
    label = "Tổng cộng toàn tỉnh, kể cả các đơn vị đã sắp xếp lại trong năm 2025 và các đơn vị trực thuộc"
    table = Table((Column("Đơn vị"), Column("Số")), (("Xã", 1),), total=(label, 2_071))
    result = read(renderer.render(plain(table), "pdf"))
    assert squeeze(label) + "2.071" in result.squeezed
    columns = tuple(Column("Đơn vị") for _ in range(18))
    long = Table(columns, ((1,) * 18,), total=(label * 20, *(1,) * 17))
    assert_all_on_the_paper(read(renderer.render(plain(long), "pdf")))


def test_the_renderer_is_what_the_use_cases_ask_for(renderer: PaperRenderer, letter: Paper) -> None:
    port: Renderer = renderer
    assert port.render(letter, "pdf").startswith(b"%PDF")


def test_many_addressees_copies_and_labels_run_over_pages(
    renderer: PaperRenderer, read: Reader, squeeze: Squeeze, letter: Paper
) -> None:
    names = tuple(f"Đảng ủy xã số {number}" for number in range(120))
    chart = BarChart(names, (Series("Đăng ký", tuple(range(120))), Series("Công nhận", (None,) * 120)), "Theo xã")
    paper = replace(letter, addressees=names, copies=names, blocks=(chart, *letter.blocks))
    for layout in (paper, replace(paper, landscape=True), replace(paper, prepared_by=Signature(name="Hạnh"))):
        result = read(renderer.render(layout, "pdf"))
        assert all(result.squeezed.count(squeeze(name)) >= 3 for name in names)
        assert_all_on_the_paper(result)


def test_a_long_subject_stands_under_the_head(
    renderer: PaperRenderer, read: Reader, squeeze: Squeeze, letter: Paper
) -> None:
    subject = "đôn đốc báo cáo " * 300
    result = read(renderer.render(replace(letter, head=replace(letter.head, subject=subject)), "pdf"))
    assert result.squeezed.count(squeeze("đôn đốc báo cáo")) == 300


def test_no_signature_and_no_heading_stand_alone_on_a_page(
    renderer: PaperRenderer, read: Reader, report: Paper
) -> None:
    for lines in range(20, 60):
        text = Paragraph("Đoạn văn.", indent=False)
        result = read(renderer.render(replace(report, blocks=(text,) * lines + report.blocks[-1:]), "pdf"))
        if len(result.pages) > 1:
            assert "Trên đây là báo cáo" in result.pages[-1]
            break
    else:
        pytest.fail("the paper never reached a second page")


def test_minutes_have_two_signatures_and_page_breaks_break(renderer: PaperRenderer, read: Reader) -> None:
    both = SignatureBlock(Signature("", "Đại diện đoàn", "Lê Văn Ẩn"), Signature("", "Bí thư", "Y Thanh"), "Huế, 2026")
    result = read(renderer.render(plain(Paragraph("Một"), PageBreak(), both), "pdf"))
    assert len(result.pages) == 2
    assert all(name in result.pages[1] for name in ("Lê Văn Ẩn", "Y Thanh", "Huế, 2026"))


def test_the_maker_of_a_table_signs_left_and_the_date_moves_to_the_foot(
    renderer: PaperRenderer, read: Reader, squeeze: Squeeze
) -> None:
    head = Head(issuer="Ủy ban nhân dân xã", place="Hòa Ninh", date_text="ngày 05 tháng 11 năm 2025")
    paper = plain(
        head=head, signature=Signature("TM. Ủy ban nhân dân", "Chủ tịch", "Ưng"), prepared_by=Signature("", "", "Mỹ")
    )
    text = read(renderer.render(paper, "pdf")).squeezed
    assert text.index(squeeze("DANH SÁCH")) < text.index(squeeze("Hòa Ninh, ngày 05"))
    assert squeeze("NGƯỜI LẬP BIỂU") in text


def test_letters_the_font_lacks_show_as_a_box_and_markup_stays_text(renderer: PaperRenderer, read: Reader) -> None:
    text = read(renderer.render(plain(Paragraph("<b>A & B</b> 漢 &amp; ✓ %s {x}")), "pdf")).squeezed
    assert "<b>A&B</b>□&amp;□%s{x}" in text


def test_unknown_layout_and_kind_are_said_before_anything_is_drawn(renderer: PaperRenderer, letter: Paper) -> None:
    with pytest.raises(UserError, match=r"report\.layout_unknown"):
        renderer.render(replace(letter, layout="khac"), "pdf")
    with pytest.raises(UserError, match=r"report\.kind_unknown"):
        renderer.render(letter, "xls")  # type: ignore[arg-type]  # what a command line may pass


def test_a_missing_font_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from reportlab.pdfbase import pdfmetrics

    from dvk_desktop.reports.fonts import register_fonts

    monkeypatch.setattr(pdfmetrics, "getRegisteredFontNames", list)
    with pytest.raises(EnvironmentProblem) as problem:
        register_fonts(tmp_path)
    assert "LiberationSerif-Regular.ttf" in str(problem.value.parameters["path"])


WORDS = st.text(alphabet=ALL_LETTERS + "0123456789.,;:-–/()“”%& \n", max_size=90)
CELLS: st.SearchStrategy[Cell] = st.one_of(
    WORDS, st.integers(-(10**9), 10**9), st.decimals(0, 10**6, places=2), st.none()
)


@st.composite
def tables(draw: st.DrawFn) -> Table:
    count = draw(st.integers(1, 9))
    groups = st.sampled_from([None, "Tập thể", "Cá nhân"])
    columns = tuple(
        Column(draw(st.text(alphabet=ALL_LETTERS + " ", max_size=25)), draw(groups), none_text="–")
        for _ in range(count)
    )
    rows = tuple(tuple(draw(CELLS) for _ in range(count)) for _ in range(draw(st.integers(0, 12))))
    with_total, numbered = draw(st.tuples(st.booleans(), st.booleans()))
    return Table(columns, rows, rows[0] if rows and with_total else None, numbered)


@settings(max_examples=40)
@given(table=tables())
def test_whatever_stands_in_a_table_stands_on_the_paper(
    renderer: PaperRenderer, read: Reader, squeeze: Squeeze, table: Table
) -> None:
    result = read(renderer.render(plain(table), "pdf"))
    assert_all_on_the_paper(result)
    for row in table.rows:
        for cell in row:
            text = "–" if cell is None else clean(cell) if isinstance(cell, str) else format_number(cell)
            assert squeeze(text) in result.squeezed


def test_no_signature_stands_alone_on_a_page_whatever_is_above_it(renderer: PaperRenderer, read: Reader) -> None:
    columns = (Column("Văn bản"), Column("Trích yếu"))
    for lines in range(28, 60):
        table = Table(columns, tuple((f"số{line}", "x") for line in range(lines)))
        book = plain(table, prepared_by=Signature(name="Lê Ân"), signature=Signature("TM. ỦY BAN", "CHỦ TỊCH"))
        for paper in (book, replace(book, notes=("Sổ riêng.",)), replace(book, blocks=(table, Paragraph("Trên đây.")))):
            pages = read(renderer.render(paper, "pdf")).pages
            assert f"số{lines - 1}" in pages[-1]
            assert "CHỦ TỊCH" in pages[-1]
    rooms = [Paragraph("." * 100, indent=False)] * 3
    for lines in range(20, 40):
        parts = [Paragraph(f"dòng{line}") for line in range(lines)]
        slip = plain(*parts, *rooms, SignatureBlock(Signature(position="Người xử lý"), Signature("", "BÍ THƯ")))
        pages = read(renderer.render(slip, "pdf")).pages
        assert "." * 100 in pages[-1]
        assert "BÍ THƯ" in pages[-1]


def test_a_long_list_begins_under_its_title_and_not_on_the_next_page(renderer: PaperRenderer, read: Reader) -> None:
    table = Table((Column("Đơn vị"), Column("Nội dung")), tuple((f"xã{n}", "a") for n in range(25)), title="Danh sách")
    pages = read(renderer.render(plain(*[Paragraph("Mở đầu.")] * 12, table), "pdf")).pages
    assert "xã0" in pages[0]
    assert len(pages) == 2


def test_a_high_row_goes_on_over_the_page_without_losing_a_line(
    renderer: PaperRenderer, read: Reader, squeeze: Squeeze
) -> None:
    long, short = " ".join(f"chữ{n}" for n in range(120)), " ".join(f"tên{n}" for n in range(12))
    rows = tuple((f"s{n}", long, short) for n in range(6))
    paper = plain(Table((Column("Số", width_mm=20), Column("Trích yếu", width_mm=60), Column("Tác giả")), rows))
    result = read(renderer.render(paper, "pdf"))
    assert all(squeeze(page).count("chữ") > 60 for page in result.pages[:-1])  # no page stays half empty
    assert result.squeezed.count("chữ119") == len(rows)
    assert_all_on_the_paper(result)
