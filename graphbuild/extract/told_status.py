"""What a rule of status looks at: a claim with its words, and the words that tell of a time."""

import re
from dataclasses import dataclass
from functools import cache

from graphbuild.extract.clauses import Wording, any_of
from graphbuild.model import Claim, Document
from graphbuild.ontology.alternatives import alternatives
from graphbuild.ontology.qualifying import StatusWords

POSTS = frozenset(["HEADS", "DEPUTY_HEAD_OF", "MEMBER_OF", "WORKS_FOR", "REPRESENTS", "AMBASSADOR_TO", "GOVERNS"])
TIES = frozenset(["BASED_IN", "OWNS", "ALLY_OF", "COALITION_WITH", "PART_OF", "CANDIDATE_IN"])
_OF_ONE_FORMER = re.compile(
    r"\w\s+(?:of|by|to|with|for)\s+(?:(?:a|an|the|his|her|its|their|[\w’'-]+[’']s)\s+)?(?:[a-z-]+ed\s+)?$"
)
#: what can be planned; words like "will" beside another type belong to what is said or threatened
PLANNED = POSTS | frozenset(
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


@dataclass(frozen=True, slots=True)
class StatusPatterns:
    """What of `words/en/status.yaml` is searched for in the words of a claim."""

    former: re.Pattern[str]
    former_before: re.Pattern[str]
    former_and: re.Pattern[str]
    former_office: re.Pattern[str]
    taken_up: re.Pattern[str]
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
    handed_over: re.Pattern[str]
    goes_on: re.Pattern[str]
    kept: re.Pattern[str]
    dismissed: re.Pattern[str]
    who_led: re.Pattern[str]
    where_lived: re.Pattern[str]
    released: re.Pattern[str]
    no_more: re.Pattern[str]


@cache
def status_patterns(words: StatusWords) -> StatusPatterns:
    """The words as patterns."""
    before = (*words.former, *sorted({*words.former_office} - {"late"}), "then the", "then its", "the late")
    noun_phrase = r"[\s-](?:(?!(?:of|to|the|by|for|with|and|in|from|a|an|who|at|on|as)\b)[\w'’-]+\s+){0,4}$"
    return StatusPatterns(
        no_more=re.compile(rf"{any_of(words.no_more).pattern}[^,;]{{0,60}}$"),
        former=any_of(words.former),
        former_before=re.compile(any_of(before).pattern + noun_phrase),
        former_and=re.compile(any_of(before).pattern + r"\s(?:(?!and\b|now\b)[\w’'-]+\s+){1,6}and\s+(?:an?\s+)?$"),
        former_office=any_of(words.former_office),
        taken_up=re.compile(rf"\b(?:has|have)\s+(?:\w+\s+)?{any_of(words.taken_up).pattern}[^,;.]{{0,60}}$"),
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
        future_office=re.compile(
            rf"{any_of(words.future_office).pattern}(?!\s+(?:{alternatives(words.spans_to_come)})\b)"
        ),
        to_come=re.compile(rf"{any_of(words.to_come).pattern}(?!\s+have\b)"),  # "may have met"
        told_to_come=any_of(words.told_to_come),
        trial_opened=any_of(words.trial_opened),
        under_way=any_of(words.under_way),
        begun=any_of(words.begun),
        put_forward=any_of(words.put_forward),
        dismissed=re.compile(
            rf"(?<!to ){any_of(words.dismissed).pattern}(?:\s+(?:the|its|his|her|their|a|an))?"
            rf"(?:\s+(?!(?:by|of|to|for|as|from|in|and)\b)[\w’'-]+){{0,3}}\s*$"
        ),
        who_led=re.compile(
            rf"\bwho\s+(?:\w+ly\s+|then\s+|also\s+)?(?:{alternatives(words.led_before)})(?=\s|$)(?!\s+for\b)"
        ),
        where_lived=re.compile(rf"\bwhere\s+(?:he|she|they)\s+(?:\w+\s+)?(?:{alternatives(words.lived_before)})\b"),
        released=re.compile(rf"\b(?:{alternatives(words.released)})\b"),
        handed_over=re.compile(
            rf"{any_of(words.to_come).pattern}\s+(?:\w+ly\s+)?(?:{alternatives(words.handing_over)})\b[^,;]*$"
        ),
        kept=re.compile(rf"{any_of(words.kept).pattern}(?:\s+(?!(?:and|but|as)\b)[\w’'-]+){{0,6}}\s+as\b(?![^,;]*,)"),
        goes_on=re.compile(
            rf"{any_of((*words.to_come, *words.told_to_come)).pattern}\s+(?:\w+ly\s+)?"
            rf"(?:{alternatives(words.stays)})\b[^,;]{{0,30}}$"
        ),
        moved=re.compile(
            rf"{any_of(words.moved).pattern}[^,;.]*?\s(?:for|to(?:\s+(?:{alternatives(words.joining)}))?)\s"
            r"(?:the\s|an?\s)?(?:[a-z]+\s)?$"
        ),
    )


@dataclass(frozen=True, slots=True)
class Told:
    """A claim and the words that may tell its status."""

    claim: Claim
    document: Document
    words: Wording
    cues: StatusWords

    @property
    def patterns(self) -> StatusPatterns:
        """What to search for."""
        return status_patterns(self.cues)

    @property
    def is_post(self) -> bool:
        """Whether it is an office, a seat, a membership or a job."""
        return self.claim.type in POSTS

    @property
    def is_tie(self) -> bool:
        """Whether it may end as posts do."""
        return self.claim.type in POSTS | TIES


def belongs(pattern: re.Pattern[str], core: str, role: str | None = None) -> bool:
    """Whether a word like "former" is said of the tie.

    Not of the one at its end, nor of what else he is: "an aide of the former mayor", "its chairman, former mayor Lee".
    """
    return any(
        not _OF_ONE_FORMER.search(core[: m.start()]) and not _ends_before(role, core[: m.start()])
        for m in pattern.finditer(core)
    )


def _ends_before(role: str | None, before: str) -> bool:
    """Whether the office is told already, and a comma behind it: "its chairman, "."""
    return role is not None and re.search(rf"\b{re.escape(role.casefold())}\b[^,]*,", before) is not None
