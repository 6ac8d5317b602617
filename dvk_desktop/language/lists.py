"""What an office calls the members of its lists, laid over the shipped labels (``choice.<list>.<code>``).

One thing lies over at a time, for the whole process: what the opened data folder says (`lay_over`), replaced as a whole
when somebody changes it. What a file says of its own lists lies over only while that file is written or read, in that
thread (`laid_over`), so that a reading depends on nothing but the file.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import lru_cache

from dvk_desktop.language.catalogue import labels


@dataclass(frozen=True, slots=True)
class Member:
    """One member of a list. `name` "" keeps the shipped label; `aliases`: other words for it; `offered`: whether new
    records may be given it (what has it already keeps showing it)."""

    code: str
    name: str = ""
    short: str = ""
    aliases: tuple[str, ...] = ()
    offered: bool = True


@dataclass(frozen=True, eq=False)
class Lists:
    """Lists about which something is said, each whole and in its order. Compared as an object: a key for caches."""

    members: Mapping[str, tuple[Member, ...]] = field(default_factory=dict)
    labels: Mapping[str, str] = field(init=False)

    def __post_init__(self) -> None:
        found: dict[str, str] = {}
        for choices, members in self.members.items():
            for one in members:
                if one.name:
                    found[f"choice.{choices}.{one.code}"] = one.name
                short = one.short or (one.name if f"choice.{choices}_short.{one.code}" not in labels() else "")
                if short:
                    found[f"choice.{choices}_short.{one.code}"] = short
        object.__setattr__(self, "labels", found)


AS_SHIPPED = Lists()
_laid = AS_SHIPPED
_of_file: ContextVar[Lists | None] = ContextVar("lists", default=None)


def lists_now() -> Lists:
    """What lies over the shipped labels at this moment, in this thread."""
    return _of_file.get() or _laid


def lay_over(lists: Lists) -> Lists:
    """Let `lists` lie over from now on, in the whole process; returns what lay there. Any thread."""
    global _laid
    before, _laid = _laid, lists
    return before


@contextmanager
def laid_over(lists: Lists) -> Iterator[None]:
    """Let only `lists` lie over the shipped labels within the block, in this thread."""
    token = _of_file.set(lists)
    try:
        yield
    finally:
        _of_file.reset(token)


def shipped_codes(choices: str) -> tuple[str, ...]:
    """The codes that the program has labels for, in the order of the labels."""
    start = f"choice.{choices}."
    return tuple(key.removeprefix(start) for key in labels() if key.startswith(start))


def codes_of(choices: str) -> tuple[str, ...]:
    """Every code of a list in its order, also those that are out of use."""
    return _codes(choices, lists_now())


def offered(choices: str) -> tuple[str, ...]:
    """The codes of a list that new records may be given, in their order."""
    lists = lists_now()
    if choices not in lists.members:
        return _codes(choices, lists)
    return tuple(one.code for one in lists.members[choices] if one.offered)


def aliases_of(choices: str) -> Mapping[str, str]:
    """Other words for members of a list → their code: what an office entered, and shipped labels it renamed."""
    return _aliases(choices, lists_now())


@lru_cache(maxsize=512)
def _codes(choices: str, lists: Lists) -> tuple[str, ...]:
    said = lists.members.get(choices)
    return shipped_codes(choices) if said is None else tuple(one.code for one in said)


@lru_cache(maxsize=512)
def _aliases(choices: str, lists: Lists) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for one in lists.members.get(choices, ()):
        for word in one.aliases:
            found.setdefault(word, one.code)
    for one in lists.members.get(choices, ()):
        shipped = labels().get(f"choice.{choices}.{one.code}")
        if shipped is not None:
            found.setdefault(shipped, one.code)
    return found
