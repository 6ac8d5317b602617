"""Guessing what the columns of a foreign table mean: by headings and by contents, with a confidence.

Nothing here decides: what is not sure is asked. Pure functions; whoever calls says how units are found.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from dvk_desktop.domain.ledger import Value
from dvk_desktop.domain.text import fold
from dvk_desktop.language import label
from dvk_desktop.language.lists import codes_of
from dvk_desktop.usecases.exchange.foreign.contents import (
    FindUnit,
    PossibleUnits,
    code_of,
    filled,
    is_mark,
    likeness,
    sample,
)
from dvk_desktop.usecases.exchange.foreign.mapping import ColumnMapping, ColumnUse
from dvk_desktop.usecases.exchange.foreign.meanings import Unresolved, resolve
from dvk_desktop.usecases.exchange.foreign.tables import (
    GROUP_COLUMN,
    ForeignColumn,
    ForeignTable,
    Healed,
)
from dvk_desktop.usecases.exchange.foreign.targets import TARGETS, Target
from dvk_desktop.usecases.fields import Field, FieldKind

_LEAST, _FITS = 0.4, 0.3
_EQUAL, _SAYS_MORE, _UNSURE = 0.95, 0.45, 0.5
_OF_OTHERS = re.compile(r"^(?:don vi tinh|dvt|don gia|nam (?:xay dung|san xuat|sx|sinh))\b|\bmong doi\b")
"""Words by which a heading is of something that no record has, whatever else it says."""
_TYPED = frozenset({FieldKind.DATE, FieldKind.PHONE, FieldKind.CHOICE, FieldKind.REFERENCE, FieldKind.NUMBER})
_PLAIN = re.compile(r"\([^)]*\)|[^\w\s]")
_DAY = re.compile(r"\bngay thang(?: nam)?\b")
_LETTER = re.compile(r"\b(ngay|so) (?:vb|cv|cong van)\b")
"""What books of letters say for "ngày" and for "văn bản" in the heads of their columns."""


@dataclass(frozen=True, slots=True)
class Guess:
    """A mapping as guessed for a table: what is still to be asked, how well the table fits (0 to 1), and how numbers
    and dates that stand as texts are understood."""

    mapping: ColumnMapping
    unresolved: tuple[Unresolved, ...]
    fit: float
    understood: tuple[Healed, ...] = ()

    @property
    def asks(self) -> bool:
        """Whether a person has to say something before rows can be taken in."""
        unsure = any(use.field and use.sureness == "unsure" for use in self.mapping.columns)
        return unsure or bool(self.unresolved) or bool(self.mapping.missing())


def guess(
    table: ForeignTable, find_unit: FindUnit, target: str = "", year: int = 0, possible: PossibleUnits | None = None
) -> Guess:
    """The best mapping for a table, to `target` or to whatever its columns fit best. `year`: offered for all rows.
    `possible`: which units the texts of a unit column may mean, looked for harder than by `find_unit`."""
    candidates = [TARGETS[target]] if target else TARGETS.values()
    found = [_guess_for(table, each, find_unit, year) for each in candidates]
    best = max(found, key=lambda each: each.fit)
    if best.fit < _FITS:  # nothing fits: what is most usual, and of that nothing unseen
        best = _doubted(found[0], [column.key for column in table.columns])
    mapping, unresolved = resolve(best.mapping, table, possible or (lambda text: [u for u in (find_unit(text),) if u]))
    return replace(best, mapping=mapping, unresolved=unresolved)


def _guess_for(table: ForeignTable, target: Target, find_unit: FindUnit, year: int) -> Guess:
    uses = {column.key: ColumnUse(column.key, "", heading=column.heading) for column in table.columns}
    marked = _mark_columns(table, target)
    for use in marked:
        uses[use.column] = use
    taken = {use.field for use in marked}
    free = [column for column in table.columns if not column.ordinal and not uses[column.key].field]
    cells = {column.key: sample(table.cells_of(column.key)) for column in free}
    scores = [
        (score, place, column, one)
        for place, column in enumerate(free)
        for one in target.columns
        if one.name not in taken and (score := _score(column, one, target, cells[column.key], find_unit)) >= _LEAST
    ]
    for score, _, column, one in sorted(scores, key=lambda each: (-each[0], each[1])):
        if one.name not in taken and not uses[column.key].field:
            taken.add(one.name)
            uses[column.key] = ColumnUse(column.key, one.name, "", column.heading, score)
    mapping = ColumnMapping(
        target.record_type.name,
        tuple(uses.values()),
        constants=MappingProxyType(_constants(target, taken, year)),
        headings=tuple(column.key for column in table.columns),
        sheet=table.sheet,
    )
    return _doubted(Guess(mapping, (), _fit(mapping, target)), _repeated(table))


def _doubted(guessed: Guess, columns: Collection[str]) -> Guess:
    """The same, but unsure of these columns."""
    uses = tuple(
        replace(use, confidence=min(use.confidence, _UNSURE)) if use.column in columns else use
        for use in guessed.mapping.columns
    )
    return replace(guessed, mapping=replace(guessed.mapping, columns=uses))


def _repeated(table: ForeignTable) -> set[str]:
    """Columns whose heading several columns have: which of them is meant a person knows."""
    keys: dict[str, list[str]] = {}
    for column in table.columns:
        if column.heading:
            keys.setdefault(fold(column.heading), []).append(column.key)
    return {key for same in keys.values() if len(same) > 1 for key in same}


def _constants(target: Target, taken: Iterable[str], year: int) -> dict[str, Value]:
    proposed: dict[str, Value] = {name: code for name, code in target.proposed.items() if name not in taken}
    known = target.by_name
    if year and "year" in known and "year" not in taken:
        proposed["year"] = year
        if "registered_on" in known and "registered_on" not in taken:
            proposed["registered_on"] = str(year)
    return proposed


def _fit(mapping: ColumnMapping, target: Target) -> float:
    """How well a table fits: its columns that mean something, and whether what a record cannot do without is there."""
    required = [one.name for one in target.fields if one.required]
    given = {use.field: use.confidence for use in mapping.used}
    title = given.get(target.record_type.title, 0.0)
    needed = sum(given.get(name, 0.3 if name in mapping.constants else 0.0) for name in required) / max(
        len(required), 1
    )
    every = max(1, len(mapping.columns))
    return 0.45 * title + 0.25 * needed + 0.3 * min(1.0, sum(given.values()) / (0.7 * every))


# --- one column and one field -----------------------------------------------------------------------------------------


def _score(column: ForeignColumn, one: Field, target: Target, cells: Sequence[Any], find_unit: FindUnit) -> float:
    """How sure it is that the column is this field."""
    named = 0.0
    if column.index != GROUP_COLUMN and column.heading:
        named = max(heading_likeness(column.heading, name) for name in target.headings_of(one))
        if named < _EQUAL and _says_more(column.heading, one, target):
            named = min(named, _SAYS_MORE)
    bare = not column.heading and one.name in (target.record_type.title, "contact")  # only its contents can tell
    looks = likeness(one, cells, find_unit) if named >= 0.3 or one.kind in _TYPED or bare else None
    if looks is None:
        return 0.85 * named
    if one.kind not in _TYPED and named < 0.3:
        return 0.55 * looks if bare else 0.0
    if named >= 0.95:
        if looks >= 0.3 or one.kind not in _TYPED:
            return 0.9 + 0.1 * looks
        return 0.65 if one.kind in (FieldKind.CHOICE, FieldKind.REFERENCE) else 0.55  # their texts are asked anyway
    if named < 0.3:
        weak = one.kind is FieldKind.DATE or (one.kind is FieldKind.NUMBER and column.heading)
        return looks * (0.3 if weak else 0.6)
    return 0.65 * named + 0.35 * looks


def _says_more(heading: str, one: Field, target: Target) -> bool:
    """Whether a heading is of something else ("Đơn vị tính") or of several things at once ("Ngày nhận/Số văn bản")."""
    last = heading.split(" / ")[-1]
    if _OF_OTHERS.search(fold(last)):
        return True
    pieces = [piece for piece in last.split("/") if len(piece.split()) > 1]
    if len(pieces) < 2:
        return False
    own = target.headings_of(one)
    others = [name for each in target.columns if each.name != one.name for name in target.headings_of(each)]
    likes = [(_best(piece, own), _best(piece, others)) for piece in pieces]
    return any(mine >= _LEAST for mine, _ in likes) and any(other > max(mine, _LEAST) for mine, other in likes)


def _best(text: str, names: Iterable[str]) -> float:
    return max((_alike(text, name) for name in names), default=0.0)


@lru_cache(maxsize=16_384)
def heading_likeness(heading: str, name: str) -> float:
    """How alike a heading ("Tập thể / Nam") and a name of a field are, 0 to 1; its last part counts most."""
    parts = [part for part in heading.split(" / ") if not _is_another_word(heading, part, name)] or [""]
    found = [_alike(" ".join(parts), name), _alike(parts[-1], name)]
    if len(parts) > 1:
        found += [0.8 * _alike(part, name) for part in parts[:-1]]
    return max(found)


@lru_cache(maxsize=16_384)
def _alike(one: str, other: str) -> float:
    mine, theirs = _plain(one), _plain(other)
    if not mine or not theirs:
        return 0.0
    if mine == theirs:
        return 1.0
    first, second = mine.split(), theirs.split()
    common = set(first) & set(second)
    if not common:
        return 0.0
    if f" {theirs} " in f" {mine} ":
        return (0.6 if len(second) > 1 else 0.35) + 0.35 * len(second) / len(first)
    if f" {mine} " in f" {theirs} ":
        return (0.55 if len(first) > 1 else 0.35) + 0.35 * len(first) / len(second)
    ratio = SequenceMatcher(None, mine, theirs, autojunk=False).ratio()
    shared = len(common) / len(set(first) | set(second))
    return 0.9 * ratio if ratio >= 0.85 else 0.7 * shared


def _is_another_word(heading: str, part: str, name: str) -> bool:
    """Whether a word only looks like a name without its diacritics, in a heading that has diacritics: "Ngày sinh / Nam"
    is no "Năm"."""
    same = " " not in part.strip() and fold(part) == fold(name) and part.lower() != name.lower()
    return same and heading.lower() != fold(heading)


def _plain(text: str) -> str:
    plain = " ".join(_PLAIN.sub(" ", fold(text)).split())
    return _LETTER.sub(r"\1 van ban", _DAY.sub("ngay", plain))


def _mark_columns(table: ForeignTable, target: Target) -> list[ColumnUse]:
    """Columns that are ticked: their heading is one of the codes of a list ("Chủ thể / Tập thể", "Cá nhân")."""
    found: list[ColumnUse] = []
    for one in target.columns:
        if one.kind is not FieldKind.CHOICE or not one.choices:
            continue
        ticked = []
        for column in table.columns:
            code = _code_in(one.choices, column.heading.split(" / ")[-1]) if column.heading else ""
            values = filled(table.cells_of(column.key)) if code else []
            if code and all(map(is_mark, values)):
                ticked.append((column, code))
        if (
            len(ticked) >= 2
            and any(filled(table.cells_of(column.key)) for column, _ in ticked)
            and len({code for _, code in ticked}) == len(ticked)
        ):
            found += [ColumnUse(column.key, one.name, code, column.heading, 0.95) for column, code in ticked]
    columns: dict[str, ColumnUse] = {}
    for use in found:
        columns.setdefault(use.column, use)
    return list(columns.values())


def _code_in(choices: str, text: str) -> str:
    """The code whose label a heading is; here no other words are allowed."""
    wanted = _plain(text)
    exact = [code for code in codes_of(choices) if _plain(label(f"choice.{choices}.{code}", "vi")) == wanted]
    return exact[0] if exact else code_of(choices, text)
