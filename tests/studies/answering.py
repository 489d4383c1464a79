"""A small model file and pictures, for the tests of what models answer."""

from pathlib import Path

import torch
from PIL import Image

from posttrain_gui.export.files.model_file import save_model_file
from posttrain_gui.models.base import Preprocessing
from posttrain_gui.models.loading.build import build
from posttrain_gui.models.trained import Architecture

SIDE = 16
CLASSES = ("ants", "bees", "wasps")
PREPROCESSING = Preprocessing(resize=SIDE, crop=SIDE, mean=(0.5,) * 3, std=(0.25,) * 3)


def model_file(folder: Path, classes=CLASSES, temperature=2.0, plan=None, metrics=None) -> Path:
    """A Conv4 with seeded weights that answers differently to different pictures."""
    torch.manual_seed(0)
    arguments = {"width": 4, "side": SIDE}
    architecture = Architecture(library="posttrain_gui", name="conv4", num_classes=len(classes), arguments=arguments)
    network = build(architecture)
    with torch.no_grad():
        for parameter in network.parameters():
            if parameter.dim() == 2:  # the head: clear answers
                parameter.mul_(8)
    return save_model_file(
        folder, "insects", network, architecture, classes, PREPROCESSING, plan or {}, metrics or {}, temperature
    )


def picture(path: Path, seed: int, size=(20, 24)) -> Path:
    """Coloured noise; the same seed gives the same picture."""
    path.parent.mkdir(parents=True, exist_ok=True)
    generator = torch.Generator().manual_seed(seed)
    pixels = torch.randint(0, 256, (size[1], size[0], 3), generator=generator, dtype=torch.uint8)
    Image.fromarray(pixels.numpy()).save(path)
    return path
