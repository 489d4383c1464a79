"""Every method on every classification architecture of torchvision, without memory for a single weight."""

import pytest

from posttrain_gui.errors import InputError
from posttrain_gui.models.anatomy.head import find_head
from posttrain_gui.models.anatomy.stages import stages
from posttrain_gui.models.loading.build import build_shapes
from posttrain_gui.models.trained import Architecture
from posttrain_gui.strategies.fine_tune import FineTune
from posttrain_gui.strategies.tuning.registry import methods
from tests.strategies.tuning.test_methods import no_examples
from tests.torchvision_families import ALL

WITHOUT_NORMS = ("alexnet", "squeezenet1_0", "squeezenet1_1", "vgg11", "vgg13", "vgg16", "vgg19")


@pytest.mark.parametrize("name", ALL)
def test_phases_begin_within_the_run_and_only_add(name: str) -> None:
    network = build_shapes(Architecture(library="torchvision", name=name, num_classes=7))
    parts, head = stages(network), find_head(network).name
    plain = list(network.state_dict())
    for tag in sorted(methods(), key=lambda tag: tag == "lora"):  # which changes the network, so it comes last
        strategy = FineTune(tune=tag, stage=parts[len(parts) // 2].name, layer_decay=0.9)
        if tag == "norm" and name in WITHOUT_NORMS:
            with pytest.raises(InputError):
                strategy.phases(network, 8, no_examples, lambda _: None)
            continue
        strategy.prepare(network)
        made = strategy.phases(network, 8, no_examples, lambda _: None)
        known = {parameter for parameter, _ in network.named_parameters()}
        firsts = [phase.first for phase in made]
        assert firsts == sorted(set(firsts))
        assert firsts[0] == 1
        assert firsts[-1] <= 8
        trained: set[str] = set()
        for phase in made:
            assert trained < set(phase.trained) <= known, tag
            assert len(set(phase.trained)) == len(phase.trained)
            trained = set(phase.trained)
        assert {name for name in known if name.startswith(f"{head}.")} <= set(made[0].trained), tag
        assert len(trained) > 2 or tag == "head", tag
        if tag == "lora":
            assert [part.name for part in stages(network)] == [part.name for part in parts]
            assert set(strategy.rates(network)) == known
        strategy.finish(network)
        assert list(network.state_dict()) == plain, tag
