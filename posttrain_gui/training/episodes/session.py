"""The stations of a few-shot run: classes in three parts, and episodes of each."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from posttrain_gui.data.reading.words import counted
from posttrain_gui.evaluation.episodes import Setting, accuracies, differences_of_classes, judge_episodes
from posttrain_gui.events import EpisodesReady
from posttrain_gui.training import threads
from posttrain_gui.training.episodes.answering import answers, paired, uncounted
from posttrain_gui.training.episodes.course import EpisodeCourse
from posttrain_gui.training.episodes.exam import Exam, Measured, work_after, work_before
from posttrain_gui.training.episodes.fitting import Pupil, few_shot_of, fit_pupil, way_names
from posttrain_gui.training.episodes.parts import EpisodeParts, Samplers, make_samplers
from posttrain_gui.training.episodes.supply import passes
from posttrain_gui.training.episodes.taught import taught_network
from posttrain_gui.training.episodes.write_up import report_of
from posttrain_gui.training.meter import Meter, WorkClock
from posttrain_gui.training.reading import key_of_data, key_of_test, read_classes
from posttrain_gui.training.write_up import write_model

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray
    from torch import Tensor

    from posttrain_gui.data.base import Prepared
    from posttrain_gui.report import Report, Verdict
    from posttrain_gui.training.compute import Compute
    from posttrain_gui.training.episodes.supply import FixedEpisodes
    from posttrain_gui.training.outcome import Outcome
    from posttrain_gui.training.surroundings import Surroundings


class EpisodeSession:
    """One few-shot run in progress (``training/stations.py``); holds what each station leaves for the next.

    Args:
        around: The plan, the place in the history, who listens.

    Attributes:
        images: From :meth:`read_images`.
        samplers: Likewise: draw the episodes of each part.
        pupil: From :meth:`load_model`.
        parts: From :meth:`measure_baseline`: the episodes.
        test: Likewise: those that judge.
        before: Likewise: what was answered to them before meta-training.
        after: From :meth:`judge`: what was answered to them after it.
        validated: Likewise: what was answered to the validation episodes.
        by_class: Likewise: by how much each test class is answered better.
    """

    images: Prepared
    samplers: Samplers
    pupil: Pupil
    parts: EpisodeParts
    test: FixedEpisodes
    before: Measured
    after: Measured
    validated: list[Tensor]
    by_class: NDArray[np.float64]
    _outcome: Outcome
    _verdict: Verdict
    _model_file: Path

    def __init__(self, around: Surroundings) -> None:
        self.around, self._settings = around, few_shot_of(around)
        threads.use_all()

    def read_images(self) -> Prepared:
        """Finds and checks the images, divides the classes."""
        self.images = read_classes(self.around, self._settings.split_by == "parent")
        self.samplers = make_samplers(self.images, self._settings, self.around.found)
        return self.images

    def load_model(self) -> Pupil:
        """Loads the model, fits its head to the classes of an episode; tells how episodes look."""
        self.pupil = fit_pupil(self.around, self.images)
        self.around.tell(self._ready())
        return self.pupil

    def measure_baseline(self) -> Measured:
        """Answers the test episodes by the nearest class mean of the features as they are."""
        around, saved, data = self.around, self.around.run.checkpoints / "start.pt", key_of_data(self.images)
        self.parts = EpisodeParts(self.images, self.pupil, self.samplers, self.split_seed, around.plan.training)
        meter = Meter("baseline", self._work(saved), around.tell, WorkClock(around.check_before_training))
        self.parts.open(meter.done)
        self.test = self.parts.open_test(meter.done)
        self.before = Exam(self.pupil, self.test, meter.done).before(saved, data)
        return self.before

    def train(self) -> Outcome:
        """Meta-trains, and puts the best epoch's weights into the network."""
        self._outcome = EpisodeCourse(self.around, self.pupil, self.parts).run()
        return self._outcome

    def judge(self, look: int) -> Verdict:
        """Answers the test episodes again, and compares."""
        val, test, pupil = self.parts.val, self.test, self.pupil
        validating = passes(val.drawn, len(self.images.val), by_features=pupil.answers_by_features)
        total = validating + work_after(pupil, test.drawn, len(self.images.test))
        meter = Meter("judging", total, self.around.tell, WorkClock(self.around.control.check_discard))
        kept = val.by_features(pupil.judged, meter.done) if pupil.answers_by_features else val
        self.validated = answers(pupil.method, pupil.judged, kept, uncounted(val, kept, meter.done))
        self.after = Exam(pupil, test, meter.done).after(self.before)
        old, new = (paired(found.rows, test) for found in (self.before, self.after))
        self.by_class = differences_of_classes(old, new, [drawn.query_classes for drawn in test.drawn])
        self._verdict = judge_episodes(accuracies(old), accuracies(new), self.by_class, self._setting, look)
        return self._verdict

    def write_model(self) -> Path:
        """Writes the improved model (safetensors and JSON) into the run's folder."""
        fitted, names = self.pupil.fitted, way_names(self._settings.ways)
        if self.pupil.method.any_ways:
            network, names = taught_network(self.pupil, self.images, self.samplers)
            fitted = replace(fitted, network=network)
        self._model_file = write_model(self.around, fitted, names, self._verdict)
        return self._model_file

    def report(self) -> Report:
        """All of it."""
        return report_of(self, self._outcome, self._verdict, self._model_file)

    @property
    def compute(self) -> Compute:
        """Device and arithmetic."""
        return self.pupil.fitted.compute

    @property
    def aim(self) -> str:
        """How much is trained."""
        if not self.pupil.learns:
            return "nothing: the head is fitted to each episode anew"
        return f"{self.pupil.fitted.trained_count:,} of {self.pupil.fitted.count:,} parameters"

    @property
    def judged_on(self) -> str:
        """The test episodes."""
        return counted(len(self.test), "test episode")

    @property
    def test_key(self) -> str:
        """What names this very set of test images."""
        return key_of_test(self.images)

    @property
    def split_seed(self) -> int:
        """Of the division of the classes, and of the episodes that choose and judge."""
        return self.around.plan.data.split.seed

    @property
    def _setting(self) -> Setting:
        members = self.samplers.test.classes.members
        images = sum(map(len, members))
        return Setting(self._settings.ways, self._settings.shots, len(members), self.pupil.transductive, images)

    def _work(self, saved: Path) -> int:
        """How many images are gone through before training."""
        images = self.images
        reading = len(images.train) + len(images.val) + len(images.test)
        drawn = self.parts.test_drawn
        return reading if saved.exists() else reading + work_before(self.pupil, drawn, len(images.test))

    def _ready(self) -> EpisodesReady:
        settings, samplers = self._settings, self.samplers
        return EpisodesReady(
            self.pupil.method.title,
            len(samplers.train.classes) * samplers.train.needs.turns,
            len(samplers.val.classes),
            len(samplers.test.classes),
            settings.ways,
            settings.shots,
            settings.queries,
            settings.val_episodes,
            settings.test_episodes,
            self.pupil.transductive,
        )
