"""What is asked about a whole file that is looked through, in words."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.text import quoted
from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.dialogs import Answer, Weight
from dvk_desktop.ui.common.dialogs import Question as Shown
from dvk_desktop.ui.exchange.batch import Entry
from dvk_desktop.ui.exchange.cards import Asked
from dvk_desktop.ui.exchange.values import change_text, day_text, shortened
from dvk_desktop.usecases.exchange.answers import Answers
from dvk_desktop.usecases.exchange.asked import Question
from dvk_desktop.usecases.exchange.asking import BESIDE, EMPTIED, OVER, WRONG_SENDER
from dvk_desktop.usecases.exchange.foreign.settling import LETTERS
from dvk_desktop.usecases.exchange.plan import FilePlan

translate = QCoreApplication.translate


def asked_of(entry: Entry) -> Iterator[Asked]:
    """The questions of a file, answered or not."""
    plan, answers = entry.plan, entry.answers
    for question in plan.questions:
        title, options = _words(question, plan)
        answered = tuple((option, options.get(option, option)) for option in question.options)
        text, look = question.as_problem().message, ""
        if question.code == "return" and question.says != WRONG_SENDER:
            text, look = _about_return(question) if question.says in ("", BESIDE) else text, _cells(question)
        yield Asked(question.code, title, text, answered, question.proposed, answers.of(question.code), look=look)
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
        case "return" if question.says == OVER:
            return translate("exchange", "{0} lấy lại bản gửi lần trước?").format(sender), {
                "replaces": translate("exchange", "Lấy lại bản này"),
                "older": translate("exchange", "Giữ bản đã nhận"),
            }
        case "return" if question.says == EMPTIED:
            return translate("exchange", "{0} đã bỏ hết nội dung?").format(sender), {
                "replaces": translate("exchange", "Bỏ nội dung đã nhận"),
                "older": translate("exchange", "Giữ bản đã nhận"),
                "both": translate("exchange", "Để sau"),
            }
        case "return":
            before = translate("exchange", "{0} đã gửi phiếu này trước đây")
            beside = translate("exchange", "{0} gửi hai bản của phiếu này")
            title = {
                "copy": translate("exchange", "{0} gửi thêm một bản khác?"),
                "": beside if question.says == BESIDE else before,
            }.get(question.proposed, translate("exchange", "{0} gửi lại bản đã sửa?"))
            return title.format(sender), {
                "replaces": translate("exchange", "Thay bản trước"),
                "older": translate("exchange", "Bản này cũ hơn"),
                "both": translate("exchange", "Không phải, giữ cả hai"),
                "copy": translate("exchange", "Là bản khác"),
            }
        case "twins":
            letters = question.says == LETTERS
            return translate("exchange", "{0} dòng đã có từ trước?").format(
                format_number(int(str(question.parameters["rows"])))
            ), {
                "same": translate("exchange", "Là văn bản đã vào sổ, cập nhật")
                if letters
                else translate("exchange", "Cùng là mô hình cũ, cập nhật"),
                "different": translate("exchange", "Là văn bản khác, thêm mới")
                if letters
                else translate("exchange", "Là mô hình khác, thêm mới"),
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


def _about_return(question: Question) -> str:
    """The second part of sentence 10, and what the answers mean where nothing of that kind is proposed."""
    told = question.as_problem().parameters
    at, name, cells = day_text(str(told["at"])), quoted(str(told["name"])), format_number(len(question.differing))
    if question.says == BESIDE:
        said = translate("exchange", "File này cùng mẫu với {0} đang xem cùng lúc, khác {1} ô và lưu sau.")
        if question.proposed != "replaces":
            said = translate(
                "exchange",
                "File này cùng mẫu với {0} đang xem cùng lúc, khác {1} ô. Đề nghị xem các ô khác rồi chọn.",
            )
        return said.format(name, cells)
    match question.proposed:
        case "replaces":
            said = translate("exchange", "File này cùng mẫu với bản nhận ngày {0} ({1}), khác {2} ô và lưu sau.")
        case "older":
            said = translate("exchange", "File này cùng mẫu với bản nhận ngày {0} ({1}), khác {2} ô nhưng lưu trước.")
        case _:
            said = translate(
                "exchange",
                "File này cùng mẫu với bản nhận ngày {0} ({1}), khác {2} ô, nhiều dòng mang tên khác hẳn: có thể là "
                "bản điền thêm, hoặc đơn vị gửi bị chọn nhầm. Đề nghị xem các ô khác rồi chọn.",
            )
    return said.format(at, name, cells)


def _cells(question: Question) -> str:
    if not question.differing:
        return ""
    return translate("exchange", "Xem {0} ô khác").format(format_number(len(question.differing)))


def question_differing(question: Question) -> Shown:
    """The cells of a return that are unlike the earlier one's, to be looked at. Answer: close."""
    changes = [
        f"{each.title or translate('exchange', '(chưa có tên)')} – "
        + change_text(each.record_type, each.field, each.before, each.now)
        for each in question.differing
    ]
    count, at = format_number(len(changes)), day_text(str(question.parameters["at"]))
    title = translate("exchange", "{0} ô khác bản nhận ngày {1}").format(count, at)
    which = translate("exchange", "Bên trái là bản đã nhận, bên phải là bản này.")
    if question.says == BESIDE:
        title = translate("exchange", "{0} ô khác {1}").format(count, quoted(str(question.parameters["name"])))
        which = translate("exchange", "Bên trái là bản kia, bên phải là bản này.")
    return Shown(
        title,
        which,
        (Answer("close", translate("exchange", "Đóng"), Weight.PRIMARY),),
        safe="close",
        lines=shortened(changes),
    )


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
