"""A paper as PDF: page frames, head, foot; the blocks are in `pdf_blocks`.

Equal papers give equal bytes: reportlab's invariant mode, no clock, no random names.
"""

from __future__ import annotations

import io
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, KeepTogether, NextPageTemplate, PageTemplate
from reportlab.platypus import PageBreak as NewPage
from reportlab.platypus import Paragraph as PdfParagraph

from dvk_desktop.reports.fonts import balanced, font_name, longest_line, register_fonts, text_width
from dvk_desktop.reports.heading import BETWEEN, plan_head
from dvk_desktop.reports.layout import Profile
from dvk_desktop.reports.pdf_blocks import BlockDrawer, leading_of, signature_cell, signatures
from dvk_desktop.reports.pdf_parts import Rule, borderless, keeps_with_next, mark_under, paragraph, space
from dvk_desktop.reports.pdf_tables import begun, ended
from dvk_desktop.reports.tables import LONGEST_KEPT, MILLIMETRE, ROOM_LINES, SHORT_LINE
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
from dvk_desktop.usecases.reports.paper import Paper, Signature, SignatureBlock

LONGEST_IN_HEAD = 500
"""Letters of a subject beside the number; a longer one stands under the head, where it may run over pages."""
MOST_COPIES_BESIDE = 30
"""Lines of “Nơi nhận” beside the signature; more of them stand under it, where they may run over pages."""


def render_pdf(paper: Paper, profile: Profile, fonts: Path) -> bytes:
    """Return `paper` as PDF in the layout `profile`, with the fonts of the folder `fonts` embedded.

    Raises `EnvironmentProblem("report.font_missing")`. Any thread; opens no file but the fonts.
    """
    register_fonts(fonts)
    page = profile.page
    left, right = page.left_mm * MILLIMETRE, page.right_mm * MILLIMETRE
    top, bottom = page.top_mm * MILLIMETRE, page.bottom_mm * MILLIMETRE
    sizes = {
        "upright": (page.width_mm * MILLIMETRE, page.height_mm * MILLIMETRE),
        "turned": (page.height_mm * MILLIMETRE, page.width_mm * MILLIMETRE),
    }

    def number_page(canvas: Canvas, document: BaseDocTemplate) -> None:
        if document.page > 1 or profile.page_number_on_first:
            width, height = document.pageTemplate.pagesize
            style = profile.page_number
            canvas.setFont(font_name(style.bold, style.italic), style.size)
            canvas.drawCentredString(width / 2, height - top / 2 - style.size / 3, str(document.page))

    templates = [
        PageTemplate(
            name,
            [Frame(left, bottom, width - left - right, height - top - bottom, 0, 0, 0, 0, id=name)],
            pagesize=(width, height),
            onPage=number_page,
        )
        for name, (width, height) in sizes.items()
    ]
    result = io.BytesIO()
    document = BaseDocTemplate(
        result,
        pageTemplates=list(reversed(templates)) if paper.landscape else templates,
        pagesize=sizes["turned" if paper.landscape else "upright"],
        title=written(paper.name),
        author=written(paper.head.issuer),
        subject=profile.name,
        creator="dvk_desktop",
        lang="vi-VN",
        invariant=1,
        initialFontName=font_name(),  # else Helvetica, not embedded, is named in every file
        allowSplitting=1,
    )
    turned = sizes["turned"][0] - left - right
    upright = None if paper.landscape else sizes["upright"][0] - left - right
    document.build(_story(paper, profile, BlockDrawer(profile, upright, turned)))
    return result.getvalue()


def _story(paper: Paper, profile: Profile, drawer: BlockDrawer) -> list[Flowable]:
    width = drawer.width
    story = [*_head(paper, profile, width), *_title(paper, profile, width), *_addressees(paper, profile, width)]
    blocks = with_end_mark(paper.blocks, profile)
    for block in blocks:
        drawn = drawer.draw(block)
        if isinstance(block, SignatureBlock):
            story.append(_kept(story, drawn, width, ROOM_LINES))
        else:
            story += begun(story, drawn, width)
    story += [paragraph(written(note), profile.note, "justify", before=2) for note in paper.notes]
    beside, under = _foot(paper, profile, width)
    if beside:
        story.append(_kept(story, beside, width, 1))
    return [*story, *under, *_annex(paper, drawer)]


def _kept(story: list[Flowable], foot: list[Flowable], width: float, most: int) -> Flowable:
    """Return a foot with what is taken off the end of `story`, so that no signature stands alone on a page: the last
    rows of a table, else up to `most` paragraphs, with the heading over them."""
    if (ending := ended(story, foot, width)) is not None:
        return ending
    kept, count = list(foot), 0
    while story and isinstance(last := story[-1], PdfParagraph) and count < most:
        if not keeps_with_next(last) and len(last.getPlainText()) > (SHORT_LINE if count else LONGEST_KEPT):
            break
        count += not keeps_with_next(last)
        kept.insert(0, story.pop())
    while count and story and isinstance(last := story[-1], PdfParagraph) and keeps_with_next(last):
        kept.insert(0, story.pop())  # no heading without its text
    return KeepTogether(kept)


def _annex(paper: Paper, drawer: BlockDrawer) -> list[Flowable]:
    """The blocks behind the signature, from a new page on (a table that turns the paper begins one by itself)."""
    parts = [part for block in paper.annex for part in drawer.draw(block)]
    return parts if not parts or isinstance(parts[0], NextPageTemplate) else [NewPage(), *parts]


def _head(paper: Paper, profile: Profile, width: float) -> list[Flowable]:
    head = plan_head(paper, profile, width)
    profile, left, right, superior, issuer = head.profile, head.left, head.right, head.superior, head.issuer
    if profile.head == "centred":
        return [*_motto(profile), space(profile.issuer.size), *_issuer(superior, issuer, profile), space(8)]
    issuer_cell, motto_cell = _issuer(superior, issuer, profile), _motto(profile)
    subject = subject_line(paper, profile)
    beside = len(subject) <= LONGEST_IN_HEAD
    number_cell: list[Flowable] = []
    if number := number_line(paper, profile):
        number_cell.append(paragraph(number, profile.number, "center"))
    if subject and beside:
        number_cell.append(paragraph(balanced(subject, left, profile.subject), profile.subject, "center", before=2))
    date_cell = [paragraph(head.dated, profile.place_date, "center")] if head.dated else []
    rows = [[issuer_cell, "", motto_cell]]
    if number_cell or date_cell:
        rows.append([number_cell, "", date_cell])
    parts: list[Flowable] = [borderless(rows, (left, BETWEEN, right), gap=4), space(8)]
    if subject and not beside:
        parts.append(paragraph(subject, profile.subject, "center", after=6))
    return parts


def _issuer(superior: str, issuer: str, profile: Profile) -> list[Flowable]:
    parts: list[Flowable] = []
    if superior:
        parts.append(paragraph(superior, profile.superior, "center"))
    if issuer:
        parts.append(paragraph(issuer, profile.issuer, "center"))
        parts += mark_under(profile.issuer_mark, issuer, profile.issuer)
    return parts


def _motto(profile: Profile) -> list[Flowable]:
    parts: list[Flowable] = []
    for line in profile.motto:
        parts.append(paragraph(line.text, line.style, "center"))
        if line.rule:
            parts.append(Rule(longest_line(line.text, line.style) * line.rule))
    return parts


def _title(paper: Paper, profile: Profile, width: float) -> list[Flowable]:
    parts: list[Flowable] = []
    title = balanced(written(paper.title, profile.title), width, profile.title)
    subtitle = balanced(written(paper.subtitle, profile.subtitle), width, profile.subtitle)
    if title:
        parts.append(paragraph(title, profile.title, "center", keep_with_next=True))
    if subtitle:
        parts.append(paragraph(subtitle, profile.subtitle, "center", keep_with_next=True))
    if parts:
        marked, style = (subtitle, profile.subtitle) if subtitle else (title, profile.title)
        parts += [*mark_under(profile.title_mark, marked, style), space(8)]
    return parts


def _addressees(paper: Paper, profile: Profile, width: float) -> list[Flowable]:
    rules, lines = profile.addressees, addressee_lines(paper, profile)
    if not lines:
        return []
    leading = leading_of(profile.body)
    if len(lines) == 1:
        return [paragraph(f"{rules.label} {lines[0]}", rules.style, "center", leading, after=10)]
    label = text_width(rules.label, rules.style) + 6
    before = width * 0.14
    rows = [
        ["", paragraph(rules.label if number == 0 else "", rules.style, leading=leading), text]
        for number, text in enumerate(paragraph(line, rules.style, leading=leading) for line in lines)
    ]
    return [borderless(rows, (before, label, width - before - label)), space(10)]


def _copies(paper: Paper, profile: Profile) -> list[Flowable]:
    lines = copies_lines(paper, profile)
    if not lines:
        return []
    label = [paragraph(profile.copies.label, profile.copies_label, after=1)] if profile.copies.label else []
    return [*label, *(paragraph(line, profile.copies.style) for line in lines)]


def _foot(paper: Paper, profile: Profile, width: float) -> tuple[list[Flowable], list[Flowable]]:
    """Return what must stay together (the signatures) and what may follow on the next page."""
    copies = _copies(paper, profile)
    below: list[Flowable] = [space(6), *copies] if copies else []
    if paper.prepared_by is not None:
        maker = paper.prepared_by
        left = Signature(maker.authority or profile.prepared_by_label, maker.position, maker.name)
        return [space(10), signatures(left, paper.signature, place_date(paper), profile, width)], below
    if paper.signature is None:
        return [], below
    above = place_date(paper) if dated_below(paper, profile) else ""
    signed = signature_cell(signature_lines(paper.signature, profile, above), profile)
    if len(copies) > MOST_COPIES_BESIDE:
        return [space(12), borderless([["", signed]], (width * 0.45, width * 0.55))], below
    return [space(12), borderless([[copies, signed]], (width * 0.45, width * 0.55))], []
