"""Arguments: the window by default, the command line when a command is named."""

from __future__ import annotations

import os
import sys


def main() -> int:
    """Run the program and return its exit code (`cli.md`: 0, 1, 2, 3, 70)."""
    if sys.argv[1:2] == ["--sandbox-child"]:
        from dvk_desktop.runtime import sandbox_child

        return sandbox_child.main(sys.argv[2:])
    if "--self-test" in sys.argv:
        from dvk_desktop import selftest

        return selftest.main(sys.argv[1:])
    from dvk_desktop import app
    from dvk_desktop.cli.main import run

    return run(_of_explorer(sys.argv[1:]) or ["gui"], app.composition())


def _of_explorer(arguments: list[str]) -> list[str]:
    """Windows starts the program with nothing but the file that was chosen under “Mở bằng”."""
    if arguments and all(os.path.isabs(each) and os.path.isfile(each) for each in arguments):
        return ["gui", *arguments]
    return arguments


if __name__ == "__main__":
    sys.exit(main())
