"""Files that no honest program would write, and files that are no workbooks at all. Made here, never downloaded."""

from __future__ import annotations

import io
import random
import struct
import zipfile
from collections.abc import Callable, Mapping

from openpyxl import Workbook

from tests.exchange.damage.writers import MAIN, binary, plain, repacked, zipped

Maker = Callable[[], bytes]
MAKERS: dict[str, tuple[Maker, frozenset[str]]] = {}
"""Name of the file → what makes it, and the codes of which one must be told."""

ANY = frozenset({"*"})
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def hostile(name: str, *codes: str) -> Callable[[Maker], Maker]:
    """Register a file; `codes`: what may be told about it ("*": anything that is said in a sentence)."""

    def register(make: Maker) -> Maker:
        assert name not in MAKERS, name
        MAKERS[name] = (make, frozenset(codes) or ANY)
        return make

    return register


def book(rows: int = 5) -> bytes:
    """A small honest workbook."""
    made = Workbook()
    made.worksheets[0].append(["STT", "Tên mô hình", "Đơn vị"])
    for number in range(rows):
        made.worksheets[0].append([number, f"Mô hình {number}", "Xã Lộc An"])
    content = io.BytesIO()
    made.save(content)
    return content.getvalue()


def sheet(body: str, before: str = "", dimension: str = "") -> bytes:
    """A workbook whose only sheet has this XML in it."""
    table = plain([("Trang", False, [["x"]])])
    where = f'<dimension ref="{dimension}"/>' if dimension else ""
    xml = f'<?xml version="1.0"?>{before}<worksheet xmlns="{MAIN}">{where}<sheetData>{body}</sheetData></worksheet>'
    return repacked(table, {"xl/worksheets/sheet1.xml": xml.encode()})


def compound(streams: Mapping[str, bytes]) -> bytes:
    """An OLE compound file (version 3, sectors of 512 bytes, no small streams) with these streams."""
    sectors: list[bytes] = []
    chain: list[int] = []

    def add(content: bytes) -> int:
        content = content.ljust(max(4096, (len(content) + 511) // 512 * 512), b"\0")
        first = len(sectors)
        count = len(content) // 512
        sectors.extend(content[place : place + 512] for place in range(0, len(content), 512))
        chain.extend([*range(first + 1, first + count), 0xFFFFFFFE])
        return first

    entries = [_entry("Root Entry", 5, 0xFFFFFFFE, 0, child=1 if streams else 0xFFFFFFFF)]
    for number, (name, content) in enumerate(streams.items(), start=1):
        right = number + 1 if number < len(streams) else 0xFFFFFFFF
        entries.append(_entry(name, 2, add(content), max(4096, len(content)), right=right))
    while len(entries) % 4:
        entries.append(b"\0" * 64 + struct.pack("<BBIII", 0, 0, *[0xFFFFFFFF] * 3) + b"\0" * 50)
    directory = len(sectors)
    listed = b"".join(entries)
    sectors.extend(listed[place : place + 512] for place in range(0, len(listed), 512))
    chain.extend([*range(directory + 1, len(sectors)), 0xFFFFFFFE])
    tables = -(-(len(sectors) + 1) // 127)
    start = len(sectors)
    chain.extend([0xFFFFFFFD] * tables)
    chain.extend([0xFFFFFFFF] * (tables * 128 - len(chain)))
    table = struct.pack(f"<{len(chain)}I", *chain)
    sectors.extend(table[place : place + 512] for place in range(0, len(table), 512))
    head = OLE + b"\0" * 16 + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + b"\0" * 6
    head += struct.pack("<IIIIIIIII", 0, tables, directory, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    places = [*range(start, start + tables), *[0xFFFFFFFF] * (109 - tables)]
    return head + struct.pack("<109I", *places) + b"".join(sectors)


def _entry(name: str, kind: int, start: int, size: int, *, child: int = 0xFFFFFFFF, right: int = 0xFFFFFFFF) -> bytes:
    encoded = (name + "\0").encode("utf-16-le")
    head = encoded.ljust(64, b"\0") + struct.pack("<HBBIII", len(encoded), kind, 1, 0xFFFFFFFF, right, child)
    return head + b"\0" * 36 + struct.pack("<IQ", start, size)


def record(kind: int, body: bytes = b"") -> bytes:
    """A BIFF record."""
    return struct.pack("<HH", kind, len(body)) + body


def biff8(*cells: bytes, before: bytes = b"") -> bytes:
    """The stream of an .xls workbook with one sheet."""
    start = record(0x809, struct.pack("<HHHHII", 0x600, 5, 0x1BB, 0x7CC, 0, 6)) + before
    name = b"Trang"
    bound = struct.pack("<IBB", len(start) + 4 + 8 + len(name) + 4, 0, 0) + bytes([len(name), 0]) + name
    sheet_start = record(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0x1BB, 0x7CC, 0, 6))
    return start + record(0x85, bound) + record(0x0A) + sheet_start + b"".join(cells) + record(0x0A)


def cell(row: int, column: int, value: float) -> bytes:
    """A NUMBER record."""
    return record(0x203, struct.pack("<HHHd", row, column, 0, value))


def old_xls(*cells: bytes, before: bytes = b"") -> bytes:
    """An .xls file."""
    return compound({"Workbook": biff8(*cells, before=before)})


def opened(mimetype: str = "application/vnd.oasis.opendocument.spreadsheet", content: str = "", **parts: str) -> bytes:
    """An .ods file with this table body."""
    namespaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
    )
    body = f"<office:body><office:spreadsheet>{content}</office:spreadsheet></office:body>"
    return zipped(
        {
            "mimetype": mimetype,
            "content.xml": f"<office:document-content {namespaces}>{body}</office:document-content>",
            "META-INF/manifest.xml": "<manifest/>",
            **parts,
        }
    )


def bomb(name: str, megabytes: int) -> bytes:
    """A zip archive in which one part unpacks to so much."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", "<workbook/>")
        with archive.open(name, "w") as part:
            for _ in range(megabytes):
                part.write(b" " * (1 << 20))
    return content.getvalue()


def lying(content: bytes, size: int) -> bytes:
    """The archive with every unpacked size in it said to be `size`."""
    made = bytearray(content)
    for mark, offset in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        place = made.find(mark)
        while place >= 0:
            struct.pack_into("<I", made, place + offset, size)
            place = made.find(mark, place + 4)
    return bytes(made)


def noise(seed: int, length: int) -> bytes:
    """Bytes that mean nothing."""
    return random.Random(seed).randbytes(length)


__all__ = ["MAKERS", "binary", "book", "compound", "hostile", "noise", "old_xls", "opened", "record", "sheet"]
