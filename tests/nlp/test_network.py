"""The network finds the same on every processor."""

from pathlib import Path

import numpy as np

from graphbuild.nlp.network import _session


def test_no_product_of_eight_bits_is_clipped() -> None:
    """loudest.onnx is one DynamicQuantizeMatMul with all of its four rows of 16 weights 127, the largest there are.

    Four times 255 x 127 is 129,540; processors without VNNI would find 65,534.
    """
    rows = np.full((1, 1, 4), 255, dtype=np.float32)
    (product,) = _session(Path(__file__).parent / "loudest.onnx", 1).run(None, {"x": rows})
    assert product.tolist() == [[[129_540.0] * 16]]
