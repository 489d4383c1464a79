"""The sample network, its shipped weights and the source that loads them."""

import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from posttrain_gui.data.samples import digits, scanner
from posttrain_gui.errors import InputError
from posttrain_gui.models.sample import Sample
from posttrain_gui.models.trained import TrainedModel
from posttrain_gui.models.zoo import BUILDERS, build, weights


@pytest.fixture(scope="module")
def sample() -> TrainedModel:
    return Sample().load(lambda _: None)


def accuracy(model: TrainedModel, grey: np.ndarray, labels: np.ndarray) -> float:
    """Preprocessed as the model says (32 px images need no resizing)."""
    rules = model.preprocessing
    assert (rules.resize, rules.crop) == (32, 32)
    images = torch.from_numpy(grey).float()[:, None].repeat(1, 3, 1, 1) / 255
    mean, std = (torch.tensor(v).view(1, 3, 1, 1) for v in (rules.mean, rules.std))
    with torch.inference_mode():
        answers = model.network((images - mean) / std).argmax(1).numpy()
    return float((answers == labels).mean())


def test_what_is_loaded(sample: TrainedModel) -> None:
    assert sample.classes == tuple("0123456789")
    assert (sample.architecture.library, sample.architecture.name) == ("posttrain_gui", "digits-cnn")
    assert sample.architecture.num_classes == 10
    assert not any(module.training for module in sample.network.modules())
    assert sum(p.numel() for p in sample.network.parameters()) == 58_682


def test_it_reads_clean_digits_it_was_not_trained_on(sample: TrainedModel) -> None:
    images, labels = digits.load()
    _, other = digits.halves(labels)
    assert accuracy(sample, images[other], labels[other]) > 0.97


def test_it_reads_the_bad_scanner_poorly(sample: TrainedModel) -> None:
    images, labels = digits.load()
    _, other = digits.halves(labels)
    scanned = np.stack([scanner.scan(images[i], int(i)) for i in other])
    assert 0.3 < accuracy(sample, scanned, labels[other]) < 0.6


def test_the_architecture_builds_the_same_network_again(sample: TrainedModel) -> None:
    facts = sample.architecture
    again = build(facts.name, facts.num_classes, **facts.arguments)
    again.load_state_dict(sample.network.state_dict())
    images = torch.rand(2, 3, 32, 32)
    assert torch.equal(again.eval()(images), sample.network(images))


def test_the_stages_are_visible_and_the_head_is_linear() -> None:
    network = BUILDERS["digits-cnn"](num_classes=7)
    assert [name for name, _ in network.named_children()] == ["stem", "block1", "block2", "pool", "head"]
    assert isinstance(network.get_submodule("head"), torch.nn.Linear)
    assert network(torch.rand(2, 3, 32, 32)).shape == (2, 7)
    assert network(torch.rand(2, 3, 48, 64)).shape == (2, 7)  # other sizes work too


def test_an_unknown_network_is_said_with_the_nearest_name() -> None:
    with pytest.raises(InputError, match="digit_cnn") as caught:
        build("digit_cnn", 10)
    assert caught.value.why == 'Did you mean "digits-cnn"?'


def test_it_tells_what_it_loaded() -> None:
    told: list[str] = []
    assert Sample().load(told.append).findings == told
    assert told == ["digits-cnn: trained on clean digits, 10 classes"]
    assert "0.06 M parameters" in Sample().one_line()


@pytest.mark.parametrize("content", [None, b"no weights at all"])
def test_missing_or_damaged_weights_are_said(
    content: bytes | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "digits_cnn.safetensors"
    if content is not None:
        file.write_bytes(content)
    monkeypatch.setattr(weights, "asset", lambda _: file)
    with pytest.raises(InputError, match=r"digits_cnn\.safetensors") as caught:
        Sample().load(lambda _: None)
    assert "install it again" in caught.value.next


def test_the_registry_of_networks_is_light() -> None:
    import subprocess

    code = "import sys, posttrain_gui.models.zoo, posttrain_gui.models.sample; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
