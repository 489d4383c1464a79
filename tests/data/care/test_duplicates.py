import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageEnhance

from posttrain_gui.data.care import duplicates
from posttrain_gui.data.care.alike import MAX_BITS, Looks, _close, find_alike
from posttrain_gui.data.care.duplicates import find_duplicates
from posttrain_gui.data.care.picture import Picture, look_at
from posttrain_gui.data.care.scan import scan
from posttrain_gui.data.folder import Folder
from tests.data.pictures import picture, quiet


def jpeg(image: Image.Image, quality: int) -> Image.Image:
    out = io.BytesIO()
    image.save(out, "JPEG", quality=quality)
    return Image.open(out).convert("RGB")


def made(number: int, phash: int, sketch: np.ndarray, side: int = 64) -> Picture:
    return Picture(number.to_bytes(32, "big"), phash, sketch.astype(np.uint8).tobytes(), side, side)


def noise(seed: int) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, 256)


def test_exact_copies_and_nothing_else() -> None:
    pictures = [look_at(picture(seed)) for seed in (1, 2, 1, 3, 2, 1)]
    found = find_duplicates(pictures, [0] * 6, near=False)
    assert found.groups == [(0, 2, 5), (1, 4)]
    assert (found.exact, found.near, found.cut) == (3, 0, 0)


@pytest.mark.parametrize(
    "change",
    [
        lambda image: jpeg(image, 50),
        lambda image: image.resize((60, 60), Image.Resampling.BICUBIC),
        lambda image: ImageEnhance.Brightness(image).enhance(1.1),
        lambda image: image.convert("L").convert("RGB"),
    ],
    ids=["jpeg", "half the size", "lighter", "grey"],
)
def test_a_changed_copy_is_found_among_others(change: object) -> None:
    images = [picture(seed, 120) for seed in range(30)]
    images.append(change(images[7]))  # type: ignore[operator]
    found = find_duplicates([look_at(image) for image in images], [0] * 31, near=True)
    assert found.groups == [(7, 30)]
    assert (found.exact, found.near) == (0, 1)
    assert find_duplicates([look_at(image) for image in images], [0] * 31, near=False).groups == []


def test_an_equal_hash_alone_merges_nothing() -> None:
    pictures = [made(i, 77, noise(i)) for i in range(500)]
    assert find_duplicates(pictures, [0] * 500, near=True).groups == []


def test_flat_pictures_are_told_apart_unless_exact() -> None:
    flat = [np.full(256, 200) + np.random.default_rng(i).integers(0, 2, 256) for i in range(50)]
    assert find_duplicates([made(i, 0, sketch) for i, sketch in enumerate(flat)], [0] * 50, near=True).groups == []


def test_different_labels_have_to_be_more_alike() -> None:
    base, other = noise(1) * 0.8, noise(2)
    close = base + 0.13 * (other - other.mean())
    correlation = np.corrcoef(np.round(base), np.clip(close, 0, 255).astype(np.uint8))[0, 1]
    assert 0.981 < correlation < 0.989
    pair = [made(0, 5, np.round(base)), made(1, 5, np.clip(close, 0, 255))]
    assert find_duplicates(pair, [0, 0], near=True).groups == [(0, 1)]
    assert find_duplicates(pair, [0, 1], near=True).groups == []
    tiny = [made(0, 5, np.round(base), 28), made(1, 5, np.clip(close, 0, 255), 28)]
    assert find_duplicates(tiny, [0, 0], near=True).groups == []


@pytest.mark.parametrize("bits", range(7))
def test_hashes_within_four_bits(bits: int) -> None:
    flipped = sum(1 << position for position in np.random.default_rng(bits).choice(64, bits, replace=False).tolist())
    pair = [made(0, 0x0123456789ABCDEF, noise(1)), made(1, 0x0123456789ABCDEF ^ flipped, noise(1))]
    assert bool(find_duplicates(pair, [0, 0], near=True).groups) == (bits <= MAX_BITS)


@pytest.mark.parametrize("seed", range(5))
def test_bands_find_what_comparing_all_with_all_finds(seed: int) -> None:
    rng = np.random.default_rng(seed)
    hashes = rng.integers(0, 2**64, 40, dtype=np.uint64).repeat(8)
    for _ in range(3):
        hashes ^= np.uint64(1) << rng.integers(0, 64, len(hashes)).astype(np.uint64)
    first, second = np.triu_indices(len(hashes), 1)
    bits = np.bitwise_count(hashes[first] ^ hashes[second])
    wanted = {(a, b) for a, b in zip(first[(bits > 0) & (bits <= 4)], second[(bits > 0) & (bits <= 4)], strict=True)}
    found = {
        tuple(sorted((int(a), int(b)))) for pair in _close(hashes, lambda: None) for a, b in zip(*pair, strict=True)
    }
    assert found == wanted


def test_many_copies_of_one_picture_are_one_group_and_no_chain() -> None:
    rng = np.random.default_rng(0)
    base = noise(3)
    pictures = [made(i, 9, np.clip(base + rng.integers(-3, 4, 256), 0, 255)) for i in range(400)]
    found = find_duplicates(pictures, [0] * 400, near=True)
    assert (len(found.groups), found.near, found.cut) == (1, 399, 0)


def test_a_giant_chain_is_cut_into_direct_likeness() -> None:
    rng = np.random.default_rng(0)
    walk = np.cumsum(rng.normal(0, 2.5, (400, 256)), axis=0) + noise(4)
    walk = (walk - walk.min(1, keepdims=True)) / np.ptp(walk, axis=1, keepdims=True) * 255
    pictures = [made(i, 9, row) for i, row in enumerate(walk)]
    looks = Looks(pictures, [0] * 400)
    assert len(np.unique(find_alike(looks, lambda: None))) < 5
    found = find_duplicates(pictures, [0] * 400, near=True)
    assert found.cut >= 1
    for group in found.groups:
        leader = np.full(len(group) - 1, group[0])
        assert looks.alike(leader, np.array(group[1:])).all()


def test_a_cancel_comes_through() -> None:
    def stop() -> None:
        raise KeyboardInterrupt

    pictures = [made(i, i, noise(i)) for i in range(3)]
    with pytest.raises(KeyboardInterrupt):
        find_duplicates(pictures, [0] * 3, near=True, tick=stop)


@pytest.mark.parametrize("count", [0, 1])
def test_next_to_nothing(count: int) -> None:
    assert find_duplicates([made(0, 0, noise(0))] * count, [0] * count, near=True).groups == []


def test_twenty_thousand_hashes_are_quick_enough_to_be_tested() -> None:
    rng = np.random.default_rng(0)
    hashes = rng.integers(0, 2**64, 20_000, dtype=np.uint64)
    pictures = [made(i, int(h), noise(i % 50)) for i, h in enumerate(hashes)]
    pictures.append(made(20_000, int(hashes[5]) ^ 0b1011, noise(5)))
    assert find_duplicates(pictures, [0] * 20_001, near=True).groups == [(5, 20_000)]


def test_unrelated_photographs_stay_apart(shared_data: Path, tmp_path: Path) -> None:
    assert duplicates.LONGEST == 50
    catalogue = Folder(path=str(shared_data / "cifar10_small")).index(quiet)
    names = [item.path for item in catalogue.items]
    found = scan(catalogue.reader, names, quiet, tmp_path / "scans.sqlite3")
    pictures = [one for one in found.values() if isinstance(one, Picture)]
    assert len(pictures) == 3000
    assert find_duplicates(pictures, [item.label for item in catalogue.items], near=True).groups == []
