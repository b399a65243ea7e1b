"""Each loss falls as the guess gets better; what is weakly known pushes the right way."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch")
from torch.nn import functional as fn  # noqa: E402

from models.training.batches import Batch  # noqa: E402
from models.training.losses import cross_entropy, focal, soft_dice, tversky, weak_loss  # noqa: E402
from models.training.objective import LOSSES, beams_with_b_lines, objective  # noqa: E402
from models.training.recipe import LOSS_NAMES, Recipe  # noqa: E402
from models.training.thin import boundary, centre_line_dice  # noqa: E402
from models.training.unet import Shape, UNet  # noqa: E402


@pytest.fixture
def truth():
    """A horizontal line of class 2, an upright one of class 4, and a block of class 5."""
    labels = torch.zeros(2, 32, 32, dtype=torch.long)
    labels[:, 8:11] = 2
    labels[:, 12:, 10:14] = 4
    labels[:, 20:30, 20:30] = 5
    return labels


def logits_for(labels, sure=6.0):
    known = torch.where(labels == 255, 0, labels)
    return sure * fn.one_hot(known, 6).permute(0, 3, 1, 2).float()


@pytest.mark.parametrize("name", LOSS_NAMES)
def test_a_loss_is_lower_for_the_truth_and_is_learnt_from(name, truth):
    loss, weights = LOSSES[name], torch.ones(6)
    torch.manual_seed(0)
    wrong = logits_for(torch.roll(truth, 2, 1), 1.0)
    wrong = (wrong + 0.3 * torch.randn_like(wrong)).requires_grad_()
    first = loss(wrong, truth, weights)
    assert loss(logits_for(truth), truth, weights) < first
    optimiser = torch.optim.Adam([wrong], 0.1)
    for _ in range(15):
        optimiser.zero_grad()
        loss(wrong, truth, weights).backward()
        assert torch.isfinite(wrong.grad).all()
        optimiser.step()
    assert loss(wrong, truth, weights) < first


@pytest.mark.parametrize("name", LOSS_NAMES)
def test_undecided_pixels_move_nothing(name, truth):
    hidden = truth.clone()
    hidden[:, :, 16:] = 255
    logits = torch.randn(2, 6, 32, 32).requires_grad_()
    LOSSES[name](logits, hidden, torch.ones(6)).backward()
    assert not logits.grad[..., 16:].any()
    LOSSES[name](logits, torch.full_like(truth, 255), torch.ones(6)).backward()
    assert torch.isfinite(logits.grad).all()


def test_focal_cares_less_for_what_is_easy(truth):
    easy, hard = logits_for(truth, 3.0), logits_for(truth, 0.2)
    plain = cross_entropy(easy, truth) / cross_entropy(hard, truth)
    assert focal(easy, truth) / focal(hard, truth) < 0.2 * plain


def test_tversky_minds_a_miss_more_than_too_much(truth):
    missed = torch.where(truth == 4, 0, truth)
    wide = truth.clone()
    wide[:, 12:, 6:10] = 4
    assert tversky(logits_for(missed), truth) > tversky(logits_for(wide), truth)
    assert torch.allclose(
        tversky(logits_for(wide), truth, 0.5, 0.5), soft_dice(logits_for(wide), truth)
    )


def test_a_gap_in_a_line_costs_more_centre_line_dice_than_a_thinner_line(truth):
    thin, broken = truth.clone(), truth.clone()
    thin[:, 8] = 0
    broken[:, 8:11, 11:22] = 0  # the same number of pixels
    assert centre_line_dice(logits_for(thin), truth) < centre_line_dice(logits_for(broken), truth)


def test_boundary_counts_how_far_a_mask_is_off(truth):
    near, far = (logits_for(torch.roll(truth, by, 1)) for by in (1, 6))
    assert boundary(logits_for(truth), truth) < boundary(near, truth) < boundary(far, truth)


@pytest.mark.parametrize(("answer", "sign"), [(1.0, 1), (0.0, -1)])
def test_a_weak_answer_pushes_b_lines_up_or_down(answer, sign):
    logits = torch.randn(2, 6, 16, 16).requires_grad_()
    weak_loss(logits, torch.tensor([answer, 255.0])).backward()
    assert not logits.grad[1].any()
    moved = (logits - 10 * logits.grad).detach().softmax(1)[0, 4:6].sum(0)
    change = moved - logits.detach().softmax(1)[0, 4:6].sum(0)
    assert sign * float(change.sum()) > 0
    assert int((change.abs() > 1e-7).sum()) <= 8  # 2 % of 256 pixels, rounded up, are 6


def test_columns_with_b_lines_come_from_the_labels(truth):
    truth[:, 31, 0:2] = 255
    beams = beams_with_b_lines(truth)
    assert beams.shape == (2, 32)
    assert beams[0, :2].tolist() == [255, 255]
    assert beams[0, 2:10].sum() == 0
    assert beams[0, 10:14].tolist() == [1] * 4


def test_heads_learn_from_what_samples_bring(truth):
    shape = Shape(widths=(8, 16, 32), heads=("readable", "b_beams"))
    network = UNet(shape).train()
    outputs = network.outputs(torch.rand(2, 1, 32, 32))
    assert {k: tuple(v.shape) for k, v in outputs.items()} == {
        "labels": (2, 6, 32, 32),
        "readable": (2, 32, 32),
        "b_beams": (2, 32),
    }
    readable = torch.ones(2, 32, 32)
    readable[1] = 255
    batch = Batch(torch.empty(0), truth, {"readable": readable, "weak": torch.tensor([1.0, 0.0])})
    whole = objective(outputs, batch, Recipe(steps=1))
    whole.backward()
    assert all(p.grad is not None and torch.isfinite(p.grad).all() for p in network.parameters())
    bare = objective({"labels": outputs["labels"]}, Batch(torch.empty(0), truth), Recipe(steps=1))
    assert whole.item() > bare.item()


def test_a_recipe_with_an_unknown_loss_head_or_schedule_names_the_choices():
    with pytest.raises(ValueError, match="centre_line"):
        Recipe(steps=1, loss={"hinge": 1.0})
    with pytest.raises(ValueError, match="plateau"):
        Recipe(steps=1, schedule="steps")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="readable"):
        Shape(heads=("depth",))
