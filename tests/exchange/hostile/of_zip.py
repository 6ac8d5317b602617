"""Hostile files in zip archives: bombs, lies, XML that expands, parts that are missing or loop."""

from __future__ import annotations

import io
import zipfile

from tests.exchange.damage.writers import MAIN, PACKAGE, RELATIONS, binary, plain, repacked, zipped
from tests.exchange.hostile.makers import bomb, book, hostile, lying, noise, opened, sheet

TOO_MUCH = ("file.too_large", "file.too_many_cells", "file.too_big_for_memory")
BROKEN = ("file.damaged", "file.not_a_workbook", "file.unreadable", "file.crashed_reader", "file.foreign_sheet",
          "file.no_table")  # fmt: skip


@hostile("bom-zip-500-mb.xlsx", *TOO_MUCH, "file.damaged")
def _() -> bytes:
    return bomb("xl/worksheets/sheet1.xml", 500)


@hostile("bom-zip-duoi-muc.xlsx", *TOO_MUCH, *BROKEN)
def _() -> bytes:
    return bomb("xl/worksheets/sheet1.xml", 390)


@hostile("bom-chuoi-dung-chung.xlsx", *TOO_MUCH, *BROKEN)
def _() -> bytes:
    many = f'<sst xmlns="{MAIN}">' + "<si><t>x</t></si>" * 3_000_000 + "</sst>"
    return repacked(book(), {"xl/sharedStrings.xml": many.encode()})


@hostile("chuoi-dai-lap-lai.xlsx", *TOO_MUCH, *BROKEN)
def _() -> bytes:
    text = "x" * 30_000
    cells = "".join(f'<row r="{n}"><c r="A{n}" t="inlineStr"><is><t>{text}</t></is></c></row>' for n in range(1, 9_000))
    return sheet(cells)


@hostile("mot-chuoi-nhieu-o.xlsx", *TOO_MUCH, *BROKEN)
def _() -> bytes:
    strings = f'<sst xmlns="{MAIN}"><si><t>{"dài " * 8_000}</t></si></sst>'
    rows = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(1, 100_000))
    cells = f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'
    parts = {"xl/sharedStrings.xml": strings.encode(), "xl/worksheets/sheet1.xml": cells.encode()}
    return repacked(book(), parts)


@hostile("kich-thuoc-noi-doi.xlsx", *BROKEN)
def _() -> bytes:
    return lying(book(), 3)


@hostile("kich-thuoc-noi-doi-bom.xlsx", *TOO_MUCH, *BROKEN)
def _() -> bytes:
    return lying(bomb("xl/worksheets/sheet1.xml", 450), 100)


@hostile("zip-long-nhau.xlsx", *BROKEN)
def _() -> bytes:
    content = book()
    for number in range(8):
        content = zipped({f"{number}.xlsx": content})
    return content


@hostile("nghin-phan.xlsx", *TOO_MUCH, *BROKEN)
def _() -> bytes:
    return zipped({"xl/workbook.xml": "<workbook/>", **{f"xl/{n}.xml": "" for n in range(6_000)}})


@hostile("hai-phan-cung-ten.xlsx", *BROKEN)
def _() -> bytes:
    content = io.BytesIO(book())
    import warnings

    with warnings.catch_warnings(), zipfile.ZipFile(content, "a") as archive:
        warnings.simplefilter("ignore")
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr("XL/WORKBOOK.XML", "<workbook/>")
    return content.getvalue()


@hostile("duong-dan-len-tren.xlsx", *BROKEN)
def _() -> bytes:
    return zipped({"../../../etc/passwd": "x", "xl/workbook.xml": "<workbook/>", "C:\\Windows\\x": "y"})


@hostile("nen-la.xlsx", *BROKEN)
def _() -> bytes:
    content = bytearray(book())
    place = content.find(b"PK\x01\x02")
    while place >= 0:
        content[place + 10] = 97  # no known method of compression
        place = content.find(b"PK\x01\x02", place + 4)
    return bytes(content)


@hostile("zip-co-mat-khau.xlsx", "file.password", *BROKEN)
def _() -> bytes:
    content = bytearray(book())
    for mark, offset in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        place = content.find(mark)
        while place >= 0:
            content[place + offset] |= 1
            place = content.find(mark, place + 4)
    return bytes(content)


@hostile("nhieu-ty-tieng-cuoi.xlsx", *BROKEN)
def _() -> bytes:
    entities = '<!ENTITY a0 "ha">' + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    return sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>&a11;</t></is></c></row>', f"<!DOCTYPE x [{entities}]>")


@hostile("thuc-the-ngoai.xlsx", *BROKEN)
def _() -> bytes:
    outside = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd"><!ENTITY f SYSTEM "http://127.0.0.1:9/x">]>'
    return sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>&e;&f;</t></is></c></row>', outside)


@hostile("dtd-ngoai.xlsx", *BROKEN)
def _() -> bytes:
    return sheet('<row r="1"><c r="A1"><v>1</v></c></row>', '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">')


@hostile("the-long-sau.xlsx", *BROKEN, *TOO_MUCH)
def _() -> bytes:
    return sheet("<row>" * 1_000_000)


@hostile("thuoc-tinh-dai.xlsx", *BROKEN, *TOO_MUCH)
def _() -> bytes:
    return sheet(f'<row r="1" x="{"y" * 20_000_000}"><c r="A1"><v>1</v></c></row>')


@hostile("o-goc-xa-nhat.xlsx", *TOO_MUCH)
def _() -> bytes:
    return sheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')


@hostile("kich-thuoc-trieu-cot.xlsx", *BROKEN, *TOO_MUCH)
def _() -> bytes:
    return sheet('<row r="1"><c r="A1"><v>1</v></c></row>', dimension="A1:XFD1048576")


@hostile("toa-do-ngoai-bang.xlsx", *BROKEN, *TOO_MUCH)
def _() -> bytes:
    return sheet('<row r="99999999999"><c r="ZZZZZZ99999999999"><v>1</v></c></row>')


@hostile("toa-do-am.xlsx", *BROKEN, *TOO_MUCH)
def _() -> bytes:
    return sheet('<row r="-1"><c r="A-1"><v>1</v></c><c r=""><v>2</v></c><c r="0"><v>2</v></c></row>')


@hostile("so-khong-lo.xlsx", *BROKEN)
def _() -> bytes:
    values = ("1e400", "-1e400", "nan", "inf", "0x10", "1" * 5_000, "")
    return sheet("".join(f'<row r="{n}"><c r="A{n}"><v>{v}</v></c></row>' for n, v in enumerate(values, start=1)))


@hostile("ngay-khong-co.xlsx", *BROKEN)
def _() -> bytes:
    values = ("1e300", "-5", "60", "2958466", "99999999")
    cells = "".join(f'<row r="{n}"><c r="A{n}" t="d"><v>{v}</v></c></row>' for n, v in enumerate(values, start=1))
    return sheet(cells + '<row r="9"><c r="A9" t="d"><v>0000-99-99T99:99:99</v></c></row>')


@hostile("chuoi-ngoai-bang.xlsx", *BROKEN)
def _() -> bytes:
    return sheet('<row r="1"><c r="A1" t="s"><v>4000000000</v></c><c r="B1" t="s"><v>-1</v></c></row>')


@hostile("gop-o-vo-le.xlsx", *BROKEN, *TOO_MUCH)
def _() -> bytes:
    merged = "".join(f'<mergeCell ref="A{n}:XFD{n + 1000000}"/>' for n in range(1, 3_000))
    merges = f"<mergeCells>{merged}</mergeCells>"
    table = sheet('<row r="1"><c r="A1"><v>1</v></c></row>')
    return repacked(table, {"xl/worksheets/sheet1.xml":
                            lambda part: part.replace(b"</sheetData>", b"</sheetData>" + merges.encode())})  # fmt: skip


@hostile("ky-tu-nul.xlsx", *BROKEN)
def _() -> bytes:
    return sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>a\0b&#0;c</t></is></c></row>')


@hostile("utf8-hong.xlsx", *BROKEN)
def _() -> bytes:
    return repacked(
        book(), {"xl/sharedStrings.xml": b'<sst xmlns="' + MAIN.encode() + b'"><si><t>\xff\xfe\xc0</t></si></sst>'}
    )


@hostile("utf16.xlsx", *BROKEN)
def _() -> bytes:
    return repacked(book(), {"xl/worksheets/sheet1.xml": lambda part: part.decode().encode("utf-16")})


@hostile("khong-co-trang.xlsx", *BROKEN)
def _() -> bytes:
    return repacked(book(), {"xl/worksheets/sheet1.xml": None})


@hostile("khong-co-quan-he.xlsx", *BROKEN)
def _() -> bytes:
    return repacked(book(), {"xl/_rels/workbook.xml.rels": None})


@hostile("khong-co-kieu-va-chuoi.xlsx", *BROKEN)
def _() -> bytes:
    return repacked(book(), {"xl/styles.xml": None, "xl/sharedStrings.xml": None, "[Content_Types].xml": None})


@hostile("quan-he-vong.xlsx", *BROKEN)
def _() -> bytes:
    itself = f'<Relationship Id="rId1" Type="{RELATIONS}/worksheet" Target="workbook.xml"/>'
    loop = f'<Relationships xmlns="{PACKAGE}/relationships">{itself}</Relationships>'
    return repacked(book(), {"xl/_rels/workbook.xml.rels": loop.encode()})


@hostile("nghin-trang.xlsx", *BROKEN, *TOO_MUCH)
def _() -> bytes:
    return plain([(f"Trang {n}", False, [["x"]]) for n in range(2_000)])


@hostile("ten-trang-doc-hai.xlsx", *BROKEN)
def _() -> bytes:
    return plain(
        [("'=cmd|'!A1", False, [["=cmd|' /C calc'!A0"]]), ("<script>", False, [["@SUM(1)"]]), ("\u202e", True, [["x"]])]
    )


@hostile("dde-va-lien-ket.xlsx", *BROKEN)
def _() -> bytes:
    link = b'<externalLink><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>'
    formula = (
        '<row r="1"><c r="A1"><f>cmd|\'/c calc\'!A1</f><v>1</v></c>'
        '<c r="B1"><f>WEBSERVICE("http://127.0.0.1")</f></c></row>'
    )
    return repacked(sheet(formula), {"xl/externalLinks/externalLink1.xml": link})


@hostile("macro.xlsm", *BROKEN, "file.macros")
def _() -> bytes:
    return repacked(book(), {"xl/vbaProject.bin": noise(1, 4_000)})


@hostile("xlsb-vo-le.xlsb", *BROKEN, *TOO_MUCH)
def _() -> bytes:
    good = binary([("Trang", False, [["a", 1], ["b", 2]])])
    return repacked(good, {"xl/worksheets/sheet1.bin": lambda part: part[:20] + b"\xff" * 200})


@hostile("xlsb-trieu-cot.xlsb", *BROKEN, *TOO_MUCH)
def _() -> bytes:
    good = binary([("Trang", False, [["a", 1]])])
    return repacked(
        good,
        {
            "xl/worksheets/sheet1.bin": lambda part: part.replace(
                b"\0\0\0\0\1\0\0\0", b"\xff\xff\xff\x7f\xff\xff\xff\x7f", 1
            )
        },
    )


@hostile("ods-lap-trieu-dong.ods", *BROKEN, *TOO_MUCH)
def _() -> bytes:
    lap = '<table:table-cell table:number-columns-repeated="1000000" office:value-type="float" office:value="1"/>'
    return opened(
        content=f'<table:table table:name="x"><table:table-row table:number-rows-repeated="1000000">{lap}'
        "</table:table-row></table:table>"
    )


@hostile("ods-lap-tran-so.ods", *BROKEN, *TOO_MUCH)
def _() -> bytes:
    lap = '<table:table-cell table:number-columns-repeated="99999999999999999999"/>'
    return opened(
        content=f'<table:table table:name="x"><table:table-row table:number-rows-repeated="-5">{lap}'
        "</table:table-row></table:table>"
    )


@hostile("ods-thuc-the.ods", *BROKEN)
def _() -> bytes:
    return opened(
        content='<table:table table:name="x"><table:table-row><table:table-cell><text:p>&e;</text:p>'
        "</table:table-cell></table:table-row></table:table>"
    )


@hostile("ods-rong.ods", *BROKEN)
def _() -> bytes:
    return opened()


@hostile("ods-mat-khau.ods", "file.password")
def _() -> bytes:
    sealed = '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>'
    return zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": noise(2, 900),
                   "META-INF/manifest.xml": f"<manifest:manifest>{sealed}</manifest:manifest>"})  # fmt: skip


@hostile("zip-trong.xlsx", *BROKEN, "file.package_empty", "file.no_workbook_inside")
def _() -> bytes:
    return b"PK\x05\x06" + b"\0" * 18


@hostile("dau-zip-roi-rac.xlsx", *BROKEN)
def _() -> bytes:
    return b"PK\x03\x04" + noise(3, 5_000)
