// Who holds two or more posts at once, as the articles told last?
MATCH (p:Person)<-[:FROM_ENTITY]-(c:Claim)-[:TO_ENTITY]->(body:Entity)
WHERE c.claim_type IN ['HEADS', 'DEPUTY_HEAD_OF', 'WORKS_FOR', 'AMBASSADOR_TO']
  AND c.modality = 'asserted' AND c.status IN ['current', 'former']
OPTIONAL MATCH (c)-[:SHOWN_BY]->(e:Evidence)
OPTIONAL MATCH (e)-[:IN_ARTICLE]->(a:Article)
WITH p, body, c, e, coalesce(a.date, '') AS told ORDER BY told DESC, c.status DESC, c.key, e.start_at, e.id
WITH p, body, c.claim_type AS type,
     collect({status: c.status, modality: c.modality, post: coalesce(c.role, c.label), told: told, sentence: e.text, key: c.key})[0] AS last
WHERE last.status = 'current'
WITH p, body, last ORDER BY body.name, body.id, last.key
WITH p, collect(last.post + ', ' + body.name) AS posts, collect(DISTINCT body.id) AS bodies,
     collect(last.status) AS status, collect(last.modality) AS modality,
     collect(last.told) AS told, collect(coalesce(last.sentence, '')) AS sentences, collect(last.key) AS keys
WHERE size(bodies) > 1
RETURN p.name AS person, posts, status, modality, told, sentences, keys
ORDER BY person, p.id
