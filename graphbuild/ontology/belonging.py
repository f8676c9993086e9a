"""Words by which a claim would be told, and that tell another thing."""

from collections.abc import Mapping
from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class OtherWords:
    """The word classes of `others.yaml`; what each is for stands there."""

    bodies_of_heads: tuple[str, ...]
    some: tuple[str, ...]
    polled: tuple[str, ...]
    too_few: tuple[str, ...]
    runners_up: tuple[str, ...]
    parted: tuple[str, ...]
    befell: tuple[str, ...]
    of_a_court: tuple[str, ...]
    made_up: tuple[str, ...]
    told_to: tuple[str, ...]
    of_chambers: tuple[str, ...]
    of_oppositions: tuple[str, ...]
    clause_starts: tuple[str, ...]
    named_acts: tuple[str, ...]
    peers: tuple[str, ...]
    who_represents: tuple[str, ...]
    done_to: tuple[str, ...]
    gives_up: tuple[str, ...]
    asked_for_him: tuple[str, ...]
    summoned: tuple[str, ...]
    airtime: tuple[str, ...]
    gives_airtime: tuple[str, ...]
    money: tuple[str, ...]
    sitting: tuple[str, ...]
    together_there: tuple[str, ...]
    did_not_win: tuple[str, ...]
    colonies: tuple[str, ...]
    during: tuple[str, ...]
    advocates: tuple[str, ...]
    engaged: tuple[str, ...]
    leaders: tuple[str, ...]
    nothing: tuple[str, ...]
    lists_of_the_wanted: tuple[str, ...]
    proceedings: tuple[str, ...]
    other_requests: tuple[str, ...]
    appointing: tuple[str, ...]
    in_the_place_of: tuple[str, ...]
    ousting: tuple[str, ...]
    harms: tuple[str, ...]
    demanding: tuple[str, ...]
    objecting: tuple[str, ...]
    envoys: tuple[str, ...]
    heads_of_government: tuple[str, ...]
    acts_of_the_law: tuple[str, ...]


def other_words(raw: Mapping[str, list[str]]) -> OtherWords:
    """The word classes, each in the order of its file."""
    return OtherWords(**{f.name: tuple(raw[f.name]) for f in fields(OtherWords)})
