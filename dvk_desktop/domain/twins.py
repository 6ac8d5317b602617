"""Whether two practice models are perhaps one: an additive score in which every point can be explained.

The weights and thresholds are data (`resources/forms/twins.json`); what is decided about a pair is a "same as" record
of the ledger, not here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher

from dvk_desktop.domain.text import fold

_NUMBER = re.compile(r"[0-9]+")


@dataclass(frozen=True, slots=True)
class TwinRules:
    """`weights`: points for each agreement (may be negative); `suspect`: from how many points on a pair is asked.

    `near`: how alike two folded names must be at least (0 to 1); `common`: folded words that say nothing ("mo hinh").
    """

    weights: Mapping[str, int]
    suspect: int
    near: float
    common: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Reason:
    """What speaks for or against, and with how many points; labels under ``choice.twin_reason``."""

    code: str
    points: int


@dataclass(frozen=True, slots=True)
class Likeness:
    """The sum and what it is made of, the weightiest first."""

    score: int
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Features:
    """What is compared of one model: the folded name, its words and numbers without the common ones, and the rest."""

    name: str
    words: frozenset[str]
    numbers: tuple[str, ...]
    contact: str = ""
    phone: str = ""
    field: str = ""
    subject: str = ""


def features(
    rules: TwinRules, name: str, contact: str = "", phone: str = "", field: str = "", subject: str = ""
) -> Features:
    """What is compared of a model with these values."""
    folded = fold(name)
    numbers = tuple(sorted(number.lstrip("0") for number in _NUMBER.findall(folded)))
    words = frozenset(re.findall(r"[^\W_]+", folded)) - rules.common
    return Features(folded, words, numbers, fold(contact), re.sub(r"[^0-9]", "", phone), field, subject)


def likeness(one: Features, other: Features, rules: TwinRules) -> Likeness | None:
    """The score of a pair; None below `rules.suspect`, or if the names are not near each other at all."""
    near = _nearness(one, other)
    if near < rules.near:
        return None
    found = [Reason("name_equal", rules.weights["name_equal"])] if near == 1 else []
    if near < 1:
        share = (near - rules.near) / (1 - rules.near)
        low, high = rules.weights["name_near_least"], rules.weights["name_near_most"]
        found.append(Reason("name_near", round(low + share * (high - low))))
    for code in ("contact", "phone", "field", "subject"):
        mine, theirs = getattr(one, code), getattr(other, code)
        if mine and theirs:
            found.append(Reason(f"{code}_equal" if mine == theirs else f"{code}_differs", 0))
    if one.numbers != other.numbers:
        found.append(Reason("numbers_differ", 0))
    weighed = [Reason(each.code, each.points or rules.weights.get(each.code, 0)) for each in found]
    weighed = sorted((each for each in weighed if each.points), key=lambda each: (-abs(each.points), each.code))
    score = max(0, min(100, sum(each.points for each in weighed)))
    return Likeness(score, tuple(weighed)) if score >= rules.suspect else None


def _nearness(one: Features, other: Features) -> float:
    """How alike two names are: 1 for equal ones (also with the words in another order), else letters and words."""
    if one.name == other.name or (one.words and one.words == other.words and one.numbers == other.numbers):
        return 1.0
    common = len(one.words & other.words)
    every = min(len(one.words), len(other.words))
    words = common / every if every > 1 else 0.0
    matcher = SequenceMatcher(None, one.name, other.name, autojunk=False)
    letters = matcher.ratio() if matcher.real_quick_ratio() > 0.5 else 0.0
    return min(0.99, max(letters, words * 0.95 if common > 1 else 0.0))
