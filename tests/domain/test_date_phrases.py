"""Dates in running text, and which of them are deadlines."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvk_desktop.domain.date_phrases import Anniversary, PhraseKind, find_dates, find_receipt_terms

REFERENCE = date(2026, 1, 5)
TRADITION_DAY = Anniversary("Ngày truyền thống công tác dân vận của Đảng", 10, 15, 1930)


def read(text: str, reference: date | None = REFERENCE) -> list[tuple[str, str, str]]:
    found = find_dates(text, reference=reference, anniversaries=[TRADITION_DAY])
    return [(text[hit.start : hit.end], hit.spec.canonical(), str(hit.kind)) for hit in found]


@pytest.mark.parametrize(
    ("text", "phrase", "canonical"),
    [
        ("gửi về Ban Dân vận trước ngày 15/10.", "trước ngày 15/10", "2026-10-15"),
        (
            "Hạn cuối nhận bài dự thi của các chi đoàn: 31/3/2026",
            "Hạn cuối nhận bài dự thi của các chi đoàn: 31/3/2026",
            "2026-03-31",
        ),
        ("trước 17h00 ngày 20/6/2026", "trước 17h00 ngày 20/6/2026", "2026-06-20"),
        ("báo cáo trước\nngày 25 tháng 12 năm 2026 và", "trước\nngày 25 tháng 12 năm 2026", "2026-12-25"),
        ("chậm nhất đến ngày 30/9/2026", "chậm nhất đến ngày 30/9/2026", "2026-09-30"),
        ("(chậm nhất là ngày 10/7)", "chậm nhất là ngày 10/7", "2026-07-10"),
        ("thực hiện đến hết ngày 30/6/2026", "đến hết ngày 30/6/2026", "2026-06-30"),
        ("Thời hạn báo cáo: ngày 15/10/2026", "Thời hạn báo cáo: ngày 15/10/2026", "2026-10-15"),
        ("phát động trong tháng 10", "trong tháng 10", "2026-10"),
        ("tổng kết vào quý III năm 2026./.", "vào quý III năm 2026", "2026-Q3"),
        ("hằng năm, bố trí kinh phí", "hằng năm", "yearly"),
        ("trước ngày 20 tháng 11 hằng năm", "trước ngày 20 tháng 11 hằng năm", "yearly-11-20"),
        ("hoàn thành trước tháng 10/2026", "trước tháng 10/2026", "2026-09~"),
        ("hoàn thành trong năm 2026", "hoàn thành trong năm 2026", "2026"),
    ],
)
def test_deadlines_are_told_by_the_words_before_them(text: str, phrase: str, canonical: str) -> None:
    assert read(text) == [(phrase, canonical, "deadline")]


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("Công văn số 352-CV/TU ngày 13/4/2021 của", "2021-04-13"),
        ("phong trào thi đua năm 2025", "2025"),
        ("có hiệu lực đến hết ngày 31/12/2026", "2026-12-31"),
        ("tổ chức vào ngày 09/4/2026 tại", "2026-04-09"),
        ("Chỉ thị ngày /12/2025 của", "2025-12"),
    ],
)
def test_other_dates_are_only_dates(text: str, canonical: str) -> None:
    assert [(spec, kind) for _, spec, kind in read(text)] == [(canonical, "date")]


@pytest.mark.parametrize(
    "text", ["3/4 số hộ", "Việt Nam 2025", "giai đoạn 2021-2025", "2.071 mô hình", "ngày 31/02/2026", "15/10"]
)
def test_what_only_looks_like_a_date_is_left_alone(text: str) -> None:
    assert read(text) == []


def test_a_day_without_year_needs_the_letters_own_date() -> None:
    assert read("trước ngày 15/10", reference=None) == []
    assert read("trước ngày 15/10/2026", reference=None) != []


def test_a_span_gives_its_end_and_its_beginning_takes_the_year_from_it() -> None:
    (hit,) = find_dates("- Từ 26/11 đến 20/12/2022: Kiểm tra", reference=None)
    assert (hit.kind, hit.spec.canonical()) == (PhraseKind.PERIOD, "2022-12-20")
    assert hit.since is not None
    assert hit.since.canonical() == "2022-11-26"


def test_two_days_of_every_year_are_two_deadlines() -> None:
    text = "trước ngày 05/6 và ngày 05/12 hằng năm; trước ngày 05/6 và 05/12/2027"
    assert [(spec, kind) for _, spec, kind in read(text)] == [
        ("yearly-06-05", "deadline"),
        ("yearly-12-05", "deadline"),
        ("2027-06-05", "deadline"),
        ("2027-12-05", "deadline"),
    ]


def test_an_anniversary_gives_the_year_by_arithmetic_and_is_marked_derived() -> None:
    phrase = "vào dịp kỷ niệm 96 năm Ngày truyền thống công tác dân vận của Đảng (15/10)"
    assert read(f"tổng kết {phrase} gắn với khen thưởng") == [(phrase, "2026-10-15~", "deadline")]
    assert read("kỷ niệm 96 năm Ngày truyền thống công tác dân vận của Đảng")[0][1:] == ("2026-10-15~", "date")
    assert read("chào mừng kỷ niệm 95 năm ngày thành lập Hội (26/3/1931-26/3/2026)")[0][1] == "2026-03-26~"
    assert read("kỷ niệm 10 năm ngày thành lập một hội nào đó") == []


@given(st.dates(date(1950, 1, 1), date(2100, 12, 31)), st.text(max_size=20), st.text(max_size=20))
def test_a_full_date_is_found_where_it_stands(day: date, before: str, after: str) -> None:
    text = f"{before} x ngày {day:%d/%m/%Y} x {after}"
    assert any(hit.spec.first == day for hit in find_dates(text, reference=None))
    assert all(0 <= hit.start < hit.end <= len(text) for hit in find_dates(text, reference=None))


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("ban hành trước ngày 15/10/2026", ["2026-10-15"]),
        ("hoàn thành vào ngày 30/9/2026", ["2026-09-30"]),
        ("thời gian hoàn thành: 30/9/2026", ["2026-09-30"]),
        ("cung cấp hồ sơ, xong ngày 30/9", ["2026-09-30"]),
        ("đến ngày 30/9/2026 phải hoàn thành", ["2026-09-30"]),
        ("từ nay đến 30/9/2026", ["2026-09-30"]),
        ("xong đến cuối năm 2026", ["2026"]),
        ("trước 10 giờ sáng ngày 20/9/2026", ["2026-09-20"]),
        ("trước thứ Sáu, ngày 20/9/2026", ["2026-09-20"]),
        ("trước 16h30’ ngày 20/9/2026", ["2026-09-20"]),
        ("trước 16 giờ 30', ngày 20/9", ["2026-09-20"]),
        ("vào tuần thứ hai của tháng 10", ["2026-10-14~"]),
        ("ra mắt trong tuần đầu tháng 10/2026", ["2026-10-07~"]),
        ("hoàn thành trước khi kết thúc quý III/2026", ["2026-Q3"]),
        ("nộp bản đăng ký, không để quá ngày 25 tháng 9 năm 2026", ["2026-09-25"]),
        ("báo cáo nhanh về Huyện đoàn trong ngày 14/9", ["2026-09-14"]),
        ("gửi vào ngày làm việc cuối cùng của tháng 9/2026", ["2026-09"]),
        ("báo cáo trước ngày 20 tháng thứ hai của mỗi quý", ["quarterly-02-20"]),
        ("tổ chức gặp mặt vào quý II hằng năm", ["yearly-06"]),
        ("trước 30/9 và 31/12", ["2026-09-30", "2026-12-31"]),
        ("trước ngày 15/5 (báo cáo 6 tháng) và 15/11 (báo cáo năm)", ["2026-05-15", "2026-11-15"]),
        ("trong thời hạn 10 ngày kể từ ngày 01/9/2026", ["2026-09-11~"]),
        ("trong thời hạn 05 ngày làm việc kể từ ngày 03/9/2026", ["2026-09-10~"]),
        ("gửi danh sách về Văn phòng (qua thư điện tử a.b@c.vn) trong ngày 20/9/2026", ["2026-09-20"]),
        ("chậm nhất gửi báo cáo về Ban Thường trực xã ngày 20/9/2026", ["2026-09-20"]),
        ("trong vòng 2 tuần kể từ ngày ký", ["2026-01-19~"]),
        ("trong thời hạn 03 tháng kể từ ngày 15/9/2026", ["2026-12-15~"]),
        ("trong thời hạn 01 tháng kể từ ngày 31/01/2026", ["2026-02-28~"]),
        ("trong thời hạn 13 tháng kể từ ngày 30/11/2026", ["2027-12-30~"]),
    ],
)
def test_deadlines_are_told_in_many_ways(text: str, canonical: list[str]) -> None:
    found = read(f"Đề nghị {text}.")
    assert [each[1] for each in found if each[2] == "deadline"] == canonical


def test_up_to_a_day_that_is_ahead_a_sentence_sets_an_aim_up_to_one_behind_it_tells() -> None:
    assert read("1. Đến ngày 20/11/2026, 100% thôn có mô hình.")[0][1:] == ("2026-11-20", "deadline")
    assert read("Đến ngày 20/11/2025, 100% thôn có mô hình.")[0][2] == "date"
    assert read("Số liệu tính đến ngày 20/11/2026, gửi kèm.")[0][2] == "date"


@pytest.mark.parametrize(
    "text",
    [
        "văn bản ban hành trước ngày 15/10/2025",
        "thẻ cấp trước ngày 01/01/2020",
        "đã hoàn thành vào ngày 30/9/2025",
        "đã hoàn thành ngày 30/9/2025",
        "hoàn thành 3/4 số xã",
        "có hiệu lực trong thời hạn 10 ngày kể từ ngày ký",
        "họp vào chiều ngày 20/9/2026",
        "tổ chức hội nghị trong ngày 20/9/2026",
        "đã gửi giấy mời. Hội nghị họp trong ngày 20/9/2026",
    ],
)
def test_what_tells_of_the_past_or_of_a_meeting_is_no_deadline(text: str) -> None:
    assert [each for each in read(text) if each[2] == "deadline"] == []


@pytest.mark.parametrize("term", ["999 ngày", "999 tuần", "999 tháng", "999 ngày làm việc"])
def test_a_term_that_ends_behind_the_calendar_is_no_date(term: str) -> None:
    assert find_dates(f"trong thời hạn {term} kể từ ngày ký", reference=date(9999, 12, 1)) == []
    assert find_dates(f"trong thời hạn {term} kể từ ngày 01/01/9999", reference=date(9999, 12, 1)) == []


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("trong thời hạn 10 ngày, kể từ ngày nhận được Công văn này", "2026-03-15~"),
        ("chậm nhất 05 ngày làm việc từ ngày nhận được văn bản", "2026-03-12~"),
        ("họp 03 ngày sau khi nhận được thông báo", ""),
    ],
)
def test_a_term_from_the_receipt_counts_from_the_day_the_letter_came(text: str, canonical: str) -> None:
    found = find_receipt_terms(text, date(2026, 3, 5))
    assert [each.spec.canonical() for each in found] == ([canonical] if canonical else [])


def test_a_span_may_end_at_a_clock_time() -> None:
    (found,) = find_dates("từ 08h00 ngày 05/3 đến 17h00 ngày 26/3/2026", reference=date(2026, 3, 1))
    assert found.kind is PhraseKind.PERIOD
    assert (found.since and found.since.canonical(), found.spec.canonical()) == ("2026-03-05", "2026-03-26")


OCCASION = "kỷ niệm 96 năm Ngày truyền thống công tác dân vận (15/10/1930 - 15/10/2026)"


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        (f"nhân dịp {OCCASION}, hoàn thành trước ngày 10/10/2026", ["2026-10-10"]),
        (f"hoàn thành trước ngày 10/10/2026, nhân dịp {OCCASION}", ["2026-10-10"]),
        (f"tổng kết vào dịp {OCCASION}", ["2026-10-15~"]),
        (f"tổng kết vào dịp {OCCASION}. Báo cáo trước ngày 10/10/2026", ["2026-10-15~", "2026-10-10"]),
        (f"tổng kết vào dịp {OCCASION}, ban hành ngày 02/3/2026", ["2026-10-15~"]),
    ],
)
def test_an_anniversary_is_the_occasion_where_its_sentence_names_a_day(text: str, canonical: list[str]) -> None:
    found = find_dates(text, reference=date(2026, 3, 5))
    assert [each.spec.canonical() for each in found if each.kind is PhraseKind.DEADLINE] == canonical


@pytest.mark.parametrize(
    "text",
    ["gửi trước 16.00 ngày 28/11/2025", "gửi trước 16:30 ngày 28/11/2025", "đăng ký người dự trong ngày 28/11/2025"],
)
def test_clock_times_with_a_dot_and_what_is_registered_within_a_day(text: str) -> None:
    found = find_dates(text, reference=date(2025, 11, 1))
    assert [(each.spec.canonical(), each.kind) for each in found] == [("2025-11-28", PhraseKind.DEADLINE)]
