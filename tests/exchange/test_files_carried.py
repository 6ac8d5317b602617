"""Photos and scans travel beside workbooks; only what a record asks for by hash is kept."""

from __future__ import annotations

import hashlib
import io
import os
import random
import stat
import zipfile
from pathlib import Path

import pytest

from dvk_desktop.domain.errors import UserError
from dvk_desktop.usecases.attached_files.commands import attach, detach, files_of
from dvk_desktop.usecases.exchange.plan import FilePlan
from tests.exchange.office import Office

PHOTO = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 40
SCAN = b"%PDF-1.7\n" + b"scan " * 400


def model_with_photo(office: Office) -> str:
    office.open_round()
    office.add_model("m1", "Đường hoa", owner="lac")
    return attach(office.store, office.attachments, "practice_model", "m1", "Ảnh đường hoa.jpg", PHOTO)


def kept(office: Office) -> set[bytes]:
    folder = office.folder / "attachments"
    return {path.read_bytes() for path in folder.iterdir()} if folder.is_dir() else set()


def packed(path: Path, members: dict[str, bytes], **named: int) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def codes(plan: FilePlan) -> list[str]:
    return [problem.code for problem in plan.problems]


def test_a_package_carries_workbook_and_photos_and_both_arrive(district: Office, commune: Office) -> None:
    model_with_photo(district)

    path = district.export("bundle", "lac", with_files=True)
    done = commune.take_in_all(path)

    assert path.suffix == ".zip"
    assert [file.kind for file in done.files] == ["bundle", "files"]
    assert all(file.applied for file in done.files)
    assert PHOTO in kept(commune)
    (row,) = files_of(commune.store, commune.attachments, ["m1"])
    assert (row.name, row.here, row.owner_name) == ("Ảnh đường hoa.jpg", True, "Huyện ủy Bình An")
    assert commune.change_ids("lac") == district.change_ids("lac")


def test_without_the_files_the_record_says_where_they_are(district: Office, commune: Office) -> None:
    model_with_photo(district)

    commune.take_in(district.export("bundle", "lac"))

    (row,) = files_of(commune.store, commune.attachments)
    assert (row.here, row.owner_name) == (False, "Huyện ủy Bình An")
    assert commune.change_ids("lac") == district.change_ids("lac"), "whether a file is here is no part of the state"


def test_a_photo_dropped_later_finds_its_record_by_its_hash(district: Office, commune: Office, tmp_path: Path) -> None:
    model_with_photo(district)
    commune.take_in(district.export("bundle", "lac"))
    photo = tmp_path / "IMG_2041.jpg"
    photo.write_bytes(PHOTO)

    done = commune.take_in(photo)

    assert (done.kind, done.applied, done.counts["added"]) == ("files", True, 1)
    assert "Đường hoa" in done.rows[0].title
    assert PHOTO in kept(commune)
    assert commune.plan(photo).counts["same"] == 1


def test_a_photo_that_no_record_asks_for_is_not_kept(district: Office, tmp_path: Path) -> None:
    photo = tmp_path / "IMG_2041.jpg"
    photo.write_bytes(PHOTO)

    done = district.take_in(photo)

    assert (done.kind, codes(done)) == ("unreadable", ["file.is_letter"])
    assert kept(district) == set()


def test_several_workbooks_in_one_archive_are_taken_as_several_files(
    district: Office, commune: Office, tmp_path: Path
) -> None:
    district.open_round()
    first = district.export("bundle", "lac").rename(tmp_path / "một.xlsx")
    district.add_model("m1", "Đường hoa", owner="lac")
    second = district.export("bundle", "lac").rename(tmp_path / "hai.xlsx")
    archive = packed(tmp_path / "Zalo.zip", {p.name: p.read_bytes() for p in (first, second)})

    done = commune.take_in_all(archive)

    assert [(file.name, file.kind, file.applied) for file in done.files] == [
        ("một.xlsx", "bundle", True),
        ("hai.xlsx", "bundle", True),
    ]
    assert commune.change_ids("lac") == district.change_ids("lac")
    assert [file.already_imported for file in commune.exchange.plan([archive]).files] == [True, True]


def test_only_declared_files_of_a_package_are_kept(district: Office, commune: Office, tmp_path: Path) -> None:
    model_with_photo(district)
    workbook = district.export("bundle", "lac")
    archive = packed(
        tmp_path / "gói.zip",
        {"gói.xlsx": workbook.read_bytes(), "tep/a.jpg": PHOTO, "tep/lạ.exe": b"MZ" * 100, "tep/b.pdf": SCAN},
    )

    done = commune.take_in_all(archive)

    assert done.files[1].counts["added"] == 1
    assert codes(done.files[1]) == ["file.not_asked_for", "file.not_asked_for"]
    assert kept(commune) == {PHOTO, workbook.read_bytes()}


HOSTILE = {
    "zip slip": ("../../etc/passwd.jpg", "file.name_leads_out"),
    "absolute": ("/etc/passwd.jpg", "file.name_leads_out"),
    "drive": ("C:\\Windows\\a.jpg", "file.name_leads_out"),
    "backslashes": ("tep\\..\\..\\a.jpg", "file.name_leads_out"),
}


@pytest.mark.parametrize(("name", "code"), HOSTILE.values(), ids=HOSTILE)
def test_names_that_lead_out_of_the_archive_are_left_out(
    district: Office, commune: Office, tmp_path: Path, name: str, code: str
) -> None:
    model_with_photo(district)
    workbook = district.export("bundle", "lac")
    archive = packed(tmp_path / "gói.zip", {"gói.xlsx": workbook.read_bytes(), name: PHOTO})

    done = commune.take_in_all(archive)

    assert code in codes(done.files[1])
    assert kept(commune) == {workbook.read_bytes()}
    assert not list(tmp_path.rglob("passwd*"))


def test_reserved_and_equal_names_get_plain_names_of_their_own(tmp_path: Path, district: Office) -> None:
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("CON.jpg", "a/nul", "a/Ảnh.jpg", "b/ảnh.jpg", 'x:y"z.jpg', "dài" * 100 + ".jpg"):
            archive.writestr(name, name.encode())

    inside = district.files.inside(path)

    assert inside is not None
    names = [file.path.name for file in inside.files]
    assert names[:4] == ["_CON.jpg", "_nul", "Ảnh.jpg", "ảnh (2).jpg"]
    assert all(len(name) <= 120 and not set(name) & set('<>:"|?*/\\') for name in names)
    contents = [district.files.content(file.path) for file in inside.files]
    assert [hashlib.sha256(content).hexdigest() for content in contents] == [file.sha256 for file in inside.files]


def test_links_locked_members_bombs_and_archives_in_archives_are_left_out(tmp_path: Path, district: Office) -> None:
    path = tmp_path / "x.zip"
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("a.txt", "x")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        link = zipfile.ZipInfo("link.jpg")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
        archive.writestr("bomb.jpg", bytes(30 << 20))
        archive.writestr("inner.zip", inner.getvalue())
        archive.writestr("empty.jpg", b"")
        archive.writestr("ok.jpg", PHOTO)
        archive.writestr("__MACOSX/._ok.jpg", b"x")
        archive.writestr("~$gói.xlsx", b"x")

    inside = district.files.inside(path)

    assert inside is not None
    assert dict(inside.left_out) == {
        "link.jpg": "file.name_leads_out",
        "bomb.jpg": "file.too_large",
        "inner.zip": "file.zip_in_zip",
        "empty.jpg": "file.empty",
    }
    assert [file.path.name for file in inside.files] == ["ok.jpg"]


def test_too_many_members_and_members_over_each_other_are_refused(tmp_path: Path, district: Office) -> None:
    many = tmp_path / "many.zip"
    with zipfile.ZipFile(many, "w") as archive:
        for number in range(3_001):
            archive.writestr(f"{number}.jpg", b"x")
    (plan,) = district.exchange.plan([many]).files
    assert (plan.kind, codes(plan)) == ("unreadable", ["file.too_many_members"])

    over = tmp_path / "over.zip"
    with zipfile.ZipFile(over, "w") as archive:
        archive.writestr("a.jpg", PHOTO)
        info = archive.infolist()[0]
        for number in range(200):
            twin = zipfile.ZipInfo(f"{number}.jpg")
            for name in ("header_offset", "CRC", "compress_size", "file_size", "compress_type"):
                setattr(twin, name, getattr(info, name))
            archive.filelist.append(twin)
        archive._didModify = True  # type: ignore[attr-defined]  # else the library would not write our list
    (plan,) = district.exchange.plan([over]).files
    assert (plan.kind, codes(plan)) == ("unreadable", ["file.damaged"])


def test_a_locked_archive_says_that_it_is_locked(tmp_path: Path, district: Office) -> None:
    path = packed(tmp_path / "x.zip", {"a.jpg": PHOTO})
    content = bytearray(path.read_bytes())
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(mark) + place] |= 1
    path.write_bytes(bytes(content))

    (plan,) = district.exchange.plan([path]).files

    assert codes(plan) == ["file.nothing_inside", "file.password_zip"]


def test_an_archive_with_nothing_for_us_is_one_clear_sentence(tmp_path: Path, district: Office) -> None:
    (plan,) = district.exchange.plan([packed(tmp_path / "x.zip", {"a.jpg": PHOTO})]).files

    assert plan.kind == "unreadable"
    assert "x.zip" in plan.problems[0].message


def test_the_same_photo_of_two_models_is_kept_once(district: Office) -> None:
    model_with_photo(district)
    district.add_model("m2", "Đường cờ", owner="lac")
    attach(district.store, district.attachments, "practice_model", "m2", "b.jpg", PHOTO)
    attach(district.store, district.attachments, "practice_model", "m2", "c.jpg", PHOTO)

    assert len(files_of(district.store, district.attachments)) == 2
    assert kept(district) == {PHOTO}


def test_a_file_taken_away_from_its_record_does_not_travel_any_more(
    district: Office, commune: Office, tmp_path: Path
) -> None:
    file = model_with_photo(district)
    detach(district.store, file, "chụp nhầm")

    path = district.export("bundle", "lac", with_files=True)

    assert path.suffix == ".xlsx"
    assert files_of(district.store, district.attachments) == []


def test_a_password_does_not_pretend_to_protect_the_files_beside(district: Office) -> None:
    model_with_photo(district)
    with pytest.raises(UserError, match=r"export\.password_with_files"):
        district.export("bundle", "lac", with_files=True, password="x")


def test_a_registration_sent_up_takes_its_photos_along(district: Office, commune: Office) -> None:
    district.open_round()
    commune.take_in(district.export("bundle", "lac"))
    commune.add_model("m-lac", "Tổ tự quản")
    attach(commune.store, commune.attachments, "practice_model", "m-lac", "Tổ.jpg", PHOTO)

    done = district.take_in_all(commune.export("registration", "district", round="round-2026", with_files=True))

    assert [file.kind for file in done.files] == ["registration", "files"]
    assert done.files[0].problems == []
    (row,) = files_of(district.store, district.attachments, ["m-lac"])
    assert (row.here, row.owner_name) == (True, "Xã Lộc An")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(district: Office, tmp_path: Path) -> None:
    pipe = tmp_path / "ảnh.jpg"
    os.mkfifo(pipe)

    (plan,) = district.exchange.plan([pipe]).files

    assert (plan.kind, codes(plan)) == ("unreadable", ["file.empty"])


@pytest.mark.parametrize("seed", range(60))
def test_a_package_with_wrong_bytes_is_read_or_named(district: Office, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    path = packed(tmp_path / "x.zip", {"a.jpg": PHOTO, "tep/b.pdf": SCAN, "c.csv": b"a;b\n1;2\n"})
    content = bytearray(path.read_bytes())
    for _ in range(chance.randrange(1, 6)):
        content[chance.randrange(len(content))] = chance.randrange(256)
    path.write_bytes(bytes(content[: chance.randrange(len(content) // 2, len(content) + 1)]))

    plans = district.exchange.plan([path]).files

    assert plans
    assert all(problem.message for plan in plans for problem in plan.problems)
    assert not any(problem.code == "file.crashed_reader" for plan in plans for problem in plan.problems)
