"""What the Result page says and shows, worked out from a report. No widgets here."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from posttrain_gui.gui.result import calibration_words, episode_words, task_words
from posttrain_gui.gui.tr import percent, points, sentences, tr

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from posttrain_gui.report import Answer, Report, Scores

Kind = Literal["wrong", "newly wrong", "still wrong", "newly right"]


@dataclass(frozen=True, slots=True)
class Headline:
    """The result in a word, a sentence, and what to do next.

    Attributes:
        badge: One or two words.
        role: Colour role of the badge: good and bad only where the verdict says so, never from a point estimate.
        sentence: What came out.
        more: Why, and what to do next; may be "".
    """

    badge: str
    role: str
    sentence: str
    more: str = ""


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """One measure before and after, as shown."""

    title: str
    help: str
    before: str
    after: str
    change: str


@dataclass(frozen=True, slots=True)
class ClassChange:
    """How one class fares before and after.

    Attributes:
        name: Of the class.
        images: Number of test images that show it.
        before: Share of those answered rightly before (0–1); nan where there are none.
        after: The same after.
    """

    name: str
    images: int
    before: float
    after: float

    @property
    def change(self) -> float:
        """After − before; nan where there are no images."""
        return self.after - self.before


def headline(report: Report) -> Headline:
    """What came out of a run, whatever it was."""
    lines = [*report.error.split("\n"), "", "", ""]
    if report.status == "failed":
        return Headline(
            tr("Failed"), "bad", lines[0] or tr("The run could not go on."), " ".join(p for p in lines[1:] if p)
        )
    verdict = report.verdict
    if verdict is None:
        text = tr("The run was stopped before there was anything to judge; nothing was kept.")
        return Headline(
            tr("Stopped"), "muted", text, tr('"New run from this" in the history starts it again with the same plan.')
        )
    badge, role = {
        "improved": (tr("Improved"), "good"),
        "worse": (tr("Worse"), "bad"),
        "no reliable difference": (tr("No reliable difference"), "muted"),
    }[verdict.outcome]
    stopped = tr("You ended it early; the best epoch so far was kept and judged.") if report.status == "stopped" else ""
    beside = (_labelled(report), task_words.compared(report), calibration_words.headline(report), stopped)
    more = sentences(*beside)
    return Headline(badge, role, verdict.sentence, more)


def _labelled(report: Report) -> str:
    """A few-shot figure with its interval and whether it is inductive or transductive."""
    if report.episodes is None or report.final is None:
        return ""
    return episode_words.judged(report.episodes, report.final.accuracy)


def score_rows(report: Report) -> list[ScoreRow]:
    """Accuracy, balanced accuracy, loss and calibration error, before and after; [] where they were not measured."""
    before, after = report.baseline, report.final
    if before is None or after is None:
        return []
    return [
        _share(
            tr("Accuracy"),
            tr("Share of the test images answered rightly. Higher is better."),
            before.accuracy,
            after.accuracy,
        ),
        *_classes_alike(report, before, after),
        _loss(before.loss, after.loss, tasks=bool(report.tasks)),
        _share(
            tr("Calibration error (ECE)"),
            tr("How far probabilities are from how often the model is right, over 15 bins. Lower is better."),
            before.ece,
            after.ece,
        ),
    ]


def _classes_alike(report: Report, before: Scores, after: Scores) -> list[ScoreRow]:
    """Balanced accuracy; in an episode every class has as many query images, so it would be the accuracy again."""
    if report.episodes is not None:
        return []
    return [
        _share(
            tr("Balanced accuracy"),
            tr("Mean over the classes of the share answered rightly: small classes count as much. Higher is better."),
            before.balanced_accuracy,
            after.balanced_accuracy,
        ),
    ]


def _share(title: str, help_text: str, before: float, after: float) -> ScoreRow:
    change = tr("{n} points", n=points(after - before)) if math.isfinite(after - before) else "–"
    old, new = (percent(x) if math.isfinite(x) else "–" for x in (before, after))
    return ScoreRow(title, help_text, old, new, change)


def _loss(before: float, after: float, *, tasks: bool) -> ScoreRow:
    title, help_text = (
        tr("Loss (cross-entropy)"),
        tr("Mean cross-entropy (natural logarithm) on the test images: punishes confident mistakes. Lower is better."),
    )
    if tasks:
        title, help_text = (
            tr("Loss"),
            tr(
                "Mean over the tasks of their losses: cross-entropy, or for numbers the squared error in units of the "
                "training values' variance. Lower is better."
            ),
        )
    old, new = (f"{x:.3f}" if math.isfinite(x) else "–" for x in (before, after))
    change = f"{after - before:+.3f}".replace("-", "−") if math.isfinite(after - before) else "–"
    change = "0.000" if change.strip("+−") == "0.000" else change
    return ScoreRow(title, help_text, old, new, change)


def confusions(report: Report) -> tuple[NDArray[np.int64], NDArray[np.int64]] | None:
    """The confusion matrices before and after: (C, C) counts, row = truth, column = answer; None without answers."""
    from posttrain_gui.evaluation import metrics  # brings numpy, which the first paint can do without

    if not report.answers or report.data is None:
        return None
    truth, count = [a.truth for a in report.answers], len(report.data.classes)
    before = metrics.confusion(truth, [a.before for a in report.answers], count)
    return before, metrics.confusion(truth, [a.after for a in report.answers], count)


def class_changes(report: Report) -> list[ClassChange]:
    """How each class fares before and after, in the order of the classes."""
    from posttrain_gui.evaluation import metrics  # brings numpy, which the first paint can do without

    if not report.answers or report.data is None:
        return []
    truth, names = [a.truth for a in report.answers], report.data.classes
    before = metrics.per_class(truth, [a.before for a in report.answers], len(names))
    after = metrics.per_class(truth, [a.after for a in report.answers], len(names))
    return [ClassChange(name, b.images, b.recall, a.recall) for name, b, a in zip(names, before, after, strict=True)]


def mistakes(answers: list[Answer], kind: Kind) -> list[Answer]:
    """The test images of one kind, the most confident answers (after) first."""
    wanted = {
        "wrong": lambda a: a.after != a.truth,
        "newly wrong": lambda a: a.before == a.truth != a.after,
        "still wrong": lambda a: a.before != a.truth != a.after,
        "newly right": lambda a: a.before != a.truth == a.after,
    }[kind]
    return sorted(filter(wanted, answers), key=lambda a: -a.confidence_after)


def class_name(classes: list[str], index: int) -> str:
    """The name of an answered class; −1 is a model that gave no usable answer."""
    return classes[index] if 0 <= index < len(classes) else tr("no answer")
