"""Answers to fixed episodes: the same from pictures and from features that were computed once."""

from typing import Any

import pytest
import torch

from posttrain_gui.models.zoo import build
from posttrain_gui.strategies.few_shot import FewShot
from posttrain_gui.strategies.meta.registry import methods
from posttrain_gui.training.episodes.answering import answers, as_state, from_state, mean_loss, paired, uncounted
from posttrain_gui.training.episodes.learner import Learner
from posttrain_gui.training.episodes.supply import FixedEpisodes, FromPictures, passes
from tests.training.episodes.test_supply import CPU, ITEMS, PLAIN, sampler, shelf


@pytest.fixture
def episodes() -> FixedEpisodes:
    """Eight episodes of nine pictures each, of thirty in all."""
    return FixedEpisodes(sampler(part="test").fixed(8, 0), FromPictures(shelf(), PLAIN, CPU))


@pytest.fixture
def learner() -> Learner:
    """Of a tiny network whose running statistics are not those it was born with."""
    torch.manual_seed(0)
    network = build("conv4", 3, width=4, side=16)
    network.train()(torch.rand(40, 3, 16, 16))
    return Learner(network)


def method(tag: str, **settings: Any) -> Any:
    return FewShot(method=tag, ways=3, inner_steps=3, inner_rate=0.1, **settings).learning  # type: ignore[arg-type]


@pytest.mark.parametrize("tag", [tag for tag, cls in methods().items() if cls.head_only])
def test_a_method_of_heads_answers_the_same_by_features(tag: str, episodes: FixedEpisodes, learner: Learner) -> None:
    made, counted, again = method(tag), list[int](), list[int]()
    by_features = episodes.by_features(learner, counted.append)
    assert sum(counted) == len(ITEMS) == passes(episodes.drawn, len(ITEMS), by_features=True)
    one = answers(made, learner, episodes, again.append)
    other = answers(made, learner, by_features, uncounted(episodes, by_features, again.append))
    assert sum(again) == 8 * 9 == passes(episodes.drawn, len(ITEMS), by_features=False)
    for mine, its in zip(one, other, strict=True):
        assert torch.allclose(mine, its, atol=1e-5)
        assert torch.allclose(mine.sum(dim=1), torch.ones(6, dtype=torch.float64))
    assert not torch.allclose(one[0], one[1], atol=1e-3)


def test_every_other_method_changes_features(episodes: FixedEpisodes, learner: Learner) -> None:
    """What is not marked as adapting heads only must not be: by features it would answer something else."""
    by_features = episodes.by_features(learner, lambda _: None)
    for tag, cls in methods().items():
        if not cls.head_only:
            one, other = (answers(method(tag), learner, some, lambda _: None) for some in (episodes, by_features))
            assert not torch.allclose(torch.cat(one), torch.cat(other), atol=1e-4), tag


def test_few_episodes_are_answered_from_pictures(episodes: FixedEpisodes, learner: Learner) -> None:
    few = episodes.first(3)
    assert few.by_features(learner, lambda _: None) is few
    assert passes(few.drawn, len(ITEMS), by_features=True) == 27


def test_what_chooses_the_epoch_is_the_mean_over_episodes(episodes: FixedEpisodes, learner: Learner) -> None:
    made = method("prototypes")
    found = paired(answers(made, learner, episodes, lambda _: None), episodes)
    loss, accuracy = mean_loss(made, learner, episodes, lambda _: None)
    each = [(rows.argmax(1) == labels).mean() for rows, labels in found]
    assert accuracy == pytest.approx(sum(each) / 8)
    own = [-torch.tensor(rows).log()[range(6), labels].mean().item() for rows, labels in found]
    assert loss == pytest.approx(sum(own) / 8)


def test_answers_survive_a_checkpoint() -> None:
    found = [torch.rand(4, 3), torch.rand(2, 3)]
    again = from_state(as_state(found))
    assert all(torch.equal(one, other) for one, other in zip(found, again, strict=True))
