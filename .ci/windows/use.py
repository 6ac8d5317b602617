"""Using the installed program: its own test, the main job by the command line, odd places, the window."""

from __future__ import annotations

import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

from windows.build import ROOT
from windows.seat import CONSOLE, PROGRAM, Seat, require
from windows.wine import OF_WINE, started

LETTER = ROOT / "resources" / "samples" / "letters" / "01-cong-van-tinh-uy.txt"


def fill_in(sheet: Path, model: str) -> None:
    """Write one model into a form for registrations, as somebody does in Excel."""
    import openpyxl

    book = openpyxl.load_workbook(sheet)
    page = book["Đăng ký"]
    heading = next(row for row in page.iter_rows() if any(cell.value == "Tên mô hình, điển hình" for cell in row))
    columns = {str(cell.value).split("\n")[0]: cell.column for cell in heading}
    for name, value in (("Tên mô hình, điển hình", model), ("Tập thể/cá nhân", "Tập thể"), ("Lĩnh vực", "Kinh tế")):
        column = next(column for text, column in columns.items() if text.startswith(name))
        page.cell(heading[0].row + 1, column, value)
    book.save(sheet)


class Use(Seat):
    """The steps of somebody who works with the program."""

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
        above, below = self.documents / "tỉnh ủy", self.documents / "xã"
        self.dvk("init", "--unit", "Tỉnh ủy Sơn Khê", "--level", "province", data=above)
        self.dvk("init", "--unit", "Đảng ủy xã Suối Đá", "--level", "commune", "--code", "12345", data=below)
        words = ("units", "add", "Đảng ủy xã Suối Đá", "--level", "commune", "--code", "12345")
        self.dvk(*words, data=above)
        stored = self.dvk("letter", "add", self.wine.path(LETTER), "--outgoing", data=above)
        require(len(stored["tasks"]) > 0, "no task in the letter")
        require(self.dvk("search", "dan van kheo", data=above)["total"] > 0, "the letter is not found")
        self.dvk("rounds", "open", "Đợt 1", "--year", "2026", data=above)
        sheet = self.documents / "Phiếu đăng ký.xlsx"
        words = ("export", "registration", "--to", "Đảng ủy xã Suối Đá", "--round", "Đợt 1")
        self.dvk(*words, "--out", self.wine.path(sheet), data=above)
        fill_in(sheet, "Tổ tự quản đường hoa")
        taken = self.dvk("import", self.wine.path(sheet), "--apply", data=above)
        require(taken["files"][0]["rows"]["added"] == 1, json.dumps(taken, ensure_ascii=False))
        for sender, receiver, to in ((above, below, "Đảng ủy xã Suối Đá"), (below, above, "Tỉnh ủy Sơn Khê")):
            bundle = self.documents / f"gói từ {sender.name}.xlsx"
            self.dvk("export", "bundle", "--to", to, "--out", self.wine.path(bundle), data=sender)
            self.dvk("import", self.wine.path(bundle), "--apply", data=receiver)
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
        beyond = long / "một thư mục con có tên dài" / "thêm một thư mục nữa cho quá hai trăm sáu mươi"
        words = ["init", "--unit", "Đảng ủy xã Hữu Lễ", "--level", "commune", "--data", self.wine.path(beyond)]
        done = self.wine.run(self.installed / CONSOLE, *words, check=False, separate=True)
        if done.returncode == 0:  # where Windows allows it
            require(self.dvk("check", data=beyond)["well"] is True, "a path beyond 260 characters")
        else:  # where not, it is said in a sentence and nothing is half there
            require(done.returncode == 3 and bool(done.stderr.strip()), f"{done.returncode}: {done.stderr}")
            require(not (beyond / "dvk.sqlite3").exists(), "half a data folder")
        sheet = beyond.parent / "Phiếu đăng ký của xã, tên dài như thư mục.xlsx"
        sheet.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(self.documents / "Phiếu đăng ký.xlsx", sheet)
        plan = self.dvk("import", self.wine.path(sheet), data=self.documents / "tỉnh ủy")
        require(len(plan["files"]) == 1, json.dumps(plan, ensure_ascii=False))
        lengths = [len(self.wine.path(path)) for path in (long / "d" / "dvk.sqlite3", beyond / "dvk.sqlite3", sheet)]
        said = "dùng được" if done.returncode == 0 else done.stderr.strip().splitlines()[-1]
        return f"{lengths[0]} ký tự; {lengths[1]} ký tự: {said}; nhận file ở đường dẫn {lengths[2]} ký tự"

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
        require(not (self.home / "AppData/Local/dvk_desktop/dvk.sqlite3").exists(), "data in the user's folder too")
        return "E:, F:"

    def scaling(self) -> str:
        """Every page pictured as on screens of 125, 150 and 200 %; the program itself looks whether every widget is in
        the font it brings. From its start to its end it runs no other program: no shell that a virus scanner stops."""
        data, found = self.wine.path(self.wine.drive / "demo" / "data" / "xa-suoi-da"), []
        told = self.wine.run("cmd", "/c", "cmd /c ver", variables={"WINEDEBUG": "trace+process"}).stdout
        require("cmd.exe" in started(told), "Wine does not tell what is run")
        for factor in ("1.25", "1.5", "2"):
            out = self.out / f"scaled-{factor}"
            words = ["--data", data, "gui", "--shots", self.wine.path(out)]
            variables = {"WINEQT_SCALE_FACTOR": factor, "WINEDEBUG": "trace+process"}
            done = self.wine.run(self.installed / PROGRAM, *words, seconds=600, variables=variables)
            others = {name for name in started(done.stdout) if name not in (PROGRAM.lower(), *OF_WINE)}
            require(not others, f"runs {others}")
            found.append(len(list(out.glob("*.png"))))
        require(min(found) == max(found) > 20, f"{found} pictures")
        return f"{len(found)} lần {found[0]} ảnh"

    def window(self) -> str:
        """The real window on a real screen, by mouse and keyboard."""
        data = self.wine.drive / "demo" / "data" / "xa-suoi-da"
        running = self.wine.start(self.installed / PROGRAM, "--data", self.wine.path(data), "gui")
        window = self.wine.window("Dân vận khéo|Suối Đá", 300)
        seen = self.wine.picture(self.out / "window-home.png", still=8)
        self.wine.input("windowfocus", window)
        for keys, name in (
            (("key", "ctrl+2"), "directives"),
            (("key", "ctrl+4"), "models"),
            (("key", "F3"), "search"),
            (("type", "--delay", "60", "mo hinh"), "found"),
            (("key", "Escape"), "back"),
            (("mousemove", "100", "330", "click", "1"), "clicked"),
        ):
            self.wine.input(*keys)
            seen = self.wine.picture(self.out / f"window-{name}.png", seen)
        pictures = {path.read_bytes() for path in self.out.glob("window-*.png")}
        require(len(pictures) >= 6, f"{len(pictures)} different pictures of 7")  # back: as before the search
        said = self.refused("units", "add", "Thôn 1", "--level", "hamlet", data=data, code=3)
        self.wine.close(window)
        require(running.wait(120) == 0, "the window did not close well")
        return said.splitlines()[-1]
