"""How wide the two columns of a head are, and the names in it, broken into lines: for PDF and Word alike."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dvk_desktop.reports.fonts import SPARE, balanced, dated_line, text_width, wrapped
from dvk_desktop.reports.layout import Profile, Style
from dvk_desktop.reports.wording import dated_below, place_date, written
from dvk_desktop.usecases.reports.paper import Paper

BETWEEN = 6.0
"""Points between the columns."""
MOST_LINES = 2
"""Lines of the names before the letters of the head are made smaller."""


@dataclass(frozen=True, slots=True)
class PaperHead:
    """`profile`: the layout, its head in smaller letters where names are long; `left`, `right`: the columns in points;
    the names, place and date with their line ends."""

    profile: Profile
    left: float
    right: float
    superior: str
    issuer: str
    dated: str


def plan_head(paper: Paper, profile: Profile, width: float) -> PaperHead:
    """Return the head of `paper` over `width` points. Long names get the smallest letters that the layout allows (12 to
    13 points in Decree 30/2020), if they take fewer lines so."""
    planned = _planned(paper, profile, width)
    by = profile.superior.size - profile.head_smallest
    if by > 0 and profile.head == "two_columns" and _lines(planned) > MOST_LINES:
        smaller = _planned(paper, _smaller(profile, by), width)
        if _lines(smaller) < _lines(planned):
            return smaller
    return planned


def _planned(paper: Paper, profile: Profile, width: float) -> PaperHead:
    motto = max((text_width(line.text, line.style) for line in profile.motto), default=0)
    right = min(max(motto + 6, width * 0.55), width * 0.62)
    left = width - right - BETWEEN
    room = width if profile.head == "centred" else left
    superior = balanced(written(paper.head.superior, profile.superior), left - SPARE, profile.superior)
    issuer = balanced(written(paper.head.issuer, profile.issuer), room - SPARE, profile.issuer)
    dated = "" if dated_below(paper, profile) else dated_line(place_date(paper), right - SPARE, profile.place_date)
    return PaperHead(profile, left, right, superior, issuer, dated)


def _lines(head: PaperHead) -> int:
    return sum(
        len(wrapped(name, head.left, style))
        for name, style in ((head.superior, head.profile.superior), (head.issuer, head.profile.issuer))
        if name
    )


def _smaller(profile: Profile, by: float) -> Profile:
    def less(style: Style) -> Style:
        return replace(style, size=style.size - by)

    motto = tuple(replace(line, style=less(line.style)) for line in profile.motto)
    return replace(profile, motto=motto, superior=less(profile.superior), issuer=less(profile.issuer))
