"""What is done with activities: record, mend, mark what an inspection asked for as remedied."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from dvk_desktop.domain.activities import Activity
from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.text import clean, quoted
from dvk_desktop.usecases.activities.fields import ACTIVITY
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.entry import Edit, add_checked, change, day_of
from dvk_desktop.usecases.ports import Store
from dvk_desktop.usecases.units.fields import UNIT

TYPED = tuple(one.name for one in ACTIVITY.fields if one.name != "remedied_on")

_ALWAYS = ("kind", "held_on", "content", "unit", "directive")
_SHOWN = {
    "briefing": ("participants", "place", "channel"),
    "pledge": ("participants", "place"),
    "propaganda": ("channel", "reach", "budget", "source"),
    "training": ("participants", "place", "budget", "source"),
    "inspection": ("place", "recommendation", "remedy_due"),
    "budget": ("budget", "source"),
    "conference": ("participants", "place", "budget", "source"),
    "contest": ("participants", "place", "reach", "budget", "source"),
    "review": ("participants", "place", "budget", "source"),
}


def fields_for(kind: str) -> tuple[str, ...]:
    """The fields a form shows for this kind of activity; every field for a kind it does not know."""
    rest = tuple(name for name in TYPED if name not in _ALWAYS)
    return (*_ALWAYS, *_SHOWN.get(kind, rest))


@dataclass(frozen=True, slots=True)
class AddActivity:
    """One thing that was held, published, inspected or spent; `budget` in đồng, `unit` and `directive` ids."""

    kind: str
    content: str
    held_on: DateSpec | date | None = None
    unit: str = ""
    participants: int | None = None
    directive: str = ""
    channel: str = ""
    reach: int | None = None
    budget: int | None = None
    source: str = ""
    place: str = ""
    recommendation: str = ""
    remedy_due: DateSpec | None = None


def add_activity(store: Store, command: AddActivity) -> str:
    """Record an activity (today, if no day is given); returns its id. UserError: those of `entry.checked`,
    "record.unknown" (unit, letter)."""
    return add_activities(store, (command,))[0]


def add_activities(store: Store, commands: tuple[AddActivity, ...]) -> tuple[str, ...]:
    """Record several activities in one act; all or none."""
    with store.write() as work:
        ids = []
        for command in commands:
            if command.unit:
                work.get(UNIT, command.unit)
            if command.directive:
                work.get(DIRECTIVE, command.directive)
            activity = Activity(
                kind=command.kind,
                held_on=day_of(command.held_on, work.now.date()),
                content=command.content,
                unit=command.unit or work.office.unit,
                participants=command.participants,
                directive=command.directive or None,
                channel=command.channel or None,
                reach=command.reach,
                budget=command.budget,
                source=command.source or None,
                place=command.place or None,
                recommendation=command.recommendation or None,
                remedy_due=command.remedy_due,
            )
            ids.append(add_checked(work, ACTIVITY, activity))
        title = quoted(clean(commands[0].content)) if len(commands) == 1 else f"{len(commands)} hoạt động"
        work.commit(f"Ghi {title}")
    return tuple(ids)


def edit_activity(store: Store, command: Edit) -> bool:
    """Record changed fields; returns whether anything differed. Errors of `entry.change`."""
    with store.write() as work:
        activity = work.get(ACTIVITY, command.id)
        changed = change(work, ACTIVITY, activity.id, command.values, command.seen, TYPED)
        work.commit(f"Sửa hoạt động {quoted(activity.content)}")
    return changed


def mark_remedied(store: Store, identity: str, on: DateSpec | date | None = None) -> None:
    """Record that what an inspection asked for was done. UserError "activity.remedy" if it asked for nothing."""
    with store.write() as work:
        activity = work.get(ACTIVITY, identity)
        if not activity.recommendation:
            raise UserError("activity.remedy", content=activity.content)
        change(work, ACTIVITY, activity.id, {"remedied_on": day_of(on, work.now.date())})
        work.commit(f"Ghi đã khắc phục: {quoted(activity.content)}")


def delete_activity(store: Store, identity: str, reason: str) -> None:
    """Delete an activity that was recorded by mistake. UserError "delete.reason"."""
    with store.write() as work:
        activity = work.get(ACTIVITY, identity)
        work.delete(ACTIVITY, activity.id, reason)
        work.commit(f"Xóa hoạt động {quoted(activity.content)}")
