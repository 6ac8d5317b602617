"""What two offices that hold the same print alike: the dump of a scope, which follows from its changes alone, as its
fingerprint does. What was refused here and is therefore not waited for is a matter of this copy of the data: the dump
marks as waiting whatever names a change that is not there.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Any

from dvk_desktop.domain.ledger import (
    ACT,
    DELETED,
    JOIN,
    JOINED,
    Change,
    History,
    Withdrawn,
    act_withdrawn,
    groups,
    join_ends,
)
from dvk_desktop.domain.replaced import replaced_parts, replacements


def documents(changes: Mapping[str, Change]) -> list[dict[str, Any]]:
    """Every record with the values of all heads, waiting and deleted marks, groups, in canonical order. `changes`: of a
    scope, by id."""
    by_record: dict[tuple[str, str], list[Change]] = {}
    for identity in sorted(changes):
        change = changes[identity]
        by_record.setdefault((change.record_type, change.record), []).append(change)
    held = changes.keys()
    withdrawn = _withdrawn(by_record, held)
    group_of = _groups(by_record, withdrawn, held)
    return [
        _document(kind, record, History(said, withdrawn, held.__contains__), group_of.get(record))
        for (kind, record), said in sorted(by_record.items())
    ]


def _withdrawn(by_record: Mapping[tuple[str, str], list[Change]], held: Collection[str]) -> Withdrawn:
    acts = {record: said for (kind, record), said in by_record.items() if kind == ACT}
    withdrawn = {act for act, said in acts.items() if act_withdrawn(said, held.__contains__)}
    replaced = {act: replacements(said, held.__contains__) for act, said in acts.items()}
    return Withdrawn(withdrawn, replaced_parts(replaced, withdrawn.__contains__))


def _groups(
    by_record: Mapping[tuple[str, str], list[Change]], withdrawn: Withdrawn, held: Collection[str]
) -> dict[str, str]:
    joined = []
    for (kind, record), said in by_record.items():
        if kind == JOIN and record.count("+") == 1:
            history = History(said, Withdrawn(withdrawn.acts), held.__contains__)
            if history.state(JOINED).value() is True:
                joined.append(join_ends(record))
    return groups(joined)


def _document(record_type: str, record: str, history: History, group: str | None) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    waiting = []
    for name in sorted(history.names):
        state = history.state(name)
        if state.heads and name != DELETED:
            fields[name] = sorted(state.values, key=lambda value: json.dumps(value, sort_keys=True, ensure_ascii=False))
        if state.waiting:
            waiting.append(name)
    document: dict[str, Any] = {"type": record_type, "record": record, "fields": fields}
    if waiting:
        document["waiting"] = waiting
    if record_type not in {ACT, JOIN}:
        deletion = history.deletion()
        if deletion.deleted or deletion.conflict:
            document["deleted"] = "conflict" if deletion.conflict else deletion.reason
    if group is not None:
        document["group"] = group
    return document
