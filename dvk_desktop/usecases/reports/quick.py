"""“Số liệu nhanh”: one number over the list of practice models, and a sentence ready to paste (`ux-pages.md` 3)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from dvk_desktop.domain.text import uncapital
from dvk_desktop.language.formats import format_day, format_number
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.practice_models.rows import fields_shown
from dvk_desktop.usecases.reports.tables import choice

_SUBJECTS = ("collective", "individual", "household")
_OFFICES = {
    "central": "cả nước",
    "province": "tỉnh",
    "district": "huyện",
    "commune": "xã",
    "hamlet": "thôn, tổ dân phố",
}


@dataclass(frozen=True, slots=True)
class QuickQuestion:
    """What is asked. `until`: registered up to that day; `level`: recognised by that level, or "any"; `unit`: an id,
    with everything below it; `state`: a code of ``choice.practice_model_state``; `rewarded`: only rewarded ones."""

    year: int | None = None
    until: date | None = None
    field: str = ""
    subject: str = ""
    level: str = ""
    unit: str = ""
    unit_name: str = ""
    state: str = ""
    rewarded: bool = False


@dataclass(frozen=True, slots=True)
class QuickFigure:
    """The number, the sentence, and the filters that open the list with exactly these rows."""

    number: int
    sentence: str
    query: ListQuery


class ModelCounts(Protocol):
    """Whoever has the list of practice models; `PracticeModelQueries` is one."""

    def tally(self, query: ListQuery, by: Sequence[str]) -> Mapping[tuple[str, ...], int]:
        """See `PracticeModelQueries.tally`."""


def filters_of(question: QuickQuestion) -> dict[str, str]:
    """The filters of the list that a question stands for."""
    found = {"counted": "yes"} if not question.state else {"state": question.state}
    if question.year is not None:
        found["year"] = str(question.year)
    if question.until is not None:
        found["registered_until"] = question.until.isoformat()
    for name, value in (
        ("field", question.field),
        ("subject", question.subject),
        ("recognised", question.level),
        ("under", question.unit),
    ):
        if value:
            found[name] = value
    if question.rewarded:
        found["rewarded"] = "yes"
    return found


def quick_figure(source: ModelCounts, question: QuickQuestion, office_level: str = "") -> QuickFigure:
    """Count and say. `office_level` names the office in the sentence ("xã có 54 mô hình …"). Any reader thread."""
    query = ListQuery(filters=filters_of(question))
    cells = source.tally(query, ("field", "subject"))
    total = sum(cells.values())
    details = by_field = ""
    if not question.subject:
        subjects = [(one, sum(n for (_, other), n in cells.items() if other == one)) for one in _SUBJECTS]
        named = [f"{format_number(count)} {choice('subject', one).lower()}" for one, count in subjects if count]
        details = f" ({', '.join(named)})" if named else ""
    if not question.field:

        def count_of(one: str) -> int:
            return sum(number for (other, _), number in cells.items() if other == one)

        fields = [(one, count_of(one)) for one in fields_shown(count_of)]
        named = [f"{uncapital(choice('field', one))} {format_number(count)}" for one, count in fields if count]
        by_field = f", trong đó lĩnh vực {', '.join(named)}" if named else ""
    sentence = f"{_when(question)}{_who(question, office_level)} có {format_number(total)} {_what(question)}{details}"
    return QuickFigure(total, f"{sentence}{by_field}.", query)


def _when(question: QuickQuestion) -> str:
    if question.until is not None:
        return f"Tính đến ngày {format_day(question.until)}, "
    return f"Năm {question.year}, " if question.year is not None else ""


def _who(question: QuickQuestion, office_level: str) -> str:
    if question.unit:
        return question.unit_name
    who = _OFFICES.get(office_level, "đơn vị")
    return who if _when(question) else who[0].upper() + who[1:]


def _what(question: QuickQuestion) -> str:
    words = ["mô hình, điển hình “Dân vận khéo”"]
    if question.subject:
        words.append(f"của {choice('subject', question.subject).lower()}")
    if question.field:
        words.append(f"lĩnh vực {uncapital(choice('field', question.field))}")
    if question.state:
        words.append(choice("practice_model_state", question.state).lower())
    if question.level:
        level = "" if question.level == "any" else f" {choice('unit_level', question.level).lower()}"
        words.append(f"được công nhận{level}")
    if question.rewarded:
        words.append("được khen thưởng")
    return " ".join(words)
