"""Lines of a clause that say what the columns of a plan's table say: "- Đơn vị chủ trì: Công an xã"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dvk_desktop.domain.text import fold
from dvk_desktop.letters import bodies
from dvk_desktop.letters.headings import is_heading_of, role_of
from dvk_desktop.letters.named_in_cells import names_in

_LINE = re.compile(r"^[^\S\n]*(?:[-–+•*][^\S\n]*)?(?P<label>\w[^:;.\n]{3,40}):[^\S\n]*(?P<said>\S[^\n]*)", re.MULTILINE)
_BY_WHEN = re.compile(
    r"(?:thoi (?:gian|han|diem)|tien do|han)\b.*\b(?:hoan thanh|ket thuc|bao cao|gui|nop)\b|thoi han$|han$"
)


@dataclass(frozen=True, slots=True)
class Labelled:
    """What labelled lines say of a clause: who leads, who helps, what comes of it; `rest`: the other lines."""

    lead: tuple[str, ...]
    cooperating: tuple[str, ...]
    product: str | None
    rest: str


def labelled(words: str) -> Labelled:
    """The labelled lines of a clause's text and the others. Persons ("Đồng chí Phó Chủ tịch …") are no offices."""
    said: dict[str, list[str]] = {"lead": [], "cooperating": [], "product": []}
    rest = []
    for line in words.split("\n"):
        hit = _LINE.match(line)
        role = _role(hit["label"]) if hit is not None else ""
        if hit is None or not role:
            rest.append(line)
        elif role == "product":
            said[role].append(hit["said"].strip(" .;"))
        elif role in said:
            said[role].extend(name for name in names_in(hit["said"]) if bodies.starts_name(name))
    lead, cooperating = dict.fromkeys(said["lead"]), dict.fromkeys(said["cooperating"])
    return Labelled(tuple(lead), tuple(cooperating), "; ".join(said["product"]) or None, "\n".join(rest))


def is_labelled(line: str) -> bool:
    """Whether a line is a labelled one, and so no entry of its own."""
    hit = _LINE.match(line)
    return hit is not None and bool(_role(hit["label"]))


def times_in(text: str) -> Iterator[tuple[int, int]]:
    """Where lines say until when: what stands behind "Thời gian hoàn thành:", and behind "Thời gian thực hiện:" where
    lines beside it say who leads or what is to come of it."""
    hits = [(_role(hit["label"]), hit) for hit in _LINE.finditer(text)]
    of_a_plan = any(role in ("lead", "product") for role, _ in hits)
    for role, hit in hits:
        if role == "time" or (of_a_plan and role_of(hit["label"]) == "time"):
            yield hit.span("said")


def _role(label: str) -> str:
    folded = fold(label).strip()
    if _BY_WHEN.fullmatch(folded):
        return "time"
    return next((role for role in ("lead", "cooperating", "product") if is_heading_of(role, folded)), "")
