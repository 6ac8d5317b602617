"""Letters as Word and PDF files, made from the text of a letter whose head and foot stand in two columns."""

from __future__ import annotations

import io
import re
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFObjectReference, xObjectName
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

FONT = Path(__file__).resolve().parents[2] / "resources" / "fonts" / "LiberationSerif-Regular.ttf"
_GAP = re.compile(r"\t+| {3,}(?![ /-]|tháng)")  # a blank number or day is no column

Row = tuple[str, str | None]
"""What stands left and right on a line; None on the right: one column over the whole width."""


def rows_of(text: str) -> list[Row]:
    """The lines of a letter: in its head and foot the left and the right column, in its body whole paragraphs."""
    lines = text.split("\n")
    body = next(at for at, line in enumerate(lines) if re.match(r"\s*(Kính gửi|[A-ZĐÀ-Ỹ ]{6,25}$)", line) and at > 2)
    foot = max(at for at, line in enumerate(lines) if line.startswith("Nơi nhận"))
    rows: list[Row] = []
    for at, line in enumerate(lines):
        cells = [cell for cell in _GAP.split(line.strip()) if cell]
        if body <= at < foot or not cells:
            rows.append((" ".join(cells), None))
        elif len(cells) > 1:
            rows.append((cells[0], " ".join(cells[1:])))
        else:
            rows.append(
                ("", cells[0]) if len(line) - len(line.lstrip()) > 25 or line.startswith("\t\t") else (cells[0], "")
            )
    return rows


def as_docx(text: str) -> bytes:
    """Head and foot are borderless tables of two columns, as office programs make them."""
    from docx import Document

    document = Document()
    rows = rows_of(text)
    at = 0
    while at < len(rows):
        if rows[at][1] is None:
            document.add_paragraph(rows[at][0])
            at += 1
            continue
        end = next((place for place in range(at, len(rows)) if rows[place][1] is None), len(rows))
        table = document.add_table(rows=1, cols=2)
        for column in (0, 1):
            written = [row[column] or "" for row in rows[at:end]]
            table.rows[0].cells[column].text = "\n".join(line for line in written if line)
        at = end
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def as_pdf(text: str, right_first: bool = False) -> bytes:
    """Drawn column by column; `right_first` draws the right one before the left."""
    pdfmetrics.registerFont(TTFont("Serif", str(FONT)))
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(595, 842))
    columns: list[list[tuple[float, float, str]]] = [[], []]
    height = 800.0
    page = 1
    for left, right in rows_of(text):
        for line in _wrapped(left, 90 if right is None else 48):
            columns[0].append((70, height, line))
            if right is None:
                height -= 17
        if right is not None:
            columns[1].append((330, height - (3 if page == 1 else 0), right))
            height -= 17
        if height < 70:
            _draw(canvas, columns, right_first)
            canvas.showPage()
            page += 1
            columns, height = [[], []], 770.0
            columns[0].append((300, 810, str(page)))
    _draw(canvas, columns, right_first)
    canvas.save()
    return buffer.getvalue()


def _draw(canvas: Canvas, columns: list[list[tuple[float, float, str]]], right_first: bool) -> None:
    canvas.setFont("Serif", 11)
    for column in reversed(columns) if right_first else columns:
        for x, y, line in column:
            canvas.drawString(x, y, line)


def _wrapped(line: str, width: int) -> list[str]:
    lines = [""]
    for word in line.split(" "):
        if lines[-1] and len(lines[-1]) + len(word) + 1 > width:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def in_two_fonts(lines: tuple[str, ...]) -> bytes:
    """Lines whose plain Latin letters are drawn first, the others afterwards into the gaps that were left."""
    pdfmetrics.registerFont(TTFont("Serif", str(FONT)))
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(595, 842))
    for row, line in enumerate(lines):
        for plain in (True, False):
            at = 70.0
            for character in line:
                if character.isascii() is plain and character != " ":
                    canvas.setFont("Serif", 12)
                    canvas.drawString(at, 800 - 17 * row, character)
                at += pdfmetrics.stringWidth(character, "Serif", 12)
    canvas.save()
    return buffer.getvalue()


def with_stamps(lines: tuple[tuple[float, float, str], ...], stamps: tuple[tuple[float, float, str], ...]) -> bytes:
    """A page with `lines`, on which a signing program then put `stamps` (left, base line, text) as annotations with an
    appearance of their own; what it puts there is no part of the page's own text."""
    pdfmetrics.registerFont(TTFont("Serif", str(FONT)))
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(595, 842))
    canvas.setFont("Serif", 12)
    for x, y, line in lines:
        canvas.drawString(x, y, line)
    for at, (x, y, line) in enumerate(stamps):
        width = pdfmetrics.stringWidth(line, "Helvetica", 12)
        canvas.beginForm(f"stamp{at}", 0, 0, width, 14)
        canvas.setFont("Helvetica", 12)
        canvas.drawString(0, 3, line)
        canvas.endForm()
        _annotate(canvas, f"stamp{at}", (x, y - 3, x + width, y + 11))
    canvas.save()
    return buffer.getvalue()


def _annotate(canvas: Canvas, form: str, place: tuple[float, float, float, float]) -> None:
    seen = PDFDictionary({"N": PDFObjectReference(xObjectName(form))})
    stamp = {"Type": PDFName("Annot"), "Subtype": PDFName("Stamp"), "Rect": PDFArray(place), "F": 4, "AP": seen}
    canvas._addAnnotation(PDFDictionary(stamp))  # type: ignore[attr-defined]  # its only way to a stamp
