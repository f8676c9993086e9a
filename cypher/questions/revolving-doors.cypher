// Who went through the revolving door between a company or organization and the state, in which direction?
// $organization (Organization): only this one. Default: none
MATCH (p:Person)<-[:FROM_ENTITY]-(one:Claim)-[:TO_ENTITY]->(firm:Organization)
WHERE one.claim_type IN ['HEADS', 'DEPUTY_HEAD_OF', 'WORKS_FOR', 'MEMBER_OF', 'REPRESENTS']
  AND one.modality <> 'denied' AND ($organization IS NULL OR firm.id = $organization)
MATCH (p)<-[:FROM_ENTITY]-(two:Claim)-[:TO_ENTITY]->(office:Entity)
WHERE two.claim_type IN ['HEADS', 'DEPUTY_HEAD_OF', 'WORKS_FOR', 'AMBASSADOR_TO', 'MEMBER_OF']
  AND two.modality <> 'denied' AND (office:Institution OR office:Place)
  AND 'former' IN [one.status, two.status]
OPTIONAL MATCH (one)-[:SHOWN_BY]->(e:Evidence)-[:IN_ARTICLE]->(a:Article)
WITH p, one, firm, two, office, e, a ORDER BY a.date, e.article, e.start_at, e.id
WITH p, one, firm, two, office, collect(e.text)[0] AS sentence_organization
OPTIONAL MATCH (two)-[:SHOWN_BY]->(e:Evidence)-[:IN_ARTICLE]->(a:Article)
WITH p, one, firm, two, office, sentence_organization, e, a ORDER BY a.date, e.article, e.start_at, e.id
WITH p, one, firm, two, office, sentence_organization, collect(e.text)[0] AS sentence_state
RETURN p.name AS person,
       CASE WHEN one.status = 'former' AND two.status = 'former' THEN 'both left'
            WHEN two.status = 'former' THEN 'out of the state' ELSE 'into the state' END AS direction,
       coalesce(one.role, one.label) AS role_there, firm.name AS organization,
       coalesce(two.role, two.label) AS role_in_state, office.name AS office,
       [one.status, two.status] AS status, [one.modality, two.modality] AS modality,
       [sentence_organization, sentence_state] AS sentences, [one.key, two.key] AS keys
ORDER BY person, direction, organization, office, keys

// graphbuild ask revolving-doors
// person            | direction        | role_there   | organization           | role_in_state    | office                       | status          | modality           | sentences                            | keys
// Edda Sorrendal    | out of the state | board member | Orange Buoy Fund       | prime minister   | Halmere                      | current; former | asserted; asserted | Sorrendal herself joined the board…  | ebd853a8bed807a1; 5847db565fdfce4a
// Gideon Asante-Roe | out of the state | adviser      | Marlspike Freight      | commander        | Halmere Coast Guard          | current; former | alleged; asserted  | Gideon Asante-Roe, until last year…  | 8f6225caf5a18774; e52bc140ce5f78fa
// Oddvar Skarnes    | out of the state | chairman     | Kitefin Holdings       | governor         | Bank of Halmere              | current; former | asserted; asserted | The former governor is now chairman… | b0a89a7261b5e1b3; 33a3a3336b089dab
// Sione Matautu     | into the state   | chair        | Halmere Dockers' Union | head             | Port Sable Harbour Authority | former; current | asserted; asserted | Sione Matautu gave up the chair of…  | 879e46ce5585c786; 7e13da32f36cf97c
// Teodor Vasilache  | both left        | lobbyist     | Marlspike Freight      | finance minister | Halmere Treasury             | former; former  | asserted; asserted | Teodor Vasilache, until now a lobby… | 2cb8a38240ebd2dc; a1af91cc12b8d3bc
// Teodor Vasilache  | both left        | lobbyist     | Marlspike Freight      | deputy           | Halmere Treasury             | former; former  | asserted; asserted | Teodor Vasilache, until now a lobby… | 2cb8a38240ebd2dc; a952736b87b52638
// and 9 more
