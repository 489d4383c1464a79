import os
import tracemalloc
import warnings
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from posttrain_gui.data.reading.images import BadImage, FileReader, open_image
from tests.data.pictures import huge_png, picture, save


def pixels(image: Image.Image) -> np.ndarray:
    assert image.mode == "RGB"
    return np.asarray(image).astype(int)


def test_a_png_comes_out_as_it_went_in(tmp_path: Path) -> None:
    path = save(tmp_path / "a.png", 1)
    assert (pixels(open_image(path)) == pixels(picture(1))).all()


def test_exif_rotation_is_applied(tmp_path: Path) -> None:
    image = Image.new("RGB", (40, 20), "black")
    image.paste("red", (0, 0, 20, 20))
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was turned: 90 degrees clockwise mends it
    image.save(tmp_path / "turned.png", exif=exif)
    upright = open_image(tmp_path / "turned.png")
    assert upright.size == (20, 40)
    assert upright.getpixel((10, 5)) == (255, 0, 0)
    assert upright.getpixel((10, 35)) == (0, 0, 0)


@pytest.mark.parametrize("mode", ["L", "LA", "P", "CMYK", "1", "RGBA", "I;16", "I", "F", "YCbCr"])
def test_every_mode_becomes_rgb(tmp_path: Path, mode: str) -> None:
    path = tmp_path / "image.tif"
    grey = np.linspace(0, 1, 64).reshape(8, 8)
    if mode == "I;16":
        image = Image.fromarray((grey * 65535).astype(np.uint16))
    elif mode == "I":
        image = Image.fromarray((grey * 65535).astype(np.int32))
    elif mode == "F":
        image = Image.fromarray(grey.astype(np.float32))
    else:
        image = Image.fromarray((grey * 255).astype(np.uint8)).convert(mode)
    image.save(path)
    found = pixels(open_image(path))
    if mode != "1":  # two colours, dithered
        assert np.abs(found - np.round(grey * 255)[..., None]).max() <= 3


def test_sixteen_bit_png_is_scaled_and_not_clipped(tmp_path: Path) -> None:
    Image.fromarray(np.array([[0, 257, 32896, 65535]], np.uint16)).save(tmp_path / "x.png")
    assert pixels(open_image(tmp_path / "x.png"))[0, :, 0].tolist() == [0, 1, 128, 255]


def test_a_dark_integer_picture_of_eight_bits_stays_dark(tmp_path: Path) -> None:
    Image.fromarray(np.array([[0, 10, 20, 40]], np.int32)).save(tmp_path / "x.tif")
    assert pixels(open_image(tmp_path / "x.tif"))[0, :, 0].tolist() == [0, 10, 20, 40]


def test_transparency_is_white_not_what_hides_beneath(tmp_path: Path) -> None:
    image = Image.new("RGBA", (4, 4), (255, 0, 0, 0))
    image.save(tmp_path / "clear.png")
    assert open_image(tmp_path / "clear.png").getpixel((1, 1)) == (255, 255, 255)


def test_palette_transparency_is_white(tmp_path: Path) -> None:
    image = Image.new("P", (4, 4), 0)
    image.putpalette([10, 20, 30, 200, 100, 50])
    image.putpixel((3, 3), 1)
    image.save(tmp_path / "p.png", transparency=0)
    opened = open_image(tmp_path / "p.png")
    assert (opened.getpixel((0, 0)), opened.getpixel((3, 3))) == ((255, 255, 255), (200, 100, 50))


def test_a_four_gigapixel_header_costs_nothing(tmp_path: Path) -> None:
    path = huge_png(tmp_path / "huge.png")
    tracemalloc.start()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(BadImage, match=r"too large: 4,295 megapixels.*at most 200"):
            open_image(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 2**20


def test_just_above_the_limit_is_refused_from_the_header(tmp_path: Path) -> None:
    with pytest.raises(BadImage, match=r"201 megapixels \(20100 × 10000 px\)"):
        open_image(huge_png(tmp_path / "large.png", 20_100, 10_000))


def test_a_line_is_no_picture(tmp_path: Path) -> None:
    Image.new("RGB", (1, 500)).save(tmp_path / "line.png")
    with pytest.raises(BadImage, match="hardly a picture: 1 × 500 px"):
        open_image(tmp_path / "line.png")


@pytest.mark.parametrize("ending", ["jpg", "png", "webp", "tif", "bmp"])
def test_truncated(tmp_path: Path, ending: str) -> None:
    whole = save(tmp_path / f"whole.{ending}", 3).read_bytes()
    path = tmp_path / f"cut.{ending}"
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(BadImage, match=r"cut off|damaged|not an image") as caught:
        open_image(path)
    assert caught.value.lasting


def test_reasons_of_files_that_are_no_images(tmp_path: Path) -> None:
    (tmp_path / "empty.jpg").touch()
    (tmp_path / "text.jpg").write_text("not a picture")
    (tmp_path / "folder.jpg").mkdir()
    reasons = {
        "empty.jpg": r"empty \(0 bytes\)",
        "text.jpg": "not an image this program reads",
        "folder.jpg": "not an ordinary file",
        "gone.jpg": "file not found",
    }
    for name, reason in reasons.items():
        with pytest.raises(BadImage, match=reason):
            open_image(tmp_path / name)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    with pytest.raises(BadImage, match="not an ordinary file"):
        open_image(tmp_path / "pipe.jpg")


def test_postscript_is_not_run(tmp_path: Path) -> None:
    (tmp_path / "x.png").write_text("%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\n%%EndComments\nshowpage\n")
    with pytest.raises(BadImage, match="not an image this program reads"):
        open_image(tmp_path / "x.png")


def test_broken_exif_does_not_lose_the_picture(tmp_path: Path) -> None:
    save(tmp_path / "x.jpg", 5, exif=b"Exif\0\0II*\0\xff\xff\xff\xff garbage")
    assert open_image(tmp_path / "x.jpg").size == (64, 64)


def test_the_reader_takes_relative_and_absolute_names(tmp_path: Path) -> None:
    path = save(tmp_path / "sub" / "x.png", 6)
    reader = FileReader(tmp_path)
    assert reader.identity("sub/x.png") == FileReader().identity(str(path))
    assert reader.identity("sub/x.png")[1:] == (path.stat().st_size, path.stat().st_mtime_ns)
    assert reader.open("sub/x.png").tobytes() == picture(6).tobytes()
    with pytest.raises(BadImage, match="file not found"):
        reader.identity("gone.png")
