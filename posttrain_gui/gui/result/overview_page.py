"""Before and after in figures, and how sure the gain is."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.plots.interval_view import IntervalView
from posttrain_gui.gui.result import episode_words, forgetting_words
from posttrain_gui.gui.result.figures import headline, score_rows
from posttrain_gui.gui.result.forgetting_row import ForgettingRow
from posttrain_gui.gui.result.mistake_strip import MistakeStrip
from posttrain_gui.gui.tr import number, percent, points, tr
from posttrain_gui.gui.widgets.card import Card
from posttrain_gui.gui.widgets.emptying import empty
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from posttrain_gui.gui.result.pictures import Pictures
    from posttrain_gui.report import Report, Verdict


SPACE = 12
"""Between the parts, px."""


class OverviewPage(QWidget):
    """Left the scores, right the interval and what is behind it; below, what the model still gets wrong."""

    topic: ClassVar[About] = About(
        "result#verdict",
        title="Before / after",
        text="The same locked test images, answered by the model before training and after it. The bar shows the "
        "gain in points and the 95 % interval in which the true gain probably lies (paired bootstrap, 10,000 "
        "resamples). Where it crosses zero, the difference may be luck.",
    )

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strip = MistakeStrip(pictures)
        self.forgetting = ForgettingRow()
        self._cards = QHBoxLayout()
        self._cards.setSpacing(14)
        self._cards.addWidget(self._scores(), 3)
        self._cards.addWidget(self._gain(), 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE, 0, 0)
        column.setSpacing(SPACE)
        column.addLayout(self._cards)
        column.addWidget(self.forgetting)
        column.addWidget(self.strip)
        column.addStretch(1)

    def show_report(self, report: Report) -> None:
        """Shows the figures of a report."""
        self.strip.show_report(report)
        self._show_scores(report)
        self._judged_on.setText(_judged_on(report))
        self._kind.setText(_baseline_words(report))
        if report.verdict is not None:
            self._show_verdict(report, report.verdict)
        self.forgetting.show_report(report)
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The figures come first; the mistakes get what is left."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        # Not minimumSize(): it counts wrapped texts at their narrowest.
        needed = self._cards.heightForWidth(self.width())
        if not self.forgetting.isHidden():
            needed += self.forgetting.heightForWidth(self.width()) + SPACE
        self.strip.offer_room(self.height() - needed - 2 * SPACE)

    # --- scores -------------------------------------------------------------------------------------------------

    def _scores(self) -> Card:
        card = Card()
        self._judged_on = label(tr("On the locked test images"), "strong")
        card.body.addWidget(self._judged_on)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(0, 1)
        card.body.addLayout(self._grid)
        self._kind = label("", "muted", wrap=True)
        card.body.addWidget(self._kind)
        card.body.addStretch(1)
        return card

    def _show_scores(self, report: Report) -> None:
        empty(self._grid)
        for at, heading in enumerate(("", tr("Before"), tr("After"), tr("Difference"))):
            self._put(0, at, heading, "muted")
        for line, row in enumerate(score_rows(report), start=1):
            for at, (text, role) in enumerate(
                ((row.title, ""), (row.before, ""), (row.after, "strong"), (row.change, ""))
            ):
                self._put(line, at, text, role, row.help)

    def _put(self, line: int, column: int, text: str, role: str, help_text: str = "") -> None:
        cell = label(text, role)
        cell.setToolTip(help_text)
        cell.setObjectName(f"score_{line}_{column}")
        side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
        self._grid.addWidget(cell, line, column, side | Qt.AlignmentFlag.AlignVCenter)

    # --- gain ---------------------------------------------------------------------------------------------------

    def _gain(self) -> Card:
        card = Card()
        card.body.addWidget(label(tr("Gain in accuracy, points, with its 95 % interval"), "strong", wrap=True))
        self.interval = IntervalView()
        card.body.addWidget(self.interval)
        self._behind = label("", "muted", wrap=True)
        self._behind.setObjectName("behind_the_verdict")
        card.body.addWidget(self._behind)
        card.body.addStretch(1)
        return card

    def _show_verdict(self, report: Report, verdict: Verdict) -> None:
        self.interval.show_gain(verdict.gain, *verdict.ci95, headline(report).role)
        lines = _counts(report, verdict)
        if math.isfinite(verdict.detectable):
            lines.append(
                tr(
                    "This test would probably show a difference of {n} points or more.",
                    n=points(verdict.detectable).lstrip("+"),
                )
            )
        if verdict.look > 1:
            lines.append(
                tr(
                    "Look number {n} at these test images: each further look makes a chance result likelier.",
                    n=verdict.look,
                )
            )
        lines.append(forgetting_words.not_measured(report))
        self._behind.setText("\n".join(line for line in lines if line))


def _p(value: float) -> str:
    return "< 0.001" if value < 0.001 else f"= {value:.3f}"


def _judged_on(report: Report) -> str:
    if report.episodes is not None:
        kind = episode_words.kind_word(report.episodes)
        return tr("On the locked test episodes, means over episodes · {kind}", kind=kind)
    return tr("On the locked test images, means over the tasks") if report.tasks else tr("On the locked test images")


def _counts(report: Report, verdict: Verdict) -> list[str]:
    """How many of what changed, and by which test."""
    counts = {"n": number(verdict.n), "right": number(verdict.newly_right), "wrong": number(verdict.newly_wrong)}
    if report.episodes is not None:
        return [
            tr("{n} test episodes: {right} better, {wrong} worse.", **counts),
            tr("Sign-flip test, paired by episode: p {p}.", p=_p(verdict.p_value)),
        ]
    if report.tasks:
        return [
            tr("{n} test images, {tasks} tasks.", n=counts["n"], tasks=len(report.tasks)),
            tr("Paired by image: p {p}. Each task has a verdict of its own.", p=_p(verdict.p_value)),
        ]
    return [
        tr("{n} test images: {right} newly right, {wrong} newly wrong.", **counts),
        tr("Exact McNemar test: p {p}.", p=_p(verdict.p_value)),
    ]


def _episode_words(report: Report) -> str:
    if report.episodes is None:
        return ""
    episodes = report.episodes
    lines = [
        episode_words.kind_help(transductive=episodes.transductive),
        episode_words.other_way(episodes),
        episode_words.chance(episodes),
        episode_words.classes_told(episodes),
    ]
    return "\n".join(line for line in lines if line)


def _kept_words(report: Report) -> str:
    if not report.best_epoch:
        return tr("The weights from before training were kept: no epoch was better.")
    if report.episodes is not None:
        return tr("The weights of epoch {n} were kept, the best on the validation episodes.", n=report.best_epoch)
    return tr("The weights of epoch {n} were kept, the best on the validation images.", n=report.best_epoch)


def _baseline_words(report: Report) -> str:
    if report.baseline is None:
        return ""
    before = {
        "as-is": tr("Before: the model as it is; it already knew these classes."),
        "prototype-head": tr("Before: the model's own features with nearest class means, without training."),
    }[report.baseline.kind]
    share = ""
    if report.parameters:
        share = tr(
            "Trained {n} of {all} parameters ({share}).",
            n=number(report.trained_parameters),
            all=number(report.parameters),
            share=percent(report.trained_parameters / report.parameters),
        )
    if report.episodes is not None:
        before = tr("Before: the features as they were, nearest class means, on the same episodes.")
    elif report.tasks:
        before = tr("Before: the model's own features with class means, and a linear fit for values, without training.")
    return "\n".join(part for part in (_episode_words(report), before, _kept_words(report), share) if part)
