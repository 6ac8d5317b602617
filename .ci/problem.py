"""The one error of the tooling."""

from __future__ import annotations


class Problem(Exception):
    """The machine cannot do what was asked; the text is one Vietnamese sentence that says what to do."""
