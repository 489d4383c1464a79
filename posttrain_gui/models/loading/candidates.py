"""Which architectures are worth comparing with a file, most likely first."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from posttrain_gui.models.loading.build import torchvision_names
from posttrain_gui.models.loading.fill import is_derived

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from posttrain_gui.models.loading.match import Shape

NEAREST = 12
"""torchvision architectures compared at most: those whose published number of parameters is nearest."""
_STATISTICS = ("running_mean", "running_var")

_FAMILIES: tuple[tuple[str, str], ...] = (
    (
        r"^layer1\.0\.conv1\.weight$",
        "resnet18 resnet34 resnet50 resnet26 resnet101 resnet152 resnet18d resnet26d resnet34d resnet50d resnet101d "
        "resnext50_32x4d resnext101_32x8d wide_resnet50_2 seresnet50 ecaresnet50d resnetaa50 resnest50d skresnet18 "
        "res2net50_26w_4s resnet10t resnet14t resnetrs50",
    ),
    (
        r"^blocks\.\d+\.0\.(conv_dw|conv_pw)\.weight$",
        "efficientnet_b0 efficientnet_b1 efficientnet_b2 efficientnet_b3 efficientnet_b4 mobilenetv3_large_100 "
        "mobilenetv3_small_100 mobilenetv2_100 mobilenetv2_140 mobilenetv2_050 efficientnet_lite0 "
        "tf_efficientnet_lite1 tf_efficientnet_lite2 tf_efficientnet_lite3 tf_efficientnet_b5 efficientnetv2_rw_t "
        "efficientnetv2_rw_s tf_efficientnetv2_b0 tf_efficientnetv2_s mobilenetv3_small_050 mobilenetv3_small_075 "
        "mnasnet_100 fbnetc_100 lcnet_050 lcnet_100 tinynet_a tinynet_e mobilenetv2_110d mobilenetv2_120d "
        "mixnet_s spnasnet_100 mobilenetv4_conv_small mobilenetv4_conv_medium",
    ),
    (
        r"^stages\.0\.blocks\.0\.conv_dw\.weight$",
        "convnext_tiny convnext_atto convnext_femto convnext_pico convnext_nano convnext_small convnext_base "
        "convnext_large convnextv2_atto convnextv2_femto convnextv2_pico convnextv2_nano convnextv2_tiny "
        "convnextv2_base convnext_tiny_hnf convnext_atto_ols",
    ),
    (
        r"^layers\.0\.blocks\.0\.attn\.",
        "swin_tiny_patch4_window7_224 swin_small_patch4_window7_224 swin_base_patch4_window7_224 "
        "swin_large_patch4_window7_224 swin_base_patch4_window12_384 swinv2_tiny_window8_256 "
        "swinv2_small_window8_256 swinv2_base_window8_256 swinv2_cr_tiny_ns_224 swin_s3_tiny_224",
    ),
    (
        r"^blocks\.0\.attn\.(qkv|q_proj)\.weight$",
        "vit_tiny_patch16_224 vit_small_patch16_224 vit_base_patch16_224 vit_small_patch32_224 vit_base_patch32_224 "
        "vit_tiny_patch16_384 vit_small_patch16_384 vit_base_patch16_384 vit_base_patch8_224 vit_large_patch16_224 "
        "vit_medium_patch16_gap_240 deit3_small_patch16_224 deit3_base_patch16_224 beit_base_patch16_224 "
        "eva02_tiny_patch14_336 eva02_small_patch14_336 vit_base_patch16_clip_224",
    ),
    (
        r"^s1\.b1\.conv1\.conv\.weight$",
        "regnety_002 regnety_004 regnety_006 regnety_008 regnety_016 regnety_032 regnety_040 regnety_080 regnetx_002 "
        "regnetx_004 regnetx_006 regnetx_008 regnetx_016 regnetx_032 regnetx_040 regnetz_b16",
    ),
    (r"^stages\.0\.blocks\.0\.(norm1|conv1)\.weight$", "resnetv2_50x1_bit resnetv2_50 resnetv2_101"),
    (r"^stages\.0\.0\.conv1\.(weight|gain)$", "nfnet_f0 eca_nfnet_l0 nf_resnet50 dm_nfnet_f0"),
    (r"^stages\.0\.blocks\.0\.conv\.", "maxvit_tiny_tf_224 maxvit_small_tf_224 coatnet_0_rw_224 maxvit_nano_rw_256"),
    (r"^(features\.0\.weight|pre_logits\.fc1\.weight)$", "vgg11 vgg13 vgg16 vgg19 vgg11_bn vgg13_bn vgg16_bn vgg19_bn"),
    (r"^blocks\.0\.mlp_tokens\.", "mixer_b16_224 mixer_l16_224 gmixer_24_224"),
    (r"^stages\.\d\.\d\.transformer\.", "mobilevit_xxs mobilevit_xs mobilevit_s mobilevitv2_050 mobilevitv2_100"),
    (r"^features\.denseblock1\.", "densenet121 densenet161 densenet169 densenet201 densenetblur121d"),
)


def candidates(shapes: Mapping[str, Shape], library: str = "auto") -> Iterator[tuple[str, str]]:
    """(library, name) of the architectures to compare, most likely first.

    Args:
        shapes: Name → shape of a file's tensors.
        library: One library only, or "auto" for all.
    """
    if library in ("auto", "posttrain_gui"):
        from posttrain_gui.models.zoo import BUILDERS

        yield from (("posttrain_gui", name) for name in BUILDERS)
    if library in ("auto", "torchvision"):
        yield from (("torchvision", name) for name in _nearest_torchvision(shapes))
    if library in ("auto", "timm"):
        yield from (("timm", name) for name in _timm_family(shapes))


def learned(shapes: Mapping[str, Shape]) -> int:
    """Number of learned scalars: statistics and derived tensors left out."""
    return sum(
        _numel(shape)
        for name, shape in shapes.items()
        if not is_derived(name) and name.rpartition(".")[2] not in _STATISTICS
    )


def _nearest_torchvision(shapes: Mapping[str, Shape]) -> list[str]:
    estimates = _with_1000_outputs(shapes)
    published = _published_sizes()

    def distance(name: str) -> int:
        return min(abs(published[name] - estimate) for estimate in estimates)

    return sorted(published, key=distance)[:NEAREST]


def _with_1000_outputs(shapes: Mapping[str, Shape]) -> list[int]:
    """How many parameters the file would have with 1,000 classes, and how many it has."""
    total = learned(shapes)
    layers = [shape for shape in shapes.values() if len(shape) == 2 or (len(shape) == 4 and shape[2:] == (1, 1))]
    return [total] + [total + (1000 - shape[0]) * (shape[1] + 1) for shape in layers[-1:]]


@cache
def _published_sizes() -> dict[str, int]:
    from torchvision.models import get_model_weights

    defaults = {name: getattr(get_model_weights(name), "DEFAULT", None) for name in torchvision_names()}
    return {name: default.meta["num_params"] for name, default in defaults.items() if default is not None}


def _timm_family(shapes: Mapping[str, Shape]) -> Iterator[str]:
    import timm

    for pattern, names in _FAMILIES:
        needle = re.compile(pattern)
        if any(needle.search(name) for name in shapes):
            yield from (name for name in names.split() if timm.is_model(name))


def _numel(shape: Shape) -> int:
    product = 1
    for side in shape:
        product *= side
    return product
