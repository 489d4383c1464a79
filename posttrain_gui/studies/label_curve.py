"""The label curve: how accuracy grows with the number of labelled images, and what more of them would bring.

The model's features are computed once (or found from an earlier call); then a head is fitted for each number of labels
and each draw of images, which takes seconds. The curve is read on validation images, unless test images are asked for:
then that look at them is counted.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from posttrain_gui import heavy
from posttrain_gui.errors import InputError, PlanError
from posttrain_gui.history.files import write_atomically
from posttrain_gui.report import Number
from posttrain_gui.studies.kinds import need_one_label

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from posttrain_gui.history.history import History
    from posttrain_gui.plan import Plan
    from posttrain_gui.studies.frozen import Progress

COUNTS = (1, 2, 5, 10, 25, 50)
DRAWS = 3
MORE = 100
"""The forecast is for so many more labelled images."""
FOLDER = "label-curves"

On = Literal["validation", "test"]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class LabelPoint(_Part):
    """The accuracy with so many labelled images.

    Attributes:
        count: Of each class; None: all training images.
        images: Together.
        accuracy: Mean over draws, 0–1.
        ci95: Its interval: over draws (Student's t) and judged images (Wilson) together.
        draws: The accuracy of each draw.
    """

    count: int | None
    images: int
    accuracy: Number
    ci95: tuple[Number, Number]
    draws: tuple[Number, ...]

    @property
    def lowest(self) -> float:
        """Of the draws."""
        return min(self.draws)

    @property
    def highest(self) -> float:
        """Of the draws."""
        return max(self.draws)


class PowerLaw(_Part):
    """accuracy = a − b · n^(−c), with n labelled images in all.

    Attributes:
        a: Where it would end, 0–1.
        b: ≥ 0.
        c: > 0.
        rms: Root mean square distance of the points from it, 0–1.
    """

    a: float
    b: float
    c: float
    rms: float

    def at(self, images: float) -> float:
        """The accuracy for so many labelled images in all."""
        return float(self.a - self.b * images**-self.c)


class Forecast(_Part):
    """What more labelled images would probably bring, if the curve goes on as it began.

    Attributes:
        more: How many more.
        gain: Difference of accuracy, 0–1.
        ci95: Its bootstrap interval over draws and judged images.
        worth: Whether something more is to be expected: at least half a point, or possibly a whole one.
    """

    more: int
    gain: Number
    ci95: tuple[Number, Number]
    worth: bool


class LeftOut(_Part):
    """A number of labels that could not be measured, and why."""

    count: int
    reason: str


class LabelCurve(_Part):
    """A measured label curve.

    Attributes:
        of: Names the plan's model and data sections (:func:`key_of_plan`).
        images_key: Names the very images and their division (``training/reading.key_of_data``).
        model: In words.
        classes: Number of classes.
        train: Number of training images.
        on: What it was judged on.
        judged: Number of those images.
        chance: Their share in the commonest class.
        points: Heads on frozen features, by rising number of labels; "all" last.
        fine_tuned: All layers trained, where that was asked for.
        left_out: Numbers of labels that were not measured.
        law: The fitted curve; None where none was fitted.
        forecast: What more images would bring; None where nothing can be said.
        sentence: All of it for a person.
        notes: How it was made, and what makes it doubtful, in sentences.
        look: The how-manieth look at these test images it is; 0 on validation images.
        heads: SHA-256 of all fitted heads (float32): the same images, model and counts give the same.
    """

    of: str
    images_key: str
    model: str
    classes: int
    train: int
    on: On
    judged: int
    chance: Number
    points: tuple[LabelPoint, ...]
    fine_tuned: tuple[LabelPoint, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    law: PowerLaw | None = None
    forecast: Forecast | None = None
    sentence: str = ""
    notes: tuple[str, ...] = ()
    look: int = 0
    heads: str = ""


def label_curve(
    plan: Plan,
    cache: Path,
    progress: Progress,
    counts: Sequence[int] = COUNTS,
    draws: int = DRAWS,
    *,
    on: On = "validation",
    fine_tuned: bool = False,
    cached: bool = True,
    history: History | None = None,
) -> LabelCurve:
    """Measures the accuracy with few and more labels.

    Args:
        plan: Its model and data count; for fine-tuning its training section and regularizers too.
        cache: Folder for what can be made again.
        progress: Told (stage, done, total), may raise to cancel: the stages of ``studies/frozen``, then ``heads`` and,
            where asked for, ``training``.
        counts: Labelled images of each class.
        draws: How many times other images are drawn, 1 to 20.
        on: What is judged on. Validation images choose nothing here, so the figures are honest; where they are few,
            test images can be asked for, and that look is counted.
        fine_tuned: Also train all layers, once for each count and draw: as slow as so many short runs.
        cached: False computes the features anew for every head, through the whole network: slow, gives the same heads.
        history: Where the curve is kept and looks are counted; needed for ``on="test"``.

    Raises:
        PlanError: Where model or data of the plan cannot be used.
        InputError: Where counts or draws make no sense, or no class has enough images.
    """
    heavy.load()
    from posttrain_gui.studies import curve_making

    _check(plan, counts, draws)
    if on == "test" and history is None:
        raise InputError("A look at the test images has to be counted.", "No history was given to count it in.")
    asked = curve_making.Asked(tuple(sorted(set(counts))), draws, on, fine_tuned, cached)
    curve = curve_making.make(plan, cache, progress, asked, history)
    if history is not None:
        _keep(curve, history.paths.data)
    return curve


def remembered(plan: Plan, data: Path, images_key: str = "") -> LabelCurve | None:
    """The last curve measured for a plan's model and images, or None.

    Args:
        plan: Its model and data sections count.
        data: The program's folder of what is kept (``paths.data``).
        images_key: Where known, from ``key_of_data``: a curve of images that have changed since is not given.
    """
    try:
        curve = LabelCurve.model_validate_json(_file(data, key_of_plan(plan)).read_bytes())
    except (OSError, ValidationError):
        return None
    return curve if not images_key or curve.images_key == images_key else None


def key_of_plan(plan: Plan) -> str:
    """Names what a label curve depends on in a plan: model and data."""
    sections = [section.model_dump(mode="json") for section in (plan.model, plan.data)]
    return hashlib.sha256(json.dumps(sections, sort_keys=True).encode()).hexdigest()


def _keep(curve: LabelCurve, data: Path) -> None:
    """Writes it beside the history.

    Raises:
        posttrain_gui.errors.RunError: Where the disk is full.
    """
    file = _file(data, curve.of)
    file.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(file, curve.model_dump_json())


def _file(data: Path, of: str) -> Path:
    return data / FOLDER / f"{of[:32]}.json"


def _check(plan: Plan, counts: Sequence[int], draws: int) -> None:
    need_one_label(plan, "A label curve")
    if problems := [problem for problem in plan.problems() if problem.path.split(".")[0] in ("model", "data")]:
        raise PlanError(problems)
    if not counts or min(counts) < 1:
        raise InputError(
            "The numbers of labelled images make no sense.", "Each has to be 1 or more.", "For example 1,2,5,10,25,50."
        )
    if not 1 <= draws <= 20:
        raise InputError(f"{draws} draws make no sense.", "", "Draw 1 to 20 times; 3 is usual.")
