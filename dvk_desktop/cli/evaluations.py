"""`dvk evaluations | recognitions`: who gives points, what came of it."""

from __future__ import annotations

import argparse

from dvk_desktop.cli.context import DONE, REFUSED, Context, choice, notices_document, plain, rows_document, table
from dvk_desktop.cli.parser import Verbs, field_options, typed_texts, year
from dvk_desktop.cli.resolving import day_of, filters_of, record_of, typed_values, unit_filters, unit_of
from dvk_desktop.domain.errors import UserError
from dvk_desktop.domain.text import fold
from dvk_desktop.language import sentence
from dvk_desktop.usecases.evaluations.commands import (
    AddScorers,
    ChangeCandidates,
    NewScorer,
    OpenEvaluation,
    add_scorers,
    candidate_choices,
    change_candidates,
    close_evaluation,
    open_evaluation,
    remove_scorers,
    reopen_evaluation,
)
from dvk_desktop.usecases.evaluations.deciding import Recognise, cancel_decision, recognise
from dvk_desktop.usecases.evaluations.fields import CRITERIA_SET, EVALUATION, RECOGNITION
from dvk_desktop.usecases.evaluations.scores import Points, RecordScores, RemarkText, record_scores
from dvk_desktop.usecases.listing import ListQuery
from dvk_desktop.usecases.practice_models.fields import PRACTICE_MODEL, REGISTRATION_ROUND
from dvk_desktop.usecases.services import Services


def register(noun: str, parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    """Add the arguments of `noun`."""
    verbs = Verbs(noun, parser, common)
    {"evaluations": _evaluations, "recognitions": _recognitions}[noun](verbs)


def _evaluations(verbs: Verbs) -> None:
    listed = verbs.add("list", _list)
    listed.add_argument("--year", type=year)
    listed.add_argument("--state")
    opened = verbs.add("open", _open)
    opened.add_argument("name")
    opened.add_argument("--criteria", required=True)
    opened.add_argument("--year", type=year)
    opened.add_argument("--round")
    opened.add_argument("--models", nargs="+")
    opened.add_argument("--scorer", action="append", default=[])
    field_options(opened, EVALUATION, ("opens_on", "closes_on"))
    candidates = verbs.add("candidates", _candidates)
    candidates.add_argument("evaluation")
    candidates.add_argument("--take-in", action="append", default=[])
    candidates.add_argument("--leave-out", action="append", default=[])
    scorers = verbs.add("scorers", _scorers)
    scorers.add_argument("evaluation")
    scorers.add_argument("--add", action="append", default=[])
    scorers.add_argument("--remove", action="append", default=[])
    scorers.add_argument("--reason", default="")
    scored = verbs.add("score", _score)
    scored.add_argument("evaluation")
    scored.add_argument("--scorer", required=True)
    scored.add_argument("--model", required=True)
    scored.add_argument("points", nargs="+")
    scored.add_argument("--remark")
    results = verbs.add("results", _results)
    results.add_argument("evaluation")
    recognised = verbs.add("recognise", _recognise)
    recognised.add_argument("evaluation")
    recognised.add_argument("--models", nargs="+")
    recognised.add_argument("--passed", action="store_true")
    field_options(recognised, RECOGNITION, ("result", "level", "decision_number", "decision_date", "note"))
    cancelled = verbs.add("cancel", _cancel)
    cancelled.add_argument("evaluation")
    cancelled.add_argument("--models", nargs="+", required=True)
    cancelled.add_argument("--reason", required=True)
    verbs.add("close", _close).add_argument("evaluation")
    verbs.add("reopen", _reopen).add_argument("evaluation")


def _recognitions(verbs: Verbs) -> None:
    listed = verbs.add("list", _list_recognitions)
    for name in ("year", "level", "result", "field", "subject"):
        listed.add_argument(f"--{name}")
    listed.add_argument("--unit")
    listed.add_argument("--under")
    listed.add_argument("--evaluation")


def _list(parsed: argparse.Namespace, context: Context) -> int:
    with context.reading() as services:
        rows = services.evaluations.evaluations.all(
            ListQuery(filters=filters_of(parsed, "year", state="evaluation_state"))
        )
    cells = [
        (
            row.name,
            row.year,
            row.candidates,
            row.scorers,
            row.scored,
            row.decided,
            choice("evaluation_state", row.state),
        )
        for row in rows
    ]
    headings = ("field.evaluation.name", "field.evaluation.year", "record.candidate", "record.scorer", "usage.scored")
    context.answer(rows_document(rows), table([*headings, "usage.decided", "usage.state"], cells))
    return DONE


def _new_scorer(services: Services, text: str) -> NewScorer:
    """ "Tên; chức vụ; đơn vị": the parts after the name may be left out."""
    name, position, unit = (*(part.strip() for part in text.split(";", 2)), "", "")[:3]
    return NewScorer(name, position, unit_of(services, unit) if unit else "")


def _open(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        dates = typed_values(services, EVALUATION, parsed)
        models = parsed.models and tuple(record_of(services, PRACTICE_MODEL.name, one) for one in parsed.models)
        command = OpenEvaluation(
            parsed.name,
            parsed.year or services.clock().year,
            record_of(services, CRITERIA_SET.name, parsed.criteria),
            record_of(services, REGISTRATION_ROUND.name, parsed.round) if parsed.round else "",
            models=models,
            scorers=tuple(_new_scorer(services, one) for one in parsed.scorer),
            **dates,
        )
        opened = open_evaluation(services.store, services.catalogue, command)
        scorers = services.evaluations.scorers(opened.id)
    context.notices(opened.notices)
    told = notices_document(opened.notices)
    context.answer(
        {"id": opened.id, "name": parsed.name, "scorers": plain(scorers), "notices": told},
        [sentence("done.added", {"name": parsed.name})],
    )
    return DONE


def _candidates(parsed: argparse.Namespace, context: Context) -> int:
    changed = parsed.take_in or parsed.leave_out
    with context.writing() if changed else context.reading() as services:
        identity = record_of(services, EVALUATION.name, parsed.evaluation)
        if changed:
            include, leave_out = (
                tuple(record_of(services, PRACTICE_MODEL.name, one) for one in names)
                for names in (parsed.take_in, parsed.leave_out)
            )
            change_candidates(services.store, ChangeCandidates(identity, include, leave_out))
        with services.store.read() as reading:
            rows = candidate_choices(reading, identity)
    cells = [(row.name, row.unit_name, "x" if row.included else "", row.practice_model) for row in rows]
    headings = ("field.practice_model.name", "record.unit", "field.candidate.included", "usage.id")
    context.answer(rows_document(rows), table(headings, cells))
    return DONE


def _scorers(parsed: argparse.Namespace, context: Context) -> int:
    opened = context.writing() if parsed.add or parsed.remove else context.reading()
    with opened as services:
        identity = record_of(services, EVALUATION.name, parsed.evaluation)
        if parsed.remove:
            ids = [_scorer_of(services, identity, one) for one in parsed.remove]
            remove_scorers(services.store, identity, ids, parsed.reason)
        if parsed.add:
            wanted = tuple(_new_scorer(services, one) for one in parsed.add)
            add_scorers(services.store, AddScorers(identity, wanted))
        rows = services.evaluations.scorers(identity)
    cells = [(row.name, row.position, row.unit_name, f"{row.sheets}/{row.candidates}", row.id) for row in rows]
    headings = [f"field.scorer.{name}" for name in ("name", "position", "unit")]
    context.answer(rows_document(rows), table([*headings, "usage.done_of", "usage.id"], cells))
    return DONE


def _scorer_of(services: Services, evaluation: str, typed: str) -> str:
    """Who is meant by an id or a name among those who score. UserError "record.unknown"."""
    scorers = services.evaluations.scorers(evaluation)
    wanted = [one.id for one in scorers if typed == one.id or fold(typed) == fold(one.name)]
    if len(wanted) != 1:
        raise UserError("record.unknown", type="scorer", record=typed)
    return wanted[0]


def _score(parsed: argparse.Namespace, context: Context) -> int:
    """Points in the order of the criteria, or NUMBER=POINTS; "-" leaves a criterion alone."""
    with context.writing() as services:
        identity = record_of(services, EVALUATION.name, parsed.evaluation)
        model = record_of(services, PRACTICE_MODEL.name, parsed.model)
        scorer = _scorer_of(services, identity, parsed.scorer)
        sheet = services.evaluations.sheet(identity, scorer)
        cells = []
        for place, typed in enumerate(parsed.points, start=1):
            number, sign, points = typed.partition("=")
            order, points = (int(number), points) if sign and number.isdigit() else (place, typed)
            if not 1 <= order <= len(sheet.criteria):
                raise UserError("scores.unknown_criterion", name=sheet.evaluation.name)
            if points != "-":
                cells.append(Points(model, scorer, sheet.criteria[order - 1].id, points))
        remarks = (RemarkText(model, scorer, parsed.remark),) if parsed.remark is not None else ()
        done = record_scores(services.store, RecordScores(identity, tuple(cells), remarks))
    problems = [{"code": one.code, "message": sentence(one.code, one.parameters)} for one in done.problems]
    for problem in problems:
        context.note(problem["message"])
    context.answer(
        {"written": done.written, "problems": problems},
        [] if problems else [sentence("done.lines", {"count": done.written})],
    )
    return REFUSED if problems else DONE


def _results(parsed: argparse.Namespace, context: Context) -> int:
    with context.reading() as services:
        identity = record_of(services, EVALUATION.name, parsed.evaluation)
        rows = services.evaluations.results.all(ListQuery(filters={"evaluation": identity}))
    cells = [
        (
            row.rank,
            row.name,
            row.unit_name,
            row.total,
            f"{row.scorers}/{row.scorers_asked}",
            choice("result_state", row.state),
        )
        for row in rows
    ]
    headings = ("field.recognition.rank", "field.practice_model.name", "record.unit", "field.recognition.total")
    context.answer(rows_document(rows), table([*headings, "record.scorer", "usage.state"], cells))
    return DONE


def _recognise(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        identity = record_of(services, EVALUATION.name, parsed.evaluation)
        models = [record_of(services, PRACTICE_MODEL.name, one) for one in parsed.models or ()]
        if parsed.passed:
            rows = services.evaluations.results.all(ListQuery(filters={"evaluation": identity}))
            models += [row.practice_model for row in rows if row.state == "eligible"]
        values = typed_values(services, RECOGNITION, parsed)
        texts = {name: str(value or "") for name, value in values.items() if name != "decision_date"}
        day = typed_texts(parsed).get("decision_date")
        when = day_of(services, day)
        ids = recognise(services.store, Recognise(identity, tuple(models), decision_date=when, **texts))
    context.answer({"recognitions": list(ids), "total": len(ids)}, [sentence("done.lines", {"count": len(ids)})])
    return DONE


def _cancel(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        identity = record_of(services, EVALUATION.name, parsed.evaluation)
        models = [record_of(services, PRACTICE_MODEL.name, one) for one in parsed.models]
        cancel_decision(services.store, identity, models, parsed.reason)
    context.answer({"cancelled": models, "total": len(models)}, [sentence("done.lines", {"count": len(models)})])
    return DONE


def _close(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        identity = record_of(services, EVALUATION.name, parsed.evaluation)
        close_evaluation(services.store, identity)
    context.answer_done(identity, "done.saved")
    return DONE


def _reopen(parsed: argparse.Namespace, context: Context) -> int:
    with context.writing() as services:
        identity = record_of(services, EVALUATION.name, parsed.evaluation)
        reopen_evaluation(services.store, identity)
    context.answer_done(identity, "done.saved")
    return DONE


def _list_recognitions(parsed: argparse.Namespace, context: Context) -> int:
    filters = filters_of(parsed, "year", "level", "result", "field", "subject")
    with context.reading() as services:
        filters |= unit_filters(services, parsed)
        if parsed.evaluation:
            filters["evaluation"] = record_of(services, EVALUATION.name, parsed.evaluation)
        rows = services.evaluations.recognitions.all(ListQuery(filters=filters))
    cells = [
        (
            row.name,
            row.unit_name,
            choice("recognition_result", row.result),
            row.total,
            row.decision_number,
            row.decision_date,
        )
        for row in rows
    ]
    names = ("result", "total", "decision_number", "decision_date")
    headings = ["field.practice_model.name", "record.unit", *(f"field.recognition.{name}" for name in names)]
    context.answer(rows_document(rows), table(headings, cells))
    return DONE
