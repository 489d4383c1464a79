"""The buttons that add models to those that are compared."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QWidget

from posttrain_gui import paths
from posttrain_gui.gui.history.columns import when
from posttrain_gui.gui.model.file_page import SUFFIXES
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.button import push_button
from posttrain_gui.history import kept_models
from posttrain_gui.models.base import sources

if TYPE_CHECKING:
    from posttrain_gui.gui.store import PlanStore
    from posttrain_gui.models.base import ModelSource

RUNS = 20
"""Earlier runs in the menu, the newest ones."""


class MoreModels(QWidget):
    """A file, an earlier run, the plan's model.

    Signals:
        wanted: (ModelSource, its name or "") is to be compared too.
    """

    wanted = Signal(object, str)

    def __init__(self, store: PlanStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.file = push_button(
            "ranking_add_file",
            tr("Add a model file…"),
            tr("Adds a checkpoint of yours (.safetensors, .pt, .pth); it can be dropped here too."),
        )
        self.run = push_button(
            "ranking_add_run", tr("Add an earlier run"), tr("Adds the model that one of your runs kept.")
        )
        self.present = push_button(
            "ranking_add_present",
            tr("Add the plan's model"),
            tr("Adds the model that the Model step shows now: choose any there, then add it here."),
        )
        self.menu = QMenu(self)
        self.menu.setObjectName("ranking_runs")
        self.run.setMenu(self.menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (self.file, self.run, self.present):
            row.addWidget(button)
        row.addStretch(1)
        self.file.clicked.connect(self._ask_file)
        self.present.clicked.connect(self._add_present)
        self.menu.aboutToShow.connect(self._list_runs)
        self.menu.triggered.connect(self._add_run)

    def add_file(self, path: str) -> None:
        """Asks for a checkpoint to be compared too."""
        self.wanted.emit(sources()["file"].model_validate({"source": "file", "path": path}), "")

    @staticmethod
    def understands(path: str) -> bool:
        """Whether this is a checkpoint, by its name."""
        return Path(path).suffix.lower() in SUFFIXES

    @Slot()
    def _ask_file(self) -> None:
        kinds = tr("Models") + f" ({' '.join('*' + suffix for suffix in SUFFIXES)})"
        dialog = QFileDialog(self, tr("Which model file?"), "", kinds)
        dialog.setObjectName("ranking_file_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._add_files)
        dialog.open()

    @Slot(list)
    def _add_files(self, files: list[str]) -> None:
        for file in files:
            self.add_file(file)

    @Slot()
    def _list_runs(self) -> None:
        self.menu.clear()
        for row in kept_models.there(paths.resolve())[:RUNS]:
            date = when(row.created).replace("\n", " ")
            action = self.menu.addAction(" · ".join(part for part in (row.name, row.model, date) if part))
            action.setData((row.run_id, row.name))
        if self.menu.isEmpty():
            self.menu.addAction(tr("No run has kept a model yet.")).setEnabled(False)

    @Slot(QAction)
    def _add_run(self, action: QAction) -> None:
        run_id, name = action.data()
        self.wanted.emit(sources()["run"].model_validate({"source": "run", "run_id": run_id}), name)

    @Slot()
    def _add_present(self) -> None:
        self.wanted.emit(self._store.plan.model, "")

    def follow(self, candidates: list[ModelSource], *, busy: bool) -> None:
        """Shows what can be added.

        Args:
            candidates: What is in the table.
            busy: Whether a comparison is going on.
        """
        model = self._store.plan.model
        for button in (self.file, self.run):
            button.setEnabled(not busy)
        self.present.setEnabled(not busy and model not in candidates and not model.problems())
