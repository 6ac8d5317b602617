"""Arguments: the window by default, the command line when a command is named."""

from __future__ import annotations

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

    return run(sys.argv[1:] or ["gui"], app.composition())


if __name__ == "__main__":
    sys.exit(main())
