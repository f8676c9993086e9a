"""What somebody calls for, asks or threatens with: words that a preposition introduces and not "that"."""

import re

from graphbuild.ontology.qualifying import ReportingWords

_NO_INFINITIVE = r"(?:the|an?|his|her|its|their|this|that|these|those|all|both|no|one|some|any)"
_NO_HEARER = r"(?:that|who|which|whether|if|why|how|what|when|where|because|and|but|according|was|were|had|has)"
_HEARERS = rf"(?:,?\s+(?!{_NO_HEARER}\b)[\w’'.-]+,?){{0,10}}?"
_WHEN = r"(?:\s+(?:again|also|afterwards|once|publicly|repeatedly|\w+ly|(?:on\s+)?[A-Z]\w+day|last\s+\w+))?"
_INTRODUCED = {
    "to": re.compile(rf"{_HEARERS}\s+(?P<to>(?:not\s+)?to)\s+(?!{_NO_INFINITIVE}\b)(?=[a-z]+\b)"),
    "with": re.compile(rf"{_HEARERS}\s+with\s+"),
    "for": re.compile(rf"{_WHEN}\s+for\s+"),
    "of": re.compile(rf"{_WHEN}\s+of\s+"),
    "a": re.compile(rf"{_WHEN}\s+(?=(?:an?|the|his|her|its|their)\s)"),
}


def appeal_at(text: str, verb: str, place: int, limit: int, words: ReportingWords) -> int | None:
    """Where the words begin that a verb of appeal ending there introduces; None if it introduces none.

    Caught: "urged Lee to go", "threatened the firm with a strike", "called on Monday for calm", "demanded a recount".
    """
    for link, introduced in _INTRODUCED.items():
        if (verb, link) in words.appealing and (found := introduced.match(text, place, limit)):
            return found.end()
    return None


def only_appeals(verb: str, words: ReportingWords) -> bool:
    """Whether a verb reports nothing but an appeal, or what a quotation beside it says."""
    others = words.neutral | words.doubtful | words.naming | words.accusing
    return verb not in others and any(verb == form for form, _ in words.appealing)
