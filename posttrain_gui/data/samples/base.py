"""What a set of sample images is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    import numpy as np
    from numpy.typing import NDArray

    Picture = tuple[str, NDArray[np.uint8]]
    Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class SampleSet:
    """Images that code of ours makes, always the same ones.

    Attributes:
        name: Of its folder in the cache, without the version.
        version: To be raised whenever the images come out differently: it names the folder they are kept in.
        images: How many there are.
        draw: Makes them one after the other: the file below the set's folder, with ``/``, and the grey (H, W) or
            coloured (H, W, 3) uint8 image.
    """

    name: str
    version: int
    images: int
    draw: Callable[[], Iterable[Picture]]

    @property
    def folder(self) -> str:
        """Name of its folder in the cache."""
        return f"{self.name}-{self.version}"
