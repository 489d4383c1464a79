"""Each rule of the advisor on reports made by hand: on, and just off."""

import math
import random
from dataclasses import dataclass, field
from typing import Any

import pytest

from posttrain_gui import plan as plans
from posttrain_gui.evaluation.advice import advisor
from posttrain_gui.evaluation.advice.advisor import MOST, advise, all_rules, changed_plan
from posttrain_gui.evaluation.advice.base import Case
from posttrain_gui.report import Baseline, DataSummary, Epoch, Report, Scores, Verdict
from tests.evaluation.beside import calibration, forgetting, robustness
from tests.evaluation.distilled import DistilledRun
from tests.evaluation.other_kinds import FewShotRun, SelfTrainedRun, TasksRun

SMOOTH = {"kind": "label-smoothing"}
EQUAL = "no reliable difference"
FLAT = {"kind": "sgd", "learning_rate": 0.01}


@dataclass
class Run:
    """A finished run; the curve gives (training loss, training accuracy, validation loss, validation accuracy)."""

    curve: list[tuple[float, float, float, float]]
    start: tuple[float, float] = (1.0, 0.8)
    tune: str = "all"
    epochs: int = 0
    regularizers: list[dict[str, Any]] = field(default_factory=list)
    optimizer: dict[str, Any] = field(default_factory=lambda: dict(FLAT))
    outcome: str = "improved"
    gain: float = 0.05
    detectable: float = 0.02
    counts: tuple[int, ...] = (500, 500)
    baseline: str = "prototype-head"
    ece: float = 0.02
    best: int | None = None
    status: str = "done"
    error: str = ""
    split: float = 0.15
    calibrate: bool = True
    beside: dict[str, Any] = field(default_factory=dict)

    def report(self) -> Report:
        rows = [self._row(0, None, None, *self.start)]
        rows += [self._row(number, *values) for number, values in enumerate(self.curve, start=1)]
        best = self.best if self.best is not None else max(rows, key=lambda r: (r.val_accuracy, -r.val_loss)).epoch
        scores = {"accuracy": 0.9, "balanced_accuracy": 0.9, "loss": 0.3, "ece": self.ece}
        train = sum(self.counts)
        return Report(
            run_id="r",
            status=self.status,  # type: ignore[arg-type]
            plan=self._plan(),
            seconds=1.0,
            data=DataSummary(classes=["ant", "bee"], train=train, val=400, test=400, train_counts=list(self.counts)),
            baseline=Baseline(kind=self.baseline, **scores),  # type: ignore[arg-type]
            final=Scores(**{**scores, "ece": 0.5}),  # advice may not come from test images
            validation=Scores(**scores),
            verdict=Verdict(
                outcome=self.outcome,  # type: ignore[arg-type]
                gain=self.gain,
                ci95=(self.gain - 0.03, self.gain + 0.03),
                p_value=0.01,
                n=400,
                detectable=self.detectable,
            ),
            epochs=rows,
            best_epoch=best,
            error=self.error,
            **self.beside,
        )

    def _plan(self) -> dict[str, Any]:
        training = {"epochs": self.epochs or len(self.curve), "optimizer": self.optimizer}
        data = {"source": "sample", "split": {"val": 0.15, "test": self.split}}
        return {
            "model": {"source": "sample"},
            "data": data,
            "strategy": {"kind": "fine-tune", "tune": self.tune},
            "regularizers": self.regularizers,
            "training": training,
            "evaluation": {"calibrate": self.calibrate},
        }

    @staticmethod
    def _row(epoch: int, loss: float | None, accuracy: float | None, val_loss: float, val_accuracy: float) -> Epoch:
        return Epoch(
            epoch=epoch,
            train_loss=loss,
            train_accuracy=accuracy,
            val_loss=val_loss,
            val_accuracy=val_accuracy,
            learning_rate=0.01,
            seconds=1.0,
        )


FINE = [(0.5, 0.9, 0.40, 0.90), (0.3, 0.95, 0.35, 0.93), (0.25, 0.955, 0.36, 0.93)]
BY_HEART = [(0.5, 0.9, 0.40, 0.86), (0.1, 0.99, 0.5, 0.86), (0.01, 1.0, 0.6, 0.85)]
STUCK = [(1.00, 0.61, 0.95, 0.60), (0.99, 0.62, 0.94, 0.61), (0.985, 0.63, 0.94, 0.61)]
FALLING = [(0.9, 0.8, 0.5, 0.85), (0.6, 0.88, 0.4, 0.88), (0.4, 0.92, 0.3, 0.92)]
LEVEL = [(0.7, 0.80, 0.6, 0.80), (0.55, 0.82, 0.55, 0.81), (0.54, 0.82, 0.56, 0.81), (0.54, 0.82, 0.56, 0.80)]
STILL_WRONG = [(0.9, 0.75, 0.8, 0.70), (0.6, 0.88, 0.7, 0.76), (0.5, 0.92, 0.71, 0.76)]
ANEW = [(2.0, 0.3, 1.9, 0.40), (0.5, 0.88, 0.5, 0.88), (0.3, 0.95, 0.35, 0.93)]
CREEPING = [(0.5, 0.9, 0.40, 0.90), (0.3, 0.95, 0.129, 0.95), (0.25, 0.955, 0.128, 0.951), (0.24, 0.96, 0.1279, 0.952)]
EARLY = [(0.5, 0.9, 0.4, 0.92), (0.4, 0.93, 0.35, 0.94), *[(0.3, 0.95, 0.351, 0.93)] * 6]
NOT_A_NUMBER = "The loss became infinite or not a number in epoch 2.\nThe steps are too large."

AnyRun = Run | FewShotRun | TasksRun | SelfTrainedRun | DistilledRun

ON: dict[str, AnyRun] = {
    "Diverged": Run(FINE[:1], status="failed", error=NOT_A_NUMBER),
    "Fell": Run(FINE, outcome="worse", gain=-0.04),
    "HardlyMoved": Run(STUCK, start=(1.0, 0.6)),
    "NothingToGain": Run(FINE, start=(0.2, 0.97), outcome="no reliable difference", gain=0.0),
    "FarFromKnown": Run(STILL_WRONG, start=(1.5, 0.55), tune="head"),
    "LostAtFirst": Run(ANEW),
    "Overfits": Run(BY_HEART),
    "Underfits": Run(LEVEL, tune="head"),
    "StillImproving": Run(FALLING),
    "EarlyBest": Run(EARLY),
    "Imbalance": Run(FINE, counts=(900, 100)),
    "FewImages": Run(FINE, counts=(500, 12), start=(0.4, 0.92)),
    "CoarseTest": Run(FINE, outcome="no reliable difference", gain=0.01, detectable=0.05),
    "Calibration": Run(FINE, ece=0.12, calibrate=False),
    "Forgot": Run(FINE, beside={"forgetting": forgetting("forgotten")}),
    "NoMoreRobust": Run(FINE, beside={"robustness": robustness("no reliable difference")}),
    "AsGoodBefore": FewShotRun(outcome="no reliable difference"),
    "FewClasses": FewShotRun(classes=39),
    "Transductive": FewShotRun({"batchnorm": "query"}),
    "MoreWays": FewShotRun(),
    "ComparePrototypes": FewShotRun({"method": "maml"}),
    "MoreShots": FewShotRun(),
    "TeachIt": FewShotRun(saved="model/few.safetensors"),
    "WorseTogether": TasksRun(outcomes=("worse", "no difference", "better together")),
    "EqualIsEnough": TasksRun({"weighting": {"kind": "pcgrad"}}, outcomes=("no difference",) * 3),
    "LabelsMissing": TasksRun(labelled=(1000, 740, 1000)),
    "NotCompared": TasksRun({"compare_alone": False}, outcomes=()),
    "HardlyUsed": SelfTrainedRun((700, 700, 700)),
    "WrongPseudoLabels": SelfTrainedRun((3000, 2000, 3000)),
    "CompareLabelsOnly": SelfTrainedRun(outcome="improved"),
    "BehindTeacher": DistilledRun("worse"),
    "TeacherNoBetter": DistilledRun("improved"),
}
OFF: dict[str, AnyRun] = {
    "Diverged": Run(FINE, status="failed", error="The disk is full."),
    "Fell": Run(FINE, outcome="no reliable difference", gain=-0.01),
    "HardlyMoved": Run(LEVEL),
    "NothingToGain": Run(FINE, start=(0.2, 0.90), outcome="no reliable difference", gain=0.0),
    "FarFromKnown": Run(STILL_WRONG, start=(1.5, 0.55), tune="all"),
    "LostAtFirst": Run(FINE),
    "Overfits": Run(FINE),
    "Underfits": Run(FALLING, tune="head"),
    "StillImproving": Run(CREEPING),
    "EarlyBest": Run(FALLING),
    "Imbalance": Run(FINE, counts=(900, 100), regularizers=[{"kind": "balanced-sampler"}]),
    "FewImages": Run(FINE, counts=(500, 20)),
    "CoarseTest": Run(FINE, outcome="no reliable difference", gain=0.01, detectable=0.02),
    "Calibration": Run(FINE, ece=0.05),
    "Forgot": Run(FINE, beside={"forgetting": forgetting("no reliable difference")}),
    "NoMoreRobust": Run(FINE, beside={"robustness": robustness("improved")}),
    "AsGoodBefore": FewShotRun(),
    "FewClasses": FewShotRun(classes=40),
    "Transductive": FewShotRun({"batchnorm": "support"}),
    "MoreWays": FewShotRun({"train_ways": 10}),
    "ComparePrototypes": FewShotRun({"method": "maml"}, curve=(0.5, 0.96)),
    "MoreShots": FewShotRun({"shots": 5}),
    "TeachIt": FewShotRun(outcome="no reliable difference", saved="model/few.safetensors"),
    "WorseTogether": TasksRun(),
    "EqualIsEnough": TasksRun({"weighting": {"kind": "pcgrad"}}),
    "LabelsMissing": TasksRun(labelled=(1000, 760, 1000)),
    "NotCompared": TasksRun(outcomes=()),
    "HardlyUsed": SelfTrainedRun((800, 800, 800)),
    "WrongPseudoLabels": SelfTrainedRun((30, 25, 30)),
    "CompareLabelsOnly": SelfTrainedRun(),
    "BehindTeacher": DistilledRun("no reliable difference"),
    "TeacherNoBetter": DistilledRun("worse"),
}
CHANGES: dict[str, dict[str, Any]] = {
    "Diverged": {"training.optimizer.learning_rate": 0.001},
    "Fell": {"training.optimizer.learning_rate": 0.0033, "regularizers.l2-sp": {}},
    "HardlyMoved": {"training.optimizer.learning_rate": 0.1},
    "NothingToGain": {"strategy.tune": "head"},
    "FarFromKnown": {"strategy.tune": "probe-then-all"},
    "LostAtFirst": {"training.optimizer.learning_rate": 0.0033},
    "Overfits": {"regularizers.trivial-augment": {}},
    "Underfits": {"strategy.tune": "last-blocks"},
    "StillImproving": {"training.epochs": 6},
    "EarlyBest": {"training.epochs": 4},
    "Imbalance": {"regularizers.class-weights": {}},
    "FewImages": {"strategy.tune": "head"},
    "CoarseTest": {"data.split.test": 0.3},
    "Calibration": {"evaluation.calibrate": True},
    "Forgot": {"regularizers.l2-sp": {}},
    "NoMoreRobust": {"regularizers.augmix": {}},
    "AsGoodBefore": {},
    "FewClasses": {},
    "Transductive": {"strategy.batchnorm": "support"},
    "MoreWays": {"strategy.train_ways": 20},
    "ComparePrototypes": {"strategy.method": "prototypes", "strategy.batchnorm": "running"},
    "MoreShots": {"strategy.shots": 5},
    "TeachIt": {},
    "WorseTogether": {"strategy.weighting": {"kind": "uncertainty"}},
    "EqualIsEnough": {"strategy.weighting": {"kind": "equal"}},
    "LabelsMissing": {},
    "NotCompared": {"strategy.compare_alone": True},
    "HardlyUsed": {"strategy.threshold": 0.85},
    "WrongPseudoLabels": {"strategy.threshold": 0.975},
    "CompareLabelsOnly": {"strategy.weight": 0.0},
    "BehindTeacher": {"training.epochs": 6, "regularizers.trivial-augment": {}},
    "TeacherNoBetter": {},
}


def asked(name: str, run: AnyRun) -> Any:
    rule = next(rule for rule in all_rules() if type(rule).__name__ == name)
    report = run.report()
    return rule.look(Case(report, plans.from_dict(report.plan)))


def test_every_rule_has_its_cases() -> None:
    assert {type(rule).__name__ for rule in all_rules()} == set(ON) == set(OFF) == set(CHANGES)
    urgencies = [rule.urgency for rule in all_rules()]
    assert urgencies == sorted(urgencies, reverse=True)
    assert len(set(urgencies)) == len(urgencies)


@pytest.mark.parametrize("name", ON)
def test_a_rule_speaks_where_it_should(name: str) -> None:
    run = ON[name]
    if name == "CoarseTest":
        run = Run(**{**run.__dict__, "counts": (933, 934)})  # so that 400 of 2,667 images are the plan's 15 %
    advice = asked(name, run)
    assert advice is not None
    assert any(digit.isdigit() for digit in advice.reason)
    assert advice.source
    assert advice.changes == CHANGES[name]


@pytest.mark.parametrize("name", OFF)
def test_and_is_silent_just_beside_it(name: str) -> None:
    assert asked(name, OFF[name]) is None


@pytest.mark.parametrize("name", ON)
def test_every_change_makes_a_valid_plan_without_new_contradictions(name: str) -> None:
    report = ON[name].report()
    for advice in advise(report):
        made = changed_plan(report, advice)
        assert made.problems() == []
        assert all(remark in plans.from_dict(report.plan).remarks() for remark in made.remarks())
        assert bool(advice.changes) == (made != plans.from_dict(report.plan))


@pytest.mark.parametrize("name", ON)
def test_numbers_say_which_images_they_are_from(name: str) -> None:
    reason = asked(name, ON[name]).reason
    assert any(word in reason for word in ("training", "validation", "test images"))


def test_the_list_is_short_and_the_most_urgent_comes_first() -> None:
    run = Run(BY_HEART, outcome="worse", gain=-0.05, counts=(900, 10), ece=0.2, start=(1.2, 0.95))
    steps = advise(run.report())
    assert 3 <= len(steps) <= MOST
    assert steps[0].title.startswith("Take smaller steps")


def test_a_run_with_nothing_to_mend_gets_no_advice() -> None:
    assert advise(Run(FINE).report()) == []


def test_a_run_that_trained_nothing_or_whose_plan_is_unknown_gets_none() -> None:
    report = Run(FINE).report()
    assert advise(report.model_copy(update={"epochs": []})) == []
    assert advise(report.model_copy(update={"plan": {"model": {"source": "of a newer program"}}})) == []


def test_l2_sp_comes_without_what_pulls_elsewhere() -> None:
    run = Run(FINE, outcome="worse", regularizers=[{"kind": "l2"}], optimizer={"kind": "adamw", "learning_rate": 1e-3})
    report = run.report()
    first = advise(report)[0]
    made = changed_plan(report, first)
    assert [choice.tag() for choice in made.regularizers] == ["l2-sp"]
    assert made.training.optimizer.weight_decay == 0  # type: ignore[attr-defined]
    assert made.remarks() == []


def test_a_head_that_fell_only_takes_smaller_steps() -> None:
    assert asked("Fell", Run(FINE, outcome="worse", tune="head")).changes == {
        "training.optimizer.learning_rate": 0.0033
    }


def test_a_fall_on_validation_is_enough() -> None:
    fallen = [(0.9, 0.8, 0.9, 0.60), (0.8, 0.82, 0.9, 0.62)]
    advice = asked("Fell", Run(fallen, start=(0.4, 0.90), outcome="no reliable difference", gain=0.0))
    assert "validation images accuracy fell from 90.0 % before training to 62.0 %" in advice.reason


@pytest.mark.parametrize(
    ("run", "changes"),
    [
        (Run(BY_HEART, tune="head"), {"regularizers.l2.strength": 0.001}),
        (
            Run(BY_HEART, tune="head", regularizers=[{"kind": "l2", "strength": 0.01}]),
            {"regularizers.l2.strength": 0.1},
        ),
        (Run(BY_HEART, counts=(90, 90), regularizers=[{"kind": "augmix"}]), {"strategy.tune": "last-blocks"}),
        (Run(BY_HEART, regularizers=[{"kind": "augmix"}]), {"regularizers.mixup": {}}),
        (Run(BY_HEART, regularizers=[{"kind": "augmix"}, {"kind": "cutmix"}]), {}),
    ],
)
def test_remedies_for_overfitting_follow_one_another(run: Run, changes: dict[str, Any]) -> None:
    assert asked("Overfits", run).changes == changes


def test_smoothed_labels_are_named_where_confidence_is_off() -> None:
    run = Run(FINE, ece=0.2, regularizers=[{"kind": "label-smoothing"}])
    assert asked("Calibration", run).changes == {"regularizers.label-smoothing": None}
    assert asked("Calibration", Run(BY_HEART, ece=0.2)).changes == {"regularizers.label-smoothing": {}}


def test_a_temperature_that_was_fitted_is_not_advised_again() -> None:
    fitted = {"calibration": calibration(1.4)}
    older = Run(FINE, ece=0.12)
    assert asked("Calibration", older).changes == {}, "the plan would fit one anyway"
    rule = next(rule for rule in all_rules() if type(rule).__name__ == "Calibration")
    for run in (Run(FINE, ece=0.12, beside=fitted), Run(FINE, ece=0.2, regularizers=[SMOOTH], beside=fitted)):
        assert rule.look(Case(run.report(), plans.from_dict(run.report().plan))) is None
    assert asked("Calibration", Run(BY_HEART, ece=0.2, beside=fitted)).title == "Keep the model from being too sure"


def test_what_forgot_is_held_back_more_and_more() -> None:
    forgot = {"forgetting": forgetting("forgotten")}

    def step(**given: Any) -> Any:
        return asked("Forgot", Run(FINE, beside=forgot, **given))

    assert "95.1 % to 80.2 %, by 14.9 points" in step().reason
    assert step(tune="head").changes == {}
    assert step(regularizers=[{"kind": "l2-sp", "alpha": 0.01}]).changes == {"regularizers.l2-sp.alpha": 0.1}
    strongest = {"kind": "l2-sp", "alpha": 1.0}
    assert step(regularizers=[strongest]).changes == {"training.optimizer.learning_rate": 0.0033}
    assert step(regularizers=[strongest], optimizer={"kind": "sgd", "learning_rate": 1e-4}).changes == {}


def test_robustness_counts_where_it_fell_or_the_gain_is_of_clean_images_only() -> None:
    fell = {"robustness": robustness("worse")}
    assert (
        "fell by 8.0 points" in asked("NoMoreRobust", Run(FINE, outcome="no reliable difference", beside=fell)).reason
    )
    policy = asked("NoMoreRobust", Run(FINE, beside=fell, regularizers=[{"kind": "trivial-augment"}]))
    assert policy.changes == {"regularizers.trivial-augment": None, "regularizers.augmix": {}}
    assert asked("NoMoreRobust", Run(FINE, beside=fell, regularizers=[{"kind": "augmix"}])).changes == {}
    no_gain = Run(FINE, outcome="no reliable difference", gain=0.0, beside={"robustness": robustness(EQUAL)})
    assert "Make the model more robust" not in [step.title for step in advise(no_gain.report())]


def test_what_would_contradict_the_plan_is_said_without_a_plan() -> None:
    run = Run(BY_HEART, ece=0.2, regularizers=[{"kind": "mixup"}, {"kind": "trivial-augment"}])
    steps = {step.title: step for step in advise(run.report())}
    assert steps["Keep the model from being too sure"].changes == {}


def test_a_test_set_given_by_the_person_is_not_resplit() -> None:
    advice = asked("CoarseTest", Run(FINE, outcome="no reliable difference", gain=0.0, detectable=math.inf))
    assert advice.changes == {}
    assert "it would take" not in advice.reason


@pytest.mark.logs_errors
def test_a_rule_that_fails_costs_nobody_a_report(monkeypatch: pytest.MonkeyPatch, caplog: Any) -> None:
    class Broken(advisor.Rule):
        def look(self, case: Case) -> None:
            raise ZeroDivisionError(case.report.run_id)

    monkeypatch.setattr(advisor, "all_rules", lambda: (Broken(), *all_rules()))
    assert advise(Run(FALLING).report())[0].title == "Train longer"
    assert "Broken" in caplog.text


def test_no_rule_silences_what_is_not_there_or_more_urgent() -> None:
    by_name = {type(rule).__name__: rule for rule in all_rules()}
    for rule in all_rules():
        assert all(by_name[name].urgency < rule.urgency for name in rule.silences)


def test_the_learning_rate_is_never_raised_and_lowered_at_once() -> None:
    stuck_and_worse = Run(STUCK, start=(1.0, 0.6), outcome="worse", gain=-0.05)
    assert [step.title for step in advise(stuck_and_worse.report()) if "steps" in step.title] == [
        "Take smaller steps and hold the weights near their start"
    ]


@pytest.mark.parametrize("seed", range(300))
def test_what_is_advised_together_does_not_contradict_itself(seed: int) -> None:
    steps = advise(_some_run(seed).report())
    paths = [path for step in steps for path in step.changes]
    assert len(paths) == len(set(paths))
    titles = [step.title for step in steps]
    assert len(titles) == len(set(titles))
    assert not ({"Train longer", "Vary the training images more"} & set(titles) and "Leave the model" in str(titles))
    assert not {"Train longer", "Train shorter"} <= set(titles)


def _some_run(seed: int) -> Run:
    draw = random.Random(seed)
    level = draw.uniform(0.3, 1.0)
    learned = min(1.0, level + draw.choice((0.0, 0.05, 0.3)))
    curve = [
        (draw.uniform(0.2, 2) * draw.choice((1, 0.98**n)), learned, draw.uniform(0.1, 2), min(1, level + 0.01 * n))
        for n in range(draw.choice((2, 4, 9)))
    ]
    return Run(
        curve,
        start=(draw.uniform(0.1, 2), draw.choice((level, draw.uniform(0.3, 1.0)))),
        tune=draw.choice(("head", "last-blocks", "all", "bias", "probe-then-all")),
        outcome=draw.choice(("improved", "no reliable difference", "worse")),
        gain=draw.uniform(-0.05, 0.05),
        counts=draw.choice(((500, 500), (900, 10), (15, 15))),
        regularizers=draw.choice(([], [{"kind": "augmix"}], [{"kind": "augmix"}, {"kind": "mixup"}])),
        ece=draw.uniform(0, 0.3),
    )


def test_a_run_that_levels_off_is_not_trained_on_and_on() -> None:
    """The loss of a schedule that ends near 0 falls to the last epoch; that alone is no reason for more epochs."""
    curve = [(0.5 / n, 0.9, 0.1 + 0.9 * 0.5**n, 0.90 + 0.001 * n) for n in range(1, 13)]
    for epochs in (4, 8, 12):
        titles = [step.title for step in advise(Run(curve[:epochs], start=(1.0, 0.85)).report())]
        assert ("Train longer" in titles) == (epochs < 12)


def test_more_certain_of_the_same_answers_is_no_reason_to_train_longer() -> None:
    surer = [(0.5, 0.9, 0.40, 0.93), (0.3, 0.95, 0.30, 0.95), (0.25, 0.955, 0.20, 0.95)]
    assert asked("StillImproving", Run(surer)) is None


def test_a_curve_flattened_by_its_schedule_is_told_from_steps_too_small() -> None:
    tiny = [(loss, 0.387, 3.33, 0.343) for loss in (3.22, 3.18, 3.13, 3.12)]
    slow = {"kind": "sgd", "learning_rate": 1e-5}
    steps = advise(Run(tiny, start=(3.45, 0.33), tune="head", optimizer=slow).report())
    assert steps[0].changes == {"training.optimizer.learning_rate": 1e-4}
    assert not {"Let more of the model learn", "Train longer"} & {step.title for step in steps}


def test_few_validation_images_are_not_far_from_what_is_known() -> None:
    report = ON["FarFromKnown"].report()
    assert report.data is not None
    small = report.model_copy(update={"data": report.data.model_copy(update={"val": 20})})
    assert "Adjust more of the model" not in {step.title for step in advise(small)}


def test_a_head_that_learned_enough_needs_no_other_layers() -> None:
    assert asked("FarFromKnown", Run(FINE, start=(1.5, 0.55), tune="head")) is None


def test_a_body_that_gained_is_not_frozen_again_for_few_images() -> None:
    assert asked("FewImages", Run(FINE, counts=(500, 12), start=(0.6, 0.80))).changes == {}


def test_calibration_is_of_the_validation_images_and_no_accident_of_few() -> None:
    report = ON["Calibration"].report()
    advice = advise(report)[0]
    assert "On the 400 validation images confidence and accuracy are 12.0 points apart" in advice.reason
    assert report.data is not None
    few = report.model_copy(update={"data": report.data.model_copy(update={"val": 50})})
    assert advise(few) == []
    older = report.model_copy(update={"validation": None})
    assert advise(older) == []


@pytest.mark.parametrize("counts", [(500, 500), (120, 120), (15, 15)])
@pytest.mark.parametrize("start", [0.5, 0.8, 0.96])
def test_following_the_advice_never_leads_back_to_a_method(counts: tuple[int, ...], start: float) -> None:
    """Whatever the curves: from one method to another and back again would be no advice."""
    ways: set[tuple[str, str]] = set()
    for seed in range(400):
        run = _some_run(seed)
        run.counts, run.start = counts, (run.start[0], start)
        ways |= {(run.tune, s.changes["strategy.tune"]) for s in advise(run.report()) if "strategy.tune" in s.changes}
    while ends := {(a, b) for a, b in ways if b not in {c for c, _ in ways}}:
        ways -= ends
    assert not ways


@pytest.mark.parametrize("name", [name for name, run in ON.items() if not isinstance(run, Run)])
def test_a_rule_for_another_kind_of_run_is_heard_there(name: str) -> None:
    given = asked(name, ON[name]).title
    assert given in [step.title for step in advise(ON[name].report())]


@pytest.mark.parametrize("made", [FewShotRun, TasksRun])
@pytest.mark.parametrize("seed", range(60))
def test_rules_of_fine_tuning_keep_silent_of_other_kinds(made: type[AnyRun], seed: int) -> None:
    """Whatever the curve: nothing that only a plan for fine-tuning can do, and nothing about images of one label."""
    draw = random.Random(seed)
    curve = tuple(draw.uniform(0.2, 0.99) for _ in range(draw.choice((2, 5, 10))))
    report = made(curve=curve).report()
    ours = plans.from_dict(report.plan).strategy.tag()
    titles = {step.title: step for step in advise(report)}
    spoken = [type(rule).__name__ for rule in all_rules() if ours not in rule.strategies]
    assert {"Calibration", "FewImages", "Imbalance", "FarFromKnown"} <= set(spoken)
    assert not {"Collect more images", "Do not take confidences at their word"} & set(titles)
    for step in titles.values():
        assert changed_plan(report, step).strategy.tag() == ours


def test_epochs_are_advised_by_validation_episodes_where_there_are_episodes() -> None:
    early = FewShotRun(curve=(0.5, 0.9, 0.95, *[0.94] * 6))
    advice = asked("EarlyBest", early)
    assert "On the validation episodes epoch 2 was the best" in advice.reason
    assert Case(early.report(), plans.from_dict(early.report().plan)).val_images == 100 * 5 * 5


def test_a_pre_trained_model_is_not_sent_for_another_one() -> None:
    assert "pre-trained" in asked("AsGoodBefore", FewShotRun(outcome="worse")).title
    assert (
        asked("AsGoodBefore", FewShotRun(outcome="worse", model="bundled")).title == "Leave the features as they were"
    )


def test_a_weighting_that_was_chosen_is_not_replaced_because_of_one_task() -> None:
    chosen = TasksRun({"weighting": {"kind": "dwa"}}, outcomes=("worse", "better together", "no difference"))
    assert asked("WorseTogether", chosen).changes == {}


def test_more_ways_need_classes_enough() -> None:
    assert asked("MoreWays", FewShotRun(classes=19)) is None
    assert asked("MoreWays", FewShotRun(classes=24)).changes == {"strategy.train_ways": 12}
    assert asked("MoreWays", FewShotRun({"method": "maml"})) is None


@pytest.mark.parametrize(
    ("name", "run", "changes"),
    [
        ("HardlyUsed", SelfTrainedRun((100, None, 0), threshold=0.8), {}),
        ("WrongPseudoLabels", SelfTrainedRun((3000, 2000, 3000), threshold=0.99), {}),
        ("WrongPseudoLabels", SelfTrainedRun((3000, 2000, 3000), threshold=0.7), {"strategy.threshold": 0.95}),
    ],
)
def test_at_the_end_of_the_thresholds_only_labels_help(name: str, run: SelfTrainedRun, changes: dict[str, Any]) -> None:
    advice = asked(name, run)
    assert advice.changes == changes
    assert "abel" in advice.title
