"""What makes a phrase that a pattern matches say something else: words around it, or marks inside of it."""

import re
from collections.abc import Callable

from graphbuild.extract.lexicon import Lexicon
from graphbuild.extract.slots import FORMS, SlottedSentence, mention_characters

_MENTIONS = re.compile("[\ue000-\uf8ef]")
_PEOPLE = frozenset(mention_characters(("Person",), FORMS))
_NAMED_PEOPLE = frozenset(mention_characters(("Person",), ("name",)))
#: a mention that a quotation mark follows but none precedes
_END_OF_QUOTATION = re.compile('(?<!")[\ue000-\uf8ef]"')

_BELONGING = ("of", "for", "by", "with", "to")

Astray = Callable[[str, SlottedSentence, re.Match[str], Lexicon], bool]


def goes_astray(wording: str, sentence: SlottedSentence, m: re.Match[str], words: Lexicon) -> bool:
    """Whether a match of a wording says nothing of the mentions in its slots."""
    return any(test(wording, sentence, m, words) for test in _TESTS)


def _is_taken_before(wording: str, sentence: SlottedSentence, m: re.Match[str], words: Lexicon) -> bool:
    """Whether what stands before takes the first mention for itself: "a lawyer for Lee told".

    Of "the envoys of the bank led by Lee" the envoys are led.
    """
    if wording.startswith("^"):
        kept = words.belongings
    elif "{who?}" in wording and not m["who"]:
        kept = words.prepositions
    elif wording.startswith("{target") and wording.endswith(") by {source}"):
        kept = frozenset([words.vocabulary.words["of"]])
    else:
        return False
    start = _introduced_at(sentence, m, words)
    taken = start > 0 and sentence.row[start - 1] in kept
    return taken or _belongs_to_a_titled_one(sentence, m, words)


def _belongs_to_a_titled_one(sentence: SlottedSentence, m: re.Match[str], words: Lexicon) -> bool:
    """Whether others are told of by a person with a title: "a friend of Mayor Lee", unlike "after Mayor Lee"."""
    start = m.start()
    while start and sentence.row[m.start()] in _PEOPLE and sentence.row[start - 1] in words.titles:
        start -= 1
    belonging = {words.vocabulary.words[w] for w in _BELONGING}
    return 0 < start < m.start() and sentence.row[start - 1] in belonging


def _introduced_at(sentence: SlottedSentence, m: re.Match[str], words: Lexicon) -> int:
    """Where what introduces a match begins: its articles, titles and adjectives."""
    start = m.start()
    while start and sentence.row[start - 1] in words.introductions:
        start -= 1
    return start


def _ends_a_quotation(_: str, sentence: SlottedSentence, m: re.Match[str], __: Lexicon) -> bool:
    """Whether the one is quoted and the other speaks: '"He is president of Kenya", Lee said'."""
    first, last = sorted((m.span("source"), m.span("target")))
    return _END_OF_QUOTATION.search(sentence.row, max(first[0] - 1, 0), last[0]) is not None


def _opens_a_quotation(_: str, sentence: SlottedSentence, m: re.Match[str], __: Lexicon) -> bool:
    """Whether the one is told something and the other is told of: 'She told Tom Day, "My mother left"'."""
    first, last = sorted((m.span("source"), m.span("target")))
    return ',"' in sentence.row[first[1] - 1 : last[0] + 1]


def _is_of_the_next_name(wording: str, sentence: SlottedSentence, m: re.Match[str], _: Lexicon) -> bool:
    """Whether an apposition introduces the name after it: "the envoys Ann Lee, envoy of Chile Tom Day"."""
    row = sentence.row
    if not wording.startswith("{source},") or "," not in row[m.end("source") : m.start("target")]:
        return False
    after = row[m.end() : m.end() + 2]
    listed = wording.endswith("{office}") and after[:1] == "," and after[1:] in _NAMED_PEOPLE
    return listed or after[:1] in _NAMED_PEOPLE


def _goes_on(wording: str, sentence: SlottedSentence, m: re.Match[str], words: Lexicon) -> bool:
    """Whether an office is one of a part: "the bank's head of compliance"."""
    return wording.endswith("{office}") and sentence.row[m.end() : m.end() + 1] == words.vocabulary.words["of"]


def _is_titled(wording: str, sentence: SlottedSentence, m: re.Match[str], words: Lexicon) -> bool:
    """Whether a party's own is more than a member: "the Greens' leader, Tom Day"."""
    own = wording == "{target's:Party|name} {source:Person}"
    return own and sentence.row[m.start("source") - 1] != words.vocabulary.words["'s"]


def _is_of_the_name_before(wording: str, sentence: SlottedSentence, m: re.Match[str], words: Lexicon) -> bool:
    """Whether a post before a comma tells who stands before it: "Ann Lee, leader of the Greens, Tom Day and"."""
    if not wording.startswith(("{a?}", "{office}")) or m.start("source") < m.start("target") or "," not in m[0]:
        return False
    comma = _introduced_at(sentence, m, words) - 1
    return sentence.row[comma : comma + 1] == "," and sentence.row[comma - 1 : comma] in _PEOPLE


def _which_is_no_person(_: str, sentence: SlottedSentence, m: re.Match[str], words: Lexicon) -> bool:
    """Whether "which" would take up a person: "the party of Tom Day, which left the alliance"."""
    if m.groupdict().get("who") != words.vocabulary.words["which"]:
        return False
    before = _MENTIONS.findall(sentence.row, 0, m.start("who"))
    return bool(before) and before[-1] in _PEOPLE


def _is_of_a_rival(wording: str, _: SlottedSentence, m: re.Match[str], words: Lexicon) -> bool:
    """Whether what somebody owns is a rival's: "Lee's rival party, the Greens"."""
    return wording.startswith("{source's") and words.vocabulary.words["rival"] in m[0]


def _is_replaced_by_another(wording: str, sentence: SlottedSentence, m: re.Match[str], words: Lexicon) -> bool:
    """Whether one only puts another in the place of a third: "Lee replaced Day with Roy"."""
    after = sentence.row[m.end() : m.end() + 1]
    return "replaced|" in wording and wording.startswith("{source}") and after == words.vocabulary.words["with"]


_TESTS: tuple[Astray, ...] = (
    _is_taken_before,
    _ends_a_quotation,
    _opens_a_quotation,
    _is_of_the_next_name,
    _goes_on,
    _is_titled,
    _is_of_the_name_before,
    _which_is_no_person,
    _is_of_a_rival,
    _is_replaced_by_another,
)
