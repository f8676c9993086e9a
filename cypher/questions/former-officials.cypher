// Which former officials of the state are now in companies and other organizations?
MATCH (p:Person)<-[:FROM_ENTITY]-(c:Claim {status: 'current'})-[:TO_ENTITY]->(firm:Organization)
WHERE c.claim_type IN ['HEADS', 'DEPUTY_HEAD_OF', 'WORKS_FOR', 'MEMBER_OF', 'OWNS'] AND c.modality <> 'denied'
OPTIONAL MATCH (c)-[:SHOWN_BY]->(e:Evidence)
OPTIONAL MATCH (e)-[:IN_ARTICLE]->(a:Article)
WITH p, c, firm, e, a ORDER BY a.date DESC, e.article, e.start_at, e.id
WITH p, c, firm, collect({told: a.date, sentence: e.text})[0] AS last
OPTIONAL MATCH (p)<-[:FROM_ENTITY]-(gone:Claim {status: 'former'})
WHERE gone.tie = c.tie
OPTIONAL MATCH (gone)-[:SHOWN_BY]->(:Evidence)-[:IN_ARTICLE]->(later:Article)
WITH p, c, firm, last, max(later.date) AS left
WHERE left IS NULL OR left < last.told
MATCH (p)<-[:FROM_ENTITY]-(was:Claim {status: 'former'})-[:TO_ENTITY]->(office:Entity)
WHERE was.claim_type IN ['HEADS', 'DEPUTY_HEAD_OF', 'WORKS_FOR', 'AMBASSADOR_TO', 'MEMBER_OF']
  AND was.modality <> 'denied' AND (office:Institution OR office:Place OR office:Person)
RETURN p.name AS person, coalesce(was.role, was.label) AS was, office.name AS office, was.valid_to AS until,
       coalesce(c.role, c.label) AS now, firm.name AS organization, last.told AS told,
       [was.status, c.status] AS status, [was.modality, c.modality] AS modality, last.sentence AS sentence,
       [was.key, c.key] AS keys
ORDER BY person, office, organization, keys

// graphbuild ask former-officials
// person            | was                 | office              | until      | now          | organization      | told       | status          | modality           | sentence                             | keys
// Edda Sorrendal    | prime minister      | Halmere             | 2021-07-02 | board member | Orange Buoy Fund  | 2022-10-09 | former; current | asserted; asserted | Sorrendal herself joined the board…  | 5847db565fdfce4a; ebd853a8bed807a1
// Gideon Asante-Roe | commander           | Halmere Coast Guard | 2021       | adviser      | Marlspike Freight | 2022-10-09 | former; current | asserted; alleged  | Gideon Asante-Roe, until last year…  | e52bc140ce5f78fa; 8f6225caf5a18774
// Halina Brisk      | spokeswoman         | Edda Sorrendal      |            | spokeswoman  | Gannetway Haulage | 2022-10-09 | former; current | asserted; asserted | Halina Brisk, who was the spokeswom… | cfb145fa5e663d70; a409752e89c372f8
// Oddvar Skarnes    | governor            | Bank of Halmere     | 2022-06    | chairman     | Kitefin Holdings  | 2022-10-09 | former; current | asserted; asserted | The former governor is now chairman… | 33a3a3336b089dab; b0a89a7261b5e1b3
// Oddvar Skarnes    | formerly worked for | Edda Sorrendal      | 2018       | chairman     | Kitefin Holdings  | 2022-10-09 | former; current | asserted; asserted | The former governor is now chairman… | 8ce37195aa31308b; b0a89a7261b5e1b3
// Teodor Vasilache  | finance minister    | Halmere Treasury    |            | director     | Marlspike Freight | 2022-10-09 | former; current | asserted; asserted | Teodor Vasilache, the former financ… | a1af91cc12b8d3bc; 05068ddf8074f1a4
// and 1 more
