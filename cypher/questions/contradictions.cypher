// Where do the sources contradict each other: one tie stated here, alleged or denied there?
MATCH (x:Entity)<-[:FROM_ENTITY]-(c:Claim)-[:TO_ENTITY]->(y:Entity)
OPTIONAL MATCH (c)-[:SHOWN_BY]->(e:Evidence)
OPTIONAL MATCH (e)-[:IN_ARTICLE]->(a:Article)
WITH x, y, c, e, a ORDER BY c.modality, a.date, c.key, e.start_at, e.id
WITH x, y, c, collect({told: a.date, sentence: e.text})[0] AS first ORDER BY first.told, c.key
WITH x, y, c.tie AS tie, collect(DISTINCT c.modality) AS kinds, collect(c.label) AS labels, collect(c.status) AS status,
     collect(c.modality) AS modality, collect(coalesce(first.sentence, '')) AS sentences, collect(c.key) AS keys
WHERE size(kinds) > 1
RETURN x.name AS source, labels, y.name AS target, status, modality, sentences, keys
ORDER BY source, target, keys
