"""The step in which the images are chosen, looked at and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication, QFrame, QStackedWidget, QVBoxLayout, QWidget

from posttrain_gui.choice import Problem
from posttrain_gui.gui.data import division, wording
from posttrain_gui.gui.data.drop import source_for
from posttrain_gui.gui.data.found_tabs import FoundTabs
from posttrain_gui.gui.data.gallery import Gallery
from posttrain_gui.gui.data.reading import DataReading, State
from posttrain_gui.gui.data.recipe import Recipe
from posttrain_gui.gui.data.recipe_box import RecipeBox
from posttrain_gui.gui.data.source_form import SourceForm
from posttrain_gui.gui.data.source_row import SourceRow
from posttrain_gui.gui.data.split_box import SplitBox
from posttrain_gui.gui.data.strip import StatusStrip, error_lines
from posttrain_gui.gui.data.view import view_of
from posttrain_gui.gui.data.welcome import Welcome
from posttrain_gui.gui.forms.paths import dropped_path
from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.panels.base import Panel
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.card import Card, ScrollPage
from posttrain_gui.gui.widgets.columns import Columns
from posttrain_gui.gui.widgets.text import label, page_header

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QShowEvent

    from posttrain_gui.gui.data.facts import Facts
    from posttrain_gui.gui.store import PlanStore
    from posttrain_gui.plan import Plan
    from posttrain_gui.strategies.few_shot import FewShot

LEFT = 444
TURN = 860
"""In less width than this, px, what was found stands below the form."""


class DataPanel(Panel):
    """Left: source, split, preprocessing. Right: what was found there."""

    topic: ClassVar[About] = About(
        "data",
        title="Data",
        text="The images the model is to become better at, and how they are divided. Part of them is locked away "
        "for the test; no file is changed.",
    )

    name: ClassVar[str] = "Data"
    sections: ClassVar[tuple[str, ...]] = ("data",)

    def __init__(self, store: PlanStore, parent: QWidget | None = None) -> None:
        super().__init__(store, parent)
        self.setAcceptDrops(True)
        self._seen = False
        self._shown: Facts | None = None
        self.reading = DataReading(self)
        self.recipe = Recipe(store, self)
        self.gallery = Gallery(store, self.reading, self.recipe, self)
        self.sources = SourceRow(store, self)
        self.form = SourceForm(store, self)
        self.split = SplitBox(store, self.reading, self)
        self.preprocessing = RecipeBox(store, self.recipe, self)
        self._build_right()
        self._arrange()
        self._connect()
        self._follow()

    def summary(self) -> str:
        """What is chosen and how much it is: "photos · 2 classes · 397 images"."""
        source, facts = self.store.plan.data, self.reading.facts
        if source.problems():
            return tr("Choose your images")
        if facts is None:
            return wording.summary(source, None, None)
        return wording.summary(source, len(facts.tree.classes), facts.tree.total, len(facts.digests))

    def problems(self) -> list[Problem]:
        """The store's, and what reading the images found."""
        found = super().problems()
        if self.reading.state is State.FAILED and not found and not self.reading.downloadable:
            found.append(Problem("data.path", " ".join(error_lines(self.reading.error))))
        return found + self._few_classes()

    def _few_classes(self) -> list[Problem]:
        """Why no episodes can be made of these classes, once they are divided."""
        facts, strategy = self.reading.facts, self.store.plan.strategy
        if facts is None or not facts.checked or not facts.tree.apart or strategy.tag() != "few-shot":
            return []
        side = division.lacking(division.sides(facts.tree, cast("FewShot", strategy)))
        return [Problem(_share_of(side), division.trouble(side))] if side else []

    def show_field(self, path: str) -> None:
        """Gives the field of a plan path the keyboard."""
        for form in (self.form, self.split, self.preprocessing):
            if form.show_field(path):
                return

    def hold(self, held: bool) -> None:
        """While a run goes on the images are not checked here as well, unless a person asks for it.

        Args:
            held: True when a run starts, False when it ends.
        """
        self.reading.hold(held)
        self.tabs.hold(held)

    def _build_right(self) -> None:
        self.strip = StatusStrip(self.reading, self)
        self.tabs = FoundTabs(self.store, self)
        self.images, self.classes, self.tasks = self.tabs.images, self.tabs.classes, self.tabs.tasks
        self.checked, self.curve, self.suspects = self.tabs.checked, self.tabs.curve, self.tabs.suspects
        self.found = QWidget(self)
        column = QVBoxLayout(self.found)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.strip)
        column.addWidget(self.tabs, 1)
        column.addStretch()
        self.welcome = Welcome(self)
        self.right = QStackedWidget(self)
        self.right.addWidget(self.welcome)
        self.right.addWidget(self.found)

    def _arrange(self) -> None:
        self.left = self._left()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 20)
        layout.setSpacing(16)
        layout.addLayout(
            page_header(tr("Data"), tr("The images the model is to become better at; dropping them here is enough."))
        )
        layout.addWidget(self.sources)
        layout.addWidget(Columns(self.left, self.right, TURN, fixed=LEFT), 1)

    def _left(self) -> ScrollPage:
        page = ScrollPage(self)
        page.body.setContentsMargins(0, 0, 10, 0)
        page.body.setSpacing(14)
        page.body.addWidget(_card("", self.form))
        page.body.addWidget(_card(tr("Split"), self.split))
        page.body.addWidget(_card(tr("What the model sees"), self.preprocessing))
        page.body.addStretch(1)
        page.setFrameShape(QFrame.Shape.NoFrame)
        return page

    def _connect(self) -> None:
        self.store.changed.connect(self._plan_changed)
        self.reading.changed.connect(self._show_reading)
        self.images.shuffle_requested.connect(self.gallery.reshuffle)
        self.images.augmentation_toggled.connect(self.gallery.set_augmented)
        self.gallery.rendered.connect(self.images.grid.show_tiles)
        self.gallery.failed.connect(self._show_grid_error)
        self.tabs.currentChanged.connect(self._look)
        self.welcome.dropped.connect(self.take)
        self.suspects.decided.connect(self.reading.check_anew)

    @Slot(str)
    def take(self, path: str) -> bool:
        """Makes a dropped or chosen folder, zip or table the plan's data.

        Args:
            path: A local path.

        Returns:
            Whether a source reads such a thing.
        """
        tag = source_for(path)
        if tag is not None:
            self.sources.put(tag, {"path": path})
        return tag is not None

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Takes one folder, zip or table."""
        if (path := dropped_path(event)) and source_for(path):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Takes it."""
        if self.take(dropped_path(event)):
            event.acceptProposedAction()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Only now the weights are asked what they expect, and pictures are rendered."""
        super().showEvent(event)
        self._seen = True
        self.recipe.wake()
        self._look()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Nobody looks: nothing is rendered."""
        super().hideEvent(event)
        self._seen = False
        self._look()

    @Slot()
    def _look(self) -> None:
        self.gallery.set_awake(self._seen and self.tabs.currentWidget() is self.images)

    @Slot(object, object)
    def _plan_changed(self, old: Plan, new: Plan) -> None:
        if old.data.tag() != new.data.tag():
            self.left.verticalScrollBar().setValue(0)
        self._follow()
        facts = self.reading.facts
        if facts is not None and facts.tree.apart and old.strategy != new.strategy and new.strategy.tag() == "few-shot":
            self.classes.tell_division(facts, cast("FewShot", new.strategy))

    def _follow(self) -> None:
        source = self.store.plan.data
        self.reading.follow(None if source.problems() else source, view_of(self.store.plan.strategy))
        self._show_reading()

    @Slot()
    def _show_reading(self) -> None:
        facts = self.reading.facts
        chosen_here = self.welcome.isAncestorOf(QApplication.focusWidget() or self)
        self.right.setCurrentWidget(self.welcome if self.reading.state is State.EMPTY else self.found)
        if chosen_here and not self.welcome.isVisible():  # its button went; Qt would go to the name of the run
            self.form.show_field("data.path")
        self.tabs.setVisible(facts is not None)
        if facts is not None and facts is not self._shown:
            self._shown = facts
            self.tabs.show_facts(facts, self.store.plan.strategy)
        self.summary_changed.emit()

    @Slot(object)
    def _show_grid_error(self, error: Exception) -> None:
        self.images.note.tell(" ".join(error_lines(error)))


def _share_of(side: division.Side) -> str:
    """The field that decides how many classes a part gets; meta-training gets what the others leave."""
    return f"data.split.{'test' if side.part == 'test' else 'val'}"


def _card(title: str, *parts: QWidget) -> Card:
    card = Card(margin=16, spacing=10)
    if title:
        card.body.addWidget(label(title, "heading"))
    for part in parts:
        card.body.addWidget(part)
    return card
