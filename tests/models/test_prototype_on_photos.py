from pathlib import Path

import pytest
import torch
from torch.nn import functional

from posttrain_gui.models.anatomy.head import find_head, head_features, replace_head
from posttrain_gui.models.anatomy.prototype import prototype_head, scale, write_prototypes
from posttrain_gui.models.bundled import Bundled
from posttrain_gui.models.file import File
from posttrain_gui.models.trained import TrainedModel
from tests.models.photos import prepared


def features_of(model: TrainedModel, folder: Path) -> tuple[torch.Tensor, torch.Tensor]:
    files = [(file, label) for label, name in enumerate(("ants", "bees")) for file in sorted((folder / name).iterdir())]
    with torch.no_grad():
        batches = [
            head_features(model.network, torch.stack([prepared(model, file) for file, _ in files[at : at + 32]]))
            for at in range(0, len(files), 32)
        ]
    return torch.cat(batches), torch.tensor([label for _, label in files])


@pytest.mark.slow
@pytest.mark.parametrize(
    ("weights", "published"), [("", 0.961), ("mobilenet_v2_imagenet1k", 0.948), ("squeezenet1_0_imagenet1k", 0.863)]
)
def test_class_means_reach_the_reference_figures(weights: str, published: float, shared_data: Path) -> None:
    file = shared_data / "weights" / f"{weights}.safetensors"
    model = (File(path=str(file)) if weights else Bundled()).load(lambda _: None)
    features, labels = features_of(model, shared_data / "ants_bees" / "train")
    means = prototype_head(features, labels, 2)
    replace_head(model.network, 2)
    write_prototypes(find_head(model.network), means, scale(features, labels, means))
    test_features, test_labels = features_of(model, shared_data / "ants_bees" / "test")
    head = find_head(model.network).module
    logits = functional.linear(test_features, head.weight.flatten(1), head.bias)
    accuracy = (logits.argmax(1) == test_labels).double().mean().item()
    assert accuracy == pytest.approx(published, abs=0.0125)  # two of 153 photographs
    assert functional.cross_entropy(logits, test_labels) < 0.5
