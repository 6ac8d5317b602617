"""What a clause is about: the themes whose words it says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dvk_desktop.domain.text import fold_exact


@dataclass(frozen=True, slots=True)
class Theme:
    """A subject tasks can be about; `keywords` are compared by `fold_exact`."""

    code: str
    keywords: tuple[str, ...]


def themes_of(words: str, themes: Sequence[Theme]) -> tuple[str, ...]:
    """The codes of the themes that `words` speak of, in the order of `themes`."""
    folded = fold_exact(words)
    return tuple(theme.code for theme in themes if _is_about(folded, theme))


def _is_about(folded: str, theme: Theme) -> bool:
    # With their marks: "truyền thông" and "truyền thống" are one without them.
    return any(re.search(rf"\b{re.escape(fold_exact(keyword))}\b", folded) for keyword in theme.keywords)
