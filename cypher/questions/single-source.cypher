// What that could hurt somebody rests on a single source: stated as a fact, by one outlet alone?
// $relations (relations): families or types to look at. Default: family, legal, money
MATCH (x:Entity)<-[:FROM_ENTITY]-(c:Claim {modality: 'asserted'})-[:TO_ENTITY]->(y:Entity)
WHERE c.claim_type IN $relations
MATCH (c)-[:SHOWN_BY]->(e:Evidence)-[:IN_ARTICLE]->(a:Article)
WITH x, y, c, e, a ORDER BY a.date, e.article, e.start_at, e.id
WITH x, y, c.tie AS tie, collect(DISTINCT coalesce(a.source, a.id)) AS outlets, count(DISTINCT a.id) AS articles,
     collect({label: c.label, status: c.status, modality: c.modality, date: a.date, sentence: e.text, key: c.key})[0] AS first
WHERE size(outlets) = 1
RETURN x.name AS source, first.label AS tie, y.name AS target, outlets[0] AS outlet, articles, first.date AS told,
       first.status AS status, first.modality AS modality, first.sentence AS sentence, first.key AS key
ORDER BY outlet, told, source, target, key
