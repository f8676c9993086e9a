"""Which channels of what the encoder's matrices are multiplied with are far louder than the rest."""

from collections.abc import Iterable

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from training.examples import Example
from training.loss import encoded
from training.network import Network

SHARE = 48  # one channel in so many: beyond, single precision costs more than it saves of what eight bits lose


def loud_channels(network: Network, examples: Iterable[Example]) -> dict[str, NDArray[np.int64]]:
    """Of each matrix of the encoder's layers, by name: its loudest channels over all windows, ascending."""
    peaks = _peaks(network, examples)
    return {name: np.sort(np.argsort(-peak, kind="stable")[: len(peak) // SHARE]) for name, peak in peaks.items()}


def _peaks(network: Network, examples: Iterable[Example]) -> dict[str, NDArray[np.float32]]:
    peaks: dict[str, NDArray[np.float32]] = {}

    def hear(name: str, given: tuple[Tensor, ...]) -> None:
        own = given[0].abs().flatten(0, -2).amax(0).numpy()
        peaks[name] = np.maximum(peaks.get(name, own), own)

    matrices = [(n, m) for n, m in network.encoder.named_modules() if isinstance(m, nn.Linear)]
    hooks = [m.register_forward_pre_hook(lambda _, given, n=n: hear(n, given)) for n, m in matrices]
    with torch.no_grad():
        for example in examples:
            for window in example.windows:
                encoded(network, [window])
    for hook in hooks:
        hook.remove()
    return peaks
