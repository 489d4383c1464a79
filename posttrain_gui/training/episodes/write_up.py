"""The end of a few-shot run: its report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui import plan as plans
from posttrain_gui.evaluation import summary
from posttrain_gui.evaluation.episodes import accuracies, between_classes, interval, mean_scores
from posttrain_gui.report import Baseline, Episodes, Report
from posttrain_gui.training.episodes.answering import paired
from posttrain_gui.training.episodes.exam import curve_points, summed_up
from posttrain_gui.training.episodes.shown import shown
from posttrain_gui.training.write_up import status_of

if TYPE_CHECKING:
    from pathlib import Path

    from posttrain_gui.evaluation.episodes import Answered
    from posttrain_gui.report import Verdict
    from posttrain_gui.training.episodes.sampler import Sampler
    from posttrain_gui.training.episodes.session import EpisodeSession
    from posttrain_gui.training.outcome import Outcome


def report_of(session: EpisodeSession, outcome: Outcome, verdict: Verdict, model_file: Path) -> Report:
    """The report; whoever sees the run to its end sets ``seconds``."""
    around, fitted, images = session.around, session.pupil.fitted, session.images
    before, after = paired(session.before.rows, session.test), paired(session.after.rows, session.test)
    return Report(
        run_id=around.run.id,
        status=status_of(outcome),
        plan=plans.to_dict(around.plan),
        seconds=0.0,
        images_per_second=outcome.images_per_second,
        model_path=str(model_file),
        data=summary.data_summary(images),
        baseline=Baseline.model_validate({"kind": "prototype-head", **mean_scores(before).model_dump()}),
        final=mean_scores(after),
        validation=mean_scores(paired(session.validated, session.parts.val)),
        verdict=verdict,
        epochs=summary.epoch_rows(outcome.epochs),
        best_epoch=outcome.best.epoch,
        trained_parameters=fitted.trained_count,
        parameters=fitted.count,
        device=str(fitted.compute.device),
        precision=fitted.compute.precision,
        findings=list(around.findings),
        error="" if outcome.trouble is None else str(outcome.trouble),
        episodes=_episodes(session, before, after),
    )


def _episodes(session: EpisodeSession, before: list[Answered], after: list[Answered]) -> Episodes:
    pupil, images, samplers = session.pupil, session.images, session.samplers
    settings = pupil.settings
    other, other_ci95 = summed_up(session.after.other)

    def names(sampler: Sampler) -> list[str]:
        return [images.classes[label] for label in sampler.classes.labels]

    return Episodes(
        ways=settings.ways,
        shots=settings.shots,
        queries=settings.queries,
        n=len(after),
        ci95=interval(accuracies(after)),
        baseline_ci95=interval(accuracies(before)),
        classes_ci95=between_classes(session.by_class),
        method=settings.method,
        train_classes=names(samplers.train),
        val_classes=names(samplers.val),
        test_classes=names(samplers.test),
        batchnorm=pupil.batchnorm,
        transductive=pupil.transductive,
        other_accuracy=other,
        other_ci95=other_ci95,
        curve=curve_points(session.before, session.after),
        shown=shown(session.test.drawn, images.test, images.classes, before, after, session.split_seed),
    )
