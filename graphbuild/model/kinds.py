"""The few values that types, claims and judgements have."""

from typing import Literal

NodeType = Literal["Person", "Party", "Institution", "Organization", "Place", "Event", "Offence"]
#: groups of people that act as one
BODIES: frozenset[NodeType] = frozenset(["Party", "Institution", "Organization"])
Kind = Literal["name", "description", "pronoun", "demonym"]
Status = Literal["current", "former", "future"]
Modality = Literal["asserted", "alleged", "denied"]
Extractor = Literal["rules", "network", "both", "user"]
Verdict = Literal["same", "different", "unsure"]
