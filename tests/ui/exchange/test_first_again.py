"""A return that was replaced and comes once more: what the window asks."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from dvk_desktop.ui.common.tabbed_page import TabbedPage
from tests.exchange.office import fill_in, model_row
from tests.exchange.test_versions_of_a_return import saved_in
from tests.ui.exchange import returns
from tests.ui.exchange.looking import drop, look_at, model_names, plan_of, statuses, take_in
from tests.ui.looking import said, settled
from tests.ui.movement_office import Office, find_button


def test_the_window_asks_whether_the_first_version_is_to_count_again(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    services = office.services
    form = returns.blank(services, returns.new_round(services), returns.NA_LUNG, tmp_path)
    exchange = services.exchange
    for year, contact in ((2091, "Lan"), (2092, "Ba")):
        row = model_row("Bếp ăn", **{"Người phụ trách": contact})
        path = saved_in(year, fill_in(form, [row], tmp_path / f"bản {year}.xlsx"))
        exchange.apply(exchange.plan([path], {"return": "replaces"}))

    again = fill_in(form, [model_row("Bếp ăn", **{"Người phụ trách": "Lan"})], tmp_path / "bản 2093.xlsx")
    drop(office, qtbot, saved_in(2093, again))

    assert "Thôn Nà Lừng lấy lại bản gửi lần trước?" in said(page)
    assert "đã được thay bằng “bản 2092.xlsx”" in said(page)
    assert find_button(page, "Xem 1 ô khác").isVisible()
    assert find_button(page, "Giữ bản đã nhận").isVisible()
    assert statuses(page) != ["Đã nhận"]


def test_of_two_versions_dropped_together_the_later_one_is_asked_about_at_once(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    round_ = returns.new_round(office.services)
    first = returns.filled(office.services, round_, tmp_path / "a", returns.NA_LUNG, "Tổ tự quản bảo vệ rừng", "Kẻng")
    again = saved_in(2091, returns.corrected(first))

    drop(office, qtbot, first, again)

    look_at(page, office, qtbot, again.name)
    settled(office, qtbot)
    assert f"cùng mẫu với “{first.name}” đang xem cùng lúc" in said(page)
    find_button(page, "Là bản khác")
    find_button(page, "Thay bản trước").click()
    settled(office, qtbot)
    take_in(page, office, qtbot)
    assert "Tổ tự quản bảo vệ rừng đầu nguồn" in model_names(office)


def test_a_version_dropped_later_is_asked_about_until_the_other_one_is_put_away(
    page: TabbedPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    round_ = returns.new_round(office.services)
    first = returns.filled(office.services, round_, tmp_path / "a", returns.NA_LUNG, "Tổ tự quản bảo vệ rừng", "Kẻng")
    again = saved_in(2091, returns.corrected(first))
    drop(office, qtbot, first)

    drop(office, qtbot, again)

    look_at(page, office, qtbot, again.name)
    settled(office, qtbot)
    assert "đang xem cùng lúc" in said(page)
    look_at(page, office, qtbot, first.name)
    plan_of(page).actions_.action("drop").trigger()
    settled(office, qtbot)
    assert "đang xem cùng lúc" not in said(page)
