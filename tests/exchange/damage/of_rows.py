"""What people do to rows."""

from __future__ import annotations

from pathlib import Path

from openpyxl import load_workbook

from dvk_desktop.exchange.data_sheet import HEADING_ROW
from tests.exchange.damage.registry import ALL, ANSWERS, REGISTRATION, Hand, damage, explained, read_as, repaired

FLOWERS, CAMERA, PEACE = "Tuyến đường hoa thôn 1", "Camera an ninh tổ 5", "Tổ hòa giải ba không"
BINS, KITCHEN, YOUTH = "Thùng rác hai ngăn", "Bếp ăn tình thương", "Câu lạc bộ thanh niên tự quản"


@damage("Sắp xếp các dòng, cả cột ẩn đi theo", repaired())
def sorted_whole_rows(hand: Hand) -> None:
    hand.put_lines(list(reversed(hand.lines())))


@damage("Sắp xếp các dòng đang thấy, cột ẩn ở lại chỗ cũ", repaired("sheet.realigned"), ANSWERS,
        registration=read_as({}, "sheet.realigned"))  # fmt: skip
def sorted_without_hidden_columns(hand: Hand) -> None:
    hand.put_lines(list(reversed(hand.lines(first=3))), first=3)


@damage("Đổi chỗ hai dòng đang thấy, cột ẩn ở lại chỗ cũ", repaired("sheet.realigned"))
def two_rows_swapped_without_hidden_columns(hand: Hand) -> None:
    lines = hand.lines(first=3)
    lines[0], lines[2] = lines[2], lines[0]
    hand.put_lines(lines, first=3)


@damage("Chèn dòng trống vào giữa", repaired())
def blank_rows_between(hand: Hand) -> None:
    for row in reversed(hand.rows[1:]):
        hand.sheet.insert_rows(row, 2)


@damage("Xóa một dòng đã gửi và đã ghi", explained(left=(FLOWERS,)), REGISTRATION)
def a_row_deleted(hand: Hand) -> None:
    hand.sheet.delete_rows(hand.row(FLOWERS))


@damage("Mất nửa cuối của bảng", explained())
def half_the_rows_missing(hand: Hand) -> None:
    hand.sheet.delete_rows(hand.rows[len(hand.rows) // 2], 200)


@damage("Chép cả dòng kể cả cột ẩn xuống dưới rồi để nguyên", repaired("sheet.row_repeated"))
def a_row_pasted_twice(hand: Hand) -> None:
    hand.copy_row(hand.rows[0], max(hand.rows) + 1)


@damage("Dán hai lần tất cả các dòng", repaired(*["sheet.row_repeated"] * 6), REGISTRATION,
        assignment=repaired(*["sheet.row_repeated"] * 3), scoring=repaired(*["sheet.row_repeated"] * 3))  # fmt: skip
def all_rows_pasted_twice(hand: Hand) -> None:
    lines = hand.lines()
    hand.put_lines([*lines, *lines])


@damage(
    "Chép một dòng đã gửi xuống dưới làm mẫu rồi ghi mô hình khác đè lên", explained(added=4, changed=2), REGISTRATION
)
def a_row_copied_as_a_pattern(hand: Hand) -> None:
    to = max(hand.rows) + 1
    hand.copy_row(hand.row(FLOWERS), to)
    for heading in list(hand.columns)[2:]:
        hand.sheet.cell(to, hand.columns[heading]).value = None
    hand.set(to, "Tên mô hình, điển hình", BINS)
    hand.set(to, "Tập thể/cá nhân", "Tập thể")
    hand.set(to, "Lĩnh vực", "Kinh tế")
    hand.set(to, "Số hộ tham gia", 104)


@damage(
    "Chép một dòng đã gửi xuống dưới, chỉ sửa điểm hoặc câu trả lời", explained("row.no_record", rejected=1), ANSWERS
)
def an_answer_row_copied(hand: Hand) -> None:
    to = max(hand.rows) + 1
    hand.copy_row(hand.rows[0], to)
    hand.set(to, hand.scene.plain, "Dòng chép thêm")


@damage("Chép cả dòng từ phiếu của đơn vị khác sang", explained("row.outside", outside=1), REGISTRATION,
        assignment=read_as({"letter-12 dai": {"note": "Của Đại Lào"}}))  # fmt: skip
def a_row_from_another_units_file(hand: Hand) -> None:
    other = load_workbook(hand.scene.twin)[hand.scene.tab]
    hand.copy_row(HEADING_ROW + 1, max(hand.rows) + 1, sheet=other)


@damage("Chép dòng của người chấm khác sang phiếu của mình", explained("row.no_record", rejected=1), ("scoring",))
def a_row_from_another_scorer(hand: Hand) -> None:
    other = load_workbook(hand.scene.twin)[hand.scene.tab]
    hand.copy_row(HEADING_ROW + 1, hand.rows[0], sheet=other)


@damage("Thêm dòng “Tổng cộng” dưới bảng", repaired())
def a_total_below(hand: Hand) -> None:
    row = max(hand.rows) + 2
    hand.set(row, hand.scene.title, "Tổng cộng")
    if hand.scene.counted:
        hand.set(row, hand.scene.counted, 413 if hand.scene.kind == "registration" else 29)


@damage("Thêm dòng tổng ghi ở cột STT, gộp ô", repaired())
def a_total_in_the_ordinal_column(hand: Hand) -> None:
    row = max(hand.rows) + 1
    hand.sheet.cell(row, 3).value = "TỔNG CỘNG:"
    hand.sheet.merge_cells(start_row=row, start_column=3, end_row=row, end_column=5)
    if hand.scene.counted:
        hand.set(row, hand.scene.counted, 29)


@damage("Thêm dòng cộng từng thôn ở giữa", explained("cell.required", rejected=1, added=3, changed=2), REGISTRATION,
        scoring=explained("row.no_record", rejected=1))  # fmt: skip
def subtotals_inside(hand: Hand) -> None:
    row = hand.rows[2]
    hand.sheet.insert_rows(row)
    hand.set(row, hand.scene.title, "Cộng thôn 1")
    hand.set(row, hand.scene.counted, 5)


@damage("Ghi chú, chữ ký dưới bảng", explained("cell.required", rejected=2, added=3, changed=2), REGISTRATION)
def notes_and_signatures_below(hand: Hand) -> None:
    last = max(hand.rows)
    hand.set(last + 2, hand.scene.title, "Ghi chú: số liệu tính đến ngày 30/6")
    hand.set(last + 4, hand.scene.title, "T/M BAN THƯỜNG VỤ")


@damage("Chữ ký ở cột ngoài bảng", repaired())
def signatures_beside(hand: Hand) -> None:
    hand.sheet.cell(max(hand.rows) + 3, hand.sheet.max_column + 2).value = "BÍ THƯ"


@damage("Lặp lại dòng tiêu đề ở giữa bảng", repaired())
def the_heading_repeated(hand: Hand) -> None:
    row = hand.rows[1]
    hand.sheet.insert_rows(row)
    hand.copy_row(HEADING_ROW, row)


@damage("Lặp lại dòng tiêu đề, không kèm cột ẩn", repaired())
def the_heading_repeated_without_marks(hand: Hand) -> None:
    row = hand.rows[1]
    hand.sheet.insert_rows(row)
    hand.copy_row(HEADING_ROW, row, first=3)


@damage("Xóa các dòng tên phiếu phía trên", repaired())
def title_rows_deleted(hand: Hand) -> None:
    hand.sheet.delete_rows(1, HEADING_ROW - 1)


@damage("Xóa dòng tiêu đề", repaired())
def the_heading_row_deleted(hand: Hand) -> None:
    hand.sheet.delete_rows(HEADING_ROW)


@damage("Xóa mọi dòng phía trên số liệu", explained("file.no_data_sheet"), ALL,
        progress=explained("sheet.missing"))  # fmt: skip
def everything_above_the_rows_deleted(hand: Hand) -> None:
    hand.sheet.delete_rows(1, HEADING_ROW)


@damage("Chèn thêm dòng tiêu ngữ, tên cơ quan phía trên", repaired())
def rows_inserted_above(hand: Hand) -> None:
    hand.sheet.insert_rows(1, 6)
    hand.sheet.cell(1, 3).value = "ĐẢNG BỘ TỈNH"


@damage("Lọc, ẩn các dòng", repaired())
def filtered_and_hidden_rows(hand: Hand) -> None:
    for row in hand.rows[1:]:
        hand.sheet.row_dimensions[row].hidden = True
    hand.sheet.auto_filter.add_filter_column(3, ["Kinh tế"])


@damage("Nhập cả bảng theo chiều ngang (dán chuyển vị)", repaired(), ALL)
def transposed(hand: Hand) -> None:
    cells = [[cell.value for cell in row] for row in hand.sheet.iter_rows()]
    place = hand.book.index(hand.sheet)
    hand.book.remove(hand.sheet)
    turned = hand.book.create_sheet(hand.scene.tab, place)
    for column, line in enumerate(cells, start=1):
        for row, value in enumerate(line, start=1):
            turned.cell(row, column).value = value


@damage("Gộp ô lĩnh vực của hai mô hình liền nhau", repaired(), REGISTRATION)
def a_choice_merged_over_two_rows(hand: Hand) -> None:
    column = hand.columns["Lĩnh vực"]
    hand.sheet.merge_cells(start_row=hand.row(BINS), end_row=hand.row(KITCHEN), start_column=column, end_column=column)


@damage("Gộp ô tên của hai dòng", explained("cell.required", rejected=1), REGISTRATION)
def names_merged(hand: Hand) -> None:
    column = hand.columns[hand.scene.title]
    hand.sheet.merge_cells(start_row=hand.row(BINS), end_row=hand.row(KITCHEN), start_column=column, end_column=column)


@damage("Gộp ô trả lời của ba dòng: nội dung là của cả ba", read_as({
    f"letter-{n} lac": {"note": "Chung"} for n in (12, 34, 56)}), ("assignment",))  # fmt: skip
def answers_merged(hand: Hand) -> None:
    column = hand.columns["Ghi chú"]
    hand.set(hand.rows[0], "Ghi chú", "Chung")
    hand.sheet.merge_cells(start_row=hand.rows[0], end_row=hand.rows[-1], start_column=column, end_column=column)


@damage("Hai bản của một phiếu, bản sau sửa thêm", explained("needs_answer"))
def another_version_came_before(hand: Hand) -> Path:
    hand.earlier.append(hand.save("bản đầu.xlsx"))
    hand.set(hand.rows[0], hand.scene.plain, "Ghi lại lần hai")
    return hand.save("bản sau.xlsx")
