"""The list of decisions on labels: written, read back, edited by hand, kept in the right place."""

import csv
import errno
import io
import os
from pathlib import Path

import pytest

from posttrain_gui import paths
from posttrain_gui.data.care import label_list
from posttrain_gui.data.care.decisions import Decision, as_text, read_file
from posttrain_gui.data.care.label_list import LabelList
from posttrain_gui.data.csv_file import Csv
from posttrain_gui.data.folder import Folder
from posttrain_gui.data.sample import SampleData
from posttrain_gui.data.torchvision_sets import TorchvisionSet
from posttrain_gui.errors import InputError

SHA = "0123456789abcdef" * 4
OTHER = "f" * 64
HEADER = "image,sha256,decision,label,was,when"


def written(folder: Path, text: str | bytes) -> Path:
    file = folder / "photos.labels.csv"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return file


def photos(tmp_path: Path) -> LabelList:
    (tmp_path / "photos").mkdir(exist_ok=True)
    return LabelList(Folder(path=str(tmp_path / "photos")))


def test_what_is_written_is_read_back_as_it_was(tmp_path: Path) -> None:
    rows = (
        Decision("ants/1.png", SHA, "relabel", "wild, “bees”", "ants", "2026-11-22T10:00:00+01:00", (("note", "odd"),)),
        Decision("=ants/2.png", OTHER, "keep", "", "-1", ""),
        Decision("ants/ü\n3.png", "", "set aside"),
    )
    assert read_file(written(tmp_path, as_text(rows))) == (
        rows[0],
        Decision("=ants/2.png", OTHER, "keep", "", "-1", "", (("note", ""),)),
        Decision("ants/ü\n3.png", "", "set aside", more=(("note", ""),)),
    )


def test_nothing_becomes_a_formula() -> None:
    text = as_text([Decision("=cmd()", SHA, "relabel", "@home", "+1")])
    row = list(csv.reader(io.StringIO(text)))[1]
    assert [row[0], row[3], row[4]] == ["'=cmd()", "'@home", "'+1"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-8", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_what_a_spreadsheet_makes_of_it_is_read(tmp_path: Path, encoding: str, delimiter: str) -> None:
    text = "Image,Decision,Label\r\nants\\1.png, Relabel ,bées\r\n\r\nants/2.png,SET ASIDE,\r\n".replace(",", delimiter)
    assert read_file(written(tmp_path, text.encode(encoding))) == (
        Decision("ants/1.png", "", "relabel", "bées"),
        Decision("ants/2.png", "", "set aside"),
    )


@pytest.mark.parametrize(
    ("rows", "line", "why"),
    [
        ("a.png,,relable,bees,,", 2, 'It decides "relable". Did you mean "relabel"?'),
        ("a.png,,keep,,,\nb.png,,,,,", 3, 'It decides "". Known are keep, relabel, set aside.'),
        ("a.png,,relabel,,,", 2, "names no class"),
        (",,keep,,,", 2, "names no image"),
        ("a.png,12,keep,,,", 2, "sha256 is not one"),
        ("a.png,,keep,,,\nb.png,,keep,,,\na.png,,set aside,,,", 4, "Line 2 says something else"),
    ],
)
def test_a_row_that_makes_no_sense_is_an_error_with_its_line(tmp_path: Path, rows: str, line: int, why: str) -> None:
    with pytest.raises(InputError) as caught:
        read_file(written(tmp_path, f"{HEADER}\n{rows}\n"))
    assert caught.value.what == f"Line {line} of photos.labels.csv cannot be used."
    assert why in caught.value.why


def test_the_same_row_twice_counts_once_and_a_missing_column_is_named(tmp_path: Path) -> None:
    assert len(read_file(written(tmp_path, f"{HEADER}\na.png,,keep,,,\na.png,,keep,,,\n"))) == 1
    assert read_file(written(tmp_path, f"{HEADER}\n")) == ()
    with pytest.raises(InputError, match='no column "decision"'):
        read_file(written(tmp_path, "image,label\na.png,bees\n"))


def test_the_list_stands_beside_the_images(tmp_path: Path) -> None:
    assert photos(tmp_path).file == tmp_path / "photos.labels.csv"
    (tmp_path / "some.zip").write_bytes(b"")
    assert LabelList(Folder(path=str(tmp_path / "some.zip"))).file == tmp_path / "some.labels.csv"
    assert LabelList(Csv(path=str(tmp_path / "table.csv"))).file == tmp_path / "table.labels.csv"
    (tmp_path / "v1.5").mkdir()
    assert LabelList(Folder(path=str(tmp_path / "v1.5"))).file == tmp_path / "v1.5.labels.csv"


def test_the_lists_of_the_programs_own_sets_stand_in_the_data_dir() -> None:
    folder = paths.resolve().data / "labels"
    assert LabelList(SampleData(name="strokes")).file == folder / "sample-strokes.labels.csv"
    assert LabelList(TorchvisionSet(name="MNIST")).file == folder / "torchvision-MNIST.labels.csv"
    samples = paths.resolve().cache / "samples"
    assert LabelList(SampleData()).name_of(str(samples / "digits" / "3" / "1.png")) == "digits/3/1.png"


def test_a_decision_takes_the_place_of_an_earlier_one_and_the_last_takes_the_file_with_it(tmp_path: Path) -> None:
    kept = photos(tmp_path)
    kept.put([Decision("ants/1.png", SHA, "keep", was="ants"), Decision("ants/2.png", OTHER, "keep", was="ants")])
    kept.put([Decision("ants/renamed.png", SHA, "relabel", "bees", "ants")])
    kept.put([Decision("bees/1.png", SHA, "set aside", was="bees")])  # the same picture under another label
    assert [(row.image, row.kind) for row in kept.read()] == [
        ("ants/renamed.png", "relabel"),
        ("ants/2.png", "keep"),
        ("bees/1.png", "set aside"),
    ]
    assert all(row.when for row in kept.read())
    kept.take_back(kept.read())
    assert not kept.there
    assert sorted(entry.name for entry in tmp_path.iterdir() if "labels" in entry.name) == []


def test_columns_that_a_person_added_stay(tmp_path: Path) -> None:
    written(tmp_path, f"{HEADER},who\nants/1.png,{SHA},keep,,ants,,Ada\n")
    kept = photos(tmp_path)
    kept.put([Decision("ants/1.png", SHA, "set aside", was="ants")])
    assert [(row.kind, row.more) for row in kept.read()] == [("set aside", (("who", "Ada"),))]


def test_where_the_place_cannot_be_written_the_data_dir_takes_over_with_all_rows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = photos(tmp_path)
    kept.put([Decision("ants/1.png", SHA, "keep", was="ants")])
    write = label_list._write_whole

    def refuse(file: Path, text: str) -> None:
        if file.parent == tmp_path:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        write(file, text)

    monkeypatch.setattr(label_list, "_write_whole", refuse)
    assert not kept.elsewhere
    kept.put([Decision("ants/2.png", OTHER, "keep", was="ants")])
    assert kept.elsewhere
    assert kept.file.parent == paths.resolve().data / "labels"
    assert kept.spoken == str(kept.file)
    assert len(kept.read()) == 2
    kept.take_back(kept.read())  # what stands beside the images must not speak again
    assert kept.read() == ()
    assert kept.elsewhere


def test_a_full_disk_leaves_the_list_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = photos(tmp_path)
    kept.put([Decision("ants/1.png", SHA, "keep", was="ants")])

    def full(_self: Path, _other: object) -> Path:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(InputError, match="cannot be written"):
        kept.put([Decision("ants/2.png", OTHER, "keep", was="ants")])
    assert len(kept.read()) == 1
    assert [entry.name for entry in tmp_path.iterdir() if entry.name.startswith(".")] == []


@pytest.mark.parametrize("text", [b"", b"\xef\xbb\xbf\r\n", b"\n\n"])
def test_a_list_that_somebody_emptied_decides_nothing(tmp_path: Path, text: bytes) -> None:
    assert read_file(written(tmp_path, text)) == ()


def test_a_list_that_another_program_holds_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = photos(tmp_path)
    monkeypatch.setattr(label_list, "PATIENCE", 0)
    with kept._alone(), pytest.raises(InputError, match="is in use"):
        photos(tmp_path).put([Decision("ants/1.png", SHA, "keep", was="ants")])
    assert not kept.there
