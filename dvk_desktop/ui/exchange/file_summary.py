"""Above the rows of a file that is looked through: from whom, what it comes to, what must be answered first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from html import escape

from PySide6.QtCore import QCoreApplication, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.choices import choice_label
from dvk_desktop.ui.common.flow_row import FlowRow
from dvk_desktop.ui.common.labels import written
from dvk_desktop.ui.common.list_page import LOW
from dvk_desktop.ui.common.page import Strip
from dvk_desktop.ui.common.theme import Look
from dvk_desktop.ui.exchange.batch import Entry
from dvk_desktop.ui.exchange.cards import Asked, QuestionCard
from dvk_desktop.ui.exchange.file_questions import asked_of
from dvk_desktop.ui.exchange.photo_card import PhotoCard
from dvk_desktop.ui.exchange.sender_card import SenderCard
from dvk_desktop.ui.exchange.values import equation
from dvk_desktop.usecases.exchange.photos import OF
from dvk_desktop.usecases.exchange.plan import Fate, FilePlan
from dvk_desktop.usecases.exchange.sending_again import asks_again

translate = QCoreApplication.translate
MOST_LINES = 4
TIGHT = 600  # pixels of window height (at 14 px text) under which an open question leaves room for one line
LEFT = frozenset({Fate.SKIPPED, Fate.REJECTED, Fate.OUTSIDE})
_LINKS = Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard


class FileSummary(Strip):
    """Shows one `Entry`. `answered(code, option, reason, for_all)`: somebody answered a question of the file, or of all
    files that ask the same; `earlier_wanted`: somebody wants to see when it was taken in before; `fate_wanted`: only
    the rows with this fate ("" for all); `retry_wanted`: read the file again; `password_wanted`: it is locked with a
    password; `mapping_wanted`: say what the columns of a foreign table are; `sender_told(unit)`: a form for everybody
    is from this one; `differing_wanted(code)`: show the cells that this question is about; `message_wanted`:
    copy what to write to the sender of a file that is of no use; `drop_wanted`: leave it out."""

    answered = Signal(str, str, str, bool)
    fate_wanted = Signal(str)
    earlier_wanted = Signal()
    retry_wanted = Signal()
    password_wanted = Signal()
    mapping_wanted = Signal()
    sender_told = Signal(str)
    differing_wanted = Signal(str)
    message_wanted = Signal()
    drop_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._entry: Entry | None = None
        self._alike: Mapping[str, int] = {}
        self._was = (False, False)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 8, 16, 8)
        self._column.setSpacing(4)

    def show_entry(self, entry: Entry | None, alike: Mapping[str, int]) -> None:
        """Show `entry`, or nothing. `alike`: question code → how many files ask it."""
        self._entry, self._alike, self._was = entry, alike, self._heights
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.setVisible(entry is not None)
        if entry is None:
            return
        plan = entry.plan
        about = " · ".join(part for part in (plan.sender_name, choice_label("workbook", plan.kind)) if part)
        if not self._is_low:
            self._say(entry.name, "section")
            if plan.readable:
                self._say(about, "secondary")
        else:  # every line counts, and who sent it stands in the list
            self._say(entry.name, "emphasis")
        if plan.rows:
            self._column.addWidget(self._fates(plan))
        texts = [(text, "") for text in _said(entry)]
        if self._heights[1] and any(not each.chosen for each in asked_of(entry)):
            texts = _in_one(texts)
        for text, tip in texts:
            self._say(text, "", tip)
        if plan.models and not plan.applied:
            self._column.addWidget(self._whose_photo(entry))
        if plan.senders and not plan.is_untouched:
            card = SenderCard(plan.senders, plan.read.filler if plan.read else "", self._look, self)
            card.picked.connect(self.sender_told)
            self._column.addWidget(card)
        waits = False
        for asked in self._in_sight(list(asked_of(entry))):
            asked = replace(asked, alike=alike.get(asked.code, 0), of_files=True)
            question = QuestionCard(asked, self._look, open_=not plan.applied, waits=waits, parent=self)
            waits = waits or not asked.chosen
            question.look_wanted.connect(partial(self.differing_wanted.emit, asked.code))
            question.answered.connect(partial(self.answered.emit, asked.code))
            self._column.addWidget(question)
        row = FlowRow(self)
        for title, signal, role in self._offers(entry):
            button = QPushButton(title, self)
            button.setProperty("role", role)
            button.clicked.connect(signal)
            row.add(button)
        if row.count():
            self._column.addWidget(row)
        else:
            row.deleteLater()

    def _whose_photo(self, entry: Entry) -> PhotoCard:
        card = PhotoCard(entry.plan, self._look, self)
        card.picked.connect(lambda record: self.answered.emit(OF, record, "", False))
        return card

    def _offers(self, entry: Entry) -> Iterator[tuple[str, SignalInstance, str]]:
        """What can be done with the whole file besides answering: title, signal, look of the button."""
        plan = entry.plan
        if plan.already_imported and plan.file_in:
            yield translate("exchange", "Xem lần nhận trước"), self.earlier_wanted, "link"
        if entry.may_be_retried:
            yield translate("exchange", "Thử lại"), self.retry_wanted, "primary"
        if plan.kind == "foreign" and not plan.applied:
            role = "primary" if plan.needs_mapping else ""
            yield translate("exchange", "Ghép cột…"), self.mapping_wanted, role
        if entry.wants_password:
            yield translate("exchange", "Nhập mật khẩu…"), self.password_wanted, "primary"
        if asks_again(plan) and not plan.applied:
            role = "primary" if plan.is_untouched else ""
            yield translate("exchange", "Chép tin nhắn gửi lại"), self.message_wanted, role
        if plan.is_untouched and not plan.applied:
            yield translate("exchange", "Bỏ file này ra"), self.drop_wanted, ""

    def _in_sight(self, asked: list[Asked]) -> list[Asked]:
        """In a low window one question at a time, and what was answered once all are."""
        still = [each for each in asked if not each.chosen]
        return still[:1] if still and self._is_low else asked

    @property
    def _is_low(self) -> bool:
        return self.window().height() < self._look.sizes.column(LOW)

    @property
    def _heights(self) -> tuple[bool, bool]:
        return self._is_low, self.window().height() < self._look.sizes.column(TIGHT)

    def fit(self) -> None:
        """The window has another height: say more or less."""
        if self._entry is not None and self._heights != self._was:
            self.show_entry(self._entry, self._alike)

    def _say(self, text: str, role: str, tip: str = "") -> None:
        label = written(text, self, role)
        label.setToolTip(tip)
        self._column.addWidget(label)

    def _fates(self, plan: FilePlan) -> QWidget:
        """The equation; a click on one of its terms shows only those rows, another click all of them."""
        head, _, terms = equation(plan.counts).partition(" = ")
        fates = [fate for fate in Fate if plan.counts.get(fate)]
        linked = (f'<a href="{fate}">{escape(term)}</a>' for fate, term in zip(fates, terms.split(" + "), strict=True))
        label = QLabel(f"{escape(head)} = {' + '.join(linked)}", self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setTextInteractionFlags(_LINKS)
        label.setAccessibleName(equation(plan.counts))
        label.setToolTip(translate("exchange", "Bấm vào một phần để chỉ xem các dòng đó, bấm lần nữa để xem tất cả"))
        label.linkActivated.connect(self.fate_wanted)
        return label


def _in_one(texts: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """How many sentences there are, which the tip has; a single one as it is."""
    if len(texts) < 2:
        return texts
    many = translate("exchange", "Còn {0} điều cần biết về file này (rê chuột vào đây để đọc).")
    return [(many.format(format_number(len(texts))), "\n".join(text for text, _ in texts))]


def _said(entry: Entry) -> Iterator[str]:
    """What the whole file has to say; what is said of a row stands beside the row."""
    plan = entry.plan
    if plan.already_imported and not plan.applied:
        head = translate("exchange", "File này đã nhận trước đây.")
        if entry.earlier:
            head = translate("exchange", "File này đã nhận ngày {0}.").format(entry.earlier)
        left = sum(plan.counts.get(fate, 0) for fate in LEFT) if plan.rows else 0
        same = translate("exchange", "Nội dung giống hệt lần trước, không có gì mới để nhận.")
        if left:
            same = translate("exchange", "Còn {0} dòng lần trước để lại: sửa hoặc chọn nhận ngay ở đây.").format(
                format_number(left)
            )
        yield f"{head} {same}"
    listed = plan.already_imported and not plan.rows
    of_file = [p for p in plan.problems if p.code != "needs_answer" and (listed or not p.cell)]
    of_rows = ("row.outside", "row.left_out")
    if plan.is_untouched and not any(problem.code == "file.nothing_filled" for problem in of_file):
        of_file = []
        yield translate("exchange", "Phiếu chưa ghi gì: không có dòng nào được ghi thêm.")
    texts = list(dict.fromkeys(problem.message for problem in of_file if problem.code not in of_rows))
    yield from texts[:MOST_LINES]
    if len(texts) > MOST_LINES:
        yield translate("exchange", "… và {0} chỗ nữa").format(format_number(len(texts) - MOST_LINES))
