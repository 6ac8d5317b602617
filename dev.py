"""Everything a developer or a curious visitor types: `python3 dev.py demo`, `python3 dev.py test` and a few more.

Needs nothing but Python 3.11 or later. Each command first makes sure that the virtual environment `.venv` holds exactly
what the lock files say, which costs two file reads once it does. Modules beyond `os` and `sys` are imported where they
are used, because `python3 dev.py dvk …` must not add more than a blink to the program's own start.

Exit codes: those of the program or check that was run; 2 wrong usage; 3 the machine lacks something.
"""

from __future__ import annotations

import os
import sys

ROOT = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(ROOT, ".ci"))

from problem import Problem  # noqa: E402 - lies in .ci, as do the parts that are loaded only when needed

VENV = os.path.join(ROOT, ".venv")
WINDOWS = os.name == "nt"
PYTHON = os.path.join(VENV, *(("Scripts", "python.exe") if WINDOWS else ("bin", "python3")))
PROGRAM_LOCK = "requirements.lock"
WINDOWS_LOCK = "requirements-windows.lock"  # the program's packages and PyInstaller, for a Windows Python
CHECKS_LOCK = "requirements-dev.lock"  # the program's packages and those of the checks
LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"  # it has no `-m` form
BENCH = ["-p", "no:randomly", "-n", "0", "--benchmark-enable", "-s"]
MOST_WORKERS = 4  # processes of tests side by side; each may take half a gigabyte
ENVIRONMENT_EXIT = 3
HELP = frozenset({"-h", "--help"})

USAGE = """Cách dùng: python3 dev.py LỆNH

  demo [--out THƯ_MỤC] [--size CỠ] [--seed SỐ]   đi hết công việc chính trên dữ liệu mẫu rồi mở cửa sổ
  run                     mở chương trình
  dvk …                   chạy dòng lệnh của chương trình, ví dụ: dvk letter read công-văn.docx
  test [tham số pytest]   chạy mọi kiểm tra
  soak [--minutes N] [--seed S]   chơi hàng nghìn lịch sử trao đổi ngẫu nhiên giữa các cơ quan
  bench [tham số pytest]  đo tốc độ
  installer               dựng chương trình và bộ cài đặt cho Windows (trên Windows, hoặc trên Debian bằng Wine)
  windows-check           cài, dùng thử và gỡ bộ cài đặt đó trong Wine (chỉ trên Debian)
  windows-suite [kiểm thử]  chạy các kiểm thử không cần màn hình bằng Python của Windows trong Wine (chỉ trên Debian)
  lock [--upgrade]        làm lại các file khóa phiên bản"""


def say(text: str) -> None:
    """Tell the person something on standard error: standard output belongs to the program that is run."""
    print(text, file=sys.stderr, flush=True)


def has_screen() -> bool:
    """Whether a window can be shown here."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


# --- set-up -----------------------------------------------------------------------------------------------------------


def _read(path: str) -> bytes | None:
    try:
        with open(path, "rb") as file:
            return file.read()
    except FileNotFoundError:
        return None


def _stamp(lock: str) -> tuple[str, bytes]:
    """Where the stamp of `lock` lies and what it holds once installed: the Python version and the lock itself."""
    content = _read(os.path.join(ROOT, lock))
    if content is None:
        raise Problem(f"Thiếu file {lock}; hãy lấy lại đầy đủ mã nguồn.")
    version = f"{sys.version_info[0]}.{sys.version_info[1]}\n".encode()
    return os.path.join(VENV, lock + ".installed"), version + content


def ensure_environment(lock: str) -> None:
    """Make `.venv` hold what `lock` says. Quick when it already does; else installs, which needs the network once."""
    path, wanted = _stamp(lock)
    if _read(path) == wanted and os.path.exists(PYTHON):
        return
    import setup_environment

    stamps = [_stamp(name) for name in {lock, PROGRAM_LOCK}]  # every lock holds that of the program
    setup_environment.install(ROOT, VENV, PYTHON, lock)
    for stamp, content in stamps:
        with open(stamp, "wb") as file:
            file.write(content)


def ensure_machine(*, checks: bool = False) -> None:
    """Make sure that the system libraries which Qt needs (and the programs which the checks need) are there."""
    if not sys.platform.startswith("linux"):
        return
    import system_packages

    system_packages.ensure(window=has_screen(), checks=checks)


def ensure_translations() -> None:
    """Compile the translations that are missing or older than their source. Without them the program runs as well."""
    import translations

    try:
        translations.build()
    except Problem as error:
        say(str(error))


# --- running the program ----------------------------------------------------------------------------------------------


def program(arguments: list[str]) -> list[str]:
    """The command line that starts the program; `-P`: a file in the current folder must not shadow a module."""
    return [PYTHON, "-P", "-m", "dvk_desktop", *arguments]


def call(command: list[str], **environment: str) -> int:
    """Run `command` in the current folder with extra environment variables; returns its exit code."""
    import subprocess

    return subprocess.run(command, env={**os.environ, **environment}, check=False).returncode


def become(command: list[str]) -> int:
    """Hand this process over to `command` (on Windows: wait for it and pass its exit code on)."""
    sys.stdout.flush()
    if WINDOWS:
        return call(command)
    os.execv(command[0], command)


def dvk(arguments: list[str]) -> int:
    """`dev.py dvk …`: the command line, in the current folder, so that relative file names mean what they say."""
    ensure_environment(PROGRAM_LOCK)
    if "gui" in arguments:
        ensure_machine()
        ensure_translations()
    return become(program(arguments))


def run(arguments: list[str]) -> int:
    """`dev.py run`: the window."""
    if not has_screen() and "--shots" not in arguments:
        raise Problem("Máy này không có màn hình; hãy dùng: python3 dev.py demo (chương trình sẽ lưu ảnh từng trang).")
    ensure_environment(PROGRAM_LOCK)
    ensure_machine()
    ensure_translations()
    return become(program(["gui", *arguments]))


def demo(arguments: list[str]) -> int:
    """`dev.py demo`: walk the main job on sample data, then show the result in the window or as pictures."""
    import json

    out = os.path.join(ROOT, "out", "demo")
    if "--out" in arguments[:-1]:
        position = arguments.index("--out")
        out = os.path.abspath(arguments[position + 1])
        arguments = arguments[:position] + arguments[position + 2 :]
    ensure_environment(PROGRAM_LOCK)
    ensure_machine()
    ensure_translations()
    code = call(program(["demo", "--out", out, *arguments]))
    if code:
        return code
    try:
        with open(os.path.join(out, "demo.json"), encoding="utf-8") as file:
            data = os.path.join(out, json.load(file)["data"])
    except (OSError, ValueError, KeyError) as error:
        raise Problem(f"Phần trình diễn không để lại file demo.json đọc được trong {out} ({error}).") from error
    if has_screen():
        say("Đang mở cửa sổ…")
        return become(program(["gui", "--data", data]))
    pictures = os.path.join(out, "pictures")
    say("Máy không có màn hình: lưu ảnh của từng trang thay cho cửa sổ…")
    code = call(program(["gui", "--data", data, "--shots", pictures]), QT_QPA_PLATFORM="offscreen")
    if not code:
        count = sum(name.endswith(".png") for _, _, names in os.walk(pictures) for name in names)
        say(f"Đã lưu {count} ảnh vào {pictures}")
    return code


# --- checks -----------------------------------------------------------------------------------------------------------


def test(arguments: list[str]) -> int:
    """`dev.py test`: every check. All of them run even if one fails; pytest comes last, so its summary ends it."""
    import random
    import time

    ensure_environment(CHECKS_LOCK)
    ensure_machine(checks=True)
    ensure_translations()
    os.chdir(ROOT)
    # Outputs are UTF-8 whatever the console says; the tests themselves run in Python's normal mode.
    checks = {
        "ruff": [PYTHON, "-m", "ruff", "check", "--quiet", "."],
        "mypy": [PYTHON, "-m", "mypy"],
        "import-linter": [PYTHON, "-c", LINT_IMPORTS, "--no-logo", "--no-cache"],
    }
    failed = []
    for name, command in checks.items():
        started = time.perf_counter()
        code = call(command, PYTHONUTF8="1")
        if code:
            failed.append(name)
        say(f"{name}: {'KHÔNG ĐẠT' if code else 'đạt'} ({time.perf_counter() - started:.1f} giây)")
    if failed:
        say(f"Chưa đạt trước khi chạy pytest: {', '.join(failed)}.")
    seed = f"--randomly-seed={random.randrange(1 << 32)}"
    say(f"Thứ tự các kiểm thử là ngẫu nhiên; để lặp lại: python3 dev.py test {seed}")
    workers = min(MOST_WORKERS, os.cpu_count() or 1)
    code = call([PYTHON, "-m", "pytest", seed, f"--numprocesses={workers}", "--dist=loadfile", *arguments])
    return code or int(bool(failed))


def soak(arguments: list[str]) -> int:
    """`dev.py soak [--minutes N] [--seed S]`: random histories of offices that exchange workbooks, for a good while."""
    ensure_environment(CHECKS_LOCK)
    os.chdir(ROOT)
    return call([PYTHON, "-m", "tests.exchange.laws.soak", *arguments])


def bench(arguments: list[str]) -> int:
    """`dev.py bench`: the measurements in tests/benchmarks, one after the other, in their written order."""
    ensure_environment(CHECKS_LOCK)
    ensure_machine(checks=True)
    os.chdir(ROOT)
    return call([PYTHON, "-m", "pytest", "tests/benchmarks", *BENCH, *arguments])


def lock(arguments: list[str]) -> int:
    """`dev.py lock [--upgrade]`: write both lock files anew from pyproject.toml."""
    import setup_environment

    setup_environment.write_locks(
        ROOT, {PROGRAM_LOCK: [], CHECKS_LOCK: ["--group", "dev"], WINDOWS_LOCK: ["--group", "installer"]}, arguments
    )
    return 0


def installer(arguments: list[str]) -> int:
    """`dev.py installer`: the Windows program, its installer and the portable archive, into out/windows."""
    ensure_environment(WINDOWS_LOCK if WINDOWS else PROGRAM_LOCK)  # on Debian a Windows Python of its own gets the rest
    ensure_machine()  # Qt's compiler of translations, which go into the program
    ensure_translations()
    return call([PYTHON, os.path.join(ROOT, ".ci", "windows"), "build", *arguments])


def windows_check(arguments: list[str]) -> int:
    """`dev.py windows-check`: prove the installer of out/windows in a Wine that knows nothing of it."""
    if WINDOWS:
        raise Problem("Trên Windows, hãy cài bộ cài đặt rồi chạy: dvk --self-test")
    ensure_environment(PROGRAM_LOCK)
    return call([PYTHON, os.path.join(ROOT, ".ci", "windows"), "check", *arguments])


def windows_suite(arguments: list[str]) -> int:
    """`dev.py windows-suite [test …]`: the tests that need no screen, by a Windows Python in Wine."""
    if WINDOWS:
        raise Problem("Trên Windows, hãy chạy: py dev.py test")
    ensure_environment(PROGRAM_LOCK)
    return call([PYTHON, os.path.join(ROOT, ".ci", "windows"), "suite", *arguments])


COMMANDS = {
    "demo": demo,
    "run": run,
    "dvk": dvk,
    "test": test,
    "soak": soak,
    "bench": bench,
    "installer": installer,
    "windows-check": windows_check,
    "windows-suite": windows_suite,
    "lock": lock,
}


def main(arguments: list[str]) -> int:
    """Run one command; returns the exit code."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:  # a redirected Windows console cannot write Vietnamese otherwise
            reconfigure(encoding="utf-8", errors="replace")
    if sys.version_info < (3, 11):  # noqa: UP036 - whoever runs this may have any Python
        say(f"Cần Python 3.11 trở lên; máy đang dùng {sys.version.split()[0]}.")
        return ENVIRONMENT_EXIT
    command = COMMANDS.get(arguments[0]) if arguments else None
    asked_for_help = arguments[:1] == ["help"] or (command is not dvk and not HELP.isdisjoint(arguments[:2]))
    if command is None or asked_for_help:
        print(USAGE, file=sys.stdout if asked_for_help else sys.stderr)
        return 0 if asked_for_help else 2
    try:
        return command(arguments[1:])
    except KeyboardInterrupt:
        return 130
    except Problem as error:
        say(str(error))
        return ENVIRONMENT_EXIT
    except OSError as error:
        say(f"Không đọc hoặc ghi được {error.filename or ROOT}: {error.strerror or error}.")
        return ENVIRONMENT_EXIT


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
