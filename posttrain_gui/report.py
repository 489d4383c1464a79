"""The report of a run: what ``--json`` prints, what the history keeps, what the Result page shows.

The keys are a contract: keys may be added, never renamed. Fractions are 0–1.
"""

from __future__ import annotations

import math
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, PlainSerializer

Number = Annotated[
    float,
    BeforeValidator(lambda x: math.nan if x is None else x),
    PlainSerializer(lambda x: x if math.isfinite(x) else None, return_type=float | None, when_used="json"),
]
"""A float that is written as null where it is not finite, since JSON knows no NaN, and read back as NaN."""

Status = Literal["done", "stopped", "failed"]
Outcome = Literal["improved", "no reliable difference", "worse"]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class Scores(_Part):
    """How well a model answers on one set of images.

    Attributes:
        accuracy: Share of right answers.
        balanced_accuracy: Mean over classes of the share of right answers.
        loss: Mean cross-entropy (natural logarithm).
        ece: Expected calibration error, 15 equal-width bins (Guo et al. 2017).
    """

    accuracy: Number
    balanced_accuracy: Number
    loss: Number
    ece: Number


class Baseline(Scores):
    """The scores before. ``as-is``: the model already knew the classes; ``prototype-head``: nearest class means."""

    kind: Literal["as-is", "prototype-head"]


class Verdict(_Part):
    """Whether the model got better, from the paired answers on the locked test images.

    Attributes:
        outcome: Never from a point estimate: from ``ci95`` and ``p_value`` together.
        gain: Paired difference of accuracy, after − before.
        ci95: Its 95 % bootstrap interval (BCa, 10,000 resamples, seeded).
        p_value: Exact McNemar test, two-sided.
        n: Number of test images.
        newly_right: Images answered wrongly before and rightly after.
        newly_wrong: Images answered rightly before and wrongly after.
        mid_p: Mid-p variant of the McNemar test.
        detectable: Smallest true difference this test would probably (80 %) show.
        look: The how-manieth run this is that was judged on these very test images.
        sentence: All of it in one sentence.
    """

    outcome: Outcome
    gain: Number
    ci95: tuple[Number, Number]
    p_value: Number
    n: int
    newly_right: int = 0
    newly_wrong: int = 0
    mid_p: Number = math.nan
    detectable: Number = math.nan
    look: int = 1
    sentence: str = ""


class Epoch(_Part):
    """One row of the learning curve. Epoch 0 is the state before training; its training figures are empty."""

    epoch: int
    train_loss: float | None
    train_accuracy: float | None
    val_loss: Number
    val_accuracy: Number
    learning_rate: Number
    seconds: Number


class ExcludedImage(_Part):
    """A file that was set aside."""

    path: str
    reason: str


class DataSummary(_Part):
    """What the run was made on.

    Attributes:
        train_counts: Number of training images of each class, in the order of ``classes``; [] where not kept.
    """

    classes: list[str]
    train: int
    val: int
    test: int
    train_counts: list[int] = []
    excluded: list[ExcludedImage] = []
    findings: list[str] = []


class Answer(_Part):
    """What was answered for one test image, before and after.

    Attributes:
        path: The image.
        truth: Index of its class.
        before: Index of the class answered before; −1 where the answer was no number.
        after: Index of the class answered after.
        confidence_before: Probability of that answer before.
        confidence_after: Probability of that answer after.
    """

    path: str
    truth: int
    before: int
    after: int
    confidence_before: Number
    confidence_after: Number


class Blend(_Part):
    """A mix of the weights before and after (WiSE-FT) that was kept as a model file and judged once.

    Attributes:
        alpha: 0 = before training, 1 = after it.
        model_path: Its model file.
        val_accuracy: On the validation images.
        val_loss: On the validation images.
        reference_accuracy: On the reference images, or None where there were none.
        reference: Folder of the reference images, or "".
        final: Its scores on the test images.
        verdict: Against the model before training, as the run's own.
    """

    alpha: float
    model_path: str
    val_accuracy: Number
    val_loss: Number
    reference_accuracy: Number | None = None
    reference: str = ""
    final: Scores
    verdict: Verdict


class CurvePoint(_Part):
    """One point of the adaptation curve: mean accuracy over test episodes after some inner steps.

    Attributes:
        steps: Gradient steps on an episode's support images.
        before: Mean accuracy of the model before meta-training.
        before_ci95: Its 95 % interval.
        after: Mean accuracy of the model after meta-training.
        after_ci95: Its 95 % interval.
    """

    steps: int
    before: Number
    before_ci95: tuple[Number, Number]
    after: Number
    after_ci95: tuple[Number, Number]


class EpisodeImage(_Part):
    """An image of an episode that is shown as it is.

    Attributes:
        path: The image.
        truth: Index into the episode's classes.
        before: Index answered before meta-training (nearest class mean); −1 for a support image.
        after: Index answered after it; −1 for a support image.
        confidence_before: Probability of that answer before; nan for a support image.
        confidence_after: Probability of that answer after; nan for a support image.
    """

    path: str
    truth: int
    before: int = -1
    after: int = -1
    confidence_before: Number = math.nan
    confidence_after: Number = math.nan


class ShownEpisode(_Part):
    """One of the test episodes, as it is.

    Attributes:
        number: Its place among the test episodes, from 0.
        classes: Names of its classes, in the order of its labels.
        support: Images to learn from.
        queries: Images to answer.
        before: Its accuracy before meta-training.
        after: Its accuracy after it.
    """

    number: int
    classes: list[str]
    support: list[EpisodeImage]
    queries: list[EpisodeImage]
    before: Number
    after: Number


CURVE_EPISODES = 100
"""The adaptation curve has ten points, so it is measured on the first of the test episodes only, all on the same."""


class Episodes(_Part):
    """How a few-shot run was judged.

    Attributes:
        ways: Classes an episode.
        shots: Support images a class.
        queries: Query images a class.
        n: Number of test episodes.
        ci95: 95 % interval of the mean accuracy after meta-training (``final.accuracy``), over episodes.
        baseline_ci95: The same of ``baseline.accuracy``.
        classes_ci95: 95 % interval of ``verdict.gain`` between test classes, which are taken for a sample of such
            classes; "improved" and "worse" need it to say the same.
        method: Tag of the method.
        train_classes: Names of the classes for meta-training.
        val_classes: Names of those that chose the best epoch.
        test_classes: Names of those that judged; no two of the three lists share one.
        batchnorm: What BatchNorm layers take their statistics from: "running", "support" or "query"; "" without any.
        transductive: Whether the figures are transductive (``batchnorm`` is "query").
        other_accuracy: Mean accuracy on the same episodes the other way (transductive where the figures are inductive,
            and vice versa); nan where the network has no BatchNorm.
        other_ci95: Its 95 % interval.
        curve: The adaptation curve, over the first :attr:`curve_n` test episodes.
        shown: A few of the test episodes.
    """

    ways: int
    shots: int
    queries: int
    n: int
    ci95: tuple[Number, Number]
    baseline_ci95: tuple[Number, Number] = (math.nan, math.nan)
    classes_ci95: tuple[Number, Number] = (math.nan, math.nan)
    method: str = ""
    train_classes: list[str] = []
    val_classes: list[str] = []
    test_classes: list[str] = []
    batchnorm: str = ""
    transductive: bool = False
    other_accuracy: Number = math.nan
    other_ci95: tuple[Number, Number] = (math.nan, math.nan)
    curve: list[CurvePoint] = []
    shown: list[ShownEpisode] = []

    @property
    def curve_n(self) -> int:
        """Number of test episodes that the adaptation curve is a mean over."""
        return min(self.n, CURVE_EPISODES)


class TaskScores(_Part):
    """How well a model does on one task.

    Attributes:
        accuracy: Share of right answers on the test images with a label; regression: within the tolerance.
        loss: Mean cross-entropy; regression: mean squared error in units of the training values' variance.
        mae: Regression: mean absolute error, in the label's own unit; else nan.
        r2: Regression: share of the variance that is explained; else nan.
        balanced_accuracy: Classification: mean over classes; else nan.
    """

    accuracy: Number
    loss: Number
    mae: Number = math.nan
    r2: Number = math.nan
    balanced_accuracy: Number = math.nan


class TaskVerdict(_Part):
    """Whether a task is better off together with the others than alone, paired on the same test images.

    Attributes:
        outcome: From ``ci95`` and ``p_value`` together, never from a point estimate.
        gain: Accuracy trained together − trained alone.
        ci95: Its 95 % bootstrap interval.
        p_value: Exact McNemar test, two-sided, with Holm's correction over the tasks of the run.
        n: Number of test images with a label for this task.
        sentence: All of it in one sentence.
    """

    outcome: Literal["better together", "no difference", "worse"]
    gain: Number
    ci95: tuple[Number, Number]
    p_value: Number
    n: int
    sentence: str = ""


class TaskAnswer(_Part):
    """What was answered for one task of one test image, before, alone and together.

    Attributes:
        path: The image.
        truth: Index of its class, or its value.
        before: Index of the class, or the value, answered before training; −1 where a class was no number.
        alone: By the model that learned this task only; None where there is none.
        after: By the model that learned all.
    """

    path: str
    truth: Number
    before: Number
    alone: Number | None = None
    after: Number


class TaskEpochRow(_Part):
    """One row of a task's learning curve; as ``events.TaskEpoch``."""

    epoch: int
    train_loss: float | None
    val_loss: Number
    val_accuracy: Number
    weight: Number = 1.0


class TaskResult(_Part):
    """One task of a multi-task run.

    Attributes:
        kind: ``classification`` or ``regression``.
        classes: Names of its classes; [] for regression.
        tolerance: Regression: an answer within this distance counts as right, in the label's own unit; else nan.
        labelled: Number of training images with a label.
        baseline: Before training.
        single: Trained alone, with the same budget; None where that was not asked for, or not finished.
        final: Trained together.
        verdict: Together against alone; None where there is no ``single``.
        gain: Together against before training, as everywhere.
        epochs: Learning curve together.
        single_epochs: Learning curve alone.
        answers: For each test image with a label.
    """

    kind: Literal["classification", "regression"]
    classes: list[str] = []
    tolerance: Number = math.nan
    labelled: int = 0
    baseline: TaskScores
    single: TaskScores | None = None
    final: TaskScores
    verdict: TaskVerdict | None = None
    gain: Verdict | None = None
    epochs: list[TaskEpochRow] = []
    single_epochs: list[TaskEpochRow] = []
    answers: list[TaskAnswer] = []


class ReliabilityBin(_Part):
    """One bar of a reliability diagram (Guo et al. 2017, section 2): answers whose confidence lies between two values.

    Attributes:
        low: Smallest confidence of the bin, exclusive (0–1).
        high: Largest, inclusive.
        count: Number of test images in it.
        confidence: Their mean confidence; nan where there are none.
        accuracy: Share of right answers among them; nan where there are none.
    """

    low: Number
    high: Number
    count: int
    confidence: Number = math.nan
    accuracy: Number = math.nan


class Calibration(_Part):
    """How well the probabilities fit, and the temperature that mends them (Guo et al. 2017, section 4.2).

    Attributes:
        temperature: Logits are divided by it; fitted on the validation images; 1 = as trained.
        n: Number of validation images it was fitted on.
        val_loss_before: Mean cross-entropy on them as trained.
        val_loss_after: The same with the temperature; never higher.
        calibrated: Scores on the test images with the temperature; accuracies are those of ``final``.
        baseline_bins: Reliability diagram before training.
        final_bins: After training, as trained.
        calibrated_bins: After training, with the temperature.
        sentence: All of it in one sentence.
    """

    temperature: Number
    n: int
    val_loss_before: Number
    val_loss_after: Number
    calibrated: Scores
    baseline_bins: list[ReliabilityBin] = []
    final_bins: list[ReliabilityBin] = []
    calibrated_bins: list[ReliabilityBin] = []
    sentence: str = ""


class RobustnessPoint(_Part):
    """Accuracy before and after under one disturbance.

    Attributes:
        corruption: ``blur``, ``noise``, ``brightness``, ``jpeg`` or ``rotation``.
        strength: 1 (weak) to 3 (strong).
        setting: What that strength is, in words with its unit ("15°").
        before: Accuracy before training (0–1).
        after: Accuracy after it.
    """

    corruption: str
    strength: int
    setting: str
    before: Number
    after: Number


class Robustness(_Part):
    """Whether images that are disturbed are answered better too, on the test images, paired.

    Attributes:
        n: Number of test images used.
        seed: Of the disturbances and of the choice of images.
        clean_before: Accuracy on the same images undisturbed, before.
        clean_after: The same after.
        points: Each disturbance at each strength.
        before: Mean accuracy over all disturbances, before.
        after: The same after.
        gain: ``after − before``.
        ci95: Its 95 % interval (bootstrap over images).
        p_value: Sign-flip test over images, two-sided.
        outcome: As of a verdict.
        sentence: All of it in one sentence.
    """

    n: int
    seed: int = 0
    clean_before: Number
    clean_after: Number
    points: list[RobustnessPoint] = []
    before: Number
    after: Number
    gain: Number
    ci95: tuple[Number, Number]
    p_value: Number
    outcome: Outcome
    sentence: str = ""


class Forgetting(_Part):
    """What the model answers on images of what it knew before, before and after, paired by image.

    Attributes:
        about: What the images are, in words, and why these were taken.
        path: Their folder, or "".
        head: Whose head answers: ``run``, or ``original`` (the head the model came with, on the changed layers).
        n: Number of reference images.
        classes: Number of their classes.
        before: Accuracy before training (0–1).
        after: Accuracy after it.
        change: ``after − before``; negative: forgotten.
        ci95: Its 95 % interval.
        p_value: Exact McNemar test.
        outcome: ``forgotten``, ``no reliable difference`` or ``improved``.
        sentence: All of it in one sentence.
    """

    about: str
    path: str = ""
    head: Literal["run", "original"]
    n: int
    classes: int
    before: Number
    after: Number
    change: Number
    ci95: tuple[Number, Number]
    p_value: Number
    outcome: Literal["forgotten", "no reliable difference", "improved"]
    sentence: str = ""


class PseudoLabels(_Part):
    """What one epoch of self-training made of the unlabelled images.

    Attributes:
        epoch: 1-based.
        seen: Unlabelled images gone through.
        used: Of these, with a pseudo-label sure enough to learn from.
        right: Of the used ones whose true class is known: how many pseudo-labels were right; None where none is known.
        known: Of the used ones, how many have a known true class.
    """

    epoch: int
    seen: int
    used: int
    right: int | None = None
    known: int = 0


class SelfTraining(_Part):
    """How the unlabelled images of a run were used.

    Attributes:
        path: Their folder.
        images: Number of unlabelled images that can be read.
        left_out: Number left out because they are also validation, test or labelled training images.
        known: Number of them whose true class is known from the name of their folder; used only to say how right
            the pseudo-labels were, never to learn.
        threshold: Confidence from which on a pseudo-label is learned from.
        epochs: One row an epoch.
        sentence: All of it in one sentence.
    """

    path: str
    images: int
    left_out: int = 0
    known: int = 0
    threshold: Number
    epochs: list[PseudoLabels] = []
    sentence: str = ""


class ModelSize(_Part):
    """How large and how fast a model is.

    Attributes:
        name: Of the model.
        parameters: Number of parameters.
        file_bytes: Size of its weights as a file.
        image_size: Side of the square it sees, px.
        milliseconds: Median time for one image at a time, on ``device``.
        milliseconds_batch: Median time an image in batches of ``batch``.
        accuracy: On the test images (0–1).
    """

    name: str
    parameters: int
    file_bytes: int
    image_size: int
    milliseconds: Number
    milliseconds_batch: Number
    accuracy: Number


class Efficiency(_Part):
    """What a distilled student keeps of its teacher, and what it saves.

    Attributes:
        teacher: The teacher.
        student: The student after training.
        batch: Images at once where several were timed.
        device: Where and in which arithmetic both were timed, in turns, in one go.
        difference: Accuracy student − teacher, paired.
        ci95: Its 95 % interval.
        p_value: Exact McNemar test.
        n: Number of test images.
        outcome: Of the student against the teacher, as of a verdict.
        sentence: All of it in one sentence.
    """

    teacher: ModelSize
    student: ModelSize
    batch: int
    device: str
    difference: Number
    ci95: tuple[Number, Number]
    p_value: Number
    n: int = 0
    outcome: Outcome = "no reliable difference"
    sentence: str = ""


class Comparison(_Part):
    """How a run was chosen among many, on the validation images alone.

    Attributes:
        study: Name of the search.
        compared: Number of candidates that were compared.
        val_accuracy: Of the winner. The best of many is partly luck, so this figure is too good; the test says more.
        val_images: Number of validation images.
        judged: How many winners of this search were judged on the test images, this one included: a search that goes
            on may find a better one.
        sentence: All of it in words.
    """

    study: str
    compared: int
    val_accuracy: Number
    val_images: int
    sentence: str
    judged: int = 1


class Advice(_Part):
    """One thing to try next.

    Attributes:
        title: What to do, in a few words.
        reason: Why, with the numbers and the images they were measured on.
        source: Paper or book behind it.
        changes: Path in the plan → value, as in ``plan_changes.changed``; {} where no plan can do it.
    """

    title: str
    reason: str
    source: str
    changes: dict[str, Any] = {}


class Report(_Part):
    """The report of a run.

    Attributes:
        plan: The plan as it stands in the plan file.
        model_path: The model file, or "" where none was made.
        validation: The scores after training on the validation images, which may choose; None in older reports.
        best_epoch: The epoch whose weights were kept; 0 = no epoch was better than the start.
        trained_parameters: Number of parameters that were trained.
        parameters: Number of parameters in all.
        device: Where it ran ("cpu").
        precision: In which arithmetic ("bfloat16").
        answers: Per test image, for the confusion matrices and the worst mistakes.
        findings: What was inferred, in sentences.
        error: What happened, why, what to do next, where the run failed.
        bad_input: True where it failed because of what it was given (exit code 2).
        blends: Mixes of the weights before and after that were kept since.
        advice: What to try next, the most promising first.
        comparison: Where the run is the winner of a search: how it was chosen.
        episodes: Of a few-shot run.
        tasks: Of a multi-task run, by name, in the order of the data.
        weighting: Of a multi-task run: how the losses were weighted, in words.
        calibration: The temperature, and how well probabilities fit; None where not asked for or of no use.
        robustness: Before and after under disturbances; None where not measured.
        forgetting: On images of what the model knew before; None where there are none.
        self_training: Of a self-training run: what became of the unlabelled images.
        efficiency: Of a distilled student: what it keeps and what it saves.
    """

    run_id: str
    status: Status
    plan: dict[str, Any]
    seconds: Number
    images_per_second: Number = 0.0
    model_path: str = ""
    data: DataSummary | None = None
    baseline: Baseline | None = None
    final: Scores | None = None
    validation: Scores | None = None
    verdict: Verdict | None = None
    epochs: list[Epoch] = []
    best_epoch: int = 0
    trained_parameters: int = 0
    parameters: int = 0
    device: str = ""
    precision: str = ""
    answers: list[Answer] = []
    findings: list[str] = []
    error: str = ""
    bad_input: bool = False
    blends: list[Blend] = []
    comparison: Comparison | None = None
    advice: list[Advice] = []
    episodes: Episodes | None = None
    tasks: dict[str, TaskResult] = {}
    weighting: str = ""
    calibration: Calibration | None = None
    robustness: Robustness | None = None
    forgetting: Forgetting | None = None
    self_training: SelfTraining | None = None
    efficiency: Efficiency | None = None
