"""Layout profiles: how an official paper looks, as dated data in `resources/forms/layouts/*.json`.

The law of layout changes and differs by system (domain.md 6.1-6.3), so sizes, margins, marks and words are read from
the files, never written in code; an office may edit them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, cast

from dvk_desktop.domain.errors import EnvironmentProblem, UserError
from dvk_desktop.usecases.reports.paper import PaperStyle


@dataclass(frozen=True, slots=True)
class Style:
    """How letters look; `size` in points."""

    size: float
    bold: bool = False
    italic: bool = False
    capitals: bool = False
    underline: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """Upright paper and its margins in millimetres; turned for landscape, the left margin stays the binding side."""

    width_mm: float
    height_mm: float
    top_mm: float
    bottom_mm: float
    left_mm: float
    right_mm: float


@dataclass(frozen=True, slots=True)
class Mark:
    """What stands under a text: a rule as long as `share` of it, or a text such as ``*``."""

    kind: Literal["rule", "text", "none"]
    share: float = 0
    text: str = ""


@dataclass(frozen=True, slots=True)
class MottoLine:
    """A line at the top right; `rule` is the length of the line under it as a share of its text (0: none)."""

    text: str
    style: Style
    rule: float


@dataclass(frozen=True, slots=True)
class Lines:
    """A list such as “Kính gửi” or “Nơi nhận”: its label and what begins and ends its items."""

    style: Style
    label: str
    dash: str
    separator: str
    end: str


@dataclass(frozen=True, slots=True)
class Body:
    """The running text. `line` is a factor (`multiple`) or a distance in points (`at_least`)."""

    style: Style
    align: Literal["left", "center", "justify"]
    first_line_mm: float
    after_pt: float
    line: float
    line_kind: Literal["multiple", "at_least"]


@dataclass(frozen=True, slots=True)
class Profile:
    """One layout, in force from `valid_from` to `valid_to` (None: still), both days included.

    `remark` is what a person must be told before printing (a source that could not be checked). `head_smallest`: how
    small the upper line of the head may be, and the rest of the head as much smaller, where names are long. In a
    `centred` head (certificates) the motto stands above the issuer, and place and date stand above the signature.
    """

    code: str
    system: str
    name: str
    source: str
    remark: str
    valid_from: date
    valid_to: date | None
    page: Page
    font: str
    head: Literal["two_columns", "centred"]
    motto: tuple[MottoLine, ...]
    superior: Style
    issuer: Style
    issuer_mark: Mark
    head_smallest: float
    number: Style
    number_label: str
    place_date: Style
    subject: Style
    subject_prefix: str
    title: Style
    subtitle: Style
    title_mark: Mark
    addressees: Lines
    body: Body
    headings: tuple[Style, ...]
    heading_align: Literal["left", "center"]
    end_mark: str
    table: Style
    table_smallest: float
    note: Style
    authority: Style
    position: Style
    signer: Style
    signature_gap_pt: float
    authority_words: Mapping[str, str]
    prepared_by_label: str
    copies_label: Style
    copies: Lines
    page_number: Style
    page_number_on_first: bool

    def in_force(self, day: date) -> bool:
        """Tell whether a paper of `day` follows this profile."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)


def _style(data: Mapping[str, Any]) -> Style:
    flags = {name: bool(data.get(name, False)) for name in ("bold", "italic", "capitals", "underline")}
    return Style(float(data["size"]), **flags)


def _mark(data: Mapping[str, Any]) -> Mark:
    return Mark(data["kind"], float(data.get("share", 0)), str(data.get("text", "")))


def _lines(data: Mapping[str, Any]) -> Lines:
    return Lines(_style(data), data["label"], data["dash"], data["separator"], data["end"])


def profile_from(data: Mapping[str, Any]) -> Profile:
    """Make a profile of the parsed JSON; a missing or wrong part raises `KeyError`, `TypeError` or `ValueError`."""
    body, table, number = data["body"], data["table"], data["page_number"]
    plain = ("code", "system", "name", "source", "remark", "font", "number_label", "subject_prefix", "end_mark")
    styles = ("superior", "issuer", "number", "place_date", "subject", "title", "subtitle", "note")
    feet = ("authority", "position", "signer", "copies_label")
    parts: dict[str, Any] = {name: str(data[name]) for name in (*plain, "prepared_by_label")}
    parts |= {name: _style(data[name]) for name in (*styles, *feet)}
    return Profile(
        **parts,
        valid_from=date.fromisoformat(data["valid_from"]),
        valid_to=date.fromisoformat(data["valid_to"]) if data["valid_to"] else None,
        head=data["head"],
        heading_align=data["heading_align"],
        page=Page(**{name: float(value) for name, value in data["page"].items()}),
        motto=tuple(MottoLine(line["text"], _style(line), float(line["rule"])) for line in data["motto"]),
        issuer_mark=_mark(data["issuer_mark"]),
        head_smallest=float(data.get("head_smallest", data["superior"]["size"])),
        title_mark=_mark(data["title_mark"]),
        addressees=_lines(data["addressees"]),
        copies=_lines(data["copies"]),
        body=Body(
            _style(body),
            body["align"],
            float(body["first_line_mm"]),
            float(body["after_pt"]),
            float(body["line"]),
            body["line_kind"],
        ),
        headings=tuple(_style(heading) for heading in data["headings"]),
        table=_style(table),
        table_smallest=float(table["smallest"]),
        signature_gap_pt=float(data["signature_gap_pt"]),
        authority_words=MappingProxyType(dict(cast("Mapping[str, str]", data["authority_words"]))),
        page_number=_style(number),
        page_number_on_first=bool(number["on_first"]),
    )


def load_profiles(folder: Path) -> tuple[Profile, ...]:
    """Read all layouts of `folder`; a file that is none raises `EnvironmentProblem("report.layout_broken")`."""
    profiles = []
    for path in sorted(folder.glob("*.json")):
        try:
            profiles.append(profile_from(json.loads(path.read_text(encoding="utf-8"))))
        except (OSError, KeyError, TypeError, ValueError) as problem:
            raise EnvironmentProblem("report.layout_broken", path=str(path)) from problem
    if not profiles:
        raise EnvironmentProblem("report.layout_broken", path=str(folder))
    return tuple(profiles)


def styled(profile: Profile, style: PaperStyle) -> Profile:
    """Return `profile` with the margins and the size of the body that an office wants; what is signed, addressed and
    headed in letters as large as the body goes with it."""
    page = profile.page
    page = replace(
        page,
        top_mm=style.top or page.top_mm,
        bottom_mm=style.bottom or page.bottom_mm,
        left_mm=style.left or page.left_mm,
        right_mm=style.right or page.right_mm,
    )
    if style.size is None:
        return replace(profile, page=page)
    before, size = profile.body.style.size, float(style.size)

    def sized(each: Style) -> Style:
        return replace(each, size=size) if each.size == before else each

    return replace(
        profile,
        page=page,
        authority=sized(profile.authority),
        position=sized(profile.position),
        signer=sized(profile.signer),
        body=replace(profile.body, style=sized(profile.body.style)),
        headings=tuple(sized(each) for each in profile.headings),
        addressees=replace(profile.addressees, style=sized(profile.addressees.style)),
    )


def choose_profile(profiles: tuple[Profile, ...], layout: str, day: date) -> Profile:
    """Return the profile for `layout`: a profile's code, or a system whose profile in force on `day` is wanted.

    A paper older than every profile of its system takes the oldest one, a paper in a gap the one before it. An
    unknown layout raises `UserError("report.layout_unknown")`.
    """
    for profile in profiles:
        if profile.code == layout and profile.system != layout:
            return profile
    candidates = sorted((profile for profile in profiles if profile.system == layout), key=lambda p: p.valid_from)
    if not candidates:
        raise UserError("report.layout_unknown", layout=layout)
    in_force = [profile for profile in candidates if profile.in_force(day)]
    begun = [profile for profile in candidates if profile.valid_from <= day]
    return (in_force or begun or candidates[:1])[-1]
