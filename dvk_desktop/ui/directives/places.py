"""The places found in a letter, as the screens mark them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.language import has_label, label
from dvk_desktop.usecases.directives.said import period_said, theme_said
from dvk_desktop.usecases.letters.reading import Letter, Span

_WIDE = "tasks"  # a whole clause: other places lie in it
_PIECE = 60  # characters by which a clause is looked for on pages
_LABELS = {
    "number": "field.directive.number_full",
    "symbol": "field.directive.number_full",
    "deadlines": "field.obligation.due",
    "recipients": "field.addressee.text",
    "copies": "field.addressee.text",
    "signer": "field.directive.signer_name",
    "cited": "field.citation.text",
    "tasks": "field.task.text",
}


@dataclass(frozen=True, slots=True)
class Place:
    """A found place: `name` as in `Letter.spans`, `number` among those of the name, `date` it gives (if any), and how a
    document that is cited there is called."""

    name: str
    number: int
    start: int
    end: int
    text: str
    date: DateSpec | None = None
    document: str = ""

    @property
    def is_wide(self) -> bool:
        """Whether it is a whole clause, which other places lie in."""
        return self.name == _WIDE


def pieces_of(place: Place, text: str) -> list[tuple[int, int]]:
    """The spans by which a place is looked for on pages: a clause in pieces, since pages break it."""
    if not place.is_wide:
        return [(place.start, place.end)]
    found = []
    start = place.start
    while start < place.end:
        end = min(place.end, start + _PIECE)
        space = text.rfind(" ", start + _PIECE // 2, end) if end < place.end else -1
        end = space + 1 if space > 0 else end
        found.append((start, end))
        start = end
    return found


def label_of(place: Place) -> str:
    """What people call such a place; "" if nobody does."""
    key = _LABELS.get(place.name, f"field.directive.{place.name}")
    return label(key) if has_label(key) else ""


def places_of(letter: Letter) -> list[Place]:
    """Every found place of a letter, wide ones first."""
    found = list(_places(letter))
    return sorted(found, key=lambda place: (not place.is_wide, place.start))


def _places(letter: Letter) -> Iterator[Place]:
    text = letter.text or ""
    for name, spans in letter.spans.items():
        for number, (start, end) in enumerate(_spans_of(spans)):
            when, document = None, ""
            if name == "date" and letter.date is not None:
                when = letter.date.spec
            elif name == "deadlines" and number < len(letter.deadlines):
                when = letter.deadlines[number].spec
            elif name == "cited" and number < len(letter.cited):
                cited = letter.cited[number]
                when, document = cited.date.spec if cited.date else None, cited.number_full
            elif name in ("number", "symbol"):
                document = letter.number_full or ""
            whole = name in ("subject", "issuer", "superior")
            said = str(getattr(letter, name) or "") if whole else " ".join(text[start:end].split())
            yield Place(name, number, start, end, said, when, document)
    for name, read in (("period", period_said(text)), ("theme", theme_said(text))):
        if read is not None:
            yield Place(name, 0, *read[1], read[0])


def _spans_of(spans: Span | tuple[Span, ...]) -> Iterator[Span]:
    if spans and isinstance(spans[0], int):
        yield spans
    else:
        yield from spans
