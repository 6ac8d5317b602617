"""Translations: bring `translations/dvk_en.ts` up to date with the code, say what is missing, compile `.ts` to `.qm`.

    .venv/bin/python .ci/translations.py update            texts of the code into dvk_en.ts (only real changes)
    .venv/bin/python .ci/translations.py missing [--json]  what has no English yet
    .venv/bin/python .ci/translations.py fill FILE.json    take English from a list of {context, source, translation}
    .venv/bin/python .ci/translations.py build             .qm files that are missing or older than their .ts

Vietnamese is the source language. The program runs without any `.qm`: it then speaks Vietnamese, and the standard
dialogs of Qt English. `missing` and `fill` understand texts with a number: their translation is a list of two.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from problem import Problem

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "translations"
ENGLISH = FOLDER / "dvk_en.ts"


# --- what the code says -----------------------------------------------------------------------------------------------


def texts_in(tree: ast.AST, scope: str = "") -> Iterator[tuple[str, str]]:
    """Every (context, source) of a module, as Qt and `dvk_desktop.language` look them up.

    The context of `self.tr(…)` is the class around it; `translate` and `QT_TRANSLATE_NOOP` name theirs.
    """
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            texts = [each.value for each in node.args if isinstance(each, ast.Constant) and isinstance(each.value, str)]
            if name == "tr" and texts:
                yield scope, texts[0]
            elif name in ("translate", "QT_TRANSLATE_NOOP") and len(texts) > 1:
                yield texts[0], texts[1]
        yield from texts_in(node, node.name if isinstance(node, ast.ClassDef) else scope)


def texts_of_code() -> set[tuple[str, str]]:
    """Every (context, source) of the program."""
    found: set[tuple[str, str]] = set()
    for path in sources():
        found.update(texts_in(ast.parse(path.read_text(encoding="utf-8"))))
    return found


def sources() -> list[Path]:
    """The modules of the program, always in the same order."""
    return sorted((ROOT / "dvk_desktop").rglob("*.py"))


# --- the .ts file -----------------------------------------------------------------------------------------------------


def messages(path: Path) -> Iterator[tuple[str, ElementTree.Element]]:
    """(context, message element) of a `.ts` file."""
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def update() -> bool:
    """Let lupdate bring dvk_en.ts up to date; whether it changed. Sorted, without places: diffs show real changes."""
    with tempfile.TemporaryDirectory() as folder:
        result, listing = Path(folder) / ENGLISH.name, Path(folder) / "sources.lst"
        if ENGLISH.exists():
            result.write_bytes(ENGLISH.read_bytes())
        listing.write_text("\n".join(map(str, sources())), encoding="utf-8")
        options = ["-silent", "-no-obsolete", "-locations", "none", "-sort-messages", "-source-language", "vi"]
        for heuristic in ("sametext", "similartext"):
            options += ["-disable-heuristic", heuristic]
        run("lupdate", *options, "-target-language", "en", f"@{listing}", "-ts", str(result))
        text = rendered(ElementTree.parse(result).getroot())
    if ENGLISH.exists() and ENGLISH.read_text(encoding="utf-8") == text:
        return False
    ENGLISH.write_text(text, encoding="utf-8", newline="\n")
    return True


def missing() -> list[dict[str, str]]:
    """What has no finished English: [{context, source, translation: ""}]; `numerus` marks texts with a number."""
    found = []
    for context, message in messages(ENGLISH):
        translation = message.find("translation")
        if translation is None or translation.get("type"):
            entry = {"context": context, "source": message.findtext("source", ""), "translation": ""}
            found.append(entry | ({"numerus": "yes"} if message.get("numerus") else {}))
    return found


def fill(entries: list[dict[str, str | list[str]]]) -> int:
    """Write translations into dvk_en.ts, keeping everything else as it stands; how many were written."""
    given = {(str(each["context"]), str(each["source"])): each["translation"] for each in entries}
    tree = ElementTree.parse(ENGLISH)
    written = 0
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            text = given.get((context.findtext("name", ""), message.findtext("source", "")))
            translation = message.find("translation")
            if not text or translation is None:
                continue
            translation.attrib.pop("type", None)
            forms = list(translation.iter("numerusform"))
            if forms:
                for form, each in zip(forms, text if isinstance(text, list) else [text] * len(forms), strict=True):
                    form.text = each
            else:
                translation.text = str(text)
            written += 1
    ENGLISH.write_text(rendered(tree.getroot()), encoding="utf-8", newline="\n")
    return written


def rendered(root: ElementTree.Element) -> str:
    """The text of a `.ts` file, laid out as lupdate does, without the comments it takes from the code."""
    attributes = "".join(f' {name}="{value}"' for name, value in root.attrib.items())
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f"<TS{attributes}>"]
    for context in root.iter("context"):
        lines += ["<context>", f"    <name>{_escaped(context.findtext('name', ''))}</name>"]
        for message in context.iter("message"):
            lines.append('    <message numerus="yes">' if message.get("numerus") else "    <message>")
            lines.append(f"        <source>{_escaped(message.findtext('source', ''))}</source>")
            translation = message.find("translation")
            assert translation is not None
            kind = f' type="{translation.get("type")}"' if translation.get("type") else ""
            forms = list(translation.iter("numerusform"))
            if forms:
                lines.append(f"        <translation{kind}>")
                lines += [f"            <numerusform>{_escaped(form.text or '')}</numerusform>" for form in forms]
                lines.append("        </translation>")
            else:
                lines.append(f"        <translation{kind}>{_escaped(translation.text or '')}</translation>")
            lines.append("    </message>")
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _escaped(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


# --- Qt's tools -------------------------------------------------------------------------------------------------------


def build() -> list[Path]:
    """Compile every `.ts` whose `.qm` is missing or older; the files made. Costs a few file look-ups otherwise."""
    made = []
    for source in sorted(FOLDER.glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            run("lrelease", "-silent", "-nounfinished", str(source), "-qm", str(compiled))
            made.append(compiled)
    return made


def run(tool: str, *arguments: str) -> None:
    """Run one of the translation tools that PySide6 brings along. Raises `Problem` if it is absent or fails."""
    installed = find_spec("PySide6")
    folders = installed.submodule_search_locations if installed else None
    # `dev.py` itself runs in whatever Python there is; the packages are in the project's own environment.
    folder = Path(folders[0]) if folders else next((ROOT / ".venv").glob("[Ll]ib/**/site-packages/PySide6"), None)
    if folder is None:
        raise Problem(f"Chưa cài PySide6 nên không chạy được {tool}.")
    program = folder / (tool + (".exe" if sys.platform == "win32" else ""))
    try:
        finished = subprocess.run([program, *arguments], capture_output=True, text=True, encoding="utf-8", check=False)
    except OSError as error:
        raise Problem(f"Không chạy được {tool} của PySide6: {error.strerror}.") from error
    if finished.returncode:
        raise Problem(f"{tool}: {(finished.stderr or finished.stdout).strip()}")


def main(arguments: list[str]) -> int:
    """Run one command; 0 done, 1 something is missing, 2 wrong usage."""
    match arguments:
        case ["update"]:
            update()
            print(f"{ENGLISH.name}: {len(missing())} texts without English", file=sys.stderr)
        case ["missing"]:
            for each in missing():
                print(f"{each['context']}: {each['source']}")
            return 1 if missing() else 0
        case ["missing", "--json"]:
            print(json.dumps(missing(), ensure_ascii=False, indent=1))
        case ["fill", path]:
            print(fill(json.loads(Path(path).read_text(encoding="utf-8"))), "texts written", file=sys.stderr)
        case ["build"]:
            for made in build():
                print(made.name, file=sys.stderr)
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except Problem as error:
        print(error, file=sys.stderr)
        sys.exit(3)
