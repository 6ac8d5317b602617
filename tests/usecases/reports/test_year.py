"""Every number of a report is one that the lists show."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.directives import Directive
from dvk_desktop.domain.evaluations import Recognition
from dvk_desktop.domain.obligations import Obligation, obligation_id
from dvk_desktop.domain.practice_models import PracticeModel
from dvk_desktop.domain.rewards import Reward
from dvk_desktop.persistence.queries.reports import SqlYearSource
from dvk_desktop.usecases.activities.commands import AddActivity, add_activities, add_activity
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.evaluations.fields import RECOGNITION
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.lists.commands import AddListEntry, add_list_entry
from dvk_desktop.usecases.lists.rules import report_year
from dvk_desktop.usecases.obligations.fields import OBLIGATION
from dvk_desktop.usecases.practice_models.commands import Chosen, launch
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL
from dvk_desktop.usecases.practice_models.rows import FIELDS_OF_WORK
from dvk_desktop.usecases.reports import tables
from dvk_desktop.usecases.reports.figures import YearFigures, figures_of
from dvk_desktop.usecases.reports.letterhead import letterhead_for
from dvk_desktop.usecases.reports.paper import Cell, Paper, Paragraph, Table, plain_text
from dvk_desktop.usecases.reports.year import year_report
from dvk_desktop.usecases.rewards.fields import REWARD
from tests.usecases.small_office import CATALOGUE, COMMUNES, DISTRICT, EAST, NORTH, SOUTH, SmallOffice, small_office

DAY = date(2026, 12, 1)


def figures(office: SmallOffice, year: int = 2026) -> YearFigures:
    return figures_of(SqlYearSource(office.store, office.clock).parts(year))


def report(office: SmallOffice) -> Paper:
    letterhead = letterhead_for(office.store, CATALOGUE, DISTRICT, DAY)
    return year_report(figures(office), figures(office, 2025), letterhead)


def table(paper: Paper, title: str) -> Table:
    blocks = (*paper.blocks, *paper.annex)
    (found,) = [block for block in blocks if isinstance(block, Table) and title.lower() in block.title.lower()]
    return found


def line(one: Table, name: str) -> tuple[Cell, ...]:
    (found,) = [row for row in one.rows if row[0] == name]
    return found


def text_of(paper: Paper) -> str:
    return "\n".join(plain_text(block.text) for block in (*paper.blocks, *paper.annex) if isinstance(block, Paragraph))


def test_a_commune_without_models_prints_noughts_only_if_it_reported(office: SmallOffice) -> None:
    office.model("Vườn mẫu", NORTH)
    with office.store.write() as work:
        work.add(DIRECTIVE, Directive(id="cv", direction="outgoing", date=DateSpec.day(date(2026, 3, 1))))
        facts = {"due": DateSpec.day(date(2026, 6, 1)), "report_date": DateSpec.day(date(2026, 5, 30))}
        work.add(OBLIGATION, Obligation(id="o", directive="cv", unit=SOUTH, obliged=True, **facts))
        work.commit("Nhận báo cáo")
    one = table(report(office), "Biểu số liệu tổng hợp")
    assert [column.group_heading for column in one.columns[:6]] == [
        None,
        *["Tổng số đăng ký"] * 3,
        *["KT"] * 2,
    ]
    assert line(one, COMMUNES[NORTH])[1:6] == (1, 1, 0, 1, 0)
    assert set(line(one, COMMUNES[SOUTH])[1:-1]) == {0}
    assert line(one, COMMUNES[SOUTH])[-1] == ""
    assert set(line(one, COMMUNES[EAST])[1:-1]) == {None}
    assert line(one, COMMUNES[EAST])[-1] == "Chưa báo cáo"
    assert "Còn 01 đơn vị chưa báo cáo: Xã Đông Lộc." in text_of(report(office))


def test_the_year_stands_beside_the_year_before(office: SmallOffice) -> None:
    office.model("Vườn mẫu")
    office.model("Bếp ấm", EAST, subject="individual")
    office.model("Đường cờ", EAST, year=2025)
    paper = report(office)
    assert line(table(paper, "Kết quả chung"), "Mô hình, điển hình đăng ký") == (
        "Mô hình, điển hình đăng ký",
        2,
        1,
        1,
    )
    assert "tăng 01 so với năm 2025" in text_of(paper)
    assert "01 tập thể, 01 cá nhân" in text_of(paper)


def test_a_field_outside_the_four_has_its_own_column_so_that_the_parts_add_up(office: SmallOffice) -> None:
    office.model("Việc khác", field="KHAC", subject="household")
    one = table(report(office), "Số mô hình, điển hình đăng ký theo lĩnh vực")
    assert line(one, "Lĩnh vực khác") == ("Lĩnh vực khác", 1, 0, 0, 1, 0, 1)
    assert one.total == ("Tổng cộng", 1, 0, 0, 1, 0, 1)


def test_running_models_are_not_the_registered_ones(office: SmallOffice) -> None:
    launch(office.store, Chosen((office.model("Vườn mẫu"),)))
    office.model("Bếp ấm", EAST)
    found = figures(office)
    assert (found.models.total, found.running) == (2, 1)


def test_money_and_people_of_activities_are_in_the_report(office: SmallOffice) -> None:
    add_activity(office.store, AddActivity("training", "Tập huấn", participants=1250, budget=107_591_000))
    paper = report(office)
    one = table(paper, "Hoạt động trong năm")
    assert line(one, "Tập huấn") == ("Tập huấn", 1, 1250, 0, 107_591_000)
    assert line(one, "Hội thi") == ("Hội thi", 0, 0, 0, 0)
    assert "01 lớp tập huấn cho 1.250 người" in text_of(paper)
    assert "107.591.000 đồng" in text_of(paper)


def test_an_empty_year_is_a_report_of_noughts(office: SmallOffice) -> None:
    paper = report(office)
    assert table(paper, "Kết quả chung").rows[0][1:] == (0, 0, 0)
    assert "Trong năm không có mô hình, điển hình đăng ký." in text_of(paper)
    assert figures(office).silent == tuple(COMMUNES.values())


UNITS = st.sampled_from([DISTRICT, NORTH, SOUTH, EAST, "xã lạ", None])
YEARS = st.sampled_from([2025, 2026])
DATES = st.one_of(st.none(), st.dates(date(2025, 1, 1), date(2026, 12, 31)).map(DateSpec.day))
MODELS = st.builds(
    PracticeModel,
    owner=UNITS,
    name=st.just("Mô hình"),
    field=st.sampled_from([*FIELDS_OF_WORK, "KHAC", None]),
    subject=st.sampled_from(["collective", "individual", "household", None]),
    registration_kind=st.sampled_from(["new", "replicate", None]),
    year=YEARS,
    registered_on=DATES,
    launched_on=DATES,
    dropped_on=st.one_of(st.none(), st.none(), DATES),
    budget=st.one_of(st.none(), st.integers(0, 10**9)),
)
RECOGNITIONS = st.builds(
    Recognition,
    unit=UNITS,
    year=YEARS,
    result=st.sampled_from(["recognised", "not_recognised", "proposed_higher"]),
    level=st.sampled_from(["commune", "district", "province", "central"]),
)
REWARDS = st.builds(
    Reward,
    name=st.just("Tập thể"),
    unit=UNITS,
    year=YEARS,
    form=st.sampled_from(["commendation", "merit", "praise"]),
    subject=st.just("collective"),
    decision_number=st.sampled_from([None, "1-QĐ"]),
    withdrawn_on=st.one_of(st.none(), st.none(), DATES),
)
FACTS = st.fixed_dictionaries({"due": DATES, "report_date": DATES, "closed_on": st.one_of(st.none(), DATES)})


@st.composite
def contents(draw: st.DrawFn) -> Mapping[str, list[object]]:
    duties = draw(st.dictionaries(st.sampled_from([DISTRICT, NORTH, SOUTH, EAST]), FACTS))
    return {
        "models": draw(st.lists(MODELS, max_size=12)),
        "recognitions": draw(st.lists(RECOGNITIONS, max_size=6)),
        "rewards": draw(st.lists(REWARDS, max_size=6)),
        "duties": [
            Obligation(id=obligation_id("cv", unit), directive="cv", unit=unit, obliged=True, **facts)
            for unit, facts in duties.items()
        ],
    }


def fill(office: SmallOffice, held: Mapping[str, list[object]]) -> None:
    types = {"models": PRACTICE_MODEL, "recognitions": RECOGNITION, "rewards": REWARD, "duties": OBLIGATION}
    with office.store.write() as work:
        work.add(DIRECTIVE, Directive(id="cv", direction="outgoing", date=DateSpec.day(date(2026, 3, 1))))
        for name, entities in held.items():
            for entity in entities:
                work.add(types[name], entity)
        work.commit("Dựng cơ quan thử")


@settings(max_examples=40)
@given(contents())
def test_every_number_in_the_tables_is_the_number_of_rows_in_a_list(held: Mapping[str, list[object]]) -> None:
    with tempfile.TemporaryDirectory() as folder, small_office(Path(folder)) as office:
        fill(office, held)
        office.clock.later(50)
        source = SqlYearSource(office.store, office.clock)
        paper = report(office)

        def models(**filters: str) -> int:
            return len(source.models.keys(ListQuery(filters={"year": "2026", "counted": "yes", **filters})))

        def decisions(**filters: str) -> int:
            query = ListQuery(filters={"year": "2026", "result": "recognised", **filters})
            return len(source.recognitions.keys(query))

        def rewards(**filters: str) -> int:
            return len(source.rewards.keys(ListQuery(filters={"year": "2026", "standing": "yes", **filters})))

        by_field = table(paper, "Số mô hình, điển hình đăng ký theo lĩnh vực")
        for row, code in zip(by_field.rows, FIELDS_OF_WORK, strict=False):
            assert row[1:4] == (
                models(field=code),
                models(field=code, subject="collective"),
                models(field=code, subject="individual"),
            )
        _adds_up(by_field, by_field.total)
        assert by_field.total is not None
        assert by_field.total[1] == models()

        by_unit = table(paper, "Biểu số liệu tổng hợp")
        _adds_up(by_unit, by_unit.total)
        names = [column.heading for column in by_unit.columns]
        for unit, name in COMMUNES.items():
            row = line(by_unit, name)
            if row[-1] == tables.NOT_REPORTED:
                assert models(unit=unit) == 0
                continue
            assert row[1] == models(under=unit)
            assert row[names.index("Đang thực hiện")] == models(under=unit, state="running")
            assert row[names.index("Cấp xã")] == decisions(under=unit, level="commune")
            assert row[names.index("Giấy khen")] == rewards(under=unit, form="commendation")
        assert line(table(paper, "Kết quả công nhận"), "Cấp tỉnh")[1] == decisions(level="province")
        total = table(paper, "Khen thưởng").total
        assert total == ("Tổng cộng", rewards())
        _adds_up(table(paper, "Khen thưởng"), total)
        _duties_agree(source, paper)
        annex = [one for one in paper.annex if isinstance(one, Table)][-1]
        assert (annex.columns[0].heading == "Tên mô hình, điển hình") == bool(models())
        assert not models() or len(annex.rows) == models()


def _adds_up(one: Table, total: tuple[Cell, ...] | None) -> None:
    assert total is not None
    for place, whole in enumerate(total):
        if isinstance(whole, int):
            parts = [row[place] for row in one.rows]
            assert sum(part for part in parts if isinstance(part, int)) == whole, one.columns[place].heading


def _duties_agree(source: SqlYearSource, paper: Paper) -> None:
    rows = source.obligations.all(ListQuery(filters={"year": "2026", "own": "0"}))
    expected = [row for row in rows if row.timeliness != "not_counted"]
    found = [block for block in paper.blocks if isinstance(block, Table) and block.title.startswith("Thực hiện chế độ")]
    if not expected:
        assert found == []
        return
    assert found[0].total is not None
    assert found[0].total[1:6] == (
        len(expected),
        sum(row.state in {"reported", "accepted"} for row in rows),
        sum(row.state in {"reported", "accepted"} and row.timeliness != "late" for row in rows),
        sum(row.timeliness == "late" for row in rows),
        sum(row.timeliness == "overdue" for row in rows),
    )
    _adds_up(found[0], found[0].total[:6])


def test_a_working_year_that_begins_in_november_counts_what_has_a_day_by_its_own_days(office: SmallOffice) -> None:
    days = (date(2025, 11, 14), date(2025, 11, 15), date(2025, 12, 1), date(2026, 11, 14), date(2026, 11, 15))
    add_activities(office.store, tuple(AddActivity("training", "Tập huấn", DateSpec.day(day)) for day in days))
    assert figures(office).training.count == 2
    begins = DateSpec.day(date(2025, 1, 1))
    asked = AddListEntry("report_year", "Năm báo cáo", {"value": "15/11", "valid_from": begins})
    add_list_entry(office.store, CATALOGUE, asked, DAY)
    source = SqlYearSource(
        office.store, office.clock, lambda reading, year: report_year(reading, DISTRICT, CATALOGUE, year)
    )
    counted = figures_of(source.parts(2026))
    assert counted.training.count == 3
    assert (counted.since, counted.until) == (date(2025, 11, 15), date(2026, 11, 14))
    said = text_of(year_report(counted, None, letterhead_for(office.store, CATALOGUE, DISTRICT, DAY)))
    assert "Năm báo cáo 2026 tính từ ngày 15/11/2025 đến ngày 14/11/2026." in said
