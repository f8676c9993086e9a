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
