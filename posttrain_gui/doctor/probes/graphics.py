"""Graphics cards: each is made to compute, and where torch sees none the reason is looked for."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from posttrain_gui.doctor import cards
from posttrain_gui.doctor.finding import Finding, Step

if TYPE_CHECKING:
    from collections.abc import Iterator

SECONDS = 20.0
DRIVER = "Restart the computer; then install the newest driver of the card. Until then set training.device to cpu."
CUDA_BUILD = "Install torch's build for CUDA; the selector on PyTorch's start page gives the command."
CLOSE = 1e-2
"""How far a product of 256 numbers about 1 may be from the processor's (TF32 keeps ten bits)."""


def graphics() -> Iterator[Finding | Step]:
    """Every device besides the processor, or why there is none. Needs torch."""
    import torch

    yield Step("Graphics card", SECONDS, "note", DRIVER)
    error = ""
    count = torch.cuda.device_count()
    try:
        if count or torch.version.cuda or torch.version.hip:
            torch.cuda.init()  # type: ignore[no-untyped-call]
    except Exception as caught:  # RuntimeError, AssertionError: whatever the driver does
        error, count = " ".join(str(caught).split()), 0
    apple = torch.backends.mps.is_available()
    if not count and not apple:
        build = f"CUDA {torch.version.cuda}" if torch.version.cuda else f"ROCm {torch.version.hip}"
        visible = os.environ.get("CUDA_VISIBLE_DEVICES")
        yield why_none(cards.look(), build if torch.version.cuda or torch.version.hip else "", visible, error)
    for name in [*(f"cuda:{number}" for number in range(count)), *(["mps"] if apple else [])]:
        yield Step(f"Device {name}", SECONDS, "note", DRIVER)
        yield _tried(name)
    yield Step("Device auto", SECONDS, "note", DRIVER)
    yield _automatic()


def why_none(found: cards.Cards, build: str, visible: str | None, error: str) -> Finding:
    """Why torch computes on no graphics card.

    Args:
        found: What the system knows of.
        build: What this torch was built for ("CUDA 13.2", "ROCm 7.0"), or "" for the processor only.
        visible: The environment variable CUDA_VISIBLE_DEVICES; None where it is not set.
        error: What torch said.
    """
    if not found.nvidia and not found.amd:
        return Finding("Graphics card", "ok", "none of NVIDIA, AMD or Apple; the processor computes")
    if not found.nvidia:
        text = "There is an AMD card; torch uses it on Linux only, and only in its build for ROCm."
        remedy = "Install torch's build for ROCm; the selector on PyTorch's start page gives the command."
        return Finding("Graphics card", "note", text if not build.startswith("ROCm") else f"{text} {error}", remedy)
    text, remedy = _of_nvidia(found, build, visible, error)
    return Finding("Graphics card", "note", text, remedy)


def _of_nvidia(found: cards.Cards, build: str, visible: str | None, error: str) -> tuple[str, str]:
    if not build.startswith("CUDA"):
        return "There is an NVIDIA card, but this torch is built for other devices only.", CUDA_BUILD
    if visible is not None and visible.strip() in ("", "-1", "none", "NoDevFiles"):
        text = f"There is an NVIDIA card, but CUDA_VISIBLE_DEVICES={visible} hides it."
        return text, "Take that environment variable away."
    if not found.driver:
        text = "There is an NVIDIA card, but no NVIDIA driver runs."
        return text, "Install NVIDIA's own driver (Debian: nvidia-driver), then restart the computer."
    if "too old" in error:
        text = f"NVIDIA's driver {found.driver} is too old for this torch, which is built for {build}."
        return text, "Install a newer driver, or torch's build for an older CUDA."
    if not found.reachable:
        text = f"NVIDIA's driver {found.driver} runs, but its device files are not here."
        return text, "In a container: start it with --gpus all (the NVIDIA Container Toolkit)."
    return f"NVIDIA's driver {found.driver} runs, but torch ({build}) says: {error or 'no devices'}", DRIVER


def _tried(name: str) -> Finding:
    import torch

    subject = f"Device {name}"
    remedy = _unsupported(name)
    try:
        wrong = compared(torch, name)
        said = _described(name)
    except Exception as error:  # RuntimeError and its kin, out of memory: whatever the driver does
        reason = " ".join(str(error).split())[:200]
        return Finding(subject, "note", f"A trial computation failed: {reason}", remedy or DRIVER)
    if wrong:
        return Finding(subject, "note", f"{said}: {wrong} came out other than on the processor.", DRIVER)
    return Finding(subject, "ok", f"{said}; trial computations are right")


def compared(torch: Any, name: str) -> str:
    """Computes the same on a device and on the processor.

    Args:
        torch: The package.
        name: Of the device.

    Returns:
        What came out otherwise, or "".
    """
    chance = torch.Generator().manual_seed(0)
    left, right = torch.rand(256, 256, generator=chance), torch.rand(256, 256, generator=chance)
    images, kernel = torch.rand(2, 3, 32, 32, generator=chance), torch.rand(8, 3, 3, 3, generator=chance)
    products = (left @ right, (left.to(name) @ right.to(name)).cpu())
    convolved = torch.nn.functional.conv2d
    maps = (convolved(images, kernel), convolved(images.to(name), kernel.to(name)).cpu())
    if not torch.allclose(*products, rtol=CLOSE, atol=CLOSE):
        return "a matrix product"
    return "" if torch.allclose(*maps, rtol=CLOSE, atol=CLOSE) else "a convolution"


def _described(name: str) -> str:
    import torch

    if name == "mps":
        return "Apple graphics"
    card = torch.cuda.get_device_properties(name)
    free, total = torch.cuda.mem_get_info(name)
    with torch.cuda.device(name):
        short = "bfloat16" if torch.cuda.is_bf16_supported(including_emulation=False) else "float16"
    ability = f"compute capability {card.major}.{card.minor}"
    return f"{card.name}, {free / 1e9:.1f} of {total / 1e9:.1f} GB free, {ability}, {short} is fast"


def _unsupported(name: str) -> str:
    """What to do where this build has no code for a card, or ""."""
    import torch

    if name == "mps":
        return ""
    try:
        major, minor = torch.cuda.get_device_capability(name)
        architectures = torch.cuda.get_arch_list()
    except Exception:  # the trial itself then says what is wrong
        return ""
    if not torch.version.cuda or runs_on(architectures, major, minor):
        return ""
    return f"This torch has code for {', '.join(architectures)}, the card is sm_{major}{minor}: {CUDA_BUILD}"


def runs_on(architectures: list[str], major: int, minor: int) -> bool:
    """Whether code for these architectures runs on a card of this compute capability.

    Machine code (``sm_86``) runs on cards of the same major version and at least its minor one; intermediate code
    (``compute_90``) on any later card (NVIDIA, CUDA C++ Programming Guide, compatibility of binaries and PTX).
    """
    for architecture in architectures:
        kind, _, digits = architecture.partition("_")
        digits = digits.rstrip("af")  # sm_90a, sm_100f: for one card or family
        if not digits.isdigit():
            continue
        made_for = (int(digits[:-1]), int(digits[-1]))
        if kind == "compute" and made_for <= (major, minor):
            return True
        if kind == "sm" and made_for[0] == major and made_for[1] <= minor:
            return True
    return False


def _automatic() -> Finding:
    from posttrain_gui.training.compute import find_device

    return Finding("Device auto", "ok", f"a plan whose device is auto computes on {find_device('auto')}")
