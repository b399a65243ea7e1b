"""What the losses must and must not look at."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch")

from torch.nn import functional as fn  # noqa: E402

from models.training.losses import WEIGHTS, combined, cross_entropy, soft_dice  # noqa: E402


@pytest.fixture
def batch():
    generator = torch.Generator().manual_seed(0)
    logits = torch.randn(2, 6, 8, 9, generator=generator)
    truth = torch.randint(0, 6, (2, 8, 9), generator=generator)
    truth[0, :2] = 255
    return logits, truth


def test_cross_entropy_is_torchs(batch):
    logits, truth = batch
    weights = torch.tensor(WEIGHTS)
    theirs = fn.cross_entropy(logits, truth, weight=weights, ignore_index=255)
    assert torch.allclose(cross_entropy(logits, truth, weights), theirs)
    theirs = fn.cross_entropy(logits, truth, ignore_index=255)
    assert torch.allclose(cross_entropy(logits, truth), theirs)


@pytest.mark.parametrize("loss", [cross_entropy, soft_dice, combined])
def test_undecided_pixels_give_no_gradient_and_no_loss(loss, batch):
    logits, truth = batch
    logits.requires_grad_()
    (gradient,) = torch.autograd.grad(loss(logits, truth), logits)
    assert not gradient[0, :, :2].any()
    assert gradient[0, :, 2:].any()
    other = logits.detach().clone()
    other[0, :, :2] += 5
    assert torch.allclose(loss(other, truth), loss(logits, truth))


@pytest.mark.parametrize("loss", [cross_entropy, soft_dice, combined])
def test_nothing_decided_is_a_number_and_moves_nothing(loss):
    logits = torch.randn(1, 6, 4, 4, requires_grad=True)
    value = loss(logits, torch.full((1, 4, 4), 255))
    (gradient,) = torch.autograd.grad(value, logits)
    assert torch.isfinite(value)
    assert not gradient.any()


def test_dice_is_what_it_is_for_hard_masks():
    truth = torch.zeros(1, 4, 4, dtype=torch.long)
    truth[0, 0] = 1
    guess = torch.zeros_like(truth)
    guess[0, :2] = 1
    logits = 50.0 * fn.one_hot(guess, 2).permute(0, 3, 1, 2).float()
    assert torch.allclose(soft_dice(logits, truth, smooth=0.0), torch.tensor(1 - 2 * 4 / 12))
    right = 50.0 * fn.one_hot(truth, 2).permute(0, 3, 1, 2).float()
    assert soft_dice(right, truth) < 1e-6
    assert combined(right, truth) < combined(logits, truth)


def test_half_precision_logits_are_computed_in_single():
    logits = torch.randn(1, 6, 8, 8).bfloat16()
    assert combined(logits, torch.zeros(1, 8, 8, dtype=torch.long)).dtype == torch.float32
