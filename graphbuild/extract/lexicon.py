"""The word classes that phrase patterns name, made of the cue words of the language."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Literal

from graphbuild.extract.patterns import WordClass, any_of, literal_words, starts
from graphbuild.extract.slots import FORMS, NUMBER, OTHER, TYPES, Vocabulary, mention_characters, words_of
from graphbuild.model import NodeType, Status
from graphbuild.ontology import Cues, RelationType, load_cues

_GLUE = frozenset(["of", "for", "the", "and", "in", "to", "without"])


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The vocabulary of all patterns, the word classes over it, and what offices and kin terms mean."""

    vocabulary: Vocabulary
    classes: Mapping[str, WordClass]
    silencers: frozenset[str]
    undoers: frozenset[str]
    cues: Cues

    def office(self, said: str, relation: str, target: NodeType) -> str | None:
        """The office in what was said if it makes this relation to such a target: "general manager"."""
        words = said.split()
        for start, word in enumerate(words):
            form = " ".join(words[start:])
            if any(o.relation == relation and target in o.of for o in self.cues.offices.find(form)):
                return form
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
        """What the words of status in a match say: "former", "ex-", "was"; kinship ends only by the first two."""
        groups = m.groupdict()
        marks = frozenset(groups.get("status") or "")
        family = relation.family == "family"
        stays = frozenset(self.cues.status.kin_stays) if family else frozenset()
        if not marks.isdisjoint(self._characters(w for w in self.cues.phrases.former if w not in stays)):
            return "former"
        if not marks.isdisjoint(self._characters(self.cues.phrases.future)) or groups.get("elect"):
            return "future"
        return "former" if groups.get("past") and not family and relation.kind == "tie" else "current"

    def _characters(self, words: Iterable[str]) -> frozenset[str]:
        return frozenset(self.vocabulary.words[w] for w in words)


def lexicon(patterns: Iterable[str]) -> Lexicon:
    """The lexicon for these patterns."""
    cues = load_cues()
    vocabulary = Vocabulary(chain(_cue_words(cues), *(literal_words(p) for p in patterns)))
    phrases = cues.phrases
    return Lexicon(
        vocabulary,
        _classes(cues, vocabulary),
        frozenset(vocabulary.words[w] for w in phrases.silencers),
        frozenset(vocabulary.words[w] for w in phrases.undoers) | {"-"},
        cues,
    )


def _cue_words(cues: Cues) -> Iterable[str]:
    """Every word that stands in a word class."""
    phrases = cues.phrases
    lists: list[Iterable[str]] = [
        *(getattr(phrases, name) for name in phrases.__dataclass_fields__),
        _office_phrases(cues),
        cues.kin.forms,
        cues.kin.role_modifiers,
        cues.titles.before_name,
        _calendar(cues),
        ["whose", "who", "which", "aged", "as", "well", "elect", "designate", "in", "at", "near", "from", "of", "and", "the"],
    ]
    for phrase in chain.from_iterable(lists):
        yield from words_of(phrase.lower())
    yield from (month.capitalize() for month in cues.dates.capital_only)


def _office_phrases(cues: Cues) -> Iterable[str]:
    """All words that an office can be made of; a hyphen makes one word: "vice-president"."""
    offices = cues.offices
    hyphened = (
        prefix + form
        for prefix in offices.deputy_prefixes
        if prefix.endswith("-")
        for form, words in offices.forms.items()
        if any(w.relation == "HEADS" for w in words)
    )
    return [*offices.forms, *offices.deputy_prefixes, *offices.portfolios, *offices.portfolio_heads, *hyphened]


def _calendar(cues: Cues) -> Iterable[str]:
    """Weekdays and months; "may" is a month only with its capital."""
    months = (m.capitalize() if m in cues.dates.capital_only else m for m, _ in cues.dates.months)
    return [*(day for day, _ in cues.dates.weekdays), *months]


def _classes(cues: Cues, v: Vocabulary) -> dict[str, WordClass]:
    """The regexes of the word classes over rows."""
    p = cues.phrases
    offices = _single(_office_phrases(cues), v)
    kin = _single(cues.kin.forms, v)
    office_words = offices | {v.words[w] for w in _GLUE if w in v.words}
    adjectives = [a for a in p.adjectives if _single([a], v).isdisjoint(offices)]
    status = any_of([*p.former, *p.future, *adjectives], v)
    plain = _set((set(v.words.values()) | {OTHER}) - _single([*p.blocks, *p.be_now, *p.be_past], v))
    described = _single(chain(cues.titles.before_name, p.occupations, p.former, p.adjectives), v) | offices
    places = mention_characters(("Place",), FORMS)
    a = any_of(p.determiners, v)
    the = v.words["the"]
    when = _set(_single(chain(p.times, _calendar(cues)), v) | {NUMBER})
    kin_regex = f"(?P<role>{_set(_single(cues.kin.role_modifiers, v))}{{0,2}}{_set(kin)}{{1,4}})"
    office_regex = f"(?P<role>{_set(offices)}(?:{_set(office_words)}{{0,4}}{_set(offices)})?)(?P<elect>-?[{v.words['elect']}{v.words['designate']}])?"
    be = f"(?:(?P<past>{any_of(p.be_past, v)})|{any_of(p.be_now, v)})"
    return {
        "...": WordClass(f"(?:{NUMBER}-)?{plain}{{0,3}}?"),
        "a": WordClass(a),
        "status": WordClass(f"(?P<status>{status}(?:(?:,|{v.words['and']})?{status}){{0,2}})"),
        "be": WordClass(be, starts([*p.be_past, *p.be_now], v)),
        "office": WordClass(office_regex, offices),
        "kin": WordClass(kin_regex, kin),
        "kin<": WordClass(kin_regex, kin),
        "national": WordClass(any_of(p.occupations, v), starts(p.occupations, v)),
        "when": WordClass(f"(?:,?{_set(_single(p.time_starts, v))}{{0,2}}{when}{{1,4}},?){{1,2}}|{any_of(p.time_starts, v)}"),
        "place": WordClass(f"{any_of(['in', 'at', 'near', 'from', 'of'], v)}{the}?[{places}],?"),
        "age": WordClass(f"(?:{v.words['aged']}?{NUMBER},)?"),
        "and": WordClass(f",?{v.words['and']}|{v.words['as']}{v.words['well']}{v.words['as']}"),
        "owns": WordClass(f"(?:{v.words[chr(39) + 's']}|,?{v.words['whose']})"),
        "before a person": WordClass(
            f"(?:{a}(?:{plain[:-1]}{places}]){{0,4}}|(?:{_set(described)}\\.?){{0,4}})\"?(?<!-)"
        ),
        "before a thing": WordClass(f"(?:{the})?(?:{any_of(p.kinds, v)},?){{0,3}}\"?(?<!-)"),
        "after a mention": WordClass('"?(?:\\([^()]{1,6}\\))?'),
    }


def _single(phrases: Iterable[str], v: Vocabulary) -> frozenset[str]:
    """The characters of all words of the phrases, but not of the small words between them."""
    words = (w for p in phrases for w in words_of(p))
    return frozenset(v.words.get(w) or v.words[w.lower()] for w in words if w.lower() not in _GLUE)


def _set(characters: Iterable[str]) -> str:
    """A regex for any of the characters, runs of them as ranges."""
    runs: list[list[int]] = []
    for code in sorted(map(ord, characters)):
        if runs and code == runs[-1][1] + 1:
            runs[-1][1] = code
        else:
            runs.append([code, code])
    return "[" + "".join(chr(a) if a == b else f"{chr(a)}-{chr(b)}" for a, b in runs) + "]"
