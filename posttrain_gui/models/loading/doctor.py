"""The checkpoint doctor: finds out what a file of weights is, and loads it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from posttrain_gui.errors import InputError
from posttrain_gui.models.base import Preprocessing
from posttrain_gui.models.loading import expected
from posttrain_gui.models.loading.build import build, build_shapes
from posttrain_gui.models.loading.candidates import learned
from posttrain_gui.models.loading.class_lists import IMAGENET, classes_beside, imagenet_classes
from posttrain_gui.models.loading.diagnosis import Diagnosis
from posttrain_gui.models.loading.fill import fill
from posttrain_gui.models.loading.identify import identify, twin_of
from posttrain_gui.models.loading.match import rename_head
from posttrain_gui.models.loading.names import tidy
from posttrain_gui.models.loading.own_file import find_card, from_card
from posttrain_gui.models.loading.reading import Weights, read_weights
from posttrain_gui.models.trained import TrainedModel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from torch import Tensor

    from posttrain_gui.models.loading.card import ModelCard
    from posttrain_gui.models.loading.match import Match


def inspect(path: Path, library: str = "auto", name: str = "", classes: Sequence[str] | None = None) -> Diagnosis:
    """What a file of weights is, without building its network in memory.

    Args:
        path: A .safetensors, .pt or .pth file, or the .json of one of our model files.
        library: ``torchvision``, ``timm``, ``posttrain_gui``, or ``auto`` to guess.
        name: The architecture's name there, or "" to guess.
        classes: Names of its outputs where a person gives them.

    Raises:
        InputError: Where it cannot be read or fits no known architecture, with the nearest one.
    """
    return _Patient(path, library, name, classes).diagnosis()


def load(path: Path, library: str = "auto", name: str = "", classes: Sequence[str] | None = None) -> TrainedModel:
    """Loads a file of weights as the model that :func:`inspect` says it is; same arguments, same errors."""
    return _Patient(path, library, name, classes).load()


@dataclass
class _Patient:
    """One file under examination."""

    given: Path
    library: str
    name: str
    given_classes: Sequence[str] | None

    def __post_init__(self) -> None:
        self.path = self.given.with_suffix(".safetensors") if self.given.suffix == ".json" else self.given
        self.weights: Weights = read_weights(self.path)
        # A person's own word on the architecture overrules the card.
        self.card: ModelCard | None = None if self.name else find_card(self.path, self.weights)
        self.tensors, self.prefixes = tidy(self.weights.tensors)
        self.shapes = {key: tuple(value.shape) for key, value in self.tensors.items()}

    def diagnosis(self) -> Diagnosis:
        if self.card is not None:
            return self._of_card(self.card)
        found = identify(self.shapes, self.library, self.name)
        classes, about_classes = self._classes(found.outputs)
        preprocessing, about_images = _preprocessing(found)
        return Diagnosis(
            found.architecture,
            found.signature.title,
            learned(self.shapes),
            len(found.fitting),
            len(self.tensors),
            found.outputs,
            classes,
            preprocessing,
            (_summary(found, len(self.tensors)), *self._wrapping(found), *about_classes, about_images),
        )

    def load(self) -> TrainedModel:
        if self.card is not None:
            model = from_card(self.card, self.weights)
            model.classes = self._of_card(self.card).classes
            return model
        found = identify(self.shapes, self.library, self.name)
        said = self.diagnosis()
        network = build(said.architecture)
        head_names = found.signature.head_names if not found.outputs else ()
        fill(network, self._renamed(found), said.architecture, head_names)
        return TrainedModel(network, said.architecture, said.classes, said.preprocessing, list(said.findings))

    def _renamed(self, found: Match) -> dict[str, Tensor]:
        return {rename_head(key, found): value for key, value in self.tensors.items()}

    def _of_card(self, card: ModelCard) -> Diagnosis:
        network, outputs = build_shapes(card.architecture), card.architecture.num_classes
        what, own = card.architecture, network.state_dict()
        matched = sum(self.shapes.get(key) == tuple(value.shape) for key, value in own.items())
        classes = _checked(self.given_classes, outputs) or card.classes
        first = f"A model file of this program: {what.library} {what.name}, {outputs:,} outputs, made {card.made[:10]}"
        return Diagnosis(
            what,
            type(network).__name__,
            learned(self.shapes),
            matched,
            len(self.tensors),
            outputs,
            classes,
            card.preprocessing,
            (first, f"{matched} of {len(own)} tensors matched"),
        )

    def _classes(self, outputs: int) -> tuple[tuple[str, ...], list[str]]:
        """Class names and where they come from: a person, a JSON beside the file, the file, ImageNet."""
        if not outputs:
            return (), []
        if given := _checked(self.given_classes, outputs):
            return given, []
        beside, inside = classes_beside(self.path), self.weights.classes
        for names, where in ((beside, "the JSON file beside it"), (inside, "the file itself")):
            if len(names) == outputs:
                return names, [f"Class names are taken from {where}: {', '.join(names[:3])} …"]
            if names:
                return (), [f"{len(names)} class names in {where} do not fit {outputs:,} outputs and are not used."]
        if outputs == IMAGENET:
            return imagenet_classes(), ["1,000 outputs and no names: ImageNet's class names are assumed."]
        return (), [f"The names of its {outputs:,} outputs are not known."]

    def _wrapping(self, found: Match) -> list[str]:
        said = []
        if self.weights.found_in:
            said.append(f'The weights were found under "{self.weights.found_in}".')
        if self.prefixes:
            said.append(f'The prefix "{"".join(self.prefixes)}" was taken off the names.')
        if found.unexpected:
            said.append(f"{len(found.unexpected)} further tensors were left out ({', '.join(found.unexpected[:2])}).")
        if found.outputs and found.head_from != found.signature.head:
            said.append(f"Its head {found.head_from} is read as {found.signature.head}.")
        if not self.name and (twin := twin_of(found.signature)):
            said.append(f"{twin} has the same tensors and pads differently: give it by name if the weights are its.")
        return said


def _summary(found: Match, total: int) -> str:
    what = found.signature
    head = f"head {found.outputs:,} outputs" if found.outputs else "no head: a new one starts from class means"
    return f"{what.title} ({what.library} {what.name}): {len(found.fitting)} of {total} tensors matched, {head}"


def _checked(given: Sequence[str] | None, outputs: int) -> tuple[str, ...]:
    """A person's class names.

    Raises:
        InputError: Where they are not as many as the outputs.
    """
    if given and len(given) != outputs:
        raise InputError(
            f"{len(given)} class names were given for {outputs:,} outputs.",
            "Each output of the head needs one name, in order.",
            "Correct the list, or leave it out.",
        )
    return tuple(given or ())


def _preprocessing(found: Match) -> tuple[Preprocessing, str]:
    """What the architecture's published weights expect, else the usual one of ImageNet."""
    ask = {"torchvision": expected.torchvision, "timm": expected.timm}.get(found.signature.library)
    known = ask(found.signature.name) if ask else None
    chosen = known or Preprocessing()
    whose = f"{found.signature.name}'s published weights" if known else "most ImageNet models"
    return chosen, f"Images are prepared as for {whose}: resize {chosen.resize} px, crop {chosen.crop} px."
