"""Sentences and labels without Qt: what the program says, in Vietnamese, and how values are written.

A code (of an error, warning or problem) becomes a sentence here and nowhere else; so does a key of a field or of an
enumeration member. The texts are in `texts/`, one module a room; English comes from `translations/dvk_en.ts`.
"""

from __future__ import annotations

from dvk_desktop.language.speak import (
    Language,
    be_strict,
    current_language,
    has_label,
    has_sentence,
    label,
    sentence,
    set_language,
    title,
)

__all__ = [
    "Language",
    "be_strict",
    "current_language",
    "has_label",
    "has_sentence",
    "label",
    "sentence",
    "set_language",
    "title",
]
