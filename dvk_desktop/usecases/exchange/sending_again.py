"""What to write to somebody whose file could not be used: why, and what to send instead."""

from __future__ import annotations

from dvk_desktop.language import sentence
from dvk_desktop.usecases.exchange.plan import FilePlan

_WHY = {
    "password": ("file.password", "file.password_wrong", "file.password_kind", "file.password_zip"),
    "damaged": (
        "file.damaged",
        "file.empty",
        "file.unreadable",
        "file.crashed_reader",
        "file.too_slow",
        "file.manifest_damaged",
        "file.ledger_damaged",
        "file.no_data_sheet",
        "file.zip_method",
    ),
    "other": ("file.not_a_workbook", "file.other_format", "file.other_archive", "file.is_letter", "file.zip_in_zip"),
    "large": ("file.too_large", "file.too_many_cells", "file.too_big_for_memory", "file.ledger_too_large"),
    "blank": ("file.nothing_filled",),
}
"""Sentence ``exchange.again_<key>`` → the problems it speaks of; those of Excel having the file open are nobody's."""


def asks_again(plan: FilePlan) -> str:
    """Why the sender has to send the file again (a key of ``exchange.again_…``), "" if nothing is to be sent."""
    codes = {problem.code for problem in plan.problems}
    if plan.is_untouched:
        return "blank"
    return next((why for why, known in _WHY.items() if codes.intersection(known)), "")


def send_again_text(plan: FilePlan, office: str) -> str:
    """The message to paste into Zalo. `office`: our name."""
    told = {"office": office, "name": plan.name, "sender": plan.sender_name}
    return sentence(f"exchange.again_{asks_again(plan)}", told)
