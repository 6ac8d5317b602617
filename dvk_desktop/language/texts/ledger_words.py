"""Marks of the ledger and their values in words: deleted, withdrawn, joined; yes and no."""

from __future__ import annotations

from dvk_desktop.language.noop import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "value.deleted_because": QT_TRANSLATE_NOOP("sentence", "Xóa: {reason:plain}"),
    "value.replaced_on": QT_TRANSLATE_NOOP("sentence", "trên {count:number} hồ sơ"),
}

LABELS: dict[str, str] = {
    "field.ledger.deleted": QT_TRANSLATE_NOOP("label", "Xóa hay giữ"),
    "field.ledger.withdrawn": QT_TRANSLATE_NOOP("label", "Hoàn tác hay giữ"),
    "field.ledger.joined": QT_TRANSLATE_NOOP("label", "Là một hay là hai"),
    "field.ledger.replaced": QT_TRANSLATE_NOOP("label", "Được bản gửi lại thay"),
    "field.ledger.other": QT_TRANSLATE_NOOP("label", "Mục khác"),
    "choice.deleted.true": QT_TRANSLATE_NOOP("label", "Xóa"),
    "choice.deleted.false": QT_TRANSLATE_NOOP("label", "Giữ lại"),
    "choice.withdrawn.true": QT_TRANSLATE_NOOP("label", "Hoàn tác"),
    "choice.withdrawn.false": QT_TRANSLATE_NOOP("label", "Giữ như đã ghi"),
    "choice.truth.true": QT_TRANSLATE_NOOP("label", "Có"),
    "choice.truth.false": QT_TRANSLATE_NOOP("label", "Không"),
    "usage.left_empty": QT_TRANSLATE_NOOP("label", "(để trống)"),
    "value.elsewhere": QT_TRANSLATE_NOOP("label", "(chưa có trong máy này)"),
}
