# ruff: noqa: E501 - a paragraph of a letter is a line here
"""Makes the two sample letters that are Word files: `resources/samples/letters/03-….docx` and `05-….docx`.

Run from the project's root: `python .ci/make_sample_letters.py`. Offices and people are invented.
One has a data table and a head in two columns, the other clauses that Word itself numbers.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from docx import Document
from docx.document import Document as Paper
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

FOLDER = Path("resources/samples/letters")


def blank_paper() -> Paper:
    paper = Document()
    paper.core_properties.author = "Văn phòng"
    paper.core_properties.created = paper.core_properties.modified = datetime(2026, 2, 1, 8, 0)
    style = paper.styles["Normal"]
    style.font.name, style.font.size = "Times New Roman", Pt(14)
    section = paper.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin, section.right_margin = Mm(30), Mm(15)
    section.top_margin = section.bottom_margin = Mm(20)
    return paper


def columns(paper: Paper, left: list[str], right: list[str]) -> None:
    row = paper.add_table(rows=1, cols=2).rows[0]
    for cell, lines in zip(row.cells, (left, right), strict=True):
        cell.paragraphs[0].text = lines[0]
        for line in lines[1:]:
            cell.add_paragraph(line)


def paragraphs(paper: Paper, text: str) -> None:
    for line in text.strip().splitlines():
        paper.add_paragraph(line)


def numbered(paper: Paper, texts: list[str]) -> None:
    """Clauses whose numbers are made by Word (a list), so that they are not in the text of the file."""
    for text in texts:
        paragraph = paper.add_paragraph(text)
        properties = paragraph._p.get_or_add_pPr()
        numbering = OxmlElement("w:numPr")
        for tag, value in (("w:ilvl", "0"), ("w:numId", own_list(paper))):
            element = OxmlElement(tag)
            element.set(qn("w:val"), value)
            numbering.append(element)
        properties.append(numbering)


def own_list(paper: Paper) -> str:
    """The id of a decimal list "1.", added to the paper the first time."""
    root = paper.part.numbering_part.element
    if not any(each.get(qn("w:abstractNumId")) == "90" for each in root.findall(qn("w:abstractNum"))):
        abstract = OxmlElement("w:abstractNum")
        abstract.set(qn("w:abstractNumId"), "90")
        level = OxmlElement("w:lvl")
        level.set(qn("w:ilvl"), "0")
        for tag, value in (("w:start", "1"), ("w:numFmt", "decimal"), ("w:lvlText", "%1.")):
            element = OxmlElement(tag)
            element.set(qn("w:val"), value)
            level.append(element)
        abstract.append(level)
        root.insert(0, abstract)
        number = OxmlElement("w:num")
        number.set(qn("w:numId"), "90")
        reference = OxmlElement("w:abstractNumId")
        reference.set(qn("w:val"), "90")
        number.append(reference)
        root.append(number)
    return "90"


def plan() -> None:
    paper = blank_paper()
    columns(
        paper,
        ["ĐẢNG BỘ TỈNH SƠN KHÊ", "ĐẢNG ỦY XÃ SUỐI ĐÁ", "*", "Số 12-KH/ĐU"],
        ["ĐẢNG CỘNG SẢN VIỆT NAM", "Suối Đá, ngày 06 tháng 02 năm 2026"],
    )
    paragraphs(
        paper,
        """
KẾ HOẠCH
thực hiện phong trào thi đua “Dân vận khéo” năm 2026 trên địa bàn xã
-----
Thực hiện Công văn số 215-CV/TU ngày 12/01/2026 của Ban Thường vụ Tỉnh ủy về đẩy mạnh phong trào thi đua “Dân vận khéo” năm 2026 và Hướng dẫn số 08-HD/BTGDVTU ngày 26/01/2026 của Ban Tuyên giáo và Dân vận Tỉnh ủy, Ban Thường vụ Đảng ủy xã ban hành kế hoạch như sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Tạo chuyển biến trong công tác vận động Nhân dân ở từng thôn.
2. Mỗi mô hình có địa chỉ, người phụ trách và kết quả cụ thể.
II. NỘI DUNG, CHỈ TIÊU
1. Các chi bộ thôn xây dựng mỗi thôn ít nhất một mô hình; hoàn thành việc ra mắt trước ngày 30/4/2026.
2. Chỉ tiêu đăng ký của các khối như sau:
""",
    )
    rows = [
        ("TT", "Khối", "Số mô hình tập thể", "Số mô hình cá nhân"),
        ("1", "Cơ quan xã", "3", "2"),
        ("2", "Trường học, trạm y tế", "4", "4"),
        ("3", "Thôn", "11", "6"),
    ]
    table = paper.add_table(rows=0, cols=4)
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    paragraphs(
        paper,
        """
III. TỔ CHỨC THỰC HIỆN
1. Ủy ban nhân dân xã bố trí kinh phí, chỉ đạo các bộ phận chuyên môn tham gia; báo cáo kết quả trong quý III năm 2026.
2. Ủy ban Mặt trận Tổ quốc Việt Nam xã phối hợp với các đoàn thể vận động hội viên hưởng ứng, gắn với xây dựng nông thôn mới.
3. Ban Xây dựng Đảng theo dõi, đôn đốc, tham mưu sơ kết trước ngày 20/6/2026 và tổng kết vào dịp kỷ niệm 96 năm Ngày truyền thống công tác dân vận của Đảng (15/10).
4. Văn phòng Đảng ủy tổng hợp, gửi báo cáo về Tỉnh ủy trước ngày 25 tháng 11 năm 2026.
""",
    )
    columns(
        paper,
        [
            "Nơi nhận:",
            "- Ban Tuyên giáo và Dân vận Tỉnh ủy (để báo cáo),",
            "- Các chi bộ trực thuộc (để thực hiện),",
            "- Lưu Văn phòng Đảng ủy.",
        ],
        ["T/M BAN THƯỜNG VỤ", "BÍ THƯ", "", "Phạm Minh Tuấn"],
    )
    paper.save(str(FOLDER / "03-ke-hoach-dang-uy-suoi-da.docx"))


def front() -> None:
    paper = blank_paper()
    columns(
        paper,
        [
            "ỦY BAN MTTQ VIỆT NAM",
            "PHƯỜNG BẾN NGỰ",
            "BAN THƯỜNG TRỰC",
            "Số: 31/MTTQ-BTT",
            "V/v đăng ký mô hình “Dân vận khéo” ở khu dân cư",
        ],
        ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Bến Ngự, ngày 09 tháng 3 năm 2026"],
    )
    paragraphs(
        paper,
        """
Kính gửi:
- Các tổ chức chính trị - xã hội phường;
- Ban công tác Mặt trận các khu phố.
Căn cứ Kế hoạch số 07-KH/ĐU ngày 10/02/2026 của Đảng ủy phường Bến Ngự về phong trào thi đua “Dân vận khéo” năm 2026, Ban Thường trực Ủy ban MTTQ Việt Nam phường đề nghị:
""",
    )
    numbered(
        paper,
        [
            "Các tổ chức chính trị - xã hội phường vận động đoàn viên, hội viên đăng ký ít nhất một mô hình; khuyến khích mô hình về phân loại rác thải, chuyển đổi số cộng đồng.",
            "Ban công tác Mặt trận các khu phố họp dân, chọn việc thiết thực để đăng ký; gửi phiếu đăng ký về Ban Thường trực trước 17 giờ ngày 31/3/2026.",
            "Đề nghị các khu phố ra mắt mô hình trong tháng 5 năm 2026; ghi lại hình ảnh, số hộ tham gia và nguồn lực đóng góp.",
            "Ban Thường trực tổng hợp, giới thiệu mô hình tiêu biểu trong dịp kỷ niệm 96 năm Ngày truyền thống Mặt trận Tổ quốc Việt Nam (18/11); việc này thực hiện hằng năm./.",
        ],
    )
    columns(
        paper,
        ["Nơi nhận:", "- Như trên;", "- Đảng ủy phường (để b/c);", "- UBND phường (để p/h);", "- Lưu: VT."],
        ["TM. BAN THƯỜNG TRỰC", "CHỦ TỊCH", "", "Võ Thị Kim Ngân"],
    )
    paper.save(str(FOLDER / "05-cong-van-mat-tran-ben-ngu.docx"))


if __name__ == "__main__":
    plan()
    front()
