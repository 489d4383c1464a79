"""Decisions on labels, applied when images are made ready: nothing but what they name is changed."""

import shutil
from pathlib import Path

import pytest

from posttrain_gui.data.base import Part, Prepared, Split
from posttrain_gui.data.care.decisions import Decision
from posttrain_gui.data.care.label_list import LabelList
from posttrain_gui.data.care.prepare import prepare, prepare_by_class, prepare_tasks
from posttrain_gui.data.folder import Folder
from posttrain_gui.errors import InputError
from posttrain_gui.training.reading import key_of_data, key_of_test
from tests.data.pictures import quiet_stage, save, tree


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tree(tmp_path_factory.mktemp("drawn"), {"ants": 12, "bees": 12, "wasps": 12})


@pytest.fixture
def source(drawn: Path, tmp_path: Path) -> Folder:
    shutil.copytree(drawn, tmp_path / "photos")
    return Folder(path=str(tmp_path / "photos"))


def parts(images: Prepared) -> dict[str, tuple[Part, str]]:
    """Path → part and class."""
    named: tuple[tuple[Part, list], ...] = (("train", images.train), ("val", images.val), ("test", images.test))
    return {item.path: (part, images.classes[item.label]) for part, items in named for item in items}


def in_part(images: Prepared, part: Part, name: str) -> list[str]:
    return [path for path, where in parts(images).items() if where == (part, name)]


def decide(source: Folder, *decisions: Decision) -> None:
    LabelList(source).put(decisions)


def on(images: Prepared, path: str, kind: str, label: str = "") -> Decision:
    return Decision(path, images.fingerprints[path], kind, label, parts(images)[path][1])  # type: ignore[arg-type]


def test_only_what_is_named_changes_and_nothing_moves(source: Folder) -> None:
    before = prepare(source, quiet_stage)
    moved, gone, kept = in_part(before, "train", "ants")[:3]
    decide(source, on(before, moved, "relabel", "bees"), on(before, gone, "set aside"), on(before, kept, "keep"))
    after = prepare(source, quiet_stage)
    wanted = parts(before) | {moved: ("train", "bees")}
    del wanted[gone]
    assert parts(after) == wanted
    assert [(entry.path, entry.reason) for entry in after.excluded] == [(gone, "set aside by photos.labels.csv")]
    assert "1 label changed and 1 image set aside by photos.labels.csv." in after.findings
    assert gone in after.fingerprints
    assert key_of_data(after) != key_of_data(before)
    assert key_of_test(after) == key_of_test(before)


def test_a_renamed_file_is_known_by_its_picture_and_every_copy_goes_with_it(source: Folder) -> None:
    before = prepare(source, quiet_stage)
    path = in_part(before, "train", "ants")[0]
    decide(source, on(before, path, "set aside"))
    folder = Path(source.path)
    (folder / path).rename(folder / "ants" / "another name.png")
    shutil.copy(folder / "ants" / "another name.png", folder / "ants" / "copy.png")
    after = prepare(source, quiet_stage)
    assert {entry.path for entry in after.excluded} == {"ants/another name.png", "ants/copy.png"}


def test_one_of_two_copies_under_two_labels_is_settled(source: Folder) -> None:
    folder = Path(source.path)
    shutil.copy(folder / "ants" / "0.png", folder / "bees" / "same.png")
    before = prepare(source, quiet_stage)
    assert any(finding.startswith("Pictures with different labels: 1") for finding in before.findings)
    decide(source, on(before, "bees/same.png", "relabel", "ants"))
    after = prepare(source, quiet_stage)
    assert parts(after)["bees/same.png"][1] == parts(after)["ants/0.png"][1] == "ants"
    assert not any(finding.startswith("Pictures with different labels") for finding in after.findings)


def test_test_images_are_changed_by_a_person_only_and_that_is_said(source: Folder) -> None:
    before = prepare(source, quiet_stage)
    path = in_part(before, "test", "ants")[0]
    LabelList(source).file.write_text(f"image,decision,label\n{path},relabel,wasps\n", encoding="utf-8")
    after = prepare(source, quiet_stage)
    assert parts(after)[path] == ("test", "wasps")
    said = (
        "1 label changed by photos.labels.csv. Of the test images: 1 label changed; what judges is no longer the same."
    )
    assert said in after.findings


def test_what_fits_nothing_is_said_and_changes_nothing(source: Folder) -> None:
    before = prepare(source, quiet_stage)
    first, second, third = in_part(before, "train", "ants")[:3]
    decide(
        source,
        Decision("ants/gone.png", "a" * 64, "set aside", was="ants"),
        Decision(first, "b" * 64, "set aside", was="ants"),
        on(before, second, "relabel", "hornets"),
        Decision(third, before.fingerprints[third], "relabel", "bees", "wasps"),
    )
    after = prepare(source, quiet_stage)
    assert parts(after) == parts(before)
    told = [finding for finding in after.findings if finding.startswith("photos.labels.csv: ")]
    assert told == [
        "photos.labels.csv: 1 image is not among the images (ants/gone.png); not applied.",
        f"photos.labels.csv: 1 image is another picture since ({first}); not applied.",
        f'photos.labels.csv: 1 image is to be of a class that these images do not have ({second} as "hornets"); '
        "not applied.",
        f"photos.labels.csv: 1 image stands under another class since ({third}); not applied.",
    ]


def test_a_label_mended_at_its_source_needs_no_decision_any_more(source: Folder) -> None:
    before = prepare(source, quiet_stage)
    path = in_part(before, "train", "ants")[0]
    decide(source, on(before, path, "relabel", "bees"))
    folder = Path(source.path)
    (folder / path).rename(folder / "bees" / "mended.png")
    after = prepare(source, quiet_stage)
    assert parts(after)["bees/mended.png"][1] == "bees"
    assert not any("photos.labels.csv" in finding for finding in after.findings)


def test_a_class_that_decisions_empty_is_refused_and_they_are_named(source: Folder) -> None:
    before = prepare(source, quiet_stage)
    decide(source, *(on(before, path, "set aside") for path in in_part(before, "train", "ants")))
    with pytest.raises(InputError) as caught:
        prepare(source, quiet_stage)
    assert "ants" in caught.value.what
    assert "images set aside by photos.labels.csv." in caught.value.why
    assert "take back decisions in photos.labels.csv" in caught.value.next


def test_a_broken_list_is_an_error_with_its_line(source: Folder) -> None:
    LabelList(source).file.write_text("image,decision\nants/1.png,delete\n", encoding="utf-8")
    with pytest.raises(InputError, match="Line 2 of photos"):
        prepare(source, quiet_stage)


def test_where_classes_are_divided_a_relabelled_image_goes_with_its_class(tmp_path: Path) -> None:
    source = Folder(path=str(tree(tmp_path / "photos", {f"c{i}": 4 for i in range(10)})))
    before = prepare_by_class(source, Split(), False, quiet_stage)
    learned, judged = in_part(before, "train", before.classes[before.train[0].label])[:2]
    there = before.classes[before.test[0].label]
    decide(source, on(before, learned, "relabel", there), on(before, judged, "set aside"))
    after = prepare_by_class(source, Split(), False, quiet_stage)
    wanted = parts(before) | {learned: ("test", there)}
    del wanted[judged]
    assert parts(after) == wanted
    assert "1 label changed and 1 image set aside by photos.labels.csv." in after.findings
    assert [entry.path for entry in after.excluded] == [judged]


def test_a_relabelled_copy_within_a_class_is_still_a_copy(tmp_path: Path) -> None:
    source = Folder(path=str(tree(tmp_path / "photos", {f"c{i}": 4 for i in range(8)})))
    save(Path(source.path) / "c1" / "twin.png", 0)  # the picture of c0/0.png
    before = prepare_by_class(source, Split(), False, quiet_stage)
    shown = before.fingerprints["c1/twin.png"]
    decide(source, Decision("c1/twin.png", shown, "relabel", "c0", "c1"))
    after = prepare_by_class(source, Split(), False, quiet_stage)
    assert "c0/0.png" in parts(after)
    assert "c1/twin.png" not in parts(after)


def test_several_labels_an_image_are_not_decided_on(tmp_path: Path) -> None:
    names = {f"{color}-{shape}": 6 for color in ("red", "blue") for shape in ("star", "disc")}
    source = Folder(path=str(tree(tmp_path / "photos", names)), attributes="{color}-{shape}")
    before = prepare_tasks(source, quiet_stage)
    decide(source, Decision("red-star/0.png", before.fingerprints["red-star/0.png"], "set aside"))
    after = prepare_tasks(source, quiet_stage)
    assert key_of_data(after) == key_of_data(before)
    assert any(finding.startswith("photos.labels.csv is not used") for finding in after.findings)
