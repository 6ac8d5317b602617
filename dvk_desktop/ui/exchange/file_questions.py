"""What is asked about a whole file that is looked through, in words."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.exchange.batch import Entry
from dvk_desktop.ui.exchange.cards import Asked
from dvk_desktop.usecases.exchange.answers import Answers
from dvk_desktop.usecases.exchange.asked import Question
from dvk_desktop.usecases.exchange.asking import WRONG_SENDER
from dvk_desktop.usecases.exchange.plan import FilePlan

translate = QCoreApplication.translate


def asked_of(entry: Entry) -> Iterator[Asked]:
    """The questions of a file, answered or not."""
    plan, answers = entry.plan, entry.answers
    for question in plan.questions:
        title, options = _words(question, plan)
        answered = tuple((option, options.get(option, option)) for option in question.options)
        text = question.as_problem().message
        yield Asked(question.code, title, text, answered, question.proposed, answers.of(question.code))
    outside = plan.counts.get("outside", 0)
    if outside or answers.of("outside"):
        yield _outside(plan, outside, answers)


def _words(question: Question, plan: FilePlan) -> tuple[str, dict[str, str]]:
    """The title of a question, and what the button of each option says."""
    sender = plan.sender_name or translate("exchange", "Đơn vị")
    match question.code:
        case "return" if question.says == WRONG_SENDER:
            return translate("exchange", "Có thể chọn nhầm đơn vị gửi"), {
                "both": translate("exchange", "Không nhầm, giữ cả hai"),
                "replaces": translate("exchange", "Không nhầm, thay bản trước của đơn vị"),
                "copy": translate("exchange", "Không nhầm, là bản khác"),
            }
        case "return":
            title = {
                "copy": translate("exchange", "{0} gửi thêm một bản khác?"),
                "": translate("exchange", "{0} đã gửi phiếu này trước đây"),
            }.get(question.proposed, translate("exchange", "{0} gửi lại bản đã sửa?"))
            return title.format(sender), {
                "replaces": translate("exchange", "Thay bản trước"),
                "older": translate("exchange", "Bản này cũ hơn"),
                "both": translate("exchange", "Không phải, giữ cả hai"),
                "copy": translate("exchange", "Là bản khác"),
            }
        case "twins":
            return translate("exchange", "{0} dòng đã có từ trước?").format(
                format_number(int(str(question.parameters["rows"])))
            ), {
                "same": translate("exchange", "Cùng là mô hình cũ, cập nhật"),
                "different": translate("exchange", "Là mô hình khác, thêm mới"),
                "later": translate("exchange", "Thêm mới, xem trùng sau"),
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


def _outside(plan: FilePlan, count: int, answers: Answers) -> Asked:
    """Sentence 14."""
    sender = plan.sender_name or translate("exchange", "đơn vị gửi")
    title = translate("exchange", "Có dòng ngoài phạm vi của {0}").format(sender)
    accept = translate("exchange", "Nhận các dòng này (ghi lý do)")
    if count:
        title = translate("exchange", "{0} dòng ngoài phạm vi của {1}").format(format_number(count), sender)
        accept = translate("exchange", "Nhận {0} dòng này (ghi lý do)").format(format_number(count))
    return Asked(
        "outside",
        title,
        translate("exchange", "Mặc định không nhận, để tránh nơi này sửa số liệu của nơi kia."),
        (("refuse", translate("exchange", "Không nhận")), ("accept", accept)),
        "refuse",
        answers.of("outside"),
        reason_for="accept",
        reason=answers.reason,
    )
