"""The Plan: everything that decides a run, as a frozen value and as a TOML file."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any, Literal

import tomli_w
from pydantic import ValidationError

from posttrain_gui.choice import Problem, Section, nearest, one_of, setting
from posttrain_gui.contradictions import Remark, remarks_on
from posttrain_gui.data import base as data_room
from posttrain_gui.errors import InputError, PlanError
from posttrain_gui.evaluation.settings import AUTO, NONE, Evaluation
from posttrain_gui.models import base as model_room
from posttrain_gui.plan_errors import problems_of
from posttrain_gui.regularizers import base as regularizer_room
from posttrain_gui.small_files import TooLargeError, read_text
from posttrain_gui.strategies import base as strategy_room
from posttrain_gui.training.settings import Training
from posttrain_gui.typed_paths import expanded

if TYPE_CHECKING:
    # For the type checker a field holds the room's base class; at run time the union of the choices found there.
    from pathlib import Path

    AnyModel = model_room.ModelSource
    AnyData = data_room.DataSource
    AnyStrategy = strategy_room.Strategy
    AnyRegularizer = regularizer_room.Regularizer
else:
    AnyModel = one_of(model_room.sources(), model_room.ModelSource)
    AnyData = one_of(data_room.sources(), data_room.DataSource)
    AnyStrategy = one_of(strategy_room.strategies(), strategy_room.Strategy)
    AnyRegularizer = one_of(regularizer_room.regularizers(), regularizer_room.Regularizer)


__all__ = ["Plan", "Training", "apply_change", "from_dict", "load", "read", "to_dict", "to_toml"]


PATHS = (
    (("model",), "path"),
    (("data",), "path"),
    (("strategy",), "unlabelled"),
    (("strategy", "teacher"), "path"),
    (("evaluation",), "reference"),
)
"""Where paths of files and folders stand in a plan."""


class Plan(Section):
    """Everything that decides a run."""

    version: Literal[1] = 1
    name: str = setting("unnamed", title="Name", help="Shown in the history.", min_length=1, max_length=200)
    model: AnyModel
    data: AnyData
    strategy: AnyStrategy = setting(
        {"kind": "fine-tune"}, title="Strategy", help="How the model is adapted.", validate_default=True
    )
    regularizers: tuple[AnyRegularizer, ...] = ()
    training: Training = Training()
    evaluation: Evaluation = Evaluation()

    def problems(self) -> list[Problem]:
        """What keeps this plan from running, found without heavy imports, each with the path of its field."""
        parts = [("model", self.model), ("data", self.data), ("strategy", self.strategy)]
        parts += [(f"regularizers.{i}", choice) for i, choice in enumerate(self.regularizers)]
        found = [Problem(f"{where}.{p.path}", p.message) for where, choice in parts for p in choice.problems()]
        found += [
            Problem(f"{where}.path", "Its name is not valid text, so it cannot be kept with the run; rename it.")
            for where, choice in parts[:2]
            if not _is_text(getattr(choice, "path", ""))
        ]
        found += _doubled(self.regularizers) + [
            Problem(f"evaluation.{p.path}", p.message) for p in self.evaluation.problems()
        ]
        return found + [Problem(remark.path, remark.message) for remark in remarks_on(self) if remark.blocks]

    def problems_when_resumed(self) -> list[Problem]:
        """What keeps a begun run of this plan from going on.

        Not what is only measured beside the verdict: its plan cannot be changed any more, and where that cannot be
        measured at the end, the run says so.
        """
        return [problem for problem in self.problems() if not problem.path.startswith("evaluation.")]

    def remarks(self) -> list[Remark]:
        """What contradicts itself in this plan and does not keep it from running, each with the path of its field."""
        return [remark for remark in remarks_on(self) if not remark.blocks]


def _is_text(path: str) -> bool:
    """Whether a path can be written into a plan file (bytes that are no text come as lone surrogates)."""
    return path.encode("utf-8", "replace").decode() == path


def _doubled(regularizers: tuple[AnyRegularizer, ...]) -> list[Problem]:
    kinds = [choice.tag() for choice in regularizers]
    return [
        Problem(f"regularizers.{i}.kind", f'"{kind}" is there twice; keep one of them.')
        for i, kind in enumerate(kinds)
        if kind in kinds[:i]
    ]


def to_dict(plan: Plan) -> dict[str, Any]:
    """The plan as it stands in a plan file, without what is not set."""
    return plan.model_dump(mode="json", exclude_none=True)


def from_dict(data: dict[str, Any]) -> Plan:
    """Validates a plan.

    Raises:
        PlanError: With one problem a field, each with its path.
    """
    try:
        return Plan.model_validate(data)
    except ValidationError as error:
        raise PlanError(problems_of(error, Plan)) from error


def to_toml(plan: Plan) -> str:
    """The plan as the text of a plan file."""
    return tomli_w.dumps(to_dict(plan))


def read(path: Path) -> dict[str, Any]:
    """The raw content of a plan file. A relative path in it is relative to the file.

    Raises:
        InputError: Where it cannot be read or is no TOML.
    """
    try:
        data = tomllib.loads(read_text(path, pipes=True))
    except FileNotFoundError:
        raise InputError(
            f"There is no plan file {path}.", "", "Check the path, or make a plan in the window and save it."
        ) from None
    except OSError as error:
        raise InputError(f"The plan file {path} cannot be read.", f"{error.strerror or error}.") from error
    except UnicodeDecodeError as error:
        raise InputError(
            f"The plan file {path} cannot be read.", f"It is no UTF-8 text: {error}.", "Save it as UTF-8."
        ) from error
    except TooLargeError:
        raise InputError(f"{path} is not a valid plan file.", "It is far too large for a plan.") from None
    except RecursionError:
        raise InputError(f"{path} is not a valid plan file.", "Its lists are nested too deeply.") from None
    except tomllib.TOMLDecodeError as error:
        raise InputError(
            f"{path} is not a valid plan file.",
            f"TOML: {error}",
            "Mend that line, or save the plan anew from the window.",
        ) from error
    return anchored(data, path.resolve().parent)


def anchored(data: dict[str, Any], folder: Path) -> dict[str, Any]:
    """Makes the relative paths of a raw plan absolute, in place; they are relative to ``folder``."""
    for place, key in PATHS:
        section: Any = data
        for name in place:
            section = section.get(name) if isinstance(section, dict) else None
        path = section.get(key) if isinstance(section, dict) else None
        if isinstance(path, str) and path not in ("", AUTO, NONE) and not expanded(path).is_absolute():
            section[key] = str(folder / path)
    return data


def load(path: Path, changes: list[str] | None = None) -> Plan:
    """Reads a plan file and applies ``--set`` changes ("training.epochs=3").

    Raises:
        InputError: Where the file or a change cannot be read.
        PlanError: Where the plan says something impossible.
    """
    data = read(path)
    for change in changes or []:
        apply_change(data, change)
    return from_dict(data)


def apply_change(data: dict[str, Any], change: str) -> None:
    """Applies one ``path=value`` to the raw plan; the value is read as TOML, else as a plain string.

    ``regularizers.l2.strength`` names a regularizer by its kind (and adds it where it is absent).

    Raises:
        InputError: Where there is no ``=`` or the path leads nowhere.
    """
    path, equals, text = change.partition("=")
    keys = path.strip().split(".")
    if not equals or not all(keys):
        raise InputError(
            f'--set "{change}" is not understood.', "It has to be path=value.", "For example: --set training.epochs=3"
        )
    target: Any = data
    for depth, key in enumerate(keys[:-1]):
        target = _step(
            target, key, is_regularizers=keys[:depth] == ["regularizers"] or (depth == 0 and key == "regularizers")
        )
        if not isinstance(target, dict | list):
            raise InputError(f'--set "{change}" leads nowhere.', f'"{key}" holds a value, not a section.')
    _assign(target, keys[-1], _value(text))


def _step(target: Any, key: str, *, is_regularizers: bool) -> Any:
    if isinstance(target, dict):
        return target.setdefault(key, [] if is_regularizers else dict(_unsaid(key)))
    if key.isdigit():
        if int(key) >= len(target):
            raise InputError(
                f"--set: there is no regularizer number {key}.", f"The plan has {len(target)}, counted from 0."
            )
        return target[int(key)]
    for entry in target:
        if isinstance(entry, dict) and entry.get("kind") == key:
            return entry
    if key not in regularizer_room.regularizers():
        known = list(regularizer_room.regularizers())
        raise InputError(f'--set: there is no regularizer "{key}".', nearest(key, known))
    target.append({"kind": key})
    return target[-1]


def _unsaid(section: str) -> dict[str, Any]:
    """What a section that a plan leaves out stands for: ``--set training.optimizer.learning_rate=…`` keeps the kind."""
    fields = {**Plan.model_fields, **Training.model_fields}
    default = fields[section].default if section in fields else None
    return default if isinstance(default, dict) else {}


def _assign(target: dict[str, Any] | list[Any], key: str, value: Any) -> None:
    if isinstance(target, dict):
        target[key] = value
    else:
        raise InputError(
            f'--set: "{key}" is a whole regularizer.', "", "Name one of its fields: regularizers.l2.strength=0.001"
        )


def _value(text: str) -> Any:
    try:
        return tomllib.loads(f"value = {text}")["value"]
    except (tomllib.TOMLDecodeError, RecursionError):
        return text.strip()
