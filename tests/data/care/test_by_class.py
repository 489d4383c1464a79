from collections.abc import Sequence

import pytest

from posttrain_gui.data.base import Item, Part, Split
from posttrain_gui.data.care.by_class import divide_by_class
from posttrain_gui.data.care.parents import parents_of
from posttrain_gui.data.care.split import Division
from posttrain_gui.errors import InputError

SEEDS = range(6)
PARTS: tuple[Part, ...] = ("train", "val", "test")


def names(count: int) -> list[str]:
    return [f"class {i}" for i in range(count)]


def items_of(labels: Sequence[int], part: Part | None = None, each: int = 3) -> list[Item]:
    return [Item(f"{part}/{label}/{i}", label, part) for label in labels for i in range(each)]


def labels_of(division: Division) -> list[set[int]]:
    return [{item.label for item in division.parts[part]} for part in PARTS]


def sizes(division: Division) -> list[int]:
    return [len(labels) for labels in labels_of(division)]


@pytest.mark.parametrize("seed", SEEDS)
def test_every_class_stands_in_one_part_with_all_its_images(seed: int) -> None:
    found = divide_by_class(items_of(range(544)), names(544), Split(seed=seed))
    train, val, test = labels_of(found)
    assert [len(train), len(val), len(test)] == [380, 82, 82]
    assert train | val | test == set(range(544))
    assert sum(len(items) for items in found.parts.values()) == 3 * 544
    assert all(item.part == part for part, items in found.parts.items() for item in items)
    assert found.findings == [
        f"544 classes: 380 to learn from, 82 to choose by, 82 to judge by; no class is in two of them (seed {seed}).",
        "3 images of each class.",
    ]


def test_a_seed_says_it_all_and_every_class_has_its_chance() -> None:
    def judged(seed: int) -> set[int]:
        return labels_of(divide_by_class(items_of(range(20)), names(20), Split(seed=seed)))[2]

    assert judged(3) == judged(3)
    assert judged(0) != judged(1)
    assert set().union(*(judged(seed) for seed in range(60))) == set(range(20))


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("count", [6, 7, 9])
def test_few_classes_still_leave_two_in_every_part(seed: int, count: int) -> None:
    found = divide_by_class(items_of(range(count)), names(count), Split(seed=seed))
    assert sizes(found) == [count - 4, 2, 2]


def test_too_few_classes_are_refused_with_the_numbers() -> None:
    with pytest.raises(InputError, match="Too few classes") as caught:
        divide_by_class(items_of(range(5)), names(5), Split())
    assert "at least 2 classes of its own" in caught.value.why
    assert caught.value.next == "Add classes, or take smaller shares (data.split)."


def test_alphabets_taken_for_classes_are_told_how_their_characters_are_read() -> None:
    items = [Item(f"Greek {label}/character{n}/1.png", label) for label in range(5) for n in range(4)]
    with pytest.raises(InputError, match="Too few classes") as caught:
        divide_by_class(items, names(5), Split())
    assert caught.value.next.startswith('Read folders as deep as they go (class_folders = "innermost"), or add classes')


def test_given_parts_of_classes_are_kept() -> None:
    items = items_of(range(5), "train") + items_of(range(5, 8), "val") + items_of(range(8, 12), "test")
    found = divide_by_class(items, names(12), Split())
    assert labels_of(found) == [set(range(5)), set(range(5, 8)), set(range(8, 12))]
    assert found.findings[0].endswith("no class is in two of them, as given.")


@pytest.mark.parametrize("seed", SEEDS)
def test_a_missing_part_is_split_off_from_the_classes_to_learn_from(seed: int) -> None:
    items = items_of(range(20), "train") + items_of(range(20, 30), "test")
    found = divide_by_class(items, names(30), Split(val=0.2, seed=seed))
    assert sizes(found) == [16, 4, 10]
    assert labels_of(found)[2] == set(range(20, 30))
    assert "The given classes to judge by are kept; the rest was split off." in found.findings


def test_parts_of_images_are_dissolved_and_classes_divided_anew() -> None:
    items = items_of(range(20), "train", each=4) + items_of(range(20), "test", each=2)
    found = divide_by_class(items, names(20), Split())
    assert sizes(found) == [14, 3, 3]
    assert all(len(items) == 6 * size for items, size in zip(found.parts.values(), sizes(found), strict=True))
    assert (
        '"class 0", "class 1", "class 2", "class 3", "class 4" and 15 more stand in several given parts: '
        "all images of each went to one side." in found.findings
    )


def test_one_class_in_two_parts_does_not_undo_a_split_of_classes() -> None:
    items = items_of(range(10), "train") + items_of(range(9, 15), "test")
    found = divide_by_class(items, names(15), Split())
    assert labels_of(found)[2] == set(range(10, 15))
    assert '"class 9" stands in several given parts: all images of each went to one side.' in found.findings
    assert sum(item.label == 9 for items in found.parts.values() for item in items) == 6


def test_exact_copies_are_kept_in_the_test_and_once_in_a_class() -> None:
    items = items_of(range(4), "train") + items_of(range(4, 6), "val") + items_of(range(6, 8), "test")
    at = {item.path: i for i, item in enumerate(items)}
    contents = [str(i).encode() for i in range(len(items))]
    copies = [
        (at["train/0/0"], at["val/4/0"], at["test/6/0"]),
        (at["train/1/0"], at["train/1/1"], at["train/2/0"]),
        (at["test/7/1"], at["test/7/2"]),
    ]
    for group in copies:
        for i in group:
            contents[i] = contents[group[0]]
    found = divide_by_class(items, names(8), Split(), copies=copies, contents=contents)
    twice = "in one class; one could be learned from and the other asked for"
    assert {entry.path: entry.reason for entry in found.excluded} == {
        "train/0/0": "same picture as test/6/0; kept in test only",
        "val/4/0": "same picture as test/6/0; kept in test only",
        "train/1/1": f"same picture as train/1/0 {twice}",
        "test/7/2": f"same picture as test/7/1 {twice}",
    }
    assert "4 images set aside: exact copies of others." in found.findings
    assert "Between 2 and 3 images of a class." in found.findings


def test_groups_over_several_parts_are_kept_in_the_most_important_one() -> None:
    items = items_of(range(4), "train") + items_of(range(4, 6), "val") + items_of(range(6, 8), "test")
    for path in ("train/0/0", "val/4/0", "test/6/0", "test/7/0"):
        i = next(i for i, item in enumerate(items) if item.path == path)
        items[i] = Item(path, items[i].label, items[i].part, "g")
    found = divide_by_class(items, names(8), Split())
    assert [entry.path for entry in found.excluded] == ["train/0/0", "val/4/0"]
    assert {entry.reason for entry in found.excluded} == {'the group "g" also stands in test; kept there only'}
    assert "2 images set aside: of a group that also stands on another side." in found.findings


def test_groups_within_a_class_are_spoken_of() -> None:
    items = [Item(f"{label}/{i}", label, None, f"{label} {i // 2}") for label in range(9) for i in range(4)]
    said = divide_by_class(items, names(9), Split()).findings[-1]
    assert said.startswith("18 groups with several images of one class: where a class has enough groups")


def test_groups_through_all_classes_leave_nothing_and_say_why() -> None:
    items = [Item(f"{label}/{i}", label, None, f"hand {i}") for label in range(9) for i in range(3)]
    with pytest.raises(InputError, match="Too few classes to learn from") as caught:
        divide_by_class(items, names(9), Split())
    assert "groups go through several parts" in caught.value.why
    assert "leave the group column out" in caught.value.next


@pytest.mark.parametrize("seed", SEEDS)
def test_whole_parents_stay_on_one_side(seed: int) -> None:
    classes = [f"script {label // 10}/character {label}" for label in range(200)]
    found = divide_by_class(items_of(range(200)), classes, Split(seed=seed), by_parent=True)
    sides = [{label // 10 for label in labels} for labels in labels_of(found)]
    assert [len(side) for side in sides] == [14, 3, 3]
    assert set.union(*sides) == set(range(20))
    assert found.findings[-1].startswith("Whole parents were divided, 20 of them. To learn from: script")


def test_a_parent_in_two_given_parts_goes_to_one() -> None:
    classes = [f"{parent}/{i}" for parent in "ABCDEF" for i in range(4)]
    items = items_of(range(10), "train") + items_of(range(10, 24), "test")  # C stands in both
    found = divide_by_class(items, classes, Split(), by_parent=True)
    parents = [{classes[label][0] for label in labels} for labels in labels_of(found)]
    assert parents[2] == set("DEF")
    assert sum("C" in side for side in parents) == 1
    assert any(finding.startswith('"C" stands in several given parts') for finding in found.findings)


def test_the_outermost_folder_is_the_parent_and_what_all_share_is_left_out() -> None:
    sides = parents_of(["set/Greek/old/alpha", "set/Greek/beta", "set/Latin/a", "set/alone"])
    assert [(side.name, side.labels) for side in sides] == [("Greek", (0, 1)), ("Latin", (2,)), ("alone", (3,))]


@pytest.mark.parametrize(
    ("classes", "why"),
    [
        (["ants", "bees"], 'such as "ants", "bees" hold no "/"'),
        (["Greek/alpha", "Greek/beta"], 'the same parent, "Greek"'),
    ],
)
def test_no_parents_to_divide_by(classes: list[str], why: str) -> None:
    with pytest.raises(InputError, match="cannot be divided by their parents") as caught:
        parents_of(classes)
    assert why in caught.value.why
    assert "innermost" in caught.value.next
