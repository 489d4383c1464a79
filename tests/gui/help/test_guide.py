"""The guide: whole in both languages, found by its words, shown with its pictures."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QUrl
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QWidget

from posttrain_gui.gui.help.book import CHAPTERS, book
from posttrain_gui.gui.help.contents import around
from posttrain_gui.gui.help.guide import Guide, language
from posttrain_gui.gui.language import NAMES

ROOT = Path(__file__).resolve().parents[3]
LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)\s]+)\)")


@pytest.fixture
def guide(qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    made = Guide(owner)
    made.show()
    yield made
    made.close()


@pytest.mark.parametrize("name", CHAPTERS)
def test_both_languages_have_the_same_sections(name: str) -> None:
    english, chinese = ([(s.anchor, s.level) for s in book(one).chapter(name).sections] for one in NAMES)
    assert english == chinese
    assert english[0][1] == 1
    anchors = [anchor for anchor, _ in english]
    assert all(anchors)
    assert len(set(anchors)) == len(anchors)


@pytest.mark.parametrize("code", NAMES)
def test_every_link_and_picture_leads_somewhere(code: str) -> None:
    made = book(code)
    links = [(c, picture, to) for c in made.chapters for picture, to in LINK.findall(c.markdown)]
    assert len(links) > 60
    for chapter, picture, to in links:
        file, _, anchor = to.partition("#")
        if picture or file.startswith("../"):
            assert (chapter.folder / file).is_file(), (chapter.name, to)
        else:
            name = file.removesuffix(".md") or chapter.name
            assert (f"{name}#{anchor}" if anchor else name) in made.addresses, (chapter.name, to)


def test_the_chinese_guide_is_chinese() -> None:
    for section in book("zh_CN").sections:
        if len(section.plain) > 40 and section.chapter != "reference":
            assert re.search(r"[一-鿿]{4}", section.plain), section.address


def test_the_reference_is_as_the_program_is() -> None:
    done = subprocess.run(
        [sys.executable, "packaging/make_reference.py", "--check"], cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    assert not done.returncode, f"run packaging/make_reference.py: {done.stdout} {done.stderr}"


def test_sections_are_found_by_all_their_words_headings_first() -> None:
    hits = book("en").find("learning rate")
    assert hits[0].address == "strategy#learning-rate"
    assert all("learning" in f"{s.title} {s.plain}".casefold() for s in hits)
    assert book("en").find("  ") == []
    assert book("en").find("zebra quux") == []
    assert book("zh_CN").find("学习率")[0].anchor == "learning-rate"


def test_around_a_word_stands_what_was_written_there() -> None:
    assert "needle" in around("a" * 200 + " needle " + "b" * 200, "Needle")
    assert len(around("a" * 200 + " needle " + "b" * 200, "needle")) < 100


def test_a_line_that_begins_with_a_hash_in_a_command_is_no_heading(tmp_path) -> None:
    from posttrain_gui.gui.help.book import _read

    file = tmp_path / "x.md"
    file.write_text('<a id="x"></a>\n# X\n\n```toml\n# not a heading\n```\n\n<a id="y"></a>\n## Y\ntext\n')
    chapter = _read(file)
    assert [(s.anchor, s.title, s.level) for s in chapter.sections] == [("x", "X", 1), ("y", "Y", 2)]
    assert "<a id" not in chapter.markdown


def test_opens_at_a_section_and_goes_back_and_forward(guide) -> None:
    guide.open("result#calibration")
    heads = guide.page.headings
    assert len(heads) == len(book("en").chapter("result").sections)
    block = guide.page.document().findBlock(guide.page.textCursor().position())
    assert block.text() == "Calibration"
    guide.open("model")
    assert guide.windowTitle().startswith("Model")
    guide.go_back()
    assert guide.anchor == "result#calibration"
    assert guide.forward.isEnabled()
    guide.go_forward()
    assert guide.anchor == "model"
    assert not guide.forward.isEnabled()


def test_contents_follow_what_is_read(guide) -> None:
    guide.open("data#split")
    section = guide.contents.currentItem().data(0, 0x100)
    assert section.address == "data#split"
    assert guide.contents.currentItem().parent().isExpanded()


def test_search_lists_sections_and_enter_opens_the_first(guide) -> None:
    guide.field.setText("temperature")
    assert guide.contents.topLevelItemCount() == len(book("en").find("temperature"))
    guide.field.returnPressed.emit()
    assert guide.anchor == book("en").find("temperature")[0].address
    assert guide.page.extraSelections()
    guide.field.setText("quuxquux")
    assert guide.contents.topLevelItem(0).text(0) == "Nothing in the guide has these words."
    guide.field.clear()
    assert guide.contents.topLevelItemCount() == len(CHAPTERS)


def test_links_inside_are_followed_and_those_outside_are_given_to_the_system(monkeypatch, guide) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    guide.open("first-steps")
    guide.page.anchorClicked.emit(QUrl("model.md#checkpoint"))
    assert guide.anchor == "model#checkpoint"
    guide.page.anchorClicked.emit(QUrl("#which"))
    assert guide.anchor == "model#which"
    guide.page.anchorClicked.emit(QUrl("../../methods.md"))
    assert "Measured" in guide.page.toPlainText() or "measured" in guide.page.toPlainText()
    guide.page.anchorClicked.emit(QUrl("https://example.org/x"))
    assert opened == ["https://example.org/x"]


def test_pictures_are_as_wide_as_there_is_room(guide) -> None:
    guide.open("train")
    picture = guide.page.loadResource(2, QUrl("../../pictures/train.png"))
    assert isinstance(picture, QImage)
    assert picture.width() / picture.devicePixelRatio() == guide.page._column()


@pytest.mark.usefixtures("qapp")
def test_the_language_is_that_of_the_window() -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale("zh_CN"))
        assert language() == "zh_CN"
        QLocale.setDefault(QLocale("de_DE"))
        assert language() == "en"
    finally:
        QLocale.setDefault(before)


def test_what_is_read_stays_at_the_top_in_a_narrower_window(qtbot, guide) -> None:
    guide.open("result#robustness")
    qtbot.waitUntil(lambda: abs(heading_at(guide)) < 40)
    guide.resize(640, 480)
    qtbot.waitUntil(lambda: guide.page._wide == guide.page._column() < 400 and abs(heading_at(guide)) < 40)


def heading_at(guide: Guide) -> int:
    """Where the heading of the section lies, px below the top of what is seen."""
    page = guide.page
    cursor = page.textCursor()
    number = book("en").chapter("result").number_of("robustness")
    cursor.setPosition(page.headings[number])
    return page.cursorRect(cursor).top()
