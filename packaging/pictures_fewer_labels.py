"""The walk through what needs no run, and through the kinds of runs that need fewer labels or a smaller model.

Models compared before training, a label curve, suspected wrong labels; self-training with four labels a digit; a small
student of a fine-tuned teacher; which images to label next, and answers to images of one's own.
"""

from __future__ import annotations

import contextlib
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from hands import Hands, rest, wait_for
from PySide6.QtWidgets import QScrollArea, QTabWidget

from posttrain_gui import plan as plans

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

PARTS = {"train": 4, "val": 8, "test": 30}
"""Images of each digit that are labelled, for self-training; the others are its unlabelled ones."""
ASKED = 8
"""Images on which the model is tried."""


class Walk(Hands):
    """From the question which model to start from to the answers of one that was trained."""

    def all(self) -> None:
        """Every picture."""
        wait_for(lambda: self.window.facts.facts is not None and self.known())
        self.demo = self.window.store.plan
        for part in (self.models, self.curve, self.suspects):
            part()
        with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):  # short paths in the pictures
            self.write_images()
            for part in (self.distilling, self.self_training, self.using):
                part()

    def known(self) -> bool:
        """Whether all images were checked."""
        facts = self.window.data.reading.facts
        return facts is not None and facts.checked

    # --- before any run -----------------------------------------------------------------------------------------

    def models(self) -> None:
        """Models compared on the images of the demo."""
        self.window.show_panel(self.window.model)
        self.click("which_model")
        dialog = self.window.model.ranking
        assert dialog is not None
        dialog.compare.click()
        wait_for(lambda: not dialog.work.busy, settle_ms=600)
        self.grab("which-model", dialog)
        dialog.close()

    def curve(self) -> None:
        """The label curve of the demo."""
        page = self.window.data.curve
        self.tab_of_data(page)
        page.measure.click()
        wait_for(lambda: not page.work.busy, settle_ms=800)
        self.grab("label-curve")

    def suspects(self) -> None:
        """Labels of the demo that are probably wrong."""
        page = self.window.data.suspects
        self.tab_of_data(page)
        page.look.click()
        wait_for(lambda: not page.work.busy, settle_ms=1500)
        self.grab("wrong-labels")

    def tab_of_data(self, page: QWidget) -> None:
        """Shows a tab of the Data step."""
        self.window.show_panel(self.window.data)
        self.named("dataTabs", QTabWidget).setCurrentWidget(page)
        rest(600)

    # --- runs ---------------------------------------------------------------------------------------------------

    def write_images(self) -> None:
        """The demo's digits as folders: few that are labelled, and the others."""
        catalogue = self.demo.data.index(lambda _done, _total: None)
        found = defaultdict(list)
        for item in catalogue.items:
            found[catalogue.classes[item.label]].append(item.path)
        for name, paths in found.items():
            places = [part for part, count in PARTS.items() for _ in range(count)]
            for number, path in enumerate(paths):
                part = f"labelled/{places[number]}" if number < len(places) else "unlabelled"
                file = Path(part) / name / f"{number}.png"
                file.parent.mkdir(parents=True, exist_ok=True)
                catalogue.reader.open(path).save(file)

    def distilling(self) -> None:
        """A teacher, then a network with a tenth of its parameters that learns from it."""
        window = self.window
        window.start()
        self.ended()
        teacher = {"source": "run", "run_id": window.runner.run_id}
        window.store.update("model", {"source": "untrained", "width": 16, "side": 32})
        window.store.update("strategy", {"kind": "distill", "teacher": teacher})
        window.store.update("training.epochs", 30)
        self.strategy("distillation")
        window.start()
        self.ended()
        self.page(window.result.pages.efficiency, "efficiency")

    def self_training(self) -> None:
        """Four labels a digit, and the unlabelled rest."""
        window = self.window
        changes = {"data": {"source": "folder", "path": "labelled"}, "regularizers": []}
        window.store.replace(plans.from_dict(plans.to_dict(self.demo) | changes))
        window.store.update("strategy", {"kind": "self-training", "unlabelled": "unlabelled"})
        wait_for(self.known)
        self.strategy("self-training")
        window.start()
        self.ended()
        self.page(window.result.pages.unlabelled, "self-training-result")

    def strategy(self, name: str) -> None:
        """The Strategy step, from its beginning."""
        window = self.window
        window.show_panel(window.strategy)
        scroll = window.strategy.findChild(QScrollArea)
        assert scroll is not None
        scroll.verticalScrollBar().setValue(0)
        rest(800)
        self.grab(name)

    # --- after a run --------------------------------------------------------------------------------------------

    def using(self) -> None:
        """What to label next, and answers to a few images."""
        pages = self.window.result.pages
        pages.label_next.take(Path("unlabelled"))
        self.window.result.tabs.show_page(pages.label_next)
        pages.label_next.start.click()
        wait_for(lambda: not pages.label_next.work.busy, settle_ms=1500)
        self.grab("label-next")
        self.window.result.tabs.show_page(pages.try_it)
        pages.try_it.ask(sorted(Path("unlabelled").rglob("*.png"))[:: len(PARTS) * 7][:ASKED])
        wait_for(lambda: not pages.try_it.work.busy and len(pages.try_it.answers) >= ASKED, settle_ms=1500)
        self.grab("try-it")

    def page(self, page: QWidget, name: str) -> None:
        """A page of the result."""
        self.window.result.tabs.show_page(page)
        rest(1200)
        self.grab(name)
