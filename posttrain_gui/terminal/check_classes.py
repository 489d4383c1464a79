"""What a few-shot plan would do with its images: how classes would be divided, and into how many episodes."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from posttrain_gui.choice import spelled
from posttrain_gui.data.reading.words import counted
from posttrain_gui.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from posttrain_gui.data.base import Catalogue, Item, Part
    from posttrain_gui.plan import Plan
    from posttrain_gui.strategies.few_shot import FewShot

PURPOSES: dict[Part, str] = {"train": "to learn from", "val": "to choose by", "test": "to judge by"}


def classes_in_words(plan: Plan, strategy: FewShot, catalogue: Catalogue | None) -> list[str]:
    """Lines on classes; without a catalogue only the shares.

    Raises:
        InputError: Where there are too few classes for the episodes.
    """
    split = plan.data.split
    if catalogue is None:
        shares = f"{100 * split.val:g} % {PURPOSES['val']}, {100 * split.test:g} % {PURPOSES['test']}"
        return [f"Classes:         {shares}, the rest {PURPOSES['train']} (seed {split.seed}); shares of the classes"]
    from posttrain_gui.data.care.by_class import divide_by_class

    # What a run would refuse by the counts alone; whether the files can be read is seen when it reads them.
    division = divide_by_class(catalogue.items, catalogue.classes, split, strategy.split_by == "parent")
    _refuse_too_few(strategy, division.parts)
    aside = f"; {counted(len(catalogue.excluded), 'file')} set aside" if catalogue.excluded else ""
    number = f"{counted(len(catalogue.items), 'image')} in {counted(len(catalogue.classes), 'class', 'classes')}{aside}"
    indented = [f"                 {text}" for text in (number, *catalogue.findings, *division.findings[1:])]
    return [*indented, f"Classes:         {division.findings[0]}"]


def episodes_in_words(strategy: FewShot, epochs: int) -> list[str]:
    """Lines on episodes."""
    size = f"{strategy.ways}-way {strategy.shots}-shot, {counted(strategy.queries, 'query image')} a class"
    kind = "transductive" if strategy.transductive else "inductive"
    judged = f"{strategy.val_episodes:,} to choose by, {strategy.test_episodes:,} to judge by"
    lines = [f"Episodes:        {size}; {judged}; figures are {kind}"]
    if not strategy.learning.meta_trained:
        return [*lines, "                 none to learn from: each test episode starts from the model as it is"]
    total = epochs * strategy.updates_per_epoch * strategy.episodes_per_update
    wide = strategy.ways_in_training
    more = f", of {wide} classes each" if wide != strategy.ways else ""
    return [*lines, f"                 {total:,} to learn from{more}"]


def training_in_words(plan: Plan, strategy: FewShot) -> str:
    """The training section in one line, in updates and episodes."""
    chosen = plan.training
    tail = f"device {chosen.device} · seed {chosen.seed}"
    if not strategy.learning.meta_trained:
        return f"none before an episode · {tail}"
    updates = f"{counted(chosen.epochs, 'epoch')} of {counted(strategy.updates_per_epoch, 'update')}"
    each = f"{counted(strategy.episodes_per_update, 'episode')} an update"
    return " · ".join([updates, each, spelled(chosen.optimizer), spelled(chosen.schedule), tail])


def _refuse_too_few(strategy: FewShot, parts: Mapping[Part, Sequence[Item]]) -> None:
    """As a run would: an image of a class is needed beside the support images."""
    for part, purpose in PURPOSES.items():
        images = Counter(item.label for item in parts[part])
        usable = sum(number > strategy.shots for number in images.values())
        ways = strategy.ways_in_training if part == "train" else strategy.ways
        if part == "train":
            usable *= 4 if strategy.rotations else 1
        if usable < ways and (part != "train" or strategy.learning.meta_trained):
            raise InputError(
                f"There are only {counted(usable, 'class', 'classes')} {purpose} with more than "
                f"{counted(strategy.shots, 'image')}.",
                f"An episode needs {ways}.",
                "Set fewer strategy.ways, or divide otherwise (data.split), or add classes.",
            )
