"""Upright sheets and Word forms (label left, answer right) turned into the list they are another shape of.

The list is then read like any other; afterwards each row is told where its answers really stand. Copies of a form are
rows of their own, exactly as copied rows of a list are.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from dvk_desktop.domain.office_words import plain_label
from dvk_desktop.domain.text import clean, fold
from dvk_desktop.exchange import hidden
from dvk_desktop.exchange.reading.locate import Rows, Tab, letter
from dvk_desktop.exchange.sheets.description import Sheet
from dvk_desktop.usecases.exchange.contents import RowRead, WorkbookRead

_HEADING_ROWS = 2
_SHARE = 0.5
"""Part of the labels that make a sheet without its hidden column one of ours."""


@dataclass(frozen=True, slots=True)
class Form:
    """One filled form: of which described sheet, record and state ("" if lost), and the answers by column key with the
    index of row and column where each stands. `labels`: what stands beside them."""

    tab: str
    manifest: str
    sheet: str
    record: str
    state: str
    answers: Mapping[str, tuple[Any, int, int]]
    labels: Mapping[str, str]


@dataclass
class Gathered:
    """The tabs of a file with its forms gathered into lists; `forms`: by the name of such a list."""

    tabs: list[Tab]
    forms: dict[str, list[Form]] = field(default_factory=dict)

    def settle(self, read: WorkbookRead) -> None:
        """Tell each row that came from a form where it really stands."""
        columns = dict(read.columns)
        for name, forms in self.forms.items():
            columns.pop(name, None)
            for row in read.rows:
                if row.sheet == name:
                    form = forms[row.row - _HEADING_ROWS - 1]
                    _settle(row, form)
                    columns[form.tab] = " ".join(f"{key}:{_address(form, key)}" for key in form.answers)
            first = forms[0].tab
            read.problems[:] = [replace(p, sheet=first) if p.sheet == name else p for p in read.problems]
        read.columns = columns


def gather(tabs: Sequence[Tab], manifest: str = "", sheets: Iterable[Sheet] = ()) -> Gathered:
    """Take the forms out of `tabs` and put lists in their place. `manifest`: its text, for forms that carry none; with
    `sheets` also those are found that lost their hidden column."""
    described = list(sheets)
    found: dict[tuple[str, str], list[Form]] = {}
    others: list[Tab] = []
    for tab in tabs:
        form = _marked(tab, manifest) or _by_sight(tab, manifest, described)
        if form is None:
            others.append(tab)
        else:
            found.setdefault((form.manifest, form.sheet), []).append(form)
    gathered = Gathered(others)
    for number, ((text, sheet), forms) in enumerate(found.items(), start=1):
        name = f"\x00{sheet}:{number}"
        gathered.forms[name] = forms
        gathered.tabs.append(Tab(name, False, _list_of(forms, text, sheet)))
    return gathered


def _marked(tab: Tab, otherwise: str) -> Form | None:
    for column in range(min(6, max(map(len, tab.rows[:10]), default=0))):
        marks = [row[column] if column < len(row) else None for row in tab.rows[:20]]
        start = next((n for n, m in enumerate(marks) if isinstance(m, str) and m.startswith(hidden.FORM + ":")), None)
        if start is None:
            continue
        above = [m for m in marks[:start] if isinstance(m, str) and m.startswith(hidden.MANIFEST)]
        record, state = (str(m) if isinstance(m, str) else "" for m in (*marks[start + 1 : start + 3], None, None)[:2])
        answers: dict[str, tuple[Any, int, int]] = {}
        labels: dict[str, str] = {}
        for number in range(start + 3, len(tab.rows)):
            row = tab.rows[number]
            key = row[column] if column < len(row) else None
            if isinstance(key, str) and key and key not in answers:
                answers[key] = _answer(row, number, column + 2)
                labels[key] = str(row[column + 1] or "") if len(row) > column + 1 else ""
        manifest = above[0].removeprefix(hidden.MANIFEST) if above else otherwise
        return Form(tab.name, manifest, str(marks[start]).partition(":")[2], record, state, answers, labels)
    return None


def _answer(row: Sequence[Any], number: int, place: int) -> tuple[Any, int, int]:
    """The first cell with something in it from `place` on; else the empty one there."""
    filled = next((p for p in range(place, len(row)) if row[p] not in (None, "")), place)
    return (row[filled] if filled < len(row) else None, number, filled)


def _by_sight(tab: Tab, manifest: str, sheets: Sequence[Sheet]) -> Form | None:
    """A form known by its labels alone: at least half of them stand below one another."""
    for sheet in sheets:
        names = {label_form(name): c.key for c in sheet.columns for name in reversed((c.heading, *c.aliases))}
        for column in range(min(4, max(map(len, tab.rows[:40]), default=0))):
            answers: dict[str, tuple[Any, int, int]] = {}
            labels: dict[str, str] = {}
            for number, row in enumerate(tab.rows):
                cell = row[column] if column < len(row) else None
                key = names.get(label_form(cell)) if isinstance(cell, str) else None
                if key is not None and key not in answers:
                    answers[key] = _answer(row, number, column + 1)
                    labels[key] = str(cell)
            if len(answers) >= max(3, _SHARE * len([c for c in sheet.columns if c.editable])):
                return Form(tab.name, manifest, sheet.key, "", "", answers, labels)
    return None


def label_form(text: str) -> str:
    """A label as it is compared: without its number, the mark of what is required, and a colon."""
    return fold(clean(plain_label(text[:500])).rstrip(" :.…"))


def _list_of(forms: Sequence[Form], manifest: str, sheet: str) -> Rows:
    keys = list(dict.fromkeys(key for form in forms for key in form.answers))
    plain = [next((plain_label(f.labels[key]) for f in forms if f.labels.get(key)), key) for key in keys]
    rows: list[list[Any]] = [
        [hidden.KEYS, None, *keys],
        [hidden.MANIFEST + manifest, f"{hidden.STATE}:{sheet}", *plain],
    ]
    rows += [[f.record, f.state, *(f.answers[key][0] if key in f.answers else None for key in keys)] for f in forms]
    return rows


def _settle(row: RowRead, form: Form) -> None:
    row.sheet = form.tab
    first = next(iter(form.answers.values()), (None, 0, 0))
    row.row = first[1] + 1
    moved = {
        key: replace(
            problem, sheet=form.tab, cell=_address(form, key), parameters={**problem.parameters, "row": row.row}
        )
        for key, problem in row.wrong.items()
    }
    by_old = {id(problem): moved[key] for key, problem in row.wrong.items()}
    row.problems[:] = [by_old.get(id(p)) or replace(p, sheet=form.tab) for p in row.problems]
    row.wrong = moved


def _address(form: Form, key: str) -> str:
    """The address of an answer ("C7"); its label in a form that has no cells with names."""
    if key not in form.answers:
        return ""
    _, row, column = form.answers[key]
    return f"{letter(column)}{row + 1}"
