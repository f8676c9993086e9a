"""Evidence from what else is said of two things, and where."""

from graphbuild.ontology import load_cues
from graphbuild.resolve.evidence.found import Found
from graphbuild.resolve.known import Known
from graphbuild.resolve.portrait import Portrait, common

_TERM = 3  # years for which a post is thought to be held
_SAID = 3.0  # rare words beside both, from which on more tell no more
_NEIGHBOURS = 2.0  # rare names in the articles of both, from which on more tell no more


def same_post(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """Both hold the same post, not long apart."""
    for post, when in sorted(a.posts):
        for other, then in sorted(b.posts):
            if _is_one_post(post, other) and _years_apart(when, then) <= _TERM:
                return Found(1.0, f"{max(post, other, key=len)}, {when[:4] or 'no date'} and {then[:4] or 'no date'}")
    return None


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
    same = sorted(t for t in a.ties & b.ties if t[1])
    return Found(1.0, f"{same[0][0]} {same[0][1]}") if same else None


def same_neighbours(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """The same others are named in the articles of both."""
    if a.type == "Offence":
        return None
    same = (a.neighbours & b.neighbours) - a.names - b.names
    told = sorted(same, key=lambda n: (-known.weight(n), n))
    score = min(1.0, sum(known.weight(n) for n in same) / _NEIGHBOURS)
    return Found(score, ", ".join(told[:3])) if same else None


def same_names_near(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """The same others are named close by."""
    same = common(a.near, b.near) - a.names - b.names if a.type != "Offence" else frozenset()
    told = sorted(same, key=lambda n: (-known.weight(n), n))
    return Found(min(1.0, sum(known.weight(n) for n in same)), ", ".join(told[:3])) if same else None


def same_outlet(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """The same outlet tells of both."""
    same = a.outlets & b.outlets if not (a.common and b.common) else frozenset()
    return Found(1.0, min(same)) if same else None


def other_home(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """Papers of two places each tell of it as their own."""
    if not (a.common or b.common) or not a.homes or not b.homes or a.homes & b.homes or a.owners & b.owners:
        return None
    return Found(1.0, f"{min(a.homes)} and {min(b.homes)}")


def same_said(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """The same rare words are said beside both."""
    same = common(a.said, b.said)
    told = sorted(same, key=lambda w: (-known.weight(w), w))
    score = min(1.0, sum(known.weight(w) for w in same) / _SAID)
    return Found(score, ", ".join(told[:4])) if same else None


def same_words_beside(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """The same words stand beside both, as in a story that is printed twice."""
    same = sorted(common(a.words, b.words))
    return Found(min(1.0, len(same) / 3), f"“{same[0]}”") if same else None


def _is_one_post(a: str, b: str) -> bool:
    """ "Minister" may be "foreign minister"; "president" is no "vice president"."""
    short, long = sorted((a, b), key=len)
    first = long.removesuffix(short)
    return short == long or (long.endswith(f" {short}") and not first.startswith(load_cues().offices.deputy_prefixes))


def _years_apart(a: str, b: str) -> int:
    return abs(int(a[:4]) - int(b[:4])) if a[:4].isdigit() and b[:4].isdigit() else 0
