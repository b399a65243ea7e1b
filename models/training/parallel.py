"""Several processes that learn as one, started with torchrun; alone, all of this does nothing.

A loss is made of sums over the batch. Each process adds up its own part, learns the others' parts
as plain numbers, and so holds the loss of the whole batch; the gradients of the processes then add
up to the gradient of that loss. The result is that of one process with the whole batch, but for
rounding and the statistics of batch normalisation, which each process takes of its own part.
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

import torch
from torch import distributed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from torch import Tensor, nn


@contextmanager
def together() -> Iterator[None]:
    """Join the processes that torchrun started, if it did."""
    if int(os.environ.get("WORLD_SIZE", "1")) < 2 or distributed.is_initialized():
        yield
        return
    if torch.cuda.is_available():
        torch.cuda.set_device(int(os.environ.get("LOCAL_RANK", "0")))
    distributed.init_process_group("nccl" if torch.cuda.is_available() else "gloo")
    try:
        yield
    finally:
        distributed.destroy_process_group()


def rank() -> int:
    """Tell this process's number; 0 writes."""
    return distributed.get_rank() if distributed.is_initialized() else 0


def world() -> int:
    """Tell how many processes learn."""
    return distributed.get_world_size() if distributed.is_initialized() else 1


def wait() -> None:
    """Wait for the others."""
    if world() > 1:
        distributed.barrier()


def pooled(sums: Tensor) -> Tensor:
    """Add the other processes' sums, as constants, to one's own."""
    if world() == 1:
        return sums
    total = sums.detach().clone()
    distributed.all_reduce(total)
    return sums + (total - sums.detach())


def add_gradients(network: nn.Module) -> None:
    """Give every process the sum of all gradients."""
    if world() == 1:
        return
    weights = [p for p in network.parameters() if p.requires_grad]
    for weight in weights:
        if weight.grad is None:
            weight.grad = torch.zeros_like(weight)
    flat = torch.cat([w.grad.flatten() for w in weights if w.grad is not None])
    distributed.all_reduce(flat)
    start = 0
    for weight in weights:
        end = start + weight.numel()
        if weight.grad is not None:
            weight.grad.copy_(flat[start:end].view(weight.shape))
        start = end


def agreed(value: float, device: torch.device) -> float:
    """Take the first process's number, so that all end at the same step."""
    if world() == 1:
        return value
    tensor = torch.tensor([value], dtype=torch.float64, device=device)
    distributed.broadcast(tensor, 0)
    return float(tensor)
