"""Workbooks with a password: as Office locks them, opened in the sandbox, each refusal with a sentence of its own."""

from __future__ import annotations

import io
import struct
from contextlib import suppress
from pathlib import Path

import olefile
import pytest

from dvk_desktop.domain.errors import UserError
from dvk_desktop.exchange.limits import LONGEST_PASSWORD
from dvk_desktop.exchange.passwords import lock, unlock
from dvk_desktop.exchange.reading.child import workbook_in
from dvk_desktop.language import sentence
from tests.exchange.hostile.makers import compound
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


def crafted(rounds: str) -> bytes:
    header = f'<encryption><keyEncryptors><encryptedKey spinCount = "{rounds}"/></keyEncryptors></encryption>'
    info = struct.pack("<HHI", 4, 4, 0x40) + header.encode().ljust(4_088)
    return compound({"EncryptionInfo": info, "EncryptedPackage": b"x" * 5_000})


def test_a_file_that_asks_for_endless_rounds_is_refused_at_once() -> None:
    with pytest.raises(UserError, match=r"file\.password_kind"):
        unlock(crafted("9999999"), PASSWORD)
    with pytest.raises(UserError, match=r"file\.damaged"):  # as many as are taken, but nothing else is there
        unlock(crafted("100000"), PASSWORD)


@pytest.mark.parametrize(
    "rounds",
    ["&#57;999999", "9_999_99", "+999999", "٩٩٩٩٩٩٩", "09999999", " 9999999", "9999999&#10;", "-1", ""],
)
def test_a_number_of_rounds_in_another_spelling_is_refused_too(rounds: str) -> None:
    with pytest.raises(UserError, match=r"file\.password_kind"):
        unlock(crafted(rounds), PASSWORD)


@pytest.mark.parametrize(
    "header", [b"", b"\4\0", b"\4\0\4\0\x40\0\0\0", b"\4\0\4\0\x40\0\0\0<a", b"\4\0\4\0\x40\0\0\0" + b"<a>" * 9_000]
)
def test_a_header_that_is_none_is_called_damaged_or_not_opened(header: bytes) -> None:
    with pytest.raises(UserError, match=r"file\.(damaged|password_kind)"):
        unlock(compound({"EncryptionInfo": header, "EncryptedPackage": b"x" * 5_000}), PASSWORD)


@pytest.mark.parametrize("cut", [600, 2_000, 5_000, 7_000])
def test_a_locked_file_that_broke_off_is_called_damaged_or_not_opened(cut: int) -> None:
    with pytest.raises(UserError, match=r"file\.(damaged|password_kind|password_wrong)"):
        unlock(locked()[:cut], "Khóa 2")


@pytest.mark.parametrize("place", range(512, 8_192, 256))
def test_a_locked_file_with_a_wrong_byte_never_ends_in_an_unknown_error(place: int) -> None:
    content = bytearray(locked())
    content[place] ^= 0xFF
    with suppress(UserError):
        unlock(bytes(content), "Khóa 2")


def test_a_password_that_excel_could_not_take_is_refused_when_locking() -> None:
    with pytest.raises(UserError, match=r"password\.too_long"):
        lock(_workbook(), "x" * (LONGEST_PASSWORD + 1))
    assert str(LONGEST_PASSWORD) in sentence("password.too_long", {"limit": LONGEST_PASSWORD})


def _workbook() -> bytes:
    from openpyxl import Workbook

    out = io.BytesIO()
    Workbook().save(out)
    return out.getvalue()
