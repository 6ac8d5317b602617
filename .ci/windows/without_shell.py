"""Run by the frozen program before anything of ours (a runtime hook of PyInstaller): no `cmd /c ver` at its start.

SQLAlchemy asks for the kind of machine. Python 3.13 then asks Windows for its whole description: through WMI, which is
left out of the program because it is slow and hangs under Wine 8, and without it through the shell, which takes a third
of a second and is what virus scanners watch. Told nothing by the shell, Python takes the version that
`sys.getwindowsversion` gives, which is the same.
"""

import platform


def _told_nothing(
    system: str = "", release: str = "", version: str = "", supported_platforms: tuple[str, ...] = ()
) -> tuple[str, str, str]:
    """What `platform._syscmd_ver` gives where no shell answers."""
    return system, release, version


platform._syscmd_ver = _told_nothing  # type: ignore[attr-defined] # Python keeps it private and has no switch for it
