"""Translates what the rooms without Qt say: finds the template that a message was made from.

Those rooms speak English, with values already filled in ("The folder birds is empty."), and so do reports, history and
log. The catalogue has the template ("The folder {1} is empty."); here the message is matched against the templates,
and their translation filled with what stood in the places. A value may be a message itself. What matches nothing is
cut at its sentences, then shown as it is. Why not marked in the source: docs/decisions/0022-languages.md
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from itertools import accumulate, chain
from typing import TYPE_CHECKING

from posttrain_gui import paths

if TYPE_CHECKING:
    from collections.abc import Callable

PLACE = re.compile(r"\{(\d+)\}")
FEWEST, FEW = 4, 12
"""Letters a template fixes: below the first its values are numbers ("1 to 2"), below the second short."""
SHORT = 3
"""Words of a short value."""
COUNTED = re.compile(r"\{1\}[a-z -]+")
"""Something counted ("{1} training images"), which nothing long stands before."""
PARTS = (r"\n+", r"(?<=[.!?])\s+", r" · ", r"; ")
"""Where a text that no template fits is cut: at lines, sentences and facts in a row,"""
CUTS = (r" → ", r": ", r",?\sand\s", r", ")
"""then at smaller parts."""
WIDE = {";": "；", ":": "：", ",": "，", "and": "和"}
"""What stands beside translated parts instead of what stood between the English ones."""
SIGN = re.compile(r"([•★⚠ℹ✓✗!]\s+)(.+)")
"""A mark before a text."""
ADDED = re.compile(r"(.+?) \(([^()]+)\)(\.?)")
"""A text with something in brackets at its end."""
NAMED = re.compile(r"([a-z][^\d,;:()]*?) ([−+-]?\d.*|on|off)")
"""A field's name with its value ("strength 3")."""
KEYED = re.compile(r"([a-z][a-z ]*?) ([a-z][a-z-]*)")
"""The same with a value from a list ("rule inverse"); too loose for what does not stand in brackets."""
WORD = re.compile(r"[A-Za-z]{2,}")
LETTERS = re.compile(r"[A-Za-z]+")
END = re.compile(r"[a-z)][.!?] +[A-Z]")
"""Where a sentence ends and another one begins."""


@dataclass(frozen=True)
class Template:
    """One text of the catalogue with places for values.

    Attributes:
        text: As it stands there ("The folder {1} is empty.").
    """

    text: str

    @cached_property
    def pieces(self) -> list[str]:
        """What stands between the places, longest first."""
        return sorted(
            (piece for piece in PLACE.sub("\0", self.text).split("\0") if piece.strip()), key=len, reverse=True
        )

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Matches the messages made from it."""
        parts = PLACE.split(self.text)
        places = [r"(\S*?)" if part[-1:].isalpha() else "(.*?)" for part in parts[:-1:2]]  # "image{1}": an ending
        fixed = [re.escape(part) for part in parts[::2]]
        return re.compile("".join(map("".join, zip(fixed, [*places, ""], strict=True))), re.DOTALL)

    @cached_property
    def word(self) -> str:
        """Its longest word that no value can lengthen; "" where there is none."""
        inner = re.sub(r"[A-Za-z]*\{\d+\}[A-Za-z]*", "{}", self.text)
        return max(LETTERS.findall(inner), key=len, default="")

    @cached_property
    def weight(self) -> int:
        """How many letters it fixes: of two that fit, the one that says more is meant."""
        return sum(letter.isalpha() for piece in self.pieces for letter in piece)

    def values(self, message: str) -> tuple[str, ...] | None:
        """What stands in its places in a message, or None where the message is not made from it."""
        if not all(piece in message for piece in self.pieces):
            return None
        found = self.pattern.fullmatch(message)
        fits = found and all(map(self._fits, found.groups(), self._befores))
        if found and self.text.endswith("}.") and END.search(found.groups()[-1]):
            return None  # the full stop ends another sentence
        return found.groups() if found and fits else None

    @cached_property
    def _befores(self) -> list[str]:
        return PLACE.split(self.text)[:-1:2]

    def _fits(self, value: str, before: str) -> bool:
        """A template that says little would fit anything, and one of a single sentence would swallow several."""
        if not _closed(value) or (END.search(value) and not before.endswith((": ", ". ", "\n"))):
            return False
        if self.weight < FEWEST:
            return not WORD.search(value)
        return (self.weight >= FEW and not COUNTED.fullmatch(self.text)) or len(WORD.findall(value)) <= SHORT


class Messages:
    """The messages in one language.

    Args:
        templates: The catalogue's English texts.
        translated: Text → its translation, or the text itself where there is none.
    """

    def __init__(self, templates: list[str], translated: Callable[[str], str]) -> None:
        made = [Template(text) for text in templates if PLACE.search(text)]
        self._with: dict[str, list[Template]] = {}
        for template in made:
            self._with.setdefault(template.word, []).append(template)
        self._translated = translated
        self.translate = lru_cache(4096)(self._translate)

    def _translate(self, message: str) -> str:
        """The message in the language; itself where nothing of it is known."""
        bare = message.strip()
        if bare != message:  # a sentence that is added to another one begins with a space
            return message.replace(bare, self.translate(bare)) if bare else message
        whole = self._whole(message)
        if whole is not None or not WORD.search(message) or message[0] == message[-1] == '"':
            return message if whole is None else whole
        return next(
            (said for way in (self._parts, self._end, self._named, self._added, self._cut) if (said := way(message))),
            message,
        )

    def _end(self, message: str) -> str:
        """What begins with a mark or a capital letter, or ends as a sentence, where the catalogue's does not."""
        if (marked := SIGN.fullmatch(message)) is not None:
            return marked[1] + self.translate(marked[2])
        small = message[0].lower() + message[1:]
        if small != message and (said := self._whole(small)):
            return said
        if message.endswith(".") and (said := self._whole(message[:-1])):
            return said + "。"
        return ""

    def _named(self, message: str, form: re.Pattern[str] = NAMED) -> str:
        """A field's title, in small letters, with its value."""
        if (found := form.fullmatch(message)) is None:
            return ""
        title = found[1][0].upper() + found[1][1:]
        shown = self._translated(title)
        return f"{shown} {self.translate(found[2])}" if shown != title else ""

    def _added(self, message: str) -> str:
        """What has an addition in brackets."""
        if (found := ADDED.fullmatch(message)) is None:
            return ""
        said = self.translate(found[1])
        more = self._named(found[2], KEYED) or self.translate(found[2])
        return f"{said}（{more}）{'。' if found[3] else ''}" if (said, more) != found.groups()[:2] else ""

    def _parts(self, message: str) -> str:
        """What consists of several texts."""
        return self._cut(message, PARTS)

    def _cut(self, message: str, cuts: tuple[str, ...] = CUTS) -> str:
        """What consists of smaller parts."""
        for cut in cuts:
            parts = re.split(f"({cut})", message)
            if len(parts) > 1:
                said = [part if n % 2 else self.translate(part) for n, part in enumerate(parts)]
                return _joined(parts, said) if said != parts else ""
        return ""

    def _whole(self, message: str) -> str | None:
        shown = self._translated(message)
        if shown != message or not WORD.search(message):
            return shown if shown != message else None
        for template in self._possible(message):
            values = template.values(message)
            if values is not None:
                return self._filled(template.text, [self.translate(value) for value in values])
        return None

    def _possible(self, message: str) -> list[Template]:
        """Templates that share their longest word with it, those first that say most."""
        found = chain.from_iterable(self._with.get(word, ()) for word in {"", *LETTERS.findall(message)})
        return sorted(found, key=lambda template: -template.weight)

    def _filled(self, text: str, values: list[str]) -> str:
        return PLACE.sub(lambda place: values[int(place[1]) - 1], self._translated(text))


def _closed(value: str) -> bool:
    """Whether every bracket in it is closed there: else it ends in the middle of an addition."""
    open_ = list(accumulate((letter == "(") - (letter == ")") for letter in value))
    return not open_ or (min(open_) >= 0 and open_[-1] == 0)


def _joined(parts: list[str], said: list[str]) -> str:
    """Parts in a row, with what stands between them; after full-width punctuation there is no space."""
    for n in range(1, len(parts), 2):
        if said[n - 1] != parts[n - 1] or said[n + 1] != parts[n + 1]:
            said[n] = WIDE.get((parts[n].split() or [""])[0], parts[n])
    return re.sub(r"(?<=[。！？；：，]) +", "", "".join(said))


@cache
def templates() -> list[str]:
    """The catalogue's English texts of the context ``messages``."""
    found: list[str] = json.loads(paths.asset("translations/messages.json").read_text(encoding="utf-8"))
    return found
