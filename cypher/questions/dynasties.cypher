// Which families hold power: kin who both hold or held a post of the state, a party or a company?
MATCH (x:Person)<-[:FROM_ENTITY]-(c:Claim)-[:TO_ENTITY]->(y:Person)
WHERE c.claim_type IN ['SPOUSE_OF', 'PARENT_OF', 'SIBLING_OF', 'CHILD_IN_LAW_OF', 'RELATIVE_OF']
  AND c.modality <> 'denied'
MATCH (x)<-[:FROM_ENTITY]-(m:Claim)-[:TO_ENTITY]->(here:Entity)
WHERE m.claim_type IN ['HEADS', 'DEPUTY_HEAD_OF', 'MEMBER_OF', 'AMBASSADOR_TO', 'OWNS'] AND m.modality = 'asserted'
WITH x, y, c, m, here ORDER BY here.name, m.key
WITH x, y, c, collect(DISTINCT m.label + ' ' + here.name) AS posts_of_first
MATCH (y)<-[:FROM_ENTITY]-(n:Claim)-[:TO_ENTITY]->(there:Entity)
WHERE n.claim_type IN ['HEADS', 'DEPUTY_HEAD_OF', 'MEMBER_OF', 'AMBASSADOR_TO', 'OWNS'] AND n.modality = 'asserted'
WITH x, y, c, posts_of_first, n, there ORDER BY there.name, n.key
WITH x, y, c, posts_of_first, collect(DISTINCT n.label + ' ' + there.name) AS posts_of_second
OPTIONAL MATCH (c)-[:SHOWN_BY]->(e:Evidence)-[:IN_ARTICLE]->(a:Article)
WITH x, y, c, posts_of_first, posts_of_second, e, a ORDER BY a.date, e.article, e.start_at, e.id
WITH x, y, c, posts_of_first, posts_of_second, collect(e.text)[0] AS sentence
RETURN x.name AS first, c.label AS tie, y.name AS second, posts_of_first, posts_of_second, c.status AS status,
       c.modality AS modality, sentence, c.key AS key
ORDER BY first, second, key

// graphbuild ask dynasties
// first              | tie                  | second           | posts_of_first                       | posts_of_second                      | status  | modality | sentence                             | key
// Bram Osterley      | relative of (cousin) | Kwabena Osterley | deputy head of Port Sable Harbour A… | owns Kitefin Holdings                | current | asserted | Bram Osterley, a cousin of Kwabena…  | 76ad91a6669550bd
// Dimakatso Vreeland | parent of            | Niko Vreeland    | speaker of Assembly of the Isles; f… | member of Assembly of the Isles; me… | current | asserted | In 2015 Samira Benhadi married Niko… | 398b8af10d3abe0b
// Farrukh Benhadi    | parent of            | Samira Benhadi   | formerly headed Marlspike Freight;…  | heads Gannetway Haulage; heads Marl… | current | asserted | Gannetway Haulage is run by Samira…  | 97c64c041e87f39d
// Niko Vreeland      | son-in-law of        | Farrukh Benhadi  | member of Assembly of the Isles; me… | formerly headed Marlspike Freight;…  | current | asserted | Niko Vreeland, Benhadi's son-in-law… | ed82db50d49b2c0b
// Niko Vreeland      | spouse of            | Samira Benhadi   | member of Assembly of the Isles; me… | heads Gannetway Haulage; heads Marl… | current | asserted | In 2015 Samira Benhadi married Niko… | fe565e2e8c52c610
