"""Images as the model will see them, rendered in the background; no Qt, and torch only inside the function."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PIL import Image

    from posttrain_gui.data.base import Item, Reader
    from posttrain_gui.models.base import Preprocessing
    from posttrain_gui.regularizers.base import Regularizer
    from posttrain_gui.training.hooks import Hooks

    Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Tile:
    """One small picture.

    Attributes:
        path: The image it shows.
        caption: Its class.
        width: Pixels a row.
        height: Rows.
        rgb: width × height × 3 bytes; empty where the image cannot be read.
        problem: Why it cannot be read, or "".
    """

    path: str
    caption: str
    width: int = 0
    height: int = 0
    rgb: bytes = b""
    problem: str = ""


@dataclass(frozen=True)
class Request:
    """What the grid is to show.

    Attributes:
        items: The images.
        words: What an image is labelled with.
        reader: Opens them.
        preprocessing: What the model expects.
        regularizers: Those of the plan; empty for "without augmentation".
        seed: Of the augmentation; the same seed gives the same pictures.
    """

    items: Sequence[Item]
    words: Callable[[Item], str]
    reader: Reader
    preprocessing: Preprocessing
    regularizers: Sequence[Regularizer]
    seed: int


def render(request: Request, progress: Progress) -> list[Tile]:
    """Decodes, preprocesses and augments the images exactly as training does.

    Args:
        request: What to show.
        progress: Called for each image; may raise to cancel.
    """
    from posttrain_gui.training.hooks import Hooks

    hooks = Hooks()
    for regularizer in request.regularizers:
        regularizer.attach(hooks)
    tiles = []
    for number, item in enumerate(request.items):
        progress("rendering", number, len(request.items))
        tiles.append(_tile(request, item, hooks, number))
    return tiles


def _tile(request: Request, item: Item, hooks: Hooks, number: int) -> Tile:
    from posttrain_gui.errors import UserError
    from posttrain_gui.training import images
    from posttrain_gui.training.randomness import generator

    caption = request.words(item)
    try:
        base = images.load_base(request.reader, item.path, request.preprocessing)
    except (UserError, OSError) as error:
        return Tile(item.path, caption, problem=why_unreadable(error))
    shown = images.view(base, request.preprocessing.crop, hooks, generator(request.seed, "preview", number))
    height, width = shown.shape[1:]
    return Tile(item.path, caption, width, height, shown.permute(1, 2, 0).contiguous().numpy().tobytes())


def why_unreadable(error: Exception) -> str:
    """Why an image cannot be read: what the decoder says, not what a run that it stops would say."""
    return str(error.__cause__ or error)


def thumbnail(reader: Reader, path: str, side: int) -> Tile:
    """A small picture of a whole image.

    Args:
        reader: Opens it.
        path: Which one.
        side: Its longer side is at most this, px.
    """
    from posttrain_gui.data.reading.images import BadImage

    try:
        image: Image.Image = reader.open(path)
    except (BadImage, OSError) as error:
        return Tile(path, "", problem=str(error))
    image.thumbnail((side, side))
    return Tile(path, "", image.width, image.height, image.convert("RGB").tobytes())
