// What is said of two people or bodies together, in every sentence, with its article and who says so?
// $from (Entity): one of the two. Example: Farrukh Benhadi
// $to (Entity): the other. Example: Ravindra Pellawatte
MATCH (x:Entity)<-[:FROM_ENTITY]-(c:Claim)-[:TO_ENTITY]->(y:Entity)
WHERE (x.id = $from AND y.id = $to) OR (x.id = $to AND y.id = $from)
OPTIONAL MATCH (c)-[:CLAIMED_BY]->(w:Entity)
WITH x, y, c, w ORDER BY w.name, w.id
WITH x, y, c, collect(w.id) AS nodes, collect(w.name) AS names
OPTIONAL MATCH (c)-[:SHOWN_BY]->(e:Evidence)
OPTIONAL MATCH (e)-[:IN_ARTICLE]->(a:Article)
RETURN x.name AS source, c.label AS tie, y.name AS target, c.topic AS topic, c.status AS status,
       c.modality AS modality, names + [t IN c.attributed_to WHERE NOT t IN nodes] AS says,
       a.source AS outlet, a.date AS told, e.text AS sentence, c.key AS key
ORDER BY told, e.article, e.start_at, key, e.id

// graphbuild ask evidence from="Farrukh Benhadi" to="Ravindra Pellawatte"
// source          | tie      | target              | topic  | status  | modality | says                        | outlet       | told       | sentence                             | key
// Farrukh Benhadi | met with | Ravindra Pellawatte |        | current | asserted |                             | Radio Ondine | 2017-06-20 | Farrukh Benhadi, who founded Marlsp… | 8816e897aadced38
// Farrukh Benhadi | funds    | Ravindra Pellawatte | bribes | current | alleged  | Halmere Prosecution Service | Shoal Wire   | 2020-05-18 | Prosecutors allege that Benhadi bri… | b69d1cf7742088f0
// Farrukh Benhadi | funds    | Ravindra Pellawatte | bribes | current | asserted | Port Sable District Court   | Shoal Wire   | 2022-03-22 | The court found that money from Ben… | 41688352529cebdd
