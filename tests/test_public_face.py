"""What `import graphbuild` offers."""

import subprocess
import sys

import graphbuild


def test_every_public_name_is_there_and_they_are_in_order() -> None:
    """`__all__` is sorted and each of its names can be had."""
    assert graphbuild.__all__ == sorted(graphbuild.__all__)
    assert all(getattr(graphbuild, name) is not None for name in graphbuild.__all__)


def test_importing_the_package_loads_no_heavy_library() -> None:
    """The command line's help must not wait for networkx or the network."""
    heavy = ["networkx", "onnxruntime", "pyvis", "trafilatura"]
    code = f"import sys, graphbuild.cli; print([m for m in {heavy} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    """A typing error is told as one."""
    assert not hasattr(graphbuild, "build_grpah")
