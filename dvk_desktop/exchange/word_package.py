"""A .docx file made of plain parts: standard library only, so that no ring needs a Word library for it.

Equal parts give equal bytes: fixed times inside the archive.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from datetime import datetime
from xml.sax.saxutils import escape, quoteattr

_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_EPOCH = (2000, 1, 1, 0, 0, 0)
_OFFICE = "application/vnd.openxmlformats-officedocument"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

_TYPES = f"""<Types xmlns="{_PACKAGE}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="{_OFFICE}.wordprocessingml.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="{_OFFICE}.wordprocessingml.styles+xml"/>
<Override PartName="/word/footer1.xml" ContentType="{_OFFICE}.wordprocessingml.footer+xml"/>
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
<Override PartName="/docProps/custom.xml" ContentType="{_OFFICE}.custom-properties+xml"/>
</Types>"""
_ROOT = f"""<Relationships xmlns="{_PACKAGE}/relationships">
<Relationship Id="rId1" Type="{_RELATIONS}/officeDocument" Target="word/document.xml"/>
<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>
<Relationship Id="rId3" Type="{_RELATIONS}/custom-properties" Target="docProps/custom.xml"/>
</Relationships>"""
_DOCUMENT = f"""<Relationships xmlns="{_PACKAGE}/relationships">
<Relationship Id="rId1" Type="{_RELATIONS}/styles" Target="styles.xml"/>
<Relationship Id="rId2" Type="{_RELATIONS}/footer" Target="footer1.xml"/>
</Relationships>"""
_STYLES = f"""<w:styles xmlns:w="{WORD}"><w:docDefaults><w:rPrDefault><w:rPr>
<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>
<w:sz w:val="26"/><w:szCs w:val="26"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr><w:spacing w:before="20" w:after="20"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>"""


def word_file(body: str, footer: str, title: str, creator: str, created: datetime, custom: Mapping[str, str]) -> bytes:
    """The file with this body and footer (WordprocessingML with the prefix ``w``), and these custom properties."""
    parts = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _ROOT,
        "word/_rels/document.xml.rels": _DOCUMENT,
        "word/document.xml": f'<w:document xmlns:w="{WORD}" xmlns:r="{_RELATIONS}"><w:body>{body}</w:body>'
        "</w:document>",
        "word/styles.xml": _STYLES,
        "word/footer1.xml": f'<w:ftr xmlns:w="{WORD}">{footer}</w:ftr>',
        "docProps/core.xml": _core(title, creator, created),
        "docProps/custom.xml": _custom(custom),
    }
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(zipfile.ZipInfo(name, _EPOCH), (_DECLARATION + text).encode(), zipfile.ZIP_DEFLATED)
    return content.getvalue()


def _core(title: str, creator: str, created: datetime) -> str:
    when = created.strftime("%Y-%m-%dT%H:%M:%SZ")
    day = ' xsi:type="dcterms:W3CDTF"'
    return (
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(title)}</dc:title><dc:creator>{escape(creator)}</dc:creator>"
        f"<dcterms:created{day}>{when}</dcterms:created><dcterms:modified{day}>{when}</dcterms:modified>"
        "</cp:coreProperties>"
    )


def _custom(values: Mapping[str, str]) -> str:
    properties = "".join(
        f'<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="{number}" name={quoteattr(name)}>'
        f"<vt:lpwstr>{escape(value)}</vt:lpwstr></property>"
        for number, (name, value) in enumerate(values.items(), start=2)
    )
    return (
        f'<Properties xmlns="{_PROPERTIES}/custom-properties" xmlns:vt="{_PROPERTIES}/docPropsVTypes">{properties}'
        "</Properties>"
    )
