"""Step 5 of the main job: registration."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.language import label
from dvk_desktop.usecases.exchange.plan import FilePlan
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.practice_models import commands
from dvk_desktop.usecases.practice_models.commands import Chosen, QuickAdd, quick_add
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL
from dvk_desktop.usecases.practice_models.rounds import CloseRound, OpenRound, close_round, open_round
from dvk_desktop.usecases.practice_models.rows import PracticeModelRow
from dvk_desktop.usecases.samples.office import OfficeAtWork
from dvk_desktop.usecases.samples.story import BEN_NGU, COMMUNES, DONG_VAN_THUONG, PROVINCE, SUOI_DA, Story, said
from dvk_desktop.usecases.typed import read_typed

_CHOICES = {
    "field": "field",
    "subject": "subject",
    "kind": "practice_model_kind",
    "registration_kind": "registration_kind",
}
RETURNED = "Hòa giải trước cửa tòa"
WAITING = "Vườn thuốc nam của trạm y tế"


def register(story: Story) -> None:
    """Step 5: blank workbooks out, three come back, one with errors that are mended; a shared form in the commune."""
    story.tale.step("Đợt đăng ký mô hình")
    province, tale = story.province, story.tale
    _last_year(story)
    day = story.go(55)
    name = f"Đợt đăng ký mô hình năm {story.year}"
    round_id = story.rounds["province"] = open_round(
        province.services.store,
        OpenRound(
            name,
            story.year,
            DateSpec.day(day),
            DateSpec.day(story.clock.before(15)),
            7,
            directive=story.directives["request"],
        ),
    )
    story.go(54)
    files = province.send("registration", [story.units[one] for one in COMMUNES], round=round_id, blank=20)
    tale.say(f"{PROVINCE}: mở “{name}”, chỉ tiêu 7 mô hình mỗi đơn vị, gửi mẫu trống.")
    tale.files(files)
    sheets = dict(zip(COMMUNES, files, strict=True))
    _by_program(story, sheets[SUOI_DA], round_id)
    _by_hand(story, sheets[BEN_NGU])
    _with_errors(story, sheets[DONG_VAN_THUONG])
    _shared_form(story)
    _approve(story, round_id)
    _second_round(story)


def _last_year(story: Story) -> None:
    """What was registered the year before: something to compare with."""
    story.clock.go(story.begins)
    for unit, name, field in story.data["last_year"]:
        more = {"starts": DateSpec.month(story.year - 1, 3), "launched_on": DateSpec.month(story.year - 1, 4)}
        command = QuickAdd(name, story.units[unit], field, "collective", year=story.year - 1, values=more)
        quick_add(story.province.services.store, command)


def _values(model: Mapping[str, Any], today: date) -> dict[str, Any]:
    texts = {name: str(value) for name, value in model.items() if name not in {"unit", "name", "field", "subject"}}
    values: dict[str, Any] = read_typed(PRACTICE_MODEL, texts, today)
    values.pop("contact", None)
    return values


def _add(office: OfficeAtWork, model: Mapping[str, Any], unit: str, round_id: str, year: int) -> str:
    contact = str(model.get("contact", ""))
    values = _values(model, office.clock().date())
    command = QuickAdd(model["name"], unit, model["field"], model["subject"], contact, year, round_id, values=values)
    return quick_add(office.services.store, command).id


def _by_program(story: Story, sheet: Path, round_id: str) -> None:
    commune = story.commune
    story.go(52)
    commune.receive_one(sheet)
    for place, model in enumerate(story.data["suoi_da"]["models"]):
        story.go(48 - 2 * place)
        story.models[model["name"]] = _add(commune, model, story.commune_units[model["unit"]], round_id, story.year)
    story.go(20)
    (back,) = commune.send("registration", [story.units[PROVINCE]], round=round_id)
    plan = story.province.receive_one(back)
    story.tale.say(f"{SUOI_DA}: nhập trong chương trình cho các thôn, đoàn thể, gửi lên: {fates(plan)}.")
    story.tale.files([back])


def fates(plan: FilePlan) -> str:
    """What became of the rows of a file, in words."""
    words = (
        ("added", "thêm"),
        ("changed", "sửa"),
        ("same", "không đổi"),
        ("conflict", "khác nhau"),
        ("rejected", "lỗi"),
    )
    told = ", ".join(f"{word} {plan.counts.get(fate, 0)}" for fate, word in words if plan.counts.get(fate))
    return f"đọc {plan.counts.get('read', 0)} dòng, {told}"


def as_typed(model: Mapping[str, Any]) -> dict[str, object]:
    """A practice model of the data as a person types it into the form."""
    row: dict[str, object] = {}
    for name, value in model.items():
        if name != "unit":
            typed = label(f"choice.{_CHOICES[name]}.{value}", "vi") if name in _CHOICES else value
            row[label(f"field.practice_model.{name}", "vi")] = typed
    return row


def _by_hand(story: Story, sheet: Path) -> None:
    province = story.province
    story.go(18)
    rows = [as_typed(model) for model in story.data["ben_ngu"]["models"]]
    rows[0][label("field.practice_model.starts", "vi")] = f"tháng 3/{story.year}"
    filled = province.hand.fill_in(sheet, story.by_hand / sheet.name, rows)
    plan = province.receive_one(filled)
    story.tale.say(f"{BEN_NGU}: điền tay, gửi lại: {fates(plan)}.")
    story.tale.files([filled])


def _with_errors(story: Story, sheet: Path) -> None:
    """Five cells are wrong in five rows: the other rows go in, these go back to be mended."""
    province, tale = story.province, story.tale
    story.go(17)
    right = [as_typed(model) for model in story.data["dong_van_thuong"]["models"]]
    name, field = label("field.practice_model.name", "vi"), label("field.practice_model.field", "vi")
    households, budget = label("field.practice_model.households", "vi"), label("field.practice_model.budget", "vi")
    starts = label("field.practice_model.starts", "vi")
    wrong: list[tuple[int, str, object]] = [
        (0, starts, f"31/02/{story.year}"),
        (1, households, "trên 100 hộ"),
        (2, field, "Thể thao"),
        (3, budget, "khá nhiều"),
        (4, name, None),
    ]
    rows = [dict(row) for row in right]
    for place, heading, value in wrong:
        rows[place][heading] = value
    filled = province.hand.fill_in(sheet, story.by_hand / sheet.name, rows)
    plan = province.receive_one(filled)
    tale.say(f"{DONG_VAN_THUONG}: điền tay, có 5 ô sai: {fates(plan)}.")
    for problem in plan.problems:
        tale.warn(problem.message)
    tale.check("đúng 5 dòng bị giữ lại, mỗi dòng một ô sai", holds=plan.counts["rejected"] == len(plan.problems) == 5)
    errors = province.rows_to_mend(plan)
    tale.files([filled, errors])
    story.go(16)
    mended: list[dict[str, object]] = [{heading: right[place].get(heading)} for place, heading, _ in wrong]
    mended[0][starts] = f"tháng 2/{story.year}"
    back = province.hand.fill_in(errors, story.by_hand / errors.name, mended)
    again = province.receive_one(back)
    tale.say(f"{DONG_VAN_THUONG}: sửa 5 ô trên file trả lại, gửi lần hai: {fates(again)}.")
    tale.files([back])
    tale.check("sửa xong thì nhận đủ", holds=again.counts["added"] == 5 and not again.problems)


def _shared_form(story: Story) -> None:
    """The commune's own round: one blank form for everybody, filled in by three hamlets."""
    commune = story.commune
    story.go(19)
    name = f"Đăng ký bổ sung của các thôn năm {story.year}"
    closes = DateSpec.day(story.clock.before(10))
    round_id = open_round(commune.services.store, OpenRound(name, story.year, closes_on=closes, target=2))
    story.rounds["commune"] = round_id
    hamlets = [identity for unit, identity in story.commune_units.items() if unit.startswith("Thôn ")]
    (form,) = commune.send("registration", hamlets, shared=True, round=round_id, blank=5)
    filled = []
    for hamlet, models in story.data["suoi_da"]["shared_models"].items():
        rows = [as_typed({"name": one, "field": field, "subject": "collective"}) for one, field in models]
        filled.append(commune.hand.fill_in(form, story.by_hand / f"{hamlet}.xlsx", rows, sender=hamlet))
    story.go(13)
    result = commune.receive(*filled)
    added = sum(plan.counts["added"] for plan in result.files if plan.applied)
    story.tale.say(
        f"{SUOI_DA}: một mẫu dùng chung đưa lên nhóm Zalo, {len(filled)} thôn tự điền, nhận {added} mô hình."
    )
    story.tale.files([form, *filled])
    story.tale.check("mỗi thôn một bộ, không file nào đè file nào", holds=added == sum(
        len(models) for models in story.data["suoi_da"]["shared_models"].values()
    ))  # fmt: skip


def models_of(office: OfficeAtWork, **filters: str) -> list[PracticeModelRow]:
    """Rows of the list of practice models."""
    return list(office.services.practice_models.models.all(ListQuery(filters=filters)))


def _approve(story: Story, round_id: str) -> None:
    for office, held, days in ((story.province, round_id, 14), (story.commune, story.rounds["commune"], 12)):
        store = office.services.store
        story.go(days)
        rows = models_of(office, round=held)
        chosen = [row.id for row in rows if row.name not in {RETURNED, WAITING}]
        commands.approve(store, Chosen(tuple(chosen)))
        returned = [row.id for row in rows if row.name == RETURNED]
        if returned:
            reason = "Cần nêu rõ lực lượng thực hiện và sản phẩm cụ thể, có thể kiểm chứng được."
            commands.return_with_reason(store, Chosen(tuple(returned), reason=reason))
        story.go(days - 1)
        commands.launch(store, Chosen(tuple(chosen[:-4] if office is story.province else chosen[:3])))
        close_round(store, CloseRound(held, leave_unapproved=True))
    units = story.province.services.practice_models.round_units.all(ListQuery(filters={"round": round_id}))
    told = "; ".join(f"{unit.unit_name} {unit.models}" for unit in units if unit.models)
    story.tale.say(f"{PROVINCE}: duyệt, trả lại 1 mô hình kèm lý do, ghi ra mắt, chốt danh mục. Đã đăng ký: {told}.")


def _second_round(story: Story) -> None:
    province = story.province
    story.go(5)
    closes = DateSpec.day(story.clock.before(-25))
    command = OpenRound("Đợt bổ sung chào mừng Ngày hội Đại đoàn kết", story.year, closes_on=closes, target=1)
    held = open_round(province.services.store, command)
    story.rounds["second"] = held
    for model in story.data["province"]["models"]:
        _add(province, model, story.units[model["unit"]], held, story.year)
    story.tale.say(f"{PROVINCE}: “{command.name}” đang mở đến {said(story.clock.before(-25))}.")


STEPS = (register,)
