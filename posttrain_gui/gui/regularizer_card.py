"""The card of one regularizer: switch, name, one sentence, and its fields where it is on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posttrain_gui.gui.forms.field import set_property
from posttrain_gui.gui.forms.form import ChoiceForm, scroll_to
from posttrain_gui.gui.forms.numbers import NumberBox
from posttrain_gui.gui.forms.spec import MISSING, specs, value_at
from posttrain_gui.gui.regularization.preview import AUGMENTATION
from posttrain_gui.gui.regularization.slider import BOX, SliderField, can_slide
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.card import Card
from posttrain_gui.gui.widgets.switch import Switch
from posttrain_gui.gui.widgets.text import label
from posttrain_gui.regularizers.base import regularizers

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.contradictions import Remark
    from posttrain_gui.gui.forms.field import FieldWidget
    from posttrain_gui.gui.forms.spec import FieldSpec
    from posttrain_gui.gui.store import PlanStore
    from posttrain_gui.regularizers.base import Regularizer

NAME = 88
"""Names of fields that are longer break into lines, px."""


class RegularizerCard(Card):
    """Switches one regularizer on and off; what was set comes back when it is switched on again."""

    def __init__(self, store: PlanStore, cls: type[Regularizer], parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=14, spacing=8)
        self.cls, self._store = cls, store
        self._path = f"regularizers.{cls.tag()}"
        self._last: dict[str, Any] = {"kind": cls.tag()}
        self.setObjectName(f"{self._path}.card")
        self.switch = self._make_switch()
        self.form: ChoiceForm | None = None
        self._why_not: Remark | None = None
        self._run = ""
        self.obstacle = label("", "muted", wrap=True)
        self.obstacle.setObjectName(f"{self._path}.obstacle")
        self._lay_out()
        self.switch.clicked.connect(self._clicked)
        store.changed.connect(self._changed)
        self._refresh()

    def show_field(self, path: str) -> None:
        """Goes to a field, or to the switch; as much of the card as fits is seen with it."""
        scroll_to(self)
        if self.form is None or not self.form.show_field(path):
            scroll_to(self.switch)
            self.switch.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_obstacle(self, why: Remark | None, run: str) -> None:
        """Says that it does not go with the chosen kind of run.

        Args:
            why: Why, or None where it does.
            run: What the kind of run is called.
        """
        self._why_not, self._run = why, run
        self._show_obstacle()

    def _show_obstacle(self) -> None:
        """Where it is on and the reason belongs to one of its fields, it stands there already."""
        on, why = self.switch.isChecked(), tr(self._why_not.message) if self._why_not else ""
        short = tr("Does not go with {run}.", run=self._run)
        self.obstacle.setText(why if on else short)
        self.obstacle.setToolTip("" if on else why)
        self.obstacle.setVisible(bool(why) and not (on and self._says_itself()))
        set_property(self.obstacle, "role", "warn" if on else "muted")

    def _says_itself(self) -> bool:
        field = self._why_not.path.rpartition(".")[2] if self._why_not else ""
        return self.form is not None and any(row.spec.path.rpartition(".")[2] == field for row in self.form.rows)

    def matches(self, words: list[str]) -> bool:
        """Whether all these words (in small letters) stand in its name, its sentence, its paper or its group."""
        cls = self.cls
        told = " ".join((cls.tag(), tr(cls.title), tr(cls.summary), tr(cls.group), cls.reference)).casefold()
        return all(word in told for word in words)

    def _make_switch(self) -> Switch:
        switch = Switch(self)
        switch.setObjectName(self._path)
        switch.setAccessibleName(tr(self.cls.title))
        switch.setAccessibleDescription(tr(self.cls.summary))
        return switch

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(3)
        title = label(tr(self.cls.title), "strong")
        title.setBuddy(self.switch)
        title.setToolTip(tr(self.cls.reference))
        texts.addWidget(title)
        texts.addWidget(label(tr(self.cls.summary), "muted", wrap=True))
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addLayout(texts, 1)
        head.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.body.addWidget(self.obstacle)
        self.body.addStretch(1)

    def _refresh(self) -> None:
        value = value_at(self._store.plan, self._path)
        on = value is not MISSING
        self.switch.setChecked(on)
        if on:
            self._last = value.model_dump(mode="json", exclude_none=True)
        if on and self.form is None:
            self._add_form()
        if self.form is not None:
            self.form.setVisible(on and not self.form.is_empty())
        self._show_obstacle()

    def _add_form(self) -> None:
        """Only now: most cards stay off, and their fields would cost time when the window opens."""
        self.form = ChoiceForm(self._store, self._path, self.cls, self, compact=True, widgets=self._sliders())
        for box in self.form.findChildren(NumberBox):
            box.setFixedWidth(BOX)
        for row in self.form.rows:
            if row.label.sizeHint().width() > NAME:
                row.label.setWordWrap(True)
                row.label.setMinimumWidth(NAME)
        self.body.insertWidget(1, self.form)

    def _sliders(self) -> dict[str, Callable[[FieldSpec], FieldWidget]]:
        """For strengths whose effect the preview shows while they move."""
        if self.cls.group != AUGMENTATION:
            return {}
        sliding = (spec for spec in specs(self.cls, self._path) if can_slide(spec))
        names = (spec.path.rpartition(".")[2] for spec in sliding)
        return {name: partial(SliderField, field=self.cls.model_fields[name], parent=self) for name in names}

    @Slot(object, object)
    def _changed(self, old: Any, new: Any) -> None:
        if value_at(old, self._path) != value_at(new, self._path):
            self._refresh()

    @Slot(bool)
    def _clicked(self, on: bool) -> None:
        others = [choice for choice in self._store.plan.regularizers if choice.tag() != self.cls.tag()]
        chosen = {choice.tag(): choice.model_dump(mode="json", exclude_none=True) for choice in others}
        if on:
            chosen[self.cls.tag()] = self._last
        self._store.update("regularizers", [chosen[kind] for kind in regularizers() if kind in chosen])
