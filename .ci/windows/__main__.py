"""`python .ci/windows build|check [STEP …]|suite [TEST …]`: called by `dev.py`."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path[0] = str(Path(__file__).resolve().parent.parent)

from problem import Problem  # noqa: E402 - found through the line above


def main(arguments: list[str]) -> int:
    """Do what was asked; 0 if it went well, 1 if something was found wrong, 3 if the machine lacks something."""
    from windows import build

    try:
        if missing := build.tools(arguments[0] if arguments else ""):
            import system_packages

            system_packages.install(missing)
        if arguments == ["build"]:
            build.build()
            return 0
        if arguments[:1] == ["check"]:
            from windows import check

            return check.main(arguments[1:])
        if arguments[:1] == ["suite"]:
            from windows import suite

            return suite.main(arguments[1:])
    except Problem as error:
        print(error, file=sys.stderr)
        return 3
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
