// Who stands between parties: whose kin, allies, patrons or partners lead or belong to two or more of them?
MATCH (x:Person)<-[:FROM_ENTITY]-(m:Claim)-[:TO_ENTITY]->(party:Party)
WHERE m.claim_type IN ['HEADS', 'DEPUTY_HEAD_OF', 'MEMBER_OF', 'WORKS_FOR', 'FOUNDED'] AND m.modality = 'asserted'
WITH DISTINCT x, party ORDER BY party.name, party.id
WITH x, collect(party.name) AS own
MATCH (b:Person)<-[:FROM_ENTITY|TO_ENTITY]-(c:Claim)-[:FROM_ENTITY|TO_ENTITY]->(x)
WHERE b.id <> x.id AND c.modality <> 'denied'
  AND c.claim_type IN ['SPOUSE_OF', 'PARENT_OF', 'SIBLING_OF', 'CHILD_IN_LAW_OF', 'RELATIVE_OF', 'ALLY_OF',
                       'WORKS_FOR', 'REPRESENTS', 'APPOINTED', 'SUPPORTS', 'MET_WITH', 'FUNDS']
MATCH (s:Entity)<-[:FROM_ENTITY]-(c)-[:TO_ENTITY]->(t:Entity)
WITH b, c, x, own, s.name + ' ' + c.label + ' ' + t.name AS tie ORDER BY x.name, c.label, c.key, x.id
WITH b, collect(own) AS reached, collect(tie) AS through, collect(c.status) AS status,
     collect(c.modality) AS modality, collect(c.key) AS keys
WITH b, through, status, modality, keys,
     reduce(found = [], own IN reached | found + [party IN own WHERE NOT party IN found]) AS parties
WHERE size(parties) > 1
RETURN b.name AS broker, size(parties) AS count, parties, through, status, modality, keys
ORDER BY count DESC, broker, b.id

// graphbuild ask brokers
// broker           | count | parties                              | through                              | status                             | modality                             | keys
// Viggo Lammert    | 3     | Lantern Movement; New Shoals; Harbo… | Viggo Lammert appointed Analucia Pr… | current; current                   | asserted; asserted                   | fc032f0e15290941; b4896644998d2ca9
// Analucia Prewitt | 2     | Harbour Alliance; New Shoals         | Analucia Prewitt is to support Petr… | future                             | asserted                             | bae806682b8e7940
// Farrukh Benhadi  | 2     | Islands Rural Union; Harbour Allian… | Niko Vreeland son-in-law of Farrukh… | current; current; current; current | asserted; asserted; alleged; assert… | ed82db50d49b2c0b; 41688352529cebdd;…
// Petru Calderash  | 2     | Lantern Movement; New Shoals         | Analucia Prewitt is to support Petr… | future                             | asserted                             | bae806682b8e7940
