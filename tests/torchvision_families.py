"""The architectures of torchvision: one of each family for the fast tests, all for the slow ones."""

import pytest

from posttrain_gui.models.loading.build import torchvision_names

FAMILIES = """
    alexnet convnext_tiny densenet121 efficientnet_b0 efficientnet_v2_s googlenet inception_v3 maxvit_t mnasnet0_5
    mobilenet_v2 mobilenet_v3_small regnet_x_400mf resnet18 resnext50_32x4d shufflenet_v2_x0_5 squeezenet1_0 swin_t
    swin_v2_t vgg11 vgg11_bn vit_b_16
"""
"""One of each family; their deeper and wider kin take a minute together."""
ALL = [n if n in FAMILIES.split() else pytest.param(n, marks=pytest.mark.slow) for n in torchvision_names()]
