"""Which labels are probably wrong? Each image is answered by a head that has not seen it, on frozen features.

Where those answers contradict the labels with confidence (confident learning, Northcutt et al. 2021, arXiv:1911.00068),
the label is suspected. The test images are left alone: what is judged on may not be picked by a model that is judged.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from posttrain_gui import heavy
from posttrain_gui.data.reading.words import counted
from posttrain_gui.studies.kinds import need_one_label

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from torch import Tensor

    from posttrain_gui.data.base import Item, Part, Reader
    from posttrain_gui.data.care.decisions import Decision
    from posttrain_gui.data.care.label_list import LabelList
    from posttrain_gui.plan import Plan
    from posttrain_gui.studies.frozen import Frozen, Progress

HOW_TO_READ = (
    "A flag is a suspicion, not a proof: an unusual picture of the right class looks the same to the model. Look at "
    "each before you change it. Where 5 % of the labels of two sets were made wrong on purpose, 7 to 8 of 10 flags "
    "were right, and 7 to 8 of 10 wrong labels were flagged (docs/wrong-labels.md)."
)


@dataclass(frozen=True, slots=True)
class Suspect:
    """An image whose label is probably wrong.

    Attributes:
        path: As the reader of its images knows it.
        image: As the list of decisions calls it: relative to the source.
        sha256: Of the decoded picture, hexadecimal.
        part: ``train`` or ``val``.
        given: The class it is labelled with.
        suggested: The class that its picture looks most like.
        given_probability: Of the given class, 0–1, by a head that has not seen the image.
        suggested_probability: Of the suggested one.
        quality: Of the label, 0 (surely wrong) to 1 (surely right): cleanlab's self-confidence.
    """

    path: str
    image: str
    sha256: str
    part: Part
    given: str
    suggested: str
    given_probability: float
    suggested_probability: float
    quality: float


@dataclass(frozen=True)
class Suspects:
    """What was found.

    Attributes:
        suspects: The most suspicious first, without those that are decided already.
        looked_at: Images whose labels were looked at: training and validation.
        decided: Images that are flagged and decided already.
        unjudged: Images of which nothing can be said: no other unit holds their class.
        accuracy: Share of labels that the heads agree with, 0–1, out of fold.
        classes: Class names, to choose another one from.
        list_file: Where decisions are kept, or would be.
        elsewhere: Whether that could not be beside the images.
        reader: Opens the images.
        findings: What was inferred while the images were read.
    """

    suspects: tuple[Suspect, ...]
    looked_at: int
    decided: int
    unjudged: int
    accuracy: float
    classes: tuple[str, ...]
    list_file: Path
    elsewhere: bool
    reader: Reader
    findings: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """How many are flagged, and what that rests on."""
        found = len(self.suspects)
        flagged = f"{found:,} of {self.looked_at:,} labels {'is' if found == 1 else 'are'} flagged as perhaps wrong."
        none = f"No label of {counted(self.looked_at, 'image')} is flagged as perhaps wrong."
        return " ".join([flagged if found else none, *self._beside()])

    def _beside(self) -> list[str]:
        said = []
        if self.decided:
            said.append(f"{counted(self.decided, 'flagged image')} left out: already decided.")
        if self.unjudged:
            said.append(f"{counted(self.unjudged, 'image')} cannot be judged: too few others of their class.")
        agreed = f"The model agrees with {self.accuracy:.1%} of the labels when it has not seen the image."
        return [*said, agreed, "Test images were left alone."]


def suspects(plan: Plan, cache: Path, progress: Progress) -> Suspects:
    """Looks for wrong labels among a plan's training and validation images; changes nothing.

    Args:
        plan: Its model, data, device and arithmetic count.
        cache: Folder for what can be made again; features of an earlier call or run are found there.
        progress: Told of the stages ``data``, ``loading``, ``features`` and ``heads``; may raise to cancel.

    Raises:
        PlanError: Where model or data of the plan cannot be used.
        posttrain_gui.errors.UserError: Where images or model cannot be read, or the plan is for several labels each.
    """
    need_one_label(plan, "Looking for wrong labels")
    heavy.load()
    from posttrain_gui.data.care.label_list import LabelList
    from posttrain_gui.studies.frozen import frozen

    made = frozen(plan, cache, progress)
    answers, judged = _answered(made, progress)
    return _told(made, LabelList(plan.data), answers, judged)


def _answered(made: Frozen, progress: Progress) -> tuple[Tensor, Tensor]:
    import torch

    from posttrain_gui.studies.suspecting.out_of_fold import out_of_fold

    features = torch.cat([made.train, made.val]).float()
    labels = torch.cat([made.train_labels, made.val_labels])

    def step(done: int, total: int) -> None:
        progress("heads", done, total)

    return out_of_fold(features, labels, len(made.images.classes), units(made), step)


def units(made: Frozen) -> list[list[int]]:
    """Indices into training, then validation images that stay in one fold.

    Copies and groups do: one of them would give away the label of another.

    Args:
        made: The images.
    """
    from posttrain_gui.data.care.units import units_of

    items = [*made.images.train, *made.images.val]
    place = {item.path: i for i, item in enumerate(items)}
    copies = [[place[path] for path in group if path in place] for group in made.images.duplicates]
    return units_of(items, range(len(items)), copies)


def _told(made: Frozen, kept: LabelList, answers: Tensor, judged: Tensor) -> Suspects:
    import numpy as np

    from posttrain_gui.studies.suspecting.confident import flagged

    images, items = made.images, [*made.images.train, *made.images.val]
    sure = judged.nonzero().flatten().tolist()
    labels = [items[i].label for i in sure]
    found = [sure[i] for i in flagged(np.array(labels, dtype=np.int64), answers[judged].numpy())]
    all_of = [_suspect(made, kept, items[i], answers[i].tolist()) for i in found]
    decisions = kept.read()
    open_ones = tuple(one for one in all_of if not is_decided(one, decisions))
    agreed = sum(int(answers[i].argmax()) == label for i, label in zip(sure, labels, strict=True))
    return Suspects(
        suspects=open_ones,
        looked_at=len(items),
        decided=len(all_of) - len(open_ones),
        unjudged=len(items) - len(sure),
        accuracy=agreed / max(1, len(sure)),
        classes=images.classes,
        list_file=kept.file,
        elsewhere=kept.elsewhere,
        reader=images.reader,
        findings=made.findings,
    )


def _suspect(made: Frozen, kept: LabelList, item: Item, answer: Sequence[float]) -> Suspect:
    classes = made.images.classes
    other = max((label for label in range(len(classes)) if label != item.label), key=answer.__getitem__)
    assert item.part is not None
    return Suspect(
        path=item.path,
        image=kept.name_of(item.path),
        sha256=made.images.fingerprints[item.path],
        part=item.part,
        given=classes[item.label],
        suggested=classes[other],
        given_probability=answer[item.label],
        suggested_probability=answer[other],
        quality=answer[item.label],
    )


def is_decided(one: Suspect, decisions: Sequence[Decision]) -> bool:
    """Whether a person has decided on this label: kept it, or given it."""
    for row in decisions:
        same = row.sha256 == one.sha256 if row.sha256 else row.image == one.image
        if same and one.given in (row.was or one.given, row.label):
            return True
    return False
