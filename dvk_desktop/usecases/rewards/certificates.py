"""Certificates of rewards that were decided, made from the reward and the letterhead of the office."""

from __future__ import annotations

from typing import Literal

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.rewards import Reward, State, state
from dvk_desktop.language import label
from dvk_desktop.language.formats import format_day, format_day_long
from dvk_desktop.usecases.ports import Reading
from dvk_desktop.usecases.reports.certificate import Certificate, certificate_paper
from dvk_desktop.usecases.reports.letterhead import Letterhead
from dvk_desktop.usecases.reports.paper import Paper
from dvk_desktop.usecases.rewards.fields import REWARD
from dvk_desktop.usecases.units.fields import UNIT

_STANDING = frozenset({State.GIVEN, State.PRESENTED})


def certificate_for(reading: Reading, reward: str, letterhead: Letterhead) -> Paper:
    """The certificate of one reward. UserError "reward.no_decision" before it was decided, "record.unknown"."""
    found = reading.get(REWARD, reward)
    decided = found.decision_date.last if found.decision_date else None
    if state(found) not in _STANDING or decided is None:
        raise UserError("reward.no_decision", name=found.name)
    units = reading.find(UNIT, id=found.unit) if found.unit else []
    unit = units[0].name or "" if units else ""
    system: Literal["state", "party"] = "party" if letterhead.layout.startswith("party") else "state"
    return certificate_paper(
        Certificate(
            system=system,
            day=decided,
            giver=found.giver or letterhead.issuer,
            form=label(f"choice.reward_form.{found.form}", "vi"),
            recipient=found.name or "",
            recipient_note="" if unit == found.name else unit,
            achievement=found.achievement or "",
            place=letterhead.place,
            date_text=format_day_long(decided, "vi"),
            signature=letterhead.signature,
            decision=_decision(found),
            golden_book=f"Vào sổ vàng số {found.golden_book}" if found.golden_book else "",
        )
    )


def _decision(reward: Reward) -> str:
    day = reward.decision_date.last if reward.decision_date else None
    parts = ["Quyết định khen thưởng"]
    if reward.decision_number:
        parts.append(f"số {reward.decision_number}")
    if day:
        parts.append(f"ngày {format_day(day)}")
    return " ".join(parts)
