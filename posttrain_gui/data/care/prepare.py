"""From a data source to images that are ready for a run."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from posttrain_gui.data.care.by_class import divide_by_class
from posttrain_gui.data.care.by_task import divide_tasks
from posttrain_gui.data.care.decided import decided
from posttrain_gui.data.care.enough import thin_classes
from posttrain_gui.data.care.label_list import LabelList
from posttrain_gui.data.care.looking import MEMORY, look_through
from posttrain_gui.data.care.split import Division, divide
from posttrain_gui.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from posttrain_gui.data.base import Catalogue, DataSource, Item, Part, Prepared, Split
    from posttrain_gui.data.care.decided import Decided
    from posttrain_gui.data.care.looking import Looked

    Progress = Callable[[str, int, int], None]

__all__ = ["MEMORY", "prepare", "prepare_by_class", "prepare_tasks"]


def prepare(source: DataSource, progress: Progress) -> Prepared:
    """Finds the images, decodes each once, groups duplicates, and splits.

    Decisions on labels (:mod:`.decisions`) are applied after the split, so that they divide no other image anew.

    Args:
        source: The data source of the plan.
        progress: Called with (stage, done, total); the stages are ``indexing``, ``reading``, ``comparing`` and
            ``splitting``. May raise to cancel.

    Raises:
        InputError: With what happened, why, and what to do next.
    """
    looked = look_through(_found(source.index, progress), source.near_duplicates, progress)
    items, classes = looked.catalogue.items, looked.catalogue.classes
    progress("splitting", 0, len(items))
    division = divide(items, classes, source.split, looked.copies.groups, looked.contents)
    decisions = _decisions(source, looked)
    settled = looked.after(decisions)
    division = _settled(division, decisions, classes)
    said = [*settled.about_copies(), *settled.about_conflicts(), *division.findings, *_on_balance(division, classes)]
    return settled.prepared(division, said)


def prepare_by_class(source: DataSource, split: Split, by_parent: bool, progress: Progress) -> Prepared:
    """Finds the images, decodes each once, and divides the *classes*: for learning from a few images.

    Only exact copies are looked for, whatever the source says of near duplicates: different drawings of similar
    characters look alike within 4 bits and are no copies. Sets aside what would stand on both sides, or twice in one
    class: one of two copies could be learned from while the other is asked for. Decisions on labels come first here:
    a relabelled image goes where its class goes, and classes are divided by their number, not by their images.

    Args:
        source: The data source of the plan.
        split: Seed, and the shares of *classes* to be split off.
        by_parent: Whether classes of one parent ("alphabet" of "alphabet/character") stay on one side.
        progress: As in :func:`prepare`.

    Raises:
        InputError: As :func:`prepare`; and where fewer than two classes are left in a part.
    """
    looked = look_through(_found(source.index, progress), False, progress)
    decisions = _decisions(source, looked)
    whole: dict[Part, list[Item]] = {"train": looked.catalogue.items, "val": [], "test": []}
    looked = looked.after(decisions).without(decisions)
    items, classes = looked.catalogue.items, looked.catalogue.classes
    progress("splitting", 0, len(items))
    division = divide_by_class(items, classes, split, by_parent, looked.copies.groups, looked.contents)
    return looked.prepared(division, [*looked.about_conflicts(), *division.findings, *decisions.said(whole)])


def prepare_tasks(source: DataSource, progress: Progress) -> Prepared:
    """Finds the images and, of each, several labels; decodes, groups duplicates, and splits.

    Args:
        source: The data source of the plan.
        progress: As in :func:`prepare`.

    Returns:
        Images with ``targets``, and the ``tasks`` these belong to.

    Raises:
        InputError: As :func:`prepare`; and where a task cannot be learned or judged.
    """
    looked = look_through(_found(source.index_tasks, progress), source.near_duplicates, progress)
    items, tasks = looked.catalogue.items, looked.catalogue.tasks
    progress("splitting", 0, len(items))
    division = divide_tasks(items, tasks, source.split, looked.copies.groups, looked.contents)
    said = [*looked.about_copies(), *looked.about_conflicts(), *division.findings, *_unused(source)]
    return looked.prepared(division, said)


def _found(index: Callable[[Callable[[int, int], None]], Catalogue], progress: Progress) -> Catalogue:
    return index(lambda done, total: progress("indexing", done, total))


def _decisions(source: DataSource, looked: Looked) -> Decided:
    kept = LabelList(source)
    return decided(kept.read(), looked, kept.spoken, kept.name_of)


def _settled(division: Division, decisions: Decided, classes: Sequence[str]) -> Division:
    """The division after decisions on labels.

    Raises:
        InputError: Where they leave a class, or a part, without images.
    """
    said = decisions.said(division.parts)
    parts = decisions.applied(division.parts)
    taken = decisions.excluded(item for items in division.parts.values() for item in items)
    if not decisions.labels and not decisions.aside:
        return replace(division, findings=[*division.findings, *said])
    try:
        thin = [finding for finding in thin_classes(parts, classes) if finding not in division.findings]
    except InputError as error:
        why = f"{error.why} {said[0]}"
        raise InputError(error.what, why, f"{error.next} Or take back decisions in {decisions.name}.") from error
    return Division(parts, [*division.excluded, *taken], [*division.findings, *said, *thin])


def _unused(source: DataSource) -> list[str]:
    """Decisions are on the one label of an image: they say nothing where it has several."""
    kept = LabelList(source)
    return [f"{kept.spoken} is not used: it is about one label an image, and here are several."] if kept.there else []


def _on_balance(division: Division, classes: Sequence[str]) -> list[str]:
    """Imbalance in numbers, from 1.5 times on."""
    counts = Counter(item.label for items in division.parts.values() for item in items)
    (most, large), (least, small) = counts.most_common()[0], counts.most_common()[-1]
    if large < 1.5 * small:
        return []
    ratio = f"{large / small:.1f} times the smallest"
    return [f'The largest class is {ratio}: {large:,} "{classes[most]}", {small:,} "{classes[least]}".']
