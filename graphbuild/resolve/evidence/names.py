"""Evidence from the names of bodies and places, and from a name that others have too."""

from graphbuild.resolve import bodies, people
from graphbuild.resolve.evidence.found import Found
from graphbuild.resolve.evidence.people import are_full, given_name_only
from graphbuild.resolve.known import ALIKE, Known, whole
from graphbuild.resolve.portrait import Portrait
from graphbuild.resolve.spelling import ENDING

_FEW = 3  # consonants that two places may have in common by chance


def same_full_name(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """Both bear the same full name."""
    same = _own(a) & _own(b) if a.type == b.type and not (a.common and b.common) else frozenset()
    told = sorted(n for n in same if (people.is_full(n) if a.type == "Person" else _is_own(n, a, b)))
    return Found(1.0, f"“{told[0]}”") if told and a.type not in ("Event", "Offence") else None


def same_common_name(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """Both are called by what many a state has, which tells little by itself."""
    if not (a.common or b.common) or a.type != b.type or a.type in ("Event", "Offence"):
        return None
    same = {bodies.words_of(n) for n in a.names} & {bodies.words_of(n) for n in b.names}
    return Found(1.0, f"“{_first(a.names)}” and “{_first(b.names)}”") if same else None


def same_words_of_name(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """The names have the same words in another order or form."""
    if a.type in ("Person", "Event", "Offence") or a.common or b.common or a.type != b.type:
        return None
    mine = {bodies.words_of(n): n for n in sorted(a.names)}
    for name in sorted(b.names):
        if bodies.words_of(name) in mine:
            return Found(1.0, f"“{mine[bodies.words_of(name)]}” and “{name}”")
    return None


def respelled_body(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """The names of the two sound alike and are written in two ways."""
    if a.type in ("Person", "Event", "Offence") or a.type != b.type or a.common or b.common:
        return None
    heard = {bodies.heard(n): n for n in sorted(a.names)}
    told = next(((heard[bodies.heard(n)], n) for n in sorted(b.names) if bodies.heard(n) in heard), None)
    return Found(1.0, f"“{told[0]}” and “{told[1]}”") if told else None


def respelled_place(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """The names of two places have the same consonants, four at least, as a name in two languages has."""
    if a.type != "Place" or b.type != "Place" or a.country or b.country:
        return None
    heard = {bodies.consonants(n): n for n in sorted(a.names)}
    told = (
        (heard[c], n)
        for n in sorted(b.names)
        if len((c := bodies.consonants(n)).replace(" ", "")) > _FEW and c in heard
    )
    return next((Found(1.0, f"“{x}” and “{y}”") for x, y in told), None)


def acronym_of_name(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """One is called by the initials of the other's name."""
    if a.type in ("Person", "Place", "Event", "Offence") or a.type != b.type:
        return None
    for x, y in ((a, b), (b, a)):
        for short in sorted(x.acronyms):
            for name in sorted(y.names):
                if short.replace(" ", "") in bodies.initials(name):
                    return Found(1.0, f"“{short.upper()}” and “{name}”")
    return None


def initials_in_other_order(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """One is called by the initials of the other's name in another order, as a body is in its own language."""
    if a.type in ("Person", "Place", "Event", "Offence") or a.type != b.type:
        return None
    for x, y in ((a, b), (b, a)):
        for short in sorted(x.acronyms):
            letters = sorted(short.replace(" ", ""))
            told = next((n for n in sorted(y.names) if any(sorted(i) == letters for i in bodies.initials(n))), None)
            if told and len(letters) >= bodies.LETTERS:
                return Found(1.0, f"“{short.upper()}” and “{told}”")
    return None


def clipped_name(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """One is called by the beginnings of the words of the other's name, as "Interpol" is."""
    if a.type in ("Person", "Place", "Event", "Offence") or a.type != b.type or a.common or b.common:
        return None
    for x, y in ((a, b), (b, a)):
        told = (
            (short, full) for short in sorted(x.names) for full in sorted(y.names) if bodies.is_clipped(short, full)
        )
        if found := next(told, None):
            return Found(1.0, f"“{found[0]}” and “{found[1]}”")
    return None


def same_acronym(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """Both are called by the same letters, which may stand for two names."""
    same = a.acronyms & b.acronyms if a.type == b.type else frozenset()
    return Found(1.0, min(same).upper()) if same else None


def part_of_name(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """One name has all words of the other, and more."""
    if a.type in ("Person", "Place", "Event", "Offence") or a.type != b.type:
        return None
    pairs = [(x, y) for x in sorted(a.names) for y in sorted(b.names) if _tells(min(x, y, key=len), known)]
    told = next(((x, y) for x, y in pairs if bodies.is_part(bodies.words_of(x), bodies.words_of(y))), None)
    return Found(1.0, f"“{told[0]}” and “{told[1]}”") if told else None


def head_of_name(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """One is called only by what the other is in full."""
    if a.type in ("Person", "Place", "Event", "Offence") or a.type != b.type:
        return None
    for x, y in ((a, b), (b, a)):
        full = sorted(n for n in y.names if not y.common and all(_is_head_of(short, n) for short in x.names))
        if x.names and full:
            return Found(1.0, f"“{min(x.names)}” and “{full[0]}”")
    return None


def _is_head_of(short: str, name: str) -> bool:
    return bodies.is_head(short) and bodies.is_part(bodies.words_of(short), bodies.words_of(name))


def name_of_two(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """Two others are known that bear this one name."""
    if a.type == "Person" and not are_full(a, b) and not given_name_only(a, b, known):
        return None
    borne = sorted(n for n in a.names | b.names if a.type != "Person" or people.is_full(n))
    twice = [n for n in borne if known.is_of_two(a.type, n)]
    if twice and _share_a_name_of_one(a, b, known):
        return None
    if not twice and not _own(a) & _own(b) and not _are_one_in_print(a, b):
        twice = [n for n in borne if _is_alike(a.type, n, known)]
    return Found(0.5 if a.common and b.common else 1.0, f"“{twice[0]}”") if twice else None


def _share_a_name_of_one(a: Portrait, b: Portrait, known: Known) -> bool:
    """Whether both bear a full name that no two are known to bear, beside one that two bear."""
    mine, theirs = ({whole(p.type, n): n for n in sorted(_own(p))} for p in (a, b))
    shared = [name for key, name in mine.items() if key and key in theirs]
    return any(
        not known.is_of_two(a.type, n)
        and not _is_alike(a.type, n, known)
        and (a.type == "Person" or not bodies.is_common(n))
        for n in shared
    )


def _is_alike(type_: str, name: str, known: Known) -> bool:
    """Whether two are known whose names look like this one."""
    return any((type_, by(type_, name)) in known.alike for by in ALIKE)


def _are_one_in_print(a: Portrait, b: Portrait) -> bool:
    """Whether two people's names differ by nothing but how they are written."""
    return a.type == "Person" and any(people.fit(x, y).least >= ENDING for x in a.names for y in b.names)


def name_of_other_kind(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """The one word that they are both called by is also the name of a thing of another kind."""
    same = sorted(_own(a) & _own(b))
    if a.type == "Person" or not same or not all(" " not in n and n in known.of_kinds for n in same):
        return None
    return Found(0.5 if a.type == "Place" else 1.0, f"“{same[0]}”")


def _tells(name: str, known: Known) -> bool:
    """Whether a short name is more than what a body is, and no other thing's whole name."""
    return not bodies.is_head(name) and (" " in name or name not in known.of_kinds)


def _own(p: Portrait) -> frozenset[str]:
    """The names that are no acronyms, which two bodies may have by chance."""
    return p.names - p.acronyms


def _is_own(name: str, a: Portrait, b: Portrait) -> bool:
    """Whether a name tells more than what a body is; "liberal party" does not, whatever else one of them is called."""
    return not bodies.is_head(name) and not ((a.common or b.common) and bodies.is_common(name))


def _first(values: frozenset[str] | set[str]) -> str:
    return min(values)
