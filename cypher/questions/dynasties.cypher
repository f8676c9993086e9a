// Which families hold power: kin who both hold or held a post of the state, a party or a company?
MATCH (x:Person)<-[:FROM_ENTITY]-(c:Claim)-[:TO_ENTITY]->(y:Person)
WHERE c.claim_type IN ['SPOUSE_OF', 'PARENT_OF', 'SIBLING_OF', 'CHILD_IN_LAW_OF', 'RELATIVE_OF'] AND c.modality <> 'denied'
MATCH (x)<-[:FROM_ENTITY]-(m:Claim)-[:TO_ENTITY]->(here:Entity)
WHERE m.claim_type IN ['HEADS', 'DEPUTY_HEAD_OF', 'MEMBER_OF', 'AMBASSADOR_TO', 'OWNS'] AND m.modality <> 'denied'
MATCH (y)<-[:FROM_ENTITY]-(n:Claim)-[:TO_ENTITY]->(there:Entity)
WHERE n.claim_type IN ['HEADS', 'DEPUTY_HEAD_OF', 'MEMBER_OF', 'AMBASSADOR_TO', 'OWNS'] AND n.modality <> 'denied'
WITH DISTINCT x, y, c, m, here, n, there ORDER BY here.name, m.key, there.name, n.key
WITH x, y, c, collect(DISTINCT m.label + ' ' + here.name) AS posts_of_first, collect(DISTINCT n.label + ' ' + there.name) AS posts_of_second
OPTIONAL MATCH (c)-[:SHOWN_BY]->(e:Evidence)-[:IN_ARTICLE]->(a:Article)
WITH x, y, c, posts_of_first, posts_of_second, e, a ORDER BY a.date, e.article, e.start_at, e.id
WITH x, y, c, posts_of_first, posts_of_second, collect(e.text)[0] AS sentence
RETURN x.name AS first, c.label AS tie, y.name AS second, posts_of_first, posts_of_second, c.status AS status,
       c.modality AS modality, sentence, c.key AS key
ORDER BY first, second, key
