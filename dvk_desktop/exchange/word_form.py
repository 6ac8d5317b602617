"""The Word shape of a description: a form with labels left, answers right and its signatures, a page a record.

What the program needs stands in hidden text beside what it is about (the key of a line, record and state of a form) and
in a property of the document (the manifest), so that both survive another program and a copied form goes on knowing
whose it is. A short code at the foot of each page tells people which package it belongs to.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from xml.sax.saxutils import escape, quoteattr

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import short_form
from dvk_desktop.exchange import hidden
from dvk_desktop.exchange.data_sheet import manifest_text, subtitle
from dvk_desktop.exchange.limits import LARGEST_WORD_PART, MOST_WORD_CELLS
from dvk_desktop.exchange.sheets.description import ORDINAL, Column, Description, Sheet
from dvk_desktop.exchange.word_package import word_file
from dvk_desktop.exchange.writing import cell_value
from dvk_desktop.language.formats import format_day_fixed, format_number
from dvk_desktop.usecases.exchange.contents import Package, RowOut
from dvk_desktop.usecases.exchange.manifest import Manifest
from dvk_desktop.usecases.fields import FieldKind

MOST_BLANKS = 1
PROPERTY = "dvk"
"""Name of the custom property with the manifest; its further pieces have a number behind it."""

_PIECE = 200
"""Characters of a property: Word cuts longer ones at 255."""
_LABEL, _ANSWER = 3600, 5800
"""Widths in twentieths of a point; together the text width of the page."""
_READ_CELLS = 3
"""Cells that a line of a form becomes when it is read: its hidden text has a column of its own."""
_FRAME = 4096
"""Bytes of the document around its forms."""
_LINES = {FieldKind.LONG_TEXT: 960}
"""Height that an answer of several lines is given, in twentieths of a point."""
_CHOOSE = "Chọn một mục"
_LETTER = "Kính gửi: {sender}"


def render_word(package: Package, description: Description, manifest: Manifest) -> bytes:
    """The form as a .docx. `manifest` is that of the package with the columns of its sheets.

    UserError "export.too_many_forms" for more than could be read again.
    """
    sheets = {sheet.key: sheet for sheet in description.sheets(manifest)}
    body: list[str] = []
    for content in package.sheets:
        described = sheets[content.key]
        rows = list(content.rows)
        for number in range(min(content.blank, MOST_BLANKS)):
            rows.append(RowOut(f"{hidden.NEW_ROW}{content.first_blank + number}", {}))
        for row in rows:
            body.append(_form(package, manifest, description, described, row, first=not body))
    size, cells = sum(len(form.encode()) for form in body), _READ_CELLS * sum(form.count("<w:tr>") for form in body)
    if size > LARGEST_WORD_PART - _FRAME or cells > MOST_WORD_CELLS:
        share = max(size / (LARGEST_WORD_PART - _FRAME), cells / MOST_WORD_CELLS)
        raise UserError("export.too_many_forms", forms=len(body), limit=int(len(body) / share))
    text = hidden.MANIFEST + manifest.as_text()
    pieces = [text[start : start + _PIECE] for start in range(0, len(text), _PIECE)]
    custom = {f"{PROPERTY}{number or ''}": piece for number, piece in enumerate(pieces)}
    created = datetime.fromisoformat(manifest.created).replace(tzinfo=None)
    return word_file(
        "".join(body) + _SECTION, _footer(manifest), description.title, manifest.sender.name, created, custom
    )


def visible_code(manifest: Manifest) -> str:
    """The short code of a package, as people read it to each other."""
    return short_form(manifest.package)


_SECTION = (
    '<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1650" w:header="600" w:footer="500" w:gutter="0"/>'
    "</w:sectPr>"
)


def _form(
    package: Package, manifest: Manifest, kind: Description, described: Sheet, row: RowOut, *, first: bool
) -> str:
    record, state = row.hidden or (row.record, hidden.row_state(described.columns, row, manifest.scorer))
    if not row.hidden and row.record.startswith(hidden.NEW_ROW):
        state = ""
    filler = manifest.receiver if manifest.filler == manifest.receiver.id else manifest.sender
    name = "" if manifest.shared else filler.name.upper()
    head = [
        _paragraph(name or "ĐƠN VỊ: …………………………………", bold=True, align="left", new_page=not first),
        _paragraph(described.title_of_one or described.title, bold=True, size=28, align="center", before=160),
        _paragraph(subtitle(manifest, kind), italic=True, align="center"),
        _paragraph(_LETTER.format(sender=manifest.sender.name), align="center", before=80, after=120),
    ]
    lines = [
        _marks(manifest_text(manifest)),
        _marks(f"{hidden.FORM}:{described.key}"),
        _marks(record or "-"),
        _marks(state or "-"),
    ]
    if manifest.shared:
        lines.append(_line(hidden.SENDER, hidden.SENDER_ASKED, _names(manifest, package.chosen)))
    columns = [column for column in described.columns if column.key != ORDINAL and column.editable]
    for number, column in enumerate(columns, start=1):
        label = f"{number}. {column.heading}" + (" (*)" if column.required else "")
        lines.append(_line(column.key, label, _answer(column, row), _LINES.get(column.field.kind, 0)))
    return "".join([*head, _table(lines), _signatures(described.signatures)])


def _answer(column: Column, row: RowOut) -> str:
    value = row.typed.get(column.key, cell_value(column, row.values.get(column.key, "")))
    note = row.marked.get(column.key)
    wrong = ""
    if note is not None:
        wrong = _paragraph(f"Cần sửa: {note.at('')}", colour="C00000", italic=True, invisible_mark=hidden.NOTE)
    if column.options:
        return _dropdown(column.offered, _text(value)) + wrong
    return "".join(_paragraph(line) for line in _text(value).split("\n")) + wrong


def _names(manifest: Manifest, chosen: str) -> str:
    return _dropdown([party.name for party in manifest.senders], chosen)


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, date):
        return format_day_fixed(value)
    return format_number(value) if isinstance(value, int) and not isinstance(value, bool) else str(value)


# WordprocessingML.


def _paragraph(
    text: str,
    *,
    bold: bool = False,
    italic: bool = False,
    size: int = 26,
    align: str = "left",
    before: int = 20,
    after: int = 20,
    colour: str = "",
    new_page: bool = False,
    invisible_mark: str = "",
) -> str:
    properties = f'<w:spacing w:before="{before}" w:after="{after}"/><w:jc w:val="{align}"/>'
    page = "<w:pageBreakBefore/>" if new_page else ""
    mark = _run(invisible_mark, vanish=True) if invisible_mark else ""
    return f"<w:p><w:pPr>{page}{properties}</w:pPr>{mark}{_run(text, bold, italic, size, colour)}</w:p>"


def _run(
    text: str, bold: bool = False, italic: bool = False, size: int = 26, colour: str = "", vanish: bool = False
) -> str:
    if not text:
        return ""
    style = ("<w:b/>" if bold else "") + ("<w:i/>" if italic else "") + ("<w:vanish/>" if vanish else "")
    style += f'<w:color w:val="{colour}"/>' if colour else ""
    size = 2 if vanish else size
    readable = "".join(c for c in text if c.isprintable())
    return (
        f'<w:r><w:rPr>{style}<w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr>'
        f'<w:t xml:space="preserve">{escape(readable)}</w:t></w:r>'
    )


def _dropdown(entries: Sequence[str], chosen: str) -> str:
    """A list to choose from; a program that does not know such lists shows plain text to type over."""
    items = "".join(f"<w:listItem w:displayText={quoteattr(one)} w:value={quoteattr(one)}/>" for one in entries)
    empty = "" if chosen else "<w:showingPlcHdr/>"
    shown = _run(chosen) if chosen else _run(_CHOOSE, italic=True, colour="808080")
    return (
        f"<w:p><w:sdt><w:sdtPr>{empty}<w:dropDownList>{items}</w:dropDownList></w:sdtPr>"
        f"<w:sdtContent>{shown}</w:sdtContent></w:sdt></w:p>"
    )


_BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)


def _table(lines: Sequence[str]) -> str:
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{_LABEL + _ANSWER}" w:type="dxa"/><w:tblBorders>{_BORDERS}</w:tblBorders>'
        '<w:tblLayout w:type="fixed"/></w:tblPr>'
        f'<w:tblGrid><w:gridCol w:w="{_LABEL}"/><w:gridCol w:w="{_ANSWER}"/></w:tblGrid>{"".join(lines)}</w:tbl>'
    )


def _marks(mark: str) -> str:
    """A line that nobody sees: 1 point high, its text hidden."""
    tiny = '<w:trPr><w:trHeight w:val="20" w:hRule="exact"/></w:trPr>'
    cells = _cell(_LABEL, _hidden(mark), bare=True) + _cell(_ANSWER, _hidden(""), bare=True)
    return f"<w:tr>{tiny}{cells}</w:tr>"


def _hidden(text: str) -> str:
    lines = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
    style = '<w:rPr><w:vanish/><w:sz w:val="2"/></w:rPr>'
    return f"<w:p><w:pPr>{lines}{style}</w:pPr>{_run(text, vanish=True)}</w:p>"


def _line(key: str, label: str, answer: str, height: int = 0) -> str:
    tall = f'<w:trHeight w:val="{height}" w:hRule="atLeast"/>' if height else ""
    words = (
        '<w:p><w:pPr><w:jc w:val="left"/></w:pPr>' + _run(key, vanish=True) + _run(label, bold=True, size=24) + "</w:p>"
    )
    return f"<w:tr><w:trPr><w:cantSplit/>{tall}</w:trPr>{_cell(_LABEL, words)}{_cell(_ANSWER, answer)}</w:tr>"


def _cell(width: int, content: str, *, bare: bool = False) -> str:
    sides = "".join(f'<w:{side} w:val="nil"/>' for side in ("top", "left", "right")) if bare else ""
    borders = f"<w:tcBorders>{sides}</w:tcBorders>" if bare else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{borders}</w:tcPr>{content or "<w:p/>"}</w:tc>'


def _signatures(signatures: Sequence[tuple[str, str]]) -> str:
    if not signatures:
        return ""
    width = (_LABEL + _ANSWER) // len(signatures)
    cells = "".join(
        _cell(
            width,
            _paragraph(authority, bold=True, size=24, align="center")
            + (_paragraph(position, bold=True, size=24, align="center") if position else "")
            + _paragraph("(Ký, ghi rõ họ tên)", italic=True, size=22, align="center"),
        )
        for authority, position in signatures
    )
    columns = f'<w:gridCol w:w="{width}"/>' * len(signatures)
    day = _paragraph("…………, ngày …… tháng …… năm ………", italic=True, align="right", before=160)
    return (
        f'{day}<w:tbl><w:tblPr><w:tblW w:w="{_LABEL + _ANSWER}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>'
        f"<w:tblGrid>{columns}</w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr></w:tbl>"
    )


def _footer(manifest: Manifest) -> str:
    said = f"Mã phiếu {visible_code(manifest)} – {manifest.sender.name}"
    return _paragraph(said, size=18, colour="606060", align="right")
