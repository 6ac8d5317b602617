"""Which reports there are, and making one: rows from the lists, a paper out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.text import capital, uncapital
from dvk_desktop.usecases.directives.rows import DirectiveDetail
from dvk_desktop.usecases.evaluations.rows import RecognitionRow
from dvk_desktop.usecases.listing import ListQuery, ListSource
from dvk_desktop.usecases.obligations.rows import ObligationRow
from dvk_desktop.usecases.practice_models.rows import PracticeModelRow
from dvk_desktop.usecases.progress import Progress, SilentProgress
from dvk_desktop.usecases.reports import lists, tables
from dvk_desktop.usecases.reports.books import (
    BookEntry,
    BookPeriod,
    handling_book,
    incoming_book,
    outgoing_book,
    post_book,
)
from dvk_desktop.usecases.reports.figures import figures_of
from dvk_desktop.usecases.reports.letterhead import Letterhead
from dvk_desktop.usecases.reports.own_letter import own_letter
from dvk_desktop.usecases.reports.paper import Paper
from dvk_desktop.usecases.reports.slip import processing_slip
from dvk_desktop.usecases.reports.year import year_report
from dvk_desktop.usecases.reports.year_parts import YearSource


@dataclass(frozen=True, slots=True)
class ReportKind:
    """One kind of report. Its name is the label ``report.<code>``, its place in the list ``report.group.<group>``."""

    code: str
    group: str
    of_letter: bool = False
    """Made of one letter, `ReportRequest.directive`."""


REPORT_KINDS = (
    ReportKind("year", "year"),
    ReportKind("summary", "tables"),
    ReportKind("models-list", "lists"),
    ReportKind("results-list", "lists"),
    ReportKind("overdue-list", "lists"),
    ReportKind("reminder", "lists"),
    ReportKind("book-in", "books"),
    ReportKind("book-out", "books"),
    ReportKind("book-post", "books"),
    ReportKind("book-handling", "books"),
    ReportKind("slip", "letters", of_letter=True),
    ReportKind("own-letter", "letters", of_letter=True),
)


def report_kinds() -> tuple[ReportKind, ...]:
    """Every kind of report, in the order of the screen."""
    return REPORT_KINDS


@dataclass(frozen=True, slots=True)
class ReportRequest:
    """What to report on. `year` 0 is that of the letterhead's day; `evaluation`, `directive`: ids that narrow a list;
    `query`: the screen's own text, filters and sort for the list of models; `since`, `until`: the days of a book;
    `map_on`: under the map of units of which day a table by unit stands (`YearParts`)."""

    kind: str
    year: int = 0
    evaluation: str = ""
    directive: str = ""
    query: ListQuery | None = None
    compare: bool = True
    since: date | None = None
    until: date | None = None
    map_on: date | None = None
    obligations: tuple[str, ...] = ()
    """Lines that a reminder is about; none: all that are overdue."""

    def period(self, year: int) -> BookPeriod:
        """The days of a book: those asked for, else the whole year. UserError "report.period" if there are none."""
        period = BookPeriod(self.since or date(year, 1, 1), self.until or date(year, 12, 31))
        if period.since > period.until:
            raise UserError("report.period", since=period.since, until=period.until)
        return period


class ReportSource(YearSource, Protocol):
    """The lists reports are made from: those of the screens."""

    @property
    def models(self) -> ListSource[PracticeModelRow]:
        """See `PracticeModelQueries.models`."""

    @property
    def recognitions(self) -> ListSource[RecognitionRow]:
        """See `EvaluationQueries.recognitions`."""

    @property
    def obligations(self) -> ListSource[ObligationRow]:
        """See `ObligationQueries.obligations`."""

    def book(self, direction: str, period: BookPeriod) -> tuple[list[BookEntry], int]:
        """The letters of a direction whose day (of arrival, else of the letter; of issuing) is in `period`, and how
        many have no number or no day, so stand in no book. Drafts count among those."""

    def letter(self, identity: str) -> DirectiveDetail:
        """See `DirectiveQueries.detail`."""


def make_report(
    source: ReportSource, request: ReportRequest, letterhead: Letterhead, progress: Progress | None = None
) -> Paper:
    """The paper for a request, in the style that the office has for papers of its day. Any reader thread.

    UserError: "report.kind.unknown", "report.nothing_overdue" (a reminder to nobody), "report.period", "report.letter"
    (one letter must be named), "record.unknown".
    """
    paper = _made(source, request, letterhead, progress)
    return replace(paper, style=letterhead.on(paper.day).style.over(paper.style))


def _made(source: ReportSource, request: ReportRequest, letterhead: Letterhead, progress: Progress | None) -> Paper:
    steps = progress or SilentProgress()
    year = request.year or letterhead.day.year
    match request.kind:
        case "year":
            steps.step(0, 3, "Đếm số liệu")
            figures = figures_of(source.parts(year, request.map_on))
            steps.step(1, 3, "Đếm số liệu năm trước")
            before = figures_of(source.parts(year - 1, request.map_on)) if request.compare else None
            steps.step(2, 3, "Lập báo cáo")
            return year_report(figures, before, letterhead)
        case "summary":
            return lists.summary_table(figures_of(source.parts(year, request.map_on)), letterhead)
        case "models-list":
            query = request.query or ListQuery(filters={"year": str(year)})
            return lists.models_list(source.models.all(query), letterhead, _narrowed(query))
        case "results-list":
            filters = {"evaluation": request.evaluation} if request.evaluation else {"year": str(year)}
            rows = source.recognitions.all(ListQuery(filters=filters))
            return lists.results_list(rows, letterhead, f"Năm {year}")
        case "overdue-list":
            return lists.overdue_list(_overdue(source, request), letterhead)
        case "reminder":
            return lists.reminder_letter(_overdue(source, request), letterhead)
        case "book-in" | "book-out" | "book-post" | "book-handling":
            period = request.period(year)
            entries, undated = source.book("outgoing" if request.kind in _OF_LETTERS_OUT else "incoming", period)
            return _BOOKS[request.kind](entries, undated, letterhead, period)
        case "slip":
            return processing_slip(_letter(source, request), letterhead)
        case "own-letter":
            return own_letter(_letter(source, request), letterhead)
    raise UserError("report.kind.unknown", kind=request.kind, known=", ".join(one.code for one in REPORT_KINDS))


_BOOKS = {"book-in": incoming_book, "book-out": outgoing_book, "book-post": post_book, "book-handling": handling_book}
_OF_LETTERS_OUT = frozenset({"book-out", "book-post"})


def _letter(source: ReportSource, request: ReportRequest) -> DirectiveDetail:
    if not request.directive:
        raise UserError("report.letter", kind=request.kind)
    return source.letter(request.directive)


def _narrowed(query: ListQuery) -> str:
    """Which models a list holds, as far as its filters say it in words: "Năm 2026, lĩnh vực kinh tế, tập thể"."""
    filters = query.filters
    parts = [f"năm {filters['year']}"] if filters.get("year") else []
    if filters.get("field"):
        parts.append(f"lĩnh vực {uncapital(tables.choice('field', filters['field']))}")
    for name, choices in (("subject", "subject"), ("kind", "practice_model_kind"), ("state", "practice_model_state")):
        if filters.get(name):
            parts.append(uncapital(tables.choice(choices, filters[name])))
    text = ", ".join(parts)
    return capital(text)


def _overdue(source: ReportSource, request: ReportRequest) -> list[ObligationRow]:
    if request.obligations:
        chosen = set(request.obligations)
        rows = source.obligations.all(ListQuery(filters={"own": "0", "open": "1"}))
        return [row for row in rows if row.id in chosen]
    filters = {"own": "0", "overdue": "1", **({"directive": request.directive} if request.directive else {})}
    return list(source.obligations.all(ListQuery(filters=filters)))
