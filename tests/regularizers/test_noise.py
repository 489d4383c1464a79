"""Dropout and stochastic depth: really in the path of every architecture, and never in its answers."""

import pytest
import torch
from torch import nn
from torchvision.ops import StochasticDepth

from posttrain_gui.errors import InputError
from posttrain_gui.models.anatomy.branches import residual_blocks
from posttrain_gui.models.anatomy.head import find_head
from posttrain_gui.regularizers.functions.noise import dropout_before_head, dropout_everywhere, stochastic_depth
from tests.regularizers.networks import NETWORKS, images, network, train_but_not_batchnorm

INSIDE = {"alexnet", "densenet", "maxvit", "swin", "swin_v2", "vgg", "vit", "timm vit_tiny_patch16_224"}
WITHOUT_BRANCHES = {"alexnet", "densenet", "googlenet", "inception", "shufflenet", "squeezenet", "vgg"}


def silent(name: str) -> nn.Module:
    """The network without any noise of its own."""
    built = network(name)
    for module in built.modules():
        if isinstance(module, nn.Dropout | StochasticDepth):
            module.p = 0.0
    return built


@pytest.mark.parametrize("name", NETWORKS)
def test_dropout_before_the_head_is_in_the_path_of_training_only(name: str) -> None:
    built, batch = silent(name), images(name)
    with torch.no_grad():
        before, keys = built(batch), list(built.state_dict())
        dropout_before_head(built, 0.9)
        assert torch.equal(built(batch), before), "it answers as before"
        assert list(built.state_dict()) == keys
        train_but_not_batchnorm(built)
        torch.manual_seed(0)
        first, second = built(batch), built(batch)
    assert not torch.equal(first, second)
    assert not torch.allclose(first, before)


@pytest.mark.parametrize("name", NETWORKS)
def test_dropout_before_the_head_is_there_once(name: str) -> None:
    """With p = 0.5 each feature that reaches the head is 0 half the time, or doubled: 4-fold would be twice."""
    built, seen = silent(name), []
    dropout_before_head(built, 0.5)
    head = find_head(built).module
    head.register_forward_pre_hook(lambda _, given: seen.append(given[0]))
    with torch.no_grad():
        built(images(name))
        train_but_not_batchnorm(built)
        built(images(name))
    plain, noisy = seen
    alive = plain.abs() > 1e-3 * plain.abs().max()
    ratio = (noisy / plain)[alive]
    kept = ratio[ratio.abs() > 1e-6]
    assert torch.allclose(kept, torch.tensor(2.0), rtol=1e-2)
    assert 0.3 < len(kept) / len(ratio) < 0.7


def test_the_dropout_of_googlenet_before_its_head_gets_the_rate() -> None:
    built = network("googlenet")
    dropout_before_head(built, 0.35)
    assert built.dropout.p == 0.35
    assert not find_head(built).module._forward_pre_hooks


def test_timms_own_dropout_before_the_head_is_not_doubled() -> None:
    import timm

    built = timm.create_model("resnet10t", num_classes=5, drop_rate=0.5)
    dropout_before_head(built, 0.0)
    built.train()
    for module in built.modules():
        if isinstance(module, nn.BatchNorm2d):
            module.eval()
    batch = images("resnet")
    assert torch.equal(built(batch), built(batch)), "a rate of 0 switches the architecture's own off"


@pytest.mark.parametrize("name", sorted(INSIDE))
def test_dropout_everywhere_reaches_inside(name: str) -> None:
    built, batch, seen = silent(name), images(name), []
    with torch.no_grad():
        before = built(batch)
        dropout_everywhere(built, 0.5)
        assert torch.equal(built(batch), before)
        train_but_not_batchnorm(built)
        head = find_head(built).module
        head.eval()  # what is put right before the head is off; what is left comes from inside
        inputs = head.register_forward_pre_hook(lambda _, given: seen.append(given[0]))
        torch.manual_seed(0)
        built(batch), built(batch)
        inputs.remove()
    alive = (seen[0].abs() > 1e-6) & (seen[1].abs() > 1e-6)
    ratio = (seen[0] / seen[1])[alive]
    assert not torch.allclose(ratio, torch.ones(()), rtol=1e-3), "features differ by more than being hidden or not"


@pytest.mark.parametrize("name", sorted(set(NETWORKS) - INSIDE - {"timm convnext_atto"}))
def test_dropout_everywhere_is_refused_where_there_is_no_place_for_it(name: str) -> None:
    with pytest.raises(InputError, match="no dropout inside") as caught:
        dropout_everywhere(network(name), 0.5)
    assert "stochastic-depth" in caught.value.next


@pytest.mark.parametrize("name", sorted(set(NETWORKS) - WITHOUT_BRANCHES))
def test_stochastic_depth_is_in_the_path_of_training_only(name: str) -> None:
    built, batch = silent(name), images(name, 6)
    with torch.no_grad():
        before, keys = built(batch), list(built.state_dict())
        stochastic_depth(built, 0.5, rising=False)
        assert torch.equal(built(batch), before)
        assert list(built.state_dict()) == keys
        train_but_not_batchnorm(built)
        torch.manual_seed(0)
        first, second = built(batch), built(batch)
    assert not torch.equal(first, second)


@pytest.mark.parametrize("name", sorted(set(NETWORKS) - WITHOUT_BRANCHES))
def test_every_block_that_is_found_is_really_skipped(name: str) -> None:
    built, batch = silent(name), images(name, 1)
    stochastic_depth(built, 0.0, rising=False)
    with torch.no_grad():
        plain = built(batch)
        for branches in residual_blocks(built):
            for branch in branches:
                branch.leave_out(1 - 1e-9)
                getattr(branch.block, branch.name).train()
                assert not torch.equal(built(batch), plain)
                getattr(branch.block, branch.name).eval()


@pytest.mark.parametrize("name", sorted(WITHOUT_BRANCHES))
def test_a_network_without_residual_branches_is_refused_by_name(name: str) -> None:
    built = network(name)
    with pytest.raises(InputError) as caught:
        stochastic_depth(built, 0.1, rising=True)
    assert type(built).__name__ in caught.value.what


@pytest.mark.parametrize("name", ["resnet", "vit", "mobilenet_v2", "timm resnet10t"])
def test_the_rate_rises_linearly_and_a_second_call_replaces_the_first(name: str) -> None:
    built = network(name)
    stochastic_depth(built, 0.4, rising=False)
    stochastic_depth(built, 0.2, rising=True)
    blocks = residual_blocks(built)
    for number, branches in enumerate(blocks, start=1):
        rates = [getattr(branch.block, branch.name).p for branch in branches]
        assert rates == pytest.approx([0.2 * number / len(blocks)] * len(branches))
    hooks = sum(len(module._forward_hooks) for module in built.modules())
    assert hooks == {"resnet": 4, "vit": 4, "mobilenet_v2": len(blocks), "timm resnet10t": 0}[name]


def test_the_expectation_of_a_block_is_what_it_answers_and_images_are_drawn_for_themselves() -> None:
    torch.manual_seed(0)
    built = network("resnet").double()
    block = built.layer1[0]
    stochastic_depth(built, 0.3, rising=False)
    train_but_not_batchnorm(built)
    inputs = torch.randn(1, 64, 1, 1, dtype=torch.double).abs()  # positive, so that the last ReLU lets the sum through
    with torch.no_grad():
        block.bn2.weight.fill_(0.0)
        block.bn2.bias.fill_(0.5)  # the branch adds 0.5
        answers = block(inputs.expand(4000, -1, -1, -1)) - inputs
        branch = answers[:, 0, 0, 0]
        assert torch.allclose(answers, branch.view(-1, 1, 1, 1).expand_as(answers)), "an image keeps or loses all"
        assert set(branch.mul(1e6).round().unique().tolist()) == {0.0, round(0.5e6 / 0.7)}
        assert branch.mean().item() == pytest.approx(0.5, abs=0.03)
        block.eval()
        assert torch.allclose(block(inputs) - inputs, torch.full((), 0.5, dtype=torch.double))


def test_a_copy_of_the_network_has_a_mode_of_its_own() -> None:
    import copy

    built = network("resnet")
    stochastic_depth(built, 0.9, rising=False)
    twin = copy.deepcopy(built)
    train_but_not_batchnorm(built)
    with torch.no_grad():
        assert torch.equal(twin(images("resnet")), twin(images("resnet")))
        train_but_not_batchnorm(twin)
        built.eval()
        assert not torch.equal(twin(images("resnet")), twin(images("resnet")))


def test_blocks_that_are_frozen_before_anything_trained_are_still_cut_off() -> None:
    from posttrain_gui.training.modes import freeze, training_mode
    from posttrain_gui.training.prefix import find_cut

    built = network("resnet")
    stochastic_depth(built, 0.5, rising=False)
    freeze(built, [name for name, _ in built.named_parameters() if name.startswith(("layer4.", "fc."))])
    cut = find_cut(built, images("resnet", 2))
    assert cut.rest is not None
    assert built.layer3[0] in cut.units or built.layer3 in cut.units
    training_mode(built, cut.units, frozen_batchnorm=True)
    assert not built.layer1[0].stochastic_depth.training
    assert built.layer4[0].stochastic_depth.training
    with torch.no_grad():
        kept = cut.kept(built, images("resnet", 8))
        assert torch.equal(kept, cut.kept(built, images("resnet", 8))), "no noise in what is frozen"
        assert not torch.equal(cut.rest(kept), cut.rest(kept)), "noise in what is trained"
