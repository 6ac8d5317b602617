"""Installing the program, over itself and over an older version, offering it under “Mở bằng”, removing it."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from windows.build import HERE, ROOT, version
from windows.seat import CONSOLE, PROGRAM, require
from windows.use import LETTER, Use, fill_in

_UNINSTALL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\DVK"
_OPEN_WITH = rf"HKCU\Software\Classes\.xlsx\OpenWithList\{PROGRAM}"
WINDOW = "^Dân vận khéo( [(]chỉ xem[)])?$"
PATIENCE = 300  # seconds: other work may hold the machine
_SETUP = ".+ Dân vận khéo"  # how the windows of installer and uninstaller are called
_CHOSEN = "Tổ tự quản mở bằng"
_TITLE = "1366x50+0+25"  # where the window names its page
_OLD_DATA = ROOT / "tests" / "files" / "data-0.1.0.sqlite3"  # of the first version, the longest way up
_NEW_UNIT = "Thôn Thử"
_OLD_MODEL = "Tuyến đường hoa nông thôn"
_LARGEST = {"bộ cài đặt": 60, "thư mục chương trình": 160}  # megabytes


class Installing(Use):
    """The steps that put the program onto the PC and take it away."""

    def install(self, installer: Path | None = None) -> str:
        self.wine.run(installer or self.built.installer, "/S", seconds=300)
        self.wine.wait()
        for name in (PROGRAM, CONSOLE, "uninstall.exe", "_internal/resources/fonts/NotoSans-Regular.ttf"):
            require((self.installed / name).is_file(), f"{name} is not there")
        for folder in (self.home / "Desktop", self.home / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs"):
            require((folder / "Dân vận khéo.lnk").exists(), f"no shortcut in {folder}")
        require(self.has_key(_OPEN_WITH), "not offered under Open with")
        for name, size in self.built.sizes.items():
            require(size <= _LARGEST.get(name, size), f"{name}: {size:.1f} MB")
        for text in ("Dân vận khéo", version()):  # what Windows shows under Properties › Details
            found = text.encode("utf-16-le") in (self.installed / PROGRAM).read_bytes()
            require(found, f"{PROGRAM} does not tell {text}")
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
        self.wine.run(self.installed / CONSOLE, "units", "add", _NEW_UNIT, "--level", "hamlet")
        require(self.dvk("check")["well"] is True, "the data of the first version")
        require(_OLD_MODEL in self._models(), "a record of the first version is lost")
        backups = [path.name for path in (data / "backups").iterdir()]
        require(bool(backups), "no backup was made before the data were brought up to date")
        (backup,) = (path for path in (data / "backups").iterdir() if "nang-cap" in path.name)
        before = self.documents / "quay lại"
        self.dvk("restore", self.wine.path(backup), data=before)
        require(_version_of(before / "dvk.sqlite3") == _version_of(_OLD_DATA), "the backup is not of the older version")
        require(_OLD_MODEL in self._models(before), "a record is lost by going back")
        names = [row["name"] for row in self.dvk("units", "list", data=before)["rows"]]
        require(_NEW_UNIT not in names, "gone back, and yet what came later is there")
        newer = self.documents / "bản mới"
        shutil.copytree(data, newer)
        subprocess.run(
            [sys.executable, "-c", _MAKE_NEWER, str(newer / "dvk.sqlite3")],
            check=True,
        )
        said = self.refused("check", data=newer, code=3)
        return f"{', '.join(backups)}; {said.splitlines()[-1]}"

    def _models(self, data: Path | None = None) -> list[str]:
        return [row["name"] for row in self.dvk("models", "list", data=data)["rows"]]

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
        self.wine.window(WINDOW, PATIENCE)
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

    def open_with(self) -> str:
        """A workbook chosen under “Mở bằng”: the command in the registry opens the window with the plan of this file,
        which is taken in by keyboard and found in the data. A letter chosen while the window is open goes there."""
        command = self.registry(rf"HKCU\Software\Classes\Applications\{PROGRAM}\shell\open\command", "")
        require(command.startswith('"C:') and command.endswith('"%1"'), command)
        program, sheet = command.split('"')[1], self.documents / "Phiếu mở bằng.xlsx"
        self.dvk("rounds", "open", "Đợt mở bằng", "--year", "2026")
        words = ("--to", _NEW_UNIT, "--round", "Đợt mở bằng", "--out", self.wine.path(sheet))
        self.dvk("export", "registration", *words)
        fill_in(sheet, _CHOSEN)
        running = self.wine.start(program, self.wine.path(sheet))
        window = self.wine.window(WINDOW, PATIENCE)
        seen = self.wine.picture(self.out / "open-with-plan.png", still=8)
        for key, name in (("ctrl+Return", "question"), ("Return", "taken")):
            self.wine.input("windowfocus", "--sync", self.wine.windows(".")[-1], "key", key)
            seen = self.wine.picture(self.out / f"open-with-{name}.png", seen)
        second = self.wine.start(program, self.wine.path(LETTER))
        require(second.wait(PATIENCE) == 0, "the second start did not hand its file over")
        require(len(self.wine.windows(WINDOW)) == 1, "a second window")
        self.wine.picture(self.out / "open-with-second.png", seen, _TITLE)
        self.wine.close(window)
        self.wine.until(lambda: running.poll() is not None or len(self.wine.windows(".")) > 1, "closes, or asks first")
        if running.poll() is None:  # the letter is not stored yet: close and keep what was typed
            self.wine.screenshot(self.out / "open-with-close.png")
            self.wine.input("windowfocus", "--sync", self.wine.windows(".")[-1], "key", "Tab", "key", "Return")
        require(running.wait(120) == 0, "the window did not close well")
        require(_CHOSEN in self._models(), f"not taken in: {self._models()}")
        return f"{command}; đã nhận “{_CHOSEN}”; lần mở thứ hai giao văn bản cho cửa sổ đang mở"

    def uninstall(self) -> str:
        """By hand it says where the data stay; installed again it goes on with them; silently nothing else is left."""
        running = self.wine.start(self.installed / "uninstall.exe")
        window = self.wine.window(_SETUP, PATIENCE)
        seen = self.wine.picture(self.out / "removal-confirm.png")
        self.wine.input("windowfocus", "--sync", window, "key", "Return")
        self.wine.until(lambda: len(self.wine.windows(_SETUP)) > 1, "is told where the data are")
        seen = self.wine.picture(self.out / "removal-told.png", seen)
        self.wine.input("windowfocus", "--sync", self.wine.windows(_SETUP)[-1], "key", "Return")
        self.wine.picture(self.out / "removal-done.png", seen)
        self.wine.input("windowfocus", "--sync", window, "key", "Return")
        require(running.wait(120) == 0, "the uninstaller did not end well")
        self.wine.wait()
        require(not self.installed.exists(), "removed by hand, and still there")
        self.install()
        require(_CHOSEN in self._models(), "installed again, and the data are not there")
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


def _version_of(database: Path) -> str:
    """The version that a data file says it is of."""
    with closing(sqlite3.connect(database)) as connection:
        return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])


_MAKE_NEWER = (
    "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); "
    "c.execute(\"UPDATE alembic_version SET version_num = '9999'\"); c.commit(); c.close()"
)
