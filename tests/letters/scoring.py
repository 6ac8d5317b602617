"""How well letters are read: labelled values against those read, counted per field.

A label names `file`, `issuer`, `number`, `symbol`, `date` (or `date_partial`, "2026-03", when the day is blank),
`doc_type` (Vietnamese name), `subject`, `recipients`, `cited` (`number`, `date`), `deadlines` (`kind` due: by a day;
others are optional), `signer`; `ocr` for the noisy reading of a scan, which is compared without marks.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from dvk_desktop.domain.documents import kind_named, match_key
from dvk_desktop.domain.text import fold, fold_exact
from dvk_desktop.usecases.letters.reading import Letter

Label = dict[str, Any]

FIELDS = (
    "issuer", "number", "symbol", "date", "doc_type", "subject",
    "recipients", "cited", "cited_dates", "deadlines", "signer",
)  # fmt: skip


@dataclass(frozen=True)
class Count:
    """What was right, what was labelled and not read, what was read and not labelled."""

    right: int = 0
    missed: int = 0
    wrong: int = 0

    def __add__(self, other: Count) -> Count:
        return Count(self.right + other.right, self.missed + other.missed, self.wrong + other.wrong)

    @property
    def f1(self) -> float:
        whole = 2 * self.right + self.missed + self.wrong
        return 2 * self.right / whole if whole else 1.0


def labels_in(folder: Path) -> list[Label]:
    """The labels of a folder of letters, in the order of its file."""
    return [json.loads(line) for line in (folder / "labels.jsonl").read_text("utf-8").splitlines() if line.strip()]


def score(pairs: Iterable[tuple[Label, Letter]]) -> dict[str, Count]:
    """The counts of all letters together, by field."""
    totals = dict.fromkeys(FIELDS, Count())
    for label, letter in pairs:
        for field, count in compare(label, letter).items():
            totals[field] += count
    return totals


def table(totals: dict[str, Count]) -> str:
    """The counts as lines to print, with the mean F1 last."""
    rows = [f"{name:12} {each.right:4} {each.missed:4} {each.wrong:4} {each.f1:6.3f}" for name, each in totals.items()]
    return "\n".join([*rows, f"F1 {sum(each.f1 for each in totals.values()) / len(totals):.3f}"])


def compare(label: Label, letter: Letter) -> dict[str, Count]:
    """One letter against its label."""
    ocr = bool(label.get("ocr"))
    read = letter.date.spec.canonical() if letter.date is not None else None
    own = {
        "issuer": _one(label.get("issuer"), letter.issuer, lambda a, b: _alike(a, b, ocr, 0.92)),
        "number": _one(label.get("number"), letter.number, lambda a, b: a.lstrip("0") == b.lstrip("0")),
        "symbol": _one(label.get("symbol"), letter.symbol, _same_symbol),
        "date": _one(label.get("date") or label.get("date_partial"), read, lambda a, b: a == b),
        "doc_type": _one(kind_named(label.get("doc_type") or ""), letter.doc_type, lambda a, b: a == b),
        "subject": _one(label.get("subject"), letter.subject, lambda a, b: _alike(a, b, ocr, 0.85)),
        "signer": _one(
            label.get("signer"), letter.signer.name if letter.signer else None, lambda a, b: _alike(a, b, ocr, 0.92)
        ),
    }
    if label.get("doc_type") is None:
        own["doc_type"] = Count()
    cited = [(each.number_full, each.date.spec.canonical() if each.date else None) for each in letter.cited]
    wanted = [(each["number"], each.get("date")) for each in label.get("cited", [])]
    due = [each["date"] for each in label["deadlines"] if each["kind"] == "due" and each["date"]]
    optional = [each["date"] for each in label["deadlines"] if each["kind"] != "due" and each["date"]]
    ends = [each.spec.canonical() for each in letter.deadlines if len(each.spec.canonical()) == 10]
    recipients = [each.text for each in letter.recipients]
    lists = {
        "recipients": _many(label["recipients"], recipients, lambda a, b: _alike(a, b, ocr, 0.85)),
        "cited": _many(wanted, cited, lambda a, b: _same_symbol(a[0], b[0])),
        "cited_dates": _many(
            [each for each in wanted if each[1]], cited, lambda a, b: _same_symbol(a[0], b[0]) and a[1] == b[1]
        ),
        "deadlines": _many(due, ends, lambda a, b: a == b, len(optional)),
    }
    lists["cited_dates"] = Count(lists["cited_dates"].right, lists["cited_dates"].missed)
    return {field: {**own, **lists}[field] for field in FIELDS}


def wrong_fields(label: Label, letter: Letter) -> Iterator[str]:
    """The fields that are not wholly right."""
    return (name for name, count in compare(label, letter).items() if count.missed or count.wrong)


def _one(want: str | None, got: str | None, same: Callable[[str, str], bool]) -> Count:
    if not want:
        return Count(wrong=1 if got else 0)
    if not got:
        return Count(missed=1)
    return Count(right=1) if same(want, got) else Count(missed=1, wrong=1)


def _many(want: Sequence[Any], got: Sequence[Any], same: Callable[[Any, Any], bool], optional: int = 0) -> Count:
    left, right = list(got), 0
    for each in want:
        hit = next((candidate for candidate in left if same(each, candidate)), None)
        if hit is not None:
            left.remove(hit)
            right += 1
    return Count(right, len(want) - right, max(0, len(left) - optional))


def _same_symbol(want: str, got: str) -> bool:
    return match_key(want).translate(_NO_SEPARATOR) == match_key(got).translate(_NO_SEPARATOR)


_NO_SEPARATOR = str.maketrans("", "", "-/")
_NO_SIGNS = str.maketrans("", "", ".,;:*_'")


def _alike(want: str, got: str, bare: bool, floor: float) -> bool:
    folding = fold if bare else fold_exact
    first, second = (folding(text.translate(_NO_SIGNS)) for text in (want, got))
    return SequenceMatcher(None, first, second, autojunk=False).ratio() >= floor
