"""Files that are no workbook, workbooks of long ago, encrypted ones, and compound files gone wrong."""

from __future__ import annotations

import struct
import zlib

from tests.exchange.damage.writers import zipped
from tests.exchange.hostile.makers import OLE, biff8, book, cell, compound, hostile, noise, old_xls, record

NO_BOOK = "file.not_a_workbook"
LETTER = "file.is_letter"
OTHER = "file.other_format"
BROKEN = ("file.damaged", NO_BOOK, "file.unreadable", "file.crashed_reader", "file.foreign_sheet",
          "file.no_table")  # fmt: skip
TOO_MUCH = ("file.too_large", "file.too_many_cells", "file.too_big_for_memory")


def _file(name: str, content: bytes, *codes: str) -> None:
    hostile(name, *codes)(lambda: content)


_file("trong.xlsx", b"", "file.empty")
_file("mot-byte.xlsx", b"P", NO_BOOK)
_file("toan-so-khong.xlsx", b"\0" * 9_000, "file.damaged")
_file("ngau-nhien.xlsx", noise(4, 30_000), NO_BOOK)
_file("chuong-trinh.xlsx", b"MZ\x90\0" + noise(5, 9_000), NO_BOOK)
_file("pdf.xlsx", b"%PDF-1.7\n" + noise(6, 4_000) + b"\n%%EOF", LETTER)
_file("anh.xlsx", b"\x89PNG\r\n\x1a\n" + noise(7, 4_000), LETTER)
_file("anh-chup.xls", b"\xff\xd8\xff\xe0\0\x10JFIF" + noise(8, 4_000), LETTER)
_file("gif.ods", b"GIF89a" + noise(9, 900), LETTER)
_file("tiff.xlsx", b"II*\0" + noise(10, 900), LETTER)
_file("webp.xlsx", b"RIFF\x24\0\0\0WEBPVP8 " + noise(11, 900), LETTER)
_file("heic.xlsx", b"\0\0\0\x18ftypheic" + noise(12, 900), LETTER)
_file("word.xlsx", zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": "<w:document/>"}),
      LETTER, "file.not_a_form", *BROKEN)  # fmt: skip
_file("word-cu.xls", OLE + b"\0" * 600 + "WordDocument".encode("utf-16-le"), LETTER)
_file("odt.ods", zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<x/>"}), LETTER)
_file("rtf.xls", rb"{\rtf1\ansi\trowd\cellx1000 STT\cell\row}", LETTER)
_file("trinh-chieu.xlsx", zipped({"[Content_Types].xml": "<Types/>", "ppt/presentation.xml": "<p/>"}), NO_BOOK)
_file("trang-web.xls", b"<html><table><tr><td>STT</td></tr></table></html>", OTHER)
_file(
    "trang-web-excel.xls",
    b'\xef\xbb\xbf\r\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table/></html>',
    OTHER,
)
_file("mhtml.xls", b"MIME-Version: 1.0\nX-Document-Type: Workbook\nContent-Type: multipart/related\n\n", OTHER)
_file(
    "xml-2003.xls",
    b'<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n'
    b'<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
    OTHER,
)
_file(
    "fods.ods",
    b'<?xml version="1.0"?>\n<office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet"/>',
    OTHER,
)
_file("sylk.slk.xlsx", b'ID;PWXL;N;E\r\nP;PGeneral\r\nC;Y1;X1;K"STT"\r\nE\r\n', OTHER)
_file("dif.xlsx", b'TABLE\r\n0,1\r\n"EXCEL"\r\nVECTORS\r\n0,2\r\n""\r\n', OTHER)
_file("dbase.xls", b"\x03\x64\x0b\x15\x02\0\0\0\x41\0\x1e\0" + b"\0" * 200, OTHER, NO_BOOK)
_file("lotus-wk1.xls", b"\0\0\2\0\6\4\6\0\x08\0" + noise(13, 400), OTHER)
_file("lotus-wk3.xlsx", b"\0\0\x1a\0\0\x10\x04\0" + noise(14, 400), OTHER)
_file("quattro.xls", b"\0\0\2\0\x20\x51\6\0" + noise(15, 400), OTHER)
_file("works.xls", b"\xff\0\2\0\4\4\5\x54\2\0" + noise(16, 400), OTHER, NO_BOOK)
_file("excel-2.xls", record(0x009, struct.pack("<HH", 2, 0x10)) + record(0x0A), OTHER)
_file("excel-3.xls", record(0x209, struct.pack("<HHH", 0, 0x10, 0)) + record(0x0A), OTHER)
_file("excel-4.xls", record(0x409, struct.pack("<HHH", 0, 0x10, 0)) + record(0x0A), OTHER)
_file(
    "numbers.xlsx",
    zipped({"Index/Document.iwa": noise(17, 90), "Index/Tables/Tile.iwa": "", "Metadata/x.plist": ""}),
    OTHER,
)
_file("rar.xlsx", b"Rar!\x1a\x07\x01\0" + noise(18, 400), "file.other_archive")
_file("7z.xlsx", b"7z\xbc\xaf\x27\x1c" + noise(19, 400), "file.other_archive")
_file("gzip.xlsx", b"\x1f\x8b\x08" + noise(20, 400), "file.other_archive")
_file("bieu-mau.json.xlsx", b'{"a": [1, 2, 3], "b": "x"}', NO_BOOK, *BROKEN)
_file("van-xuoi.csv", "Kính gửi các đồng chí. Đề nghị báo cáo.\n".encode(), NO_BOOK, *BROKEN)
_file("csv-cot-vo-tan.csv", b"a," * 3_000_000, *TOO_MUCH)
_file("csv-dong-vo-tan.csv", b"a;b\n" * 1_000_000, *TOO_MUCH)
_file("csv-nhay-khong-dong.csv", b'a;b\n"' + b"x" * 300_000 + b";y\n", *BROKEN)
_file("csv-nul.csv", b"a;b\0\n1;2\0\n" * 50, *BROKEN)
_file("csv-utf32.csv", "a;b\n1;2\n".encode("utf-32"), *BROKEN)
_file("csv-utf16.csv", "STT\tTên\n1\tĐường hoa\n".encode("utf-16"), *BROKEN)

# encrypted in every scheme
_file("mat-khau-agile.xlsx", compound({"EncryptionInfo": struct.pack("<HHI", 4, 4, 0x40) + b"<encryption/>",
                                       "EncryptedPackage": noise(21, 9_000)}), "file.password")  # fmt: skip
_file("mat-khau-standard.xlsx", compound({"EncryptionInfo": struct.pack("<HHI", 3, 2, 0x24) + noise(22, 200),
                                          "EncryptedPackage": noise(23, 9_000)}), "file.password")  # fmt: skip
_file("mat-khau-rc4.xls", old_xls(cell(0, 0, 1), before=record(0x2F, struct.pack("<HHH", 1, 1, 1) + noise(24, 48))),
      "file.password")  # fmt: skip
_file("mat-khau-cryptoapi.xls", old_xls(cell(0, 0, 1), before=record(0x2F, b"\1\0\2\0\2\0" + noise(25, 90))),
      "file.password")  # fmt: skip
_file("mat-khau-xor.xls", old_xls(cell(0, 0, 1), before=record(0x2F, struct.pack("<HHH", 0, 0x1234, 0x5678))),
      "file.password")  # fmt: skip
_file(
    "mat-khau-irm.xlsx",
    compound({"\x06DataSpaces": noise(26, 90), "EncryptedPackage": noise(27, 5_000)}),
    "file.password",
)
_file("mat-khau-excel95.xls", compound({"Book": record(0x809, struct.pack("<HHHH", 0x500, 5, 1, 1))
                                        + record(0x2F, struct.pack("<HH", 0x12, 0x34)) + record(0x0A)}),
      "file.password")  # fmt: skip

# compound files gone wrong
_file("ole-trong.xls", compound({}), *BROKEN)
_file("ole-dau-thoi.xls", OLE, *BROKEN)
_file("ole-vong-lap.xls", old_xls(cell(0, 0, 1))[:512] + b"\0\0\0\0" * 2_000, *BROKEN)
_file("xls-o-goc-xa.xls", old_xls(cell(0, 0, 1), cell(65_535, 255, 2)), *BROKEN, *TOO_MUCH)
_file("xls-ban-ghi-vo-tan.xls", compound({"Workbook": biff8(record(0x203, b"\xff" * 8_000) * 300)}), *BROKEN, *TOO_MUCH)
_file(
    "xls-sst-noi-doi.xls",
    old_xls(before=record(0xFC, struct.pack("<II", 0xFFFFFFFF, 0xFFFFFFFF) + b"\xff" * 90)),
    *BROKEN,
)
_file("xls-cat-doi.xls", old_xls(*[cell(n, 0, n) for n in range(3_000)])[:9_000], *BROKEN)
_file("xls-trang-ngoai-file.xls", compound({"Workbook": record(0x809, struct.pack("<HHHHII", 0x600, 5, 1, 1, 0, 6))
                                            + record(0x85, b"\xff\xff\xff\x7f\0\0\1\0x") + record(0x0A)}),
      *BROKEN)  # fmt: skip
_file("thu-outlook.xls", compound({"__properties_version1.0": noise(28, 90)}), NO_BOOK)
_file("zlib-tho.xlsx", zlib.compress(book()), NO_BOOK, "file.other_archive")
