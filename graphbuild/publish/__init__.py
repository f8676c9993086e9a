"""What of a graph may be published: `guard(graph, review, ontology)`, and the review that a person gives it."""

from graphbuild.publish.guard import guard
from graphbuild.publish.reasons import REASONS, doubtful, reason
from graphbuild.publish.review import Review, Verdict, read_review, write_review

__all__ = ["REASONS", "Review", "Verdict", "doubtful", "guard", "read_review", "reason", "write_review"]
