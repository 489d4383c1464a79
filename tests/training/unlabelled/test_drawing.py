"""Which images an epoch draws, and what their views are made of."""

import torch

from posttrain_gui.strategies.self_training import SelfTraining
from posttrain_gui.training.randomness import Using, generator
from posttrain_gui.training.unlabelled import drawing, views

LABELS = torch.tensor([0, 0, 1, 1, 2])


def test_labelled_images_come_pass_after_pass_each_in_another_order() -> None:
    drawn = drawing.labelled(LABELS, 12, 0, 1)
    assert len(drawn) == 12
    passes = [drawn[:5].tolist(), drawn[5:10].tolist()]
    assert [sorted(one) for one in passes] == [[0, 1, 2, 3, 4]] * 2
    assert passes[0] != passes[1]
    assert torch.equal(drawn, drawing.labelled(LABELS, 12, 0, 1))
    assert not torch.equal(drawn, drawing.labelled(LABELS, 12, 0, 2))
    assert not torch.equal(drawn, drawing.labelled(LABELS, 12, 1, 1))


def test_a_sampler_draws_every_pass() -> None:
    drawn = drawing.labelled(LABELS, 4, 0, 1, lambda _labels, _numbers: torch.tensor([4, 4, 0]))
    assert drawn.tolist() == [4, 4, 0, 4]


def test_unlabelled_images_come_once_before_any_comes_twice() -> None:
    drawn = drawing.unlabelled(4, 10, 0, 1)
    assert sorted(drawn[:4].tolist()) == sorted(drawn[4:8].tolist()) == [0, 1, 2, 3]
    assert len(drawing.unlabelled(4, 0, 0, 1)) == 0


def test_steps_are_those_of_one_pass_unless_said() -> None:
    assert SelfTraining(ratio=3).steps(100, 8) == 5
    assert SelfTraining(ratio=3).steps(96, 8) == 4
    assert SelfTraining(steps_per_epoch=50).steps(100, 8) == 50


def test_a_shifted_image_moves_by_at_most_an_eighth_and_keeps_its_size() -> None:
    ramp = torch.arange(32, dtype=torch.uint8).expand(3, 32, 32).contiguous()
    seen = set()
    for number in range(40):
        with Using(generator("shift", number)):
            moved = views.shifted(ramp)
        assert moved.shape == ramp.shape
        seen.add(int(moved[0, 0, 16]) - 16)
    assert seen <= set(range(-4, 5))
    assert len(seen) > 5


def test_cutout_covers_at_most_half_the_side() -> None:
    image = torch.zeros(3, 20, 20, dtype=torch.uint8)
    sizes = []
    for number in range(60):
        with Using(generator("hole", number)):
            covered = views.cut_out(image)[0] == 127
        sizes.append(max(int(covered.any(0).sum()), int(covered.any(1).sum())))
    assert max(sizes) <= 10
    assert max(sizes) > 6
    assert not image.any()


def test_without_mirroring_a_view_is_never_mirrored() -> None:
    from pathlib import Path

    from posttrain_gui.training.unlabelled.how import How

    ways = [How(Path(), lambda *_: 1, mirror=mirror) for mirror in (True, False)]
    assert [len(views.weak(how).augmentations) for how in ways] == [2, 1]
    assert [len(views.strong(how).augmentations) for how in ways] == [4, 3]
