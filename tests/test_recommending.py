"""Which preset to begin with."""

import pytest

from posttrain_gui.data.base import Split
from posttrain_gui.recommending import for_training, recommend


@pytest.mark.parametrize(
    ("images", "knows", "preset"),
    [
        ([3, 4, 500], False, "few-images"),
        ([99, 99], False, "few-images"),
        ([100, 100], False, "plenty-of-images"),
        ([5_000] * 10, False, "plenty-of-images"),
        ([20, 20], True, "fix-drift"),
    ],
)
def test_by_images_a_class_and_what_the_model_knows(images: list[float], knows: bool, preset: str) -> None:
    found = recommend(images, knows)
    assert found is not None
    assert found.preset.key == preset


def test_says_the_number_it_comes_from() -> None:
    found = recommend([30, 40, 1_200], knows=False)
    assert found is not None
    assert found.reason == "A class has 40 training images (median of 3 classes)."
    assert recommend([], knows=False) is None


def test_what_is_split_off_does_not_count() -> None:
    assert for_training([100, 50], [0, 10], Split(val=0.2, test=0.3)) == pytest.approx([50, 35])


def test_the_window_asks_the_model_what_it_knows() -> None:
    from posttrain_gui.gui.data.digest import Branch, Tree
    from posttrain_gui.gui.data.facts import Facts as Images
    from posttrain_gui.gui.model_facts import read
    from posttrain_gui.gui.strategy.recommended import recommended
    from posttrain_gui.plan import from_dict

    plan = from_dict({"model": {"source": "sample"}, "data": {"source": "sample"}})
    digits = Tree(tuple("0123456789"), (Branch(None, (40,) * 10, kept=False),))
    letters = Tree(("a", "b"), (Branch("train", (400, 500), kept=True),))
    keys = []
    for tree in (digits, letters):
        images = Images(tree, [], reader=None)  # type: ignore[arg-type]
        found = recommended(plan, images, read(plan.model))
        assert found is not None
        keys.append(found.preset.key)
    assert keys == ["fix-drift", "plenty-of-images"]
    assert recommended(plan, None, None) is None
