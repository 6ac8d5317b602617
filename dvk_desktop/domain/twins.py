"""Whether two practice models are perhaps one: an additive score in which every point can be explained.

The weights and thresholds are data (`resources/forms/twins.json`); what is decided about a pair is a "same as" record
of the ledger, not here.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass
from dataclasses import field as field_
from functools import lru_cache
from itertools import pairwise

from dvk_desktop.domain.text import fold

_NUMBER = re.compile(r"[0-9]+")
_WORD = re.compile(r"[^\W_]+")
_NO_DIGIT = re.compile(r"[^0-9]")

MANY = 100
"""So many models with the same numbers in one unit and year: on from there they are found by their words."""
MOST_COMPARED = 20
"""Among very many, the models that share most words are compared."""


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
    """What is compared of one model: the folded name, its words without the common ones, its numbers, and the rest."""

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
    words = frozenset(_WORD.findall(folded)) - rules.common
    return Features(folded, words, numbers, fold(contact), _NO_DIGIT.sub("", phone), field, subject)


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


@lru_cache(maxsize=20_000)
def _pairs(name: str) -> frozenset[str]:
    """Each two letters that follow one another."""
    return frozenset(map("".join, pairwise(name)))


def _nearness(one: Features, other: Features) -> float:
    """How alike two names are: 1 for equal ones (also with the words in another order), else by the pairs of letters
    they share, or by the words of the shorter name that the longer one has too."""
    if one.name == other.name or (one.words and one.words == other.words and one.numbers == other.numbers):
        return 1.0
    mine, theirs = _pairs(one.name), _pairs(other.name)
    letters = 2 * len(mine & theirs) / ((len(mine) + len(theirs)) or 1)
    fewest = min(len(one.words), len(other.words))
    words = 0.95 * len(one.words & other.words) / fewest if fewest > 1 else 0.0
    return min(0.99, max(letters, words))


class _Bucket:
    """Models with the same numbers in their names, within one unit and year."""

    def __init__(self) -> None:
        self.found: list[tuple[str, Features]] = []
        self._by_word: dict[str, list[int]] = {}

    def add(self, record: str, of: Features) -> None:
        self.found.append((record, of))
        if len(self.found) == MANY:
            for place, (_, each) in enumerate(self.found):
                self._enter(place, each)
        elif len(self.found) > MANY:
            self._enter(len(self.found) - 1, of)

    def _enter(self, place: int, of: Features) -> None:
        for word in of.words:
            self._by_word.setdefault(word, []).append(place)

    def sharing(self, of: Features) -> Iterator[tuple[str, Features]]:
        """Those that share at least half of the words of the shorter name. Among very many models, words that most
        of them share are no sign of anything."""
        words, count = of.words, len(of.words)
        if len(self.found) < MANY:
            for record, other in self.found:
                if 2 * len(words & other.words) >= min(count, len(other.words)):
                    yield record, other
            return
        lists = [places for word in words if (places := self._by_word.get(word))]
        rare = [places for places in lists if len(places) <= MANY] or sorted(lists, key=len)[:1]
        often = len(lists) - len(rare)
        counted = Counter(place for places in rare for place in places[-MANY:])
        for place, shared in counted.most_common(MOST_COMPARED):
            record, other = self.found[place]
            if 2 * (shared + often) >= min(count, len(other.words)):
                yield record, other


class TwinIndex:
    """Models by unit, year and numbers, so that few are compared with each other. `group`: what both must have in
    common (unit and year)."""

    def __init__(self, rules: TwinRules) -> None:
        self.rules = rules
        self._buckets: dict[Hashable, dict[tuple[str, ...], _Bucket]] = {}

    def add(self, group: Hashable, record: str, of: Features) -> None:
        """Enter a model."""
        self._buckets.setdefault(group, {}).setdefault(of.numbers, _Bucket()).add(record, of)

    def near(self, group: Hashable, of: Features) -> list[tuple[str, Likeness]]:
        """The models entered that are perhaps this one, the likeliest first."""
        buckets = self._buckets.get(group, {})
        wanted = {of.numbers, ()} if of.numbers else buckets.keys()
        found = [
            (record, score)
            for numbers in wanted
            if (bucket := buckets.get(numbers)) is not None
            for record, other in bucket.sharing(of)
            if (score := likeness(of, other, self.rules)) is not None
        ]
        return sorted(found, key=lambda each: (-each[1].score, each[0]))
