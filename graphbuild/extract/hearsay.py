"""Whether only somebody's word stands for a claim."""

import re

from graphbuild.extract.clauses import same_thing
from graphbuild.model import Claim, Document, Statement
from graphbuild.ontology import Cues

#: what someone else says of these is no more than his word
DEEDS = frozenset(["FUNDS", "ORDERS", "IMPLICATED_IN", "ATTACKED", "THREATENS"])
#: what is in doubt where the reporting verb says so
_DOUBTED = DEEDS | frozenset(
    [
        "SUPPORTS",
        "OWNS",
        "MET_WITH",
        "URGES",
        "WORKS_FOR",
        "ALLY_OF",
        "APPOINTED",
        "BASED_IN",
        "SUCCEEDED",
        "DISMISSED",
        "ARRESTED_BY",
        "MEMBER_OF",
        "REPRESENTS",
        "COALITION_WITH",
    ]
)
_OF_THE_LAW = frozenset(["CHARGED_WITH", "SUES", "ARRESTED_BY", "SENTENCED_BY"])
#: acts of speech and of the law that are hearsay where a paper alone tells of them
RETOLD = _OF_THE_LAW | {"URGES"}

_NAMES = re.compile(r"(?:['’]s?|\b(?:its|his|her|their))\s+(?:[\w-]+\s+)?$")

_OWN = ("its ", "his ", "her ", "their ")


def is_mere_word(claim: Claim, statement: Statement, document: Document, cues: Cues) -> bool:
    """Whether only someone else's word stands for a claim: of a deed any word, else a doubtful or unnamed one."""
    speaker = statement.speaker
    if speaker is not None and same_thing(claim.source, speaker, document):
        return False
    verb = frozenset(statement.cue.lower().split())
    if not verb.isdisjoint(cues.reporting.factive) or not _tells(statement, claim) or _appeals(statement, cues):
        return False
    if is_taken_for_granted(claim, document, cues):
        return False
    if claim.type in DEEDS:
        return True
    if (claim.type not in _DOUBTED and claim.status != "future") or _is_its_own_word(statement, cues):
        return False
    if "according" in verb or not verb.isdisjoint(cues.reporting.doubtful):
        return True
    if claim.type not in _DOUBTED:
        return False  # of what is planned those who plan it may tell
    if speaker is None:
        return True
    named = document.index_at.get(speaker.start)
    told = document.mentions[named] if named is not None else None
    return told is not None and told.span == speaker and told.type == "Organization"


def is_hearsay(claim: Claim, statement: Statement, document: Document, cues: Cues) -> bool:
    """Whether only a paper or a doubtful voice, and of an appeal an unnamed one, tells of an act.

    Caught: "the daily reports that Lee was charged", "sources claim that Lee urged Day to stay", and of an act of the
    law even where it is one of the two that claims it: "Lee alleges that the police arrested her".
    """
    speaker, verb = statement.speaker, frozenset(statement.cue.lower().split())
    if not verb.isdisjoint(cues.reporting.factive) or not any(p.covers(claim.source.span) for p in statement.spans):
        return False
    if claim.type in _OF_THE_LAW and not verb.isdisjoint(cues.reporting.doubtful):
        return True
    ends = (claim.source, claim.target)
    if speaker is not None and any(same_thing(e, speaker, document) for e in ends):
        return False
    if _is_a_paper(statement, document, cues):
        return True
    if _is_its_own_word(statement, cues):
        return False
    return claim.type == "URGES" and (
        speaker is None or "according" in verb or not verb.isdisjoint(cues.reporting.doubtful)
    )


def _is_its_own_word(statement: Statement, cues: Cues) -> bool:
    """Whether who speaks belongs to one of whom the sentence tells: "its minister said", "a spokeswoman said"."""
    said_by = statement.speaker_text.casefold()
    speaks_for_it = not cues.reporting.spokespeople.isdisjoint(said_by.split()[-1:])
    return statement.speaker is None and (said_by.startswith(_OWN) or speaks_for_it)


def _tells(statement: Statement, claim: Claim) -> bool:
    """Whether a claim that no words of its own state ends in what is said: not "..., she said, and met Lee"."""
    last = max(claim.source.start, claim.target.start)
    return claim.evidence.trigger is not None or any(p.start <= last < p.end for p in statement.spans)


def _appeals(statement: Statement, cues: Cues) -> bool:
    """Whether someone asks for what is said, and tells nothing: "urged Lee to leave the party"."""
    return any(statement.cue.lower().endswith(verb) for verb, _ in cues.reporting.appealing)


def is_taken_for_granted(claim: Claim, document: Document, cues: Cues) -> bool:
    """Whether whoever speaks no more than names an act, and tells of another: "said that Lee's attack had failed"."""
    trigger = claim.evidence.trigger
    if trigger is None:
        return False
    text = document.article.text
    core = text[trigger.start : trigger.end].casefold().split()
    if len(core) != 1 or core[0] not in cues.others.named_acts:
        return False
    return _NAMES.search(text, trigger.start - 12, trigger.start) is not None


def _is_a_paper(statement: Statement, document: Document, cues: Cues) -> bool:
    """Whether the speaker is called a paper or a station, in the name or by the words before it."""
    if statement.speaker is None:
        return not cues.reporting.media.isdisjoint(statement.speaker_text.casefold().split())
    start, end = statement.speaker.start, statement.speaker.end
    words = document.article.text[max(0, start - 24) : end].casefold().split()
    own = len(document.article.text[start:end].split())
    return not cues.reporting.media.isdisjoint(words[-own - 2 :])
