"""What other programs make of the file: formats, writers, copies that were cut off."""

from __future__ import annotations

from pathlib import Path

from tests.exchange.damage.registry import Hand, damage, explained, repaired
from tests.exchange.damage.resaved import saved_by_libreoffice
from tests.exchange.damage.writers import STRICT, binary, plain, repacked, separated, tables_of

MACRO_TYPE = b"application/vnd.ms-excel.sheet.macroEnabled.main+xml"
BOOK_TYPE = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"


def written(hand: Hand, name: str, content: bytes) -> Path:
    path = hand.folder / name
    path.write_bytes(content)
    return path


@damage("Google Trang tính: không kiểu ô, không tên vùng, chữ nằm ngay trong ô, ngày là số", repaired())
def saved_like_google_sheets(hand: Hand) -> Path:
    return written(hand, "google.xlsx", plain(tables_of(hand.path)))


@damage("WPS: chữ chia thành nhiều đoạn có màu", repaired())
def saved_like_wps(hand: Hand) -> Path:
    return written(hand, "wps.xlsx", plain(tables_of(hand.path), rich=True))


@damage("Thẻ XML có tiền tố", repaired())
def saved_with_prefixes(hand: Hand) -> Path:
    return written(hand, "x.xlsx", plain(tables_of(hand.path), prefix="x:"))


@damage("Lưu dạng Strict Open XML", repaired())
def saved_as_strict(hand: Hand) -> Path:
    def strict(part: bytes) -> bytes:
        for old, new in STRICT.items():
            part = part.replace(old.encode(), new.encode())
        return part

    parts = ("*", "_rels/.rels", "xl/_rels/workbook.xml.rels")
    return written(hand, "strict.xlsx", repacked(hand.path.read_bytes(), dict.fromkeys(parts, strict)))


@damage("Lưu dạng .xlsm có macro", repaired("file.macros"))
def saved_with_macros(hand: Hand) -> Path:
    change = {
        "xl/vbaProject.bin": b"\xd0\xcf\x11\xe0" + b"\0" * 600,
        "[Content_Types].xml": lambda part: part.replace(BOOK_TYPE, MACRO_TYPE),
    }
    return written(hand, "macro.xlsm", repacked(hand.path.read_bytes(), change))


@damage("Lưu dạng .xlsb", repaired())
def saved_as_xlsb(hand: Hand) -> Path:
    return written(hand, "nhị phân.xlsb", binary(tables_of(hand.path)))


@damage("Bật chia sẻ sổ tính (shared workbook)", repaired())
def shared_workbook(hand: Hand) -> Path:
    change = {"xl/revisions/revisionHeaders.xml": b"<headers/>", "xl/revisions/userNames.xml": b"<users/>"}
    return written(hand, "chia sẻ.xlsx", repacked(hand.path.read_bytes(), change))


@damage("Thuộc tính của file bị xóa khi gửi (Zalo, kiểm tra tài liệu)", repaired())
def properties_removed(hand: Hand) -> Path:
    change = {"docProps/custom.xml": None, "docProps/core.xml": None, "docProps/app.xml": None}
    return written(hand, "sạch.xlsx", repacked(hand.path.read_bytes(), change))


@damage("Đổi đuôi file thành .xls", repaired())
def renamed_to_xls(hand: Hand) -> Path:
    return written(hand, "phiếu.xls", hand.path.read_bytes())


@damage("Lưu trang số liệu thành .csv ngăn bằng dấu chấm phẩy", repaired(), progress=repaired("sheet.missing"))
def saved_as_csv(hand: Hand) -> Path:
    rows = next(rows for name, _, rows in tables_of(hand.path) if name == hand.scene.tab)
    return written(hand, "phiếu.csv", separated(rows, ";").encode("utf-8-sig"))


@damage("Lưu trang số liệu thành văn bản Unicode (UTF-16)", repaired(), progress=repaired("sheet.missing"))
def saved_as_unicode_text(hand: Hand) -> Path:
    rows = next(rows for name, _, rows in tables_of(hand.path) if name == hand.scene.tab)
    return written(hand, "phiếu.txt", separated(rows, "\t").encode("utf-16"))


@damage("File chép chưa xong: mất nửa sau", explained("file.damaged", kind="unreadable"))
def cut_in_half(hand: Hand) -> Path:
    content = hand.path.read_bytes()
    return written(hand, "dở.xlsx", content[: len(content) // 2])


@damage("File mất vài byte cuối", explained("file.damaged", kind="unreadable"))
def last_bytes_lost(hand: Hand) -> Path:
    return written(hand, "dở.xlsx", hand.path.read_bytes()[:-40])


@damage("File toàn số 0 (USB rút ra khi đang chép)", explained("file.damaged", kind="unreadable"))
def all_noughts(hand: Hand) -> Path:
    return written(hand, "không.xlsx", b"\0" * len(hand.path.read_bytes()))


@damage("LibreOffice lưu lại dạng .xlsx", repaired())
def resaved_as_xlsx(hand: Hand) -> Path:
    return saved_by_libreoffice(hand.scene.filled, "xlsx")


@damage("LibreOffice lưu dạng .xls", repaired())
def resaved_as_xls(hand: Hand) -> Path:
    return saved_by_libreoffice(hand.scene.filled, "xls")


@damage("LibreOffice lưu dạng .ods", repaired())
def resaved_as_ods(hand: Hand) -> Path:
    return saved_by_libreoffice(hand.scene.filled, "ods")
