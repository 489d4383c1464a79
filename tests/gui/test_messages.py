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
    "{1} points better than before": "比之前好 {1} 个百分点",
    "the loss has risen for {1} epochs": "损失已连续上升 {1} 轮",
    "all layers": "所有层",
    "Strength": "强度",
    "Rule": "规则",
    "There is no folder {1}.": "没有文件夹 {1}。",
    "The student keeps {1} images ({2} %)": "学生模型保留 {1} 张图像（{2} %）",
    "Choose another one.": "请选择另一个。",
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
        # Several parts, each known by itself: facts in a row, lines, sentences, additions, lists.
        ("photos · all layers", "photos · 所有层"),
        ("•  No images.\n•  12 images", "•  没有图像。\n•  12 张图像"),
        (
            "5.8 points better than before and the loss has risen for 3 epochs (0.5 → 0.6).",
            "比之前好 5.8 个百分点和损失已连续上升 3 轮（0.5 → 0.6）。",
        ),
        ("improved (rule inverse)", "有提升（规则 inverse）"),
        ("strength 3, all layers", "强度 3，所有层"),
        ("All layers", "所有层"),  # begins a sentence
        ("all layers.", "所有层。"),
        # A template of one sentence takes no second one along, and none half of what stands in brackets.
        ("There is no folder x. Choose another one.", "没有文件夹 x。请选择另一个。"),
        ("The student keeps 3 images (4 %); nothing (more %)", "学生模型保留 3 张图像（4 %）；nothing (more %)"),
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
        "all that one ever saw points better than before",  # something counted takes a number or a short value
        '"No images."',  # a name in quotes
    ],
)
def test_what_is_not_known_stays_as_it_is(messages: Messages, text: str) -> None:
    assert messages.translate(text) == text
