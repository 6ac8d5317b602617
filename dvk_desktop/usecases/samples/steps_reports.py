"""Steps 7 and 8 of the main job: the year report, and two offices that end with the same."""

from __future__ import annotations

from pathlib import Path

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.figures import MODELS
from dvk_desktop.language import label
from dvk_desktop.usecases.activities.commands import AddActivity, add_activity, mark_remedied
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.figures.commands import stated
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.obligations.commands import RecordFacts, record_facts
from dvk_desktop.usecases.practice_models.commands import edit
from dvk_desktop.usecases.practice_models.rows import FIELDS_OF_WORK
from dvk_desktop.usecases.reports.figures import YearFigures, figures_of
from dvk_desktop.usecases.reports.paper import Paper, Table
from dvk_desktop.usecases.reports.stated import summed
from dvk_desktop.usecases.samples.office import OfficeAtWork
from dvk_desktop.usecases.samples.steps_models import fates, models_of
from dvk_desktop.usecases.samples.story import BEN_NGU, PROVINCE, SUOI_DA, Story, after, said


def report(story: Story) -> None:
    """Step 7: activities, then the year report of both offices as PDF, Word and Excel; its numbers are the lists'."""
    story.tale.step("Báo cáo năm")
    _activities(story)
    story.go(1)
    for office, name, number in (
        (story.province, PROVINCE, "118-BC/TU"),
        (story.commune, SUOI_DA, "95-BC/ĐU"),
    ):
        paper = office.paper("year", story.year, number)
        paths = office.print_paper(paper, f"Báo cáo năm {story.year}")
        figures = figures_of(office.services.reports.parts(story.year))
        story.tale.say(
            f"{name}: {figures.models.total} mô hình đăng ký, {figures.running} đang thực hiện, công nhận "
            f"{figures.recognised_total}, khen thưởng {figures.rewards.standing}; nhiệm vụ: đúng hạn "
            f"{figures.duties.on_time}, trễ {figures.duties.late}, quá hạn {figures.duties.overdue}."
        )
        story.tale.files(paths)
        story.tale.check("mọi con số trong báo cáo bằng số đếm trên danh sách", holds=equals_lists(office, figures))
        story.tale.check("biểu trong báo cáo mang đúng các số đó", holds=stands_in(paper, figures))
    _results(story)
    _summary(story)


def _results(story: Story) -> None:
    """Results of the first half of the year: a workbook out, filled in by hand, taken in."""
    province, period = story.province, f"{story.year}-H1"
    (sheet,) = province.send("progress", [story.units[BEN_NGU]], period=period, blank=5)
    name = label("field.practice_model.name", "vi")
    asked = ("outcome", "results", "beneficiaries", "reason")
    told = {field: label(f"field.progress.{field}", "vi") for field in asked}
    first, second, *_ = [str(row[name]) for row in province.hand.rows(sheet)]
    rows: list[dict[str, object]] = [
        {
            name: first,
            told["outcome"]: label("choice.progress_outcome.continued", "vi"),
            told["results"]: "Duy trì đều, đã nhân ra hai tổ dân phố bên cạnh.",
            told["beneficiaries"]: 64,
        },
        {
            name: second,
            told["outcome"]: label("choice.progress_outcome.ended", "vi"),
            told["beneficiaries"]: 0,
            told["reason"]: "Đã hoàn thành mục tiêu, bàn giao cho khu phố quản lý.",
        },
    ]
    filled = province.hand.fill_in(sheet, story.by_hand / sheet.name, rows, match=name)
    plan = province.receive_one(filled)
    found = {row.name: row.state for row in models_of(province, unit=story.units[BEN_NGU])}
    story.tale.say(f"{BEN_NGU}: điền tay kết quả 6 tháng đầu năm, gửi lại: {fates(plan)}.")
    story.tale.files([sheet, filled])
    story.tale.check("mô hình ghi kết thúc thì danh mục cũng ghi kết thúc", holds=found[second] == "ended")


def _summary(story: Story) -> None:
    """The commune counts its figures and sends them up; the province has them without its lists."""
    (table,) = story.commune.send("summary", [story.units[PROVINCE]], period=str(story.year))
    plan = story.province.receive_one(table)
    with story.province.services.store.read() as reading:
        told = stated(reading, str(story.year))
    count = story.commune.services.practice_models.count({"year": str(story.year), "counted": "yes"})
    figures = summed(told, told)
    story.tale.say(f"{SUOI_DA}: chương trình tự đếm, gửi biểu tổng hợp lên: {fates(plan)}.")
    story.tale.files([table])
    story.tale.check("biểu ở tỉnh bằng số đếm ở xã", holds=sum(figures.get(code, 0) for code in MODELS) == count)


def _activities(story: Story) -> None:
    store = story.province.services.store
    for one in sorted(story.data["activities"], key=lambda one: int(one["days"])):
        day = story.go(-one["days"])
        remedy = one.get("remedy_days")
        identity = add_activity(
            store,
            AddActivity(
                one["kind"],
                one["content"],
                DateSpec.day(day),
                participants=one.get("participants"),
                channel=one.get("channel", ""),
                reach=one.get("reach"),
                budget=one.get("budget"),
                source=one.get("source", ""),
                place=one.get("place", ""),
                recommendation=one.get("recommendation", ""),
                remedy_due=DateSpec.day(after(story.clock.today, remedy)) if remedy is not None else None,
            ),
        )
        if "remedied_days" in one:
            mark_remedied(store, identity, after(story.clock.today, one["remedied_days"]))


def equals_lists(office: OfficeAtWork, figures: YearFigures) -> bool:
    """Whether the figures are what the lists of the screens show when they are filtered and counted."""
    services, year = office.services, str(figures.year)
    count = services.practice_models.count
    own = services.store.office.unit
    duties = [row for row in services.obligations.obligations.all(ListQuery(filters={"year": year})) if row.unit != own]
    by_fields = [
        figures.models.of(field) == count({"year": year, "counted": "yes", "field": field}) for field in FIELDS_OF_WORK
    ]
    by_subjects = [
        figures.models.of(subject=one) == count({"year": year, "counted": "yes", "subject": one})
        for one in ("collective", "individual")
    ]
    recognised = ListQuery(filters={"year": year, "result": "recognised"})
    return (
        figures.models.total == count({"year": year, "counted": "yes"})
        and all(by_fields)
        and all(by_subjects)
        and figures.running == count({"year": year, "state": "running"})
        and figures.recognised_total == len(services.evaluations.recognitions.all(recognised))
        and figures.rewards.standing
        == len(services.rewards.rewards.all(ListQuery(filters={"year": year, "standing": "yes"})))
        and figures.activities.all.count == len(services.activities.activities.all(ListQuery(filters={"year": year})))
        and figures.duties.overdue == sum(row.timeliness == "overdue" for row in duties)
        and figures.duties.late == sum(row.timeliness == "late" for row in duties)
    )


def stands_in(paper: Paper, figures: YearFigures) -> bool:
    """Whether the totals of the report's tables are these figures."""
    tables = [block for block in (*paper.blocks, *paper.annex) if isinstance(block, Table)]
    totals = [cell for table in tables if table.total is not None for cell in table.total if isinstance(cell, int)]
    return figures.models.total in totals


def exchange_bundles(story: Story) -> None:
    """Step 8: each office changes something, bundles cross in different order, both end with the same."""
    story.tale.step("Trao đổi gói dữ liệu giữa hai cơ quan")
    province, commune, tale = story.province, story.commune, story.tale
    story.clock.go(story.clock.today)
    here, there = story.units[PROVINCE], story.commune_units[SUOI_DA]
    down_first, up_first = _bundle(province, there), _bundle(commune, here)
    model = story.models["Tổ đổi công giúp nhau thu hoạch cà phê"]
    other = story.models["Gian hàng “Chợ quê trên mạng” của phụ nữ Suối Đá"]
    edit(province.services.store, Edit(model, {"households": 92}))
    edit(commune.services.store, Edit(model, {"households": 88}))
    edit(province.services.store, Edit(other, {"themes": ("communication",)}))
    edit(commune.services.store, Edit(other, {"budget": 7_500_000}))
    lines = [line.id for line in province.lines(directive=story.directives["request"], unit=there)]
    record_facts(province.services.store, RecordFacts(tuple(lines), {"accepted_on": DateSpec.day(story.clock.today)}))
    down_second, up_second = _bundle(province, there), _bundle(commune, here)
    for path in (down_second, down_first):
        commune.receive_one(path)
    for path in (up_first, up_second):
        province.receive_one(path)
    tale.say(f"{PROVINCE} lập hai gói, {SUOI_DA} lập hai gói; {SUOI_DA} nhận gói sau trước, gói trước sau.")
    tale.files([down_first, down_second, up_first, up_second])
    _compare(story, there)
    found = province.services.ledger.conflicts()
    for conflict in found:
        field = label(f"field.{conflict.record_type}.{conflict.field}", "vi")
        values = ", ".join(f"{option.value} ({option.author})" for option in conflict.options)
        tale.warn(f"hai nơi sửa khác nhau, chờ quyết định: {conflict.title}, {field}: {values}.")
    tale.check(
        "một chỗ khác nhau, còn mở ở cả hai nơi", holds=len(found) == 1 == len(commune.services.ledger.conflicts())
    )


def _bundle(office: OfficeAtWork, receiver: str) -> Path:
    (path,) = office.send("bundle", [receiver])
    return path


def _compare(story: Story, unit: str) -> None:
    """Equal fingerprint and equal dump over the commune and everything below it."""
    ledgers = [office.services.ledger for office in (story.province, story.commune)]
    prints = [ledger.fingerprint(unit) for ledger in ledgers]
    for name, one in zip((PROVINCE, SUOI_DA), prints, strict=True):
        story.tale.say(f"{name}: mã đối chiếu {one.short} trên {one.changes} thay đổi liên quan đến {SUOI_DA}.")
    story.tale.check("mã đối chiếu hai nơi bằng nhau", holds=prints[0] == prints[1])
    dumps = [ledger.dump(unit) for ledger in ledgers]
    story.tale.check(f"in toàn bộ {len(dumps[0])} hồ sơ ở hai nơi: giống nhau từng chữ", holds=dumps[0] == dumps[1])
    story.tale.say(f"Đối chiếu xong ngày {said(story.clock.today)}.")


STEPS = (report, exchange_bundles)
