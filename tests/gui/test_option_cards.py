"""Cards of options: side by side where there is room, in rows where there is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from posttrain_gui.gui.widgets.option_cards import NARROWEST, SPACING, Option, OptionCards

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SEVEN = 7 * (NARROWEST + SPACING) - SPACING


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """What the cards stand on."""
    page = QWidget()
    qtbot.addWidget(page)
    return page


def shown(page: QWidget, number: int, columns: int = 0) -> OptionCards:
    """So many options on the page."""
    options = [Option(str(place), f"Option {place}", "What it is for.") for place in range(number)]
    cards = OptionCards(options, "options", page, columns=columns)
    page.show()
    return cards


@pytest.mark.parametrize(("width", "in_first_row"), [(SEVEN, 7), (SEVEN - 1, 4), (500, 3), (260, 2)])
def test_as_many_cards_stand_side_by_side_as_there_is_room_for(page: QWidget, width: int, in_first_row: int) -> None:
    cards = shown(page, 7)
    cards.resize(width, cards.heightForWidth(width))
    QApplication.sendPostedEvents()
    each = list(cards.cards.values())
    assert [card.y() for card in each].count(0) == in_first_row
    assert all(card.geometry().right() < width and card.width() >= NARROWEST for card in each)
    assert all(card.height() >= card.heightForWidth(card.width()) for card in each)


def test_a_wider_window_brings_them_back_into_one_row(page: QWidget) -> None:
    cards = shown(page, 7)
    cards.resize(300, 400)
    QApplication.sendPostedEvents()
    assert cards.cards["6"].y() > 0
    cards.resize(SEVEN, 200)
    QApplication.sendPostedEvents()
    assert cards.cards["6"].y() == 0


def test_given_columns_are_kept_where_they_fit(page: QWidget) -> None:
    cards = shown(page, 4, columns=2)
    cards.resize(900, 200)
    assert [card.y() == 0 for card in cards.cards.values()] == [True, True, False, False]


def test_no_options_take_no_room(page: QWidget) -> None:
    cards = shown(page, 0, columns=3)
    cards.resize(100, 20)
    QApplication.sendPostedEvents()
    assert cards.heightForWidth(100) == 0
