"""How right a graph is, coded by hand: a sample of its edges with their sentences, and the precision that follows."""

from graphbuild.coding.draw import Drawn, draw
from graphbuild.coding.printed import score_lines
from graphbuild.coding.score import Precision, Score, score
from graphbuild.coding.sheet import Coded, read_sheet, sheet_text

__all__ = ["Coded", "Drawn", "Precision", "Score", "draw", "read_sheet", "score", "score_lines", "sheet_text"]
