"""Topics from what a choice, a field or a page declares of itself: nothing about them is written twice."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from posttrain_gui.catalogue import place_of
from posttrain_gui.choice import SINGULARS, Choice, Section, hint
from posttrain_gui.gui.forms.numbers import text_of
from posttrain_gui.gui.forms.spec import MISSING, by_kind, spec_of, value_at
from posttrain_gui.gui.help.anchors import SECTIONS, anchor_of
from posttrain_gui.gui.tr import tr
from posttrain_gui.plan import Plan

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo

    from posttrain_gui.gui.forms.spec import FieldSpec
    from posttrain_gui.gui.help.about import About
    from posttrain_gui.gui.widgets.option_cards import Option
    from posttrain_gui.regularizers.base import Regularizer

DATA_CARDS = "dataSource"
"""Object name of the cards that choose ``data.source``."""

PRESET_CARDS = "preset"
"""Object name of the cards of presets, which are no part of a plan."""


@dataclass(frozen=True, slots=True)
class Topic:
    """What is shown about something.

    Attributes:
        title: What it is called.
        text: What it means; empty lines part paragraphs.
        anchor: Chapter and section of the guide ("strategy#training").
        path: In the plan ("training.epochs"), or "" where it is not part of one.
        facts: (what, value): unit, default, bounds, paper, what it is now.
        set_form: How the command line says it, or "".
    """

    title: str
    text: str
    anchor: str
    path: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    set_form: str = ""


def of_about(about: About) -> Topic:
    """A page, panel or dialog."""
    return Topic(tr(about.title), tr(about.text), about.chapter)


def of_field(spec: FieldSpec, plan: Plan, values: Any = None) -> Topic:
    """One field of a plan, or of the program's settings.

    Args:
        spec: The field.
        plan: The window's.
        values: What its form shows, where that is not the plan.
    """
    path = by_kind(plan, spec.path)
    in_plan = path.split(".")[0] in Plan.model_fields
    source = plan if in_plan else values
    owner, field = _declared(path, source)
    if field is not None:
        spec = replace(spec_of(path, field), title=spec.title, help=spec.help)  # widgets may count in other units
    value = value_at(source, path)
    now = "" if value is MISSING or field is None else shown(field, value, spec)
    facts = [
        (tr("Now"), now),
        (tr("Default"), _default(field, spec)),
        (tr("Allowed"), _allowed(spec)),
        (tr("Belongs to"), tr(owner.title) if owner is not None and issubclass(owner, Choice) else ""),
        (tr("Paper"), tr(owner.reference) if owner is not None and issubclass(owner, Choice) else ""),
    ]
    texts = [tr(spec.help)]
    if owner is not None and issubclass(owner, Choice) and path.startswith("regularizers."):
        texts.append(tr(owner.summary))
    return Topic(
        tr(spec.title),
        "\n\n".join(text for text in texts if text),
        anchor_of(spec.path, plan),
        path if in_plan else "",
        tuple((what, said) for what, said in facts if said),
        _set_form(path, value) if in_plan else "",
    )


def of_union(path: str, title: str, plan: Plan) -> Topic:
    """A choice among several kinds ("optimizer"): the kind that is chosen now."""
    value = value_at(plan, path)
    if not isinstance(value, Choice):
        return Topic(tr(title), "", anchor_of(path, plan), path)
    facts = ((tr("Now"), tr(value.title)), (tr("Paper"), tr(value.reference)))
    return Topic(
        tr(title),
        tr(value.summary),
        anchor_of(path, plan),
        path,
        tuple((what, said) for what, said in facts if said),
        f"--set {path}.{value.tag_field}={value.tag()}",
    )


def of_option(name: str, option: Option) -> Topic:
    """A card among several: its choice says more than fits on it.

    Args:
        name: The card's object name: the path that it decides, and its key ("strategy.tune.head").
        option: What it shows.
    """
    path = name.removesuffix(f".{option.key}").replace(DATA_CARDS, "data.source")
    if path == PRESET_CARDS:
        text = "\n\n".join(part for part in (option.text, option.note) if part)
        return Topic(option.title, text, "strategy#presets", "", (), f"--preset {option.key}")
    place = place_of(path) or place_of(path.rpartition(".")[0])
    cls = place.choices.get(option.key) if place else None
    if place is None or cls is None:
        return Topic(
            option.title,
            "\n\n".join(part for part in (option.text, option.note) if part),
            SECTIONS.get(path, path.split(".")[0]),
            path,
            (),
            f"--set {path}={option.key}",
        )
    warning = getattr(cls, "when_not", "")
    texts = [tr(cls.summary), tr("When not: {text}", text=tr(warning)) if warning else "", option.note]
    return Topic(
        option.title,
        "\n\n".join(text for text in texts if text),
        f"reference#{place.anchor(option.key)}",
        path,
        ((tr("Paper"), tr(cls.reference)),) if cls.reference else (),
        f"--set {path}={option.key}",
    )


def of_regularizer(cls: type[Regularizer], plan: Plan) -> Topic:
    """The card of a regularizer."""
    path = f"regularizers.{cls.tag()}"
    on = value_at(plan, path) is not MISSING
    facts = [(tr("Now"), tr("on") if on else tr("off")), (tr("Group"), tr(cls.group)), (tr("Paper"), tr(cls.reference))]
    return Topic(
        tr(cls.title),
        tr(cls.summary),
        f"reference#regularizer-{cls.tag()}",
        path,
        tuple((what, said) for what, said in facts if said),
    )


def shown(field: FieldInfo, value: Any, spec: FieldSpec) -> str:
    """A value as the form shows it: "10 epochs", "50 %", "on"."""
    if value is None:
        return tr(spec.empty_words or "Automatic")
    if isinstance(value, bool):
        return tr("on") if value else tr("off")
    if isinstance(value, Choice):
        return tr(value.title)
    if isinstance(value, tuple | list):
        return ", ".join(str(one) for one in value)
    if isinstance(value, int | float):
        number = value * 100 if hint(field, "widget") == "percent" else value
        unit = SINGULARS.get(spec.unit, spec.unit) if number == 1 else spec.unit
        return " ".join(part for part in (text_of(number), tr(unit) if unit else "") if part)
    return str(value)


def _default(field: FieldInfo | None, spec: FieldSpec) -> str:
    if field is None or field.is_required() or field.default in ("", None):
        return ""
    value = field.get_default(call_default_factory=True)
    return "" if isinstance(value, dict | Section) else shown(field, value, spec)


def _allowed(spec: FieldSpec) -> str:
    """Bounds, or the words that may stand there."""
    if spec.options:
        return ", ".join(str(option) for option in spec.options)
    scale = 100 if spec.widget == "percent" else 1
    low, high = (None if bound is None else text_of(bound * scale) for bound in (spec.low, spec.high))
    unit = tr(spec.unit) if spec.unit else ""
    if low is not None and high is not None:
        return tr("{low} to {high} {unit}", low=low, high=high, unit=unit).strip()
    if low is not None:
        return tr("at least {low} {unit}", low=low, unit=unit).strip()
    return tr("at most {high} {unit}", high=high, unit=unit).strip() if high is not None else ""


def _declared(path: str, plan: Any) -> tuple[type[Section] | None, FieldInfo | None]:
    """The class that declares a field, and its declaration."""
    above, _, name = path.rpartition(".")
    owner: Any = type(value_at(plan, above)) if above else Plan
    if above.startswith("regularizers.") and value_at(plan, above) is MISSING:
        place = place_of("regularizers")
        owner = place.choices.get(above.rpartition(".")[2]) if place else None
    if not (isinstance(owner, type) and issubclass(owner, Section)):
        return None, None
    return owner, owner.model_fields.get(name)


def _set_form(path: str, value: Any) -> str:
    if value is MISSING or isinstance(value, Section | tuple | list | dict) or value is None:
        return f"--set {path}=…"
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return f"--set {path}={text}" if text and " " not in text else f"--set {path}=…"
