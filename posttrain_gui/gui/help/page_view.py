"""One chapter of the guide as it is shown: Markdown, pictures as wide as there is room, sections to go to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from posttrain_gui.gui import theme
from posttrain_gui.gui.tr import tr

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QResizeEvent

    from posttrain_gui.gui.help.book import Book, Chapter

COLUMN = 720
"""Widest line, px: longer ones are hard to read."""
MARGIN = 28
SIZES = {1: 3, 2: 1}
"""Level of a heading → Qt's steps of size above that of the text."""


class PageView(QTextBrowser):
    """Shows a chapter.

    Signals:
        wanted: A link to somewhere in the guide ("model#checkpoint") was followed.
        outside: A link to elsewhere was followed.
    """

    wanted = Signal(str)
    outside = Signal(QUrl)

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book, self._chapter = book, book.chapters[0]
        self._anchor = ""
        self._words: list[str] = []
        self._pictures: dict[str, QImage] = {}
        self.setObjectName("guide.page")
        self.setAccessibleName(tr("Page of the guide"))
        self.setAccessibleDescription(tr("The text of the chapter. Tab goes from link to link, Enter follows one."))
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.anchorClicked.connect(self._clicked)
        self._resized = QTimer(self, singleShot=True, interval=80)
        self._resized.timeout.connect(self._lay_anew)
        self._wide = 0
        self._place = 0
        """Position in the document that is kept at the top when it is laid out anew."""
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._scrolled)
        self.verticalScrollBar().actionTriggered.connect(self._scrolls)

    @property
    def headings(self) -> list[int]:
        """Positions of the headings in the document."""
        found, block = [], self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel():
                found.append(block.position())
            block = block.next()
        return found

    def show_section(self, chapter: Chapter, anchor: str, words: str = "") -> None:
        """Shows a chapter from a section on; marks words that were looked for."""
        self._words = words.split()
        if chapter is not self._chapter or self.document().isEmpty():
            self._chapter = chapter
            self._render()
        self._anchor = anchor
        self._mark()
        self._go()
        QTimer.singleShot(0, self, self._go)  # once more when the layout knows its width

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: N802 - Qt's name
        """Pictures lie beside the guide; they are made as wide as there is room, sharp on every screen."""
        address = name.toString() if isinstance(name, QUrl) else name
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, name)
        if address not in self._pictures:
            self._pictures[address] = self._scaled(address)
        return self._pictures[address]

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another theme has other colours."""
        super().changeEvent(event)
        if event.type() == event.Type.PaletteChange and not self.document().isEmpty():
            self._resized.start()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Text flows in a column of readable width; what was at the top stays there."""
        super().resizeEvent(event)
        self._keep_column()
        if self._column() != self._wide and not self.document().isEmpty():
            self._resized.start()

    # --- parts ------------------------------------------------------------------------------------------------------

    def _column(self) -> int:
        return max(200, min(COLUMN, self.viewport().width() - 2 * MARGIN))

    def _keep_column(self) -> None:
        side = max(MARGIN, (self.viewport().width() - COLUMN) // 2)
        frame = self.document().rootFrame()
        shape = frame.frameFormat()
        if shape.leftMargin() != side:
            shape.setLeftMargin(side)
            shape.setRightMargin(side)
            shape.setTopMargin(14)
            shape.setBottomMargin(40)
            frame.setFrameFormat(shape)

    @Slot()
    def _lay_anew(self) -> None:
        self._render()
        self._mark()
        self._scroll_to(self._place)

    @Slot(int)
    def _scrolls(self, _action: int) -> None:
        self._soon.start()  # the bar moves after it has said so

    @Slot()
    def _scrolled(self) -> None:
        """A person scrolled: this is what is read now."""
        self._place = self.cursorForPosition(QPoint(self.viewport().width() // 2, 16)).position()

    def _render(self) -> None:
        self._wide = self._column()
        self._pictures.clear()
        self.document().setMarkdown(self._chapter.markdown, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        self._dress()
        self._keep_column()

    def _dress(self) -> None:
        """Space between lines and around headings; quiet colours for code and tables."""
        colours, block = theme.current(), self.document().begin()
        all_of_it = QTextCursor(self.document())
        all_of_it.beginEditBlock()  # else everything would be laid out anew after each change
        while block.isValid():
            cursor, level = QTextCursor(block), block.blockFormat().headingLevel()
            cursor.setBlockFormat(_spaced(block, level))
            if level:
                letters = QTextCharFormat()
                letters.setProperty(QTextCharFormat.Property.FontSizeAdjustment, SIZES.get(level, 0))
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(letters)
            _dress_code(block, colours.hover)
            block = block.next()
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _dress_table(frame, colours.line_strong)
        all_of_it.endEditBlock()

    def _mark(self) -> None:
        """Words that were looked for have a background."""
        found: list[QTextEdit.ExtraSelection] = []
        for word in self._words:
            cursor = self.document().find(word)
            while not cursor.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = cursor
                shape = QTextCharFormat()
                shape.setBackground(QColor(theme.current().accent_soft))
                mark.format = shape
                found.append(mark)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(found)

    @Slot()
    def _go(self) -> None:
        number = self._chapter.number_of(self._anchor) if self._anchor else 0
        heads = self.headings
        if number and number < len(heads):
            self._scroll_to(heads[number])
        else:
            self._scroll_to(0)

    def _scroll_to(self, position: int) -> None:
        self._place = position
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        top = self.cursorRect(cursor).top() + self.verticalScrollBar().value()
        self.verticalScrollBar().setValue(max(0, top - 12))

    def _scaled(self, address: str) -> QImage:
        file = self._file(address)
        whole = QImage(str(file))
        if whole.isNull():
            return QImage()
        ratio = self.devicePixelRatioF()
        wide = round(min(self._wide or COLUMN, whole.width()) * ratio)
        made = whole.convertToFormat(QImage.Format.Format_RGB32).scaledToWidth(
            wide, Qt.TransformationMode.SmoothTransformation
        )
        made.setDevicePixelRatio(ratio)
        return _framed(made, theme.current().line_strong)

    def _file(self, address: str) -> Path:
        """A picture of the window in the guide's language where there is one."""
        plain = self._chapter.folder / address
        translated = plain.parent / self._book.folder.name / plain.name
        return translated if translated.is_file() else plain

    @Slot(QUrl)
    def _clicked(self, url: QUrl) -> None:
        target = url.toString()
        if url.scheme() in ("http", "https", "mailto"):
            self.outside.emit(url)
            return
        file, _, anchor = target.partition("#")
        name = file.removesuffix(".md") or self._chapter.name
        self.wanted.emit(f"{name}#{anchor}" if anchor else name)


def _framed(image: QImage, colour: str) -> QImage:
    """A thin line around it: a light window on a light page has no end."""
    painter = QPainter(image)
    painter.setPen(QColor(colour))
    size = QSize(round(image.width() / image.devicePixelRatio()), round(image.height() / image.devicePixelRatio()))
    painter.drawRect(0, 0, size.width() - 1, size.height() - 1)
    painter.end()
    return image


def _spaced(block: QTextBlock, level: int) -> QTextBlockFormat:
    """Lines a little apart, paragraphs and headings more; a picture's line stays as high as the picture."""
    shape = block.blockFormat()
    if not _has_picture(block):
        shape.setLineHeight(132.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if level:
        shape.setTopMargin(24 if level > 1 else 4)
        shape.setBottomMargin(6)
    elif block.textList() is not None:
        shape.setTopMargin(0)
        shape.setBottomMargin(4)
    elif QTextCursor(block).currentTable() is None:
        shape.setTopMargin(0)
        shape.setBottomMargin(10 if not shape.nonBreakableLines() else 0)
    return shape


def _has_picture(block: QTextBlock) -> bool:
    return "\ufffc" in block.text()  # what a document has in the place of a picture


def _dress_code(block: QTextBlock, background: str) -> None:
    """Commands and plan keys have a background."""
    steps = block.begin()
    while not steps.atEnd():
        piece = steps.fragment()
        if piece.charFormat().fontFixedPitch():
            cursor = QTextCursor(block)
            cursor.setPosition(piece.position())
            cursor.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
            shape = QTextCharFormat()
            shape.setBackground(QColor(background))
            cursor.mergeCharFormat(shape)
        steps += 1


def _dress_table(table: QTextTable, line: str) -> None:
    shape = table.format()
    shape.setBorderCollapse(True)
    shape.setBorder(1)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderBrush(QColor(line))
    shape.setCellPadding(6)
    shape.setCellSpacing(0)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(shape)
