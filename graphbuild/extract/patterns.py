"""Compiles the phrase patterns of the ontology, in which a relation is said as people say it.

    {source}, {a?} {status?} {kin} of {target}       "Ann Lee, a former wife of Tom Day"
    {target's} {status?} ... {office}, {source}      "the party's longtime chairman, Tom Day"
    {source} (was|has been) charged with {target+}   "Ann Lee was charged with fraud and theft"

A pattern is read from left to right:

    {source} {target} {other}    a mention of a type that the relation allows, or {target:Place|Party}; of any
                                 form or {target:demonym}; "the", quotes and titles before it are passed over
    {target's}                   a mention that owns what follows: "Ann Lee's", "his", "the firm, whose"
    {source+}                    one mention or a list of them: a claim for each
    {kin} {office}               a word of that class that belongs to the relation; {kin<} says it of the target
    {role:owner|shareholder}     one of these words, which becomes the claim's role
    {status} {a} {be} {when}     former, ex-, late...; a, the, its...; is, was, became...; on Monday, in May 2016
    {number}                     a number in digits
    {who?}                       who, which; without it the mention before must be able to be the subject
    ...                          up to three words that change nothing: no "not", no "deputy", no "of"
    (of|for|at)                  one of these
    word? {status?} (of|for)?    may be there or not
    ^                            at the start: the phrase must not stand after "of", "for", "by", "with"

" OR " stands between wordings of one pattern, which are looked for and measured together.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from graphbuild.errors import OntologyError
from graphbuild.extract.slots import FORMS, TYPES, Form, Vocabulary, mention_characters, words_of
from graphbuild.model import NodeType

Ends = Mapping[str, tuple[NodeType, ...]]

_PIECE = re.compile(
    r"\{(?P<slot>source|target|other)(?P<owner>'s)?(?P<many>\+)?(?::(?P<only>[\w|]+))?\}"
    r"|\{(?P<name>[a-z]+<?)(?::(?P<roles>[^{}]+))?(?P<may>\?)?\}"
    r"|\((?P<group>[^()|]+(?:\|[^()|]+)+|[^()|]+(?=\)\?))\)(?P<perhaps>\?)?"
    r"|(?P<gap>\.\.\.)"
    r"|(?P<free>\^)"
    r"|(?P<word>[\w'](?:[\w'-]*[\w'])?)(?P<maybe>\?)?"
    r"|(?P<mark>[^\w\s?{}|])(?P<there>\?)?"
)
_PLAIN_FORMS: tuple[Form, ...] = ("name", "description", "demonym", "pronoun", "her")
_OWNED_FORMS: tuple[Form, ...] = ("name", "description", "demonym")
_OWNER_FORMS: tuple[Form, ...] = ("owner", "her")


@dataclass(frozen=True, slots=True)
class Compiled:
    """A pattern as a regex over rows; a row must have a character of each set in `needs` to match.

    It is compiled when it is first looked for: an article has the words of a few patterns only.
    """

    source: str
    needs: tuple[frozenset[str], ...]

    @property
    def regex(self) -> re.Pattern[str]:
        """The compiled regex."""
        return _regex(self.source)


@dataclass(frozen=True, slots=True)
class WordClass:
    """A class of words that a pattern may name: its regex over rows, and one of whose characters it needs."""

    regex: str
    needs: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _Piece:
    regex: str
    optional: bool = False
    needs: frozenset[str] = frozenset()


def literal_words(pattern: str) -> Iterator[str]:
    """The words that a pattern asks for."""
    for m in _PIECE.finditer(pattern.replace(" OR ", " ")):
        for phrase in (m["group"] or m["roles"] or m["word"] or "").split("|"):
            yield from words_of(phrase)


def any_of(phrases: Iterable[str], vocabulary: Vocabulary) -> str:
    """A regex over rows for any of the phrases, the longest first."""
    rows = sorted({"".join(vocabulary.words[w] for w in words_of(p)) for p in phrases}, key=lambda r: (-len(r), r))
    single = "".join(r for r in rows if len(r) == 1)
    options = [*(r for r in rows if len(r) > 1), *([f"[{single}]"] if single else [])]
    return options[0] if len(options) == 1 else "(?:" + "|".join(options) + ")"


def starts(phrases: Iterable[str], vocabulary: Vocabulary) -> frozenset[str]:
    """The characters one of which stands in a row that has one of the phrases."""
    return frozenset(vocabulary.words[next(words_of(p))] for p in phrases)


def compile_pattern(pattern: str, ends: Ends, classes: Mapping[str, WordClass], vocabulary: Vocabulary) -> Compiled:
    """The regex of a pattern; OntologyError says what in it cannot be read."""
    regex, needs = "", []
    for m in _pieces(pattern):
        piece = _piece(m, ends, classes, vocabulary)
        own = _first_named(piece.regex, regex)
        regex += f"(?:{own})?" if piece.optional else own
        if piece.needs and not piece.optional:
            needs.append(piece.needs)
    if not {"source", "target"} <= set(re.findall(r"\?P<(\w+)>", regex)):
        raise OntologyError(f"pattern {pattern!r} must have a {{source}} and a {{target}}")
    return Compiled(regex, tuple(needs))


@cache
def _regex(source: str) -> re.Pattern[str]:
    return re.compile(source)


def _first_named(piece: str, before: str) -> str:
    """The piece without the names of groups that stand before it: the first status and role count."""
    return re.sub(r"\(\?P(<\w+>)", lambda m: "(?:" if f"(?P{m[1]}" in before else m[0], piece)


def _pieces(pattern: str) -> list[re.Match[str]]:
    found, position = [], 0
    for m in _PIECE.finditer(pattern):
        if pattern[position : m.start()].strip():
            break
        found.append(m)
        position = m.end()
    if position < len(pattern.rstrip()) or not found:
        raise OntologyError(f"pattern {pattern!r} cannot be read from {pattern[position:]!r} on")
    return found


def _piece(m: re.Match[str], ends: Ends, classes: Mapping[str, WordClass], vocabulary: Vocabulary) -> _Piece:
    if m["slot"]:
        return _slot(m, ends, classes)
    if m["free"]:
        return _Piece("")
    if m["roles"]:
        words = m["roles"].split("|")
        role = f"(?P<role>{any_of(words, vocabulary)})(?!{classes['owns'].regex})"
        return _Piece(role, bool(m["may"]), starts(words, vocabulary))
    if m["gap"] or m["name"]:
        name = m["name"] or "..."
        if name not in classes:
            raise OntologyError(f"pattern {m.string!r}: there are no words for {{{name}}}")
        return _Piece(classes[name].regex, bool(m["may"]), classes[name].needs)
    if m["group"] or m["word"]:
        words = (m["group"] or m["word"]).split("|")
        return _Piece(any_of(words, vocabulary), bool(m["perhaps"] or m["maybe"]), starts(words, vocabulary))
    return _Piece(_mark(m["mark"], classes), bool(m["there"]))


def _mark(mark: str, classes: Mapping[str, WordClass]) -> str:
    return "," + classes["age"].regex if mark == "," else re.escape(mark)


def _slot(m: re.Match[str], ends: Ends, classes: Mapping[str, WordClass]) -> _Piece:
    only = m["only"].split("|") if m["only"] else []
    if unknown := [o for o in only if o not in TYPES + FORMS]:
        raise OntologyError(f"pattern {m.string!r}: {unknown[0]!r} is neither a type nor a form of mention")
    types = tuple(t for t in TYPES if t in only) or ends.get(m["slot"], TYPES)
    forms = tuple(f for f in FORMS if f in only) or _PLAIN_FORMS
    before = classes["before a person" if types == ("Person",) else "before a thing"].regex
    before = before if m.string[: m.start()].strip(" ^") else ""
    name = f"?P<{m['slot']}>" if m["slot"] != "other" else "?:"
    if m["owner"]:
        return _owner(name, before, types, tuple(f for f in _OWNED_FORMS if f in forms or not only), classes)
    alone = m.string[m.end() :].strip()[:1] in ("", ",")
    one = _one_of(types, forms, classes, alone=alone)
    many = rf"(?:(?:,|{classes['and'].regex}){before}{one})*" if m["many"] else ""
    after = _after(m, classes, modifier=alone and "Person" not in types and forms != ("demonym",))
    return _Piece(
        f"{before}({name}(?<!-){one}{many}){after}",
        needs=frozenset(mention_characters(types, forms)),
    )


def _after(m: re.Match[str], classes: Mapping[str, WordClass], *, modifier: bool) -> str:
    """What must not and what may stand after a mention; in "the Times reporter" the Times is a mere modifier."""
    if m.string[m.end() :].startswith("-"):
        return ""
    modifies = rf"(?!(?:\([^()]{{1,6}}\))?{classes['head of a thing'].regex})" if modifier else ""
    return f"(?!{classes['owns'].regex}|-){modifies}{classes['after a mention'].regex}"


def _one_of(
    types: tuple[NodeType, ...], forms: tuple[Form, ...], classes: Mapping[str, WordClass], *, alone: bool
) -> str:
    """A regex for one mention; "her" and "Danish" are none of their own before the word that they belong to."""
    leaning: tuple[Form, ...] = ("her", "demonym") if alone and len(forms) > 1 else ("her",)
    bound = mention_characters(types, tuple(f for f in forms if f in leaning))
    free = mention_characters(types, tuple(f for f in forms if f not in leaning))
    follower = f"(?!{classes['word or mention'].regex})"
    if not free:
        return f"[{bound}]"
    return f"(?:[{free}]|[{bound}]{follower})" if bound else f"[{free}]"


def _owner(
    name: str, before: str, types: tuple[NodeType, ...], forms: tuple[Form, ...], classes: Mapping[str, WordClass]
) -> _Piece:
    """A mention that owns what follows: "Lee's", "his", "the firm, whose"."""
    owned, owner = mention_characters(types, forms), mention_characters(types, _OWNER_FORMS)
    owns = classes["owns"].regex
    return _Piece(f"{before}({name}[{owned}](?={owns})|[{owner}])(?:{owns})?", needs=frozenset(owned + owner))
