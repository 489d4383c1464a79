"""BADGE: the factorised kernel, the seeding, and what it is for."""

import pytest
import torch

from posttrain_gui.studies.choosing.badge import Embeddings, choose
from posttrain_gui.studies.choosing.chosen import described, why
from posttrain_gui.studies.given import Given


def embeddings(probabilities, features):
    return Embeddings.of(torch.tensor(probabilities, dtype=torch.float64), torch.tensor(features))


def test_lengths_and_distances_worked_out_by_hand():
    found = embeddings([[0.6, 0.4], [0.6, 0.4], [0.2, 0.8]], [[1.0, 0.0], [0.0, 2.0], [1.0, 1.0]])
    # p − e: (−.4, .4), (−.4, .4), (.2, −.2); squared lengths .32, .32, .08, times those of h: 1, 4, 2
    assert found.lengths.tolist() == pytest.approx([0.32, 1.28, 0.16])
    # to the first: itself; orthogonal features: .32 + 1.28; .32 + .16 − 2 (−.16)(1)
    assert found.to(0).tolist() == pytest.approx([0.0, 1.6, 0.8])


def test_distances_are_those_of_the_embeddings_written_out():
    generator = torch.Generator().manual_seed(1)
    probabilities = torch.randn(12, 5, generator=generator, dtype=torch.float64).softmax(dim=1)
    features = torch.randn(12, 7, generator=generator)
    found = Embeddings.of(probabilities, features)
    whole = torch.stack([torch.outer(r, h.double()).flatten() for r, h in zip(found.residuals, features, strict=True)])
    for place in range(12):
        assert torch.allclose(found.to(place), torch.cdist(whole, whole[place : place + 1]).square()[:, 0], atol=1e-5)


def test_the_longest_first_and_then_what_is_far_from_it():
    # three in one place (the longest among them), one opposite of it: the second choice can only be that
    found = embeddings([[0.5, 0.5]] * 3 + [[0.45, 0.55]], [[2.0, 0.0], [2.0, 0.0], [2.0, 0.0], [0.0, 1.0]])
    assert choose(found, 2) == [0, 3]
    # all that are left coincide with chosen ones: the longest of them follow, in order
    assert choose(found, 4) == [0, 3, 1, 2]
    assert choose(found, 9) == [0, 3, 1, 2]
    assert choose(found, 0) == []


def test_the_same_seed_gives_the_same_and_a_smaller_count_its_beginning():
    generator = torch.Generator().manual_seed(2)
    found = Embeddings.of(
        torch.randn(60, 4, generator=generator, dtype=torch.float64).softmax(dim=1),
        torch.randn(60, 3, generator=generator),
    )
    chosen = choose(found, 20)
    assert len(set(chosen)) == 20
    assert choose(found, 20) == chosen
    assert choose(found, 7) == chosen[:7]
    assert choose(found, 20, seed=1) != chosen


def test_draws_are_in_proportion_to_squared_distances():
    # equal residuals of squared length .5: squared distances are half those of the features, 0.5 and 1.5 to the first
    found = embeddings([[0.5, 0.5]] * 3, [[10.0, 0.0], [9.0, 0.0], [10.0 - 3**0.5, 0.0]])
    assert found.to(0).tolist() == pytest.approx([0.0, 0.5, 1.5], abs=1e-4)
    seconds = [choose(found, 2, seed) for seed in range(600)]
    assert {first for first, _ in seconds} == {0}
    assert sum(second == 2 for _, second in seconds) / 600 == pytest.approx(0.75, abs=0.06)


def test_more_diverse_than_pure_uncertainty():
    """Ten planted clusters; one of them is a little more unsure than the others and large."""
    generator = torch.Generator().manual_seed(3)
    centres = 5 * torch.eye(10)
    cluster = torch.tensor([0] * 40 + [c for c in range(1, 10) for _ in range(5)])
    features = centres[cluster] + 0.1 * torch.randn(len(cluster), 10, generator=generator)
    first = torch.where(cluster == 0, 0.51, 0.60).double()
    probabilities = torch.stack([first, 1 - first], dim=1)
    found = Embeddings.of(probabilities, features)
    badge = {int(cluster[place]) for place in choose(found, 10)}
    unsure = {int(cluster[place]) for place in probabilities.max(dim=1).values.argsort(stable=True)[:10]}
    assert unsure == {0}
    assert len(badge) >= 8


def test_of_many_sure_images_at_most_one_is_chosen():
    """Where the model is sure the gradient is next to nothing: all of them stand in one place, whatever they show."""
    generator = torch.Generator().manual_seed(4)
    sure = torch.tensor([[0.9999, 0.0001]] * 200, dtype=torch.float64)
    unsure = torch.tensor([[0.55, 0.45]] * 6, dtype=torch.float64)
    features = torch.cat([torch.randn(200, 8, generator=generator), 3 * torch.eye(8)[:6]])
    found = Embeddings.of(torch.cat([sure, unsure]), features)
    for seed in range(20):
        assert sum(place < 200 for place in choose(found, 6, seed)) <= 1


def test_it_can_be_cancelled():
    found = embeddings([[0.5, 0.5]] * 3, [[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])

    def stop(_done):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        choose(found, 3, done=stop)


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ((0.5, 0.45, 0.05), "unsure between ants and bees"),
        ((0.36, 0.34, 0.3), "unsure among ants, bees and wasps"),
        ((0.7, 0.2, 0.1), "leans to ants, might be bees"),
        ((0.97, 0.02, 0.01), "sure of ants, but unlike the others chosen"),
    ],
)
def test_why_in_words(values, words):
    assert why(["ants", "bees", "wasps"], *values) == words


def test_what_is_said_of_an_image(tmp_path):
    told = described(
        Given("a.png", tmp_path / "a.png"), torch.tensor([0.25, 0.5, 0.25], dtype=torch.float64), ["x", "y", "z"]
    )
    assert (told.answer, told.probability, told.second, told.second_probability) == ("y", 0.5, "x", 0.25)
    assert told.margin == 0.25
    assert told.entropy == pytest.approx(1.5 * 0.6931471805599453)
    assert described(Given("a", tmp_path), torch.tensor([0.5, 0.5], dtype=torch.float64), ["x", "y"]).why == (
        "unsure between x and y"
    )
