"""Whether a tie holds, has ended or is still to come."""

import re
from dataclasses import dataclass, replace
from functools import cache

from graphbuild.extract.clauses import NAMED, Wording, any_of, told_in, without_names, wording
from graphbuild.extract.death import is_dead
from graphbuild.extract.holding import has_begun, holds_now, is_in_office, tells_of_the_past
from graphbuild.extract.resigned import left_another_post
from graphbuild.extract.taken_back import is_annulled
from graphbuild.extract.worded import KIN, is_verbal
from graphbuild.model import Claim, Document, Status
from graphbuild.ontology import Cues
from graphbuild.ontology.qualifying import StatusWords

POSTS = frozenset(["HEADS", "DEPUTY_HEAD_OF", "MEMBER_OF", "WORKS_FOR", "REPRESENTS", "AMBASSADOR_TO", "GOVERNS"])
TIES = frozenset(["BASED_IN", "OWNS", "ALLY_OF", "COALITION_WITH", "PART_OF", "CANDIDATE_IN"])
#: of these the network is not believed that they are over where no word says so; of who headed what it mostly knows
_TOLD_BY_WORDS = (POSTS | TIES) - {"HEADS", "DEPUTY_HEAD_OF", "PART_OF"}
_LASTING = frozenset(["PARENT_OF", "SIBLING_OF", "BORN_IN", "CITIZEN_OF"])
#: what can be planned; words like "will" beside another type belong to what is said or threatened
_PLANNED = POSTS | frozenset(
    [
        "BASED_IN",
        "CANDIDATE_IN",
        "COALITION_WITH",
        "OWNS",
        "FUNDS",
        "SUPPORTS",
        "MET_WITH",
        "PARTICIPATES_IN",
        "ORGANIZES",
        "SUCCEEDED",
        "APPOINTED",
        "DISMISSED",
        "FOUNDED",
        "INVESTIGATES",
        "ON_TRIAL_IN",
        "SUES",
        "SEEKS_EXTRADITION_OF",
        "BANS",
        "SANCTIONS",
        "LOCATED_IN",
        "CHARGED_WITH",
    ]
)
_LEFT_FOR = frozenset(["MEMBER_OF", "WORKS_FOR"])
_UNDOABLE = frozenset(
    ["BANS", "SUES", "SEEKS_EXTRADITION_OF", "SANCTIONS", "CHARGED_WITH", "INVESTIGATES", "COALITION_WITH"]
)
_THEN = ("then", "then the", "then its")
_PAST_TIME = re.compile(
    r"\b(?:from|between)\s+(?:\w+\s+)?\d{4}\s+(?:to|and|until|till)\s+(?:\w+\s+)?\d{4}\b|\bfor\s+(?:\w+\s+){1,2}(?:years|months|decades)\b"
    r"|\bin\s+(?:the\s+)?(?:1[89]\d\d|200\d)s?\b"
)
_SOON_AFTER = re.compile(r"^.{0,8}[\w-]*", re.S)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_SPAN_OF_YEARS = re.compile(
    r"\b(?:from|between)\s+(?:\w+\s+)?\d{4}\s+(?:to|and|until|till)\s+(?:\w+\s+)?\d{4}\b|\(\d{4}\s*[-–]\s*\d{4}\)"
)
_PARTICIPLE = re.compile(
    r"\s+(?:\w+ly\s+|also\s+|then\s+|once\s+|being\s+|not\s+)?(?:\w+(?:ed|en|wn|rn|ung|de|ld|nt)|won|led|cast|cut|to|born|set|made|put|shot|held|hit)\b"
)
_IN_DECADE = re.compile(r"[^,;.]{0,40}?\s+in\s+the\s+(?:(?:early|late)\s+|mid-)?(?:19|20)\d0s\b")
_WHO_LED = re.compile(
    r"\bwho\s+(?:\w+ly\s+|then\s+|also\s+)?(?:led|headed|chaired|ruled|governed|owned|ran|edited|commanded|managed|directed)"
    r"(?=\s|$)(?!\s+for\b)"
)
_WHERE_LIVED = re.compile(r"\bwhere\s+(?:he|she|they)\s+(?:\w+\s+)?(?:lived|worked|studied|taught)\b")
_LEFT_PLACE = re.compile(
    r"\b(?:left|fled|quit|(?:moved|moves|came|driven|thrown|went)\s+(?:[\w’'-]+\s+){0,2}?(?:out\s+of|away\s+from|back\s+from|from))\s+(?:the\s+)?$",
    re.I,
)
_CITIZEN_NO_MORE = re.compile(r"\b(?:stripped|deprived)\s+of\b|\b(?:renounced|gave\s+up|lost)\b|\brevoked\b")
_ASIDE = re.compile(r",\s+(?:who|whose|which|where)\b[^,]*,(?=\s+\w)")
_TOOK_LONG = re.compile(r"\s+for\s+(?:\w+\s+){1,2}(?:weeks|months|years)\b|\s+from\s+\d{4}\s+(?:to|until)\s+\d{4}\b")
_LABEL = re.compile(rf"(?:[\s,(’'s\-]|{NAMED}|\b(?:of|for|the|and|a|an)\b)*")
_CLAUSE_TO_COME = re.compile(r"\b(?:until|till|unless|if|once)\s[^,]*$")
_MAKES_AN_OFFICE = re.compile(
    r"\s*(?:(?:\w+ly|also|then|now|again)\s+)?"
    r"(?:(?:be(?:come)?|serve|act|work|run|return|stay\s+on|take\s+over|be\s+(?:sworn\s+in|appointed|named|elected|confirmed))\s+)?"
    r"(?:as\s+)?(?:(?:a|an|the|its|his|her|their)\s+)?(?:(?:new|first|next|acting|deputy)\s+)*$"
)
_OF_ONE_FORMER = re.compile(r"\w\s+(?:of|by|to|with|for)\s+(?:(?:a|an|the|his|her|its|their)\s+)?(?:[a-z-]+ed\s+)?$")
_CHOSEN = re.compile(
    r"\b(?:re-?)?elected\b[^.;]*\b(?:was|were)\b|\b(?:was|were) (?:\w+ly )?(?:re-?elected|elected|returned)\b"
)
_ONCE = re.compile(r"(?:^\W*|[,(–—]\s*)once\s+(?:an?\s+)?(?:(?!the\b)[\w-]+\s+){0,2}$")  # "Once an aide to Lee, Day"
_HAS = re.compile(r"\b(?:has|have|'ve|who'd)\s+(?:\w+\s+)?$")
_SINCE = re.compile(r"\bsince\s+(?:[^\W\d_]+\s+)?\d{4}\b")
_WAS = re.compile(r"\b(?:he|she|they)\s+(?:was|were)\s+(?:(?:a|an|the|its|also|still|\w+ed)\s+){0,3}[\w\s-]{0,20}$")
_AGAIN = re.compile(r"\bre-?(?:elected|appointed)\b|\b(?:was|were|been|is)\s+sworn\s+in\s+as\b|\btook\s+office\s+as\b")
_NEAR = 40  # characters before the words of a tie
_RELEASED = re.compile(r"\b(?:released|freed|bailed|on bail|escaped|let go|set free)\b")


@dataclass(frozen=True, slots=True)
class _Patterns:
    former: re.Pattern[str]
    former_before: re.Pattern[str]
    former_office: re.Pattern[str]
    ended: re.Pattern[str]
    ended_after: re.Pattern[str]
    past_be: re.Pattern[str]
    past_ties: re.Pattern[str]
    past_with_time: re.Pattern[str]
    kin_ended: re.Pattern[str]
    until: re.Pattern[str]
    ended_before: re.Pattern[str]
    was_before: re.Pattern[str]
    undone: re.Pattern[str]
    future_office: re.Pattern[str]
    to_come: re.Pattern[str]
    told_to_come: re.Pattern[str]
    trial_opened: re.Pattern[str]
    under_way: re.Pattern[str]
    begun: re.Pattern[str]
    put_forward: re.Pattern[str]
    moved: re.Pattern[str]
    dismissed: re.Pattern[str]


@cache
def _patterns(words: StatusWords) -> _Patterns:
    noun_phrase = r"[\s-](?:(?!(?:of|to|the|by|for|with|and|in|from|a|an|who|at|on|as)\b)[\w'’-]+\s+){0,4}$"
    return _Patterns(
        former=any_of(words.former),
        former_before=re.compile(
            any_of((*words.former, "then", "then the", "then its", "the late")).pattern + noun_phrase
        ),
        former_office=any_of(words.former_office),
        ended=any_of(words.ended),
        ended_after=re.compile(
            rf"(?:(?!{any_of(words.stays).pattern})[^,;.]){{0,45}}?{any_of(words.ended_after).pattern}"
            rf"|(?:\s+[^\W\d_][\w’'-]*){{0,3}},\s+(?:(?:has|had|who)\s+)?{any_of(words.left_office).pattern}"
            rf"|,\s+[^,;.]{{3,60}},\s+(?:(?:has|had)\s+)?{any_of(words.left_office).pattern}"
        ),
        past_be=any_of(words.past_be),
        past_ties=any_of(words.past_ties),
        past_with_time=any_of(words.past_with_time),
        kin_ended=any_of(words.kin_ended),
        until=any_of(words.until),
        ended_before=any_of(words.ended_before),
        was_before=re.compile(
            any_of(words.past_be).pattern
            + r"(?:\s+(?:also|once|then|already|briefly))?(?:\s+(?:a|an|the|its|his|her))?\s*$"
        ),
        undone=any_of(words.undone),
        future_office=any_of(words.future_office),
        to_come=any_of(words.to_come),
        told_to_come=any_of(words.told_to_come),
        trial_opened=any_of(words.trial_opened),
        under_way=any_of(words.under_way),
        begun=any_of(words.begun),
        put_forward=any_of(words.put_forward),
        dismissed=re.compile(
            rf"(?<!to ){any_of(words.dismissed).pattern}(?:\s+(?:the|its|his|her|their|a|an))?"
            rf"(?:\s+(?!(?:by|of|to|for|as|from|in|and)\b)[\w’'-]+){{0,3}}\s*$"
        ),
        moved=re.compile(rf"{any_of(words.moved).pattern}[^,;.]*?\s(?:for|to)\s(?:the\s)?$"),
    )


_OF_FORMER = re.compile(r"\bof\s+(?:[\w-]+\s+){0,3}?(?:former|ex)\b")  # "wife of the former mayor" is no former wife
_OFFICE_ROOM = 30  # characters


def status(claim: Claim, document: Document, cues: Cues) -> Claim:
    """The claim with the status that its words give it; without such words what it came with.

    Former: "a former minister", "ex-wife", "was the mayor", "governed until 2010", "the late president" (of posts).
    Future: "will head", "is to meet", "president-elect". Kin stays current unless it is said to be over, and an act
    stays current unless it is still to come. What a rule knows to be to come stays so: "elected there were".
    """
    if claim.type in ("REPRESENTS", "MEMBER_OF") and claim.extractor == "rules" and claim.status == "future":
        return claim
    words = without_names(wording(claim, document), document)
    found = _found(claim, document, replace(words, core=_ASIDE.sub("", words.core)), cues.status)
    return claim if found is None else replace(claim, status=found)


def _found(claim: Claim, document: Document, words: Wording, cues: StatusWords) -> Status | None:
    patterns = _patterns(cues)
    if claim.type in _LASTING:
        lost = claim.type == "CITIZEN_OF" and _CITIZEN_NO_MORE.search(f"{words.before}{words.core}")
        return "former" if lost else None
    if claim.type in KIN:
        is_over = _belongs(patterns.kin_ended, f"{words.before[-12:]}{words.core}")
        holds = patterns.begun.search(words.core) or _OF_FORMER.search(f"{words.core}{words.after[:_OFFICE_ROOM]}")
        return "former" if is_over else "current" if holds else None
    if claim.type in _LEFT_FOR and _is_moved_to(claim, document, patterns):
        return "current"
    if claim.type in POSTS | TIES:
        if holds_now(words, cues):
            return "current"
        if _is_party_label(claim, words):
            left = words.core.strip().startswith("for ") and patterns.former_before.search(words.before)
            over = left or _belongs(patterns.former, words.core) or is_dead(claim.source, document)
            return "former" if over else None
        if _is_over(claim, document, words, patterns):
            return "former"
    if claim.type == "APPOINTED" and patterns.put_forward.search(words.core):
        return "future"
    if claim.type in _PLANNED and _is_to_come(claim, document, words, patterns):
        return "future"
    if claim.type in POSTS | TIES - {"PART_OF"} and patterns.ended_after.match(words.after):
        if left_another_post(claim, document, words.place.end):
            return "current"
        return None if _CLAUSE_TO_COME.search(words.before) or has_begun(words, cues) else "former"
    if claim.type in _UNDOABLE and patterns.undone.search(words.near):
        return "former"
    if is_annulled(claim, document, words):
        return "former"
    if claim.type == "ARRESTED_BY" and _RELEASED.search(f"{words.before}{words.core}{words.after}"):
        return "former"
    if claim.type == "INVESTIGATES" and _TOOK_LONG.match(words.after) and not _HAS.search(words.core):
        return "former"
    if claim.type == "ON_TRIAL_IN" and claim.status == "future" and patterns.under_way.search(words.near):
        return "current"
    if claim.type == "ON_TRIAL_IN" and claim.status == "former" and patterns.trial_opened.search(words.near):
        return None if _YEAR.search(words.near) else "current"
    if claim.status == "future" and claim.type in POSTS and _AGAIN.search(f"{words.before[-_NEAR:]}{words.core}"):
        return "current"
    if claim.status == "former" and claim.type in POSTS and is_in_office(words, cues):
        return "current"
    if claim.status == "former" and claim.type in POSTS and _is_shifted(document, words):
        return "current"
    if claim.status == "former" and claim.type in _TOLD_BY_WORDS and not tells_of_the_past(words, cues):
        return "current"
    if claim.status == "former" and (has_begun(words, cues) or _SINCE.search(f"{words.core}{words.after}")):
        return "current"
    return None


def _is_moved_to(claim: Claim, document: Document, patterns: _Patterns) -> bool:
    """Whether the target is where someone went: the second party in "left the Greens for the Liberals"."""
    return patterns.moved.search(document.article.text[claim.evidence.start : claim.target.start].lower()) is not None


def _is_over(claim: Claim, document: Document, words: Wording, patterns: _Patterns) -> bool:
    core, post = words.core, claim.type in POSTS
    if _belongs(patterns.former, core) or patterns.ended.search(core):
        return True
    if _SPAN_OF_YEARS.search(f"{core}{words.after[:50]}") or (
        patterns.until.search(core) and not patterns.to_come.search(f"{words.before[-16:]}{core}")
    ):
        return True
    if post and (_belongs(patterns.former_office, core) or _IN_DECADE.match(words.after)):
        return True
    before = None if _begins_with_its_holder(claim, words) else patterns.former_before.search(words.before)
    if before and (post or claim.type in ("ALLY_OF", "COALITION_WITH")) and not patterns.begun.search(before.group()):
        return True
    if post and patterns.dismissed.search(words.before):
        return True
    if claim.type == "BASED_IN" and (_WHERE_LIVED.search(core) or _has_left(claim, document)):
        return True
    if post and (patterns.ended_before.search(words.before[-26:]) or _ONCE.search(words.before)):
        return True
    if _told_in_the_past(document, words, patterns, post=post):
        return True
    if claim.type == "ALLY_OF" and is_dead(claim.target, document):
        return True
    return (post or claim.type in ("BASED_IN", "OWNS", "ALLY_OF")) and is_dead(claim.source, document)


def _begins_with_its_holder(claim: Claim, words: Wording) -> bool:
    """Whether what stands before belongs to another office: "former minister Ann Lee, leader of the Greens"."""
    return words.place.start == claim.source.start


def _has_left(claim: Claim, document: Document) -> bool:
    """Whether it is "left London", "moved her family out of London"."""
    return _LEFT_PLACE.search(document.article.text[claim.evidence.start : claim.target.start][-40:]) is not None


def _is_party_label(claim: Claim, words: Wording) -> bool:
    """Whether a party only stands beside a name, whenever the office was: "the minister then, Lee of the Greens"."""
    return claim.type == "MEMBER_OF" and claim.target.type == "Party" and _LABEL.fullmatch(words.core) is not None


def _belongs(pattern: re.Pattern[str], core: str) -> bool:
    """Whether a word like "former" is said of the tie, not of the one at its end: "an aide of the former mayor"."""
    return any(not _OF_ONE_FORMER.search(core[: m.start()]) for m in pattern.finditer(core))


def _told_in_the_past(document: Document, words: Wording, patterns: _Patterns, *, post: bool) -> bool:
    """Whether a tie is told in the past: "was the mayor", "worked for the paper".

    Not "was elected"; and not within reported words, where tenses shift.
    """
    if any(
        s.text.strip() and document.article.text[s.spans[0].start - 1 : s.spans[0].start] not in '"“'
        for s in told_in(words.place, document)
    ):
        return False
    core = words.core
    was = any(not _PARTICIPLE.match(core, m.end()) for m in patterns.past_be.finditer(core))
    is_told_of = not core.startswith(NAMED) and not _PARTICIPLE.match(f" {core}")  # not "elected were Ann Lee of"
    was = was or (is_told_of and bool(patterns.was_before.search(words.before)))
    if _CHOSEN.search(f"{words.before[-60:]}{core}"):
        return False
    whole = f"{words.before[-12:]}{core}"
    worked = any(
        not _HAS.search(whole[: m.start()])
        for m in patterns.past_ties.finditer(whole)
        if m.end() > len(whole) - len(core)
    )
    if post and (was or worked or _WHO_LED.search(core)):
        return True
    if not patterns.past_with_time.search(core):
        return False
    around = f"{core}{words.after[:60]}"
    return bool(_PAST_TIME.search(around)) or _names_a_past_year(around, document.article.date)


def _is_shifted(document: Document, words: Wording) -> bool:
    """Whether only the tense of reported words tells it in the past: "said that she was a member of the board"."""
    text, place = document.article.text, words.place
    reported = (s for s in told_in(place, document) if text[s.spans[0].start - 1 : s.spans[0].start] not in '"“')
    return any(s.text.strip() for s in reported) and _WAS.search(f"{words.before}{words.core}") is not None


def _names_a_past_year(around: str, published: str | None) -> bool:
    """Whether a year before the article's stands beside a tie, not as its beginning."""
    if published is None or re.search(r"\bsince\b", around):
        return False
    return any(year < published[:4] for year in re.findall(r"\b(?:1[5-9]|20)\d\d\b", around))


def _is_to_come(claim: Claim, document: Document, words: Wording, patterns: _Patterns) -> bool:
    close = f"{words.before[-16:]}{words.core}"
    if claim.type in POSTS and not is_verbal(claim, words):
        if _makes_an_office(words, patterns):
            return True
    elif patterns.to_come.search(close):
        return True
    soon = _SOON_AFTER.search(words.after)
    beside = f"{words.before[-10:]}{words.core}{soon[0] if soon else ''}"
    if claim.type in POSTS - {"MEMBER_OF"} and patterns.future_office.search(beside):
        return True
    return bool(patterns.told_to_come.search(close)) and bool(told_in(words.place, document))


def _makes_an_office(words: Wording, patterns: _Patterns) -> bool:
    """Whether an office is to come: "will be minister of", not "will meet the minister of"."""
    if patterns.to_come.search(words.core):
        return True
    return any(_MAKES_AN_OFFICE.match(words.before, m.end()) for m in patterns.to_come.finditer(words.before))
