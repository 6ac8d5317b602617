"""Files, rows of files, units and conflicts beside their lists. Called on reader threads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.text import capital, quoted
from dvk_desktop.language import has_label, label
from dvk_desktop.language.formats import format_day_fixed, format_number, moment_day_text, moment_text
from dvk_desktop.ui.common.choices import choice_label
from dvk_desktop.ui.common.inspector import Fact, Inspection, Section
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.exchange.answering import Answering
from dvk_desktop.ui.exchange.batch import LEFT_OUT, RowInPlan
from dvk_desktop.ui.exchange.columns import (
    ConflictView,
    fate_status,
    file_in_status,
    file_out_status,
    receiver_text,
)
from dvk_desktop.ui.exchange.missing_columns import due_status, files_status, form_lines, packages_lines
from dvk_desktop.ui.exchange.row_parts import row_parts
from dvk_desktop.ui.exchange.values import differences, equation, field_label, ordinal, shortened, value_text
from dvk_desktop.usecases.exchange.photos import NONE
from dvk_desktop.usecases.exchange.photos import OF as PHOTO_OF
from dvk_desktop.usecases.exchange.plan import Fate, PlannedRow
from dvk_desktop.usecases.exchange.rows import FileInRow, FileOutRow, Matter, MissingRow
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate


def inspect_file_in(row: FileInRow) -> Inspection:
    """One file taken in: what came of its rows, what was left out and why."""
    file = row.file
    counted = tuple(
        Fact(fate_status(fate).word, format_number(file.counts[fate]), fate_status(fate))
        for fate in Fate
        if file.counts.get(fate)
    )
    facts: tuple[Fact, ...] = (
        Fact(translate("exchange", "Đơn vị gửi"), row.sender_name),
        Fact(translate("exchange", "Loại"), choice_label("workbook", row.kind)),
        Fact(translate("exchange", "Nhận lúc"), moment_text(row.at)),
        Fact(translate("exchange", "File lưu lúc"), moment_text(file.saved_at)),
        Fact(translate("exchange", "Lần gửi"), str(row.number or "")),
        Fact(translate("exchange", "File gốc"), translate("exchange", "Mở file đã nhận"), action="open"),
    )
    left = sum(file.counts.get(fate, 0) for fate in (Fate.SKIPPED, Fate.REJECTED, Fate.OUTSIDE))
    if left and file.standing:
        said = translate("exchange", "Xem lại, sửa, nhận nốt {0} dòng").format(format_number(left))
        facts = (*facts, Fact(translate("exchange", "Dòng để lại"), said, action="again"))
    sections = [
        Section(
            translate("exchange", "Kết quả"),
            tuple(Fact(fact.label, fact.text) for fact in counted),
            (equation(file.counts),),
        )
    ]
    if file.problems:
        sections.append(_problems(file.problems))
    buttons = {"errors": ("errors", "receipt"), "taken": ("receipt", "undo"), "undone": ("redo",)}[row.state]
    return Inspection(row.name, "", file_in_status(row), facts, tuple(sections), buttons)


def _problems(problems: Sequence[Mapping[str, str]]) -> Section:
    lines = [with_place(each.get("message", ""), each.get("sheet", ""), each.get("cell", "")) for each in problems]
    title = translate("exchange", "Chỗ cần xem lại: {0}").format(format_number(len(lines)))
    return Section(title, lines=shortened(lines))


def place_text(sheet: str, cell: str) -> str:
    """Where in a workbook something stands: "Đăng ký, ô F12"."""
    if not cell:
        return sheet
    where = translate("exchange", "dòng {0}") if cell.isdigit() else translate("exchange", "ô {0}")
    return ", ".join(part for part in (sheet, where.format(cell)) if part)


def with_place(message: str, sheet: str, cell: str) -> str:
    """What is wrong and where, unless the sentence names the cell itself."""
    place = place_text(sheet, cell)
    return message if not place or (cell and cell in message) else f"{place}: {message}"


def inspect_file_out(row: FileOutRow) -> Inspection:
    """One file made: for whom, about what, who has answered."""
    sections = []
    if row.shared:
        waiting = [party.name for party in row.parties if party.name not in row.returned]
        if row.returned:
            title = translate("exchange", "Đã trả về: {0}").format(len(row.returned))
            sections.append(Section(title, lines=row.returned))
        if waiting:
            title = translate("exchange", "Chưa trả về: {0}").format(len(waiting))
            sections.append(Section(title, lines=shortened(waiting)))
    return Inspection(
        row.name,
        receiver_text(row),
        file_out_status(row),
        (
            Fact(translate("exchange", "Loại"), choice_label("workbook", row.kind)),
            Fact(translate("exchange", "Đợt, kỳ"), capital(row.period)),
            Fact(translate("exchange", "Tạo lúc"), moment_text(row.at)),
            Fact(translate("exchange", "Lần gửi"), str(row.number or "")),
            Fact(translate("exchange", "Số dòng"), format_number(row.rows)),
        ),
        tuple(sections),
        ("folder", "letter"),
    )


def inspect_missing(services: Services, row: MissingRow, today: date) -> Inspection:
    """One unit: everything it has not sent, and the message to paste."""
    sections = []
    if row.matters:
        facts = tuple(Fact(_due(matter), _asked(matter)) for matter in row.matters)
        sections.append(Section(translate("exchange", "Chưa gửi"), facts))
    if row.packages:
        sections.append(Section(translate("exchange", "Gói dữ liệu"), lines=packages_lines(row)))
    if row.forms:
        sections.append(Section(translate("exchange", "Phiếu chưa trả"), lines=form_lines(row)))
    sections.append(
        Section(translate("exchange", "Tin nhắc"), lines=tuple(services.exchanged.reminders([row]).split("\n\n")))
    )
    return Inspection(
        row.name,
        " · ".join(part for part in (row.contact, row.phone) if part),
        due_status(row.due, today) if row.matters else files_status(row),
        (),
        tuple(sections),
        ("remind", "make"),
    )


def _due(matter: Matter) -> str:
    return format_day_fixed(matter.due) if matter.due else translate("exchange", "Không hạn")


def _asked(matter: Matter) -> str:
    if matter.kind == "round":
        return translate("exchange", "{0}: thiếu {1} mô hình").format(matter.name, format_number(matter.short))
    return matter.name


def inspect_conflict(view: ConflictView) -> Inspection:
    """One conflict: each value, who said it when, from which file (`ux-pages.md` 7, sentence 15)."""
    row = view.row
    sections = []
    for option in row.options:
        said = view.text(option.number)
        name = f"option_{option.number}"
        facts = [Fact(_choice_of(row.kind), said, action=name if option.number > 2 else "")]
        if option.author or option.at:
            facts.append(Fact(translate("exchange", "Của"), option.author))
            facts.append(Fact(translate("exchange", "Ghi lúc"), moment_text(option.at)))
        if option.source:
            facts.append(Fact(translate("exchange", "Trong file"), _source_text(option.source)))
        title = translate("exchange", "Giá trị {0}").format(ordinal(option.number))
        sections.append(Section(title, tuple(facts)))
    return Inspection(
        conflict_heading(view),
        conflict_words(view),
        None,
        (),
        tuple(sections),
        ("first", "second"),
    )


def _source_text(source: str) -> str:
    """File, sheet and row or cell as the ledger notes them ("a.xlsx Đăng ký!6", "… Đăng ký!G6"), for reading."""
    head, _, cell = source.rpartition("!")
    return place_text(head, cell) if head else source


def _choice_of(kind: str) -> str:
    return translate("exchange", "Nội dung") if kind == "value" else translate("exchange", "Chọn")


def conflict_heading(view: ConflictView) -> str:
    """What two offices differ in."""
    match view.row.kind:
        case "delete":
            return translate("exchange", "Nơi xóa, nơi vẫn dùng: {0}").format(quoted(view.title))
        case "withdrawal":
            return translate("exchange", "Nơi hoàn tác, nơi giữ lại: {0}").format(quoted(view.title))
        case "join":
            return translate("exchange", "Nơi ghi là một, nơi ghi là hai: {0}").format(quoted(view.title))
    return translate("exchange", "Hai nơi sửa khác nhau: {0} của {1}").format(view.field, quoted(view.title))


def conflict_values(view: ConflictView) -> str:
    """Who wrote what, for where the values do not stand beside (`ux-pages.md` 7, sentence 15)."""
    said = []
    for option in view.row.options:
        by = ", ".join(part for part in (option.author, moment_day_text(option.at)) if part)
        said.append(f"{by}: {view.text(option.number)}." if by else f"{view.text(option.number)}.")
    return " ".join((*said, conflict_words(view)))


def conflict_words(view: ConflictView) -> str:
    """What is asked for, in a sentence."""
    match view.row.kind:
        case "delete":
            return translate(
                "exchange", "Một nơi đã xóa, nơi khác vẫn sửa. Hồ sơ còn được giữ đến khi chọn xóa hay giữ lại."
            )
        case "withdrawal":
            return translate(
                "exchange", "Một nơi hoàn tác lần ghi này, nơi khác ghi lại. Chọn giữ những gì đã ghi hay hoàn tác."
            )
        case "join":
            return translate(
                "exchange",
                "Một nơi cho rằng hai mô hình, hồ sơ này là một, nơi khác cho rằng khác nhau. Số liệu tính theo cách "
                "được chọn; chọn thế nào thì cả hai vẫn được giữ.",
            )
    if len(view.row.options) > 2:
        return translate("exchange", "Các giá trị đều được giữ đến khi chọn.")
    return translate("exchange", "Cả hai giá trị đều được giữ đến khi chọn.")


def inspect_plan_row(bench: Workbench, services: Services, row: RowInPlan, answering: Answering) -> Inspection:
    """One row of a file looked through: what is wrong with it and can be mended or answered, old beside new."""
    planned = row.planned
    sections = []
    mendable = [cell.problem for cell in planned.wrong]
    lines = tuple(with_place(p.message, p.sheet, p.cell) for p in planned.problems if p not in mendable)
    if lines:
        sections.append(Section(translate("exchange", "Vì sao chưa nhận được"), lines=lines))
    if not planned.before:
        sections += _content(services, planned)
    kind = label(f"record.{planned.record_type}") if planned.record_type else ""  # of a file that nobody asked for
    where = place_text(planned.sheet, str(planned.row)) if planned.row else kind
    buttons = {True: ("out",), False: ("in",), None: ()}[row.is_kept]
    parts = row_parts(bench, services, row, answering)
    return Inspection(row.name or where, where, fate_status(row.fate), (), (*_words(row), *sections), buttons, parts)


def _words(row: RowInPlan) -> tuple[Section, ...]:
    """What the fate means, where the word alone does not say it."""
    text = {
        "merged": translate("exchange", "Ở đây vừa sửa mục khác của hồ sơ này; cả hai phần đều được giữ."),
        "conflict": translate(
            "exchange", "Ở đây đã sửa khác. Khi nhận, cả hai giá trị được giữ và chờ chọn ở thẻ “Cần quyết định”."
        ),
        "skipped": _why_skipped(row),
        "outside": translate(
            "exchange", "Dòng này không thuộc đơn vị gửi nên mặc định không nhận, để nơi này không sửa của nơi kia."
        ),
    }.get(row.fate, "")
    return (Section(translate("exchange", "Sẽ làm gì"), lines=(text,)),) if text else ()


def _why_skipped(row: RowInPlan) -> str:
    rule = row.planned.rule
    if rule == LEFT_OUT:
        return translate("exchange", "Dòng này đã được bỏ dấu nhận. Mở lại file này sau thì vẫn nhận được.")
    if row.entry.plan.models:
        if row.entry.answers.of(PHOTO_OF) == NONE:
            return translate("exchange", "Ảnh này không đính kèm vào mô hình nào.")
        return translate("exchange", "Chưa rõ ảnh này của mô hình nào. Chọn mô hình ở phía trên thì ảnh được đính kèm.")
    if has_label(f"choice.skip_rule.{rule}"):
        said = translate("exchange", "{0}. Dòng này được nhận khi có câu trả lời.")
        return said.format(choice_label("skip_rule", rule))
    return translate("exchange", "Chưa nhận vì còn câu hỏi chưa trả lời, hoặc chưa rõ đơn vị gửi.")


def _content(services: Services, planned: PlannedRow) -> list[Section]:
    """What a row says that nothing here stands beside."""
    exchanged, kind = services.exchanged, planned.record_type
    changed = differences(planned)
    facts = [Fact(field_label(kind, name), value_text(exchanged, kind, name, new)) for name, _, new in changed]
    facts = [fact for fact in facts if fact.text]
    return [Section(translate("exchange", "Nội dung"), tuple(facts))] if facts else []
