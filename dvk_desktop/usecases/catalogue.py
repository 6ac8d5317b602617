"""The shipped lists as plain data: codes of every choice, rules of unit groups, spellings, the default deadline.

They are no part of the ledger (`ledger.md`, "Storage and projection"): an office's own records lie over them. Read from
`resources/forms/lists*.json` by `persistence.catalogue.load_catalogue`; labels are in `language` under
``choice.<choices>.<code>``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from dvk_desktop.domain.due_dates import AskedFor
from dvk_desktop.domain.errors import BugError
from dvk_desktop.domain.twins import TwinRules
from dvk_desktop.domain.unit_names import Speller
from dvk_desktop.language.lists import codes_of, lists_now
from dvk_desktop.usecases.reports.above import HeadRules


@dataclass(frozen=True, slots=True)
class Choice:
    """One member of a list. `details`: what follows from it as a default (a kind of unit → its block)."""

    code: str
    details: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class GroupRule:
    """A group of addressees to begin with. Levels may say "own" and "below": seen from the office that is set up.

    `offices`: levels of the offices for which the rule is made; none means all.
    """

    key: str
    name: str
    aliases: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    blocks: tuple[str, ...] = ()
    offices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BodyTemplate:
    """An office or body that places of `levels` have. In `name` (`city_name` in a city under the centre) "{place}" is
    the place ("phường B'Lao"), "{bare}" its name alone, "{number}" counts where there are several (`numbered`).

    `offices`: kinds of offices that are offered it as their own body; none means all. `places`: kinds of place that
    have it ("xã"); none means all. `principal`: an office that a data folder may belong to.
    """

    key: str
    kind: str
    name: str
    levels: tuple[str, ...]
    city_name: str = ""
    principal: bool = False
    usual: bool = True
    numbered: bool = False
    offices: tuple[str, ...] = ()
    places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DeadlineRule:
    """The deadline offered when a letter sets none: so many days, moved off a weekend (`domain.md` 2.3, rule 5)."""

    days: int = 10
    shift_weekend: bool = True


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All shipped lists of one edition. Immutable, any thread."""

    edition: str = ""
    choices: Mapping[str, tuple[Choice, ...]] = field(default_factory=dict)
    unit_groups: tuple[GroupRule, ...] = ()
    bodies: tuple[BodyTemplate, ...] = ()
    levels_below: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    level_above: Mapping[str, str] = field(default_factory=dict)
    kind_wordings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    speller: Speller = field(default_factory=Speller)
    same_as_addressees: tuple[str, ...] = ()
    not_units: tuple[str, ...] = ()
    all_committees: tuple[str, ...] = ()
    asked_for: AskedFor = field(default_factory=AskedFor)
    default_deadline: DeadlineRule = DeadlineRule()
    twins: TwinRules = field(default_factory=TwinRules)
    heads: HeadRules = field(default_factory=HeadRules)

    def codes(self, choices: str) -> tuple[str, ...]:
        """The codes of a list, in their order, then those that offices added (`language.lists`). BugError
        "choices.unknown" for a list that nobody described."""
        if choices not in self.choices:
            raise BugError("choices.unknown", choices=choices)
        shipped = tuple(choice.code for choice in self.choices[choices])
        if choices not in lists_now().members:
            return shipped
        return (*shipped, *(code for code in codes_of(choices) if code not in shipped))

    def detail(self, choices: str, code: str, name: str) -> str:
        """A default that follows from a member, e.g. the block of a kind of unit; "" where nothing follows."""
        for choice in self.choices.get(choices, ()):
            if choice.code == code:
                return choice.details.get(name, "")
        return ""

    def kind_of(self, name: str) -> str:
        """The kind of unit that a name speaks of ("Ủy ban nhân dân xã …"), one that an office added before the shipped
        ones; "other" when none does."""
        shipped = {choice.code for choice in self.choices.get("unit_kind", ())}
        for one in lists_now().members.get("unit_kind", ()):
            words = (one.name, *one.aliases) if one.offered and one.code not in shipped else ()
            if any(self.speller.fits(f"{word}*", name) for word in words if word):
                return one.code
        if kind := self._worded(name):
            return kind
        meant = {self._worded(text) for text in self.speller.readings(name)} - {""}
        return meant.pop() if len(meant) == 1 else "other"

    def _worded(self, name: str) -> str:
        for kind, wordings in self.kind_wordings.items():
            if any(self.speller.fits(wording, name) for wording in wordings):
                return kind
        return ""
