"""Finds the architecture that a file's tensors belong to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.errors import InputError
from posttrain_gui.models.loading.build import torchvision_names, unknown_name
from posttrain_gui.models.loading.candidates import candidates
from posttrain_gui.models.loading.match import Match, match, signature

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from posttrain_gui.models.loading.match import Shape, Signature


def identify(shapes: Mapping[str, Shape], library: str = "auto", name: str = "") -> Match:
    """The architecture whose backbone the tensors fill completely.

    Args:
        shapes: Name → shape, plain names.
        library: Where to look, or "auto".
        name: The architecture where a person gives it, or "".

    Raises:
        InputError: Where there is none: with the nearest, the numbers matched, and examples of what does not fit.
    """
    tried = _named(library, name) if name else candidates(shapes, library)
    best = _best(shapes, tried)
    if best is None or not best.complete:
        raise _unknown(best, len(shapes), bool(name))
    return best


def _best(shapes: Mapping[str, Shape], tried: Iterable[tuple[str, str]]) -> Match | None:
    """The first exact match, else a complete one, else the one with the most tensors in place."""
    best: Match | None = None
    for library, name in tried:
        try:
            found = match(shapes, signature(library, name))
        except InputError:
            continue  # a network that cannot be built here, or has two heads, is no candidate
        if found.exact:
            return found
        if best is None or _merit(found) > _merit(best):
            best = found
    return best


def _merit(found: Match) -> tuple[bool, int]:
    return found.complete, len(found.fitting) - len(found.missing) - len(found.unexpected)


def _named(library: str, name: str) -> list[tuple[str, str]]:
    """The libraries that have an architecture of this name, the nearest name in the error where none has."""
    import timm

    from posttrain_gui.models.zoo import BUILDERS

    known = {"torchvision": torchvision_names(), "timm": timm.list_models(), "posttrain_gui": list(BUILDERS)}
    asked = [library] if library != "auto" else list(known)
    fitting = [(where, name) for where in asked if name.split(".")[0] in known[where]]
    if not fitting:
        every = [each for where in asked for each in known[where]]
        raise unknown_name(" or ".join(asked), name, every)
    for where, _ in fitting[:1]:
        signature(where, name)  # says why, where it cannot be built
    return fitting


def _unknown(best: Match | None, total: int, by_name: bool) -> InputError:
    if best is None or not best.fitting:
        return InputError(
            "The architecture of these weights is not known.",
            f"None of the {total} tensor names and shapes fits an architecture of torchvision or timm.",
            "Give library and architecture by name, if it is one of theirs.",
        )
    what = best.signature
    said = [f"{len(best.fitting)} of {total} tensors matched"]
    for names, words in ((best.missing, "missing or of another shape"), (best.unexpected, "unexpected")):
        if names:
            said.append(f"{len(names)} {words} ({names[0]}{' …' if len(names) > 1 else ''})")
    why = "; ".join(said) + "."
    if by_name:
        return InputError(
            f"The weights are not those of {what.library} {what.name}.", why, "Leave the name empty to guess."
        )
    return InputError(
        "The architecture of these weights is not known.",
        f"The nearest is {what.library} {what.name}: {why}",
        "Give library and architecture by name.",
    )


def twin_of(found: Signature) -> str:
    """The name of the timm model that cannot be told apart by its tensors, or "".

    Models ported from TensorFlow (``tf_…``) pad their images otherwise than those trained in PyTorch.
    """
    import timm

    twin = f"tf_{found.name}"
    return twin if found.library == "timm" and timm.is_model(twin) else ""
