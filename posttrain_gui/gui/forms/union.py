"""A nested choice among several kinds ("optimizer"): a list of the kinds and the form of the chosen one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posttrain_gui.choice import Choice
from posttrain_gui.gui.forms import form as forms
from posttrain_gui.gui.forms.simple import QuietCombo
from posttrain_gui.gui.forms.spec import value_at
from posttrain_gui.gui.tr import sentences, tr
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from posttrain_gui.gui.forms.spec import FieldSpec
    from posttrain_gui.gui.store import PlanStore


class UnionForm(QWidget):
    """The list of kinds (its ``objectName`` is "<path>.<tag field>") above the form of the chosen kind."""

    def __init__(
        self, store: PlanStore, spec: FieldSpec, parent: QWidget | None = None, *, compact: bool = False
    ) -> None:
        super().__init__(parent)
        self._store, self._spec, self._compact = store, spec, compact
        self.path = spec.path
        self.kinds = {member.tag(): member for member in spec.members}
        self.form: forms.ChoiceForm | None = None
        self.combo = self._make_combo()
        self.sentence = label("", "muted", wrap=True)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._place_head()
        self.combo.activated.connect(self._picked)
        store.changed.connect(self._changed)
        store.problems_changed.connect(self._show_remark)
        self._show(value_at(store.plan, self.path))
        self._show_remark()

    def show_field(self, path: str) -> bool:
        """Brings a field into view; the kind itself is the list."""
        if path in (self.path, self.combo.objectName()):
            forms.scroll_to(self.combo)
            self.combo.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return self.form is not None and self.form.show_field(path)

    def _make_combo(self) -> QuietCombo:
        combo = QuietCombo(self)
        first = next(iter(self.kinds.values()))
        combo.setObjectName(f"{self.path}.{first.tag_field}")
        combo.setAccessibleName(tr(self._spec.title))
        combo.setAccessibleDescription(tr(self._spec.help))
        for kind, member in self.kinds.items():
            combo.addItem(tr(member.title), kind)
            combo.setItemData(combo.count() - 1, tr(member.summary), Qt.ItemDataRole.ToolTipRole)
        return combo

    def _place_head(self) -> None:
        grid = forms.make_grid(self._layout, compact=self._compact)
        grid.addWidget(label(tr(self._spec.title)), 0, 0)
        grid.addWidget(self.combo, 0, 1, Qt.AlignmentFlag.AlignLeft)
        if self._compact:
            self.combo.setToolTip(tr(self._spec.help))
        else:
            grid.addWidget(self.sentence, 0, 2)
        self.remark = label("", "warn", wrap=True)
        self.remark.setObjectName(f"{self.path}.message")
        grid.addWidget(self.remark, 1, 1, 1, 1 if self._compact else 2)

    @Slot()
    def _show_remark(self) -> None:
        """What is said of the kind itself, not of one of its fields."""
        told = [said.message for said in (*self._store.problems(), *self._store.remarks()) if said.path == self.path]
        self.remark.setText(sentences(*told))
        self.remark.setVisible(bool(told))

    def _show(self, value: Any) -> None:
        if not isinstance(value, Choice) or value.tag() not in self.kinds:
            return
        self.combo.setCurrentIndex(self.combo.findData(value.tag()))
        self.sentence.setText(tr(type(value).summary))
        if self.form is not None:
            self._layout.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
        self.form = forms.ChoiceForm(self._store, self.path, type(value), self, compact=self._compact)
        self._layout.addWidget(self.form)

    @Slot(object, object)
    def _changed(self, old: Any, new: Any) -> None:
        before, after = value_at(old, self.path), value_at(new, self.path)
        if type(before) is not type(after):
            self._show(after)

    @Slot(int)
    def _picked(self, index: int) -> None:
        kind = self.kinds[self.combo.itemData(index)]
        current = value_at(self._store.plan, self.path)
        if isinstance(current, kind):
            return
        # What both kinds know (learning rate, warm-up) is kept where a person has set it; what was left alone becomes
        # the other kind's own default: Lion's learning rate is not Adam's.
        known = type(current).model_fields
        set_here = [name for name in known if getattr(current, name) != known[name].default]
        kept = {name: getattr(current, name) for name in kind.settings() if name in set_here}
        self._store.update(self.path, {kind.tag_field: kind.tag(), **kept})
