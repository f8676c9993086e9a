// What is alleged and nowhere stated as a fact, and who says so?
MATCH (x:Entity)<-[:FROM_ENTITY]-(told:Claim)-[:TO_ENTITY]->(y:Entity)
WITH x, y, told.tie AS tie, collect(told) AS claims
WHERE none(fact IN claims WHERE fact.modality = 'asserted')
UNWIND claims AS c
WITH x, y, c
WHERE c.modality = 'alleged'
OPTIONAL MATCH (c)-[:CLAIMED_BY]->(w:Entity)
WITH x, y, c, w ORDER BY w.name, w.id
WITH x, y, c, collect(w.id) AS nodes, collect(w.name) AS names
OPTIONAL MATCH (c)-[:SHOWN_BY]->(e:Evidence)
OPTIONAL MATCH (e)-[:IN_ARTICLE]->(a:Article)
WITH x, y, c, nodes, names, e, a ORDER BY a.date, e.article, e.start_at, e.id
WITH x, y, c, nodes, names, collect({told: a.date, sentence: e.text})[0] AS first
RETURN x.name AS source, c.label AS tie, y.name AS target, c.topic AS topic, c.status AS status,
       c.modality AS modality, names + [t IN c.attributed_to WHERE NOT t IN nodes] AS says, first.told AS told,
       first.sentence AS sentence, c.key AS key
ORDER BY told, source, target, key

// graphbuild ask alleged
// source                 | tie        | target              | topic  | status  | modality | says                | told       | sentence                             | key
// Farrukh Benhadi        | friend of  | Oddvar Skarnes      |        | current | alleged  |                     | 2019-04-03 | Skarnes and Benhadi are said to be…  | 22f62ce3f705ff70
// Edda Sorrendal         | orders     | Ravindra Pellawatte | resign | current | alleged  |                     | 2019-10-25 | Two ministers who asked not to be n… | f95382a6de7de75f
// Halmere Dockers' Union | attacked   | Halmere Coast Guard |        | current | alleged  | Halmere Coast Guard | 2021-02-09 | The Coast Guard rejected this and s… | d8a51ae6d699b431
// Gideon Asante-Roe      | adviser of | Marlspike Freight   |        | current | alleged  |                     | 2022-10-09 | Gideon Asante-Roe, until last year…  | 8f6225caf5a18774
// Harbour Alliance       | nominated  | Ingvild Sorrendal   |        | future  | alleged  |                     | 2023-05-16 | President Viggo Lammert of Halmere…  | 9661ee1ef80a7aa3
