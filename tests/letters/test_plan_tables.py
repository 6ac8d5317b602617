"""Plans and programmes whose tasks stand in a table: every row is a clause. All of them are invented."""

from __future__ import annotations

import io
from typing import Any

import pytest

from dvk_desktop.letters.reader import read_text
from dvk_desktop.usecases.letters.reading import Letter

HEAD = (
    "ĐẢNG BỘ TỈNH AN GIANG          ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY XÃ AN PHÚ\n*          An Phú, "
    "ngày {day}\n"
    "Số 18-KH/ĐU\n\nKẾ HOẠCH\n{subject}\n-----\nBan Thường vụ Đảng ủy xã xây dựng kế hoạch như sau:\n"
)
FOOT = (
    "\nNơi nhận:                      T/M BAN THƯỜNG VỤ\n- Tỉnh ủy (báo cáo),           PHÓ BÍ THƯ\n- Các chi bộ,\n"
    "- Lưu VPĐU.                    Nguyễn Văn An\n"
)
WITH_STROKES = """I. MỤC ĐÍCH, YÊU CẦU
1. Nâng cao nhận thức.
II. NỘI DUNG, PHÂN CÔNG THỰC HIỆN
TT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành | Ghi chú
I | CÔNG TÁC TUYÊN TRUYỀN | | | |
1 | Mở chuyên mục trên truyền thanh | UBND xã | Văn phòng Đảng ủy; các chi bộ | Tháng 4 |
2 | Tổ chức hội nghị | Ban Xây dựng Đảng | Các chi bộ | Trước ngày 30/3/2026 | 01 hội nghị
II | XÂY DỰNG MÔ HÌNH | | | |
3 | Báo cáo kết quả | Ban Xây dựng Đảng, Ủy ban MTTQ Việt Nam xã | | 10/6 và 30/11/2026 |
4 | Kiểm tra, giám sát | Ủy ban Kiểm tra Đảng ủy | | Thường xuyên |
III. TỔ CHỨC THỰC HIỆN
1. Các chi bộ xây dựng kế hoạch trước ngày 20/3/2026.
"""
COPIED_FROM_EXCEL = (
    "STT\tNhiệm vụ\tCơ quan thực hiện\tThời hạn\n1\tRà soát mô hình\tHội Nông dân xã\t15/6\n"
    '2\t"Tặng quà\nhộ nghèo"\tHội Phụ nữ xã\tQuý II, IV\n3\tTổng kết\t\tGiữa tháng 12\n'
)
MARKDOWN = (
    "| STT | Nội dung | Chủ trì | Thời gian |\n|-----|:---|---|---|\n| 1 | Lập danh sách | Công an xã | Tháng 5/2026 |"
    "\n| 2 | Trao giải | Đoàn Thanh niên xã | Cuối năm |\n"
)
SUB_ROWS = """TT | Nội dung | Chủ trì | Thời gian
1 | Công tác chuẩn bị | |
1.1 | Ban hành văn bản | Văn phòng Đảng ủy | 20/3/2026
1.2 | Lập dự toán | UBND xã | 25/3/2026
2 | Tổ chức thực hiện | UBND xã | Quý II
| - Vận động hiến đất | Ủy ban MTTQ xã | Tháng 5
| - Làm đường | UBND xã | Tháng 6
3 | Sơ kết | nt | nt
"""
TWO_LINES_OF_HEADINGS = """TT | Nội dung công việc | Đơn vị thực hiện | | Thời gian
 | | Chủ trì | Phối hợp |
(1) | (2) | (3) | (4) | (5)
1 | Ra quân làm vệ sinh | Đoàn Thanh niên xã | Hội Phụ nữ xã | Sáng Chủ nhật hằng tuần
"""
OVER_TWO_PAGES = """TT | Nội dung | Đơn vị chủ trì | Thời gian
1 | Vận động Nhân dân chung tay xây dựng | UBND xã | 10/5/2026

2

TT | Nội dung | Đơn vị chủ trì | Thời gian
 | nông thôn mới tại các thôn | |
2 | Thăm gia đình chính sách | Hội Cựu chiến binh xã | 27/7/2026
"""
ONE_COLUMN_FOR_BOTH = """TT | Công việc | Phân công thực hiện | Thời gian, tiến độ | Sản phẩm
1 | Khảo sát hộ | Chủ trì: Ban Dân vận; phối hợp: các chi bộ, Công an xã | Từ tháng 4 - tháng 6/2026 | Báo cáo
2 | Tập huấn | - Ban Dân vận - Hội Nông dân xã | Ngày 15-16/5/2026 | 02 lớp
"""
WITHOUT_NUMBERS = """Nội dung công việc | Người phụ trách | Thời hạn
Viết bài về gương người tốt | Đồng chí Trần Thị Hoa | Hằng tháng, trước ngày 25
Cập nhật trang thông tin | Văn phòng | Trong 05 ngày làm việc kể từ ngày nhận được bài
"""
SECOND_LEADER_BELOW = """TT | Nội dung | Chủ trì | Thời gian
1 | Kiểm tra chéo | Chi bộ thôn Một | 10/6/2026
 | | Chi bộ thôn Hai | 20/6/2026
"""
WITH_MONTHS_FIRST = """Tháng | Nội dung công việc | Bộ phận phụ trách | Phối hợp
4 | Ký giao ước thi đua | Văn phòng HĐND và UBND xã | Phòng Văn hóa - Xã hội
11-12 | Bình xét khen thưởng | Ban Tổ chức - Kiểm tra, Công an xã |
"""
WHAT_IS_CLEAR = """TT | Rõ việc | Rõ người | Rõ trách nhiệm | Rõ thời gian | Rõ sản phẩm
1 | Xây dựng quy chế | Phòng Văn hóa - Xã hội | Chủ trì | Trước 15/4/2026 | Quy chế
"""
NEXT_YEAR = """TT | Hoạt động | Đầu mối | Thời gian
1 | Ký giao ước thi đua | Văn phòng Đảng ủy | Tháng 02
2 | Bình xét | Hội đồng thi đua | Tháng 11, 12
"""


def plan(table: str, *, behind: str = "", subject: str = "Phong trào “Dân vận khéo”") -> Letter:
    return read_text(HEAD.format(day="05 tháng 3 năm 2026", subject=subject) + table + FOOT + behind)


Clause = tuple[str | None, str, tuple[str, ...], tuple[str, ...], list[str], str | None]


def clauses(letter: Letter) -> list[Clause]:
    return [
        (
            task.ordinal,
            task.text,
            task.assignees,
            task.cooperating,
            [one.spec.canonical() for one in task.deadlines],
            task.product or task.term,
        )
        for task in letter.tasks
    ]


FRONT = "Ủy ban MTTQ Việt Nam xã"
PLANS: list[tuple[str, list[Clause]]] = [
    (
        WITH_STROKES,
        [
            (
                *("I.1", "Mở chuyên mục trên truyền thanh", ("UBND xã",), ("Văn phòng Đảng ủy", "các chi bộ")),
                *(["2026-04"], None),
            ),
            ("I.2", "Tổ chức hội nghị", ("Ban Xây dựng Đảng",), ("Các chi bộ",), ["2026-03-30"], None),
            ("II.3", "Báo cáo kết quả", ("Ban Xây dựng Đảng", FRONT), (), ["2026-06-10", "2026-11-30"], None),
            ("II.4", "Kiểm tra, giám sát", ("Ủy ban Kiểm tra Đảng ủy",), (), [], "Thường xuyên"),
            (
                *("III.1", "Các chi bộ xây dựng kế hoạch trước ngày 20/3/2026.", ("Các chi bộ",), (), ["2026-03-20"]),
                None,
            ),
        ],
    ),
    (
        COPIED_FROM_EXCEL,
        [
            ("1", "Rà soát mô hình", ("Hội Nông dân xã",), (), ["2026-06-15"], None),
            ("2", "Tặng quà hộ nghèo", ("Hội Phụ nữ xã",), (), ["2026-Q2", "2026-Q4"], None),
            ("3", "Tổng kết", (), (), ["2026-12-20~"], None),
        ],
    ),
    (
        MARKDOWN,
        [
            ("1", "Lập danh sách", ("Công an xã",), (), ["2026-05"], None),
            ("2", "Trao giải", ("Đoàn Thanh niên xã",), (), ["2026~"], None),
        ],
    ),
    (
        SUB_ROWS,
        [
            ("1.1", "Ban hành văn bản", ("Văn phòng Đảng ủy",), (), ["2026-03-20"], None),
            ("1.2", "Lập dự toán", ("UBND xã",), (), ["2026-03-25"], None),
            ("2", "Tổ chức thực hiện", ("UBND xã",), (), ["2026-Q2"], None),
            ("2-1", "Vận động hiến đất", ("Ủy ban MTTQ xã",), (), ["2026-05"], None),
            ("2-2", "Làm đường", ("UBND xã",), (), ["2026-06"], None),
            ("3", "Sơ kết", ("UBND xã",), (), ["2026-06"], None),
        ],
    ),
    (
        WITH_MONTHS_FIRST,
        [
            (
                *(None, "Ký giao ước thi đua", ("Văn phòng HĐND và UBND xã",), ("Phòng Văn hóa - Xã hội",)),
                *(["2026-04"], None),
            ),
            (None, "Bình xét khen thưởng", ("Ban Tổ chức - Kiểm tra", "Công an xã"), (), ["2026-12"], None),
        ],
    ),
    (
        WHAT_IS_CLEAR,
        [("1", "Xây dựng quy chế", ("Phòng Văn hóa - Xã hội",), (), ["2026-04-15"], "Quy chế")],
    ),
    (
        TWO_LINES_OF_HEADINGS,
        [
            (
                *("1", "Ra quân làm vệ sinh", ("Đoàn Thanh niên xã",), ("Hội Phụ nữ xã",), []),
                "Sáng Chủ nhật hằng tuần",
            )
        ],
    ),
    (
        OVER_TWO_PAGES,
        [
            (
                *("1", "Vận động Nhân dân chung tay xây dựng nông thôn mới tại các thôn", ("UBND xã",), ()),
                *(["2026-05-10"], None),
            ),
            ("2", "Thăm gia đình chính sách", ("Hội Cựu chiến binh xã",), (), ["2026-07-27"], None),
        ],
    ),
    (
        ONE_COLUMN_FOR_BOTH,
        [
            (
                *("1", "Khảo sát hộ", ("Ban Dân vận",), ("các chi bộ", "Công an xã"), ["2026-06"]),
                "Báo cáo",
            ),
            ("2", "Tập huấn", ("Ban Dân vận", "Hội Nông dân xã"), (), ["2026-05-16"], "02 lớp"),
        ],
    ),
    (
        WITHOUT_NUMBERS,
        [
            (None, "Viết bài về gương người tốt", ("Đồng chí Trần Thị Hoa",), (), ["monthly-01-25"], None),
            (
                *(None, "Cập nhật trang thông tin", ("Văn phòng",), (), []),
                "Trong 05 ngày làm việc kể từ ngày nhận được bài",
            ),
        ],
    ),
    (
        SECOND_LEADER_BELOW,
        [
            (
                *("1", "Kiểm tra chéo", ("Chi bộ thôn Một", "Chi bộ thôn Hai"), (), ["2026-06-10", "2026-06-20"]),
                None,
            )
        ],
    ),
]


@pytest.mark.parametrize(("table", "expected"), PLANS)
def test_every_row_of_a_plan_is_a_clause(table: str, expected: list[Clause]) -> None:
    letter = plan(table)
    assert clauses(letter) == expected
    assert letter.signer is not None
    assert (letter.signer.name, letter.number_full) == ("Nguyễn Văn An", "18-KH/ĐU")


def test_a_plan_of_another_year_has_its_months_there() -> None:
    letter = plan(NEXT_YEAR, subject="Phong trào “Dân vận khéo” năm 2027")
    assert [each[4] for each in clauses(letter)] == [["2027-02"], ["2027-11", "2027-12"]]


def test_a_plan_of_another_year_may_name_a_day_of_this_one() -> None:
    table = "TT | Nội dung | Chủ trì | Thời gian\n1 | Ra quân | Công an xã | 10/12/2026\n2 | Họp | Công an xã | 15/6\n"
    letter = plan(table, subject="Phong trào “Dân vận khéo” năm 2027")
    assert [each[4] for each in clauses(letter)] == [["2026-12-10"], ["2027-06-15"]]


def test_months_that_are_over_when_the_plan_is_issued_are_only_told() -> None:
    (first, second) = plan(NEXT_YEAR, subject="Phong trào “Dân vận khéo” năm 2026").tasks
    assert (first.deadlines, first.term) == ((), "Tháng 02")
    assert [one.spec.canonical() for one in second.deadlines] == ["2026-11", "2026-12"]


def test_the_annex_of_a_plan_gives_clauses_with_numbers_of_their_own() -> None:
    body = "1. Các chi bộ đăng ký mô hình.\n2. Văn phòng Đảng ủy theo dõi.\n"
    annex = "\nPHỤ LỤC\n(Kèm theo Kế hoạch số 18-KH/ĐU)\n\n" + MARKDOWN
    letter = plan(body, behind=annex)
    assert [task.ordinal for task in letter.tasks] == ["1", "2", "Bảng: 1", "Bảng: 2"]
    assert [one.text for one in letter.deadlines] == ["Tháng 5/2026", "Cuối năm"]
    assert letter.signer is not None
    assert letter.signer.name == "Nguyễn Văn An"


def test_a_clause_knows_the_heading_above_it_and_where_its_parts_stand() -> None:
    letter = plan(WITH_STROKES)
    assert letter.text is not None
    second = letter.tasks[1]
    assert second.context == "CÔNG TÁC TUYÊN TRUYỀN"
    assert {part: letter.text[start:end] for part, (start, end) in second.spans.items()} == {
        "lead": "Ban Xây dựng Đảng",
        "cooperating": "Các chi bộ",
        "time": "Trước ngày 30/3/2026",
    }
    for task in letter.tasks:
        assert letter.text[slice(*task.span)] == task.text
        assert all(letter.text[slice(*one.span)] == one.text for one in task.deadlines)


@pytest.mark.parametrize(
    "table",
    [
        "Thời gian | Nội dung | Người thực hiện\n7h30 - 8h00 | Đón đại biểu | Văn phòng\n8h00 | Khai mạc | Bí thư\n",
        "TT | Nội dung | Đơn vị tính | Số lượng | Kinh phí\n1 | Thuê hội trường | Buổi | 1 | 2.000.000\n",
        "TT | Nội dung | Chủ trì | Thời gian\n | | |\nmột dòng lạc vào bảng\n | | |\n",
        "TT | Họ và tên | Chức vụ | Điện thoại\n1 | Nguyễn Văn An | Bí thư | 0900000000\n",
    ],
)
def test_programmes_of_a_meeting_costs_and_lists_of_persons_give_no_clauses(table: str) -> None:
    assert clauses(plan("1. Các chi bộ đăng ký mô hình.\n" + table))[1:] == []


ROWS = [
    ("TT", "Nội dung công việc", "Đơn vị thực hiện", "", "Thời gian hoàn thành", "Sản phẩm"),
    ("", "", "Chủ trì", "Phối hợp", "", ""),
    ("I", "TUYÊN TRUYỀN", "", "", "", ""),
    ("1", "Mở chuyên mục", "UBND xã", "Văn phòng Đảng ủy\nCác chi bộ", "Tháng 4", "Bài"),
    ("2", "Tổ chức hội nghị quán triệt", "", "Các chi bộ", "Trước ngày 30/3/2026", "01 hội nghị"),
]
READ_OFF_IT: list[Clause] = [
    (
        *("I.1", "Mở chuyên mục", ("UBND xã",), ("Văn phòng Đảng ủy", "Các chi bộ")),
        *(["2026-04"], "Bài"),
    ),
    ("I.2", "Tổ chức hội nghị quán triệt", ("UBND xã",), ("Các chi bộ",), ["2026-03-30"], "01 hội nghị"),
]


def as_docx() -> bytes:
    """The plan as Word makes it: headings in two lines, who leads joined over two rows, a section over all columns."""
    from docx import Document

    document = Document()
    for line in HEAD.format(day="05 tháng 3 năm 2026", subject="Phong trào “Dân vận khéo”").split("\n"):
        document.add_paragraph(line)
    table = document.add_table(rows=len(ROWS), cols=len(ROWS[0]))
    for row, texts in zip(table.rows, ROWS, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    for (top, left), (foot, right) in [
        *(((0, 2), (0, 3)), ((2, 1), (2, 5)), ((3, 2), (4, 2))),
        *(((0, column), (1, column)) for column in (0, 1, 4, 5)),
    ]:
        kept = table.cell(top, left).text
        table.cell(top, left).merge(table.cell(foot, right)).text = kept
    for line in FOOT.split("\n"):
        document.add_paragraph(line)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def test_joined_cells_of_word_hold_for_every_row(tmp_path: object) -> None:
    from dvk_desktop.letters.word import read_docx

    assert clauses(read_text(read_docx(as_docx(), "x", 100_000)[0])) == READ_OFF_IT


def as_pdf(*, lines: bool) -> bytes:
    """The same with drawn `lines` or none, its rows over two pages, the heading repeated."""
    from reportlab.lib.pagesizes import A5, landscape
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Table, TableStyle

    from tests.letters.making import FONT

    pdfmetrics.registerFont(TTFont("Plan", str(FONT)))
    style = ParagraphStyle("plan", fontName="Plan", fontSize=11, leading=13)
    texts = [[Paragraph(cell.replace("\n", "<br/>"), style) for cell in row] for row in ROWS]
    spans = [((2, 0), (3, 0)), ((1, 2), (5, 2)), ((2, 3), (2, 4)), *(((at, 0), (at, 1)) for at in (0, 1, 4, 5))]
    drawn: list[Any] = [("VALIGN", (0, 0), (-1, -1), "TOP"), *(("SPAN", *span) for span in spans)]
    if lines:
        drawn.append(("GRID", (0, 0), (-1, -1), 0.5, "black"))
    table = Table(texts, colWidths=[30, 150, 75, 95, 75, 60], repeatRows=2, style=TableStyle(drawn))
    head = HEAD.format(day="05 tháng 3 năm 2026", subject="Phong trào “Dân vận khéo”")
    said = [Paragraph(line.replace("  ", " "), style) for line in (head + FOOT).split("\n") if line]
    file = io.BytesIO()
    at = len([line for line in head.split("\n") if line])
    SimpleDocTemplate(file, pagesize=landscape(A5)).build([*said[:at], table, *said[at:]])
    return file.getvalue()


@pytest.mark.parametrize("lines", [True, False])
def test_the_lines_of_a_pdf_part_its_cells_or_the_gaps_between_them(lines: bool) -> None:
    from dvk_desktop.letters.portable import read_pdf

    assert clauses(read_text(read_pdf(as_pdf(lines=lines), "x", 100_000))) == READ_OFF_IT


def test_cells_of_an_old_word_file_are_told_apart_by_their_marks() -> None:
    from dvk_desktop.letters.marked_rows import with_rows

    heading, *rows = ["\x07".join(row) + "\x07\x07" for row in (("TT", "Nội dung", "Thời gian"), ("1", "Họp", ""))]
    text = f"Kế hoạch:\r{heading}{''.join(rows)}Hết\r"
    assert with_rows(text, str.strip) == "Kế hoạch:\rTT | Nội dung | Thời gian\r1 | Họp | \r\rHết\r"
