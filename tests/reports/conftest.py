"""What the tests of papers share: the renderer, sample papers, and the reading back of a PDF."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

import pypdfium2
import pytest

from dvk_desktop.reports.render import PaperRenderer
from dvk_desktop.usecases.reports.chart import BarChart, Series
from dvk_desktop.usecases.reports.paper import (
    BulletList,
    Column,
    Head,
    Heading,
    Paper,
    Paragraph,
    Run,
    Signature,
    Table,
)

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@dataclass(frozen=True)
class Read:
    """A PDF read back: text of each page, sizes of the pages, boxes of all visible letters by page."""

    pages: tuple[str, ...]
    sizes: tuple[tuple[float, float], ...]
    boxes: tuple[tuple[tuple[float, float, float, float], ...], ...]

    @property
    def squeezed(self) -> str:
        """All text without white space."""
        return "".join("".join(self.pages).split())


def read_pdf(data: bytes) -> Read:
    pages, sizes, boxes = [], [], []
    document = pypdfium2.PdfDocument(data)
    for page in document:
        text = page.get_textpage()
        # pdfium gives a hyphen at the end of a line as U+0002 or U+FFFE
        pages.append(text.get_text_range().replace("\x02", "-").replace("\ufffe", "-"))
        sizes.append(page.get_size())
        boxes.append(tuple(text.get_charbox(index) for index in range(text.count_chars())))
        text.close()
        page.close()
    document.close()
    return Read(tuple(pages), tuple(sizes), tuple(boxes))


@pytest.fixture(scope="session")
def read() -> Callable[[bytes], Read]:
    return read_pdf


@pytest.fixture(scope="session")
def renderer() -> PaperRenderer:
    return PaperRenderer(RESOURCES)


@pytest.fixture(scope="session")
def squeeze() -> Callable[[str], str]:
    return lambda text: "".join(unicodedata.normalize("NFC", text).split())


@pytest.fixture
def chart() -> BarChart:
    return BarChart(
        ("Phát triển kinh tế", "Văn hóa - xã hội", "Xây dựng Đảng, hệ thống chính trị"),
        (Series("Đăng ký", (1204, 1217, 0)), Series("Được công nhận", (98, None, 95))),
        "Biểu đồ 1. Mô hình theo lĩnh vực",
    )


@pytest.fixture
def report(chart: BarChart) -> Paper:
    """A year report with headings, a table in two heading rows and a chart."""
    figures = Table(
        (
            Column("Lĩnh vực"),
            Column("Tập thể", "Đăng ký", none_text="–"),
            Column("Cá nhân", "Đăng ký", none_text="–"),
            Column("Điểm bình quân"),
        ),
        (("Kinh tế", 1204, None, Decimal("87.5")), ("Quốc phòng - an ninh", 867, 0, Decimal("1234.25"))),
        total=("Tổng cộng", 2071, 0, None),
        title="Biểu 1. Số liệu theo lĩnh vực",
    )
    return Paper(
        "state",
        date(2025, 11, 5),
        Head(
            "Ủy ban nhân dân tỉnh Lâm Đồng", "Ủy ban nhân dân xã Hòa Ninh", "/BC-UBND", "Hòa Ninh", "ngày 05 tháng 11"
        ),
        "Báo cáo",
        "Kết quả phong trào thi đua “Dân vận khéo” năm 2025",
        blocks=(
            Heading(1, "I. Công tác lãnh đạo, chỉ đạo"),
            Paragraph((Run("Ngữ nghĩa, lễ nghi, CẬU, HỖ TRỢ, ẵm bế; ", bold=True), Run("đường, Đảng.", italic=True))),
            BulletList(("Tuyên truyền 45 hội nghị;", "Tổ chức 03 lớp tập huấn.")),
            figures,
            chart,
            Paragraph("Trên đây là báo cáo kết quả năm 2025."),
        ),
        signature=Signature("TM. Ủy ban nhân dân\nKT. Chủ tịch", "Phó Chủ tịch", "Nguyễn Hữu Mỹ"),
        copies=("Ủy ban nhân dân tỉnh (để b/c)", "Lưu: VT, VHXH"),
    )


@pytest.fixture
def letter() -> Paper:
    """A party công văn with three addressees."""
    return Paper(
        "party",
        date(2025, 9, 20),
        Head(
            "Đảng bộ tỉnh Lâm Đồng",
            "Đảng ủy phường B’Lao",
            "134-CV/ĐU",
            "B’Lao",
            "ngày 20 tháng 9 năm 2025",
            "đôn đốc báo cáo kết quả phong trào thi đua “Dân vận khéo”",
        ),
        addressees=("Chi bộ Tổ dân phố 1", "- Ủy ban Mặt trận Tổ quốc phường;", "Trường THCS Lý Tự Trọng"),
        blocks=(Paragraph("Đề nghị gửi báo cáo trước ngày 30/9/2025."),),
        signature=Signature("TM. Ban Thường vụ", "Phó Bí thư", "K’Brừm Thị Nguyệt"),
        copies=("Như kính gửi", "Lưu Văn phòng Đảng ủy"),
    )
