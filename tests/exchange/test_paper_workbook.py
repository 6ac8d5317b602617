"""Papers as workbooks."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from io import BytesIO

import openpyxl

from dvk_desktop.exchange.paper_workbook import PaperWorkbooks
from dvk_desktop.usecases.reports.paper import Column, Head, Paper, Paragraph, Table


def book_of(*blocks: object) -> openpyxl.Workbook:
    paper = Paper("party", date(2026, 10, 12), Head(issuer="Đảng ủy xã"), title="Báo cáo", blocks=blocks)  # type: ignore[arg-type]  # whatever a test puts in
    return openpyxl.load_workbook(BytesIO(PaperWorkbooks().workbook(paper)))


def test_numbers_stay_numbers_and_texts_never_become_formulas() -> None:
    table = Table((Column("Tên"), Column("Số"), Column("Tỷ lệ")), (("=1+1", 12, Decimal("8.5")),), title="Biểu")
    sheet = book_of(table).worksheets[0]
    row = next(cell for line in sheet.iter_rows() for cell in line if cell.value == "=1+1").row
    assert [sheet.cell(row, place).value for place in (1, 2, 3, 4)] == [1, "=1+1", 12, 8.5]
    assert sheet.cell(row, 2).data_type == "s"


def test_headings_over_several_columns_are_merged() -> None:
    columns = (Column("Đơn vị"), Column("TT", group_heading="Mô hình"), Column("CN", group_heading="Mô hình"))
    sheet = book_of(Table(columns, (("Thôn 1", 1, 2),), total=("Cộng", 1, 2))).worksheets[0]
    merged = {str(one) for one in sheet.merged_cells.ranges}
    assert any(one.startswith("C") and ":D" in one for one in merged)


def test_a_long_title_is_cut_at_a_word_for_the_sheets_name() -> None:
    table = Table((Column("A"),), (("x",),), title="Số mô hình, điển hình đăng ký theo lĩnh vực")
    assert book_of(table).sheetnames == ["Số mô hình, điển hình đăng ký"]


def test_a_paper_without_a_table_is_written_as_text() -> None:
    texts = [row[0] for row in book_of(Paragraph("Không có đơn vị nào.")).worksheets[0].iter_rows(values_only=True)]
    assert "Không có đơn vị nào." in texts


def test_what_a_slip_says_around_its_one_table_is_on_the_sheet_in_its_order() -> None:
    table = Table((Column("Nhiệm vụ"), Column("Hạn")), (("Đăng ký mô hình", "15/12/2026"),), numbered=False)
    book = book_of(Paragraph("Chủ trì: Ban Xây dựng Đảng"), table, Paragraph("Kết quả xử lý"))
    texts = [row[0] for row in book.worksheets[0].iter_rows(values_only=True) if row[0]]
    assert texts[-4:] == ["Chủ trì: Ban Xây dựng Đảng", "Nhiệm vụ", "Đăng ký mô hình", "Kết quả xử lý"]
