from collections import Counter
from collections.abc import Sequence

import pytest

from posttrain_gui.data.base import Item, Part, Split
from posttrain_gui.data.care.assign import assign
from posttrain_gui.data.care.split import Division, divide
from posttrain_gui.errors import InputError

SEEDS = range(8)


def items_of(counts: Sequence[int], part: Part | None = None, name: str = "") -> list[Item]:
    return [Item(f"{name}{part}/{label}/{i}", label, part) for label, n in enumerate(counts) for i in range(n)]


def names(count: int) -> list[str]:
    return [f"class {i}" for i in range(count)]


def content(items: Sequence[Item]) -> list[bytes]:
    return [str(i).encode() for i in range(len(items))]


def side_of(division: Division) -> dict[str, Part]:
    return {item.path: part for part, items in division.parts.items() for item in items}


def per_class(items: Sequence[Item]) -> Counter[int]:
    return Counter(item.label for item in items)


@pytest.mark.parametrize("seed", SEEDS)
def test_single_images_are_stratified_to_the_image(seed: int) -> None:
    counts = [100, 40, 20]
    found = divide(items_of(counts), names(3), Split(val=0.15, test=0.25, seed=seed))
    assert per_class(found.parts["test"]) == {0: 25, 1: 10, 2: 5}
    assert per_class(found.parts["val"]) == {0: 15, 1: 6, 2: 3}
    assert per_class(found.parts["train"]) == {0: 60, 1: 24, 2: 12}
    assert found.excluded == []
    assert all(item.part == part for part, items in found.parts.items() for item in items)


def test_a_seed_says_it_all() -> None:
    items = items_of([60, 60])

    def test_images(seed: int) -> set[str]:
        return {item.path for item in divide(items, names(2), Split(seed=seed)).parts["test"]}

    assert test_images(0) == test_images(0)
    assert test_images(0) != test_images(1)
    everyone = set().union(*(test_images(seed) for seed in range(120)))
    assert len(everyone) == 120  # every image has its chance


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("n", range(3, 12))
def test_three_images_are_enough_for_every_part(seed: int, n: int) -> None:
    found = divide(items_of([n, 30]), names(2), Split(val=0.3, test=0.5, seed=seed))
    assert all(per_class(items)[0] >= 1 for items in found.parts.values())


def test_two_images_train_and_judge() -> None:
    found = divide(items_of([2, 30]), names(2), Split())
    assert [per_class(found.parts[part])[0] for part in ("train", "val", "test")] == [1, 0, 1]
    assert found.findings[-1] == 'Class "class 0" has no validation images: it has no say in the best epoch.'


@pytest.mark.parametrize("seed", SEEDS)
def test_groups_never_straddle_and_shares_are_near(seed: int) -> None:
    items = [Item(f"{label}/{i}", label, None, f"{label}-{i // 5}") for label in range(4) for i in range(100)]
    found = divide(items, names(4), Split(val=0.2, test=0.2, seed=seed))
    side = side_of(found)
    assert len(side) == 400
    for group in {item.group for item in items}:
        assert len({side[item.path] for item in items if item.group == group}) == 1
    for part, share in (("train", 60), ("val", 20), ("test", 20)):
        assert all(abs(n - share) <= 5 for n in per_class(found.parts[part]).values())


@pytest.mark.parametrize("seed", SEEDS)
def test_large_and_small_groups_come_into_every_part(seed: int) -> None:
    sizes = [12] * 6 + [4] * 12 + [1] * 30
    items = [
        Item(f"{g}/{i}", label, None, f"{label}-{g}") for label in (0, 1) for g, n in enumerate(sizes) for i in range(n)
    ]
    items = [Item(f"{item.label}/{item.path}", item.label, None, item.group) for item in items]
    found = divide(items, names(2), Split(val=0.2, test=0.2, seed=seed))
    for label in (0, 1):
        assert abs(per_class(found.parts["test"])[label] - 30) <= 4
        assert max(Counter(i.group for i in found.parts["test"] if i.label == label).values()) == 12


@pytest.mark.parametrize("seed", SEEDS)
def test_every_class_learns_and_is_judged_with_few_groups(seed: int) -> None:
    items = [Item(f"{label}/{i}", label, None, f"{label}-{i // 10}") for label in range(3) for i in range(30)]
    found = divide(items, names(3), Split(val=0.05, test=0.05, seed=seed))
    assert all(set(per_class(part)) == {0, 1, 2} for part in found.parts.values())


@pytest.mark.parametrize("seed", SEEDS)
def test_groups_of_several_classes_stay_whole(seed: int) -> None:
    units = [Counter({0: 2, 1: 1}), Counter({1: 3}), Counter({0: 1, 2: 1}), *[Counter({i % 3: 1}) for i in range(60)]]
    parts = assign(units, {"val": 0.2, "test": 0.2}, seed)
    assert len(parts) == len(units)
    for label in range(3):
        assert {part for unit, part in zip(units, parts, strict=True) if label in unit} == {"train", "val", "test"}


@pytest.mark.parametrize("seed", SEEDS)
def test_copies_never_straddle(seed: int) -> None:
    items = items_of([30, 30])
    copies = [(0, 1, 2), (10, 40), (55, 56)]
    side = side_of(divide(items, names(2), Split(seed=seed), copies, content(items)))
    assert len(side) == 60
    for group in copies:
        assert len({side[items[i].path] for i in group}) == 1


def test_copies_and_groups_hold_together_over_each_other() -> None:
    items = [Item(str(i), i % 2, None, "g" if i in (0, 1) else "h" if i in (2, 3) else "") for i in range(40)]
    for seed in SEEDS:
        side = side_of(divide(items, names(2), Split(seed=seed), [(1, 2)], content(items)))
        assert len({side[str(i)] for i in range(4)}) == 1


def test_given_parts_are_kept_and_the_missing_one_is_split_off_from_train() -> None:
    items = items_of([20, 20], "train") + items_of([7, 9], "test")
    found = divide(items, names(2), Split(val=0.2))
    assert per_class(found.parts["test"]) == {0: 7, 1: 9}
    assert {item.path for item in found.parts["test"]} == {item.path for item in items if item.part == "test"}
    assert per_class(found.parts["val"]) == {0: 4, 1: 4}
    assert found.findings == ["Split off at random: 20 % for validation, the same share of each class (seed 0)."]


def test_all_three_given_are_left_alone() -> None:
    items = items_of([5, 5], "train") + items_of([2, 2], "val") + items_of([3, 3], "test")
    found = divide(items, names(2), Split())
    assert [len(found.parts[part]) for part in ("train", "val", "test")] == [10, 4, 6]
    assert found.findings == []


def test_images_without_a_part_beside_given_ones_are_to_train_on() -> None:
    items = items_of([4, 4]) + items_of([2, 2], "val") + items_of([3, 3], "test")
    found = divide(items, names(2), Split())
    assert {item.path for item in found.parts["train"]} == {item.path for item in items if item.part is None}


def test_the_test_keeps_its_copies_then_validation() -> None:
    items = items_of([6, 6], "train") + items_of([3, 3], "val") + items_of([3, 3], "test")
    paths = [item.path for item in items]
    train, val, test = paths.index("train/0/0"), paths.index("val/0/0"), paths.index("test/0/0")
    train2, val2 = paths.index("train/1/0"), paths.index("val/1/0")
    sha = content(items)
    sha[train] = sha[test]
    found = divide(items, names(2), Split(), [(train, val, test), (train2, val2)], sha)
    reasons = {entry.path: entry.reason for entry in found.excluded}
    assert reasons == {
        "train/0/0": "same picture as test/0/0; kept in test only",
        "val/0/0": "nearly the same picture as test/0/0; kept in test only",
        "train/1/0": "nearly the same picture as val/1/0; kept in val only",
    }
    assert [len(found.parts[part]) for part in ("train", "val", "test")] == [10, 5, 6]
    assert found.findings == ["3 images set aside: copies of others on the other side of the split."]


def test_a_group_torn_by_given_parts_is_kept_in_the_test() -> None:
    items = [*items_of([6, 6], "train"), *items_of([3, 3], "val"), *items_of([3, 3], "test")]
    items[0] = Item(items[0].path, 0, "train", "g")
    items[-1] = Item(items[-1].path, 1, "test", "g")
    found = divide(items, names(2), Split())
    assert [(entry.path, entry.reason) for entry in found.excluded] == [
        ("train/0/0", 'the group "g" also stands in test; kept there only')
    ]
    assert len(found.parts["test"]) == 6


def test_images_without_a_part_follow_their_group() -> None:
    items = [*items_of([6, 6]), *items_of([3, 3], "test")]
    items[0] = Item(items[0].path, 0, None, "g")
    items[-1] = Item(items[-1].path, 1, "test", "g")
    assert side_of(divide(items, names(2), Split()))[items[0].path] == "test"


@pytest.mark.parametrize(
    ("items", "classes", "message"),
    [
        (items_of([9]), 1, "There is only one class"),
        (items_of([1, 9]), 2, 'Class "class 0" has only one usable image'),
        (items_of([1, 9, 1]), 3, 'Classes "class 0", "class 2" have only one usable image each'),
        (items_of([9, 0], "train") + items_of([3, 3], "test"), 2, 'Class "class 1" has no images to train on'),
        (items_of([3, 3], "test"), 2, "have no images to train on"),
        (items_of([2, 2]), 2, "No images are left to choose the best epoch by"),
    ],
)
def test_too_few_images(items: list[Item], classes: int, message: str) -> None:
    with pytest.raises(InputError, match=message) as caught:
        divide(items, names(classes), Split())
    assert caught.value.next


def test_no_test_images_possible() -> None:
    items = [Item(f"{label}/{i}", label, None, f"only group of {label}") for label in (0, 1) for i in range(9)]
    with pytest.raises(InputError, match="No images are left to judge by"):
        divide(items, names(2), Split())


def test_a_class_without_test_images_is_warned_of() -> None:
    items = items_of([9, 9], "train") + items_of([3], "test")
    found = divide(items, names(2), Split())
    assert found.findings[-1] == (
        'Class "class 1" has no test images: nothing will be known of how well it is told apart.'
    )
