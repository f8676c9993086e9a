"""Whether a tie holds, has ended or is still to come."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Literal

from graphbuild.extract.clauses import NAMED, without_names, wording
from graphbuild.extract.death import is_dead
from graphbuild.extract.dropped import is_dropped
from graphbuild.extract.ended import HAS, is_over, is_reported
from graphbuild.extract.holding import has_begun, holds_now, is_in_office, tells_of_the_past
from graphbuild.extract.resigned import is_unconfirmed, left_another_post
from graphbuild.extract.successors import comes_after_another
from graphbuild.extract.taken_back import is_annulled
from graphbuild.extract.to_come import is_to_come
from graphbuild.extract.told_status import PLANNED, POSTS, TIES, Told, belongs
from graphbuild.extract.worded import KIN
from graphbuild.model import Claim, Document, Status
from graphbuild.ontology import Cues

#: of these the network is not believed that they are over where no word says so; of who headed what it mostly knows
_TOLD_BY_WORDS = (POSTS | TIES) - {"HEADS", "DEPUTY_HEAD_OF", "PART_OF"}
_LASTING = frozenset(["PARENT_OF", "SIBLING_OF", "BORN_IN", "CITIZEN_OF"])
_LEFT_FOR = frozenset(["MEMBER_OF", "WORKS_FOR"])
_UNDOABLE = frozenset(
    ["BANS", "SUES", "SEEKS_EXTRADITION_OF", "SANCTIONS", "CHARGED_WITH", "INVESTIGATES", "COALITION_WITH"]
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_CITIZEN_NO_MORE = re.compile(r"\b(?:stripped|deprived)\s+of\b|\b(?:renounced|gave\s+up|lost)\b|\brevoked\b")
_ASIDE = re.compile(r",\s+(?:who|whose|which|where)\b[^,]*,(?=\s+\w)")
_TOOK_LONG = re.compile(r"\s+for\s+(?:\w+\s+){1,2}(?:weeks|months|years)\b|\s+from\s+\d{4}\s+(?:to|until)\s+\d{4}\b")
_LABEL = re.compile(rf"(?:[\s,(’'s\-]|{NAMED}|\b(?:of|for|the|and|a|an)\b)*")
_CLAUSE_TO_COME = re.compile(r"\b(?:until|till|unless|if|once)\s[^,]*$")
_DEMANDED = re.compile(
    r"\b(?:call(?:s|ed|ing)?\s+(?:for|on)|demand(?!s\s+for)\w*|urg(?:e|es|ed|ing)|want(?:s|ed)?)\b[^.;]*?"
    r"\b(?:(?:resignation|removal|dismissal|departure|ouster)(?:\s+of\b[^.;,]*)?|to\s+(?:resign|step\s+down|quit|go))\s*(?:the\s+)?$"
)
_AS_CANDIDATE = re.compile(r"[^,;.]{0,30}?\bas\s+(?:[\w’'-]+\s+){0,3}?(?:candidate|running\s+mate)\b")
#: "awaiting trial on charges of theft" is charged already
_TO_BE_CHARGED = re.compile(r"\b(?:charge|prosecute|indict|face)\b|\bbe\s+(?:charged|prosecuted|indicted)\b")
_SINCE = re.compile(r"\bsince\s+(?:[^\W\d_]+\s+)?\d{4}\b")
_WAS = re.compile(r"\b(?:he|she|they)\s+(?:was|were)\s+(?:(?:a|an|the|its|also|still|\w+ed)\s+){0,3}[\w\s-]{0,20}$")
_AGAIN = re.compile(r"\bre-?(?:elected|appointed)\b|\b(?:was|were|been|is)\s+sworn\s+in\s+as\b|\btook\s+office\s+as\b")
_OF_ANOTHER = re.compile(r",\s+[^,;.]*\b(?:of|to|for|with)\s+(?:the\s+)?$")  # in an apposition
_NEAR = 40  # characters before the words of a tie
_OF_FORMER = re.compile(r"\bof\s+(?:[\w-]+\s+){0,3}?(?:former|ex)\b")  # "wife of the former mayor" is no former wife
_OFFICE_ROOM = 30  # characters
_KEPT_ROOM = 60  # characters before an office in which it is told that somebody keeps it

#: the status that the words tell; "unsaid" where it stays what it came with whatever else stands there
Found = Status | Literal["unsaid"] | None


def status(claim: Claim, document: Document, cues: Cues) -> Claim:
    """The claim with the status that its words give it; without such words what it came with.

    Former: "a former minister", "ex-wife", "was the mayor", "governed until 2010", "the late president" (of posts).
    Future: "will head", "is to meet", "president-elect". Kin stays current unless it is said to be over, and an act
    stays current unless it is still to come. What a rule knows to be to come stays so: "elected there were".
    """
    if claim.type in ("REPRESENTS", "MEMBER_OF") and claim.extractor == "rules" and claim.status == "future":
        return claim
    words = without_names(wording(claim, document), document)
    told = Told(claim, document, replace(words, core=_ASIDE.sub("", words.core)), cues.status)
    found = next((said for rule in _RULES if (said := rule(told))), None)
    return claim if found is None or found == "unsaid" else replace(claim, status=found)


def _of_birth(told: Told) -> Found:
    if told.claim.type not in _LASTING:
        return None
    lost = told.claim.type == "CITIZEN_OF" and _CITIZEN_NO_MORE.search(f"{told.words.before}{told.words.core}")
    if told.claim.status == "future":
        return "current"  # what is to come is said of somebody else: "would nominate his daughter"
    return "former" if lost else "unsaid"


def _of_kin(told: Told) -> Found:
    words = told.words
    if told.claim.type not in KIN:
        return None
    if belongs(told.patterns.kin_ended, f"{words.before[-12:]}{words.core}"):
        return "former"
    holds = told.patterns.begun.search(words.core) or _OF_FORMER.search(f"{words.core}{words.after[:_OFFICE_ROOM]}")
    return "current" if holds else "unsaid"


def _of_where_one_went(told: Told) -> Found:
    """The second party in "left the Greens for the Liberals"."""
    if told.claim.type not in _LEFT_FOR:
        return None
    before = told.document.article.text[told.claim.evidence.start : told.claim.target.start].lower()
    return "current" if told.patterns.moved.search(before) else None


def _of_what_is_no_more(told: Told) -> Found:
    """ "No longer heads the party": the verb of the present is behind the words that end it."""
    return "former" if told.is_tie and told.patterns.no_more.search(f"{told.words.before}{told.words.core}") else None


def _of_what_holds(told: Told) -> Found:
    if told.is_post and comes_after_another(told.claim, told.document):
        return "current"
    return "current" if told.is_tie and holds_now(told.words, told.cues) else None


def _of_who_is_asked_to_go(told: Told) -> Found:
    """ "They demanded the resignation of the mayor": he is the mayor."""
    return "current" if told.is_post and _DEMANDED.search(told.words.before) else None


def _of_who_is_kept(told: Told) -> Found:
    """ "Voted to keep Lee as mayor", "was confirmed as mayor"."""
    room = f"{told.words.before[-_KEPT_ROOM:]}{told.words.core}{told.words.after[:_NEAR]}"
    kept = told.is_post and told.patterns.kept.search(room)
    return "current" if kept and not belongs(told.patterns.former, told.words.core) else None


def _of_a_party_label(told: Told) -> Found:
    """Where a party only stands beside a name, whenever the office was: "the minister then, Lee of the Greens"."""
    claim, words = told.claim, told.words
    if claim.type != "MEMBER_OF" or claim.target.type != "Party" or not _LABEL.fullmatch(words.core):
        return None
    left = words.core.strip().startswith("for ") and told.patterns.former_before.search(words.before)
    over = left or belongs(told.patterns.former, words.core) or is_dead(claim.source, told.document)
    return "former" if over else "unsaid"


def _of_what_is_over(told: Told) -> Found:
    return "former" if told.is_tie and is_over(told) else None


def _of_what_goes_on(told: Told) -> Found:
    """ "Will stay at the bank", "is to remain mayor": it holds already."""
    goes_on = told.is_tie and told.patterns.goes_on.search(f"{told.words.before}{told.words.core}")
    return "current" if goes_on else None


def _of_plans(told: Told) -> Found:
    if told.claim.type == "APPOINTED" and told.patterns.put_forward.search(told.words.core):
        return "current" if _AS_CANDIDATE.match(told.words.after) else "future"
    if told.claim.type == "CHARGED_WITH" and not _TO_BE_CHARGED.search(f"{told.words.before[-16:]}{told.words.core}"):
        return None
    return "future" if told.claim.type in PLANNED and is_to_come(told) else None


def _of_an_end_told_after(told: Told) -> Found:
    """ "The mayor, Ann Lee, resigned", unless it is another post, or the end is still to come.

    In "Tom Day, deputy to the mayor, Ann Lee, resigned" it is Day who did.
    """
    ends = told.is_tie and told.claim.type != "PART_OF" and told.patterns.ended_after.match(told.words.after)
    if not ends or _OF_ANOTHER.search(told.words.before):
        return None
    if is_unconfirmed(told.words.place.start, told.document):
        return "current"
    if left_another_post(told.claim, told.document, told.words.place.end):
        return "current"
    begins = _CLAUSE_TO_COME.search(told.words.before) or has_begun(told.words, told.cues)
    return "unsaid" if begins else "former"


def _of_what_was_undone(told: Told) -> Found:
    claim, words = told.claim, told.words
    undone = claim.type in _UNDOABLE and told.patterns.undone.search(words.near)
    if undone or is_annulled(claim, told.document, words) or is_dropped(claim, told.document):
        return "former"
    if claim.type == "ARRESTED_BY" and told.patterns.released.search(f"{words.before}{words.core}{words.after}"):
        return "former"
    took = claim.type == "INVESTIGATES" and _TOOK_LONG.match(words.after) and not HAS.search(words.core)
    return "former" if took else None


def _of_trials(told: Told) -> Found:
    """Where a trial is read as one to come or as over, though it goes on or has begun."""
    if told.claim.type != "ON_TRIAL_IN":
        return None
    near, patterns = told.words.near, told.patterns
    if told.claim.status == "future" and patterns.under_way.search(near):
        return "current"
    if told.claim.status == "former" and patterns.trial_opened.search(near):
        return "unsaid" if _YEAR.search(near) else "current"
    return None


def _of_what_was_read(told: Told) -> Found:
    """Where the network reads an end or a plan that no word tells."""
    claim, words = told.claim, told.words
    if claim.status == "future":
        again = told.is_post and _AGAIN.search(f"{words.before[-_NEAR:]}{words.core}")
        return "current" if again else None
    if claim.status != "former":
        return None
    holds = told.is_post and (is_in_office(words, told.cues) or _is_shifted(told))
    unsaid = claim.type in _TOLD_BY_WORDS and not tells_of_the_past(words, told.cues)
    begun = has_begun(words, told.cues) or _SINCE.search(f"{words.core}{words.after}") or _has_taken_it(told)
    return "current" if holds or unsaid or begun else None


def _has_taken_it(told: Told) -> bool:
    """Whether the words before a post tell that somebody has just taken it: "has been hired as a", "has joined"."""
    return told.is_post and told.patterns.taken_up.search(told.words.before) is not None


def _is_shifted(told: Told) -> bool:
    """Whether only the tense of reported words tells it in the past: "said that she was a member of the board"."""
    return is_reported(told) and _WAS.search(f"{told.words.before}{told.words.core}") is not None


#: In this order; the first that tells something decides.
_RULES: tuple[Callable[[Told], Found], ...] = (
    _of_birth,
    _of_kin,
    _of_where_one_went,
    _of_what_is_no_more,
    _of_what_holds,
    _of_who_is_asked_to_go,
    _of_who_is_kept,
    _of_a_party_label,
    _of_what_is_over,
    _of_what_goes_on,
    _of_plans,
    _of_an_end_told_after,
    _of_what_was_undone,
    _of_trials,
    _of_what_was_read,
)
