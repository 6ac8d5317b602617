"""Kết quả công nhận, khen thưởng: goes down; nobody fills in anything."""

from __future__ import annotations

from typing import Any, cast

from dvk_desktop.exchange.sheets.description import Description, Sheet, of_field, ordinal, own_field, shown
from dvk_desktop.usecases.evaluations.fields import RECOGNITION
from dvk_desktop.usecases.exchange.manifest import Manifest
from dvk_desktop.usecases.fields import FieldKind, RecordType
from dvk_desktop.usecases.rewards.fields import REWARD

_RECOGNITION = ("result", "level", "total", "rank", "band", "decision_number", "decision_date", "note")
_REWARD = ("name", "subject", "form", "level", "giver", "year", "decision_number", "decision_date")


def _sheets(manifest: Manifest) -> tuple[Sheet, ...]:
    recognitions = (
        ordinal(),
        shown("name", "Tên mô hình, điển hình", width=44),
        shown("unit", "Đơn vị", width=26),
        shown("field", "Lĩnh vực", FieldKind.CHOICE, 20, "field"),
        *(of_field(cast("RecordType[Any]", RECOGNITION), name) for name in _RECOGNITION),
    )
    rewards = (
        ordinal(),
        shown("unit", "Đơn vị", width=26),
        *(of_field(cast("RecordType[Any]", REWARD), name) for name in _REWARD),
    )
    return (
        Sheet("recognitions", "Công nhận", "KẾT QUẢ CÔNG NHẬN MÔ HÌNH, ĐIỂN HÌNH", recognitions, "shown:name"),
        Sheet("rewards", "Khen thưởng", "KẾT QUẢ KHEN THƯỞNG", rewards, "name"),
    )


def _instructions(manifest: Manifest) -> tuple[str, ...]:
    return (
        "File này thông báo kết quả công nhận và khen thưởng; đơn vị nhận không ghi gì vào đây.",
        "Đơn vị dùng chương trình thì nạp file để kết quả vào hồ sơ mô hình.",
    )


RESULTS = Description(
    kind="results",
    title="Kết quả công nhận, khen thưởng",
    main=RECOGNITION.name,
    sheets=_sheets,
    place=own_field,
    instructions=_instructions,
)
