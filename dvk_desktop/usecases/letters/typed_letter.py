"""A letter as somebody wrote it down: the document of `dvk letter read`, corrected or made by hand, read back.

What the letter itself says makes a `Letter`; the office's own fields (arrival number, note …) come back as typed texts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from dvk_desktop.domain.dates import DateSpec, Looking, Precision
from dvk_desktop.domain.directives import deadlines_from
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.recurrences import Cycle, Recurrence
from dvk_desktop.domain.text import clean, fold
from dvk_desktop.domain.typed_dates import parse_date
from dvk_desktop.usecases.letters.reading import (
    Cited,
    Copy,
    Letter,
    LetterTask,
    ReadDate,
    Recipient,
    Signer,
    classified_letter,
)

_TEXTS = (
    *("issuer", "superior", "acting_body", "number", "symbol", "number_full", "place", "doc_type", "system"),
    *("subject", "urgency"),
)
_READ_ONLY = {"warnings", "spans", "deadlines", "recipient_groups", "classified", "not_classified"}
_NOWHERE = (0, 0)


def letter_of(document: object, today: date) -> tuple[Letter, dict[str, str]]:
    """The letter in a parsed JSON document, and the remaining fields as typed (`usecases.typed`).

    Dates may stand as text ("28/4/2020", "tháng 10/2024") or as the documents of `DateSpec.as_json`. UserError
    "letter.fields" naming the field that cannot be understood, "date.unreadable".
    """
    if not isinstance(document, Mapping):
        raise UserError("letter.fields", field="{}", value=type(document).__name__)
    given = {str(key): value for key, value in document.items() if value is not None}
    if given.get("classified"):
        return classified_letter(), {}
    internal = given.pop("internal") is True if isinstance(given.get("internal"), bool) else False
    own = {**dict.fromkeys((*_TEXTS, *_READ_ONLY)), "date": None, "text": None, "signer": None}
    lists = ("recipients", "copies", "cited", "tasks")
    rest = {
        name: _text(name, value) for name, value in given.items() if name not in own and name not in lists and value
    }
    listed = {name: _list(name, given.get(name, ())) for name in lists}
    texts: dict[str, Any] = {name: _text(name, given[name]) or None for name in _TEXTS if name in given}
    when = _date("date", given["date"], today) if given.get("date") else None
    ahead_from = deadlines_from(when.spec if when else None, today)
    return (
        Letter(
            **texts,
            date=when,
            internal=internal,
            not_classified=_text("not_classified", given.get("not_classified", "")),
            text=_text("text", given["text"]) if given.get("text") else None,
            recipients=tuple(_recipient(one) for one in listed["recipients"]),
            copies=tuple(_copy(one) for one in listed["copies"]),
            cited=tuple(_cited(one, today) for one in listed["cited"]),
            tasks=tuple(_task(one, ahead_from) for one in listed["tasks"]),
            signer=_signer(given["signer"]) if given.get("signer") else None,
        ),
        rest,
    )


def _text(name: str, value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        raise UserError("letter.fields", field=name, value=str(value)[:80])
    return clean(str(value), multiline=True)


def _list(name: str, value: object) -> Sequence[Any]:
    if isinstance(value, str) or not isinstance(value, Sequence):
        raise UserError("letter.fields", field=name, value=str(value)[:80])
    return value


def _part(name: str, value: object) -> Mapping[str, Any]:
    if isinstance(value, str):
        return {"text": value}
    if not isinstance(value, Mapping):
        raise UserError("letter.fields", field=name, value=str(value)[:80])
    return {str(key): item for key, item in value.items() if item is not None}


def _date(name: str, value: object, today: date, looking: Looking = "back") -> ReadDate:
    if isinstance(value, str):
        return ReadDate(value, parse_date(value, today=today, looking=looking), _NOWHERE)
    part = _part(name, value)
    text = _text(name, part.get("text", ""))
    derived = bool(part.get("derived"))
    try:
        precision = Precision(part["precision"])
        if "from" not in part and precision in set(Cycle) | {Precision.SEVERAL}:
            every = str(part.get("recurrence") or "")
            if text and not every:
                return ReadDate(text, parse_date(text, today=today, looking=looking), _NOWHERE)
            recurring = DateSpec.recurring(Recurrence.from_canonical(every or precision), derived=derived)
            return ReadDate(text, recurring, _NOWHERE)
        first, last = date.fromisoformat(part["from"]), date.fromisoformat(part["to"])
    except (KeyError, TypeError, ValueError):
        if text:
            return ReadDate(text, parse_date(text, today=today, looking=looking), _NOWHERE)
        raise UserError("letter.fields", field=name, value=str(value)[:80]) from None
    return ReadDate(text, DateSpec(precision, first, last, derived), _NOWHERE)


def _recipient(value: object) -> Recipient:
    part = _part("recipients", value)
    text = _text("recipients", part.get("text", ""))
    return Recipient(text, bool(part.get("is_group", fold(text).startswith("cac "))), _NOWHERE)


def _copy(value: object) -> Copy:
    part = _part("copies", value)
    return Copy(_text("copies", part.get("text", "")), part.get("purpose"), _NOWHERE)


def _cited(value: object, today: date) -> Cited:
    part = _part("cited", value)
    number = _text("cited", part.get("number_full") or part.get("text", ""))
    when = _date("cited", part["date"], today) if part.get("date") else None
    texts = {name: part.get(name) for name in ("doc_type", "number", "symbol", "issuer", "subject")}
    return Cited(
        number_full=number,
        date=when,
        text=_text("cited", part.get("text", number)),
        span=_NOWHERE,
        is_basis=bool(part.get("is_basis")),
        nested_in=part.get("nested_in"),
        **texts,
    )


def _task(value: object, ahead_from: date) -> LetterTask:
    part = _part("tasks", value)
    return LetterTask(
        part.get("ordinal"),
        _text("tasks", part.get("text", "")),
        tuple(_text("tasks", one) for one in _list("tasks", part.get("assignees", ()))),
        tuple(_date("tasks", one, ahead_from, "ahead") for one in _list("tasks", part.get("deadlines", ()))),
        tuple(_text("tasks", one) for one in _list("tasks", part.get("themes", ()))),
        _NOWHERE,
        context=_text("tasks", part.get("context") or ""),
        cooperating=tuple(_text("tasks", one) for one in _list("tasks", part.get("cooperating") or ())),
        product=_text("tasks", part.get("product") or "") or None,
        term=_text("tasks", part.get("term") or "") or None,
    )


def _signer(value: object) -> Signer:
    part = _part("signer", value)
    return Signer(part.get("authority"), part.get("position"), part.get("name") or part.get("text"))
