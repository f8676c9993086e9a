// Who left a party, and for which other one?
MATCH (p:Person)<-[:FROM_ENTITY]-(was:Claim {status: 'former'})-[:TO_ENTITY]->(old:Party)
WHERE was.claim_type IN ['MEMBER_OF', 'HEADS', 'DEPUTY_HEAD_OF', 'WORKS_FOR'] AND was.modality <> 'denied'
OPTIONAL MATCH (p)<-[:FROM_ENTITY]-(c:Claim)-[:TO_ENTITY]->(new:Party)
WHERE c.claim_type IN ['MEMBER_OF', 'HEADS', 'DEPUTY_HEAD_OF', 'WORKS_FOR', 'FOUNDED'] AND c.status <> 'former'
  AND c.modality <> 'denied' AND new.id <> old.id
OPTIONAL MATCH (was)-[:SHOWN_BY]->(e:Evidence)-[:IN_ARTICLE]->(a:Article)
WITH p, was, old, c, new, e, a ORDER BY a.date, e.article, e.start_at, e.id
WITH p, was, old, c, new, collect(e.text)[0] AS sentence_left
OPTIONAL MATCH (c)-[:SHOWN_BY]->(e:Evidence)-[:IN_ARTICLE]->(a:Article)
WITH p, was, old, c, new, sentence_left, e, a ORDER BY a.date, e.article, e.start_at, e.id
WITH p, was, old, c, new, sentence_left, collect(e.text)[0] AS sentence_joined
RETURN p.name AS person, old.name AS left, was.valid_to AS until, c.label AS tie, new.name AS joined,
       [was.status, c.status] AS status, [was.modality, c.modality] AS modality,
       [sentence_left, sentence_joined] AS sentences, [was.key, c.key] AS keys
ORDER BY person, left, joined, was.key, c.key

// graphbuild ask party-switchers
// person           | left             | until   | tie        | joined     | status          | modality           | sentences                            | keys
// Analucia Prewitt | Lantern Movement |         | member of  | New Shoals | former; current | asserted; asserted | Analucia Prewitt has left the Lante… | aca41ec077718232; 6cf88d2c4c1626ea
// Edda Sorrendal   | Harbour Alliance | 2021-07 |            |            | former;         | asserted;          | Sorrendal gave up the leadership of… | c893441cfdf828c4;
// Petru Calderash  | Harbour Alliance | 2019-09 | leader of  | New Shoals | former; current | asserted; asserted | Petru Calderash, who left the Harbo… | 74629379f9bd11c7; 72b1125120b0be65
// Petru Calderash  | Harbour Alliance | 2019-09 | will found | New Shoals | former; future  | asserted; asserted | Petru Calderash, who left the Harbo… | 74629379f9bd11c7; dce9e28b95b436d7
// Petru Calderash  | Harbour Alliance | 2019-09 | member of  | New Shoals | former; current | asserted; asserted | Petru Calderash, who left the Harbo… | 74629379f9bd11c7; e974b46b8373288e
