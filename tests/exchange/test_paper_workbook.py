"""Papers as workbooks."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from io import BytesIO

import openpyxl

from dvk_desktop.exchange.paper_workbook import PaperWorkbooks
from dvk_desktop.usecases.reports.paper import (
    BulletList,
    Column,
    Head,
    Paper,
    Paragraph,
    Signature,
    SignatureBlock,
    Table,
)


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


def test_a_slip_is_signed_on_its_sheet_and_stays_on_one_page() -> None:
    table = Table((Column("Nhiệm vụ"), Column("Hạn")), (("Đăng ký mô hình", "15/12/2026"),), numbered=False)
    leader = Signature("T/M BAN THƯỜNG VỤ", "Bí thư", "Lê Ân")
    signed = SignatureBlock(Signature(position="Người xử lý"), leader, "Tân Hà, ngày 12 tháng 10 năm 2026")
    sheet = book_of(Paragraph("Chủ trì: Ban Xây dựng Đảng"), table, signed).worksheets[0]
    cells = {cell.value: cell.row for line in sheet.iter_rows() for cell in line if cell.value}
    assert cells["Tân Hà, ngày 12 tháng 10 năm 2026"] < cells["T/M BAN THƯỜNG VỤ"] == cells["NGƯỜI XỬ LÝ"]
    assert cells["T/M BAN THƯỜNG VỤ"] < cells["BÍ THƯ"] < cells["Lê Ân"] - 2
    assert sheet.page_setup.fitToHeight == 1


def test_a_letter_says_on_its_sheet_whom_it_addresses_all_its_lines_who_signs_and_who_gets_a_copy() -> None:
    paper = Paper(
        "party",
        date(2026, 10, 12),
        Head(
            "Đảng bộ tỉnh Lâm Đồng", "Đảng ủy xã Tân Hà", "-CV/ĐU", "Tân Hà", "ngày …… tháng 10 năm 2026", "giao việc"
        ),
        addressees=("Ủy ban nhân dân xã", "Ban Xây dựng Đảng xã"),
        blocks=(Paragraph("1. Ban Xây dựng Đảng:"), BulletList(("Tham mưu kế hoạch.",))),
        signature=Signature("T/M BAN THƯỜNG VỤ", "BÍ THƯ"),
        copies=("Như kính gửi", "Lưu Văn phòng"),
    )
    sheet = openpyxl.load_workbook(BytesIO(PaperWorkbooks().workbook(paper))).worksheets[0]
    assert [cell.value for line in sheet.iter_rows() for cell in line if cell.value] == [
        *("Đảng bộ tỉnh Lâm Đồng", "Đảng ủy xã Tân Hà", "Số: ……-CV/ĐU", "Về việc giao việc"),
        *("Tân Hà, ngày …… tháng 10 năm 2026", "Kính gửi:", "- Ủy ban nhân dân xã", "- Ban Xây dựng Đảng xã"),
        *("1. Ban Xây dựng Đảng:", "- Tham mưu kế hoạch."),
        *("Nơi nhận:", "T/M BAN THƯỜNG VỤ", "- Như kính gửi", "BÍ THƯ", "- Lưu Văn phòng"),
    ]


def test_a_book_of_several_pages_repeats_its_heading_numbers_its_pages_and_is_signed() -> None:
    rows = tuple((f"{number}", "Công văn về đẩy mạnh phong trào") for number in range(60))
    paper = Paper(
        "state",
        date(2026, 10, 12),
        Head(issuer="UBND xã", place="Tân Hà", date_text="ngày 12 tháng 10 năm 2026"),
        title="Sổ đăng ký văn bản đến",
        blocks=(Table((Column("Số đến"), Column("Trích yếu")), rows, numbered=False),),
        signature=Signature("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
        prepared_by=Signature("NGƯỜI LẬP SỔ"),
        landscape=True,
    )
    sheet = openpyxl.load_workbook(BytesIO(PaperWorkbooks().workbook(paper))).worksheets[0]
    heading = next(cell.row for line in sheet.iter_rows() for cell in line if cell.value == "Số đến")
    assert sheet.print_title_rows == f"${heading}:${heading}"
    assert (sheet.page_setup.orientation, sheet.page_setup.fitToHeight) == ("landscape", 0)
    footer = sheet.oddFooter
    assert footer is not None
    assert footer.center is not None
    assert footer.center.text == "&P/&N"
    last = [cell.value for line in sheet.iter_rows() for cell in line if cell.value][-4:]
    assert last == ["Tân Hà, ngày 12 tháng 10 năm 2026", "NGƯỜI LẬP SỔ", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]
