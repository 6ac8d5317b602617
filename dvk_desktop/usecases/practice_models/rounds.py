"""Registration rounds: opened with their own dates, watched while they run, closed when the list stands."""

from __future__ import annotations

from dataclasses import dataclass

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.practice_models import RegistrationRound, State, state
from dvk_desktop.domain.text import clean, quoted
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.entry import Edit, add_checked, change
from dvk_desktop.usecases.ports import Store
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL, REGISTRATION_ROUND

TYPED = tuple(one.name for one in REGISTRATION_ROUND.fields if one.name != "closed_on")
_NAMED = 5


@dataclass(frozen=True, slots=True)
class OpenRound:
    """A new round. `target`: models asked of each unit; `directive`: id of the letter that asks for registration."""

    name: str
    year: int
    opens_on: DateSpec | None = None
    closes_on: DateSpec | None = None
    target: int | None = None
    theme: str = ""
    directive: str = ""


@dataclass(frozen=True, slots=True)
class CloseRound:
    """Close the list of a round; `leave_unapproved`: although some registrations are neither approved nor returned."""

    id: str
    leave_unapproved: bool = False


def open_round(store: Store, command: OpenRound) -> str:
    """Record a new round; returns its id. Without `opens_on` it opens today.

    UserError: "registration_round.dates", "record.unknown" (letter), those of `entry.checked`.
    """
    with store.write() as work:
        if command.directive:
            work.get(DIRECTIVE, command.directive)
        held = RegistrationRound(
            name=command.name,
            year=command.year,
            theme=command.theme or None,
            directive=command.directive or None,
            opens_on=command.opens_on or DateSpec.day(work.now.date()),
            closes_on=command.closes_on,
            target=command.target,
        )
        _check_dates(held)
        identity = add_checked(work, REGISTRATION_ROUND, held)
        work.commit(f"Mở đợt đăng ký {quoted(clean(command.name))}")
    return identity


def edit_round(store: Store, command: Edit) -> bool:
    """Record changed fields of a round; returns whether anything differed."""
    with store.write() as work:
        held = work.get(REGISTRATION_ROUND, command.id)
        changed = change(work, REGISTRATION_ROUND, held.id, command.values, command.seen, TYPED)
        _check_dates(work.get(REGISTRATION_ROUND, held.id))
        work.commit(f"Sửa đợt đăng ký {quoted(held.name)}")
    return changed


def close_round(store: Store, command: CloseRound) -> None:
    """Fix the list of a round ("chốt danh mục").

    UserError: "registration_round.closed" if it was, "registration_round.unapproved" naming what still waits.
    """
    with store.write() as work:
        held = work.get(REGISTRATION_ROUND, command.id)
        if held.closed_on:
            raise UserError("registration_round.closed", name=held.name, day=held.closed_on.canonical())
        waiting = [m for m in work.find(PRACTICE_MODEL, round=held.id) if state(m) is State.REGISTERED]
        if waiting and not command.leave_unapproved:
            names = ", ".join(m.name or "" for m in waiting[:_NAMED]) + ("…" if len(waiting) > _NAMED else "")
            raise UserError("registration_round.unapproved", name=held.name, count=len(waiting), names=names)
        change(work, REGISTRATION_ROUND, held.id, {"closed_on": DateSpec.day(work.now.date())})
        work.commit(f"Chốt danh mục đợt {quoted(held.name)}")


def reopen_round(store: Store, identity: str) -> None:
    """Open the list of a closed round again; nothing happens to one that is open."""
    with store.write() as work:
        held = work.get(REGISTRATION_ROUND, identity)
        if held.closed_on:
            change(work, REGISTRATION_ROUND, held.id, {"closed_on": None})
            work.commit(f"Mở lại danh mục đợt {quoted(held.name)}")


def _check_dates(held: RegistrationRound) -> None:
    opens = held.opens_on.first if held.opens_on else None
    closes = held.closes_on.last if held.closes_on else None
    if opens and closes and closes < opens:
        raise UserError("registration_round.dates", name=held.name, opens=opens, closes=closes)
