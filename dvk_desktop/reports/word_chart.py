"""A bar chart as a chart of Word itself, with the colours and patterns of `charts`."""

from __future__ import annotations

from xml.sax.saxutils import escape

from docx.document import Document
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.shared import Pt

from dvk_desktop.language.formats import format_number
from dvk_desktop.reports.charts import LIGHT_COLOURS
from dvk_desktop.reports.layout import Style
from dvk_desktop.reports.word_parts import add_text
from dvk_desktop.reports.wording import written
from dvk_desktop.usecases.reports.chart import BarChart

CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
INLINE = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
WORD_PATTERNS = ("", "wdUpDiag", "ltHorz", "smGrid", "ltVert")
"""As `charts.PATTERNS`, by the names of Office."""
SHOWN = (
    '<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>'
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>'
)


def add_chart(document: Document, chart: BarChart, width: float, size: float, font: str, number: int) -> None:
    """Append `chart`, `width` points wide, letters of `size`; `number` is its place among the charts, from 1."""
    if chart.title:
        add_text(
            document, written(chart.title), Style(size, bold=True), "center", before=6, after=2, keep_with_next=True
        )
    bars = len(chart.labels) * (len(chart.series) * size * 1.25 + size)
    height = min(max(bars + size * 3, 120), 640)
    part = Part(
        PackURI(f"/word/charts/chart{number}.xml"),
        CONTENT_TYPE,
        chart_xml(chart, size, font).encode(),
        document.part.package,
    )
    relation = document.part.relate_to(part, f"{RELATION}/chart")
    paragraph = add_text(document, "", Style(size), "center", after=6)
    paragraph.add_run()._r.append(
        parse_xml(
            f'<w:drawing xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
            f'<wp:inline xmlns:wp="{INLINE}" distT="0" distB="0" distL="0" distR="0">'
            f'<wp:extent cx="{Pt(width)}" cy="{Pt(height)}"/>'
            f'<wp:docPr id="{1000 + number}" name="Biểu đồ {number}" descr="{_attribute(chart.title)}"/>'
            f'<a:graphic xmlns:a="{DRAWING}"><a:graphicData uri="{CHART}">'
            f'<c:chart xmlns:c="{CHART}" xmlns:r="{RELATION}" r:id="{relation}"/>'
            f"</a:graphicData></a:graphic></wp:inline></w:drawing>"
        )
    )


def chart_xml(chart: BarChart, size: float, font: str) -> str:
    """Return the DrawingML of the chart: lying bars, first label on top, values at the ends of the bars."""
    look = (
        f'sz="{round(size * 100)}"><a:solidFill><a:srgbClr val="000000"/></a:solidFill>'
        f'<a:latin typeface="{_attribute(font)}"/>'
    )
    style, run = f"<a:pPr><a:defRPr {look}</a:defRPr></a:pPr>", f'<a:rPr lang="vi-VN" {look}</a:rPr>'
    letters = f'<c:txPr><a:bodyPr/><a:p>{style}<a:endParaRPr lang="vi-VN"/></a:p></c:txPr>'
    series = "".join(_series(chart, index, letters, style, run) for index in range(len(chart.series)))
    legend = (
        f'<c:legend><c:legendPos val="t"/><c:overlay val="0"/>{letters}</c:legend>' if len(chart.series) > 1 else ""
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        f'<c:chartSpace xmlns:c="{CHART}" xmlns:a="{DRAWING}" xmlns:r="{RELATION}"><c:roundedCorners val="0"/>'
        f'<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>'
        f'<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>{series}'
        f'<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>'
        f'<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/>'
        f'<c:axPos val="l"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>'
        f'<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="777777"/></a:solidFill></a:ln></c:spPr>{letters}'
        f'<c:crossAx val="2"/><c:crosses val="autoZero"/><c:lblOffset val="100"/></c:catAx>'
        f'<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>'
        f'<c:delete val="1"/><c:axPos val="t"/><c:crossAx val="1"/></c:valAx></c:plotArea>{legend}'
        f'<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>'
        f"<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:chartSpace>"
    )


def _series(chart: BarChart, index: int, letters: str, style: str, run: str) -> str:
    series = chart.series[index]
    colour = f'<a:srgbClr val="{LIGHT_COLOURS[index % len(LIGHT_COLOURS)][1:]}"/>'
    pattern = WORD_PATTERNS[index % len(WORD_PATTERNS)]
    paper = '<a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr>'
    fill = f"<a:solidFill>{colour}</a:solidFill>"
    if pattern:
        fill = f'<a:pattFill prst="{pattern}"><a:fgClr>{colour}</a:fgClr>{paper}</a:pattFill>'
    labels = "".join(
        f'<c:pt idx="{place}"><c:v>{escape(written(label))}</c:v></c:pt>' for place, label in enumerate(chart.labels)
    )
    values = "".join(
        f'<c:pt idx="{place}"><c:v>{value}</c:v></c:pt>'
        for place, value in enumerate(series.values)
        if value is not None
    )
    # Each number is written out: Word would use the separators of the reader's Windows.
    points = "".join(
        f'<c:dLbl><c:idx val="{place}"/><c:tx><c:rich><a:bodyPr/><a:p>{style}<a:r>{run}'
        f"<a:t>{format_number(value)}</a:t></a:r></a:p></c:rich></c:tx><c:spPr><a:noFill/></c:spPr>{SHOWN}</c:dLbl>"
        for place, value in enumerate(series.values)
        if value is not None
    )
    count = f'<c:ptCount val="{len(chart.labels)}"/>'
    return (
        f'<c:ser><c:idx val="{index}"/><c:order val="{index}"/><c:tx><c:strRef><c:f>S!A{index + 1}</c:f><c:strCache>'
        f'<c:ptCount val="1"/><c:pt idx="0"><c:v>{escape(written(series.name))}</c:v></c:pt>'
        f"</c:strCache></c:strRef></c:tx>"
        f'<c:spPr>{fill}<a:ln w="9525"><a:solidFill>{colour}</a:solidFill></a:ln></c:spPr><c:invertIfNegative val="0"/>'
        f"<c:dLbls>{points}<c:spPr><a:noFill/></c:spPr>{letters}{SHOWN}</c:dLbls>"
        f"<c:cat><c:strRef><c:f>S!A1</c:f><c:strCache>{count}{labels}</c:strCache></c:strRef></c:cat>"
        f"<c:val><c:numRef><c:f>S!B1</c:f><c:numCache><c:formatCode>General</c:formatCode>{count}{values}"
        f"</c:numCache></c:numRef></c:val></c:ser>"
    )


def _attribute(text: str) -> str:
    return escape(written(text), {'"': "&quot;", "\n": " "})
