"""The walk through the first demo: fine-tuning the sample digits."""

from __future__ import annotations

from hands import Hands, rest, wait_for
from PySide6.QtWidgets import QComboBox, QScrollArea, QWidget

from posttrain_gui.gui.forms.form import scroll_to


class Walk(Hands):
    """The demo, step by step, one picture each."""

    def all(self) -> None:
        """Every picture."""
        wait_for(lambda: self.window.facts.facts is not None)
        for part in (self.choosing, self.methods, self.learning_rate, self.preview, self.running, self.result):
            part()
        for part in (self.beside, self.mixing, self.searching, self.history):
            part()

    def choosing(self) -> None:
        """The four steps as they are."""
        window = self.window
        for name, panel, pause in (
            ("model", window.model, 600),
            ("data", window.data, 4000),
            ("strategy", window.strategy, 600),
        ):
            window.show_panel(panel)
            rest(pause)
            self.grab(name)

    def methods(self) -> None:
        """All nine methods, one of them chosen; then a preset looked at."""
        window = self.window
        window.store.update("strategy.tune", "probe-then-all")
        rest(300)
        scroll = window.strategy.findChild(QScrollArea)
        assert scroll is not None
        scroll.verticalScrollBar().setValue(window.strategy.tune.y() - 20)
        rest(300)
        self.grab("methods")
        window.undo.undo()
        scroll.verticalScrollBar().setValue(0)
        self.click("preset.fix-drift")
        rest(300)
        scroll_to(self.named("preset.close"))
        rest(100)
        self.grab("preset")
        self.click("preset.close")

    def learning_rate(self) -> None:
        """The dialog that finds a learning rate, when it has found one."""
        self.click("find_rate")
        dialog = next(widget for widget in self.window.findChildren(QWidget, "rate_dialog") if widget.isVisible())
        wait_for(self.named("rate.result").isVisible)
        self.grab("learning-rate", dialog)
        self.click("rate.cancel")

    def preview(self) -> None:
        """Regularizers with the images that they change."""
        window = self.window
        window.store.update("regularizers", [{"kind": "rotation"}, {"kind": "mixup", "alpha": 1.0}])
        window.show_panel(window.regularization)
        rest(500)
        scroll_to(window.regularization.cards["mixup"])
        wait_for(lambda: not window.regularization.preview.preview.busy, settle_ms=800)
        self.grab("regularization")
        window.undo.undo()

    def running(self) -> None:
        """Half of a run."""
        window = self.window
        window.start()
        wait_for(
            lambda: bool(window.runner.run_id) and len(window.history.curve(window.runner.run_id)) > 7, settle_ms=100
        )
        self.grab("train")
        wait_for(lambda: not window.runner.running, settle_ms=1500)

    def result(self) -> None:
        """The verdict, and what belongs to it."""
        self.grab("result")
        result = self.window.result
        for page, name in ((result.pages.classes, "classes"), (result.pages.mistakes, "mistakes")):
            result.tabs.show_page(page)
            rest(1500)
            self.grab(name)

    def beside(self) -> None:
        """What stands beside the verdict: calibration, and robustness, which is measured here."""
        result = self.window.result
        result.tabs.show_page(result.pages.calibration)
        rest(600)
        self.grab("calibration")
        offer = result.pages.robustness.offer
        result.tabs.show_page(result.pages.robustness)
        offer.measure.click()
        wait_for(lambda: not offer.work.busy, settle_ms=600)
        self.grab("robustness")

    def verdict(self) -> None:
        """The Result step as it opens."""
        self.grab("result")

    def mixing(self) -> None:
        """Mixes of the weights before and after, with what was forgotten; then the next steps of a short run."""
        result = self.window.result
        result.pages.overview.forgetting.trade.click()
        wait_for(lambda: not result.pages.blend.work.busy, settle_ms=600)
        self.grab("mix")
        self.window.store.update("regularizers", [])
        self.window.store.update("training.epochs", 4)
        self.window.start()
        wait_for(lambda: not self.window.runner.running, settle_ms=800)
        result.tabs.show_page(result.pages.advice)
        rest(400)
        self.grab("next-steps")
        self.window.undo.undo()
        self.window.undo.undo()

    def searching(self) -> None:
        """A search of half a minute."""
        window = self.window
        window.show_panel(window.search)
        self.named("search_budget", QComboBox).setEditText("40 s")
        rest(300)
        self.click("search_start")
        wait_for(lambda: not window.searches.running, settle_ms=800)
        self.grab("search")

    def history(self) -> None:
        """All that was trained here."""
        self.window.show_panel(self.window.history_panel)
        rest(600)
        self.grab("history")


class Steps(Walk):
    """Every step once, without what needs more than one run: enough for the guide in another language."""

    def all(self) -> None:
        """Every picture."""
        wait_for(lambda: self.window.facts.facts is not None)
        for part in (self.choosing, self.preview, self.running, self.verdict, self.history):
            part()
