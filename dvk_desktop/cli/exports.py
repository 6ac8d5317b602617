"""`dvk exports`: the workbooks made for others, and what their receivers say of them."""

from __future__ import annotations

import argparse

from dvk_desktop.cli.context import DONE, Context, plain, table
from dvk_desktop.cli.parser import Verbs
from dvk_desktop.cli.resolving import unit_of
from dvk_desktop.language.formats import moment_text


def register(noun: str, parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    Verbs(noun, parser, common).add("list", _list).add_argument("--to")


def _list(parsed: argparse.Namespace, context: Context) -> int:
    with context.reading() as services:
        receiver = unit_of(services, parsed.to) if parsed.to else ""
        rows = services.exchange.receipts.sent(receiver)
        names = {row.receiver: services.units.label_of(row.receiver) for row in rows if row.receiver}
    cells = [
        (
            *(moment_text(row.at), row.name, names.get(row.receiver, ""), row.number),
            *(moment_text(row.acknowledged), row.code),
        )
        for row in rows
    ]
    headings = ("usage.at", "usage.file", "usage.receiver", "usage.number", "usage.acknowledged", "usage.code")
    found = [{**plain(row), "receiver_name": names.get(row.receiver, "")} for row in rows]
    context.answer({"rows": found, "total": len(found)}, table(headings, cells))
    return DONE
