"""One sentence on what became of the unlabelled images."""

from __future__ import annotations

from pathlib import Path

from posttrain_gui.report import PseudoLabels
from posttrain_gui.training.unlabelled.how import How
from posttrain_gui.training.unlabelled.summary import sentence

HOW = How(folder=Path("unlabelled"), steps=lambda _labelled, _unlabelled: 6)


def test_images_that_came_twice_in_an_epoch_are_not_counted_as_images() -> None:
    told = sentence(HOW, 481, [PseudoLabels(epoch=1, seen=576, used=29, right=26, known=29)], kept=1)
    assert told == (
        "In epoch 1, whose weights were kept, 29 of 576 looks at the 481 unlabelled images (5 %) got a pseudo-label "
        "with at least 95 % confidence. Of these 89.7 % were right."
    )


def test_where_each_came_once_at_most_they_are_images() -> None:
    told = sentence(HOW, 1000, [PseudoLabels(epoch=1, seen=576, used=0)], kept=0)
    assert told.startswith("In epoch 1 0 of 576 unlabelled images (0 %) got a pseudo-label")


def test_a_weight_of_zero_learns_from_none() -> None:
    how = How(folder=Path("unlabelled"), steps=HOW.steps, weight=0)
    assert "were not learned from" in sentence(how, 3, [], kept=0)
