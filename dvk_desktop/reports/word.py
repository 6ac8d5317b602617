"""A paper as a Word file: styles, page, head, foot; the blocks are in `word_blocks`.

Letters are named “Times New Roman” (every office PC has it) and measured with the fonts of the PDF, whose widths are
the same. Equal papers give equal bytes: no clock, fixed times inside the archive.
"""

from __future__ import annotations

import io
import zipfile
from datetime import datetime, time
from pathlib import Path

import docx
from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor
from docx.styles.style import ParagraphStyle

from dvk_desktop.reports.fonts import balanced, longest_line, register_fonts, text_width
from dvk_desktop.reports.heading import BETWEEN, plan_head
from dvk_desktop.reports.layout import Mark, Profile, Style
from dvk_desktop.reports.tables import MILLIMETRE
from dvk_desktop.reports.word_blocks import (
    BlockWriter,
    add_gap,
    add_signature,
    add_signatures,
    borderless,
    keep_with_foot,
    set_page,
)
from dvk_desktop.reports.word_parts import Cursor, Holder, add_page_number, add_rule, add_text
from dvk_desktop.reports.wording import (
    addressee_lines,
    copies_lines,
    dated_below,
    number_line,
    place_date,
    signature_lines,
    subject_line,
    with_end_mark,
    written,
)
from dvk_desktop.usecases.reports.paper import Paper, Signature

EPOCH = (2000, 1, 1, 0, 0, 0)
TABLE_PROPERTIES = [
    qn(f"w:{name}")
    for name in ("tblStyle", "tblW", "jc", "tblInd", "tblBorders", "shd", "tblLayout", "tblCellMar", "tblLook")
]


def render_docx(paper: Paper, profile: Profile, fonts: Path) -> bytes:
    """Return `paper` as a .docx in the layout `profile`; `fonts` is the folder of the fonts it is measured with.

    Raises `EnvironmentProblem("report.font_missing")`. Any thread; opens no file but the fonts and Word's template.
    """
    register_fonts(fonts)
    document = docx.Document()
    _prepare(document, paper, profile)
    page = profile.page
    set_page(document, page, paper.landscape)
    document.sections[0].different_first_page_header_footer = not profile.page_number_on_first
    add_page_number(document.sections[0].header.paragraphs[0], profile.page_number)
    margins = page.left_mm + page.right_mm
    turned = (page.height_mm - margins) * MILLIMETRE
    upright = None if paper.landscape else (page.width_mm - margins) * MILLIMETRE
    writer = BlockWriter(document, profile, upright, turned)
    _head(document, paper, profile, writer.width)
    _title(document, paper, profile, writer.width)
    _addressees(document, paper, profile, writer.width)
    for block in with_end_mark(paper.blocks, profile):
        writer.write(block)
    writer.finish()
    for note in paper.notes:
        add_text(document, written(note), profile.note, "justify", before=2)
    if paper.blocks and (paper.signature is not None or paper.prepared_by is not None):
        keep_with_foot(document, 1)
    _foot(document, paper, profile, writer.width)
    _annex(document, paper, writer)
    return _same_bytes(document)


def _annex(document: Document, paper: Paper, writer: BlockWriter) -> None:
    """The blocks behind the signature, from a new page on (a table that turns the paper begins one by itself)."""
    for number, block in enumerate(paper.annex):
        sections, paragraphs = len(document.sections), len(document.paragraphs)
        writer.write(block)
        if number == 0 and len(document.sections) == sections and len(document.paragraphs) > paragraphs:
            document.paragraphs[paragraphs].paragraph_format.page_break_before = True
    writer.finish()


def _prepare(document: Document, paper: Paper, profile: Profile) -> None:
    for name in ("Normal", "Header", "Heading 1", "Heading 2", "Heading 3"):
        style = document.styles[name]
        assert isinstance(style, ParagraphStyle)
        style.font.name, style.font.size = profile.font, Pt(profile.body.style.size)
        style.font.color.rgb = RGBColor(0, 0, 0)
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{theme}"), None)
        for script in ("ascii", "hAnsi", "eastAsia", "cs"):
            fonts.set(qn(f"w:{script}"), profile.font)
        language = OxmlElement("w:lang")
        language.set(qn("w:val"), "vi-VN")
        style.element.get_or_add_rPr().append(language)
        style.paragraph_format.space_before = style.paragraph_format.space_after = Pt(0)
    properties = document.core_properties
    properties.title, properties.author = written(paper.name)[:255], written(paper.head.issuer)[:255]
    properties.subject = ""
    properties.last_modified_by, properties.comments, properties.language = "", "", "vi-VN"
    properties.created = properties.modified = datetime.combine(paper.day, time())


def _mark(holder: Holder, mark: Mark, text: str, style: Style, room: float) -> None:
    if mark.kind == "rule":
        add_rule(holder, mark.share * longest_line(text, style), room)
    elif mark.kind == "text":
        add_text(holder, mark.text, Style(style.size), "center")


def _head(document: Document, paper: Paper, profile: Profile, width: float) -> None:
    head = plan_head(paper, profile, width)
    profile, left, right, superior, issuer = head.profile, head.left, head.right, head.superior, head.issuer
    number, subject = number_line(paper, profile), subject_line(paper, profile)
    dated = head.dated
    if profile.head == "centred":
        _motto(document, profile, width)
        add_gap(document, profile.issuer.size)
        _issuer(document, superior, issuer, profile, width)
        add_gap(document, 8)
        return
    table = borderless(document, 2 if number or subject or dated else 1, (left, BETWEEN, right))
    _issuer(Cursor(table.cell(0, 0)), superior, issuer, profile, left)
    _motto(Cursor(table.cell(0, 2)), profile, right)
    if len(table.rows) == 1:
        add_gap(document, 10)
        return
    number_cell = Cursor(table.cell(1, 0))
    if number:
        add_text(number_cell, number, profile.number, "center", before=4)
    if subject:
        add_text(number_cell, balanced(subject, left, profile.subject), profile.subject, "center", before=2)
    if dated:
        add_text(Cursor(table.cell(1, 2)), dated, profile.place_date, "center", before=4)
    add_gap(document, 10)


def _issuer(holder: Holder, superior: str, issuer: str, profile: Profile, room: float) -> None:
    if superior:
        add_text(holder, superior, profile.superior, "center")
    if issuer:
        add_text(holder, issuer, profile.issuer, "center")
        _mark(holder, profile.issuer_mark, issuer, profile.issuer, room)


def _motto(holder: Holder, profile: Profile, room: float) -> None:
    for line in profile.motto:
        add_text(holder, line.text, line.style, "center")
        if line.rule:
            add_rule(holder, longest_line(line.text, line.style) * line.rule, room)


def _title(document: Document, paper: Paper, profile: Profile, width: float) -> None:
    title = balanced(written(paper.title, profile.title), width, profile.title)
    subtitle = balanced(written(paper.subtitle, profile.subtitle), width, profile.subtitle)
    if title:
        add_text(document, title, profile.title, "center", keep_with_next=True)
    if subtitle:
        add_text(document, subtitle, profile.subtitle, "center", keep_with_next=True)
    if title or subtitle:
        _mark(document, profile.title_mark, subtitle or title, profile.subtitle if subtitle else profile.title, width)
        add_gap(document, 10)


def _addressees(document: Document, paper: Paper, profile: Profile, width: float) -> None:
    rules, lines = profile.addressees, addressee_lines(paper, profile)
    if len(lines) == 1:
        add_text(document, f"{rules.label} {lines[0]}", rules.style, "center", profile.body, after=10)
    elif lines:
        label = text_width(rules.label, rules.style) + 8
        before = width * 0.14
        table = borderless(document, len(lines), (before, label, width - before - label))
        add_text(Cursor(table.cell(0, 1)), rules.label, rules.style, body=profile.body)
        for number, cell in enumerate(table.columns[2].cells):
            add_text(Cursor(cell), lines[number], rules.style, body=profile.body)
        add_gap(document, 10)


def _foot(document: Document, paper: Paper, profile: Profile, width: float) -> None:
    lines = copies_lines(paper, profile)
    if paper.prepared_by is not None or paper.signature is not None:
        add_gap(document, 12)
    if paper.prepared_by is not None:
        maker = paper.prepared_by
        left = Signature(maker.authority or profile.prepared_by_label, maker.position, maker.name)
        add_signatures(document, left, paper.signature, place_date(paper), profile, width)
        add_gap(document, 8)
    elif paper.signature is not None:
        above = place_date(paper) if dated_below(paper, profile) else ""
        table = borderless(document, 1, (width * 0.45, width * 0.55))
        _copies(Cursor(table.cell(0, 0)), lines, profile)
        add_signature(Cursor(table.cell(0, 1)), signature_lines(paper.signature, profile, above), profile)
        return
    _copies(document, lines, profile)


def _copies(holder: Holder, lines: list[str], profile: Profile) -> None:
    if lines and profile.copies.label:
        add_text(holder, profile.copies.label, profile.copies_label, keep_with_next=True)
    for line in lines:
        add_text(holder, line, profile.copies.style)


def _same_bytes(document: Document) -> bytes:
    """Save `document` with the same time for every part, table properties in the order Word's schema demands."""
    for properties in document.element.body.iter(qn("w:tblPr")):
        properties[:] = sorted(properties, key=lambda part: TABLE_PROPERTIES.index(part.tag))
    raw, result = io.BytesIO(), io.BytesIO()
    document.save(raw)
    with zipfile.ZipFile(raw) as source, zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, source.read(name))
    return result.getvalue()
