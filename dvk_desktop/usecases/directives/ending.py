"""What is still open of a letter that was withdrawn or replaced ends with it: nobody waits for it any more."""

from __future__ import annotations

from dataclasses import replace

from dvk_desktop.domain.directives import Directive
from dvk_desktop.domain.obligations import OVER, state
from dvk_desktop.usecases.entry import Notice
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.ports import UnitOfWork


def end_with(work: UnitOfWork, before: Directive, after: Directive) -> tuple[Notice, ...]:
    """What units owe for a letter that is marked as withdrawn or replaced applies no more; it is open again when the
    mark is taken away. What was reported, accepted, handed on or closed stays as it is; lines that another office gave
    are its own to end. Within a unit of work of the caller, who commits."""
    reason, was = _reason(after), _reason(before)
    if reason == was:
        return ()
    ended = 0
    for line in work.find(OBLIGATION, directive=after.id):
        if line.owner != work.office.unit:
            continue
        now = replace(line, not_applicable=None) if was and line.not_applicable == was else line
        if reason and state(now) not in OVER:
            now = replace(now, not_applicable=reason)
            ended += 1
        if now != line:
            work.save(OBLIGATION, now)
    return (Notice("directive.lines_ended", {"count": ended}),) if ended else ()


def _reason(letter: Directive) -> str:
    if letter.withdrawn_on:
        return "Văn bản đã thu hồi"
    return f"Văn bản đã được thay thế bằng {letter.replaced_by}" if letter.replaced_by else ""
