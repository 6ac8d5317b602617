"""Small pieces of a PDF page: styled paragraphs, rules, borderless tables. Needs registered fonts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal
from xml.sax.saxutils import escape

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph, Spacer, Table

from dvk_desktop.reports.fonts import font_name, longest_line, printable
from dvk_desktop.reports.layout import Mark, Style
from dvk_desktop.usecases.reports.paper import Run

SINGLE_LINE = 1.15
"""Height of a line over the size of its letters: Times New Roman in Word's single spacing; Ữ and ặ keep clear."""
ALIGN: dict[str, Literal[0, 1, 2, 4]] = {"left": TA_LEFT, "center": TA_CENTER, "right": TA_RIGHT, "justify": TA_JUSTIFY}
THICKNESS = 0.75


def paragraph(
    content: str | Sequence[Run],
    style: Style,
    align: str = "left",
    leading: float | None = None,
    first_line: float = 0,
    before: float = 0,
    after: float = 0,
    keep_with_next: bool = False,
    left: float = 0,
) -> Paragraph:
    """Return a paragraph of written text; measures in points. Runs add their own bold and italic to `style`."""
    runs = (Run(content),) if isinstance(content, str) else content
    markup = "".join(_markup(run, style) for run in runs)
    return Paragraph(
        f"<u>{markup}</u>" if style.underline else markup,
        ParagraphStyle(
            "text",
            fontName=font_name(style.bold, style.italic),
            fontSize=style.size,
            leading=leading or style.size * SINGLE_LINE,
            alignment=ALIGN[align],
            firstLineIndent=first_line,
            leftIndent=left,
            spaceBefore=before,
            spaceAfter=after,
            keepWithNext=int(keep_with_next),
            splitLongWords=1,
            allowWidows=0,
            allowOrphans=0,
        ),
    )


def keeps_with_next(part: Paragraph) -> bool:
    """Tell whether a paragraph stays with what follows, as headings do."""
    return bool(getattr(part, "keepWithNext", part.style.keepWithNext))


def _markup(run: Run, style: Style) -> str:
    text = escape(printable(run.text)).replace("\n", "<br/>")
    text = text.replace("\u00a0", "&nbsp;")
    if run.bold or run.italic:
        face = font_name(style.bold or run.bold, style.italic or run.italic)
        return f'<font name="{face}">{text}</font>'
    return text


class Rule(Flowable):
    """A thin line of `length` points in the middle of whatever it stands in, also of a table cell."""

    def __init__(self, length: float, before: float = 2.5, after: float = 2.5) -> None:
        super().__init__()
        self.length, self.before, self.after = length, before, after
        self.room = length

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Take the whole width that is offered."""
        self.room = width
        return width, self.before + THICKNESS + self.after

    def draw(self) -> None:
        """Draw the line on the canvas reportlab has set."""
        start = (self.room - min(self.length, self.room)) / 2
        self.canv.setLineWidth(THICKNESS)
        self.canv.line(start, self.after, self.room - start, self.after)


def mark_under(mark: Mark, text: str, style: Style) -> list[Flowable]:
    """Return what stands under `text`: a rule over a share of its (longest) line, a star, or nothing."""
    if mark.kind == "rule":
        return [Rule(mark.share * longest_line(text, style))]
    if mark.kind == "text":
        return [paragraph(mark.text, Style(style.size), "center")]
    return []


def borderless(rows: Sequence[Sequence[Any]], widths: Sequence[float], gap: float = 0) -> Table:
    """Return a table without lines and without padding; `gap` points between its rows."""
    return Table(
        [list(row) for row in rows],
        colWidths=list(widths),
        style=[
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("FONTNAME", (0, 0), (-1, -1), font_name()),  # else empty cells name Helvetica, which is not embedded
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 0),
            ("BOTTOMPADDING", (0, 0), (-1, -1), gap),
        ],
    )


def space(height: float) -> Spacer:
    """Return an empty strip of `height` points."""
    return Spacer(1, height)
