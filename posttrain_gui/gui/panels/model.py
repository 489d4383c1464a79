"""The step in which a trained model is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.model import wording
from posttrain_gui.gui.model.catalogue_page import CataloguePage
from posttrain_gui.gui.model.facts_card import FactsCard
from posttrain_gui.gui.model.pages import make_pages
from posttrain_gui.gui.panels.base import Panel
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.accessible import lettered
from posttrain_gui.gui.widgets.button import push_button
from posttrain_gui.gui.widgets.card import ScrollPage
from posttrain_gui.gui.widgets.option_cards import Option, OptionCards
from posttrain_gui.gui.widgets.text import label, page_header
from posttrain_gui.models.base import sources

if TYPE_CHECKING:
    from posttrain_gui.gui.model.ranking_dialog import RankingDialog
    from posttrain_gui.gui.model_facts import ModelFacts
    from posttrain_gui.gui.store import PlanStore


class ModelPanel(Panel):
    """The sources in a row; below the chosen source's page; at the end what the chosen model is.

    Attributes:
        ranking: The dialog that compares models, or None before it was first opened.

    Signals:
        field_wanted: The plan path of a field that a person wants to see.
    """

    topic: ClassVar[About] = About(
        "model",
        title="Model",
        text="The model to start from, usually a trained one that already knows how to see. It is only read, never"
        " changed: what comes out of a run is a new file.",
    )

    field_wanted = Signal(str)

    name: ClassVar[str] = "Model"
    sections: ClassVar[tuple[str, ...]] = ("model",)

    def __init__(self, store: PlanStore, facts: ModelFacts, parent: QWidget | None = None) -> None:
        super().__init__(store, parent)
        self._facts, self._held = facts, False
        self.ranking: RankingDialog | None = None
        self._last: dict[str, dict[str, Any]] = {}
        self.sources = OptionCards(
            [Option(tag, tr(cls.title), help=tr(cls.summary)) for tag, cls in sources().items()], "model.source", self
        )
        self.sentence = label("", "muted", wrap=True)
        self.pages = make_pages(store)
        self._lay_out(FactsCard(store, facts, self))
        self._show_source()
        self.sources.chosen.connect(self._chosen)
        facts.changed.connect(self.summary_changed)
        store.changed.connect(self._changed)

    def summary(self) -> str:
        """What is chosen, in one line."""
        return wording.summary(self.store.plan.model, self._facts.facts)

    def show_field(self, path: str) -> None:
        """Goes to a field of the chosen source."""
        page: Any = self.pages[self.store.plan.model.tag()]
        if path == "model.source" or not page.show_field(path):
            next(iter(self.sources.cards.values())).setFocus()

    def hold(self, held: bool) -> None:
        """While something is trained, models are not compared."""
        self._held = held
        if self.ranking is not None:
            self.ranking.hold(held)

    @Slot()
    def compare(self) -> None:
        """Opens the dialog that compares models, as it was left."""
        if self.ranking is None:
            from posttrain_gui.gui.model.ranking_dialog import RankingDialog

            self.ranking = RankingDialog(self.store, self.window())
            self.ranking.data_wanted.connect(self._want_data)
            self.ranking.hold(self._held)
        self.ranking.show()
        self.ranking.raise_()
        self.ranking.activateWindow()

    @Slot()
    def _want_data(self) -> None:
        self.field_wanted.emit("data.path")

    def _header(self, explanation: str) -> QHBoxLayout:
        self.which = push_button(
            "which_model",
            lettered(tr("Which model should I start from?"), "W"),
            tr("Compares several models on your images before any training."),
        )
        self.which.clicked.connect(self.compare)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addLayout(page_header(tr("Model"), explanation), 1)
        row.addWidget(self.which, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _lay_out(self, card: FactsCard) -> None:
        page = ScrollPage(self)
        explanation = tr("The model to start from, usually a trained one that already knows how to see.")
        page.body.addLayout(self._header(explanation))
        page.body.addWidget(self.sources)
        page.body.addWidget(self.sentence)
        for content in self.pages.values():
            grows = isinstance(content, CataloguePage)  # only tables do
            if not grows:
                content.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
            page.body.addWidget(content, 1 if grows else 0)
        page.body.addWidget(card)
        page.body.addWidget(_filler())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)

    def _show_source(self) -> None:
        model = self.store.plan.model
        self._last[model.tag()] = model.model_dump(mode="json", exclude_none=True)
        self.sources.show_key(model.tag())
        self.sentence.setText(tr(type(model).summary))
        for tag, page in self.pages.items():
            page.setVisible(tag == model.tag())

    @Slot(str)
    def _chosen(self, source: str) -> None:
        """Another source; what was chosen there before comes back."""
        if source != self.store.plan.model.tag():
            self.store.update("model", self._last.get(source, {"source": source}))

    @Slot(object, object)
    def _changed(self, old: Any, new: Any) -> None:
        if old.model != new.model:
            self._show_source()
            self.summary_changed.emit()


def _filler() -> QWidget:
    """Takes the room that no table takes; unlike a stretch it leaves all of it to a table."""
    filler = QWidget()
    filler.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
    return filler
