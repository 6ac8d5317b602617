"""Finding units by what people and letters call them: abbreviations, old names, names without their place.

"UBND thành phố" in a letter of Thành ủy Bảo Lộc is its "Ủy ban nhân dân thành phố Bảo Lộc"; "TDP 5" is "Tổ dân phố số
5". Pure; which abbreviations there are is data (`Speller`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from itertools import islice, product

from dvk_desktop.domain.text import fold, fold_exact
from dvk_desktop.domain.units import Unit, UnitGroup, speaks_of_above

_WORD = re.compile(r"[\w']+")
_MOST_READINGS = 16
_PLACES = frozenset(("thanh", "pho", "tinh", "huyen", "xa", "phuong", "thi", "dac", "khu"))
"""Words that say what kind of place an office is for."""


@dataclass(frozen=True, slots=True)
class Speller:
    """How names are spelled out before they are compared; both tables are folded text.

    `abbreviations`: one word → its words ("ubnd" → "uy ban nhan dan"). `equivalents`: phrase → shorter phrase of the
    same meaning ("to dan pho so" → "to dan pho"). `short_words`: one word → what it may stand for, each of them
    ("p" → "phuong", "phong"): only where no unit is called as it is written.
    """

    abbreviations: Mapping[str, str] = field(default_factory=dict)
    equivalents: Mapping[str, str] = field(default_factory=dict)
    short_words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def key(self, text: str) -> str:
        """What two spellings of one name share: no case, diacritics, signs, abbreviations or leading zeros."""
        words: list[str] = []
        for word in _WORD.findall(fold(text)):
            if word.isdigit():
                word = word.lstrip("0") or "0"
            words.append(self.abbreviations.get(word, word))
        spelled = f" {' '.join(words)} "
        for phrase, shorter in self.equivalents.items():
            spelled = spelled.replace(f" {phrase} ", f" {shorter} " if shorter else " ")
        return spelled.strip()

    def readings(self, text: str) -> list[str]:
        """What a text with short words may mean, folded: "P.2" → "phuong 2", "phong 2"; none without such words."""
        words = _WORD.findall(fold(text))
        if not any(word in self.short_words for word in words):
            return []
        meanings = (self.short_words.get(word, (word,)) for word in words)
        return [" ".join(each) for each in islice(product(*meanings), _MOST_READINGS)]

    def fits(self, pattern: str, text: str) -> bool:
        """Whether `text` is worded as `pattern` says; a "*" in a pattern stands for any words or none.

        A text with diacritics means what they say: "Các ban đảng" is not worded as "Các bản*".
        """
        if "*" not in pattern:
            return self.key(pattern) == self.key(text)
        parts = [re.escape(self.key(part)) for part in pattern.split("*")]
        expression = r"(?:\b.*\b|)".join(parts)
        return re.fullmatch(rf"{expression}", self.key(text)) is not None and not _says_otherwise(text, pattern)


def _says_otherwise(text: str, pattern: str) -> bool:
    """Whether a text that has diacritics has other ones in a word of the pattern."""
    spelled = fold_exact(text)
    if spelled == fold(text):
        return False
    said: dict[str, set[str]] = {}
    for word in _WORD.findall(spelled):
        said.setdefault(fold(word), set()).add(word)
    return any(word not in said.get(fold(word), {word}) for word in _WORD.findall(fold_exact(pattern)))


def group_called(text: str, groups: Iterable[UnitGroup], speller: Speller, office: Unit) -> UnitGroup | None:
    """The group of `office` whose name or wording `text` is; of several the one with the longest wording (the most
    particular). None for a group of somebody above: "Các ban đảng Tỉnh ủy" at a commune."""
    if speaks_of_above(text, office.level or ""):
        return None
    found: list[tuple[int, str, UnitGroup]] = []
    for group in groups:
        fitting = [name for name in (group.name or "", *(group.aliases or ())) if name and speller.fits(name, text)]
        if fitting:
            found.append((max(len(speller.key(name)) for name in fitting), group.id, group))
    return max(found, key=lambda each: (each[0], each[1]))[2] if found else None


class UnitNames:
    """An index over units by their names, short names, aliases (old names too), codes and ids.

    `home`: the name of the office from whose view names are read; words of it may be left out or added.
    """

    def __init__(
        self,
        units: Iterable[Unit],
        speller: Speller,
        home: str = "",
        heirs: Callable[[Unit], Sequence[Unit]] | None = None,
    ) -> None:
        """`heirs`: what is in being of a unit that was found (itself, or what it became); None: names stand for units
        of whatever time."""
        self._heirs = heirs
        self._speller = speller
        self._by_key: dict[str, dict[str, Unit]] = {}
        self._by_id: dict[str, Unit] = {}
        for unit in units:
            self._by_id[unit.id] = unit
            for name in (unit.name, unit.short_name, *(unit.aliases or ()), unit.code):
                if name:
                    self._by_key.setdefault(speller.key(name), {})[unit.id] = unit
        self._home = set(speller.key(home).split())

    def match(self, text: str) -> list[Unit]:
        """Every unit that `text` may name, best kind of match only; empty if none. One unit: it is meant."""
        if text in self._by_id:
            return [self._by_id[text]]
        found = self._called(text)
        if not found:
            found = {name: unit for each in self._speller.readings(text) for name, unit in self._called(each).items()}
        return self._present(list(found.values()))

    def _called(self, text: str) -> dict[str, Unit]:
        key = self._speller.key(text)
        if not key:
            return {}
        return self._by_key.get(key) or self._shortened(key) or self._lengthened(key) or self._within(text)

    def _present(self, found: list[Unit]) -> list[Unit]:
        """Those in being rather than former ones of the same name; of former ones what they became."""
        if self._heirs is None:
            return found
        heirs = {unit.id: self._heirs(unit) for unit in found}
        living = [unit for unit in found if unit in heirs[unit.id]]
        became = {heir.id: heir for unit in found for heir in heirs[unit.id]}
        return living or list(became.values()) or found

    def _shortened(self, key: str) -> dict[str, Unit]:
        """Units whose name goes on where `key` ends; those whose rest only names our own place are preferred."""
        longer = {name: units for name, units in self._by_key.items() if name.startswith(key + " ")}
        ours = {name: units for name, units in longer.items() if set(name[len(key) :].split()) <= self._home | _PLACES}
        chosen = ours if ours else longer if " " in key else {}
        return {identity: unit for units in chosen.values() for identity, unit in units.items()}

    def _lengthened(self, key: str) -> dict[str, Unit]:
        """Units whose name `key` begins with and then only names our own place."""
        words = key.split()
        for length in range(len(words) - 1, 1, -1):
            units = self._by_key.get(" ".join(words[:length]))
            if units and set(words[length:]) <= self._home:
                return dict(units)
        return {}

    def _within(self, text: str) -> dict[str, Unit]:
        """Units named with what is above them, as namesakes are told apart: "Thôn 1 (Xã Tân Hà)"."""
        name, _, place = text.strip().removesuffix(")").rpartition("(")
        above = self._by_key.get(self._speller.key(place), {}) if name.strip() else {}
        named = self._by_key.get(self._speller.key(name), {}) if above else {}
        return {identity: unit for identity, unit in named.items() if not above.keys().isdisjoint(unit.parents)}

    def nearest(self, text: str, count: int = 3) -> list[Unit]:
        """Units with the most similar names, best first, for a question to the user; may be empty."""
        close = get_close_matches(self._speller.key(text), self._by_key, n=count, cutoff=0.6)
        found = {unit.id: unit for name in close for unit in self._by_key[name].values()}
        return list(found.values())[:count]
