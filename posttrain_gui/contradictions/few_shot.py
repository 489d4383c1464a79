"""Few-shot: what makes no sense in episodes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.contradictions.base import Look, Remark, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

ONE_LABEL = ("mixup", "cutmix", "label-smoothing", "class-weights", "balanced-sampler", "focal-loss")
"""Regularizers of a batch whose images have one label each, out of the same classes throughout."""
IN_THE_BODY = ("dropout", "stochastic-depth")
"""Regularizers that work inside the network or right before its head."""
BY_STEPS = ("maml", "fomaml", "anil", "reptile")
"""Methods that are meta-trained to take gradient steps."""
BODY_STEPS = ("maml", "fomaml", "reptile")
"""Of these, those whose steps change the body too."""
SECOND_ORDER = ("maml", "anil")
HARDLY_FITTED = 10
"""Steps below which a head that starts from zero is hardly trained."""
AT_ONCE = 5000
"""Images of one update beyond which memory becomes short."""
IN_DOUBT = {"batch_size": 32, "accumulate": 1, "sam_rho": 0.0}
"""Settings of batches that few-shot learning does not use, as they are where nobody changed them."""


def baseline_itself(look: Look) -> Iterator[Remark]:
    """Class means of frozen features are what everything is compared with."""
    if look.method == "prototypes" and look.frozen:
        yield Remark(
            "strategy.backbone",
            "With a frozen backbone prototypes have nothing to learn: that is the very baseline they are compared "
            "with. Let the backbone be trained, or choose another method.",
            "blocks",
        )


def features_that_never_change(look: Look) -> Iterator[Remark]:
    """Features of a frozen backbone are computed once."""
    if not (look.frozen and look.method in BY_STEPS):
        return
    why = "the features of a frozen backbone are computed once, from the images as they are"
    if look.strategy("rotations", False):
        yield Remark(
            "strategy.rotations",
            f"Turned images cannot be further classes: {why}. Switch it off, or let the backbone be trained.",
            "blocks",
        )
    for kind in (*look.augmentations, *look.on(*IN_THE_BODY)):
        yield Remark(
            look.at(kind),
            f"{look.title(kind)} has no effect: {why}. Switch it off, or let the backbone be trained.",
            "blocks",
        )


def labels_of_no_class(look: Look) -> Iterator[Remark]:
    """Every episode has classes of its own, each with as many images."""
    for kind in look.on(*ONE_LABEL) if look.method else []:
        yield Remark(
            look.at(kind),
            f"{look.title(kind)} changes the labels of a batch or the weight of its classes. Every episode has classes "
            "of its own, each with as many images: there it makes no sense. Switch it off.",
            "blocks",
        )


def nothing_is_meta_trained(look: Look) -> Iterator[Remark]:
    """What would act on a training that there is not."""
    if look.method != "fine-tune-head":
        return
    if look.strategy("rotations", False):
        yield Remark(
            "strategy.rotations",
            "Fine-tuning a head uses no meta-training classes, so that turned images among them have no effect.",
        )
    for kind in look.every:
        if kind not in ONE_LABEL:
            yield Remark(
                look.at(kind),
                f"{look.title(kind)} has no effect: fine-tuning a head on support images has no meta-training.",
            )


def settings_of_batches(look: Look) -> Iterator[Remark]:
    """An update is made of episodes."""
    if not look.method:
        return
    for field, usual in IN_DOUBT.items():
        if getattr(look.training, field) != usual:
            title = type(look.training).model_fields[field].title
            yield Remark(
                f"training.{field}",
                f'"{title}" is not used in few-shot learning: an update is made of whole episodes (strategy: '
                "episodes per update, ways, shots, queries).",
            )


def transductive_figures(look: Look) -> Iterator[Remark]:
    """Query images that are normalised together help each other (Bronskill et al. 2020)."""
    if look.strategy("batchnorm", "") == "query":
        yield Remark(
            "strategy.batchnorm",
            "BatchNorm by the query images' own statistics makes all figures transductive: query images help each "
            "other, which images that come one by one cannot. Compare only with transductive figures, or choose "
            "support or running.",
        )


def averages_that_no_longer_fit(look: Look) -> Iterator[Remark]:
    """Steps of the body change what its layers see; averages of meta-training know nothing of that.

    Measured on Omniglot, Conv4, 250 updates of MAML, five ways, one shot: 31 % by running averages that were learned,
    64 % by the support images' own statistics. Averages that are kept fit in training as they do afterwards.
    """
    learned = look.untrained or not look.training.frozen_batchnorm
    if look.method in BODY_STEPS and not look.frozen and learned and look.strategy("batchnorm", "") == "running":
        yield Remark(
            "strategy.batchnorm",
            "The whole network takes gradient steps in every episode, and running averages of BatchNorm, learned over "
            "many episodes, do not fit it afterwards: answers can be hardly better than chance. Choose support.",
        )


def other_ways_in_training(look: Look) -> Iterator[Remark]:
    """A head has as many outputs as an episode has classes."""
    ways, wanted = look.strategy("ways", 0), look.strategy("train_ways", 0)
    if look.method and look.method != "prototypes" and wanted not in (0, ways):
        yield Remark(
            "strategy.train_ways",
            f"Only prototypes can train with other ways than they are judged with; the head is made for {ways} "
            "classes, and training takes as many. Set it to 0.",
        )


def steps_that_are_too_few(look: Look) -> Iterator[Remark]:
    """Reptile learns to learn only from the second step on (Nichol et al. 2018, section 5.1)."""
    steps = look.strategy("inner_steps", 0)
    if look.method == "reptile" and steps == 1:
        yield Remark(
            "strategy.inner_steps",
            "With a single inner step Reptile is plain training on all episodes together and does not learn to learn. "
            "5 are common.",
        )
    judged = look.strategy("test_steps", 0) or steps
    if look.method == "fine-tune-head" and judged < HARDLY_FITTED:
        yield Remark(
            "strategy.inner_steps",
            f"The head starts from zero and is hardly trained after so few gradient steps ({judged}). 100 are common.",
        )


def bytes_that_are_too_few(look: Look) -> Iterator[Remark]:
    """The backward passes of episodes are not scaled up, and second derivatives need their digits."""
    precision = look.training.precision
    if look.method and precision == "float16":
        yield Remark(
            "training.precision",
            "Small gradients vanish in float16, and those of episodes are not scaled up. Choose float32 or auto.",
            "blocks",
        )
    if look.method in SECOND_ORDER and precision == "bfloat16":
        yield Remark(
            "training.precision",
            "The gradient goes through the inner steps, and bfloat16 keeps too few digits for that. Choose float32 or "
            "auto.",
        )


def updates_that_are_too_large(look: Look) -> Iterator[Remark]:
    """All images of an update are in memory together."""
    if not look.method or look.frozen:
        return
    each = look.strategy("shots", 0) + look.strategy("queries", 0)
    images = look.strategy("ways_in_training", 0) * each * look.strategy("episodes_per_update", 0)
    if images > AT_ONCE:
        yield Remark(
            "strategy.episodes_per_update",
            f"One update reads {images:,} images at once, which takes much memory and time. Take fewer episodes, ways "
            "or queries.",
        )


RULES: tuple[Rule, ...] = (
    baseline_itself,
    features_that_never_change,
    labels_of_no_class,
    nothing_is_meta_trained,
    settings_of_batches,
    transductive_figures,
    averages_that_no_longer_fit,
    other_ways_in_training,
    steps_that_are_too_few,
    bytes_that_are_too_few,
    updates_that_are_too_large,
)
