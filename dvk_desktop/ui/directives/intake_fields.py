"""What is typed of a letter that is being taken in, in the order in which it matters."""

from __future__ import annotations

from dataclasses import replace

from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.fields import Field, FieldKind
from dvk_desktop.usecases.obligations.fields import OBLIGATION

HEAD = ("number_full", "date", "issuer", "subject")
DUE = ("due",)
HANDLING = ("instruction", "handler", "received_on", "arrival_number")
CORRECTION = ("corrected_date", "correction_reason")
SIGNER = ("signer_name", "signer_position", "signer_authority")
OTHER = ("doc_type", "system", "period", "theme", "urgency", "internal", "note")
GROUPS = (HEAD, DUE, HANDLING, CORRECTION, (), SIGNER, OTHER)
"""The groups of fields, from top to bottom; the empty one is a table."""


def fields_of(names: tuple[str, ...]) -> tuple[Field, ...]:
    """The fields as the form of a letter that is being taken in shows them: nothing has to be there."""
    found = {
        **DIRECTIVE.by_name,
        "due": OBLIGATION.by_name["due"],
        "issuer": replace(DIRECTIVE.by_name["issuer"], required=False, width=0),
        "subject": replace(DIRECTIVE.by_name["subject"], required=False, kind=FieldKind.LONG_TEXT),
        "doc_type": replace(DIRECTIVE.by_name["doc_type"], required=False),
        "correction_reason": replace(DIRECTIVE.by_name["correction_reason"], width=0),
        "handler": replace(DIRECTIVE.by_name["handler"], width=0),
    }
    return tuple(found[name] for name in names)
