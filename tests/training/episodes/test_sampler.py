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


def grouped(
    *classes: list[str], shots: int = 1, queries: int = 5, ways: int = 2
) -> tuple[list[Item], Sampler, list[str]]:
    """Images of these groups, a sampler of them, and what it says."""
    told: list[str] = []
    images = [
        Item(f"{label}/{i}", label, None, group) for label, own in enumerate(classes) for i, group in enumerate(own)
    ]
    needs = Needs("test", ways, shots, queries)
    return images, Sampler(usable(images, names(len(classes)), needs, told.append), needs), told


def groups_of(images: list[Item], places: torch.Tensor) -> list[str]:
    return [images[place].group or images[place].path for place in places.tolist()]


@pytest.mark.parametrize("shots", [1, 3])
def test_images_of_one_group_are_not_learned_from_and_asked_for(shots: int) -> None:
    tracks = [[f"{label} {i // 4}" for i in range(16)] for label in range(4)]
    images, made, told = grouped(*tracks, shots=shots, ways=3)
    assert told == []
    seen = set()
    for number in range(300):
        drawn = made.draw(generator(number))
        assert drawn.support_labels.tolist() == sorted([0, 1, 2] * shots)
        assert drawn.query_labels.tolist() == [0] * 5 + [1] * 5 + [2] * 5
        assert not set(groups_of(images, drawn.support)) & set(groups_of(images, drawn.queries))
        assert len(set(drawn.places.tolist())) == len(drawn)
        seen |= set(drawn.support.tolist())
    assert len(seen) == 64  # every image is learned from now and then


def test_groups_of_unlike_size_are_given_to_the_side_where_they_fit() -> None:
    images, made, told = grouped(["a"] * 9 + ["b"], ["c"] * 3 + ["", "", "", ""], shots=4)
    assert told[0].startswith("2 classes to judge by with too few images for 5 queries beside the support images")
    for number in range(50):
        drawn = made.draw(generator(number))
        assert drawn.support_labels.tolist() == [0] * 4 + [1] * 4
        assert drawn.query_labels.tolist().count(drawn.classes.index(0)) == 1
        assert drawn.query_labels.tolist().count(drawn.classes.index(1)) == 3
        groups = dict(zip(drawn.classes, (drawn.support[:4], drawn.support[4:]), strict=True))
        assert set(groups_of(images, groups[0])) == {"a"}
        assert not set(groups_of(images, drawn.support)) & set(groups_of(images, drawn.queries))


def test_groups_through_several_classes_are_kept_apart_where_there_are_others() -> None:
    hands = [[f"hand {i}" for i in range(12)]] * 3
    images, made, _ = grouped(*hands, ways=3, queries=6)
    for number in range(50):
        drawn = made.draw(generator(number))
        assert len(drawn.queries) == 18
        assert not set(groups_of(images, drawn.support)) & set(groups_of(images, drawn.queries))


def test_where_groups_leave_too_little_their_classes_are_not_kept_apart_and_it_is_said() -> None:
    images, made, told = grouped(["a"] * 6, ["b", "b", "c"], shots=2, ways=2)
    assert told[0].startswith("2 classes to judge by with too few images for 5 queries")
    assert told[1].startswith("1 class to judge by with too few groups for 2 shots and a query of another group")
    assert told[1].endswith("The first: class 0.")
    drawn = made.draw(generator(0))
    second = [place for place in drawn.queries.tolist() if images[place].label == 1]
    assert [images[place].group for place in second] == ["c"]
    assert len(drawn.queries) == 5


def test_groups_of_one_image_each_change_nothing() -> None:
    plain, own = [[[""] * 6] * 3, [[f"{label} {i}" for i in range(6)] for label in range(3)]]
    assert same(grouped(*plain)[1].draw(generator(1)), grouped(*own)[1].draw(generator(1)))
