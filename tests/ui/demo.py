"""A made-up page with many rows, to try the frame on: nothing of it belongs to the program."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from functools import partial

from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from dvk_desktop.domain.text import fold
from dvk_desktop.ui.common.actions import Action, Needs
from dvk_desktop.ui.common.change_hub import ChangeHub
from dvk_desktop.ui.common.columns import Align, ListColumn, Status, Tone, status_column
from dvk_desktop.ui.common.empty_state import EmptyState
from dvk_desktop.ui.common.form import RecordForm
from dvk_desktop.ui.common.inspector import Fact, Inspection, Section
from dvk_desktop.ui.common.list_filters import ListFilter
from dvk_desktop.ui.common.list_page import ListConfig, ListPage
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.reference_editor import ReferenceProvider
from dvk_desktop.ui.common.tabbed_page import PageTab, TabbedPage
from dvk_desktop.ui.common.theme import Look
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.jobs import JobRunner
from dvk_desktop.usecases.fields import Field, FieldKind
from dvk_desktop.usecases.listing import ListQuery
from tests.ui.forgetful import NoActs, NoDrafts, ShortMemory

OTHERS = (
    "obligations",
    "practice_models",
    "activities",
    "evaluations",
    "rewards",
    "exchange",
    "reports",
    "units",
    "settings",
)
NOW = datetime(2026, 10, 12, 10, 42)
SUBJECTS = (
    "Kế hoạch triển khai thực hiện phong trào thi đua “Dân vận khéo” năm 2026 trên địa bàn xã",
    "V/v báo cáo kết quả 6 tháng đầu năm",
    "HƯỚNG DẪN XÂY DỰNG MÔ HÌNH “NỮ DÂN VẬN KHÉO” GẮN VỚI GIỮ GÌN NẾP SỐNG VĂN MINH, XỬ LÝ RÁC THẢI TỪ HỘ GIA ĐÌNH",
    "Chỉ thị về tăng cường công tác dân vận của hệ thống chính trị",
    "Kết luận kiểm tra việc thực hiện Quy chế dân chủ ở cơ sở tại các thôn, tổ dân phố sau sắp xếp đơn vị hành chính",
)
ISSUERS = ("Ban Dân vận Tỉnh ủy", "Đảng ủy xã", "Ủy ban nhân dân xã", "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh")
STATUSES = (
    Status("Cần bổ sung", Tone.WAIT, "status-half"),
    Status("Quá hạn 12 ngày", Tone.LATE),
    Status("Đã xử lý xong", Tone.OK),
    Status("Chờ ý kiến lãnh đạo", Tone.WAIT),
    Status("Hai nơi sửa khác nhau", Tone.DECIDE),
    Status("Chưa làm"),
    Status("Đang xử lý", Tone.QUIET, "status-half"),
    Status("Trả lại, chờ bổ sung", Tone.WAIT, "status-returned"),
    Status("Không có hạn", Tone.QUIET, "status-none"),
    Status("Đã chốt danh mục", Tone.QUIET, "status-lock"),
    Status("Chuyển đơn vị kế thừa", Tone.QUIET, "status-moved"),
)
FIELDS = (
    Field("number_full", FieldKind.NUMBER, required=True),
    Field("date", FieldKind.DATE),
    Field("issuer", FieldKind.REFERENCE, references="unit"),
    Field("urgency", FieldKind.CHOICE, choices="demo"),
    Field("score", FieldKind.DECIMAL, minimum=Decimal(0), maximum=Decimal(100)),
    Field("amount", FieldKind.MONEY),
    Field("phone", FieldKind.PHONE),
    Field("internal", FieldKind.BOOLEAN),
    Field("subject", FieldKind.LONG_TEXT, required=True, width=0),
    Field("recipients", FieldKind.LIST),
)
LABELS = {
    "field.demo.number_full": "Số, ký hiệu",
    "field.demo.date": "Ngày văn bản",
    "field.demo.issuer": "Cơ quan ban hành",
    "field.demo.urgency": "Độ khẩn",
    "field.demo.score": "Điểm",
    "field.demo.amount": "Kinh phí hỗ trợ",
    "field.demo.phone": "Điện thoại",
    "field.demo.internal": "Lưu hành nội bộ",
    "field.demo.subject": "Trích yếu",
    "field.demo.recipients": "Nơi nhận",
    "choice.demo.normal": "Thường",
    "choice.demo.urgent": "Khẩn",
}
UNITS = [("u1", "Thôn Phường Hậu"), ("u2", "Tổ dân phố số 3"), ("u3", "Thôn Đông Ngữ"), ("u4", "Xã Hữu Lễ")]


@dataclass(frozen=True, slots=True)
class Letter:
    """A row of the demo list."""

    id: str
    arrival: int
    number: str
    day: str
    issuer: str
    subject: str
    due: str
    status: Status


def letter(key: int) -> Letter:
    return Letter(
        id=f"letter-{key}",
        arrival=key,
        number=f"{key % 400 + 1}-KH/BDVTU" if key % 3 else f"{key % 90 + 1}/2026/QĐ-UBND-BCĐPTTĐ",
        day=f"{key % 28 + 1:02d}/{key % 12 + 1:02d}/2026",
        issuer=ISSUERS[key % len(ISSUERS)],
        subject=SUBJECTS[key % len(SUBJECTS)],
        due=f"{key % 28 + 1:02d}/12/2026" if key % 4 else "",
        status=STATUSES[key % len(STATUSES)],
    )


class Letters:
    """A source of `count` rows. `asked` counts how often rows were asked for."""

    def __init__(self, count: int) -> None:
        self.count = count
        self.asked = 0
        self.gone: set[int] = set()
        self.queries: list[ListQuery] = []

    def keys(self, query: ListQuery) -> Sequence[int]:
        self.queries.append(query)
        keys: Sequence[int] = range(1, self.count + 1)
        if query.text:
            wanted = fold(query.text)
            hits = [n for n, subject in enumerate(SUBJECTS) if wanted in fold(subject)]
            keys = [key for key in keys if key % len(SUBJECTS) in hits]
        if "issuer" in query.filters:
            keys = [key for key in keys if ISSUERS[key % len(ISSUERS)] == query.filters["issuer"]]
        if query.sort == "subject":
            keys = sorted(keys, key=lambda key: (key % len(SUBJECTS), key))
        return list(reversed(keys)) if query.descending else keys

    def all(self, query: ListQuery | None = None) -> Sequence[Letter]:
        return self.rows(self.keys(query or ListQuery()))

    def key_of(self, record: str, query: ListQuery | None = None) -> int | None:
        return int(record.removeprefix("letter-"))

    def rows(self, keys: Sequence[int]) -> Sequence[Letter]:
        self.asked += 1
        return [letter(key) for key in keys if key not in self.gone]


COLUMNS: tuple[ListColumn[Letter], ...] = (
    ListColumn("arrival", "Số đến", lambda row: str(row.arrival), 76, Align.RIGHT),
    ListColumn("number", "Số, ký hiệu", lambda row: row.number, 120, breaks_after="/-"),
    ListColumn("day", "Ngày", lambda row: row.day, 92, Align.RIGHT),
    ListColumn(
        "subject", "Cơ quan ban hành – trích yếu", lambda row: row.subject, 0, second=lambda row: row.issuer, bold=False
    ),
    ListColumn("due", "Hạn", lambda row: row.due, 92, Align.RIGHT),
    status_column("status", "Tình trạng", lambda row: row.status),
    ListColumn("handler", "Người xử lý", lambda row: "Nguyễn Thị Hữu Nghị", 140, shown=False),
)


def inspect(row: Letter) -> Inspection:
    return Inspection(
        title=row.subject,
        subtitle=f"{row.number} ngày {row.day}",
        status=row.status,
        facts=(
            Fact("Cơ quan ban hành", row.issuer),
            Fact("Số đến", str(row.arrival)),
            Fact("Hạn", row.due),
            Fact("Người xử lý", "Đồng chí Nguyễn Thị Hữu Nghị, Phó Trưởng ban Thường trực"),
        ),
        sections=(
            Section("Việc phải làm", (Fact("Báo cáo", status=STATUSES[1]), Fact("Kế hoạch", status=STATUSES[2]))),
            Section("Căn cứ", lines=("Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Trung ương",), folded=True),
        ),
        buttons=("submit", "give"),
    )


def make_bench(look: Look, jobs: JobRunner) -> Workbench:
    return Workbench(
        jobs=jobs,
        hub=ChangeHub(),
        look=look,
        clock=lambda: NOW,
        drafts=NoDrafts(),
        memory=ShortMemory(),
        log=NoActs(),
    )


def letter_page(bench: Workbench, source: Letters, key: str = "demo.in") -> ListPage[Letter]:
    """The list of letters with its actions, which do nothing but say so."""
    names = (
        Action("new", "Nhập văn bản", lambda: bench.notify("Nhập văn bản"), "Ctrl+N", primary=True),
        Action("task", "Ghi việc không có văn bản", lambda: bench.notify("Ghi việc"), icon="add"),
        Action("give", "Giao xuống…", lambda: bench.notify("Giao xuống"), needs=Needs.SOME),
        Action("submit", "Ghi đã nộp", lambda: bench.notify("Đã ghi 1 việc đã nộp.", lambda: None), needs=Needs.ONE),
        Action("draft", "Soạn văn bản triển khai", lambda: bench.notify("Soạn"), needs=Needs.ONE),
        Action("book", "In sổ văn bản đến", lambda: bench.notify("In sổ"), "Ctrl+P", prints=True),
    )
    config: ListConfig[Letter] = ListConfig(
        key=key,
        columns=COLUMNS,
        source=source,
        row_id=lambda row: row.id,
        empty=EmptyState(
            "Chưa có văn bản đến nào",
            "Văn bản của cấp trên gửi về được vào sổ ở đây, để từng việc trong văn bản được theo dõi đến khi xong. "
            "Kéo một file Word, PDF vào cửa sổ này, hoặc chọn một trong hai cách dưới đây.",
            ("new", "task"),
        ),
        record_types=frozenset({"directive"}),
        year_filter="year",
        filters=(ListFilter("issuer", "Cơ quan ban hành", lambda: [(name, name) for name in ISSUERS]),),
        inspect=inspect,
        as_line=lambda row: f"{row.number}: {row.subject}",
    )
    return ListPage(config, bench, names)


class FormPage(Page):
    """A form filled in partly, some of it wrong."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        provider = ReferenceProvider(
            lambda text: [unit for unit in UNITS if fold(text) in fold(unit[1])],
            lambda record: dict(UNITS)[record],
            lambda text, use: use("new", text),
        )
        self.form = RecordForm(
            "demo", FIELDS, bench, providers={"unit": provider}, choices={"demo": ("normal", "urgent")}, columns=2
        )
        inside = QWidget()
        inside.setProperty("role", "page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 16, 24, 16)
        column.addWidget(self.form)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)


def demo_pages(bench: Workbench, source: Letters) -> dict[str, Callable[[], QWidget]]:
    """A page for every entry of the navigation."""

    def label(text: str) -> QWidget:
        return QLabel(text)

    return {
        "home": lambda: FormPage(bench),
        "directives": lambda: TabbedPage(
            (
                PageTab("in", "Văn bản đến", lambda: letter_page(bench, source)),
                PageTab("out", "Văn bản đi", lambda: letter_page(bench, Letters(0), "demo.out")),
                PageTab("calendar", "Lịch", lambda: label("Lịch")),
            )
        ),
        **{key: partial(label, key) for key in OTHERS},
    }
