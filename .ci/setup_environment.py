"""Makes the virtual environment from a lock file, and the lock files from `pyproject.toml`. Used by `dev.py` only."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile

from problem import Problem


def install(root: str, folder: str, python: str, lock: str) -> None:
    """Bring the virtual environment in `folder` to what the file `lock` in `root` says.

    Every package is checked against the hashes of the lock; only ready-made wheels are taken, so nothing is compiled
    and no foreign set-up script runs. `python` is where the environment's interpreter is. Raises `Problem`.
    """
    log = os.path.join(folder, "setup.log")
    if not _fits(folder, python):
        _create(folder)
    print("Đang cài đặt các gói cần thiết (chỉ lần đầu, có thể mất vài phút)…", file=sys.stderr, flush=True)
    command = [python, "-m", "pip", "install", "--require-hashes", "--only-binary=:all:", "--no-input", "--no-deps"]
    command += ["--disable-pip-version-check", "--quiet", "-r", os.path.join(root, lock)]
    with open(log, "w", encoding="utf-8") as file:
        finished = subprocess.run(command, stdout=file, stderr=subprocess.STDOUT, check=False)
    if finished.returncode:
        with open(log, encoding="utf-8", errors="replace") as file:
            errors = [line.strip() for line in file if line.startswith("ERROR")]
        detail = errors[-1].removeprefix("ERROR: ") if errors else f"pip: {finished.returncode}"
        advice = "hãy kiểm tra mạng và chỗ trống trên đĩa rồi chạy lại"
        raise Problem(f"Không cài được các gói ({detail}); {advice}. Chi tiết: {log}")
    _make_importable(root, folder)


def _fits(folder: str, python: str) -> bool:
    """Whether an environment is there that works and is of the Python version that runs us."""
    if not os.path.exists(python):
        return False
    question = "import sys, pip; print(*sys.version_info[:2])"
    answer = subprocess.run([python, "-c", question], capture_output=True, text=True, check=False)
    return answer.stdout.split() == [str(part) for part in sys.version_info[:2]]


def _create(folder: str) -> None:
    """Make an empty environment; what was there (another Python's, half made) is removed."""
    try:
        import ensurepip  # noqa: F401 - only asked whether it is there: Debian keeps it in a package of its own
    except ImportError:
        import system_packages

        system_packages.install(["python3-venv"])
    print("Đang tạo môi trường Python riêng của dự án (.venv)…", file=sys.stderr, flush=True)
    finished = subprocess.run(
        [sys.executable, "-m", "venv", "--clear", folder], capture_output=True, text=True, check=False
    )
    if finished.returncode:
        lines = (finished.stderr or finished.stdout).strip().splitlines() or ["?"]
        raise Problem(f"Không tạo được môi trường Python trong {folder}: {lines[-1]}")


def _make_importable(root: str, folder: str) -> None:
    """Let `import dvk_desktop` work from any current folder, also after the whole project was moved."""
    for directory, names, _ in os.walk(folder):
        if "site-packages" in names:
            packages = os.path.join(directory, "site-packages")
            with open(os.path.join(packages, "dvk_desktop_source.pth"), "w", encoding="utf-8") as file:
                file.write(os.path.relpath(root, packages) + "\n")
            return
    raise Problem(f"Môi trường Python trong {folder} không đầy đủ; hãy xóa thư mục đó rồi chạy lại.")


def write_locks(root: str, locks: dict[str, list[str]], options: list[str]) -> None:
    """Write each lock file (name → extra arguments for uv) for every system and every Python from 3.11 on.

    A version that is already locked stays unless `--upgrade` is among the `options`. No index address and no path of
    this machine gets into a lock. Raises `Problem`.
    """
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        tools = os.path.join(folder, "Scripts" if os.name == "nt" else "bin")
        subprocess.run([os.path.join(tools, "python"), "-m", "pip", "install", "--quiet", "uv"], check=True)
        previous: list[str] = []
        for name, extra in locks.items():
            result = os.path.join(folder, name)
            if os.path.exists(os.path.join(root, name)):
                shutil.copyfile(os.path.join(root, name), result)
            command = [os.path.join(tools, "uv"), "pip", "compile", "--quiet", "pyproject.toml", *extra, *previous]
            command += ["--universal", "--python-version", "3.11", "--generate-hashes", "--only-binary", ":all:"]
            command += ["--no-emit-index-url", "--no-annotate", "--no-header", "--output-file", result, *options]
            if subprocess.run(command, cwd=root, check=False).returncode:
                raise Problem(f"Không làm được file khóa {name}; xem thông báo của uv ở trên.")
            previous = ["--constraint", result]  # the checks run with the very versions of the program
            with open(result, encoding="utf-8") as file:
                text = file.read()
            if "://" in text or folder in text:
                raise Problem(f"Tệp khóa {name} chứa địa chỉ hoặc đường dẫn của máy này nên không được ghi.")
            with open(os.path.join(root, name), "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
            print(f"{name}: {text.count('==')} gói", file=sys.stderr)
