"""Members of lists as people read them."""

from __future__ import annotations

from collections.abc import Sequence

from dvk_desktop.language import has_label, label
from dvk_desktop.language.lists import codes_of


def choice_label(choices: str, code: str) -> str:
    """The label of a code; "" for none, the code itself where it has no label (an office's own band)."""
    key = f"choice.{choices}.{code}"
    return "" if not code else label(key) if has_label(key) else code


def choice_list(choices: str) -> Sequence[tuple[str, str]]:
    """Code and label of every member of a list, in their order; also of what is out of use (it is filtered by)."""
    return [(code, label(f"choice.{choices}.{code}")) for code in codes_of(choices)]
