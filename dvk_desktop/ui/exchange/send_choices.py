"""What the form for making workbooks offers: kinds, what about, for whom. Read at once on a reader thread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QCoreApplication

from dvk_desktop.domain.reporting_periods import ReportingPeriod
from dvk_desktop.domain.units import protocol_order
from dvk_desktop.language.formats import reporting_period_title
from dvk_desktop.ui.common.choices import choice_label
from dvk_desktop.ui.common.columns import date_text
from dvk_desktop.usecases.practice_models.rows import RoundRow
from dvk_desktop.usecases.practice_models.titles import round_titles
from dvk_desktop.usecases.services import Services
from dvk_desktop.usecases.units.queries import all_units

translate = QCoreApplication.translate
Choices = Sequence[tuple[str, str]]
KINDS = ("registration", "assignment", "progress", "summary", "scoring", "results", "bundle")
"""Kinds of workbook that can be made here, the most frequent first."""


@dataclass(frozen=True, slots=True)
class SendChoices:
    """(id, name) of everything that can be chosen. `below`: units right below the office by any line, in protocol
    order; `above`: those above it; `own`: our office itself; `scorers`: by evaluation; `periods`: the likeliest first.
    `notes`: what is said of a round that is chosen."""

    rounds: Choices = ()
    directives: Choices = ()
    evaluations: Choices = ()
    scorers: Mapping[str, Choices] = field(default_factory=dict)
    below: Choices = ()
    above: Choices = ()
    own: Choices = ()
    periods: Choices = ()
    notes: Mapping[str, str] = field(default_factory=dict)

    def about(self, kind: str) -> Choices:
        """What a workbook of this kind can be about."""
        match kind:
            case "registration":
                return self.rounds
            case "assignment":
                return self.directives
            case "progress" | "summary":
                return self.periods
            case "scoring" | "results":
                return self.evaluations
        return ()


def read_choices(services: Services) -> SendChoices:
    """Everything the form offers. Any reader thread."""
    office = services.store.office.unit
    today = services.clock().date()
    with services.store.read() as reading:
        units = all_units(reading)
    own = units.get(office)
    above = [units[each] for each in own.parents if each in units] if own else []
    below = [unit for unit in units.values() if office in unit.parents and unit.exists_on(today)]
    evaluations = services.evaluations.evaluations.all()
    letters = [row for row in services.directives.directives.all() if row.expected and not row.internal]
    rounds = sorted(services.practice_models.rounds.all(), key=_open_first)
    return SendChoices(
        rounds=list(round_titles(rounds).items()),
        notes={row.id: _about_round(row) for row in rounds},
        directives=[(row.id, f"{row.number_full or row.symbol} – {row.subject}"[:140]) for row in letters],
        evaluations=[(row.id, row.name) for row in evaluations],
        scorers={
            row.id: [(scorer.id, scorer.name) for scorer in services.evaluations.scorers(row.id)] for row in evaluations
        },
        below=[(unit.id, unit.name or "") for unit in protocol_order(below)],
        above=[(unit.id, unit.name or "") for unit in above],
        own=[(office, own.name or "")] if own else (),
        periods=[(period, reporting_period_title(period)) for period in likely_periods(today)],
    )


def likely_periods(today: date) -> list[str]:
    """Periods that are reported on now: this year and its parts that have begun, the latest first; then last year."""
    year = today.year
    parts = [ReportingPeriod(year, part) for part in ("Q4", "H2", "Q3", "Q2", "H1", "Q1")]
    begun = [period.canonical for period in parts if period.first <= today]
    return [str(year), *begun, str(year - 1)]


def _open_first(row: RoundRow) -> bool:
    return row.state not in ("open", "expired")


def _about_round(row: RoundRow) -> str:
    """Of which year it is, until when it takes registrations, how it stands."""
    state = choice_label("round_state", row.state)
    year = translate("exchange", "Đợt năm {0}").format(row.year) if row.year else ""
    until = date_text(row.closes_on) if row.closes_on else ""
    closes = translate("exchange", "nhận đến {0}").format(until) if until else ""
    return " · ".join(part for part in (year, closes, state) if part)
