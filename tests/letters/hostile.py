"""Letters made to harm whoever opens them: what would be fetched, run, read from elsewhere or unpacked without end.

`HOSTILE`: name of the file to a function that makes its bytes. `NOWHERE` is the address all of them point to.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType

NOWHERE = "http://127.0.0.1:9/thu"
W = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
TEXT = "<w:p><w:r><w:t>Kính gửi: Ủy ban nhân dân xã Suối Đá</w:t></w:r></w:p>"
HOSTILE: dict[str, Callable[[], bytes]] = {}


def packed(parts: dict[str, str | bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return buffer.getvalue()


def docx(body: str, before: str = "", others: Mapping[str, str | bytes] = MappingProxyType({})) -> bytes:
    """A letter whose `body` stands behind a line of text; `others`: more parts."""
    document = f"{before}<w:document {W}><w:body>{TEXT}{body}</w:body></w:document>"
    return packed({"word/document.xml": document, **others})


def related(kind: str, target: str = NOWHERE, mode: str = "External") -> str:
    address = "http://schemas.openxmlformats.org"
    return (
        f'<Relationships xmlns="{address}/package/2006/relationships"><Relationship Id="r1" Target="{target}" '
        f'TargetMode="{mode}" Type="{address}/officeDocument/2006/relationships/{kind}"/></Relationships>'
    )


def field(code: str) -> str:
    return f'<w:p><w:fldSimple w:instr="{code}"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>'


def _words() -> None:
    for kind in ("attachedTemplate", "aFChunk", "subDocument", "oleObject", "image", "frame", "hyperlink", "control"):
        body = f'<w:altChunk r:id="r1"/><w:subDoc r:id="r1"/><w:object><w:control r:id="r1"/></w:object><!-- {kind} -->'
        HOSTILE[f"{kind}.docx"] = partial(docx, body, "", {"word/_rels/document.xml.rels": related(kind)})
    codes = {
        "dde": "DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe &quot;/k calc&quot;",
        "include-text": f"INCLUDETEXT {NOWHERE}",
        "include-picture": f"INCLUDEPICTURE {NOWHERE} \\\\d",
        "include-own-file": "INCLUDETEXT /etc/passwd",
        "link": "LINK Excel.Sheet.8 /etc/passwd",
        "macro-button": "MACROBUTTON AutoOpen",
    }
    for name, code in codes.items():
        HOSTILE[f"{name}.docx"] = partial(docx, field(code))
    entities = {
        "entity-of-file": '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        "entity-of-net": f'<!DOCTYPE a [<!ENTITY x SYSTEM "{NOWHERE}">]>',
        "entity-of-parameter": f'<!DOCTYPE a [<!ENTITY % x SYSTEM "{NOWHERE}"> %x;]>',
        "entity-of-doctype": f'<!DOCTYPE a SYSTEM "{NOWHERE}">',
        "billion-laughs": "<!DOCTYPE a [<!ENTITY a 'ha'>"
        + "".join(f"<!ENTITY {chr(98 + n)} '{f'&{chr(97 + n)};' * 10}'>" for n in range(9))
        + "<!ENTITY x '&j;'>]>",
    }
    for name, before in entities.items():
        HOSTILE[f"{name}.docx"] = partial(docx, "<w:p><w:r><w:t>&x;</w:t></w:r></w:p>", before)
    HOSTILE["entity-in-utf-16.docx"] = lambda: packed(
        {"word/document.xml": f"{entities['entity-of-file']}<w:document {W}>&x;</w:document>".encode("utf-16")}
    )


def _shapes() -> None:
    def nested(start: str, end: str, times: int) -> str:
        return start * times + TEXT + end * times

    HOSTILE["deep-tables.docx"] = lambda: docx(nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 3_000))
    HOSTILE["deep-boxes.docx"] = lambda: docx(
        nested("<w:p><w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>", 3_000)
    )
    HOSTILE["deep-elements.docx"] = lambda: docx(nested("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 20_000))
    HOSTILE["wide-table.docx"] = lambda: docx(f"<w:tbl><w:tr>{f'<w:tc>{TEXT}</w:tc>' * 20_000}</w:tr></w:tbl>")
    HOSTILE["many-attributes.docx"] = lambda: docx("<w:p " + " ".join(f'a{n}="1"' for n in range(50_000)) + "/>")
    HOSTILE["many-paragraphs.docx"] = lambda: docx("<w:p/>" * 50_000)
    HOSTILE["bomb.docx"] = lambda: docx(f"<w:p><w:r><w:t>{'a' * (45 << 20)}</w:t></w:r></w:p>")
    HOSTILE["bomb-in-head.docx"] = lambda: docx("", "", {"word/header1.xml": "<a>" + " " * (45 << 20) + "</a>"})
    HOSTILE["list-without-end.docx"] = lambda: docx(
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="999999999"/><w:numId w:val="-1"/></w:numPr></w:pPr></w:p>'
    )
    HOSTILE["style-in-a-ring.docx"] = lambda: docx(
        '<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr></w:p>',
        "",
        {
            "word/styles.xml": f'<w:styles {W}><w:style w:styleId="a"><w:basedOn w:val="b"/></w:style>'
            '<w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>'
        },
    )
    HOSTILE["names-outside.docx"] = lambda: packed({"../../x.txt": "x", "/etc/x": "x", "word/document.xml": "<a/>"})
    HOSTILE["twice-the-same-part.docx"] = lambda: docx("").replace(b"PK\x05\x06", b"PK\x05\x06" * 2)
    HOSTILE["with-macros.docx"] = lambda: docx(
        "", "", {"word/vbaProject.bin": b"\xd0\xcf\x11\xe0" + b"Shell calc" * 100}
    )
    HOSTILE["cut-off.docx"] = lambda: docx("")[:-60]
    HOSTILE["null-characters.docx"] = lambda: docx("<w:p><w:r><w:t>&#0;\x00</w:t></w:r></w:p>")
    HOSTILE["zip-in-old-word.doc"] = lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + docx("")
    HOSTILE["ring-of-sectors.doc"] = lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 16 + b"\x00\x00" * 3_000
    HOSTILE["web-page.doc"] = lambda: f'<html><img src="{NOWHERE}"><script>x()</script>Kính gửi'.encode()
    HOSTILE["rich-text.doc"] = lambda: b"{\\rtf1{\\field{\\*\\fldinst DDEAUTO cmd}}" + b"{" * 100_000
    HOSTILE["one-long-line.txt"] = lambda: ("1/CV " * 40_000).encode()
    HOSTILE["only-brackets.txt"] = lambda: ("Kính gửi" + "(" * 300_000).encode()
    HOSTILE["marks-on-one-letter.txt"] = lambda: ("Kính gửi a" + "\u0301" * 200_000).encode()
    HOSTILE["turned-text.txt"] = lambda: ("Kính gửi \u202e\u2066\ufeff" * 20_000).encode()


ODF = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{space}:1.0"'
    for name, space in (
        ("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("draw", "drawing"),
        ("fo", "xsl-fo-compatible"),
    )
)  # fmt: skip


def odt(
    body: str, styles: str = "", before: str = "", others: Mapping[str, str | bytes] = MappingProxyType({})
) -> bytes:
    """A text of LibreOffice whose `body` stands behind a line of text; `styles` are its own, `others` more parts."""
    text = f"<text:p>Kính gửi: Ủy ban nhân dân xã Suối Đá</text:p>{body}"
    content = (
        f"{before}<office:document-content {ODF}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{text}</office:text></office:body></office:document-content>"
    )
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr(zipfile.ZipInfo("mimetype"), "application/vnd.oasis.opendocument.text")
        for name, part in {"content.xml": content, **others}.items():
            package.writestr(name, part)
    return buffer.getvalue()


def _open_texts() -> None:
    def nested(start: str, end: str, times: int) -> str:
        return start * times + "<text:p>a</text:p>" + end * times

    entity = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    HOSTILE["entity-of-file.odt"] = lambda: odt("<text:p>&x;</text:p>", "", entity)
    HOSTILE["entity-in-styles.odt"] = lambda: odt("", "", "", {"styles.xml": f"{entity}<a>&x;</a>"})
    HOSTILE["linked-section.odt"] = lambda: odt(
        f'<text:section><text:section-source xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="{NOWHERE}"/>'
        "</text:section>"
    )
    HOSTILE["with-macros.odt"] = lambda: odt("", "", "", {"Basic/Standard/Module1.xml": "Sub x: Shell calc: End Sub"})
    HOSTILE["bomb.odt"] = lambda: odt(f"<text:p>{'a' * (45 << 20)}</text:p>")
    HOSTILE["bomb-of-spaces.odt"] = lambda: odt("<text:p>" + '<text:s text:c="9999999"/>' * 500_000 + "</text:p>")
    HOSTILE["deep-lists.odt"] = lambda: odt(
        nested("<text:list><text:list-item>", "</text:list-item></text:list>", 10_000)
    )
    HOSTILE["deep-boxes.odt"] = lambda: odt(nested("<text:p><draw:text-box>", "</draw:text-box></text:p>", 10_000))
    HOSTILE["deep-sections.odt"] = lambda: odt(nested("<text:section>", "</text:section>", 20_000))
    HOSTILE["style-in-a-ring.odt"] = lambda: odt(
        '<text:p text:style-name="a">x</text:p>',
        '<style:style style:name="a" style:family="paragraph" style:parent-style-name="b"/>'
        '<style:style style:name="b" style:family="paragraph" style:parent-style-name="a"/>',
    )
    HOSTILE["wide-table.odt"] = lambda: odt(
        '<table:table><table:table-row><table:table-cell table:number-columns-repeated="99999999" '
        'table:number-columns-spanned="-5"><text:p>a</text:p></table:table-cell></table:table-row></table:table>'
    )
    HOSTILE["cut-off.odt"] = lambda: odt("")[:-60]
    HOSTILE["without-content.odt"] = lambda: odt("").replace(b"content.xml", b"kontent.xml")


def pdf(*objects: str, catalog: str = "/Pages 2 0 R") -> bytes:
    """A PDF of `objects`, numbered from 2; object 1 is the catalog."""
    made, places = b"%PDF-1.7\n", []
    for number, content in enumerate([f"<</Type/Catalog {catalog}>>", *objects], 1):
        places.append(len(made))
        made += f"{number} 0 obj\n{content}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(places) + 1
    return made + (
        f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<</Size {size}/Root 1 0 R>>\n"
        f"startxref\n{len(made)}\n%%EOF"
    ).encode("latin-1")


def page(extra: str = "", drawn: str = "BT /F1 12 Tf 72 700 Td (Kinh gui: cac xa) Tj ET") -> tuple[str, ...]:
    return (
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>{extra}>>",
        f"<</Length {len(drawn)}>>\nstream\n{drawn}\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )


def _pdfs() -> None:
    actions = {
        "script": "<</S/JavaScript/JS(app.launchURL\\('x'\\))>>",
        "launch": "<</S/Launch/F(/bin/sh)/Win<</F(cmd.exe)/P(/c calc)>>>>",
        "address": f"<</S/URI/URI({NOWHERE})>>",
        "submit": f"<</S/SubmitForm/F({NOWHERE})>>",
        "elsewhere": f"<</S/GoToR/F({NOWHERE})/D[0/Fit]>>",
        "import": "<</S/ImportData/F(/etc/passwd)>>",
    }
    for name, action in actions.items():
        HOSTILE[f"{name}.pdf"] = partial(pdf, *page(f"/AA<</O {action}>>"), catalog=f"/Pages 2 0 R/OpenAction {action}")
    own = "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 10000>>"
    HOSTILE["pages-in-a-ring.pdf"] = lambda: pdf(own)
    HOSTILE["ten-thousand-pages.pdf"] = lambda: pdf(
        f"<</Type/Pages/Kids[{'3 0 R ' * 10_000}]/Count 10000>>", *page()[1:]
    )
    HOSTILE["no-end-of-pages.pdf"] = lambda: pdf("<</Type/Pages/Kids[3 0 R]/Count 2147483647>>", *page()[1:])
    HOSTILE["deep-array.pdf"] = lambda: pdf("[" * 100_000)
    HOSTILE["form-in-a-ring.pdf"] = lambda: pdf(
        *page("/Resources<</XObject<</X 6 0 R>>>>", "/X Do"),
        "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>/Length 5>>"
        "\nstream\n/X Do\nendstream",
    )
    HOSTILE["far-away-letters.pdf"] = lambda: pdf(*page(drawn="BT /F1 9 Tf 1e30 1e30 Td (a) Tj 1e38 0 Td (b) Tj ET"))
    HOSTILE["wide-apart-letters.pdf"] = lambda: pdf(*page(drawn="BT /F1 1 Tf 1 1 Td (a) Tj 900000000 0 Td (b) Tj ET"))
    HOSTILE["huge-page.pdf"] = lambda: pdf(*(part.replace("595 842", "9e9 9e9") for part in page()))
    HOSTILE["content-elsewhere.pdf"] = lambda: pdf(
        *page()[:2], f"<</Length 0/F(/etc/passwd)/FS/URL>>\nstream\n{NOWHERE}\nendstream", page()[3]
    )
    HOSTILE["many-letters.pdf"] = lambda: pdf(*page(drawn="BT /F1 9 Tf 9 9 Td " + "(aaaaaaaa) Tj " * 20_000 + "ET"))
    HOSTILE["cut-off.pdf"] = lambda: pdf(*page())[:-200]


_words()
_shapes()
_open_texts()
_pdfs()
