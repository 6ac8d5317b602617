"""How a letter is named in the columns of the printed books (`domain.md` 6.6): its kind and subject, its number broken
to a narrow column, who got it."""

from __future__ import annotations

import re

from dvk_desktop.domain.text import uncapital
from dvk_desktop.usecases.directives.rows import DirectiveRow
from dvk_desktop.usecases.reports.tables import choice, day_text

_LONG = 11
"""Characters of a number that stand in a line of its narrow column; a longer one is broken at its marks."""
_PARTS = re.compile(r"[^/-]*[/-]|[^/-]+")
_SAME = ("như kính gửi", "như trên")


def called(row: DirectiveRow) -> str:
    """A letter as book and slip name it: "Công văn số 215-CV/TU, ngày 05/01/2026 của Tỉnh ủy Sơn Khê"."""
    kind = choice("doc_type", row.doc_type) if row.doc_type != "other" else "Văn bản"
    parts = [f"{kind} số {row.number_full}" if row.number_full else kind]
    if row.date:
        parts.append(f"{'ngày ' if row.date.precision == 'day' else ''}{day_text(row.date)}")
    text = ", ".join(parts) + (f" của {row.issuer}" if row.issuer else "")
    return text if row.number_full or not row.subject else f"{text} về {uncapital(row.subject)}"


def kind_and_subject(row: DirectiveRow) -> str:
    """A letter by its kind and what it is about: "Công văn về việc báo cáo kết quả"; without a kind its title."""
    kind = choice("doc_type", row.doc_type) if row.doc_type not in ("", "other") else ""
    subject = uncapital(row.subject)
    if not kind or not subject:
        return kind or row.title
    return f"{kind} {subject}" if subject.startswith(("về ", "V/v ", "v/v ")) else f"{kind} về {subject}"


def broken(number: str) -> str:
    """A long number over several lines, as it is written into the narrow column of a book."""
    head, slash, tail = number.rpartition("/") if len(number) > _LONG else ("", "", number)
    lines = [head + slash] if slash else []
    lines.append("")
    for part in _PARTS.findall(tail):
        if lines[-1] and len(lines[-1]) + len(part) > _LONG:
            lines.append("")
        lines[-1] += part
    return "\n".join(lines)


def recipients_named(text: str) -> str:
    """Who got a letter, without the line that says so of those whom it addresses and who are named already."""
    return "; ".join(name for name in text.split("; ") if name.casefold().rstrip(" .,;") not in _SAME)
