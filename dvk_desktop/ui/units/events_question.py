"""What is asked before units become one."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.text import quoted
from dvk_desktop.language import sentence
from dvk_desktop.language.formats import format_day_fixed, format_number
from dvk_desktop.ui.common.dialogs import Answer, Question, Weight
from dvk_desktop.usecases.units.events import MergeUnits
from dvk_desktop.usecases.units.foreseen import Foreseen

translate = QCoreApplication.translate


def merge_question(command: MergeUnits, called: str, seen: Foreseen) -> Question:
    """`called`: the unit that they become. What goes over stands in the text, what should be looked at in lines."""
    title = (
        translate("units", "Gộp {0} đơn vị vào {1}?")
        if command.into
        else translate("units", "Gộp {0} đơn vị thành {1}?")
    )
    said = [_ending(command, seen)]
    if seen.obligations:
        closed = translate("units", "{0} việc chưa xong đóng lại với lý do đã ghi.")
        goes = translate("units", "{0} việc chưa xong chuyển sang.")
        if seen.shared and not command.decision.closing_reason:
            goes = translate("units", "{0} việc chưa xong chuyển sang; {1} việc trùng với việc khác nên nhập làm một.")
        told = closed if command.decision.closing_reason else goes
        said.append(told.format(format_number(seen.obligations), format_number(seen.shared)))
    if seen.below:
        stays = translate("units", "{0} đơn vị cấp dưới vẫn để ở đơn vị cũ.")
        goes = translate("units", "{0} đơn vị cấp dưới chuyển sang.")
        said.append((goes if command.moves_below else stays).format(format_number(seen.below)))
    if seen.models:
        stays = translate("units", "{0} mô hình đang thực hiện giữ tên đơn vị cũ, tổng hợp vẫn cộng vào đơn vị mới.")
        goes = translate("units", "{0} mô hình đang thực hiện đổi sang đơn vị mới.")
        said.append((goes if command.moves_models else stays).format(format_number(seen.models)))
    said.append(translate("units", "Có thể hoàn tác."))
    return Question(
        title.format(format_number(len(seen.units)), quoted(called)),
        " ".join(said),
        (
            Answer("merge", translate("units", "Gộp đơn vị"), Weight.PRIMARY),
            Answer("again", translate("units", "Xem lại")),
        ),
        safe="again",
        focus="again" if seen.notices else "merge",
        lines=tuple(sentence(notice.code, notice.parameters) for notice in seen.notices),
    )


def _ending(command: MergeUnits, seen: Foreseen) -> str:
    names = ", ".join(seen.units)
    if command.decision.day.first is None:
        return names + "."
    last = format_day_fixed(command.decision.day.first - timedelta(days=1))
    return translate("units", "{0} kết thúc sau ngày {1}.").format(names, last)
