"""Word files as python-docx reads them back: real tables, repeated headings, fields, A4, one form of text."""

from __future__ import annotations

import io
import unicodedata
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from dvk_desktop.reports.render import PaperRenderer
from dvk_desktop.usecases.reports.paper import Column, Head, PageBreak, Paper, Paragraph, Signature, Table

Squeeze = Callable[[str], str]


def opened(data: bytes) -> Document:
    return docx.Document(io.BytesIO(data))


def text_of(document: Document) -> str:
    """All text of the body, tables too, in reading order, without white space."""
    return "".join(part.text or "" for part in document.element.body.iter(qn("w:t")))


def test_a_report_has_all_it_was_given(renderer: PaperRenderer, squeeze: Squeeze, report: Paper) -> None:
    text = squeeze(text_of(opened(renderer.render(report, "docx"))))
    for part in (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "ỦY BAN NHÂN DÂN XÃ HÒA NINH", "BÁO CÁO", "I. Công tác lãnh đạo, chỉ đạo",
        "- Tổ chức 03 lớp tập huấn.", "1.204", "2.071", "87,5", "1.234,25", "–", "Tổng cộng", "Biểu đồ 1.",
        "Trên đây là báo cáo kết quả năm 2025./.", "- Lưu: VT, VHXH.", "TM. ỦY BAN NHÂN DÂN", "Nguyễn Hữu Mỹ",
    ):  # fmt: skip
        assert squeeze(part) in text
    assert unicodedata.is_normalized("NFC", text)


def test_word_and_pdf_say_the_same(
    renderer: PaperRenderer, squeeze: Squeeze, letter: Paper, read: Callable[[bytes], object]
) -> None:
    word = squeeze(text_of(opened(renderer.render(letter, "docx"))))
    pdf: str = read(renderer.render(letter, "pdf")).squeezed  # type: ignore[attr-defined]  # the reader of the tests
    assert sorted(word) == sorted(pdf)


def test_the_page_is_a4_with_the_margins_of_the_layout(renderer: PaperRenderer, letter: Paper) -> None:
    section = opened(renderer.render(letter, "docx")).sections[0]
    lengths = (section.page_width, section.page_height, section.left_margin, section.right_margin, section.top_margin)
    assert [round(length.mm) for length in lengths if length is not None] == [210, 297, 30, 15, 20]


def test_the_table_is_a_real_one_with_merged_and_repeated_headings(renderer: PaperRenderer, report: Paper) -> None:
    document = opened(renderer.render(report, "docx"))
    table = next(table for table in document.tables if table.cell(0, 0).text == "STT")
    assert [cell.text for cell in table.rows[0].cells] == ["STT", "Lĩnh vực", "Đăng ký", "Đăng ký", "Điểm bình quân"]
    assert [cell.text for cell in table.rows[1].cells] == ["STT", "Lĩnh vực", "Tập thể", "Cá nhân", "Điểm bình quân"]
    assert [cell.text for cell in table.rows[2].cells] == ["1", "Kinh tế", "1.204", "–", "87,5"]
    assert [cell.text for cell in table.rows[4].cells] == ["Tổng cộng", "Tổng cộng", "2.071", "0", ""]
    repeated = [row._tr.trPr is not None and row._tr.trPr.find(qn("w:tblHeader")) is not None for row in table.rows]
    assert repeated == [True, True, False, False, False]


def test_letters_are_times_new_roman_for_every_script(renderer: PaperRenderer, report: Paper) -> None:
    document = opened(renderer.render(report, "docx"))
    for name in ("Normal", "Heading 1"):
        fonts = document.styles[name].element.rPr.rFonts
        assert {fonts.get(qn(f"w:{script}")) for script in ("ascii", "hAnsi", "eastAsia", "cs")} == {"Times New Roman"}


def test_pages_are_numbered_in_the_header_but_the_first(renderer: PaperRenderer, letter: Paper) -> None:
    section = opened(renderer.render(letter, "docx")).sections[0]
    assert section.different_first_page_header_footer
    assert "PAGE" in etree.tostring(section.header._element, encoding="unicode")
    assert "PAGE" not in etree.tostring(section.first_page_header._element, encoding="unicode")


def test_a_wide_table_turns_its_own_pages_only(renderer: PaperRenderer) -> None:
    wide = Table(tuple(Column(f"Chuyênmôn{i}") for i in range(12)), (tuple(range(12)),))
    paper = Paper("state", date(2025, 1, 2), Head(), "Biểu", blocks=(Paragraph("Trước"), wide, Paragraph("Sau")))
    sections = opened(renderer.render(paper, "docx")).sections
    turned = [(section.page_width or 0) > (section.page_height or 0) for section in sections]
    assert turned == [False, True, False]


def test_the_chart_is_a_chart_of_word_with_the_numbers_of_the_paper(renderer: PaperRenderer, report: Paper) -> None:
    with zipfile.ZipFile(io.BytesIO(renderer.render(report, "docx"))) as archive:
        chart = etree.fromstring(archive.read("word/charts/chart1.xml"))
        assert b"chart+xml" in archive.read("[Content_Types].xml")
    space = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
    values = [node.text for node in chart.iter(f"{space}v")]
    assert "Phát triển kinh tế" in values
    assert values[values.index("Xây dựng Đảng, hệ thống chính trị") + 1 :][:3] == ["1204", "1217", "0"]
    written = [node.text for node in chart.iter("{http://schemas.openxmlformats.org/drawingml/2006/main}t")]
    assert written == ["1.204", "1.217", "0", "98", "95"]


def test_equal_papers_give_equal_bytes_and_say_whose_they_are(renderer: PaperRenderer, report: Paper) -> None:
    data = renderer.render(report, "docx")
    assert data == renderer.render(report, "docx")
    properties = opened(data).core_properties
    assert properties.title == report.name
    assert properties.author == "Ủy ban nhân dân xã Hòa Ninh"
    assert properties.created is not None
    assert properties.created.date() == report.day


def test_table_properties_stand_in_the_order_of_the_schema(renderer: PaperRenderer, report: Paper) -> None:
    # ECMA-376 part 1, CT_TblPr: Word may refuse a file that has them in another order
    order = ["tblStyle", "tblW", "jc", "tblInd", "tblBorders", "shd", "tblLayout", "tblCellMar", "tblLook"]
    for table in opened(renderer.render(report, "docx")).tables:
        names = [etree.QName(part).localname for part in table._tbl.tblPr]
        assert names == [name for name in order if name in names]


def test_every_kind_of_foot_is_drawn(renderer: PaperRenderer, letter: Paper, squeeze: Squeeze) -> None:
    maker = replace(letter, prepared_by=Signature(name="Lê Thị Mỹ Hạnh"), landscape=True, notes=("Ghi chú.",))
    text = squeeze(text_of(opened(renderer.render(maker, "docx"))))
    assert squeeze("NGƯỜI LẬP BIỂU") in text
    assert text.index("Kínhgửi") < text.index(squeeze("B’Lao, ngày 20 tháng 9 năm 2025"))
    bare = Paper("front", date(2026, 1, 2), Head(), blocks=(PageBreak(),), copies=("Lưu: VT",), addressees=("Huyện",))
    assert squeeze("Kính gửi: Huyện") in squeeze(text_of(opened(renderer.render(bare, "docx"))))


CELL = st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=60)


@settings(max_examples=25)
@given(cells=st.lists(CELL, min_size=1, max_size=6))
def test_any_text_at_all_makes_a_file_that_opens(renderer: PaperRenderer, cells: list[str]) -> None:
    table = Table(tuple(Column(text) for text in cells), (tuple(cells),))
    paper = Paper("party", date(2026, 6, 1), Head(*cells[:5]), blocks=(Paragraph(cells[0]), table))
    document = opened(renderer.render(paper, "docx"))
    assert len(document.tables) == 2


@pytest.mark.parametrize("system", ["state", "party", "front"])
def test_an_empty_paper_is_still_a_paper(renderer: PaperRenderer, system: str) -> None:
    paper = Paper(system, date(2026, 6, 1), Head())
    assert renderer.render(paper, "pdf").startswith(b"%PDF")
    assert renderer.render(paper, "docx").startswith(b"PK")
