"""The cue words of a language: one YAML file a subject in `words/<language>/`."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from graphbuild.ontology.acting import ActWords, act_words
from graphbuild.ontology.belonging import OtherWords, other_words
from graphbuild.ontology.electing import ElectionWords, election_words
from graphbuild.ontology.kin import KinWords, kin_words
from graphbuild.ontology.lore import NameLore, name_lore
from graphbuild.ontology.naming import (
    Body,
    Country,
    GivenNames,
    TitleWords,
    bodies,
    countries,
    given_names,
    title_words,
)
from graphbuild.ontology.offices import OfficeWords, office_words
from graphbuild.ontology.phrasing import PhraseWords, phrase_words
from graphbuild.ontology.qualifying import (
    DateWords,
    DenialWords,
    HedgeWords,
    ReportingWords,
    StatusWords,
    date_words,
    denial_words,
    hedge_words,
    reporting_words,
    status_words,
)
from graphbuild.ontology.things import ThingWords, thing_words


@dataclass(frozen=True, slots=True, eq=False)
class Cues:
    """The words of one language that the reading of news rests on; casefolded where nothing else is said.

    Each is equal to itself alone, so that what follows from a phrase and these words can be kept.
    """

    #: words that end in a full stop inside a sentence, as written, without that full stop
    abbreviations: frozenset[str]
    pronouns: frozenset[str]
    determiners: frozenset[str]
    #: posts before a body in small letters, the words that are none, those that make it an Organization, those that go
    #: on with a purpose, its length
    posts: frozenset[str]
    occupations: frozenset[str]
    no_bodies: frozenset[str]
    organizations: frozenset[str]
    with_purpose: frozenset[str]
    longest_body: int
    #: where a list of offences stands: the phrases before it, the words that end it, the most words of one
    before_offences: frozenset[str]
    ends_offences: frozenset[str]
    longest_offence: int
    no_offences: frozenset[str]
    spans_of_time: frozenset[str]
    begin_no_offence: frozenset[str]
    offences_in_ing: frozenset[str]
    steps_of_the_law: frozenset[str]
    of_laws: tuple[str, ...]
    causes: tuple[str, ...]
    #: offences that whom they are done to is no part of; what tells the kind of an offence right before it
    done_to_someone: frozenset[str]
    kinds_of_offences: frozenset[str]
    #: words that name nobody in particular whom one accuses
    no_culprits: frozenset[str]
    people_of_others: tuple[str, ...]
    #: of whom the law does something, and beside whom; see charges.yaml
    told_of_defendants: tuple[str, ...]
    told_of_somebody: tuple[str, ...]
    sentencing: tuple[str, ...]
    suffering: tuple[str, ...]
    victims: frozenset[str]
    together: tuple[str, ...]
    #: before what someone is only suspected of
    suspicions: frozenset[str]
    #: before "charge of" a post's, not an offence's; in no offence
    no_charges: frozenset[str]
    outside_offences: frozenset[str]
    #: what courts do to somebody, and the words that stand after it where it was done to the one before
    verbs_of_courts: frozenset[str]
    after_convicts: frozenset[str]
    #: organs through which a state acts, beside its adjective; and those that are the state
    arms_that_arrest: frozenset[str]
    states_themselves: frozenset[str]
    #: where one is held
    places_of_custody: frozenset[str]
    #: words that tell that a person is a man, or a woman
    male: frozenset[str]
    female: frozenset[str]
    given_names: GivenNames
    countries: tuple[Country, ...]
    #: demonym, casefolded -> the country's name
    demonyms: dict[str, str]
    #: name or alias of a country, as written -> the country's name
    country_names: dict[str, str]
    #: capital or seat of a government, as written -> the country's name
    capitals: dict[str, str]
    #: of these, what hardly ever means the building
    palaces: frozenset[str]
    #: adjectives and people of what is no country ("European"), casefolded
    region_adjectives: frozenset[str]
    kin: KinWords
    offices: OfficeWords
    titles: TitleWords
    bodies: tuple[Body, ...]
    #: words that make no body of one country: "high", "court", "ministry"
    organs: frozenset[str]
    #: words of what a country's name stands before and that is no organ of it: "Liberation Army", "embassy staff"
    no_organs: frozenset[str]
    #: words that tell of what type a thing is
    things: ThingWords
    reporting: ReportingWords
    hedges: HedgeWords
    denials: DenialWords
    status: StatusWords
    dates: DateWords
    phrases: PhraseWords
    elections: ElectionWords
    acts: ActWords
    #: what words of a claim tell of something else
    others: OtherWords
    #: how names vary in print
    lore: NameLore


def _read(language: str, subject: str) -> Any:
    path = files("graphbuild.ontology") / "words" / language / f"{subject}.yaml"
    return yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)


def _read_all(language: str, folder: str) -> list[Any]:
    """What stands in each file of a folder, in the order of their names."""
    paths = (files("graphbuild.ontology") / "words" / language / folder).iterdir()
    return [_read(language, f"{folder}/{name.removesuffix('.yaml')}") for name in sorted(p.name for p in paths)]


@cache
def load_cues(language: str = "en") -> Cues:
    """The cue words of a language, read once."""
    pronouns = _read(language, "pronouns")
    charges = _read(language, "charges")
    posts = _read(language, "posts")
    lands = countries(_read(language, "countries"))
    return Cues(
        abbreviations=frozenset(str(w) for group in _read(language, "abbreviations").values() for w in group),
        pronouns=frozenset(w.casefold() for w in pronouns["pronouns"]),
        determiners=frozenset(w.casefold() for w in pronouns["determiners"]),
        posts=frozenset(posts["posts"]),
        occupations=frozenset(posts["occupations"]),
        no_bodies=frozenset(posts["no_bodies"]),
        organizations=frozenset(posts["organizations"]),
        with_purpose=frozenset(posts["with_purpose"]),
        longest_body=posts["longest_body"],
        before_offences=frozenset(charges["before_offences"]),
        ends_offences=frozenset(charges["ends_offences"]),
        longest_offence=charges["longest_offence"],
        no_offences=frozenset(charges["no_offences"]),
        spans_of_time=frozenset(charges["spans_of_time"]),
        begin_no_offence=frozenset(charges["begin_no_offence"]),
        offences_in_ing=frozenset(charges["offences_in_ing"]),
        steps_of_the_law=frozenset(charges["steps_of_the_law"]),
        of_laws=tuple(charges["of_laws"]),
        causes=tuple(charges["causes"]),
        done_to_someone=frozenset(charges["done_to_someone"]),
        kinds_of_offences=frozenset(charges["kinds_of_offences"]),
        no_culprits=frozenset(charges["no_culprits"]),
        people_of_others=tuple(charges["people_of_others"]),
        told_of_defendants=tuple(charges["told_of_defendants"]),
        told_of_somebody=tuple(charges["told_of_somebody"]),
        sentencing=tuple(charges["sentencing"]),
        suffering=tuple(charges["suffering"]),
        victims=frozenset(charges["victims"]),
        together=tuple(charges["together"]),
        suspicions=frozenset(charges["suspicions"]),
        no_charges=frozenset(charges["no_charges"]),
        outside_offences=frozenset(charges["outside_offences"]),
        verbs_of_courts=frozenset(charges["verbs_of_courts"]),
        after_convicts=frozenset(charges["after_convicts"]),
        arms_that_arrest=frozenset(charges["arms_that_arrest"]),
        states_themselves=frozenset(charges["states_themselves"]),
        places_of_custody=frozenset(charges["places_of_custody"]),
        male=frozenset(pronouns["male"]),
        female=frozenset(pronouns["female"]),
        given_names=given_names(_read(language, "given_names")),
        countries=lands,
        demonyms={d.casefold(): c.name for c in lands for d in c.demonyms},
        country_names={n: c.name for c in lands for n in (c.name, *c.aliases)},
        capitals={n: c.name for c in lands for n in (c.capital, *c.seats) if n},
        palaces=frozenset(_read(language, "things")["palaces"]),
        region_adjectives=frozenset(w.casefold() for w in _read(language, "regions")["adjectives"]),
        kin=kin_words(_read(language, "kin")),
        offices=office_words(_read(language, "offices")),
        titles=title_words(_read(language, "titles")),
        bodies=bodies(_read_all(language, "bodies")),
        organs=frozenset(w.casefold() for group in _read(language, "organs").values() for w in group),
        no_organs=frozenset(_read(language, "things")["no_organs"]),
        things=thing_words(_read(language, "things")),
        reporting=reporting_words(_read(language, "reporting")),
        hedges=hedge_words(_read(language, "hedges")),
        denials=denial_words(_read(language, "denials")),
        status=status_words(_read(language, "status")),
        dates=date_words(_read(language, "dates")),
        phrases=phrase_words(_read(language, "phrases")),
        elections=election_words(_read(language, "elections")),
        acts=act_words(_read(language, "acts")),
        others=other_words(_read(language, "others")),
        lore=name_lore(_read(language, "name_lore")),
    )
