"""A province: a hundred communes register by workbook, and two PCs take everything in, each in an order of its own.

Some communes have the program, most have only a spreadsheet program; some fill in one blank form for everybody. Files
arrive twice, corrected returns come after what they correct. In the end both PCs hold the same, without having told
each other.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from typing import Any

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.text import fold
from dvk_desktop.language import label
from dvk_desktop.language.formats import format_number
from dvk_desktop.usecases.practice_models.commands import QuickAdd, quick_add
from dvk_desktop.usecases.practice_models.rounds import OpenRound, open_round
from dvk_desktop.usecases.progress import Progress, SilentProgress
from dvk_desktop.usecases.samples.large import model_names, person_name, place_names
from dvk_desktop.usecases.samples.office import OfficeAtWork
from dvk_desktop.usecases.samples.tale import Tale
from dvk_desktop.usecases.units.commands import SetUpOffice, set_up_office

PROVINCE = "Tỉnh ủy An Phước"
COMMUNES = 100
_ONE_IN = 10
"""One commune in so many has the program; one in so many corrects what it sent."""

OpenCommune = Callable[[str], AbstractContextManager[OfficeAtWork]]
"""Opens the data folder of a commune that has the program, by its name."""


@dataclass
class Province:
    """`pcs`: the two PCs of the province's office, empty; `by_hand`: where people without the program save."""

    pcs: tuple[OfficeAtWork, OfficeAtWork]
    open_commune: OpenCommune
    by_hand: Path
    tale: Tale
    seed: int = 1
    communes: int = COMMUNES
    progress: Progress = field(default_factory=SilentProgress)
    units: dict[str, str] = field(default_factory=dict)
    contacts: dict[str, str] = field(default_factory=dict)
    forms: dict[str, Path] = field(default_factory=dict)
    round: str = ""
    returned: list[Path] = field(default_factory=list)
    corrected: list[Path] = field(default_factory=list)
    models: int = 0

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)

    @property
    def year(self) -> int:
        """The year of the registration."""
        return self.pcs[0].clock.today.year


def walk_province(province: Province) -> dict[str, object]:
    """All steps; returns what is to be told of it: models, changes, short fingerprint, seconds of each merge.
    AssertionError if the two PCs end with different things."""
    _found(province)
    _hand_out(province)
    _fill_in(province)
    orders = [list(province.returned) for _ in province.pcs]
    for order in orders:
        province.chance.shuffle(order)
    seconds = [_merge(province, pc, order) for pc, order in enumerate(orders)]
    return {"models": province.models, "seconds": seconds, **_compare(province)}


def _found(province: Province) -> None:
    tale, chance = province.tale, province.chance
    tale.step(f"{PROVINCE}: hai máy của một cơ quan, {province.communes} xã, phường")
    every = {fold(name): name for name in place_names(chance, 400)}  # Thanh Bắc and Thạnh Bắc are one to the program
    names = list(every.values())[: province.communes]
    units: list[dict[str, object]] = [
        {"name": f"Đảng ủy {'phường' if place % 5 == 0 else 'xã'} {name}", "level": "commune", "order": place + 1}
        for place, name in enumerate(names)
    ]
    for unit in units:
        unit["contact"] = person_name(chance)
    one, other = province.pcs
    province.contacts = {str(unit["name"]): str(unit["contact"]) for unit in units}
    ids = one.set_up({"name": PROVINCE, "level": "province"}, units)
    own = ids.pop(PROVINCE)
    province.units = ids
    set_up_office(other.services.store, other.services.catalogue, SetUpOffice(PROVINCE, "province"))
    closes = DateSpec.day(one.clock.before(-20))
    name = f"Đợt đăng ký mô hình năm {province.year}"
    province.round = open_round(one.services.store, OpenRound(name, province.year, closes_on=closes, target=3))
    for giving, taking in ((one, other), (other, one)):
        (bundle,) = giving.send("bundle", [own])
        taking.receive_one(bundle)
    tale.say(f"Máy thứ nhất lập danh mục, mở “{name}”, đưa sang máy thứ hai bằng một gói dữ liệu.")
    prints = [pc.services.ledger.fingerprint() for pc in province.pcs]
    tale.check(f"hai máy bắt đầu như nhau, mã đối chiếu {prints[0].short}", holds=prints[0] == prints[1])


def _with_program(province: Province) -> list[str]:
    return list(province.units)[::_ONE_IN]


def _hand_out(province: Province) -> None:
    """A form of its own for most, one form for everybody for a fifth of them."""
    one, names = province.pcs[0], list(province.units)
    with_program = _with_program(province)
    province.tale.step("Gửi mẫu đăng ký")
    shared = [name for place, name in enumerate(names) if place % 5 == 3]
    own = [name for name in names if name not in shared]
    options: dict[str, Any] = {"round": province.round, "blank": 6}
    (form,) = one.send("registration", [province.units[name] for name in shared], shared=True, **options)
    files = one.send("registration", [province.units[name] for name in own], **options)
    province.forms = {**dict(zip(own, files, strict=True)), **dict.fromkeys(shared, form)}
    province.tale.say(
        f"{len(own)} đơn vị có mẫu riêng ({len(with_program)} đơn vị trong đó dùng chương trình), {len(shared)} đơn vị "
        "cùng điền một mẫu trống đưa lên nhóm Zalo."
    )


def _fill_in(province: Province) -> None:
    """Everybody registers three to five models; some then correct what they sent."""
    tale, chance = province.tale, province.chance
    tale.step("Các xã, phường ghi và gửi lại")
    with_program = set(_with_program(province))
    for place, (name, form) in enumerate(province.forms.items()):
        province.progress.step(place, len(province.forms), "Các xã, phường đang ghi")
        models = model_names(chance, chance.randint(3, 5))
        province.models += len(models)
        if name in with_program:
            province.returned.append(_by_program(province, name, form, models))
            continue
        typed = [_typed(one, field_of, person_name(chance)) for one, field_of in models]
        to = province.by_hand / f"{name}.xlsx"
        province.returned.append(_filled(province, form, to, typed, name))
        if place % _ONE_IN == 1:
            typed[0][_heading("contact")] = person_name(chance)
            typed[1][_heading("households")] = chance.randint(20, 200)
            to = to.with_name(f"{name} (sửa).xlsx")
            province.corrected.append(_filled(province, form, to, typed, name))
    tale.say(
        f"{len(with_program)} đơn vị ghi trong chương trình, {len(province.forms) - len(with_program)} đơn vị gõ vào "
        f"bảng tính; {len(province.corrected)} đơn vị gửi bản sửa. Tất cả {province.models} mô hình."
    )
    tale.files([*province.returned[:2], *province.corrected[:1]])


def _heading(name: str) -> str:
    return label(f"field.practice_model.{name}", "vi")


def _typed(name: str, field_of: str, contact: str) -> dict[str, object]:
    return {
        _heading("name"): name,
        _heading("subject"): label("choice.subject.collective", "vi"),
        _heading("field"): label(f"choice.field.{field_of}", "vi"),
        _heading("contact"): contact,
    }


def _filled(province: Province, form: Path, to: Path, rows: Sequence[Mapping[str, object]], name: str) -> Path:
    shared = list(province.forms.values()).count(form) > 1
    return province.pcs[0].hand.fill_in(form, to, rows, sender=name if shared else "")


def _by_program(province: Province, name: str, form: Path, models: Sequence[tuple[str, str]]) -> Path:
    with province.open_commune(name) as commune:
        office = {"name": name, "level": "commune", "above": PROVINCE, "contact": province.contacts[name]}
        own = commune.set_up(office, [])[name]
        commune.receive_one(form)
        for one, field_of in models:
            contact = person_name(province.chance)
            command = QuickAdd(one, own, field_of, "collective", contact, province.year, province.round)
            quick_add(commune.services.store, command)
        (back,) = commune.send("registration", [commune.unit(PROVINCE)], round=province.round)
    return back


def _merge(province: Province, pc: int, order: Sequence[Path]) -> float:
    """One PC takes everything in, every seventh file twice, the corrected ones last; seconds it took."""
    tale, office = province.tale, province.pcs[pc]
    tale.step(f"Máy thứ {'nhất' if pc == 0 else 'hai'} nhận {len(order) + len(province.corrected)} file")
    corrected = list(province.corrected)
    province.chance.shuffle(corrected)
    started = perf_counter()
    exchange = office.services.exchange
    batch = exchange.plan([*order, *order[::7]], progress=province.progress)
    taken = exchange.apply(batch, progress=province.progress)
    later = office.receive(*corrected, **{"return": "replaces"})
    seconds = perf_counter() - started
    added = sum(plan.counts["added"] for plan in taken.files if plan.applied)
    tale.say(f"Thứ tự: {order[0].stem}, {order[1].stem}, {order[2].stem}…; một số file nhận hai lần.")
    tale.say(
        f"Thêm {added} mô hình, thay {len(corrected)} bản bằng bản sửa, trong {format_number(round(seconds))} giây."
    )
    tale.check("nhận đủ, mỗi mô hình một lần", holds=added == province.models)
    tale.check("bản sửa thay bản trước", holds=all(plan.applied for plan in later.files))
    return round(seconds, 2)


def _compare(province: Province) -> dict[str, object]:
    tale = province.tale
    tale.step("Đối chiếu hai máy, hai máy chưa hề trao đổi lại với nhau")
    ledgers = [pc.services.ledger for pc in province.pcs]
    prints = [ledger.fingerprint() for ledger in ledgers]
    for place, one in zip(("nhất", "hai"), prints, strict=True):
        tale.say(f"Máy thứ {place}: mã đối chiếu {one.short} trên {one.changes} thay đổi.")
    tale.check("hai thứ tự nhận, một mã đối chiếu", holds=prints[0] == prints[1])
    dumps = [ledger.dump() for ledger in ledgers]
    tale.check(f"in toàn bộ {len(dumps[0])} hồ sơ ở hai máy: giống nhau từng chữ", holds=dumps[0] == dumps[1])
    by_unit = [ledger.fingerprints_by_unit() for ledger in ledgers]
    tale.check(f"mã đối chiếu của từng đơn vị trong {len(by_unit[0])} đơn vị cũng vậy", holds=by_unit[0] == by_unit[1])
    return {"changes": prints[0].changes, "fingerprint": prints[0].short}
