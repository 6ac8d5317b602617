"""Letters in and out for `movement_office`, with what its hamlets did about them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.runtime.paths import resource
from dvk_desktop.usecases.directives.commands import RegisterDirective
from dvk_desktop.usecases.directives.intake import TakeIn, take_in
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.obligations.assigning import AssignResult
from dvk_desktop.usecases.obligations.commands import RecordFacts, mark_sent, record_facts
from dvk_desktop.usecases.services import Services
from tests.usecases.assigning import assign_proposed

OUTGOING = """ĐẢNG BỘ TỈNH LẠNG SƠN                             ĐẢNG CỘNG SẢN VIỆT NAM
ĐẢNG ỦY XÃ HỮU LỄ
*
Số {number}-CV/ĐU                                       Hữu Lễ, ngày {day} tháng {month} năm 2026
V/v {subject}

Kính gửi:	- Các thôn, tổ dân phố.

Thực hiện Công văn số 215-CV/TU ngày 12/01/2026 của Ban Thường vụ Tỉnh ủy về đẩy mạnh phong trào thi đua \
“Dân vận khéo” năm 2026, Ban Thường vụ Đảng ủy xã đề nghị:

1. Các thôn, tổ dân phố rà soát kết quả thực hiện các mô hình đã đăng ký, gửi báo cáo về Văn phòng Đảng ủy trước ngày \
{due}.

2. Các thôn, tổ dân phố chọn một mô hình tiêu biểu đề nghị công nhận.

Nơi nhận:                                         T/M BAN THƯỜNG VỤ
- Như kính gửi,                                   PHÓ BÍ THƯ
- Lưu Văn phòng Đảng ủy.

                                                  Lương Thị Bích Hữu
"""


@dataclass
class Letters:
    """Ids of what was made: letters in, letters out, and the lines of the first letter out by unit."""

    incoming: list[str]
    outgoing: list[str]
    lines: AssignResult


def day(month: int, number: int) -> DateSpec:
    return DateSpec.day(date(2026, month, number))


def outgoing_text(number: str, month: int, number_of_day: int, subject: str, due: str) -> str:
    return OUTGOING.format(number=number, day=f"{number_of_day:02d}", month=month, subject=subject, due=due)


def fill_letters(services: Services) -> Letters:
    """Four letters in and two out: one answered by half of the hamlets, one just sent."""
    store, catalogue, today = services.store, services.catalogue, services.clock().date()
    incoming = []
    names = ("01-cong-van-tinh-uy.txt", "02-cong-van-uy-ban-chua-co-so.txt", "04-huong-dan-ban-tuyen-giao-dan-van.txt")
    for number, name in enumerate((*names, "06-cong-van-dang-uy-dong-van-thuong.txt"), 41):
        letter = services.letters.read(resource("samples/letters") / name)
        fields: dict[str, FieldValue] = {"received_on": day(9, number - 30), "arrival_number": str(number)}
        if number != 42:
            fields["handler"] = "Nguyễn Thị Hữu Nghị"
        deadline = day(10, 15) if number == 41 else day(10, 8) if number == 43 else None
        command = TakeIn(RegisterDirective(letter, "incoming", fields), duty=number < 44, due=deadline)
        incoming.append(take_in(store, catalogue, command).id)
    outgoing = []
    lines = None
    for symbol, month, made, subject, due in (
        ("87", 9, 15, "báo cáo kết quả thực hiện phong trào thi đua “Dân vận khéo” chín tháng đầu năm", "05/10/2026"),
        ("95", 10, 6, "đề nghị công nhận mô hình “Dân vận khéo” năm 2026", "31/10/2026"),
    ):
        letter = services.letters.read_text(outgoing_text(symbol, month, made, subject, due))
        done = take_in(store, catalogue, TakeIn(RegisterDirective(letter, "outgoing")))
        outgoing.append(done.id)
        assigned = assign_proposed(store, catalogue, done.id, today)
        mark_sent(store, done.id, day(month, made), "zalo")
        lines = lines or assigned
    assert lines is not None
    by = lines.by_unit
    done_first = by["thon-phuong-hau"], by["tdp-3"]
    record_facts(store, RecordFacts((*done_first, by["thon-na-lung"]), {"received_on": day(9, 16)}, "zalo"))
    record_facts(store, RecordFacts(done_first, {"plan_date": day(9, 20), "plan_number": "05-KH/CB"}))
    record_facts(store, RecordFacts(done_first[:1], {"report_date": day(10, 3), "report_number": "12-BC/CB"}))
    record_facts(store, RecordFacts(done_first[1:], {"report_date": day(10, 9)}))
    record_facts(store, RecordFacts((by["thon-na-lung"],), {"reminded_on": day(10, 7)}))
    return Letters(incoming, outgoing, lines)
