"""What people really feed a program: every case ends with an exit code and at most three lines, and loses nothing."""

import json
import os
import pickle
import shutil
import struct
import zipfile
import zlib
from pathlib import Path
from typing import Any

import pytest
import torch
from PIL import Image

from tests.e2e.asking import Ask, Code, Write


def header_of_png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"\0" * 99)) + chunk(b"IEND", b"")


# ── images ────────────────────────────────────────────────────


def test_a_folder_full_of_surprises_is_worked_with(ask: Ask, write: Write, shapes: Path) -> None:
    disc = shapes / "disc"
    image = Image.open(disc / "0.png")
    image.save(disc / "whole.jpg")
    good = (disc / "whole.jpg").read_bytes()
    bad = {
        "huge.png": header_of_png(65_535, 65_535),
        "cut.jpg": good[: len(good) * 2 // 3],
        "empty.png": b"",
        "text.png": b"hello",
    }
    for name, content in bad.items():
        (disc / name).write_bytes(content)
    (disc / "folder.jpg").mkdir()
    for mode, name in (("L", "grey.png"), ("LA", "la.png"), ("RGBA", "rgba.png"), ("CMYK", "cmyk.jpg"), ("1", "1.gif")):
        image.convert(mode).save(disc / name)
    Image.new("I;16", (40, 40), 40_000).save(disc / "deep.png")
    (disc / "ünï 日本 🐜.png").write_bytes((disc / "3.png").read_bytes())
    said = ask("run", write(), "--json")
    assert said.code == 0
    reasons = {Path(entry["path"]).name: entry["reason"] for entry in said.json["data"]["excluded"]}
    assert set(bad) <= set(reasons)
    assert "megapixels" in reasons["huge.png"]
    assert "cut off" in reasons["cut.jpg"]
    assert "empty" in reasons["empty.png"]
    assert all((disc / name).exists() for name in bad), "what is set aside is never deleted"


def test_sets_that_cannot_be_learned_from_are_refused_by_run_and_check(ask: Ask, write: Write, shapes: Path) -> None:
    for image in list((shapes / "bar").iterdir())[1:]:
        image.unlink()
    for command in ("run", "check"):
        said = ask(command, write())
        assert (said.code, '"bar" has only one usable image' in said.error) == (2, True)
    assert ask("check", write(), "--json").json["problems"][0]["path"] == "data"
    report = ask("run", write(), "--json")
    assert (report.code, report.json["status"], report.json["bad_input"]) == (2, "failed", True)
    for name in ("bar", "disc"):
        shutil.rmtree(shapes / name)
    for command in ("run", "check"):
        assert "only one class" in ask(command, write()).error


def test_a_class_whose_files_are_all_broken_is_named(ask: Ask, write: Write, shapes: Path) -> None:
    shutil.rmtree(shapes / "bar")
    for image in (shapes / "disc").iterdir():
        image.write_bytes(b"broken")
    error = ask("run", write()).error
    assert '"square"' in error
    assert 'files of "disc" can be used' in error


def test_parts_that_do_not_fit_each_other(ask: Ask, write: Write, shapes: Path, tmp_path: Path) -> None:
    root = tmp_path / "parts"
    shutil.copytree(shapes, root / "train")
    shutil.copytree(shapes / "disc", root / "test" / "only here")
    for image in (root / "test" / "only here").iterdir():
        Image.open(image).rotate(90).point(lambda value: 255 - value).save(image)
    said = ask("run", write(root))
    assert said.code == 2
    assert 'the first of the test is "only here"' in said.error
    assert 'strategy kind "few-shot"' in said.error


def test_copies_of_one_picture_cannot_be_divided(ask: Ask, write: Write, tmp_path: Path) -> None:
    for name, colour in (("a", 10), ("b", 200)):
        (tmp_path / "same" / name).mkdir(parents=True)
        for index in range(8):
            Image.new("RGB", (40, 40), (colour,) * 3).save(tmp_path / "same" / name / f"{index}.png")
    assert "copies, look-alikes and groups stay together" in ask("run", write(tmp_path / "same")).error


@pytest.mark.skipif(os.name == "nt", reason="names are always text there")
def test_a_folder_whose_name_is_no_text(ask: Ask, write: Write, shapes: Path, tmp_path: Path) -> None:
    odd = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff"))
    try:
        shutil.copytree(shapes, odd)
    except OSError:
        pytest.skip("this file system takes no such names")
    assert "not valid text" in ask("run", write(), "--set", f"data.path={odd}").error
    assert "not valid text" in ask("run", write(), "--data-dir", odd / "data").error
    assert ask("show", "\udcff").code == 2


# ── tables and archives ────────────────────────────────────────


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("path,label\nnowhere/1.png,a\nnowhere/2.png,b\n", "file not found"),
        ("file,class\nx.png,a\n", 'no column "path"'),
        ("path,lable\nx.png,a\n", 'Did you mean "lable"?'),
        ("", "holds no rows"),
        ('path,label\n"shapes/disc/0.png,disc\nshapes/bar/0.png,bar\n' + "x\n" * 500, "gives no label"),
    ],
)
def test_tables_that_say_nothing(ask: Ask, write: Write, tmp_path: Path, text: str, words: str) -> None:
    (tmp_path / "labels.csv").write_text(text)
    said = ask("run", write(tmp_path / "labels.csv", source="csv"))
    assert said.code == 2
    assert words in said.error
    assert len(said.error) < 1500


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("../evil.png", b"x", "leads out of the archive"),
        ("/evil.png", b"x", "absolute path"),
        ("bomb.png", b"\0" * (65 << 20), "do not shrink like that"),
        ("a/" + "n" * 300 + ".png", b"x", "cannot be unpacked"),
    ],
)
def test_archives_that_are_not_safe(
    ask: Ask, write: Write, shapes: Path, tmp_path: Path, name: str, content: bytes, words: str
) -> None:
    with zipfile.ZipFile(tmp_path / "photos.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for image in sorted(shapes.rglob("*.png")):
            archive.write(image, f"photos/{image.relative_to(shapes)}")
        archive.writestr(name, content)
    said = ask("run", write(tmp_path / "photos.zip"))
    assert said.code == 2
    assert words in said.error
    assert not (tmp_path / "evil.png").exists()


# ── plans ──────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ("training.optimizer.learning_rate=-1", "greater than 0"),
        ("training.optimizer.learning_rate=nan", "finite number"),
        ("training.optimizer.learning_rate=abc", "has to be a number"),
        ("training.epoch=1", 'Did you mean "epochs"?'),
        ("training.epochs=1.5", "whole number"),
        ("model=1", "a section with its own keys"),
        ("regularizers=5", "a list"),
        ("data.preprocessing.std=[0,1,1]", "greater than 0"),
        ("training.device=cuda:99", "not usable here"),
        ("x=" + "[" * 5000, '"x" is not known'),
    ],
)
def test_settings_that_make_no_sense(ask: Ask, write: Write, change: str, words: str) -> None:
    said = ask("run", write(), "--set", change)
    assert said.code == 2
    assert words in said.error


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"x = " + b"[" * 50_000, "nested too deeply"),
        ('name = "ä"'.encode("latin-1"), "Save it as UTF-8"),
        (b"", "model: is missing. (1 more problem:"),
    ],
)
def test_plan_files_of_every_kind(ask: Ask, tmp_path: Path, content: bytes, words: str) -> None:
    (tmp_path / "odd.toml").write_bytes(content)
    said = ask("run", tmp_path / "odd.toml")
    assert said.code == 2
    assert words in said.error


def test_an_option_without_its_value(ask: Ask) -> None:
    said = ask("--data-dir")
    assert (said.code, "expected one argument" in said.error) == (2, True)


# ── checkpoints and model files ────────────────────────────────


def weights(kind: str) -> bytes | dict[str, Any]:
    plain = torch.zeros(8, 8)
    kinds: dict[str, bytes | dict[str, Any]] = {
        "other": {"something.weight": plain},
        "sparse": {"conv.weight": plain.to_sparse()},
        "complex": {"conv.weight": plain.to(torch.complex64)},
        "shape only": {"conv.weight": plain.to("meta")},
        "code": {"conv.weight": plain, "x": Code()},
        "pickle": pickle.dumps({"x": Code()}),
        "text": b"hello, these are no weights at all",
        "empty": b"",
        "long header": struct.pack("<Q", 2**62) + b'{"a":1}',
    }
    return kinds[kind]


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("other", "not known"),
        ("sparse", "is sparse"),
        ("complex", "holds complex numbers"),
        ("shape only", "only a shape"),
        ("code", "is refused"),
        ("pickle", "is refused"),
        ("text", "cannot be read as a file of weights"),
        ("empty", "0 bytes"),
        ("long header", "header too large"),
    ],
)
def test_checkpoints_of_every_kind(ask: Ask, write: Write, tmp_path: Path, kind: str, words: str) -> None:
    path = tmp_path / "mine.pt"
    content = weights(kind)
    if isinstance(content, bytes):
        path.write_bytes(content)
    else:
        torch.save(content, path)
    said = ask("run", write(model=f"source = 'file'\npath = '{path}'"))
    assert said.code == 2
    assert words in said.error
    assert "weights_only" not in said.error, "torch's advice to load it unsafely"
    assert not Path("pwned").exists()


def test_a_model_file_whose_description_is_damaged(ask: Ask, write: Write, tmp_path: Path) -> None:
    model = Path(ask("run", write(), "--json").json["model_path"])
    mine = Path(shutil.copy(model, tmp_path / "mine.safetensors"))
    card = json.loads(model.with_suffix(".json").read_text())
    plan = write(model=f"source = 'file'\npath = '{mine}'")
    assert ask("run", plan, "--json").json["baseline"]["kind"] == "as-is", "the weights carry the description too"
    for text, words in (
        ("{half", "cannot be read"),
        ("[" * 100_000, "cannot be read"),
        (json.dumps({**card, "classes": ["one"]}), "3 outputs"),
    ):
        mine.with_suffix(".json").write_text(text)
        said = ask("run", plan)
        assert (said.code, words in said.error) == (2, True), said.err
    mine.write_bytes(model.read_bytes()[:2000])
    assert "cut off" in ask("run", plan).error
