"""Changes as no program of ours makes them: any type on any id, any parents, any values, in any order.

What a hidden part of a workbook may hold. A history follows from its seed alone.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

from dvk_desktop.domain.ledger import ACT, DELETED, JOIN, JOINED, WITHDRAWN, Change, Value, join_id, make_change
from dvk_desktop.domain.readings import reading_id
from dvk_desktop.domain.replaced import REPLACED
from dvk_desktop.usecases.registry import RECORD_TYPES

RECORDS = ("a", "b", "c", "d", "u1")
ACTS = ("act 1", "act 2", "act 3", "a", "b+c")
_TYPES = ("practice_model", "practice_model", "unit", "directive", "task", "reading", ACT, ACT, JOIN, "unheard of")
_STRANGE: tuple[Value, ...] = ("", "x", 0, True, False, 2**70, [], ["a"], {"a": "b"}, "2026", "2026-13-45", "a", "KT")
_SPELLINGS = ("Kinh tế", "kinh te", "KT")


def crafted(seed: int) -> list[Change]:
    """A few dozen changes about a handful of ids, in the order in which they are made."""
    chance = random.Random(seed)
    made: list[Change] = []
    for _ in range(chance.randint(2, 30)):
        made.append(_one(chance, made))
    return made


def _one(chance: random.Random, made: Sequence[Change]) -> Change:
    kind = chance.choice(_TYPES)
    record, fields = _about(chance, kind)
    told = [change.id for change in made]
    parents: dict[str, list[str]] = {}
    follows = chance.random()
    for name in fields:
        heads = [c.id for c in made if c.record == record and name in c.fields and c.record_type == kind]
        if heads and follows < 0.5:
            parents[name] = heads[-1:]
        elif told and follows > 0.8:
            parents[name] = [chance.choice([*told, "0" * 32, "lost"]) for _ in range(chance.randint(1, 2))]
    if DELETED in fields:
        for change in made:
            if change.record == record and chance.random() < 0.9:
                for name in change.fields:
                    parents.setdefault(name, []).append(change.id)
    return make_change(kind, record, fields, parents, chance.choice(ACTS))


def _about(chance: random.Random, kind: str) -> tuple[str, dict[str, Value]]:
    record = chance.choice(RECORDS)
    if kind == ACT:
        if chance.random() < 0.3:
            on: list[Value] = list(chance.sample(RECORDS, 2))
            return chance.choice(ACTS), {REPLACED + chance.choice(ACTS): on}
        return chance.choice([*ACTS, record]), {WITHDRAWN: chance.choice((True, True, False, "x", 1))}
    if kind == JOIN:
        pair = join_id(record, chance.choice(RECORDS))
        return chance.choice((pair, pair, pair, record)), {JOINED: chance.choice((True, True, False, 1))}
    if kind == "reading" and chance.random() < 0.6:
        said: dict[str, Value] = {"what": "field", "text": "kinh te", "code": chance.choice(("KT", "VH", ""))}
        return chance.choice((reading_id("field", "Kinh tế"), record)), {"owner": "u1", **said}
    names = [*(RECORD_TYPES[kind].by_name if kind in RECORD_TYPES else ("owner", "name")), DELETED, "unknown field"]
    fields = {chance.choice(names): chance.choice(_STRANGE) for _ in range(chance.randint(1, 4))}
    if chance.random() < 0.6:
        fields["owner"] = chance.choice(("u1", "u2", "u1", "nobody"))
    if kind == "practice_model" and chance.random() < 0.4:
        fields["field"] = chance.choice(_SPELLINGS)
    return record, fields
