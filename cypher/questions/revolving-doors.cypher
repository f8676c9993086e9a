// Who went through the revolving door between a company or organization and the state, in which direction?
// $organization (Organization): only this one. Default: none
MATCH (p:Person)<-[:FROM_ENTITY]-(one:Claim)-[:TO_ENTITY]->(firm:Organization)
WHERE one.claim_type IN ['HEADS', 'DEPUTY_HEAD_OF', 'WORKS_FOR', 'MEMBER_OF', 'REPRESENTS'] AND one.modality <> 'denied'
  AND ($organization IS NULL OR firm.id = $organization)
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
