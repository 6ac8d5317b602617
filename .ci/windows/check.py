"""Prove the installer: install, use, upgrade and remove the program in a Wine that has never seen it.

Every step is looked at by what it leaves (files, registry, JSON, pictures), never by an exit code alone. The result is
written to `out/windows/check`, with a summary as Markdown for `docs/windows.md`.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from problem import Problem

from windows.build import HERE, Built, version, windows_python, workshop
from windows.install import PATIENCE, WINDOW, Installing
from windows.measure import resident, size_of, start_until_painted
from windows.seat import CONSOLE, PROGRAM, require
from windows.wine import Wine

_MOST = {"Bộ nhớ lúc nghỉ": 2.5, "Kích thước": 1.5}  # times an empty window; of the start, docs/windows.md


class Check(Installing):
    """All steps, and the measurement."""

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
                ("dvk", [self.installed / PROGRAM, "--data", data, "gui"], WINDOW),
            ):
                start = start_until_painted(self.wine, words, PATIENCE)
                starts[name].append(start.elapsed)
                work[name].append(start.work)
                memory[name] = self._memory_at_rest(Path(str(words[0])).name)
                self.wine.screenshot(self.out / f"start-{name}.png")
                self.wine.close(self.wine.window(title))
                start.running.wait(120)
        best = {name: min(times[1:]) for name, times in starts.items()}
        least = {name: min(times) for name, times in work.items()}
        size = {"empty": size_of(empty), "dvk": size_of(self.built.folder)}
        for title, of, unit in (
            ("Mở, tới khi cửa sổ vẽ xong", best, "s"),
            ("Thời gian xử lý tới khi đó", least, "s"),
            ("Bộ nhớ lúc nghỉ", memory, "MB"),
            ("Kích thước", size, "MB"),
        ):
            ratio = of["dvk"] / of["empty"]
            require(ratio <= _MOST.get(title, ratio), f"{title}: {ratio:.2f}")
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
