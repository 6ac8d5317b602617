"""Looking into a `.zip`: workbooks and files that travel together. Runs in the sandbox; standard library only.

Nothing is ever unpacked to a name that the archive says: what is inside is called by a plain name made here, and its
bytes are handed to the program, which keeps only what its records ask for by hash.
"""

from __future__ import annotations

import hashlib
import os
import stat
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from dvk_desktop.domain.attached_files import plain_name
from dvk_desktop.domain.errors import UserError
from dvk_desktop.exchange.limits import LARGEST_MEMBER, LARGEST_PACKAGE, MOST_MEMBERS, MOST_SHRUNK
from dvk_desktop.exchange.reading.child import workbook_in
from dvk_desktop.exchange.reading.recognise import recognise

FOLDER = "tep"
"""The folder of a package in which the files of records lie, whatever they are."""

_DOCUMENTS = {"[content_types].xml", "mimetype", "meta-inf/manifest.mf", "androidmanifest.xml"}
_IGNORED = {".ds_store", "thumbs.db", "desktop.ini"}
_ZIPPED, _COMPOUND = (b"PK\x03\x04", b"PK\x05\x06"), b"\xd0\xcf\x11\xe0"
_TABLES_OF_TEXT = (".csv", ".tsv")
_UTF8 = 0x800
_LOCKED = 0x1


@dataclass(frozen=True, slots=True)
class _Member:
    """A member under its plain name; `problem` says why it is left out."""

    name: str
    info: zipfile.ZipInfo
    in_folder: bool
    problem: str = ""


def look_into(path: str) -> dict[str, Any] | None:
    """What a package holds, None if the file is none (a workbook, a document, no .zip at all).

    ``{"workbooks": [name], "files": [[name, sha256, size]], "left_out": [[name, code]]}``. UserError "file.too_large",
    "file.damaged", "file.too_many_members".
    """
    if not _is_package(path):
        return None
    workbooks: list[str] = []
    files: list[list[object]] = []
    left_out: list[list[str]] = []
    with _opened(path) as archive:
        for member in _members(archive):
            problem = member.problem
            if not problem:
                try:
                    content = _content(archive, member)
                    kind = "file" if member.in_folder else _kind(member.name, content)
                    if kind == "workbook":
                        workbooks.append(member.name)
                    elif kind == "file":
                        files.append([member.name, hashlib.sha256(content).hexdigest(), len(content)])
                    else:
                        problem = "file.zip_in_zip"
                except UserError as error:
                    problem = error.code
            if problem:
                left_out.append([member.name, problem])
    return {"workbooks": workbooks, "files": files, "left_out": left_out}


def member(path: str, name: str) -> bytes:
    """The bytes of the member with this plain name. UserError "file.missing" and those of `look_into`."""
    with _opened(path) as archive:
        for each in _members(archive):
            if each.name == name and not each.problem:
                return _content(archive, each)
    raise UserError("file.missing")


def member_workbook(path: str, name: str, password: str = "") -> dict[str, Any]:
    """As `child.read_workbook`, for a member."""
    return workbook_in(member(path, name), password)


def _is_package(path: str) -> bool:
    try:
        with open(path, "rb") as stream:
            if not stream.read(4).startswith(_ZIPPED):
                return False
        with zipfile.ZipFile(path) as archive:
            names = {each.filename.replace("\\", "/").lower() for each in archive.infolist()}
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return False
    return not names & _DOCUMENTS and not any(name.startswith(("xl/", "word/", "ppt/")) for name in names)


def _opened(path: str) -> zipfile.ZipFile:
    size = os.path.getsize(path)
    if size > LARGEST_PACKAGE:
        raise UserError("file.too_large", size=size, limit=LARGEST_PACKAGE)
    try:
        archive = zipfile.ZipFile(path)
        parts = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise UserError("file.damaged") from error
    unpacked, packed = sum(each.file_size for each in parts), sum(each.compress_size for each in parts)
    try:
        if len(parts) > MOST_MEMBERS:
            raise UserError("file.too_many_members", limit=MOST_MEMBERS)
        if unpacked > LARGEST_PACKAGE:
            raise UserError("file.too_large", limit=LARGEST_PACKAGE)
        if packed > size:  # members that lie over each other: a bomb of the other kind
            raise UserError("file.damaged")
    except UserError:
        archive.close()
        raise
    return archive


def _members(archive: zipfile.ZipFile) -> Iterator[_Member]:
    """Every member that is a file for people, under a plain name of its own; the same names in every look."""
    taken: set[str] = set()
    for info in archive.infolist():
        said = _said_name(info).replace("\\", "/")
        parts = [part for part in said.split("/") if part]
        leaf = parts[-1] if parts else ""
        if info.is_dir() or said.endswith("/") or "__MACOSX" in parts or leaf.lower() in _IGNORED:
            continue
        if leaf.startswith("~$"):  # the mark of an office program that had the file open
            continue
        name = _unlike(plain_name(leaf), taken)
        taken.add(name.casefold())
        yield _Member(name, info, FOLDER in (part.lower() for part in parts[:-1]), _problem(info, said, parts))


def _said_name(info: zipfile.ZipInfo) -> str:
    """The name as it was meant: many programs write UTF-8 without saying so."""
    if info.flag_bits & _UTF8:
        return info.orig_filename
    try:
        return info.orig_filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return info.orig_filename


def _unlike(name: str, taken: set[str]) -> str:
    path, number, found = PurePosixPath(name), 2, name
    while found.casefold() in taken:
        found = f"{path.stem} ({number}){path.suffix}"
        number += 1
    return found


def _problem(info: zipfile.ZipInfo, said: str, parts: list[str]) -> str:
    if ".." in parts or said.startswith("/") or "\0" in said or said[1:2] == ":":
        return "file.name_leads_out"
    if stat.S_ISLNK(info.external_attr >> 16):
        return "file.name_leads_out"
    if info.flag_bits & _LOCKED:
        return "file.password_zip"
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        return "file.zip_method"
    if info.file_size > LARGEST_MEMBER:
        return "file.too_large"
    if info.file_size > MOST_SHRUNK * info.compress_size + (1 << 20):
        return "file.too_large"
    return "" if info.file_size else "file.empty"


def _content(archive: zipfile.ZipFile, member: _Member) -> bytes:
    """The bytes, no more than the member says; its checksum is compared on the way."""
    try:
        with archive.open(member.info) as stream:
            content = stream.read(member.info.file_size + 1)
            rest = stream.read(1)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError) as error:
        raise UserError("file.damaged") from error
    if rest or len(content) != member.info.file_size:
        raise UserError("file.damaged")
    return content


def _kind(name: str, content: bytes) -> str:
    """ "workbook", "file", or "package" (a .zip in a .zip)."""
    suffix = Path(name).suffix.lower()
    if not content.startswith((*_ZIPPED, _COMPOUND)):
        return "workbook" if suffix in _TABLES_OF_TEXT else "file"
    try:
        recognise(content)
    except UserError:
        if suffix in (".zip", ".rar", ".7z"):
            return "package"
        return "workbook" if suffix.startswith((".xl", ".od")) else "file"  # its own plan says what is wrong with it
    return "workbook"
