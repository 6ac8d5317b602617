"""Writing a file for the user: wholly or not at all, and with a clear word when it cannot be done."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from collections.abc import Iterator
from pathlib import Path

from dvk_desktop.runtime.errors import RuntimeProblem

_SHARING_VIOLATIONS = {32, 33}  # ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION: another program holds the file
_PROTECTED = 19  # ERROR_WRITE_PROTECT: a stick with its lock pushed; Python calls it EACCES
_TOO_LONG = 206  # ERROR_FILENAME_EXCED_RANGE; Python calls it ENOENT
_LONGEST_NAME = 255  # of one file or folder, on every file system in use; Windows may call a longer one "not there"
_NOT_THERE = {3, 15, 21, 53, 67}  # path, drive, device, network path, network name not found (Windows)


def _numbers(*names: str) -> set[int]:
    """Error numbers by name: not every system has all of them."""
    return {getattr(errno, name) for name in names if hasattr(errno, name)}


# EFBIG: the file system (FAT32) or a quota takes no file of that size.
_FULL = _numbers("ENOSPC", "EDQUOT", "EFBIG")
_BUSY = _numbers("ETXTBSY", "EBUSY", "EAGAIN")
_BAD_NAME = _numbers("ENAMETOOLONG", "EINVAL", "EILSEQ")
_FORBIDDEN = _numbers("EACCES", "EPERM")
_ABSENT = _numbers("ENOENT", "ENOTDIR", "ENXIO", "ENODEV")
_REFUSED = _FULL | _FORBIDDEN | {errno.EROFS}


def problem_of(error: OSError, path: Path, needed: int | None = None) -> RuntimeProblem:
    """Say what an `OSError` met while writing `path` means to the user.

    Codes: disk.full (`path`, `needed` bytes), file.locked, file.is_folder, file.name_not_allowed, folder.read_only
    (`path` is then the folder), folder.missing, and disk.failed (`detail`) for what is none of these.
    """
    windows = getattr(error, "winerror", None)
    if error.errno in _FULL or windows in {39, 112}:  # ERROR_HANDLE_DISK_FULL, ERROR_DISK_FULL
        return RuntimeProblem("disk.full", path=path, needed=needed)
    if windows in _SHARING_VIOLATIONS or error.errno in _BUSY:
        return RuntimeProblem("file.locked", path=path)
    if error.errno == errno.EISDIR:
        return RuntimeProblem("file.is_folder", path=path)
    if error.errno == errno.EROFS or windows == _PROTECTED:
        return _read_only(path)
    if error.errno in _FORBIDDEN:
        return _permission_problem(path)
    absent = error.errno in _ABSENT or windows in _NOT_THERE
    if windows == _TOO_LONG or (absent and len(path.name) > _LONGEST_NAME):
        return RuntimeProblem("file.name_not_allowed", path=path)
    if absent:
        return RuntimeProblem("folder.missing", path=path.parent)
    if error.errno in _BAD_NAME:
        return RuntimeProblem("file.name_not_allowed", path=path)
    return RuntimeProblem("disk.failed", path=path, detail=error.strerror or type(error).__name__)


def refused(error: BaseException) -> RuntimeProblem | None:
    """What the system refuses whatever we do (disk full, read-only, no right), wherever it was met; None for any other
    error."""
    if isinstance(error, OSError) and error.errno in _REFUSED:
        return problem_of(error, Path(error.filename or "."))
    return None


def _permission_problem(path: Path) -> RuntimeProblem:
    """Windows says "permission denied" for a file somebody has open as well as for a folder one may not write into."""
    if os.name == "nt" and path.is_file():
        return RuntimeProblem("file.locked" if os.access(path, os.W_OK) else "folder.read_only", path=path)
    return _read_only(path)


def _read_only(path: Path) -> RuntimeProblem:
    return RuntimeProblem("folder.read_only", path=path if path.is_dir() else path.parent)


def write_atomically(path: Path, content: bytes) -> None:
    """Write `content` to `path` so that a reader, a crash or a power cut sees the old file or the new one, never half.

    Writes beside the target, flushes to the disk, then replaces. Raises the `RuntimeProblem` of `problem_of`; the
    target is then as it was and nothing is left beside it. Callable from any thread.
    """
    with replacing(path, needed=len(content)) as temporary:
        temporary.write_bytes(content)


def real_path(path: Path) -> Path:
    """Where `path` leads, through links; as it is written, made absolute, where Windows looks up no path as long."""
    try:
        return Path(os.path.realpath(path))
    except OSError:  # of more than 260 characters: the file itself can be opened
        return Path(os.path.abspath(path))  # absolute() would keep ".."


@contextlib.contextmanager
def replacing(path: Path, needed: int | None = None) -> Iterator[Path]:
    """Give a temporary path in the folder of `path` to write to; at the end it replaces `path` as a whole.

    For writers that want a file name (a PDF, a workbook, a database). Leaving with an exception removes the temporary
    file and leaves `path` as it was; an `OSError` from inside or from replacing becomes `problem_of` it.
    """
    target = real_path(path)  # through a link: the file behind it is meant, not the link
    if os.path.isdir(target):  # unlike Path.is_dir it has no quarrel with names that are too long
        raise RuntimeProblem("file.is_folder", path=path)
    # The same ending: some writers choose their format by it. Hidden, so that nobody opens it half-written.
    temporary = target.with_name(f".dvk-{secrets.token_hex(8)}{target.suffix}")
    try:
        mode = target.stat().st_mode & 0o777 if os.path.exists(target) else 0o666
        os.close(os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode))
        yield temporary
        with open(temporary, "rb+") as stream:
            os.fsync(stream.fileno())
        os.replace(temporary, target)
        _flush_folder(target.parent)
    except OSError as error:
        raise problem_of(error, path, needed) from error
    finally:
        with contextlib.suppress(OSError):  # gone after success; after a failure, a second one must not hide the first
            temporary.unlink()


def _flush_folder(folder: Path) -> None:
    """Make the new name survive a power cut. Windows cannot open a folder, and some network drives refuse."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
