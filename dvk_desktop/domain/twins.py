"""Whether two practice models are perhaps one: an additive score in which every point can be explained.

The weights and thresholds are data (`resources/forms/twins.json`); what is decided about a pair is a "same as" record
of the ledger, not here.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from dataclasses import field as field_
from itertools import pairwise

from dvk_desktop.domain.text import fold

_NUMBER = re.compile(r"[0-9]+")
_WORD = re.compile(r"[^\W_]+")
_NO_DIGIT = re.compile(r"[^0-9]")

MOST_SHARING = 200
"""A word that more models of one unit and year share says nothing about two of them."""


@dataclass(frozen=True, slots=True)
class TwinRules:
    """`weights`: points for each agreement (may be negative); `suspect`: from how many points on a pair is asked.

    `near`: how alike two folded names must be at least (0 to 1); `common`: folded words that say nothing ("mo hinh").
    The default rules suspect nothing.
    """

    weights: Mapping[str, int] = field_(default_factory=dict)
    suspect: int = 101
    near: float = 1.0
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
    """What is compared of one model: the folded name, its words and numbers without the common ones, its pairs of
    letters, and the rest."""

    name: str
    words: frozenset[str]
    numbers: tuple[str, ...]
    pairs: frozenset[str]
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
    words = frozenset(_WORD.findall(folded)) - rules.common
    text = " ".join(_WORD.findall(folded))
    pairs = frozenset(map("".join, pairwise(text)))
    return Features(folded, words, numbers, pairs, fold(contact), _NO_DIGIT.sub("", phone), field, subject)


def likeness(one: Features, other: Features, rules: TwinRules) -> Likeness | None:
    """The score of a pair; None below `rules.suspect`, if the names are not near or each has numbers of its own."""
    if one.numbers and other.numbers and one.numbers != other.numbers:
        return None
    near = _nearness(one, other)
    if near < rules.near:
        return None
    weights = rules.weights
    if near == 1:
        found = [Reason("name_equal", weights.get("name_equal", 0))]
    else:
        share = (near - rules.near) / (1 - rules.near)
        low, high = weights.get("name_near_least", 0), weights.get("name_near_most", 0)
        found = [Reason("name_near", round(low + share * (high - low)))]
    for code in ("contact", "phone", "field", "subject"):
        mine, theirs = getattr(one, code), getattr(other, code)
        if mine and theirs:
            same = f"{code}_equal" if mine == theirs else f"{code}_differs"
            found.append(Reason(same, weights.get(same, 0)))
    if one.numbers != other.numbers:
        found.append(Reason("numbers_differ", weights.get("numbers_differ", 0)))
    told = sorted((each for each in found if each.points), key=lambda each: (-abs(each.points), each.code))
    score = max(0, min(100, sum(each.points for each in told)))
    return Likeness(score, tuple(told)) if score >= rules.suspect else None


def _nearness(one: Features, other: Features) -> float:
    """How alike two names are: 1 for equal ones (also with the words in another order), else by the pairs of letters
    they share, or by the words of the shorter name that the longer one has too."""
    if one.name == other.name or (one.words and one.words == other.words and one.numbers == other.numbers):
        return 1.0
    letters = 2 * len(one.pairs & other.pairs) / ((len(one.pairs) + len(other.pairs)) or 1)
    fewest = min(len(one.words), len(other.words))
    words = 0.95 * len(one.words & other.words) / fewest if fewest > 1 else 0.0
    return min(0.99, max(letters, words))


class TwinIndex:
    """Models by their words, so that only those are compared which share some. `group`: what both must have in common
    (unit and year)."""

    def __init__(self, rules: TwinRules) -> None:
        self.rules = rules
        self._by_word: dict[tuple[Hashable, str], list[str]] = {}
        self._features: dict[str, Features] = {}

    def __contains__(self, record: str) -> bool:
        return record in self._features

    def add(self, group: Hashable, record: str, of: Features) -> None:
        """Enter a model."""
        self._features[record] = of
        for word in of.words:
            self._by_word.setdefault((group, word), []).append(record)

    def near(self, group: Hashable, of: Features) -> list[tuple[str, Likeness]]:
        """The models entered that are perhaps this one, the likeliest first. Words that very many share are no sign."""
        lists = [found for word in of.words if (found := self._by_word.get((group, word)))]
        rare = [found for found in lists if len(found) <= MOST_SHARING] or sorted(lists, key=len)[:1]
        shared = Counter(record for found in rare for record in found[-MOST_SHARING:])
        most, found_twins = len(lists) - len(rare), []
        for record, count in shared.items():
            other = self._features[record]
            if 2 * (count + most) < min(len(of.words), len(other.words)):
                continue
            if (score := likeness(of, other, self.rules)) is not None:
                found_twins.append((record, score))
        return sorted(found_twins, key=lambda each: (-each[1].score, each[0]))
