// Who accuses whom of what, and what did the accused say in the same articles?
// $about (Entity): only accusations by or against this person or body. Default: none
MATCH (x:Entity)<-[:FROM_ENTITY]-(c:Claim {claim_type: 'ACCUSES'})-[:TO_ENTITY]->(y:Entity)
WHERE $about IS NULL OR x.id = $about OR y.id = $about
OPTIONAL MATCH (c)-[:SHOWN_BY]->(e:Evidence)
OPTIONAL MATCH (e)-[:IN_ARTICLE]->(a:Article)
WITH x, y, c, e, a ORDER BY a.date, e.article, e.start_at, e.id
WITH x, y, c, collect({told: a.date, sentence: e.text})[0] AS first
OPTIONAL MATCH (s:Statement)-[:SAID_BY]->(y)
WHERE s.article IN c.articles
WITH x, y, c, first, s ORDER BY s.article, s.spans[0], s.id
WITH x, y, c, first, collect(s.text) AS accused_said
RETURN x.name AS accuser, y.name AS accused, c.topic AS topic, c.status AS status, c.modality AS modality, accused_said,
       coalesce(c.date, first.told) AS date, first.sentence AS sentence, c.key AS key
ORDER BY date, accuser, accused, key
