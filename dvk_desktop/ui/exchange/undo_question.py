"""What is said before an import is undone (`ux-pages.md` 7, sentence 16): what comes back, what stays and why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.text import quoted
from dvk_desktop.language import label
from dvk_desktop.language.formats import format_number
from dvk_desktop.ui.common.dialogs import Answer, Question, Weight
from dvk_desktop.ui.exchange.values import day_text, field_label, shortened
from dvk_desktop.usecases.exchange.rows import Blocker, FileInRow, HiddenRecord, KeptCell, UndoPreview

translate = QCoreApplication.translate
LAST = "last"
"""Answer of `undo_several`: only the file taken in last."""


def undo_question(row: FileInRow, preview: UndoPreview) -> Question:
    """Answers: undo, leave; only leave while something stands on what the import brought."""
    if not preview.allowed:
        return _refusal(row, preview)
    values = format_number(preview.values)
    said = [translate("exchange", "Sẽ trả lại {0} ô như trước khi nhận.").format(values)]
    if preview.removed:
        said.append(
            translate("exchange", "{0} hồ sơ do file này đưa vào sẽ không còn trong danh sách.").format(
                format_number(preview.removed)
            )
        )
    if preview.kept:
        said.append(
            translate("exchange", "{0} ô đã được sửa tiếp sau đó nên giữ nguyên, xem danh sách bên dưới.").format(
                format_number(len(preview.kept))
            )
        )
    if preview.hidden:
        said.append(
            translate(
                "exchange",
                "{0} hồ sơ do file này đưa vào đã được ghi thêm; hoàn tác thì các hồ sơ đó cũng không còn trong danh "
                "sách, “Nhận lại” thì hiện lại cùng phần ghi thêm.",
            ).format(format_number(len(preview.hidden)))
        )
    if preview.returns:
        said.append(
            translate("exchange", "Bản nhận trước {0} được dùng lại.").format(", ".join(map(quoted, preview.returns)))
        )
    if preview.along:
        said.append(
            translate("exchange", "Lần nhận lại cùng nội dung từ {0} cũng không còn được tính.").format(
                ", ".join(map(quoted, preview.along))
            )
        )
    said.append(translate("exchange", "File gốc vẫn được lưu."))
    return Question(
        translate("exchange", "Hoàn tác lần nhận ngày {0}?").format(day_text(row.at)),
        " ".join(said),
        (
            Answer("undo", translate("exchange", "Hoàn tác {0} ô").format(values), Weight.DANGER),
            Answer("leave", translate("exchange", "Không hoàn tác")),
        ),
        safe="leave",
        lines=shortened([*_kept(preview.kept), *_hidden(preview.hidden)]),
    )


def undo_several(imports: Sequence[tuple[FileInRow, UndoPreview]]) -> Question:
    """Files that were taken in one after the other, the newest first. Answers: undo (those that can be), `LAST` (ask
    about the newest alone), leave."""
    free = [(row, preview) for row, preview in imports if preview.allowed]
    values = format_number(sum(preview.values for _, preview in free))
    said = [translate("exchange", "Sẽ trả lại {0} ô như trước khi nhận.").format(values)]
    if len(free) < len(imports):
        said.append(
            translate("exchange", "{0} file để lại vì có việc ghi sau dựa vào hồ sơ của file.").format(
                format_number(len(imports) - len(free))
            )
        )
    said.append(translate("exchange", "Ô đã sửa tiếp sau khi nhận thì giữ nguyên. File gốc vẫn được lưu."))
    many = format_number(len(free))
    answers = [Answer(LAST, translate("exchange", "Chỉ file nhận sau cùng…"))]
    if free:
        answers.insert(0, Answer("undo", translate("exchange", "Hoàn tác {0} file").format(many), Weight.DANGER))
    return Question(
        translate("exchange", "Hoàn tác {0} file vừa nhận?").format(many),
        " ".join(said),
        (*answers, Answer("leave", translate("exchange", "Không hoàn tác"))),
        safe="leave",
        lines=shortened([line for row, preview in imports for line in _one_of_several(row, preview)]),
    )


def _one_of_several(row: FileInRow, preview: UndoPreview) -> Iterable[str]:
    name = " – ".join(part for part in (row.sender_name, row.name) if part)
    if not preview.allowed:
        yield translate("exchange", "{0}: để lại, có {1} việc ghi sau").format(
            name, format_number(len(preview.blockers))
        )
        return
    yield translate("exchange", "{0}: trả lại {1} ô, {2} hồ sơ không còn trong danh sách").format(
        name, format_number(preview.values), format_number(preview.removed)
    )
    yield from (f"    {line}" for line in (*_kept(preview.kept), *_hidden(preview.hidden)))


def _refusal(row: FileInRow, preview: UndoPreview) -> Question:
    return Question(
        translate("exchange", "Chưa hoàn tác được lần nhận ngày {0}").format(day_text(row.at)),
        translate(
            "exchange",
            "Có {0} việc ghi sau dựa vào hồ sơ của file này, xem danh sách bên dưới. Đề nghị bỏ các việc đó trước "
            "(hoàn tác, hủy quyết định, bỏ khỏi đợt xét), rồi hoàn tác lần nhận. Chưa có gì bị thay đổi.",
        ).format(format_number(len(preview.blockers))),
        (Answer("leave", translate("exchange", "Đóng"), Weight.PRIMARY),),
        safe="leave",
        lines=shortened(list(_blockers(preview.blockers))),
    )


def _kept(cells: Iterable[KeptCell]) -> Iterable[str]:
    for cell in cells:
        line = f"{cell.title}: {field_label(cell.record_type, cell.field)}"
        by = " ".join(part for part in (cell.office, day_text(cell.at)) if part)
        yield translate("exchange", "{0} – sửa tiếp bởi {1}").format(line, by) if by else line


def _hidden(records: Iterable[HiddenRecord]) -> Iterable[str]:
    for record in records:
        names = ", ".join(field_label(record.record_type, name) for name in record.fields)
        by = " ".join(part for part in (record.office, day_text(record.at)) if part)
        yield translate("exchange", "{0}: ghi thêm {1}{2}").format(record.title, names, f" ({by})" if by else "")


def _blockers(blockers: Iterable[Blocker]) -> Iterable[str]:
    for blocker in blockers:
        kind = label(f"record.{blocker.record_type}")
        of = blocker.of or blocker.title
        yield f"{kind}: {blocker.title}" if blocker.title == of else f"{of} – {kind}: {blocker.title}"
