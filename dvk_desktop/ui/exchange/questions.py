"""What is asked before files are taken in, and after (`ux-pages.md` 7, sentences 8 and 11); files open in Excel."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.text import quoted
from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.dialogs import Answer, ErrorText, Question, Weight
from dvk_desktop.usecases.exchange.plan import Fate

translate = QCoreApplication.translate


def question_before(files: int, counts: Mapping[str, int], left: int) -> Question:
    """How many rows from how many files, and what becomes of them; `left`: files that are not ready. Answers: apply,
    look, leave."""
    numbers = [format_number(counts.get(fate, 0)) for fate in Fate]
    text = translate(
        "exchange",
        "Thêm mới {0}, cập nhật {1}, không đổi {2}, ghép {3}, cần quyết định {4}, bỏ qua {5}, có lỗi {6}, "
        "ngoài phạm vi {7}. Dòng có lỗi và dòng ngoài phạm vi chưa được nhận. Có thể hoàn tác sau.",
    ).format(*numbers)
    if left:
        text += " " + translate("exchange", "{0} file khác để lại, chưa nhận.").format(format_number(left))
    return Question(
        translate("exchange", "Nhận {0} dòng từ {1} file?").format(
            format_number(counts.get("read", 0)), format_number(files)
        ),
        text,
        (
            Answer("apply", translate("exchange", "Nhận vào"), Weight.PRIMARY),
            Answer("look", translate("exchange", "Xem từng dòng")),
            Answer("leave", translate("exchange", "Chưa nhận")),
        ),
        safe="leave",
        focus="apply",
    )


def question_after(rejected: int) -> Question:
    """What to do with the rows that were left out because of errors. Answers: make, mend, later."""
    many = format_number(rejected)
    return Question(
        translate("exchange", "{0} dòng chưa nhận vì có lỗi").format(many),
        translate(
            "exchange",
            "Các dòng còn lại đã nhận. Có thể sửa ngay tại đây, hoặc tạo file chỉ gồm {0} dòng lỗi, ô sai tô đỏ kèm lý "
            "do, để đơn vị sửa và gửi lại.",
        ).format(many),
        (
            Answer("make", translate("exchange", "Tạo file trả lại"), Weight.PRIMARY),
            Answer("mend", translate("exchange", "Sửa tại đây")),
            Answer("later", translate("exchange", "Để sau")),
        ),
        safe="later",
        focus="make",
    )


def question_locked(names: Sequence[str]) -> Question:
    """Some files are open in Excel. Answers: retry, later."""
    title = translate("exchange", "{0} đang mở trong Excel").format(quoted(names[0]))
    if len(names) > 1:
        title = translate("exchange", "{0} file đang mở trong Excel").format(format_number(len(names)))
    return Question(
        title,
        translate(
            "exchange", "Chưa đọc được nên chưa nhận, không có gì bị thay đổi. Đóng file trong Excel rồi thử lại."
        ),
        (
            Answer("retry", translate("exchange", "Thử lại"), Weight.PRIMARY),
            Answer("later", translate("exchange", "Để sau")),
        ),
        safe="later",
        focus="retry",
        lines=tuple(names) if len(names) > 1 else (),
    )


def question_password(name: str) -> Question:
    """A file is locked. Answers: open (the password comes as the reason), leave."""
    return Question(
        translate("exchange", "{0} có mật khẩu").format(quoted(name)),
        translate("exchange", "Ghi mật khẩu nơi gửi đã đặt để đọc file. Mật khẩu không được lưu lại."),
        (
            Answer("open", translate("exchange", "Mở file"), Weight.PRIMARY),
            Answer("leave", translate("exchange", "Để sau")),
        ),
        safe="leave",
        focus="open",  # what Enter does in the field
        reason_label=translate("exchange", "Mật khẩu"),
        needs_reason=("open",),
    )


def question_held(words: ErrorText) -> Question:
    """A file could not be written because it is open elsewhere: sentence 6. Answers: retry, elsewhere, leave."""
    return Question(
        words.title,
        words.text,
        (
            Answer("retry", translate("exchange", "Thử lại"), Weight.PRIMARY),
            Answer("elsewhere", translate("exchange", "Lưu vào thư mục khác…")),
            Answer("leave", translate("exchange", "Để sau")),
        ),
        safe="leave",
        focus="retry",
    )


def question_leaving(names: Sequence[str]) -> Question:
    """Files are put away of which something was answered or mended. Answers: stay, leave."""
    return Question(
        translate("exchange", "Đóng khi chưa nhận?"),
        translate(
            "exchange",
            "Các câu trả lời và ô đã sửa ở đây sẽ bỏ đi. File gốc vẫn còn nguyên, lần sau mở lại thì trả lời lại.",
        ),
        (
            Answer("stay", translate("exchange", "Xem tiếp"), Weight.PRIMARY),
            Answer("leave", translate("exchange", "Đóng, bỏ các câu trả lời")),
        ),
        safe="stay",
        lines=tuple(names),
    )


def question_leaving_columns() -> Question:
    """`Ghép cột` is put away after something was said or typed in it. Answers: stay, leave."""
    return Question(
        translate("exchange", "Đóng khi chưa ghép xong?"),
        translate("exchange", "Các cột đã chọn và chữ đã sửa ở đây sẽ bỏ đi. File gốc vẫn còn nguyên."),
        (
            Answer("stay", translate("exchange", "Ghép tiếp"), Weight.PRIMARY),
            Answer("leave", translate("exchange", "Đóng, bỏ phần đã chọn")),
        ),
        safe="stay",
    )
