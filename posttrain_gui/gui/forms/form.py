"""A form generated from a choice or section, bound to its place in the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from posttrain_gui.gui.forms.row import FieldRow
from posttrain_gui.gui.forms.spec import FieldSpec, by_kind, specs
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.fold import Fold

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from posttrain_gui.choice import Section
    from posttrain_gui.gui.forms.field import FieldWidget
    from posttrain_gui.gui.forms.union import UnionForm
    from posttrain_gui.gui.store import PlanStore


class ChoiceForm(QWidget):
    """The fields of ``cls``, in their order, advanced ones under "More"; nested sections and unions as forms inside.

    Every input's ``objectName`` is its path in the plan ("training.epochs"); its message's is "<path>.message".

    Args:
        store: Holds the plan.
        path: Where the section lies ("training", "regularizers.l2", "training.optimizer").
        cls: Its class.
        skip: Names of fields that the panel shows in a way of its own.
        compact: For narrow places: help as tooltip instead of beside the field.
        widgets: Own widgets for some fields: name → function of the field's spec.
    """

    def __init__(
        self,
        store: PlanStore,
        path: str,
        cls: type[Section],
        parent: QWidget | None = None,
        *,
        skip: Collection[str] = (),
        compact: bool = False,
        widgets: Mapping[str, Callable[[FieldSpec], FieldWidget]] | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._compact, self._widgets = store, compact, widgets or {}
        self.path = path
        self.rows: list[FieldRow] = []
        self.parts: list[ChoiceForm | UnionForm] = []
        self.fold: Fold | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(14)
        wanted = [spec for spec in specs(cls, path) if spec.path.rpartition(".")[2] not in skip]
        self._fill(self._layout, [spec for spec in wanted if not spec.advanced])
        self._fill_fold([spec for spec in wanted if spec.advanced], str(getattr(cls, "title", "") or cls.__name__))
        store.changed.connect(self._changed)
        store.problems_changed.connect(self._show_problems)
        self._show_problems()

    @property
    def values(self) -> Any:
        """What its fields show: the plan, or the settings."""
        return self._store.plan

    def is_empty(self) -> bool:
        """Whether there is nothing to set."""
        return not self.rows and not self.parts

    def hide_fields(self, names: Collection[str]) -> None:
        """Takes fields out of sight that are of no use now, and shows all others.

        Args:
            names: Names of fields of this form.
        """
        for row in self.rows:
            row.set_shown(row.spec.path.rpartition(".")[2] not in names)
        for part in self.parts:
            part.setVisible(part.path.rpartition(".")[2] not in names)

    def show_field(self, path: str) -> bool:
        """Brings the field of a plan path into view and gives it the keyboard.

        Returns:
            Whether the field is here.
        """
        path = by_kind(self._store.plan, path)
        row = next((row for row in self.rows if row.spec.path == path), None)
        if row is None:
            return any(part.show_field(path) for part in self.parts if path.startswith(part.path))
        if self.fold is not None and row.spec.advanced:
            self.fold.set_open(True)
        if row.widget.isHidden():
            row.set_shown(True)
        if not row.message.isHidden():
            scroll_to(row.message)
        scroll_to(row.widget)
        row.focus()
        return True

    def _fill(self, layout: QVBoxLayout, wanted: list[FieldSpec]) -> None:
        grid: QGridLayout | None = None
        for spec in wanted:
            if spec.section is not None or spec.members:
                layout.addWidget(self._part(spec))
                grid = None
            else:
                if grid is None:
                    grid = make_grid(layout, compact=self._compact)
                self._row(spec).place(grid, compact=self._compact)

    def _fill_fold(self, wanted: list[FieldSpec], title: str) -> None:
        if wanted:
            content = QWidget(self)
            inside = QVBoxLayout(content)
            inside.setContentsMargins(0, 0, 0, 0)
            self._fill(inside, wanted)
            self.fold = Fold(tr("More"), content, f"{self.path}.more", self)
            self.fold.button.setAccessibleName(tr("More: {title}", title=tr(title)))
            self._layout.addWidget(self.fold)

    def _row(self, spec: FieldSpec) -> FieldRow:
        make = self._widgets.get(spec.path.rpartition(".")[2])
        row = FieldRow(self._store, spec, make(spec) if make else None, self)
        self.rows.append(row)
        return row

    def _part(self, spec: FieldSpec) -> ChoiceForm | UnionForm:
        from posttrain_gui.gui.forms.union import UnionForm  # a union holds forms, a form holds unions

        part: ChoiceForm | UnionForm
        if spec.section is not None:
            part = ChoiceForm(self._store, spec.path, spec.section, self, compact=self._compact)
        else:
            part = UnionForm(self._store, spec, self, compact=self._compact)
        self.parts.append(part)
        return part

    @Slot(object, object)
    def _changed(self, old: Any, new: Any) -> None:
        for row in self.rows:
            row.changed(old, new)

    @Slot()
    def _show_problems(self) -> None:
        plan = self._store.plan
        refused = {by_kind(plan, path): message for path, message in self._store.refusals().items()}
        said = [*self._store.remarks(), *self._store.problems()]
        found = {by_kind(plan, problem.path): problem.message for problem in said}
        for row in self.rows:
            path = row.spec.path
            row.show_problem(refused.get(path) or found.get(path, ""), refused=path in refused)


def make_grid(layout: QVBoxLayout, *, compact: bool) -> QGridLayout:
    """A grid for rows: label, field, and (not in compact forms) help."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(8 if compact else 10)
    if compact:
        grid.setColumnStretch(1, 1)
    else:
        grid.setColumnMinimumWidth(0, 168)
        grid.setColumnMinimumWidth(1, 200)
        grid.setColumnStretch(2, 1)
    layout.addLayout(grid)
    return grid


def scroll_to(widget: QWidget) -> None:
    """Scrolls every scroll area around a widget so that it is seen."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget, 40, 60)
        above = above.parentWidget()
