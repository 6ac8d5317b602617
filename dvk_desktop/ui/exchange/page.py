"""The page `Nhận, gửi Excel`."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from dvk_desktop.ui.common.actions import Action, Needs
from dvk_desktop.ui.common.choices import choice_list
from dvk_desktop.ui.common.dialogs import Question
from dvk_desktop.ui.common.empty_state import EmptyState
from dvk_desktop.ui.common.list_config import ListConfig
from dvk_desktop.ui.common.list_filters import ListFilter
from dvk_desktop.ui.common.list_page import ListPage
from dvk_desktop.ui.common.page import Page
from dvk_desktop.ui.common.tabbed_page import PageTab, TabbedPage
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.exchange.awaiting import AwaitPage
from dvk_desktop.ui.exchange.columns import (
    ConflictView,
    conflict_columns,
    files_in_columns,
    files_out_columns,
)
from dvk_desktop.ui.exchange.deciding import OPTIONS, DecideController, conflict_views
from dvk_desktop.ui.exchange.inspections import (
    inspect_conflict,
    inspect_file_in,
    inspect_file_out,
)
from dvk_desktop.ui.exchange.receiving import ReceiveController, ReceivePage
from dvk_desktop.ui.exchange.send_choices import KINDS
from dvk_desktop.ui.exchange.sending import SendController, SendPage
from dvk_desktop.ui.exchange.taking import Frame, Taking
from dvk_desktop.ui.exchange.undo_question import LAST, undo_question, undo_several
from dvk_desktop.ui.exchange.values import ordinal
from dvk_desktop.usecases.exchange.rows import FileInRow, FileOutRow, UndoPreview
from dvk_desktop.usecases.services import Services
from dvk_desktop.usecases.units.fields import UNIT

__all__ = ["LAST", "make_page", "question_of_undoing"]

translate = QCoreApplication.translate
COLLECTING = frozenset({"province", "district"})
"""Levels whose day begins with who has not sent."""


def make_page(bench: Workbench, services: Services) -> Page:
    """`Nhận`, `Gửi`, `Còn thiếu`, `Cần quyết định`."""
    page = TabbedPage(
        (
            PageTab(
                "receive",
                translate("exchange", "Nhận"),
                lambda: _receive(bench, services, lambda cover: page.cover(cover), lambda: page.uncover()),
            ),
            PageTab("send", translate("exchange", "Gửi"), lambda: _send(bench, services)),
            PageTab("missing", translate("exchange", "Còn thiếu"), lambda: AwaitPage(bench, services)),
            PageTab("decide", translate("exchange", "Cần quyết định"), lambda: _decide(bench, services)),
        )
    )
    if _level(services) in COLLECTING:
        page.open_tab("missing")
    return page


def question_of_undoing(imports: Sequence[tuple[FileInRow, UndoPreview]]) -> Question:
    """What is said before files that were taken in are taken back, the newest first. Answers: undo, leave; of several
    also `LAST`."""
    return undo_question(*imports[0]) if len(imports) == 1 else undo_several(imports)


def _level(services: Services) -> str:
    """The level of the office. One record by its id: a millisecond."""
    with services.store.read() as reading:
        return reading.get(UNIT, services.store.office.unit).level or ""


def _receive(bench: Workbench, services: Services, cover: Callable[[Page], None], uncover: Callable[[], None]) -> Page:
    controller = ReceiveController(bench, services)
    actions = (
        Action(
            "choose",
            translate("exchange", "Chọn file…"),
            lambda: taking.choose_files(),
            "Ctrl+O",
            primary=True,
            icon="add",
        ),
        Action("folder", translate("exchange", "Quét thư mục…"), lambda: taking.choose_folder()),
        Action("paste", translate("exchange", "Dán từ Zalo, Excel"), lambda: page.paste()),
        Action("remembered", translate("exchange", "Cách ghép cột đã nhớ…"), controller.show_remembered),
        Action(
            "open",
            translate("exchange", "Mở file đã nhận"),
            controller.open_original,
            needs=Needs.ONE,
            tip=translate("exchange", "Mở bản chép chỉ đọc của file gốc; bản gốc giữ nguyên trong máy"),
        ),
        Action(
            "again",
            translate("exchange", "Xem lại từng dòng"),
            controller.look_again,
            needs=Needs.ONE,
            tip=translate(
                "exchange", "Mở lại các dòng của file: dòng còn lỗi hoặc bỏ lại lần trước thì sửa, nhận tại đây"
            ),
        ),
        Action("errors", translate("exchange", "Tạo file trả lại"), controller.make_error_workbook, needs=Needs.ONE),
        Action("receipt", translate("exchange", "Chép tin xác nhận"), controller.copy_receipt, needs=Needs.ONE),
        Action("undo", translate("exchange", "Hoàn tác…"), controller.undo, needs=Needs.ONE),
        Action("redo", translate("exchange", "Nhận lại"), controller.redo, needs=Needs.ONE, hidden=True),
    )
    config: ListConfig[FileInRow] = ListConfig(
        key="exchange.receive",
        columns=files_in_columns(),
        source=services.exchanged.files_in,
        row_id=lambda row: row.id,
        empty=EmptyState(
            translate("exchange", "Chưa nhận file nào"),
            translate(
                "exchange",
                "Các phiếu đơn vị điền và gửi lại được nhận ở đây. Kéo thả nhiều file hoặc cả thư mục vào cửa sổ; "
                "chương trình cho xem trước từng dòng sẽ thêm, sửa hay bị lỗi, rồi mới ghi.",
            ),
            ("choose", "folder"),
        ),
        filters=(
            ListFilter("kind", translate("exchange", "Loại"), lambda: choice_list("workbook")),
            ListFilter("state", translate("exchange", "Tình trạng"), lambda: choice_list("file_in_state")),
        ),
        inspect=inspect_file_in,
        as_line=lambda row: f"{row.name} ({row.sender_name})",
    )
    page = ReceivePage(config, bench, actions)
    taking = Taking(bench, services, Frame(page, cover, uncover, page.select_record, page.reload))
    page.taking = taking
    controller.attach(page)
    return page


def _send(bench: Workbench, services: Services) -> Page:
    controller = SendController(bench, services)
    actions = (
        Action("create", translate("exchange", "Tạo file"), controller.create, "Ctrl+N", primary=True, icon="add"),
        Action("folder", translate("exchange", "Mở thư mục"), controller.open_folder, needs=Needs.ONE, icon="folder"),
        Action("letter", translate("exchange", "Chép tin gửi kèm"), controller.copy_letter, needs=Needs.SOME),
    )
    config: ListConfig[FileOutRow] = ListConfig(
        key="exchange.send",
        columns=files_out_columns(),
        source=services.exchanged.files_out,
        row_id=lambda row: row.id,
        empty=EmptyState(
            translate("exchange", "Chưa tạo file nào"),
            translate(
                "exchange",
                "Phiếu giao nhiệm vụ, phiếu đăng ký, phiếu chấm điểm, kết quả và gói dữ liệu được tạo ở đây, mỗi "
                "đơn vị một file. Nơi nhận chỉ cần Excel; khi file trở về thì nhận ở thẻ “Nhận”.",
            ),
            ("create",),
        ),
        filters=(
            ListFilter(
                "kind",
                translate("exchange", "Loại"),
                lambda: [(code, name) for code, name in choice_list("workbook") if code in KINDS],
            ),
            ListFilter("state", translate("exchange", "Tình trạng"), lambda: choice_list("file_out_state")),
        ),
        inspect=inspect_file_out,
        open=lambda row: controller.open_folder(),
        as_line=lambda row: f"{row.receiver_name}: {row.name}",
    )
    page = SendPage(config, bench, actions)
    page.controller = controller
    controller.attach(page)
    return page


def _decide(bench: Workbench, services: Services) -> Page:
    controller = DecideController(bench, services)

    def option(number: int, name: str) -> Action:
        title = translate("exchange", "Chọn giá trị {0}").format(ordinal(number))
        later = number > 2  # the third value and further ones are chosen beside the list
        return Action(name, title, lambda: controller.take(number), "", Needs.SOME, hidden=later)

    actions = (
        option(1, "first"),
        option(2, "second"),
        Action("other", translate("exchange", "Nhập giá trị khác…"), controller.enter_other, "F2", Needs.ONE),
        Action(
            "alike",
            translate("exchange", "Áp dụng cho các dòng giống vậy…"),
            controller.settle_alike,
            needs=Needs.ONE,
            tip=translate("exchange", "Chọn một lần cho mọi dòng cùng mục, do cùng các nơi ghi khác nhau"),
        ),
        *(option(number, f"option_{number}") for number in range(3, OPTIONS + 1)),
    )
    config: ListConfig[ConflictView] = ListConfig(
        key="exchange.decide",
        columns=conflict_columns(),
        source=conflict_views(services),
        row_id=lambda view: view.id,
        empty=EmptyState(
            translate("exchange", "Không có gì cần quyết định"),
            translate(
                "exchange",
                "Khi hai nơi sửa cùng một mục thành hai giá trị khác nhau, cả hai được giữ và chờ chọn ở đây.",
            ),
            icon="status-done",
        ),
        inspect=inspect_conflict,
    )
    page = ListPage(config, bench, actions)
    controller.attach(page)
    return page
