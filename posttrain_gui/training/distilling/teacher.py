"""The teacher of a distillation: loaded, held against the classes, and asked."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import torch

from posttrain_gui.errors import InputError
from posttrain_gui.models.anatomy.head import find_head
from posttrain_gui.training.distilling.view import View
from posttrain_gui.training.heads import knowledge, rows_known

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import Tensor

    from posttrain_gui.models.base import ModelSource, Preprocessing
    from posttrain_gui.models.trained import TrainedModel
    from posttrain_gui.training.compute import Compute


@dataclass(frozen=True)
class Teacher:
    """A model that knows all classes of the data; it is never changed.

    Attributes:
        model: With its own head and preprocessing.
        rows: For each class of the data the output that means it.
    """

    model: TrainedModel
    rows: tuple[int, ...]

    @property
    def parameters(self) -> int:
        """Their number."""
        return sum(parameter.numel() for parameter in self.model.network.parameters())

    @cached_property
    def key(self) -> str:
        """Names its very weights, and which outputs are asked."""
        digest = hashlib.sha256(str(self.rows).encode())
        for name, tensor in sorted(self.model.network.state_dict().items()):
            digest.update(name.encode())
            digest.update(tensor.detach().cpu().contiguous().reshape(-1).view(torch.uint8).numpy())
        return digest.hexdigest()

    def logits(self, images: Tensor, compute: Compute) -> Tensor:
        """Images as the teacher expects them → logits float32 (N, C) in the order of the data's classes."""
        with torch.no_grad(), compute.autocast():
            answers: Tensor = self.model.network(images)
        return answers.float()[:, list(self.rows)]

    def through(self, preprocessing: Preprocessing, compute: Compute) -> Callable[[Tensor], Tensor]:
        """Places the teacher; gives what answers a batch that was made ready for the student.

        Args:
            preprocessing: Of the student, as the batch was made.
            compute: Device and arithmetic of the run.

        Returns:
            Normalised images (N, 3, h, h) on the device → logits float32 (N, C), without gradients.
        """
        compute.place(self.model.network.eval())
        view = View(preprocessing, self.model.preprocessing)

        def ask(images: Tensor) -> Tensor:
            with torch.no_grad():
                seen = compute.laid_out(view(images))
            return self.logits(seen, compute)

        return ask


def load_teacher(source: ModelSource, classes: tuple[str, ...], found: Callable[[str], None]) -> Teacher:
    """Loads the teacher and finds its outputs for the classes of the data.

    Args:
        source: Where it comes from.
        classes: Of the data, in order.
        found: Told what was inferred.

    Raises:
        InputError: Where it cannot be loaded, or does not know all the classes.
    """
    model = source.load(lambda sentence: found(f"Teacher: {sentence}"))
    for parameter in model.network.parameters():
        parameter.requires_grad_(False)
    outputs = find_head(model.network).outputs
    knows = knowledge(outputs, model.classes, classes)
    if knows == "all":
        return Teacher(model, tuple(rows_known(model.classes, classes) or ()))
    if knows == "unnamed":
        found(f"The teacher names no classes; its {outputs:,} outputs are taken for yours in their order.")
        return Teacher(model, tuple(range(outputs)))
    raise _unknown(source, model, outputs, classes)


def _unknown(source: ModelSource, model: TrainedModel, outputs: int, classes: tuple[str, ...]) -> InputError:
    strange = [name for name in classes if rows_known(model.classes, (name,)) is None]
    named = f'"{strange[0]}"' + (f" and {len(strange) - 1:,} more" if len(strange) > 1 else "")
    why = (
        f"It tells {outputs:,} classes apart, but not {named}."
        if model.classes and strange
        else f"It has {outputs:,} outputs without names; your images have {len(classes):,} classes."
    )
    return InputError(
        f"The teacher ({source.one_line()}) does not know your classes.",
        why,
        "Fine-tune it on these images first, then use that run as the teacher.",
    )
