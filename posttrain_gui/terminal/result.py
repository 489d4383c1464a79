"""A report in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.terminal import episode_result
from posttrain_gui.terminal.beside_result import beside
from posttrain_gui.terminal.efficiency_result import efficiency_in_words
from posttrain_gui.terminal.next_steps import next_steps
from posttrain_gui.terminal.task_result import tasks_in_words
from posttrain_gui.terminal.unlabelled_result import self_training_in_words
from posttrain_gui.terminal.wording import duration, number, percent, points

if TYPE_CHECKING:
    from posttrain_gui.report import Baseline, Blend, Report, Scores

BASELINES = {"as-is": "the model as it is", "prototype-head": "its features with nearest class means"}


def in_words(report: Report) -> str:
    """Verdict and what stands beside it, before and after, where the model is and how to load it."""
    parts = [ending(report), beside(report), *figures(report)]
    if report.model_path:
        parts.append(where_it_is(report))
    if report.advice:
        parts.append(next_steps(report))
    if report.blends:
        parts.append("\n".join(["Mixes of before and after that were kept:", *map(_mix, report.blends)]))
    return "\n\n".join(part for part in parts if part)


def figures(report: Report) -> list[str]:
    """What was measured before and after, as the kind of run has it."""
    if not report.baseline or not report.final:
        return []
    if report.episodes:
        told = episode_result.before_and_after(report.baseline, report.final, report.episodes)
        return [episode_result.setting(report.episodes), told, episode_result.adaptation(report.episodes)]
    if report.tasks:
        return [tasks_in_words(report)]
    parts = [before_and_after(report.baseline, report.final)]
    if report.self_training:
        parts.append(self_training_in_words(report.self_training))
    return [*parts, efficiency_in_words(report.efficiency)] if report.efficiency else parts


def _mix(blend: Blend) -> str:
    """A mix that was kept, in three lines."""
    figures = f"α = {blend.alpha:g}, validation {percent(blend.val_accuracy)}"
    if blend.reference_accuracy is not None:
        figures += f", reference {percent(blend.reference_accuracy)}"
    return f"{figures}\n  {blend.verdict.sentence}\n  {blend.model_path}"


def ending(report: Report) -> str:
    """How the run ended, in a sentence or two."""
    if report.status == "failed":
        return f"The run failed after {duration(report.seconds)}.\n{report.error}"
    sentence = _verdict(report)
    if report.status == "stopped":
        return f"Stopped; the best so far was kept.\n{sentence}" if sentence else "Stopped; nothing was kept."
    return sentence or "Done."


def _verdict(report: Report) -> str:
    verdict = report.verdict
    if verdict is None:
        return ""
    if report.episodes:
        return verdict.sentence or episode_result.plain_sentence(verdict)
    low, high = (points(end) for end in verdict.ci95)
    plain = f"{verdict.outcome}: gain {points(verdict.gain)} (95 % interval {low} to {high}, {verdict.n} test images)."
    return verdict.sentence or plain[:1].upper() + plain[1:]


def before_and_after(before: Baseline, after: Scores) -> str:
    """The table of scores on the test images."""
    rows = [
        ("", "before", "after"),
        ("accuracy", percent(before.accuracy), percent(after.accuracy)),
        ("balanced accuracy", percent(before.balanced_accuracy), percent(after.balanced_accuracy)),
        ("loss (cross-entropy)", number(before.loss), number(after.loss)),
        ("calibration error (ECE)", percent(before.ece), percent(after.ece)),
    ]
    table = [f"{name:24}{left:>10}{right:>10}".rstrip() for name, left, right in rows]
    return "\n".join([*table, f"Before: {BASELINES[before.kind]}."])


def where_it_is(report: Report) -> str:
    """The model file and the ways to use it."""
    teach = f"posttrain-gui teach {report.run_id} FOLDER        (one folder of images for each new class)"
    return "\n".join(
        [
            *([f"Teach it:    {teach}"] if report.episodes else [f"Try it:      {_ask(report)}"]),
            f"Model file:  {report.model_path}",
            "Load it:     as your own checkpoint in the window, or in Python:",
            "             from posttrain_gui.export.files.model_file import load_model_file",
            f"             network = load_model_file({report.model_path!r}).network",
            *_calibrated(report),
            f"Elsewhere:   posttrain-gui export {report.run_id} --format pytorch --out model.pt",
        ]
    )


def _ask(report: Report) -> str:
    return f"posttrain-gui predict {report.run_id} IMAGES_OR_FOLDERS"


def _calibrated(report: Report) -> list[str]:
    """What becomes of logits where a temperature was fitted."""
    temperature = report.calibration.temperature if report.calibration else 1.0
    if temperature == 1:
        return []
    return [f"             probabilities = (network(images) / {temperature:.4f}).softmax(dim=1)  # calibrated"]
