"""Step 9: two hamlets are merged; the year is told by the old map and by the new, and what is open goes over."""

from __future__ import annotations

from datetime import date, timedelta

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.obligations.board_rows import BoardRow
from dvk_desktop.usecases.obligations.calendar import ics_of
from dvk_desktop.usecases.reports.figures import YearFigures, figures_of
from dvk_desktop.usecases.samples.office import OfficeAtWork
from dvk_desktop.usecases.samples.story import SUOI_DA, Story
from dvk_desktop.usecases.units.contacts import NameContact, name_contact
from dvk_desktop.usecases.units.events import Decision, MergeUnits, merge_units

_FORMER = ("Thôn Gò Sỏi", "Thôn Bến Gỗ")
_NEW = "Thôn Gò Bến"


def merge_hamlets(story: Story) -> None:
    """The commune merges two hamlets as of today."""
    office, today = story.commune, story.clock.today
    story.tale.step("Sáp nhập hai thôn")
    story.go(0)
    before = _figures(office, story.year)
    owed = _board(office)
    decision = Decision(DateSpec.day(today), "46/NQ-HĐND", DateSpec.day(today - timedelta(days=10)))
    done = merge_units(office.services.store, MergeUnits(tuple(map(office.unit, _FORMER)), _NEW, decision))
    name_contact(
        office.services.store,
        NameContact(done.units[0], "leader", "Ma Văn Tài", DateSpec.day(today), "Bí thư chi bộ", "0912 000 226"),
    )
    story.tale.say(
        f"{SUOI_DA}: gộp {' và '.join(_FORMER)} thành {_NEW} theo Nghị quyết 46/NQ-HĐND; "
        f"{done.obligations} việc chưa xong chuyển sang thôn mới."
    )
    after = _figures(office, story.year)
    old = _figures(office, story.year, today - timedelta(days=1))
    lines = {unit.name: unit.models.total for unit in after.units}
    former = {unit.name: unit.models.total for unit in old.units}
    story.tale.check(
        "số mô hình của năm không đổi; theo đơn vị mới, thôn mới có đủ mô hình của hai thôn cũ",
        holds=before.models.total == after.models.total == old.models.total
        and lines[_NEW] == sum(former[name] for name in _FORMER),
    )
    board = _board(office)
    story.tale.check(
        "bảng theo dõi cộng việc của hai thôn cũ vào thôn mới, báo cáo đã nộp vẫn tính",
        holds=not set(_FORMER) & set(board)
        and sum(owed[name].done for name in _FORMER if name in owed) == (board[_NEW].done if _NEW in board else 0),
    )
    entries = office.services.obligations.calendar(today.replace(day=1), today + timedelta(days=365))
    path = office.out / "Lịch việc đến hạn.ics"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(ics_of(entries, SUOI_DA, story.clock()))
    story.tale.say(f"Lịch việc đến hạn để đưa vào điện thoại: {len(entries)} việc.")
    story.tale.files([path])


def _figures(office: OfficeAtWork, year: int, on: date | None = None) -> YearFigures:
    return figures_of(office.services.reports.parts(year, on))


def _board(office: OfficeAtWork) -> dict[str, BoardRow]:
    return {row.unit_name: row for row in office.services.obligations.board.all(ListQuery())}


STEPS = (merge_hamlets,)
