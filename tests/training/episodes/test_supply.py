"""From what was drawn to pictures: turned, augmented by seed, kept in memory or read again; the same in every case."""

import threading
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image
from torch import Tensor

from posttrain_gui.data.base import Item
from posttrain_gui.data.reading.images import BadImage
from posttrain_gui.errors import RunError
from posttrain_gui.models.base import Preprocessing
from posttrain_gui.training.compute import Compute
from posttrain_gui.training.episodes.classes import Needs, usable
from posttrain_gui.training.episodes.sampler import Drawn, Sampler
from posttrain_gui.training.episodes.shelf import Shelf
from posttrain_gui.training.episodes.source import EpisodeSource
from posttrain_gui.training.episodes.supply import FixedEpisodes, FromFeatures, FromPictures, episode
from posttrain_gui.training.hooks import Hooks
from posttrain_gui.training.memory import Budget

PLAIN = Preprocessing(resize=16, crop=16, mean=(0.0, 0.0, 0.0), std=(1.0, 1.0, 1.0))
CPU = Compute(torch.device("cpu"), channels_last=False)


class Noise:
    """A reader of pictures that hold the noise of their own name; counts how often each is opened."""

    def __init__(self) -> None:
        self.opened: list[str] = []
        self._lock = threading.Lock()

    def open(self, path: str) -> Image.Image:
        with self._lock:
            self.opened.append(path)
        pixels = np.random.default_rng(int(path)).integers(0, 256, (16, 16, 3), dtype=np.uint8)
        return Image.fromarray(pixels)

    def identity(self, path: str) -> tuple[str, int, int]:
        return path, 0, 0


ITEMS = [Item(str(i), i // 5) for i in range(30)]


def pixels(place: int) -> Tensor:
    return torch.from_numpy(np.asarray(Noise().open(str(place))).copy()).permute(2, 0, 1)


def shelf(budget: int = 10**9, hooks: Hooks | None = None, reader: Noise | None = None) -> Shelf:
    made = Shelf(ITEMS, reader or Noise(), PLAIN, Budget(budget), 3, hooks)
    made.fill(lambda _: None)
    return made


def sampler(**needs: Any) -> Sampler:
    asked = Needs(**({"part": "train", "ways": 3, "shots": 1, "queries": 2} | needs))
    return Sampler(usable(ITEMS, [str(i) for i in range(6)], asked, lambda _: None), asked)


def test_pictures_are_the_same_from_memory_and_read_again() -> None:
    kept, again = Noise(), Noise()
    places, quarters = torch.tensor([4, 29, 4]), torch.tensor([0, 0, 1])
    stacked = shelf(reader=kept)
    read = shelf(budget=0, reader=again)
    assert (len(kept.opened), len(again.opened)) == (30, 0)
    for source in (stacked, read):
        found = source.pictures(places, quarters)
        assert torch.equal(found[0], pixels(4))
        assert torch.equal(found[1], pixels(29))
        assert torch.equal(found[2], torch.rot90(pixels(4), 1, (1, 2)))
    assert torch.equal(stacked.pictures(places, quarters * 0)[2], pixels(4))  # what is kept was not turned
    assert len(kept.opened) == 30


def test_a_quarter_turn_moves_a_corner() -> None:
    found = shelf().pictures(torch.tensor([7, 7, 7, 7]), torch.arange(4))
    corner = pixels(7)[:, 0, 0]
    for place, picture in zip([(0, 0), (-1, 0), (-1, -1), (0, -1)], found, strict=True):
        assert torch.equal(picture[:, place[0], place[1]], corner)


def test_filling_says_how_far_it_is() -> None:
    told: list[int] = []
    Shelf(ITEMS, Noise(), PLAIN, Budget(10**9)).fill(told.append)
    assert sum(told) == 30
    told.clear()
    Shelf(ITEMS, Noise(), PLAIN, Budget(0)).fill(told.append)
    assert sum(told) == 30


def test_augmentations_depend_on_seed_epoch_and_episode_only() -> None:
    hooks = Hooks(augmentations=[lambda image: image + torch.randint(0, 200, (1,), dtype=torch.uint8)])
    made, places, quarters = shelf(hooks=hooks), torch.tensor([4, 5]), torch.zeros(2, dtype=torch.int64)
    first = made.pictures(places, quarters, epoch=1, turn=2)
    assert torch.equal(first, shelf(hooks=hooks).pictures(places, quarters, epoch=1, turn=2))
    assert not torch.equal(first, made.pictures(places, quarters, epoch=2, turn=2))
    assert not torch.equal(first, made.pictures(places, quarters, epoch=1, turn=3))


def test_an_episode_holds_its_pictures_normalised_with_their_labels() -> None:
    supply, drawn = FromPictures(shelf(), PLAIN, CPU), sampler().draw(torch.Generator().manual_seed(1))
    made = episode(drawn, supply.ready(supply.read(drawn)))
    assert (made.ways, len(made)) == (3, 9)
    assert made.support.shape == (3, 3, 16, 16)
    for index, place in enumerate(drawn.queries.tolist()):
        assert torch.allclose(made.queries[index], pixels(place).float() / 255)
    assert torch.equal(made.query_labels, torch.tensor([0, 0, 1, 1, 2, 2]))


def test_features_stand_for_pictures_of_a_frozen_backbone() -> None:
    features = torch.arange(30.0).view(30, 1).repeat(1, 4)
    supply, drawn = FromFeatures(features, CPU), sampler().draw(torch.Generator().manual_seed(1))
    made = episode(drawn, supply.ready(supply.read(drawn)))
    assert made.support[:, 0].tolist() == drawn.support.tolist()
    assert made.queries[:, 3].tolist() == drawn.queries.tolist()


def test_fixed_episodes_are_the_same_every_time_and_other_in_every_part() -> None:
    supply = FromPictures(shelf(), PLAIN, CPU)
    one, other = (FixedEpisodes(sampler(part="test").fixed(5, 8), supply) for _ in range(2))
    assert len(one) == 5
    assert [len(drawn) for drawn in one.drawn] == [9] * 5
    for mine, its, again in zip(one, other, one, strict=True):
        assert torch.equal(mine.queries, its.queries)
        assert torch.equal(mine.support, again.support)
    more = FixedEpisodes(sampler(part="test").fixed(9, 8), supply)  # the first ones of more are the same
    assert [d.places.tolist() for d in more.first(5).drawn] == [d.places.tolist() for d in one.drawn]
    val = FixedEpisodes(sampler(part="val").fixed(5, 8), supply)
    assert [d.places.tolist() for d in val.drawn] != [d.places.tolist() for d in one.drawn]


def test_lessons_of_an_epoch_depend_on_seed_and_epoch_alone() -> None:
    def source(seed: int = 1) -> EpisodeSource:
        return EpisodeSource(sampler(), FromPictures(shelf(), PLAIN, CPU), 7, 2, seed)

    def epoch(made: EpisodeSource, number: int) -> list[Tensor]:
        return [one.queries for lesson, _ in made.epoch(number) for one in lesson.episodes]

    made = source()
    first, second = epoch(made, 1), epoch(made, 2)
    assert (len(made), len(first)) == (7, 14)
    assert all(torch.equal(a, b) for a, b in zip(first, epoch(made, 1), strict=True))
    assert all(torch.equal(a, b) for a, b in zip(second, epoch(source(), 2), strict=True))
    for others in (second, epoch(source(seed=2), 1)):
        assert not any(torch.equal(a, b) for a, b in zip(first, others, strict=True))
    for lesson, labels in made.epoch(1):
        assert len(lesson) == 2 * 9
        assert torch.equal(labels, torch.cat([one.query_labels for one in lesson.episodes]))


def test_an_epoch_left_early_leaves_nothing_going_on(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[Drawn] = []
    supply = FromPictures(shelf(), PLAIN, CPU)
    plain = supply.read
    monkeypatch.setattr(supply, "read", lambda drawn, *keys: (read.append(drawn), plain(drawn, *keys))[1])
    lessons = EpisodeSource(sampler(), supply, 50, 1, 0).epoch(1)
    next(lessons)
    lessons.close()  # type: ignore[attr-defined]
    assert len(read) < 10


def test_a_damaged_picture_is_named() -> None:
    class Damaged(Noise):
        def open(self, path: str) -> Image.Image:
            if path == "17":
                raise BadImage("damaged")
            return super().open(path)

    with pytest.raises(RunError, match="17"):
        Shelf(ITEMS, Damaged(), PLAIN, Budget(10**9)).fill(lambda _: None)
