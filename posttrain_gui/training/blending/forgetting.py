"""Forgetting: what a model answers on images of what it knew before, before and after training."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from posttrain_gui.evaluation.verdict import judge, p_in_words, signed
from posttrain_gui.report import Forgetting
from posttrain_gui.training.blending.measuring import Count, on_reference

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.report import Verdict
    from posttrain_gui.training.blending.ends import Ends
    from posttrain_gui.training.blending.reference import ReferenceSet

    Progress = Callable[[str, int, int], None]

OUTCOMES: dict[str, Literal["forgotten", "no reliable difference", "improved"]] = {
    "worse": "forgotten",
    "no reliable difference": "no reliable difference",
    "improved": "improved",
}


def forgetting(ends: Ends, reference: ReferenceSet, about: str, progress: Progress) -> Forgetting:
    """Measures the model before and after on reference images, paired by image.

    Args:
        ends: Of the run.
        reference: Images of what the model knew.
        about: What they are, in words.
        progress: Told how many images were gone through; may raise to cancel.
    """
    images = reference.images.val
    count = Count(progress, 3 * len(images))
    mixed = on_reference(ends, reference, count)
    before, after = (mixed.logits(alpha).double().softmax(dim=1).numpy() for alpha in (0.0, 1.0))
    labels = [item.label for item in images]
    verdict = judge(before, after, labels)
    share = float((before.argmax(axis=1) == labels).mean())
    return Forgetting(
        about=about,
        path=reference.about.path,
        head=reference.about.head,
        n=len(images),
        classes=reference.about.classes,
        before=share,
        after=share + verdict.gain,
        change=verdict.gain,
        ci95=verdict.ci95,
        p_value=verdict.p_value,
        outcome=OUTCOMES[verdict.outcome],
        sentence=in_words(share, verdict, about),
    )


def in_words(before: float, verdict: Verdict, about: str) -> str:
    """The change on what it knew before, in one sentence.

    Args:
        before: Accuracy before (0–1).
        verdict: After against before.
        about: What the images are.
    """
    low, high = verdict.ci95
    return (
        f"On what it knew before: {before * 100:.1f} % → {(before + verdict.gain) * 100:.1f} %, "
        f"{OUTCOMES[verdict.outcome]}, {signed(verdict.gain)} points (95 % interval {signed(low)} to {signed(high)}, "
        f"{p_in_words(verdict.p_value)}; {verdict.n} images: {about})."
    )
