"""Graphs by hand for the tests of the page: small ones from tuples, and a realistic one of an invented country."""

import hashlib
from collections.abc import Sequence
from typing import Any

import networkx as nx

Graph = nx.MultiDiGraph

ARTICLE = {
    "id": "a1",
    "title": "Varnia: Speaker's Allies Named in Harbour Inquiry",
    "date": "2021-03-14",
    "source": "Coast Tribune",
    "url": "https://news.example/harbour",
}

PEOPLE = """Ilma Dorvane; Teo Dorvane; Rasko Velin; Petra Lund-Orlo; Anwar Sedik; Mira Kestrel; Juno Abelard; Osk Tamm;
Lidia Farrow; Benno Zirk; Halima Roe; Viktor Stahn; Nadia Quill; Corin Ash; Edda Marsh"""
THINGS = {
    "Person": PEOPLE,
    "Party": "Coast Union; Free Varnia; Green Delta; Labour Front",
    "Institution": """Varnian Parliament; Harbour Ministry; Anti-Corruption Bureau; Supreme Court of Varnia; National Guard;
Interior Ministry; European Court""",
    "Organization": "Dorvane Shipping; Coast Tribune; Open Ledger; Dockers' Union; Meridian Bank",
    "Place": "Varnia; Port Selm; Ostland; Lisk",
    "Event": "2020 parliamentary election; Harbour strike; Selm summit",
    "Offence": "embezzlement; abuse of office",
}
ALIASES = {
    "Ilma Dorvane": ["Dorvane", "Speaker Dorvane", "Ilma Dørvåne"],
    "Anti-Corruption Bureau": ["ACB", "the Bureau"],
    "Anwar Sedik": ["Sedik", "Anouar Seddiq"],
}

# source | type | target | qualifiers | sentence, the trigger in brackets
CLAIMS = """
Ilma Dorvane | HEADS | Varnian Parliament | role=speaker | Ilma Dorvane, the [speaker of] parliament, denied any part in the deal.
Teo Dorvane | SIBLING_OF | Ilma Dorvane | role=brother | Her [brother] Teo owns the largest shipping line on the coast.
Teo Dorvane | OWNS | Dorvane Shipping | | Teo Dorvane [owns] Dorvane Shipping outright.
Rasko Velin | CHILD_IN_LAW_OF | Ilma Dorvane | role=son-in-law; status=former | Velin, the speaker's [former son-in-law], now lives in Lisk.
Rasko Velin | BASED_IN | Lisk | | Velin, the speaker's former son-in-law, now [lives in] Lisk.
Rasko Velin | ACCUSES | Ilma Dorvane | topic=ordering the tender; date=2021-03 | Velin [accused] the speaker of ordering the tender.
Ilma Dorvane | ORDERS | Harbour Ministry | modality=alleged; by=Rasko Velin; topic=tender | Velin says Dorvane [told] the ministry to sign.
Teo Dorvane | FUNDS | Coast Union | modality=denied; by=Open Ledger | The party denies that Teo Dorvane [paid] for its campaign.
Dorvane Shipping | FUNDS | Petra Lund-Orlo | modality=alleged; by=Open Ledger | The company purportedly [paid] the minister, Open Ledger wrote.
Petra Lund-Orlo | HEADS | Harbour Ministry | role=minister | Harbour [Minister] Petra Lund-Orlo refused to comment.
Anwar Sedik | HEADS | Anti-Corruption Bureau | role=director | Anwar Sedik, [director of] the Bureau, opened the case.
Anti-Corruption Bureau | INVESTIGATES | Dorvane Shipping | topic=harbour tender | The Bureau is [investigating] Dorvane Shipping.
Anti-Corruption Bureau | INVESTIGATES | Petra Lund-Orlo | status=future | The Bureau will [question] the minister next week.
Osk Tamm | CHARGED_WITH | embezzlement | date=2021-02-11 | Tamm was [charged with] embezzlement in February.
Osk Tamm | ON_TRIAL_IN | Supreme Court of Varnia | role=in absentia | Tamm is [on trial] in the Supreme Court.
Osk Tamm | HEADS | Harbour Ministry | role=minister; status=former | Osk Tamm, a [former minister], fled in 2019.
Osk Tamm | BASED_IN | Ostland | | Tamm [lives in] Ostland.
Petra Lund-Orlo | SUCCEEDED | Osk Tamm | date=2019 | Lund-Orlo [succeeded] Tamm in 2019.
Varnia | SEEKS_EXTRADITION_OF | Osk Tamm | | Varnia has [asked for the extradition] of Tamm.
Viktor Stahn | CONVICTED_OF | abuse of office | date=2018 | Stahn was [convicted of] abuse of office in 2018.
Viktor Stahn | SENTENCED_BY | Supreme Court of Varnia | | The Supreme Court [sentenced] Stahn to four years.
Viktor Stahn | HEADS | National Guard | role=commander; status=former | Viktor Stahn, once [commander of] the National Guard.
Ilma Dorvane | MEMBER_OF | Coast Union | | Dorvane's [party], the Coast Union, stood by her.
Coast Union | GOVERNS | Varnia | | The [ruling] Coast Union has held Varnia for nine years.
Coast Union | COALITION_WITH | Labour Front | | The Coast Union governs [with] the Labour Front.
Coast Union | WON | 2020 parliamentary election | date=2020 | The Coast Union [won] the 2020 parliamentary election.
Free Varnia | LOST | 2020 parliamentary election | date=2020 | Free Varnia [lost] the vote.
Mira Kestrel | HEADS | Free Varnia | role=leader | Mira Kestrel, the [leader of] Free Varnia, called for new elections.
Mira Kestrel | OPPOSES | Ilma Dorvane | | Kestrel [criticised] the speaker.
Mira Kestrel | URGES | Anti-Corruption Bureau | topic=publish the file | Kestrel [urged] the Bureau to publish its file.
Free Varnia | COALITION_WITH | Green Delta | status=future | Free Varnia [will join] with Green Delta, Kestrel said.
Juno Abelard | HEADS | Green Delta | role=co-chair | Juno Abelard [chairs] Green Delta.
Juno Abelard | ALLY_OF | Mira Kestrel | | Abelard, a [close ally] of Kestrel, agreed.
Lidia Farrow | WORKS_FOR | Coast Tribune | role=reporter | Lidia Farrow, a [reporter] at the Coast Tribune, saw the contract.
Ilma Dorvane | SPOKE_TO | Coast Tribune | | "I signed nothing," Dorvane [told] the Coast Tribune.
Open Ledger | ACCUSES | Teo Dorvane | topic=bribery | Open Ledger [accuses] Teo Dorvane of bribery.
Nadia Quill | HEADS | Open Ledger | role=director | Nadia Quill, [director of] Open Ledger, published the papers.
Nadia Quill | SPOUSE_OF | Anwar Sedik | status=former; role=wife | Quill, the [former wife] of Sedik, said that they had not spoken.
Benno Zirk | REPRESENTS | Teo Dorvane | role=lawyer | Benno Zirk, a [lawyer for] Teo Dorvane, called the papers forged.
Halima Roe | HEADS | Dockers' Union | role=head | Halima Roe, who [heads] the Dockers' Union, called a strike.
Dockers' Union | ORGANIZES | Harbour strike | date=2021-03 | The Dockers' Union [called] a strike.
Harbour strike | LOCATED_IN | Port Selm | | The strike [in] Port Selm entered its third day.
National Guard | ATTACKED | Dockers' Union | modality=alleged; by=Halima Roe | The Guard [beat] dockers, according to Roe.
Interior Ministry | BANS | Harbour strike | | The Interior Ministry [banned] the strike.
Corin Ash | HEADS | Interior Ministry | role=minister | Interior [Minister] Corin Ash banned the strike.
Corin Ash | MEMBER_OF | Labour Front | | Ash, of the [Labour Front], banned the strike.
Corin Ash | THREATENS | Halima Roe | modality=alleged; by=Halima Roe | Roe said that Ash had [threatened] her.
Edda Marsh | AMBASSADOR_TO | Ostland | role=ambassador | Edda Marsh, the [ambassador to] Ostland, handed over the request.
Edda Marsh | REPRESENTS | Varnia | | Edda Marsh handed over the request [for] Varnia.
Ilma Dorvane | MET_WITH | Edda Marsh | date=2021-03-02 | Dorvane [met] Marsh on 2 March.
Meridian Bank | FUNDS | Dorvane Shipping | | Meridian Bank [lent] the company 40 million.
Teo Dorvane | OWNS | Meridian Bank | modality=denied; by=Nadia Quill | The bank denies that Teo Dorvane [owns] it.
Harbour Ministry | FUNDS | Dorvane Shipping | topic=tender | The ministry [paid] the company for the pier.
European Court | INVESTIGATES | Interior Ministry | | The European Court will [hear] the case.
Ilma Dorvane | PARTICIPATES_IN | Selm summit | status=future | Dorvane is to [attend] the Selm summit.
Selm summit | LOCATED_IN | Port Selm | | The summit [in] Port Selm opens on Monday.
Port Selm | LOCATED_IN | Varnia | | Port Selm, [in] Varnia, handles half of its trade.
"""


def graph(
    nodes: Sequence[tuple[Any, ...]], edges: Sequence[tuple[Any, ...]] = (), **attributes: Any
) -> Graph:
    """Nodes as (id, type, name[, more]) and edges as (source, type, target, sentence[, more])."""
    made: Graph = nx.MultiDiGraph(**{"articles": [ARTICLE], **attributes})
    for id_, type_, name, *more in nodes:
        made.add_node(id_, **{"type": type_, "name": name, "aliases": [], "mentions": [], **(more[0] if more else {})})
    start = 0
    for number, (source, type_, target, sentence, *more) in enumerate(edges):
        evidence = [{"article": "a1", "start": start, "end": start + len(sentence), "text": sentence, "trigger": None}]
        start += len(sentence) + 1
        data = {"type": type_, "status": "current", "modality": "asserted", "attributed_to": [], "evidence": evidence}
        made.add_edge(source, target, key=f"c{number:04d}", **{**data, **(more[0] if more else {})})
    return made


def varnia() -> Graph:
    """Forty things and 57 relations, in three paragraphs, with doubt of every kind."""
    things = [(type_, name.strip()) for type_, names in THINGS.items() for name in names.replace("\n", " ").split(";")]
    ids = {name: f"{type_}-{name}".lower().replace(" ", "-") for type_, name in things}
    made: Graph = nx.MultiDiGraph(articles=[ARTICLE], statements=[_statement(ids)])
    for type_, name in things:
        mention = {"article": "a1", "start": 0, "end": len(name), "text": name, "kind": "name"}
        made.add_node(ids[name], type=type_, name=name, aliases=ALIASES.get(name, []), mentions=[mention], attributes={})
    text, sentences = "", []
    for line in CLAIMS.strip().splitlines():
        source, type_, target, qualifiers, marked = (part.strip() for part in line.split("|", 4))
        start = len(text)
        head, _, rest = marked.partition("[")
        trigger, _, tail = rest.partition("]")
        sentence = head + trigger + tail
        at = {"start": start + len(head), "end": start + len(head) + len(trigger)}
        evidence = {"article": "a1", "start": start, "end": start + len(sentence), "text": sentence, "trigger": at}
        key = hashlib.sha256(line.encode()).hexdigest()[:16]
        made.add_edge(ids[source], ids[target], key=key, type=type_, **_qualified(qualifiers, ids), evidence=[evidence])
        text += sentence + " "
        sentences.append((start, len(text) - 1))
    made.graph["passages"] = [_passage(text, sentences[i : i + 4]) for i in range(0, len(sentences), 4)]
    return made


def _qualified(text: str, ids: dict[str, str]) -> dict[str, Any]:
    given = dict(part.strip().split("=", 1) for part in text.split(";") if "=" in part)
    claimant = given.pop("by", None)
    data = {"status": "current", "modality": "asserted", "confidence": 0.87, "extractor": "both", **given}
    return {**data, "attributed_to": [ids.get(claimant, claimant)] if claimant else []}


def _passage(text: str, sentences: Sequence[tuple[int, int]]) -> dict[str, Any]:
    start, end = sentences[0][0], sentences[-1][1]
    return {"article": "a1", "start": start, "end": end, "text": text[start:end]}


def _statement(ids: dict[str, str]) -> dict[str, Any]:
    said = {"text": "I signed nothing.", "cue": "told", "spans": [[0, 17]], "article": "a1"}
    return {**said, "speaker": ids["Ilma Dorvane"], "speaker_text": "Dorvane"}
