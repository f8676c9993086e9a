"""Names in a row: "Ann Lee, Tom Day and Kim Park"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from graphbuild.extract.claims import identified
from graphbuild.extract.couples import both_act, both_suffer, couple, is_singular_after, leads_up, says_who
from graphbuild.extract.on_behalf import has_people_named_behind
from graphbuild.extract.several import is_of_several, stands_beside_them
from graphbuild.model import Claim, Document, Mention
from graphbuild.ontology import Ontology, load_cues

_NEXT_TO = 6  # characters between the words that state a relation and the list
_LONGEST = 12  # names
_LED_UP = 30  # characters
_OF_WHOM = re.compile(r"\bof\s+(?:(?:the|a|an)\s+)?(?:[\w.-]+\s+){0,4}$")
_GOES_ON = re.compile(r"\s+(?!and\b|or\b|who\b|on\b|in\b|at\b|for\b|from\b|of\b)[a-z]")
_COUPLE_ROOM = 120  # characters
_AGENT = re.compile(r"[^,;.:]{0,30}\bby\s+(?:(?:the|his|her|its)\s+)?")
_SEPARATOR = re.compile(r"\s*(?:,\s*and\b|,|\band\b)\s*")
_WHOSE = frozenset(["his", "her", "their"])
_OF_HIS = re.compile(r"(?:his|her|their)\s+(?P<who>(?:[\w-]+\s+){0,2}[\w-]+),?\s+", re.IGNORECASE)
_AND = re.compile(r"\band\b")
_GOES_ON_WITH = re.compile(r",?\s+and\s+(?:(?:the|his|her|their|a|an)\s|[^\W\d_a-z])")
_VERB = re.compile(r"\s+(?:\w+ly\s+)?(?P<word>[a-z]+)(?P<by>\s+by\b)?")
_OWNER = re.compile(r"(?:['’]s|(?<=s)['’])\s")
_JOINT = re.compile(r"\s*(?:,|;|,?\s*(?:and|or|as well as|&))?\s*", re.IGNORECASE)


def in_one_list(a: int, b: int, document: Document) -> bool:
    """Whether nothing but other mentions, commas and "and" stands between two mentions of one sentence.

    A pronoun after a comma alone begins a clause: "according to Ann Lee, he".
    """
    first, last = min(a, b), max(a, b)
    if document.mentions[last].end > document.sentence_at(document.mentions[first].start).end:
        return False
    between = document.mentions[first : last + 1]
    return all(
        _JOINT.fullmatch(document.article.text, left.end, right.start)
        and right.start > left.end
        and not _begins_a_clause(right, document.article.text[left.end : right.start])
        for left, right in pairwise(between)
    )


def _begins_a_clause(mention: Mention, gap: str) -> bool:
    return mention.kind == "pronoun" and gap.strip() == ","


def is_of_the_last_alone(claim: Claim, document: Document, _: Ontology) -> bool:
    """Whether it is said of the last of a row alone: "Lee met Day and Roy was arrested" arrests no Day."""
    told = claim.evidence.trigger
    return told is not None and any(
        told.end > last.end and is_singular_after(last, document)
        for end in (claim.source, claim.target)
        for last in _later_in_a_row(end, document)
    )


def _later_in_a_row(end: Mention, document: Document) -> Iterator[Mention]:
    """The others that stand behind an end in one list with "and"."""
    at = document.index_at[end.start]
    for n in range(at + 1, min(at + _LONGEST, len(document.mentions))):
        later = document.mentions[n]
        joined = later.type == end.type and in_one_list(at, n, document)
        is_another = document.thing_at.get(end.start) != document.thing_at.get(later.start)
        if joined and is_another and _AND.search(document.article.text, end.end, later.start):
            yield later


def with_lists(claims: Iterable[Claim], document: Document, ontology: Ontology) -> Iterator[Claim]:
    """The claims, and what the same words say of the others in a list: "nominated Ann Lee and Tom Day" both.

    Not of offices and kin, where each has his own; but founders may be several, and so are "aides of the mayor, Ann
    Lee and Tom Day". Nor of what is told of one alone: the second of a couple is found by the words that lead up to
    him. The list stands right after the words, as targets, or right before them, as sources, or as agents after "by":
    in the articles of the train split 45 of 50 such targets and 148 of 186 such sources before the words stood in the
    same relation.
    """
    for claim in claims:
        yield claim
        relation = ontology.relation(claim.type)
        own = relation.kind == "tie" and relation.family in ("office", "family", "structure")
        if claim.type == "PARENT_OF":
            yield from _of_parents(claim, document)
        if own and claim.type != "FOUNDED" and not is_of_several(claim, document):
            continue
        for source, target in (*_rest(claim, document), *_of_couples(claim, document)):
            if own and stands_beside_them(claim, (source, target), document):
                continue
            if document.thing_at.get(source.start) != document.thing_at.get(target.start):
                yield identified(replace(claim, source=source, target=target))


def _rest(claim: Claim, document: Document) -> Iterator[tuple[Mention, Mention]]:
    """The other ends; the words of a phrase rule begin or end with the mentions themselves."""
    trigger, mentions = claim.evidence.trigger, document.mentions
    source, target = (document.index_at[m.start] for m in (claim.source, claim.target))
    if trigger is None:
        return
    if trigger.end == claim.target.end or 0 <= claim.target.start - trigger.end <= _NEXT_TO:
        later = range(target + 1, min(target + _LONGEST, len(mentions)))
        own = (m for m in later if _listed(target, m, document) and not _acts_or_owns(mentions[m], document))
        yield from ((claim.source, mentions[m]) for m in own)
    text = document.article.text
    if trigger.end == claim.source.end or _AGENT.fullmatch(text, trigger.end, max(trigger.end, claim.source.start)):
        later = range(source + 1, min(source + _LONGEST, len(mentions)))
        own = (m for m in later if _listed(m, source, document) and not _owns(mentions[m], document))
        yield from ((mentions[m], claim.target) for m in own)
    before = trigger.start == claim.source.start or 0 <= trigger.start - claim.source.end <= _NEXT_TO
    before = before and not is_singular_after(claim.source, document)
    if before and source and _ends_a_list(text[mentions[source - 1].end : claim.source.start]):
        earlier = range(max(0, source - _LONGEST), source)
        own = (
            m for m in earlier if _listed(m, source, document) and not has_people_named_behind(mentions[m], document)
        )
        yield from ((mentions[m], claim.target) for m in own)


def _acts_or_owns(mention: Mention, document: Document) -> bool:
    return _acts(mention, document) or _owns(mention, document)


def _owns(mention: Mention, document: Document) -> bool:
    """Whether it is no item but whose the item is: "accused Lee, the defendant's son", "met Lee and Day's wife"."""
    return _OWNER.match(document.article.text, mention.end) is not None


def _acts(mention: Mention, document: Document) -> bool:
    """Whether a name begins what it is the subject of: "Lee replaced Day and Roy became chief" says nothing of Roy."""
    verb = _VERB.match(document.article.text, mention.end)
    acts = load_cues().acts
    if verb is None or verb["by"]:
        return False
    word = verb["word"]
    helps = word in acts.be | acts.perfect | acts.future | acts.did
    return helps or word.endswith("ed") or any(word == past for past, _ in acts.irregular.values())


def _of_parents(claim: Claim, document: Document) -> Iterator[Claim]:
    """The other parent, and the other children: "daughter of Ann Lee and Tom Day", "father of Ann Lee and Tom Day".

    The words of a phrase rule end with the first of them, after "of".
    """
    trigger, mentions, text = claim.evidence.trigger, document.mentions, document.article.text
    last = next((m for m in (claim.source, claim.target) if trigger is not None and m.end == trigger.end), None)
    if last is None or trigger is None or not _OF_WHOM.search(text, trigger.start, last.start):
        return
    at = document.index_at[last.start]
    most = 2 if last is claim.source else _LONGEST
    for n in range(at + 1, min(at + most, len(mentions))):
        if _listed(at, n, document) and not _GOES_ON.match(text, mentions[n].end):
            ends = (mentions[n], claim.target) if last is claim.source else (claim.source, mentions[n])
            if len({document.thing_at.get(e.start) for e in ends}) == 2:
                yield identified(replace(claim, source=ends[0], target=ends[1]))


def _of_couples(claim: Claim, document: Document) -> Iterator[tuple[Mention, Mention]]:
    """The other of a couple whose second stands right before the words, or whose first ends them."""
    trigger = claim.evidence.trigger
    if trigger is None:
        return
    for end in (claim.source, claim.target):
        near = document.between(end.start - _COUPLE_ROOM + 1, end.start + _COUPLE_ROOM)
        others = [m for m in near if m.type == "Person"]
        first = trigger.start == end.start or 0 <= trigger.start - end.end <= _NEXT_TO
        first = first or leads_up(end, trigger.start, document)
        for other in others:
            if first and other.start < end.start and couple(other, end, document) and both_act(other, end, document):
                yield (other, claim.target) if end is claim.source else (claim.source, other)
            last = trigger.end == end.end or _leads_to(document.article.text[trigger.end : end.start])
            if last and end.start < other.start and couple(end, other, document) and both_suffer(other, document):
                yield (other, claim.target) if end is claim.source else (claim.source, other)


def _leads_to(between: str) -> bool:
    """Whether only a few words without a mark stand there: "sanctions on" "the tycoon" Lee."""
    return 0 < len(between) <= _LED_UP and not set(",.;:()").intersection(between)


def _ends_a_list(gap: str) -> bool:
    """Whether the words before a name make it the last of a list: "before Judge Lee, lawyer Day accused" is none."""
    return not {"and", "or", "&", "as"}.isdisjoint(gap.replace(",", " ").split())


def _listed(a: int, b: int, document: Document) -> bool:
    """Whether two mentions of one type stand in a list, people also with their titles."""
    first, last = document.mentions[a], document.mentions[b]
    if first.type != last.type:
        return False
    return in_one_list(a, b, document) or (first.type == "Person" and _in_titled_list(a, b, document))


def _in_titled_list(a: int, b: int, document: Document) -> bool:
    """ "Prime Minister Ann Lee, her son Tom Day and Defence Minister Kim Park"."""
    whole = document.mentions[min(a, b) : max(a, b) + 1]
    if not _WHOSE.isdisjoint(m.text.casefold() for m in (whole[0], whole[-1])):
        return False
    between = [m for m in whole if m.text.casefold() not in _WHOSE]
    gaps = [(document.article.text[x.end : y.start], y) for x, y in pairwise(between)]
    if len(between) < len(whole) and not (any(_AND.search(gap) for gap, _ in gaps) or _more(whole[-1], document)):
        return False
    return all(_joins_titled(gap) and not _begins_a_clause(y, gap) for gap, y in gaps)


def _more(last: Mention, document: Document) -> bool:
    """Whether the list goes on behind a name."""
    return _GOES_ON_WITH.match(document.article.text, last.end) is not None


def _joins_titled(gap: str) -> bool:
    joint = _SEPARATOR.match(gap)
    if joint is None:
        return False
    if kin := _OF_HIS.fullmatch(gap, joint.end()):
        return says_who(kin["who"])
    written = gap[joint.end() :].strip()
    title = written.casefold()
    cues = load_cues()
    trade = title.removeprefix("the ").removeprefix("a ").removeprefix("an ")
    return (
        not title
        or written in cues.titles.before_name
        or bool(cues.offices.find(trade))
        or trade in cues.phrases.occupations
    )
