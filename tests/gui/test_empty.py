"""What has nothing to show says why, and leads on."""

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QListView, QWidget

from posttrain_gui.gui.empty import EmptyHint, empty_page
from posttrain_gui.gui.widgets.button import push_button


def test_a_hint_stands_in_the_middle_of_a_list_as_long_as_it_is_empty(qtbot):
    view, words = QListView(), ["nothing here"]
    qtbot.addWidget(view)
    model = QStringListModel()
    view.setModel(model)
    hint = EmptyHint(view, lambda: words[0])
    view.resize(300, 200)
    view.show()
    assert hint.line.isVisible()
    assert hint.line.text() == "nothing here"
    assert abs(hint.line.geometry().center().x() - view.viewport().rect().center().x()) <= 1
    model.setStringList(["a"])
    assert not hint.line.isVisible()
    words[0] = ""  # nothing to say while it is being read
    model.setStringList([])
    assert not hint.line.isVisible()


def test_a_page_has_its_words_and_its_buttons(qtbot):
    pressed = []
    button = push_button("way", "Choose your images", "Goes there.")
    button.clicked.connect(lambda: pressed.append(1))
    page: QWidget = empty_page("No result yet", "It will stand here.", button)
    qtbot.addWidget(page)
    page.findChild(type(button), "way").click()
    assert pressed == [1]
