"""The guide as text: chapters, their sections, and the words in them. No Qt."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from posttrain_gui import paths

if TYPE_CHECKING:
    from pathlib import Path

CHAPTERS = (
    "first-steps",
    "model",
    "data",
    "strategy",
    "regularization",
    "train",
    "result",
    "search",
    "history",
    "files",
    "trouble",
    "reference",
)
"""Files of the guide, in the order in which they are read."""
ANCHOR = re.compile(r'^<a id="([\w-]+)"></a>\s*$')
HEADING = re.compile(r"^(#{1,4}) +(.+?)\s*$")
FENCE = re.compile(r"^(```|~~~)")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands below it, up to the next heading.

    Attributes:
        chapter: Name of its chapter's file.
        anchor: What links to it ("verdict"), or "".
        level: 1 for the chapter's title.
        title: The heading.
        text: Its text, as Markdown.
    """

    chapter: str
    anchor: str
    level: int
    title: str
    text: str

    @property
    def address(self) -> str:
        """As links have it ("result#verdict")."""
        return f"{self.chapter}#{self.anchor}" if self.anchor else self.chapter

    @property
    def plain(self) -> str:
        """Its text without marks, for looking words up."""
        text = re.sub(r"!\[[^\]]*\]\([^)]*\)", " ", self.text)
        text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)
        return re.sub(r"\s+", " ", re.sub(r"[*`|#>]|^\s*[-:|]+\s*$", " ", text, flags=re.MULTILINE)).strip()


@dataclass(frozen=True, slots=True)
class Chapter:
    """One file of the guide.

    Attributes:
        name: Of its file, without ending.
        folder: Where its file lies; pictures are found from there.
        markdown: Its text without the lines that name anchors.
        sections: In their order; the first one is the chapter itself.
    """

    name: str
    folder: Path
    markdown: str
    sections: tuple[Section, ...]

    @property
    def title(self) -> str:
        """Its first heading."""
        return self.sections[0].title if self.sections else self.name

    def number_of(self, anchor: str) -> int:
        """Which of its headings an anchor stands before; 0 (the chapter's title) where it is not known."""
        return next((n for n, section in enumerate(self.sections) if section.anchor == anchor), 0)


@dataclass(frozen=True)
class Book:
    """The guide in one language.

    Attributes:
        folder: Where its files lie.
        chapters: In their order.
    """

    folder: Path
    chapters: tuple[Chapter, ...]

    @property
    def sections(self) -> list[Section]:
        """All of them, in their order."""
        return [section for chapter in self.chapters for section in chapter.sections]

    @property
    def addresses(self) -> set[str]:
        """Everything that can be linked to."""
        return {chapter.name for chapter in self.chapters} | {section.address for section in self.sections}

    def chapter(self, name: str) -> Chapter:
        """The chapter of that name; a page of measurements beside the guide ("../../methods"); else the first one."""
        file = self.folder / f"{name}.md"
        if "/" in name and file.is_file():
            return _read(file)
        return next((chapter for chapter in self.chapters if chapter.name == name), self.chapters[0])

    def find(self, words: str) -> list[Section]:
        """Sections that have all these words, those with them in the heading first."""
        wanted = words.casefold().split()
        if not wanted:
            return []
        hits = [s for s in self.sections if all(word in f"{s.title} {s.plain}".casefold() for word in wanted)]
        return sorted(hits, key=lambda section: not all(word in section.title.casefold() for word in wanted))


@cache
def book(language: str) -> Book:
    """The guide in a language ("en", "zh_CN"); in English where there is none."""
    folder = paths.asset(f"guide/{language}")
    if not folder.is_dir():
        folder = paths.asset("guide/en")
    return Book(folder, tuple(_read(folder / f"{name}.md") for name in CHAPTERS))


@cache
def _read(file: Path) -> Chapter:
    lines: list[str] = []
    found: list[tuple[str, int, str, int]] = []
    anchor, fenced = "", False
    for line in file.read_text(encoding="utf-8").splitlines():
        fenced ^= bool(FENCE.match(line))
        named, heading = ANCHOR.match(line), None if fenced else HEADING.match(line)
        if named and not fenced:
            anchor = named[1]
            continue
        if heading:
            found.append((anchor, len(heading[1]), heading[2], len(lines) + 1))
            anchor = ""
        lines.append(line)
    ends = [begin - 1 for *_, begin in found[1:]] + [len(lines)]
    sections = tuple(
        Section(file.stem, name, level, title.replace("`", ""), "\n".join(lines[begin:end]))
        for (name, level, title, begin), end in zip(found, ends, strict=True)
    )
    return Chapter(file.stem, file.parent, "\n".join(lines), sections)
