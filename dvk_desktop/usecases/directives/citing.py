"""How a letter is named in other papers: the whole citation, and the short form for later in the text."""

from __future__ import annotations

import re

from dvk_desktop.domain.directives import UNWRITTEN, Directive, system_of
from dvk_desktop.domain.issuers import in_sentence
from dvk_desktop.domain.units import level_in
from dvk_desktop.language import label
from dvk_desktop.language.formats import format_date_spec

_AGENCY = re.compile(r"Ban |Văn phòng$|Ủy ban Kiểm tra$|Cơ quan ")
_OF_COMMITTEE = re.compile(r"(?:Tỉnh|Thành|Huyện|Thị|Quận|Đảng) ủy")
_COMMITTEE = re.compile(
    r"(?:Tỉnh|Thành|Huyện|Thị|Quận) ủy|(?P<province>Đảng bộ tỉnh)\b|Đảng ủy (?:xã|phường|đặc khu) .+"
)


def speaker_of(letter: Directive) -> str:
    """Who speaks in a letter: the subject named in its text, not the letterhead (`domain.md` 2.3, rule 2). An agency of
    a committee is named with it: "Ban Tổ chức Tỉnh ủy"."""
    if letter.acting_body:
        return letter.acting_body
    issuer = in_sentence(letter.issuer or "")
    above = _COMMITTEE.match(in_sentence(letter.superior or ""))
    if above is None or not _AGENCY.match(issuer) or level_in(issuer) or _OF_COMMITTEE.search(issuer):
        return issuer
    return f"{issuer} {'Tỉnh ủy' if above['province'] else above[0]}"


def kind_name(letter: Directive) -> str:
    """The kind of a letter as papers write it; "Văn bản" where nobody knows."""
    code = letter.doc_type or "other"
    return "Văn bản" if code == "other" else label(f"choice.doc_type.{code}", "vi")


def short_citation(letter: Directive) -> str:
    """ "Công văn số 215-CV/TU"; of what was given without a letter its kind alone."""
    return f"{kind_name(letter)} số {letter.number_full}" if letter.number_full else kind_name(letter)


def citation(letter: Directive) -> str:
    """ "Công văn số 215-CV/TU, ngày 12/01/2026 của Ban Thường vụ Tỉnh ủy về đẩy mạnh …" (`domain.md` 2.3, rule 1).

    Party papers have a comma before the day (Hướng dẫn 05-HD/VPTW), state papers none. A part that is not known is
    left out.
    """
    text = short_citation(letter)
    when = letter.corrected_date or letter.date
    if when is not None:
        day = format_date_spec(when.canonical().removesuffix("~"), "vi")
        comma = "" if system_of(letter) == "state" else ","
        text += f"{comma} {'ngày ' if when.precision == 'day' else ''}{day}"
    if speaker := speaker_of(letter):
        text += f" của {speaker}"
    if letter.subject:
        subject = letter.subject.strip()
        if subject.casefold().startswith(("về ", "v/v ")):
            subject = subject.split(" ", 1)[1]
        quoted = f" “{subject}”" if letter.doc_type in UNWRITTEN else f" {subject}"
        text += f" về{quoted}"
    return text
