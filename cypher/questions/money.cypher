// Who paid, financed or owns whom, and how sure is it?
// $about (Entity): only what this person or body pays, owns, receives or belongs to. Default: none
MATCH (x:Entity)<-[:FROM_ENTITY]-(c:Claim)-[:TO_ENTITY]->(y:Entity)
WHERE c.claim_type IN ['FUNDS', 'OWNS'] AND ($about IS NULL OR x.id = $about OR y.id = $about)
OPTIONAL MATCH (c)-[:CLAIMED_BY]->(w:Entity)
WITH x, y, c, w ORDER BY w.name, w.id
WITH x, y, c, collect(w.id) AS nodes, collect(w.name) AS names
OPTIONAL MATCH (c)-[:SHOWN_BY]->(e:Evidence)
OPTIONAL MATCH (e)-[:IN_ARTICLE]->(a:Article)
WITH x, y, c, nodes, names, e, a ORDER BY a.date, e.article, e.start_at, e.id
WITH x, y, c, nodes, names, collect({told: a.date, sentence: e.text})[0] AS first
RETURN x.name AS source, c.label AS tie, y.name AS target, c.topic AS topic, c.status AS status, c.modality AS modality,
       names + [t IN c.attributed_to WHERE NOT t IN nodes] AS says, first.told AS told, first.sentence AS sentence, c.key AS key
ORDER BY source, target, told, key
