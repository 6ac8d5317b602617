"""`Cài đặt › Hiện thêm chức năng`: the switches, read and turned in one place (`ux-pages.md` 1).

Switching one on never changes data; switching it off never hides data that was entered. A later switch is a line of
`FEATURES` with its words under ``choice.feature`` and ``feature.about``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.shown_features import ShownFeature
from dvk_desktop.language import label
from dvk_desktop.usecases.computed_list import ComputedList
from dvk_desktop.usecases.entry import revive
from dvk_desktop.usecases.features.fields import SHOWN_FEATURE
from dvk_desktop.usecases.features.shown import EACH_CLAUSE, feature_id, is_shown
from dvk_desktop.usecases.numbering.commands import numbering_of, set_numbering
from dvk_desktop.usecases.ports import Reading, Store

NUMBERING = "numbering"


@dataclass(frozen=True, slots=True)
class Feature:
    """A switch: how it is read (in a transaction, for an office) and turned. One that is part of a setting of its own
    is read and turned there, so that there is one truth."""

    code: str
    read: Callable[[Reading, str], bool]
    turn: Callable[[Store, bool], object]


@dataclass(frozen=True, slots=True)
class FeatureRow:
    """A switch as it stands; `about`: what it does."""

    id: str
    name: str
    about: str
    active: bool


def _own(code: str) -> Feature:
    def turn(store: Store, active: bool) -> None:
        with store.write() as work:
            identity = feature_id(work.office.unit, code)
            revive(work, SHOWN_FEATURE, identity)
            work.save(SHOWN_FEATURE, ShownFeature(identity, work.office.unit, code, active))
            name = label(f"choice.feature.{code}")
            work.commit(f"Bật chức năng “{name}”" if active else f"Tắt chức năng “{name}”")

    return Feature(code, lambda reading, office: is_shown(reading, office, code), turn)


FEATURES = (
    _own(EACH_CLAUSE),
    Feature(
        NUMBERING,
        lambda reading, office: bool(numbering_of(reading, office).active),
        lambda store, active: set_numbering(store, {"active": active}),
    ),
)


def features(store: Store) -> list[FeatureRow]:
    """Every switch as it stands."""
    with store.read() as reading:
        office = store.office.unit
        return [
            FeatureRow(
                each.code,
                label(f"choice.feature.{each.code}"),
                label(f"feature.about.{each.code}"),
                each.read(reading, office),
            )
            for each in FEATURES
        ]


def feature_list(store: Store) -> ComputedList[FeatureRow]:
    """`features` as a list."""
    return ComputedList(lambda given: features(store))


def turn(store: Store, code: str, *, active: bool) -> bool:
    """Switch a function on or off, in one act; returns whether it was otherwise before. UserError "feature.unknown"."""
    found = next((each for each in FEATURES if each.code == code), None)
    if found is None:
        raise UserError("feature.unknown", code=code, known=", ".join(each.code for each in FEATURES))
    with store.read() as reading:
        if found.read(reading, store.office.unit) is active:
            return False
    found.turn(store, active)
    return True
