"""The signed and stamped copy of a printed paper: it goes into the register of what went out, with its file."""

from __future__ import annotations

from dataclasses import dataclass

from dvk_desktop.domain.date_phrases import find_dates
from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Citation
from dvk_desktop.domain.document_numbers import find_document_numbers
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.text import fold
from dvk_desktop.usecases.attachments import Attachments
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.directives.commands import RegisterDirective, register
from dvk_desktop.usecases.directives.joining import attach_to_known
from dvk_desktop.usecases.directives.linking import letters_meant
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.letters.reading import Letter
from dvk_desktop.usecases.numbering.commands import own_letters
from dvk_desktop.usecases.ports import Store
from dvk_desktop.usecases.reports.paper import Paper
from dvk_desktop.usecases.units.fields import UNIT

_REPORT = "Báo cáo"


@dataclass(frozen=True, slots=True)
class SignedCopy:
    """The file of a signed paper. `said`: its number and day as typed ("12-BC/ĐU, 20/11/2026"); `letter`: the letter
    in the register that the paper is, "" for what is not in it yet."""

    said: str
    name: str
    content: bytes
    letter: str = ""


def take_signed(store: Store, catalogue: Catalogue, attachments: Attachments, paper: Paper, signed: SignedCopy) -> str:
    """Keep the signed copy of `paper`; returns the id of the letter that has it now. Writer thread.

    A letter that is in the register already (it is named, or it has this number and may be of this day) gets the file
    and what it lacks: number, day, signer. UserError "report.signed_number" (no number and day in what was typed),
    those of `register` and `attach_to_known`.
    """
    number, day = _said(signed.said, paper)
    with store.read() as reading:
        office = reading.get(UNIT, store.office.unit)
        cited = Citation(number_full=str(number["number_full"]), date=day)
        known = () if signed.letter else letters_meant(cited, own_letters(reading, office.id))
    values: dict[str, FieldValue] = {
        **number,
        "date": day,
        "issued_on": day,
        "doc_type": "cong_van" if paper.head.subject else "bao_cao",
        "subject": paper.head.subject or _subject(paper),
        "issuer": office.name or "",
        "superior": " ".join(paper.head.superior.split()),
        "place": paper.head.place,
        "system": paper.layout.partition("_")[0],
        "sent_to": "; ".join((*paper.addressees, *paper.copies)),
    }
    if paper.signature is not None:
        values["signer_authority"] = " ".join(paper.signature.authority.split())
        values["signer_position"], values["signer_name"] = paper.signature.position, paper.signature.name
    given = {name: value for name, value in values.items() if value}
    command = RegisterDirective(Letter(), "outgoing", given)
    if letter := signed.letter or next(iter(known), ""):
        attach_to_known(store, catalogue, attachments, letter, command, signed.name, signed.content)
        return letter
    return register(store, catalogue, command.with_file(attachments, signed.name, signed.content)).id


def _subject(paper: Paper) -> str:
    return paper.subtitle if fold(paper.title) == fold(_REPORT) and paper.subtitle else paper.name


def _said(text: str, paper: Paper) -> tuple[dict[str, FieldValue], DateSpec]:
    numbers = find_document_numbers(text)
    days = [found.spec for found in find_dates(text, reference=paper.day, looking="back") if found.spec.due_day]
    if not numbers or not days:
        raise UserError("report.signed_number", text=text)
    number = numbers[0].number
    return {"number": number.number, "symbol": number.symbol, "number_full": number.full}, days[-1]
