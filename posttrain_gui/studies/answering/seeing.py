"""Images through a network, a few at a time; what cannot be read is left out and says why."""

from __future__ import annotations

import contextlib
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

from posttrain_gui.data.reading.images import BadImage, FileReader
from posttrain_gui.models.anatomy.head import find_head, pooled
from posttrain_gui.training import images, threads

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence
    from pathlib import Path

    from PIL import Image
    from torch import Tensor, nn

    from posttrain_gui.models.base import Preprocessing
    from posttrain_gui.studies.answering.model import AnsweringModel

BATCH = 32
"""Images through the network at once."""
AHEAD = 2 * BATCH
"""Images that are made ready while the network computes."""


@dataclass(frozen=True)
class Seen:
    """What a network puts out for some files.

    Attributes:
        places: Which of the files could be read, ascending.
        logits: float32 (N, outputs), a row for each of ``places``.
        features: What the head reads, float32 (N, D); (N, 0) where that was not wanted.
        problems: Place of each other file → why it could not be read.
    """

    places: list[int]
    logits: Tensor
    features: Tensor
    problems: dict[int, str]


class _Unreadable(Exception):  # noqa: N818 - carried from the reader to here, seen by nobody else
    """Why a file cannot be used."""


class _Reader(FileReader):
    """Says why a file cannot be used, without the words for a run whose image has changed."""

    def open(self, path: str) -> Image.Image:
        try:
            return super().open(path)
        except BadImage as bad:
            raise _Unreadable(bad.reason) from bad


def see(model: AnsweringModel, files: Sequence[Path], done: Callable[[int], None], *, features: bool = False) -> Seen:
    """Runs files through a model, in float32 and without gradients.

    Args:
        model: The model.
        files: Image files.
        done: Called with the number of files dealt with so far; may raise to cancel.
        features: Whether the head's input is wanted, too.
    """
    parts: list[tuple[Tensor, Tensor]] = []
    places: list[int] = []
    problems: dict[int, str] = {}
    done(0)
    with contextlib.closing(_batches(files, model.preprocessing, problems)) as batches:
        for these, views in batches:
            parts.append(_through(model, views, features=features))
            places += these
            done(these[-1] + 1)
    done(len(files))
    logits, read = zip(*parts, strict=True) if parts else ((torch.zeros(0, len(model.classes)),), (torch.zeros(0, 0),))
    return Seen(places, torch.cat(logits), torch.cat(read), problems)


def _through(model: AnsweringModel, views: Tensor, *, features: bool) -> tuple[Tensor, Tensor]:
    """Logits and features of a batch uint8 (N, 3, crop, crop)."""
    head = find_head(model.network).module
    read: list[Tensor] = []

    def look(_module: nn.Module, inputs: tuple[Tensor, ...]) -> None:
        read[:] = [pooled(head, inputs[0])]

    handle = head.register_forward_pre_hook(look, prepend=True) if features else None
    try:
        with torch.no_grad():
            logits = model.network(model.compute.inputs(views, model.preprocessing)).float()
    finally:
        if handle is not None:
            handle.remove()
    return logits, read[0].float() if read else torch.zeros(len(views), 0)


def _batches(
    files: Sequence[Path], preprocessing: Preprocessing, problems: dict[int, str]
) -> Generator[tuple[list[int], Tensor]]:
    """Places and views of readable files, some at a time; the others go into ``problems``."""
    places: list[int] = []
    views: list[Tensor] = []
    with contextlib.closing(_views(files, preprocessing)) as found:
        for place, view in found:
            if isinstance(view, str):
                problems[place] = view
            else:
                places.append(place)
                views.append(view)
            if len(views) == BATCH or (views and place == len(files) - 1):
                yield places, torch.stack(views)
                places, views = [], []


def _views(files: Sequence[Path], preprocessing: Preprocessing) -> Generator[tuple[int, Tensor | str]]:
    """Each file's view or problem, in order, made ready by another thread some ahead."""
    with ThreadPoolExecutor(1, "answering", initializer=threads.use_one) as pool:
        try:
            waiting = deque(pool.submit(_view, file, preprocessing) for file in files[:AHEAD])
            for place in range(len(files)):
                view = waiting.popleft().result()
                if place + AHEAD < len(files):
                    waiting.append(pool.submit(_view, files[place + AHEAD], preprocessing))
                yield place, view
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _view(file: Path, preprocessing: Preprocessing) -> Tensor | str:
    """uint8 (3, crop, crop) as evaluation sees it, or why there is none."""
    try:
        base = images.load_base(_Reader(), str(file), preprocessing)
    except _Unreadable as bad:
        return str(bad)
    except (OSError, MemoryError) as error:
        return f"the file cannot be read: {error}"
    return images.centre_crop(base, preprocessing.crop)
