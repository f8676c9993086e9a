"""One figure a family decides from when on the network is believed."""

import pytest
import yaml
from click.testing import CliRunner

from benchmarks.thresholds import HERE, WANTED, main


def test_the_file_tells_the_figure_of_each_family() -> None:
    """Kinship and the law, accusations too, are asked for more than any other."""
    told = yaml.safe_load(HERE.read_text(encoding="utf-8"))["families"]
    assert set(told) == set(WANTED)
    grave = min(told["family"], told["legal"])
    assert grave > max(least for family, least in told.items() if family not in ("family", "legal"))


@pytest.mark.parametrize("given", ["office", "office=", "office=1.5", "office=0", "sport=0.5", "office=-1"])
def test_what_is_no_figure_of_a_family_is_refused(given: str) -> None:
    """Before anything is read."""
    result = CliRunner().invoke(main, [str(HERE), "--wanted", given])
    assert result.exit_code == 2
    assert "figure between 0 and 1" in result.output
