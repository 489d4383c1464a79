"""EMA and SWA against ``torch.optim.swa_utils.AveragedModel``, and EMA's warm-up against timm's."""

from collections.abc import Iterator
from functools import partial

import pytest
import torch
from timm.utils import ModelEmaV3
from torch import nn
from torch.nn import functional
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn, update_bn

from posttrain_gui.errors import InputError
from posttrain_gui.regularizers.base import regularizers
from posttrain_gui.regularizers.functions.averages import decay_after, moving_average, plain_average
from posttrain_gui.training.averaging import AveragedWeights
from posttrain_gui.training.hooks import Averaging, Hooks
from posttrain_gui.training.state import changing_tensors


def network() -> nn.Sequential:
    torch.manual_seed(0)
    return nn.Sequential(nn.Linear(4, 6), nn.BatchNorm1d(6), nn.ReLU(), nn.Linear(6, 3))


def steps(of: nn.Module, count: int) -> Iterator[int]:
    torch.manual_seed(1)
    optimizer = torch.optim.SGD(of.parameters(), lr=0.3)
    for step in range(count):
        optimizer.zero_grad()
        functional.cross_entropy(of(torch.randn(8, 4)), torch.randint(3, (8,))).backward()
        optimizer.step()
        yield step


def averaged(of: nn.Module, rule: Averaging, epochs: int = 10) -> AveragedWeights:
    return AveragedWeights(of, changing_tensors(of, {name for name, _ in of.named_parameters()}), rule, epochs)


def parameters_in_place(average: AveragedWeights, of: nn.Module) -> dict[str, torch.Tensor]:
    with average.in_place(lambda: [], of):
        return {name: value.detach().clone() for name, value in of.named_parameters()}


def same(average: dict[str, torch.Tensor], reference: AveragedModel) -> None:
    expected = dict(reference.module.named_parameters())
    assert average.keys() == expected.keys()
    assert all(torch.allclose(average[name], expected[name], rtol=1e-6, atol=1e-7) for name in average)


def attached(kind: str, **settings: object) -> Averaging:
    hooks = Hooks()
    regularizers()[kind](**settings).attach(hooks)
    assert hooks.averaging is not None
    return hooks.averaging


def test_ema_is_torchs_after_every_update() -> None:
    built = network()
    average = averaged(built, attached("ema", decay=0.8, warm_up=False))
    reference = AveragedModel(built, multi_avg_fn=get_ema_multi_avg_fn(0.8))
    for _ in steps(built, 7):
        average.after_update(1)
        reference.update_parameters(built)
        same(parameters_in_place(average, built), reference)


def test_ema_in_closed_form() -> None:
    mean = torch.tensor([1.0])
    for number, value in enumerate([1.0, 3.0, -2.0]):
        moving_average([mean], [torch.tensor([value])], number, decay=0.75, warm_up=False)
    assert mean.item() == pytest.approx(0.75**2 * 1.0 + 0.25 * 0.75 * 3.0 + 0.25 * -2.0)


def test_the_warm_up_of_ema_is_timms() -> None:
    built = network()
    average = averaged(built, attached("ema", decay=0.9))
    reference = ModelEmaV3(built, decay=0.9, use_warmup=True)
    for step in steps(built, 60):
        average.after_update(1)
        reference.update(built, step=step + 1)
    ours, theirs = parameters_in_place(average, built), dict(reference.module.named_parameters())
    assert all(torch.allclose(ours[name], theirs[name], atol=1e-6) for name in ours)
    assert decay_after(1, 0.9, warm_up=True) == pytest.approx(1 - 2 ** (-2 / 3))
    assert decay_after(10_000, 0.9, warm_up=True) == 0.9


def test_the_first_value_is_the_average_of_one() -> None:
    mean = torch.zeros(2)
    moving_average([mean], [torch.tensor([3.0, 4.0])], 0, decay=0.999, warm_up=False)
    assert mean.tolist() == [3.0, 4.0]


def test_swa_is_torchs_from_its_start_on_with_statistics_measured_anew() -> None:
    built = network()
    average = averaged(built, attached("swa", start=0.5), epochs=6)
    reference = AveragedModel(built)
    for epoch in (step + 1 for step in steps(built, 6)):
        average.after_epoch(epoch)
        assert average.begun == (epoch > 3)
        if epoch > 3:
            reference.update_parameters(built)
    torch.manual_seed(2)
    batches = [torch.randn(8, 4) for _ in range(3)]
    update_bn(batches, reference)
    before = {name: value.clone() for name, value in built.state_dict().items()}
    with average.in_place(lambda: batches, built):
        same({name: value.detach() for name, value in built.named_parameters()}, reference)
        for name in ("running_mean", "running_var", "num_batches_tracked"):
            assert torch.allclose(getattr(built[1], name), getattr(reference.module[1], name)), name
        built.eval()
        reference.eval()
        assert torch.allclose(built(batches[0]), reference(batches[0]), atol=1e-6)
        built.train()
    assert all(torch.equal(value, before[name]) for name, value in built.state_dict().items()), "training goes on"
    assert built[1].momentum == 0.1


def test_swa_is_the_plain_mean() -> None:
    mean = torch.tensor([2.0])
    for number, value in enumerate([4.0, 9.0], start=1):
        plain_average([mean], [torch.tensor([value])], number)
    assert mean.item() == pytest.approx(5.0)


@pytest.mark.parametrize(
    "rule", [Averaging(partial(moving_average, decay=0.9, warm_up=True)), attached("swa", start=0)]
)
def test_an_average_goes_on_from_its_checkpoint(rule: Averaging) -> None:
    built = network()
    whole, first = averaged(built, rule), averaged(built, rule)
    for step in steps(built, 6):
        if step == 3:
            saved, first = first.state_dict(), averaged(built, rule)
            first.load_state_dict(saved)
        for average in (whole, first):
            average.after_update(step + 1)
            average.after_epoch(step + 1)
    ours, theirs = parameters_in_place(whole, built), parameters_in_place(first, built)
    assert all(torch.equal(ours[name], theirs[name]) for name in ours)


def test_two_averages_are_refused() -> None:
    hooks = Hooks()
    regularizers()["ema"]().attach(hooks)
    with pytest.raises(InputError, match="cannot be used together"):
        regularizers()["swa"]().attach(hooks)
