"""Writes the reference pages of the guide from what the choices declare: ``python packaging/make_reference.py``.

One page a language: docs/guide/<language>/reference.md. Translations come from resources/translations/*.ts, so that
they are the very words of the window; what is not translated yet stays English. ``--check`` only says which pages are
not up to date.
"""

from __future__ import annotations

import sys
import xml.etree.ElementTree as Xml
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from posttrain_gui.catalogue import Place, places
from posttrain_gui.choice import SINGULARS, Choice, Section, hint
from posttrain_gui.data.base import DataSource
from posttrain_gui.evaluation.settings import Evaluation
from posttrain_gui.training.settings import Training

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from pydantic.fields import FieldInfo

    Tr = Callable[[str], str]

ROOT = Path(__file__).resolve().parent.parent
GUIDE = ROOT / "docs" / "guide"
LEAD = (
    "Every choice and every field, drawn from the program itself by `packaging/make_reference.py`. "
    "The second column is the key in a plan file and behind `--set`."
)
OWN: dict[str, dict[str, str]] = {
    "zh_CN": {
        "Reference": "参考",
        LEAD: "所有选项和字段，由 `packaging/make_reference.py` 从程序本身生成。"
        "第二列是方案文件中以及 `--set` 之后使用的键。",
        "Field": "字段",
        "Key": "键",
        "Default": "默认值",
        "What it does": "作用",
        "When not:": "何时不用：",
        "Suits": "适合",
        "In a plan:": "方案中：",
        "Every source of images": "所有图像来源",
        "Training": "训练",
        "Measured afterwards": "事后测量",
        "on": "开",
        "off": "关",
        "Where the model comes from": "模型从哪里来",
        "Where the images come from": "图像从哪里来",
        "Kinds of run": "运行的种类",
        "How much of the network learns": "网络的多少部分参与学习",
        "Few-shot methods": "小样本学习方法",
        "Weighting of tasks": "任务的加权",
        "Regularizers": "正则化方法",
        "Optimizers": "优化器",
        "Learning rate schedules": "学习率调度",
    },
    "en": {},
}
"""What is said on these pages alone, by language."""


def page(language: str) -> str:
    """The whole reference in one language."""
    tr = _translator(language)
    lines = ['<a id="reference"></a>', f"# {tr('Reference')}", "", tr(LEAD), ""]
    for place in places():
        lines += [f'<a id="{place.slug}"></a>', f"## {tr(place.title)}", ""]
        if place.path == "data":
            lines += _fields(DataSource, "data", tr, f"*{tr('Every source of images')}*")
        for tag, cls in place.choices.items():
            lines += _choice(place, tag, cls, tr)
        if place.path == "regularizers":
            lines += _section("training", "Training", Training, tr)
    lines += _section("evaluation", "Measured afterwards", Evaluation, tr)
    return "\n".join(lines).rstrip() + "\n"


def _section(path: str, title: str, cls: type[Section], tr: Tr) -> list[str]:
    return [f'<a id="{path}"></a>', f"## {tr(title)}", "", *_fields(cls, path, tr, "")]


def _choice(place: Place, tag: str, cls: Any, tr: Tr) -> list[str]:
    is_choice = issubclass(cls, Choice)
    key = f'{cls.tag_field} = "{tag}"' if is_choice else f'{place.path.rpartition(".")[2]} = "{tag}"'
    path = f"regularizers.{tag}" if place.path == "regularizers" else place.path
    lines = [f'<a id="{place.anchor(tag)}"></a>', f"### {tr(cls.title)}", "", tr(cls.summary)]
    for name, words in (("when_not", "When not:"), ("images", "")):
        said = getattr(cls, name, "")
        if isinstance(said, str) and said:
            lines += ["", f"{tr(words)} {_cell(tr(said))}".strip()]
    named = (f"{tr('In a plan:')} `{key}`", tr(getattr(cls, "reference", "")))
    lines += ["", " · ".join(part for part in named if part), ""]
    known = set(DataSource.model_fields) if place.path == "data" else set()
    return lines + (_fields(cls, path, tr, "", known) if is_choice else [])


def _fields(cls: type[Section], path: str, tr: Tr, title: str, without: Collection[str] = ()) -> list[str]:
    """The table of what can be set."""
    rows = list(_rows(cls, path, tr, without))
    if not rows:
        return []
    heads = (tr("Field"), tr("Key"), tr("Default"), tr("What it does"))
    table = [f"| {' | '.join(heads)} |", "|---|---|---|---|", *rows, ""]
    return [title, "", *table] if title else table


def _rows(cls: type[Section], path: str, tr: Tr, without: Collection[str]) -> Iterator[str]:
    """One line a field; the fields of a nested section follow it."""
    fields = cls.settings() if issubclass(cls, Choice) and cls is not DataSource else cls.model_fields
    for name, field in fields.items():
        if name in without or not field.title:
            continue
        cells = (tr(field.title), f"`{path}.{name}`", _default(field, tr), tr(field.description or ""))
        yield f"| {' | '.join(cell if cell.startswith('`') else _cell(cell) for cell in cells)} |"
        nested = [one for one in (field.annotation, *get_args(field.annotation)) if isinstance(one, type)]
        for one in nested:
            if issubclass(one, Section) and not issubclass(one, Choice):
                yield from _rows(one, f"{path}.{name}", tr, ())


def _default(field: FieldInfo, tr: Tr) -> str:
    value = None if field.is_required() else field.get_default(call_default_factory=True)
    unit = str(hint(field, "unit"))
    unit = SINGULARS.get(unit, unit) if value == 1 else unit
    if isinstance(value, dict):
        return str(value.get("kind", value.get("source", "")))
    if isinstance(value, bool):
        return tr("on") if value else tr("off")
    if value is None or value == "" or value == () or isinstance(value, Section):
        return ""
    if isinstance(value, float):
        percent = hint(field, "widget") == "percent"
        return f"{100 * value:g} %" if percent else f"{value:g} {tr(unit) if unit else ''}".strip()
    return f"{value} {tr(unit) if unit else ''}".strip()


def _cell(text: str) -> str:
    """A text as it may stand in a table."""
    return text.replace("|", "\\|").replace("*", "\\*").replace("_", "\\_").replace("\n", " ")


def _translator(language: str) -> Tr:
    known = {**_translations(language), **OWN[language]}
    return lambda text: known.get(text) or text


def _translations(language: str) -> dict[str, str]:
    """English → translation, of both contexts; what is unfinished and empty is left out."""
    file = ROOT / "resources" / "translations" / f"posttrain_{language}.ts"
    if not file.is_file():
        return {}
    found: dict[str, str] = {}
    for message in Xml.parse(file).getroot().iter("message"):
        source, translation = message.findtext("source"), message.findtext("translation")
        if source and translation:
            found.setdefault(source, translation)
    return found


def stale() -> Iterator[Path]:
    """Pages that are not as the program is."""
    for language in OWN:
        file = GUIDE / language / "reference.md"
        if not file.is_file() or file.read_text(encoding="utf-8") != page(language):
            yield file


def main() -> int:
    """Writes the pages, or with ``--check`` names those that are not up to date."""
    files = list(stale())
    for file in files:
        print(file.relative_to(ROOT))
        if "--check" not in sys.argv:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(page(file.parent.name), encoding="utf-8")
    return 1 if files and "--check" in sys.argv else 0


if __name__ == "__main__":
    sys.exit(main())
