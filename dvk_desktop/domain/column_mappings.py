"""What an office remembers of the tables that somebody else sends: which column is what (`exchange.md` 3)."""

from __future__ import annotations

from dataclasses import dataclass

from dvk_desktop.domain.ledger import derived_id


@dataclass(frozen=True, slots=True)
class RememberedMapping:
    """The mapping of the tables with these headings from one sender. `content`: the mapping as JSON; `headings`: the
    columns that are taken in; `signature`: equal for the same headings."""

    id: str = ""
    owner: str | None = None
    name: str | None = None
    sender: str | None = None
    target: str | None = None
    signature: str | None = None
    headings: tuple[str, ...] | None = None
    content: str | None = None


def remembered_id(owner: str, sender: str, signature: str) -> str:
    """The id under which an office remembers: the same on both of its PCs."""
    return derived_id("column_mapping", owner, sender, signature)
