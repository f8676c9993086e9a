// Who or what links two people or bodies? Shortest chains of up to four ties, never through an offence or a place.
// $from (Entity): one end. Example: Edda Sorrendal
// $to (Entity): the other end. Example: Marlspike Freight
// $relations (relations): which families or types of ties the chain may use. Default: family, office, money
MATCH path = (a:Entity {id: $from})-[:SPOUSE_OF|PARENT_OF|SIBLING_OF|CHILD_IN_LAW_OF|RELATIVE_OF|HEADS
          |DEPUTY_HEAD_OF|MEMBER_OF|WORKS_FOR|REPRESENTS|FOUNDED|APPOINTED|DISMISSED|SUCCEEDED|ALLY_OF
          |COALITION_WITH|OPPOSES|SUPPORTS|MET_WITH|ORDERS|URGES|FUNDS|OWNS|PART_OF|ACCUSES|SUES|INVESTIGATES
          |THREATENS|ATTACKED*1..4]-(b:Entity {id: $to})
WHERE all(r IN relationships(path) WHERE type(r) IN $relations AND r.modality <> 'denied')
  AND none(n IN nodes(path) WHERE n.id <> a.id AND n.id <> b.id AND (n:Offence OR n:Place))
WITH collect(path) AS paths, min(length(path)) AS shortest
UNWIND paths AS path
WITH path, shortest
WHERE length(path) = shortest
RETURN length(path) AS steps,
       [r IN relationships(path) | startNode(r).name + ' ' + r.label + ' ' + endNode(r).name] AS ties,
       [r IN relationships(path) | r.status] AS status,
       [r IN relationships(path) | r.modality] AS modality,
       [r IN relationships(path) | r.articles[0]] AS articles,
       [r IN relationships(path) | r.key] AS keys
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
