"""Which classes and images episodes are drawn from, and that they depend on nothing but their seeds."""

import pytest
import torch

from posttrain_gui.data.base import Item
from posttrain_gui.errors import InputError
from posttrain_gui.training.episodes.classes import Needs, usable
from posttrain_gui.training.episodes.sampler import Drawn, Sampler
from posttrain_gui.training.randomness import generator


def items(*counts: int) -> list[Item]:
    """As many images of each class as said, the classes mixed."""
    return [Item(f"{label}/{i}", label) for i in range(max(counts)) for label, n in enumerate(counts) if i < n]


def names(count: int) -> list[str]:
    return [f"class {label}" for label in range(count)]


def sampler(*counts: int, ways: int = 3, shots: int = 2, queries: int = 3, turns: int = 1) -> Sampler:
    needs = Needs("train", ways, shots, queries, turns)
    return Sampler(usable(items(*counts), names(len(counts)), needs, lambda _: None), needs)


def same(one: Drawn, other: Drawn) -> bool:
    places = torch.equal(one.places, other.places)
    return one.classes == other.classes and one.turns == other.turns and places


def test_an_episode_is_what_was_asked_for() -> None:
    images, made = items(6, 7, 8, 9), sampler(6, 7, 8, 9)
    for number in range(50):
        drawn = made.draw(generator(number))
        assert len(set(drawn.classes)) == 3
        assert drawn.support_labels.tolist() == [0, 0, 1, 1, 2, 2]
        assert drawn.query_labels.tolist() == [0, 0, 0, 1, 1, 1, 2, 2, 2]
        assert len(set(drawn.places.tolist())) == 15  # no image twice, none in both
        told = torch.cat([drawn.support_labels, drawn.query_labels]).tolist()
        for place, label in zip(drawn.places.tolist(), told, strict=True):
            assert images[place].label == drawn.classes[label]


def test_the_same_seed_draws_the_same_and_another_others() -> None:
    made = sampler(6, 6, 6, 6, 6)
    assert same(made.draw(generator(1)), made.draw(generator(1)))
    assert not same(made.draw(generator(1)), made.draw(generator(2)))


def test_all_classes_and_images_come_up_equally() -> None:
    made, classes, places = sampler(6, 6, 6, 6), torch.zeros(4), torch.zeros(24)
    for number in range(400):
        drawn = made.draw(generator("equal", number))
        classes[list(drawn.classes)] += 1
        places[drawn.support] += 1
    assert classes.min() > 260  # 400 · 3/4 = 300 each, standard deviation 8.7
    assert places.min() > 65  # 400 · 3 · 2 / 24 = 100 each, standard deviation 8.7


def test_turned_classes_are_classes_of_their_own() -> None:
    made, seen = sampler(6, 6, turns=4, ways=5), set()
    for number in range(60):
        drawn = made.draw(generator(number))
        pairs = list(zip(drawn.classes, drawn.turns, strict=True))
        assert len(set(pairs)) == 5
        seen |= set(pairs)
        assert drawn.quarters.tolist()[:2] == [drawn.turns[0]] * 2
    assert len(seen) == 8


def test_small_classes_give_fewer_queries_or_are_left_out_in_words() -> None:
    told: list[str] = []
    needs = Needs("val", 2, 2, 3)
    classes = usable(items(2, 6, 3, 6, 1), names(5), needs, told.append)
    assert classes.labels == (1, 2, 3)
    assert told == [
        "2 classes to choose by left out with fewer than 3 images (2 shots and a query), the first: class 0.",
        "1 class to choose by with too few images for 3 queries beside the support images give fewer, "
        "the first: class 2.",
    ]
    made = Sampler(classes, needs)
    drawn = next(d for d in map(made.draw, map(generator, range(99))) if 2 in d.classes)
    at = drawn.classes.index(2)
    assert (drawn.support_labels == at).sum() == 2
    assert (drawn.query_labels == at).sum() == 1


@pytest.mark.parametrize(
    ("part", "advice"),
    [("train", "strategy.ways (or train_ways)"), ("val", "data.split.val"), ("test", "data.split.test")],
)
def test_too_few_classes_are_refused_with_what_to_set(part: str, advice: str) -> None:
    with pytest.raises(InputError) as caught:
        usable(items(6, 6, 1), names(3), Needs(part, 5, 1, 5), lambda _: None)
    assert "only 2 classes" in caught.value.what
    assert "5 classes; 1 other had too few images" in caught.value.why
    assert advice in caught.value.next
    assert len(usable(items(6, 6), names(2), Needs("train", 5, 1, 5, turns=4), lambda _: None)) == 2
