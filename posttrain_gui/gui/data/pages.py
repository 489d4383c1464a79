"""The pages beside the form: images as the model sees them, classes, and what the check found."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from posttrain_gui.gui.data import division, wording
from posttrain_gui.gui.data.aside import AsideTable
from posttrain_gui.gui.data.bars import ClassBars
from posttrain_gui.gui.data.duplicates import DuplicatesView
from posttrain_gui.gui.data.grid import ImageGrid
from posttrain_gui.gui.data.texts import Sentence
from posttrain_gui.gui.data.tree import TreeView
from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.roles import set_role
from posttrain_gui.gui.tr import number, tr
from posttrain_gui.gui.widgets.accessible import describe
from posttrain_gui.gui.widgets.card import ScrollPage
from posttrain_gui.gui.widgets.switch import Switch
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from posttrain_gui.gui.data.facts import Facts
    from posttrain_gui.strategies.few_shot import FewShot


class ImagesPage(QWidget):
    """The grid with its two controls.

    Signals:
        shuffle_requested: Other images, other random changes.
        augmentation_toggled: With (True) or without the plan's augmentation.
    """

    topic: ClassVar[About] = About(
        "data#seen",
        title="Images",
        text="Some of the images as the model will see them: resized and cropped as its weights expect.",
    )

    shuffle_requested = Signal()
    augmentation_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = ImageGrid(self)
        self.note = Sentence("gridNote", "muted", self)
        self.augmented = Switch(self)
        self.augmented.setObjectName("showAugmentation")
        name = tr("Show the images with the augmentation of the plan")
        describe(self.augmented, name, tr("Off: the images as they are, only resized. Default on."))
        self.augmented.setChecked(True)
        words = label(tr("Augmentation"), parent=self)
        words.setBuddy(self.augmented)
        self.shuffle = QPushButton(tr("Reshuffle"), self)
        self.shuffle.setObjectName("reshuffle")
        name = tr("Show other images, changed at random in other ways")
        describe(self.shuffle, name, tr("Nothing of the plan changes by it."))
        controls = QHBoxLayout()
        controls.addWidget(self.note, 1)
        controls.setSpacing(8)
        controls.addWidget(words)
        controls.addWidget(self.augmented)
        controls.addSpacing(8)
        controls.addWidget(self.shuffle)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(controls)
        layout.addWidget(self.grid, 1)
        self.shuffle.clicked.connect(self.shuffle_requested)
        self.augmented.toggled.connect(self.augmentation_toggled)


class ClassesPage(QWidget):
    """Bars of the classes, and the tree as understood."""

    topic: ClassVar[About] = About(
        "data#split",
        title="Classes",
        text="How many images each class has in training, validation and test. Very few in the test make the "
        "verdict unsure; very uneven ones ask for class weights.",
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.imbalance = Sentence("imbalance", "muted", self)
        self.enough = Sentence("enoughImages", "muted", self)
        self.bars = ClassBars(self)
        self.tree = TreeView(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.imbalance)
        layout.addWidget(self.bars)
        layout.addWidget(self.enough)
        layout.addWidget(self.tree, 1)

    def show_division(self, facts: Facts, strategy: FewShot) -> None:
        """Shows how whole classes are divided, and whether episodes can be made of them."""
        self.tree.show_tree(facts.tree)
        self.tell_division(facts, strategy)

    def tell_division(self, facts: Facts, strategy: FewShot) -> None:
        """Says anew whether these classes are enough for the plan's episodes."""
        found = division.sides(facts.tree, strategy)
        names = [division.names()[side.part] for side in found]
        self.bars.show_counts(names, [side.classes for side in found], wording.classes)
        self.imbalance.tell(division.in_words(found))
        side = division.lacking(found)
        set_role(self.enough, "bad" if side else "warn" if any(side.few for side in found) else "good")
        self.enough.tell(division.trouble(side) if side else division.enough(found, strategy))

    def show_facts(self, facts: Facts) -> None:
        """Shows counts and tree."""
        tree = facts.tree
        self.enough.tell("")
        self.bars.show_counts(tree.classes, tree.counts)
        self.tree.show_tree(tree)
        self.imbalance.tell(wording.imbalance(tree.counts, tree.classes))


class CheckPage(ScrollPage):
    """Findings in words, the files set aside, the duplicates."""

    topic: ClassVar[About] = About(
        "data#check",
        title="Check",
        text="What was found when every file was decoded once: broken files, which are left out, and duplicates, "
        "which are kept on one side of the split.",
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.findings = Sentence("findings", "", self)
        self.aside_title, self.aside = Sentence("setAsideTitle", "strong", self), AsideTable(self)
        self.copy = QPushButton(tr("Copy"), self)
        self.copy.setObjectName("copySetAside")
        self.copy.setAccessibleName(tr("Copy the list of files set aside"))
        self.duplicates_title = Sentence("duplicatesTitle", "strong", self)
        self.duplicates = DuplicatesView(self)
        title = QHBoxLayout()
        title.addWidget(self.aside_title, 1)
        title.addWidget(self.copy)
        layout = self.body
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.findings)
        layout.addSpacing(8)
        layout.addLayout(title)
        layout.addWidget(self.aside)
        layout.addSpacing(8)
        layout.addWidget(self.duplicates_title)
        layout.addWidget(self.duplicates)
        layout.addStretch(1)
        self.copy.clicked.connect(self._copy)

    @Slot()
    def _copy(self) -> None:
        self.aside.copy()

    def show_facts(self, facts: Facts) -> None:
        """Shows what was found."""
        self.findings.tell("\n".join(f"•  {sentence}" for sentence in facts.findings))
        self.aside.show_files(facts.excluded)
        self.aside_title.setText(self._aside_words(facts))
        self.duplicates.show_groups(facts.duplicates, facts.reader)
        self.duplicates_title.setText(self._duplicates_words(facts))
        for widget in (self.aside, self.copy):
            widget.setVisible(bool(facts.excluded))
        self.duplicates.setVisible(bool(facts.duplicates))

    def _aside_words(self, facts: Facts) -> str:
        if facts.excluded:
            return tr("Set aside, not deleted: {n}", n=number(len(facts.excluded)))
        return tr("Nothing was set aside.") if facts.checked else tr("Nothing is set aside so far.")

    def _duplicates_words(self, facts: Facts) -> str:
        if facts.duplicates:
            return tr("Same or nearly the same picture: {n} groups", n=number(len(facts.duplicates)))
        return tr("No duplicates.") if facts.checked else tr("Duplicates are found by the check.")
