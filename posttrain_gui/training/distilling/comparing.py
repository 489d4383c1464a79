"""What teacher and student are and cost: size, file, time."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import torch

from posttrain_gui.report import ModelSize
from posttrain_gui.training.batches import Batches, ImageSet
from posttrain_gui.training.distilling.latency import milliseconds
from posttrain_gui.training.memory import Budget
from posttrain_gui.training.parts import Batching

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import Tensor, nn

    from posttrain_gui.data.base import Prepared
    from posttrain_gui.training.compute import Compute
    from posttrain_gui.training.distilling.teacher import Teacher
    from posttrain_gui.training.fitting import Fitted

BATCH = 16
"""Images at once where several are timed."""


def rightly_answered(teacher: Teacher, images: Prepared, compute: Compute, done: Callable[[int], None]) -> Tensor:
    """Which test images the teacher answers rightly by itself: its own size and preprocessing, bool (N,).

    Args:
        teacher: Placed on the device.
        images: After care and split.
        compute: Device and arithmetic.
        done: Called once a batch with its number of images; may raise to stop.
    """
    own = teacher.model.preprocessing
    test = ImageSet(images.test, images.reader, own, None, Budget(0))
    batches = Batches(test, BATCH, 0, shuffle=False, workers=Batching.workers_on(compute.device.type))
    right = []
    for pictures, labels, _ in batches.epoch(0):
        answers = teacher.logits(compute.inputs(pictures, own), compute)
        right.append(answers.argmax(dim=1).cpu() == labels)
        done(len(labels))
    return torch.cat(right)


def sizes(
    teacher: Teacher, student: Fitted, compute: Compute, check: Callable[[], object]
) -> tuple[ModelSize, ModelSize]:
    """Teacher and student, timed in turns; their accuracies are filled in by whoever compares them.

    Args:
        teacher: On the device.
        student: After training.
        compute: Device and arithmetic in which both are timed.
        check: Called once a turn; may raise to stop.
    """
    networks = (teacher.model.network.eval(), student.network.eval())
    views = (teacher.model.preprocessing.crop, student.preprocessing.crop)
    models = list(zip(networks, views, strict=True))
    one, many = (milliseconds(models, batch, compute, check) for batch in (1, BATCH))
    names = (teacher.model.architecture.name, student.model.architecture.name)
    made = [
        ModelSize(
            name=names[place],
            parameters=sum(parameter.numel() for parameter in network.parameters()),
            file_bytes=file_bytes(network),
            image_size=views[place],
            milliseconds=one[place],
            milliseconds_batch=many[place],
            accuracy=math.nan,
        )
        for place, network in enumerate(networks)
    ]
    return made[0], made[1]


def file_bytes(network: nn.Module) -> int:
    """What its weights take as a safetensors file."""
    from safetensors.torch import save

    from posttrain_gui.export.files.model_file import plain_tensors

    return len(save(plain_tensors(network)))


def device_in_words(compute: Compute) -> str:
    """Like "cpu, float32, 2 threads"; on another device there are no threads to tell of."""
    threads = torch.get_num_threads()
    told = f"{compute.device}, {compute.precision}"
    if compute.device.type != "cpu":
        return told
    return f"{told}, {threads} thread{'' if threads == 1 else 's'}"
