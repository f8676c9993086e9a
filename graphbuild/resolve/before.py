"""Which pairs of things need no look, for what would be found is known: from a first round, or from an earlier run."""

from collections.abc import Sequence

import numpy as np

from graphbuild.resolve.known import Known
from graphbuild.resolve.memory import Memory, guarded_hash, names_hash, pair_hashes
from graphbuild.resolve.pairs import Looked, Pairs
from graphbuild.resolve.portrait import Portrait

UNLIKE, APART = "unlike", "apart"


class Before:
    """Of the pairs that were found those that something forbids, and those of which nothing is known before."""

    def __init__(
        self,
        found: Pairs,
        portraits: Sequence[Portrait],
        known: Known,
        memory: Memory | None,
        looked: Looked | None,
    ) -> None:
        self.found, self.memory = found, memory
        apart, unlike = looked.among(found, portraits) if looked else (np.zeros(len(found), dtype=bool),) * 2
        if memory:
            self.names = pair_hashes(found, [names_hash(p, known) for p in portraits])
            self.guarded = pair_hashes(found, [guarded_hash(p) for p in portraits])
            apart = apart | np.isin(self.guarded, memory.pairs(APART))
            unlike = unlike | (np.isin(self.names, memory.pairs(UNLIKE)) & ~apart)
        self.apart = Pairs(found.codes[apart], found.things)
        self.unknown = Pairs(found.codes[~(apart | unlike)], found.things)

    def keep(self, looked: Looked) -> None:
        """Keeps what is known now for another run."""
        if self.memory:
            self.memory.keep_pairs(UNLIKE, self.names[np.isin(self.found.codes, looked.unlike)])
            self.memory.keep_pairs(APART, self.guarded[np.isin(self.found.codes, looked.apart)])
