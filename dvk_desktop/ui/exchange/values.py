"""Values of the ledger and fates of rows as people read them. No widgets; functions of any thread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.ledger import DELETED, JOINED, WITHDRAWN, Value
from dvk_desktop.language import label
from dvk_desktop.language.formats import format_number, moment_day_text
from dvk_desktop.usecases.exchange.plan import Fate, PlannedRow
from dvk_desktop.usecases.exchange.rows import ExchangeQueries
from dvk_desktop.usecases.exchange.scanning import Scanned
from dvk_desktop.usecases.fields import FieldKind
from dvk_desktop.usecases.in_words import field_in_words, plain_in_words, value_in_words
from dvk_desktop.usecases.registry import RECORD_TYPES

translate = QCoreApplication.translate
MOST_LINES = 60
_SHOWN_FIRST = (Fate.ADDED, Fate.CHANGED, Fate.MERGED, Fate.CONFLICT, Fate.REJECTED, Fate.OUTSIDE, Fate.SKIPPED)


def field_label(record_type: str, name: str) -> str:
    """What a field of the ledger is called."""
    return field_in_words(record_type, name)


def value_text(exchanged: ExchangeQueries, record_type: str, name: str, value: Value) -> str:
    """A canonical value in words. Reads the names of records referred to: any reader thread."""
    return value_in_words(exchanged.title_of, record_type, name, value)


def plain_text(record_type: str, name: str, value: Value) -> str | None:
    """A value in words without reading anything; None if it names another record. Any thread."""
    kind = RECORD_TYPES.get(record_type)
    field = kind.by_name.get(name) if kind else None
    if field is None or name in (DELETED, WITHDRAWN, JOINED):
        return None
    if value == "":
        return ""
    if field.kind is FieldKind.REFERENCE:
        return None
    return plain_in_words(field, value)


def change_text(record_type: str, name: str, old: Value, new: Value) -> str:
    """ "Người phụ trách: Hà Văn Bảo → Vi Thị Hoa"; of what only reading could name, the field alone."""
    title = field_label(record_type, name)
    sides = [plain_text(record_type, name, value) for value in (old, new)]
    if None in sides:
        return title
    empty = translate("exchange", "(để trống)")
    return f"{title}: {sides[0] or empty} → {sides[1] or empty}"


def shortened(lines: Sequence[str]) -> tuple[str, ...]:
    """At most so many lines, and how many more there are."""
    if len(lines) <= MOST_LINES:
        return tuple(lines)
    more = translate("exchange", "… và {0} chỗ nữa").format(format_number(len(lines) - MOST_LINES))
    return (*lines[:MOST_LINES], more)


def short_counts(counts: Mapping[str, int]) -> str:
    """What a file comes to, in a few words: "48 thêm, 3 lỗi"."""
    said = [_counted(fate).format(format_number(counts[fate])) for fate in _SHOWN_FIRST if counts.get(fate)]
    if not said and counts.get("read"):
        return _counted(Fate.SAME).format(format_number(counts.get(Fate.SAME, 0)))
    return ", ".join(said) if said else translate("exchange", "không có dòng nào")


def _counted(fate: Fate) -> str:
    return {
        Fate.ADDED: translate("exchange", "{0} thêm"),
        Fate.CHANGED: translate("exchange", "{0} cập nhật"),
        Fate.MERGED: translate("exchange", "{0} ghép"),
        Fate.SAME: translate("exchange", "{0} không đổi"),
        Fate.CONFLICT: translate("exchange", "{0} cần quyết định"),
        Fate.SKIPPED: translate("exchange", "{0} bỏ qua"),
        Fate.REJECTED: translate("exchange", "{0} lỗi"),
        Fate.OUTSIDE: translate("exchange", "{0} ngoài phạm vi"),
    }[fate]


def equation(counts: Mapping[str, int]) -> str:
    """read = the sum of all fates, as it is printed: "Đọc 54 dòng = 48 thêm mới + 3 không đổi + 3 có lỗi"."""
    terms = [f"{format_number(counts[fate])} {fate_label(fate).lower()}" for fate in Fate if counts.get(fate)]
    head = translate("exchange", "Đọc {0} dòng").format(format_number(counts.get("read", 0)))
    return f"{head} = {' + '.join(terms)}" if terms else head


def fate_label(fate: str) -> str:
    """The label of a fate."""
    return label(f"choice.fate.{fate}")


def day_text(at: str) -> str:
    """The day of an ISO moment, as lists show it; "" for none."""
    return moment_day_text(at)


def ordinal(number: int) -> str:
    """Values to choose from are numbered: the first, the second."""
    words = (
        translate("exchange", "thứ nhất"),
        translate("exchange", "thứ hai"),
        translate("exchange", "thứ ba"),
        translate("exchange", "thứ tư"),
    )
    return words[number - 1] if number <= len(words) else translate("exchange", "thứ {0}").format(number)


def differences(planned: PlannedRow) -> list[tuple[str, Value, Value]]:
    """What a row changes: field, value here, value in the file. Whose record it is goes without saying."""
    after = dict(planned.after)
    if planned.fate is Fate.CONFLICT or (not after and planned.fate is not Fate.SAME):
        for noted in planned.changes:
            if noted.change.record == planned.record:
                after.update(noted.change.fields)
    found = [(name, planned.before.get(name, ""), value) for name, value in after.items() if name != "owner"]
    return [each for each in found if each[1] != each[2]]


def nothing_new(scanned: Scanned) -> str:
    """What a folder without anything new is said to hold."""
    if scanned.known:
        return translate("exchange", "Không có file nào mới: {0} file trong thư mục đã nhận trước đây.").format(
            format_number(scanned.known)
        )
    return translate("exchange", "Không thấy file Excel nào ở nơi đã chọn.")
