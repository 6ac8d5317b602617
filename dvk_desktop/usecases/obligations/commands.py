"""Recording what happened: sent, received, plan, report, returned, accepted, reminded; one unit or many at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Directive
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.extensions import GRANTED
from dvk_desktop.domain.obligations import Obligation
from dvk_desktop.domain.units import protocol_order
from dvk_desktop.language import label, sentence
from dvk_desktop.usecases.attached_files.commands import keep_with
from dvk_desktop.usecases.attachments import Attachments
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.entry import change, checked, day_of
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.obligations.extensions import extend
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.obligations.handed_over import left_open, where_it_counts
from dvk_desktop.usecases.obligations.passing_on import pass_on
from dvk_desktop.usecases.obligations.recurring import begin
from dvk_desktop.usecases.obligations.whose import whose
from dvk_desktop.usecases.ports import Seen, Store, UnitOfWork
from dvk_desktop.usecases.units.fields import UNIT

FACTS = (
    *("sent_on", "sent_by", "received_on", "assigned_to", "plan_number", "plan_date", "progress", "report_number"),
    *("report_date", "note", "returned_on", "return_reason", "accepted_on", "extended_to", "extension_reason"),
    *("not_applicable", "closed_on", "closed_reason", "successor", "reminded_on", "due"),
)
"""What can be recorded of a line that is assigned. A value of None takes the fact back."""

_SET = (*FACTS, "every", "period")
_HAPPENED = ("sent_on", "received_on", "plan_date", "report_date", "returned_on", "accepted_on", "reminded_on")
_TITLES = {
    "received_on": "Ghi đã nhận",
    "plan_date": "Ghi có kế hoạch",
    "plan_number": "Ghi có kế hoạch",
    "report_date": "Ghi đã báo cáo",
    "report_number": "Ghi đã báo cáo",
    "returned_on": "Trả lại báo cáo",
    "accepted_on": "Ghi đạt yêu cầu",
    "extended_to": "Gia hạn",
    "not_applicable": "Ghi không phải thực hiện",
    "reminded_on": "Ghi đã nhắc",
    "sent_on": "Ghi đã gửi",
}


@dataclass(frozen=True, slots=True)
class RecordFacts:
    """Facts for one line or for many. `facts`: names of `FACTS` with their values; `channel`: by what we know it
    (``choice.channel``); `seen`: what the author saw of each line, where a form was open."""

    obligations: tuple[str, ...]
    facts: Mapping[str, FieldValue]
    channel: str = ""
    seen: Mapping[str, Seen] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Recorded:
    """How many lines changed, and the act (to undo it; None if nothing differed). `heirs`: names of the units on whose
    lines the facts were written, because those named had been handed over to them; `left`: of the other parts of a
    unit that was divided, for which they do not count."""

    changed: int
    act: str | None
    heirs: tuple[str, ...] = ()
    left: tuple[str, ...] = ()

    @property
    def told(self) -> str:
        """A sentence about the units on whose lines the facts were written instead, and one about those that still owe
        theirs; "" if there are none."""
        said = [sentence("obligation.counted_for", {"heirs": self.heirs})] if self.heirs else []
        said += [sentence("obligation.left_open", {"heirs": self.left})] if self.left else []
        return " ".join(said)


def record_facts(
    store: Store,
    command: RecordFacts,
    attachments: Attachments | None = None,
    evidence: Sequence[tuple[str, bytes]] = (),
) -> Recorded:
    """Record the facts for every line, in one act, and with every line the files that prove them (`evidence`: name and
    content, kept in `attachments`). Of a line that was handed over they are recorded on the one to which it was
    (`handed_over`); only taking facts back, or what says how it ended, is written on itself. With a `successor` a line
    is handed over: that unit owes it from now on (`closed_on` not given: today).

    UserError: "obligation.nothing", "obligation.no_facts", "obligation.not_a_fact", "obligation.return_reason"
    (returned without one), "obligation.nothing_handed_in" (returned, but neither report nor plan is there),
    "unit.ended" (the successor), "obligation.extension" (not after the deadline),
    "obligation.future" (a day that has not come), "record.unknown", those of `entry.checked` and, with evidence, of
    `attach_all`.
    """
    with store.write() as work:
        return _record(work, command, attachments, evidence)


def _record(
    work: UnitOfWork,
    command: RecordFacts,
    attachments: Attachments | None = None,
    evidence: Sequence[tuple[str, bytes]] = (),
) -> Recorded:
    if not command.obligations:
        raise UserError("obligation.nothing")
    facts = dict(command.facts)
    if not facts:
        raise UserError("obligation.no_facts")
    if (other := next((name for name in facts if name not in FACTS), None)) is not None:
        raise UserError("obligation.not_a_fact", field=other, known=", ".join(FACTS))
    if facts.get("sent_on") and command.channel and "sent_by" not in facts:
        facts["sent_by"] = command.channel
    facts = checked(OBLIGATION, facts)
    _check_days(facts, work.now.date())
    named = _lines(work, command.obligations)
    said = [name for name, value in facts.items() if value is not None and value != ""]
    lines = where_it_counts(work, named, facts) if said else named
    left = _names(work, [line.unit or "" for line in left_open(work, named, facts)]) if said else ()
    for line in lines:
        _check(line, facts)
    _check_handed_in(work, lines, facts)
    held = work.histories(line.id for line in lines)  # of all at once: 1,000 lines are recorded in one act
    seen = {**{record: Seen(record, history.seen()) for record, history in held.items()}, **command.seen}
    more_time = _more_time(facts)
    if more_time:
        extend(work, lines, more_time)
    handed = _hand_over(work, lines, facts)
    changed = sum(
        change(work, OBLIGATION, line.id, _begun(work, line, facts), seen.get(line.id), _SET) for line in lines
    )
    if attachments is not None and evidence:
        keep_with(work, attachments, OBLIGATION.name, [line.id for line in lines], evidence)
    return Recorded(
        max(changed, len(lines) if more_time else 0, handed),
        work.commit(_title(work, command.facts, lines, command.channel)).act,
        _names(work, [line.unit or "" for line in lines if line.id not in {each.id for each in named}]),
        left,
    )


def _names(work: UnitOfWork, units: Sequence[str]) -> tuple[str, ...]:
    return tuple(unit.name or "" for unit in protocol_order(work.find(UNIT, id=tuple(units)))) if units else ()


def _begun(work: UnitOfWork, line: Obligation, facts: dict[str, FieldValue]) -> dict[str, FieldValue]:
    """The facts for one line: a deadline that recurs begins with its first period."""
    due = facts.get("due")
    if not isinstance(due, DateSpec) or due.every is None:  # another day for this period: what recurs stays
        return facts
    letters = work.find(DIRECTIVE, id=line.directive or "")
    first = begin(line, due, letters[0] if letters else Directive(), work.now.date())
    return {**facts, **{name: getattr(first, name) for name in ("due", "every", "period")}}


def _hand_over(work: UnitOfWork, lines: Sequence[Obligation], facts: dict[str, FieldValue]) -> int:
    """Hand the lines over to the successor among the facts; what says so is taken out of them. Returns how many."""
    successor = facts.get("successor")
    if not isinstance(successor, str) or not successor:
        return 0
    heir = work.get(UNIT, successor)
    told = {name: facts.pop(name, None) for name in ("successor", "closed_on", "closed_reason")}
    leaving = [line for line in lines if line.unit != successor]
    for line in leaving:
        day = told["closed_on"] or line.closed_on
        since = day if isinstance(day, DateSpec) else DateSpec.day(work.now.date())
        if since.first is not None and not heir.exists_on(since.first):
            raise UserError("unit.ended", name=heir.name, day=since.first)
        pass_on(work, line, (successor,), since, str(told["closed_reason"] or line.closed_reason or ""))
    return len(leaving)


def _more_time(facts: dict[str, FieldValue]) -> dict[str, FieldValue]:
    """The extension among the facts, taken out of them: it is a record of its own. Taking one back stays a fact."""
    if not facts.get("extended_to"):
        return {}
    return {"until": facts.pop("extended_to"), "reason": facts.pop("extension_reason", None), "decision": GRANTED}


_HANDED_IN = ("report_date", "report_number", "plan_date", "plan_number")


def _lines(work: UnitOfWork, obligations: Sequence[str]) -> list[Obligation]:
    """The lines in the order they were named, each once; one that is shown under another counts as that one."""
    found = {line.id: line for line in work.find(OBLIGATION, id=tuple(dict.fromkeys(obligations)))}
    lines = [found.get(identity) or work.get(OBLIGATION, identity) for identity in obligations]
    return list({line.id: line for line in lines}.values())


def _check_days(facts: Mapping[str, FieldValue], today: date) -> None:
    for name in _HAPPENED:
        value = facts.get(name)
        if isinstance(value, DateSpec) and value.first is not None and value.first > today:
            raise UserError("obligation.future", field=label(f"field.obligation.{name}"), value=value)


def _check(line: Obligation, facts: Mapping[str, FieldValue]) -> None:
    if facts.get("returned_on") and not (facts.get("return_reason") or line.return_reason):
        raise UserError("obligation.return_reason")
    extended = facts.get("extended_to")
    if isinstance(extended, DateSpec) and extended.last and line.due and line.due.due_day:
        due = facts.get("due") or line.due
        if isinstance(due, DateSpec) and due.due_day and extended.last <= due.due_day:
            raise UserError("obligation.extension", extended=extended, due=due)


def _check_handed_in(work: UnitOfWork, lines: Sequence[Obligation], facts: Mapping[str, FieldValue]) -> None:
    """Only what was handed in can be returned for completion."""
    if not facts.get("returned_on") or any(facts.get(name) for name in _HANDED_IN):
        return
    without = [line.unit or "" for line in lines if not any(getattr(line, name) for name in _HANDED_IN)]
    if without:
        raise UserError("obligation.nothing_handed_in", units=_names(work, without))


def _title(work: UnitOfWork, facts: Mapping[str, FieldValue], lines: Sequence[Obligation], channel: str) -> str:
    what = next((_TITLES[name] for name in facts if name in _TITLES), "Ghi nhận")
    by = f" ({label(f'choice.channel.{channel}')})" if channel else ""
    return f"{what}: {whose(work, lines)}{by}"


def mark_sent(store: Store, directive: str, day: DateSpec | None = None, channel: str = "") -> Recorded:
    """Record for every line of a letter that is not sent yet that it went out (`day` not given: today)."""
    with store.write() as work:
        lines = tuple(
            line.id for line in work.find(OBLIGATION, directive=directive) if not (line.sent_on or line.closed_on)
        )
        if not lines:
            return Recorded(0, None)
        return _record(work, RecordFacts(lines, {"sent_on": day_of(day, work.now.date())}, channel))


def remind(store: Store, obligations: tuple[str, ...], day: DateSpec | None = None, channel: str = "") -> Recorded:
    """Record that these units were reminded (today, if no day is given). Errors of `record_facts`."""
    with store.write() as work:
        return _record(work, RecordFacts(obligations, {"reminded_on": day_of(day, work.now.date())}, channel))
