"""How classes are divided for few-shot learning, and whether episodes can be made of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from posttrain_gui.gui.tr import number, tr

if TYPE_CHECKING:
    from posttrain_gui.data.base import Part
    from posttrain_gui.gui.data.digest import Tree
    from posttrain_gui.strategies.few_shot import FewShot

PARTS: tuple[Part, ...] = ("train", "val", "test")


@dataclass(frozen=True, slots=True)
class Side:
    """The classes of one part.

    Attributes:
        part: Which.
        classes: How many there are.
        images: Images in them.
        few: How many of them have fewer images than an episode takes of a class.
        ways: Classes that an episode of this part has.
    """

    part: Part
    classes: int
    images: int
    few: int
    ways: int


def sides(tree: Tree, strategy: FewShot) -> list[Side]:
    """The three parts of a divided tree, as this plan's episodes will use them."""
    return [_side(tree, part, strategy) for part in PARTS]


def _side(tree: Tree, part: Part, strategy: FewShot) -> Side:
    counts = tree.counts_in(part)
    few = sum(count < strategy.shots + strategy.queries for count in counts)
    ways = strategy.ways_in_training if part == "train" and strategy.learning.meta_trained else strategy.ways
    return Side(part, len(counts), sum(counts), few, ways)


def names() -> dict[Part, str]:
    """What the parts are called in meta-learning."""
    return {"train": tr("Meta-training"), "val": tr("Meta-validation"), "test": tr("Meta-test")}


def in_words(found: list[Side]) -> str:
    """How many classes are for what: "380 classes to learn from, 82 to choose by, 82 to judge by …"."""
    train, val, test = (number(side.classes) for side in found)
    return tr(
        "{train} classes to learn from, {val} to choose by, {test} to judge by. No class is in two of them.",
        train=train,
        val=val,
        test=test,
    )


def enough(found: list[Side], strategy: FewShot) -> str:
    """Whether the classes have images enough for support and query images."""
    few, all_of = sum(side.few for side in found), sum(side.classes for side in found)
    each = strategy.shots + strategy.queries
    if not few:
        return tr(
            "Every class has the {n} images that an episode takes of it ({shots} + {queries}).",
            n=each,
            shots=strategy.shots,
            queries=strategy.queries,
        )
    return tr(
        "{few} of {all} classes have fewer than the {n} images that an episode takes of a class ({shots} to learn "
        "from, {queries} to answer): they give fewer queries, or are left out.",
        few=number(few),
        all=number(all_of),
        n=each,
        shots=strategy.shots,
        queries=strategy.queries,
    )


def lacking(found: list[Side]) -> Side | None:
    """The first part of which no episode can be made; None where there is none."""
    return next((side for side in found if side.classes < side.ways), None)


def trouble(side: Side) -> str:
    """Why no episodes can be made of a part, and what to do."""
    share = tr("give the others smaller shares") if side.part == "train" else tr("give it a larger share in the split")
    return tr(
        "{part} has {n} of the {ways} classes that an episode needs. Choose images with more classes, {share}, or set "
        "fewer ways.",
        part=names()[side.part],
        n=number(side.classes),
        ways=number(side.ways),
        share=share,
    )
