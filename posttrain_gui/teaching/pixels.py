"""From image files to what the network reads."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import torch

from posttrain_gui.data.reading.images import BadImage, FileReader
from posttrain_gui.errors import InputError
from posttrain_gui.training import images

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PIL import Image
    from torch import Tensor

    from posttrain_gui.models.base import Preprocessing


class _Strict(FileReader):
    """Says in words which file cannot be used."""

    def open(self, path: str) -> Image.Image:
        try:
            return super().open(path)
        except BadImage as error:
            what = f"{Path(path).name} cannot be used as an image."
            raise InputError(what, f"{path}: {error.reason}.", "Take it out, or choose another image.") from error


def read(paths: Sequence[Path], preprocessing: Preprocessing, done: Callable[[int], None]) -> Tensor:
    """Decodes, resizes, crops and normalises images as evaluation does.

    Args:
        paths: Files, at least one.
        preprocessing: What the weights expect.
        done: Called with the number of images read so far; may raise to cancel.

    Returns:
        float32 (N, 3, H, W).

    Raises:
        InputError: Naming the first file that cannot be used.
    """
    reader, views = _Strict(), []
    for number, path in enumerate(paths):
        done(number)
        views.append(images.centre_crop(images.load_base(reader, str(path), preprocessing), preprocessing.crop))
    return images.normalise(torch.stack(views), preprocessing)
