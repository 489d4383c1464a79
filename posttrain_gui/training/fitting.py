"""The second station of a run: the model, fitted to the data and to this machine."""

from __future__ import annotations

import contextlib
import dataclasses
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

from posttrain_gui.errors import InputError
from posttrain_gui.models.anatomy.head import find_head
from posttrain_gui.training import modes
from posttrain_gui.training.examples import Examples
from posttrain_gui.training.failures import is_memory_full
from posttrain_gui.training.heads import fit_head, knowledge, rows_known
from posttrain_gui.training.hooks import Hooks
from posttrain_gui.training.precision import choose
from posttrain_gui.training.prefix import Cut, find_cut
from posttrain_gui.training.randomness import seed_everything

if TYPE_CHECKING:
    from torch import nn

    from posttrain_gui.data.base import Prepared
    from posttrain_gui.models.base import Preprocessing
    from posttrain_gui.models.trained import TrainedModel
    from posttrain_gui.plan import Plan
    from posttrain_gui.strategies.base import Phase
    from posttrain_gui.training.compute import Compute
    from posttrain_gui.training.goal import Goal
    from posttrain_gui.training.heads import Knowledge
    from posttrain_gui.training.surroundings import Surroundings


@dataclass(frozen=True)
class Fitted:
    """A model that is ready to be measured and trained.

    Attributes:
        model: As it was loaded, with the head for the classes of the data.
        network: On its device, in evaluation mode, ``requires_grad`` set.
        preprocessing: How images are made ready.
        hooks: What the regularizers do.
        phases: What is trained when.
        phase: Index of the present one.
        knows: What the model knew of the classes of the data.
        goal: What it is trained for.
        compute: Device, arithmetic and layout.
        cut: Where the frozen beginning ends, in the present phase.
        count: Number of parameters in all, without adapters.
        trained_count: Number of parameters that are trained at any time of the run.
    """

    model: TrainedModel
    network: nn.Module
    preprocessing: Preprocessing
    hooks: Hooks
    phases: tuple[Phase, ...]
    phase: int
    knows: Knowledge
    goal: Goal
    compute: Compute
    cut: Cut
    count: int
    trained_count: int

    @property
    def head(self) -> str:
        """Dotted name of the head."""
        return find_head(self.network).name

    @property
    def trained(self) -> tuple[str, ...]:
        """Names of the parameters that are trained at any time of the run: the last phase trains all of them."""
        return self.phases[-1].trained

    @property
    def only_head(self) -> bool:
        """Whether nothing but the head is trained in this phase."""
        return is_head_only(self.network, self.phases[self.phase].trained)

    @property
    def parameters(self) -> list[tuple[str, nn.Parameter]]:
        """Named parameters that are trained at any time of the run."""
        chosen = set(self.trained)
        return [(name, parameter) for name, parameter in self.network.named_parameters() if name in chosen]

    def in_phase(self, phase: int) -> Fitted:
        """The same model, made ready for a phase: what is not trained in it is frozen, and the cut is found anew."""
        modes.freeze(self.network, self.phases[phase].trained)
        self.network.eval()
        cut = find_cut(self.network, _probe(self.compute, self.preprocessing.crop))
        return dataclasses.replace(self, phase=phase, cut=cut)


def fit(around: Surroundings, images: Prepared, goal: Goal, new_head: str = "starting from class means") -> Fitted:
    """Loads the model, fits its head to the classes, freezes what is not trained, chooses the arithmetic.

    Args:
        around: Of the run.
        images: After care and split.
        goal: What the model is trained for.
        new_head: What there is to say of a head that replaces the model's; "": nothing, and it is not mentioned.

    Raises:
        posttrain_gui.errors.InputError: Where the model cannot be used as the plan says.
    """
    plan = around.plan
    seed_everything(plan.training.seed, "head")
    model = plan.model.load(around.found)
    around.check_before_training()
    preprocessing = (plan.data.preprocessing or model.preprocessing).at_size(plan.data.image_size)
    if preprocessing.crop != model.preprocessing.crop:
        _try_size(model, preprocessing.crop)
    knows = _fit_head(around, model, goal.names, new_head)
    count = sum(parameter.numel() for parameter in model.network.parameters())
    plan.strategy.prepare(model.network)
    examples = Examples(images, preprocessing, plan.training.seed)
    phases = plan.strategy.adapting.phases(model.network, plan.training.epochs, examples, around.found)
    modes.freeze(model.network, phases[-1].trained)
    hooks = _hooks(plan, model.network)
    compute = _choose(around, model, phases[-1].trained, preprocessing.crop)
    network = compute.place(model.network)
    changed = sum(parameter.numel() for parameter in network.parameters() if parameter.requires_grad)
    return Fitted(
        model, network, preprocessing, hooks, phases, 0, knows, goal, compute, Cut(), count, changed
    ).in_phase(0)


def _try_size(model: TrainedModel, crop: int) -> None:
    """Many networks take images of any size; some (ViT) only of one, all others not too small ones."""
    try:
        with torch.no_grad():
            model.network.eval()(torch.zeros(1, 3, crop, crop))
    except (RuntimeError, ValueError, AssertionError) as error:
        if is_memory_full(error):
            raise
        usual, said = model.preprocessing.crop, (str(error).splitlines() or [""])[0]
        raise InputError(
            f"{model.architecture.name} cannot take images of {crop} × {crop} px.",
            f"It says: {said}" if said else "",
            f"Set data.image_size to {usual}, or leave it out.",
        ) from error


def is_head_only(network: nn.Module, trained: tuple[str, ...]) -> bool:
    """Whether these parameters are all the head's."""
    head = find_head(network).name
    return all(name.startswith(head + ".") for name in trained)


def _fit_head(around: Surroundings, model: TrainedModel, classes: tuple[str, ...], new_head: str) -> Knowledge:
    outputs = find_head(model.network).outputs
    knows = knowledge(outputs, model.classes, classes)
    fit_head(
        model.network, len(classes), list(range(outputs)) if knows == "unnamed" else rows_known(model.classes, classes)
    )
    if knows == "none" and new_head:
        around.found(f"Head {outputs:,} → {len(classes):,} classes: replaced, {new_head}.")
    elif knows == "all" and outputs != len(classes):
        around.found(f"The model knows all {len(classes)} classes among its {outputs:,}; only these are kept.")
    return knows


def _hooks(plan: Plan, network: nn.Module) -> Hooks:
    hooks = Hooks()
    for regularizer in plan.regularizers:
        regularizer.attach(hooks)
    for change in hooks.network:
        change(network)
    return hooks


def _choose(around: Surroundings, model: TrainedModel, trained: tuple[str, ...], crop: int) -> Compute:
    training = around.plan.training
    kind = "head" if is_head_only(model.network, trained) else f"{len(trained)} tensors"
    name = f"{model.architecture.library}/{model.architecture.name}/{kind}"
    measured, own = around.cache / "precision.json", around.run.checkpoints / "precision.json"
    goes_on = own.exists()  # then it computes as it began, even where the cache is gone
    memory, check = own if goes_on else measured, around.check_before_training
    found = choose(model.network.eval(), name, crop, training.device, training.precision, memory, check, frozen=goes_on)
    with contextlib.suppress(OSError):  # nothing was measured, or the disk is full: then the first checkpoint says so
        if not goes_on:
            own.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(measured, own)
    return found


def _probe(compute: Compute, crop: int) -> torch.Tensor:
    """Two normalised images of noise."""
    layout = torch.channels_last if compute.channels_last else torch.contiguous_format
    images = torch.randn(2, 3, crop, crop, generator=torch.Generator().manual_seed(0))
    return images.to(compute.device, memory_format=layout)
