"""Criteria sets: from shipped data or last year's set into records; frozen by first use, changed by new versions."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation

from dvk_desktop.domain.dates import DateSpec
from dvk_desktop.domain.errors import EnvironmentProblem, UserError
from dvk_desktop.domain.evaluations import CriteriaSet, Criterion, bands_of, declared_total_differs
from dvk_desktop.domain.text import clean, quoted
from dvk_desktop.usecases.entry import Notice, add_checked, change, checked
from dvk_desktop.usecases.evaluations.fields import CRITERIA_SET, CRITERION, EVALUATION
from dvk_desktop.usecases.fields import FieldValue
from dvk_desktop.usecases.ports import Reading, Seen, Store, UnitOfWork
from dvk_desktop.usecases.units.fields import UNIT
from dvk_desktop.usecases.units.offices import ours

TYPED = tuple(one.name for one in CRITERIA_SET.fields if one.name not in {"replaces", "frozen_on"})


@dataclass(frozen=True, slots=True)
class NewCriterion:
    """One criterion as typed: `maximum` points in steps of `step`; under `minimum` the whole object fails."""

    name: str
    maximum: Decimal
    step: Decimal | None = None
    minimum: Decimal | None = None
    group: str = ""


@dataclass(frozen=True, slots=True)
class CriteriaData:
    """A criteria set as data: what a form gives or a file in `resources/forms/criteria` holds.

    `bands`: "code:lowest total", any order; a code without a label in `language` is shown as it is. `remark`: what the
    user must know about a shipped default.
    """

    name: str
    criteria: tuple[NewCriterion, ...]
    code: str = ""
    remark: str = ""
    issued_by: str = ""
    year: int | None = None
    valid_from: DateSpec | None = None
    valid_to: DateSpec | None = None
    total: Decimal | None = None
    combine: str = "average"
    decimals: int = 2
    ties: str = "shared"
    pass_from: Decimal | None = None
    bands: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SavedCriteria:
    """The id of a criteria set, and what should be looked at again (the declared total is not the sum)."""

    id: str
    notices: tuple[Notice, ...] = ()


@dataclass(frozen=True, slots=True)
class CopyCriteria:
    """Copy a set with its criteria. `new_version`: the copy replaces the source; else it is a set of its own."""

    source: str
    name: str = ""
    year: int | None = None
    new_version: bool = False


@dataclass(frozen=True, slots=True)
class EditCriteria:
    """New `values` of the set's fields; `criteria` given: the whole new list of criteria in their order."""

    id: str
    values: Mapping[str, FieldValue]
    criteria: tuple[NewCriterion, ...] | None = None
    seen: Seen | None = None


def criteria_data(text: str, path: str) -> CriteriaData:
    """Read a criteria file (JSON, decimals as strings). EnvironmentProblem "criteria.file_broken" naming `path`."""
    try:
        held = json.loads(text)
        return CriteriaData(
            name=held["name"],
            criteria=tuple(
                NewCriterion(
                    one["name"],
                    Decimal(one["maximum"]),
                    _decimal(one.get("step")),
                    _decimal(one.get("minimum")),
                    one.get("group", ""),
                )
                for one in held["criteria"]
            ),
            code=held["code"],
            remark=held.get("remark", ""),
            total=_decimal(held.get("total")),
            combine=held["combine"],
            decimals=int(held["decimals"]),
            ties=held["ties"],
            pass_from=_decimal(held.get("pass_from")),
            bands=tuple(f"{band['code']}:{Decimal(band['lowest'])}" for band in held["bands"]),
        )
    except (KeyError, TypeError, ValueError, InvalidOperation) as error:
        raise EnvironmentProblem("criteria.file_broken", path=path, detail=str(error)) from error


def _decimal(value: str | None) -> Decimal | None:
    return None if value is None else Decimal(value)


def add_criteria_set(store: Store, data: CriteriaData) -> SavedCriteria:
    """Record a criteria set with its criteria. Errors of `entry.checked`, "criteria.empty", "criteria.minimum",
    "criteria.bands"."""
    with store.write() as work:
        saved = _add(work, data)
        work.commit(f"Thêm bộ tiêu chí {quoted(clean(data.name))}")
    return saved


def _add(work: UnitOfWork, data: CriteriaData, replaces: str | None = None) -> SavedCriteria:
    if not data.criteria:
        raise UserError("criteria.empty", name=data.name)
    held = CriteriaSet(
        name=data.name,
        issued_by=data.issued_by or None,
        year=data.year,
        valid_from=data.valid_from,
        valid_to=data.valid_to,
        total=data.total,
        combine=data.combine,
        decimals=data.decimals,
        ties=data.ties,
        pass_from=data.pass_from,
        bands=data.bands,
        replaces=replaces,
    )
    _check_bands(data.bands)
    identity = add_checked(work, CRITERIA_SET, held)
    criteria = _add_criteria(work, identity, data.criteria)
    return SavedCriteria(identity, total_notice(held, criteria))


def _add_criteria(work: UnitOfWork, criteria_set: str, given: Iterable[NewCriterion]) -> list[Criterion]:
    added = []
    for order, one in enumerate(given, start=1):
        if one.minimum is not None and one.minimum > one.maximum:
            raise UserError("criteria.minimum", criterion=one.name, minimum=one.minimum, maximum=one.maximum)
        criterion = _criterion(criteria_set, order, one)
        added.append(replace(criterion, id=add_checked(work, CRITERION, criterion)))
    return added


def _criterion(criteria_set: str, order: int, one: NewCriterion) -> Criterion:
    return Criterion(
        criteria_set=criteria_set,
        order=order,
        group=one.group or None,
        name=one.name,
        maximum=one.maximum,
        step=one.step,
        minimum=one.minimum,
    )


def _check_bands(bands: Sequence[str]) -> None:
    for band in bands:
        found = bands_of(CriteriaSet(bands=(band,)))
        if not found or found[0][1] < 0:
            raise UserError("criteria.bands", value=band)


def total_notice(held: CriteriaSet, criteria: Sequence[Criterion]) -> tuple[Notice, ...]:
    """The notice "criteria.total" where the maxima do not add up to the declared total (`domain.md` 11.10)."""
    found = declared_total_differs(held, criteria)
    if found is None:
        return ()
    return (Notice("criteria.total", {"name": held.name, "declared": held.total, "found": found}),)


def copy_criteria_set(store: Store, command: CopyCriteria) -> SavedCriteria:
    """Copy a set: last year's for this year, or a frozen one as its new version. UserError "record.unknown"."""
    with store.write() as work:
        source = work.get(CRITERIA_SET, command.source)
        data = CriteriaData(
            name=command.name or source.name or "",
            criteria=tuple(as_typed(one) for one in work.find(CRITERION, criteria_set=source.id)),
            issued_by=source.issued_by or "",
            year=command.year or source.year,
            total=source.total,
            combine=source.combine or "average",
            decimals=source.decimals if source.decimals is not None else 2,
            ties=source.ties or "shared",
            pass_from=source.pass_from,
            bands=source.bands or (),
        )
        saved = _add(work, data, source.id if command.new_version else None)
        work.commit(f"Chép bộ tiêu chí {quoted(source.name)}")
    return saved


def as_typed(criterion: Criterion) -> NewCriterion:
    """A recorded criterion as a form shows it."""
    return NewCriterion(
        criterion.name or "",
        criterion.maximum or Decimal(0),
        criterion.step,
        criterion.minimum,
        criterion.group or "",
    )


def is_frozen(reading: Reading, held: CriteriaSet) -> bool:
    """Whether the set was used: marked so, or some evaluation here uses it."""
    return held.frozen_on is not None or bool(reading.find(EVALUATION, criteria_set=held.id))


def edit_criteria_set(store: Store, command: EditCriteria) -> SavedCriteria:
    """Record changed fields and, where given, a new list of criteria.

    UserError: "criteria.frozen" for a set in use (offer `copy_criteria_set` with `new_version`), "criteria.not_ours"
    for one of another office, and those of `add_criteria_set`.
    """
    with store.write() as work:
        held = work.get(CRITERIA_SET, command.id)
        if is_frozen(work, held):
            raise UserError("criteria.frozen", name=held.name, id=held.id)
        if held.owner not in ours(work, work.office.unit):
            owners = [unit.name for unit in work.find(UNIT, id=held.owner or "")]
            raise UserError("criteria.not_ours", name=held.name, owner=owners[0] if owners else None)
        bands = command.values.get("bands")
        _check_bands(bands if isinstance(bands, tuple) else ())
        change(work, CRITERIA_SET, held.id, command.values, command.seen, TYPED)
        if command.criteria is not None:
            _replace_criteria(work, held, command.criteria)
        notices = total_notice(work.get(CRITERIA_SET, held.id), work.find(CRITERION, criteria_set=held.id))
        work.commit(f"Sửa bộ tiêu chí {quoted(held.name)}")
    return SavedCriteria(held.id, notices)


def _replace_criteria(work: UnitOfWork, held: CriteriaSet, given: Sequence[NewCriterion]) -> None:
    """Criteria keep their identity by place: the first stays the first; what is left over is deleted."""
    if not given:
        raise UserError("criteria.empty", name=held.name)
    present = work.find(CRITERION, criteria_set=held.id)
    for order, (old, new) in enumerate(zip(present, given, strict=False), start=1):
        wanted = _criterion(held.id, order, new)
        names = ("order", "group", "name", "maximum", "step", "minimum")
        change(work, CRITERION, old.id, checked(CRITERION, {name: getattr(wanted, name) for name in names}))
    for old in present[len(given) :]:
        work.delete(CRITERION, old.id, f"Bỏ khỏi bộ tiêu chí {quoted(held.name)}")
    for order, new in enumerate(given[len(present) :], start=len(present) + 1):
        add_checked(work, CRITERION, _criterion(held.id, order, new))


def freeze(work: UnitOfWork, held: CriteriaSet) -> None:
    """Mark a set as used, if it is ours to mark."""
    if held.frozen_on is None and held.owner in ours(work, work.office.unit):
        change(work, CRITERIA_SET, held.id, {"frozen_on": DateSpec.day(work.now.date())})
