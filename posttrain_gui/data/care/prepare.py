"""From a data source to images that are ready for a run."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from posttrain_gui import paths
from posttrain_gui.data.base import Catalogue, Excluded, Item, Prepared
from posttrain_gui.data.care.duplicates import Duplicates, find_duplicates
from posttrain_gui.data.care.picture import Bad, Picture
from posttrain_gui.data.care.scan import scan
from posttrain_gui.data.care.split import Division, divide
from posttrain_gui.data.reading.words import counted
from posttrain_gui.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from posttrain_gui.data.base import DataSource

    Progress = Callable[[str, int, int], None]

MEMORY = "scans.sqlite3"


def prepare(source: DataSource, progress: Progress) -> Prepared:
    """Finds the images, decodes each once, groups duplicates, and splits.

    Args:
        source: The data source of the plan.
        progress: Called with (stage, done, total); the stages are ``indexing``, ``reading``, ``comparing`` and
            ``splitting``. May raise to cancel.

    Raises:
        InputError: With what happened, why, and what to do next.
    """
    catalogue = source.index(lambda done, total: progress("indexing", done, total))
    seen = _seen(catalogue, progress)
    usable, classes, broken, said = _usable(catalogue, seen)
    pictures = [_picture(seen, item) for item in usable]
    progress("comparing", 0, len(usable))
    labels = [item.label for item in usable]
    found = find_duplicates(pictures, labels, source.near_duplicates, lambda: progress("comparing", 0, len(usable)))
    progress("splitting", 0, len(usable))
    contents = [picture.sha256 for picture in pictures]
    division = divide(usable, classes, source.split, found.groups, contents)
    findings = [*catalogue.findings, *said, *_on_duplicates(found, usable, classes, contents), *division.findings]
    findings += _on_balance(division, classes)
    return Prepared(
        train=division.parts["train"],
        val=division.parts["val"],
        test=division.parts["test"],
        classes=classes,
        reader=catalogue.reader,
        excluded=[*catalogue.excluded, *broken, *division.excluded],
        findings=findings,
        fingerprints={item.path: content.hex() for item, content in zip(usable, contents, strict=True)},
        duplicates=[tuple(usable[i].path for i in group) for group in found.groups],
    )


def _seen(catalogue: Catalogue, progress: Progress) -> dict[str, Picture | Bad]:
    names = [item.path for item in catalogue.items]
    memory = paths.resolve().cache / MEMORY
    return scan(catalogue.reader, names, lambda done, total: progress("reading", done, total), memory)


def _picture(seen: Mapping[str, Picture | Bad], item: Item) -> Picture:
    found = seen[item.path]
    assert isinstance(found, Picture), item.path
    return found


def _usable(
    catalogue: Catalogue, seen: Mapping[str, Picture | Bad]
) -> tuple[list[Item], tuple[str, ...], list[Excluded], list[str]]:
    """Items that decode, with the classes that still have any; the rest with its reasons."""
    good, broken = [], []
    for item in catalogue.items:
        found = seen[item.path]
        if isinstance(found, Bad):
            broken.append(Excluded(item.path, found.reason))
        else:
            good.append(item)
    _refuse_nothing(good, broken)
    kept = sorted({item.label for item in good})
    number = {label: i for i, label in enumerate(kept)}
    lost = [name for label, name in enumerate(catalogue.classes) if label not in number]
    said = [f"{counted(len(broken), 'file')} set aside that cannot be used (none is deleted)."] if broken else []
    said += [f'Class "{name}" is left out: none of its files can be used.' for name in lost]
    _refuse_one_left(kept, catalogue.classes, lost, broken)
    items = good if not lost else [replace(item, label=number[item.label]) for item in good]
    return items, tuple(catalogue.classes[label] for label in kept), broken, said


def _refuse_nothing(good: Sequence[Item], broken: Sequence[Excluded]) -> None:
    if not good:
        first = f"The first: {broken[0].path}: {broken[0].reason}." if broken else "No image was found."
        raise InputError("None of the files is an image that can be used.", first, "Choose other images.")


def _refuse_one_left(kept: list[int], classes: Sequence[str], lost: list[str], broken: Sequence[Excluded]) -> None:
    if len(kept) == 1 and lost:
        raise InputError(
            f'There is only one class that can be used: "{classes[kept[0]]}".',
            f'None of the files of "{lost[0]}" can be used, the first: {broken[0].path}: {broken[0].reason}.',
            "To tell images apart, a model needs at least two classes: mend those files, or add another class.",
        )


def _on_duplicates(
    found: Duplicates, items: Sequence[Item], classes: Sequence[str], contents: Sequence[bytes]
) -> list[str]:
    said = []
    if found.groups:
        kinds = f"{counted(found.exact, 'exact copy', 'exact copies')}, {counted(found.near, 'near duplicate')}"
        said.append(
            f"{counted(len(found.groups), 'group')} of duplicates ({kinds}); each group stays on one side of the split."
        )
    if found.cut:
        said.append(
            f"{counted(found.cut, 'very long chain')} of look-alikes cut; only direct look-alikes stay together."
        )
    conflicts = _conflicts(found.groups, items, contents)
    if conflicts:
        shown = "; ".join(
            " and ".join(f'{items[i].path} ("{classes[items[i].label]}")' for i in pair) for pair in conflicts[:3]
        )
        said.append(f"Pictures with different labels: {len(conflicts):,}. {shown}. One label of each is wrong.")
    return said


def _conflicts(
    groups: Sequence[Sequence[int]], items: Sequence[Item], contents: Sequence[bytes]
) -> list[tuple[int, int]]:
    """The first two files of each exact picture that stands under two labels."""
    found: list[tuple[int, int]] = []
    for group in groups:
        first: dict[bytes, int] = {}
        clashing: dict[bytes, tuple[int, int]] = {}
        for i in group:
            k = first.setdefault(contents[i], i)
            if items[k].label != items[i].label:
                clashing.setdefault(contents[i], (k, i))
        found += clashing.values()
    return found


def _on_balance(division: Division, classes: Sequence[str]) -> list[str]:
    """Imbalance in numbers, from 1.5 times on."""
    counts = Counter(item.label for items in division.parts.values() for item in items)
    (most, large), (least, small) = counts.most_common()[0], counts.most_common()[-1]
    if large < 1.5 * small:
        return []
    ratio = f"{large / small:.1f} times the smallest"
    return [f'The largest class is {ratio}: {large:,} "{classes[most]}", {small:,} "{classes[least]}".']
