"""The words that qualify a claim: who says so, how sure it is, whether it still holds, and when."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class ReportingWords:
    """Verbs and phrases that attribute words or thoughts, every form of them."""

    neutral: frozenset[str]
    doubtful: frozenset[str]
    needs_that: frozenset[str]
    factive: frozenset[str]
    addressed: frozenset[str]
    naming: frozenset[str]
    accusing: frozenset[str]
    appealing: frozenset[tuple[str, str]]
    voices: frozenset[str]
    spokespeople: frozenset[str]
    papers: frozenset[str]
    media: frozenset[str]
    introductions: tuple[str, ...]
    helpers: frozenset[str]
    clause_starts: frozenset[str]
    close_that: frozenset[str]
    asking: frozenset[str]
    opening: frozenset[str]
    plain_participles: frozenset[str]
    hearsay: frozenset[str]
    linking: frozenset[str]
    quoting: frozenset[str]
    modals: frozenset[str]
    nouns: frozenset[str]
    plurals: frozenset[str]
    own_voice: frozenset[str]
    held_to_be: frozenset[str]
    compounds: frozenset[str]
    speeches: frozenset[str]
    settings: frozenset[str]
    turns: frozenset[str]


@dataclass(frozen=True, slots=True)
class HedgeWords:
    """Words that leave open whether something is so, or make it a mere possibility."""

    adverbs: tuple[str, ...]
    adjectives: tuple[str, ...]
    openings: tuple[str, ...]
    directed: tuple[str, ...]
    claiming: tuple[str, ...]
    insisting: tuple[str, ...]
    closings: tuple[str, ...]
    afterthoughts: tuple[str, ...]
    sources: tuple[str, ...]
    conditions: tuple[str, ...]
    conditioned: tuple[str, ...]
    conditional: tuple[str, ...]
    conditions_after: tuple[str, ...]
    hypotheticals: tuple[str, ...]
    questions: tuple[str, ...]
    attempts: tuple[str, ...]
    possible: tuple[str, ...]
    carrying_out: tuple[str, ...]
    versions: tuple[str, ...]
    pieces: tuple[str, ...]
    corrections: tuple[str, ...]
    fictions: tuple[str, ...]
    acting: tuple[str, ...]
    imagined: tuple[str, ...]
    joked: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DenialWords:
    """Words that say that something is not so, or that someone rejects it."""

    verbs: tuple[str, ...]
    turning_down: tuple[str, ...]
    retracting: tuple[str, ...]
    untrue: tuple[str, ...]
    deniers: tuple[str, ...]
    undone: tuple[str, ...]
    undenied: tuple[str, ...]
    negations: tuple[str, ...]
    harmless: tuple[str, ...]
    failures: tuple[str, ...]
    replies: tuple[str, ...]
    rebuttals: tuple[str, ...]
    evasions: tuple[str, ...]
    answers: tuple[str, ...]
    excluding: tuple[str, ...]
    excepting: tuple[str, ...]
    acquittals: tuple[str, ...]
    convictions: tuple[str, ...]
    negated_posts: tuple[str, ...]
    negated_kin: tuple[str, ...]
    falsehoods: tuple[str, ...]
    undoing: tuple[str, ...]
    prohibitions: tuple[str, ...]
    of_the_law: tuple[str, ...]
    dropping: tuple[str, ...]
    charges: tuple[str, ...]
    verdicts: tuple[str, ...]
    cleared: tuple[str, ...]
    cleared_since: tuple[str, ...]
    higher_courts: tuple[str, ...]
    another_verdict: tuple[str, ...]
    restoring: tuple[str, ...]
    called_off: tuple[str, ...]
    turned_away: tuple[str, ...]
    takes_back: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StatusWords:
    """Words that tell whether a tie holds, has ended or is to come."""

    former: tuple[str, ...]
    former_office: tuple[str, ...]
    ended: tuple[str, ...]
    ended_after: tuple[str, ...]
    left_office: tuple[str, ...]
    ruled: tuple[str, ...]
    firsts: tuple[str, ...]
    no_firsts: tuple[str, ...]
    ended_before: tuple[str, ...]
    until: tuple[str, ...]
    undone: tuple[str, ...]
    past_be: tuple[str, ...]
    past_ties: tuple[str, ...]
    past_with_time: tuple[str, ...]
    kin_ended: tuple[str, ...]
    future_office: tuple[str, ...]
    spans_to_come: tuple[str, ...]
    to_come: tuple[str, ...]
    told_to_come: tuple[str, ...]
    trial_opened: tuple[str, ...]
    under_way: tuple[str, ...]
    begun: tuple[str, ...]
    put_forward: tuple[str, ...]
    handing_over: tuple[str, ...]
    moved: tuple[str, ...]
    joining: tuple[str, ...]
    taken_up: tuple[str, ...]
    stays: tuple[str, ...]
    holds_now: tuple[str, ...]
    present_ties: tuple[str, ...]
    held_on: tuple[str, ...]
    led_before: tuple[str, ...]
    lived_before: tuple[str, ...]
    released: tuple[str, ...]
    since: tuple[str, ...]
    in_office: tuple[str, ...]
    kept: tuple[str, ...]
    dismissed: tuple[str, ...]
    killed: tuple[str, ...]
    deaths: tuple[str, ...]
    mourned: tuple[str, ...]
    no_more: tuple[str, ...]

    @property
    def of_another_time(self) -> tuple[str, ...]:
        """What stands before an office that was held before or is to come."""
        return *self.former, *self.former_office, *self.future_office


@dataclass(frozen=True, slots=True)
class DateWords:
    """Words for days, months and spans of time; as pairs, so that the record can be hashed."""

    months: tuple[tuple[str, int], ...]
    capital_only: tuple[str, ...]
    weekdays: tuple[tuple[str, int], ...]
    days: tuple[tuple[str, int], ...]
    numbers: tuple[tuple[str, int], ...]
    seasons: tuple[str, ...]
    units: tuple[tuple[str, str], ...]
    back: tuple[str, ...]
    forward: tuple[str, ...]
    here: tuple[str, ...]
    leads: tuple[str, ...]
    of_the_story: tuple[str, ...]


_SETS = (
    "needs_that",
    "factive",
    "addressed",
    "naming",
    "accusing",
    "voices",
    "spokespeople",
    "papers",
    "media",
    "helpers",
    "clause_starts",
    "close_that",
    "asking",
    "opening",
    "plain_participles",
    "hearsay",
    "linking",
    "quoting",
    "modals",
    "nouns",
    "plurals",
    "own_voice",
    "held_to_be",
    "compounds",
    "speeches",
    "settings",
    "turns",
)


def reporting_words(entry: Mapping[str, Any]) -> ReportingWords:
    """The record of reporting.yaml."""
    return ReportingWords(
        neutral=frozenset(w for forms in entry["neutral"] for w in forms),
        doubtful=frozenset(w for forms in entry["doubtful"] for w in forms),
        introductions=tuple(entry["introductions"]),
        appealing=frozenset((verb, to) for to, verbs in entry["appealing"].items() for verb in verbs),
        **{name: frozenset(entry[name]) for name in _SETS},
    )


def hedge_words(entry: Mapping[str, Any]) -> HedgeWords:
    """The record of hedges.yaml."""
    return HedgeWords(**_tuples(entry))


def denial_words(entry: Mapping[str, Any]) -> DenialWords:
    """The record of denials.yaml."""
    return DenialWords(**_tuples(entry))


def status_words(entry: Mapping[str, Any]) -> StatusWords:
    """The record of status.yaml."""
    return StatusWords(**_tuples(entry))


def date_words(entry: Mapping[str, Any]) -> DateWords:
    """The record of dates.yaml."""
    pairs: dict[str, Any] = {k: tuple(v.items()) if isinstance(v, dict) else tuple(v) for k, v in entry.items()}
    return DateWords(**pairs)


def _tuples(entry: Mapping[str, Iterable[str]]) -> dict[str, tuple[str, ...]]:
    return {name: tuple(words) for name, words in entry.items()}
