"""What the chains of one article show, each as a portrait."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from sys import intern
from typing import TypeVar, cast

from graphbuild.model import Mention
from graphbuild.ontology import Cues
from graphbuild.ontology.nicknames import without_nickname
from graphbuild.resolve import bodies, people
from graphbuild.resolve.ages import years_of_birth
from graphbuild.resolve.bearers import genders, is_younger, other_names, posts
from graphbuild.resolve.belongs import bodies_of
from graphbuild.resolve.beside import is_another_name, kin_beside, said
from graphbuild.resolve.happenings import times
from graphbuild.resolve.names import fullest, normal, without_titles
from graphbuild.resolve.owners import owners_beside, owners_named_before, without_owners
from graphbuild.resolve.pieces import Seen, marks_of
from graphbuild.resolve.portrait import BORN, NONE, Portrait
from graphbuild.resolve.profile import Profile
from graphbuild.resolve.told import Beside, Page, Told
from graphbuild.resolve.words import NameWords

_ACRONYM = 7  # letters of the longest
_SENTENCE = 160  # characters around an offence within which who is accused is named
_NOT_ITS_OWN = ("",)
Value = TypeVar("Value")


def sightings(page: Page, words: NameWords, cues: Cues) -> Iterator[Seen]:
    """The portrait of each chain that has anything to be called by, the pieces beside its names still as numbers."""
    all_ = (frozenset(intern(n) for n in _telling(page.lasting.values(), words)),)
    times = Counter(page.lasting.values())
    for p in page.profiles:
        own = page.lasting.get(p.chain, "")
        own_if_only = (intern(own),) if own in all_[0] and times[own] == 1 else _NOT_ITS_OWN
        beside = beside_chain(p.chain, page.told)
        yield _portrait(p, page, words, cues, beside, (all_, own_if_only)), marks_of(beside)


def beside_chain(chain: int, told: Told) -> list[Beside]:
    """What stands beside each name and description of a chain."""
    return [told.around(m) for m in _named(chain, told)]


def _named(chain: int, told: Told) -> list[Mention]:
    own = (told.reading.mentions[m] for m in told.reading.chains[chain].members)
    return [m for m in own if m.kind in ("name", "description")]


def _portrait(
    p: Profile,
    page: Page,
    words: NameWords,
    cues: Cues,
    beside: Sequence[Beside],
    neighbours: tuple[tuple[frozenset[str]], tuple[str]],
) -> Portrait:
    reading = page.told.reading
    mentions = [reading.mentions[m] for m in reading.chains[p.chain].members]
    named = _named(p.chain, page.told)
    is_person = p.type == "Person"
    date = reading.article.date or ""
    called = list(p.names) or [_undetermined(d, words) for d in p.descriptions]
    if is_person:
        called += [*other_names(called, beside, words), *(without_nickname(n) for n in p.names)]
    sure = {m.text for m, (before, _) in zip(named, beside, strict=True) if is_another_name(before, cues)}
    names, owners = _names(p, called, sure, page, words)
    acronyms = {normal(n) for n in p.names if _is_acronym(n)} & names
    common = _is_common(p, names - acronyms, words)
    if p.type not in ("Person", "Place", "Offence"):
        owners |= owners_beside(named, page, words)
    if common and not owners:
        owners = owners_named_before(named, page, words)
    if common and not owners and page.alone:
        owners = {page.alone.casefold()}
    return Portrait(
        chains=((p.article, p.chain),),
        type=p.type,
        shown=p.country or fullest(called, words.titles if is_person else frozenset()),
        country=p.country,
        names=_some(map(intern, names)),
        acronyms=_some(map(intern, acronyms)),
        common=common,
        described=not p.names,
        younger=is_younger(p.names, beside, cues) if is_person else None,
        genders=_one_of_few(genders(mentions, beside, names, cues)) if is_person else NONE,
        posts=_some((intern(post), when) for post, when in posts(named, beside, date, cues))
        if is_person
        else frozenset(),
        owners=_some(map(intern, owners)),
        outlets=page.outlets,
        homes=page.homes,
        dates=page.dates,
        times=_some(times(called, beside, date)) if p.type == "Event" else NONE,
        named=neighbours[0],
        own=neighbours[1],
        near=_each(_telling(_near(p, named, page), words)),
        words=(),
        said=_each(w for before, after in beside for w in said(before, after)),
        ties=_some((*page.ties.get(p.chain, ()), *(_of_person(named, beside, page) if is_person else ()))),
        kin=_some((p.article, k) for k in page.kin.get(p.chain, ())),
        called=intern(page.names.get(p.chain, "")),
        kin_words=_some(k for b in beside for k in kin_beside(*b, cues)) if is_person else NONE,
    )


def _of_person(named: Sequence[Mention], beside: Sequence[Beside], page: Page) -> Iterator[tuple[str, str]]:
    """The bodies that a person is said to be of, and the years of birth that ages tell."""
    yield from bodies_of(named, page)
    yield from ((BORN, year) for year in years_of_birth(beside, page.told.reading.article.date or ""))


def _some(values: Iterable[Value]) -> frozenset[Value]:
    """The values as a set; one and the same for all that have none, and mostly for those that have the same."""
    return _shared(frozenset(values)) or cast(frozenset[Value], NONE)


@lru_cache(maxsize=1 << 14)
def _shared(values: frozenset[Value]) -> frozenset[Value]:
    return values


@lru_cache(maxsize=16)
def _one_of_few(values: frozenset[str]) -> frozenset[str]:
    return values


def _each(values: Iterable[str]) -> tuple[str, ...]:
    """Each value once, as the one text that it is everywhere."""
    return tuple(map(intern, dict.fromkeys(values)))


def _names(
    p: Profile, called: Iterable[str], sure: Collection[str], page: Page, words: NameWords
) -> tuple[set[str], set[str]]:
    """The names as they are compared, and of a body the places whose it is, which are then no part of them."""
    if p.type == "Person":
        return _of_one_person(called, sure, page.told.reading.chains[p.chain].name, words), set()
    if p.type == "Place":
        return {normal(n) for n in called} | ({p.country} if p.country else set()), set()
    names, owners = without_owners(called, page, words)
    return names | (
        {page.outlet} if p.type == "Organization" and any(_is_of_outlet(n, page) for n in names) else set()
    ), owners


def _is_of_outlet(name: str, page: Page) -> bool:
    """Whether the paper that prints the article calls itself so: "the Mail" in the "Harbour Mail", by letters too."""
    return page.outlet.endswith(f" {name}") or name in bodies.initials(page.outlet)


def _of_one_person(called: Iterable[str], sure: Collection[str], main: str, words: NameWords) -> set[str]:
    """The names without titles; not a bare title, and no full name that has no word of the chain's.

    But for those that the text says are another name of the same.
    """
    bare = {n: without_titles(normal(n), words.titles) for n in called}
    own = people.words_of(without_titles(normal(main), words.titles))
    kept = {n for n in bare if n in sure or not own or people.share_a_word(people.words_of(bare[n]), own)}
    return {name for n, name in bare.items() if not people.is_full(name) or n in kept} - words.titles


def _is_common(p: Profile, names: Iterable[str], words: NameWords) -> bool:
    """Whether a body has no name but such as a body of any state may have, or letters."""
    return p.type not in ("Person", "Place", "Event", "Offence") and all(
        words.organs.issuperset(n.split()) for n in names
    )


def _near(p: Profile, named: Sequence[Mention], page: Page) -> set[str]:
    """The fullest names of other things that are named close by; by an offence, of who may be accused of it."""
    if p.type == "Offence":
        return {name for m in named for name in _accused(m, page)}
    return {page.lasting.get(n, "") for m in named for _, n in page.close(m) if n != p.chain}


def _accused(offence: Mention, page: Page) -> Iterator[str]:
    """The person who is named last before an offence, else the first after it; after "against" the first after it."""
    persons = [(o, n) for o, n in page.close(offence, _SENTENCE) if o.type == "Person"]
    before = [n for o, n in persons if o.end <= offence.start]
    after = [n for o, n in persons if o.start >= offence.end]
    against = page.told.around(offence)[1].startswith(" against ")
    yield from (page.lasting.get(n, "") for n in (after[:1] if against or not before else before[-1:]))


def _telling(names: Iterable[str], words: NameWords) -> set[str]:
    """The names that are somebody's own."""
    return {n for n in names if n and not words.organs.issuperset(n.split())}


def _undetermined(description: str, words: NameWords) -> str:
    first, *rest = description.split()
    return " ".join(rest if rest and first.casefold() in words.determiners else [first, *rest])


def _is_acronym(name: str) -> bool:
    return name.isupper() and " " not in name and 1 < len(name.replace(".", "")) <= _ACRONYM
