"""The word classes that phrase patterns name, made of the cue words of the language."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Literal

from graphbuild.extract.patterns import WordClass, any_of, literal_words, starts
from graphbuild.extract.slots import FORMS, NUMBER, OTHER, TYPES, Vocabulary, mention_characters, words_of
from graphbuild.model import NodeType, Status
from graphbuild.ontology import Cues, OfficeWord, RelationType, load_cues

#: words between the words of an office, a title or a status, which tell nothing by themselves
_GLUE = frozenset(["a", "and", "at", "for", "from", "in", "of", "on", "the", "to", "under", "without"])
_HERE = ("aged", "as well as", "designate", "elect", "near", "which", "who", "whose")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The vocabulary of all patterns, the word classes over it, and what offices and kin terms mean."""

    vocabulary: Vocabulary
    classes: Mapping[str, WordClass]
    #: words that silence a pattern within reach, and those that do so right before it
    silencers: frozenset[str]
    undoers: frozenset[str]
    #: words after which a mention is no subject, and those after which patterns with ^ stand aside
    prepositions: frozenset[str]
    belongings: frozenset[str]
    #: words that may stand between those and a mention
    introductions: frozenset[str]
    #: and the titles, offices and trades between them and a person: "a friend of former premier Lee"
    titles: frozenset[str]
    #: words of {status} that end an office, those that end kinship too, and those of what is to come
    former: frozenset[str]
    former_kin: frozenset[str]
    future: frozenset[str]
    cues: Cues

    def office(self, said: str, relation: str, target: NodeType) -> str | None:
        """The office in what was said if it makes one person's relation to such a target: "national chairman"."""
        words = said.split()
        for start, word in enumerate(words):
            form = " ".join(words[start:])
            if found := self.cues.offices.find(form):
                return form if any(_is(o, form, relation, target) for o in found) else None
            if word.casefold() in self.cues.phrases.blocks:
                return None
        return None

    def kin(self, said: str, relation: RelationType, bearer: Literal["source", "target"]) -> Status | None:
        """The status of the kin term in what was said if it makes this relation: "elder brother"."""
        term = self.cues.kin.find(" ".join(said.split()))
        if not term or term.relation != relation.type or not (relation.symmetric or term.bearer == bearer):
            return None
        return term.status

    def status(self, m: re.Match[str], relation: RelationType) -> Status:
        """What the words of status in a match say: "former", "late", "was"; kinship ends by the first alone."""
        groups = m.groupdict()
        marks = frozenset(groups.get("status") or "")
        family = relation.family == "family"
        if not marks.isdisjoint(self.former_kin if family else self.former):
            return "former"
        if not marks.isdisjoint(self.future) or groups.get("elect"):
            return "future"
        return "former" if groups.get("past") and not family and relation.kind == "tie" else "current"


def _is(office: OfficeWord, form: str, relation: str, target: NodeType) -> bool:
    single = form.casefold() != office.plural.casefold() or office.plural == office.noun
    return single and office.relation == relation and target in office.of


def lexicon(patterns: Iterable[str]) -> Lexicon:
    """The lexicon for these patterns."""
    cues = load_cues()
    vocabulary = Vocabulary(chain(_cue_words(cues), *(literal_words(p) for p in patterns)))
    former_kin = (*cues.status.former, "ex-")
    return Lexicon(
        vocabulary,
        _classes(cues, vocabulary),
        _characters(cues.phrases.silencers, vocabulary),
        _characters(cues.phrases.undoers, vocabulary) | {"-"},
        _characters(cues.phrases.prepositions, vocabulary),
        _characters(cues.phrases.belongings, vocabulary),
        _content((*cues.phrases.determiners, *cues.phrases.kinds), vocabulary) | {vocabulary.words["the"], '"'},
        _described(cues, vocabulary),
        _characters((*former_kin, *cues.status.former_office, "then-"), vocabulary),
        _characters(former_kin, vocabulary),
        _characters(cues.status.future_office, vocabulary),
        cues,
    )


def _cue_words(cues: Cues) -> Iterator[str]:
    """Every word that stands in a word class."""
    lists: list[Iterable[str]] = [
        *(getattr(cues.phrases, name) for name in cues.phrases.__dataclass_fields__),
        _status_words(cues),
        _offices(cues),
        cues.kin.forms,
        cues.kin.role_modifiers,
        cues.titles.before_name,
        _HERE,
        _GLUE,
    ]
    for phrase in chain.from_iterable(lists):
        yield from words_of(phrase.lower())
    yield from _calendar(cues)


def _status_words(cues: Cues) -> tuple[str, ...]:
    return *cues.status.of_another_time, "ex-", "then-"


def _offices(cues: Cues) -> Iterator[str]:
    """All phrases that offices are made of; a hyphen makes one word: "vice-president"."""
    offices = cues.offices
    yield from chain(offices.forms, offices.deputy_prefixes, offices.portfolios, offices.portfolio_heads)
    heads = [form for form, words in offices.forms.items() if any(w.relation == "HEADS" for w in words)]
    for prefix in offices.deputy_prefixes:
        if prefix.endswith("-"):
            yield from (prefix + form for form in heads)


def _calendar(cues: Cues) -> Iterator[str]:
    """Weekdays and months; "may" is a month only with its capital."""
    yield from (day for day, _ in cues.dates.weekdays)
    yield from (m.capitalize() if m in cues.dates.capital_only else m for m, _ in cues.dates.months)


def _classes(cues: Cues, v: Vocabulary) -> dict[str, WordClass]:
    """The word classes that patterns may name, and those that stand around mentions by themselves."""
    return {**_role_classes(cues, v), **_small_classes(cues, v), **_surroundings(cues, v)}


def _role_classes(cues: Cues, v: Vocabulary) -> dict[str, WordClass]:
    """Offices and kin terms as runs of the words that they are made of: what a run means is looked up."""
    offices, kin = _content(_offices(cues), v), _content(cues.kin.forms, v)
    glued = offices | _characters(_GLUE - {"a", "on", "at", "from", "under"}, v)
    later = f"(?P<elect>-?[{v.words['elect']}{v.words['designate']}])?"
    office = f"(?P<role>{_set(offices)}(?:{_set(glued)}{{0,4}}{_set(offices)})?){later}(?!{_owns(v)})"
    modifiers = _set(_content(cues.kin.role_modifiers, v))
    kinship = f"(?P<role>{modifiers}{{0,2}}{_set(kin)}{{1,4}})(?!{_owns(v)})"
    return {"office": WordClass(office, offices), "kin": WordClass(kinship, kin), "kin<": WordClass(kinship, kin)}


def _small_classes(cues: Cues, v: Vocabulary) -> dict[str, WordClass]:
    p = cues.phrases
    offices = _content(_offices(cues), v)
    adjectives = (a for a in p.adjectives if _content([a], v).isdisjoint(offices))
    status = any_of((*_status_words(cues), *adjectives), v)
    when = _set(_content(chain(p.times, _calendar(cues)), v) | {NUMBER})
    starting = _set(_characters((w for t in p.time_starts for w in words_of(t)), v))
    return {
        "...": WordClass(f"(?:{NUMBER}-)?{_plain(cues, v)}{{0,3}}?"),
        "a": WordClass(any_of(p.determiners, v)),
        "status": WordClass(f"(?P<status>{status}(?:(?:,|{v.words['and']})?{status}){{0,2}})"),
        "be": WordClass(
            f"(?:(?P<past>{any_of(p.be_past, v)})|{any_of(p.be_now, v)})", starts((*p.be_past, *p.be_now), v)
        ),
        "who": WordClass(f"(?P<who>[{v.words['who']}{v.words['which']}])"),
        "number": WordClass(NUMBER, frozenset([NUMBER])),
        "national": WordClass(any_of(p.occupations, v), starts(p.occupations, v)),
        "when": WordClass(f"(?:(?:,?{starting}{{0,2}}{when}{{1,4}},?){{1,2}}|{any_of(p.time_starts, v)})"),
        "place": WordClass(f"{any_of(('in', 'at', 'near', 'from', 'of'), v)}{v.words['the']}?[{_places()}],?"),
    }


def _described(cues: Cues, v: Vocabulary) -> frozenset[str]:
    """What may stand right before a person's name and belongs to it: "former premier", "Mr", "banker"."""
    p = cues.phrases
    plain = (word for a in p.adjectives for word in a.split() if not word.endswith("ed"))
    titles = chain(cues.titles.before_name, p.occupations, _status_words(cues), plain, _offices(cues))
    return frozenset(_content(titles, v))


def _surroundings(cues: Cues, v: Vocabulary) -> dict[str, WordClass]:
    """What may stand before and after a mention without a pattern asking for it."""
    p = cues.phrases
    described = _described(cues, v)
    newly = any_of(("newly elected", "newly appointed"), v)
    kinds = f"(?:{any_of(p.kinds, v)},?){{0,3}}"
    word_or_place = f"{_plain(cues, v)[:-1]}{_places()}]"
    named = f"[{mention_characters(('Person',), ('name',))}]"
    return {
        "before a person": WordClass(
            f"(?:{any_of(p.determiners, v)}{word_or_place}{{1,4}},(?={named}[,.])|"
            f'{any_of(p.determiners, v)}{word_or_place}{{0,4}}|(?:{newly}|{_set(described)}\\.?){{0,4}})"?'
        ),
        "before a thing": WordClass(f'{v.words["the"]}?{kinds}(?:{_owner(v)})?{kinds}"?'),
        "after a mention": WordClass('"?(?:\\([^()]{1,6}\\))?'),
        "age": WordClass(f"(?:{v.words['aged']}?{NUMBER},)?"),
        "and": WordClass(f",?{v.words['and']}|{any_of(('as well as',), v)}"),
        "owns": WordClass(_owns(v)),
        "head of a thing": WordClass(_set(_content(chain(_offices(cues), p.modified), v))),
        "word or mention": WordClass(f"{_plain(cues, v)[:-1]}{mention_characters(TYPES, FORMS)}]"),
    }


def _owner(v: Vocabulary) -> str:
    """Whose a body is: "Kenya's", "the council's", "Kenyan"."""
    owners = mention_characters(("Place", "Party", "Institution", "Organization"), ("name", "description"))
    own, adjectives = v.words["'s"], mention_characters(("Place",), ("demonym",))
    return f"[{owners}]{own}|[{adjectives}]"


def _places() -> str:
    return mention_characters(("Place",), FORMS)


def _owns(v: Vocabulary) -> str:
    """What makes a mention the owner of what follows: "Lee's", "the firm, whose"."""
    own = v.words["'s"]
    return f"(?:{own}|,?{v.words['whose']})"


def _plain(cues: Cues, v: Vocabulary) -> str:
    """A word that changes nothing about what a phrase says."""
    p = cues.phrases
    loud = (*p.blocks, *p.be_now, *p.be_past, *_GLUE)
    return _set(({*v.words.values(), OTHER}) - _characters((w for phrase in loud for w in words_of(phrase)), v))


def _characters(words: Iterable[str], v: Vocabulary) -> frozenset[str]:
    return frozenset(v.words[w] for w in words)


def _content(phrases: Iterable[str], v: Vocabulary) -> frozenset[str]:
    """The characters of all words of the phrases but the small ones between them."""
    words = (w for p in phrases for w in words_of(p) if w.lower() not in _GLUE)
    return frozenset(v.words.get(w) or v.words[w.lower()] for w in words)


def _set(characters: Iterable[str]) -> str:
    """A regex for any of the characters, runs of them as ranges."""
    runs: list[list[int]] = []
    for code in sorted(map(ord, characters)):
        if runs and code == runs[-1][1] + 1:
            runs[-1][1] = code
        else:
            runs.append([code, code])
    return "[" + "".join(chr(a) if a == b else f"{chr(a)}-{chr(b)}" for a, b in runs) + "]"
