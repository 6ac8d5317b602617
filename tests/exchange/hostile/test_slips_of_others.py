"""Workbooks with a slip that office programs bear: read like any other. And files for which there is a better word."""

from __future__ import annotations

import io
import struct
import zipfile
from pathlib import Path

import pytest

from dvk_desktop.domain.errors import UserError
from dvk_desktop.exchange.reading.child import workbook_in
from dvk_desktop.exchange.reading.recognise import recognise
from dvk_desktop.exchange.reading.workbook import interpret
from dvk_desktop.runtime.sandbox import Sandbox
from tests.exchange.damage.writers import PACKAGE, RELATIONS, repacked, zipped
from tests.exchange.hostile.makers import book, cell, old_xls, record

_ODS = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">\n <office:body>\n  <office:spreadsheet>\n'
    '   <table:table table:name="Trang 1">\n    <table:table-row>\n'
    '     <table:table-cell office:value-type="string">\n      <text:p>Đường <text:span>hoa</text:span> '
    "<text:span>Lộc An</text:span></text:p>\n     </table:table-cell>\n"
    '     <table:table-cell office:value-type="float" office:value="3"><text:p>3</text:p></table:table-cell>\n'
    "    </table:table-row>\n   </table:table>\n  </office:spreadsheet>\n </office:body>\n</office:document-content>"
)
_MANIFEST = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry '
    'manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>'
)
_MIMETYPE = {"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}


def cells(content: bytes) -> list[list[object]]:
    """The rows of the first sheet."""
    return [list(row) for row in workbook_in(content)["sheets"][0]["cells"].rows]


@pytest.mark.parametrize("kind", [_MIMETYPE, {}])
def test_an_indented_ods_is_read_with_or_without_its_kind_and_keeps_spaces_between_words(kind: dict[str, str]) -> None:
    content = zipped({**kind, "content.xml": _ODS, "META-INF/manifest.xml": _MANIFEST})

    assert cells(content) == [["Đường hoa Lộc An", 3]]


def _with_a_sheet_more(name: str, said: str, relation: str) -> bytes:
    content = book()
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        listed = archive.read("xl/workbook.xml").decode()
        relations = archive.read("xl/_rels/workbook.xml.rels").decode()
    return repacked(
        content,
        {
            "xl/workbook.xml": listed.replace("</sheets>", said + "</sheets>").encode(),
            "xl/_rels/workbook.xml.rels": relations.replace("</Relationships>", relation + "</Relationships>").encode(),
            name: b'<macrosheet xmlns="http://schemas.microsoft.com/office/excel/2006/main"/>',
        },
    )


def test_sheets_of_macros_and_sheets_that_lead_nowhere_leave_the_others_readable() -> None:
    said = f'<sheet name="Macro1" sheetId="9" r:id="rId99" xmlns:r="{RELATIONS}"/>'
    relation = (
        '<Relationship Id="rId99" Type="http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet" '
        'Target="macrosheets/sheet1.xml"/>'
    )
    rows = cells(_with_a_sheet_more("xl/macrosheets/sheet1.xml", said, relation))
    assert rows[1] == [0, "Mô hình 0", "Xã Lộc An"]

    rows = cells(_with_a_sheet_more("xl/thua.xml", '<sheet name="Mất" sheetId="9"/>', ""))
    assert rows[5] == [4, "Mô hình 4", "Xã Lộc An"]


def test_a_formula_without_value_is_still_none_that_was_cleared() -> None:
    content = _with_a_sheet_more("xl/thua.xml", '<sheet name="Mất" sheetId="9"/>', "")
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        xml = archive.read("xl/worksheets/sheet1.xml").decode()
    place = xml.index('<c r="A2"')
    end = xml.index("</c>", place) + 4
    content = repacked(
        content, {"xl/worksheets/sheet1.xml": (xml[:place] + '<c r="A2"><f>1+1</f></c>' + xml[end:]).encode()}
    )

    assert cells(content)[1][0] == "#FORMULA"


def test_an_xls_that_asks_to_be_opened_for_reading_only_may_have_a_password_too() -> None:
    locked = record(0x86, b"") + record(0x2F, struct.pack("<HHH", 1, 1, 1) + b"x" * 48)
    with pytest.raises(UserError) as error:
        recognise(old_xls(cell(0, 0, 1), before=locked))
    assert error.value.code == "file.password"


@pytest.mark.parametrize("encoding", ["cp1258", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_a_csv_is_read_in_every_encoding_that_excel_has_saved_it_in(encoding: str) -> None:
    text = "STT;T\u00ean m\u00f4 hi\u0300nh;Đơn vi\u0323\r\n1;Đươ\u0300ng hoa;Xa\u0303 Lô\u0323c An\r\n" * 3
    rows = cells(text.encode(encoding))
    assert rows[0][0] == "STT"
    assert [len(row) for row in rows] == [3] * 6
    if encoding == "cp1258":
        assert rows[1] == ["1", "Đường hoa", "Xã Lộc An"]


def test_a_csv_in_the_bytes_of_an_old_font_keeps_its_columns() -> None:
    text = "STT;Tªn m« h×nh;§¬n vÞ\r\n1;§­êng hoa;X· Léc An\r\n"
    assert cells(text.encode("latin-1"))[1] == ["1", "§­êng hoa", "X· Léc An"]


def test_a_workbook_without_any_cell_is_called_blank(sandbox: Sandbox, tmp_path: Path) -> None:
    path = tmp_path / "trong.xlsx"
    path.write_bytes(_blank())
    read = interpret(sandbox.call("dvk_desktop.exchange.reading.child:read_workbook", path, ""))
    assert [problem.code for problem in read.problems] == ["file.no_table"]


def _blank() -> bytes:
    from openpyxl import Workbook

    content = io.BytesIO()
    Workbook().save(content)
    return content.getvalue()


def test_a_workbook_whose_parts_lie_elsewhere_is_a_workbook_to_be_saved_anew() -> None:
    content = zipped(
        {"[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"/>', "workbook.xml": "<workbook/>"}
    )
    with pytest.raises(UserError) as error:
        recognise(content)
    assert error.value.code == "file.unreadable"


def test_a_word_form_saved_in_the_browser_is_a_word_file() -> None:
    assert recognise(zipped({"word/document2.xml": "<w/>"})).format == "docx"
