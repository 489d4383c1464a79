"""A finished run taken up again: its images, its model before and after."""

from __future__ import annotations

import copy
import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from posttrain_gui.errors import InputError, PlanError, RunError
from posttrain_gui.models.anatomy.head import find_head
from posttrain_gui.strategies.base import Phase
from posttrain_gui.training import checkpoint
from posttrain_gui.training.blending.arithmetic import compute_of
from posttrain_gui.training.fitting import Fitted
from posttrain_gui.training.goal import OneLabel
from posttrain_gui.training.heads import fit_head, knowledge, rows_known, set_head
from posttrain_gui.training.hooks import Hooks
from posttrain_gui.training.interpolation import changed, refuse_others
from posttrain_gui.training.prefix import Cut
from posttrain_gui.training.randomness import seed_everything
from posttrain_gui.training.reading import key_of_data

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from torch import Tensor, nn

    from posttrain_gui.data.base import Prepared
    from posttrain_gui.models.trained import TrainedModel
    from posttrain_gui.plan import Plan
    from posttrain_gui.report import Report
    from posttrain_gui.training.heads import Knowledge
    from posttrain_gui.training.interpolation import State

    Progress = Callable[[str, int, int], None]
    """Called with (stage, done, total); may raise to cancel."""

AGAIN = "Put it back as it was, or start a new run from this plan."


@dataclass(frozen=True)
class Past:
    """What the history knows of a run that is over.

    Attributes:
        plan: What decided it.
        report: What came out.
        checkpoints: Folder of its checkpoints.
        model_file: Its model file.
        cache: Folder for what can be made again.
    """

    plan: Plan
    report: Report
    checkpoints: Path
    model_file: Path
    cache: Path


@dataclass(frozen=True)
class Ends:
    """A run's model before and after, and the images it is measured on.

    Attributes:
        past: Of the run.
        images: After care and split, as when the run began.
        fitted: The model with the head for the run's classes; frozen is what training left as it was.
        original: The model as it came, with its own head.
        start: State dict before training, on the CPU.
        end: The same after training.
        before: Probabilities float64 (N, C) of the model before for the test images.
    """

    past: Past
    images: Prepared
    fitted: Fitted
    original: TrainedModel
    start: State
    end: State
    before: Tensor


def take_up(past: Past, progress: Progress) -> Ends:
    """Rebuilds a run's model as it was before training, beside what came out of it.

    Args:
        past: Of the run.
        progress: Of reading the images.

    Raises:
        InputError: Where images or model are no longer those of the run, or training changed nothing.
        RunError: Where a checkpoint is damaged.
    """
    images, began = _images(past, progress)
    progress("loading", 0, 0)
    seed_everything(past.plan.training.seed, "head")  # as the run did: random weights come out as the same ones
    model = past.plan.model.load(lambda _: None)
    original = dataclasses.replace(model, network=copy.deepcopy(model.network))
    knows = _give_head(model, images.classes, began["head"])
    start, end = _cpu_state(model.network), _end(past, images.classes)
    _refuse_other_models(start, end)
    fitted = fitted_for(past, model, knows, _trained(model.network, changed(start, end)), changed(start, end))
    return Ends(past, images, fitted, original, start, end, began["test"])


def fitted_for(
    past: Past, model: TrainedModel, knows: Knowledge, trained: tuple[str, ...], differing: set[str]
) -> Fitted:
    """A model in which nothing but ``trained`` differs between the mixes, ready to be measured.

    Args:
        past: Of the run.
        model: Its network is moved to the device.
        knows: As in :class:`Fitted`.
        trained: Names of the parameters that are not the same in all mixes.
        differing: Names of all tensors that are not the same in all mixes.
    """
    compute = compute_of(past.plan.training.device, past.report.device, past.report.precision)
    network = compute.place(model.network.eval())
    preprocessing = past.plan.data.preprocessing or model.preprocessing
    count = sum(parameter.numel() for parameter in network.parameters())
    fitted = Fitted(
        model=model,
        network=network,
        preprocessing=preprocessing.at_size(past.plan.data.image_size),
        hooks=Hooks(),
        phases=(Phase(1, trained),),
        phase=0,
        knows=knows,
        goal=OneLabel(model.classes),
        compute=compute,
        cut=Cut(),
        count=count,
        trained_count=count,
    ).in_phase(0)
    # A layer without parameters may have running statistics: then nobody knows where the frozen beginning ends.
    known = all(owner(name) in {owner(other) for other in trained} for name in differing)
    return fitted if known else dataclasses.replace(fitted, cut=Cut())


def owner(name: str) -> str:
    """The module that a tensor of a state dict belongs to."""
    return name.rpartition(".")[0]


def _trained(network: nn.Module, differing: set[str]) -> tuple[str, ...]:
    """All parameters of the modules in which something differs (running statistics have none of their own)."""
    modules = {owner(name) for name in differing}
    return tuple(name for name, _ in network.named_parameters() if owner(name) in modules)


def _images(past: Past, progress: Progress) -> tuple[Prepared, dict[str, Any]]:
    """The images, and what the run wrote down when it began.

    Raises:
        InputError: Where they are no longer the same: validation and test images may have been trained on.
    """
    from posttrain_gui.data.care.prepare import prepare

    # Not of the strategy: unlabelled images or a teacher that are gone since are not needed any more.
    if problems := [one for one in past.plan.problems() if one.path.split(".")[0] in ("model", "data")]:
        raise PlanError(problems)
    began = _began(past.checkpoints / "start.pt")
    images = prepare(past.plan.data, progress)
    if began.get("data") != key_of_data(images):
        raise InputError(
            "The run cannot be taken up: its images are no longer those it began with.",
            "Files, or decisions on their labels, were added, taken away or changed since, so what it was trained on "
            "may be among the others.",
            "Put them back as they were (posttrain-gui suspects --undo), or start a new run from this plan.",
        )
    return images, began


def _began(saved: Path) -> dict[str, Any]:
    if not saved.is_file():
        why = f"{saved.name}, which holds the head it began with, was taken away."
        raise InputError("The run cannot be taken up.", why, "Start a new run from this plan.")
    began = checkpoint.load(saved)
    if began.get("head") is None or began.get("test") is None:
        why = f"{saved.name} does not hold what the model was before training."
        raise RunError("The run cannot be taken up.", why, "Start a new run from this plan.")
    return began


def _give_head(model: TrainedModel, classes: tuple[str, ...], head: dict[str, Tensor]) -> Knowledge:
    """Gives the model the head that training began with."""
    outputs = find_head(model.network).outputs
    knows = knowledge(outputs, model.classes, classes)
    rows = list(range(outputs)) if knows == "unnamed" else rows_known(model.classes, classes)
    fit_head(model.network, len(classes), rows)
    try:
        set_head(model.network, head)
    except RuntimeError as error:  # torch's word for other shapes or names
        raise _other_model("Its head does not fit the one the run began with.") from error
    return knows


def _end(past: Past, classes: tuple[str, ...]) -> State:
    """The weights of the run's model file.

    Raises:
        InputError: Where it cannot be read or is another one.
    """
    from posttrain_gui.models.loading.own_file import load_model_file

    model = load_model_file(past.model_file)
    if model.classes != classes:
        why = f"{past.model_file.name} names other classes than the images have."
        raise InputError("The run's model file is no longer its own.", why, AGAIN)
    return _cpu_state(model.network)


def _refuse_other_models(start: State, end: State) -> None:
    try:
        refuse_others(start, end)
    except ValueError as error:
        raise _other_model(f"Beside the run's model file {error}.") from error
    if not changed(start, end):
        raise InputError(
            "There is nothing between before and after.",
            "No epoch was better than the start, so the run kept the weights from before training.",
            "Change the plan (more epochs, another learning rate) and run it anew.",
        )


def _other_model(why: str) -> InputError:
    return InputError("The model that the run began with is no longer the same.", why, AGAIN)


def _cpu_state(network: nn.Module) -> State:
    return {name: tensor.detach().cpu().clone() for name, tensor in network.state_dict().items()}
