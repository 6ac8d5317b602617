"""Until when: the deadlines in a part of a letter."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from dvk_desktop.domain.date_phrases import Anniversary, DatePhrase, PhraseKind, find_dates
from dvk_desktop.domain.text import fold
from dvk_desktop.letters.healing import with_digits_mended
from dvk_desktop.usecases.letters.reading import ReadDate

_BULLET = re.compile(r"^\s*[-–+•]\s+(?=\S)")
_STAGE = re.compile(r"^(?:đợt|giai đoạn|bước|vòng|lần)\s+(?:\w{1,5})\s*[:(,]?\s*", re.IGNORECASE)
_SCHEDULED = re.compile(
    r"thoi gian[^.;]{0,60}:$|thoi gian (?:thuc hien|hoan thanh|dang ky|bao cao)$|"
    r"\b(?:gui|nop|dang ky|(?:nhan|tiep nhan) (?:ho so|bai|san pham|tac pham|phieu|dang ky))\b[^.;]{0,80}$"
)


def deadlines_in(
    text: str,
    start: int,
    end: int,
    reference: date | None,
    anniversaries: Sequence[Anniversary],
    *,
    is_time: bool = False,
) -> tuple[ReadDate, ...]:
    """The deadlines in `text[start:end]`, each date once, with spans in `text`.

    A span of days counts by its end when it opens an entry of a list ("- Từ 10/10 đến 25/11: …"), follows
    "Thời gian …:", or something is handed in during it ("nhận hồ sơ từ ngày 05/3 đến 17h00 ngày 26/3"). `is_time`: the
    part is what stands under "Thời gian", so every date in it counts.
    """
    part = text[start:end]
    found: dict[str, ReadDate] = {}
    phrases = find_dates(with_digits_mended(part), reference=reference, anniversaries=anniversaries, is_time=is_time)
    for phrase in phrases:
        if phrase.kind is PhraseKind.DATE or (phrase.kind is PhraseKind.PERIOD and not _is_schedule(part, phrase)):
            continue
        due = phrase.spec.due_day
        if due is not None and reference is not None and due < reference:
            continue  # "trước ngày 01/7/2020" in a letter of 2026 tells of the past
        printed = " ".join(part[phrase.start : phrase.end].split())
        read = ReadDate(printed, phrase.spec, (start + phrase.start, start + phrase.end))
        found.setdefault(phrase.spec.canonical(), read)
    return tuple(found.values())


def _is_schedule(part: str, phrase: DatePhrase) -> bool:
    line = part[part.rfind("\n", 0, phrase.start) + 1 : phrase.start]
    bare = _STAGE.sub("", _BULLET.sub("", line)).strip()
    return not bare or _SCHEDULED.search(fold(bare)) is not None
