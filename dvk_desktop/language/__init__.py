"""Sentences and labels without Qt: what the program says, in Vietnamese, and how values are written.

A code (of an error, warning or problem) becomes a sentence here and nowhere else; so does a key of a field or of an
enumeration member. The texts are in `texts/`, one module a room; English comes from `translations/dvk_en.ts`.
"""

from __future__ import annotations

from dvk_desktop.language.speak import be_strict, bug_told, has_label, has_sentence, label, sentence, title
from dvk_desktop.language.translation import Language, current_language, set_language

__all__ = [
    "Language",
    "be_strict",
    "bug_told",
    "current_language",
    "has_label",
    "has_sentence",
    "label",
    "sentence",
    "set_language",
    "title",
]
