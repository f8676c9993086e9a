"""Two people of whom one is told by the other: "Ann Lee and her husband, Tom Day, were charged" charges both."""

import re

from graphbuild.model import Document, Mention
from graphbuild.ontology import load_cues

_AND_HIS = re.compile(
    r",?\s+and\s+(?P<whose>his|her|their)\s+(?P<who>(?:[\w-]+\s+){0,3}?[\w-]+),?\s+(?P<trade>(?:the\s+)?(?:[\w-]+\s+){0,2})$"
)
_SINGULAR = re.compile(r",?\s+(?:\w+ly\s+)?(?:is|was|has|does|doesn['’]t)\b")
_ASIDE = r"(?:,\s+(?:an?|the|who|whose)\s[^,;.]{2,80},)"
_PLURAL = re.compile(rf"(?:{_ASIDE}|,)?\s+(?:\w+ly\s+)?(?:are|were|have|both)\b")
#: "Ann Lee and her son Tom Day, a former judge, were charged"
_PLURAL_AFTER_ASIDE = re.compile(rf"{_ASIDE}\s+(?:(?:are|were|have|both|been|being|\w+ly)\s+)*")
_ENDS = re.compile(
    r"[\"”’')]*(?:\s*[.;:?!]|\s*$|,?\s+(?:on|in|at|for|over|after|before|during|with|of|from|as|and|to|by|last|this|who|when|where)\b)"
)
#: a verb before the first of the two makes them its objects, and what is told after them another's
_VERB = re.compile(
    r"\b(?:is|was|are|were|has|had|have|will|would|said|says|met|saw|took|gave|told|left|sent|held|won|led|beat|shot"
    r"|[a-z]{2,}ed|[a-z]{3,}ing)\b"
)
_OF = re.compile(r",\s+(?:[^,;]*\s)?(?:of|to|for)\s+(?:[^,;]*\s)?$")
_START = re.compile(r".*(?:[;:“”\"]|\bthat\b)", re.DOTALL)


def couple(first: Mention, second: Mention, document: Document) -> bool:
    """Whether nothing but "and his wife," or "and her German counterpart," stands between two people.

    Not where the first ends an apposition: in "Roy, the widow of Day, and his son, Kim" Roy and Kim are the two.
    """
    text = document.article.text
    between = _AND_HIS.fullmatch(text, first.end, second.start)
    if between is None or not first.type == second.type == "Person" or "pronoun" in (first.kind, second.kind):
        return False
    start = document.sentence_at(first.start).start
    return says_who(between["who"]) and not _OF.search(text, start, first.start)


def both_act(first: Mention, second: Mention, document: Document) -> bool:
    """Whether a verb right after the second is of both: "were", or one that no verb before the first forbids."""
    text = document.article.text
    if _PLURAL.match(text, second.end):
        return True
    start = document.sentence_at(first.start).start
    before = text[start : first.start]
    opened = _START.match(before)
    own = before[opened.end() :] if opened else before
    return _SINGULAR.match(text, second.end) is None and _VERB.search(own) is None


def is_singular_after(last: Mention, document: Document) -> bool:
    """Whether the verb after a name is of it alone: "was"."""
    return _SINGULAR.match(document.article.text, last.end) is not None


def leads_up(second: Mention, start: int, document: Document) -> bool:
    """Whether only what the second of the two is besides stands before the words from there on: ", a judge, were"."""
    return _PLURAL_AFTER_ASIDE.fullmatch(document.article.text, second.end, start) is not None


def both_suffer(second: Mention, document: Document) -> bool:
    """Whether no verb after the second makes it a subject: "arrested Lee and her son, Day, fled"."""
    return _ENDS.match(document.article.text, second.end) is not None


def says_who(words: str) -> bool:
    """Whether the words tell by kin or office who somebody is: "new husband", "deputy", "German counterpart"."""
    own, cues = words.split(), load_cues()
    ends = [" ".join(own[n:]) for n in range(len(own))]
    return own[-1] in cues.others.peers or any(cues.kin.find(e) is not None or cues.offices.find(e) for e in ends)
