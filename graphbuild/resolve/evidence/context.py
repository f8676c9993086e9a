"""Evidence from what else is said of two things, and where."""

from collections.abc import Collection

from graphbuild.model import BODIES
from graphbuild.ontology import load_cues
from graphbuild.resolve import people
from graphbuild.resolve.evidence.found import Found
from graphbuild.resolve.known import Known
from graphbuild.resolve.portrait import BEFORE, NO_OTHER, OF, OURS, STATE, Portrait, common, named_beside

_TERM = 6  # years for which a post is thought to be held
_SAID = 3.0  # rare words beside both, from which on more tell no more
_NEIGHBOURS = 2.0  # rare names in the articles of both, from which on more tell no more
_NEAR = 1.0  # rare names close by


def same_post(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """Both hold the same post, not long apart."""
    for post, when in sorted(a.posts):
        for other, then in sorted(b.posts):
            if not _is_one_post(post, other) or not _may_be_one_term(when, then):
                continue
            if not of_two_states(a, b, known) and (post not in load_cues().posts or not _are_of_others(a, b)):
                return Found(1.0, f"{max(post, other, key=len)}, {_shown(when)} and {_shown(then)}")
    return None


def of_two_states(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """They hold offices of two states, or are of their people."""
    mine, theirs = ({name for tie, name in p.ties if tie == STATE} for p in (a, b))
    if not mine or not theirs or mine & theirs:
        return None
    return Found(1.0, f"{min(mine)} and {min(theirs)}")


def sport_and_office(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """One is told of for a sport, the other as the holder of an office."""
    for x, y in ((a, b), (b, a)):
        sport = sorted(post for post, _ in x.posts if post in load_cues().lore.sports)
        office = sorted(post for post, when in y.posts if when and not when.startswith(BEFORE))
        if sport and office and not any(when for _, when in x.posts) and not _plays(y):
            return Found(1.0, f"{sport[0]} and {office[0]}")
    return None


def _plays(p: Portrait) -> bool:
    return any(post in load_cues().lore.sports for post, _ in p.posts)


def same_owner(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """Both are said to be of the same place."""
    same = a.owners & b.owners
    return Found(1.0, min(same)) if same else None


def of_other_places(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """They are said to be of two places."""
    if not a.owners or not b.owners or a.owners & b.owners:
        return None
    return Found(1.0, f"{min(a.owners)} and {min(b.owners)}")


def same_ties(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """Both have the same relation with the same other."""
    same = sorted(t for t in a.ties & b.ties if t[1] and t[0] not in NO_OTHER)
    return Found(1.0, f"{same[0][0]} {same[0][1]}") if same else None


def same_body(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """Both are said to be of the same body, and no two are known by the name, who may be kin in one party."""
    same = sorted(name for tie, name in a.ties & b.ties if tie == OF and name)
    if not same or any(known.is_of_two(a.type, n) for n in a.names | b.names if people.is_full(n)):
        return None
    return Found(1.0, same[0])


def same_neighbours(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """The same others are named in the articles of both."""
    if a.type == "Offence":
        return None
    return _rare(named_beside(a, b) - a.names - b.names, known, _NEIGHBOURS, 3)


def same_names_near(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """The same others are named close by."""
    same = common(a.near, b.near) - a.names - b.names if a.type != "Offence" else frozenset()
    return _rare(same, known, _NEAR, 3)


def same_outlet(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """The same outlet tells of both."""
    same = a.outlets & b.outlets if not (a.common and b.common) else frozenset()
    return Found(1.0, min(same)) if same else None


def other_home(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """Papers of two places each tell of it as their own."""
    if not a.homes or not b.homes or a.homes & b.homes or a.owners & b.owners:
        return None
    if not (a.common or b.common or _may_be_of_each_state(a, b, known) or _are_bare_events(a, b)):
        return None
    if _is_elsewhere(a) or _is_elsewhere(b):
        return None
    return Found(1.0, f"{min(a.homes)} and {min(b.homes)}")


def same_home(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """Papers of one place speak of both without saying whose they are, as of their own country's."""
    if a.owners & b.owners or not _may_be_of_each_state(a, b, known):
        return None
    same = _at_home(a) & _at_home(b)
    return Found(1.0, min(same)) if same else None


def same_said(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """The same rare words are said beside both."""
    return _rare(common(a.said, b.said), known, _SAID, 4)


def same_words_beside(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """The same words stand beside both, as in a story that is printed twice."""
    same = sorted(common(a.words, b.words))
    return Found(min(1.0, len(same) / 3), f"“{same[0]}”") if same else None


def _rare(same: Collection[str], known: Known, enough: float, shown: int) -> Found | None:
    """How rare all together are which two have in common, and the rarest of them."""
    if not same:
        return None
    told = sorted((-known.weight(word), word) for word in same)
    return Found(min(1.0, -sum(weight for weight, _ in told) / enough), ", ".join(word for _, word in told[:shown]))


def _may_be_of_each_state(a: Portrait, b: Portrait, known: Known) -> bool:
    """Whether two bodies are called by what many a state has, or by what two are known to be called by."""
    if a.type not in BODIES or a.type != b.type:
        return False
    return (a.common and b.common) or any(known.is_of_two(a.type, name) for name in a.names & b.names)


def _are_bare_events(a: Portrait, b: Portrait) -> bool:
    """Whether two happenings are called by nothing but their kind: "the fire"."""
    return a.type == b.type == "Event" and all(" " not in name for name in a.names | b.names)


def _at_home(p: Portrait) -> frozenset[str]:
    """The places whose it is: said to be, or if nothing else is said, those of the papers."""
    return p.owners if _is_elsewhere(p) else p.owners | p.homes


def _is_elsewhere(p: Portrait) -> bool:
    """Whether a body is said to be of a place that is not the paper's own."""
    return any(not owner.startswith(OURS) for owner in p.owners - p.homes)


def _are_of_others(a: Portrait, b: Portrait) -> bool:
    """Whether each is said to be of a body and none of them is that of both: heads of a bank and of a club."""
    mine, theirs = ({name for tie, name in p.ties if tie == OF and name} for p in (a, b))
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _is_one_post(a: str, b: str) -> bool:
    """ "Minister" may be "foreign minister"; "president" is no "vice president"."""
    short, long = sorted((a, b), key=len)
    first = long.removesuffix(short)
    return short == long or (long.endswith(f" {short}") and not first.startswith(load_cues().offices.deputy_prefixes))


def _may_be_one_term(when: str, then: str) -> bool:
    """Whether a post at two dates may be held by one: a former one was held before, whenever that was."""
    if when.startswith(BEFORE) == then.startswith(BEFORE):
        return when.startswith(BEFORE) or _years_apart(when, then) <= _TERM
    past, held = sorted((when, then), key=lambda date: not date.startswith(BEFORE))
    return held < past.removeprefix(BEFORE)


def _shown(when: str) -> str:
    past = "before " if when.startswith(BEFORE) else ""
    return past + when.removeprefix(BEFORE)[:4] or "no date"


def _years_apart(a: str, b: str) -> int:
    return abs(int(a[:4]) - int(b[:4])) if a[:4].isdigit() and b[:4].isdigit() else 0
