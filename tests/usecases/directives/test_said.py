"""Period and theme of a letter are read where they stand; that of the year is offered where the letter names none."""

from __future__ import annotations

from datetime import date

import pytest

from dvk_desktop.persistence.queries.directives import SqlDirectives
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.directives.commands import RegisterDirective, register
from dvk_desktop.usecases.directives.intake import preview
from dvk_desktop.usecases.directives.said import days_in_no_calendar, period_said, theme_said
from dvk_desktop.usecases.letters.reading import Letter
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.practice_models.rounds import OpenRound, open_round
from tests.usecases.small_office import SmallOffice

TODAY = date(2026, 10, 12)
THEME = "Dân vận khéo - Việc gì cũng thành công"


@pytest.mark.parametrize(
    "text",
    [
        f"Tích cực tham gia phong trào thi đua năm 2025 với chủ đề “{THEME}” và tổ chức Hội nghị.",
        f"Thực hiện chủ đề năm 2026: “{THEME}”.",
        f"Chủ đề của năm là “{THEME}”",
        f"phong trào thi đua có chủ đề\n “{THEME.replace(' khéo', chr(10) + 'khéo')}”",
    ],
)
def test_the_theme_of_a_year_is_read_without_its_quotes(text: str) -> None:
    found = theme_said(text)
    assert found is not None
    assert found[0] == THEME
    start, end = found[1]
    assert " ".join(text[start:end].split()) == THEME


@pytest.mark.parametrize(
    "text",
    [
        "Chương trình văn nghệ chủ đề “Mừng Đảng, mừng Xuân”",
        "các chủ đề, thông điệp",
        "phong trào thi đua “Dân vận khéo”",
    ],
)
def test_themes_of_other_things_are_left_alone(text: str) -> None:
    assert theme_said(text) is None


def test_a_period_is_read_with_its_place() -> None:
    assert period_said("phong trào giai đoạn 2021 – 2025") == ("2021-2025", (21, 32))
    assert period_said("phong trào") is None


def test_the_period_of_a_cited_paper_counts_last() -> None:
    cited = "Thực hiện Thông báo số 12-TB/TU ngày 05/9/2024 về kết quả phong trào giai đoạn 2021-2024. "
    own = "Rà soát kế hoạch thi đua giai đoạn 2021 - 2025; tổ chức tổng kết."
    assert period_said(cited + own) == ("2021-2025", (len(cited) + 35, len(cited) + 46))
    only = period_said(cited)
    assert only is not None
    assert only[0] == "2021-2024"


def test_letters_are_found_by_the_theme_they_name(office: SmallOffice, catalogue: Catalogue) -> None:
    text = f"Tham gia phong trào thi đua năm 2026 với chủ đề “{THEME}”."
    named = register(office.store, catalogue, RegisterDirective(Letter(issuer="Tỉnh ủy", subject="A", text=text)))
    register(office.store, catalogue, RegisterDirective(Letter(issuer="Tỉnh ủy", subject="B", text="Kiểm tra.")))
    queries = SqlDirectives(office.store, office.clock)
    assert queries.themes() == [THEME]
    (row,) = queries.directives.all(ListQuery(filters={"yearly_theme": THEME}))
    assert (row.id, row.theme) == (named.id, THEME)


def test_the_theme_of_the_year_is_offered_to_a_letter_that_names_none(
    office: SmallOffice, catalogue: Catalogue
) -> None:
    open_round(office.store, OpenRound("Đăng ký năm nay", 2026, theme=THEME))
    silent = RegisterDirective(Letter(issuer="Tỉnh ủy", subject="Kiểm tra", text="Kiểm tra."))
    assert preview(office.store, catalogue, silent, TODAY).theme == THEME
    assert preview(office.store, catalogue, silent, date(2027, 2, 1)).theme == ""
    says = RegisterDirective(Letter(issuer="Tỉnh ủy", subject="A", text="Chủ đề năm 2026: “Gần dân”."))
    found = preview(office.store, catalogue, says, TODAY)
    assert (found.theme, found.drafted.directive.theme) == ("", "Gần dân")


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("gửi về Ban chậm nhất ngày 31/11/2026.", ("31/11/2026",)),
        ("xong trước ngày 31 tháng 4 năm 2027; báo cáo ngày 30/02", ("ngày 31 tháng 4 năm 2027", "ngày 30/02")),
        ("trước ngày 30-2-2026, chậm nhất\nngày 31\ntháng 6", ("30-2-2026", "ngày 31 tháng 6")),
        ("trước ngày 15/10/2026, ngày 29/02 hằng năm, 29/02/2028", ()),
        ("ngày 29/02/2027", ("29/02/2027",)),
        ("theo Văn bản số 31/11/2026/QĐ-UBND, 131/11/2026 và ngày 31/11/99", ()),
        ("tuần thứ 3, mục 31.11, tỷ lệ 31/40", ()),
    ],
)
def test_days_that_no_calendar_has_are_found_as_they_are_written(text: str, days: tuple[str, ...]) -> None:
    assert days_in_no_calendar(text) == days
