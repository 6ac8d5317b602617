"""A certificate (giấy khen) as a paper: A4 landscape, everything in the middle (domain.md 7.2, 7.3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from dvk_desktop.usecases.reports.paper import Block, Head, Heading, Paper, Paragraph, Signature

GIVES = "Tặng"


@dataclass(frozen=True, slots=True)
class Certificate:
    """What stands on a certificate.

    `giver` is who gives it (``Chủ tịch Ủy ban nhân dân xã …``), `form` its name (``Giấy khen``), `recipient` a group
    or, with its title, a person (``Ông Nguyễn Văn A``), `recipient_note` position and unit. `decision` and
    `golden_book` are lines as printed (``Quyết định khen thưởng số …``, ``Vào sổ vàng số …``); empty ones fall away.
    """

    system: Literal["state", "party"]
    day: date
    giver: str
    form: str
    recipient: str
    recipient_note: str
    achievement: str
    place: str
    date_text: str
    signature: Signature
    decision: str = ""
    golden_book: str = ""


def certificate_paper(certificate: Certificate) -> Paper:
    """Return the certificate as a paper in the layout `certificate_state` or `certificate_party`."""
    blocks: list[Block] = [Heading(1, certificate.recipient)]
    blocks += [Paragraph(text) for text in (certificate.recipient_note, certificate.achievement) if text]
    return Paper(
        layout=f"certificate_{certificate.system}",
        day=certificate.day,
        head=Head(issuer=f"{certificate.giver}\n{GIVES}", place=certificate.place, date_text=certificate.date_text),
        title=certificate.form,
        blocks=tuple(blocks),
        signature=certificate.signature,
        copies=tuple(line for line in (certificate.decision, certificate.golden_book) if line),
        landscape=True,
    )
