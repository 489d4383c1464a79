"""Where the rules on episodes and on random weights speak, and where they are silent: (bad, good, path)."""

from typing import Any

Case = tuple[dict[str, Any], dict[str, Any], str]

UNTRAINED = {"model": {"source": "untrained"}}


def few(method: str = "maml", **more: Any) -> dict[str, Any]:
    return {"strategy": {"kind": "few-shot", "method": method, **more}}


def regs(*kinds: str) -> dict[str, Any]:
    return {"regularizers": [{"kind": kind} for kind in kinds]}


CASES: dict[str, Case] = {
    "baseline_itself": (few("prototypes", backbone="frozen"), few("anil", backbone="frozen"), "strategy.backbone"),
    "features_that_never_change": (
        few("maml", backbone="frozen") | regs("l2", "flip"),
        few("maml") | regs("flip", "dropout") | {"training": {"epochs": 5}},
        "regularizers.1.",
    ),
    "labels_of_no_class": (few() | regs("l2", "mixup"), few() | regs("l2", "ema"), "regularizers.1."),
    "nothing_is_meta_trained": (
        few("fine-tune-head", inner_steps=100) | regs("flip"),
        few("reptile", inner_steps=5) | regs("flip"),
        "regularizers.0.",
    ),
    "settings_of_batches": (
        few() | {"training": {"batch_size": 64}},
        {"training": {"batch_size": 64}},
        "training.batch_size",
    ),
    "transductive_figures": (few(batchnorm="query"), few(batchnorm="support"), "strategy.batchnorm"),
    "averages_that_no_longer_fit": (
        UNTRAINED | few("maml"),
        UNTRAINED | few("anil"),
        "strategy.batchnorm",
    ),
    "other_ways_in_training": (few(train_ways=20), few("prototypes", train_ways=20), "strategy.train_ways"),
    "steps_that_are_too_few": (few("reptile"), few("reptile", inner_steps=5), "strategy.inner_steps"),
    "bytes_that_are_too_few": (
        few() | {"training": {"precision": "bfloat16"}},
        few("prototypes") | {"training": {"precision": "bfloat16"}},
        "training.precision",
    ),
    "updates_that_are_too_large": (
        few("prototypes", train_ways=100, shots=5, queries=20),
        few(ways=20),
        "strategy.episodes_per_update",
    ),
    "random_features_for_good": (
        UNTRAINED | few("anil", backbone="frozen"),
        UNTRAINED | few("anil"),
        "strategy.backbone",
    ),
    "head_on_random_features": (
        UNTRAINED | few("fine-tune-head", inner_steps=100),
        few("fine-tune-head", inner_steps=100),
        "strategy.method",
    ),
    "statistics_of_nothing": (
        UNTRAINED | {"strategy": {"kind": "fine-tune", "tune": "all"}},
        UNTRAINED | few(),
        "training.frozen_batchnorm",
    ),
}
BLOCKING = {"baseline_itself", "features_that_never_change", "labels_of_no_class", "random_features_for_good"}
