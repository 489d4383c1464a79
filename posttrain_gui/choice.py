"""What an option is: one pydantic class, from which everything else about it is drawn.

A *choice* is one option of one kind (a regularizer, a model source, an optimizer …). Its fields are what a person may
set, its methods are what it does, its docstring names the paper or the standard term. The form in the window, the key
in the plan file, the ``--set`` path, the validation message, the reference page and the contract tests are all drawn
from that one class. A new choice is one new file in its room: :func:`discover` finds it.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, TypeVar, Union

from pydantic import BaseModel, ConfigDict, Field

from posttrain_gui.modules import classes_in

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that keeps a plan from running.

    Attributes:
        path: Where in the plan, dotted (``"training.epochs"``, ``"regularizers.0.strength"``).
        message: What is wrong and what to do about it, in one or two sentences.
    """

    path: str
    message: str


class Section(BaseModel):
    """A frozen part of a plan. Unknown keys are an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    def told(self, name: str) -> str:
        """The value of one of its fields, as a person reads it: "15 °", "50 %", "on"."""
        return worded(type(self).model_fields[name], getattr(self, name))


class Choice(Section):
    """One option among several. Subclasses set ``title`` and ``summary`` and declare their tag as a ``Literal``.

    Attributes:
        tag_field: Name of the field that tells the choices of a room apart (``"kind"`` or ``"source"``).
        title: The standard term, as shown to a person.
        summary: One sentence in plain words: what it does and what it is for.
        reference: The paper or standard text it follows, or "".
        order: Where it stands among its room's choices, smallest first; equal ones by name.
    """

    tag_field: ClassVar[str] = "kind"
    title: ClassVar[str] = ""
    summary: ClassVar[str] = ""
    reference: ClassVar[str] = ""
    order: ClassVar[int] = 100

    @classmethod
    def tag(cls) -> str:
        """The value of the tag field that selects this class in a plan file."""
        return str(cls.model_fields[cls.tag_field].default)

    @classmethod
    def settings(cls) -> dict[str, FieldInfo]:
        """The fields a person may set, in order, without the tag."""
        return {name: field for name, field in cls.model_fields.items() if name != cls.tag_field}

    def one_line(self) -> str:
        """What is chosen, in one line for the list of steps."""
        return self.title

    def problems(self) -> list[Problem]:
        """What keeps this choice from being used, found without heavy imports; paths are relative to the choice."""
        return []


def setting(
    default: Any = ...,
    *,
    title: str,
    help: str,
    unit: str = "",
    widget: str = "",
    advanced: bool = False,
    **bounds: Any,
) -> Any:
    """Declares one field of a choice, with everything its widget, its help and its validation need.

    Args:
        default: The default value; ``...`` for a field without one.
        title: The label in the form.
        help: Effect, direction and default: "Higher keeps …; too high and … Default 0.01."
        unit: Shown behind the value ("epochs", "px", "°").
        widget: A hint where the type does not say enough: ``folder``, ``file``, ``log`` (a logarithmic number),
            ``percent`` (a share 0–1 that the form shows as percent), ``hidden`` (set by the panel itself).
        advanced: True for what most people leave alone; folded away in the form.
        **bounds: ``gt``, ``ge``, ``lt``, ``le``, ``multiple_of``, ``pattern``, ``min_length`` … as in pydantic's Field.

    Returns:
        The pydantic field.
    """
    extra: dict[str, Any] = {"unit": unit, "widget": widget, "advanced": advanced}
    return Field(default, title=title, description=help, json_schema_extra=extra, **bounds)


def hint(field: FieldInfo, key: str) -> Any:
    """Reads ``unit``, ``widget`` or ``advanced`` of a field declared by :func:`setting`."""
    extra = field.json_schema_extra
    return extra.get(key, "") if isinstance(extra, dict) else ""


def empty_words(help_text: str) -> str:
    """What leaving an optional field empty means, from its help ("Default: as the weights were trained."), or ""."""
    found = re.search(r"(?:Default|Empty): ([^.]+)\.", help_text)
    return found[1][0].upper() + found[1][1:] if found else ""


def spelled(choice: Choice) -> str:
    """A choice with what most people set of it: "Rotation (up to 15 °)"."""
    fields = {name: field for name, field in choice.settings().items() if not hint(field, "advanced")}
    values = [f"{(field.title or '').lower()} {worded(field, getattr(choice, name))}" for name, field in fields.items()]
    return f"{choice.title} ({', '.join(values)})" if values else choice.title


SINGULARS = {
    "epochs": "epoch",
    "images": "image",
    "stages": "stage",
    "batches": "batch",
    "classes": "class",
    "episodes": "episode",
    "updates": "update",
    "steps": "step",
}


def worded(field: FieldInfo, value: object) -> str:
    """A value of a field as the form shows it: "15 °", "50 %", "on"."""
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, float) and hint(field, "widget") == "percent":
        return f"{100 * value:g} %"
    shown = f"{value:g}" if isinstance(value, float) else str(value)
    unit = str(hint(field, "unit"))
    return f"{shown} {SINGULARS.get(unit, unit) if value == 1 else unit}".strip()


C = TypeVar("C", bound=Choice)


@cache
def discover(package: str, base: type[C]) -> dict[str, type[C]]:
    """The choices declared in the plain modules of ``package``.

    Args:
        package: Dotted name of the room ("posttrain_gui.regularizers").
        base: The room's base class.

    Returns:
        Tag → class, by ``order``, then by tag.
    """
    found = {cls.tag(): cls for cls in classes_in(package, base) if cls.title}
    return dict(sorted(found.items(), key=lambda pair: (pair[1].order, pair[0])))


def one_of(choices: dict[str, type[C]], base: type[C]) -> Any:
    """The type of a field that holds any one of the given choices, told apart by their tag."""
    members = tuple(choices.values())
    if len(members) == 1:
        return members[0]
    return Annotated[Union[members], Field(discriminator=base.tag_field)]  # noqa: UP007 - built at run time


def nearest(word: str, known: list[str]) -> str:
    """The known word most like ``word``, as a ready half sentence, or "" where none is alike."""
    close = difflib.get_close_matches(word, known, n=1, cutoff=0.5)
    return f'Did you mean "{close[0]}"?' if close else ""
