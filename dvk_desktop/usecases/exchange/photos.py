"""Photos dropped together with workbooks: of which model each is, by its name or as somebody says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from dvk_desktop.domain.text import fold
from dvk_desktop.usecases.exchange.answers import BatchAnswers
from dvk_desktop.usecases.exchange.files_carried import KIND
from dvk_desktop.usecases.exchange.plan import WRITTEN, Fate, FilePlan, PlannedRow
from dvk_desktop.usecases.exchange.ports import FileInside
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL

PHOTOS = frozenset({".jpg", ".jpeg", ".png", ".webp", ".heic", ".bmp", ".tif", ".tiff"})
"""Endings of what is taken for a photo when it comes beside workbooks."""
OF, NONE = "of", "none"
"""Code of the answer that says of which model a photo is (the id of its record), and the answer that it is of none."""
SHORTEST = 8
"""So many characters of a name tell a model; less is a number or a word."""


def place_photos(plans: Sequence[FilePlan], answers: BatchAnswers, beside: Sequence[FilePlan] = ()) -> list[FilePlan]:
    """The plans, those of photos with the model that each is of, if that is known. `beside`: further files of the
    batch. Without workbooks beside it a photo stays what it is: a file that is no workbook."""
    rows = [(row, plan) for plan in (*plans, *beside) for row in plan.rows if _is_model(row)]
    if not rows:
        return list(plans)
    models = {row.record: " – ".join(part for part in (row.title, plan.sender_name) if part) for row, plan in rows}
    return [_placed(plan, rows, models, answers) if _is_photo(plan) else plan for plan in plans]


def _is_photo(plan: FilePlan) -> bool:
    loose = plan.kind == "unreadable" or bool(plan.models)
    return loose and not plan.applied and bool(plan.sha256) and plan.path.suffix.lower() in PHOTOS


def _is_model(row: PlannedRow) -> bool:
    return row.record_type == PRACTICE_MODEL.name and row.fate in WRITTEN


def _placed(
    plan: FilePlan,
    rows: Iterable[tuple[PlannedRow, FilePlan]],
    models: Mapping[str, str],
    answers: BatchAnswers,
) -> FilePlan:
    said = answers.of(plan.sha256).of(OF)
    record = said if said in models else "" if said == NONE else _named(plan.path, [row for row, _ in rows])
    fate = Fate.ADDED if record else Fate.SKIPPED
    title = f"{plan.name} – {models[record]}" if record else plan.name
    row = PlannedRow("", 0, record, PRACTICE_MODEL.name if record else "", title, fate)
    counts = {**dict.fromkeys(map(str, Fate), 0), "read": 1, str(fate): 1}
    files = (FileInside(plan.path, plan.sha256, plan.size),)
    return replace(plan, kind=KIND, rows=(row,), counts=counts, problems=[], files=files, models=models)


def _named(path: Path, rows: Sequence[PlannedRow]) -> str:
    """The record of the only model that is called as the photo is, or whose row names the file; "" if that is not
    clear."""
    stem = _plain(path.stem)
    found = set()
    for row in rows:
        title = _plain(row.title)
        called = (len(title) >= SHORTEST and title in stem) or (len(stem) >= SHORTEST and stem in title)
        if called or any(isinstance(text, str) and path.name.lower() in text.lower() for text in row.after.values()):
            found.add(row.record)
    return found.pop() if len(found) == 1 else ""


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", fold(text).replace("_", " ")))
