import hashlib
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import imagehash
import numpy as np
import pytest
from PIL import Image

from posttrain_gui.data.care import scan as scanning
from posttrain_gui.data.care.picture import Bad, Picture, look_at
from posttrain_gui.data.care.scan import scan
from posttrain_gui.data.reading.images import FileReader
from tests.data.pictures import huge_png, picture, quiet, save


class Counting(FileReader):
    """Counts what is decoded."""

    opened: list[str]

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self.opened = []

    def open(self, path: str) -> Image.Image:
        self.opened.append(path)
        return super().open(path)


@pytest.fixture
def memory(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "scans.sqlite3"


def test_hashes_are_the_ones_of_the_references() -> None:
    image = picture(1, 200)
    found = look_at(image)
    assert found.sha256 == hashlib.sha256(b"200x200:" + image.tobytes()).digest()
    assert f"{found.phash:016x}" == str(imagehash.phash(image))
    assert (found.width, found.height, len(found.sketch)) == (200, 200, 256)


def test_a_large_picture_is_hashed_in_strips() -> None:
    image = Image.fromarray(np.random.default_rng(0).integers(0, 256, (2000, 3000, 3), dtype=np.uint8))
    assert look_at(image).sha256 == hashlib.sha256(b"3000x2000:" + image.tobytes()).digest()


@pytest.mark.parametrize("side", [1, 8, 17, 32])
def test_tiny_pictures(side: int) -> None:
    assert len(look_at(picture(1, side)).sketch) == 256


def test_good_and_bad_in_the_order_asked(tmp_path: Path, memory: Path) -> None:
    save(tmp_path / "b.png", 1)
    save(tmp_path / "a.jpg", 2)
    (tmp_path / "empty.png").touch()
    (tmp_path / "cut.png").write_bytes((tmp_path / "b.png").read_bytes()[:100])
    huge_png(tmp_path / "huge.png")
    names = ["huge.png", "b.png", "cut.png", "gone.png", "a.jpg", "empty.png"]
    calls: list[tuple[int, int]] = []
    found = scan(FileReader(tmp_path), names, lambda *seen: calls.append(seen), memory)
    assert list(found) == names
    assert [type(found[name]) for name in names] == [Bad, Picture, Bad, Bad, Picture, Bad]
    assert "4,295 megapixels" in str(found["huge.png"])
    assert calls[-1] == (6, 6)


def test_the_second_time_nothing_is_decoded(tmp_path: Path, memory: Path) -> None:
    names = [save(tmp_path / f"{i}.png", i).name for i in range(5)]
    (tmp_path / "bad.png").write_bytes(b"x")
    names.append("bad.png")
    first, second = Counting(tmp_path), Counting(tmp_path)
    found = scan(first, names, quiet, memory)
    assert scan(second, names, quiet, memory) == found
    assert (sorted(first.opened), second.opened) == (sorted(names), [])


def test_hashes_with_the_highest_bit_survive_the_memory(tmp_path: Path, memory: Path) -> None:
    names = [save(tmp_path / f"{i}.png", i).name for i in range(8)]
    found = scan(FileReader(tmp_path), names, quiet, memory)
    assert any(isinstance(one, Picture) and one.phash >> 63 for one in found.values())
    assert scan(FileReader(tmp_path), names, quiet, memory) == found


def test_a_changed_file_is_decoded_again(tmp_path: Path, memory: Path) -> None:
    save(tmp_path / "a.png", 1)
    before = scan(FileReader(tmp_path), ["a.png"], quiet, memory)
    save(tmp_path / "a.png", 2)
    os.utime(tmp_path / "a.png", ns=(10, 10))
    assert scan(FileReader(tmp_path), ["a.png"], quiet, memory) != before


def test_a_file_that_was_away_is_looked_at_again(tmp_path: Path, memory: Path) -> None:
    assert scan(FileReader(tmp_path), ["a.png"], quiet, memory)["a.png"] == Bad("file not found")
    save(tmp_path / "a.png", 1)
    assert isinstance(scan(FileReader(tmp_path), ["a.png"], quiet, memory)["a.png"], Picture)


def test_a_cancel_keeps_what_was_scanned(tmp_path: Path, memory: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scanning, "_TELL_EVERY", 0)
    names = [save(tmp_path / f"{i}.png", i).name for i in range(200)]

    def stop(done: int, _: int) -> None:
        if done >= 10:
            raise KeyboardInterrupt

    first, again = Counting(tmp_path), Counting(tmp_path)
    with pytest.raises(KeyboardInterrupt):
        scan(first, names, stop, memory)
    assert len(first.opened) < 200
    scan(again, names, quiet, memory)
    assert len(again.opened) == 190


@pytest.mark.parametrize("content", [b"this is no database at all, but long enough to be looked at" * 50, b""])
def test_a_damaged_memory_is_made_anew(tmp_path: Path, memory: Path, content: bytes) -> None:
    memory.parent.mkdir()
    memory.write_bytes(content)
    save(tmp_path / "a.png", 1)
    scan(FileReader(tmp_path), ["a.png"], quiet, memory)
    again = Counting(tmp_path)
    scan(again, ["a.png"], quiet, memory)
    assert again.opened == []


def test_an_older_memory_is_forgotten(tmp_path: Path, memory: Path) -> None:
    save(tmp_path / "a.png", 1)
    found = scan(FileReader(tmp_path), ["a.png"], quiet, memory)
    database = sqlite3.connect(memory)
    database.execute("PRAGMA user_version = 99")
    database.execute("UPDATE scans SET width = 1")
    database.commit()
    database.close()
    assert scan(FileReader(tmp_path), ["a.png"], quiet, memory) == found


def test_without_a_place_to_remember_it_still_scans(tmp_path: Path) -> None:
    save(tmp_path / "a.png", 1)
    (tmp_path / "file").touch()
    found = scan(FileReader(tmp_path), ["a.png"], quiet, tmp_path / "file" / "scans.sqlite3")
    assert isinstance(found["a.png"], Picture)


def test_two_programs_at_once(tmp_path: Path, memory: Path) -> None:
    names = [save(tmp_path / f"{i}.png", i % 20).name for i in range(60)]
    code = (
        "import sys; from pathlib import Path; from posttrain_gui.data.care.scan import scan;"
        "from posttrain_gui.data.reading.images import FileReader;"
        "found = scan(FileReader(sys.argv[1]), sys.argv[3:], lambda *_: None, Path(sys.argv[2]));"
        "print(sum(hasattr(one, 'phash') for one in found.values()))"
    )
    command = [sys.executable, "-W", "error", "-c", code, str(tmp_path), str(memory), *names]
    programs = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(3)]
    for program in programs:
        out, err = program.communicate(timeout=60)
        assert (out.strip(), err) == (b"60", b"")
    again = Counting(tmp_path)
    scan(again, names, quiet, memory)
    assert again.opened == []
