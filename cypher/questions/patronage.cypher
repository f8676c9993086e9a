// Who gave office to, or took it from, somebody of the own family, party, staff or circle?
MATCH (boss:Person)<-[:FROM_ENTITY]-(act:Claim)-[:TO_ENTITY]->(p:Person)
WHERE act.claim_type IN ['APPOINTED', 'DISMISSED'] AND act.modality <> 'denied'
MATCH (boss)<-[:FROM_ENTITY|TO_ENTITY]-(c:Claim)-[:FROM_ENTITY|TO_ENTITY]->(p)
WHERE c.modality <> 'denied'
  AND c.claim_type IN ['SPOUSE_OF', 'PARENT_OF', 'SIBLING_OF', 'CHILD_IN_LAW_OF', 'RELATIVE_OF', 'ALLY_OF',
                       'WORKS_FOR', 'SUPPORTS', 'FUNDS', 'REPRESENTS']
MATCH (s:Entity)<-[:FROM_ENTITY]-(c)-[:TO_ENTITY]->(t:Entity)
WITH boss, act, p, c, s.name + ' ' + c.label + ' ' + t.name AS tie
OPTIONAL MATCH (act)-[:SHOWN_BY]->(e:Evidence)-[:IN_ARTICLE]->(a:Article)
WITH boss, act, p, c, tie, e, a ORDER BY a.date, e.article, e.start_at, e.id
WITH boss, act, p, c, tie, collect(e.text)[0] AS sentence_act
OPTIONAL MATCH (c)-[:SHOWN_BY]->(e:Evidence)-[:IN_ARTICLE]->(a:Article)
WITH boss, act, p, c, tie, sentence_act, e, a ORDER BY a.date, e.article, e.start_at, e.id
WITH boss, act, p, c, tie, sentence_act, collect(e.text)[0] AS sentence_tie
RETURN boss.name AS patron, act.label AS act, p.name AS person, act.date AS date, tie,
       [act.status, c.status] AS status, [act.modality, c.modality] AS modality,
       [sentence_act, sentence_tie] AS sentences, [act.key, c.key] AS keys
ORDER BY patron, person, date, keys

// graphbuild ask patronage
// patron         | act       | person         | date    | tie                                 | status           | modality           | sentences                           | keys
// Edda Sorrendal | appointed | Oddvar Skarnes | 2016-03 | Oddvar Skarnes formerly worked for… | current; former  | asserted; asserted | Sorrendal kept Halina Brisk as her… | 88c36e6e8d6c5649; 8ce37195aa31308b
// Edda Sorrendal | appointed | Oddvar Skarnes | 2016-03 | Oddvar Skarnes economic adviser of… | current; current | asserted; asserted | Sorrendal kept Halina Brisk as her… | 88c36e6e8d6c5649; df923fcba645f098
