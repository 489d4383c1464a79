"""LogME against the evidence of scikit-learn's Bayesian ridge regression, which has the same fixed point."""

import pytest
import torch
from sklearn.linear_model import BayesianRidge

from posttrain_gui.studies.functions.logme import logme, maximal_evidence


def drawn(images: int, width: int, seed: int = 0) -> tuple[torch.Tensor, torch.Tensor]:
    """Features (N, D) and labels (N,) of two classes that the first feature half explains."""
    numbers = torch.Generator().manual_seed(seed)
    features = torch.randn(images, width, dtype=torch.float64, generator=numbers)
    noise = torch.randn(images, dtype=torch.float64, generator=numbers)
    return features, (features[:, 0] + 0.5 * noise > 0).long()


def reference(features: torch.Tensor, labels: torch.Tensor) -> BayesianRidge:
    flat = dict.fromkeys(("alpha_1", "alpha_2", "lambda_1", "lambda_2"), 0.0)
    model = BayesianRidge(**flat, fit_intercept=False, compute_score=True, tol=1e-12, max_iter=5000)
    return model.fit(features.numpy(), labels.numpy())


@pytest.mark.parametrize(("images", "width"), [(80, 10), (30, 60)])
def test_log_evidence_is_that_of_bayesian_ridge_regression(images: int, width: int) -> None:
    features, labels = drawn(images, width)
    targets = torch.nn.functional.one_hot(labels, 2)
    scores = [reference(features, targets[:, k]).scores_[-1] / images for k in (0, 1)]
    assert logme(features, labels, 2) == pytest.approx(sum(scores) / 2, abs=1e-6)


def test_precisions_are_those_of_the_reference() -> None:
    features, labels = drawn(80, 10)
    found, expected = maximal_evidence(features, labels[:, None].double()), reference(features, labels)
    assert found.alpha.item() == pytest.approx(expected.lambda_, rel=1e-4)
    assert found.beta.item() == pytest.approx(expected.alpha_, rel=1e-4)


def test_the_evidence_is_at_its_maximum() -> None:
    """ln N(y; 0, FFᵀ/α + I/β), written out, is smaller for any other α and β."""
    features, labels = drawn(40, 8)
    target = labels.double()
    found = maximal_evidence(features, target[:, None])

    def log_evidence(alpha: float, beta: float) -> float:
        covariance = features @ features.T / alpha + torch.eye(40, dtype=torch.float64) / beta
        return float(torch.distributions.MultivariateNormal(torch.zeros(40).double(), covariance).log_prob(target))

    alpha, beta = found.alpha.item(), found.beta.item()
    assert found.log_evidence.item() == pytest.approx(log_evidence(alpha, beta), abs=1e-8)
    assert all(
        log_evidence(alpha * a, beta * b) < found.log_evidence.item()
        for a, b in ((1.1, 1), (0.9, 1), (1, 1.1), (1, 0.9))
    )


def test_features_that_explain_the_labels_score_higher_than_noise() -> None:
    features, labels = drawn(300, 5)
    others = drawn(300, 5, seed=1)[0]
    assert logme(features, labels, 2) > logme(others, labels, 2) + 0.1


def test_noise_added_to_good_features_does_not_win() -> None:
    features, labels = drawn(60, 4)
    assert logme(features, labels, 2) > logme(torch.cat([features, drawn(60, 200, seed=1)[0]], dim=1), labels, 2)


@pytest.mark.parametrize("features", [torch.eye(2).repeat(20, 1), torch.ones(40, 3), torch.zeros(40, 3)])
def test_extremes_give_a_number(features: torch.Tensor) -> None:
    """Labels explained without any noise; features that are all alike; features that are all nothing."""
    assert torch.tensor(logme(features, torch.arange(40) % 2, 2)).isfinite()
