"""The demo: builds the sample offices in a folder and walks the main job through them (`cli.md`, `dvk demo`)."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.text import file_stem
from dvk_desktop.usecases.progress import Progress, SilentProgress
from dvk_desktop.usecases.samples import steps_council, steps_letters, steps_models, steps_reports, steps_units
from dvk_desktop.usecases.samples.clock import StoryClock
from dvk_desktop.usecases.samples.hand import Hand
from dvk_desktop.usecases.samples.large import LARGE, fill_large_office
from dvk_desktop.usecases.samples.office import OfficeAtWork
from dvk_desktop.usecases.samples.province import COMMUNES, Province, walk_province
from dvk_desktop.usecases.samples.story import Story
from dvk_desktop.usecases.samples.tale import Tale
from dvk_desktop.usecases.services import Services
from dvk_desktop.usecases.units.commands import SetUpOffice, set_up_office

MARK = "demo.json"
"""The file by which a folder is known to be an earlier demo, and which tells others where the data are."""

SIZES = ("small", "commune", "province", "large")
"""The story of Sơn Khê as its province or its commune sees it; a province with a hundred communes; one large office."""

OpenOffice = Callable[[Path, StoryClock], AbstractContextManager[Services]]
"""Opens a data folder for writing with the clock of the story."""


@dataclass(frozen=True, slots=True)
class Demo:
    """What to build and with what. `samples`: the folder `resources/samples`; `write` prints a line; `communes`: of a
    province."""

    folder: Path
    samples: Path
    open_office: OpenOffice
    hand: Hand
    now: datetime
    write: Callable[[str], None]
    size: str = "small"
    seed: int = 1
    progress: Progress | None = None
    communes: int = COMMUNES


def build_demo(demo: Demo) -> dict[str, Any]:
    """Make the folder anew and walk the story; returns what stands in `MARK`.

    UserError "demo.not_ours" for a folder that holds something else, "demo.size".
    """
    if demo.size not in SIZES:
        raise UserError("demo.size", size=demo.size, known=", ".join(SIZES))
    _make_anew(demo.folder)
    told = {"province": _province, "large": _large}.get(demo.size, _story)(demo)
    (demo.folder / MARK).write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return told


def _make_anew(folder: Path) -> None:
    if folder.exists():
        if not folder.is_dir() or (any(folder.iterdir()) and not (folder / MARK).is_file()):
            raise UserError("demo.not_ours", path=str(folder))
        for path in folder.iterdir():
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            elif path.name != MARK:
                path.unlink()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / MARK).write_text("{}\n", encoding="utf-8")  # from now on known as ours, even if what follows fails


def _story(demo: Demo) -> dict[str, Any]:
    data = json.loads((demo.samples / "son_khe.json").read_text(encoding="utf-8"))
    clock = StoryClock(demo.now)
    tale = Tale(demo.folder, demo.write)
    with ExitStack() as stack:

        def office(name: str) -> OfficeAtWork:
            services = stack.enter_context(demo.open_office(demo.folder / "data" / name, clock))
            return OfficeAtWork(services, demo.hand, clock, demo.folder / "files" / name)

        story = Story(
            office("tinh-uy-son-khe"),
            office("xa-suoi-da"),
            tale,
            clock,
            data,
            demo.samples / "letters",
            demo.folder / "files" / "dien-tay",
            demo.seed,
        )
        tale.say(
            "Một tỉnh ủy, một xã dùng chương trình, một xã và một phường chỉ dùng Excel; mọi tên đều là tên đặt ra."
        )
        for part in (steps_letters, steps_models, steps_council, steps_reports, steps_units):
            for step in part.STEPS:
                step(story)
    offices = {"province": "data/tinh-uy-son-khe", "commune": "data/xa-suoi-da"}
    return {"data": offices["commune" if demo.size == "commune" else "province"], **offices, "files": "files"}


def _province(demo: Demo) -> dict[str, Any]:
    clock = StoryClock(demo.now)
    with ExitStack() as stack:

        def at_work(services: Services, name: str) -> OfficeAtWork:
            return OfficeAtWork(services, demo.hand, clock, demo.folder / "files" / name)

        @contextmanager
        def commune(name: str) -> Iterator[OfficeAtWork]:
            with demo.open_office(demo.folder / "data" / file_stem(name), clock) as services:
                yield at_work(services, file_stem(name))

        names = ("may-thu-nhat", "may-thu-hai")
        pcs = [stack.enter_context(demo.open_office(demo.folder / "data" / name, clock)) for name in names]
        province = Province(
            (at_work(pcs[0], names[0]), at_work(pcs[1], names[1])),
            commune,
            demo.folder / "files" / "dien-tay",
            Tale(demo.folder, demo.write),
            demo.seed,
            demo.communes,
            demo.progress or SilentProgress(),
        )
        told = walk_province(province)
    return {"data": f"data/{names[0]}", "other": f"data/{names[1]}", **told}


def _large(demo: Demo) -> dict[str, Any]:
    tale = Tale(demo.folder, demo.write)
    count = LARGE
    tale.step(f"Dựng một cơ quan với {count} mô hình (số gieo {demo.seed})")
    with demo.open_office(demo.folder / "data" / demo.size, StoryClock(demo.now)) as services:
        office = SetUpOffice("Tỉnh ủy Sơn Khê", "province")
        set_up_office(services.store, services.catalogue, office)
        made = fill_large_office(
            services.store, today=demo.now.date(), models=count, seed=demo.seed, progress=demo.progress
        )
        tale.say(f"{len(made.communes)} xã, phường, {len(made.rounds)} đợt đăng ký, {made.models} mô hình.")
        tale.say("Lập chỉ mục tìm kiếm.")
        services.search.catch_up()
    return {"data": f"data/{demo.size}", "models": made.models}
