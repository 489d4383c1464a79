"""Every rule says its remark where it should, and is silent next to it."""

from pathlib import Path
from typing import Any

import pytest

from posttrain_gui import plan as plans
from posttrain_gui.contradictions import RULES, Look
from posttrain_gui.errors import PlanError
from posttrain_gui.gui.plan_files import empty_plan
from posttrain_gui.paths import asset
from posttrain_gui.plan import Plan
from tests.contradictions import distilling_cases, few_shot_cases, task_cases, unlabelled_cases

Case = tuple[dict[str, Any], dict[str, Any], str]

SWA, EMA, STOP = {"kind": "swa"}, {"kind": "ema"}, {"kind": "early-stopping", "patience": 5}
FREE = {"frozen_batchnorm": False}


def regs(*kinds: str | dict[str, Any]) -> dict[str, Any]:
    return {"regularizers": [{"kind": kind} if isinstance(kind, str) else kind for kind in kinds]}


def tune(name: str, **more: Any) -> dict[str, Any]:
    return {"strategy": {"kind": "fine-tune", "tune": name, **more}}


def train(**more: Any) -> dict[str, Any]:
    return {"training": more}


CASES: dict[str, Case] = {
    "mixing_with_focal_loss": (regs("mixup", "focal-loss"), regs("focal-loss", "flip"), "regularizers.1.gamma"),
    "mixing_with_smoothing": (regs("label-smoothing", "cutmix"), regs("cutmix"), "regularizers.0.share"),
    "corrected_twice": (regs("class-weights", "balanced-sampler"), regs("class-weights"), "regularizers.0."),
    "decayed_twice": (
        regs("weight-decay") | train(optimizer={"kind": "lion", "weight_decay": 0.1}),
        regs("weight-decay") | train(optimizer={"kind": "adamw", "weight_decay": 0}),
        "training.optimizer.weight_decay",
    ),
    "shrunk_twice": (regs("l2", "weight-decay"), regs("l2", "dropout"), "regularizers.0.strength"),
    "two_places": (
        regs("l2-sp", "l2") | tune("all"),
        regs("l2-sp", "dropout") | tune("all"),
        "regularizers.1.strength",
    ),
    "two_averages": (regs("ema", "swa"), regs("ema"), "regularizers.1.start"),
    "swa_with_a_dying_rate": (
        regs("swa") | train(schedule={"kind": "cosine"}),
        regs("swa") | train(schedule={"kind": "constant"}),
        "training.schedule",
    ),
    "too_short_for_an_average": (regs("ema") | train(epochs=2), regs("ema") | train(epochs=3), "regularizers.0.decay"),
    "statistics_of_few_images": (
        tune("all") | train(batch_size=1, **FREE),
        tune("all") | train(batch_size=16, **FREE),
        "training.batch_size",
    ),
    "sam_in_float16": (
        train(sam_rho=0.05, precision="float16"),
        train(sam_rho=0.05, precision="bfloat16"),
        "training.precision",
    ),
    "patience_beyond_the_end": (
        regs(STOP) | train(epochs=5),
        regs(STOP) | train(epochs=6),
        "regularizers.0.patience",
    ),
    "stopped_before_the_end_of_the_cycle": (
        regs(STOP) | train(schedule={"kind": "one-cycle"}),
        train(schedule={"kind": "one-cycle"}),
        "regularizers.0.patience",
    ),
    "stopped_before_the_rate_falls": (
        regs(STOP) | train(schedule={"kind": "reduce-on-plateau", "patience": 5}),
        regs(STOP) | train(schedule={"kind": "reduce-on-plateau", "patience": 2}),
        "regularizers.0.patience",
    ),
    "warmup_without_end": (
        train(epochs=3, schedule={"kind": "cosine", "warmup": 3}),
        train(epochs=3, schedule={"kind": "cosine", "warmup": 1}),
        "training.schedule.warmup",
    ),
    "steps_after_the_end": (
        train(epochs=5, schedule={"kind": "step", "every": 5}),
        train(epochs=6, schedule={"kind": "step", "every": 5}),
        "training.schedule.every",
    ),
    "too_short_for_two_phases": (
        tune("probe-then-all") | train(epochs=1),
        tune("probe-then-all") | train(epochs=2),
        "training.epochs",
    ),
    "too_short_to_thaw": (
        tune("gradual", stage_epochs=3) | train(epochs=3),
        tune("gradual", stage_epochs=2) | train(epochs=3),
        "strategy.stage_epochs",
    ),
    "several_policies": (regs("randaugment", "augmix"), regs("augmix", "flip"), "regularizers.1."),
    "crop_of_everything": (
        regs({"kind": "crop", "smallest": 1}),
        regs({"kind": "crop", "smallest": 0.9}),
        "regularizers.0.smallest",
    ),
    "nothing_to_hold": (regs("l2-sp") | tune("head"), regs("l2-sp") | tune("norm"), "regularizers.0.alpha"),
    "noise_in_a_frozen_body": (
        regs("stochastic-depth") | tune("head"),
        regs("stochastic-depth") | tune("all"),
        "regularizers.0.rate",
    ),
    "rates_of_a_frozen_body": (tune("head", layer_decay=0.5), tune("all", layer_decay=0.5), "strategy.layer_decay"),
    "of_no_strength": (
        regs({"kind": "flip", "horizontal": 0}),
        regs({"kind": "flip", "horizontal": 0, "vertical": 0.5}),
        "regularizers.0.horizontal",
    ),
}
CASES |= few_shot_cases.CASES | task_cases.CASES | unlabelled_cases.CASES | distilling_cases.CASES
BLOCKING = {"two_averages", "statistics_of_few_images", "too_short_for_two_phases", "too_short_to_thaw"}
BLOCKING |= few_shot_cases.BLOCKING | task_cases.BLOCKING


def plan(changes: dict[str, Any]) -> Plan:
    return plans.from_dict({"model": {"source": "sample"}, "data": {"source": "sample"}} | changes)


def test_every_rule_has_its_case() -> None:
    assert {rule.__name__ for rule in RULES} == set(CASES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_a_rule_speaks_where_it_should_and_nowhere_else(rule: Any) -> None:
    bad, good, path = CASES[rule.__name__]
    said = list(rule(Look(plan(bad))))
    assert len(said) == 1
    assert said[0].path.startswith(path)
    assert said[0].message.endswith(".")
    assert said[0].blocks == (rule.__name__ in BLOCKING)
    assert list(rule(Look(plan(good)))) == []


@pytest.mark.parametrize("name", sorted(CASES))
def test_what_is_named_can_be_set(name: str) -> None:
    """The path of a remark leads to a field, so that the window can show it there."""
    made = plan(CASES[name][0])
    for said in [*made.problems(), *made.remarks()]:
        target: Any = plans.to_dict(made)
        for key in said.path.split("."):
            target = target[int(key)] if key.isdigit() else target[key]


@pytest.mark.parametrize("name", sorted(CASES))
def test_what_blocks_is_a_problem_and_the_rest_are_remarks(name: str) -> None:
    made = plan(CASES[name][0])
    blocked = name in BLOCKING
    assert bool(made.problems()) == blocked
    assert bool(made.remarks()) or blocked


def test_small_batches_are_only_remarked_on_and_frozen_bodies_not_at_all() -> None:
    small = plan(tune("all") | train(batch_size=8, **FREE))
    assert small.problems() == []
    assert "only 8 images" in small.remarks()[0].message
    assert plan(tune("head") | train(batch_size=1, **FREE)).problems() == []
    assert plan(tune("all") | train(batch_size=1)).problems() == []


def test_l2_sp_does_not_go_with_the_decay_of_the_optimizer() -> None:
    made = plan(regs("l2-sp") | tune("all") | train(optimizer={"kind": "adamw"}))
    assert [said.path for said in made.remarks()] == ["training.optimizer.weight_decay"]
    assert plan(regs("l2-sp") | tune("all") | train(optimizer={"kind": "sgd"})).remarks() == []


def test_swa_that_begins_late_averages_too_little() -> None:
    late = plan(regs({"kind": "swa", "start": 0.9}) | train(schedule={"kind": "constant"}))
    assert [said.path for said in late.remarks()] == ["regularizers.0.start"]
    assert "only 1 epoch of 10" in late.remarks()[0].message


def test_dropout_inside_a_frozen_body_does_nothing_but_before_the_head_it_does() -> None:
    inside = plan(regs({"kind": "dropout", "where": "everywhere"}) | tune("head"))
    assert [said.path for said in inside.remarks()] == ["regularizers.0.where"]
    assert plan(regs("dropout") | tune("head")).remarks() == []


@pytest.mark.parametrize("file", sorted(asset("plans").glob("*.toml")), ids=lambda file: file.stem)
def test_no_ready_plan_contradicts_itself(file: Path) -> None:
    assert plans.load(file).remarks() == []


def test_the_empty_plan_and_the_defaults_contradict_nothing() -> None:
    assert empty_plan().remarks() == []
    assert plan({}).remarks() == []


def test_a_plan_that_contradicts_itself_is_still_a_plan() -> None:
    """Contradictions are said, never refused while reading: a person must be able to open the file and mend it."""
    try:
        plan(regs("ema", "swa"))
    except PlanError:  # pragma: no cover
        pytest.fail("refused while reading")
