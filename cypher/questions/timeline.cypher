// What happened to a person or body, in order of time?
// $about (Entity): whose life. Example: Analucia Prewitt
MATCH (x:Entity)<-[:FROM_ENTITY]-(c:Claim)-[:TO_ENTITY]->(y:Entity)
WHERE x.id = $about OR y.id = $about
OPTIONAL MATCH (c)-[:SHOWN_BY]->(e:Evidence)
OPTIONAL MATCH (e)-[:IN_ARTICLE]->(a:Article)
WITH x, y, c, e, a ORDER BY a.date, e.article, e.start_at, e.id
WITH x, y, c, collect({told: a.date, sentence: e.text})[0] AS first
RETURN coalesce(c.date, CASE WHEN c.status = 'former' THEN c.valid_to ELSE c.valid_from END, first.told) AS date,
       CASE WHEN c.date IS NOT NULL OR (c.status = 'former' AND c.valid_to IS NOT NULL)
              OR (c.status <> 'former' AND c.valid_from IS NOT NULL) THEN 'stated' ELSE 'day of the article' END AS basis,
       x.name AS source, c.label AS tie, y.name AS target, c.status AS status, c.modality AS modality,
       first.sentence AS sentence, c.key AS key
ORDER BY date, first.told, source, target, key
