"""Workbooks with a password: as Office locks them, opened in the sandbox, each refusal with a sentence of its own."""

from __future__ import annotations

import io
from contextlib import suppress
from pathlib import Path

import olefile
import pytest

from dvk_desktop.domain.errors import UserError
from dvk_desktop.exchange.limits import LONGEST_PASSWORD
from dvk_desktop.exchange.passwords import lock, unlock
from dvk_desktop.exchange.reading.child import workbook_in
from dvk_desktop.language import sentence
from tests.exchange.office import Office

FILES = Path(__file__).parents[1] / "files"
PASSWORD = "Mật khẩu số 1"


def test_a_bundle_with_a_password_is_taken_in_with_it(district: Office, commune: Office) -> None:
    district.open_round()
    path = district.export("bundle", "lac", password=PASSWORD)

    assert olefile.isOleFile(str(path))
    plan = commune.exchange.plan([path], password=PASSWORD)
    assert commune.exchange.apply(plan).files[0].applied
    assert commune.change_ids("lac") == district.change_ids("lac")


@pytest.mark.parametrize(("password", "code"), [("", "file.password"), ("sai", "file.password_wrong")])
def test_a_missing_and_a_wrong_password_are_different_sentences(
    district: Office, commune: Office, password: str, code: str
) -> None:
    district.open_round()
    path = district.export("bundle", "lac", password=PASSWORD)

    plan = commune.exchange.plan([path], password=password).files[0]

    assert (plan.kind, [problem.code for problem in plan.problems]) == ("unreadable", [code])
    assert path.name in plan.problems[0].message


def test_a_workbook_locked_by_libreoffice_is_read() -> None:
    content = (FILES / "locked-by-libreoffice.xlsx").read_bytes()

    sheets = workbook_in(content, "Khóa 2")["sheets"]

    assert [sheet["name"] for sheet in sheets] == ["Sheet"]
    with pytest.raises(UserError, match=r"file\.password_wrong"):
        workbook_in(content, "khóa 2")


def test_what_was_locked_is_unlocked_byte_for_byte() -> None:
    content = _workbook()
    assert unlock(lock(content, PASSWORD), PASSWORD) == content


def locked() -> bytes:
    return (FILES / "locked-by-libreoffice.xlsx").read_bytes()


def test_a_file_that_asks_for_endless_rounds_is_refused_at_once() -> None:
    content = lock(_workbook(), PASSWORD)
    crafted = content.replace(b'spinCount="100000" ', b'spinCount="9999999"')
    assert crafted != content

    with pytest.raises(UserError, match=r"file\.password_kind"):
        unlock(crafted, PASSWORD)


@pytest.mark.parametrize("cut", [600, 2_000, 5_000, 7_000])
def test_a_locked_file_that_broke_off_is_called_damaged_or_not_opened(cut: int) -> None:
    with pytest.raises(UserError, match=r"file\.(damaged|password_kind|password_wrong)"):
        unlock(locked()[:cut], "Khóa 2")


@pytest.mark.parametrize("place", range(512, 8_192, 256))
def test_a_locked_file_with_a_wrong_byte_never_ends_in_an_unknown_error(place: int) -> None:
    crafted = bytearray(locked())
    crafted[place] ^= 0xFF
    with suppress(UserError):
        unlock(bytes(crafted), "Khóa 2")


def test_a_password_that_excel_could_not_take_is_refused_when_locking() -> None:
    with pytest.raises(UserError, match=r"password\.too_long"):
        lock(_workbook(), "x" * (LONGEST_PASSWORD + 1))
    assert str(LONGEST_PASSWORD) in sentence("password.too_long", {"limit": LONGEST_PASSWORD})


def _workbook() -> bytes:
    from openpyxl import Workbook

    out = io.BytesIO()
    Workbook().save(out)
    return out.getvalue()
