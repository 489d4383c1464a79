"""What a candidate does otherwise than the plan, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from posttrain_gui.choice import hint

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo

    from posttrain_gui.choice import Choice, Section
    from posttrain_gui.plan import Plan

AS_GIVEN = "the plan as it is"


def difference(base: Plan, plan: Plan) -> str:
    """Everything that differs, most important first: "Fine-tune · all layers · AdamW, learning rate 0.0003 · + Mixup".

    Args:
        base: The plan of the search.
        plan: Of a candidate.
    """
    parts = [*_strategy(base, plan), *_optimizer(base, plan), *_regularizers(base, plan)]
    return " · ".join(parts) or AS_GIVEN


def _strategy(base: Plan, plan: Plan) -> list[str]:
    if plan.strategy == base.strategy:
        return []
    line = plan.strategy.one_line().removeprefix(f"{plan.strategy.title} · ")
    named = [line] if line != base.strategy.one_line().removeprefix(f"{base.strategy.title} · ") else []
    changed = _changed(base.strategy, plan.strategy)
    return named + [text for name, text in changed.items() if name != "tune" and not _said(text, line)]


def _said(text: str, line: str) -> bool:
    """Whether the strategy's own line says this already ("last stages 2" in "the last 2 stages and the head")."""
    words = set(line.replace(",", " ").split())
    return all(word in words for word in text.split())


def _optimizer(base: Plan, plan: Plan) -> list[str]:
    old, new = base.training.optimizer, plan.training.optimizer
    if new == old:
        return []
    if new.tag() == old.tag():
        return list(_changed(old, new).values())
    return [f"{new.title}, learning rate {_shown(new.learning_rate)}"]


def _regularizers(base: Plan, plan: Plan) -> list[str]:
    old = {choice.tag(): choice for choice in base.regularizers}
    new = {choice.tag(): choice for choice in plan.regularizers}
    added = [f"+ {_with_strength(choice)}" for tag, choice in new.items() if tag not in old]
    changed = [f"{choice.title} {', '.join(_changed(old[tag], choice).values())}" for tag, choice in new.items()
               if tag in old and choice != old[tag]]  # fmt: skip
    return added + changed + [f"− {choice.title}" for tag, choice in old.items() if tag not in new]


def _with_strength(choice: Choice) -> str:
    """A regularizer with what sets how strong it is: its first number."""
    for name, field in choice.settings().items():
        value = getattr(choice, name)
        if isinstance(value, float):
            return f"{choice.title} ({_value(field, value)})"
    return choice.title


def _changed(old: Section, new: Section) -> dict[str, str]:
    fields = type(new).model_fields
    return {
        name: f"{(field.title or name).lower()} {_value(field, getattr(new, name))}"
        for name, field in fields.items()
        if getattr(new, name) != getattr(old, name, None)
    }


def _value(field: FieldInfo, value: Any) -> str:
    return f"{_shown(value)} {hint(field, 'unit')}".strip()


def _shown(value: Any) -> str:
    return f"{value:.2g}" if isinstance(value, float) else str(value)
