"""Keeps the translation files: ``python packaging/translate.py update | release | missing [FILE] | fill FILE``.

``update`` reads the strings off the source and lets Qt's ``lupdate`` bring ``resources/translations/posttrain_*.ts``
up to date (translations stay, new strings are unfinished, old ones go); ``release`` compiles them with ``lrelease``
into the ``.qm`` files that the window loads, and writes the guide's reference anew, which is made of them; ``missing``
writes what is not translated as JSON (text → ""); ``fill`` takes such a file, filled in.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from collect_strings import ROOT, collect

FOLDER = ROOT / "resources" / "translations"
TEMPLATES = FOLDER / "messages.json"
"""The templates of the context ``messages``: a compiled file cannot be asked for its source texts."""
LANGUAGES = ("zh_CN",)


def update() -> None:
    """Brings the ``.ts`` files up to date with the source."""
    found = collect()
    TEMPLATES.write_text(json.dumps(sorted(found["messages"]), ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "strings.py"
        lines = [
            f"QCoreApplication.translate({json.dumps(context)}, {_literal(text)})"
            for context, texts in sorted(found.items())
            for text in sorted(texts)
        ]
        source.write_text("\n".join(lines) + "\n", encoding="utf-8")
        for file in _files():
            _tool("lupdate", str(source), "-locations", "none", "-no-obsolete", "-silent", "-ts", str(file))


def release() -> None:
    """Compiles the ``.ts`` files."""
    for file in _files():
        _tool("lrelease", "-silent", "-removeidentical", str(file), "-qm", str(file.with_suffix(".qm")))


def missing(file: Path) -> dict[str, str]:
    """Source text → "" for what a ``.ts`` file does not translate."""
    return {text: "" for text, (_, done) in messages(file).items() if not done}


def fill(file: Path, given: dict[str, str]) -> int:
    """Puts translations into a ``.ts`` file; returns how many were taken."""
    tree = ElementTree.parse(file)
    taken = 0
    for message in tree.iter("message"):
        source, translation = message.findtext("source") or "", message.find("translation")
        if translation is not None and given.get(source):
            translation.text = given[source]
            translation.attrib.pop("type", None)
            taken += 1
    text = ElementTree.tostring(tree.getroot(), encoding="unicode", short_empty_elements=False)
    text = re.sub(
        r">[^<]*<", lambda part: part[0].replace('"', "&quot;").replace("'", "&apos;"), text
    )  # as lupdate writes it
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")
    return taken


def messages(file: Path) -> dict[str, tuple[str, bool]]:
    """Source text → its translation and whether that is finished, of a ``.ts`` file."""
    found = {}
    for message in ElementTree.parse(file).iter("message"):
        translation = message.find("translation")
        assert translation is not None
        text = translation.text or ""
        found[message.findtext("source") or ""] = (text, bool(text) and translation.get("type") != "unfinished")
    return found


def _literal(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _files() -> list[Path]:
    return [FOLDER / f"posttrain_{language}.ts" for language in LANGUAGES]


def _tool(name: str, *words: str) -> None:
    """Runs one of Qt's tools, by the name with which PySide6 installs it."""
    subprocess.run([str(Path(sys.executable).parent / f"pyside6-{name}"), *words], check=True)


def main() -> int:
    FOLDER.mkdir(exist_ok=True)
    words = sys.argv[1:]
    file = _files()[0]
    if words[:1] == ["update"]:
        update()
    elif words[:1] == ["release"]:
        release()
        subprocess.run([sys.executable, str(ROOT / "packaging" / "make_reference.py")], check=True)
    elif words[:1] == ["missing"]:
        text = json.dumps(missing(file), ensure_ascii=False, indent=1)
        Path(words[1]).write_text(text, encoding="utf-8") if len(words) > 1 else print(text)
    elif words[:1] == ["fill"] and len(words) > 1:
        print(
            fill(file, json.loads(Path(words[1]).read_text(encoding="utf-8"))), "taken;", len(missing(file)), "missing"
        )
    else:
        print(__doc__)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
