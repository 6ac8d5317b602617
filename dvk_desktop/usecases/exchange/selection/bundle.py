"""A bundle: what concerns the receiver and everything below it and is not known to be there, and some lists for people.

Another copy of our own office (the other PC) is told everything, internal papers too.
"""

from __future__ import annotations

from collections import Counter

from dvk_desktop.domain.ledger import Value
from dvk_desktop.language import has_label, label
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.exchange.contents import RowOut, SheetOut
from dvk_desktop.usecases.exchange.ports import Extract
from dvk_desktop.usecases.exchange.selection.common import Selected, Wanted, row_of
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL
from dvk_desktop.usecases.registry import RECORD_TYPES

MOST_SHOWN = 2_000
"""Rows of the lists for people: they are a courtesy, the hidden part is what counts."""


def select_bundle(wanted: Wanted) -> list[Selected]:
    """One workbook, also when there is nothing to say yet."""
    scope = wanted.receiver if wanted.receiver != wanted.own else ""
    every = list(wanted.books.in_scope(wanted.reading, scope))
    news = every if wanted.everything else wanted.books.news(wanted.reading, wanted.receiver, every)
    extract = Extract(changes=frozenset(news), held=frozenset(every).difference(news))
    part = wanted.books.extract(wanted.reading, extract)
    kinds = {noted.change.record: noted.change.record_type for noted in part.changes}
    counted = Counter(kind for kind in kinds.values() if kind in RECORD_TYPES)
    about = tuple(
        RowOut(kind, {"shown:kind": _kind_name(kind), "shown:count": count}) for kind, count in counted.most_common()
    )
    models = [m for m in wanted.reading.find(PRACTICE_MODEL) if m.id in kinds][:MOST_SHOWN]
    letters = {letter.id: letter for letter in wanted.reading.find(DIRECTIVE) if letter.id in kinds}
    duties = [d for d in wanted.reading.find(OBLIGATION) if d.id in kinds][:MOST_SHOWN]
    model_rows = tuple(
        row_of(PRACTICE_MODEL, model, None, {"shown:unit": wanted.name(model.owner)}, model.name or "")
        for model in models
    )
    duty_rows = []
    for duty in duties:
        letter = letters.get(duty.directive or "")
        shown: dict[str, Value] = {
            "shown:unit": wanted.name(duty.unit),
            "shown:number": ((letter.number_full or letter.symbol) if letter else "") or "",
            "shown:subject": (letter.subject if letter else "") or "",
        }
        duty_rows.append(row_of(OBLIGATION, duty, None, shown, ""))
    return [
        Selected(
            (SheetOut("kinds", about), SheetOut("models", model_rows), SheetOut("obligations", tuple(duty_rows))),
            extract,
            filler=wanted.own,
            about=(_about(sum(counted.values()), len(every) - len(news)),),
        )
    ]


def _about(records: int, left: int) -> str:
    if not left:
        return f"Gói có {records} mục."
    return f"Gói có {records} mục mới hoặc vừa sửa; phần nơi nhận đã xác nhận thì không gửi lại."


def _kind_name(kind: str) -> str:
    return label(f"record.{kind}", "vi") if has_label(f"record.{kind}") else kind
