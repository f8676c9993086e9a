// Who held the top office of a body or country, one after the other?
// $body (Party|Institution|Organization|Place|Event): the body, party or country. Example: Halmere Treasury
MATCH (p:Person)<-[:FROM_ENTITY]-(c:Claim {claim_type: 'HEADS'})-[:TO_ENTITY]->(body:Entity {id: $body})
WHERE c.modality <> 'denied'
OPTIONAL MATCH (c)-[:SHOWN_BY]->(e:Evidence)
OPTIONAL MATCH (e)-[:IN_ARTICLE]->(a:Article)
WITH p, c, e, a ORDER BY a.date, e.article, e.start_at, c.key, e.id
WITH p, min(c.valid_from) AS since, max(c.valid_to) AS until, min(a.date) AS first_told, max(a.date) AS last_told,
     collect(DISTINCT coalesce(c.role, c.label)) AS posts,
     collect({status: c.status, modality: c.modality, sentence: e.text, key: c.key}) AS told
RETURN p.name AS person, posts, since, until, first_told, last_told, told[-1].status AS status,
       told[-1].modality AS modality, told[-1].sentence AS sentence, told[-1].key AS key
ORDER BY coalesce(since, first_told), person, key

// graphbuild ask successions body="Halmere Treasury"
// person              | posts                  | since      | until      | first_told | last_told  | status  | modality | sentence                             | key
// Ravindra Pellawatte | finance minister; head | 2016-03-11 | 2019-10-25 | 2016-03-11 | 2022-03-22 | former  | asserted | Ravindra Pellawatte, the former hea… | 6fb43d63d113b98a
// Teodor Vasilache    | finance minister       | 2019-10-25 |            | 2019-10-25 | 2022-10-09 | former  | asserted | Teodor Vasilache, the former financ… | a1af91cc12b8d3bc
// Analucia Prewitt    | head                   | 2021-07-02 |            | 2021-07-02 | 2021-07-02 | current | asserted | President Viggo Lammert appointed A… | 8041cf5e0c47ee8e
