"""Random histories: steps drawn one after the other, each checked as it is made, and the end that all must agree on."""

from __future__ import annotations

import random
from collections.abc import Callable

from dvk_desktop.runtime.sandbox import Sandbox
from tests.exchange.laws.expected import deletion, fields_of, in_force, picture, standing, withdrawn
from tests.exchange.laws.places import FIELDS, WORDS, Chance, File
from tests.exchange.laws.world import World, world

MOST_STEPS = 30
ANSWERS = ("replaces", "replaces", "older", "both")


def _record(made: World, unit: str) -> str | None:
    """A record that an office shows and may change."""
    mine = made.below(unit)
    found = [r for r in made.visible(unit) if made.owned(r) in mine and r not in made.joined]
    return made.chance.choice(found) if found else None


def edit(made: World, unit: str) -> None:
    """Somebody types into the program; others who know the record often type into the same field meanwhile."""
    if (record := _record(made, unit)) is None:
        return
    name = made.chance.choice(FIELDS)
    made.edit(unit, record, name, made.chance.choice(WORDS))
    others = [u for u in made.places if u != unit and made.owned(record) in made.below(u) and record in made.visible(u)]
    if others and made.chance.randint(0, 1):
        made.edit(made.chance.choice(others), record, name, made.chance.choice(WORDS))


def add(made: World, unit: str) -> None:
    made.add(unit, made.chance.choice(made.below(unit)))


def delete(made: World, unit: str) -> None:
    if (record := _record(made, unit)) is not None:
        made.delete(unit, record)


def settle_one(made: World, unit: str) -> None:
    """A decision about something in conflict."""
    known, waiting = made.places[unit].known, made.waits(unit)
    for record in sorted(made.expected.owners):
        if (
            record in made.joined
            or record in waiting
            or made.owned(record) not in made.below(unit)
            or not standing(known, record, "name")
        ):
            continue
        if deletion(known, record)[1]:
            made.keep(unit, record)
            return
        shown = picture(known, record, FIELDS)
        for name in FIELDS:
            if shown[name][1]:  # type: ignore[index]  # a pair
                made.decide(unit, record, name, made.chance.choice([*shown[name][0], *WORDS]))  # type: ignore[index]
                return


def undo(made: World, unit: str) -> None:
    place = made.places[unit]
    acts = [act for act, record in place.acts if record not in made.joined]
    if acts:
        act = made.chance.choice(acts)
        made.switch(unit, act, back=withdrawn(place.known, act))


def undo_import(made: World, unit: str) -> None:
    """A file that was taken in is taken back; or one of which that was done counts again."""
    place = made.places[unit]
    said = {s.act for s in place.known}
    found = [t for t in place.takings if t.file.blank_form and not withdrawn(place.known, t.file.act)]
    found = [t for t in found if t.id in place.undone or t.file.act in said]
    found = [t for t in found if t.repeats] or found if made.chance.randint(0, 1) else found
    if not found:
        return
    taking = made.chance.choice(found)
    if taking.id in place.undone:
        made.redo_import(unit, taking, with_history=made.chance.randint(0, 1) == 0)
    else:
        made.undo_import(unit, taking)


def join(made: World, unit: str) -> None:
    """The top office joins two records of one unit, or parts two that are joined."""
    shown = [r for r in made.visible("u0") if r in made.joined or not _on_paper(made, r)]
    pairs = [(a, b) for a in shown for b in shown if a < b and made.owned(a) == made.owned(b)]
    if pairs:
        one, other = made.chance.choice(pairs)
        made.join(one, other, same=made.chance.randint(0, 2) > 0)


def _on_paper(made: World, record: str) -> bool:
    """Whether somebody may still fill in a form with this record on it."""
    return any(record in form.rows for form in made.forms)


def send(made: World, unit: str) -> None:
    """A bundle to somebody above or below, which may arrive now, later, twice or never."""
    others = [u for u in made.places if u != unit and (u in made.above(unit) or unit in made.above(u))]
    if others:
        made.mail.append(made.bundle(unit, made.chance.choice(others)))
        if made.chance.randint(0, 1):
            arrive(made, unit, made.mail[-1])


def arrive(made: World, unit: str, file: File | None = None) -> None:
    """Something that is on its way arrives; often it can arrive again."""
    if file is None:
        if not made.mail:
            return
        file = made.chance.choice(made.mail)
    if file.blank_form is not None:
        where = made.chance.choice([u for u in made.above(file.filler) if u in made.places])
        _take(made, where, file)
    else:
        made.take(file.receiver, file)
    if made.chance.randint(0, 1):
        made.mail.remove(file)


def _take(made: World, unit: str, file: File) -> None:
    """An office takes a return in and answers what is asked about it. One with every cell put back is sent to who made
    the form: at others nobody could tell it from the form on its way."""
    made.take(
        unit if file.typed else file.keeper, file, made.chance.choice(ANSWERS), mend=made.chance.randint(0, 1) == 0
    )


def hand_out(made: World, unit: str) -> None:
    """A form for a unit below, or one for everybody."""
    units = [u for u in made.below(unit) if u != unit]
    if units and not made.waits(unit):  # else nobody knows what is on it
        receiver = made.chance.choice([*units, *units, ""])
        made.forms.append(made.form(unit, receiver, made.chance.randint(1, 3)))
        if receiver in made.places:  # what its hidden part says may be news there before anybody fills it in
            made.mail.append(made.forms[-1])
            if made.chance.randint(0, 1):
                arrive(made, unit, made.mail[-1])


def fill_in(made: World, unit: str) -> None:
    """Somebody fills in a form by hand, or corrects what was filled in, and sends it."""
    forms = [*made.forms, *(f for f in made.mail if f.typed and not (f.copy or f.repairs))]
    if not forms:
        return
    if (filled := _filled(made, made.chance.choice(forms))) is not None:
        made.mail.append(filled)
        if made.chance.randint(0, 2):
            arrive(made, unit, filled)


def correct(made: World, unit: str) -> None:
    """A return that was taken in here comes again, corrected."""
    returns = [f for f in made.places[unit].taken if f.typed and not (f.copy or f.repairs)]
    if returns and (filled := _filled(made, made.chance.choice(returns))) is not None:
        made.mail.append(filled)
        _take(made, unit, filled)


def mend_rows(made: World, unit: str) -> None:
    """Rejected rows of a return come back mended by the sender."""
    returns = [f for f in made.places[unit].taken if f.wrong and not f.copy and not made.places[unit].mends(f.act)]
    if returns and (mended := made.repair(unit, made.chance.choice(returns))) is not None:
        made.mail.append(mended)
        if made.chance.randint(0, 2):
            _take(made, unit, mended)


def insist(made: World, unit: str) -> None:
    """A return that was replaced since comes once more as it was, saved later: the first one was right."""
    place = made.places[unit]
    over = {earlier for earlier, _ in in_force(place.known)}
    returns = [f for f in place.taken if f.blank_form and f.act in over] or [f for f in place.taken if f.blank_form]
    if returns:
        made.mail.append(made.again(made.chance.choice(returns)))
        _take(made, unit, made.mail[-1])


def _filled(made: World, form: File) -> File | None:
    filler = form.filler or made.chance.choice([u for u in made.below(form.keeper) if u != form.keeper])
    if form.typed and made.chance.randint(0, 7) == 0:
        return made.fill(form, filler, {})  # everything put back
    typed = {(row, name): word for row, name, word in form.typed if made.chance.randint(0, 3)}
    copy = next(made.numbers) if not form.typed and form.blank and made.chance.randint(0, 7) == 0 else 0
    new = [f"+{n}#{copy}" if copy else f"+{n}" for n in range(form.blank)]
    rows = [r for r in form.rows if r not in made.joined] + new
    if copy:
        typed[new[0], made.chance.choice(FIELDS)] = made.chance.choice(WORDS)
    for _ in range(made.chance.randint(1, 3)):
        if rows:
            typed[made.chance.choice(rows), made.chance.choice(FIELDS)] = made.chance.choice(WORDS)
    left = [
        r
        for r in form.rows
        if r not in made.joined and not any(row == r for row, _ in typed) and made.chance.randint(0, 3) == 0
    ]
    touched = sorted({row for row, _ in typed} - {new[0] if copy else ""})
    wrong = [made.chance.choice(touched)] if touched and made.chance.randint(0, 3) == 0 else []
    return made.fill(form, filler, typed, left, wrong, copy)


def go_back(made: World, unit: str) -> None:
    """An office keeps a copy of its data, or goes back to the one it kept."""
    if made.places[unit].backup is None or made.chance.randint(0, 2) == 0:
        made.back_up(unit)
    else:
        made.restore(unit)


def go_back_meanwhile(made: World, unit: str) -> None:
    """An office goes back while a bundle is on its way that leaves out what it told the sender it has."""
    above = [u for u in made.above(unit)[1:] if u in made.places]
    other = made.chance.choice(above) if above else ""
    below = made.below(unit)
    records = [r for r in made.visible(other) if made.owned(r) in below and r not in made.joined] if other else []
    if not records:
        return
    record, name = made.chance.choice(records), made.chance.choice(FIELDS)
    made.back_up(unit)
    made.edit(other, record, name, made.chance.choice(WORDS))
    made.deliver(other, unit)
    made.deliver(unit, other)
    if record in made.visible(other):
        made.edit(other, record, name, made.chance.choice(WORDS))
    made.mail.append(made.bundle(other, unit))
    made.restore(unit)
    arrive(made, other, made.mail[-1])


STEPS: list[Callable[[World, str], None]] = [
    *(edit, edit, edit, edit, edit, edit, add, delete, settle_one, undo, *[undo_import] * 3, join),
    *(go_back, go_back, go_back_meanwhile, send, send, send, send, arrive, arrive, hand_out),
    *(fill_in, fill_in, fill_in, *[correct] * 5, insist, insist, mend_rows, mend_rows),
]


def play(chance: Chance, sandbox: Sandbox | None = None, most: int = MOST_STEPS) -> None:
    """One whole history. AssertionError, with a note of all that happened, where the program shows anything else than
    what is expected."""
    with world(chance, sandbox) as made:
        for unit in made.depth:
            add(made, next(u for u in made.above(unit) if u in made.places))
        made.settle()
        for unit in sorted(made.places):
            if chance.randint(0, 3) == 0:
                made.back_up(unit)
        for _ in range(2):  # early, so that their returns come again in most histories
            hand_out(made, "u0")
            fill_in(made, "u0")
        for step in range(chance.randint(most // 3, most)):
            unit = chance.choice(sorted(made.places))
            chance.choice(STEPS)(made, unit)
            made.check(unit)
            if not step % 8:
                made.check_every()
        made.settle()
        made.check_all()


def play_seed(seed: int, sandbox: Sandbox | None = None, most: int = MOST_STEPS) -> None:
    """The history of a number."""
    play(random.Random(seed), sandbox, most)


def known_records(made: World, unit: str) -> list[str]:
    """Records of which anything reached an office."""
    return [r for r in sorted(made.expected.owners) if fields_of(made.places[unit].known, r)]
