"""What there is to say about a widget: found by walking up from it to what knows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from posttrain_gui.gui.forms.field import FieldWidget
from posttrain_gui.gui.forms.form import ChoiceForm
from posttrain_gui.gui.forms.union import UnionForm
from posttrain_gui.gui.help import subjects
from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.regularizer_card import RegularizerCard
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.option_cards import OptionCard

if TYPE_CHECKING:
    from posttrain_gui.gui.help.subjects import Topic
    from posttrain_gui.plan import Plan

GENERAL = "first-steps"
"""Chapter of what belongs nowhere."""


@dataclass(frozen=True)
class Found:
    """A topic and how near it is.

    Attributes:
        topic: What there is to say.
        whole: The topic is that of the whole step: nothing is known of the widget itself.
        source: The widget that knew.
    """

    topic: Topic
    whole: bool
    source: QWidget


def topic_of(widget: QWidget, plan: Plan) -> Found | None:
    """What there is to say about a widget.

    Args:
        widget: What has the keyboard, or lies under the mouse.
        plan: The window's, for what is chosen now.

    Returns:
        The topic of the field, card, page or panel around it; None where nobody around it declares anything.
    """
    buddy = widget.buddy() if isinstance(widget, QLabel) else None
    widget = buddy or widget
    inside: list[QWidget] = []
    at: QWidget | None = widget
    own = _own_words(widget)
    while at is not None:
        topic = _of(at, inside, plan)
        if topic is not None:
            about = isinstance(getattr(type(at), "topic", None), About)
            if about and own is not None:
                return Found(replace(own, anchor=topic.anchor), False, widget)
            return Found(topic, about and _is_step(at), at)
        inside.append(at)
        at = at.parentWidget()
    return Found(replace(own, anchor=GENERAL), False, widget) if own is not None else None


def _is_step(widget: QWidget) -> bool:
    from posttrain_gui.gui.panels.base import Panel

    return isinstance(widget, Panel) or widget.isWindow()


def _of(widget: QWidget, inside: list[QWidget], plan: Plan) -> Topic | None:
    """What this widget itself knows of those inside it in which F1 was pressed, innermost first."""
    if isinstance(widget, FieldWidget):
        return subjects.of_field(widget.spec, plan, _values_of(widget))
    if isinstance(widget, ChoiceForm):
        row = next((row for row in widget.rows if any(map(row.has_part, inside))), None)
        return subjects.of_field(row.spec, plan, widget.values) if row is not None else None
    if isinstance(widget, UnionForm):
        return subjects.of_union(widget.path, widget.combo.accessibleName(), plan)
    if isinstance(widget, OptionCard):
        return subjects.of_option(widget.objectName(), widget.option)
    if isinstance(widget, RegularizerCard):
        return subjects.of_regularizer(widget.cls, plan)
    about = getattr(type(widget), "topic", None)
    return subjects.of_about(about) if isinstance(about, About) else None


def _values_of(widget: QWidget) -> object:
    """What the form around a field shows; None where there is none."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, ChoiceForm):
        above = above.parentWidget()
    return above.values if above is not None else None


def _own_words(widget: QWidget) -> Topic | None:
    """What a button, list or picture says of itself: its name, and its tooltip or description."""
    name = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton | QLabel) else "")
    text = _plain(widget.toolTip()) or widget.accessibleDescription()
    if not name or not text or text == name:
        return None
    return subjects.Topic(name.replace("&", ""), text, GENERAL)


def _plain(text: str) -> str:
    return QTextDocumentFragment.fromHtml(text).toPlainText() if text.startswith("<") else text


def nothing() -> Topic:
    """Said where nobody knows anything: rather how to go on than silence."""
    return subjects.Topic(
        tr("Help"), tr("Point at a field, a card or a figure and press F1: what it means is shown here."), GENERAL
    )
