"""What happens to the hidden columns and the hidden sheet, and to sheets as a whole."""

from __future__ import annotations

from copy import copy
from pathlib import Path

from openpyxl import Workbook, load_workbook

from dvk_desktop.exchange import hidden
from dvk_desktop.exchange.data_sheet import HEADING_ROW
from tests.exchange.damage.of_rows import BINS, FLOWERS
from tests.exchange.damage.registry import ANSWERS, REGISTRATION, Hand, damage, explained, repaired


def copied(hand: Hand, first: int = 1, name: str = "", title: str = "") -> Workbook:
    """The values of the data sheet in a workbook of its own, from column `first` on."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = title or "Sheet1"
    for row in hand.sheet.iter_rows(min_col=first):
        for cell in row:
            assert cell.column is not None
            assert cell.row is not None
            sheet.cell(cell.row, cell.column - first + 1).value = copy(cell.value)
    return book


def saved(hand: Hand, book: Workbook, name: str) -> Path:
    path = hand.folder / name
    book.save(path)
    return path


@damage("Xóa cả hai cột ẩn", explained("sheet.marks_lost", added=6, rejected=0), REGISTRATION)
def hidden_columns_deleted(hand: Hand) -> None:
    hand.sheet.delete_cols(1, 2)


@damage("Xóa cả hai cột ẩn của phiếu trả lời", explained("sheet.marks_lost", "row.no_record", rejected=3), ANSWERS)
def hidden_columns_of_answers_deleted(hand: Hand) -> None:
    hand.sheet.delete_cols(1, 2)


@damage("Xóa cột ẩn ghi mã dòng", explained("sheet.marks_lost", added=5, same=1), REGISTRATION,
        assignment=explained("sheet.marks_lost", "row.no_record", rejected=2, same=1),
        scoring=explained("sheet.marks_lost", "row.no_record", rejected=2))  # fmt: skip
def column_of_ids_deleted(hand: Hand) -> None:
    hand.sheet.delete_cols(1)


@damage("Xóa cột ẩn ghi trạng thái", explained("sheet.marks_lost", added=6), REGISTRATION,
        assignment=explained("sheet.marks_lost", "row.no_record", rejected=3),
        scoring=explained("sheet.marks_lost", "row.no_record", rejected=3))  # fmt: skip
def column_of_states_deleted(hand: Hand) -> None:
    hand.sheet.delete_cols(2)


@damage("Xóa trắng các ô trong hai cột ẩn", explained("sheet.marks_lost", added=6), REGISTRATION,
        assignment=explained("row.no_record", rejected=3), scoring=explained("row.no_record", rejected=3))  # fmt: skip
def hidden_cells_emptied(hand: Hand) -> None:
    for row in range(HEADING_ROW + 1, hand.sheet.max_row + 1):
        for column in (1, 2):
            hand.sheet.cell(row, column).value = None


@damage("Xóa trang ẩn", repaired())
def hidden_sheet_deleted(hand: Hand) -> None:
    hand.book.remove(hand.book[hidden.HIDDEN_SHEET])
    hand.book.remove(hand.book[hidden.LISTS_SHEET])


@damage("Xóa trang ẩn và cả hai cột ẩn", explained("file.foreign_sheet", kind="foreign"),
        progress=explained("sheet.marks_lost", "row.no_record", rejected=3))  # fmt: skip
def hidden_sheet_and_columns_deleted(hand: Hand) -> None:
    hand.book.remove(hand.book[hidden.HIDDEN_SHEET])
    hand.sheet.delete_cols(1, 2)


@damage("Xóa trang hướng dẫn", repaired())
def first_sheet_deleted(hand: Hand) -> None:
    hand.book.remove(hand.book.worksheets[0])


@damage("Xóa trang số liệu, chỉ còn trang hướng dẫn", explained("file.no_data_sheet"),
        progress=explained("sheet.missing"))  # fmt: skip
def data_sheet_deleted(hand: Hand) -> None:
    hand.book.remove(hand.sheet)


@damage("Đổi tên trang", repaired())
def sheet_renamed(hand: Hand) -> None:
    hand.sheet.title = "Sheet2 (đã sửa)"


@damage("Thêm trang riêng của xã", repaired())
def extra_sheets(hand: Hand) -> None:
    own = hand.book.create_sheet("Danh sách hộ nghèo", 0)
    for row in (["STT", "Họ và tên", "Thôn"], [1, "K’Sọ", "Thôn 2"], [2, "Ma Bio", "Thôn 3"]):
        own.append(row)
    hand.book.create_sheet("Biểu đồ")


@damage("Chép trang số liệu thành hai trang trong file, giống nhau", repaired())
def sheet_copied_within_the_file(hand: Hand) -> None:
    hand.book.copy_worksheet(hand.sheet)


@damage("Chép trang số liệu thành hai trang trong file rồi sửa trang chép", explained("sheet.row_twice"))
def copy_within_the_file_changed(hand: Hand) -> None:
    twin = hand.book.copy_worksheet(hand.sheet)
    twin.cell(hand.rows[0], hand.columns[hand.scene.plain]).value = "Sửa ở trang chép"


@damage("Chép phần nhìn thấy sang trang mới làm nháp", explained("sheet.plain_copy"))
def visible_part_copied_to_a_new_sheet(hand: Hand) -> None:
    twin = hand.book.create_sheet("Nháp")
    for row in hand.sheet.iter_rows(min_row=HEADING_ROW, min_col=3):
        twin.append([cell.value for cell in row])
    twin.cell(2, 3).value = "Chỉ có ở trang nháp"


@damage("Chép trang số liệu sang file mới", repaired(), progress=repaired("sheet.missing"))
def sheet_copied_into_another_workbook(hand: Hand) -> Path:
    return saved(hand, copied(hand), "file của xã.xlsx")


@damage("Chép riêng phần nhìn thấy sang file mới", explained("file.foreign_sheet", kind="foreign"))
def visible_part_copied_into_another_workbook(hand: Hand) -> Path:
    return saved(hand, copied(hand, 3), "file của xã.xlsx")


@damage("Chép trang của hai phiếu vào một file", explained("sheet.other_package"))
def sheets_of_two_files_in_one(hand: Hand) -> Path:
    book = copied(hand)
    other = load_workbook(hand.scene.twin)[hand.scene.tab]
    sheet = book.create_sheet("Phiếu kia")
    for row in other.iter_rows():
        for cell in row:
            sheet.cell(cell.row, cell.column).value = cell.value
    return saved(hand, book, "gộp.xlsx")


@damage("Kéo điền mã dòng xuống các dòng dưới (số cuối tự tăng)", explained())
def ids_dragged_down(hand: Hand) -> None:
    first = hand.rows[0]
    start = str(hand.sheet.cell(first, 1).value)
    stem, digit = start[:-1], start[-1]
    for step, row in enumerate(hand.rows):
        counted = int(digit) + step if digit.isdigit() else digit
        hand.sheet.cell(row, 1).value = f"{stem}{counted}"
        hand.sheet.cell(row, 2).value = hand.sheet.cell(first, 2).value


@damage("Chép nguyên mã dòng đầu xuống mọi dòng", explained())
def first_marks_copied_to_all_rows(hand: Hand) -> None:
    first = hand.rows[0]
    for row in hand.rows:
        for column in (1, 2):
            hand.sheet.cell(row, column).value = hand.sheet.cell(first, column).value


@damage("Chép ngược mã của một dòng lên dòng trên", explained())
def marks_copied_upwards(hand: Hand) -> None:
    for column in (1, 2):
        hand.sheet.cell(hand.rows[0], column).value = hand.sheet.cell(hand.rows[2], column).value


@damage("Cột ẩn trượt xuống một dòng", explained())
def marks_shifted_down_by_a_cell(hand: Hand) -> None:
    pairs = [[hand.sheet.cell(row, column).value for column in (1, 2)] for row in hand.rows]
    for row, pair in zip(hand.rows[1:], pairs, strict=False):
        hand.sheet.cell(row, 1).value, hand.sheet.cell(row, 2).value = pair
    for column in (1, 2):
        hand.sheet.cell(hand.rows[0], column).value = None


@damage("Gõ đè vào ô ẩn ghi trạng thái", explained())
def a_state_typed_over(hand: Hand) -> None:
    hand.sheet.cell(hand.rows[0], 2).value = "x"


@damage("Dùng phiếu năm trước, gõ mô hình khác đè lên", explained("needs_answer", left=(FLOWERS,)), REGISTRATION)
def a_known_row_typed_over(hand: Hand) -> None:
    row = hand.row(FLOWERS)
    hand.set(row, "Tên mô hình, điển hình", BINS)
    hand.set(row, "Người phụ trách", "Ya Tiong")


@damage("Gõ tên việc khác vào cột chỉ để xem", explained("row.other_title", rejected=1), ANSWERS)
def a_shown_name_typed_over(hand: Hand) -> None:
    hand.set(hand.rows[0], hand.scene.title, "Việc khác hẳn do xã tự ghi")


@damage("Sửa đôi chữ trong tên việc chỉ để xem", repaired(), ANSWERS)
def a_shown_name_mended(hand: Hand) -> None:
    title = str(hand.get(hand.rows[0], hand.scene.title))
    hand.set(hand.rows[0], hand.scene.title, f"{title} (gấp)")


@damage("Sửa ô ẩn ghi nhận phiếu", explained("file.manifest_damaged", kind="unreadable"))
def manifest_changed(hand: Hand) -> None:
    for sheet in hand.book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, str) and '"filler"' in cell.value:
                    cell.value = cell.value.replace('"sender"', '"sendee"')


@damage("Khóa trang và file bằng mật khẩu (không mã hóa)", repaired())
def sheet_protected_with_a_password(hand: Hand) -> None:
    hand.sheet.protection.set_password("123456")
    hand.book.security.workbookPassword = "ABCD"
    hand.book.security.lockStructure = True


@damage("Chép dòng đã gửi của ta sang phiếu trắng khác của ta", explained(), REGISTRATION)
def rows_pasted_into_a_blank_form(hand: Hand) -> None:
    lines = hand.lines(first=3)
    fresh = load_workbook(hand.scene.sent)
    hand.book = fresh
    row = max(hand.rows) + 1
    for line in lines[3:]:
        for column, value in enumerate(line, start=3):
            hand.sheet.cell(row, column).value = value
        row += 1
