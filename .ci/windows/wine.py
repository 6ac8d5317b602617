"""A Windows to build and try on, on Debian: a Wine prefix of its own, in a folder that may be thrown away.

The pitfalls that this file knows were met one by one: standard streams must never be files (Wine 8 then has none),
a crash must not open a debugger that waits, a new prefix says that it is Windows 7, the user's real home must stay out,
and the fonts of the machine too: Wine hands them all to the first program that writes a letter.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from problem import Problem

HERE = Path(__file__).resolve().parent
PROGRAMS = {
    "wine": "wine",
    "wineserver": "wine",
    "Xvfb": "xvfb",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64",
}
_BLANK = 2_000  # bytes of a picture of the screen with nothing on it, and some more
_CARET, _MUCH = 100, 3_000  # pixels: a caret; a list or a form, not some typed letters
_FONTS = ("dejavu", "liberation", "freefont", "noto")  # of Debian; the first that is there is what this Windows has
_FONTS_NAMED = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>{}<cachedir>{}</cachedir></fontconfig>
"""
WINE64 = "wine64"
"""Debian's package with the 64-bit half; it has no program of its own on the path to look for."""

#: What this Wine lacks and the Qt we ship needs; they stay in the prefix and never get into the bundle.
STAND_INS = {
    "standin_uisettings.c": "windows.ui.dll",
    "standin_icuuc.c": "icuuc.dll",
    "standin_bcryptprimitives.c": "bcryptprimitives.dll",
}
_SETTINGS_CLASS = r"HKLM\Software\Microsoft\WindowsRuntime\ActivatableClassId\Windows.UI.ViewManagement.UISettings"

#: What Wine itself starts with the first program of a prefix.
OF_WINE = ("services.exe", "winedevice.exe", "plugplay.exe", "svchost.exe", "winemenubuilder.exe", "explorer.exe",
           "rpcss.exe", "conhost.exe")  # fmt: skip
_STARTED = re.compile(r'CreateProcessInternalW app (?:L"([^"]*)"|\(null\)) cmdline (?:L"((?:[^"\\]|\\.)*)"|\(null\))')


def started(trace: str) -> set[str]:
    """The programs (`cmd.exe`) that were started, as Wine tells in the output of a run with WINEDEBUG=trace+process."""
    names = set()
    for program, line in _STARTED.findall(trace):
        first = program or (line.split('\\"')[1] if line.startswith('\\"') else line.split(" ")[0])
        names.add(first.replace("\\\\", "/").rpartition("/")[2].lower())
    return names


class Wine:
    """One prefix in `folder`/prefix with a home and a screen of its own. Use as a context manager."""

    def __init__(self, folder: Path, size: str = "1366x768x24") -> None:
        self.folder = folder
        self.prefix = folder / "prefix"
        self.drive = self.prefix / "drive_c"
        self._size = size
        self._display: subprocess.Popen[bytes] | None = None
        home = folder / "home"
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "QT_", "VIRTUAL_"))}
        self.environment = {
            **kept,
            "HOME": str(home),
            "WINEPREFIX": str(self.prefix),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree=;mshtml=;winemenubuilder.exe=d;winedbg.exe=d",
            "FONTCONFIG_FILE": str(folder / "fonts.conf"),
            "LANG": "C.UTF-8",
            "PYTHONUTF8": "1",
        }

    def __enter__(self) -> Wine:
        for name in ("home", "screen"):
            (self.folder / name).mkdir(parents=True, exist_ok=True)
        places = (Path("/usr/share/fonts/truetype") / name for name in _FONTS)
        fonts = next((f"<dir>{place}</dir>" for place in places if place.is_dir()), "")
        text = _FONTS_NAMED.format(fonts, self.folder / "font-cache")
        (self.folder / "fonts.conf").write_text(text, encoding="utf-8")
        self._open_screen()
        if not (self.prefix / "ready").exists():
            self._make()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
        if self._display is not None:
            self._display.terminate()
            self._display.wait()

    def _open_screen(self) -> None:
        """A screen under whichever number is free, so that two runs on one machine keep apart."""
        reading, writing = os.pipe()
        shown = str(self.folder / "screen")
        with open(reading, encoding="ascii") as told:
            self._display = subprocess.Popen(
                ["Xvfb", "-displayfd", str(writing), "-screen", "0", self._size, "-nolisten", "tcp", "-fbdir", shown],
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                pass_fds=(writing,),
            )
            os.close(writing)
            number = told.readline().strip()
        if not number:
            raise Problem("Xvfb không mở được màn hình")
        self.environment["DISPLAY"] = f":{number}"

    def _make(self) -> None:
        shutil.rmtree(self.prefix, ignore_errors=True)
        self.run("wineboot", "-i", seconds=180)
        self.run("winecfg", "-v", "win10", seconds=60)
        self.wait()
        system = self.drive / "windows" / "system32"
        for source, library in STAND_INS.items():
            command = ["x86_64-w64-mingw32-gcc", "-O2", "-s", "-shared", "-o", str(system / library)]
            subprocess.run([*command, str(HERE / source), "-ladvapi32"], check=True)
        value = ["/v", "DllPath", "/t", "REG_SZ", "/d", r"C:\windows\system32\windows.ui.dll", "/f"]
        self.run("reg", "add", _SETTINGS_CLASS, *value, seconds=60)
        self.wait()
        (self.prefix / "ready").touch()

    def run(
        self,
        *command: str | Path,
        seconds: float = 300,
        cwd: Path | None = None,
        variables: Mapping[str, str] | None = None,
        check: bool = True,
        separate: bool = False,
    ) -> subprocess.CompletedProcess[str]:
        """Run a Windows program; its output is text in `stdout` (errors too unless `separate`). `Problem` if it takes
        longer than `seconds`, or ends with another code than 0 and `check` is set."""
        words = ["wine", *map(str, command)]
        try:
            done = subprocess.run(
                words,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE if separate else subprocess.STDOUT,
                timeout=seconds,
                cwd=cwd,
                env={**self.environment, **(variables or {})},
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            self.stop()
            raise Problem(f"{words[1]} không xong sau {seconds:.0f} giây") from error
        text = subprocess.CompletedProcess(
            words, done.returncode, _text(done.stdout), _text(done.stderr) if separate else ""
        )
        if check and text.returncode:
            raise Problem(
                f"{' '.join(words[1:4])} kết thúc với mã {text.returncode}:\n{text.stdout[-4000:]}{text.stderr[-2000:]}"
            )
        return text

    def start(self, *command: str | Path, variables: Mapping[str, str] | None = None) -> subprocess.Popen[bytes]:
        """Start a Windows program and leave it running; its output is thrown away."""
        return subprocess.Popen(
            ["wine", *map(str, command)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**self.environment, **(variables or {})},
        )

    def wait(self, seconds: float = 120) -> None:
        """Wait until every Windows program has ended (an uninstaller copies itself away and goes on)."""
        try:
            subprocess.run(["wineserver", "-w"], env=self.environment, timeout=seconds, check=False)
        except subprocess.TimeoutExpired:
            self.stop()

    def stop(self) -> None:
        """End every Windows program of this prefix."""
        subprocess.run(["wineserver", "-k"], env=self.environment, timeout=30, check=False, stderr=subprocess.DEVNULL)

    def path(self, path: Path) -> str:
        """How Windows programs call a path of this machine."""
        inside = path.resolve()
        if inside.is_relative_to(self.drive.resolve()):
            return "C:\\" + str(inside.relative_to(self.drive.resolve())).replace("/", "\\")
        return "Z:" + str(inside).replace("/", "\\")

    def screenshot(self, target: Path) -> None:
        """The whole screen as PNG."""
        subprocess.run(["import", "-window", "root", str(target)], env=self.environment, check=True, timeout=30)

    def lines(self) -> list[bytes]:
        """What the screen shows at this moment, line by line, as the X server holds it in a file: costs little."""
        width, height = map(int, self._size.split("x")[:2])
        pixels = (self.folder / "screen" / "Xvfb_screen0").read_bytes()[-width * height * 4 :]
        return [pixels[row * width * 4 : (row + 1) * width * 4] for row in range(height)]

    def window(self, name: str, seconds: float = 60) -> str:
        """Wait for a visible window whose title matches `name`; its number. `Problem` if none comes."""
        self.until(lambda: bool(self.windows(name)), f"Cửa sổ “{name}”", seconds)
        return self.windows(name)[0]

    def windows(self, name: str) -> list[str]:
        """The visible windows whose titles match `name`, in the order in which they came."""
        command = ["xdotool", "search", "--onlyvisible", "--name", name]
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)
        return sorted(done.stdout.split(), key=int)

    def until(self, holds: Callable[[], bool], what: str, seconds: float = 300) -> None:
        """Wait until something holds, looking five times a second; `Problem` naming `what` if it does not come."""
        end = time.monotonic() + seconds
        while not holds():
            if time.monotonic() > end:
                raise Problem(f"{what}: không thấy sau {seconds:.0f} giây")
            time.sleep(0.2)

    def picture(self, target: Path, before: Path | None = None, part: str = "", still: float = 3) -> Path:
        """A picture of the screen once much of it (of its `part`: "1366x50+0+25") differs from the picture `before` and
        no more than a caret has changed for `still` seconds: what was begun is done. Gives `target`."""
        begun, last = time.monotonic(), target.with_name(f"last-{target.name}")

        def rests() -> bool:
            nonlocal begun
            self.screenshot(target)
            if not last.exists() or _differing(last, target) > _CARET:
                begun = time.monotonic()
                shutil.copyfile(target, last)
            differs = before is None or _differing(before, target, part) > (_CARET if part else _MUCH)
            return differs and time.monotonic() - begun > still and target.stat().st_size > _BLANK

        self.until(rests, target.name)
        last.unlink()
        return target

    def close(self, window: str) -> None:
        """Close a window as a person does; without a window manager nobody else tells the program."""
        self.input("windowfocus", "--sync", window, "key", "alt+F4")

    def input(self, *command: str) -> None:
        """Mouse and keyboard: the words of one `xdotool` command."""
        subprocess.run(["xdotool", *command], env=self.environment, check=True, timeout=30)


def _differing(one: Path, other: Path, part: str = "") -> float:
    """How many pixels of two pictures differ."""
    names = [f"{path}[{part}]" if part else str(path) for path in (one, other)]
    words = ["compare", "-metric", "AE", *names, "null:"]
    return float(subprocess.run(words, capture_output=True, text=True, check=False, timeout=60).stderr.split()[0])


def _text(output: bytes | None) -> str:
    return (output or b"").decode("utf-8", "replace").replace("\r\n", "\n")


def programs(more: Sequence[str] = ()) -> list[str]:
    """Debian packages that are missing for this."""
    wanted = dict(PROGRAMS)
    wanted.update({"makensis": "nsis"} if "makensis" in more else {})
    wanted.update({"xdotool": "xdotool", "import": "imagemagick"} if "check" in more else {})
    missing = [package for name, package in wanted.items() if shutil.which(name) is None]
    return [*missing, WINE64] if missing else []
