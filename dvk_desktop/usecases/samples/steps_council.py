"""Step 6 of the main job: what the councils make of what was registered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dvk_desktop.language.formats import format_number
from dvk_desktop.usecases.evaluations.rows import ResultRow
from dvk_desktop.usecases.rewards.commands import (
    OnRewards,
    ProposeRewards,
    RewardDecision,
    present,
    propose_rewards,
    record_decision,
)
from dvk_desktop.usecases.samples import council
from dvk_desktop.usecases.samples.office import OfficeAtWork
from dvk_desktop.usecases.samples.steps_models import fates
from dvk_desktop.usecases.samples.story import COMMUNES, PROVINCE, SUOI_DA, Story, said

RECOGNISED_FROM = 80
"""Points from which the province recognises."""

TIED = ("Chuyển đất mía kém hiệu quả sang trồng dâu nuôi tằm", "Tuyến phố đi bộ không rác Bến Ngự")


def judge(story: Story) -> None:
    """Step 6: criteria, two scorers' workbooks, totals and ranks, recognition, results down."""
    story.tale.step("Chấm điểm, xét công nhận")
    province = story.province
    story.go(11)
    criteria = council.shipped_criteria(province, "scoring_100", story.year)
    units = ("Ban Tuyên giáo và Dân vận Tỉnh ủy", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sơn Khê")
    asked = [{**one, "unit": story.units[unit]} for one, unit in zip(story.data["scorers"], units, strict=True)]
    name = f"Xét mô hình tiêu biểu cấp tỉnh năm {story.year}"
    rows = _scored(story, province, "province", name, criteria, asked)
    _ranks(story, rows)
    day = story.go(5)
    best = [row.practice_model for row in rows if row.total is not None and row.total >= RECOGNISED_FROM]
    council.decide(province, story.evaluations["province"], best, "512-QĐ/TU", day)
    failed = [row.practice_model for row in rows if not row.passed]
    if failed:
        council.decide(province, story.evaluations["province"], failed, "", day, "not_recognised")
    story.tale.say(f"{PROVINCE}: công nhận {len(best)} mô hình theo Quyết định 512-QĐ/TU ngày {said(day)}.")
    _reward(story, rows)
    story.go(2)
    receivers = [story.units[one] for one in COMMUNES]
    files = province.send("results", receivers, evaluation=story.evaluations["province"])
    story.tale.say(f"{PROVINCE}: gửi kết quả xuống.")
    story.tale.files(files)
    plan = story.commune.receive_one(files[0])
    story.tale.say(f"{SUOI_DA}: nhận kết quả: {fates(plan)}.")
    _judge_in_commune(story)


def _scored(
    story: Story, office: OfficeAtWork, key: str, name: str, criteria: str, asked: Sequence[Mapping[str, str]]
) -> list[ResultRow]:
    evaluation = council.open_council(office, name, story.year, criteria, story.rounds[key], asked)
    story.evaluations[key] = evaluation
    receivers = [one["unit"] for one in asked if one.get("unit")]
    files = office.send("scoring", receivers, evaluation=evaluation)
    filled = [
        council.score_by_hand(office, file, story.seed * 100 + place, TIED) for place, file in enumerate(files, start=1)
    ]
    story.go(7 if office is story.province else 4)
    for file in filled:
        office.receive_one(file)
    rows = council.results(office, evaluation)
    story.tale.say(f"“{name}”: {len(rows)} mô hình, {len(filled)} phiếu chấm điền tay, thang 100 điểm.")
    story.tale.files([*files, *filled])
    return rows


def _ranks(story: Story, rows: Sequence[ResultRow]) -> None:
    for row in rows[:4]:
        total = format_number(row.total) if row.total is not None else "–"
        story.tale.say(f"hạng {row.rank}: {row.name} ({row.unit_name}), {total} điểm.")
    tied = [row.rank for row in rows if row.name in TIED and row.rank is not None]
    places = [row.rank for row in rows if row.rank is not None]
    shared = len(tied) == len(TIED) and len(set(tied)) == 1 and tied[0] + 1 not in places
    story.tale.check("hai mô hình bằng điểm thì đồng hạng, hạng kế tiếp bỏ trống", holds=shared)


def _reward(story: Story, rows: Sequence[ResultRow]) -> None:
    store = story.province.services.store
    story.go(4)
    top = tuple(row.practice_model for row in rows[:5] if row.total is not None and row.total >= RECOGNISED_FROM)
    giver = "Chủ tịch Ủy ban nhân dân tỉnh"
    proposed = propose_rewards(store, ProposeRewards(top, "merit", story.year, "province", giver)).ids
    more = tuple(row.practice_model for row in rows[5:8] if row.total is not None and row.total >= RECOGNISED_FROM)
    asked = ProposeRewards(more, "commendation", story.year, "province", PROVINCE)
    waiting = propose_rewards(store, asked).ids if more else ()
    day = story.go(3)
    record_decision(store, story.province.services.catalogue, RewardDecision(proposed, "1184/QĐ-UBND", day))
    present(store, OnRewards(proposed[:3]))
    story.tale.say(
        f"{PROVINCE}: {len(proposed)} bằng khen theo Quyết định 1184/QĐ-UBND ngày {said(day)}; "
        f"đề nghị thêm {len(waiting)} giấy khen."
    )


def _judge_in_commune(story: Story) -> None:
    commune = story.commune
    story.go(7)
    criteria = council.shipped_criteria(commune, "scoring_100", story.year)
    name = f"Xét mô hình cấp xã năm {story.year}"
    rows = _scored(story, commune, "commune", name, criteria, story.data["commune_scorers"])
    day = story.go(3)
    chosen = [row.practice_model for row in rows if row.passed][:4]
    council.decide(commune, story.evaluations["commune"], chosen, "21-QĐ/ĐU", day)
    story.tale.say(f"{SUOI_DA}: công nhận {len(chosen)} mô hình cấp xã theo Quyết định 21-QĐ/ĐU ngày {said(day)}.")


STEPS = (judge,)
