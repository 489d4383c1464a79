"""Whether there are enough images of each class to learn from and to be judged by."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from posttrain_gui.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from posttrain_gui.data.base import Item, Part

_ADD = "Add images of it, or take the class out."


def refuse_too_few(count: Mapping[int, int], classes: Sequence[str]) -> None:
    """Refuses sets with fewer than two classes, and classes with one image.

    Args:
        count: Usable images of each class.
        classes: Class names.

    Raises:
        InputError: Naming the class and what to do.
    """
    if len(classes) < 2:
        raise InputError(
            "There is only one class.",
            "To tell images apart, a model needs at least two classes.",
            "Add another class.",
        )
    single = [name for label, name in enumerate(classes) if count.get(label, 0) == 1]
    if single:
        raise InputError(
            f"{_named(single)} only one usable image{' each' if len(single) > 1 else ''}.",
            "One image cannot be learned from and tested on as well.",
            _ADD,
        )


def thin_classes(parts: Mapping[Part, Sequence[Item]], classes: Sequence[str]) -> list[str]:
    """Looks at the parts after the split.

    Returns:
        Warnings that name classes without validation or test images.

    Raises:
        InputError: Where a class has nothing to train on, or where no image at all is left to choose or judge by.
    """
    counts = {part: Counter(item.label for item in items) for part, items in parts.items()}
    _refuse_other_classes(counts["train"], counts["test"], classes)
    bare = [name for label, name in enumerate(classes) if not counts["train"][label]]
    if bare:
        all_of = "All images of each stand" if len(bare) > 1 else "All its images stand"
        why = f"{all_of} in validation or test, or were set aside as copies of those."
        raise InputError(f"{_named(bare)} no images to train on.", why, _ADD)
    for part, what in (("test", "to judge by"), ("val", "to choose the best epoch by")):
        if not counts[part]:  # type: ignore[index]
            raise InputError(
                f"No images are left {what}.",
                "The classes have too few images to be divided; copies, look-alikes and groups stay together.",
                "Add images: three of each class are the least, thirty are sensible.",
            )
    return [*_lacking(counts["test"], classes, "test"), *_lacking(counts["val"], classes, "validation")]


def _refuse_other_classes(train: Counter[int], test: Counter[int], classes: Sequence[str]) -> None:
    """Parts with different classes are meant for something else than telling known classes apart."""
    judged = sorted(label for label, number in test.items() if number)
    if judged and train.total() and not any(train[label] for label in judged):
        raise InputError(
            "The classes to judge by are others than those to train on.",
            f'No class has images in both, the first of the test is "{classes[judged[0]]}".',
            'Such a set is for learning new classes from a few images (strategy kind "few-shot"); '
            "to fine-tune, put images of the same classes into every part.",
        )


def _lacking(counts: Counter[int], classes: Sequence[str], part: str) -> list[str]:
    missing = [name for label, name in enumerate(classes) if not counts[label]]
    loss = "nothing will be known of how well it is told apart" if part == "test" else "it has no say in the best epoch"
    return [f"{_named(missing)} no {part} images: {loss}."] if missing else []


def _named(names: list[str], limit: int = 5) -> str:
    shown = ", ".join(f'"{name}"' for name in names[:limit])
    more = f" and {len(names) - limit} more" if len(names) > limit else ""
    return f"Classes {shown}{more} have" if len(names) > 1 else f"Class {shown} has"
