"""What an article tells of a person beside the name: posts, gender, whether the younger of a name."""

from collections.abc import Iterable, Iterator, Sequence

from graphbuild.model import Mention
from graphbuild.ontology import Cues
from graphbuild.resolve import people
from graphbuild.resolve.beside import born_as, gender_beside, is_past, posts_after, posts_before
from graphbuild.resolve.names import normal, normalized, without_titles
from graphbuild.resolve.portrait import BEFORE
from graphbuild.resolve.told import Beside
from graphbuild.resolve.words import NameWords


def posts(named: Sequence[Mention], beside: Sequence[Beside], date: str, cues: Cues) -> Iterator[tuple[str, str]]:
    """The posts in the mentions, before them and after them, each with the date of the article.

    A former post has "before" that date, and a trade has none: of a baker papers tell for years.
    """
    for (before, after), mention in zip(beside, named, strict=True):
        title, *rest = mention.text.split()
        told = (*(posts_before(title, cues) if rest else ()), *posts_before(before, cues), *posts_after(after, cues))
        past = bool(told) and is_past(before, after, cues)
        when = f"{BEFORE}{date}" if past else date
        yield from ((post, "" if post in cues.lore.trades else when) for post in told)


def genders(mentions: Sequence[Mention], beside: Iterable[Beside], names: Iterable[str], cues: Cues) -> frozenset[str]:
    """Whether a man or a woman; nothing if the words disagree."""
    told = {g for before, _ in beside if (g := gender_beside(before, cues))}
    told |= {g for m in mentions if m.kind == "pronoun" and (g := _of_word(m.text.casefold(), cues))}
    told |= {g for n in names if (g := _of_name(n, cues))}
    return frozenset(told) if len(told) == 1 else frozenset()


def _of_word(word: str, cues: Cues) -> str | None:
    return "male" if word in cues.male else "female" if word in cues.female else None


def _of_name(name: str, cues: Cues) -> str | None:
    words, given = people.words_of(name), cues.given_names
    if len(words) < 2:
        return None
    if words[0] in given.male:
        return "male"
    if words[0] in given.female:
        return "female"
    return "female" if words[-1].endswith(given.female_endings) and words[-1] not in given.both_endings else None


def is_younger(names: Iterable[str], beside: Iterable[Beside], cues: Cues) -> bool | None:
    """True of "Ann Lee Jr" and "Ann Lee the younger", False of "the elder Ann Lee", None where nothing is said."""
    told = {w for n in names for w in normal(n).split()[_after_given(n) :]}
    for before, after in beside:
        told |= {*normalized(before).split()[-1:], *normalized(after.split(",")[0]).split()[:2]}
    return True if cues.lore.younger & told else False if cues.lore.elder & told else None


def _after_given(name: str) -> int:
    """Where the younger may be told from the elder: not in "Rafael II", as kings and popes are called."""
    return 2 if name.split()[-1].isupper() and len(name.split()) < 3 else 1


def other_names(names: Sequence[str], beside: Iterable[Beside], words: NameWords) -> Iterator[str]:
    """Names that the person bore before: where the text says so, and where a bare surname is none of the full names'.

    Of "Ann Lee", who stood under her maiden name "Day", it is "Ann Day".
    """
    yield from (name for _, after in beside for name in born_as(after))
    bare = [without_titles(normal(n), words.titles) for n in names]
    full = [n for n in bare if people.is_full(n)]
    for name in bare:
        if full and " " not in name and not any(people.fit(name, f).least for f in full):
            yield f"{people.words_of(full[0])[0]} {name}"
