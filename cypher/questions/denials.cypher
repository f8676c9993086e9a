// What was denied, who had claimed it, and what did those concerned say in the same articles?
// $about (Entity): only what concerns this person or body. Default: none
MATCH (x:Entity)<-[:FROM_ENTITY]-(c:Claim {modality: 'denied'})-[:TO_ENTITY]->(y:Entity)
WHERE $about IS NULL OR x.id = $about OR y.id = $about
OPTIONAL MATCH (c)-[:CLAIMED_BY]->(w:Entity)
WITH x, y, c, w ORDER BY w.name, w.id
WITH x, y, c, collect(w.id) AS nodes, collect(w.name) AS names
OPTIONAL MATCH (c)-[:SHOWN_BY]->(e:Evidence)
OPTIONAL MATCH (e)-[:IN_ARTICLE]->(a:Article)
WITH x, y, c, nodes, names, e, a ORDER BY a.date, e.article, e.start_at, e.id
WITH x, y, c, nodes, names, collect({told: a.date, sentence: e.text})[0] AS first
OPTIONAL MATCH (s:Statement)-[:SAID_BY]->(who:Entity)
WHERE s.article IN c.articles AND who.id IN [x.id, y.id]
WITH x, y, c, nodes, names, first, who, s ORDER BY s.article, s.spans[0], s.id
WITH x, y, c, nodes, names, first, collect(who.name + ': ' + s.text) AS said_there
RETURN x.name AS source, c.label AS tie, y.name AS target, c.topic AS topic, c.status AS status, c.modality AS modality,
       names + [t IN c.attributed_to WHERE NOT t IN nodes] AS claimed_by, said_there, first.told AS told,
       first.sentence AS sentence, c.key AS key
ORDER BY told, source, target, key
