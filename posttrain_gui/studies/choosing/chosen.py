"""From candidates to the chosen images, with what the model says of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

from posttrain_gui.errors import InputError
from posttrain_gui.studies.choosing.badge import Embeddings, choose
from posttrain_gui.studies.label_next import NextLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from torch import Tensor

    from posttrain_gui.studies.given import Given
    from posttrain_gui.studies.predicting import Predictor

    Progress = Callable[[str, int, int], None]

CLOSE = 0.2
"""A margin (answer − second) below this is "unsure between"."""
SURE = 0.9
"""From this probability on the model is sure."""


def chosen(predictor: Predictor, images: Sequence[Given], count: int, seed: int, progress: Progress) -> list[NextLabel]:
    """Asks the model and chooses by BADGE.

    Args:
        predictor: The run's model, with one task.
        images: Candidates, readable.
        count: How many.
        seed: Of the draws.
        progress: Told of the stages ``answering`` and ``choosing``.

    Raises:
        InputError: Where the files can no longer be read.
    """
    seen = predictor.see(images, progress, features=True)
    if not seen.places:
        why = next(iter(seen.problems.values()), "")
        raise InputError("None of the images can be read any more.", why, "Choose the folder again.")
    probabilities = predictor.model.tasks[0].probabilities(seen.logits, predictor.temperature)
    embeddings = Embeddings.of(probabilities, seen.features)
    wanted = min(count, len(seen.places))
    places = choose(embeddings, count, seed, lambda done: progress("choosing", done, wanted))
    return [described(images[seen.places[place]], probabilities[place], predictor.classes) for place in places]


def described(image: Given, probabilities: Tensor, classes: Sequence[str]) -> NextLabel:
    """What the model says of an image, and why it was chosen.

    Args:
        image: The file.
        probabilities: float64 (C,), C ≥ 2.
        classes: Their names.
    """
    values, order = probabilities.sort(descending=True, stable=True)
    names = [classes[place] for place in order.tolist()]
    first, second, *rest = values.tolist()
    third = rest[0] if rest else 0.0
    return NextLabel(
        name=image.name,
        file=image.file,
        answer=names[0],
        probability=first,
        second=names[1],
        second_probability=second,
        entropy=float(torch.special.entr(probabilities).sum()),
        why=why(names, first, second, third),
    )


def why(names: Sequence[str], first: float, second: float, third: float) -> str:
    """Why an image was chosen, in a few words.

    Args:
        names: Classes, the likeliest first.
        first: Probability of the likeliest.
        second: Of the next.
        third: Of the one after that; 0 where there is none.
    """
    if first - second < CLOSE:
        if len(names) > 2 and first - third < CLOSE:
            return f"unsure among {names[0]}, {names[1]} and {names[2]}"
        return f"unsure between {names[0]} and {names[1]}"
    if first < SURE:
        return f"leans to {names[0]}, might be {names[1]}"
    return f"sure of {names[0]}, but unlike the others chosen"
