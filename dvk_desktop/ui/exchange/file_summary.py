"""Above the rows of a file that is looked through: from whom, what it comes to, what must be answered first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.choices import choice_label
from dvk_desktop.ui.common.theme import Look
from dvk_desktop.ui.exchange.batch import Entry
from dvk_desktop.ui.exchange.values import equation
from dvk_desktop.usecases.exchange.plan import Fate, FilePlan, Question

translate = QCoreApplication.translate
MOST_LINES = 4
_LINKS = Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question with its possible answers (option, what the button says); `chosen`: the answer given, "" if none."""

    code: str
    title: str
    text: str
    answers: tuple[tuple[str, str], ...]
    proposed: str
    chosen: str


class FileSummary(QWidget):
    """Shows one `Entry`. `answered(code, option)`: somebody answered a question of the file; `earlier_wanted`: somebody
    wants to see when it was taken in before; `fate_wanted`: only the rows with this fate ("" for all);
    `retry_wanted`: read the file again."""

    answered = Signal(str, str)
    fate_wanted = Signal(str)
    earlier_wanted = Signal()
    retry_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName("filter-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 8, 16, 8)
        self._column.setSpacing(4)

    def show_entry(self, entry: Entry | None) -> None:
        """Show `entry`, or nothing."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.setVisible(entry is not None)
        if entry is None:
            return
        self._say(entry.name, "section")
        plan = entry.plan
        if plan.readable:
            self._say(
                " · ".join(part for part in (plan.sender_name, choice_label("workbook", plan.kind)) if part),
                "secondary",
            )
            if plan.rows:
                self._column.addWidget(self._fates(plan))
        for text in _said(entry):
            self._say(text, "")
        for asked in _asked(entry):
            self._column.addWidget(self._question(asked, plan.applied))
        if plan.already_imported and plan.file_in:
            link = QPushButton(translate("exchange", "Xem lần nhận trước"), self)
            link.setProperty("role", "link")
            link.clicked.connect(self.earlier_wanted)
            self._column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        if entry.may_be_retried:
            again = QPushButton(translate("exchange", "Thử lại"), self)
            again.setProperty("role", "primary")
            again.clicked.connect(self.retry_wanted)
            self._column.addWidget(again, 0, Qt.AlignmentFlag.AlignLeft)

    def _say(self, text: str, role: str) -> None:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if role:
            label.setProperty("role", role)
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

    def _question(self, asked: _Asked, applied: bool) -> QWidget:
        card = QFrame(self)
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(6)
        picture = QLabel(card)
        picture.setPixmap(self._look.pixmap("status-done" if asked.chosen else "status-decide", _tone(asked)))
        title = QLabel(asked.title, card)
        title.setProperty("role", "emphasis")
        title.setWordWrap(True)
        head.addWidget(picture)
        head.addWidget(title, 1)
        column.addLayout(head)
        text = QLabel(asked.text, card)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        column.addWidget(text)
        row = QHBoxLayout()
        row.setSpacing(8)
        for option, title_of_option in asked.answers:
            button = QPushButton(title_of_option, card)
            button.setEnabled(not applied)
            if option == (asked.chosen or asked.proposed):
                button.setProperty("role", "primary")
            if option == asked.chosen:
                self._look.dress(button, "check", "on_accent")
            button.clicked.connect(lambda checked=False, option=option: self.answered.emit(asked.code, option))
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        return card


def _tone(asked: _Asked) -> str:
    return "ok" if asked.chosen else "decide"


def _said(entry: Entry) -> Iterator[str]:
    """What the whole file has to say; what is said of a row stands beside the row."""
    plan = entry.plan
    if plan.already_imported and not plan.applied:
        head = translate("exchange", "File này đã nhận trước đây.")
        if entry.earlier:
            head = translate("exchange", "File này đã nhận ngày {0}.").format(entry.earlier)
        same = translate("exchange", "Nội dung giống hệt lần trước, không có gì mới để nhận.")
        yield f"{head} {same}"
    of_file = [p for p in plan.problems if p.code != "needs_answer" and (plan.already_imported or not p.cell)]
    texts = list(dict.fromkeys(problem.message for problem in of_file if problem.code != "row.outside"))
    yield from texts[:MOST_LINES]
    if len(texts) > MOST_LINES:
        yield translate("exchange", "… và {0} chỗ nữa").format(format_number(len(texts) - MOST_LINES))


def _asked(entry: Entry) -> Iterator[_Asked]:
    plan, answers = entry.plan, entry.answers
    for question in plan.questions:
        title, options = _words(question, plan)
        answered = tuple((option, options.get(option, option)) for option in question.options)
        text = question.as_problem().message
        yield _Asked(question.code, title, text, answered, question.proposed, answers.get(question.code, ""))
    outside = plan.counts.get("outside", 0)
    if outside or answers.get("outside"):
        yield _outside(plan, outside, answers.get("outside", ""))


def _words(question: Question, plan: FilePlan) -> tuple[str, dict[str, str]]:
    """The title of a question, and what the button of each option says."""
    sender = plan.sender_name or translate("exchange", "Đơn vị")
    match question.code:
        case "return" if "replaces" in question.options:
            return translate("exchange", "{0} gửi lại bản đã sửa?").format(sender), {
                "replaces": translate("exchange", "Thay bản trước"),
                "both": translate("exchange", "Không phải, giữ cả hai"),
                "copy": translate("exchange", "Là bản khác của mẫu"),
            }
        case "return":
            return translate("exchange", "Có thể chọn nhầm đơn vị gửi"), {
                "both": translate("exchange", "Không nhầm, giữ cả hai"),
            }
        case "identity":
            return translate("exchange", "Tên khác hẳn bản trước"), {
                "new": translate("exchange", "Là mô hình mới"),
                "same": translate("exchange", "Chỉ đổi tên"),
            }
        case "closed":
            return translate("exchange", "Gửi sau khi đã chốt"), {
                "yes": translate("exchange", "Vẫn nhận"),
                "no": translate("exchange", "Không nhận"),
            }
    return translate("exchange", "File đã từng nhận rồi hoàn tác"), {
        "yes": translate("exchange", "Nhận lại"),
        "no": translate("exchange", "Không nhận"),
    }


def _outside(plan: FilePlan, count: int, chosen: str) -> _Asked:
    sender = plan.sender_name or translate("exchange", "đơn vị gửi")
    title = translate("exchange", "Có dòng ngoài phạm vi của {0}").format(sender)
    if count:
        title = translate("exchange", "{0} dòng ngoài phạm vi của {1}").format(format_number(count), sender)
    return _Asked(
        "outside",
        title,
        translate("exchange", "Mặc định không nhận, để tránh nơi này sửa số liệu của nơi kia."),
        (
            ("leave", translate("exchange", "Không nhận")),
            ("accept", translate("exchange", "Nhận cả các dòng này")),
        ),
        "leave",
        chosen,
    )
