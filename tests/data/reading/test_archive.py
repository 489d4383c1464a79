import stat
import zipfile
from pathlib import Path

import pytest

from posttrain_gui import paths
from posttrain_gui.data.folder import Folder
from posttrain_gui.data.reading import archive
from posttrain_gui.errors import InputError
from tests.data.pictures import quiet, tree


def zipped(tmp_path: Path, counts: dict[str, int], name: str = "photos.zip") -> Path:
    folder = tree(tmp_path / "source", counts)
    with zipfile.ZipFile(tmp_path / name, "w") as out:
        for path in sorted(folder.rglob("*")):
            out.write(path, path.relative_to(folder).as_posix())
    return tmp_path / name


def evil(tmp_path: Path, member: str | zipfile.ZipInfo) -> Path:
    path = tmp_path / "evil.zip"
    with zipfile.ZipFile(path, "w") as out:
        out.writestr("a/1.png", b"x")
        out.writestr(member, b"x")
    return path


def unpacked() -> list[Path]:
    return sorted((paths.resolve().cache / "archives").glob("*"))


def test_a_zip_is_read_like_a_folder(tmp_path: Path) -> None:
    path = zipped(tmp_path, {"photos/ants": 2, "photos/bees": 1, "__MACOSX/photos": 1})
    source = Folder(path=str(path))
    found = source.index(quiet)
    assert source.one_line() == "photos.zip · zip"
    assert (found.classes, len(found.items), found.excluded) == (("ants", "bees"), 3, [])
    assert found.findings == ["Read from the folder photos/, the only one inside photos.zip."]
    assert found.reader.open("photos/ants/0.png").size == (64, 64)


def test_it_is_unpacked_once_also_under_another_name(tmp_path: Path) -> None:
    path = zipped(tmp_path, {"a": 1, "b": 1})
    calls: list[tuple[int, int]] = []
    first = archive.unpack(path, lambda *seen: calls.append(seen))
    assert calls == [(0, 2), (1, 2), (2, 2)]
    calls.clear()
    assert archive.unpack(path.rename(tmp_path / "copy.zip"), lambda *seen: calls.append(seen)) == first
    assert calls == []


def test_other_content_under_the_same_name_is_not_mistaken(tmp_path: Path) -> None:
    first = archive.unpack(zipped(tmp_path, {"a": 1, "b": 1}), quiet)
    assert archive.unpack(zipped(tmp_path, {"a": 2, "b": 1}), quiet) != first


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("../evil.png", "leads out of the archive"),
        ("a/../../evil.png", "leads out of the archive"),
        ("a\\..\\..\\evil.png", "leads out of the archive"),
        ("/etc/evil.png", "is an absolute path"),
        ("C:/evil.png", "is an absolute path"),
        ("\\\\server\\evil.png", "is an absolute path"),
    ],
)
def test_members_that_lead_out_are_refused(tmp_path: Path, name: str, reason: str) -> None:
    with pytest.raises(InputError, match=reason):
        Folder(path=str(evil(tmp_path, name))).index(quiet)
    assert unpacked() == []
    assert not list(tmp_path.rglob("evil.png"))


def test_links_are_refused(tmp_path: Path) -> None:
    link = zipfile.ZipInfo("a/link")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with pytest.raises(InputError, match="is a link or a device"):
        archive.unpack(evil(tmp_path, link), quiet)


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr("a/1.bmp", bytes(archive.BOMB_BYTES + 1))
    with pytest.raises(InputError, match="images do not shrink like that"):
        archive.unpack(path, quiet)
    assert unpacked() == []


def test_too_many_files_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MAX_FILES", 2)
    with pytest.raises(InputError, match="would become 3 files"):
        archive.unpack(zipped(tmp_path, {"a": 2, "b": 1}), quiet)


def test_what_does_not_fit_on_the_disk_is_not_begun(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive.shutil, "disk_usage", lambda _: type("Usage", (), {"free": 10})())
    with pytest.raises(InputError, match="does not fit on the disk"):
        archive.unpack(zipped(tmp_path, {"a": 1, "b": 1}), quiet)


@pytest.mark.parametrize("content", [b"", b"not a zip", b"PK\x03\x04 broken"])
def test_no_zip(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.zip"
    path.write_bytes(content)
    with pytest.raises(InputError, match="damaged or no zip"):
        archive.unpack(path, quiet)


def test_a_damaged_member_leaves_nothing_half_there(tmp_path: Path) -> None:
    path = zipped(tmp_path, {"a": 1, "b": 1})
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 3] ^= 0xFF
    path.write_bytes(raw)
    with pytest.raises(InputError, match="cannot be unpacked"):
        archive.unpack(path, quiet)
    assert unpacked() == []


def test_a_cancel_leaves_nothing_half_there(tmp_path: Path) -> None:
    def stop(done: int, _: int) -> None:
        if done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        archive.unpack(zipped(tmp_path, {"a": 2, "b": 1}), stop)
    assert unpacked() == []
