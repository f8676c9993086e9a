// Which former officials of the state are now in companies and other organizations?
MATCH (p:Person)<-[:FROM_ENTITY]-(was:Claim)-[:TO_ENTITY]->(office:Entity)
WHERE was.claim_type IN ['HEADS', 'DEPUTY_HEAD_OF', 'WORKS_FOR', 'AMBASSADOR_TO', 'MEMBER_OF']
  AND was.status = 'former' AND was.modality <> 'denied' AND (office:Institution OR office:Place OR office:Person)
MATCH (p)<-[:FROM_ENTITY]-(c:Claim)-[:TO_ENTITY]->(firm:Organization)
WHERE c.claim_type IN ['HEADS', 'DEPUTY_HEAD_OF', 'WORKS_FOR', 'MEMBER_OF', 'OWNS']
  AND c.status = 'current' AND c.modality <> 'denied'
OPTIONAL MATCH (c)-[:SHOWN_BY]->(e:Evidence)
OPTIONAL MATCH (e)-[:IN_ARTICLE]->(a:Article)
WITH p, was, office, c, firm, e, a ORDER BY a.date DESC, e.article, e.start_at, e.id
WITH p, was, office, c, firm, collect({told: a.date, sentence: e.text})[0] AS last
OPTIONAL MATCH (p)<-[:FROM_ENTITY]-(gone:Claim {status: 'former'})-[:TO_ENTITY]->(firm)
WHERE gone.claim_type = c.claim_type
OPTIONAL MATCH (gone)-[:SHOWN_BY]->(:Evidence)-[:IN_ARTICLE]->(later:Article)
WITH p, was, office, c, firm, last, max(later.date) AS left
WHERE left IS NULL OR left < last.told
RETURN p.name AS person, coalesce(was.role, was.label) AS was, office.name AS office, was.valid_to AS until,
       coalesce(c.role, c.label) AS now, firm.name AS organization, last.told AS told,
       [was.status, c.status] AS status, [was.modality, c.modality] AS modality, last.sentence AS sentence,
       [was.key, c.key] AS keys
ORDER BY person, office, organization, keys
