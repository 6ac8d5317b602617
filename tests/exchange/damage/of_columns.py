"""What people do to columns and headings."""

from __future__ import annotations

from openpyxl.utils import get_column_letter

from dvk_desktop.exchange.data_sheet import HEADING_ROW, KEY_ROW
from tests.exchange.damage.registry import REGISTRATION, Hand, damage, explained, read_as, repaired

NAME, CONTACT = "Tên mô hình, điển hình", "Người phụ trách"


def swap(hand: Hand, one: int, other: int, first: int = 1) -> None:
    for row in range(first, hand.sheet.max_row + 1):
        left, right = hand.sheet.cell(row, one), hand.sheet.cell(row, other)
        left.value, right.value = right.value, left.value


@damage("Đổi chỗ hai cột", repaired())
def columns_swapped(hand: Hand) -> None:
    swap(hand, hand.columns[hand.scene.title], hand.columns[hand.scene.plain])


@damage("Đổi chỗ hai cột từ dòng tiêu đề trở xuống, dòng ẩn phía trên ở lại", repaired())
def cells_of_columns_swapped_below_the_keys(hand: Hand) -> None:
    swap(hand, hand.columns[hand.scene.title], hand.columns[hand.scene.plain], HEADING_ROW)


@damage("Đưa cột cuối lên đầu, trước cả cột ẩn", repaired())
def last_column_moved_to_the_front(hand: Hand) -> None:
    last = max(hand.columns.values())
    cells = [hand.sheet.cell(row, last).value for row in range(1, hand.sheet.max_row + 1)]
    hand.sheet.delete_cols(last)
    hand.sheet.insert_cols(1)
    for row, value in enumerate(cells, start=1):
        hand.sheet.cell(row, 1).value = value


@damage("Chèn một cột riêng của xã vào giữa", repaired())
def a_column_inserted(hand: Hand) -> None:
    hand.sheet.insert_cols(5)
    hand.sheet.cell(HEADING_ROW, 5).value = "Thôn"
    for row in hand.rows:
        hand.sheet.cell(row, 5).value = "Thôn 7"


@damage("Chèn cột giữa hai cột ẩn", repaired())
def a_column_inserted_between_the_hidden_ones(hand: Hand) -> None:
    hand.sheet.insert_cols(2)


@damage("Xóa một cột không ghi gì", repaired("sheet.column_missing"), REGISTRATION)
def an_empty_column_deleted(hand: Hand) -> None:
    hand.sheet.delete_cols(hand.columns["Loại"])


@damage("Xóa cột STT", repaired())
def the_ordinal_column_deleted(hand: Hand) -> None:
    hand.sheet.delete_cols(hand.columns["STT"])


@damage("Xóa một cột đã ghi", explained("sheet.column_missing"))
def a_filled_column_deleted(hand: Hand) -> None:
    hand.sheet.delete_cols(hand.columns[hand.scene.plain])


@damage("Xóa cột tên", explained("sheet.column_missing", "cell.required", rejected=3, changed=2, added=0), REGISTRATION)
def the_name_column_deleted(hand: Hand) -> None:
    hand.sheet.delete_cols(hand.columns[hand.scene.title])


@damage("Xóa cột tên chỉ để xem", repaired(), ("assignment", "scoring"))
def the_shown_name_column_deleted(hand: Hand) -> None:
    hand.sheet.delete_cols(hand.columns[hand.scene.title])


@damage("Đổi tên một cột", repaired("sheet.column_renamed"))
def a_column_renamed(hand: Hand) -> None:
    hand.sheet.cell(HEADING_ROW, hand.columns[hand.scene.plain]).value = "Cán bộ theo dõi"


@damage("Đổi tên một cột, xóa cả dòng ẩn phía trên", explained("sheet.column_missing"))
def a_column_renamed_without_keys(hand: Hand) -> None:
    hand.sheet.cell(HEADING_ROW, hand.columns[hand.scene.plain]).value = "Cán bộ theo dõi"
    hand.sheet.delete_rows(1, KEY_ROW)


@damage("Tên cột viết hoa, thêm dấu cách, xuống dòng", repaired())
def headings_in_capitals(hand: Hand) -> None:
    for heading, column in hand.columns.items():
        if column > 2:
            hand.sheet.cell(HEADING_ROW, column).value = "  " + heading.upper().replace(", ", ", \n") + " "


@damage("Dịch tên cột sang tiếng Anh", repaired(*["sheet.column_renamed"] * 20), REGISTRATION,
        assignment=explained("sheet.column_renamed"), scoring=explained("sheet.column_renamed"))  # fmt: skip
def headings_translated(hand: Hand) -> None:
    for number, column in enumerate(hand.columns.values()):
        if column > 3:
            hand.sheet.cell(HEADING_ROW, column).value = f"Column {number}"


@damage("Chép một cột thành hai, cột sau ghi khác", explained("sheet.column_twice"), REGISTRATION)
def a_column_doubled(hand: Hand) -> None:
    last = hand.sheet.max_column + 1
    hand.sheet.cell(HEADING_ROW, last).value = CONTACT
    for row in hand.rows:
        hand.sheet.cell(row, last).value = "Người khác"


@damage("Chép một cột thành hai giống hệt nhau", repaired())
def a_column_doubled_alike(hand: Hand) -> None:
    last = hand.sheet.max_column + 1
    column = hand.columns[hand.scene.plain]
    for row in range(1, hand.sheet.max_row + 1):
        hand.sheet.cell(row, last).value = hand.sheet.cell(row, column).value


@damage("Ẩn bớt cột", repaired())
def columns_hidden(hand: Hand) -> None:
    for column in list(hand.columns.values())[3:]:
        hand.sheet.column_dimensions[get_column_letter(column)].hidden = True


@damage("Bỏ ẩn mọi cột, dòng và trang", repaired())
def everything_unhidden(hand: Hand) -> None:
    for sheet in hand.book.worksheets:
        sheet.sheet_state = "visible"
        for dimension in (*sheet.column_dimensions.values(), *sheet.row_dimensions.values()):
            dimension.hidden = False


@damage("Bỏ cố định ô, bỏ lọc, bỏ khóa, bỏ danh sách chọn", repaired())
def frozen_panes_filter_and_dropdowns_removed(hand: Hand) -> None:
    hand.sheet.freeze_panes = None
    hand.sheet.auto_filter.ref = None
    hand.sheet.protection.sheet = False
    hand.sheet.data_validations.dataValidation = []


@damage("Cột tên lệch xuống một dòng do chèn ô", read_as({
    "Ngày vì người nghèo": {"name": "Ngày vì người nghèo"}}, "needs_answer"), REGISTRATION)  # fmt: skip
def names_shifted_down_by_a_cell(hand: Hand) -> None:
    rows, titles = hand.rows, [hand.get(row, NAME) for row in hand.rows]
    hand.set(rows[0], NAME, "Ngày vì người nghèo")
    for row, title in zip(rows[1:], titles[:2], strict=False):
        hand.set(row, NAME, title)


@damage(
    "Gõ đè tên cột bắt buộc, xóa dòng ẩn", explained("sheet.column_missing", "cell.required", rejected=3), REGISTRATION
)
def a_required_heading_typed_over(hand: Hand) -> None:
    hand.sheet.cell(HEADING_ROW, hand.columns["Lĩnh vực"]).value = "Mảng"
    hand.sheet.delete_rows(KEY_ROW)


@damage("Chuyển ô sang kiểu chữ (Text)", repaired())
def cells_made_text(hand: Hand) -> None:
    from datetime import datetime

    for row in hand.rows:
        for cell in hand.sheet[row][3:]:
            cell.number_format = "@"
            if isinstance(cell.value, datetime):
                cell.value = f"{cell.value:%d/%m/%Y}"
            elif isinstance(cell.value, (int, float)):
                cell.value = f"{cell.value:,}".translate(str.maketrans(",.", ".,"))
