"""Every family of torchvision's classification networks, as small as its building blocks allow, and some of timm's."""

from collections.abc import Callable
from functools import partial

import timm
import torch
from torch import nn
from torchvision import models
from torchvision.models.efficientnet import MBConvConfig
from torchvision.models.maxvit import MaxVit
from torchvision.models.mobilenetv3 import InvertedResidualConfig
from torchvision.models.swin_transformer import PatchMergingV2, SwinTransformerBlockV2
from torchvision.models.vision_transformer import VisionTransformer

CLASSES = 5


def _vgg() -> nn.Module:
    with torch.device("meta"):  # its real classifier is replaced below
        network = models.VGG(nn.Identity(), CLASSES, init_weights=False)
    network.features = nn.Sequential(nn.Conv2d(3, 512, 3, stride=4), nn.ReLU())
    network.classifier = nn.Sequential(
        nn.Linear(512 * 49, 32),
        nn.ReLU(),
        nn.Dropout(),
        nn.Linear(32, 32),
        nn.ReLU(),
        nn.Dropout(),
        nn.Linear(32, CLASSES),
    )
    return network


def _alexnet() -> nn.Module:
    network = models.AlexNet(CLASSES)
    network.classifier = nn.Sequential(
        nn.Dropout(),
        nn.Linear(256 * 36, 32),
        nn.ReLU(),
        nn.Dropout(),
        nn.Linear(32, 32),
        nn.ReLU(),
        nn.Linear(32, CLASSES),
    )
    return network


def _swin(version: int) -> nn.Module:
    kinds = {"block": SwinTransformerBlockV2, "downsample_layer": PatchMergingV2} if version == 2 else {}
    return models.SwinTransformer([4, 4], 8, [2, 2], [2, 4], [4, 4], num_classes=CLASSES, **kinds)


TORCHVISION: dict[str, Callable[[], nn.Module]] = {
    "alexnet": _alexnet,
    "convnext": lambda: models.ConvNeXt(
        [models.convnext.CNBlockConfig(8, 16, 2), models.convnext.CNBlockConfig(16, None, 2)], num_classes=CLASSES
    ),
    "densenet": lambda: models.DenseNet(4, (2, 2), 8, num_classes=CLASSES),
    "efficientnet": lambda: models.EfficientNet(
        [MBConvConfig(1, 3, 1, 8, 8, 2, 1.0, 1.0), MBConvConfig(2, 3, 2, 8, 16, 2, 1.0, 1.0)], 0.2, num_classes=CLASSES
    ),
    "googlenet": lambda: models.GoogLeNet(CLASSES, aux_logits=False, init_weights=False),
    "inception": lambda: models.Inception3(CLASSES, aux_logits=False, init_weights=False),
    "maxvit": lambda: MaxVit((64, 64), 8, 2, [8, 16], [2, 1], 4, 0.2, num_classes=CLASSES),
    "mnasnet": lambda: models.mnasnet0_5(num_classes=CLASSES),
    "mobilenet_v2": lambda: models.MobileNetV2(CLASSES, 0.25),
    "mobilenet_v3": lambda: models.MobileNetV3(
        [
            InvertedResidualConfig(8, 3, 16, 8, True, "RE", 1, 1, 1.0),
            InvertedResidualConfig(8, 3, 16, 8, False, "HS", 2, 1, 1.0),
        ],
        16,
        CLASSES,
    ),
    "regnet": lambda: models.RegNet(
        models.regnet.BlockParams([2, 1, 1, 1], [8, 8, 8, 16], [8, 8, 8, 8], [1.0] * 4, [2, 2, 2, 2]), CLASSES
    ),
    "resnet": lambda: models.ResNet(models.resnet.BasicBlock, [1, 1, 1, 1], CLASSES),
    "resnext": lambda: models.ResNet(models.resnet.Bottleneck, [1, 1, 1, 1], CLASSES, groups=2, width_per_group=8),
    "shufflenet": lambda: models.ShuffleNetV2([1, 1, 1], [8, 16, 32, 64, 128], CLASSES),
    "squeezenet": lambda: models.SqueezeNet("1_1", CLASSES),
    "swin": partial(_swin, 1),
    "swin_v2": partial(_swin, 2),
    "vgg": _vgg,
    "vit": lambda: VisionTransformer(64, 16, 2, 2, 16, 32, num_classes=CLASSES),
}
TIMM = ("resnet10t", "tf_efficientnet_lite0", "vit_tiny_patch16_224", "convnext_atto", "mobilenetv3_small_050")
NETWORKS: dict[str, Callable[[], nn.Module]] = TORCHVISION | {
    f"timm {name}": partial(
        timm.create_model, name, num_classes=CLASSES, **({"img_size": 64} if name.startswith("vit") else {})
    )
    for name in TIMM
}


def network(name: str) -> nn.Module:
    """A network with random weights, its normalisation made lively, so that every branch counts."""
    torch.manual_seed(0)
    built = NETWORKS[name]()
    for module in built.modules():
        if isinstance(module, nn.BatchNorm2d):
            nn.init.ones_(module.weight)  # timm begins branches with 0
        for scale in ("gamma", "layer_scale"):
            if isinstance(getattr(module, scale, None), nn.Parameter):
                nn.init.constant_(getattr(module, scale), 1.0)
    head = [module for module in built.modules() if isinstance(module, nn.Linear | nn.Conv2d)][-1]
    nn.init.normal_(head.weight, std=0.1)
    return built.eval()


def images(name: str, count: int = 3) -> torch.Tensor:
    """Noise of the size that the network takes."""
    side = 96 if name == "inception" else 64
    return torch.randn(count, 3, side, side, generator=torch.Generator().manual_seed(1))


def train_but_not_batchnorm(built: nn.Module) -> None:
    """Training mode as the program's default: BatchNorm stays in evaluation mode, so that only noise is random."""
    built.train()
    for module in built.modules():
        if isinstance(module, nn.BatchNorm2d):
            module.eval()
