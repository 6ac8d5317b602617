"""What was read from an official letter: a proposal for the person who enters it, with the place of every part.

Nothing here is stored. Texts are as printed (only joined over line breaks); what the letter does not say is None.
Spans are `(start, end)` in `Letter.text`, the healed text that was read.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypedDict

from dvk_desktop.domain.dates import DateSpec

__all__ = [
    "PICTURES",
    "Cited",
    "Copy",
    "Letter",
    "LetterTask",
    "LetterWarning",
    "ReadDate",
    "Recipient",
    "Say",
    "Signer",
    "Span",
    "classified_letter",
]

PICTURES = frozenset({"letter.unreadable.scan", "letter.unreadable.image", "letter.unreadable.heic"})
"""Errors of files that hold pictures of pages: nothing is read off them, but they can be looked at and typed from."""
Span = tuple[int, int]
Say = Callable[[str, Mapping[str, object]], str]
"""Makes the sentence of a code: `dvk_desktop.language.speak.sentence`."""


@dataclass(frozen=True, slots=True)
class ReadDate:
    """A date and the phrase it was read from."""

    text: str
    spec: DateSpec
    span: Span

    def as_json(self) -> dict[str, Any]:
        return self.spec.as_json(self.text)


@dataclass(frozen=True, slots=True)
class Recipient:
    """One entry of "Kính gửi". `is_group`: names several units ("Các sở, ban, ngành"), to be spread by the user."""

    text: str
    is_group: bool
    span: Span


@dataclass(frozen=True, slots=True)
class Copy:
    """One entry of "Nơi nhận"; `purpose` is execute, report, inform, coordinate, archive, or None when not said."""

    text: str
    purpose: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class Cited:
    """Another document the letter names by its number.

    `is_basis`: named in the opening ("Thực hiện …", "Căn cứ …"). `nested_in`: index in `Letter.cited` of the document
    in whose title or purpose this one is named ("Công văn 657 … triển khai Thông báo 1680"): so bases form a chain.
    """

    doc_type: str | None
    number: str | None
    symbol: str | None
    number_full: str
    date: ReadDate | None
    issuer: str | None
    subject: str | None
    text: str
    span: Span
    is_basis: bool = False
    nested_in: int | None = None

    def as_json(self) -> dict[str, Any]:
        return {
            "doc_type": self.doc_type,
            "number": self.number,
            "symbol": self.symbol,
            "number_full": self.number_full,
            "date": self.date.as_json() if self.date else None,
            "issuer": self.issuer,
            "subject": self.subject,
            "text": self.text,
            "is_basis": self.is_basis,
            "nested_in": self.nested_in,
        }


@dataclass(frozen=True, slots=True)
class LetterTask:
    """A clause: `ordinal` as printed ("1", "II.3", "2.a", "Điều 2") or None, `themes` codes of the theme table.

    `context`: the lead-in or headings it stands under, a line each. `cooperating`: who is to help those who lead.
    `product`: what is to come of it. `term`: the wording of a time that names no day ("thường xuyên"). `spans`: where
    in a table the parts stand: "lead", "cooperating", "time", "product".
    """

    ordinal: str | None
    text: str
    assignees: tuple[str, ...]
    deadlines: tuple[ReadDate, ...]
    themes: tuple[str, ...]
    span: Span
    context: str = ""
    cooperating: tuple[str, ...] = ()
    product: str | None = None
    term: str | None = None
    spans: Mapping[str, Span] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        return {
            "ordinal": self.ordinal,
            "text": self.text,
            "assignees": list(self.assignees),
            "deadlines": [deadline.as_json() for deadline in self.deadlines],
            "themes": list(self.themes),
            "context": self.context or None,
            "cooperating": list(self.cooperating),
            "product": self.product,
            "term": self.term,
        }


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signed: authority as printed ("KT.", "T/M"), position, name; each may be missing."""

    authority: str | None
    position: str | None
    name: str | None


@dataclass(frozen=True, slots=True)
class LetterWarning:
    """Something the user should look at; never a reason to refuse the letter. The sentence is in `language`."""

    code: str
    parameters: Mapping[str, object] = field(default_factory=dict)


class Known(TypedDict):
    """The words by which an office reads letters, as JSON values: themes (code, words that speak of it), anniversaries
    (wording, month, day, year)."""

    themes: list[tuple[str, list[str]]]
    anniversaries: list[tuple[str, int, int, int]]


@dataclass(frozen=True, slots=True)
class Letter:
    """All that was read. A letter stamped as a state secret has `classified` and nothing else (`domain.md` 9).

    `internal`: stamped to stay inside ("LƯU HÀNH NỘI BỘ"). `not_classified`: why somebody said that what looks like a
    secret stamp is none; "" when nothing looks like one.
    """

    issuer: str | None = None
    superior: str | None = None
    acting_body: str | None = None
    number: str | None = None
    symbol: str | None = None
    number_full: str | None = None
    date: ReadDate | None = None
    place: str | None = None
    doc_type: str | None = None
    system: str | None = None
    subject: str | None = None
    urgency: str | None = None
    classified: bool = False
    internal: bool = False
    not_classified: str = ""
    recipients: tuple[Recipient, ...] = ()
    copies: tuple[Copy, ...] = ()
    cited: tuple[Cited, ...] = ()
    tasks: tuple[LetterTask, ...] = ()
    deadlines: tuple[ReadDate, ...] = ()
    signer: Signer | None = None
    warnings: tuple[LetterWarning, ...] = ()
    text: str | None = None
    spans: Mapping[str, Span | tuple[Span, ...]] = field(default_factory=dict)

    def as_json(self, say: Say | None = None) -> dict[str, Any]:
        """The document of `dvk letter read` (`cli.md`), JSON values only.

        `say` makes the sentence of a warning (`language.speak.sentence`); without it "message" is null.
        """
        if self.classified:
            nothing = dict.fromkeys(_KEYS, None)
            return nothing | {"classified": True}
        single = {key: getattr(self, key) for key in _KEYS[:12] if key != "date"}
        return {
            **{key: single.get(key) for key in _KEYS[:12]},
            "date": self.date.as_json() if self.date else None,
            "classified": False,
            "internal": self.internal,
            "not_classified": self.not_classified or None,
            "recipients": [recipient.text for recipient in self.recipients],
            "recipient_groups": [recipient.is_group for recipient in self.recipients],
            "copies": [{"text": copy.text, "purpose": copy.purpose} for copy in self.copies],
            "cited": [cited.as_json() for cited in self.cited],
            "tasks": [task.as_json() for task in self.tasks],
            "deadlines": [deadline.as_json() for deadline in self.deadlines],
            "signer": {
                "authority": self.signer.authority if self.signer else None,
                "position": self.signer.position if self.signer else None,
                "name": self.signer.name if self.signer else None,
            },
            "warnings": [
                {"code": warning.code, "message": say(warning.code, warning.parameters) if say else None}
                for warning in self.warnings
            ],
            "text": self.text,
            "spans": {name: _plain(span) for name, span in self.spans.items()},
        }


_KEYS = (
    *("issuer", "superior", "acting_body", "number", "symbol", "number_full", "date", "place", "doc_type", "system"),
    *(
        "subject",
        "urgency",
        "classified",
        "internal",
        "not_classified",
        "recipients",
        "recipient_groups",
        "copies",
        "cited",
        "tasks",
        "deadlines",
    ),
    *("signer", "warnings", "text", "spans"),
)


def classified_letter() -> Letter:
    """The only thing ever said of a letter stamped as a state secret: that it is one."""
    return Letter(classified=True)


def _plain(span: Span | tuple[Span, ...]) -> list[Any]:
    return [list(part) if isinstance(part, tuple) else part for part in span]
