// Who headed what on a given day? An end known as a month or a year counts from its first day on.
// $day (date): the day, or a month or year. Example: 2020-01-15
// $body (Entity): only this country, body or party. Default: none
MATCH (p:Person)<-[:FROM_ENTITY]-(c:Claim {claim_type: 'HEADS', modality: 'asserted'})-[:TO_ENTITY]->(body:Entity)
WHERE c.status IN ['current', 'former'] AND ($body IS NULL OR body.id = $body)
OPTIONAL MATCH (c)-[:SHOWN_BY]->(e:Evidence)
OPTIONAL MATCH (e)-[:IN_ARTICLE]->(a:Article)
WITH p, body, c, e, a ORDER BY c.status, a.date, e.article, e.start_at, c.key, e.id
WITH p, body, min(c.valid_from) AS since, min(c.valid_to) AS until,
     min(CASE WHEN c.status = 'current' THEN a.date END) AS reported,
     min(CASE WHEN c.status = 'former' THEN a.date END) AS gone,
     collect({post: coalesce(c.role, c.label), status: c.status, modality: c.modality, sentence: e.text, key: c.key})[0] AS first
WHERE coalesce(since, reported) <= $day AND coalesce(until, gone, '9999') > $day
RETURN body.name AS body, p.name AS person, first.post AS post, since, until,
       CASE WHEN since IS NULL THEN 'reported ' + reported ELSE 'start stated' END AS basis,
       first.status AS status, first.modality AS modality, first.sentence AS sentence, first.key AS key
ORDER BY body, person, key
