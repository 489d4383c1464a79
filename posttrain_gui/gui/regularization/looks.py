"""What the model will see of some training images, rendered in the background; no Qt, and torch only inside."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from posttrain_gui.gui.data.render import Tile, why_unreadable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import torch
    from torch import Tensor

    from posttrain_gui.data.base import Item, Reader
    from posttrain_gui.models.base import Preprocessing
    from posttrain_gui.regularizers.base import Regularizer
    from posttrain_gui.training.hooks import Hooks

    Progress = Callable[[str, int, int], None]

ROWS = 4
"""Images that are shown with random draws of each."""
COLUMNS = 3
"""Pictures side by side: as it is, and two draws; or three images where nothing is changed at random."""
KEPT = 96
"""Decoded images that are kept, so that a moved slider does not decode them again."""


@dataclass(frozen=True, slots=True)
class Look:
    """One picture.

    Attributes:
        tile: The pixels; its caption is the image's own class.
        drawn: True where random changes were applied.
        shares: What the model is asked to answer where labels are mixed: (class, share), the largest first.
    """

    tile: Tile
    drawn: bool = False
    shares: tuple[tuple[str, float], ...] = ()


class Bases:
    """Decoded and resized images of one reader and one preprocessing."""

    def __init__(self, reader: Reader, preprocessing: Preprocessing) -> None:
        self.reader, self.preprocessing = reader, preprocessing
        self._known: dict[str, Tensor] = {}

    def get(self, path: str) -> Tensor:
        """The image as uint8 (3, H, W).

        Raises:
            posttrain_gui.errors.UserError: Where it cannot be read.
            OSError: Likewise.
        """
        from posttrain_gui.training.images import load_base

        base = self._known.get(path)
        if base is None:
            base = load_base(self.reader, path, self.preprocessing)
            if len(self._known) >= KEPT:
                self._known.clear()
            self._known[path] = base
        return base


@dataclass(frozen=True)
class Request:
    """What is to be shown.

    Attributes:
        items: Images to choose from, at least one; partners of mixes come from them too.
        words: What an image is labelled with.
        bases: Gives the decoded images.
        regularizers: Those of the plan that change images.
        seed: Of the draws; the same seed gives the same pictures.
    """

    items: Sequence[Item]
    words: Callable[[Item], str]
    bases: Bases
    regularizers: Sequence[Regularizer] = field(default=())
    seed: int = 0


def render(request: Request, progress: Progress) -> list[Look]:
    """Pictures row by row, :data:`COLUMNS` a row.

    With augmentation each row is one image: as it is, then drawn anew in each column. Without, they are all different
    images as they are.

    Args:
        request: What to show.
        progress: Called for each picture; may raise to cancel.
    """
    from posttrain_gui.training.hooks import Hooks

    hooks = Hooks()
    for regularizer in request.regularizers:
        regularizer.attach(hooks)
    looks: list[Look] = []
    for number, item in enumerate(_chosen(request.items, ROWS if hooks.augmented else ROWS * COLUMNS)):
        progress("rendering", len(looks), ROWS * COLUMNS)
        looks.append(_plain(request, item))
        if hooks.augmented:
            looks += [_drawn(request, item, hooks, number, draw) for draw in range(1, COLUMNS)]
    return looks


def _chosen(items: Sequence[Item], wanted: int) -> list[Item]:
    """Evenly spread over the items, which stand by class; in turn from both halves, so that the first ones differ."""
    count = min(wanted, len(items))
    spread = [items[place * len(items) // count] for place in range(count)]
    middle = (count + 1) // 2
    return [half[turn] for turn in range(middle) for half in (spread[:middle], spread[middle:]) if turn < len(half)]


def _plain(request: Request, item: Item) -> Look:
    from posttrain_gui.training.images import centre_crop

    caption = request.words(item)
    try:
        base = request.bases.get(item.path)
    except _unreadable() as error:
        return Look(_broken(item, caption, error))
    return Look(_tile(item, caption, centre_crop(base, request.bases.preprocessing.crop)))


def _drawn(request: Request, item: Item, hooks: Hooks, number: int, draw: int) -> Look:
    from posttrain_gui.training.randomness import Using, generator

    caption, numbers = request.words(item), generator(request.seed, "preview", number, draw)
    try:
        with Using(numbers):
            image = _view(request, item, hooks)
            shares: tuple[tuple[str, float], ...] = ()
            if hooks.mixing:
                image, shares = _mixed(request, item, image, hooks, numbers)
    except _unreadable() as error:
        return Look(_broken(item, caption, error), drawn=True)
    return Look(_tile(item, caption, image), drawn=True, shares=shares)


def _view(request: Request, item: Item, hooks: Hooks) -> Tensor:
    from posttrain_gui.training import images

    return images.view(request.bases.get(item.path), request.bases.preprocessing.crop, hooks)


def _mixed(
    request: Request, item: Item, image: Tensor, hooks: Hooks, numbers: torch.Generator
) -> tuple[Tensor, tuple[tuple[str, float], ...]]:
    """The image as one of a batch of two; of several ways to mix one is drawn, as training does for each batch."""
    import torch

    others = [other for other in request.items if other is not item] or [item]
    partner = others[int(torch.randint(len(others), (), generator=numbers))]
    mix = hooks.mixing[int(torch.randint(len(hooks.mixing), (), generator=numbers))]
    batch = torch.stack([_view(request, partner, hooks), image]).float()
    names = list(dict.fromkeys((request.words(partner), request.words(item))))
    labels = [names.index(request.words(one)) for one in (partner, item)]
    mixed, targets = mix(batch, torch.tensor(labels), len(names))
    shares = [(name, float(targets[1, label])) for label, name in enumerate(names)]
    return mixed[1].round().clamp(0, 255).to(torch.uint8), tuple(sorted(shares, key=lambda pair: -pair[1]))


def _tile(item: Item, caption: str, image: Tensor) -> Tile:
    height, width = image.shape[1:]
    return Tile(item.path, caption, width, height, image.permute(1, 2, 0).contiguous().numpy().tobytes())


def _broken(item: Item, caption: str, error: Exception) -> Tile:
    return Tile(item.path, caption, problem=why_unreadable(error))


def _unreadable() -> tuple[type[Exception], ...]:
    from posttrain_gui.errors import UserError

    return UserError, OSError
