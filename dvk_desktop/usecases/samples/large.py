"""A large office, made up from word lists: to try and to measure what 100,000 practice models cost.

The same seed and day give the same records, ids included. Names of places and people are put together at random.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.ledger import derived_id
from dvk_desktop.domain.practice_models import PracticeModel, RegistrationRound
from dvk_desktop.domain.units import Unit
from dvk_desktop.usecases.ports import Store
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL, REGISTRATION_ROUND
from dvk_desktop.usecases.progress import Progress, SilentProgress
from dvk_desktop.usecases.units.fields import UNIT

LARGE = 100_000
_BATCH = 10_000
_COMMUNES = 96
_YEARS = 5

_PLACES_FIRST = (
    *("An", "Bình", "Đông", "Hòa", "Hưng", "Long", "Minh", "Nam", "Phú", "Phước"),
    *("Quang", "Sơn", "Tân", "Thạnh", "Thanh", "Thiện", "Trung", "Vĩnh", "Xuân", "Yên"),
)
_PLACES_LAST = (
    *("Bắc", "Cường", "Đức", "Giang", "Hải", "Hiệp", "Khánh", "Lâm", "Lộc", "Lợi"),
    *("Mỹ", "Ninh", "Phong", "Phương", "Tâm", "Thịnh", "Thủy", "Tiến", "Trạch", "Vân"),
)
_SURNAMES = (
    *("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ"),
    *("Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý"),
)
_MIDDLES = ("Văn", "Thị", "Hữu", "Đức", "Ngọc", "Minh", "Quốc", "Thanh", "Xuân", "Thu", "Hồng", "Kim")
_GIVEN = (
    *("An", "Bình", "Châu", "Dũng", "Đạt", "Giang", "Hà", "Hiền", "Hòa", "Hùng", "Khánh"),
    *("Lan", "Liên", "Long", "Mai", "Nam", "Oanh", "Phúc", "Quân", "Sơn", "Thảo", "Uyên"),
)
_WHO = (
    "Tổ tự quản",
    "Chi hội phụ nữ",
    "Chi hội nông dân",
    "Chi đoàn thanh niên",
    "Câu lạc bộ cựu chiến binh",
    "Ban công tác Mặt trận",
    "Tổ dân vận",
    "Nhóm nòng cốt",
)
_WHAT = {
    "KT": (
        "giúp nhau phát triển kinh tế vườn",
        "liên kết trồng cây ăn quả",
        "góp vốn xoay vòng giảm nghèo",
        "chuyển đổi cây trồng trên đất lúa kém hiệu quả",
    ),
    "VHXH": (
        "xây dựng gia đình văn hóa",
        "vận động hiến đất làm đường giao thông nông thôn",
        "giữ gìn tuyến đường xanh, sạch, đẹp",
        "tiếp bước em đến trường",
    ),
    "QPAN": (
        "bảo vệ an ninh trật tự",
        "thắp sáng đường quê",
        "giúp đỡ người lầm lỡ tái hòa nhập cộng đồng",
        "phòng, chống tội phạm",
    ),
    "HTCT": (
        "nắm tình hình và đối thoại với nhân dân",
        "cải cách thủ tục hành chính phục vụ nhân dân",
        "xây dựng chi bộ vững mạnh",
        "giám sát đầu tư của cộng đồng",
    ),
}
_SITUATION = (
    "Nhiều hộ còn khó khăn, việc vận động trước đây chưa thường xuyên.",
    "Đường thôn xuống cấp, nhân dân mong được cùng làm, cùng hưởng.",
    "Địa bàn rộng, dân cư phân tán, sinh hoạt cộng đồng còn ít.",
)
_METHOD = (
    "Họp dân bàn bạc công khai, phân công từng tổ, mỗi tháng kiểm tra một lần.",
    "Cán bộ, đảng viên làm trước; đến từng nhà vận động; công khai thu chi trên bảng tin.",
    "Lập nhóm trao đổi, tổ chức ngày thứ Bảy vì dân, tuyên dương hộ làm tốt.",
)
_REGISTRATIONS = ("new", "continue")


@dataclass(frozen=True, slots=True)
class LargeOffice:
    """What was made: ids of the communes and rounds, and how many models."""

    communes: tuple[str, ...]
    rounds: tuple[str, ...]
    models: int


def fill_large_office(
    store: Store, *, today: date, models: int = LARGE, seed: int = 1, progress: Progress | None = None
) -> LargeOffice:
    """Fill the opened, founded data folder behind `store`; one unit of work per 10,000 models.

    `Cancelled` keeps the batches that were written. Takes about 15 s per 100,000 models on a plain PC.
    """
    progress = progress or SilentProgress()
    chance = random.Random(seed)
    with store.write() as work:
        office = work.office.unit
        if not work.find(UNIT, id=office):
            work.add(UNIT, Unit(office, office, name="Tỉnh ủy An Phước", kind="party_committee", level="province"))
        communes = tuple(work.add(UNIT, unit) for unit in _communes(office, chance) if not work.find(UNIT, id=unit.id))
        first = today.year - _YEARS + 1
        rounds = tuple(
            work.add(
                REGISTRATION_ROUND,
                RegistrationRound(
                    derived_id("sample round", office, str(year)),
                    name=f"Đợt đăng ký mô hình “Dân vận khéo” năm {year}",
                    year=year,
                    opens_on=DateSpec.day(date(year, 1, 5)),
                    closes_on=DateSpec.day(date(year, 3, 31)),
                ),
            )
            for year in range(first, today.year + 1)
        )
        work.commit("Lập đơn vị và đợt đăng ký mẫu", "setup")
    made = _models(office, communes, rounds, first, models, chance)
    for done in range(0, models, _BATCH):
        with store.write() as work:
            count = min(_BATCH, models - done)
            for number in range(count):
                work.add(PRACTICE_MODEL, next(made))
                if number % 500 == 0:
                    progress.step(done + number, models, "Tạo mô hình mẫu")
            work.commit(f"Tạo {count} mô hình mẫu", "setup")
    progress.step(models, models)
    return LargeOffice(communes, rounds, models)


def place_names(chance: random.Random, count: int) -> list[str]:
    """So many different names of communes; there are 400."""
    return chance.sample([f"{one} {two}" for one in _PLACES_FIRST for two in _PLACES_LAST], count)


def person_name(chance: random.Random) -> str:
    """A name of a person."""
    return f"{chance.choice(_SURNAMES)} {chance.choice(_MIDDLES)} {chance.choice(_GIVEN)}"


def model_names(chance: random.Random, count: int) -> list[tuple[str, str]]:
    """So many (name, field of work) of practice models of one unit, none like another; there are 16."""
    every = [(what, field) for field, whats in _WHAT.items() for what in whats]
    return [(f"{chance.choice(_WHO)} {what}", field) for what, field in chance.sample(every, count)]


def _communes(office: str, chance: random.Random) -> Iterator[Unit]:
    for order, name in enumerate(place_names(chance, _COMMUNES)):
        yield Unit(
            derived_id("sample commune", office, name),
            name=f"{'Phường' if order % 5 == 0 else 'Xã'} {name}",
            kind="locality",
            level="commune",
            code=f"{10_000 + order * 3:05d}",
            parent=office,
            order=order,
            has_program=order % 4 != 0,
        )


def _models(
    office: str, communes: tuple[str, ...], rounds: tuple[str, ...], first: int, count: int, chance: random.Random
) -> Iterator[PracticeModel]:
    pick = chance.choice
    fields = tuple(_WHAT)
    for number in range(count):
        nth = chance.randrange(len(rounds))
        year, field = first + nth, pick(fields)
        registered = date(year, 1, 6) + timedelta(days=chance.randrange(80))
        approved = registered + timedelta(days=10 + chance.randrange(30)) if chance.random() < 0.9 else None
        launched = approved + timedelta(days=chance.randrange(40)) if approved and chance.random() < 0.85 else None
        ended = date(year, 12, 1 + chance.randrange(28)) if launched and chance.random() < 0.4 else None
        what = pick(_WHAT[field])
        households = 10 + chance.randrange(240)
        yield PracticeModel(
            derived_id("sample model", office, str(number)),
            owner=pick(communes),
            name=f"{pick(_WHO)} {what} khu dân cư {pick(_PLACES_FIRST)} {pick(_PLACES_LAST)} số {1 + number % 40}",
            kind=pick(("model", "exemplar")),
            subject=pick(("collective", "individual")),
            field=field,
            situation=pick(_SITUATION),
            objectives=f"Vận động {households} hộ tham gia {what}.",
            method=pick(_METHOD),
            area=f"Thôn {pick(_PLACES_FIRST)} {pick(_PLACES_LAST)}",
            forces="Chi bộ, Mặt trận, các đoàn thể và nhân dân trong thôn",
            schedule="Phát động trong quý I, sơ kết trong quý II, tổng kết trong quý IV",
            outputs=f"{households} hộ đăng ký thực hiện",
            registration_kind=pick(_REGISTRATIONS),
            starts=DateSpec.day(registered),
            ends=DateSpec.month(year, 12),
            contact=person_name(chance),
            phone=f"09{chance.randrange(10**8):08d}",
            households=households,
            budget=chance.randrange(5, 200) * 1_000_000,
            year=year,
            round=rounds[nth],
            registered_on=DateSpec.day(registered),
            approved_on=DateSpec.day(approved) if approved else None,
            launched_on=DateSpec.day(launched) if launched else None,
            ended_on=DateSpec.day(ended) if ended else None,
        )
