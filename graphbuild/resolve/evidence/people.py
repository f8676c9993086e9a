"""Evidence from the names of people."""

from functools import lru_cache

from graphbuild.resolve import people
from graphbuild.resolve.evidence.found import Found
from graphbuild.resolve.known import Known
from graphbuild.resolve.people import Fit
from graphbuild.resolve.portrait import Portrait
from graphbuild.resolve.spelling import ENDING, INITIAL, SHORT_FORM

#: how much a turned name counts of which each word is a given name, as of a father and a son
EITHER_GIVEN = 0.5


def reordered_name(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """The names have the same words, with the family name first in one of them."""
    fit, detail = _person_fit(a, b)
    if fit.form != "order":
        return None
    either = all(people.is_given(w) for n in (*a.names, *b.names) if people.is_full(n) for w in people.words_of(n))
    return Found(fit.least * (EITHER_GIVEN if either else 1.0), detail)


def respelled_name(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """The names sound alike and are spelled in two ways."""
    fit, detail = _person_fit(a, b)
    spelled = fit.form in ("spelling", "same") and fit.least >= ENDING and are_full(a, b)
    return Found(fit.least, detail) if spelled else None


def name_much_alike(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """The names differ by vowels or by a letter, as names that are put into Latin letters do."""
    fit, detail = _person_fit(a, b)
    alike = fit.form == "spelling" and INITIAL < fit.least < ENDING and fit.least != SHORT_FORM
    return Found(fit.least, detail) if alike else None


def short_form_of_name(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """One given name is a short form, or the form in another language, of the other."""
    fit, detail = _person_fit(a, b)
    return Found(1.0, detail) if fit.form == "spelling" and fit.least == SHORT_FORM else None


def middle_name_left_out(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """One name has a middle name, a father's name or a second surname that the other leaves out."""
    fit, detail = _person_fit(a, b)
    return Found(fit.least, detail) if fit.form == "part" else None


def last_name_left_out(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """One name has a second surname or a father's name at its end that the other leaves out."""
    fit, detail = _person_fit(a, b)
    hyphen = any("-" in p.shown.rpartition(" ")[2] for p in (a, b))  # Lee-Roy is not Lee
    return Found(fit.least, detail) if fit.form == "first words" and not hyphen else None


def initials_fit(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """One name has initials that are those of the other."""
    fit, detail = _person_fit(a, b)
    return Found(1.0, detail) if fit.form == "initials" else None


def family_name_only(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """One of them is called by the family name of the other only."""
    fit, detail = _person_fit(a, b)
    if fit.form != "family name":
        return None
    joined = any("-" in p.shown and " " not in p.shown for p in (a, b))
    return Found(min(1.0, fit.least / people.FAMILY) if joined else fit.least, detail)


def given_name_only(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """One of them is called by the given name of the other only."""
    fit, detail = _person_fit(a, b)
    return Found(fit.least, detail) if fit.form == "given name" else None


def same_short_name(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """Both are called by the same one word only, as many are."""
    fit, detail = _person_fit(a, b)
    return Found(fit.least, detail) if fit.form == "same" and not are_full(a, b) else None


def same_generation(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """Both are said to be the younger, or both the elder, of a name."""
    if a.younger is None or a.younger != b.younger:
        return None
    return Found(1.0, "the younger" if a.younger else "the elder")


def same_kin_word(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """Both are said to be the same kin of somebody."""
    same = a.kin_words & b.kin_words
    return Found(1.0, min(same)) if same else None


def younger_of_name(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """One is said to be the younger of a name, of the other nothing is said."""
    unlike = {a.younger, b.younger} == {True, None} and are_full(a, b)
    return Found(1.0, f"“{a.shown}” and “{b.shown}”") if unlike else None


def _person_fit(a: Portrait, b: Portrait) -> tuple[Fit, str]:
    """The best fit of two names; only where neither has a full name may they fit by less."""
    if a.type != "Person" or b.type != "Person":
        return people.NO_FIT, ""
    return _best_fit(a.names, b.names)


def may_fit(a: Portrait, b: Portrait) -> bool:
    """Whether any name of one person may be a name of the other; where none may, no name earns anything."""
    return _best_fit(a.names, b.names)[0].form != "none" or not a.names.isdisjoint(b.names)


@lru_cache(maxsize=1 << 10)  # nine kinds of evidence ask it of every pair, one after the other
def _best_fit(a: frozenset[str], b: frozenset[str]) -> tuple[Fit, str]:
    mine, theirs = _fullest(a), _fullest(b)
    fits = [(people.fit(x, y), x, y) for x in mine for y in theirs]
    best, x, y = max(fits, key=lambda f: (f[0].least, f[0].form != "given name"), default=(people.NO_FIT, "", ""))
    return best, f"“{x}” and “{y}”"


@lru_cache(maxsize=1 << 14)
def _fullest(names: frozenset[str]) -> tuple[str, ...]:
    """The full names; where there is none, those with initials, else all."""
    full = sorted(n for n in names if people.is_full(n))
    return tuple(full or sorted(n for n in names if len(people.words_of(n)) > 1) or sorted(names))


def are_full(a: Portrait, b: Portrait) -> bool:
    """Whether both have a full name."""
    return any(map(people.is_full, a.names)) and any(map(people.is_full, b.names))
