"""Builds a network from its architecture, without weights."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch
from torch.overrides import TorchFunctionMode

from posttrain_gui.choice import nearest
from posttrain_gui.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from torch import nn

    from posttrain_gui.models.trained import Architecture

_ARGUMENTS: dict[str, dict[str, Any]] = {
    "inception_v3": {"aux_logits": False, "init_weights": False, "transform_input": True},
    "googlenet": {"aux_logits": False, "init_weights": False, "transform_input": True},
}
"""No side classifiers. The published weights expect ``transform_input``, which torchvision sets only with them."""
_FACTORIES = frozenset({torch.empty, torch.zeros, torch.ones, torch.full, torch.rand, torch.randn})


class ShapesOnly(TorchFunctionMode):
    """While active (in this thread only), new parameters have a shape and no memory.

    torch's own ``with torch.device("meta")`` also catches the small tensors that some builders (RegNet, drop path
    rates) compute with; here only the factories that make parameters are caught.
    """

    def __torch_function__(
        self, func: Callable[..., Any], types: Sequence[type], args: tuple[Any, ...] = (), kwargs: Any = None
    ) -> Any:
        """Sends parameter factories to the meta device and leaves everything else as it is."""
        kwargs = dict(kwargs or {})
        if func in _FACTORIES and kwargs.get("device") is None:
            kwargs["device"] = "meta"
        return func(*args, **kwargs)


def build(architecture: Architecture) -> nn.Module:
    """The network of an architecture, randomly initialised, on the CPU, in evaluation mode.

    Raises:
        InputError: Where the library does not know the name or refuses the arguments.
    """
    makers = {"torchvision": _torchvision, "timm": _timm, "posttrain_gui": _own}
    if architecture.library not in makers:
        raise InputError(f'The library "{architecture.library}" is not known.', "", f"Known: {', '.join(makers)}.")
    return makers[architecture.library](architecture).eval()


def build_shapes(architecture: Architecture) -> nn.Module:
    """The same network with shapes and no memory: for looking only."""
    with ShapesOnly():
        return build(architecture)


def torchvision_arguments(name: str) -> dict[str, Any]:
    """Builder arguments that this program always adds to a torchvision model; most need none."""
    return dict(_ARGUMENTS.get(name, {}))


def torchvision_names() -> list[str]:
    """Every classification architecture of the installed torchvision."""
    import torchvision

    return list(torchvision.models.list_models(module=torchvision.models))


def _torchvision(architecture: Architecture) -> nn.Module:
    import torchvision

    known = torchvision_names()
    if architecture.name not in known:
        raise unknown_name("torchvision", architecture.name, known)
    arguments = torchvision_arguments(architecture.name) | architecture.arguments
    network: nn.Module = _guarded(
        architecture,
        lambda: torchvision.models.get_model(
            architecture.name, weights=None, num_classes=architecture.num_classes, **arguments
        ),
    )
    return network


def _timm(architecture: Architecture) -> nn.Module:
    import timm

    known = timm.list_models()
    if architecture.name.split(".")[0] not in known:
        raise unknown_name("timm", architecture.name, known)
    network: nn.Module = _guarded(
        architecture,
        lambda: timm.create_model(
            architecture.name, pretrained=False, num_classes=architecture.num_classes, **architecture.arguments
        ),
    )
    return network


def _own(architecture: Architecture) -> nn.Module:
    from posttrain_gui.models.zoo import BUILDERS

    if architecture.name not in BUILDERS:
        raise unknown_name("posttrain_gui", architecture.name, list(BUILDERS))
    network: nn.Module = _guarded(
        architecture,
        lambda: BUILDERS[architecture.name](num_classes=architecture.num_classes, **architecture.arguments),
    )
    return network


def _guarded(architecture: Architecture, maker: Callable[[], Any]) -> Any:
    try:
        return maker()
    except (TypeError, ValueError, RuntimeError, AssertionError) as error:
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise InputError(
            f"{architecture.library} could not build {architecture.name}.", reason, "Choose another model."
        ) from error


def unknown_name(library: str, name: str, known: list[str]) -> InputError:
    """The error for a name that a library does not know, with the nearest one it does."""
    return InputError(
        f'{library} has no classification model "{name}".', nearest(name.lower(), known), "Choose one from the list."
    )
