"""The mark by which lupdate finds a text that is translated later, when it is shown."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - lupdate looks for exactly this name
    """Mark `text` for lupdate under `context` ("sentence", "label") and return it unchanged.

    Both arguments must be literals: lupdate reads the source, it does not run it.
    """
    return text
