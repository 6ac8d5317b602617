"""What people type, paste and format into cells."""

from __future__ import annotations

import unicodedata
from datetime import datetime

from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill

from tests.exchange.damage.of_rows import BINS, CAMERA, FLOWERS, KITCHEN, PEACE, YOUTH
from tests.exchange.damage.registry import ALL, REGISTRATION, Hand, damage, explained, read_as, repaired

STARTS, COUNT, MONEY, PHONE, CONTACT = "Bắt đầu", "Số hộ tham gia", "Kinh phí (đồng)", "Điện thoại", "Người phụ trách"

_DATES = {  # ten spellings of 5 April 2026
    "day_month_year": "05/04/2026",
    "without_noughts": "5/4/2026",
    "dashes": "05-04-2026",
    "dots": "5.4.2026",
    "short_year": "5/4/26",
    "in_words": "ngày 05 tháng 4 năm 2026",
    "in_words_short": "ngày 5/4/2026",
    "year_first": "2026-04-05",
    "spaces": " 05 / 04 / 2026 ",
    "serial": 46117,
}


def _spelt(how: str, value: object) -> None:
    def act(hand: Hand) -> None:
        hand.set(BINS, STARTS, value)

    act.__name__ = f"date_{how}"
    damage(f"Ngày ghi kiểu “{value}”", repaired(), REGISTRATION)(act)


for each, spelling in _DATES.items():
    _spelt(each, spelling)


@damage("Ngày kiểu Mỹ không thể có (tháng 13)", explained("date.unreadable", rejected=1, left=(BINS,)), REGISTRATION)
def an_american_date(hand: Hand) -> None:
    hand.set(BINS, STARTS, "04/13/2026")


@damage("Ngày ghi “khoảng giữa tháng 4”", explained("date.unreadable", rejected=1), REGISTRATION)
def a_vague_date(hand: Hand) -> None:
    hand.set(BINS, STARTS, "khoảng giữa tháng 4")


@damage("Tháng đã gửi bị Excel đổi thành ngày đầu tháng", repaired(), REGISTRATION)
def a_month_turned_into_its_first_day(hand: Hand) -> None:
    hand.set(FLOWERS, STARTS, datetime(2026, 3, 1))


@damage("Số ghi thành chữ có dấu chấm hàng nghìn", read_as({BINS: {"households": 2071}}), REGISTRATION)
def a_number_with_thousands(hand: Hand) -> None:
    hand.set(BINS, COUNT, "2.071")


@damage("Số ghi thành chữ", repaired(), REGISTRATION)
def numbers_as_text(hand: Hand) -> None:
    hand.set(BINS, COUNT, "104")
    hand.set(PEACE, COUNT, "063")
    hand.set(KITCHEN, MONEY, "21.500.000 đồng")


@damage("Số ghi kèm đơn vị tính", explained("number.unclear", rejected=1), REGISTRATION)
def a_number_with_its_unit(hand: Hand) -> None:
    hand.set(BINS, COUNT, "05 mô hình")


@damage("Số ghi áng chừng", explained("number.unclear", rejected=1), REGISTRATION)
def an_approximate_number(hand: Hand) -> None:
    hand.set(BINS, COUNT, "trên 100")


@damage("Số kiểu Mỹ", explained("number.unclear", rejected=1), REGISTRATION)
def an_american_number(hand: Hand) -> None:
    hand.set(BINS, COUNT, "1,234,567.50")


@damage("Số lẻ ở ô số nguyên", explained("number.unclear", rejected=1), REGISTRATION)
def a_broken_number(hand: Hand) -> None:
    hand.set(BINS, COUNT, 104.5)


@damage("Số âm", explained("cell.range", rejected=1), REGISTRATION)
def a_negative_number(hand: Hand) -> None:
    hand.set(BINS, COUNT, -4)


@damage("Kinh phí ghi bằng triệu đồng", repaired(), REGISTRATION)
def money_in_millions(hand: Hand) -> None:
    hand.set(KITCHEN, MONEY, "21,5 triệu đồng")


@damage("Điện thoại mất số 0 đầu (ô số)", repaired(), REGISTRATION)
def a_phone_as_a_number(hand: Hand) -> None:
    hand.set(BINS, PHONE, 911222334)
    hand.set(PEACE, PHONE, 905111003)


@damage("Điện thoại mất số 0 đầu (ô chữ)", repaired(), REGISTRATION)
def a_phone_without_its_nought(hand: Hand) -> None:
    hand.set(BINS, PHONE, "911222334")


@damage("Điện thoại có dấu nháy đơn ở đầu", repaired(), REGISTRATION)
def a_phone_with_an_apostrophe(hand: Hand) -> None:
    hand.set(BINS, PHONE, "'0911222334")


@damage("Điện thoại bị Excel đổi thành 9.11E+08", explained("cell.phone", rejected=1), REGISTRATION)
def a_phone_in_scientific_notation(hand: Hand) -> None:
    hand.set(BINS, PHONE, "9.11222E+08")


@damage("Ghi chữ vào ô điện thoại", explained("cell.phone", rejected=1), REGISTRATION)
def words_for_a_phone(hand: Hand) -> None:
    hand.set(BINS, PHONE, "hỏi chị Lan")


@damage("Dán đè danh sách chọn: viết thường, không dấu, thừa dấu cách", repaired(), REGISTRATION)
def dropdowns_pasted_over(hand: Hand) -> None:
    hand.set(BINS, "Lĩnh vực", "  KINH  TE ")
    hand.set(KITCHEN, "Tập thể/cá nhân", "tap the")
    hand.sheet.data_validations.dataValidation = []


@damage("Dán đè danh sách chọn bằng mục không có", explained("cell.choice", rejected=1), REGISTRATION)
def an_unknown_choice(hand: Hand) -> None:
    hand.set(BINS, "Lĩnh vực", "Nông thôn mới")


@damage("Số văn bản bị Excel đổi thành ngày", explained("cell.paper_number", rejected=1), ("assignment",))
def a_paper_number_turned_into_a_day(hand: Hand) -> None:
    hand.set("12-CV/HU", "Số kế hoạch", datetime(2026, 10, 15))


@damage("Số văn bản có dấu nháy đơn ở đầu", repaired(), ("assignment",))
def a_paper_number_with_an_apostrophe(hand: Hand) -> None:
    hand.set("12-CV/HU", "Số kế hoạch", "'21-KH/ĐU")


@damage("Chữ dựng sẵn đổi thành tổ hợp (NFD)", repaired())
def decomposed_letters(hand: Hand) -> None:
    for row in hand.rows:
        for cell in hand.sheet[row][2:]:
            if isinstance(cell.value, str):
                cell.value = unicodedata.normalize("NFD", cell.value)


@damage("Gõ bằng phông TCVN3 (.VnTime)", read_as({
    YOUTH: {"method": "Uỷ ban nhân dân vận động"}}, "sheet.legacy_text"), REGISTRATION)  # fmt: skip
def typed_in_tcvn3(hand: Hand) -> None:
    hand.set(YOUTH, "Nội dung, cách thức thực hiện", "Uû ban nh©n d©n vËn ®éng")
    hand.sheet.cell(hand.row(YOUTH), hand.columns["Nội dung, cách thức thực hiện"]).font = Font(name=".VnTime")


@damage("Gõ bằng phông VNI", read_as({YOUTH: {"method": "Đường hoa"}}, "sheet.legacy_text"), REGISTRATION)
def typed_in_vni(hand: Hand) -> None:
    hand.set(YOUTH, "Nội dung, cách thức thực hiện", "Ñöôøng hoa")


@damage("Dấu cách thừa, dấu cách không ngắt, ký tự không thấy được", repaired())
def stray_spaces(hand: Hand) -> None:
    for row in hand.rows:
        for cell in hand.sheet[row][2:]:
            if isinstance(cell.value, str):
                cell.value = "\u00a0 " + cell.value.replace(" ", "\u00a0", 1) + "\u200b  "


@damage("Đ gõ bằng chữ Ð của Ai-xơ-len", repaired())
def icelandic_letters(hand: Hand) -> None:
    for row in hand.rows:
        for cell in hand.sheet[row][2:]:
            if isinstance(cell.value, str):
                cell.value = cell.value.replace("Đ", "Ð").replace("đ", "ð")


@damage("Xuống dòng trong ô một dòng", repaired())
def line_breaks(hand: Hand) -> None:
    value = str(hand.get(hand.rows[-1], hand.scene.title))
    hand.set(hand.rows[-1], hand.scene.title, value.replace(" ", "\n", 1))


@damage("Ô dài quá sức chứa của Excel", explained("text.too_long", rejected=1), REGISTRATION)
def a_cell_longer_than_excel_holds(hand: Hand) -> None:
    hand.set(YOUTH, "Nội dung, cách thức thực hiện", "dài " * 8_190)


@damage("Công thức chưa bao giờ được tính", explained("cell.formula_error", rejected=1))
def a_formula_never_calculated(hand: Hand) -> None:
    hand.set(hand.rows[0], hand.scene.plain, '=A1&"x"')


@damage("Công thức trỏ sang file khác, hỏng", explained("cell.formula_error", rejected=1))
def an_external_link(hand: Hand) -> None:
    hand.set(hand.rows[0], hand.scene.plain, "='C:\\Users\\xa\\[so.xlsx]Sheet1'!A1")


@damage("Ô hiện #REF!", explained("cell.formula_error", rejected=1))
def a_reference_error(hand: Hand) -> None:
    hand.set(hand.rows[0], hand.scene.plain, "#REF!")


@damage("Ô bắt buộc hiện #N/A", explained("cell.formula_error", rejected=1), REGISTRATION)
def a_lookup_that_failed(hand: Hand) -> None:
    hand.set(BINS, "Lĩnh vực", "#N/A")


@damage("Tô màu, in đậm, kẻ khung", repaired())
def colours(hand: Hand) -> None:
    for row in hand.rows:
        for cell in hand.sheet[row]:
            cell.fill, cell.font = PatternFill("solid", fgColor="FFFF00"), Font(bold=True, color="FF0000")


@damage("Ghi chú dán vào ô", repaired())
def comments(hand: Hand) -> None:
    for row in hand.rows:
        hand.sheet.cell(row, 5).comment = Comment("Xem lại giúp em", "xã")


@damage("Xóa trắng một ô bắt buộc đã gửi", explained("cell.required", rejected=1, left=(FLOWERS,)), REGISTRATION)
def a_required_cell_emptied(hand: Hand) -> None:
    hand.set(FLOWERS, "Lĩnh vực", None)


@damage("Xóa trắng một ô không bắt buộc đã gửi: là xóa nội dung", read_as({CAMERA: {"contact": ""}}), REGISTRATION)
def an_optional_cell_emptied(hand: Hand) -> None:
    hand.set(CAMERA, CONTACT, None)


@damage("Ghi dấu cách, gạch ngang vào ô trống", repaired())
def spaces_in_empty_cells(hand: Hand) -> None:
    for row in hand.rows:
        for heading in (hand.scene.plain, hand.scene.counted):
            if heading and hand.get(row, heading) is None:
                hand.set(row, heading, "  \n ")


@damage("Ghi dấu cách ở các dòng trống bên dưới", repaired())
def spaces_below(hand: Hand) -> None:
    for row in range(max(hand.rows) + 1, max(hand.rows) + 6):
        hand.set(row, hand.scene.plain, " ")
        hand.set(row, hand.scene.title, "\u00a0")


@damage("Điểm vượt mức tối đa", explained("cell.range", rejected=1), ("scoring",))
def too_many_points(hand: Hand) -> None:
    hand.set(hand.rows[0], hand.scene.counted, 31)


@damage("Điểm ghi bằng chữ", explained("points.unclear", rejected=1), ("scoring",))
def points_in_words(hand: Hand) -> None:
    hand.set(hand.rows[0], hand.scene.counted, "hai mươi lăm")


@damage("Điểm ghi thành chữ có dấu phẩy", repaired(), ("scoring",))
def points_as_text(hand: Hand) -> None:
    column = hand.columns["Tính mới (tối đa 20)"]
    for row in hand.rows:
        if (value := hand.sheet.cell(row, column).value) is not None:
            hand.sheet.cell(row, column).value = str(value).replace(".", ",")


@damage("Gõ đè ô tổng điểm", repaired(), ("scoring",))
def totals_typed_over(hand: Hand) -> None:
    for row in hand.rows:
        hand.set(row, "Tổng điểm", 99)


@damage("Gõ đè cột STT", repaired())
def ordinals_typed_over(hand: Hand) -> None:
    for number, row in enumerate(reversed(hand.rows)):
        hand.set(row, "STT", f"{number}.")


@damage("Chữ bắt đầu bằng dấu bằng", explained("cell.formula_error", rejected=1), REGISTRATION)
def a_text_that_looks_like_a_formula(hand: Hand) -> None:
    hand.set(YOUTH, "Nội dung, cách thức thực hiện", "=> tuần tra đêm")


@damage("Siêu liên kết trong ô", repaired(), ALL)
def hyperlinks(hand: Hand) -> None:
    for row in hand.rows:
        hand.sheet.cell(row, hand.columns[hand.scene.title]).hyperlink = "http://example.invalid/x"
