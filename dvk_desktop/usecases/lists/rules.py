"""The lists of rules: figures, days and wordings that a law or an office sets (`domain.rules`), each from a day on.

They are lists like those of choices: shipped as data, with what offices say laid over, ours before the nearest above.
A new decree is a new line with its first day, so that what happened before keeps being reckoned as it was then.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from dvk_desktop.domain.anniversaries import Anniversary
from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.lists import ListEntry
from dvk_desktop.domain.rules import Rule, ValueKind, day_in, day_spec, read_value, reward_money, rule_on, when_said
from dvk_desktop.domain.working_days import FixedHoliday
from dvk_desktop.language import label
from dvk_desktop.language.formats import format_day, format_money, format_number
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.lists.fields import LIST_ENTRY
from dvk_desktop.usecases.lists.merging import Merged, members_of
from dvk_desktop.usecases.ports import Reading

if TYPE_CHECKING:
    from dvk_desktop.usecases.letters.reading import Known

_SPAN = ("valid_from", "out_from")
_TRADITION = "mass_mobilisation"


@dataclass(frozen=True, slots=True)
class RuleList:
    """A list of rules: what its values are, and which fields a line has. `same`: lines that are equal in these replace
    each other from their first days on; None where they stand side by side. `apart`: what lines of one name differ in.
    """

    value: ValueKind
    fields: tuple[str, ...]
    same: tuple[str, ...] | None = None
    apart: tuple[str, ...] = ()


def _dated(value: ValueKind, *same: str) -> RuleList:
    """A list whose lines follow each other, each for what `same` says."""
    return RuleList(value, ("name", *same, "value", *_SPAN, "source"), same, (*same, "valid_from"))


RULES: Mapping[str, RuleList] = {
    "base_salary": _dated(ValueKind.MONEY),
    "reward_money": _dated(ValueKind.FACTOR, "form", "level", "subject"),
    "reward_rounding": _dated(ValueKind.MONEY),
    "running_months": _dated(ValueKind.COUNT, "level", "subject"),
    "report_year": _dated(ValueKind.DAY_OF_YEAR),
    "year_theme": RuleList(ValueKind.YEAR, ("name", "value", "source"), apart=("value",)),
    "party_term": RuleList(ValueKind.NONE, ("name", *_SPAN, "source")),
    "fixed_holiday": RuleList(ValueKind.DAY_OF_YEAR, ("name", "value", *_SPAN, "source"), apart=("valid_from",)),
    "anniversary": RuleList(ValueKind.DAY, ("name", "value", "aliases", "source")),
}
"""The lists of rules in the order in which they are shown."""


def rules_of(reading: Reading, office: str, catalogue: Catalogue, choices: str) -> list[Rule]:
    """The rules of a list as `office` has them, of all times; whoever asks takes those of his day (`rule_on`)."""
    return [_rule(choices, one) for one in members_of(reading, office, catalogue, choices, date.max) if one.known_here]


def _rule(choices: str, one: Merged) -> Rule:
    entry = one.entry
    return Rule(
        entry.name or label(f"choice.{choices}.{one.code}", "vi"),
        entry.value or "",
        entry.form or "",
        entry.level or "",
        entry.subject or "",
        day_spec(entry.valid_from),
        day_spec(entry.out_from),
        one.steps,
        tuple(entry.aliases or ()),
    )


def stored_value(choices: str, text: str, today: date) -> str:
    """What is typed as the value of a rule, as it is stored. UserError "rule.value", "rule.no_value"."""
    try:
        return read_value(RULES[choices].value if choices in RULES else ValueKind.NONE, text, today)
    except UserError as error:
        raise UserError(error.code, **{**error.parameters, "field": "field.list_entry.value"}) from error


def shown_value(choices: str, value: str) -> str:
    """A stored value as people read and type it."""
    kind = RULES[choices].value if choices in RULES else ValueKind.NONE
    if not value:
        return ""
    if kind is ValueKind.MONEY:
        return format_money(int(value))
    if kind in (ValueKind.FACTOR, ValueKind.COUNT):
        return format_number(Decimal(value))
    if kind is ValueKind.DAY:
        return format_day(date.fromisoformat(value))
    return "/".join(reversed(value.split("-"))) if kind is ValueKind.DAY_OF_YEAR else value


def told_apart(choices: str, entry: ListEntry) -> tuple[str, ...]:
    """The values of a line by which it differs from others of the same name; none in a list of choices."""
    return tuple(_plain(getattr(entry, name)) for name in (RULES[choices].apart if choices in RULES else ()))


NOW, LATER, PAST = "now", "later", "past"


def force_of(choices: str, members: Sequence[Merged], today: date) -> dict[str, str]:
    """Code → whether a line counts today ("now"), not yet ("later") or no more ("past"): its days are over, or a later
    line for the same has begun."""
    found: dict[str, str] = {}
    latest: dict[tuple[str, ...], str] = {}
    for one in sorted(members, key=lambda one: when_said(day_spec(one.entry.valid_from), one.steps)):
        begins, ends = day_spec(one.entry.valid_from), day_spec(one.entry.out_from)
        if begins is not None and begins > today:
            found[one.code] = LATER
        elif not one.offered or (ends is not None and ends <= today):
            found[one.code] = PAST
        else:
            found[one.code] = NOW
            same = RULES[choices].same if choices in RULES else None
            key = (one.code,) if same is None else tuple(_plain(getattr(one.entry, name)) for name in same)
            if (before := latest.get(key)) is not None:
                found[before] = PAST
            latest[key] = one.code
    return found


def _plain(value: object) -> str:
    return value.canonical() if isinstance(value, DateSpec) else str(value or "")


# --- what is asked of them --------------------------------------------------------------------------------------------


def fixed_holidays(reading: Reading, office: str, catalogue: Catalogue) -> tuple[FixedHoliday, ...]:
    """The holidays with a day of their own in every year (Labour Code 2019, article 112)."""
    found = rules_of(reading, office, catalogue, "fixed_holiday")
    return tuple(
        FixedHoliday(rule.name, int(rule.value[:2]), int(rule.value[3:]), rule.valid_from, rule.out_from)
        for rule in found
        if rule.value
    )


def anniversaries(reading: Reading, office: str, catalogue: Catalogue) -> tuple[Anniversary, ...]:
    """The days that letters speak of by their anniversaries, one for each wording."""
    return tuple(
        Anniversary(name, day.month, day.day, day.year)
        for rule in rules_of(reading, office, catalogue, "anniversary")
        if rule.value
        for day in (date.fromisoformat(rule.value),)
        for name in (rule.aliases or (rule.name,))
    )


def tradition_day(reading: Reading, office: str, catalogue: Catalogue) -> date | None:
    """The day whose anniversary the movement keeps (15/10/1930 as shipped), None where it was put out of use."""
    members = members_of(reading, office, catalogue, "anniversary", date.max)
    kept = next((one for one in members if one.code == _TRADITION and one.offered), None)
    return date.fromisoformat(kept.entry.value) if kept is not None and kept.entry.value else None


def words_for_letters(reading: Reading, office: str, catalogue: Callable[[], Catalogue], today: date) -> Known | None:
    """By which words letters are read; None while nobody has said anything of themes or anniversaries."""
    if not any(reading.find(LIST_ENTRY, choices=choices) for choices in ("theme", "anniversary")):
        return None
    shipped = catalogue()
    themes = [
        (one.code, list(one.entry.aliases or (one.entry.name or "",)))
        for one in members_of(reading, office, shipped, "theme", today)
        if one.offered
    ]
    days = [(one.name, one.month, one.day, one.year) for one in anniversaries(reading, office, shipped)]
    return {"themes": themes, "anniversaries": days}


def term_of(reading: Reading, office: str, catalogue: Catalogue, day: date) -> Rule | None:
    """The term of the Party's committees that a day lies in (`domain.md` 6.3); None where no term is known for it."""
    return rule_on(rules_of(reading, office, catalogue, "party_term"), day)


def stated_theme(reading: Reading, office: str, catalogue: Catalogue, year: int) -> str:
    """The theme that was said to be that of a year, the nearest office's; "" where none was."""
    said = [rule for rule in rules_of(reading, office, catalogue, "year_theme") if rule.value == str(year)]
    return min(said, key=lambda rule: rule.steps or 0).name if said else ""


def money_of(
    reading: Reading, office: str, catalogue: Catalogue, day: date, form: str, level: str, subject: str
) -> int | None:
    """The money in đồng that goes with a reward given on `day`, by the figures of that day (decree 98/2023, from July
    2025 on 152/2025, articles 49 and 54). None where no figure was set for it."""
    found = rule_on(rules_of(reading, office, catalogue, "reward_money"), day, form=form, level=level, subject=subject)
    base = rule_on(rules_of(reading, office, catalogue, "base_salary"), day)
    if found is None or base is None or not found.value or not base.value:
        return None
    rounding = rule_on(rules_of(reading, office, catalogue, "reward_rounding"), day)
    return reward_money(Decimal(found.value), int(base.value), int(rounding.value or 1) if rounding else 1)


def report_year(reading: Reading, office: str, catalogue: Catalogue, year: int) -> tuple[date, date]:
    """First and last day of a working year: from 1 January, or from a day of the year before where figures are closed
    earlier ("15/11" to 14/11; `domain.md` 8.1)."""
    rules = rules_of(reading, office, catalogue, "report_year")
    begins, ends = _begin(rules, year), _begin(rules, year + 1)
    return begins, date.fromordinal(ends.toordinal() - 1)


def _begin(rules: list[Rule], year: int) -> date:
    """The first day of a working year; which rule counts is asked of the calendar year's own first day."""
    found = rule_on(rules, date(year, 1, 1))
    day = found.value if found is not None and found.value else "01-01"
    return day_in(year if day == "01-01" else year - 1, day)
