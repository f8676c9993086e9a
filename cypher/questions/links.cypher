// Who or what links two people or bodies? Shortest chains of up to four ties, never through an offence or a place.
// $from (Entity): one end. Example: Edda Sorrendal
// $to (Entity): the other end. Example: Marlspike Freight
// $relations (relations): which families or types of ties the chain may use. Default: family, office, money
MATCH near = (a:Entity {id: $from})-[:SPOUSE_OF|PARENT_OF|SIBLING_OF|CHILD_IN_LAW_OF|RELATIVE_OF|HEADS
      |DEPUTY_HEAD_OF|MEMBER_OF|WORKS_FOR|REPRESENTS|FOUNDED|APPOINTED|DISMISSED|SUCCEEDED|ALLY_OF
      |COALITION_WITH|OPPOSES|SUPPORTS|MET_WITH|ORDERS|URGES|FUNDS|OWNS|PART_OF|ACCUSES|SUES|INVESTIGATES
      |THREATENS|ATTACKED*1..2]-(m:Entity)
WHERE all(r IN relationships(near) WHERE type(r) IN $relations AND r.modality <> 'denied')
  AND none(n IN nodes(near) WHERE n.id <> $from AND n.id <> $to AND (n:Offence OR n:Place))
  AND (length(near) = 2 OR m.id = $to)
WITH m, collect(near) AS nears
MATCH far = (m)-[:SPOUSE_OF|PARENT_OF|SIBLING_OF|CHILD_IN_LAW_OF|RELATIVE_OF|HEADS|DEPUTY_HEAD_OF|MEMBER_OF
      |WORKS_FOR|REPRESENTS|FOUNDED|APPOINTED|DISMISSED|SUCCEEDED|ALLY_OF|COALITION_WITH|OPPOSES|SUPPORTS
      |MET_WITH|ORDERS|URGES|FUNDS|OWNS|PART_OF|ACCUSES|SUES|INVESTIGATES|THREATENS|ATTACKED*0..2]-(b:Entity {id: $to})
WHERE all(r IN relationships(far) WHERE type(r) IN $relations AND r.modality <> 'denied')
  AND none(n IN nodes(far) WHERE n.id <> $from AND n.id <> $to AND (n:Offence OR n:Place))
UNWIND nears AS near
WITH length(near) + length(far) AS steps, relationships(near) + relationships(far) AS chain
WITH min(steps) AS shortest, collect(chain) AS chains
UNWIND chains AS chain
WITH chain, shortest
WHERE size(chain) = shortest
RETURN shortest AS steps,
       [r IN chain | startNode(r).name + ' ' + r.label + ' ' + endNode(r).name] AS ties,
       [r IN chain | r.status] AS status, [r IN chain | r.modality] AS modality,
       [r IN chain | r.articles[0]] AS articles, [r IN chain | r.key] AS keys
ORDER BY keys

// graphbuild ask links from="Edda Sorrendal" to="Marlspike Freight"
// steps | ties                                 | status                    | modality                     | articles                           | keys
// 3     | Joaquim Tavira-Lund succeeded Edda…  | current; current; current | asserted; asserted; asserted | halmere-09; halmere-07; halmere-03 | 68be286c81ce57d9; 6f45376620cd3570;…
// 3     | Joaquim Tavira-Lund succeeded Edda…  | current; current; current | asserted; asserted; asserted | halmere-09; halmere-03; halmere-03 | 68be286c81ce57d9; be934cf11d8024d5;…
// 3     | Edda Sorrendal appointed Oddvar Ska… | current; current; current | asserted; asserted; asserted | halmere-01; halmere-11; halmere-03 | 88c36e6e8d6c5649; b0a89a7261b5e1b3;…
// 3     | Oddvar Skarnes formerly worked for…  | former; current; current  | asserted; asserted; asserted | halmere-05; halmere-11; halmere-03 | 8ce37195aa31308b; b0a89a7261b5e1b3;…
// 3     | Halina Brisk former spokeswoman of…  | former; current; current  | asserted; asserted; asserted | halmere-11; halmere-11; halmere-03 | cfb145fa5e663d70; a409752e89c372f8;…
// 3     | Oddvar Skarnes economic adviser of…  | current; current; current | asserted; asserted; asserted | halmere-01; halmere-11; halmere-03 | df923fcba645f098; b0a89a7261b5e1b3;…
// and 1 more
