"""How a panel, page, card or dialog says what it is, for those who press F1 on it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class About:
    """A widget class declares it as its class attribute ``topic``; everything inside it without help of its own has it.

    Attributes:
        chapter: Where the guide tells more: chapter, and section behind a "#" ("result#verdict").
        title: What it is called.
        text: What it shows or does, and how it came about; in plain words.
    """

    chapter: str
    title: str
    text: str
