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
RETURN x.name AS source, c.label AS tie, y.name AS target, c.topic AS topic, c.status AS status,
       c.modality AS modality, names + [t IN c.attributed_to WHERE NOT t IN nodes] AS claimed_by, said_there,
       first.told AS told, first.sentence AS sentence, c.key AS key
ORDER BY told, source, target, key

// graphbuild ask denials
// source              | tie              | target                 | topic            | status  | modality | claimed_by             | said_there                           | told       | sentence                             | key
// Marlspike Freight   | funds            | Harbour Alliance       |                  | current | denied   |                        |                                      | 2018-09-14 | Halina Brisk, the spokeswoman of Pr… | 34a2c46c5a38e3c7
// Marlspike Freight   | funds            | Ravindra Pellawatte    | 340,000 crowns   | current | denied   | The Sable Courier      | Ravindra Pellawatte: I have never h… | 2019-04-03 | According to The Sable Courier, Mar… | e02c39ed0a7290c4
// Analucia Prewitt    | future member of | New Shoals             |                  | future  | denied   |                        | Analucia Prewitt: She remains in th… | 2019-10-25 | Analucia Prewitt, the mayor of Ondi… | fae52c85db6a68f2
// Edda Sorrendal      | dismissed        | Ravindra Pellawatte    |                  | current | denied   |                        |                                      | 2019-10-25 | Prime Minister Edda Sorrendal of Ha… | c88d1dd6132c1fba
// Kwabena Osterley    | funds            | Harbour Alliance       | campaign in 2016 | current | denied   | Tidewater Witness      |                                      | 2020-05-18 | A spokesman for Kitefin Holdings de… | bd58fa52215f27a2
// Halmere Coast Guard | attacked         | Halmere Dockers' Union |                  | current | denied   | Halmere Dockers' Union | Halmere Dockers' Union: the Halmere… | 2021-02-09 | The Halmere Dockers' Union, which c… | e99344cf067a570d
// and 3 more
