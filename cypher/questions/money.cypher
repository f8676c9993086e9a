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
RETURN x.name AS source, c.label AS tie, y.name AS target, c.topic AS topic, c.status AS status,
       c.modality AS modality, names + [t IN c.attributed_to WHERE NOT t IN nodes] AS says,
       first.told AS told, first.sentence AS sentence, c.key AS key
ORDER BY source, target, told, key

// graphbuild ask money
// source            | tie   | target              | topic            | status  | modality | says                        | told       | sentence                             | key
// Farrukh Benhadi   | funds | Ravindra Pellawatte | bribes           | current | alleged  | Halmere Prosecution Service | 2020-05-18 | Prosecutors allege that Benhadi bri… | b69d1cf7742088f0
// Farrukh Benhadi   | funds | Ravindra Pellawatte | bribes           | current | asserted | Port Sable District Court   | 2022-03-22 | The court found that money from Ben… | 41688352529cebdd
// Kitefin Holdings  | owns  | Marlspike Freight   |                  | current | asserted |                             | 2018-02-08 | Kitefin Holdings owns two fifths of… | e3ad1766e2a651cd
// Kwabena Osterley  | funds | Harbour Alliance    | campaign in 2016 | current | denied   | Tidewater Witness           | 2020-05-18 | A spokesman for Kitefin Holdings de… | bd58fa52215f27a2
// Kwabena Osterley  | owns  | Kitefin Holdings    |                  | current | asserted |                             | 2018-02-08 | The holding company Kitefin Holding… | 3ba62ae96c75a91e
// Marlspike Freight | owns  | Gannetway Haulage   |                  | current | asserted |                             | 2018-02-08 | Kitefin Holdings owns two fifths of… | c2108a781b4af7a5
// and 4 more
