"""Bar charts: one drawing, put into the PDF and written as SVG for the screen. Needs registered fonts.

Bars lie, because the labels are long (fields, units). On paper every series has its own pattern besides its colour, so
that a black and white copy can still be read.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal
from xml.sax.saxutils import escape, quoteattr

from reportlab.graphics.shapes import Drawing, Line, Rect, Shape, String
from reportlab.lib.colors import Color, HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth

from dvk_desktop.language.formats import format_number
from dvk_desktop.reports.fonts import SCREEN, font_name, printable
from dvk_desktop.reports.wording import written
from dvk_desktop.usecases.reports.chart import BarChart


@dataclass(frozen=True, slots=True)
class Theme:
    """The look of a chart; the colours are the tokens `chart 1-5`, `text` and `border` of the screen."""

    colours: tuple[str, ...]
    text: str
    line: str
    surface: str
    font: str
    bold: str
    patterns: bool


LIGHT_COLOURS = ("#1F5FA8", "#B8860B", "#2E7D6B", "#9C4A6A", "#6B7280")
DARK_COLOURS = ("#7DB4F0", "#E3B341", "#6CC3AE", "#D98BAA", "#A3ADB8")
PRINT = Theme(LIGHT_COLOURS, "#000000", "#777777", "#FFFFFF", font_name(), font_name(bold=True), True)
LIGHT = Theme(LIGHT_COLOURS, "#1B2430", "#D5DAE1", "#FFFFFF", f"{SCREEN}-Regular", f"{SCREEN}-SemiBold", False)
DARK = Theme(DARK_COLOURS, "#E8ECF1", "#3A4350", "#1F252D", f"{SCREEN}-Regular", f"{SCREEN}-SemiBold", False)
PATTERNS = ("solid", "rising", "level", "crossed", "upright")
"""The pattern of each series in print, in order."""
LABEL_SHARE = 0.36
Anchor = Literal["start", "middle", "end"]


def chart_pages(chart: BarChart, width: float, size: float, tallest: float) -> list[BarChart]:
    """Split a chart with many labels into charts at most `tallest` high, all but the first without title."""
    painter = _Painter(chart, width, size, PRINT, None)
    starts, used = [0], painter.above
    for index, height in enumerate(painter.heights):
        if used + height > tallest and index > starts[-1]:
            starts.append(index)
            used = painter.above
        used += height
    return [
        BarChart(
            chart.labels[start:end],
            tuple(replace(series, values=series.values[start:end]) for series in chart.series),
            chart.title if start == 0 else "",
        )
        for start, end in zip(starts, [*starts[1:], len(chart.labels)], strict=True)
    ]


def chart_drawing(
    chart: BarChart, width: float, size: float, theme: Theme = PRINT, top: Decimal | None = None
) -> Drawing:
    """Return the chart `width` units wide with letters of `size`; its height follows from what is in it.

    `top` is the value of a full bar (None: the greatest value).
    """
    return _Painter(chart, width, size, theme, top).paint()


def greatest(chart: BarChart) -> Decimal:
    """Return the greatest value of the chart, at least 1."""
    values = [Decimal(value) for series in chart.series for value in series.values if value is not None]
    return max([*values, Decimal(0)]) or Decimal(1)


class _Painter:
    def __init__(self, chart: BarChart, width: float, size: float, theme: Theme, top: Decimal | None) -> None:
        self.chart, self.width, self.size, self.theme = chart, width, size, theme
        self.top = top or greatest(chart)
        self.bar = size * 1.1
        self.line = size * 1.25
        self.bars = len(chart.series) * self.bar
        self.shapes: list[Shape] = []
        self.labels = [self._wrapped(label, width * LABEL_SHARE) for label in chart.labels]
        self.heights = [max(self.bars, len(lines) * self.line) + size * 0.7 for lines in self.labels]
        self.legend = self._legend_rows()
        self.titles = self._wrapped(chart.title, width, theme.bold) if chart.title else []
        self.above = (len(self.legend) + len(self.titles)) * size * 1.6 + size * 0.5

    def paint(self) -> Drawing:
        theme, size, bars, labels, heights = self.theme, self.size, self.bars, self.labels, self.heights
        label_width = max((self._text_width(line) for lines in labels for line in lines), default=0)
        left = label_width + size * 0.7
        values = [format_number(v) for series in self.chart.series for v in series.values if v is not None]
        room = max((self._text_width(value) for value in values), default=0) + size
        height = sum(heights) + self.above
        y = height
        for title in self.titles:
            y -= size * 1.6
            self._text(self.width / 2, y + size * 0.4, title, "middle", theme.bold)
        for row in self.legend:
            y -= size * 1.6
            self._legend(row, y)
        self.shapes.append(Line(left, y, left, y - sum(heights), strokeColor=HexColor(theme.line), strokeWidth=0.75))
        scale = max(self.width - left - room, 1)
        for index, (lines, tall) in enumerate(zip(labels, heights, strict=True)):
            middle = y - tall / 2
            baseline = middle + (len(lines) / 2 - 1) * self.line + self.line / 2 - size * 0.35
            for number, line in enumerate(lines):
                self._text(left - size * 0.5, baseline - number * self.line, line, "end")
            for number, series in enumerate(self.chart.series):
                value = series.values[index]
                bottom = middle + bars / 2 - (number + 1) * self.bar
                if value is not None:
                    length = float(Decimal(value) / self.top) * scale
                    self._bar(left, bottom + self.bar * 0.08, length, self.bar * 0.84, number)
                    self._text(left + length + size * 0.3, bottom + size * 0.2, format_number(value))
            y -= tall
        # reportlab begins every drawing with Helvetica, which is not embedded, unless told otherwise
        drawing = Drawing(self.width, height, initialFontName=theme.font)
        for shape in self.shapes:
            drawing.add(shape)
        return drawing

    def _text_width(self, text: str, font: str = "") -> float:
        return float(stringWidth(text, font or self.theme.font, self.size))

    def _text(self, x: float, y: float, text: str, anchor: Anchor = "start", font: str = "") -> None:
        self.shapes.append(
            String(
                x,
                y,
                text,
                textAnchor=anchor,
                fontName=font or self.theme.font,
                fontSize=self.size,
                fillColor=HexColor(self.theme.text),
            )
        )

    def _wrapped(self, text: str, width: float, font: str = "") -> list[str]:
        """Break at spaces; a word wider than the column is broken too."""
        lines = [""]
        for word in printable(written(text)).split() or [""]:
            longer = f"{lines[-1]} {word}".strip()
            if self._text_width(longer, font) <= width:
                lines[-1] = longer
                continue
            if lines[-1]:
                lines.append("")
            for letter in word:
                if lines[-1] and self._text_width(lines[-1] + letter, font) > width:
                    lines.append("")
                lines[-1] += letter
        return lines

    def _legend_rows(self) -> list[list[tuple[int, str, float]]]:
        """Series number, name and place of every entry, in as many rows as are needed; none for a single series."""
        if len(self.chart.series) < 2:
            return []
        rows: list[list[tuple[int, str, float]]] = [[]]
        x = 0.0
        for number, series in enumerate(self.chart.series):
            name = self._wrapped(series.name, self.width - self.size * 4)[0]
            needed = self._text_width(name) + self.size * 3.2
            if rows[-1] and x + needed > self.width:
                rows.append([])
                x = 0.0
            rows[-1].append((number, name, x))
            x += needed
        return rows

    def _legend(self, row: list[tuple[int, str, float]], y: float) -> None:
        for number, name, x in row:
            self._bar(x, y + self.size * 0.35, self.size * 1.4, self.size * 0.8, number)
            self._text(x + self.size * 1.8, y + self.size * 0.45, name)

    def _bar(self, x: float, y: float, width: float, height: float, number: int) -> None:
        colour: Color = HexColor(self.theme.colours[number % len(self.theme.colours)])
        pattern = PATTERNS[number % len(PATTERNS)] if self.theme.patterns else "solid"
        surface = colour if pattern == "solid" else HexColor(self.theme.surface)
        if width <= 0:
            return
        box = Rect(x, y, width, height)
        box.fillColor, box.strokeColor, box.strokeWidth = surface, colour, 0.75
        self.shapes.append(box)
        for x1, y1, x2, y2 in hatch(pattern, width, height):
            self.shapes.append(Line(x + x1, y + y1, x + x2, y + y2, strokeColor=colour, strokeWidth=0.9))


def hatch(pattern: str, width: float, height: float, step: float = 3.2) -> Iterator[tuple[float, float, float, float]]:
    """Yield the lines of a pattern within a box at 0, 0."""
    if pattern in ("rising", "crossed"):
        start = -height + step / 2
        while start < width:
            yield max(start, 0), max(-start, 0), min(start + height, width), min(height, width - start)
            start += step
    if pattern == "crossed":
        start = step / 2
        while start < width + height:
            yield min(start, width), max(start - width, 0), max(start - height, 0), min(start, height)
            start += step
    if pattern == "level":
        for number in range(1, int(height / step) + 1):
            yield 0, number * height / (int(height / step) + 1), width, number * height / (int(height / step) + 1)
    if pattern == "upright":
        for number in range(1, int(width / step) + 1):
            yield number * step, 0, number * step, height


def drawing_svg(drawing: Drawing, name: str, family: str) -> bytes:
    """Write a drawing of boxes, lines and texts as SVG with letters of `family`; `name` is read by screen readers."""
    tall = drawing.height
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{drawing.width:g}" height="{tall:.2f}" '
        f'viewBox="0 0 {drawing.width:g} {tall:.2f}" role="img">',
        f"<title>{escape(name)}</title>",
    ]
    for shape in drawing.contents:
        if isinstance(shape, Rect):
            lines.append(
                f'<rect x="{shape.x:.2f}" y="{tall - shape.y - shape.height:.2f}" width="{shape.width:.2f}" '
                f'height="{shape.height:.2f}" fill="{_hex(shape.fillColor)}"/>'
            )
        elif isinstance(shape, Line):
            lines.append(
                f'<line x1="{shape.x1:.2f}" y1="{tall - shape.y1:.2f}" x2="{shape.x2:.2f}" y2="{tall - shape.y2:.2f}" '
                f'stroke="{_hex(shape.strokeColor)}" stroke-width="{shape.strokeWidth}"/>'
            )
        elif isinstance(shape, String):
            weight = 600 if shape.fontName.endswith(("SemiBold", "Bold")) else 400
            lines.append(
                f'<text x="{shape.x:.2f}" y="{tall - shape.y:.2f}" text-anchor="{shape.textAnchor}" '
                f'font-family={quoteattr(family)} font-size="{shape.fontSize:g}" font-weight="{weight}" '
                f'fill="{_hex(shape.fillColor)}">{escape(shape.text)}</text>'
            )
    return ("\n".join([*lines, "</svg>"]) + "\n").encode()


def _hex(colour: Color | None) -> str:
    return f"#{colour.hexval()[2:].upper()}" if colour is not None else "none"
