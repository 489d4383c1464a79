"""What the teacher gets to see, and which of its outputs mean the classes of the data."""

from typing import Any

import pytest
import torch
from torch import Tensor, nn

from posttrain_gui.errors import InputError, RunError
from posttrain_gui.models.base import ModelSource, Preprocessing
from posttrain_gui.models.trained import Architecture, TrainedModel
from posttrain_gui.training.compute import Compute
from posttrain_gui.training.distilling.objective import DistillObjective
from posttrain_gui.training.distilling.teacher import load_teacher
from posttrain_gui.training.distilling.view import View
from posttrain_gui.training.images import normalise
from posttrain_gui.training.objective import OneLabelObjective

OWN = Preprocessing(resize=32, crop=32, mean=(0.5, 0.5, 0.5), std=(0.5, 0.5, 0.5))
IMAGENET = Preprocessing(resize=32, crop=32, mean=(0.485, 0.456, 0.406), std=(0.229, 0.224, 0.225))
CPU = Compute(torch.device("cpu"), torch.float32, channels_last=False)


class Counts(nn.Module):
    """Output i is i plus the mean of the image."""

    def __init__(self, outputs: int) -> None:
        super().__init__()
        self.head = nn.Linear(1, outputs)
        with torch.no_grad():
            self.head.weight.fill_(1.0)
            self.head.bias.copy_(torch.arange(float(outputs)))

    def forward(self, images: Tensor) -> Tensor:
        answers: Tensor = self.head(images.mean((1, 2, 3)).unsqueeze(1))
        return answers


class Source(ModelSource):
    """A teacher that is there already."""

    source: str = "made"
    title = ""
    outputs: int = 4
    classes: tuple[str, ...] = ()

    def one_line(self) -> str:
        return "made up"

    def load(self, tell: Any) -> TrainedModel:
        tell("made up")
        architecture = Architecture(library="test", name="counts", num_classes=self.outputs)
        return TrainedModel(Counts(self.outputs), architecture, self.classes, IMAGENET)


def pixels(side: int = 32) -> Tensor:
    return torch.randint(0, 256, (2, 3, side, side), dtype=torch.uint8, generator=torch.Generator().manual_seed(0))


def test_another_normalisation_gives_what_the_teacher_would_get_by_itself() -> None:
    seen = View(OWN, IMAGENET)(normalise(pixels(), OWN))
    assert torch.allclose(seen, normalise(pixels(), IMAGENET), atol=1e-5)


def test_the_same_preprocessing_changes_nothing() -> None:
    batch = normalise(pixels(), IMAGENET)
    assert View(IMAGENET, IMAGENET)(batch) is batch


@pytest.mark.parametrize("interpolation", ["bilinear", "bicubic", "lanczos", "nearest"])
def test_another_size_is_the_same_picture(interpolation: Any) -> None:
    larger = IMAGENET.model_copy(update={"crop": 48, "resize": 48, "interpolation": interpolation})
    flat = torch.full((1, 3, 32, 32), 200, dtype=torch.uint8)
    assert torch.allclose(View(OWN, larger)(normalise(flat, OWN)), normalise(flat, larger).mean(), atol=1.5)
    seen = View(OWN, larger)(normalise(pixels(), OWN))
    assert seen.shape == (2, 3, 48, 48)
    back = seen * torch.tensor(larger.std).view(1, 3, 1, 1) + torch.tensor(larger.mean).view(1, 3, 1, 1)
    assert back.min() >= -1e-5
    assert back.max() <= 1 + 1e-5
    assert back.mean() == pytest.approx(pixels().float().mean().item() / 255, abs=0.02)


def test_resizing_is_as_images_are_made_ready() -> None:
    """Against PIL on a smooth picture, within one grey level."""
    import numpy as np
    from PIL import Image

    ramp = np.linspace(0, 255, 64).astype(np.uint8)
    picture = np.stack([np.add.outer(ramp // 2, ramp // 2).astype(np.uint8)] * 3, axis=-1)
    small = np.asarray(Image.fromarray(picture).resize((32, 32), Image.Resampling.BILINEAR), dtype=np.float32) / 255
    own, teacher = (one.model_copy(update={"crop": side}) for one, side in ((OWN, 64), (IMAGENET, 32)))
    batch = normalise(torch.from_numpy(picture.copy()).permute(2, 0, 1).unsqueeze(0), own)
    seen = View(own, teacher)(batch) * torch.tensor(IMAGENET.std).view(1, 3, 1, 1)
    seen = seen + torch.tensor(IMAGENET.mean).view(1, 3, 1, 1)
    assert np.abs(seen[0].permute(1, 2, 0).numpy() - small).max() < 1.01 / 255


def test_outputs_are_found_by_name_in_the_order_of_the_data() -> None:
    teacher = load_teacher(Source(outputs=4, classes=("Wolf", "sea-otter", "bee", "ant")), ("ant", "sea otter"), list)
    assert teacher.rows == (3, 1)
    batch = normalise(pixels(), IMAGENET)
    answers = teacher.through(IMAGENET, CPU)(batch)
    assert torch.allclose(answers[:, 0] - answers[:, 1], torch.tensor([2.0, 2.0]))
    assert not answers.requires_grad
    assert all(not parameter.requires_grad for parameter in teacher.model.network.parameters())


def test_outputs_without_names_are_taken_in_their_order_and_that_is_said() -> None:
    said: list[str] = []
    assert load_teacher(Source(outputs=2), ("ant", "bee"), said.append).rows == (0, 1)
    assert said[0] == "Teacher: made up"
    assert "names no classes" in said[1]


@pytest.mark.parametrize(
    ("outputs", "classes", "why"),
    [(4, ("ant", "wolf", "cat", "dog"), '"bee" and 1 more'), (5, (), "5 outputs without names")],
)
def test_a_teacher_that_does_not_know_the_classes_is_refused(outputs: int, classes: tuple[str, ...], why: str) -> None:
    with pytest.raises(InputError, match="does not know your classes") as caught:
        load_teacher(Source(outputs=outputs, classes=classes), ("ant", "bee", "wasp"), list)
    assert why in caught.value.why
    assert "Fine-tune it on these images first" in caught.value.next


def test_a_teacher_is_named_by_its_weights_and_the_outputs_that_are_asked() -> None:
    first, again, fewer = (
        load_teacher(Source(classes=("a", "b", "c", "d")), of, lambda _: None)
        for of in (("a", "b", "c", "d"), ("a", "b", "c", "d"), ("b", "a"))
    )
    assert first.key == again.key != fewer.key
    other = load_teacher(Source(classes=("a", "b", "c", "d")), ("a", "b", "c", "d"), lambda _: None)
    with torch.no_grad():
        other.model.network.get_submodule("head").bias.add_(1e-6)  # type: ignore[operator, union-attr]
    assert other.key != first.key


def test_a_run_goes_on_with_its_own_teacher_alone() -> None:
    def taught(by: str) -> DistillObjective:
        return DistillObjective(OneLabelObjective((), None), lambda images: images, 2.0, 0.5, by)  # type: ignore[arg-type]

    kept = taught("one").state_dict()
    taught("one").load_state_dict(kept)
    with pytest.raises(RunError, match="teacher is no longer the one"):
        taught("another").load_state_dict(kept)
