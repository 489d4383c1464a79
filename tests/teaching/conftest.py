"""A run whose model can be taught: a small Conv4 with random weights, and drawings of signs."""

import pytest
import torch

from posttrain_gui.export.files.model_file import save_model_file
from posttrain_gui.models.base import Preprocessing
from posttrain_gui.models.loading.build import build
from posttrain_gui.models.trained import Architecture
from tests.gui.other_fakes import FEW_SHOT, drawings, few_shot_report

SIDE = 28
NAMES = ["gamma", "delta", "omega"]


@pytest.fixture(scope="session")
def signs(tmp_path_factory):
    """Class name → paths of six images."""
    return drawings(tmp_path_factory.mktemp("signs"), NAMES)


@pytest.fixture
def run_of(tmp_path, signs):
    """Makes the report of a run with a model file, for few-shot settings or another kind of plan."""

    def make(strategy=None, ways=5, plan=None, **report):
        torch.manual_seed(0)
        architecture = Architecture(
            library="posttrain_gui", name="conv4", num_classes=ways, arguments={"width": 8, "side": SIDE}
        )
        network = build(architecture)
        for buffer_name, buffer in network.named_buffers():  # running statistics that are not those of nothing
            if buffer_name.endswith("running_mean"):
                buffer.uniform_(-0.1, 0.1)
        preprocessing = Preprocessing(resize=SIDE, crop=SIDE, mean=(0.5,) * 3, std=(0.5,) * 3)
        settings = FEW_SHOT | {"strategy": {"kind": "few-shot", **(strategy or {})}} if plan is None else plan
        classes = [f"way {n + 1}" for n in range(ways)]
        folder = tmp_path / "run" / "model"
        file = save_model_file(folder, "signs", network, architecture, classes, preprocessing, settings, {})
        return few_shot_report(signs, model_path=str(file), plan=settings, **report)

    return make
