"""A letter that comes a second time, as another file: kept with the one in the register, which it completes."""

from __future__ import annotations

from dvk_desktop.domain.dates import Precision
from dvk_desktop.domain.directives import Directive
from dvk_desktop.domain.text import quoted
from dvk_desktop.usecases.attached_files.commands import keep_with
from dvk_desktop.usecases.attachments import Attachments
from dvk_desktop.usecases.catalogue import Catalogue
from dvk_desktop.usecases.directives.commands import RegisterDirective, edit_in, name_of, prepare
from dvk_desktop.usecases.directives.fields import DIRECTIVE
from dvk_desktop.usecases.entry import Edit
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.ports import Store

_COMPLETED = ("number_full", "issuer", "subject", "signer_authority", "signer_position", "signer_name")


def attach_to_known(
    store: Store,
    catalogue: Catalogue,
    attachments: Attachments,
    known: str,
    command: RegisterDirective,
    name: str,
    content: bytes,
) -> tuple[str, ...]:
    """Keep the file `name` with the letter `known` of the register, in one act: as its file if it has none, else beside
    that. What the register lacks of a letter of ours (the number and day that the signed scan has, the draft had not)
    is completed from `command`; what it says stays. Returns the names of the fields that were completed.

    Writer thread. UserError "record.unknown", those of `prepare`, `keep_with` and `entry.change`.
    """
    with store.write() as work:
        before = work.get(DIRECTIVE, known)
        values: dict[str, FieldValue] = {}
        if before.owner == work.office.unit:  # of another office's entry nothing is completed in its name
            values = _lacking(before, prepare(work, work.office.unit, catalogue, command).directive)
        completed = tuple(values)
        if before.attachment or before.owner != work.office.unit:
            keep_with(work, attachments, DIRECTIVE.name, (known,), [(name, content)])
        else:
            kept = attachments.keep(content, name)
            values |= {"attachment": kept.sha256, "attachment_name": kept.name}
        after = edit_in(work, Edit(known, values))[0] if values else before
        work.commit(f"Đính kèm {quoted(name)} vào văn bản {name_of(after)}")
    return completed


def _lacking(before: Directive, read: Directive) -> dict[str, FieldValue]:
    """What `read` says and `before` does not."""
    found: dict[str, FieldValue] = {
        name: value for name in _COMPLETED if not getattr(before, name) and (value := getattr(read, name))
    }
    whole = read.date is not None and read.date.precision is Precision.DAY
    if whole and (before.date is None or before.date.precision is not Precision.DAY):
        found["date"] = read.date
    if before.number:
        found.pop("number_full", None)
    if not before.text and read.text:
        found["text"] = read.text
    return found
