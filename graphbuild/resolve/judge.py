"""Whether two portraits are one thing: the evidence in one table, weighed and explained."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import get_args

from graphbuild.model import BODIES, Judgement, NodeType, Reason, Verdict
from graphbuild.resolve.evidence import context, happenings, names, people
from graphbuild.resolve.evidence.found import Found
from graphbuild.resolve.guards import GUARDS, Guard
from graphbuild.resolve.known import Known
from graphbuild.resolve.portrait import Portrait

Evidence = Callable[[Portrait, Portrait, Known], Found | None]

#: judges pairs of portraits, which are named by their indices, in their order, wherever that is done; None for those
#: for which no name speaks, as most are
Judging = Callable[[Sequence[Portrait], Sequence[tuple[int, int]], Known], Iterable[Judgement | None]]

#: from this score on two are one
SAME = 0.8


@dataclass(frozen=True, slots=True)
class Feature:
    """A kind of evidence and its weight. A qualifier only raises or lowers what a name has earned."""

    tells: Evidence
    weight: float
    qualifier: bool = False
    #: whether all things of an article have it in common
    of_article: bool = False
    #: the types of which it can tell anything; none if of all
    of: tuple[NodeType, ...] = ()


_PEOPLE: tuple[NodeType, ...] = ("Person",)
_PLACES: tuple[NodeType, ...] = ("Place",)
_EVENTS: tuple[NodeType, ...] = ("Event",)
_OFFENCES: tuple[NodeType, ...] = ("Offence",)
_BODIES: tuple[NodeType, ...] = tuple(BODIES)

#: The weights were set by hand on the open worlds of data/resolution. Of the rows that are no qualifier
#: the best counts, of the qualifiers each.
FEATURES: tuple[Feature, ...] = (
    Feature(names.same_full_name, 1.0, of=(*_PEOPLE, *_BODIES, *_PLACES)),
    Feature(names.same_words_of_name, 0.9, of=(*_BODIES, *_PLACES)),
    Feature(people.reordered_name, 0.95, of=_PEOPLE),
    Feature(people.respelled_name, 0.9, of=_PEOPLE),
    Feature(names.respelled_body, 0.85, of=(*_BODIES, *_PLACES)),
    Feature(people.middle_name_left_out, 0.78, of=_PEOPLE),
    Feature(people.short_form_of_name, 0.75, of=_PEOPLE),
    Feature(people.name_much_alike, 0.75, of=_PEOPLE),
    Feature(people.last_name_left_out, 0.6, of=_PEOPLE),
    Feature(people.initials_fit, 0.6, of=_PEOPLE),
    Feature(names.acronym_of_name, 0.6, of=_BODIES),
    Feature(happenings.same_event_name, 0.8, of=_EVENTS),
    Feature(happenings.part_of_event_name, 0.55, of=_EVENTS),
    Feature(happenings.same_kind_of_event, 0.55, of=_EVENTS),
    Feature(names.clipped_name, 0.55, of=_BODIES),
    Feature(names.respelled_place, 0.5, of=_PLACES),
    Feature(names.initials_in_other_order, 0.5, of=_BODIES),
    Feature(names.same_acronym, 0.5),
    Feature(happenings.same_offence, 0.5, of=_OFFENCES),
    Feature(names.same_common_name, 0.55, of=_BODIES),
    Feature(names.part_of_name, 0.48, of=_BODIES),
    Feature(names.head_of_name, 0.4, of=_BODIES),
    Feature(people.family_name_only, 0.5, of=_PEOPLE),
    Feature(people.given_name_only, 0.4, of=_PEOPLE),
    Feature(people.same_short_name, 0.2, of=_PEOPLE),
    Feature(context.same_post, 0.3, qualifier=True, of=_PEOPLE),
    Feature(people.same_generation, 0.4, qualifier=True, of=_PEOPLE),
    Feature(people.same_kin_word, 0.3, qualifier=True, of=_PEOPLE),
    Feature(happenings.same_people_near, 0.35, qualifier=True, of=_OFFENCES),
    Feature(context.same_owner, 0.4, qualifier=True),
    Feature(context.same_home, 0.4, qualifier=True, of=_BODIES),
    Feature(context.of_other_places, -0.8, qualifier=True),
    Feature(context.sport_and_office, -0.5, qualifier=True, of=_PEOPLE),
    Feature(context.of_two_states, -0.8, qualifier=True, of=_PEOPLE),
    Feature(context.same_ties, 0.3, qualifier=True),
    Feature(context.same_body, 0.3, qualifier=True, of=_PEOPLE),
    Feature(context.same_neighbours, 0.33, qualifier=True, of_article=True),
    Feature(context.same_names_near, 0.15, qualifier=True, of_article=True),
    Feature(context.same_said, 0.3, qualifier=True),
    Feature(context.same_words_beside, 0.3, qualifier=True),
    Feature(happenings.same_time, 0.25, qualifier=True, of=_EVENTS),
    Feature(happenings.told_long_apart, -0.5, qualifier=True, of=_EVENTS),
    Feature(context.other_home, -0.5, qualifier=True),
    Feature(context.same_outlet, 0.1, qualifier=True, of_article=True),
    Feature(names.name_of_two, -0.8, qualifier=True),
    Feature(people.younger_of_name, -0.8, qualifier=True, of=_PEOPLE),
    Feature(names.name_of_other_kind, -0.6, qualifier=True),
)
#: of all who bear one name the same is said
_reason = lru_cache(maxsize=1 << 12)(Reason)
#: the rows that can tell anything of each type: most pairs are asked nothing else
_EARNING_OF, _QUALIFYING_OF = (
    {
        type_: tuple(f for f in FEATURES if f.qualifier is qualifier and (type_ in f.of or not f.of))
        for type_ in get_args(NodeType)
    }
    for qualifier in (False, True)
)


def judge_each(
    portraits: Sequence[Portrait], pairs: Sequence[tuple[int, int]], known: Known
) -> Iterator[Judgement | None]:
    """The judgement on each pair, here and now, or None if no name speaks for it."""
    return (_judged_by_name(portraits[i], portraits[j], known) for i, j in pairs)


def _judged_by_name(a: Portrait, b: Portrait, known: Known) -> Judgement | None:
    """The judgement, without asking the guards where no name speaks for one.

    Of happenings they are asked in any case. Most are told of at other times, which stays; what forbids that two
    offences are one may be gone once the people near them are known by one name.
    """
    if a.type in ("Event", "Offence"):
        return judge(a, b, known)
    if a.type == b.type == "Person" and not people.may_fit(a, b):
        return None
    earned = _earned(a, b, known)
    return _weighed(a, b, earned, known) if earned else None


def judge(a: Portrait, b: Portrait, known: Known) -> Judgement:
    """What speaks for and against that two are one thing, and what follows."""
    return _weighed(a, b, None, known)


def _earned(a: Portrait, b: Portrait, known: Known) -> list[tuple[Feature, Found]]:
    return [(f, found) for f in _EARNING_OF[a.type] if (found := f.tells(a, b, known))]


def _weighed(a: Portrait, b: Portrait, earned: list[tuple[Feature, Found]] | None, known: Known) -> Judgement:
    """The judgement; `earned` is what the names tell, None if nobody asked yet."""
    if reason := forbidden(a, b):
        return _judgement(a, b, "different", 0.0, (reason,))
    earned = _earned(a, b, known) if earned is None else earned
    if not earned:
        return _judgement(a, b, "different", 0.0, ())  # as most pairs are, so that the qualifiers are not asked
    best = max(earned, key=lambda row: row[0].weight * row[1].score)
    counted = [best, *((f, found) for f in _QUALIFYING_OF[a.type] if (found := f.tells(a, b, known)))]
    score = round(sum(f.weight * found.score for f, found in counted), 6)
    reasons = tuple(_reason(_says(f.tells), found.detail, round(f.weight * found.score, 6)) for f, found in counted)
    return _judgement(a, b, "same" if score >= SAME else "unsure", score, reasons)


def forbidden(a: Portrait, b: Portrait, guards: Sequence[Guard] = GUARDS) -> Reason | None:
    """What forbids that two are one, whatever else speaks for it."""
    for guard in guards:
        if detail := guard(a, b):
            return Reason(_says(guard), detail, -1.0)
    return None


def _judgement(a: Portrait, b: Portrait, verdict: Verdict, score: float, reasons: tuple[Reason, ...]) -> Judgement:
    left, right = sorted((a.chains[0], b.chains[0]))
    return Judgement(left=left, right=right, verdict=verdict, score=score, by="rule", reasons=reasons)


@cache
def _says(function: Callable[..., object]) -> str:
    return (function.__doc__ or "").splitlines()[0]


_OF_ARTICLE = frozenset(_says(f.tells) for f in FEATURES if f.of_article)
_OF_TWO = _says(names.name_of_two)
_YOUNGER = _says(people.younger_of_name)
_NEAR = _says(context.same_names_near)
#: what is said of a person, not of the story
_OF_PERSON = frozenset(
    map(_says, (context.same_post, people.same_generation, people.same_kin_word, context.same_ties))
)
MEANT = "More speaks for it than for another of that name, whom the same article names."
#: how much more names close by count between two of one name; set on the open worlds of data/resolution
NEAR = 1.5
SAID = 0.5


def is_of_two(judgement: Judgement) -> bool:
    """Whether others are known that bear the name which the two have in common."""
    return any(r.says == _OF_TWO for r in judgement.reasons)


def is_said_of_both(judgement: Judgement) -> bool:
    """Whether the same is said of the two, who are one for it though others bear the name."""
    told = any(r.says in _OF_PERSON or r.says == MEANT for r in judgement.reasons)
    return told and judgement.verdict == "same" and is_of_two(judgement)


def of_two(judgement: Judgement) -> tuple[Reason, ...]:
    """The reasons that a name gives which others are known to bear."""
    return tuple(r for r in judgement.reasons if r.says == _OF_TWO)


def telling(judgement: Judgement) -> float | None:
    """How well the two fit by what is said of them, whoever else bears the name; None if they are two anyway."""
    if judgement.verdict == "different":
        return None
    return firmly(judgement) - sum(r.weight for r in judgement.reasons if r.says in (_OF_TWO, _YOUNGER))


def firmly(judgement: Judgement) -> float:
    """The firm score, and more for the names close by and for what is said of the person."""
    near = sum(NEAR * r.weight for r in judgement.reasons if r.says == _NEAR)
    return firm(judgement) + near + sum(SAID * r.weight for r in judgement.reasons if r.says in _OF_PERSON)


def firm(judgement: Judgement) -> float:
    """The score without what all things of the two articles have in common."""
    return sum(r.weight for r in judgement.reasons if r.says not in _OF_ARTICLE)
