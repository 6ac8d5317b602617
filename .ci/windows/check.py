"""Prove the installer: install, use, upgrade and remove the program in a Wine that has never seen it.

Every step is looked at by what it leaves (files, registry, JSON, pictures), never by an exit code alone. The result is
written to `out/windows/check`, with a summary as Markdown for `docs/windows.md`.
"""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from problem import Problem

from windows.build import HERE, ROOT, Built, version, windows_python, workshop
from windows.measure import processor_seconds, resident, size_of
from windows.seat import CONSOLE, PROGRAM, require
from windows.use import LETTER, Use, fill_in
from windows.wine import Wine

_UNINSTALL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\DVK"
_OPEN_WITH = rf"HKCU\Software\Classes\.xlsx\OpenWithList\{PROGRAM}"
_WINDOW = "^Dân vận khéo( [(]chỉ xem[)])?$"
_CHOSEN = "Tổ tự quản mở bằng"
_TITLE = "1366x50+0+25"  # where the window names its page
_PATIENCE = 300  # seconds: other work may hold the machine
_OLD_DATA = ROOT / "tests" / "files" / "data-0.1.0.sqlite3"


class Check(Use):
    """The steps around using it: install, measure, upgrade, remove."""

    def install(self, installer: Path | None = None) -> str:
        self.wine.run(installer or self.built.installer, "/S", seconds=300)
        self.wine.wait()
        for name in (PROGRAM, CONSOLE, "uninstall.exe", "_internal/resources/fonts/NotoSans-Regular.ttf"):
            require((self.installed / name).is_file(), f"{name} is not there")
        for folder in (self.home / "Desktop", self.home / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs"):
            require((folder / "Dân vận khéo.lnk").exists(), f"no shortcut in {folder}")
        require(self.has_key(_OPEN_WITH), "not offered under Open with")
        return self.registry(_UNINSTALL, "DisplayVersion")

    def upgrade(self) -> str:
        """An older installation, data of the first release: kept, backed up, migrated; newer data are refused."""
        older = self._older_installer()
        stale = self.installed / "_internal" / "left_over_of_an_older_version.txt"
        self.install(older)
        require(self.registry(_UNINSTALL, "DisplayVersion") == "0.0.9", "not the older version")
        stale.write_text("x", encoding="utf-8")
        data = self.home / "AppData" / "Local" / "dvk_desktop"
        data.mkdir(parents=True, exist_ok=True)  # the note about copies of data is there already
        shutil.copyfile(_OLD_DATA, data / "dvk.sqlite3")
        self.install()
        require(self.registry(_UNINSTALL, "DisplayVersion") == version(), "still the older version")
        require(not stale.exists(), "something of the older version is left")
        self.wine.run(self.installed / CONSOLE, "units", "add", "Thôn Thử", "--level", "hamlet")
        require(self.dvk("check")["well"] is True, "the data of the first version")
        backups = [path.name for path in (data / "backups").iterdir()]
        require(bool(backups), "no backup was made before the data were brought up to date")
        (backup,) = (path for path in (data / "backups").iterdir() if "nang-cap" in path.name)
        before = self.documents / "quay lại"
        self.dvk("restore", self.wine.path(backup), data=before)
        require(_version_of(before / "dvk.sqlite3") == _version_of(_OLD_DATA), "the backup is not of the older version")
        newer = self.documents / "bản mới"
        shutil.copytree(data, newer)
        subprocess.run(
            [sys.executable, "-c", _MAKE_NEWER, str(newer / "dvk.sqlite3")],
            check=True,
        )
        said = self.refused("check", data=newer, code=3)
        return f"{', '.join(backups)}; {said.splitlines()[-1]}"

    def open_with(self) -> str:
        """A workbook chosen under “Mở bằng”: the command in the registry opens the window with the plan of this file,
        which is taken in by keyboard and found in the data. A letter chosen while the window is open goes there."""
        command = self.registry(rf"HKCU\Software\Classes\Applications\{PROGRAM}\shell\open\command", "")
        require(command.startswith('"C:') and command.endswith('"%1"'), command)
        program, sheet = command.split('"')[1], self.documents / "Phiếu mở bằng.xlsx"
        self.dvk("rounds", "open", "Đợt mở bằng", "--year", "2026")
        words = ("--to", "Thôn Thử", "--round", "Đợt mở bằng", "--out", self.wine.path(sheet))
        self.dvk("export", "registration", *words)
        fill_in(sheet, _CHOSEN)
        running = self.wine.start(program, self.wine.path(sheet))
        window = self.wine.window(_WINDOW, _PATIENCE)
        seen = self.wine.picture(self.out / "open-with-plan.png", still=8)
        for key, name in (("ctrl+Return", "question"), ("Return", "taken")):
            self.wine.input("windowfocus", "--sync", self.wine.windows(".")[-1], "key", key)
            seen = self.wine.picture(self.out / f"open-with-{name}.png", seen)
        second = self.wine.start(program, self.wine.path(LETTER))
        require(second.wait(_PATIENCE) == 0, "the second start did not hand its file over")
        require(len(self.wine.windows(_WINDOW)) == 1, "a second window")
        self.wine.picture(self.out / "open-with-second.png", seen, _TITLE)
        self.wine.close(window)
        self.wine.until(lambda: running.poll() is not None or len(self.wine.windows(".")) > 1, "closes, or asks first")
        if running.poll() is None:  # the letter is not stored yet: close and keep what was typed
            self.wine.screenshot(self.out / "open-with-close.png")
            self.wine.input("windowfocus", "--sync", self.wine.windows(".")[-1], "key", "Tab", "key", "Return")
        require(running.wait(120) == 0, "the window did not close well")
        names = [row["name"] for row in self.dvk("models", "list")["rows"]]
        require(_CHOSEN in names, f"not taken in: {names}")
        return f"{command}; đã nhận “{_CHOSEN}”; lần mở thứ hai giao văn bản cho cửa sổ đang mở"

    def _older_installer(self) -> Path:
        target = self.out / "older.exe"
        options = [f"-DSRC={self.built.folder}", f"-DOUT={target}", "-DVERSION=0.0.9", "-XSetCompressor /FINAL zlib"]
        command = ["makensis", "-V2", "-INPUTCHARSET", "UTF8", *options, str(HERE / "installer.nsi")]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        require(done.returncode == 0, done.stdout)
        return target

    def in_use(self) -> str:
        """Installing over the open program: silently it is refused and changes nothing; by hand the installer says so,
        asks the window to close and goes on."""
        data = self.wine.path(self.wine.drive / "demo" / "data" / "xa-suoi-da")
        running = self.wine.start(self.installed / PROGRAM, "--data", data, "gui")
        self.wine.window(_WINDOW, _PATIENCE)
        done = self.wine.run(self.built.installer, "/S", check=False)
        require(done.returncode == 4, f"exit code {done.returncode}")
        require(running.poll() is None, "the open program was ended")
        require((self.installed / "_internal" / "python313.dll").exists(), "the program was taken apart")
        by_hand = self.wine.start(self.built.installer)
        setup = self.wine.window(".+ Dân vận khéo", 120)
        seen = self.wine.picture(self.out / "installer-welcome.png")
        self.wine.input("windowfocus", "--sync", setup, "key", "Return")
        seen = self.wine.picture(self.out / "installer-folder.png", seen)
        marker = self.installed / "_internal" / "of_before.txt"
        marker.write_text("x", encoding="utf-8")
        (self.installed / "uninstall.exe").unlink()  # written anew once everything else is there
        self.wine.input("key", "Return")
        seen = self.wine.picture(self.out / "installer-open.png", seen)
        asked = self.wine.windows(".+ Dân vận khéo")[-1]
        require(asked != setup, "the installer asks nothing")
        self.wine.input("windowfocus", "--sync", asked, "key", "Return")  # “Thử lại”
        self.wine.until(lambda: running.poll() is not None, "the window closes")
        self.wine.until(lambda: not marker.exists() and (self.installed / "uninstall.exe").exists(), "goes on")
        self.wine.picture(self.out / "installer-done.png")
        self.wine.input("windowfocus", "--sync", setup, "key", "space", "key", "Return")  # not opened at once
        self.wine.until(lambda: by_hand.poll() is not None, "the installer ends")
        return f"im lặng: mã {done.returncode}; bằng tay: tự đóng cửa sổ rồi cài tiếp"

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
        data = self.wine.path(self.wine.drive / "demo" / "data" / "xa-suoi-da")
        starts: dict[str, list[float]] = {"empty": [], "dvk": []}
        work: dict[str, list[float]] = {"empty": [], "dvk": []}
        memory: dict[str, float] = {}
        for _ in range(4):
            for name, words, title in (
                ("empty", [empty / "empty.exe"], "Cua so trong"),
                ("dvk", [self.installed / PROGRAM, "--data", data, "gui"], _WINDOW),
            ):
                begun = time.perf_counter()
                running = self.wine.start(*words)
                window = self.wine.window(title, _PATIENCE)
                starts[name].append(time.perf_counter() - begun)
                work[name].append(processor_seconds(Path(str(words[0])).name, self.wine.prefix))
                memory[name] = self._memory_at_rest(Path(str(words[0])).name)
                self.wine.close(window)
                running.wait(120)
        best = {name: min(times[1:]) for name, times in starts.items()}
        least = {name: min(times) for name, times in work.items()}
        size = {"empty": size_of(empty), "dvk": size_of(self.built.folder)}
        for title, of, unit in (
            ("Mở cửa sổ", best, "s"),
            ("Thời gian xử lý cho tới lúc có cửa sổ", least, "s"),
            ("Bộ nhớ lúc nghỉ", memory, "MB"),
            ("Kích thước", size, "MB"),
        ):
            ratio = of["dvk"] / of["empty"]
            self.figures[title] = f"{of['dvk']:.1f} {unit}, cửa sổ trống {of['empty']:.1f} {unit}: {ratio:.2f} lần"
        return "; ".join(f"{title}: {text}" for title, text in self.figures.items())

    def _memory_at_rest(self, name: str) -> float:
        """What the program holds once that has not changed for two seconds: the day's backup comes after a while."""
        seen: list[float] = []

        def rests() -> bool:
            seen.append(resident(name, self.wine.prefix))
            return len(seen) > 20 and max(seen[-10:]) - min(seen[-10:]) < 0.5

        self.wine.until(rests, f"{name} at rest", 90)
        return seen[-1]

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


def _version_of(database: Path) -> str:
    """The version that a data file says it is of."""
    with closing(sqlite3.connect(database)) as connection:
        return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])


_MAKE_NEWER = (
    "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); "
    "c.execute(\"UPDATE alembic_version SET version_num = '9999'\"); c.commit(); c.close()"
)


@contextmanager
def fresh_wine(folder: Path) -> Iterator[Wine]:
    """A new prefix that knows nothing of what was built."""
    shutil.rmtree(folder, ignore_errors=True)
    with Wine(folder) as wine:
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
            "scaling": ("Mọi trang ở mức phóng 125, 150 và 200 %", check.scaling),
            "in_use": ("Cài đè khi chương trình đang mở", check.in_use),
            "against_empty": ("So với một cửa sổ PySide6 trống", check.against_empty),
            "upgrade": ("Nâng cấp giữ dữ liệu, từ chối dữ liệu mới hơn", check.upgrade),
            "open_with": ("“Mở bằng”", check.open_with),
            "uninstall": ("Gỡ, giữ dữ liệu", check.uninstall),
        }
        for name, (title, work) in steps.items():
            if not only or name in only:
                check.step(title, work)
        text = check.summary()
        (out / "summary.md").write_text(text + "\n", encoding="utf-8")
        print(text)
        return int(any(each.trouble for each in check.outcomes))
