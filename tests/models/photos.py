"""Real photographs, prepared in the plainest way."""

from pathlib import Path

import torch
from PIL import Image
from torchvision.transforms import v2

from posttrain_gui.models.trained import TrainedModel


def known_as(model: TrainedModel, folder: Path, each: int = 6) -> int:
    """How many of the first photographs of ants and bees the model puts among its first five answers."""
    right = 0
    for plural, name in (("ants", "ant"), ("bees", "bee")):
        files = sorted((folder / plural).iterdir())[:each]
        images = torch.stack([prepared(model, file) for file in files])
        with torch.no_grad():
            best = model.network(images).topk(5).indices
        right += int((best == model.classes.index(name)).any(1).sum())
    return right


def prepared(model: TrainedModel, file: Path) -> torch.Tensor:
    how = model.preprocessing
    return v2.Compose(
        [
            v2.Resize(how.resize, interpolation=v2.InterpolationMode(how.interpolation)),
            v2.CenterCrop(how.crop),
            v2.PILToTensor(),
            v2.ToDtype(torch.float32, scale=True),
            v2.Normalize(how.mean, how.std),
        ]
    )(Image.open(file).convert("RGB"))
