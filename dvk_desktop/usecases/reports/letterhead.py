"""How papers of this office begin and end: layout of its system, names, place, who signs. Defaults to be corrected."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import date

from dvk_desktop.domain.paper_settings import PaperSetting, setting_on
from dvk_desktop.domain.units import LEVELS, PLACE_LEVELS, Unit
from dvk_desktop.language.formats import format_day_long
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.ports import Reading, Store
from dvk_desktop.usecases.reports.above import HeadRules
from dvk_desktop.usecases.reports.layout_fields import PAPER_SETTING
from dvk_desktop.usecases.reports.paper import Head, PaperStyle, Signature
from dvk_desktop.usecases.units.fields import UNIT
from dvk_desktop.usecases.units.offices import ours

_STATE_KINDS = frozenset({"peoples_committee", "peoples_council", "department", "public_service_unit"})
_FRONT_KINDS = frozenset({"front", "mass_organisation", "association", "front_committee"})
_BODY = re.compile(
    r"^(?:Ban Thường trực |Ban Thường vụ )?(?:Tỉnh ủy|Thành ủy|Huyện ủy|Thị ủy|Quận ủy|Đảng ủy|Ủy ban nhân dân|UBND"
    r"|Hội đồng nhân dân|HĐND|Ủy ban MTTQ(?: Việt Nam)?|Ủy ban Mặt trận Tổ quốc Việt Nam|UBMTTQ(?:VN)?)\s+"
)
_PLACE = re.compile(r"^(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\s+", re.IGNORECASE)
_BODY_NAME = re.compile(
    r"(?:Ban|Văn phòng|Sở|Phòng|Hội|Đoàn|Khối)\b.*?(?= (?:Tỉnh|Thành|Huyện|Thị|Quận|Đảng) ủy| tỉnh | thành phố | huyện "
    r"| quận | thị xã | xã | phường | đặc khu |$)"
)


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What a paper takes from its office. `layout`: a system (party, state, front) or the code of one profile;
    `number_full`: empty leaves room for a number still to come where the paper has one; `rules`: how heads are written.
    `issuer_line`: how the office has itself written in the head, else it follows from `issuer` and `superior`;
    `settings`: all that the office says of its papers, `shipped` what counts without it.
    """

    layout: str
    day: date
    superior: str = ""
    issuer: str = ""
    place: str = ""
    number_full: str = ""
    signature: Signature = field(default_factory=Signature)
    prepared_by: Signature = field(default_factory=Signature)
    addressees: tuple[str, ...] = ()
    copies: tuple[str, ...] = ()
    level: str = ""
    symbol: str = ""
    rules: HeadRules = field(default_factory=HeadRules)
    issuer_line: str = ""
    style: PaperStyle = field(default_factory=PaperStyle)
    settings: tuple[PaperSetting, ...] = ()
    shipped: Letterhead | None = None

    def head(self, kind: str = "", subject: str | None = None) -> Head:
        """The head of a paper of a kind ("BC", "CV"); without a number of its own it leaves room for one, where the
        symbol of the office is known."""
        return Head(
            superior=self.superior,
            issuer=self.line_of(self.issuer, self.superior),
            number_full=self.number_full or (self._to_number(kind) if kind and self.symbol else ""),
            place=self.place,
            date_text=format_day_long(self.day, "vi"),
            subject=subject,
        )

    def line_of(self, issuer: str, superior: str) -> str:
        """How an issuer is written in the head under `superior`: our office as it wants to be."""
        if self.issuer_line and issuer in ("", self.issuer):
            return self.issuer_line
        return self.rules.line_of_issuer(issuer or self.issuer, superior)

    def on(self, day: date) -> Letterhead:
        """As a paper of `day` has it, by what the office says of that day."""
        return replace(self.under(setting_on(self.settings, day)), day=day)

    def under(self, setting: PaperSetting | None) -> Letterhead:
        """As `setting` has it, and where that says nothing (None: nowhere) the law and the list of units."""
        plain = self.shipped or self
        signed = plain.signature
        if setting is None:
            return replace(plain, settings=self.settings, shipped=plain)
        style = PaperStyle(setting.layout or "", setting.top, setting.bottom, setting.left, setting.right, setting.size)
        return replace(
            plain,
            layout=setting.layout.partition("_")[0] if setting.layout else plain.layout,
            superior=setting.superior or plain.superior,
            issuer_line=setting.issuer or "",
            place=setting.place or plain.place,
            symbol=setting.symbol or plain.symbol,
            signature=Signature(
                setting.authority or ("" if setting.position else signed.authority),
                setting.position or signed.position,
                setting.signer or signed.name,
            ),
            copies=setting.copies or plain.copies,
            style=style,
            settings=self.settings,
            shipped=plain,
        )

    def symbol_for(self, kind: str) -> str:
        """The symbol of a paper of a kind ("CV/ĐU"; "UBND", "KH-UBND" in the state); "" where that of the office is not
        known."""
        if not self.symbol:
            return ""
        if self.layout.startswith("party"):
            return f"{kind}/{self.symbol}"
        return self.symbol if kind == "CV" else f"{kind}-{self.symbol}"

    def _to_number(self, kind: str) -> str:
        return ("-" if self.layout.startswith("party") else "/") + self.symbol_for(kind)


def letterhead_for(store: Store, catalogue: Catalogue, office: str, day: date) -> Letterhead:
    """The letterhead of the unit `office` as of `day`, from what the list of units says. UserError "record.unknown"."""
    with store.read() as reading:
        return letterhead_of(reading, catalogue, office, day)


def letterhead_of(reading: Reading, catalogue: Catalogue, office: str, day: date) -> Letterhead:
    """As `letterhead_for`, within a read transaction."""
    unit, rules = reading.get(UNIT, office), catalogue.heads
    system = system_of(unit)
    above = _above(reading, unit, system)
    superior = rules.line_above(unit, above, system, day)
    copied = rules.sent_up_to(unit, above, system, day)
    plain = Letterhead(
        layout=system,
        day=day,
        superior=superior,
        issuer=unit.name or "",
        place=place_of(unit.name or ""),
        signature=Signature(*rules.signature_of(unit, system)),
        copies=(f"{copied} (báo cáo)",) if copied else (),
        level=unit.level or "",
        symbol=symbol_of(unit, rules),
        rules=rules,
        settings=tuple(said_by(reading, office)),
    )
    return plain.on(day) if plain.settings else plain


def said_by(reading: Reading, office: str) -> list[PaperSetting]:
    """What `office` says of its papers, else what the offices said whose data it has gone on with."""
    settings = reading.find(PAPER_SETTING)
    own = [setting for setting in settings if setting.owner == office]
    if own or not settings:
        return own
    before = ours(reading, office)
    return [setting for setting in settings if setting.owner in before]


def body_above(reading: Reading, catalogue: Catalogue, office: str, system: str, day: date) -> str:
    """The body of a system that our office has above it, as papers call it; "" if none is known. UserError
    "record.unknown"."""
    unit = reading.get(UNIT, office)
    return catalogue.heads.sent_up_to(unit, _above(reading, unit, system), system, day)


def _above(reading: Reading, unit: Unit, system: str) -> Unit | None:
    line = unit.party_parent if system == "party" else unit.front_parent if system == "front" else ""
    found = reading.find(UNIT, id=line or unit.parent or "")
    return found[0] if found else _place_above(reading, unit)


def _place_above(reading: Reading, unit: Unit) -> Unit | None:
    """The place above that was named when the office was set up: where it stands is for the office above to say."""
    if unit.level not in PLACE_LEVELS:
        return None
    higher = LEVELS[: LEVELS.index(unit.level)]
    for level in reversed(higher):
        places = [each for each in reading.find(UNIT, kind="locality", level=level) if each.valid_to is None]
        if places:
            return places[0] if len(places) == 1 else None
    return None


def system_of(unit: Unit) -> str:
    """The layout system of an office by its kind and block; the movement is the Party's, so a mere place is too."""
    if unit.kind in _STATE_KINDS or (unit.block == "state" and unit.kind != "locality"):
        return "state"
    if unit.kind in _FRONT_KINDS or unit.block == "front":
        return "front"
    return "party"


def place_of(name: str) -> str:
    """The place name in the name of an office: "Đảng ủy xã Tân Hà" → "Tân Hà"; "" where there is none."""
    rest = _BODY.sub("", name)
    place = _PLACE.sub("", rest)
    return place if rest != name or place != rest else ""


def symbol_of(unit: Unit, rules: HeadRules) -> str:
    """The symbol of an office in the numbers of its papers (`domain.md` 6.4): "HU", "UBND"; of another body the first
    letters of its name; "" for a mere place."""
    if known := rules.symbol_of(unit):
        return known
    body = _BODY_NAME.match(unit.name or "")
    return "".join(word[0].upper() for word in body[0].split() if word != "và") if body else ""
