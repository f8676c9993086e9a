"""Matrices as eight-bit whole numbers."""

import numpy as np
from numpy.typing import NDArray


def eight_bits(columns: NDArray[np.float32]) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """A matrix as int8 with one scale a column; the largest weight of a column becomes 127."""
    scales = np.maximum(np.abs(columns).max(0), 1e-8).astype(np.float32) / np.float32(127)
    return np.rint(columns / scales).astype(np.int8), scales
