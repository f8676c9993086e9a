// Where do the sources contradict each other: one tie stated here, alleged or denied there?
MATCH (x:Entity)<-[:FROM_ENTITY]-(c:Claim)-[:TO_ENTITY]->(y:Entity)
OPTIONAL MATCH (c)-[:SHOWN_BY]->(e:Evidence)
OPTIONAL MATCH (e)-[:IN_ARTICLE]->(a:Article)
WITH x, y, c, e, a ORDER BY c.modality, a.date, c.key, e.start_at, e.id
WITH x, y, c, collect({told: a.date, sentence: e.text})[0] AS first ORDER BY first.told, c.key
WITH x, y, c.tie AS tie, collect(DISTINCT c.modality) AS kinds, collect(c.label) AS labels,
     collect(c.status) AS status, collect(c.modality) AS modality, collect(coalesce(first.sentence, '')) AS sentences, collect(c.key) AS keys
WHERE size(kinds) > 1
RETURN x.name AS source, labels, y.name AS target, status, modality, sentences, keys
ORDER BY source, target, keys

// graphbuild ask contradictions
// source           | labels                      | target              | status           | modality          | sentences                            | keys
// Analucia Prewitt | future member of; member of | New Shoals          | future; current  | denied; asserted  | Analucia Prewitt, the mayor of Ondi… | fae52c85db6a68f2; 6cf88d2c4c1626ea
// Farrukh Benhadi  | funds; funds                | Ravindra Pellawatte | current; current | alleged; asserted | Prosecutors allege that Benhadi bri… | b69d1cf7742088f0; 41688352529cebdd
