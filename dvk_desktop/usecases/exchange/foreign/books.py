"""A book of letters among the tables of others: whose it is, and whether of letters in or out."""

from __future__ import annotations

import re
from dataclasses import replace

from dvk_desktop.domain.text import fold
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.exchange.foreign.mapping import ColumnMapping
from dvk_desktop.usecases.exchange.foreign.tables import ForeignTable

_OUT = re.compile(r"\b(?:cong van|van ban|cv|vb|so) (?:di|phat hanh)\b")
_IN = re.compile(r"\b(?:cong van|van ban|cv|vb|so) den\b")
_ONLY_IN = frozenset(("issuer", "arrival_number", "received_on"))
_ONLY_OUT = frozenset(("sent_to", "kept_by", "copies", "envelopes"))


def as_own_book(mapping: ColumnMapping, table: ForeignTable, office: str, name: str) -> ColumnMapping:
    """The mapping of a book of letters with what its columns leave out: it is kept by `office` (called `name`) unless
    the title says another one; letters out are that office's own."""
    if mapping.target != DIRECTIVE.name:
        return mapping
    used = {use.field for use in mapping.used}
    said = " ".join(map(fold, (*table.title, table.sheet)))
    out, in_ = _OUT.search(said) is not None, _IN.search(said) is not None
    if not used & _ONLY_IN and (out if out != in_ else bool(used & _ONLY_OUT)):
        mapping = mapping.with_constant("direction", "outgoing").with_constant("issuer", name)
    return replace(mapping, sender=mapping.sender or office)
