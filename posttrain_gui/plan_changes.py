"""Changed plans: made from another plan by a few paths and values, and told apart in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from posttrain_gui import plan as plans
from posttrain_gui.choice import Choice, Section, spelled

if TYPE_CHECKING:
    from posttrain_gui.plan import Plan

Changes = Mapping[str, Any]
"""Path in the plan → plain value. ``regularizers.flip`` (by kind) holds a regularizer's settings, or None to take it
out; ``regularizers.flip.vertical`` puts it in where it is not there."""

OFF, ON = "off", "on"


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing in which two plans differ.

    Attributes:
        path: Where, as in a plan file; regularizers by kind.
        title: What it is called.
        before: In words.
        after: In words.
    """

    path: str
    title: str
    before: str
    after: str

    def in_words(self) -> str:
        """In one line: "Epochs: 10 epochs → 20 epochs"."""
        return f"{self.title}: {self.before} → {self.after}"


def changed(plan: Plan, changes: Changes) -> Plan:
    """The plan with these values instead of its own; all else stays.

    Raises:
        posttrain_gui.errors.PlanError: Where it would say something impossible.
    """
    data = plans.to_dict(plan)
    for path, value in changes.items():
        keys = path.split(".")
        if keys[0] == "regularizers":
            _change_regularizer(data, keys[1], keys[2:], value)
        else:
            _put(data, keys, value)
    return plans.from_dict(data)


def differences(old: Plan, new: Plan) -> list[Difference]:
    """In what two plans differ, in the order of a plan file; the name does not count."""
    found: list[Difference] = []
    for part in ("model", "data"):
        if getattr(old, part) != getattr(new, part):
            found.append(_of_lines(part, getattr(old, part), getattr(new, part)))
    found += _of_sections("strategy", old.strategy, new.strategy)
    found += _of_regularizers(old, new)
    return found + _of_sections("training", old.training, new.training)


def _put(data: dict[str, Any], keys: list[str], value: Any) -> None:
    for key in keys[:-1]:
        data = data.setdefault(key, {})
    data[keys[-1]] = value


def _change_regularizer(data: dict[str, Any], kind: str, field: list[str], value: Any) -> None:
    entries: list[dict[str, Any]] = data.setdefault("regularizers", [])
    there = next((entry for entry in entries if entry["kind"] == kind), None)
    if not field and value is None:
        data["regularizers"] = [entry for entry in entries if entry is not there]
        return
    if there is None:
        there = {"kind": kind}
        entries.append(there)
    there.update({field[0]: value} if field else value)


def _of_lines(path: str, old: Choice, new: Choice) -> Difference:
    return Difference(path, path.capitalize(), old.one_line(), new.one_line())


def _of_sections(path: str, old: Section, new: Section) -> list[Difference]:
    """Field by field; where a nested choice is of another kind, the kinds with what is set of them."""
    if type(old) is not type(new) and isinstance(old, Choice) and isinstance(new, Choice):
        return [Difference(path, path.rpartition(".")[2].capitalize(), spelled(old), spelled(new))]
    found: list[Difference] = []
    for name, field in type(new).model_fields.items():
        before, after = getattr(old, name, None), getattr(new, name)
        if before == after:
            continue
        if isinstance(after, Section) and isinstance(before, Section):
            found += _of_sections(f"{path}.{name}", before, after)
        else:
            found.append(Difference(f"{path}.{name}", field.title or name, old.told(name), new.told(name)))
    return found


def _of_regularizers(old: Plan, new: Plan) -> list[Difference]:
    before, after = ({choice.tag(): choice for choice in plan.regularizers} for plan in (old, new))
    found = [Difference(f"regularizers.{kind}", c.title, ON, OFF) for kind, c in before.items() if kind not in after]
    for kind, choice in after.items():
        if kind not in before:
            found.append(Difference(f"regularizers.{kind}", choice.title, OFF, _settings(choice)))
        elif choice != before[kind]:
            told = _settings(before[kind]), _settings(choice)
            found.append(Difference(f"regularizers.{kind}", choice.title, *told))
    return found


def _settings(choice: Choice) -> str:
    """What is set of a choice, without its name."""
    told = spelled(choice).removeprefix(choice.title).strip()
    return f"{ON} {told}".strip()
