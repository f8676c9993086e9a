"""The records that travel between the stages; all frozen, all plain data.

Offsets count characters of `Article.text`, which is the source as decoded: a byte order mark is
dropped, line ends stay as they are. For every record with an offset, `text == article.text[start:end]`.
"""

from graphbuild.model.claims import Claim, Claimant, Evidence
from graphbuild.model.kinds import BODIES, Extractor, Kind, Modality, NodeType, Status, Verdict
from graphbuild.model.readings import Citation, Paragraph, Passage, Reading, touched
from graphbuild.model.text import Article, Chain, Document, Mention, PairScore, Span, Statement
from graphbuild.model.things import Entity, Judgement, KnownThing, Reason

__all__ = [
    "BODIES",
    "Article",
    "Chain",
    "Citation",
    "Claim",
    "Claimant",
    "Document",
    "Entity",
    "Evidence",
    "Extractor",
    "Judgement",
    "Kind",
    "KnownThing",
    "Mention",
    "Modality",
    "NodeType",
    "PairScore",
    "Paragraph",
    "Passage",
    "Reading",
    "Reason",
    "Span",
    "Statement",
    "Status",
    "Verdict",
    "touched",
]
