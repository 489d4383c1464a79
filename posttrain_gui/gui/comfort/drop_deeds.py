"""What is done with files that were dropped on the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from posttrain_gui.gui.comfort.drop_question import DropQuestion
from posttrain_gui.gui.tr import tr
from posttrain_gui.history.folder import PLAN

if TYPE_CHECKING:
    from pathlib import Path

    from posttrain_gui.gui.comfort.drop_question import Deeds
    from posttrain_gui.gui.drops import Offer
    from posttrain_gui.gui.main_window import MainWindow


class DropDeeds(QObject):
    """Changes the plan, opens files, shows runs; asks first where it is not clear what is meant.

    Args:
        window: In whose panels it is done.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def do(self, offer: Offer) -> None:
        """Does what was offered."""
        path = offer.paths[0]
        if offer.kind == "plan":
            self._window.files.open_file(path)
        elif offer.kind == "images":
            self._try(offer.paths)
        elif offer.kind == "run":
            self._ask(tr("What is to be done with this run?"), path.name, self._of_run(path))
        elif not offer.sure:
            self._ask(*self._unsure(offer))
        elif offer.kind == "model":
            self._use_model(path)
        else:
            self._use_data(path)

    def can_try(self) -> bool:
        """Whether a result is shown whose model answers images."""
        result = self._window.result
        return result.report is not None and result.tabs.can_show(result.pages.try_it)

    def _try(self, paths: tuple[Path, ...]) -> None:
        result = self._window.result
        self._window.show_panel(result)
        result.tabs.show_page(result.pages.try_it)
        result.pages.try_it.ask(list(paths))

    def _use_model(self, file: Path) -> None:
        self._window.store.update("model", {"source": "file", "path": str(file)})
        self._window.show_panel(self._window.model)

    def _use_data(self, path: Path) -> None:
        self._window.data.take(str(path))
        self._window.show_panel(self._window.data)

    def _unsure(self, offer: Offer) -> tuple[str, str, Deeds]:
        folder = offer.paths[0]
        if offer.kind == "classes":
            deeds: Deeds = {tr("Use {name}", name=folder.name): partial(self._use_data, folder)}
            return tr("Use the folder that these lie in?"), offer.detail, deeds
        model = offer.paths[-1]
        deeds = {tr("Use it as the model"): partial(self._use_model, model)}
        if offer.kind == "choose":
            deeds = {tr("Use the images"): partial(self._use_data, folder)} | deeds
        return tr("What is to be used of this folder?"), tr("Model file in it: {name}", name=model.name), deeds

    def _of_run(self, folder: Path) -> Deeds:
        """What a run's folder is good for; a folder that came from elsewhere is not in the history."""
        window = self._window
        deeds: Deeds = {}
        known = window.history.paths.runs / folder.name
        if known.is_dir() and known.resolve() == folder.resolve():
            deeds[tr("Show it")] = partial(window.kept_runs.show_run, folder.name)
        if not (window.runner.running or window.searches.running):
            models = sorted((folder / "model").glob("*.safetensors"))
            if models:
                deeds[tr("Use its model")] = partial(self._use_model, models[0])
            deeds[tr("Use its plan")] = partial(self._use_plan, folder / PLAN)
        return deeds

    def _use_plan(self, file: Path) -> None:
        """A copy: saving must not overwrite what the run was made from."""
        self._window.files.open_copy(file)

    def _ask(self, what: str, text: str, deeds: Deeds) -> None:
        DropQuestion(self._window, what, text, deeds).open()
