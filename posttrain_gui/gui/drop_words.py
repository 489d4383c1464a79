"""What is said of things that are dragged over the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.gui.tr import enumerated, number, tr

if TYPE_CHECKING:
    from posttrain_gui.gui.drop_look import Look

REFUSED = "This cannot be used here"
OPEN_PLAN = "Open this plan"
USE_MODEL = "Use this file as the model"
USE_FOLDER = "Use this folder as data"
USE_ARCHIVE = "Use this zip file as data"
USE_TABLE = "Use this table as data"
RUN = "A run of this program: you are asked what to do with it"
CHOOSE = "Images and a model file: you are asked which to use"


def ask_model(images: int) -> str:
    """Images are asked about."""
    if images == 1:
        return tr("Try the model of the result on this image")
    return tr("Try the model of the result on these {n} images", n=number(images))


def classes(folders: int) -> str:
    """Folders that lie beside each other."""
    return tr("Use these {n} folders as classes", n=number(folders))


def of_folder(name: str, look: Look) -> str:
    """What was seen in a folder of images."""
    if look.parts:
        return tr("{name}, divided into {parts}", name=name, parts=enumerated(look.parts))
    if look.folders == 1:
        return tr("{name}, with 1 folder", name=name)
    return tr("{name}, with {n} folders", name=name, n=number(look.folders)) if look.folders else name


def of_parent(name: str, folders: int) -> str:
    """Which folder is used for classes."""
    return tr("Their common folder {name} is used, with all its {n} folders.", name=name, n=number(folders))


def remote() -> str:
    """An address, not a file."""
    return tr("It lies somewhere on the network. Download it first, then drop the file or folder.")


def gone(name: str) -> str:
    """It is not there."""
    return tr("There is no {name} any more.", name=name)


def packed(name: str) -> str:
    """An archive of another kind than zip."""
    return tr("{name} is packed in a way that is not read; zip is. Unpack it, then drop the folder.", name=name)


def unknown(name: str) -> str:
    """No kind of file that anything here reads."""
    return tr(
        "{name} is none of what can be used: a folder of images, zip, CSV or TSV table, model file (.safetensors, .pt, "
        ".pth), plan (.toml), or image.",
        name=name,
    )


def unreadable(name: str, why: str) -> str:
    """A folder that cannot be opened."""
    return tr("{name} cannot be opened: {why}.", name=name, why=why)


def empty(name: str) -> str:
    """Nothing in it."""
    return tr("{name} is empty.", name=name)


def many_models(name: str, count: int) -> str:
    """Which of them?"""
    return tr("{name} holds {n} model files. Drop the one that is meant.", name=name, n=number(count))


def mixed() -> str:
    """Things of several kinds."""
    return tr("These are several things at once. Drop one folder or file, folders of one kind, or images.")


def scattered() -> str:
    """Folders of several places."""
    return tr("These folders lie in different places. Put them into one folder, one for each class, and drop that.")


def held() -> str:
    """Something is trained."""
    return tr("Training is going on; what changes the plan can be dropped when it is over.")


def no_model() -> str:
    """Images, and nobody to ask."""
    return tr(
        "Single images train nothing: drop a folder that holds one folder for each class. Once a run has ended, images "
        "dropped here are shown to its model."
    )
