"""Test episodes as they are, one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.result import episode_words as words
from posttrain_gui.gui.result.episode_view import EpisodeView
from posttrain_gui.gui.roles import set_role
from posttrain_gui.gui.tr import number, tr
from posttrain_gui.gui.widgets.accessible import describe
from posttrain_gui.gui.widgets.button import push_button
from posttrain_gui.gui.widgets.card import Card
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from posttrain_gui.gui.result.pictures import Pictures
    from posttrain_gui.report import Episodes, Report


class EpisodesPage(QWidget):
    """One episode at a time: to the next, to the one before, to an easy, a typical or a hard one."""

    topic: ClassVar[About] = About(
        "result#episodes",
        title="Episodes",
        text="Small exams as they were set: the support images that were learned from, the query images that were "
        "asked, and the answers. Their classes were in no training.",
    )

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._episodes: Episodes | None = None
        self._spread: dict[str, int] = {}
        self.place = 0
        self.view = EpisodeView()
        self.line = label("", "strong")
        self.line.setObjectName("episode_line")
        self.problem = label("", "warn", wrap=True)
        self.problem.hide()
        card = Card(margin=12, spacing=8)
        card.body.addLayout(self._head())
        card.body.addWidget(self.problem)
        card.body.addWidget(self._scrolled(), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.addWidget(card)
        pictures.ready.connect(self._use)
        pictures.failed.connect(self._cannot)

    def show_report(self, report: Report) -> None:
        """Shows the episodes of a report, a typical one first."""
        self._episodes = report.episodes
        self.problem.hide()
        if self._episodes is None or not self._episodes.shown:
            return
        mean = report.final.accuracy if report.final else float("nan")
        self._spread = words.spread(self._episodes.shown, mean)
        self.go_to(self._spread["typical"])
        if self.isVisible():
            self._pictures.ask()

    def go_to(self, place: int) -> None:
        """Shows the episode at this place among those kept; the last is followed by the first."""
        if self._episodes is None or not self._episodes.shown:
            return
        shown = self._episodes.shown
        self.place = place % len(shown)
        episode = shown[self.place]
        self.line.setText(words.episode_line(episode, self._episodes))
        self.view.show_episode(episode)
        for name, button in self.chips.items():
            button.setChecked(self._spread[name] == self.place)
        self._of.setText(tr("{n} of {all} shown", n=number(self.place + 1), all=number(len(shown))))

    # --- parts --------------------------------------------------------------------------------------------------

    def _head(self) -> QHBoxLayout:
        self.previous = push_button("previous_episode", "‹", tr("The episode before"))
        self.next = push_button("next_episode", "›", tr("The next episode"))
        self.previous.setAccessibleName(tr("The episode before"))
        self.next.setAccessibleName(tr("The next episode"))
        self.previous.clicked.connect(self._back)
        self.next.clicked.connect(self._on)
        self._of = label("", "muted")
        row = QHBoxLayout()
        row.addWidget(self.line)
        row.addStretch(1)
        self.chips = {
            "easy": self._chip("easy", tr("An easy one"), tr("The episode with the most right answers after")),
            "typical": self._chip(
                "typical", tr("A typical one"), tr("The one nearest to the mean over all test episodes")
            ),
            "hard": self._chip("hard", tr("A hard one"), tr("The episode with the fewest right answers after")),
        }
        for widget in (*self.chips.values(), self.previous, self._of, self.next):
            row.addWidget(widget)
        return row

    def _chip(self, name: str, text: str, help_text: str) -> QPushButton:
        button = push_button(f"episode_{name}", text, help_text)
        set_role(button, "chip")
        button.setCheckable(True)
        button.setProperty("which", name)
        button.clicked.connect(self._chosen)
        return button

    def _scrolled(self) -> QScrollArea:
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        describe(scroll, tr("The episode"), tr("Its support images, then its query images with both answers."))
        scroll.setWidget(self.view)
        scroll.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        set_role(scroll.viewport(), "clear")
        return scroll

    # --- deeds --------------------------------------------------------------------------------------------------

    @Slot()
    def _chosen(self) -> None:
        self.go_to(self._spread[str(self.sender().property("which"))])

    @Slot()
    def _back(self) -> None:
        self.go_to(self.place - 1)

    @Slot()
    def _on(self) -> None:
        self.go_to(self.place + 1)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Images are looked for only when somebody looks."""
        super().showEvent(event)
        self._pictures.ask()

    @Slot(object)
    def _use(self, reader: object) -> None:
        self.view.use(reader)  # type: ignore[arg-type]  # the signal's object is a Reader or None

    @Slot(str)
    def _cannot(self, why: str) -> None:
        self.problem.setText(tr("The images cannot be shown: {why}", why=tr(why)))
        self.problem.show()
