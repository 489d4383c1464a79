"""From pydantic's errors to sentences at the right field, naming the nearest known key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

from pydantic import BaseModel

from posttrain_gui.choice import Choice, Problem, nearest

if TYPE_CHECKING:
    from pydantic import ValidationError
    from pydantic_core import ErrorDetails


SHAPES = {
    "model_attributes_type": "a section with its own keys",
    "model_type": "a section with its own keys",
    "dict_type": "a section with its own keys",
    "tuple_type": "a list",
    "list_type": "a list",
    "finite_number": "a finite number",
    "float_parsing": "a number",
    "float_type": "a number",
    "int_parsing": "a whole number",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "string_type": "text",
}
"""What a value has to be, where it is something else altogether."""


def problems_of(error: ValidationError, root: type[BaseModel]) -> list[Problem]:
    """One problem for each error, with the path as it stands in the plan file."""
    return [_problem(detail, root) for detail in error.errors(include_url=False)]


def _problem(detail: ErrorDetails, root: type[BaseModel]) -> Problem:
    path, owner = _walk(detail["loc"], root)
    message = _message(detail, owner)
    return Problem(".".join(path), message)


def _walk(loc: tuple[int | str, ...], root: type[BaseModel]) -> tuple[list[str], type[BaseModel] | None]:
    """The path without the tags that pydantic puts in for union members, and the class that holds the last key."""
    path: list[str] = []
    owner: type[BaseModel] | None = root
    options: list[type[BaseModel]] = [root]
    for part in loc:
        chosen = next((o for o in options if issubclass(o, Choice) and o.tag() == part), None)
        if chosen is not None and len(options) > 1:
            options = [chosen]
            continue
        path.append(str(part))
        if isinstance(part, int):
            continue
        owner = options[0] if len(options) == 1 else None
        field = owner.model_fields.get(part) if owner else None
        options = _models_in(field.annotation) if field else []
    return path, owner


def _models_in(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [model for argument in get_args(annotation) for model in _models_in(argument)]


def _message(detail: ErrorDetails, owner: type[BaseModel] | None) -> str:
    kind, context = detail["type"], detail.get("ctx", {})
    key = str(detail["loc"][-1]) if detail["loc"] else ""
    if kind == "extra_forbidden":
        known = list(owner.model_fields) if owner else []
        return f'"{key}" is not known here. {nearest(key, known) or "Known: " + ", ".join(known) + "."}'.strip()
    if kind == "union_tag_invalid":
        known = [tag.strip(" '") for tag in str(context.get("expected_tags", "")).split(",")]
        wrong = str(context.get("tag", ""))
        return f'"{wrong}" is not known. {nearest(wrong, known) or "Known: " + ", ".join(known) + "."}'
    if kind == "union_tag_not_found":
        return f"{context.get('discriminator', 'kind')} is missing: say which one."
    if kind == "missing":
        return "is missing."
    return _bounds(kind, context, detail)


def _bounds(kind: str, context: dict[str, Any], detail: ErrorDetails) -> str:
    given = detail.get("input")
    words = {
        "greater_than": ("gt", "has to be greater than"),
        "greater_than_equal": ("ge", "has to be at least"),
        "less_than": ("lt", "has to be less than"),
        "less_than_equal": ("le", "has to be at most"),
        "literal_error": ("expected", "has to be one of"),
    }
    if kind in words:
        name, text = words[kind]
        return f"{text} {context.get(name)}, not {given!r}."
    if kind in SHAPES:
        return f"has to be {SHAPES[kind]}, not {given!r}."
    if kind == "value_error":
        return f"{context.get('error', detail['msg'])}, not {given!r}."
    return f"{detail['msg']} (given: {given!r})."
