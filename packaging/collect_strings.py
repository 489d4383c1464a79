"""Collects every string a person reads in the window, from the source, for the translation files.

Two contexts:

- ``posttrain``: what passes through ``tr()`` as it stands: literals of ``gui/``, titles, helps and units of the
  choices, presets and ready plans.
- ``messages``: what the rooms without Qt say (errors, warnings, notes, verdicts), often with values in the middle.
  Where the source has ``f"The folder {path} is empty."`` the catalogue has ``The folder {1} is empty.``; the window
  finds the template that a message was made from (``posttrain_gui/gui/messages.py``).

Why: docs/decisions/0022-languages.md
"""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from posttrain_gui.choice import SINGULARS, empty_words

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "posttrain_gui"
SILENT = {"terminal", "launcher", "cli.py", "logs.py", "__main__.py"}
"""What speaks in the terminal and the log only, which are English."""

SHOWN_NAMES = {
    "title",
    "summary",
    "name",
    "group",
    "unit",
    "help",
    "when_not",
    "when",
    "images",
    "label",
    "text",
    "words",
}
"""Class attributes and keyword arguments whose strings are shown, also where they are one word."""

UNSEEN_CALLS = {"debug", "info", "warning", "exception", "getLogger", "compile", "execute", "executescript", "connect"}
CITATION = re.compile(
    r"^[A-ZÀ-Ž][\w-]*(?: [A-Z][\w-]*)?(?: et al\.|(?:, [A-Z][\w-]*)* & [A-Z][\w-]*)? (?:19|20)\d\d\b[^a-z]*"
    r"(?:[A-Za-z]+:?[^a-z]*)?$"
)
"""One paper, which is named alike everywhere."""
DATABASE = re.compile(r"^(SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA|ALTER|BEGIN)\b")
CODE = re.compile(r"\\[dswb]|\(\?|^\[A-Z|::|==$|^\w+ = |^pip install |^# |^License ")
"""Patterns, pieces of files and commands: written for a machine, or to be typed as they stand."""
SHOWN = re.compile(r"[A-Z]|.* ")
"""What stands in a preset or a ready plan for people, not as a key."""
ALONE = {"improved", "worse", "forgotten", "on", "off", "folder", "sample", "squared", "mean", "{1} M parameters"}
ALONE |= {f"{{1}} {end}" for end in ("to learn from", "to choose by", "to judge by", "a shape", "a color", "a size")}
"""Words of one part that the sentences of the rooms without Qt take as values."""
KEY = re.compile(r"[^A-Z\s]*")
"""A constant without a capital letter and a space is a key, an ending or a colour; words have one of the two, or stand
in ``tr()`` themselves."""


def collect() -> dict[str, set[str]]:
    """Context → its English source texts."""
    plain, messages = set(_resources()), set(ALONE)
    for file in sorted(PACKAGE.rglob("*.py")):
        room = file.relative_to(PACKAGE).parts[0]
        if room in SILENT:
            continue
        tree = ast.parse(file.read_text(encoding="utf-8"))
        if room == "gui":
            plain |= set(_in_window(tree))
        else:
            plain |= set(_declared(tree))
            messages |= set(_said(tree)) | set(_counted(tree)) | set(_subjects(tree))
    return {"posttrain": plain, "messages": messages - plain}


def _in_window(tree: ast.Module) -> Iterator[str]:
    """Literals of ``tr()``, and constants that reach it under a name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr" and node.args:
            yield from _literals(node.args[0])
    for node in tree.body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None and _is_constant_name(node):
            yield from (text for text in _literals(node.value) if _reads_like_words(text))
    yield from _declared(tree)


def _reads_like_words(text: str) -> bool:
    return bool(re.search(r"[A-Za-z]{2}", text)) and not KEY.fullmatch(text) and not CODE.search(text)


def _declared(tree: ast.Module) -> Iterator[str]:
    """Titles, helps and units of choices and their fields."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            for item in node.body:
                if isinstance(item, ast.Assign | ast.AnnAssign) and _target(item) in SHOWN_NAMES and item.value:
                    yield from _worth(_literals(item.value))
        if isinstance(node, ast.Call):
            for keyword in node.keywords:
                if keyword.arg in SHOWN_NAMES:
                    yield from _worth(_literals(keyword.value))
                if keyword.arg == "help":
                    yield from filter(None, map(empty_words, _literals(keyword.value)))


def _said(tree: ast.Module) -> Iterator[str]:
    """Everything that reads like words: with a space in it, outside docstrings, logs and database commands."""
    left_out = _docstrings(tree) | _inside_calls(tree) | _parts_of_templates(tree) | _all_names(tree)
    for node in ast.walk(tree):
        if id(node) in left_out:
            continue
        text = template(node)
        if text is not None and is_words(text):
            yield text.strip(" ")


def _counted(tree: ast.Module) -> Iterator[str]:
    """Numbers with their nouns: ``counted(n, "copy", "copies")``, and values with the units of their fields."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        if _called(node) == "counted":
            one, *many = [text for argument in node.args[1:] for text in _literals(argument)] or [""]
            yield from (f"{{1}} {noun}" for noun in (one, *(many or [f"{one}s"])) if one)
        units = [keyword.value for keyword in node.keywords if keyword.arg == "unit"]
        for unit in (text for value in units for text in _literals(value) if re.search("[a-z]{3}", text)):
            yield from (f"{{1}} {noun}" for noun in {unit, SINGULARS.get(unit, unit)})


def _subjects(tree: ast.Module) -> Iterator[str]:
    """What the doctor looks at, often in one word."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _called(node) in {"Finding", "Step"} and node.args:
            yield from _worth(_literals(node.args[0]))


def template(node: ast.AST) -> str | None:
    """The text of a literal; an f-string's values become ``{1}``, ``{2}`` …"""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if not isinstance(node, ast.JoinedStr):
        return None
    parts, number = [], 0
    for value in node.values:
        if isinstance(value, ast.Constant):
            parts.append(str(value.value))
        else:
            number += 1
            parts.append(f"{{{number}}}")
    return "".join(parts)


def is_words(text: str) -> bool:
    """Whether a person would read it, and it has something to translate."""
    bare = re.sub(r"\{\d+\}", "", text)
    return (
        " " in text.strip(" ")
        and bool(re.search(r"[A-Za-z]{2}", bare))
        and not is_citation(text)
        and not DATABASE.match(text)
        and not CODE.search(text)
        and "://" not in text
    )


def _worth(texts: Iterator[str]) -> Iterator[str]:
    return (text for text in texts if re.search(r"[A-Za-z]{2}|°", text) and not is_citation(text))


def is_citation(text: str) -> bool:
    """Whether it names papers and says nothing more."""
    return all(CITATION.match(part) for part in text.split("; "))


def _literals(node: ast.AST) -> Iterator[str]:
    """String constants of an expression, without those of f-strings and of nested calls of ``tr``."""
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str) and node.value.strip():
            yield node.value
        return
    if isinstance(node, ast.JoinedStr | ast.Compare | ast.Subscript | ast.Lambda):
        return
    for child in ast.iter_child_nodes(node):
        if isinstance(node, ast.IfExp) and child is node.test:
            continue
        if isinstance(node, ast.Call) and (child is node.func or child not in node.args):
            continue
        yield from _literals(child)


def _docstrings(tree: ast.Module) -> set[int]:
    """Docstrings, also those below attributes and constants."""
    return {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}


def _inside_calls(tree: ast.Module) -> set[int]:
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and _called(node) in UNSEEN_CALLS]
    return {id(inner) for call in calls for argument in call.args for inner in ast.walk(argument)}


def _parts_of_templates(tree: ast.Module) -> set[int]:
    """The pieces between an f-string's values, and their format specs; strings within the values stand alone."""
    found: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            found |= {id(value) for value in node.values if isinstance(value, ast.Constant)}
        if isinstance(node, ast.FormattedValue) and node.format_spec is not None:
            found |= {id(inner) for inner in ast.walk(node.format_spec)}
    return found


def _all_names(tree: ast.Module) -> set[int]:
    """``__all__`` and the like, and annotations in quotes."""
    found: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.AnnAssign):
            found |= {id(inner) for inner in ast.walk(node.annotation)}
        if isinstance(node, ast.arg) and node.annotation is not None:
            found |= {id(inner) for inner in ast.walk(node.annotation)}
    return found


def _called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _target(node: ast.Assign | ast.AnnAssign) -> str:
    target = node.targets[0] if isinstance(node, ast.Assign) else node.target
    return target.id if isinstance(target, ast.Name) else ""


def _is_constant_name(node: ast.Assign | ast.AnnAssign) -> bool:
    return _target(node).isupper()


def _resources() -> Iterator[str]:
    """Titles and reasons of the presets and the ready plans."""
    for folder in ("presets", "plans"):
        for file in sorted((ROOT / "resources" / folder).rglob("*.toml")):
            yield from _texts(tomllib.loads(file.read_text(encoding="utf-8")))


def _texts(value: Any, key: str = "") -> Iterator[str]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _texts(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner, key)
    elif isinstance(value, str) and key in {"name", "title", "what_for", "why", "when", "text"} and SHOWN.match(value):
        yield value
