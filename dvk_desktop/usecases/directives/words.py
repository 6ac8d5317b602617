"""What people type to find a letter besides its texts: the name of its kind, its abbreviation, its day."""

from __future__ import annotations

from dvk_desktop.domain.dates import DateSpec, Precision
from dvk_desktop.domain.directives import UNWRITTEN
from dvk_desktop.domain.documents import DOCUMENT_KINDS
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import Value
from dvk_desktop.language import label
from dvk_desktop.language.formats import format_day, format_day_fixed


def kind_words(code: Value) -> str:
    """ "Nghị quyết NQ" for nghi_quyet; "" for a kind that nobody can name, or that this program does not know."""
    if not isinstance(code, str) or code == "other" or code not in {*DOCUMENT_KINDS, *UNWRITTEN}:
        return ""
    short = DOCUMENT_KINDS[code].abbreviations if code in DOCUMENT_KINDS else ()
    return " ".join((label(f"choice.doc_type.{code}", "vi"), *short))


def day_words(canonical: Value) -> str:
    """A day with and without leading zeros, as papers print it too ("09/06/2025 09/6/2025 9/6/2025"), a month likewise;
    "" for what is neither."""
    try:
        spec = DateSpec.from_canonical(str(canonical))
    except (UserError, ValueError):
        return ""
    first = spec.first
    if first is None or spec.precision not in (Precision.DAY, Precision.MONTH):
        return ""
    month = f"{first:%m/%Y}", f"{first.month}/{first.year}"
    if spec.precision is Precision.DAY:
        return " ".join(dict.fromkeys((format_day_fixed(first), format_day(first), f"{first.day}/{month[1]}")))
    return " ".join(dict.fromkeys(month))
