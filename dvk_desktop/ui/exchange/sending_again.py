"""The message to somebody whose file is of no use: put on the clipboard, to be pasted into Zalo."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from dvk_desktop.ui.common.copying import copied
from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.usecases.exchange.plan import FilePlan
from dvk_desktop.usecases.exchange.sending_again import send_again_text
from dvk_desktop.usecases.services import Services

translate = QCoreApplication.translate


def copy_message(plan: FilePlan, bench: Workbench, services: Services, owner: QObject) -> None:
    """Copy what to write to the sender of `plan`."""

    def show(text: str) -> None:
        bench.notify(copied(text))

    bench.read(
        "exchange.send_again",
        lambda: send_again_text(plan, services.exchanged.title_of("unit", services.store.office.unit)),
        show,
        owner,
    )
