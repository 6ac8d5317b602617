"""What a clause of an office above asks for, in the words of our own letter: without whom it names there, without the
days that are past, with whom our body works together (`domain.md` 2.3)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import reduce
from itertools import permutations, takewhile

from dvk_desktop.domain.date_phrases import PhraseKind, find_dates
from dvk_desktop.domain.dates import DateSpec, Precision
from dvk_desktop.domain.directives import Task
from dvk_desktop.domain.office_words import LASTING, any_of
from dvk_desktop.domain.text import capital, clean, fold, uncapital

_ORDER = r"(?:giao|đề nghị|yêu cầu|phân công|(?:lãnh đạo, )?chỉ đạo)(?: cho)?:?"
_ORDERED = re.compile(rf"{_ORDER} ", re.IGNORECASE)
_SUBJECT = rf"(?:ve [^:]{{0,120}}: ?)?(?:{fold(_ORDER)} )?(?:(?:cac|nhung|moi|tung) [^.;:]{{0,80}}? )?"
_LASTING = re.compile(rf"(?:{_SUBJECT})?{any_of(LASTING)}\b")
_TOGETHER = re.compile(
    r"(?:(?:có|chịu) trách nhiệm )?(?:chủ trì,? ?)?(?:và )?(?:phối hợp )?(?:chặt chẽ )?(?:với |cùng )?", re.IGNORECASE
)
_WORKS_TOGETHER = re.compile(r"(?:chủ trì,? (?:và )?)?phối hợp\b|chủ trì\b", re.IGNORECASE)
_LABEL = re.compile(
    r"\s*[-–+•*]?\s*(?:(?:(?:cơ quan|đơn vị|bộ phận|phân công)(?: được giao)? )?(?:chủ trì|phối hợp|thực hiện)|"
    r"(?:thời (?:gian|hạn|điểm)|tiến độ|hạn)[^:.;]{0,30}|sản phẩm[^:.;]{0,20}|kết quả(?: đầu ra)?)\s*:",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"[\s,:;–-]*(?:và\s+)?")
_MARK = re.compile(r"^\s*(?:[-–•+]|\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ][.)])\s*")
_TO_BE_DONE = re.compile(r"(?:[\s,;]*(?:và\s+)?(?:[Pp]hải\s+)?(?:hoàn thành|xong)|[,;]\s*(?:gửi|nộp))\s*$")
_PERSON = re.compile(r"(?:các )?đồng chí\b|(?:các )?(?:phó )?(?:bí thư|chủ tịch)\b", re.IGNORECASE)
_LEAST_LEFT = 15  # characters of a text without its deadline


def asked_of_leader(
    task: Task, helpers: Sequence[str], written: date | None, today: date, default: DateSpec
) -> tuple[str, DateSpec | None]:
    """What a body of ours is asked that acts itself, `helpers` with it, and by when: the first deadline still to come,
    else what recurs in it, else the office's `default`. That is set neither to what goes on all the time ("Tiếp tục
    quán triệt …") nor beside a day that the text names itself; one that is past is left out."""
    text, due = without_name(task), _due(task, today)
    if due is None:
        text, names_day = _without_past(text, written, today)
        due = None if names_day or task.term or _lasts(text) else default
    if helpers and not _WORKS_TOGETHER.match(text):
        text = f"Chủ trì, phối hợp với {_list(helpers)} {uncapital(text)}"
    return f"{text.rstrip('.;')} (sản phẩm: {task.product})" if task.product else text, due


def asked_of_helper(task: Task, leader: str, written: date | None, today: date) -> tuple[str, DateSpec | None]:
    """What a body of ours is asked that only helps `leader`, and by when the clause says; our own default is not set to
    what others lead."""
    text = _without_past(_deed(task), written, today)[0]
    return f"Phối hợp với {leader} {uncapital(text)}", _due(task, today)


def is_person(name: str) -> bool:
    """Whether a clause names people and no office: "Các đồng chí bí thư chi bộ"."""
    return _PERSON.match(name) is not None


def _list(names: Sequence[str]) -> str:
    return ", ".join(uncapital(each) if each.startswith("Các ") else each for each in names)


def _deed(task: Task) -> str:
    """What is to be done, without who leads and whom with."""
    text = without_name(task)
    if (
        names := [at + len(name) for name in task.cooperating or () if (at := text.find(name)) >= 0]
    ) and _WORKS_TOGETHER.match(text):
        rest = text[max(names) :].lstrip(" ,;")
    else:
        rest = _TOGETHER.sub("", text, count=1)
    return capital(rest) if rest else text


def without_name(task: Task) -> str:
    """The text of a clause without whom it begins by naming ("Giao Công an xã …"): our letter puts our own body there.
    Of several all or none: "Mặt trận và các đoàn thể vận động …", "Các cấp ủy, tổ chức đảng quán triệt …" do it
    together. Lines that only say who, when and what of it ("- Đơn vị chủ trì: …") are left out."""
    lines = clean(task.text or "", multiline=True).split("\n")
    text = "\n".join(line for at, line in enumerate(lines) if not at or not _LABEL.match(line))
    ordered = _ORDERED.match(text)
    rest = text[ordered.end() :] if ordered is not None else text
    naming = _naming([each for each in task.assignees or () if each and not is_person(each)])
    behind, found = "", False
    while hit := naming.match(rest):
        said = rest[hit.end() :]
        rest = _BETWEEN.sub("", said, count=1)
        behind, found = said[: len(said) - len(rest)], True
    if found and not any(mark in behind for mark in (",", ";", "và")):
        text = _MARK.sub("", rest)
    return capital(text)


def _naming(names: Sequence[str]) -> re.Pattern[str]:
    """One of these names at the beginning of a text; before the next of them also without the words that both end in
    ("HĐND, UBND thành phố")."""
    spelt = {name: re.escape(name) for name in names}
    for one, other in permutations(map(str.split, names), 2):
        common = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one[::-1], other[::-1], strict=False)))
        if head := " ".join(one[:-common]) if common else "":
            spelt.setdefault(head, re.escape(head) + r"(?=\s*[,;]|\s+và\s)")
    return re.compile("|".join(spelt[each] for each in sorted(spelt, key=len, reverse=True)) or "(?!)", re.IGNORECASE)


def _lasts(text: str) -> bool:
    """Whether a text asks for what goes on all the time; where it only leads to its entries, whether all of them do."""
    first, *entries = text.split("\n")
    if entries and first.rstrip().endswith(":"):
        return all(_LASTING.match(fold(_MARK.sub("", entry))) for entry in entries)
    return _LASTING.match(fold(first)) is not None


def _without_past(text: str, written: date | None, today: date) -> tuple[str, bool]:
    """A text without the deadlines in it that were over before `today`, and whether it names a day: one still to come,
    or one that had to stay because without it little is left."""
    names_day = False
    for phrase in reversed(find_dates(text, reference=written)):
        day = phrase.spec.due_day
        if day is None or phrase.spec.every is not None:
            continue
        if day >= today:
            names_day = names_day or phrase.kind is not PhraseKind.DATE or phrase.spec.precision is Precision.DAY
        elif phrase.kind is PhraseKind.DEADLINE:
            before = _TO_BE_DONE.sub("", text[: phrase.start].rstrip(" ,;("))
            behind = text[phrase.end :].lstrip(" )")
            if len(before) < _LEAST_LEFT:
                names_day = True
            else:
                text = before + behind if behind[:1] in ("", ".", ";", ",", "\n") else f"{before} {behind}"
    return text, names_day


def _due(task: Task, today: date) -> DateSpec | None:
    """The first deadline of the clause still to come, else what recurs in it."""
    coming = [(spec.due_day, spec) for spec in task.named if spec.due_day is not None and spec.due_day >= today]
    if coming:
        return min(coming, key=lambda each: each[0])[1]
    recurring = [spec for spec in task.named if spec.every is not None]
    return reduce(DateSpec.and_also, recurring) if recurring else None
