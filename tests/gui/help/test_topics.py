"""Everything a person meets says what it is, and leads to a section of the guide that exists, in both languages."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from posttrain_gui import app as program
from posttrain_gui import paths
from posttrain_gui.gui import model_facts
from posttrain_gui.gui.forms.field import FieldWidget
from posttrain_gui.gui.forms.form import ChoiceForm
from posttrain_gui.gui.forms.row import FieldRow
from posttrain_gui.gui.forms.spec import MISSING, value_at
from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.help.book import book
from posttrain_gui.gui.help.topics import topic_of
from posttrain_gui.gui.language import NAMES
from posttrain_gui.gui.main_window import MainWindow
from posttrain_gui.gui.widgets.option_cards import OptionCard
from posttrain_gui.regularizers.base import regularizers
from tests.gui.test_main_window import FACTS

ADDRESSES = {language: book(language).addresses for language in NAMES}


@pytest.fixture(scope="module")
def window(tmp_path_factory, qapp) -> Iterator[MainWindow]:  # noqa: ARG001 - an application has to exist
    folder = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(model_facts, "read", lambda *_: FACTS)
        made = program.build_window(None, paths.prepare(paths.resolve(str(folder))))
        for kind in ("few-shot", "multi-task", "self-training", "distill"):
            made.store.update("strategy", {"kind": kind})
        made.store.update("strategy", {"kind": "fine-tune"})
        for kind in regularizers():
            made.store.update("regularizers", [{"kind": kind}])
        made.store.update("regularizers", [{"kind": "l2"}, {"kind": "flip"}])
        assert made.result.view.tabs.count() > 3
        yield made
        made.data.reading.cancel()
        made.deleteLater()
        QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)


def said(widget: QWidget, window: MainWindow):
    found = topic_of(widget, window.store.plan)
    assert found is not None, widget.objectName()
    for language, addresses in ADDRESSES.items():
        assert found.topic.anchor in addresses, (language, found.topic)
    assert found.topic.title, widget.objectName()
    return found


def test_every_panel_has_a_chapter(window) -> None:
    for panel in window.panels:
        found = said(panel, window)
        assert found.whole
        assert found.topic.text == type(panel).topic.text


def test_every_field_says_its_help_its_path_and_what_it_is_now(window) -> None:
    rows = window.findChildren(FieldRow)
    assert len(rows) > 60
    for row in rows:
        topic = said(row.widget.input(), window).topic
        assert topic.text.startswith(row.spec.help)
        assert topic.path.split(".")[0] == row.spec.path.split(".")[0]
        if value_at(window.store.plan, row.spec.path) is not MISSING:  # a field of the kinds that are chosen
            assert said(row.label, window).topic == topic
    epochs = said(window.strategy.findChild(QWidget, "training.epochs"), window).topic
    assert dict(epochs.facts) == {"Now": "10 epochs", "Default": "10 epochs", "Allowed": "1 to 10000 epochs"}
    assert (epochs.path, epochs.set_form) == ("training.epochs", "--set training.epochs=10")


def test_every_card_of_a_choice_leads_to_its_entry_in_the_reference(window) -> None:
    cards = window.findChildren(OptionCard)
    assert len(cards) > 30
    anchors = {card.objectName(): said(card, window).topic.anchor for card in cards}
    assert anchors["strategy.tune.lora"] == "reference#tune-lora"
    assert anchors["strategy.method.maml"] == "reference#method-maml"
    assert anchors["dataSource.csv"] == "reference#data-csv"


def test_every_regularizer_says_what_it_is_and_whether_it_is_on(window) -> None:
    for kind, cls in regularizers().items():
        topic = said(window.regularization.findChild(QWidget, f"regularizers.{kind}"), window).topic
        assert (topic.title, topic.text) == (cls.title, cls.summary)
        assert dict(topic.facts)["Now"] == ("on" if kind in ("l2", "flip") else "off")
        assert dict(topic.facts).get("Paper", "") == cls.reference


def test_every_result_page_says_what_it_shows(window) -> None:
    titles = set()
    for page in window.result.pages.all():
        found = said(page.widget, window)
        assert found.source is page.widget, page.title
        assert not found.whole
        assert len(found.topic.text) > 60
        titles.add(found.topic.title)
    assert len(titles) == len(window.result.pages.all())


def test_everything_that_takes_the_keyboard_has_an_answer(window) -> None:
    silent = [w for w in window.findChildren(QWidget) if w.focusPolicy() and topic_of(w, window.store.plan) is None]
    assert {type(w).__name__ for w in silent} <= {"QMenuBar", "QScrollBar", "Pages", "QStackedWidget"}


def test_a_button_says_its_own_words_and_the_chapter_around_it(window) -> None:
    button = window.regularization.findChild(QPushButton, "preview.draw")
    topic = said(button, window).topic
    assert topic.title == "New draw"
    assert topic.anchor == "regularization#preview"


def test_a_percentage_and_a_word_are_shown_as_the_form_shows_them(window) -> None:
    share = said(window.data.findChild(QWidget, "data.split.val"), window).topic
    assert dict(share.facts)["Default"] == "15 %"
    flip = next(w for w in window.findChildren(FieldWidget) if w.spec.path == "regularizers.flip.horizontal")
    assert dict(said(flip, window).topic.facts)["Belongs to"] == "Flip"


def test_the_label_beside_a_field_belongs_to_it_and_the_ground_of_the_form_does_not(window) -> None:
    form = window.strategy.findChild(ChoiceForm)
    stray = QLabel("", form)
    assert said(stray, window).whole
    assert said(form.rows[0].label, window).topic.path == form.rows[0].spec.path
    stray.deleteLater()


def test_abouts_point_into_the_guide() -> None:
    import posttrain_gui.gui.help.about_dialog
    import posttrain_gui.gui.help.doctor_dialog
    import posttrain_gui.gui.help.shortcuts_dialog  # noqa: F401 - their classes are looked through

    def below(cls: type) -> Iterator[type]:
        for one in cls.__subclasses__():
            yield one
            yield from below(one)

    abouts = [vars(cls)["topic"] for cls in below(QWidget) if isinstance(vars(cls).get("topic"), About)]
    assert len(abouts) > 40
    for about in abouts:
        assert all(about.chapter in addresses for addresses in ADDRESSES.values()), about


def test_a_setting_says_what_it_is_now_and_has_no_path_of_a_plan(window) -> None:
    from posttrain_gui.gui.settings_dialog import SettingsDialog

    dialog = SettingsDialog(window.settings_store, window)
    plots = said(dialog.findChild(QWidget, "settings.plot_interval"), window).topic
    assert dict(plots.facts) == {"Now": "40 ms", "Default": "40 ms", "Allowed": "33 to 1000 ms"}
    assert (plots.path, plots.set_form, plots.anchor) == ("", "", "files#settings")
    dialog.deleteLater()
