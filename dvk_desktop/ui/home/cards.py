"""The cards of the page: what must be done, what waits, how those below stand."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from dvk_desktop.language import label, sentence
from dvk_desktop.language.formats import format_day_fixed, format_number
from dvk_desktop.ui.common.columns import Status, Tone
from dvk_desktop.ui.common.workbench import PageRequest, Workbench
from dvk_desktop.ui.home.blocks import Card, Entry, entry
from dvk_desktop.ui.home.targets import (
    below_target,
    block_target,
    incomplete_target,
    is_duty,
    item_target,
    submit_target,
)
from dvk_desktop.usecases.home.rows import BelowRow, Block, Home, HomeItem
from dvk_desktop.usecases.obligations.rows import time_label

translate = QCoreApplication.translate
SHOWN = 6  # lines of a block; the rest is behind its list
_TONES = {Block.OVERDUE: "late", Block.SOON: "wait", Block.LATER: "text_2", Block.UNDATED: "text_2"}


def work_card(home: Home, bench: Workbench) -> Card:
    """`Việc cần làm` in blocks by their day."""
    card = Card(translate("home", "Việc cần làm"))
    if not home.of(Block.OVERDUE) and not home.of(Block.SOON):
        card.say(sentence("home.nothing_due", {"next": home.next_due}))
    for block in Block:
        items = home.of(block)
        if not items:
            continue
        name = translate("home", "{0} ({1})").format(label(f"choice.home_block.{block.value}"), len(items))
        duties = any(is_duty(item) for item in items)
        target = block_target(block)
        card.head(name, _TONES[block], bench.look, partial(bench.open, target) if duties else None)
        for item in items[:SHOWN]:
            card.add(_item(item, bench))
        if len(items) > SHOWN:
            card.say(translate("home", "… và {0} việc khác").format(format_number(len(items) - SHOWN)))
    return card


def _item(item: HomeItem, bench: Workbench) -> Entry:
    kind = "" if is_duty(item) else label(f"choice.home_item.{item.kind.value}")
    second = " · ".join(part for part in (kind, item.whom) if part)
    act = (
        (translate("home", "Ghi đã nộp"), partial(bench.open, submit_target(item)))
        if is_duty(item)
        else (translate("home", "Xem"), partial(bench.open, item_target(item)))
    )
    return entry(
        item.title,
        second,
        bench.look,
        partial(bench.open, item_target(item)),
        day=format_day_fixed(item.due) if item.due else "–",
        status=_time(item) if item.due else None,
        button=act,
    )


def _time(item: HomeItem) -> Status:
    if item.block is Block.OVERDUE:
        return Status(time_label("overdue", item.days), Tone.LATE)
    if item.days == 0:
        return Status(time_label("due_today", 0), Tone.WAIT)
    tone = Tone.WAIT if item.block is Block.SOON else Tone.QUIET
    return Status(time_label("due_later", item.days), tone, "status-clock")


def waiting_card(home: Home, incomplete: dict[str, int], files: int, bench: Workbench) -> Card:
    """`Đang chờ`. `incomplete`: letters that lack something, by direction; `files`: taken in, with rows to mend."""
    card = Card(translate("home", "Đang chờ"))
    waiting = home.waiting
    lines: list[tuple[str, str, int, PageRequest]] = [
        (
            translate("home", "File nhận được còn dòng chưa xử lý"),
            "",
            files,
            PageRequest("exchange", "receive", {"state": "errors"}),
        ),
        (
            translate("home", "Mô hình chờ duyệt"),
            "",
            waiting.models_to_approve,
            PageRequest("practice_models", "pending", {"year": ""}),
        ),
        (translate("home", "Cần quyết định"), "", waiting.to_decide, PageRequest("exchange", "decide")),
    ]
    names = {
        "incoming": translate("home", "Văn bản đến cần bổ sung"),
        "outgoing": translate("home", "Văn bản đi cần bổ sung"),
    }
    lines += [(names[way], "", count, incomplete_target(way)) for way, count in incomplete.items()]
    shown = [line for line in lines if line[2]]
    for text, second, count, target in shown:
        card.add(entry(text, second, bench.look, partial(bench.open, target), count=format_number(count)))
    for letter in waiting.incomplete_letters:
        lacking = ", ".join(label(f"choice.missing_item.{name}") for name in letter.missing)
        target = PageRequest("directives", "", {"year": ""}, record=letter.id)
        card.add(
            entry(
                letter.name,
                translate("home", "chưa có {0}").format(lacking),
                bench.look,
                partial(bench.open, target),
            )
        )
    if not shown:
        card.say(translate("home", "Không có gì chờ xử lý."))
    return card


def below_card(home: Home, bench: Workbench, remind: Callable[[BelowRow], None]) -> Card:
    """`Cấp dưới`: each open letter or round with who is late. `remind`: copies a reminder."""
    card = Card(translate("home", "Cấp dưới"))
    for row in home.below:
        late = row.late_units
        names = ", ".join(name for _, name in row.late)
        more = translate("home", "{0} và {1} đơn vị khác").format(names, late - len(row.late))
        said = names if late <= len(row.late) else more
        second = translate("home", "Còn thiếu: {0}") if row.kind == "round" else translate("home", "Quá hạn: {0}")
        done = translate("home", "Đã nộp {0} việc") if row.kind == "directive" else translate("home", "Đã đủ {0}")
        tone = Tone.LATE if row.overdue else Tone.QUIET
        copy = (translate("home", "Chép tin nhắc"), partial(remind, row))
        card.add(
            entry(
                row.name,
                second.format(said) if said else "",
                bench.look,
                partial(bench.open, below_target(row, late=bool(late))),
                count=done.format(row.progress),
                button=copy if tone is Tone.LATE and row.kind == "directive" else None,
            )
        )
    if not home.below:
        card.say(translate("home", "Không có văn bản hay đợt nào đang chờ đơn vị nộp."))
    return card
