"""What a few-shot plan comes to, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.gui.tr import joined, number, tr

if TYPE_CHECKING:
    from posttrain_gui.strategies.few_shot import FewShot

TITLES = {
    "fine-tune": "Fine-tune: better at your classes",
    "few-shot": "Few-shot: learn new classes from a few images",
    "multi-task": "Multi-task: several answers from one image",
    "self-training": "Self-training: learn from unlabelled images too",
    "distill": "Distil: a smaller, faster model",
}
"""What each kind of run is for, shown on its card."""


def _of(count: int, one: str, many: str) -> str:
    return one if count == 1 else many.format(n=number(count))


def an_episode(strategy: FewShot) -> str:
    """What one episode consists of: "5 classes, 1 image each to learn from, 5 each to answer"."""
    return tr(
        "Each episode: {ways}, {shots} to learn from, {queries} each to answer.",
        ways=_of(strategy.ways, tr("1 class"), tr("{n} classes")),
        shots=_of(strategy.shots, tr("1 image each"), tr("{n} images each")),
        queries=number(strategy.queries),
    )


def all_episodes(strategy: FewShot, epochs: int) -> str:
    """How many episodes the whole training has."""
    total = epochs * strategy.updates_per_epoch * strategy.episodes_per_update
    return tr(
        "{epochs} × {updates} × {each} = {total} in all.",
        epochs=_of(epochs, tr("1 epoch"), tr("{n} epochs")),
        updates=_of(strategy.updates_per_epoch, tr("1 update"), tr("{n} updates")),
        each=_of(strategy.episodes_per_update, tr("1 episode"), tr("{n} episodes")),
        total=_of(total, tr("1 episode"), tr("{n} episodes")),
    )


def few_shot_in_words(strategy: FewShot, epochs: int, *, meta_trained: bool) -> str:
    """The whole plan of episodes in a few sentences.

    Args:
        strategy: The settings.
        epochs: Of the training.
        meta_trained: Whether the method is trained on episodes before it is judged.
    """
    sentences = [an_episode(strategy)]
    wide = strategy.ways_in_training
    if meta_trained and wide != strategy.ways:
        sentences.append(tr("In training: {n} classes an episode.", n=number(wide)))
    if meta_trained:
        sentences.append(all_episodes(strategy, epochs))
    else:
        sentences.append(tr("Nothing is trained before: each episode starts from the model as it is."))
    judged = _of(strategy.test_episodes, tr("1 test episode"), tr("{n} test episodes"))
    sentences.append(tr("Judged on {judged} of classes it never saw.", judged=judged))
    return joined(" ".join(sentences))


def transductive() -> str:
    """What it means that the statistics come from the query images."""
    return tr(
        "TRANSDUCTIVE: the query images of an episode are normalised by their own statistics, so an answer depends on "
        "the other images that are asked with it. That is worth some points and is not what you get when images come "
        "one by one; every figure of such a run is labelled transductive."
    )
