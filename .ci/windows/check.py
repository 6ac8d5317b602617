"""Prove the installer: install, use, upgrade and remove the program in a Wine that has never seen it.

Every step is looked at by what it leaves (files, registry, JSON, pictures), never by an exit code alone. The result is
written to `out/windows/check`, with a summary as Markdown for `docs/windows.md`.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
import traceback
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from problem import Problem

from windows.build import HERE, ROOT, Built, say, version, windows_python, workshop
from windows.wine import Wine

PROGRAM, CONSOLE = "DanVanKheo.exe", "dvk.exe"
USER_FOLDER = "Văn thư xã Đạ Tẻh"
_UNINSTALL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\DVK"
_OPEN_WITH = rf"HKCU\Software\Classes\.xlsx\OpenWithList\{PROGRAM}"
_OLD_DATA = ROOT / "tests" / "files" / "data-0.1.0.sqlite3"
_LETTER = ROOT / "resources" / "samples" / "letters" / "01-cong-van-tinh-uy.txt"


@dataclass
class Outcome:
    """One step: its title, seconds, what was seen, and the traceback if it went wrong."""

    title: str
    seconds: float
    seen: str = ""
    trouble: str = ""


@dataclass
class Check:
    """One run. `installed` is the folder that the installer made."""

    wine: Wine
    built: Built
    out: Path
    outcomes: list[Outcome] = field(default_factory=list)
    figures: dict[str, str] = field(default_factory=dict)

    @property
    def home(self) -> Path:
        """The Windows user's folder."""
        users = [path for path in (self.wine.drive / "users").iterdir() if path.name != "Public"]
        return users[0]

    @property
    def installed(self) -> Path:
        return self.home / "AppData" / "Local" / "Programs" / "DVK"

    @property
    def documents(self) -> Path:
        """A folder as offices have them: spaces, diacritics."""
        return self.wine.drive / "users" / USER_FOLDER / "Tài liệu"

    def step(self, title: str, work: Callable[[], str]) -> None:
        """Take one step; one that fails does not keep the others from being taken."""
        say(f"- {title}…")
        begun = time.perf_counter()
        try:
            seen, trouble = work(), ""
        except Exception:
            seen, trouble = "", traceback.format_exc()
            self.wine.stop()
            say(trouble)
        self.outcomes.append(Outcome(title, time.perf_counter() - begun, seen, trouble))

    # -- means -----------------------------------------------------------------------------------------------------

    def dvk(self, *arguments: str, data: Path | None = None, place: Path | None = None, seconds: float = 180) -> Any:
        """Run the installed command line; its JSON. Fails on any other exit code than 0."""
        words = [*arguments, "--json", *(["--data", self.wine.path(data)] if data is not None else [])]
        done = self.wine.run((place or self.installed) / CONSOLE, *words, seconds=seconds, separate=True)
        return json.loads(done.stdout)

    def refused(self, *arguments: str, data: Path, code: int) -> str:
        """Run it where it must end with `code`; what it says."""
        words = [*arguments, "--data", self.wine.path(data)]
        done = self.wine.run(self.installed / CONSOLE, *words, check=False, separate=True)
        require(done.returncode == code, f"exit code {done.returncode}: {done.stdout}{done.stderr}")
        return done.stderr.strip()

    def registry(self, key: str, value: str) -> str:
        """A value of the registry, "" if there is none."""
        name = ["/ve"] if not value else ["/v", value]
        done = self.wine.run("reg", "query", key, *name, check=False, seconds=60)
        line = next((line for line in done.stdout.splitlines() if "REG_" in line), "")
        return line.split("REG_", 1)[-1].partition("    ")[2].strip() if line else ""

    def has_key(self, key: str) -> bool:
        """Whether a key is in the registry."""
        return self.wine.run("reg", "query", key, check=False, seconds=60).returncode == 0

    # -- steps -----------------------------------------------------------------------------------------------------

    def install(self, installer: Path | None = None) -> str:
        self.wine.run(installer or self.built.installer, "/S", seconds=300)
        self.wine.wait()
        for name in (PROGRAM, CONSOLE, "uninstall.exe", "_internal/resources/fonts/NotoSans-Regular.ttf"):
            require((self.installed / name).is_file(), f"{name} is not there")
        for folder in (self.home / "Desktop", self.home / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs"):
            require((folder / "Dân vận khéo.lnk").exists(), f"no shortcut in {folder}")
        require(self.has_key(_OPEN_WITH), "not offered under Open with")
        shown = self.registry(_UNINSTALL, "DisplayName"), self.registry(_UNINSTALL, "DisplayVersion")
        return " ".join(shown)

    def self_test(self, program: str) -> Callable[[], str]:
        """The program's own test, by the console twin or by the windowed program, which has no standard output."""

        def work() -> str:
            report = self.out / f"self-test-{Path(program).stem}.txt"
            words = ["--self-test", "--report", self.wine.path(report)]
            done = self.wine.run(self.installed / program, *words, seconds=400, check=False)
            require(report.exists(), f"no report, exit code {done.returncode}: {done.stdout[-2000:]}")
            require(done.returncode == 0, report.read_text(encoding="utf-8"))
            pictures = list(report.with_suffix(".pictures").glob("*.png"))
            require(len(pictures) > 20, f"{len(pictures)} pictures")
            return f"{len(pictures)} ảnh trang"

        return work

    def story(self) -> str:
        """A province and a commune, by the command line alone, in folders with spaces and diacritics."""
        import openpyxl

        above, below = self.documents / "tỉnh ủy", self.documents / "xã"
        self.dvk("init", "--unit", "Tỉnh ủy Sơn Khê", "--level", "province", data=above)
        self.dvk("init", "--unit", "Đảng ủy xã Suối Đá", "--level", "commune", "--code", "12345", data=below)
        words = ("units", "add", "--name", "Đảng ủy xã Suối Đá", "--level", "commune", "--code", "12345")
        self.dvk(*words, data=above)
        stored = self.dvk("letter", "add", self.wine.path(_LETTER), "--outgoing", data=above)
        require(len(stored["tasks"]) > 0, "no task in the letter")
        require(self.dvk("search", "dan van kheo", data=above)["total"] > 0, "the letter is not found")
        sheet = self.documents / "Phiếu đăng ký.xlsx"
        words = ("export", "registration", "--to", "Đảng ủy xã Suối Đá", "--out", self.wine.path(sheet))
        self.dvk(*words, data=above)
        book = openpyxl.load_workbook(sheet)
        page = book["Đăng ký"]
        heading = next(row for row in page.iter_rows() if any(cell.value == "Tên mô hình, điển hình" for cell in row))
        columns = {str(cell.value).split("\n")[0]: cell.column for cell in heading}
        row = heading[0].row + 1
        for name, value in (
            ("Tên mô hình, điển hình", "Tổ tự quản đường hoa"),
            ("Tập thể/cá nhân", "Tập thể"),
            ("Lĩnh vực", "Kinh tế"),
        ):
            page.cell(row, next(column for text, column in columns.items() if text.startswith(name)), value)
        book.save(sheet)
        taken = self.dvk("import", self.wine.path(sheet), "--apply", data=above)
        require(taken["files"][0]["rows"]["added"] == 1, json.dumps(taken, ensure_ascii=False))
        bundle = self.documents / "gói.xlsx"
        words = ("export", "bundle", "--to", "Đảng ủy xã Suối Đá", "--out", self.wine.path(bundle))
        self.dvk(*words, data=above)
        self.dvk("import", self.wine.path(bundle), "--apply", data=below)
        prints = [
            self.dvk("fingerprint", "--scope", "Đảng ủy xã Suối Đá", data=folder)["fingerprint"]
            for folder in (above, below)
        ]
        require(prints[0] == prints[1], "the two offices do not hold the same")
        for ending in ("pdf", "docx", "xlsx"):
            made = self.documents / f"báo cáo.{ending}"
            self.dvk("report", "year", "--year", "2026", "--out", self.wine.path(made), data=above)
            require(made.stat().st_size > 2000, f"{made.name} is empty")
        backup = self.documents / "sao lưu.zip"
        self.dvk("backup", "--out", self.wine.path(backup), data=above)
        elsewhere = self.documents / "khôi phục"
        self.dvk("restore", self.wine.path(backup), data=elsewhere)
        own = [self.dvk("fingerprint", data=folder)["fingerprint"] for folder in (above, elsewhere)]
        require(own[0] == own[1], "the backup does not hold the same")
        require(self.dvk("check", data=elsewhere)["well"] is True, "the restored data are not whole")
        return prints[0][:8]

    def demo(self) -> str:
        """The whole main job as the demo walks it."""
        out = self.wine.drive / "demo"
        done = self.wine.run(self.installed / CONSOLE, "demo", "--out", self.wine.path(out), seconds=600, separate=True)
        require((out / "demo.json").is_file(), done.stdout + done.stderr)
        return f"{sum(1 for path in out.rglob('*') if path.is_file())} file"

    def hostile(self) -> str:
        """A child process that reads a bad file dies alone; what is open elsewhere is told by name."""
        data = self.documents / "xã"
        broken = self.documents / "hỏng.xlsx"
        broken.write_bytes(b"PK\x03\x04" + b"\0" * 5000)
        text = self.documents / "không phải.xlsx"
        text.write_text("xin chào", encoding="utf-8")
        said = [self.refused("import", self.wine.path(path), data=data, code=1) for path in (broken, text)]
        require(all(said), "nothing was said")
        return "; ".join(line.splitlines()[-1] for line in said)

    def places(self) -> str:
        """A path longer than 260 characters, another drive letter, a program folder that cannot be written."""
        long = self.documents / "thư mục rất sâu"
        while len(self.wine.path(long)) < 230:
            long = long / "một thư mục con có tên dài"
        self.dvk("init", "--unit", "Đảng ủy xã Hữu Lễ", "--level", "commune", data=long / "d")
        require((long / "d" / "dvk.sqlite3").is_file(), "no data in the long path")
        for path in (self.installed, *self.installed.rglob("*")):
            path.chmod(path.stat().st_mode & ~0o222)
        try:
            require(self.dvk("check", data=long / "d")["well"] is True, "a read-only program folder")
        finally:
            for path in (self.installed, *self.installed.rglob("*")):
                path.chmod(path.stat().st_mode | 0o200)
        return f"{len(self.wine.path(long / 'd' / 'dvk.sqlite3'))} ký tự"

    def portable(self) -> str:
        """From a “USB stick” under two drive letters: the data stay beside the program and move with it."""
        stick = self.out / "usb"
        with zipfile.ZipFile(self.built.portable) as archive:
            archive.extractall(stick)
        found = []
        for letter in ("e", "f"):
            drive = self.wine.prefix / "dosdevices" / f"{letter}:"
            drive.symlink_to(stick)
            program = f"{letter.upper()}:\\DVK\\{CONSOLE}"
            if letter == "e":
                self.wine.run(program, "init", "--unit", "Đảng ủy xã Suối Đá", "--level", "commune")
                require((stick / "DVK" / "data" / "dvk.sqlite3").is_file(), "the data are not beside the program")
            found.append(
                json.loads(self.wine.run(program, "fingerprint", "--json", separate=True).stdout)["fingerprint"]
            )
            drive.unlink()
        require(found[0] == found[1], "another drive letter, other data")
        require(not (self.home / "AppData/Local/dvk_desktop").exists(), "data in the user's folder too")
        return "E:, F:"

    def window(self) -> str:
        """The real window on a real screen, by mouse and keyboard."""
        data = self.wine.drive / "demo" / "data" / "xa-suoi-da"
        running = self.wine.start(self.installed / PROGRAM, "--data", self.wine.path(data), "gui")
        window = self.wine.window("Dân vận khéo|Suối Đá", 90)
        time.sleep(4)
        self.wine.screenshot(self.out / "window-home.png")
        self.wine.input("windowfocus", window)
        for key, name in (("ctrl+2", "directives"), ("ctrl+4", "models"), ("F3", "search")):
            self.wine.input("key", key)
            time.sleep(3)
            self.wine.screenshot(self.out / f"window-{name}.png")
        self.wine.input("type", "mo hinh")
        time.sleep(2)
        self.wine.screenshot(self.out / "window-found.png")
        self.wine.input("key", "Escape")
        self.wine.input("mousemove", "100", "330", "click", "1")
        time.sleep(3)
        self.wine.screenshot(self.out / "window-clicked.png")
        pictures = {path.read_bytes() for path in self.out.glob("window-*.png")}
        require(len(pictures) == 6, f"{len(pictures)} different pictures of 6")
        said = self.refused("units", "add", "--name", "Thôn 1", "--level", "hamlet", data=data, code=3)
        self.wine.input("windowclose", window)
        require(running.wait(30) == 0, "the window did not close well")
        return said.splitlines()[-1]

    def upgrade(self) -> str:
        """An older installation, data of the first release: kept, backed up, migrated; newer data are refused."""
        older = self._older_installer()
        stale = self.installed / "_internal" / "left_over_of_an_older_version.txt"
        self.install(older)
        require(self.registry(_UNINSTALL, "DisplayVersion") == "0.0.9", "not the older version")
        stale.write_text("x")
        data = self.home / "AppData" / "Local" / "dvk_desktop"
        data.mkdir(parents=True)
        shutil.copyfile(_OLD_DATA, data / "dvk.sqlite3")
        self.install()
        require(self.registry(_UNINSTALL, "DisplayVersion") == version(), "still the older version")
        require(not stale.exists(), "something of the older version is left")
        self.wine.run(self.installed / CONSOLE, "history", "list", check=False)  # reading migrates nothing
        self.wine.run(self.installed / CONSOLE, "units", "add", "--name", "Thôn Thử", "--level", "hamlet")
        require(self.dvk("check")["well"] is True, "the data of the first version")
        backups = [path.name for path in (data / "backups").iterdir()]
        self.wine.run(self.installed / CONSOLE, "--self-test", check=False) if not backups else None
        newer = self.documents / "bản mới"
        shutil.copytree(data, newer)
        subprocess.run(
            [sys.executable, "-c", _MAKE_NEWER, str(newer / "dvk.sqlite3")],
            check=True,
        )
        said = self.refused("check", data=newer, code=3)
        return f"{', '.join(backups) or 'không cần chuyển đổi'}; {said.splitlines()[-1]}"

    def _older_installer(self) -> Path:
        target = self.out / "older.exe"
        options = [f"-DSRC={self.built.folder}", f"-DOUT={target}", "-DVERSION=0.0.9", "-XSetCompressor /FINAL zlib"]
        command = ["makensis", "-V2", "-INPUTCHARSET", "UTF8", *options, str(HERE / "installer.nsi")]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        require(done.returncode == 0, done.stdout)
        return target

    def in_use(self) -> str:
        """Installing over the open program is refused and changes nothing."""
        running = self.wine.start(self.installed / PROGRAM, "--data", self.wine.path(self.documents / "xã"), "gui")
        window = self.wine.window("Dân vận khéo|Suối Đá", 90)
        done = self.wine.run(self.built.installer, "/S", check=False)
        self.wine.input("windowclose", window)
        running.wait(30)
        require((self.installed / "_internal" / "python313.dll").exists(), "the program was taken apart")
        return f"mã {done.returncode}"

    def uninstall(self) -> str:
        data = self.home / "AppData" / "Local" / "dvk_desktop"
        before = sorted(path.name for path in data.rglob("*"))
        self.wine.run(self.installed / "uninstall.exe", "/S")
        self.wine.wait()
        require(not self.installed.exists(), f"left: {[path.name for path in self.installed.rglob('*')][:10]}")
        require(not (self.home / "Desktop" / "Dân vận khéo.lnk").exists(), "the shortcut is left")
        for key in (_UNINSTALL, r"HKCU\Software\DVK", _OPEN_WITH, rf"HKCU\Software\Classes\Applications\{PROGRAM}"):
            require(not self.has_key(key), f"{key} is left")
        require(sorted(path.name for path in data.rglob("*")) == before, "the data were touched")
        return f"{len(before)} file dữ liệu còn nguyên"

    def against_empty(self) -> str:
        """Size, memory and start beside an empty PySide6 program built the same way, measured in turn."""
        empty = self._empty()
        data = self.wine.path(self.documents / "xã")
        starts: dict[str, list[float]] = {"empty": [], "dvk": []}
        memory: dict[str, float] = {}
        for _ in range(4):
            for name, words, title in (
                ("empty", [empty / "empty.exe"], "Cua so trong"),
                ("dvk", [self.installed / PROGRAM, "--data", data, "gui"], "Dân vận khéo|Suối Đá"),
            ):
                begun = time.perf_counter()
                running = self.wine.start(*words)
                window = self.wine.window(title, 90)
                starts[name].append(time.perf_counter() - begun)
                time.sleep(3)
                memory[name] = _resident(Path(str(words[0])).name)
                self.wine.input("windowclose", window)
                running.wait(30)
        best = {name: min(times[1:]) for name, times in starts.items()}
        size = {"empty": _size(empty), "dvk": _size(self.built.folder)}
        for title, of, unit in (
            ("Mở cửa sổ", best, "s"),
            ("Bộ nhớ lúc nghỉ", memory, "MB"),
            ("Kích thước", size, "MB"),
        ):
            ratio = of["dvk"] / of["empty"]
            self.figures[title] = f"{of['dvk']:.1f} {unit}, cửa sổ trống {of['empty']:.1f} {unit}: {ratio:.2f} lần"
        return "; ".join(f"{title}: {text}" for title, text in self.figures.items())

    def _empty(self) -> Path:
        folder = workshop() / "empty"
        if not (folder / "dist" / "empty" / "empty.exe").exists():
            words = [
                "-m",
                "PyInstaller",
                "--noconfirm",
                "--log-level",
                "WARN",
                "--windowed",
                "--onedir",
                "--name",
                "empty",
            ]
            words += ["--exclude-module", "_wmi", "--exclude-module", "tkinter"]
            for name in ("dist", "work", "spec"):
                words += [f"--{name}path", self.wine.path(folder / name)]
            self.wine.run(windows_python(workshop()), *words, self.wine.path(HERE / "empty.py"), seconds=900)
        return folder / "dist" / "empty"

    def summary(self) -> str:
        """The run as Markdown."""
        lines = ["| Bước | Giây | Kết quả |", "| --- | --- | --- |"]
        for each in self.outcomes:
            seen = f"**KHÔNG ĐẠT** {each.trouble.splitlines()[-1]}" if each.trouble else each.seen
            lines.append(f"| {each.title} | {each.seconds:.0f} | {seen.replace('|', '/')} |")
        sizes = [f"- {name}: {size:.1f} MB" for name, size in self.built.sizes.items()]
        return "\n".join([*lines, "", *sizes, *(f"- {title}: {text}" for title, text in self.figures.items())])


_MAKE_NEWER = (
    "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); "
    "c.execute(\"UPDATE alembic_version SET version_num = '9999'\"); c.commit(); c.close()"
)


def require(holds: bool, what: str) -> None:
    """Fail the step unless it holds."""
    if not holds:
        raise AssertionError(what)


def _resident(name: str) -> float:
    """Megabytes (2^20) that the running Windows program `name` and its children of the same name hold."""
    total = 0
    for status in Path("/proc").glob("[0-9]*/status"):
        try:
            command = (status.parent / "cmdline").read_bytes()
            if name.encode() in command and b"xdotool" not in command:
                total += next(
                    int(line.split()[1]) for line in status.read_text().splitlines() if line.startswith("VmRSS")
                )
        except (OSError, StopIteration):
            continue
    return total / 1024


def _size(folder: Path) -> float:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / (1 << 20)


@contextmanager
def fresh_wine(folder: Path) -> Iterator[Wine]:
    """A new prefix that knows nothing of what was built."""
    shutil.rmtree(folder, ignore_errors=True)
    with Wine(folder, screen=":78") as wine:
        yield wine


def main(only: list[str]) -> int:
    """Run every step (or those whose method is named); 0 if all went well."""
    folder = workshop()
    built = Built(folder / "dist" / "DVK", folder / f"DVK-{version()}-win64.exe", folder / f"DVK-{version()}-USB.zip")
    if not (built.installer.exists() and built.portable.exists()):
        raise Problem("Chưa có bộ cài đặt; hãy chạy trước: python3 dev.py installer")
    out = folder / "check"
    shutil.rmtree(out, ignore_errors=True)
    with fresh_wine(folder / "clean") as wine:
        out.mkdir(parents=True, exist_ok=True)
        check = Check(wine, built, out)
        steps: dict[str, tuple[str, Callable[[], str]]] = {
            "install": ("Cài im lặng (/S)", check.install),
            "self_test": (f"Tự kiểm tra bằng {CONSOLE}", check.self_test(CONSOLE)),
            "self_test_windowed": (f"Tự kiểm tra bằng {PROGRAM}", check.self_test(PROGRAM)),
            "story": ("Việc chính bằng dòng lệnh, đường dẫn có dấu và khoảng trắng", check.story),
            "demo": ("Phần trình diễn", check.demo),
            "hostile": ("File hỏng và file lạ", check.hostile),
            "places": ("Đường dẫn dài, thư mục chương trình chỉ đọc", check.places),
            "portable": ("Bản chạy từ USB dưới hai ổ đĩa", check.portable),
            "window": ("Cửa sổ, chuột và bàn phím", check.window),
            "in_use": ("Cài đè khi chương trình đang mở", check.in_use),
            "against_empty": ("So với một cửa sổ PySide6 trống", check.against_empty),
            "upgrade": ("Nâng cấp giữ dữ liệu, từ chối dữ liệu mới hơn", check.upgrade),
            "uninstall": ("Gỡ, giữ dữ liệu", check.uninstall),
        }
        for name, (title, work) in steps.items():
            if not only or name in only:
                check.step(title, work)
        text = check.summary()
        (out / "summary.md").write_text(text + "\n", encoding="utf-8")
        print(text)
        return int(any(each.trouble for each in check.outcomes))
