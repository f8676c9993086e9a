"""Relations by how a text words them: as acts of speech, as what it vouches for, as ties in an apposition."""

import re

from graphbuild.extract.clauses import Wording
from graphbuild.model import Claim

#: acts of speech, which an article reports as facts even where what is said is in doubt
SPEECH_ACTS = frozenset(
    [
        "ACCUSES",
        "SPOKE_TO",
        "OPPOSES",
        "THREATENS",
        "URGES",
        "CHARGED_WITH",
        "SUES",
        "ARRESTED_BY",
        "SENTENCED_BY",
        "WON",
        "LOST",
    ]
)
#: acts of the law that a text says did not happen: "has not been charged"
OF_THE_LAW = frozenset(["CHARGED_WITH", "ARRESTED_BY", "ON_TRIAL_IN"])
#: relations whose source is tried, charged or held
OF_DEFENDANTS = frozenset(["CHARGED_WITH", "CONVICTED_OF", "ON_TRIAL_IN", "SENTENCED_BY", "ARRESTED_BY"])
KIN = frozenset(["SPOUSE_OF", "PARENT_OF", "SIBLING_OF", "CHILD_IN_LAW_OF", "RELATIVE_OF"])
#: these say themselves what a denial would
NEGATIVE = frozenset(
    [
        "OPPOSES",
        "ACCUSES",
        "BANS",
        "SANCTIONS",
        "DISMISSED",
        "LOST",
        "WON",
        "SPOKE_TO",
        "ON_TRIAL_IN",
        "SENTENCED_BY",
        "ARRESTED_BY",
        "LOCATED_IN",
        "PART_OF",
        "INVESTIGATES",
        "HEADS",
        "DEPUTY_HEAD_OF",
        "SPOUSE_OF",
        "PARENT_OF",
        "SIBLING_OF",
        "CHILD_IN_LAW_OF",
        "RELATIVE_OF",
        "THREATENS",
        "CHARGED_WITH",
    ]
)
#: these an article vouches for, whoever says them, unless a hedge stands right beside them
FIXED = frozenset(
    [
        "LOCATED_IN",
        "PART_OF",
        "HEADS",
        "DEPUTY_HEAD_OF",
        "PARENT_OF",
        "SIBLING_OF",
        "SPOUSE_OF",
        "CHILD_IN_LAW_OF",
        "CITIZEN_OF",
        "BORN_IN",
        "ON_TRIAL_IN",
        "INVESTIGATES",
        "GOVERNS",
    ]
)
#: ties that mostly stand in an apposition, which a hedge or a negation around it leaves alone
ROLES = frozenset(
    [
        "HEADS",
        "DEPUTY_HEAD_OF",
        "MEMBER_OF",
        "WORKS_FOR",
        "REPRESENTS",
        "AMBASSADOR_TO",
        "BASED_IN",
        "CITIZEN_OF",
        "FOUNDED",
        "OWNS",
        "ALLY_OF",
        "PART_OF",
        "LOCATED_IN",
    ]
)
_VERBAL = re.compile(
    r"^\W*(?:(?:he|she|it|they|that|also|once|then|himself|herself|to)\s+)*(?:is|are|was|were|has|have|had|will|would|be|to|does|did|may|might|could|through|\w+ed|works?|owns?|holds?|heads?|runs?|lives?|belongs?|controls?|sits?|leads?|marry|marries|weds|divorces|founds?|left|now|later"
    r"|buys?|sells?|acquires?|takes?|wins?|loses?|joins?|leaves?|becomes?|remains?|stays?|keeps?|chairs?|represents?|serves?|governs?|rules?)\b"
)


def is_verbal(claim: Claim, words: Wording) -> bool:
    """Whether a tie is told by a verb, after the one it is told of: "Lee owns the paper", not "Lee's paper"."""
    ends = (m.end - m.start for m in (claim.source, claim.target) if m.start == words.place.start)
    return bool(_VERBAL.match(words.core[next(ends, 0) :]))
