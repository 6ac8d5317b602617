"""What a workbook says about itself: from whom, to whom, which package, who fills it in.

It stands in a hidden sheet, in a document property and in the hidden cell of each data sheet's heading row, so that a
sheet copied into another file still knows where it comes from.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Any

from dvk_desktop.domain.canonical import canonical_json
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import Value
from dvk_desktop.language.lists import AS_SHIPPED, Lists, Member

FORMAT = 1
"""Raised when an older program could misread a newer file; `parse_manifest` refuses what is newer than it knows."""

MOST = 1_000_000
"""No office makes more packages for another, and no sheet has more rows: a larger count was made up."""

SHAPES = ("list", "upright", "word", "paper")
"""How a workbook is laid out: a row or a sheet a record, a Word form, a blank form for a pen."""

ENDINGS = {"list": (".xlsx",), "upright": (".xlsx",), "word": (".docx",), "paper": (".pdf", ".docx")}
"""How the names of the files of a shape end; the first where the target is a folder."""

KINDS = ("assignment", "registration", "progress", "scoring", "results", "summary", "bundle", "foreign")


@dataclass(frozen=True, slots=True)
class Party:
    """An office as a workbook names it."""

    id: str
    name: str = ""
    level: str = ""


@dataclass(frozen=True, slots=True)
class SheetCriterion:
    """A criterion as a scoring sheet carries it: points are checked by the file alone. Decimals as strings."""

    id: str
    name: str
    maximum: str
    step: str = ""


@dataclass(frozen=True, slots=True)
class Manifest:
    """`filler`: the unit whose answers the cells are, "" where it is chosen on the first sheet from `senders`.

    `number` counts the packages of one copy of the sender's data for one receiver. `repairs`: the return whose rejected
    rows this workbook holds; `copied`: the same return, if it was taken in as another copy of the form, else "".
    `columns`: of each data sheet, the keys of its columns in the order of the checks.
    `constants`: what every row of a foreign table is given. `lists`: the lists of choices of which the sender's office
    says something, so that a cell means the same wherever the file is read.
    """

    package: str
    kind: str
    sender: Party
    receiver: Party
    filler: str
    copy: str
    number: int
    created: str
    program: str
    rows: int = 0
    year: int = 0
    round: str = ""
    evaluation: str = ""
    scorer: str = ""
    period: str = ""
    repairs: str = ""
    copied: str = ""
    shape: str = ""
    senders: tuple[Party, ...] = ()
    criteria: tuple[SheetCriterion, ...] = ()
    columns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    constants: Mapping[str, Value] = field(default_factory=dict)
    lists: Mapping[str, tuple[Member, ...]] = field(default_factory=dict)

    @property
    def shared(self) -> bool:
        """One file that several units fill in: whose answers they are is said on the first sheet."""
        return not self.filler

    @property
    def ending(self) -> str:
        """How the name of the file ends."""
        return ENDINGS.get(self.shape or "list", ENDINGS["list"])[0]

    def as_text(self) -> str:
        """The JSON that `parse_manifest` reads, with a hash over everything else in it."""
        plain = self._plain()
        return canonical_json({**plain, "hash": _digest(plain)})

    def _plain(self) -> dict[str, Any]:
        plain: dict[str, Any] = {
            "format": FORMAT,
            "package": self.package,
            "kind": self.kind,
            "sender": _party(self.sender),
            "receiver": _party(self.receiver),
            "filler": self.filler,
            "copy": self.copy,
            "number": self.number,
            "created": self.created,
            "program": self.program,
            "rows": self.rows,
            "columns": {sheet: list(keys) for sheet, keys in self.columns.items()},
        }
        for name in ("year", "round", "evaluation", "scorer", "period", "repairs", "copied", "shape"):
            if value := getattr(self, name):
                plain[name] = value
        if self.senders:
            plain["senders"] = [_party(party) for party in self.senders]
        if self.criteria:
            plain["criteria"] = [[c.id, c.name, c.maximum, c.step] for c in self.criteria]
        if self.constants:
            plain["constants"] = dict(self.constants)
        if self.lists:
            plain["lists"] = {
                choices: [[one.code, one.name, one.short, list(one.aliases), one.offered] for one in members]
                for choices, members in self.lists.items()
            }
        return plain

    def for_repair(self, act: str, *, copy: bool = False) -> Manifest:
        """The manifest of the workbook with the rows rejected from return `act`: same package, so same ids. `copy`:
        that return is another copy of the form, so its new rows are records of its own."""
        return replace(self, repairs=act, copied=act if copy else self.copied)


def lists_of(manifest: Manifest) -> Lists:
    """What lies over the shipped lists while the file is written or read."""
    return Lists(manifest.lists) if manifest.lists else AS_SHIPPED


def _party(party: Party) -> list[str]:
    return [party.id, party.name, party.level]


def _digest(plain: Mapping[str, Any]) -> str:
    return hashlib.sha256(canonical_json(plain).encode()).hexdigest()[:16]


def parse_manifest(text: str) -> Manifest:
    """The inverse of `Manifest.as_text`.

    UserError "file.newer_format" for a file of a newer program, "file.manifest_damaged" for anything that is not whole.
    """
    try:
        plain = json.loads(text)
        stored = plain.pop("hash")
        if isinstance(plain["format"], int) and plain["format"] > FORMAT:
            raise UserError("file.newer_format", format=plain["format"], known=FORMAT)
        if stored != _digest(plain) or plain["kind"] not in KINDS:
            raise UserError("file.manifest_damaged")
        return _manifest(plain)
    except (ValueError, ArithmeticError, TypeError, KeyError, AttributeError, IndexError, RecursionError) as error:
        raise UserError("file.manifest_damaged") from error


def _manifest(plain: Mapping[str, Any]) -> Manifest:
    manifest = _as_said(plain)
    date.fromisoformat(manifest.created[:10])
    for points in (points for each in manifest.criteria for points in (each.maximum, each.step) if points):
        if not Decimal(points).is_finite():
            raise ValueError("no points")
    if not (0 <= manifest.number <= MOST and 0 <= manifest.rows <= MOST and 0 <= manifest.year <= MOST):
        raise ValueError("no count")
    manifest.as_text().encode()
    return manifest


def _as_said(plain: Mapping[str, Any]) -> Manifest:
    return Manifest(
        package=str(plain["package"]),
        kind=str(plain["kind"]),
        sender=Party(*map(str, plain["sender"])),
        receiver=Party(*map(str, plain["receiver"])),
        filler=str(plain["filler"]),
        copy=str(plain["copy"]),
        number=int(plain["number"]),
        created=str(plain["created"]),
        program=str(plain["program"]),
        rows=int(plain["rows"]),
        year=int(plain.get("year", 0)),
        round=str(plain.get("round", "")),
        evaluation=str(plain.get("evaluation", "")),
        scorer=str(plain.get("scorer", "")),
        period=str(plain.get("period", "")),
        repairs=str(plain.get("repairs", "")),
        copied=str(plain.get("copied", "")),
        shape=str(plain.get("shape", "")),
        senders=tuple(Party(*map(str, each)) for each in plain.get("senders", ())),
        criteria=tuple(SheetCriterion(*map(str, each)) for each in plain.get("criteria", ())),
        columns={str(sheet): tuple(map(str, keys)) for sheet, keys in plain["columns"].items()},
        constants={str(name): _constant(value) for name, value in plain.get("constants", {}).items()},
        lists={
            str(choices): tuple(
                Member(str(code), str(name), str(short), tuple(map(str, aliases)), bool(offered))
                for code, name, short, aliases, offered in members
            )
            for choices, members in plain.get("lists", {}).items()
        },
    )


def _constant(value: object) -> Value:
    if isinstance(value, (str, int)):
        return value
    raise ValueError("no constant")
