"""`dvk fingerprint | dump | why | conflicts | history | undo | redo`: the ledger itself."""

from __future__ import annotations

import argparse
import json

from dvk_desktop.cli.context import DONE, Context, rows_document, table
from dvk_desktop.cli.parser import Verbs, WrongUsage, count
from dvk_desktop.cli.resolving import resolver
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.ledger import Value
from dvk_desktop.language import label, sentence
from dvk_desktop.language.formats import moment_text
from dvk_desktop.usecases.entry import checked
from dvk_desktop.usecases.fields import to_value
from dvk_desktop.usecases.history.commands import Decide, decide, redo, undo
from dvk_desktop.usecases.history.queries import Conflict, Origin, Written
from dvk_desktop.usecases.in_words import field_in_words, kind_in_words, value_in_words
from dvk_desktop.usecases.registry import RECORD_TYPES
from dvk_desktop.usecases.services import Services
from dvk_desktop.usecases.typed import read_typed


def register(noun: str, parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Add the arguments of `noun`."""
    if noun in {"fingerprint", "dump"}:
        parser.add_argument("--scope", default="")
        if noun == "fingerprint":
            parser.add_argument("--by-unit", action="store_true")
        parser.set_defaults(run=_fingerprint if noun == "fingerprint" else _dump)
    elif noun == "why":
        parser.add_argument("record")
        parser.add_argument("field")
        parser.set_defaults(run=_why)
    elif noun == "history":
        parser.add_argument("act", nargs="?", default="")
        parser.add_argument("--limit", type=count, default=50)
        parser.set_defaults(run=_history)
    elif noun in {"undo", "redo"}:
        parser.add_argument("act")
        parser.set_defaults(run=_undo if noun == "undo" else _redo)
    else:
        verbs = Verbs(noun, parser, common)
        verbs.add("list", _conflicts)
        decided = verbs.add("decide", _decide)
        decided.add_argument("id")
        decided.add_argument("--take", required=True)
        decided.add_argument("--reason", default="")


def scope_of(services: Services, text: str) -> str:
    """The unit meant by ``--scope``: an id, a code or a name; "" stays everything."""
    return services.units.find(text).id if text else ""


def _fingerprint(parsed: argparse.Namespace, context: Context) -> int:
    with context.reading() as services:
        scope = scope_of(services, parsed.scope)
        whole = services.ledger.fingerprint(scope)
        document: dict[str, object] = {"fingerprint": whole.full, "short": whole.short, "changes": whole.changes}
        lines = [f"{whole.short}   {whole.full}   {whole.changes}"]
        if parsed.by_unit:
            units = services.ledger.fingerprints_by_unit(scope)
            document["units"] = [
                {"unit": u.unit, "name": u.name, "fingerprint": u.fingerprint.full, "short": u.fingerprint.short,
                 "changes": u.fingerprint.changes}
                for u in units
            ]  # fmt: skip
            lines += [f"{u.fingerprint.short}   {u.name} ({u.fingerprint.changes})" for u in units]
    context.answer(document, lines)
    return DONE


def _dump(parsed: argparse.Namespace, context: Context) -> int:
    with context.reading() as services:
        records = services.ledger.dump(scope_of(services, parsed.scope))
    lines = (json.dumps(record, ensure_ascii=False, sort_keys=True) for record in records)
    context.answer({"records": records, "total": len(records)}, lines)
    return DONE


def _why(parsed: argparse.Namespace, context: Context) -> int:
    with context.reading() as services:
        origins = services.ledger.why(parsed.record, parsed.field)
        title_of = services.exchanged.title_of
        said = [value_in_words(title_of, o.record_type, parsed.field, o.value) for o in origins]
    headings = [label(f"history.{name}") for name in ("value", "at", "office", "title", "source", "standing")]
    rows = [
        (
            value,
            moment_text(o.at),
            o.office,
            o.title,
            " ".join(filter(None, (o.source, o.place, _told(o)))),
            label(f"choice.standing.{o.standing}"),
        )
        for value, o in zip(said, origins, strict=True)
    ]
    context.answer(rows_document(origins), table(headings, rows))
    return DONE


def _told(origin: Origin) -> str:
    """What stood in a cell that was mended, and why something was taken in from outside its sender's authority."""
    typed = sentence("done.why_mended", {"value": origin.typed}) if origin.typed else ""
    reason = sentence("done.why_accepted", {"reason": origin.reason}) if origin.reason else ""
    return " ".join(filter(None, (typed, reason)))


def _history(parsed: argparse.Namespace, context: Context) -> int:
    if parsed.act:
        return _written(parsed, context)
    with context.reading() as services:
        acts = services.ledger.acts(parsed.limit)
    headings = [label(f"history.{name}") for name in ("at", "office", "title", "changes", "act")]
    context.answer(
        rows_document(acts), table(headings, [(moment_text(a.at), a.office, a.title, a.changes, a.act) for a in acts])
    )
    return DONE


def _written(parsed: argparse.Namespace, context: Context) -> int:
    with context.reading() as services:
        found = services.ledger.written_in(parsed.act)
        if not found:
            raise UserError("act.unknown", act=parsed.act)
        lines = [_words_of(services, each) for each in found]
    headings = [label(f"history.{name}") for name in ("kind", "record", "field", "before", "value")]
    context.answer(rows_document(found), table(headings, lines))
    return DONE


def _words_of(services: Services, each: Written) -> tuple[str, ...]:
    """Kind and title of the record, the field, what stood there before and what was written."""
    before, after = (
        " | ".join(value_in_words(services.exchanged.title_of, each.record_type, each.field, value) for value in values)
        for values in (each.before, (each.value,))
    )
    return (
        kind_in_words(each.record_type),
        each.title or each.record,
        field_in_words(each.record_type, each.field),
        before,
        after,
    )


def _undo(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        file = next((file for file in services.exchange.history() if file.act == parsed.act and not file.repeats), None)
        if file is not None and file.standing:  # an import: with what was mended, and never hiding anything unasked
            services.exchange.undo(file.id)
            context.answer({"act": parsed.act, "import": file.id}, [sentence("done.undone")])
            return DONE
        changes = undo(services.store, parsed.act)
    context.answer({"act": changes.act}, [sentence("done.undone")])
    return DONE


def _redo(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        changes = redo(services.store, parsed.act)
    context.answer({"act": changes.act}, [sentence("done.redone")])
    return DONE


def _conflicts(_: argparse.Namespace, context: Context) -> int:
    with context.reading() as services:
        found = services.ledger.conflicts()
        words = [_conflict_lines(services, conflict) for conflict in found]
    rows = [
        {
            "id": c.id,
            "kind": c.kind,
            "record": c.record,
            "record_type": c.record_type,
            "field": c.field,
            "title": c.title,
            "options": [{"n": o.number, "value": o.value, "author": o.author, "source": o.source} for o in c.options],
        }
        for c in found
    ]
    lines = [line for each in words for line in each]
    context.answer({"rows": rows, "total": len(rows)}, lines or [sentence("list.nothing")])
    return DONE


def _conflict_lines(services: Services, conflict: Conflict) -> list[str]:
    """A conflict in words: whose, which field, the values to choose from, then what to type to decide it."""
    named = (
        kind_in_words(conflict.record_type),
        conflict.title or conflict.record,
        field_in_words(conflict.record_type, conflict.field),
    )
    lines = [" – ".join(part for part in named if part)]
    for option in conflict.options:
        said = value_in_words(services.exchanged.title_of, conflict.record_type, conflict.field, option.value)
        source = ", ".join(part for part in (option.author, option.source) if part)
        lines.append(f"  {option.number}. {said or label('usage.left_empty')}" + (f"   ({source})" if source else ""))
    return [*lines, f"  {label('usage.id')}: {conflict.id}"]


def _typed(services: Services, conflict: str, text: str) -> Value:
    """What was typed, as the field in question holds it (a number as a number); errors of `read_typed`, `checked`."""
    found = next((one for one in services.ledger.conflicts() if one.id == conflict), None)
    if found is None:
        raise UserError("conflict.unknown", conflict=conflict)
    kind = RECORD_TYPES.get(found.record_type)
    if found.kind != "value" or kind is None or found.field not in kind.by_name:
        raise UserError("conflict.option", number=f"value:{text}", count=len(found.options))
    values = read_typed(kind, {found.field: text}, services.clock().date(), resolver(services))
    return to_value(kind.by_name[found.field], checked(kind, values)[found.field])


def _decide(parsed: argparse.Namespace, context: Context) -> int:
    take: int | None = None
    value: Value | None = None
    if parsed.take.startswith("value:"):
        value = parsed.take.removeprefix("value:")
    elif parsed.take.isascii() and parsed.take.isdigit():
        take = int(parsed.take)
    else:
        told = f"{label('usage.invalid')} '{parsed.take}' (--take)"
        raise WrongUsage("usage.wrong", detail=told, command="dvk conflicts decide")
    with context.writing() as services:
        if isinstance(value, str):
            value = _typed(services, parsed.id, value)
        changes = decide(services.store, services.ledger, Decide(parsed.id, take, value, parsed.reason))
    context.answer({"act": changes.act}, [sentence("done.decided")])
    return DONE
