"""Answers given while files are looked through: each is put down at once and the files it is about are judged anew."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject

from dvk_desktop.ui.common.workbench import Workbench
from dvk_desktop.ui.exchange.batch import Batch, Entry, entry_of
from dvk_desktop.usecases.exchange.answers import KEEP, Answers
from dvk_desktop.usecases.exchange.commands import BatchPlan, Exchange
from dvk_desktop.usecases.exchange.versions import form_of
from dvk_desktop.usecases.progress import Progress

translate = QCoreApplication.translate


class Answering(QObject):
    """Changes the answers of `batch` and plans anew what they are about; `refresh`: what is shown has changed.

    GUI thread; the judging runs on a reader thread, and only the newest answers count.
    """

    def __init__(
        self, bench: Workbench, exchange: Exchange, batch: Batch, refresh: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bench, self._exchange, self._batch, self._refresh = bench, exchange, batch, refresh
        self._waiting: set[str] = set()

    def when_judged(self, then: Callable[[], None]) -> None:
        """Do `then` when every answer given until now has been judged: at once if that is so."""
        if self._waiting:
            self._judge(())
        self._bench.jobs.once_answered("exchange.answer", then)

    def whole(self, identities: Iterable[str], code: str, option: str, reason: str = "") -> None:
        """An answer for whole files (the entries `identities`)."""
        for identity in identities:
            self._of_file(identity, lambda own: replace(own.with_whole(code, option), reason=reason or own.reason))

    def sent_by(self, identity: str, unit: str) -> None:
        """A form for everybody was filled in by this unit."""
        self._of_file(identity, lambda own: own.with_sender(unit))

    def rows(self, identity: str, keys: Iterable[str], code: str, option: str, reason: str = "") -> None:
        """The same answer for some rows of a file; "" takes it back."""
        wanted = tuple(keys)
        self._of_file(identity, lambda own: own.with_rows(wanted, code, option, reason))

    def keep(self, identity: str, keys: Iterable[str], *, wanted: bool) -> None:
        """Take rows in, or leave them out."""
        self.rows(identity, keys, KEEP, "in" if wanted else "out")

    def mend(self, identity: str, key: str, column: str, text: str | None, *, here: bool = False) -> None:
        """Another value for one cell, as typed; None takes it back."""
        self._of_file(identity, lambda own: own.with_mend(key, column, text, here=here))

    def read_as(self, what: str, text: str, code: str) -> None:
        """`text` stands for `code` in every file that is looked through; it is remembered for those to come."""
        answers = self._batch.answers
        self._batch.answers = answers.with_everywhere(answers.everywhere.with_reading(what, text, code))
        self._judge([entry for entry in self._batch.entries if not entry.plan.applied and entry.plan.read is not None])

    def _of_file(self, identity: str, change: Callable[[Answers], Answers]) -> None:
        entry = next((each for each in self._batch.entries if each.id == identity), None)
        if entry is None or entry.plan.applied:
            return
        answers = self._batch.answers
        own = answers.files.get(entry.plan.sha256, Answers())
        self._batch.answers = answers.with_file(entry.plan.sha256, change(own))
        self._judge([entry])

    def versions_of(self, entries: Sequence[Entry]) -> None:
        """Files came or went: judge anew what is another version of one of them."""
        forms = {form_of(entry.plan) for entry in entries} - {None}
        found = [entry for entry in self._batch.entries if form_of(entry.plan) in forms]
        if len(found) > 1 or (found and not any(entry.id == found[0].id for entry in entries)):
            self._judge(found)

    def _judge(self, entries: Sequence[Entry]) -> None:
        forms = {form_of(entry.plan) for entry in entries} - {None}
        beside_them = {entry.id for entry in self._batch.entries if form_of(entry.plan) in forms}
        self._waiting |= {entry.id for entry in entries} | beside_them
        asked = [entry for entry in self._batch.entries if entry.id in self._waiting]
        beside = [entry.plan for entry in self._batch.entries if entry.id not in self._waiting]
        answers = self._batch.answers

        def judge(progress: Progress) -> list[Entry]:
            before = BatchPlan(tuple(entry.plan for entry in asked), answers)
            plans = self._exchange.answer(before, answers, beside).files
            return [
                entry_of(plan, answers.of(plan.sha256), entry.earlier) for plan, entry in zip(plans, asked, strict=True)
            ]

        def done(judged: list[Entry]) -> None:
            self._waiting -= {entry.id for entry in judged}
            for entry in judged:
                self._batch.put(entry)
            self._refresh()

        self._bench.jobs.run_latest(
            "exchange.answer",
            judge,
            on_done=done,
            on_error=self._bench.fail,
            title=translate("exchange", "Đang xem lại file"),
            owner=self,
        )
