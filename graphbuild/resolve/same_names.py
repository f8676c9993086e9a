"""Those that bear one name of their own in several articles, who are one thing before anything else is weighed."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from graphbuild.model import Judgement
from graphbuild.resolve import people
from graphbuild.resolve.judge import forbidden, judge
from graphbuild.resolve.known import Known
from graphbuild.resolve.portrait import Portrait, together


def same_names(portraits: Sequence[Portrait], known: Known) -> tuple[list[Portrait], list[Judgement]]:
    """Those together that bear one name of their own which no article gives to two, and the judgements."""
    groups: defaultdict[tuple[object, ...], list[_Bearers]] = defaultdict(list)
    made = []
    for p in portraits:
        name = _own_name(p, known)
        own = groups[(p.type, name) if name else p.chains]
        for group in own:
            judgement = judge(group.all[0], p, known)
            if judgement.verdict == "same" and not any(forbidden(q, p) for q in group.unlike.values()):
                made.append(judgement)
                group.add(p)
                break
        else:
            own.append(_Bearers())
            own[-1].add(p)
    found = [together(group.all) for own in groups.values() for group in own]
    return sorted(found, key=lambda p: p.chains), made


@dataclass(slots=True)
class _Bearers:
    """Those that bear one name of their own; one of each kind in `unlike` is enough to tell what forbids another."""

    all: list[Portrait] = field(default_factory=list)
    unlike: dict[tuple[object, ...], Portrait] = field(default_factory=dict)

    def add(self, p: Portrait) -> None:
        """Takes in one more."""
        self.all.append(p)
        self.unlike.setdefault((p.names, p.genders, p.younger, p.owners, p.described), p)


def _own_name(p: Portrait, known: Known) -> str | None:
    """The fullest name, if it tells who is meant in whatever article."""
    if p.country or p.apart or p.listed or len(p.chains) > 1:
        return p.country if p.country and not p.apart and not p.listed else None
    if p.common or p.type in ("Event", "Offence") or any(known.is_of_two(p.type, n) for n in p.names):
        return None
    name = max(p.names, key=lambda n: (len(n.split()), len(n), n), default="")
    return name if p.type != "Person" or people.is_full(name) else None
