"""An office at work: the steps of the main job as the screens and the command line do them, one call each.

Used by the demo with its own story and by the end-to-end tests with other letters. Nothing here writes but use cases.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.units import Unit
from dvk_desktop.usecases.directives.commands import RegisterDirective, Registered, edit_addressee
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.directives.intake import TakeIn, take_in
from dvk_desktop.usecases.exchange.commands import BatchResult, ExportCommand
from dvk_desktop.usecases.exchange.plan import Fate, FilePlan
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.letters.typed_letter import letter_of
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.obligations.assigning import Assign, AssignResult, assign
from dvk_desktop.usecases.obligations.commands import RecordFacts, record_facts
from dvk_desktop.usecases.obligations.proposing import Assigned, Recipients, chosen_of, propose_recipients
from dvk_desktop.usecases.obligations.rows import ObligationRow
from dvk_desktop.usecases.reports.kinds import ReportRequest, make_report
from dvk_desktop.usecases.reports.letterhead import letterhead_for
from dvk_desktop.usecases.reports.paper import Paper
from dvk_desktop.usecases.samples.clock import StoryClock
from dvk_desktop.usecases.samples.hand import Hand
from dvk_desktop.usecases.services import Services
from dvk_desktop.usecases.typed import read_typed
from dvk_desktop.usecases.units.commands import SetUpOffice, add_unit, set_up_office


@dataclass
class OfficeAtWork:
    """One opened data folder. `out`: the folder into which it puts what it sends."""

    services: Services
    hand: Hand
    clock: StoryClock
    out: Path

    # 1. Setting up.

    def set_up(self, office: Mapping[str, Any], units: Sequence[Mapping[str, Any]]) -> dict[str, str]:
        """Found the office and enter its units; returns their ids by name. `parent` of a unit is a name."""
        services = self.services
        ids = {office["name"]: set_up_office(services.store, services.catalogue, SetUpOffice(**office))}
        for given in units:
            values = dict(given)
            if "parent" in values:
                values["parent"] = ids[values["parent"]]
            ids[given["name"]] = add_unit(services.store, services.catalogue, Unit(**values))
        return ids

    def unit(self, name: str) -> str:
        """The id of the unit called `name`."""
        return self.services.units.find(name).id

    # 2. Letters.

    def take_letter(
        self,
        letter: Path | Mapping[str, Any],
        direction: str = "",
        fields: Mapping[str, str] | None = None,
        duty: bool = False,
        due: date | None = None,
    ) -> Registered:
        """Take a letter into the register, from a file or as typed (the document of `dvk letter read`)."""
        services, today = self.services, self.clock().date()
        texts = dict(fields or {})
        if isinstance(letter, Path):
            command = RegisterDirective(services.letters.read(letter), direction)
            command = command.with_file(services.attachments, letter.name, letter.read_bytes())
        else:
            read, rest = letter_of(letter, today)
            command = RegisterDirective(read, direction)
            texts = {**rest, **texts}
        command = replace(command, fields=read_typed(DIRECTIVE, texts, today))
        return take_in(services.store, services.catalogue, TakeIn(command, duty, DateSpec.day(due) if due else None))

    # 3. Who must act.

    def proposal(self, directive: str) -> Recipients:
        """Who should act on a letter."""
        return propose_recipients(self.services.store, self.services.catalogue, directive, self.clock().date())

    def correct_line(self, line: str, unit: str) -> None:
        """Say that an addressee line (id) means a unit (id)."""
        edit_addressee(self.services.store, line, {"unit": unit, "unit_group": None, "is_group": False})

    def oblige(
        self,
        directive: str,
        due: date | None = None,
        sent: bool = True,
        also: Sequence[str] = (),
        but: Sequence[str] = (),
    ) -> AssignResult:
        """Assign as proposed (and to the units `also`, not to those in `but`, all by id), with one deadline for all if
        `due` is given."""
        found = self.proposal(directive)
        common = DateSpec.day(due) if due else None
        lines = list(chosen_of(found, but=but, due=common))
        known = {line.unit for line in lines}
        lines += [Assigned(unit, "", common or found.due, "") for unit in also if unit not in known]
        day = DateSpec.day(self.clock().date()) if sent else None
        return assign(self.services.store, Assign(directive, tuple(lines), day, "document" if sent else ""))

    def record(
        self, directive: str, unit: str, channel: str = "", clause: str | None = None, **facts: FieldValue | date
    ) -> None:
        """Record facts of what `unit` (id) owes for a letter (for the clause called so, "" for the whole letter alone);
        days may be plain dates."""
        found = self.lines(directive=directive, unit=unit)
        lines = [line for line in found if clause is None or line.task_ordinal == clause]
        values: dict[str, FieldValue] = {
            name: DateSpec.day(value) if isinstance(value, date) else value for name, value in facts.items()
        }
        record_facts(self.services.store, RecordFacts(tuple(line.id for line in lines), values, channel))

    def lines(self, **filters: str) -> list[ObligationRow]:
        """Lines of the list of obligations."""
        return list(self.services.obligations.obligations.all(ListQuery(filters=filters)))

    # 4.–6., 8. Workbooks.

    def send(self, kind: str, receivers: Sequence[str] = (), **options: Any) -> list[Path]:
        """Make workbooks for these units (ids); returns the files."""
        made = self.services.exchange.export(ExportCommand(kind, self.out, tuple(receivers), **options))
        return [file.path for file in made]

    def receive(self, *paths: Path, **answers: str) -> BatchResult:
        """Take workbooks in."""
        exchange = self.services.exchange
        return exchange.apply(exchange.plan(paths, answers))

    def receive_one(self, path: Path, **answers: str) -> FilePlan:
        """Take one workbook in; AssertionError if it was not written."""
        (plan,) = self.receive(path, **answers).files
        if not plan.applied:
            told = "; ".join(problem.message for problem in plan.problems)
            raise AssertionError(f"{path.name} was not taken in: {told}")
        return plan

    def rows_to_mend(self, plan: FilePlan) -> Path:
        """The error workbook of a file that has rejected rows."""
        assert plan.rows_with(Fate.REJECTED)
        return self.services.exchange.error_workbook(plan, self.out)

    # 7. Reports.

    def paper(self, kind: str, year: int, number: str = "", **more: Any) -> Paper:
        """A report of a year."""
        services = self.services
        letterhead = letterhead_for(services.store, services.catalogue, services.store.office.unit, self.clock().date())
        request = ReportRequest(kind, year, **more)
        return make_report(services.reports, request, replace(letterhead, number_full=number))

    def print_paper(self, paper: Paper, stem: str) -> list[Path]:
        """The paper as PDF, Word and Excel file."""
        services = self.services
        self.out.mkdir(parents=True, exist_ok=True)
        contents = {
            ".pdf": services.renderer.render(paper, "pdf"),
            ".docx": services.renderer.render(paper, "docx"),
            ".xlsx": services.paper_books.workbook(paper),
        }
        paths = []
        for suffix, content in contents.items():
            path = self.out / f"{stem}{suffix}"
            path.write_bytes(content)
            paths.append(path)
        return paths
