"""What a form needs to know of one field, read from its pydantic declaration."""

from __future__ import annotations

import types
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Union, get_args, get_origin

from posttrain_gui.choice import Choice, Section, empty_words, hint
from posttrain_gui.gui.tr import tr

if TYPE_CHECKING:
    from pydantic import BaseModel
    from pydantic.fields import FieldInfo

    from posttrain_gui.plan import Plan

MISSING = object()
"""What :func:`value_at` gives for a path that leads nowhere in the current plan."""


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field of a choice or section.

    Attributes:
        path: Its path in the plan ("training.epochs").
        title: The label.
        help: The description: effect, direction, default.
        unit: Shown behind the value, or "".
        widget: The declaration's hint (``folder``, ``file``, ``log``, ``percent``, ``hidden``, ``catalogue``) or "".
        advanced: Folded away under "More".
        base: The type without ``None``.
        optional: Whether ``None`` is allowed.
        low: Lower bound or None.
        high: Upper bound or None.
    """

    path: str
    title: str
    help: str
    unit: str
    widget: str
    advanced: bool
    base: Any
    optional: bool
    low: float | None
    high: float | None

    @property
    def options(self) -> tuple[Any, ...]:
        """The values of a ``Literal``; empty for other types."""
        return get_args(self.base) if get_origin(self.base) is Literal else ()

    @property
    def members(self) -> tuple[type[Choice], ...]:
        """The choices of a union told apart by their tag; empty for other types."""
        arguments = get_args(self.base) if get_origin(self.base) in (Union, types.UnionType) else ()
        return arguments if arguments and all(_is(argument, Choice) for argument in arguments) else ()

    @property
    def section(self) -> type[Section] | None:
        """The class of a nested section, or None."""
        return self.base if _is(self.base, Section) else None

    @property
    def empty_words(self) -> str:
        """What leaving an optional field empty means, from its help ("Default: as the weights were trained.")."""
        return empty_words(self.help)


def specs(cls: type[BaseModel], path: str) -> list[FieldSpec]:
    """The fields of ``cls`` that a person may set, in order, for a section that lies at ``path`` in the plan."""
    fields = cls.settings() if issubclass(cls, Choice) else cls.model_fields
    return [spec_of(f"{path}.{name}", field) for name, field in fields.items() if hint(field, "widget") != "hidden"]


def spec_of(path: str, field: FieldInfo) -> FieldSpec:
    """Reads the declaration of one field."""
    base, optional = _without_none(field.annotation)
    return FieldSpec(
        path=path,
        title=field.title or path.rpartition(".")[2],
        help=field.description or "",
        unit=str(hint(field, "unit") or ("%" if hint(field, "widget") == "percent" else "")),
        widget=str(hint(field, "widget") or ""),
        advanced=bool(hint(field, "advanced")),
        base=base,
        optional=optional,
        low=_bound(field, "ge", "gt"),
        high=_bound(field, "le", "lt"),
    )


def value_at(plan: Plan, path: str) -> Any:
    """The value at a dotted path of a plan; regularizers by number or by kind ("regularizers.l2.strength").

    Returns:
        The value, or :data:`MISSING` where the path leads nowhere (another kind is chosen now).
    """
    value: Any = plan
    for key in path.split("."):
        value = _entry(value, key) if isinstance(value, tuple) else getattr(value, key, MISSING)
        if value is MISSING:
            return MISSING
    return value


def title_at(plan: Plan, path: str) -> str:
    """The title of the field at a path ("Epochs"; "L2, Strength" for a regularizer's), or "" where it has none."""
    above, _, name = path.rpartition(".")
    owner = value_at(plan, above) if above else plan
    field = type(owner).model_fields.get(name) if isinstance(owner, Section) else None
    title = (field.title or "") if field else ""
    if isinstance(owner, Choice) and path.startswith("regularizers."):  # several have a field of the same name
        return f"{tr(owner.title)}, {tr(title)}" if title else tr(owner.title)
    return title


def by_kind(plan: Plan, path: str) -> str:
    """The path with the number of a regularizer replaced by its kind, which does not change when others come and go."""
    keys = path.split(".")
    if keys[0] == "regularizers" and len(keys) > 1 and keys[1].isdigit() and int(keys[1]) < len(plan.regularizers):
        keys[1] = plan.regularizers[int(keys[1])].tag()
    return ".".join(keys)


def _entry(values: tuple[Any, ...], key: str) -> Any:
    if key.isdigit():
        return values[int(key)] if int(key) < len(values) else MISSING
    return next((value for value in values if isinstance(value, Choice) and value.tag() == key), MISSING)


def _without_none(annotation: Any) -> tuple[Any, bool]:
    if get_origin(annotation) not in (Union, types.UnionType) or type(None) not in get_args(annotation):
        return annotation, False
    rest = tuple(argument for argument in get_args(annotation) if argument is not type(None))
    return (rest[0] if len(rest) == 1 else Union[rest]), True  # noqa: UP007 - built at run time


def _bound(field: FieldInfo, *names: str) -> float | None:
    found = [getattr(item, name) for item in field.metadata for name in names if hasattr(item, name)]
    return float(found[0]) if found else None


def _is(annotation: Any, base: type) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, base)
