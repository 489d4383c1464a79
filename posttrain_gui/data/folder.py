"""A folder (or zip) with one folder a class."""

from __future__ import annotations

from typing import ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.data.base import DataSource


class Folder(DataSource):
    """Class folders, with train/, val/ (or valid/), test/ kept where present; a zip is unpacked safely."""

    title: ClassVar[str] = "Folder of photos"
    summary: ClassVar[str] = "One folder for each class, with the images in it; a zip file works too."
    order: ClassVar[int] = 1

    source: Literal["folder"] = "folder"
    path: str = setting("", title="Folder or zip", help="The folder that holds one folder for each class.", widget="folder")
