"""The translation files: complete, of the source as it is, compiled, and shown."""

import json
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from posttrain_gui import paths
from posttrain_gui.gui import language
from posttrain_gui.gui.tr import number, tr

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))

import collect_strings
import translate

FILE = paths.asset("translations/posttrain_zh_CN.ts")
PLACES = re.compile(r"\{\w+\}")
collected = cache(collect_strings.collect)
AGAIN = "run: python packaging/translate.py update, translate what is unfinished, then: … release"


@pytest.fixture(scope="module")
def translated() -> dict[str, tuple[str, bool]]:
    return translate.messages(FILE)


def test_every_string_of_the_source_is_translated(translated: dict[str, tuple[str, bool]]) -> None:
    source = set().union(*collected().values())
    missing = sorted(text for text in source if not translated.get(text, ("", False))[1])
    assert not missing, f"{len(missing)} texts lack a translation ({AGAIN}): {missing[:20]}"
    assert not set(translated) - source, f"no longer in the source ({AGAIN}): {sorted(set(translated) - source)[:9]}"


def test_the_templates_of_messages_are_those_of_the_source() -> None:
    kept = json.loads(translate.TEMPLATES.read_text(encoding="utf-8"))
    assert kept == sorted(collected()["messages"]), AGAIN


def test_places_for_values_are_those_of_the_english(translated: dict[str, tuple[str, bool]]) -> None:
    for english, (chinese, _) in translated.items():
        extra = set(PLACES.findall(chinese)) - set(PLACES.findall(english))
        assert not extra, (english, chinese)
        named = {place for place in PLACES.findall(english) if not place[1:-1].isdigit()}
        # An ending ("image{3}") falls away in Chinese; a value by name is always shown.
        assert named <= set(PLACES.findall(chinese)) | {"{s}"}, (english, chinese)


def test_entries_of_menus_keep_a_letter_for_the_keyboard(translated: dict[str, tuple[str, bool]]) -> None:
    for english, (chinese, _) in translated.items():
        letters = re.findall(r"&([A-Za-z0-9])", english)
        if letters and not re.search(r"\s&\s", english):
            assert re.findall(r"&([A-Za-z0-9])", chinese), (english, chinese)


@pytest.mark.usefixtures("qapp")
def test_the_compiled_file_is_of_this_source(translated: dict[str, tuple[str, bool]]) -> None:
    compiled = QTranslator()
    assert compiled.load("posttrain_zh_CN", str(FILE.parent))
    for english, (chinese, done) in translated.items():
        if done and chinese != english:
            found = compiled.translate("posttrain", english) or compiled.translate("messages", english)
            assert found == chinese, (english, AGAIN)


@pytest.fixture
def chinese(qapp: QApplication) -> Iterator[None]:
    language.install(qapp, "zh_CN")
    yield
    language.install(qapp, "en")


@pytest.mark.usefixtures("chinese")
def test_texts_messages_and_qts_own_buttons_are_chinese() -> None:
    assert tr("Start training") == "开始训练"
    assert re.search("/x.*写", tr("The data folder /x cannot be written to."))
    assert tr("{n} runs", n=3) != "3 runs"
    if Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), "qtbase_zh_CN.qm").exists():
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        assert "取消" in box.button(QDialogButtonBox.StandardButton.Cancel).text()
        box.deleteLater()
    assert QLocale().language() == QLocale.Language.Chinese


def test_english_is_as_written(qapp: QApplication) -> None:
    language.install(qapp, "en")
    assert tr("Start training") == "Start training"
    assert number(1234567) == "1,234,567"


def test_the_language_follows_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    wanted: list[str] = []

    class System(QLocale):
        def uiLanguages(self) -> list[str]:  # noqa: N802 - Qt's name
            return wanted

    monkeypatch.setattr(language.QLocale, "system", staticmethod(lambda: System("zh_CN")))
    for asked, shown in [(["zh-Hans-CN"], "zh_CN"), (["de-DE"], "en"), (["de-DE", "zh-CN"], "zh_CN"), ([], "en")]:
        wanted[:] = asked
        assert language.spoken("system") == shown
    assert language.spoken("en") == "en"
