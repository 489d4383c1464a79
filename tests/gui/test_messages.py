"""Messages of rooms without Qt are translated by their templates."""

import pytest

from posttrain_gui.gui.messages import Messages

CATALOGUE = {
    "The folder {1} is empty.": "文件夹 {1} 是空的。",
    "{1} is empty.": "{1} 是空的。",
    "{1} images": "{1} 张图像",
    "No images.": "没有图像。",
    "{1}, gain {2} points (95 % interval {3})": "增益 {2} 个百分点（95 % 置信区间 {3}），{1}",
    "improved": "有提升",
    "{1} to {2}": "{1} 到 {2}",
    "{1} only one usable image{2}.": "{1} 只有一张可用图像。",
}


@pytest.fixture(scope="module")
def messages() -> Messages:
    return Messages(list(CATALOGUE), lambda text: CATALOGUE.get(text, text))


@pytest.mark.parametrize(
    ("english", "chinese"),
    [
        ("No images.", "没有图像。"),
        ("The folder my birds is empty.", "文件夹 my birds 是空的。"),  # of two that fit, the one that says more
        ("12 images", "12 张图像"),
        ("The folder x is empty. No images.", "文件夹 x 是空的。没有图像。"),
        (" No images.", " 没有图像。"),
        (
            "improved, gain +4.8 points (95 % interval +1.9 to +7.7)",
            "增益 +4.8 个百分点（95 % 置信区间 +1.9 到 +7.7），有提升",
        ),
        ("cat has only one usable images.", "cat has 只有一张可用图像。"),
        ("The folder a is gone. The folder b is empty.", "The folder a is gone. 文件夹 b 是空的。"),  # two sentences
        ("", ""),
    ],
)
def test_a_message_is_translated(messages: Messages, english: str, chinese: str) -> None:
    assert messages.translate(english) == chinese


@pytest.mark.parametrize(
    "text",
    [
        "Something that nobody wrote down",
        "here to there",
        "a long way from here to there",  # "{1} to {2}" fixes two letters: numbers only
        "all of these many images",  # "{1} images" fixes few: a short value only
        "photos/birds 42",
        "{1} {braces}",
    ],
)
def test_what_is_not_known_stays_as_it_is(messages: Messages, text: str) -> None:
    assert messages.translate(text) == text
